"""What a rule of the policy decides: one case in, one decision out."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

from agent.classify.analysis import Signal
from agent.dialog.acts import (
    Act,
    AlreadyWithDealer,
    AskConfirmationAgain,
    AskSlots,
    AskWhatToChange,
    CannotOpen,
    Closed,
    ConsentRefused,
    DatesPassed,
    Deferred,
    HandedOver,
    NotNow,
    OfferDrive,
    PersonWillAnswer,
    Thanks,
    WhatICanDo,
)
from agent.dialog.case import Case
from agent.dialog.conditions import is_asking, leave_reason, person_reason
from agent.dialog.conversation import Consent, CreateTask, Decision, HandOver, State, TellDealer
from agent.dialog.reply import reply, silence
from agent.dialog.slots import ask_for, say_outside
from agent.dialog.territory import Outside
from agent.dialog.wishes import future_windows

MISUNDERSTOOD_AT_MOST = 1  # the second time in a row a person takes over
UNANSWERED = (State.NEW, State.IGNORED)  # nothing was said to the prospect yet
END: dict[str, Any] = {"state": State.CLOSED, "test_drive": False, "asked": ()}


def ignore(case: Case) -> Decision:
    """Machines get no answer; what they wrote changes nothing of the wish."""
    state = State.IGNORED if case.before.state is State.NEW else case.before.state
    seen = case.taken.seen
    return Decision(replace(case.before, state=state, seen=seen), "machine")


def close(case: Case) -> Decision:
    """One reply, then silence; after a hand-off the dealer is told. The second time nothing more is said."""
    reason = leave_reason(case) or "stop"
    effects = (*withdraw_lead(case), *leave_tasks(case, reason))
    ended: dict[str, Any] = END | {"summarised": False, "consent": None, "farewell": reason}
    if case.before.state is State.CLOSED and (reason != "stop" or case.before.farewell == "stop"):
        return silence(case, "leaves", effects, **ended)
    goodbye = Closed(
        reason,
        dealer_told=any(isinstance(effect, TellDealer) for effect in effects),
        left_to_person=CreateTask("appointment") in effects,
    )
    return reply(case, "leaves", (goodbye,), effects=effects, **ended)


def withdraw_lead(case: Case) -> tuple[TellDealer | CreateTask, ...]:
    """Who has the lead is told that it is void: the dealer, else the brand, which was to find one."""
    if not case.before.consent:
        return ()
    return (TellDealer(case.before.dealer_id, "withdrawn") if case.before.dealer_id else CreateTask("withdrawn"),)


def leave_tasks(case: Case, reason: str) -> tuple[CreateTask, ...]:
    """What a goodbye leaves to a person: data to erase or to send, an appointment that we know nothing of."""
    elsewhere = reason == "cancelled" and not (case.before.test_drive or case.before.consent)
    left = {"erasure": reason == "stop", "data": case.says(Signal.DATA_REQUEST), "appointment": elsewhere}
    return tuple(CreateTask(task) for task, is_left in left.items() if is_left)


def call_person(case: Case, reason: str = "") -> Decision:
    """A person will answer; the agent is silent until they hand back."""
    why = reason or person_reason(case) or "unclear"
    return reply(case, f"person_{why}", (PersonWillAnswer(why),), effects=(CreateTask(why),), state=State.WITH_HUMAN)


def stay_silent(case: Case) -> Decision:
    """A person talks; nobody talks over them. A request for one's data is noted all the same, for its deadline."""
    return silence(case, "person_talks", (CreateTask("data"),) if case.says(Signal.DATA_REQUEST) else ())


def rest(case: Case) -> Decision:
    """Not now: no more questions until the prospect comes back, or the time they named; a dealer is told.

    A chat's window for writing is closed by then, so nothing is announced there.
    """
    told, later = withdraw_lead(case), case.analysis.later
    wake_at = case.policy.hours.next_open(datetime.combine(later, time(), case.policy.zone)) if later else None
    announced = wake_at.date() if wake_at and not case.before.channel.is_chat else None
    resting: dict[str, Any] = {"state": State.NURTURING, "summarised": False, "consent": None, "wake_at": wake_at}
    return reply(case, "not_now", (NotNow(announced),), effects=told, **resting)


def respect_refusal(case: Case) -> Decision:
    """Nothing is passed on: whom to call oneself; the second time the conversation ends."""
    if case.before.refusals:
        return reply(case, "consent_refused", (Closed("refused"),), **END, farewell="refused")
    return reply(
        case,
        "consent_refused",
        (ConsentRefused(case.dealer),),
        ("confirmation",),
        state=State.AWAITING_CONFIRMATION,
        test_drive=True,
        refusals=1,
    )


def wait_for_them(case: Case) -> Decision:
    """They want to think it over: the question stays open, and nothing is asked anew."""
    return reply(case, "deferred", (Deferred(),), case.before.asked, drive_offered=case.before.drive_offered)


