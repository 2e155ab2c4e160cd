"""A test enquiry by the form's API, through the time trap as a visitor's browser passes it; answered by mail."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import httpx

from agent.channels.probing.mailbox import ProbeMailbox, listen
from agent.channels.probing.port import Asked, Enquiry, Front
from agent.intake.message import Channel

FILL_IN_SECONDS = 2.5  # faster, and the time trap takes us for a machine


@dataclass(frozen=True)
class FormProbe:
    """Fills in the form; `mailbox` is where the answer arrives, None where nobody can look."""

    front: Front
    mailbox: ProbeMailbox | None = None
    channel: Channel = Channel.WEB_FORM
    account: str = ""
    seen: str = "mailbox"

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        """Send the form. Raises ProbeError."""
        stamp = (await self.front.send(httpx.Request("GET", f"{self.front.url}/api/v1/stamp"))).json()["stamp"]
        fields = {"name": enquiry.name, "email": enquiry.sender, "message": enquiry.text, "language": enquiry.language}
        async with listen(self.mailbox, enquiry.sender) as hear:
            await asyncio.sleep(FILL_IN_SECONDS)
            since = time.monotonic()
            await self.front.send(
                httpx.Request("POST", f"{self.front.url}/api/v1/enquiries", json=fields | {"stamp": stamp})
            )
            yield Asked(since, hear)
