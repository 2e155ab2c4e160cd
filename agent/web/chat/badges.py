"""Who a visitor is: a random id, signed by us, that the browser shows when it comes back."""

import secrets
from dataclasses import dataclass
from hashlib import sha256

from itsdangerous import BadSignature, Signer

LONGEST_TOKEN = 200  # characters


@dataclass(frozen=True)
class Badge:
    """A visitor and the token that proves it; whoever holds the token is the visitor."""

    visitor: str
    token: str
    is_new: bool


def show_badge(token: str | None, secret: str) -> Badge:
    """The badge that a token is, or a new one where it was not signed with `secret`."""
    try:
        visitor = signer(secret).unsign((token or "")[:LONGEST_TOKEN]).decode()
    except (BadSignature, UnicodeError):
        return issue_badge(secret)
    return Badge(visitor, token or "", is_new=False)


def issue_badge(secret: str) -> Badge:
    """A visitor whom nobody has seen before."""
    visitor = secrets.token_hex(16)
    return Badge(visitor, signer(secret).sign(visitor).decode(), is_new=True)


def signer(secret: str) -> Signer:
    """What signs badges, and nothing else that the same secret signs."""
    return Signer(secret, salt="visitor of the web chat", digest_method=sha256)
