"""The record that intake produces: one message of one person, whatever channel it came by."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Channel(StrEnum):
    """Where people write. The values are those of the data contract, and one for whatever it does not name."""

    EMAIL = "email"
    WEB_FORM = "web_form"
    WEB_CHAT = "web_chat"
    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    WHATSAPP = "whatsapp"
    WEBHOOK = "webhook"  # any other system, over signed JSON; not one of the data contract's

    @property
    def is_chat(self) -> bool:
        """True where people expect a few short sentences instead of a letter."""
        return self not in (Channel.EMAIL, Channel.WEB_FORM)


@dataclass(frozen=True)
class Attachment:
    """A file that came with a message; only its description is kept. `size` in bytes, decoded."""

    filename: str | None
    content_type: str
    size: int


@dataclass(frozen=True)
class InboundMessage:
    """One message, read and ready to be understood.

    `id` is the channel's own id (a mail's Message-ID without brackets), so that (channel, id) names the message.
    `sender` is where an answer goes (bare lower-case address, or the channel's user id).
    `text` is what the person newly wrote; the closing and signature block, and quoted history, stand apart.
    `fields` holds what a form states under a label (`name`, `phone`, `email`, `postcode`, `model` …).
    `account` is what it came to, where a channel has several: a page, a business number, a site.
    `origin` says what led the person here, as far as the channel tells: `campaign`, `source`, `referrer`, `ad`, `form`.
    """

    channel: Channel
    id: str
    received_at: datetime
    sender: str
    sender_name: str | None
    subject: str | None
    text: str
    signature: str = ""
    quoted: str = ""
    attachments: tuple[Attachment, ...] = ()
    references: tuple[str, ...] = ()  # Message-IDs this one answers, nearest last
    thread_token: str | None = None  # the signed token of our reply address it was sent to
    fields: tuple[tuple[str, str], ...] = ()
    account: str = ""
    origin: tuple[tuple[str, str], ...] = ()
