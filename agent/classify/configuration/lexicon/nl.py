"""Dutch words for what can be configured, and Dutch cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "benzine, benzinemotor",
}

COLOURS: Mapping[str, str] = {
    "black": "zwart, zwarte",
    "white": "wit, witte",
}

CUES: Mapping[str, str] = {
    "wish": "ik wil, ik zou graag, graag, proefrit, proberen",
    "not": "geen, niet",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
