"""Where a reply goes, and what it looks like there: a letter under the one it answers, or a message on a chat."""

import re
from dataclasses import dataclass

from agent.channels.outgoing import MailKind, OutgoingMail
from agent.channels.outgoing_chat import OutgoingChat
from agent.dialog.rendering import Reply
from agent.flows.desk import House
from agent.flows.errand import Errand, queue_chat, queue_mail
from agent.intake.message import Channel, InboundMessage
from agent.intake.threads import make_token
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing

MAIL_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")


@dataclass(frozen=True)
class Place:
    """Where somebody is answered: their address on a channel, and the page, number or site that it is answered by."""

    channel: Channel
    address: str
    name: str = ""
    account: str = ""

    @property
    def is_reachable(self) -> bool:
        """False for a form that named no mail address: nothing can be written to a phone number."""
        return self.channel.is_chat or bool(MAIL_ADDRESS.fullmatch(self.address))


def find_place(errand: Errand, message: InboundMessage | None) -> Place:
    """People are answered where they wrote, unless they asked for it elsewhere; reminded by mail, where possible."""
    conversation, stored = errand.conversation, errand.stored
    channel = conversation.reply_channel if errand.answers else conversation.reminder_channel
    if channel is Channel.EMAIL and conversation.channel.is_chat and conversation.slots.email:
        return Place(Channel.EMAIL, conversation.slots.email, conversation.slots.name or "")
    if message is None:
        return Place(conversation.channel, stored.contact, stored.contact_name or "")
    return Place(message.channel, message.sender, message.sender_name or "", message.account)


def queue_reply(errand: Errand, kind: str, answered: StoredMessage | None, reply: Reply) -> Outgoing | None:
    """The reply as a row of the outbox; None where the person cannot be written to at all."""
    message = answered.message if answered else None
    place = find_place(errand, message)
    if not place.is_reachable:
        return None
    if place.channel.is_chat:
        return queue_chat(errand, kind, chat_to(place, errand, message, reply), reply)
    return queue_mail(errand, kind, letter_to(place, errand, message, reply), reply)


def letter_to(place: Place, errand: Errand, message: InboundMessage | None, reply: Reply) -> OutgoingMail:
    """The mail around the words: threaded under the message it answers, with a reply address of its own."""
    house = errand.desk.house
    parent = (message.id,) if message and "@" in message.id and not message.channel.is_chat else ()
    return OutgoingMail(
        message_id=errand.outgoing_id("reply"),
        from_address=house.address,
        from_name=house.name,
        to=place.address,
        to_name=place.name,
        subject=reply.subject,
        text=reply.text,
        html=reply.html or None,
        kind=MailKind.AUTO_REPLIED if errand.answers else MailKind.AUTO_GENERATED,
        loop_marker=house.address,
        reply_to=reply_address(house, errand.conversation.id),
        in_reply_to=parent[0] if parent else None,
        references=(*(message.references if message else ()), *parent),
    )


def chat_to(place: Place, errand: Errand, message: InboundMessage | None, reply: Reply) -> OutgoingChat:
    """The words and what can be tapped below them."""
    return OutgoingChat(
        id=errand.outgoing_id("reply"),
        channel=place.channel,
        account=place.account,
        to=place.address,
        text=reply.text,
        language=reply.language,
        choices=reply.choices,
        in_reply_to=message.id if message else None,
    )


def reply_address(house: House, conversation_id: str) -> str:
    """Our address with the signed token of a conversation."""
    local, _, domain = house.address.rpartition("@")
    return f"{local}+{make_token(conversation_id, house.secret)}@{domain}"
