"""What the agent understood of each message and decided on it, ready to be shown."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from agent.catalogue import Catalogue
from agent.classify.analysis import Analysis, Evidence, Window
from agent.dialog.wording import Wording
from agent.intake.mail import Mail, read_mail
from agent.intake.message import Channel
from agent.storage.demo_views import DemoView, ShownEvent, ShownMail, ShownMessage, ShownTask
from agent.web.demo.highlight import Piece, mark_words


@dataclass(frozen=True)
class SlotShown:
    """One thing that was read: its name, its value in words, the rules that read it, and how sure they are."""

    name: str
    value: str
    rules: tuple[str, ...]
    confidence: float


@dataclass(frozen=True)
class Insight:
    """One message as the agent saw it. `outcome` holds the names of the `decided` event, empty before it."""

    message: ShownMessage
    sender: str
    subject: tuple[Piece, ...]
    text: tuple[Piece, ...]
    reason: Evidence | None
    slots: tuple[SlotShown, ...]
    outcome: dict[str, Any]
    mails: tuple[ShownMail, ...]
    tasks: tuple[str, ...]
    milliseconds: int | None
    is_answered: bool  # on whatever channel

    @property
    def analysis(self) -> Analysis | None:
        """What was understood; None for what a machine wrote."""
        return self.message.analysis


@dataclass(frozen=True)
class Reader:
    """In whose words values are shown, and which cars they name."""

    wording: Wording
    catalogue: Catalogue


def gather_insights(view: DemoView, reader: Reader) -> tuple[Insight, ...]:
    """One insight a message, the latest first."""
    return tuple(gather_insight(message, view, reader) for message in reversed(view.messages))


def gather_insight(message: ShownMessage, view: DemoView, reader: Reader) -> Insight:
    """Everything that one message led to."""
    mail = None if message.message or message.channel is not Channel.EMAIL else read_mail(message.raw)
    mails = tuple(sent for sent in view.mails if sent.answers == message.id)
    answered = {sent.answers for sent in view.mails if sent.kind == "reply"}
    answered |= {sent.answers for sent in view.chats if sent.kind == "reply"}
    own_events = [event for event in view.events if event.message_id == message.id]
    return Insight(
        message=message,
        sender=name_sender(message, mail),
        subject=mark_part(message, name_subject(message, mail), "subject"),
        text=mark_text(message, mail),
        reason=find_reason(message.analysis),
        slots=describe_slots(message.analysis, reader) if message.analysis else (),
        outcome=next((event.facts for event in own_events if event.kind == "decided"), {}),
        mails=mails,
        tasks=tasks_after(message, view),
        milliseconds=measure_answer(message, own_events),
        is_answered=message.id in answered,
    )


def name_sender(message: ShownMessage, mail: Mail | None) -> str:
    """Who wrote: the name, else the address."""
    if message.message:
        return message.message.sender_name or message.message.sender
    return (mail.sent_by.name or mail.sent_by.address or "") if mail and mail.sent_by else ""


def name_subject(message: ShownMessage, mail: Mail | None) -> str:
    """The subject as it was read."""
    if message.message:
        return message.message.subject or ""
    return mail.subject if mail else ""


def mark_part(message: ShownMessage, text: str, part: str) -> tuple[Piece, ...]:
    """One part of a message with the words marked that something was read from."""
    evidence = message.analysis.evidence if message.analysis else ()
    return mark_words(text, (found for found in evidence if found.part == part))


def mark_text(message: ShownMessage, mail: Mail | None) -> tuple[Piece, ...]:
    """What was newly written, and the signature below it."""
    if message.message is None:
        return (Piece(mail.passages.new),) if mail else ()
    written = mark_part(message, message.message.text, "text")
    signature = mark_part(message, message.message.signature, "signature")
    fields = "\n".join(f"{label}: {value}" for label, value in message.message.fields)
    below = (*signature, *((Piece(fields),) if fields else ()))
    return (*written, *((Piece("\n"),) if written and below else ()), *below)


def tasks_after(message: ShownMessage, view: DemoView) -> tuple[str, ...]:
    """The reasons of the tasks that this message led to: those noted after it and before the next one was decided."""
    if message.decided_at is None:
        return ()
    later = [other.decided_at for other in view.messages if is_decided_after(other, message)]
    end = min((moment for moment in later if moment), default=None)
    return tuple(task.reason for task in view.tasks if is_between(task, message, end))


def is_decided_after(other: ShownMessage, message: ShownMessage) -> bool:
    """True for a later decision in the same conversation."""
    return (
        other.conversation_id == message.conversation_id
        and other.decided_at is not None
        and message.decided_at is not None
        and other.decided_at > message.decided_at
    )


def is_between(task: ShownTask, message: ShownMessage, end: datetime | None) -> bool:
    """True for a task of this conversation, noted from the decision on and before the next one."""
    return (
        task.conversation_id == message.conversation_id
        and message.decided_at is not None
        and message.decided_at <= task.created_at
        and (end is None or task.created_at < end)
    )


def measure_answer(message: ShownMessage, events: list[ShownEvent]) -> int | None:
    """Milliseconds from the moment the listener had the mail to the moment its answer left, or silence was decided."""
    left = [event.at for event in events if event.kind in ("mail_kept", "mail_sent") and event.facts["kind"] == "reply"]
    ended = left[0] if left else message.decided_at
    return round((ended - message.received_at).total_seconds() * 1000) if ended else None


def describe_slots(analysis: Analysis, reader: Reader) -> tuple[SlotShown, ...]:
    """Everything that was read, in the order of the record."""
    return tuple(describe_slot(name, analysis, reader) for name in analysis.slots.as_json())


def describe_slot(name: str, analysis: Analysis, reader: Reader) -> SlotShown:
    """One slot with its evidence; of several windows or extras, the least sure tells how sure all are."""
    evidence = [found for found in analysis.evidence if found.slot == name]
    return SlotShown(
        name=name,
        value=describe_value(name, getattr(analysis.slots, name), reader),
        rules=tuple(dict.fromkeys(found.rule for found in evidence)),
        confidence=min((found.confidence for found in evidence), default=0.0),
    )


def find_reason(analysis: Analysis | None) -> Evidence | None:
    """Why the message has its intent."""
    evidence = analysis.evidence if analysis else ()
    return next((found for found in evidence if found.slot == "intent"), None)


def describe_value(slot: str, value: Any, reader: Reader) -> str:
    """A value as a person says it."""
    if isinstance(value, tuple):
        return "; ".join(describe_value(slot, item, reader) for item in value)
    if isinstance(value, Window):
        return reader.wording.describe_window(value)
    if value is True:
        return "✓"
    if slot == "model":
        return reader.catalogue.model(str(value)).name
    words = reader.wording.words.get(slot)
    return str(words.get(value, value)) if isinstance(words, dict) else str(value)
