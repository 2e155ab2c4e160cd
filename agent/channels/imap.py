"""Watches IMAP folders: fetches what is new, hands it over, and only then marks it and remembers the place."""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from secrets import SystemRandom

from agent.channels.batch import MOST_AT_ONCE, take_in_each
from agent.channels.imap_answers import Fetched
from agent.channels.imap_session import HEADER_ONLY, ImapSession, LoginRefusedError
from agent.channels.mail_urls import Mailbox
from agent.channels.mailbox_state import Checkpoint, Checkpoints, MailboxStatus, State
from agent.channels.oauth import AccessTokens, ConsentNeededError
from agent.channels.raw_mail import RawMail, TakeIn

LARGEST_MAIL = 25 * 1024 * 1024  # octets; of a larger one only the header is fetched
LARGEST_BATCH = 16 * 1024 * 1024  # octets held in memory at once, if more than one mail
IDLE_SECONDS = 9 * 60  # servers may hang up after 30 minutes, firewalls after 10
SHORTEST_IDLE = 1.0
LONGEST_PAUSE_WITHOUT_IDLE = 2.0
SHORTEST_PAUSE = 0.02
LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Pace:
    """How long to wait before the next try, in seconds: doubled with each failure, and long after a refused login."""

    first: float = 0.5
    longest: float = 60.0
    refused: float = 300.0

    def settle_pause(self, failures: int, chance: float) -> float:
        """Give the pause after so many failures in a row; `chance` (0–1) spreads many clients over half of it."""
        return float(min(self.longest, self.first * 2.0 ** min(failures - 1, 16)) * (1 - chance / 2))


