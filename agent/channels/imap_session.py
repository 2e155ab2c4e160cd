"""One logged-in IMAP connection with one folder open: search, fetch, flag, move, wait for news."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import date
from typing import Any

from aioimaplib.aioimaplib import AioImapException

from agent.channels.imap_answers import (
    PROCESSED_KEYWORD,
    Fetched,
    Folder,
    is_temporary,
    parse_fetched,
    parse_selected,
    parse_uids,
    write_date,
    write_folder,
    write_uids,
)
from agent.channels.imap_protocol import MendedProtocol, connect
from agent.channels.mail_urls import Mailbox

ANSWER_SECONDS = 20.0  # a server that is silent for so long is gone
GOODBYE_SECONDS = 0.3  # in which DONE and LOGOUT have to be through when the service stops
HEADER_ONLY = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[HEADER])"
WHOLE_MAIL = "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[])"


NO_FOLDER = Folder(uidvalidity=0, uid_next=1, processed_flag=None)


class LoginRefusedError(Exception):
    """The server refuses user and password, or the token; a person has to correct them."""


class MailboxError(Exception):
    """The server, or the way to it, failed; it is tried again later."""


class ImapSession:
    """An open folder. Every method raises MailboxError when the server refuses, is silent or gone."""

    def __init__(self, protocol: MendedProtocol, answer_seconds: float = ANSWER_SECONDS) -> None:
        self.folder = NO_FOLDER
        self._protocol = protocol
        self._answer_seconds = answer_seconds

    @classmethod
    async def open(cls, mailbox: Mailbox, secret: str, answer_seconds: float = ANSWER_SECONDS) -> "ImapSession":
        """Connect, log in with the password or access token, and select the folder. Raises LoginRefusedError too."""
        try:
            async with asyncio.timeout(answer_seconds):
                protocol = await connect(mailbox)
        except (OSError, AioImapException) as error:  # TimeoutError and ssl.SSLError are OSErrors
            raise MailboxError(f"no connection: {str(error) or 'no greeting in time'}") from error
        session = cls(protocol, answer_seconds)
        try:
            await session._log_in(mailbox, secret)
            await session._select(mailbox.folder)
        except BaseException:
            await protocol.hang_up()
            raise
        return session

    def supports(self, capability: str) -> bool:
        """Say whether the server named this capability after the login."""
        return capability in self._protocol.capabilities

    async def search_new(self, after: int, since: date | None) -> list[int]:
        """Give the UIDs above `after` not marked yet, lowest first; with `since` only mail received from then on."""
        await self._ask(self._protocol.simple_command("NOOP"), "NOOP")  # makes the server look for new mail
        criteria = [f"UID {after + 1}:*"]
        if self.folder.processed_flag == PROCESSED_KEYWORD:
            criteria.append(f"UNKEYWORD {PROCESSED_KEYWORD}")
        if since is not None:
            criteria.append(f"SINCE {write_date(since)}")
        lines = await self._ask(self._protocol.search(*criteria, by_uid=True, charset=None), "SEARCH")
        return parse_uids(lines, after)

    async def fetch_sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """Give the size in octets of each mail that is still there."""
        lines = await self._fetch(uids, "(UID RFC822.SIZE)")
        return {mail.uid: mail.size or 0 for mail in parse_fetched(lines)}

    async def fetch_mails(self, uids: Sequence[int], parts: str = WHOLE_MAIL) -> list[Fetched]:
        """Fetch mails without marking them as read."""
        return [mail for mail in parse_fetched(await self._fetch(uids, parts)) if mail.content is not None]

    async def mark_processed(self, uids: Iterable[int]) -> bool:
        """Flag mails as taken in; False where the folder takes no flag."""
        return self.folder.processed_flag is not None and await self._store(uids, self.folder.processed_flag)

    async def move(self, uids: Sequence[int], folder: str) -> bool:
        """Move mails, never deleting one that has no copy; False where this server cannot or the folder refuses it."""
        named, target = write_uids(uids), write_folder(folder)
        if self.folder.processed_flag is None:
            return False
        if self.supports("MOVE"):
            return await self._into_folder(lambda: self._protocol.move(named, target, by_uid=True), target)
        if not self.supports("UIDPLUS"):
            return False  # EXPUNGE without UIDs would also remove what others have marked
        if not await self._into_folder(lambda: self._protocol.copy(named, target, by_uid=True), target):
            return False
        return await self.remove(uids)

    async def remove(self, uids: Iterable[int]) -> bool:
        """Delete mails for good; False where this server cannot delete them alone, or the folder refuses it."""
        named = list(uids)
        if not self.supports("UIDPLUS") or not await self._store(named, r"\Deleted"):
            return False
        await self._ask(self._protocol.expunge(write_uids(named), by_uid=True), "EXPUNGE")
        return True

    async def wait_for_news(self, seconds: float) -> None:
        """Return when the server announces something, or after this time; then it has shown that it lives."""
        news = self._protocol.idle_queue
        while not news.empty():
            news.get_nowait()
        idle = asyncio.create_task(self._protocol.idle())
        idle.add_done_callback(lambda task: task.cancelled() or task.exception())  # heard of below, or nobody cares
        try:
            await self._until_idling(idle)
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await news.get()
        finally:
            if self._protocol.has_pending_idle_command():
                self._protocol.idle_done()
        await self._ask(idle, "IDLE")

    async def _until_idling(self, idle: "asyncio.Task[Any]") -> None:
        begun = asyncio.create_task(self._protocol.wait_for_idle_response())
        try:
            await asyncio.wait({idle, begun}, timeout=self._answer_seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            begun.cancel()
        if idle.done() or not begun.done():
            raise MailboxError("the server does not begin to IDLE")

    async def close(self) -> None:
        """Say goodbye if the server listens, and hang up in any case."""
        with contextlib.suppress(TimeoutError, AioImapException):
            async with asyncio.timeout(GOODBYE_SECONDS):
                await self._protocol.logout()
        await self._protocol.hang_up()

    async def _log_in(self, mailbox: Mailbox, secret: str) -> None:
        if self.supports("LOGINDISABLED") and mailbox.oauth is None:
            raise LoginRefusedError("the server takes no password without TLS: use imaps://")
        log_in = self._protocol.log_in_by_token if mailbox.oauth else self._protocol.log_in
        answer = await self._answer(log_in(mailbox.user, secret))
        if answer.result == "OK":
            return
        text = _last_line(answer)
        if is_temporary(text.encode()):
            raise MailboxError(f"login not possible now: {text}")
        raise LoginRefusedError(f"login refused: {text} {self._protocol.challenge}".rstrip())

    async def _select(self, folder: str) -> None:
        lines = await self._ask(self._protocol.select(write_folder(folder)), f"SELECT {folder}")
        try:
            self.folder = parse_selected(lines)
        except ValueError as error:
            raise MailboxError(str(error)) from error

    async def _fetch(self, uids: Sequence[int], parts: str) -> list[bytes | bytearray]:
        fetch = self._protocol.fetch(write_uids(uids), parts, by_uid=True, timeout=self._answer_seconds)
        try:
            return _lines_of(await fetch, "FETCH")  # no overall limit: it ends when nothing arrives for so long
        except (OSError, AioImapException) as error:
            raise MailboxError(f"FETCH failed: {type(error).__name__}") from error

    async def _store(self, uids: Iterable[int], flag: str) -> bool:
        store = self._protocol.store(write_uids(uids), "+FLAGS.SILENT", f"({flag})", by_uid=True)
        return bool((await self._answer(store)).result == "OK")

    async def _into_folder(self, transfer: Callable[[], Awaitable[Any]], target: str) -> bool:
        """Move or copy; the folder is made first if that is what is missing (RFC 3501, 6.4.7)."""
        answer = await self._answer(transfer())
        if answer.result == "NO" and "[TRYCREATE]" in _last_line(answer):
            await self._ask(self._protocol.simple_command("CREATE", target), "CREATE")
            answer = await self._answer(transfer())
        return bool(answer.result == "OK")

    async def _ask(self, command: Awaitable[Any], name: str) -> list[bytes | bytearray]:
        return _lines_of(await self._answer(command), name)

    async def _answer(self, command: Awaitable[Any]) -> Any:
        try:
            async with asyncio.timeout(self._answer_seconds):
                return await command
        except (OSError, AioImapException) as error:  # TimeoutError is an OSError
            raise MailboxError(f"connection failed: {type(error).__name__}") from error


def _lines_of(answer: Any, name: str) -> list[bytes | bytearray]:
    if answer.result != "OK":
        raise MailboxError(f"{name} refused: {_last_line(answer)}")
    return list(answer.lines)


def _last_line(answer: Any) -> str:
    return bytes(answer.lines[-1]).decode("utf-8", "replace") if answer.lines else ""
