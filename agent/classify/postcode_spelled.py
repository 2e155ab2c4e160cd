"""Postcodes in digits that stand apart and in number words, as people dictate them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.classify.word_patterns import listed

_UNITS = """null zero oh o, eins ein one, zwei zwo two, drei three, vier four, fünf fuenf five, sechs six, sieben seven,
acht eight, neun nine, zehn ten, elf eleven, zwölf zwoelf twelve, dreizehn thirteen, vierzehn fourteen, fünfzehn
fuenfzehn fifteen, sechzehn sixteen, siebzehn seventeen, achtzehn eighteen, neunzehn nineteen"""
_TENS = """zwanzig twenty, dreißig dreissig thirty, vierzig forty, fünfzig fuenfzig fifty, sechzig sixty, siebzig
seventy, achtzig eighty, neunzig ninety"""
_GERMAN_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_SEPARATORS = re.compile(r"[ ,-]{1,2}")
_WORD = re.compile(r"[^\W_]+")
_PLAIN = re.compile(r"[A-Za-zÄÖÜäöüß]+")  # no letter that only folds to one of these
_APART = re.compile(r"(?<![\d.,:+/])(?<!\d )\d(?:[ -]\d){3,4}(?![ -]?\d|[.,:]\d)")
_MARKS = str.maketrans(dict.fromkeys(",.;:!?()/+-–", " "))
_LENGTHS = (5, 4)
_FEWEST = 3  # number words that make a postcode ("sechsundachtzig eins fünfzig")


def _number_words() -> dict[str, str]:
    """Every number word below one hundred with its digits; "null drei" is two words, "einunddreißig" is one."""
    words = {word: str(number) for number, names in enumerate(listed(_UNITS)) for word in names.split()}
    for ten, names in enumerate(listed(_TENS), start=2):
        german = [word for word in names.split() if word.endswith("ig")]
        words |= dict.fromkeys(names.split(), f"{ten}0")
        words |= {f"{unit}und{word}": f"{ten}{one}" for one, unit in enumerate(_GERMAN_UNITS, 1) for word in german}
    return words


NUMBER_WORDS = _number_words()


@lru_cache(maxsize=64)  # a text is looked at for phone numbers and for postcodes
def has_number_words(text: str) -> bool:
    """True where so many number words stand in a text that they may spell a number."""
    words = text.lower().translate(_MARKS).split()
    return sum(map(NUMBER_WORDS.__contains__, words)) >= _FEWEST


def find_apart(text: str) -> Iterator[tuple[str, int, int]]:
    """(digits, start, end) of single digits with blanks or hyphens between ("8 0 3 3 1")."""
    for match in _APART.finditer(text):
        yield re.sub(r"[ -]", "", match.group()), match.start(), match.end()


def find_spoken(text: str) -> Iterator[tuple[str, int, int]]:
    """(digits, start, end) of number words that give four or five digits ("achtzig drei einunddreißig")."""
    if not has_number_words(text):
        return  # few people spell their postcode
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(text):
        if not _is_spoken(word.group()):
            yield from _join(run)
            run = []
            continue
        if run and not _SEPARATORS.fullmatch(text[run[-1].end() : word.start()]):
            yield from _join(run)
            run = []
        run.append(word)
    yield from _join(run)


def _is_spoken(word: str) -> bool:
    return word.lower() in NUMBER_WORDS and _PLAIN.fullmatch(word) is not None


def _join(run: list[re.Match[str]]) -> Iterator[tuple[str, int, int]]:
    digits = _digits([word.group().lower() for word in run]) if len(run) > 1 else ""
    if len(digits) in _LENGTHS:
        yield digits, run[0].start(), run[-1].end()


def _digits(words: list[str]) -> str:
    """ "eighty three" is 83, but "achtzig drei" is 80 and 3, as German would say "dreiundachtzig"."""
    spoken = ""
    for before, word in zip(["", *words], words, strict=False):
        value = NUMBER_WORDS[word]
        english_ten = before.endswith("ty") and NUMBER_WORDS[before].endswith("0") and len(value) == 1 and value != "0"
        spoken = spoken[:-1] + value if english_ten else spoken + value
    return spoken
