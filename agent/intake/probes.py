"""Our own test enquiries are known by a signed marker in their sender's address, where nobody else can put one."""

import hmac
import re
from base64 import b32decode, b32encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

VALID_FOR = timedelta(hours=1)
NONCE_BYTES, TIME_BYTES, MAC_BYTES = 8, 4, 13  # 25 octets are 40 letters of base32 without padding
CLOCKS_DIFFER = timedelta(minutes=5)  # between two processes
NOWHERE = ".invalid"  # RFC 2606: a domain that never exists
_MARKED = re.compile(r"(?:^|[+.])([a-z2-7]{40})(?:@|$)")


def make_marker(nonce: bytes, at: datetime, secret: str) -> str:
    """40 lower-case letters and digits that nobody makes without `secret`; `at` is aware.

    Raises ValueError when `nonce` has not 8 octets.
    """
    if len(nonce) != NONCE_BYTES:
        raise ValueError(f"a nonce has {NONCE_BYTES} octets, not {len(nonce)}")
    name = nonce + int(at.timestamp()).to_bytes(TIME_BYTES, "big")
    return b32encode(name + _sign(name, secret)).decode("ascii").lower()


def mark_address(address: str, marker: str) -> str:
    """A mail address that mail for `address` reaches as well (subaddressing, RFC 5233), with the marker in it."""
    local, _, domain = address.rpartition("@")
    return f"{local}+{marker}@{domain}"


def mark_contact(marker: str) -> str:
    """The id of nobody on a chat, with the marker in it."""
    return f"probe.{marker}"


def read_marker(sender: str, secret: str) -> datetime | None:
    """When the marker in a sender's address or id was made (aware); None where there is none of ours."""
    found = _MARKED.search(sender)
    if found is None:
        return None
    content = b32decode(found[1].upper())
    name, mac = content[:-MAC_BYTES], content[-MAC_BYTES:]
    if not hmac.compare_digest(mac, _sign(name, secret)):
        return None
    return datetime.fromtimestamp(int.from_bytes(name[NONCE_BYTES:], "big"), UTC)


def is_probe(sender: str, secret: str, now: datetime) -> bool:
    """True for a test enquiry of ours that was marked within the last hour; `now` is aware."""
    at = read_marker(sender, secret)
    return at is not None and -CLOCKS_DIFFER <= now - at <= VALID_FOR


def is_late_probe(sender: str, secret: str, now: datetime) -> bool:
    """True for a test enquiry of ours that was under way for so long that nobody waits for its answer any more."""
    return read_marker(sender, secret) is not None and not is_probe(sender, secret, now)


def is_caught(recipient: str, secret: str) -> bool:
    """True for what would go to nobody: an invented contact of a chat, or a mail address that never exists."""
    to_nobody = "@" not in recipient or recipient.endswith(NOWHERE)
    return to_nobody and read_marker(recipient, secret) is not None


def _sign(name: bytes, secret: str) -> bytes:
    return hmac.digest(secret.encode(), b"test enquiry " + name, sha256)[:MAC_BYTES]
