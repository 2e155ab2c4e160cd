"""A test enquiry by mail to the brand's own address."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from agent.channels.mail_urls import SmtpServer
from agent.channels.outcome import Sent
from agent.channels.outgoing import MailKind, OutgoingMail
from agent.channels.probing.mailbox import ProbeMailbox, listen
from agent.channels.probing.port import Asked, Enquiry, ProbeError
from agent.channels.smtp_out import SmtpSender
from agent.intake.message import Channel


@dataclass(frozen=True)
class MailProbe:
    """Writes to `brand_address` through a server; `mailbox` is where the answer arrives, None where nobody can look."""

    server: SmtpServer
    brand_address: str
    mailbox: ProbeMailbox | None = None
    channel: Channel = Channel.EMAIL
    account: str = ""
    seen: str = "mailbox"

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        """Send the mail. Raises ProbeError."""
        async with listen(self.mailbox, enquiry.sender) as hear:
            since = time.monotonic()
            await self.send(enquiry)
            yield Asked(since, hear)

    async def send(self, enquiry: Enquiry) -> None:
        """Hand the mail to the server. Raises ProbeError."""
        sender = SmtpSender(self.server, connections=1)
        try:
            outcome = await sender.send(write_mail(enquiry, self.brand_address), datetime.now(UTC))
        finally:
            await sender.close()
        if not isinstance(outcome, Sent):
            raise ProbeError(f"{self.server.name} does not take the mail: {outcome.reason}")


def write_mail(enquiry: Enquiry, brand_address: str) -> OutgoingMail:
    """The enquiry as anybody's mail."""
    return OutgoingMail(
        message_id=enquiry.id,
        from_address=enquiry.sender,
        from_name=enquiry.name,
        to=brand_address,
        subject=enquiry.subject,
        text=enquiry.text,
        kind=MailKind.PROBE,
        loop_marker="",
    )