def hand_over(case: Case) -> Decision:
    """The clear yes: the dealer gets the lead, unless all the times have passed meanwhile."""
    windows = future_windows(case.slots.availability, case.turn.at, case.policy.zone)
    slots = replace(case.slots, availability=windows)
    if not windows:
        question = (DatesPassed(), AskSlots(("availability",), bare=True))
        return reply(
            case, "too_late", question, ("availability",), slots=slots, state=State.QUALIFYING, summarised=False
        )
    dealer = case.policy.dealer(case.before.dealer_id)
    return reply(
        case,
        "confirmed",
        (HandedOver(dealer, case.taken.callback and slots.phone is not None),),
        effects=(HandOver(dealer.id),) if dealer else (HandOver(None), CreateTask("no_dealer")),
        slots=slots,
        state=State.HANDED_OFF if dealer else State.CONFIRMED,
        dealer_id=dealer.id if dealer else None,
        consent=Consent(case.turn.at, case.turn.message_id),
    )


def ask_what_to_change(case: Case) -> Decision:
    """A plain no: what is to change? The second plain no ends it."""
    if case.before.noes or case.before.refusals:
        return reply(case, "declined", (Closed("no_wish"),), **END, farewell="no_wish")
    return reply(case, "declined", (AskWhatToChange(),), ("confirmation",), noes=1)


def tell_dealer_contact(case: Case) -> Decision:
    """A name or number after the hand-off goes to the dealer as well."""
    told = (TellDealer(case.before.dealer_id, "contact"),) if case.before.dealer_id else ()
    noted = AlreadyWithDealer(case.policy.dealer(case.before.dealer_id), noted=True)
    return reply(case, "contact_after_handoff", (noted,), effects=told)


def thank(case: Case) -> Decision:
    """A short friendly word; the state stays, and so does our offer of a drive."""
    return reply(case, "thanks", (Thanks(),), drive_offered=case.before.drive_offered)


def point_to_dealer(case: Case) -> Decision:
    """The dealer has the wish: answer what was asked, else say who will be in touch."""
    dealer = AlreadyWithDealer(case.policy.dealer(case.before.dealer_id))
    unclear = not (is_asking(case) or case.wants_drive)
    return reply(case, "with_dealer", () if case.answers else (dealer,), misunderstood=int(unclear))


def answer_inquiry(case: Case) -> Decision:
    """A question about the cars: answered beside, and the offer of a drive."""
    model = case.analysis.mentioned_model or case.slots.model
    offer = OfferDrive(case.policy.catalogue.model(model).name if model else None)
    return reply(case, "inquiry", (offer,), state=State.QUALIFYING, drive_offered=True)


def introduce_service(case: Case) -> Decision:
    """Anything else at the beginning: what the assistant can do, and a task where something is left to do."""
    done = case.says(Signal.GREETING, Signal.THANKS) or bool(case.answers)
    task = () if done else (CreateTask("other"),)
    understood = is_asking(case) or case.before.state in UNANSWERED
    return reply(
        case,
        "other",
        (WhatICanDo(left_to_person=bool(task)),),
        effects=task,
        state=State.NURTURING if case.before.state is State.NURTURING else State.QUALIFYING,
        misunderstood=0 if understood else case.before.misunderstood + 1,
    )


def ask_again(case: Case) -> Decision:
    """The open question in other words; a question or a name on the way does not count as not understood."""
    understood = is_asking(case)
    if case.before.misunderstood >= MISUNDERSTOOD_AT_MOST and not understood:
        return call_person(case, "unclear")
    counted = 0 if understood else case.before.misunderstood + 1
    return reply(case, "again", open_question(case, not understood), case.before.asked, misunderstood=counted)


def say_cannot_open(case: Case) -> Decision:
    """A voice message or a picture is not pretended to be understood; at the second in a row a person looks."""
    if case.before.misunderstood >= MISUNDERSTOOD_AT_MOST:
        return call_person(case, "unclear")
    waits = case.before.asked or case.before.state is State.NEW
    acts = (CannotOpen(case.turn.unopened or "file"), *(open_question(case, again=False) if waits else ()))
    state = State.QUALIFYING if case.before.state is State.NEW else case.before.state
    counted = case.before.misunderstood + 1
    return reply(case, "unopened", acts, case.before.asked, state=state, misunderstood=counted)


def open_question(case: Case, again: bool) -> tuple[Act, ...]:
    """What we still wait to hear, in other words; `again` when the message did not answer it at all."""
    if case.before.asked == ("confirmation",):
        return (AskConfirmationAgain(),)
    if case.before.asked:
        return ask_for(case, case.before.asked, again)
    return (say_outside(case, case.area) if isinstance(case.area, Outside) else WhatICanDo(left_to_person=False),)
