"""Lists in words, with the conjunctions that a language changes by the sound that follows."""

import re
from collections.abc import Iterable
from typing import Literal

from babel.lists import format_list

# as ICU's ListFormatter has it: "e" before the sound of an i (but "y hielo"), "u" before that of an o
BEFORE_I = re.compile(r"(?<= )y(?= h?[ií](?![aeo]))", re.IGNORECASE)
BEFORE_O = re.compile(r"(?<= )o(?= h?[oó]| 8| 11\b)", re.IGNORECASE)


def list_in_words(values: Iterable[str], style: Literal["standard", "or"], locale: str) -> str:
    """`a, b and c`, as the locale has it; Spanish says `azul e Italia` and `siete u ocho`, which Babel does not."""
    listed = format_list(list(values), style, locale)
    return BEFORE_O.sub("u", BEFORE_I.sub("e", listed)) if locale == "es" else listed
