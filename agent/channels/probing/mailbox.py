"""The mailbox that the answers to test enquiries arrive in: they are found by their recipient, read and removed."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from agent.channels.imap_session import HEADER_ONLY, ImapSession, LoginRefusedError, MailboxError
from agent.channels.mail_urls import Mailbox
from agent.channels.oauth import AccessTokens, ConsentNeededError, TokenError
from agent.channels.probing.port import Hear, ProbeError
from agent.intake.mail import read_mail

LOOK_EVERY_SECONDS = 0.5


@dataclass(frozen=True)
class ProbeMailbox:
    """One folder of the mailbox."""

    mailbox: Mailbox

    async def open(self) -> ImapSession:
        """Log in. Raises ProbeError."""
        try:
            secret = self.mailbox.password or ""
            if self.mailbox.oauth:
                secret = await AccessTokens(self.mailbox.oauth).fetch_token()
            return await ImapSession.open(self.mailbox, secret)
        except (LoginRefusedError, MailboxError, TokenError, ConsentNeededError) as error:
            raise ProbeError(f"the mailbox of the probe cannot be read: {error}") from None


@asynccontextmanager
async def listen(mailbox: ProbeMailbox | None, recipient: str) -> AsyncIterator[Hear | None]:
    """What waits for the mail to a recipient that comes from now on; None without a mailbox. Raises ProbeError."""
    if mailbox is None:
        yield None
        return
    session = await mailbox.open()
    try:
        yield partial(hear_mail, session, recipient)
    finally:
        await session.close()


async def hear_mail(session: ImapSession, recipient: str) -> str:
    """The words of the mail, as soon as it is there; it is then removed. Raises ProbeError."""
    seen = session.folder.uid_next - 1
    while True:
        try:
            uids = await session.search_new(seen, None)
            found = await find_mail(session, uids, recipient)
            if found is not None:
                return await take_out(session, found)
        except MailboxError as error:
            raise ProbeError(f"the mailbox of the probe cannot be read: {error}") from None
        seen = max([seen, *uids])
        await asyncio.sleep(LOOK_EVERY_SECONDS)


async def find_mail(session: ImapSession, uids: list[int], recipient: str) -> int | None:
    """The mail to a recipient, among these."""
    for one in await session.fetch_mails(uids, HEADER_ONLY) if uids else []:
        head = read_mail(one.content or b"")
        if recipient in (*head.to, *head.delivered_to):
            return one.uid
    return None


async def take_out(session: ImapSession, uid: int) -> str:
    """The words of a mail, which is then removed."""
    (whole,) = await session.fetch_mails([uid])
    await session.remove([uid])
    return read_mail(whole.content or b"").body
