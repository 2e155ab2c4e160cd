"""Sends chat messages by the Graph API, whatever channel of Meta: pace, parts, and what became of them as values."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Protocol

import httpx
import structlog

from agent.channels.graph import Answer, GraphClient, GraphError, NoAnswerError
from agent.channels.graph_errors import find_handling, settle_error
from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.pace import Pace, Speed
from agent.intake.message import Channel

LONGEST_WAIT_SECONDS = 10.0  # for a place in the pace; a longer one is left to the queue
TYPING_TIMEOUT = httpx.Timeout(3.0)
MESSAGES_IN_PARTS = 1_000  # whose progress is remembered
log = structlog.get_logger()

Body = Mapping[str, Any]


class Dialect(Protocol):
    """What is a channel's own: pure functions from a message to the bodies of requests, and its speed."""

    @property
    def channel(self) -> Channel:
        """Which channel it is."""

    @property
    def account_speed(self) -> Speed:
        """How fast an account may send."""

    @property
    def person_speed(self) -> Speed:
        """How fast it may send to one person."""

    @property
    def only_asks_outside(self) -> bool:
        """True when what goes out after the window has closed asks the person to write, and says nothing else."""

    def messages_path(self, account: str) -> str:
        """Where messages of an account are sent to."""

    def compose(self, chat: OutgoingChat) -> Sequence[Body]:
        """The message, in as many parts as it needs; the last one carries our id and the choices."""

    def compose_outside(self, chat: OutgoingChat) -> Sequence[Body]:
        """What may go out after the channel's window has closed; nothing where the person has to write first."""

    def compose_typing(self, contact: str, message_id: str | None) -> Sequence[Body]:
        """`Read`, and `is typing`."""

    def read_message_id(self, answer: Answer) -> str | None:
        """The channel's name for what was sent."""


@dataclass(frozen=True)
class Timing:
    """How time passes: a steady clock in seconds, and waiting."""

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep


class GraphSender:
    """Sends for all accounts of one channel."""

    def __init__(self, dialect: Dialect, accounts: Mapping[str, GraphClient], timing: Timing | None = None) -> None:
        self._dialect = dialect
        self._accounts = accounts
        self._timing = timing or Timing()
        self._account_pace, self._person_pace = Pace(dialect.account_speed), Pace(dialect.person_speed)
        self._parts_sent: OrderedDict[str, int] = OrderedDict()
        self.alarms: dict[str, str] = {}  # by account: the last thing that a person has to correct

    async def send(self, chat: OutgoingChat) -> Outcome:
        """Send the message once; never raises for what a server or the network did."""
        client = self._accounts.get(chat.account)
        if client is None:
            return Unauthorised(f"no token is set for the {chat.channel} account {chat.account}")
        if not chat.window_closed:
            outcome = await self._send_parts(client, chat, self._dialect.compose(chat))
            if not (isinstance(outcome, Refused) and outcome.window_closed):
                return outcome
            self._parts_sent.pop(chat.id, None)
        return await self._send_outside(client, replace(chat, window_closed=True))

    async def show_typing(self, account: str, contact: str, message_id: str | None) -> None:
        """Mark the message as read and say that an answer is being written; whether it works does not matter."""
        client = self._accounts.get(account)
        if client is None:
            return
        for body in self._dialect.compose_typing(contact, message_id):
            try:
                await client.post(self._dialect.messages_path(account), body, TYPING_TIMEOUT)
            except (GraphError, NoAnswerError):
                return

    async def _send_outside(self, client: GraphClient, chat: OutgoingChat) -> Outcome:
        bodies = self._dialect.compose_outside(chat)
        if not bodies:
            return Refused("the person has to write first", window_closed=True)
        outcome = await self._send_parts(client, chat, bodies)
        return replace(outcome, instead=self._dialect.only_asks_outside) if isinstance(outcome, Sent) else outcome

    async def _send_parts(self, client: GraphClient, chat: OutgoingChat, bodies: Sequence[Body]) -> Outcome:
        """Send one part after the other; a message that is sent again goes on where it stopped."""
        outcome: Outcome = Refused("there is nothing to say")
        for number in range(self._parts_sent.get(chat.id, 0), len(bodies)):
            outcome = await self._send_part(client, chat, bodies[number])
            if not isinstance(outcome, Sent):
                return outcome if number == 0 else forget_unsent(outcome)
            self._note_progress(chat.id, number + 1)
        self._parts_sent.pop(chat.id, None)
        return outcome

    def _note_progress(self, chat_id: str, parts: int) -> None:
        self._parts_sent[chat_id] = parts
        if len(self._parts_sent) > MESSAGES_IN_PARTS:
            self._parts_sent.popitem(last=False)

    async def _send_part(self, client: GraphClient, chat: OutgoingChat, body: Body) -> Outcome:
        wait = self._book(client, chat)
        if wait is None:
            return Retry("as much is sent as the channel takes", unsent=True)
        if wait:
            await self._timing.sleep(wait)
        try:
            answer = await client.post(self._dialect.messages_path(chat.account), body)
        except NoAnswerError as error:
            return Retry(f"no answer: {error}", unsent=error.unsent)
        except GraphError as error:
            return self._settle(chat, error)
        self.alarms.pop(chat.account, None)
        return Sent(channel_id=self._dialect.read_message_id(answer))

    def _book(self, client: GraphClient, chat: OutgoingChat) -> float | None:
        """Seconds to wait before sending; None when that is too long."""
        now = self._timing.monotonic()
        rest = client.allowance.pause(now)
        if rest > LONGEST_WAIT_SECONDS:
            return None
        person = self._person_pace.book(f"{chat.account} {chat.to}", now, LONGEST_WAIT_SECONDS)
        account = None if person is None else self._account_pace.book(chat.account, now, LONGEST_WAIT_SECONDS)
        return None if person is None or account is None else max(person, account, rest)

    def _settle(self, chat: OutgoingChat, error: GraphError) -> Outcome:
        outcome = settle_error(chat.channel, error.code, error.subcode, error.transient)
        if find_handling(chat.channel, error.code, error.subcode, error.transient).alarms:
            self.alarms[chat.account] = outcome.reason
            log.error("graph_refuses", channel=chat.channel, account=chat.account, error=str(error), trace=error.trace)
        return outcome


def forget_unsent(outcome: Outcome) -> Outcome:
    """What is left of a message whose beginning has been said: nothing else can be said in its place."""
    return replace(outcome, unsent=False) if isinstance(outcome, Retry) else outcome
