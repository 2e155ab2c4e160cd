"""Which conversations a visitor of the demo began: by mails, on the invented phone, by the form, or in the web chat.

Mails have Message-IDs that begin with the visitor's id. On the phone the visitor has an id of the channel, and the
addresses of form and chat carry a campaign; both are made from an alias, which does not tell the visitor's id.
"""

import hashlib

from sqlalchemy import ColumnElement, CompoundSelect, and_, func, or_, select, tuple_
from sqlalchemy.dialects.postgresql import JSONB

from agent.intake.message import Channel
from agent.storage.tables import contacts, conversations, messages

PHONE_CHANNELS = (Channel.WHATSAPP, Channel.FACEBOOK, Channel.INSTAGRAM)
SITE_CHANNELS = (Channel.WEB_FORM, Channel.WEB_CHAT)
LINK = "link-"  # how the ids of what was sent in behind a signed link begin


def alias_of(visitor: str) -> str:
    """The visitor's name for everybody else."""
    return hashlib.sha256(f"demo {visitor}".encode()).hexdigest()[:16]


def campaign_of(visitor: str) -> str:
    """The campaign that leads the visitor to form and chat."""
    return f"demo-{alias_of(visitor)}"


def contact_of(visitor: str, channel: Channel) -> str:
    """The visitor's id on a channel of the phone; on WhatsApp that of a person whose number is not shown."""
    alias = alias_of(visitor)
    return f"DE.{alias}" if channel is Channel.WHATSAPP else f"demo{alias}"


def is_of(visitor: str) -> ColumnElement[bool]:
    """True for the mails that a visitor wrote."""
    return messages.c.channel_id.startswith(f"{visitor}.", autoescape=True)


def is_led(visitor: str) -> ColumnElement[bool]:
    """True for what began at the form or the chat that the page led the visitor to."""
    pair = func.jsonb_build_array(func.jsonb_build_array("campaign", campaign_of(visitor)), type_=JSONB)
    return and_(messages.c.channel.in_(SITE_CHANNELS), messages.c.record["origin"].contains(pair))


def is_from_phone(visitor: str) -> ColumnElement[bool]:
    """True for what the visitor wrote on the phone."""
    own = [(channel.value, contact_of(visitor, channel)) for channel in PHONE_CHANNELS]
    return tuple_(messages.c.channel, messages.c.record["sender"].astext).in_(own)


def conversations_of(visitor: str) -> CompoundSelect[tuple[str]]:
    """The ids of a visitor's conversations."""
    own = [(channel.value, contact_of(visitor, channel)) for channel in PHONE_CHANNELS]
    written = select(messages.c.conversation_id).where(
        or_(is_of(visitor), is_led(visitor)), messages.c.conversation_id.is_not(None)
    )
    known = (
        select(func.coalesce(conversations.c.merged_into, conversations.c.id))
        .join(contacts, contacts.c.conversation_id == conversations.c.id)
        .where(tuple_(contacts.c.channel, contacts.c.address).in_(own))
    )
    return written.union(known)


def is_shown(visitor: str) -> ColumnElement[bool]:
    """True for the visitor's own messages, and for what was sent in behind a link of their mails.

    Another visitor who uses the same mail address has a part in the conversation; their words are not shown.
    """
    own = conversations_of(visitor)
    linked = messages.c.channel_id.startswith(LINK, autoescape=True) & messages.c.conversation_id.in_(own)
    chatted = (messages.c.channel == Channel.WEB_CHAT.value) & messages.c.conversation_id.in_(own)
    return or_(is_of(visitor), is_led(visitor), is_from_phone(visitor), linked, chatted)
