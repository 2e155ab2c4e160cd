"""What stands around a name that was found: a title before it, or the rest of the town or date that it is part of."""

import re
from dataclasses import replace

from agent.classify.analysis import Found
from agent.classify.name_words import TITLED
from agent.classify.word_patterns import CAPITAL

LOOK_BACK = 30  # characters before a name in which its titles stand
WORD_START = re.compile(r"(?<!\S)[^\W\d_]{2}")  # no "A." of "i. A."
# "Ried im Zillertal", "Forst b. Längenbühl", "St. Antönien": what stands behind is no person.
_BEHIND_TOWN = re.compile(
    rf"(?<!\w){CAPITAL}[^\W\d_]{{2,20}} (?:im|in der|in|am|an der|an den|b\.|bei|ob der|ob|a\. ?d\.|unter|auf der) $"
    r"|(?<!\w)(?:St|Ste|Sta|Skt|Sankt|Sainte?|San|Santa|Bad)\.? $"
)
_SAINT = re.compile(r"(?:St|Ste|Skt|Sankt)\.? [^ ]+")
# The cantons of Switzerland, which tell towns of one name apart: "Wangen SZ".
_CANTON = re.compile(r" (?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])$")

_BEHIND_CODE = re.compile(r"(?<![\d/+-])(?<!\d )\d{4,5} $")  # "6833 Klaus"
_MONTHS = frozenset({"april", "august", "june", "mai", "may"})  # which are given names, too
_BEHIND_DAY = re.compile(r"\d(?:st|nd|rd|th|\.)?(?: of)? $")


def names_no_person(text: str, found: Found) -> bool:
    """True for what is only the end of a town's name or of a date, or a town with its canton."""
    value = str(found.value)
    if " " in value or text[found.start : found.end] != value:
        return _CANTON.search(value) is not None or _SAINT.fullmatch(value) is not None
    before = text[max(0, found.start - LOOK_BACK) : found.start]
    is_month = value.lower() in _MONTHS and _BEHIND_DAY.search(before) is not None
    return is_month or any(pattern.search(before) for pattern in (_BEHIND_TOWN, _BEHIND_CODE))


def with_title(text: str, found: Found) -> Found:
    """ "Dr. Eva Lang is my name": the name with the titles that stand right before it."""
    value = str(found.value)
    if text[found.start : found.end] != value:
        return found
    begin = max(0, found.start - LOOK_BACK)
    starts = (begin + word.start() for word in WORD_START.finditer(text[begin : found.start]))
    start = next((one for one in starts if TITLED.fullmatch(text, one, found.start)), None)
    return found if start is None else replace(found, value=text[start : found.start] + value, start=start)
