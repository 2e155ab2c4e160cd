"""A decision on its way out: who it is with, what led to it, and the names of what goes out."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid5

from agent.channels.outgoing import OutgoingMail
from agent.channels.outgoing_chat import OutgoingChat
from agent.dialog.conversation import Conversation, Decision
from agent.dialog.rendering import Reply
from agent.flows.desk import Desk
from agent.storage.codec import dump_record
from agent.storage.conversations import StoredConversation
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing, WayBack

MESSAGE_IDS = UUID("6f1d2a4e-8d0b-5c53-9a77-1b7c0f9a2e10")  # the namespace of our Message-IDs


@dataclass(frozen=True)
class Cause:
    """The message that led to a decision, the ids of earlier ones decided with it, and the reply worded for it."""

    message: StoredMessage
    together: tuple[str, ...] = ()
    reply: Reply | None = None


@dataclass(frozen=True)
class Errand:
    """One decision on its way out: who it is with, what it answers, and the moment."""

    desk: Desk
    stored: StoredConversation
    decision: Decision
    cause: Cause | None
    now: datetime

    @property
    def answers(self) -> StoredMessage | None:
        """The message that is answered; None when time alone led to the decision."""
        return self.cause.message if self.cause else None

    @property
    def answered_id(self) -> str | None:
        """The id of the message that is answered."""
        return self.cause.message.id if self.cause else None

    @property
    def way_back(self) -> WayBack | None:
        """How to undo the decision as long as its reply has not left; None for one that did more than ask."""
        if self.cause is None or self.decision.effects or self.stored.conversation.consent:
            return None
        return WayBack(self.stored.conversation, (*self.cause.together, self.cause.message.id))

    @property
    def conversation(self) -> Conversation:
        """The conversation after the decision."""
        return self.decision.conversation

    def outgoing_id(self, kind: str) -> str:
        """The Message-ID: the same for the same decision, however often it is computed, and not to be guessed."""
        cause = self.answered_id or f"{self.conversation.id}:{self.conversation.replies}"
        return f"{uuid5(MESSAGE_IDS, f'{cause}:{self.decision.rule}:{kind}').hex}@{self.desk.house.domain}"


def queue_mail(errand: Errand, kind: str, mail: OutgoingMail, reply: Reply | None = None) -> Outgoing:
    """A mail as a row of the outbox; with a reply, its words alone and the versions of the texts behind them."""
    record = {"mail": dump_record(mail)} | describe_words(reply)
    return Outgoing(mail.message_id, errand.conversation.id, errand.answered_id, kind, mail.to, record, errand.now)


def queue_chat(errand: Errand, kind: str, chat: OutgoingChat, reply: Reply) -> Outgoing:
    """A chat message as a row of the outbox."""
    record = {"chat": dump_record(chat)} | describe_words(reply)
    return Outgoing(
        chat.id, errand.conversation.id, errand.answered_id, kind, chat.to, record, errand.now, channel=chat.channel
    )


def describe_words(reply: Reply | None) -> dict[str, object]:
    """What a reply says without what stands around it, and which texts it was worded with."""
    return {"said": reply.said, "texts": dict(reply.texts)} if reply else {"said": None}
