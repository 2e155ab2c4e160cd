"""The brand file as frozen values: its models, what can be configured, and the only facts that may be stated."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields
from zoneinfo import ZoneInfo

import yaml
from phonenumbers import SUPPORTED_REGIONS

from agent.bad_file import BadFileError
from agent.yaml_section import Section

BODIES = ("suv", "estate", "saloon", "hatchback", "coupe", "convertible", "van", "pickup")
POWERTRAINS = ("petrol", "diesel", "hev", "phev", "bev", "lpg", "cng", "hydrogen")
TRANSMISSIONS = ("manual", "automatic")
DRIVETRAINS = ("fwd", "rwd", "awd")
COLOURS = ("black", "white", "grey", "silver", "blue", "red", "green", "brown", "beige", "yellow", "orange")
EXTRAS = (
    "towbar",
    "panoramic_roof",
    "heat_pump",
    "matrix_led",
    "navigation",
    "leather",
    "head_up_display",
    "parking_camera",
)
COUNTRIES = tuple(sorted(SUPPORTED_REGIONS))  # ISO 3166-1 alpha-2
LANGUAGES = re.findall(  # ISO 639-1
    r"\w+",
    """aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv
    ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu""",
)
_BRAND_KEYS = ("id", "name", "legal_name", "languages", "countries", "timezone")
_MODEL_KEYS = ("id", "name", "body", "powertrains", "transmissions")
_MODEL_OPTIONAL = ("aliases", "drivetrains", "trims", "colours", "extras", "facts")


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
    """Who writes the answers. `languages` and `countries` (ISO codes) stand in order, the first is the default."""

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


def fold_spelling(name: str) -> str:
    """The form in which spellings of one name are equal: without case, hyphens and blanks, umlauts transcribed."""
    folded = name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return re.sub(r"[\W_]+", "", folded)


def known_timezone(name: str) -> bool:
    """True for an IANA zone of the time zone database."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such zone, no path of one, or a folder of zones
        return False
    return True


def parse_catalogue(text: str, source: str) -> Catalogue:
    """Read a brand file. Raises `BadFileError`, which names `source` and the line of what is wrong."""
    node = _compose(text, source)
    file = Section(node, source, ("brand", "models"))
    models = file.sections("models", _MODEL_KEYS, _MODEL_OPTIONAL)
    if not models:
        file.fail("the brand has no models", "models")
    _refuse_shared_ids(models)
    _refuse_shared_spellings(models)
    brand = file.section("brand", _BRAND_KEYS, ("imprint", "privacy_url", "ai_notice"))
    return Catalogue(_read_brand(brand), tuple(_read_model(model) for model in models))


def _compose(text: str, source: str) -> yaml.Node:
    try:
        node = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise BadFileError(source, line, f"not YAML: {error.problem or error.context}") from error
    except (yaml.YAMLError, RecursionError, UnicodeError) as error:
        raise BadFileError(source, 1, f"not YAML: {error}") from error
    if node is None:
        raise BadFileError(source, 1, "the file is empty")
    return node


def _read_brand(section: Section) -> Brand:
    if not re.fullmatch(r"[a-z0-9-]+", section.text("id")):
        section.fail(f'the id "{section.text("id")}" may hold a-z, 0-9 and - only', "id")
    if not known_timezone(section.text("timezone")):
        section.fail(f'there is no time zone "{section.text("timezone")}"', "timezone")
    notice = section.section("ai_notice", (), LANGUAGES) if section.has("ai_notice") else None
    return Brand(
        id=section.text("id"),
        name=section.text("name"),
        legal_name=section.text("legal_name"),
        languages=section.filled_texts("languages", LANGUAGES),
        countries=section.filled_texts("countries", COUNTRIES),
        timezone=section.text("timezone"),
        imprint=section.text("imprint" if section.has("imprint") else "legal_name"),
        privacy_url=_read_url(section, "privacy_url"),
        ai_notice=tuple((language, notice.text(language)) for language in notice.filled_keys()) if notice else (),
    )


def _read_url(section: Section, key: str) -> str | None:
    if not section.has(key):
        return None
    if not re.match(r"https?://[^\s/]", section.text(key)):
        section.fail(f'"{key}" must begin with https:// or http://', key)
    return section.text(key)


def _read_model(section: Section) -> Model:
    return Model(
        id=section.text("id"),
        name=section.text("name"),
        body=section.text("body", BODIES),
        powertrains=section.filled_texts("powertrains", POWERTRAINS),
        transmissions=section.filled_texts("transmissions", TRANSMISSIONS),
        aliases=section.texts("aliases"),
        drivetrains=section.texts("drivetrains", DRIVETRAINS),
        trims=section.texts("trims"),
        colours=section.texts("colours", COLOURS),
        extras=section.texts("extras", EXTRAS),
        facts=_read_facts(section),
    )


def _read_facts(model: Section) -> Facts:
    if not model.has("facts"):
        return Facts()
    names = tuple(field.name for field in fields(Facts))
    section = model.section("facts", (), names)
    return Facts(**{name: section.number(name) for name in names})


def _refuse_shared_ids(models: Iterable[Section]) -> None:
    seen: set[str] = set()
    for model in models:
        if model.text("id") in seen:
            model.fail(f'the id "{model.text("id")}" is given to two models', "id")
        seen.add(model.text("id"))


def _refuse_shared_spellings(models: Iterable[Section]) -> None:
    owners: dict[str, str] = {}
    for model in models:
        for key, name in [("name", model.text("name")), *(("aliases", alias) for alias in model.texts("aliases"))]:
            owner = owners.setdefault(fold_spelling(name), model.text("id"))
            if owner != model.text("id"):
                model.fail(f'"{name}" belongs to the model "{owner}" already', key)
