"""What a brand has decided before any conversation: its catalogue, dealers, and patience."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from zoneinfo import ZoneInfo

from agent.catalogue import Catalogue
from agent.dealers import Dealer
from agent.dialog.hours import BusinessHours
from agent.postcodes import Postcodes

FindDealer = Callable[[str, str, str], Dealer | None]  # (postcode, country, model id) → the dealer it belongs to


@dataclass(frozen=True)
class Policy:
    """Everything a decision may depend on beside the conversation and the message."""

    catalogue: Catalogue
    postcodes: Postcodes
    dealers: tuple[Dealer, ...]
    find_dealer: FindDealer
    languages: tuple[str, ...] = ("de", "en")  # those that the texts exist in
    reminder_after: timedelta = timedelta(hours=48)
    closing_after: timedelta = timedelta(days=14)

    @cached_property
    def zone(self) -> ZoneInfo:
        """The brand's time zone."""
        return ZoneInfo(self.catalogue.brand.timezone)

    @cached_property
    def hours(self) -> BusinessHours:
        """When people of the brand work."""
        return BusinessHours.of(self.catalogue.brand)

    @cached_property
    def table_countries(self) -> tuple[str, ...]:
        """The countries that the postcode table covers, the brand's or not."""
        return tuple(dict.fromkeys(country for country, _ in self.postcodes.areas))

    def dealer(self, dealer_id: str | None) -> Dealer | None:
        """The dealer with this id; None when there is none."""
        return next((dealer for dealer in self.dealers if dealer.id == dealer_id), None)

    def reply_language(self, known: str | None) -> str:
        """The language to answer in: the known one if there are texts in it, else the brand's first."""
        return known if known in self.languages else self.catalogue.brand.languages[0]
