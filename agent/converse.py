"""Plays a whole conversation on a virtual clock: the same decisions as in the service, without network or database."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from agent.classify.analysis import Utterance
from agent.classify.understand import Understanding
from agent.dialog.conversation import Conversation, Decision, Turn
from agent.dialog.decide import decide
from agent.dialog.expectation import expected_slot, fresh_subject
from agent.dialog.occasion import Occasion
from agent.dialog.policy import Policy
from agent.dialog.rendering import Reply, render_reply
from agent.dialog.subject import strip_prefixes
from agent.dialog.timers import decide_timer, next_timer
from agent.dialog.wording import Wording
from agent.handoff.lead import describe_lead, make_lead
from agent.intake.message import Channel


@dataclass(frozen=True)
class Line:
    """One thing the prospect writes: when (aware), under which subject, and the words."""

    at: datetime
    text: str
    subject: str | None = None


@dataclass(frozen=True)
class Script:
    """What a prospect writes in one conversation."""

    id: str
    channel: Channel
    lines: Sequence[Line]


@dataclass(frozen=True)
class Stage:
    """What a conversation is played with."""

    understanding: Understanding
    policy: Policy
    wordings: Mapping[str, Wording]


def play(script: Script, stage: Stage) -> dict[str, object]:
    """The conversation in the form of the command-line contract: every turn, and the lead at its end."""
    subject = next((line.subject for line in script.lines), None)
    conversation = Conversation(script.id, script.channel, subject=strip_prefixes(subject or "") or None)
    turns: list[dict[str, object]] = []
    for number, line in enumerate(script.lines):
        conversation = let_time_pass(conversation, line.at, stage.policy)
        decision = take_turn(conversation, line, f"{script.id}/{number}", stage)
        turns.append(describe_turn(conversation, line, decision, stage))
        conversation = decision.conversation
    lead = make_lead(conversation, default_language=stage.policy.catalogue.brand.languages[0])
    return {"id": script.id, "turns": turns, "lead": describe_lead(lead) if lead else None}


def let_time_pass(conversation: Conversation, until: datetime, policy: Policy) -> Conversation:
    """The timers that fall before the next message act, without a turn of their own."""
    while (timer := next_timer(conversation, policy)) and timer.due_at < until:
        decision = decide_timer(conversation, timer.due_at, policy)
        if decision is None:
            break
        conversation = decision.conversation
    return conversation


def take_turn(conversation: Conversation, line: Line, message_id: str, stage: Stage) -> Decision:
    """Understand one message and decide what it leads to."""
    words = f"{line.at.isoformat()}|{line.subject or ''}|{line.text}"
    digest = hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:16]
    analysis = stage.understanding.analyze(read_line(conversation, line))
    return decide(conversation, Turn(message_id, line.at, digest, analysis), stage.policy)


def read_line(conversation: Conversation, line: Line) -> Utterance:
    """What classify reads; a letter may still hold quoted history and a signature."""
    return Utterance(
        channel=conversation.channel,
        received_at=line.at,
        text=line.text,
        subject=fresh_subject(conversation, line.subject),
        expected_slot=expected_slot(conversation),
        language=conversation.language,
    )


def describe_turn(before: Conversation, line: Line, decision: Decision, stage: Stage) -> dict[str, object]:
    """One turn of the output: the reply or null, what it asks, the state after it, and the texts behind the reply."""
    reply = word_turn(before, line, decision, stage) if decision.acts else None
    return {
        "reply": reply.text if reply else None,
        "asked": list(decision.asked),
        "state": decision.conversation.state.value,
        "rule": decision.rule,
        "texts": dict(reply.texts) if reply else {},
    }


def word_turn(before: Conversation, line: Line, decision: Decision, stage: Stage) -> Reply:
    """The words of one decision."""
    after = decision.conversation
    occasion = Occasion(
        brand=stage.policy.catalogue.brand,
        is_letter=not before.channel.is_chat,
        name=after.slots.name,
        subject=line.subject,
        turn=before.replies,
        hour=line.at.astimezone(stage.policy.zone).hour,
        before=before.said,
        spoken=after.spoken,
    )
    return render_reply(decision.acts, occasion, stage.wordings[stage.policy.reply_language(after.language)])
