"""Signatures of Standard Webhooks (github.com/standard-webhooks, version `v1`): HMAC-SHA256 over the raw bytes."""

import hmac
from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from hashlib import sha256

PREFIX = "whsec_"
TOLERANCE = timedelta(minutes=5)
LENGTHS = range(24, 65)  # octets of a secret
MOST_SIGNATURES = 10  # old and new keys side by side; more is nobody's rotation


def read_secret(text: str) -> bytes:
    """The key in `whsec_…`. Raises ValueError when it is none."""
    try:
        key = b64decode(text.removeprefix(PREFIX), validate=True)
    except Base64Error:
        key = b""
    if not text.startswith(PREFIX) or len(key) not in LENGTHS:
        raise ValueError("a webhook secret is whsec_ and 24 to 64 octets in base64")
    return key


def sign(key: bytes, name: str, sent_at: int, body: bytes) -> str:
    """The signature of one attempt at `sent_at` (seconds since 1970) to deliver what is called `name`."""
    return "v1," + b64encode(hmac.digest(key, f"{name}.{sent_at}.".encode() + body, sha256)).decode("ascii")


def headers_of(keys: Sequence[bytes], name: str, now: datetime, body: bytes) -> dict[str, str]:
    """The headers of a delivery at `now` (aware), signed with every key, so that keys can be changed."""
    sent_at = int(now.timestamp())
    signatures = " ".join(sign(key, name, sent_at, body) for key in keys)
    return {"webhook-id": name, "webhook-timestamp": str(sent_at), "webhook-signature": signatures}


def is_signed(keys: Sequence[bytes], body: bytes, headers: Mapping[str, str], now: datetime) -> bool:
    """True when one of the keys signed these bytes less than five minutes away from `now` (aware)."""
    name, stamp = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not name or not (stamp.isascii() and stamp.isdecimal() and len(stamp) <= 12):
        return False
    if abs(now.timestamp() - int(stamp)) > TOLERANCE.total_seconds():
        return False
    given = [one.encode() for one in headers.get("webhook-signature", "").split(" ")[:MOST_SIGNATURES]]
    expected = [sign(key, name, int(stamp), body).encode() for key in keys]
    return any([hmac.compare_digest(one, other) for one in given for other in expected])  # noqa: C419  # in equal time
