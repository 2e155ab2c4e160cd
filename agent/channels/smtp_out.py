"""Sends mail by SMTP over a few kept connections; what became of it is a value, not an exception."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from email.message import EmailMessage
from typing import Protocol

import aiosmtplib

from agent.channels.circuit import Circuit
from agent.channels.mail_urls import Security, SmtpServer
from agent.channels.oauth import AccessTokens, ConsentNeededError, TokenError
from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing import OutgoingMail, compose
from agent.channels.smtp_answers import is_network_failure, settle_failure

CONNECTIONS = 3
TIMEOUT_SECONDS = 30.0
TRUSTED_IDLE_SECONDS = 5.0  # a connection that rested longer is asked whether it lives
LONGEST_IDLE_SECONDS = 60.0  # servers hang up after some minutes
NO_LOGIN_SECONDS = 60.0  # no hammering after a refused login


class MailSender(Protocol):
    """Whoever sends mail."""

    async def send(self, mail: OutgoingMail, date: datetime) -> Outcome:
        """Send the mail with this date once; never raises for what a server or the network did."""


class MemoryOutbox:
    """Keeps mail instead of sending it, for demo and tests."""

    def __init__(self) -> None:
        self.kept: list[tuple[OutgoingMail, datetime]] = []

    async def send(self, mail: OutgoingMail, date: datetime) -> Outcome:
        """Keep the mail."""
        self.kept.append((mail, date))
        return Sent("kept")


class SmtpSender:
    """Sends through one server. Up to `connections` mails at once; connections are used again while they live."""

    def __init__(
        self,
        server: SmtpServer,
        tokens: AccessTokens | None = None,
        connections: int = CONNECTIONS,
        circuit: Circuit | None = None,
    ) -> None:
        self._server = server
        self._tokens = AccessTokens(server.oauth) if tokens is None and server.oauth else tokens
        self._room = asyncio.Semaphore(connections)
        self._idle: list[tuple[aiosmtplib.SMTP, float]] = []
        self.circuit = circuit or Circuit()
        self._login = Circuit(failures_to_open=1, open_seconds=NO_LOGIN_SECONDS)
        self._login_refusal = Unauthorised("")
        self._local_hostname: str | None = None  # found out once, since a broken DNS makes it slow

    async def send(self, mail: OutgoingMail, date: datetime) -> Outcome:
        """Send the mail with this date once; never raises for what a server or the network did."""
        try:
            composed = compose(mail, date)
        except ValueError as error:
            return Refused(str(error))
        async with self._room:
            if not self._login.lets_through():
                return self._login_refusal
            if not self.circuit.lets_through():
                return Retry(f"{self._server.name} keeps failing and is left alone for a while", unsent=True)
            return await self._send_now(mail, composed)

    @property
    def trouble(self) -> str | None:
        """What health says of the server; None while mail goes out."""
        if self._login.is_open:
            return f"{self._server.name} refuses the login: {self._login_refusal.reason}"
        return f"{self._server.name} keeps failing" if self.circuit.is_open else None

    async def close(self) -> None:
        """Say goodbye on all connections that rest."""
        idle, self._idle = self._idle, []
        await asyncio.gather(*(_quit(client) for client, _ in idle))

    async def _send_now(self, mail: OutgoingMail, composed: EmailMessage) -> Outcome:
        try:
            outcome: Outcome = Sent(await self._deliver(mail, composed))
        except (aiosmtplib.SMTPException, OSError, ValueError, ConsentNeededError, TokenError) as error:
            outcome = settle_failure(error)
            if is_network_failure(error):
                self.circuit.note_failure()
                return outcome
        self.circuit.note_success()
        if isinstance(outcome, Unauthorised):
            self._login_refusal = outcome
            self._login.note_failure()
        else:
            self._login.note_success()
        return outcome

    async def _deliver(self, mail: OutgoingMail, composed: EmailMessage) -> str:
        sender, recipient = (
            mail.envelope_from or composed["From"].addresses[0].addr_spec,
            composed["To"].addresses[0].addr_spec,
        )
        options = [] if f"{sender}{recipient}".isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
        async with self._connection() as client:
            _, answer = await client.sendmail(sender, [recipient], composed.as_bytes(), mail_options=options)
            return answer

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[aiosmtplib.SMTP]:
        client = await self._wake_idle() or await self._connect()
        try:
            yield client
        except (aiosmtplib.SMTPResponseException, aiosmtplib.SMTPRecipientsRefused):
            self._keep(client)  # a refused mail leaves the connection as it was
            raise
        except BaseException:
            client.close()
            raise
        self._keep(client)

    def _keep(self, client: aiosmtplib.SMTP) -> None:
        if client.is_connected:
            self._idle.append((client, time.monotonic()))

    async def _wake_idle(self) -> aiosmtplib.SMTP | None:
        while self._idle:
            client, since = self._idle.pop()
            rested = time.monotonic() - since
            if (
                rested < LONGEST_IDLE_SECONDS
                and (rested < TRUSTED_IDLE_SECONDS or await _lives(client))
                and client.is_connected
            ):
                return client
            client.close()
        return None

    async def _connect(self) -> aiosmtplib.SMTP:
        token = await self._tokens.fetch_token() if self._tokens else None
        try:
            return await self._log_in(token)
        except aiosmtplib.SMTPAuthenticationError:
            if self._tokens is None or token is None:
                raise
            self._tokens.forget(token)  # it may have been withdrawn before its time: one more try with a fresh one
            return await self._log_in(await self._tokens.fetch_token())

    async def _log_in(self, token: str | None) -> aiosmtplib.SMTP:
        client = aiosmtplib.SMTP(
            hostname=self._server.host,
            port=self._server.port,
            username=self._server.user if token is None else None,
            password=self._server.password,
            use_tls=self._server.security is Security.TLS,
            start_tls=self._server.security is Security.STARTTLS,
            cert_bundle=self._server.ca_file,
            local_hostname=self._local_hostname,
            timeout=TIMEOUT_SECONDS,
        )
        await client.connect()
        self._local_hostname = client.local_hostname
        if token is not None:
            await self._authenticate(client, token)
        return client

    async def _authenticate(self, client: aiosmtplib.SMTP, token: str) -> None:
        try:
            await client.auth_xoauth2(self._server.user or "", token)
        except BaseException:
            client.close()
            raise


async def _lives(client: aiosmtplib.SMTP) -> bool:
    try:
        await client.noop()
    except (aiosmtplib.SMTPException, OSError):
        return False
    return True


async def _quit(client: aiosmtplib.SMTP) -> None:
    try:
        await client.quit(timeout=1)
    except (aiosmtplib.SMTPException, OSError):
        client.close()
