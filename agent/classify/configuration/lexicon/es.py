"""Spanish words for what can be configured, and Spanish cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "gasolina, motor de gasolina",
}

COLOURS: Mapping[str, str] = {
    "black": "negro, negra",
    "white": "blanco, blanca",
}

CUES: Mapping[str, str] = {
    "wish": "quiero, quisiera, me gustaría, probar, prueba",
    "not": "sin",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
