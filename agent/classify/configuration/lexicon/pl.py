"""Polish words for what can be configured, and Polish cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "benzyna, benzynowy, benzynowa, benzynę",
}

COLOURS: Mapping[str, str] = {
    "black": "czarny, czarna, czarnego, czarną",
    "white": "biały, biała, białego, białą",
}

CUES: Mapping[str, str] = {
    "wish": "chciałbym, chciałabym, chcę, jazda próbna, jazdę próbną",
    "not": "bez, nie",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
