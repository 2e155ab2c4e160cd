"""Turkish words for what can be configured, and Turkish cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "benzinli, benzin",
}

COLOURS: Mapping[str, str] = {
    "black": "siyah",
    "white": "beyaz",
}

CUES: Mapping[str, str] = {
    "wish": "istiyorum, isterim, test sürüşü, denemek",
    "not": "değil, olmasın, istemiyorum",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
