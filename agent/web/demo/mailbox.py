"""The visitor's mailbox: conversations as threads of mails and of forms answered by mail, the latest first."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from agent.dialog.conversation import Conversation, State
from agent.intake.mail import read_mail
from agent.intake.message import Channel, InboundMessage
from agent.storage.demo_views import DemoView, ShownMail, ShownMessage

STEPS = (State.NEW, State.QUALIFYING, State.AWAITING_CONFIRMATION, State.HANDED_OFF)
LETTERS = (Channel.EMAIL, Channel.WEB_FORM)
SIGNATURE_MARK = "\n-- \n"


@dataclass(frozen=True)
class Note:
    """One mail of a thread; `footer` is what stands below the signature mark."""

    id: str
    at: datetime
    author: str
    is_own: bool
    subject: str
    text: str
    footer: str = ""
    is_open: bool = False
    by_form: bool = False


@dataclass(frozen=True)
class Thread:
    """One conversation, oldest mail first. `answerable` is the mail that a reply goes to; None without any."""

    id: str
    subject: str
    notes: tuple[Note, ...]
    conversation: Conversation | None = None
    answerable: ShownMail | None = None
    is_waiting: bool = False  # a mail of the visitor is not decided on yet


def gather_threads(view: DemoView) -> tuple[Thread, ...]:
    """All threads of a visitor, the one with the latest mail first; what nobody answers is a thread of its own."""
    known = {conversation.id: conversation for conversation in view.conversations}
    running = [gather_thread(known[name], view) for name in known if has_letters(name, view)]
    alone = [
        make_thread(message.id, [write_own(message)])
        for message in view.messages
        if message.conversation_id is None and message.channel is Channel.EMAIL
    ]
    return tuple(sorted((*running, *alone), key=lambda thread: thread.notes[-1].at, reverse=True))


def has_letters(conversation_id: str, view: DemoView) -> bool:
    """True for a conversation that went by mail at least in part."""
    written = any(one.conversation_id == conversation_id and one.channel in LETTERS for one in view.messages)
    return written or any(is_in_mailbox(mail, conversation_id) for mail in view.mails)


def gather_thread(conversation: Conversation, view: DemoView) -> Thread:
    """One conversation with its mails in order."""
    written = [one for one in view.messages if one.conversation_id == conversation.id and one.channel in LETTERS]
    ours = [mail for mail in view.mails if is_in_mailbox(mail, conversation.id)]
    thread = make_thread(conversation.id, [*map(write_own, written), *map(write_ours, ours)])
    waits = any(message.state == "taken" for message in written)
    return replace(thread, conversation=conversation, answerable=ours[-1] if ours else None, is_waiting=waits)


def is_in_mailbox(mail: ShownMail, conversation_id: str) -> bool:
    """True for the mails that the prospect gets."""
    return mail.conversation_id == conversation_id and mail.kind in ("reply", "reminder")


def make_thread(name: str, notes: Iterable[Note]) -> Thread:
    """A thread in which the last two mails stand open."""
    ordered = sorted(notes, key=lambda note: note.at)
    opened = [replace(note, is_open=position >= len(ordered) - 2) for position, note in enumerate(ordered)]
    return Thread(name, ordered[0].subject, tuple(opened))


def write_own(message: ShownMessage) -> Note:
    """A mail that the visitor wrote, as it was written, or a form."""
    if message.channel is Channel.WEB_FORM and message.message:
        return write_form(message.id, message.message)
    mail = read_mail(message.raw)
    author = (mail.sent_by.name or mail.sent_by.address or "") if mail.sent_by else ""
    text = "\n\n".join(part for part in (mail.passages.new, mail.passages.signature) if part)
    return Note(message.id, message.received_at, author, True, mail.subject, text)


def write_form(name: str, form: InboundMessage) -> Note:
    """A form that was sent in: the words and what stood in its fields."""
    fields = "\n".join(f"{label}: {value}" for label, value in form.fields)
    text = "\n\n".join(part for part in (form.text, fields) if part)
    return Note(name, form.received_at, form.sender_name or form.sender, True, form.subject or "", text, by_form=True)


def write_ours(sent: ShownMail) -> Note:
    """A mail that the agent wrote, its footer apart."""
    text, _, footer = sent.mail.text.partition(SIGNATURE_MARK)
    return Note(sent.id, sent.created_at, sent.mail.from_name, False, sent.mail.subject, text.strip(), footer.strip())