class TakeInError(Exception):
    """Mails could not be stored; they stay where they are and are fetched again."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"mail could not be stored: {type(cause).__name__}")  # its text may hold the mail's words
        self.__cause__ = cause


class MailboxWatcher:
    """Follows one folder for ever. `status` is always current; `run` ends only when it is cancelled."""

    def __init__(
        self,
        mailbox: Mailbox,
        take_in: TakeIn,
        checkpoints: Checkpoints,
        tokens: AccessTokens | None = None,
        pace: Pace | None = None,
    ) -> None:
        self.mailbox = mailbox
        self.status = MailboxStatus(mailbox.name, State.RECONNECTING, silent_since=datetime.now(UTC))
        self.largest_mail = LARGEST_MAIL
        self._take_in = take_in
        self._checkpoints = checkpoints
        self._tokens = AccessTokens(mailbox.oauth) if tokens is None and mailbox.oauth else tokens
        self._pace = pace or Pace()
        self._checkpoint = Checkpoint(0, 0)
        self._failures = 0

    async def run(self) -> None:
        """Follow the folder, reconnecting whenever that is needed."""
        chance = SystemRandom()
        while True:
            try:
                await self._follow_once()
            except (LoginRefusedError, ConsentNeededError) as error:
                self._note_failure(error, State.REFUSED)
                pause = self._pace.refused
            except Exception as error:  # whatever it is, the mailbox has to be watched on
                self._note_failure(error, State.RECONNECTING)
                pause = self._pace.settle_pause(self._failures, chance.random())
            await asyncio.sleep(pause)

    async def _follow_once(self) -> None:
        session = await self._open()
        try:
            await self._start(session)
            while True:
                await self._sweep(session, since=None)
                self._note_success()
                await self._pause(session)
        finally:
            await session.close()

    async def _open(self) -> ImapSession:
        if self._tokens is None:
            return await ImapSession.open(self.mailbox, self.mailbox.password or "")
        token = await self._tokens.fetch_token()
        try:
            return await ImapSession.open(self.mailbox, token)
        except LoginRefusedError:  # it may have been withdrawn before its time: one more try with a fresh one
            self._tokens.forget(token)
        return await ImapSession.open(self.mailbox, await self._tokens.fetch_token())

    async def _start(self, session: ImapSession) -> None:
        """Go on where the last run stopped or, in an unknown folder, with what came in the last days."""
        known = await self._checkpoints.load_checkpoint(self.mailbox.name)
        if known is not None and known.uidvalidity == session.folder.uidvalidity:
            self._checkpoint = known
            return
        self._checkpoint = Checkpoint(session.folder.uidvalidity, 0)
        await self._sweep(session, settle_since(datetime.now(UTC).date(), self.mailbox.rescan_days))
        await self._advance(session.folder.uid_next - 1)

    async def _sweep(self, session: ImapSession, since: date | None) -> None:
        """Take in everything new. One mail that cannot be stored holds back the checkpoint, but no other mail."""
        failure: TakeInError | None = None
        uids = await session.search_new(self._checkpoint.last_uid, since)
        for start in range(0, len(uids), MOST_AT_ONCE):
            sizes = await session.fetch_sizes(uids[start : start + MOST_AT_ONCE])
            for group in group_by_size(sizes, min(LARGEST_BATCH, self.largest_mail)):
                failed = await self._take_in_group(session, group, sizes)
                failure = failure or next(map(TakeInError, failed.values()), None)
                if failure is None:
                    await self._advance(max(group))
                elif len(failed) == len(group) > 1:  # the storage is down, not the mail
                    raise failure
        if failure is not None:
            raise failure

    async def _take_in_group(
        self, session: ImapSession, uids: Sequence[int], sizes: Mapping[int, int]
    ) -> dict[int, Exception]:
        """Fetch, hand over, then mark and move. Answers with what could not be stored."""
        parts = {"parts": HEADER_ONLY} if max(sizes[uid] for uid in uids) > self.largest_mail else {}
        fetched = await session.fetch_mails(uids, **parts)
        for uid in set(uids) - {mail.uid for mail in fetched}:
            LOG.warning("mailbox %s: the server gave no content for UID %d", self.mailbox.name, uid)
        mails = [self._read(mail, left_out=mail.size or 0 if parts else 0) for mail in fetched]
        errors = await take_in_each(self._take_in, mails) if mails else []
        outcome = {mail.uid: error for mail, error in zip(fetched, errors, strict=True)}
        await self._settle(session, [uid for uid, error in outcome.items() if error is None])
        return {uid: error for uid, error in outcome.items() if error is not None}

    def _read(self, mail: Fetched, left_out: int) -> RawMail:
        return RawMail(mail.content or b"", mail.received_at or datetime.now(UTC), self.mailbox.name, left_out)

    async def _settle(self, session: ImapSession, uids: Sequence[int]) -> None:
        """Mark and move. What the server refuses of it does no harm: the checkpoint knows the mail too."""
        if not uids:
            return
        if not await session.mark_processed(uids):
            LOG.info("mailbox %s: the folder takes no flag", self.mailbox.name)
        if self.mailbox.move_to and not await session.move(uids, self.mailbox.move_to):
            LOG.warning("mailbox %s: not moved to %s; the mail stays", self.mailbox.name, self.mailbox.move_to)

    async def _advance(self, uid: int) -> None:
        if uid > self._checkpoint.last_uid:
            self._checkpoint = replace(self._checkpoint, last_uid=uid)
            await self._checkpoints.store_checkpoint(self.mailbox.name, self._checkpoint)

    async def _pause(self, session: ImapSession) -> None:
        if session.supports("IDLE") and self.mailbox.poll_seconds >= SHORTEST_IDLE:
            await session.wait_for_news(min(self.mailbox.poll_seconds, IDLE_SECONDS))
        else:
            await asyncio.sleep(min(max(self.mailbox.poll_seconds, SHORTEST_PAUSE), LONGEST_PAUSE_WITHOUT_IDLE))

    def _note_success(self) -> None:
        self._failures = 0
        self.status = replace(self.status, state=State.CONNECTED, last_success=datetime.now(UTC), silent_since=None)

    def _note_failure(self, error: Exception, state: State) -> None:
        self._failures += 1
        LOG.warning("mailbox %s is %s: %s", self.mailbox.name, state, error)
        self.status = replace(
            self.status,
            state=state,
            last_error=str(error),
            silent_since=self.status.silent_since or datetime.now(UTC),
        )


def settle_since(today: date, rescan_days: int) -> date | None:
    """Give the first day whose mail is taken in from an unknown folder; None for all of it."""
    return today - timedelta(days=rescan_days) if rescan_days else None


def group_by_size(sizes: Mapping[int, int], largest: int) -> list[list[int]]:
    """Split mails, lowest UID first, into groups of at most so many octets; a larger one stands alone."""
    groups: list[list[int]] = []
    octets = 0
    for uid in sorted(sizes):
        if not groups or octets + sizes[uid] > largest:
            groups.append([])
            octets = 0
        groups[-1].append(uid)
        octets += sizes[uid]
    return groups
