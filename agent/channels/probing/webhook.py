"""A test enquiry over signed JSON, as any other system would deliver it."""

import json
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from agent.channels.probing.port import Asked, Enquiry, Front
from agent.channels.signed_json import headers_of
from agent.channels.webhook import MESSAGE
from agent.intake.message import Channel

PATH = "/webhooks/json"


@dataclass(frozen=True)
class WebhookProbe:
    """Delivers what is signed with our keys."""

    front: Front
    keys: Sequence[bytes] = field(repr=False)
    channel: Channel = Channel.WEBHOOK
    account: str = ""
    seen: str = ""

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        """Deliver the enquiry. Raises ProbeError."""
        now = self.front.clock()
        told = {"id": enquiry.id, "sender": enquiry.sender, "name": enquiry.name, "text": enquiry.text}
        event = {"type": MESSAGE, "timestamp": now.isoformat(), "data": told}
        body, name = json.dumps(event).encode("ascii"), enquiry.id.partition("@")[0]
        since = time.monotonic()
        await self.front.deliver(PATH, body, headers_of(self.keys, name, now, body))
        yield Asked(since)
