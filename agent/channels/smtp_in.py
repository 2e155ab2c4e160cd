"""Takes mail by SMTP on the application's own loop; says 250 only when the mail is committed."""

import asyncio
import logging
import re
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from types import SimpleNamespace

from aiosmtpd.smtp import SMTP, Envelope, Session

from agent.channels.batch import Batch
from agent.channels.rate import Rate
from agent.channels.raw_mail import RawMail, TakeIn

HOSTNAME = "vorfahrt"
LONGEST_LINE = 64 * 1024  # octets; RFC 5321 asks for 1000, but mail programs write longer ones
LONGEST_COMMAND = 2048  # octets; addresses in UTF-8 are longer than those of RFC 5321
NULL_SENDER = "<>"
UNSAFE = re.compile(r"[\x00-\x20\x7f<>]")
LOG = logging.getLogger(__name__)

# aiosmtpd reports every command at INFO: who writes to whom does not belong in a log.
logging.getLogger("mail.log").setLevel(logging.WARNING)


@dataclass(frozen=True)
class Limits:
    """What the listener bears. `domains`: recipients it takes mail for, in lower case; empty means all."""

    octets: int = 25 * 1024 * 1024
    recipients: int = 50
    mails_per_minute: int = 20_000
    mails_per_minute_of_peer: int = 10_000  # often the one peer is the company's own relay
    connections: int = 500
    connections_of_peer: int = 200
    silent_seconds: float = 300.0  # RFC 5321, 4.5.3.2
    domains: frozenset[str] = frozenset()


class SmtpListener:
    """The server. `port` is the one it really listens on, also when 0 was asked for."""

    def __init__(self, host: str, port: int, take_in: TakeIn, limits: Limits | None = None) -> None:
        self.host = host
        self.port = port
        self._limits = limits or Limits()
        self._batch = Batch(take_in)
        self._peers: dict[Connection, str] = {}
        self._door = Door(self._batch, self._limits)
        self._server: asyncio.Server | None = None

    async def start(self) -> None:
        """Listen. Raises OSError when the port is taken."""
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(self._connection, self.host, self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Take no more connections, finish the mails that were received in full, and hang up."""
        if self._server is None:
            return
        self._server.close()
        await self._batch.drain()
        for connection in list(self._peers):
            connection.hang_up()
        await self._server.wait_closed()
        self._server = None

    def _connection(self) -> "Connection":
        return Connection(self._door, self._peers, self._limits)


class Connection(SMTP):
    """One client. It is counted from its first to its last octet."""

    line_length_limit = LONGEST_LINE
    command_size_limit = LONGEST_COMMAND

    def __init__(self, door: "Door", peers: "dict[Connection, str]", limits: Limits) -> None:
        super().__init__(
            door.hooks,
            data_size_limit=limits.octets,
            enable_SMTPUTF8=True,
            hostname=HOSTNAME,
            ident="ESMTP",
            timeout=limits.silent_seconds,
            auth_exclude_mechanism=["LOGIN", "PLAIN"],
            loop=asyncio.get_running_loop(),
        )
        self._peers = peers
        self._limits = limits

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Count the client, or turn it away."""
        peer = read_peer(transport.get_extra_info("peername"))
        from_peer = sum(other == peer for other in self._peers.values())
        if len(self._peers) >= self._limits.connections or from_peer >= self._limits.connections_of_peer:
            turn_away(transport)
            return
        self._peers[self] = peer
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Forget the client."""
        if self._peers.pop(self, None) is not None:
            super().connection_lost(error)

    def eof_received(self) -> bool | None:
        """Let go of a client that has finished; one that was turned away has no session to end."""
        return super().eof_received() if self in self._peers else False

    def hang_up(self) -> None:
        """End the connection from our side."""
        if self.transport is not None:
            self.transport.close()


class Door:
    """Decides on each sender, recipient and mail."""

    def __init__(self, batch: Batch[RawMail], limits: Limits, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._batch = batch
        self._limits = limits
        self._monotonic = monotonic
        self._rate = Rate(limits.mails_per_minute)
        self._rate_of_peer = Rate(limits.mails_per_minute_of_peer)

    @property
    def hooks(self) -> SimpleNamespace:
        """The decisions under the names that aiosmtpd looks for."""
        return SimpleNamespace(
            handle_MAIL=self.take_sender,
            handle_RCPT=self.take_recipient,
            handle_DATA=self.take_mail,
            handle_exception=self.answer_error,
        )

    async def take_sender(
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """Take the sender unless too much has come lately."""
        now, peer = self._monotonic(), read_peer(session.peer)
        if not self._rate_of_peer.allows(peer, now):
            return "451 4.7.1 Too many mails from you, try again later"
        if not self._rate.allows("all", now):
            return "451 4.3.2 Too many mails, try again later"
        envelope.mail_from = address or NULL_SENDER
        envelope.mail_options.extend(options)
        return "250 2.1.0 OK"

    async def take_recipient(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Take a recipient of ours."""
        if len(envelope.rcpt_tos) >= self._limits.recipients:
            return "452 4.5.3 Too many recipients"
        if not is_ours(address, self._limits.domains):
            return "550 5.7.1 No mail for this domain here"
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def take_mail(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """Hand the mail over and answer when it is committed; the client sends it again after a 451."""
        mail = RawMail(with_envelope(envelope), datetime.now(UTC), "smtp")
        try:
            await self._batch.add(mail)
        except Exception as error:  # its text may hold the mail's words, which do not belong in a log
            LOG.error("a mail could not be stored (%s); its sender is asked to try again", type(error).__name__)
            return "451 4.3.0 Not stored, try again later"
        return "250 2.0.0 Stored"

    async def answer_error(self, error: Exception) -> str:
        """Say that a command failed; aiosmtpd itself would tell the client what broke."""
        LOG.error("an SMTP command failed: %s", type(error).__name__)
        return "451 4.3.0 Internal error, try again later"


def read_peer(address: object) -> str:
    """Give the client's address without its port."""
    return str(address[0]) if isinstance(address, tuple) else str(address)


def is_ours(address: str, domains: frozenset[str]) -> bool:
    """Say whether mail for this address is taken. `postmaster` alone is always ours (RFC 5321, 4.5.1)."""
    return not domains or address.lower() == "postmaster" or address.rpartition("@")[2].lower() in domains


def with_envelope(envelope: Envelope) -> bytes:
    """Write sender and recipients above the mail, as the last mail server on the way does (RFC 5321, 4.4)."""
    sender = UNSAFE.sub("", envelope.mail_from or "")
    recipients = [UNSAFE.sub("", recipient) for recipient in envelope.rcpt_tos]
    lines = [f"Return-Path: <{sender}>", *(f"Delivered-To: {recipient}" for recipient in recipients)]
    header = "".join(f"{line}\r\n" for line in lines).encode("utf-8", "surrogateescape")
    return header + (envelope.original_content or b"")


def turn_away(transport: asyncio.BaseTransport) -> None:
    """Hang up on a client for which there is no room."""
    if isinstance(transport, asyncio.WriteTransport):
        transport.write(b"421 4.3.2 Too many connections, try again later\r\n")
    transport.close()
