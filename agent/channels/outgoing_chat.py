"""What is sent on a chat: one frozen record, whatever the channel."""

from dataclasses import dataclass

from agent.intake.message import Channel


@dataclass(frozen=True)
class OutgoingChat:
    """One message to one person.

    `id` is ours and stays the same however often it is sent. `account` is the page, number or site it goes out by,
    `to` the person's id there. `choices` are short answers to tap; each is exactly what the person would write,
    and the `text` is understood without them. `in_reply_to` is the channel's id of the message that it answers.
    `by_person` when somebody of the brand wrote it, who may answer longer than an assistant. `window_closed` when the
    channel takes no free message any more, so that only what it allows then goes out.
    """

    id: str
    channel: Channel
    account: str
    to: str
    text: str
    language: str
    choices: tuple[str, ...] = ()
    in_reply_to: str | None = None
    by_person: bool = False
    window_closed: bool = False
