"""Brands invented for these tests, and a short way to write down what was read."""

from pathlib import Path

from agent.catalogue import parse_catalogue
from agent.classify.configuration import ConfigurationReader

_BRAND = """\
brand:
  id: test
  name: {name}
  legal_name: {name} SE
  languages: [de, en]
  countries: [DE, AT]
  timezone: Europe/Berlin
models:
"""
_MODEL = """\
  - id: {0}
    name: "{1}"
    aliases: [{2}]
    body: suv
    powertrains: [{3}]
    transmissions: [automatic]
    trims: [{4}]
"""


def build_reader(brand: str, *models: tuple[str, str, str, str, str]) -> ConfigurationReader:
    """The reader of a brand with models of (id, name, aliases, powertrains, trims)."""
    text = _BRAND.format(name=brand) + "".join(_MODEL.format(*model) for model in models)
    return ConfigurationReader(parse_catalogue(text, "brand.yaml"))


HALDEN = build_reader(
    "Halden",
    ("fjord", "Fjord", "Fjord SUV, Fjörd", "petrol, phev", "Base, Line, Sport"),
    ("saga", "Saga", "", "diesel, hev", "Base, Line"),
    ("x2", "X2", "", "bev", "GT Line, Sport"),
    ("lindholm", "Lindholm", "Lindholm Electric", "bev, hev, phev", "Inscription"),
)
LUVARA = build_reader(
    "Luvara",
    ("one", "One", "", "bev", "Pure, City"),
    ("corvane", "Corvane", "Corvane Cross", "petrol, hev", "Pure, Country, R-Line"),
    ("tellux-gt", "Tellux GT", "Tellux", "petrol, phev, hev", "Carbon Edition, Country"),
    ("300", "300", "", "diesel", ""),
    ("moe", "Möe", "", "diesel, bev", ""),
)
_DEMO = Path(__file__).parents[4] / "agent" / "demo" / "brand.yaml"
NORVELA = ConfigurationReader(parse_catalogue(_DEMO.read_text(encoding="utf-8"), "brand.yaml"))


def summarise(reader: ConfigurationReader, text: str, expected: bool = False, language: str = "de") -> str:
    """What is read from a text, as "slot=value; …; extras=a+b; models=a+b; unknown=…"."""
    reading = reader.read(text, language, expected)
    slots = [f"{found.slot}={found.value}" for found in reading.found if found.slot != "extras"]
    extras = "+".join(str(found.value) for found in reading.found if found.slot == "extras")
    several = "+".join(reading.models)
    rest = {"extras": extras, "models": several, "unknown": reading.unknown_model}
    return "; ".join([*slots, *(f"{name}={value}" for name, value in rest.items() if value)])
