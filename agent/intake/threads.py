"""What ties a mail to a conversation: the Message-IDs it answers, and a signed token in our reply address."""

import hmac
import re
from base64 import b32decode, b32encode
from hashlib import sha256

from agent.intake.mail import Mail

_MAC_BYTES = 9  # 72 bits; with the 16 of the id they are 40 characters of base32 without padding
_TOKEN = re.compile(r"[a-z2-7]{40}")
_ADDRESS_WITH_TOKEN = re.compile(r"[^@]*\+([a-z2-7]{40})(?:@|$)")


def list_references(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs that a mail answers, each once, the nearest last (RFC 5322, section 3.6.4)."""
    earlier = [reference for reference in mail.references if reference not in mail.in_reply_to]
    return (*earlier, *mail.in_reply_to)


def find_token(mail: Mail) -> str | None:
    """The token of the reply address the mail was sent to, not yet checked; None where there is none."""
    for address in (*mail.to, *mail.cc, *mail.delivered_to):
        found = _ADDRESS_WITH_TOKEN.match(address)
        if found:
            return found[1]
    return None


def make_token(conversation_id: str, secret: str) -> str:
    """40 lower-case letters and digits that name a conversation and cannot be made without `secret`.

    Raises ValueError when `conversation_id` is not 32 hexadecimal digits.
    """
    name = bytes.fromhex(conversation_id)
    if len(name) != 16:
        raise ValueError(f"a conversation id has 32 hexadecimal digits, not {len(conversation_id)}")
    return b32encode(name + _sign(name, secret)).decode("ascii").lower()


def read_token(address: str, secret: str) -> str | None:
    """The conversation that a reply address (or a bare token) names; None when it was not made with `secret`."""
    address = address.strip().lower()
    found = _ADDRESS_WITH_TOKEN.match(address)
    token = found[1] if found else address
    if not _TOKEN.fullmatch(token):
        return None
    content = b32decode(token.upper())
    name, mac = content[:-_MAC_BYTES], content[-_MAC_BYTES:]
    return name.hex() if hmac.compare_digest(mac, _sign(name, secret)) else None


def _sign(name: bytes, secret: str) -> bytes:
    return hmac.digest(secret.encode(), b"reply address of " + name, sha256)[:_MAC_BYTES]
