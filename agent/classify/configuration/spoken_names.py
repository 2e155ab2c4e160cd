"""Names of letters and digits as people dictate them: "K 7" is "ka sieben", "kay seven" or "cappa sette"."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping

from agent.classify.postcode_spelled import NUMBER_WORDS
from agent.classify.word_patterns import listed

_LETTERS: Mapping[str, tuple[str, ...]] = {
    letter: listed(words)
    for letter, words in {
        "a": "ah, ay, eh",
        "b": "be, bee, bi, bé",
        "c": "ce, zeh, cee, see, ci",
        "d": "de, dee, di, dé",
        "e": "eh, ee",
        "f": "ef, eff, effe, efe",
        "g": "ge, geh, gee, gi, gé",
        "h": "ha, aitch, hache, acca, hah",
        "i": "ih, eye",
        "j": "jot, jay, ji, jota, jott",
        "k": "ka, kah, kay, cappa, kappa, ca",
        "l": "el, ell, elle, ele",
        "m": "em, emm, emme, eme",
        "n": "en, enn, enne, ene",
        "o": "oh",
        "p": "pe, peh, pee, pi, pé",
        "q": "ku, kuh, cue, cu",
        "r": "er, ar, are, erre, err, ere",
        "s": "es, ess, esse, ese",
        "t": "te, teh, tee, ti, té",
        "u": "uh, you",
        "v": "vau, fau, vee, ve, vi, vu, uve, fow, wu",
        "w": "we, weh, double u, double you, doppia vu, doble uve, wee",
        "x": "ix, iks, ex, ics, equis, eks",
        "y": "ypsilon, üpsilon, why, ipsilon, i griega, i grec, igrek",
        "z": "zett, zet, zed, zee, zeta",
    }.items()
}
_FURTHER_NUMBERS: Mapping[str, str] = {
    "1": "un, une, uno, una, een, jeden, jedynka, bir, einser",
    "2": "deux, due, dos, twee, dwa, dwójka, iki, zweier",
    "3": "trois, tre, tres, drie, trzy, trójka, üç, dreier",
    "4": "quatre, quattro, cuatro, vier, cztery, czwórka, dört, vierer",
    "5": "cinq, cinque, cinco, vijf, pięć, piątka, beş, fünfer",
    "6": "six, sei, seis, zes, sześć, szóstka, altı, sechser",
    "7": "sept, sette, siete, zeven, siedem, siódemka, yedi, siebener",
    "8": "huit, otto, ocho, acht, osiem, ósemka, sekiz, achter",
    "9": "neuf, nove, nueve, negen, dziewięć, dokuz, neuner",
    "10": "dix, dieci, diez, tien, dziesięć, on, zehner",
    "20": "vingt, venti, veinte, twintig, dwadzieścia, yirmi",
    "30": "trente, trenta, treinta, dertig, trzydzieści, otuz",
    "40": "quarante, quaranta, cuarenta, veertig, czterdzieści, kırk",
    "50": "cinquante, cinquanta, cincuenta, vijftig, pięćdziesiąt, elli",
    "60": "soixante, sessanta, sesenta, zestig, sześćdziesiąt, altmış",
    "70": "septante, settanta, setenta, zeventig, siedemdziesiąt, yetmiş",
    "80": "quatre-vingts, ottanta, ochenta, tachtig, osiemdziesiąt, seksen",
    "90": "nonante, novanta, noventa, negentig, dziewięćdziesiąt, doksan",
}
_PARTS = re.compile(r"([A-Za-z]{0,2})[ -]?(\d{1,3})[ -]?([A-Za-z]{0,2})")
_ENDINGS = ("er", "ers", "ern", "s")  # "der R7er", "two K5s"


_JOINTS = (" ", "-", "")


def _words_of(number: str) -> tuple[str, ...]:
    shared = [word for word, digits in NUMBER_WORDS.items() if digits == number]
    return (*shared, *listed(_FURTHER_NUMBERS[number])) if number in _FURTHER_NUMBERS else tuple(shared)


def name_numbers(names: Iterable[str]) -> Iterator[str]:
    """ "K sieben" and "K7er" for "K 7": names whose letters are written, and which can mean nothing else."""
    for name in names:
        if digits := re.search(r"\d+", name):
            before, behind = name[: digits.start()], name[digits.end() :]
            yield from (f"{before} {word} {behind}".strip() for word in _words_of(digits.group()))
            if before and not behind:
                yield from (name + ending for ending in _ENDINGS)


def spell_names(names: Iterable[str]) -> Iterator[str]:
    """ "ka sieben", "kay 7" for "K 7": the letters by their names, which are also other words ("er sieben")."""
    for name in names:
        parts = _PARTS.fullmatch(name)
        if parts and (parts[1] or parts[3]):
            before, behind = (tuple(_spell(letters)) for letters in (parts[1], parts[3]))
            numbers = (parts[2], *_words_of(parts[2]))
            for joint, *spoken in itertools.product(_JOINTS, before, numbers, behind):
                yield joint.join(filter(None, spoken))


def _spell(letters: str) -> Iterator[str]:
    spoken = (_LETTERS[letter] for letter in letters.lower())
    return (" ".join(words) for words in itertools.product(*spoken))
