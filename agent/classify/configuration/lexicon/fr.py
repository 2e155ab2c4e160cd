"""French words for what can be configured, and French cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "essence, moteur essence",
}

COLOURS: Mapping[str, str] = {
    "black": "noir, noire",
    "white": "blanc, blanche",
}

CUES: Mapping[str, str] = {
    "wish": "je voudrais, j'aimerais, nous voudrions, on voudrait, je souhaite, essayer, essai, tester",
    "not": "sans, pas de",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
