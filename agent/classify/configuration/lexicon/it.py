"""Italian words for what can be configured, and Italian cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "benzina, motore a benzina",
}

COLOURS: Mapping[str, str] = {
    "black": "nero, nera, neri, nere",
    "white": "bianco, bianca",
}

CUES: Mapping[str, str] = {
    "wish": "vorrei, vorremmo, mi piacerebbe, provare, prova",
    "not": "senza",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
