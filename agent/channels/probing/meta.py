"""A test enquiry as Meta would deliver it. That Meta itself works, only the check of the token shows."""

import hmac
import json
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Any

from agent.channels.probing.port import Asked, Enquiry, Front
from agent.intake.message import Channel

PATH = "/webhooks/meta"


@dataclass(frozen=True)
class MetaProbe:
    """Writes to one account; a delivery is signed with the app's secret."""

    channel: Channel
    account: str
    front: Front
    app_secret: str = field(repr=False)
    seen: str = ""

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        """Deliver the enquiry. Raises ProbeError."""
        write = write_whatsapp if self.channel is Channel.WHATSAPP else write_messaging
        body = json.dumps(write(self.channel, self.account, enquiry, self.front.clock())).encode("ascii")
        digest = hmac.digest(self.app_secret.encode(), body, sha256).hex()
        since = time.monotonic()
        await self.front.deliver(PATH, body, {"x-hub-signature-256": f"sha256={digest}"})
        yield Asked(since)


def write_messaging(channel: Channel, account: str, enquiry: Enquiry, now: datetime) -> Mapping[str, Any]:
    """The delivery of Messenger and Instagram."""
    milliseconds = int(now.timestamp() * 1000)
    event = {
        "sender": {"id": enquiry.sender},
        "recipient": {"id": account},
        "timestamp": milliseconds,
        "message": {"mid": enquiry.id, "text": enquiry.text},
    }
    kind = "page" if channel is Channel.FACEBOOK else "instagram"
    return {"object": kind, "entry": [{"id": account, "time": milliseconds, "messaging": [event]}]}


def write_whatsapp(channel: Channel, account: str, enquiry: Enquiry, now: datetime) -> Mapping[str, Any]:
    """The delivery of WhatsApp, from a person without a visible number."""
    del channel
    message = {
        "id": enquiry.id,
        "from_user_id": enquiry.sender,
        "timestamp": str(int(now.timestamp())),
        "type": "text",
        "text": {"body": enquiry.text},
    }
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"phone_number_id": account},
        "contacts": [{"profile": {"name": enquiry.name}, "user_id": enquiry.sender}],
        "messages": [message],
    }
    entry = {"id": account, "changes": [{"field": "messages", "value": value}]}
    return {"object": "whatsapp_business_account", "entry": [entry]}
