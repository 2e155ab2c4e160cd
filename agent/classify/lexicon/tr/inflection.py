"""How Turkish nouns and names are inflected: their case endings, by vowel harmony."""

from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

_BACK, _VOWELS = "aıou", "aeıioöuü"
_HARD = "fstkçşhp"
_NARROW = {"a": "ı", "ı": "ı", "o": "u", "u": "u", "e": "i", "i": "i", "ö": "ü", "ü": "ü"}
_SOFTENED = {"k": "ğ", "ç": "c", "p": "b", "t": "d"}


class Cases(NamedTuple):
    """The forms of a noun, by what its ending means; each also with an apostrophe before the ending."""

    plain: tuple[str, ...]  # also accusative and genitive, which say nothing of time
    dative: tuple[str, ...]
    locative: tuple[str, ...]
    ablative: tuple[str, ...]
    instrumental: tuple[str, ...]


def decline(noun: str, *, possessed: bool = False, softened: bool = False) -> Cases:
    """The cases of a noun; `possessed` ends with "its" ("hafta sonu"), `softened` changes its last letter ("ocağa")."""
    wide, narrow, vowel = _harmony(noun)
    buffer = "n" if possessed else "y" if vowel else ""
    stem = noun[:-1] + _SOFTENED[noun[-1]] if softened else noun
    hard = "n" + "d" if possessed else "t" if noun[-1] in _HARD else "d"
    return Cases(
        (noun, *_forms(noun, stem, buffer + narrow), *_forms(noun, stem, ("n" if vowel else "") + narrow + "n")),
        _forms(noun, stem, buffer + wide),
        _forms(noun, noun, hard + wide),
        _forms(noun, noun, hard + wide + "n"),
        _forms(noun, noun, ("y" if vowel else "") + "l" + wide),
    )


def _harmony(noun: str) -> tuple[str, str, bool]:
    """The wide and the narrow vowel of the endings, and whether the noun ends with a vowel."""
    last = next((letter for letter in reversed(noun) if letter in _VOWELS), "e")
    return "a" if last in _BACK else "e", _NARROW[last], noun[-1] in _VOWELS


def _forms(noun: str, stem: str, ending: str) -> tuple[str, ...]:
    return stem + ending, f"{noun}'{ending}"


def _possessives() -> Iterator[str]:
    """ "-m", "-im", "-imiz" and their cases: "Golf'üm", "Ostramızın"."""
    for owner, case in product(("{0}m", "m", "{0}m{0}z", "m{0}z"), ("", "{0}", "{0}n", "e", "de", "den", "le")):
        yield from ((owner + case).format(narrow) for narrow in "iuü")
        if "e" in case:
            yield from ((owner + case).format(narrow).replace("e", "a") for narrow in "iu")


# Endings that names of cars get, foreign names of any harmony: "Ostra'yı", "Norr'a", "Lumiyle".
CASES = (
    *("yı", "yi", "yu", "yü", "ı", "i", "u", "ü", "ya", "ye", "a", "e", "da", "de", "ta", "te", "dan", "den", "tan"),
    *("ten", "nın", "nin", "nun", "nün", "ın", "in", "un", "ün", "la", "le", "yla", "yle"),
)
YOURS = ("nızı", "nizi", "nuzu", "nüzü", "ınızı", "inizi", "unuzu", "ünüzü", "lar", "ler", "ları", "leri", "sı", "si")
MINE = tuple(dict.fromkeys(_possessives()))
