"""aioimaplib's protocol with its faults mended: it hangs on a refused token and on a lost connection."""

import asyncio
import base64
import binascii
import logging
import ssl
from typing import Any

from aioimaplib.aioimaplib import (
    CRLF,
    Abort,
    Command,
    IMAP4ClientProtocol,
    IncompleteRead,
    literal_data_re,
)

from agent.channels.imap_answers import quote
from agent.channels.mail_urls import Mailbox

# The library logs every octet at DEBUG: what customers write, and tokens as base64. None of that belongs in a log.
logging.getLogger("aioimaplib.aioimaplib").setLevel(logging.WARNING)


class MendedProtocol(IMAP4ClientProtocol):  # type: ignore[misc]  # the library has no types
    """One IMAP connection. `challenge` is what the server said when it refused a token (XOAUTH2: a JSON text)."""

    challenge = ""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        super().__init__(loop)
        self.lost: asyncio.Future[None] = loop.create_future()
        self.refusal = b""

    async def welcome(self, command: bytes) -> None:
        """Take the greeting; a server that is full says BYE instead."""
        if b"BYE" in command:
            self.refusal = command
            self.transport.close()
        else:
            await super().welcome(command)

    async def log_in(self, user: str, password: str) -> Any:
        """Send LOGIN with both words quoted; the library quotes only one."""
        return await self._authenticate("LOGIN", quote(user), quote(password))

    async def log_in_by_token(self, user: str, token: str) -> Any:
        """Send AUTHENTICATE XOAUTH2 with its initial response, as Google and Microsoft document it."""
        response = base64.b64encode(f"user={user}\1auth=Bearer {token}\1\1".encode()).decode("ascii")
        return await self._authenticate("AUTHENTICATE", "XOAUTH2", response)

    async def _authenticate(self, name: str, first: str, secret: str) -> Any:
        answer = await self.execute(Command(name, self.new_tag(), first, secret, loop=self.loop), scrub=secret)
        if answer.result == "OK":
            self.state = "AUTH"
            await self.capability()  # what may be done has grown by the login, and not every server says so
        return answer

    def _continuation(self, line: bytes) -> None:
        pending = self.pending_sync_command
        if pending is None or pending.name != "AUTHENTICATE":
            super()._continuation(line)
            return
        self.challenge = _decode_challenge(line)
        self.send("")  # the server waits for this empty line before it says NO

    def connection_lost(self, exc: Exception | None) -> None:
        """Wake everybody who waits for an answer that will not come."""
        super().connection_lost(exc)
        waiting = [*self.pending_async_commands.values(), self.pending_sync_command]
        for command in filter(None, waiting):
            command._exception = Abort("the connection was lost")
            command.close(b"connection lost", "KO")
        self.idle_queue.put_nowait([b"BYE connection lost"])
        if not self.lost.done():
            self.lost.set_result(None)

    async def hang_up(self) -> None:
        """End the connection without a word and return when its socket is closed."""
        self.transport.abort()  # close() would wait for the other side of TLS
        await self.lost

    def _handle_responses(self, data: bytes, line_handler: Any, current_cmd: Any = None) -> None:
        """Read all complete lines and literals. The library recurs for each line: a thousand of them end it."""
        command = current_cmd
        while data:
            if command is not None and command.wait_literal_data():
                data = command.append_literal_data(data)
                if command.wait_literal_data():
                    raise IncompleteRead(command)
            line, line_end, rest = data.partition(CRLF)
            if not line_end:
                raise IncompleteRead(command, data)
            command = _settle_command(line, line_handler(line, command))
            data = rest
        if self.pending_sync_command is not None:
            self.pending_sync_command.flush()
        if command is not None and command.wait_data():
            raise IncompleteRead(command)


def _settle_command(line: bytes, command: Any) -> Any:
    """Choose who gets what follows this line: a literal's owner, an unfinished FETCH, or nobody."""
    literal = literal_data_re.match(line)
    if literal:
        command = command or Command("NIL", "unused")
        command.begin_literal_data(int(literal["size"]))
        return command
    return command if command is not None and command.wait_data() else None


def _decode_challenge(line: bytes) -> str:
    try:
        return base64.b64decode(line.removeprefix(b"+").strip(), validate=True).decode("utf-8", "replace")
    except binascii.Error:
        return ""


async def connect(mailbox: Mailbox) -> MendedProtocol:
    """Open the connection and wait for the greeting. Raises OSError, which ssl.SSLError is too."""
    loop = asyncio.get_running_loop()
    context = ssl.create_default_context(cafile=mailbox.ca_file) if mailbox.tls else None
    protocol = MendedProtocol(loop)
    await loop.create_connection(lambda: protocol, mailbox.host, mailbox.port, ssl=context)
    greeted = asyncio.create_task(protocol.wait("AUTH|NONAUTH"))
    try:
        await asyncio.wait({greeted, protocol.lost}, return_when=asyncio.FIRST_COMPLETED)
        if not greeted.done():
            raise ConnectionError(protocol.refusal.decode("utf-8", "replace") or "hung up without a greeting")
    except BaseException:
        greeted.cancel()
        await protocol.hang_up()
        raise
    return protocol
