"""WhatsApp: what its Cloud API takes, and how a message is put for it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent.channels.chat_text import count_units, fits, split_text
from agent.channels.graph import Answer
from agent.channels.graph_sender import Body
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.pace import Speed
from agent.intake.message import Channel

LONGEST_TEXT = 4_096
LONGEST_TEXT_WITH_BUTTONS = 1_024
MOST_BUTTONS, LONGEST_BUTTON = 3, 20
MOST_ROWS, LONGEST_ROW = 10, 24
OFTEN = Speed(80, burst=20)  # official: 80 a second for each number, in and out
TO_ONE_PERSON = Speed(1 / 6, burst=3)  # official: one in six seconds to one person; a few may come at once
USER_ID = re.compile(r"[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}")  # of a person whose number the business does not see


@dataclass(frozen=True)
class WhatsApp:
    """The Cloud API. `list_labels` are the words on the button that opens a list, by language; `templates` the
    approved templates (name, Meta's code of their language), by language."""

    list_labels: Mapping[str, str]
    templates: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    channel: Channel = Channel.WHATSAPP
    account_speed: Speed = OFTEN
    person_speed: Speed = TO_ONE_PERSON
    only_asks_outside: bool = True

    def messages_path(self, account: str) -> str:
        """Where messages of a number are sent to."""
        return f"{account}/messages"

    def compose(self, chat: OutgoingChat) -> Sequence[Body]:
        """A free message, in as many parts as it needs."""
        pieces = split_text(chat.text, LONGEST_TEXT)
        texts = [{"type": "text", "text": {"preview_url": False, "body": piece}} for piece in pieces]
        if not texts:
            return ()
        *first, _ = [self._address(chat, text, f"{chat.id}#{number}") for number, text in enumerate(texts, 1)]
        return (*first, self._address(chat, self._put_choices(pieces[-1], chat) or texts[-1], chat.id))

    def compose_outside(self, chat: OutgoingChat) -> Sequence[Body]:
        """A template that asks to write; it says nothing of the person or the wish, and is not the message itself."""
        if chat.language not in self.templates:
            return ()
        name, code = self.templates[chat.language]
        template = {"type": "template", "template": {"name": name, "language": {"code": code}}}
        return (self._address(chat, template, f"{chat.id}#template"),)

    def compose_typing(self, contact: str, message_id: str | None) -> Sequence[Body]:
        """One request does both; it names the message and nobody."""
        del contact
        if message_id is None:
            return ()
        read = {"messaging_product": "whatsapp", "status": "read", "message_id": message_id}
        return (read | {"typing_indicator": {"type": "text"}},)

    def read_message_id(self, answer: Answer) -> str | None:
        """The `wamid`, which statuses name."""
        messages = answer.get("messages")
        first = messages[0] if isinstance(messages, list) and messages else {}
        wamid = first.get("id") if isinstance(first, dict) else None
        return wamid if isinstance(wamid, str) else None

    def _address(self, chat: OutgoingChat, content: Mapping[str, Any], our_id: str) -> Body:
        to = {"recipient": chat.to} if USER_ID.fullmatch(chat.to) else {"to": chat.to.removeprefix("+")}
        common = {"messaging_product": "whatsapp", "recipient_type": "individual", "biz_opaque_callback_data": our_id}
        return {**common, **to, **content}

    def _put_choices(self, text: str, chat: OutgoingChat) -> dict[str, Any] | None:
        """Up to three choices as buttons, up to ten as a list; None where they do not fit."""
        if count_units(text) > LONGEST_TEXT_WITH_BUTTONS:
            return None
        if fits(chat.choices, MOST_BUTTONS, LONGEST_BUTTON):
            return put_interactive("button", text, {"buttons": [put_button(choice) for choice in chat.choices]})
        label = self.list_labels.get(chat.language, "")
        if label and fits(chat.choices, MOST_ROWS, LONGEST_ROW):
            rows = [{"id": choice, "title": choice} for choice in chat.choices]
            return put_interactive("list", text, {"button": label, "sections": [{"rows": rows}]})
        return None


def put_interactive(kind: str, text: str, action: Mapping[str, Any]) -> dict[str, Any]:
    """A message with something to tap."""
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": text}, "action": action}}


def put_button(choice: str) -> dict[str, Any]:
    """A button that says its words."""
    return {"type": "reply", "reply": {"id": choice, "title": choice}}
