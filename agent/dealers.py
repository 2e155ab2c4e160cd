"""The dealers file as frozen values."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Dealer:
    """One dealer. Empty `model_ids` means all models; coordinates are WGS 84 degrees."""

    id: str
    name: str
    street: str
    postcode: str
    city: str
    country: str  # ISO 3166-1 alpha-2
    email: str
    phone: str
    brand_ids: tuple[str, ...]
    model_ids: tuple[str, ...]
    capacity_per_day: int | None
    timezone: str
    latitude: float
    longitude: float
