"""What time does to a conversation: one reminder, one closing note, and a word at the time a prospect named."""

from dataclasses import replace
from datetime import datetime

from agent.dialog.acts import ClosingNote, Reminder, WakeUp
from agent.dialog.conversation import Conversation, CreateTask, Decision, State, Timer
from agent.dialog.memory import remember_acts
from agent.dialog.policy import Policy

WAITING = (State.QUALIFYING, State.AWAITING_CONFIRMATION)


def next_timer(conversation: Conversation, policy: Policy) -> Timer | None:
    """When this conversation is looked at again though nobody wrote; None when nothing is open."""
    if conversation.state is State.NURTURING and conversation.wake_at:
        return Timer("wake", conversation.wake_at)
    if conversation.state not in WAITING or conversation.waiting_since is None:
        return None
    if not conversation.reminded and not conversation.refusals:  # nobody is pressed after a no
        return Timer("reminder", conversation.waiting_since + policy.reminder_after)
    return Timer("closing", conversation.waiting_since + policy.closing_after)


def decide_timer(conversation: Conversation, now: datetime, policy: Policy) -> Decision | None:
    """What to do at `now` (aware); None when no timer is due, for instance because an answer came meanwhile.

    On chat nothing is sent: 48 hours are past every channel's window for answering freely.
    """
    timer = next_timer(conversation, policy)
    if timer is None or now < timer.due_at:
        return None
    return TIMERS[timer.kind](conversation)


def remind(conversation: Conversation) -> Decision:
    """The one reminder: what is still open."""
    asked = conversation.asked
    if conversation.reminder_channel.is_chat:
        return Decision(replace(conversation, reminded=True), "reminder_outside_window")
    acts = (Reminder(asked),)
    said = remember_acts(conversation.said, acts)
    return Decision(
        replace(conversation, reminded=True, replies=conversation.replies + 1, said=said), "reminder", acts, asked
    )


def close_quietly(conversation: Conversation) -> Decision:
    """The one closing note; the conversation can go on where it stopped."""
    after = replace(conversation, state=State.CLOSED, paused=conversation.state)
    if conversation.reminder_channel.is_chat:
        return Decision(after, "closed_by_time")
    return Decision(replace(after, replies=after.replies + 1), "closed_by_time", (ClosingNote(),))


def wake(conversation: Conversation) -> Decision:
    """The time has come that a prospect named who did not want to drive then; once, and a person does it on chat."""
    after = replace(conversation, wake_at=None)
    if conversation.reminder_channel.is_chat:
        return Decision(after, "wake_outside_window", effects=(CreateTask("wake"),))
    return Decision(replace(after, replies=after.replies + 1, drive_offered=True), "wake", (WakeUp(),))


TIMERS = {"reminder": remind, "closing": close_quietly, "wake": wake}
