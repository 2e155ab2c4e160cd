"""How many enquiries are taken from one address, one sender and one server, and what was refused."""

from collections import Counter
from dataclasses import dataclass, field

import structlog

from agent.channels.rate import WINDOW_SECONDS, Rate
from agent.web.chat.limits import prefix_of

OF_AN_ADDRESS = 20  # a minute; a company has one address for all its people
OF_A_SENDER = 6  # an hour; who writes more often has a conversation and answers in it
OF_A_SERVER = 600  # a minute
HOUR = 60 * 60
log = structlog.get_logger()


@dataclass
class Limits:
    """The counts of this process; `now` is seconds on any steady clock. Of what was refused only the count is kept."""

    of_address: Rate = field(default_factory=lambda: Rate(OF_AN_ADDRESS))
    of_sender: Rate = field(default_factory=lambda: Rate(OF_A_SENDER))
    of_server: Rate = field(default_factory=lambda: Rate(OF_A_SERVER))
    refused: Counter[str] = field(default_factory=Counter)

    def allows_address(self, address: str, now: float) -> bool:
        """True when one more request from there is taken."""
        return self.of_address.allows(prefix_of(address), now) or self.refuse("address_rate")

    def allows_server(self, key: str, now: float) -> bool:
        """True when one more request with this key is taken."""
        return self.of_server.allows(key, now) or self.refuse("server_rate")

    def allows_sender(self, sender: str, now: float) -> bool:
        """True when one more enquiry of this person is taken; the window is an hour."""
        return self.of_sender.allows(sender, now * WINDOW_SECONDS / HOUR) or self.refuse("sender_rate")

    def refuse(self, reason: str) -> bool:
        """Count what is not taken, and keep nothing else of it."""
        self.refused[reason] += 1
        log.info("enquiry_refused", reason=reason, count=self.refused[reason])
        return False

    def counts(self) -> dict[str, int]:
        """How often what was refused, under `form_<reason>`."""
        return {f"form_{reason}": count for reason, count in sorted(self.refused.items())}
