"""Who may use the pages of the brand's people: whoever knows their password (HTTP Basic, RFC 7617)."""

import binascii
import hmac
import time
from base64 import b64decode
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import HTTPException, Request

from agent.web.guards import comes_from_elsewhere

WRONG_A_MINUTE = 10  # from one address; after that not even the right password lets anybody in
LONGEST_NAME = 80  # characters
CHALLENGE = {"WWW-Authenticate": 'Basic realm="Vorfahrt", charset="UTF-8"'}


class WrongLogins:
    """Wrong passwords by address, in this minute."""

    def __init__(self) -> None:
        self._minute = 0
        self._counts: Counter[str] = Counter()

    def count(self, address: str, now: float, more: int = 0) -> int:
        """How many came from an address in the minute of `now` (seconds on any steady clock), with so many `more`."""
        if self._minute != int(now // 60):
            self._minute, self._counts = int(now // 60), Counter()
        self._counts[address] += more
        return self._counts[address]


@dataclass(frozen=True)
class Access:
    """The password; without one the pages are open, which only the demo is."""

    password: str
    wrong: WrongLogins = field(default_factory=WrongLogins)

    def admit(self, request: Request) -> str:
        """The name of who comes in, "" in the demo.

        Raises HTTPException: 401 without the password, 429 after many wrong ones, 403 for the form of a foreign page.
        """
        if request.method != "GET" and comes_from_elsewhere(request.headers):
            raise HTTPException(403, "This form is only taken from its own page.")
        address, now = request.client.host if request.client else "", time.monotonic()
        if self.password and self.wrong.count(address, now) >= WRONG_A_MINUTE:
            raise HTTPException(429, "Too many wrong passwords; please try again in a minute.", {"Retry-After": "60"})
        name, password = read_login(request.headers)
        if self.password and not hmac.compare_digest(password.encode(), self.password.encode()):
            self.wrong.count(address, now, more=bool(password))
            raise HTTPException(401, "A password is wanted.", CHALLENGE)
        return name


def read_login(headers: Mapping[str, str]) -> tuple[str, str]:
    """The user name and the password of a request; both empty where it has none that can be read."""
    scheme, _, encoded = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return "", ""
    try:
        name, _, password = b64decode(encoded, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return "", ""
    return " ".join(name.split())[:LONGEST_NAME], password
