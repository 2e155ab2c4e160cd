"""A desk with a real database, the demo's brand, and a clock that the test sets."""

import email
import email.policy
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.channels.outgoing import OutgoingMail, compose_bytes
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.port import MemoryChat
from agent.channels.raw_mail import RawMail
from agent.channels.smtp_out import MemoryOutbox
from agent.converse import Stage
from agent.dialog.conversation import Conversation
from agent.flows.desk import Desk, House
from agent.flows.queue import Queue
from agent.flows.steps import make_steps
from agent.flows.take_in import take_in_mails
from agent.intake.message import Channel, InboundMessage
from agent.intake.screening import OwnIdentity
from agent.storage import conversations, messages, tables
from agent.storage.codec import load_record
from agent.storage.conversations import StoredConversation
from agent.storage.database import Database
from agent.storage.messages import StoredMessage

ADDRESS = "probefahrt@marke.example"
PROSPECT = "eva@kunde.example"
TUESDAY = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)


@dataclass
class Clock:
    """Stands still until it is moved."""

    now: datetime = TUESDAY

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **units: float) -> None:
        self.now += timedelta(**units)


@dataclass
class Post:
    """Writes mails to the desk and reads what came back."""

    desk: Desk
    clock: Clock
    outbox: MemoryOutbox
    chats: MemoryChat = field(default_factory=MemoryChat)
    count: int = field(default=0)

    async def write(self, text: str, **headers: str) -> RawMail:
        """Take in one mail and run everything that follows from it."""
        mail = self.compose(text, **headers)
        await take_in_mails(self.desk, [mail])
        await self.work()
        return mail

    def compose(self, text: str, **headers: str) -> RawMail:
        """A mail as a channel delivers it; `answering=` a sent mail threads it and goes to its reply address."""
        self.count += 1
        self.clock.advance(minutes=1)
        named = {"From": f"Eva Beispiel <{PROSPECT}>", "To": ADDRESS, "Subject": "Probefahrt"}
        named |= {"Message-ID": f"<{self.count}@kunde.example>"}
        named |= {name.replace("_", "-"): value for name, value in headers.items()}
        mail = EmailMessage(policy=email.policy.SMTP)
        for name, value in named.items():
            mail[name] = value
        mail.set_content(text)
        return RawMail(mail.as_bytes(), self.clock(), "test")

    async def work(self) -> None:
        """Run all jobs that are due; one that waits for another's lock is seen only in the next round."""
        app = self.desk.queue.app
        while any(job.scheduled_at is None for job in await app.job_manager.list_jobs_async(status="todo")):
            await app.run_worker_async(wait=False, install_signal_handlers=False, concurrency=4)

    def said_to(self, person: str) -> list[OutgoingChat]:
        """The chat messages that went to somebody, oldest first."""
        return [chat for chat in self.chats.kept if chat.to == person]

    def sent_to(self, recipient: str) -> list[OutgoingMail]:
        """The mails that went to somebody, oldest first."""
        return [mail for mail, _ in self.outbox.kept if mail.to == recipient]

    async def rows(self, table: str) -> list[Any]:
        """All rows of a table."""
        async with self.desk.engine.connect() as connection:
            return list((await connection.execute(select(tables.metadata.tables[table]))).mappings())


@pytest.fixture(scope="session")
def stage() -> Stage:
    return load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS))


@pytest.fixture
async def post(engine: AsyncEngine, database: Database, stage: Stage) -> AsyncIterator[Post]:
    clock, outbox, queue = Clock(), MemoryOutbox(), Queue(database.conninfo, connections=4)
    house = House(
        address=ADDRESS,
        name="Marke",
        secret="a-secret-of-the-tests-only",
        own=OwnIdentity(addresses=frozenset({ADDRESS})),
        replies_a_day=5,
        team_address="team@marke.example",
    )
    chats = MemoryChat()
    desk = Desk(engine, queue, stage.understanding, stage.policy, stage.wordings, outbox, house, clock)
    desk = replace(desk, chats={channel: chats for channel in Channel if channel.is_chat})
    queue.add_steps(make_steps(desk))
    await queue.open()
    yield Post(desk, clock, outbox, chats)
    await queue.close()


def read_back(mail: OutgoingMail) -> EmailMessage:
    """A sent mail as its receiver's program reads it."""
    read = email.message_from_bytes(compose_bytes(mail, TUESDAY), policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    return read


def stored_mail(row: Any) -> OutgoingMail:
    """The mail of a row of the outbox."""
    return load_record(OutgoingMail, row["record"]["mail"])


async def write_on_chat(post: Post, *texts: str, seconds_apart: float = 1.0) -> str:
    """Messages of one person on WhatsApp, taken in one after the other; the id of their conversation.

    Nothing is run: `post.work()` does what is due.
    """
    number = "491701234567"
    async with post.desk.engine.begin() as connection:
        rows = await connection.execute(
            select(tables.conversations.c.id).where(tables.conversations.c.contact == number)
        )
        conversation_id = rows.scalars().first() or "ca" * 16
        if not await conversations.existing_conversations(connection, [conversation_id]):
            opened = Conversation(conversation_id, Channel.WHATSAPP)
            await conversations.store_conversations(
                connection, [StoredConversation(opened, number, None, None, post.clock())]
            )
        for text in texts:
            post.count += 1
            message = InboundMessage(Channel.WHATSAPP, f"wamid.{post.count}", post.clock(), number, None, None, text)
            row = StoredMessage(
                f"m{post.count}",
                "whatsapp",
                message.id,
                "test",
                b"",
                post.clock(),
                "taken",
                conversation_id,
                None,
                message,
            )
            await messages.store_messages(connection, [row])
            post.clock.advance(seconds=seconds_apart)
    return conversation_id
