"""What Meta would deliver when a person does something on a phone: the bodies of webhooks, and their signature."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any, Literal

from agent.intake.message import Channel

OBJECTS = {
    Channel.FACEBOOK: "page",
    Channel.INSTAGRAM: "instagram",
    Channel.WHATSAPP: "whatsapp_business_account",
}
BUSINESS_ACCOUNT = "900000000000001"  # the WhatsApp business account that the number belongs to
DISPLAYED_NUMBER = "493023125000"  # out of a range that is kept free for films

Event = Mapping[str, Any]


@dataclass(frozen=True)
class Line:
    """Between whom something happens, and when (aware): our account on a channel, and a person's id there."""

    channel: Channel
    account: str
    contact: str
    at: datetime
    name: str = ""

    @property
    def milliseconds(self) -> int:
        """The time as Messenger and Instagram count it."""
        return int(self.at.timestamp() * 1000)

    @property
    def seconds(self) -> str:
        """The time as WhatsApp counts it."""
        return str(int(self.at.timestamp()))


def say(line: Line, message_id: str, said: str | Event) -> Event:
    """A person's message as a delivery: a text, or whatever stands in `said` where that is an object.

    On Messenger and Instagram that object has the keys of a messaging event (`message`, `postback`, `read` …), on
    WhatsApp those of a message (`type`, `interactive` …).
    """
    if line.channel is Channel.WHATSAPP:
        written = {"type": "text", "text": {"body": said}} if isinstance(said, str) else said
        return deliver_whatsapp(line, {"id": message_id, **written})
    content: dict[str, Any] = {"message": {"text": said}} if isinstance(said, str) else dict(said)
    if "message" in content:
        content["message"] = {"mid": message_id} | content["message"]
    return deliver_messaging(line, content)


def tap(channel: Channel, title: str) -> Event:
    """What tapping a choice says, for `say`."""
    if channel is Channel.WHATSAPP:
        return {
            "type": "interactive",
            "interactive": {"type": "button_reply", "button_reply": {"id": title, "title": title}},
        }
    return {"message": {"text": title, "quick_reply": {"payload": title}}}


def record(channel: Channel, kind: Literal["audio", "image"]) -> Event:
    """A voice message or a picture, for `say`."""
    if channel is Channel.WHATSAPP:
        mime = {"audio": "audio/ogg; codecs=opus", "image": "image/jpeg"}[kind]
        return {"type": kind, kind: {"id": "800000000000001", "mime_type": mime}}
    return {"message": {"attachments": [{"type": kind, "payload": {"url": f"https://cdn.example/{kind}"}}]}}


def echo(line: Line, message: Event, app_id: str | None) -> Event:
    """A message to the person that comes back: ours with the id of our app, or a colleague's out of the inbox."""
    if line.channel is Channel.WHATSAPP:
        return echo_whatsapp(line, message)
    content = dict(message) | {"is_echo": True} | ({"app_id": int(app_id)} if app_id else {})
    turned = {"sender": {"id": line.account}, "recipient": {"id": line.contact}, "message": content}
    return deliver_messaging(line, turned)


def deliver_messaging(line: Line, content: Event) -> Event:
    """A messaging event of Messenger or Instagram as a delivery."""
    people = {"sender": {"id": line.contact}, "recipient": {"id": line.account}, "timestamp": line.milliseconds}
    entry = {"id": line.account, "time": line.milliseconds, "messaging": [people | dict(content)]}
    return {"object": OBJECTS[line.channel], "entry": [entry]}


def deliver_whatsapp(line: Line, message: Event) -> Event:
    """A message of WhatsApp as a delivery; a person without a visible number has an id with a dot."""
    hidden = "." in line.contact
    sender = {"from_user_id" if hidden else "from": line.contact, "timestamp": line.seconds}
    contact = {"profile": {"name": line.name or "Demo"}, "user_id" if hidden else "wa_id": line.contact}
    return deliver_value(line, {"contacts": [contact], "messages": [{**sender, **message}]})


def report(line: Line, message_id: str, status: str, our_id: str) -> Event:
    """How far a message to the person came on WhatsApp: sent, delivered, read or failed."""
    one = {"id": message_id, "status": status, "timestamp": line.seconds, "biz_opaque_callback_data": our_id}
    return deliver_value(line, {"statuses": [one | ({} if "." in line.contact else {"recipient_id": line.contact})]})


def deliver_value(line: Line, content: Event) -> Event:
    """What happens at a number of WhatsApp as a delivery."""
    number = {"display_phone_number": DISPLAYED_NUMBER, "phone_number_id": line.account}
    value = {"messaging_product": "whatsapp", "metadata": number, **content}
    entry = {"id": BUSINESS_ACCOUNT, "changes": [{"field": "messages", "value": value}]}
    return {"object": OBJECTS[line.channel], "entry": [entry]}


def echo_whatsapp(line: Line, message: Event) -> Event:
    """What a colleague wrote on the business phone, which has the number in its app as well."""
    recipient = "to_user_id" if "." in line.contact else "to"
    sent = {
        "id": message["mid"], "from": DISPLAYED_NUMBER, recipient: line.contact, "type": "text",
        "timestamp": str(int(line.at.timestamp())), "text": {"body": message["text"]},
    }  # fmt: skip
    number = {"display_phone_number": DISPLAYED_NUMBER, "phone_number_id": line.account}
    value = {"messaging_product": "whatsapp", "metadata": number, "message_echoes": [sent]}
    entry = {"id": BUSINESS_ACCOUNT, "changes": [{"field": "smb_message_echoes", "value": value}]}
    return {"object": OBJECTS[line.channel], "entry": [entry]}


def announce_lead(page: str, form: str, leadgen_id: str, at: datetime) -> Event:
    """The notice that somebody filled in a form."""
    seconds = int(at.timestamp())
    value = {"leadgen_id": leadgen_id, "page_id": page, "form_id": form, "created_time": seconds}
    return {
        "object": "page",
        "entry": [{"id": page, "time": seconds, "changes": [{"field": "leadgen", "value": value}]}],
    }


def write_body(event: Event) -> bytes:
    """The event as Meta writes it: everything beyond ASCII is escaped."""
    return json.dumps(event, separators=(",", ":")).encode("ascii")


def sign(body: bytes, app_secret: str) -> dict[str, str]:
    """The headers that a delivery comes with."""
    digest = hmac.digest(app_secret.encode(), body, sha256).hex()
    return {"Content-Type": "application/json", "X-Hub-Signature-256": f"sha256={digest}"}
