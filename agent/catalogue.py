"""The brand file as frozen values: its models, what can be configured, and the only facts that may be stated."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Facts:
    """The only facts the agent may state about a model. None: not known, so never stated."""

    price_from_eur: int | None = None  # euro, list price from
    range_wltp_km: int | None = None  # kilometres
    seats: int | None = None
    boot_l: int | None = None  # litres
    towing_kg: int | None = None  # kilograms, braked


@dataclass(frozen=True)
class Model:
    """One model of the brand, with what it can be had with; values as in the catalogue contract."""

    id: str
    name: str
    body: str
    powertrains: tuple[str, ...]
    transmissions: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    drivetrains: tuple[str, ...] = ()
    trims: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    extras: tuple[str, ...] = ()
    facts: Facts = Facts()


@dataclass(frozen=True)
class Brand:
    """Who writes the answers. `languages` and `countries` (ISO codes) in the brand's order, the first is the default."""

    id: str
    name: str
    legal_name: str
    languages: tuple[str, ...]
    countries: tuple[str, ...]
    timezone: str  # IANA name
    imprint: str  # appended to every mail; the legal name where the file has none
    privacy_url: str | None = None
    ai_notice: tuple[tuple[str, str], ...] = ()  # (language, text); empty: the default text of the prompts


@dataclass(frozen=True)
class Catalogue:
    """A brand and its models, in the order of the file."""

    brand: Brand
    models: tuple[Model, ...]

    def model(self, model_id: str) -> Model:
        """The model with this id; KeyError when the catalogue has none."""
        for model in self.models:
            if model.id == model_id:
                return model
        raise KeyError(model_id)
