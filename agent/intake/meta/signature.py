"""Whether a delivery was signed by Meta, and what to answer when Meta asks whether the address is ours."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence

_PREFIX = "sha256="
_LENGTH = len(_PREFIX) + 2 * hashlib.sha256().digest_size


def is_signed(body: bytes, signature: str, secrets: Sequence[str]) -> bool:
    """True when `signature` (the header X-Hub-Signature-256) was made with one of the app secrets over the raw body.

    Every secret is tried, and each comparison takes the same time whatever is wrong.
    """
    given = signature.encode("utf-8", "replace")
    if len(given) != _LENGTH:  # so that a body of megabytes without a signature costs nothing
        return False
    made = [_PREFIX + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest() for secret in secrets if secret]
    return sum(hmac.compare_digest(given, one.encode()) for one in made) > 0


def answer_challenge(query: Mapping[str, str], verify_token: str) -> str | None:
    """The challenge to send back, when the question knows our token; None refuses (Graph API, webhooks)."""
    given = query.get("hub.verify_token", "").encode("utf-8", "replace")
    knows_us = bool(verify_token) and hmac.compare_digest(given, verify_token.encode())
    return query.get("hub.challenge") if knows_us and query.get("hub.mode") == "subscribe" else None
