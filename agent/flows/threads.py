"""Which conversation a message goes on with: by its token, by what it answers, by who writes where."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.subject import strip_prefixes
from agent.flows.desk import Desk
from agent.intake.message import Channel, InboundMessage
from agent.intake.threads import read_token
from agent.storage import contacts, conversations, messages

GOES_ON_FOR = timedelta(days=14)  # what one person writes under one subject, or on one chat, after the end of it

Pair = tuple[str, str]


def subject_key(message: InboundMessage) -> Pair | None:
    """Who wrote under which subject, without reply marks; None where there is no subject, or no letter."""
    subject = strip_prefixes((message.subject or "").strip()) if message.channel is Channel.EMAIL else ""
    return (message.sender, subject) if subject else None


def chat_key(message: InboundMessage) -> Pair | None:
    """Who wrote on which chat; None for letters, which stand for themselves."""
    return (message.channel.value, message.sender) if message.channel.is_chat else None


@dataclass(frozen=True)
class KnownThreads:
    """What the messages of one batch may go on with: conversations by token, Message-ID, and person."""

    by_token: dict[str, str]
    by_message_id: dict[str, str]
    by_subject: dict[Pair, str]
    by_chat: dict[Pair, str]

    def find(self, message: InboundMessage) -> str | None:
        """The conversation a message belongs to; never by its subject alone, only of the same person."""
        if message.thread_token in self.by_token:
            return self.by_token[message.thread_token or ""]
        for reference in reversed(message.references):
            if reference in self.by_message_id:
                return self.by_message_id[reference]
        if key := chat_key(message):
            return self.by_chat.get(key)
        return self.by_subject.get(key) if (key := subject_key(message)) else None

    def remember(self, message: InboundMessage, conversation_id: str) -> None:
        """Let later messages of the batch go on with this one."""
        self.by_message_id[message.id] = conversation_id
        if key := chat_key(message):
            self.by_chat[key] = conversation_id
        if key := subject_key(message):
            self.by_subject[key] = conversation_id


async def load_threads(connection: AsyncConnection, people: Sequence[InboundMessage], desk: Desk) -> KnownThreads:
    """Everything these messages may refer to, in a few queries however many messages there are."""
    since = desk.clock() - GOES_ON_FOR
    tokens = {
        token: read_token(token, desk.house.secret) or "" for message in people if (token := message.thread_token)
    }
    references = sorted({reference for message in people for reference in message.references})
    subjects = sorted({key for message in people if (key := subject_key(message))})
    chats = sorted({key for message in people if (key := chat_key(message))})
    existing = await conversations.existing_conversations(connection, sorted(set(tokens.values()))) if tokens else {}
    earlier = await messages.known_messages(connection, "email", references) if references else {}
    ours = await conversations.conversations_by_outgoing(connection, references) if references else {}
    return KnownThreads(
        by_token={token: existing[name] for token, name in tokens.items() if name in existing},
        by_message_id={reference: name for reference, name in earlier.items() if name} | ours,
        by_subject=await conversations.conversations_by_subject(connection, subjects, since) if subjects else {},
        by_chat=await contacts.conversations_by_contact(connection, chats, since) if chats else {},
    )
