"""Which dealer a wish belongs to: the nearest that sells the car, in the prospect's own country first."""

from collections.abc import Iterable
from math import asin, cos, radians, sin, sqrt
from typing import Protocol

from agent.dealers import Dealer
from agent.dialog.policy import FindDealer
from agent.postcodes import Postcodes

EARTH_RADIUS_KM = 6371.0088  # mean radius of the WGS 84 ellipsoid (IUGG)


class Located(Protocol):
    """Anything with a place on earth, in WGS 84 degrees."""

    @property
    def latitude(self) -> float:
        """Degrees north."""

    @property
    def longitude(self) -> float:
        """Degrees east."""


def make_find_dealer(dealers: Iterable[Dealer], postcodes: Postcodes, brand_id: str) -> FindDealer:
    """The routing of one brand: (postcode, country, model id) → its dealer; None when nobody sells the model.

    None also for a postcode that the table of the country does not have.
    """
    of_brand = tuple(dealer for dealer in dealers if brand_id in dealer.brand_ids)

    def find_dealer(postcode: str, country: str, model_id: str) -> Dealer | None:
        area = postcodes.areas.get((country, postcode))
        selling = [dealer for dealer in of_brand if sells(dealer, model_id)]
        at_home = [dealer for dealer in selling if dealer.country == country]
        return choose_nearest(at_home or selling, area) if area else None

    return find_dealer


def sells(dealer: Dealer, model_id: str) -> bool:
    """True when the dealer has this model; one without a list has all of them."""
    return not dealer.model_ids or model_id in dealer.model_ids


def choose_nearest(dealers: Iterable[Dealer], area: Located) -> Dealer | None:
    """The nearest dealer; of two that are equally far to the metre, the one with the smaller id."""
    return min(dealers, key=lambda dealer: (round(distance_km(area, dealer), 3), dealer.id), default=None)


def distance_km(start: Located, end: Located) -> float:
    """The great-circle distance in kilometres, by the haversine formula."""
    north, south = radians(start.latitude), radians(end.latitude)
    across = radians(end.longitude - start.longitude)
    haversine = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(across / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(min(1.0, haversine)))
