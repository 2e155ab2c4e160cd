"""An SMTP server that keeps what it is given, and can be told to refuse, to hang up, or to want TLS and a login."""

import asyncio
import base64
import ssl
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from tests.servers.ports import LOOPBACK, make_certificate

USER = "send@halden.example"
PASSWORD = "gehäim %/@"


@dataclass(frozen=True)
class Received:
    """A mail that the server has taken."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes


@dataclass
class SmtpSink:
    """Answers to MAIL, RCPT and DATA follow the scripts, first answer first; without one they are 250.

    An answer `drop` hangs up instead. `token` is what XOAUTH2 is to carry. `folder` makes it speak TLS.
    """

    folder: Path | None = None
    implicit_tls: bool = False
    needs_login: bool = False
    token: str = "good-token"
    on_mail: deque[str] = field(default_factory=deque)
    on_rcpt: deque[str] = field(default_factory=deque)
    on_data: deque[str] = field(default_factory=deque)
    mails: list[Received] = field(default_factory=list)
    connections: int = 0
    logins: int = 0
    port: int = 0

    async def start(self) -> None:
        """Listen on a free port, or on the one of the last time."""
        self._open: set[asyncio.BaseTransport] = set()
        self._context = self._make_context()
        tls = self._context if self.implicit_tls else None
        self._server = await asyncio.get_running_loop().create_server(self._protocol, LOOPBACK, self.port, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]

    async def stop(self) -> None:
        """Hang up on everybody and listen no more."""
        self._server.close()
        self.hang_up()
        await self._server.wait_closed()

    def hang_up(self) -> None:
        """Cut all connections."""
        for transport in list(self._open):
            transport.close()

    @property
    def certificate(self) -> str:
        """The certificate to trust."""
        assert self.folder is not None, "this server speaks no TLS"
        return str(self.folder / "certificate.pem")

    def _make_context(self) -> ssl.SSLContext | None:
        if self.folder is None:
            return None
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(*make_certificate(self.folder))
        return context

    def _protocol(self) -> SMTP:
        starttls = None if self.implicit_tls else self._context
        return _Counted(self, starttls)

    async def answer_mail(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.needs_login and not session.authenticated:  # aiosmtpd's own check warns when there is no TLS
            return "530 5.7.0 Authentication required"
        answer = self._next(self.on_mail, server)
        if answer.startswith("250"):
            envelope.mail_from = address
        return answer

    async def answer_rcpt(
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        answer = self._next(self.on_rcpt, server)
        if answer.startswith("250"):
            envelope.rcpt_tos.append(address)
        return answer

    async def answer_data(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        answer = self._next(self.on_data, server)
        if answer.startswith("250"):
            content = envelope.original_content or b""
            self.mails.append(Received(envelope.mail_from or "", tuple(envelope.rcpt_tos), content))
        return answer

    async def check_token(self, server: SMTP, args: list[str]) -> AuthResult:
        """Refuse as Google and Microsoft do: an error challenge, and 535 only after an empty line."""
        if base64.b64decode(args[1]).decode() == f"user={USER}\1auth=Bearer {self.token}\1\1":
            self.logins += 1
            return AuthResult(success=True)
        await server.push("334 " + base64.b64encode(b'{"status":"401"}').decode())
        await server._reader.readline()
        return AuthResult(success=False, handled=False, message="535 5.7.8 Token not accepted")

    def check_password(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, login: object
    ) -> AuthResult:
        """The authenticator for PLAIN and LOGIN."""
        if login == LoginPassword(USER.encode(), PASSWORD.encode()):
            self.logins += 1
            return AuthResult(success=True)
        return AuthResult(success=False, handled=False)

    def _next(self, script: deque[str], server: SMTP) -> str:
        answer = script.popleft() if script else "250 2.0.0 OK"
        if answer == "drop":
            assert server.transport is not None
            server.transport.close()
        return answer


class _Counted(SMTP):
    """A connection the sink knows of."""

    def __init__(self, sink: SmtpSink, starttls: ssl.SSLContext | None) -> None:
        hooks = SimpleNamespace(
            handle_MAIL=sink.answer_mail,
            handle_RCPT=sink.answer_rcpt,
            handle_DATA=sink.answer_data,
            auth_XOAUTH2=sink.check_token,
        )
        super().__init__(
            hooks,
            enable_SMTPUTF8=True,
            hostname="sink",
            tls_context=starttls,
            require_starttls=starttls is not None,
            auth_require_tls=False,
            authenticator=sink.check_password,
            loop=asyncio.get_running_loop(),
        )
        self._sink = sink

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self.transport is None:
            self._sink.connections += 1
        self._sink._open.add(transport)
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._sink._open = {transport for transport in self._sink._open if not transport.is_closing()}
        super().connection_lost(error)
