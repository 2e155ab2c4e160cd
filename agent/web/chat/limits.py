"""How much one visitor and one address may ask of the chat, so that nobody can crowd out the others."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from ipaddress import ip_address, ip_network

from agent.channels.rate import Rate

LINES_OF_A_VISITOR = 30  # a minute; people type less
LINES_OF_AN_ADDRESS = 120  # a minute; a company has one address for all its people
REQUESTS_OF_AN_ADDRESS = 300  # a minute: openings, and looks of those for whom no socket gets through
SOCKETS_OF_AN_ADDRESS = 60  # open at once


class CrowdedError(Exception):
    """An address has as many sockets open as it may."""


class Limits:
    """The counts of this process; `now` is seconds on any steady clock."""

    def __init__(self) -> None:
        self._of_visitor = Rate(LINES_OF_A_VISITOR)
        self._of_address = Rate(LINES_OF_AN_ADDRESS)
        self._requests = Rate(REQUESTS_OF_AN_ADDRESS)
        self._sockets: Counter[str] = Counter()

    def allows_line(self, visitor: str, address: str, now: float) -> bool:
        """True when a line may be taken in."""
        return self._of_visitor.allows(visitor, now) and self._of_address.allows(prefix_of(address), now)

    def allows_request(self, address: str, now: float) -> bool:
        """True when a chat may be opened, or looked at."""
        return self._requests.allows(prefix_of(address), now)

    @contextmanager
    def hold_socket(self, address: str) -> Iterator[None]:
        """Count a socket as long as it is open. Raises CrowdedError."""
        prefix = prefix_of(address)
        if self._sockets[prefix] >= SOCKETS_OF_AN_ADDRESS:
            raise CrowdedError(prefix)
        self._sockets[prefix] += 1
        try:
            yield
        finally:
            self._sockets[prefix] -= 1
            if not self._sockets[prefix]:
                del self._sockets[prefix]


def prefix_of(address: str) -> str:
    """Who an address counts as: itself, or with IPv6 the /64 that one household has."""
    try:
        parsed = ip_address(address)
    except ValueError:  # no network address at all, as on a local socket
        return address
    return str(ip_network((parsed, 64), strict=False)) if parsed.version == 6 else address
