"""Facebook Messenger: what its Send API takes, and how a message is put for it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from agent.channels.chat_text import count_units, fits, split_text
from agent.channels.graph import Answer
from agent.channels.graph_sender import Body
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.pace import Speed
from agent.intake.message import Channel

MOST_QUICK_REPLIES = 13
LONGEST_TITLE = 20
OFTEN = Speed(300, burst=30)  # official: 300 texts a second for each page or account
IN_A_THREAD = Speed(10, burst=10)  # there is a limit for each thread, and nobody says which


@dataclass(frozen=True)
class SendApi:
    """The Send API, which Messenger and Instagram share; they differ in how long a text may be, and in the address.

    `path` names the account in the address where it is given: a token of a page serves its Instagram account as well,
    under `me`.
    """

    channel: Channel
    longest_text: int
    measure: Callable[[str], int]
    path: str = "{account}/messages"
    account_speed: Speed = OFTEN
    person_speed: Speed = IN_A_THREAD
    only_asks_outside: bool = False

    def messages_path(self, account: str) -> str:
        """Where messages of an account are sent to."""
        return self.path.format(account=account)

    def compose(self, chat: OutgoingChat) -> Sequence[Body]:
        """An answer, in as many parts as it needs."""
        return self._put(chat, {"messaging_type": "RESPONSE"})

    def compose_outside(self, chat: OutgoingChat) -> Sequence[Body]:
        """A person may answer for seven days under a tag of its own; an assistant may not."""
        return self._put(chat, {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"}) if chat.by_person else ()

    def compose_typing(self, contact: str, message_id: str | None) -> Sequence[Body]:
        """Two requests: a sender action stands alone, and names no message."""
        del message_id
        return tuple({"recipient": {"id": contact}, "sender_action": action} for action in ("mark_seen", "typing_on"))

    def read_message_id(self, answer: Answer) -> str | None:
        """The `mid`, which echoes and receipts name."""
        mid = answer.get("message_id")
        return mid if isinstance(mid, str) else None

    def _put(self, chat: OutgoingChat, terms: dict[str, Any]) -> Sequence[Body]:
        pieces = split_text(chat.text, self.longest_text, self.measure)
        messages: list[dict[str, Any]] = [
            {"text": piece, "metadata": f"{chat.id}#{number}"} for number, piece in enumerate(pieces, 1)
        ]
        if messages:
            messages[-1] |= {"metadata": chat.id} | put_quick_replies(chat.choices)
        return tuple({"recipient": {"id": chat.to}, **terms, "message": message} for message in messages)


def put_quick_replies(choices: Sequence[str]) -> dict[str, Any]:
    """The choices as quick replies; nothing where they do not fit, since the text is complete without."""
    if not fits(choices, MOST_QUICK_REPLIES, LONGEST_TITLE):
        return {}
    return {"quick_replies": [{"content_type": "text", "title": choice, "payload": choice} for choice in choices]}


MESSENGER = SendApi(Channel.FACEBOOK, 2_000, count_units)
