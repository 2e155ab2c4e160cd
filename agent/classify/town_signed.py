"""Towns without a cue: those beside the writer's name at the end, alone on a line, or in brackets."""

import re

from agent.classify.town_names import COUNTRY_NAMES
from agent.classify.word_patterns import any_of

_GREETING = any_of(
    r"""gr[uü](?:ß|ss)e?n?, grüessli, gruess, lg, vg, bg, mfg, gr\., hg, sg, best, cheers, thanks, thank you, thx,
    danke, merci, regards, kind regards, best regards, sincerely, yours, servus, tschüss, ciao, bye"""
)
_WORD = r"[A-ZÄÖÜ][\w.'’-]*"
# The name stands first in its sentence, behind a greeting, or behind "I'm"; where it was read before it is blank.
_NAME_BEFORE = re.compile(
    rf"(?:^|[.!?]\s*|\b(?i:{_GREETING})(?:,|\s)\s*|\b(?i:i'm|i’m|i am|ich bin|bin|hier|hier ist|name is|heiße) )"
    rf"(?P<name>{_WORD}(?: (?:von |van |de |der )?{_WORD}){{0,3}}|[ ]{{3,}}|(?:(?<=[lv]g )|(?<=gruß ))\w+)"
    r"(?:\s*\((?i:mrs?|ms|dr|he|she)[.\w/]*\))?\s*(?:,|\||/|\s[-–—·•]|\()\s*$"
)
_ONLY_GREETING = re.compile(rf"(?:(?:mit|viele|liebe|beste|schöne|freundliche[nm]?)\s)*{_GREETING}", re.IGNORECASE)
_NAME_LINE = re.compile(rf"(?:{_WORD}[ ,]+){{1,4}}{_WORD}.?|\s*\S.*\d\s?[a-z]?|[ ]{{5,}}")
_CLOSED = re.compile(r"\W*(?:$|\n)|,? \d{4,5}\b|,? (?:tel|phone|mob)", re.IGNORECASE)
_WITH_US = re.compile(
    r"(?<!\w)(?:bei (?:uns|mir)|hier|here|where (?:i|we) live|chez (?:nous|moi)|(?:mon|notre) coin|da (?:noi|me)|qui"
    r"|por aquí|aquí|bij (?:ons|mij)|hier|u (?:nas|mnie)|bizim)(?!\w)[^.!?\n]*\($",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\(\s?$"), re.compile(r"\s?\)")


def is_signed(text: str, start: int, end: int) -> bool:
    """True for a town behind the writer's name with which a line ends, as in "VG Ada Lang, Ulm"."""
    if not _is_closed(text, end):
        return False
    name = _NAME_BEFORE.search(_line_before(text, start))
    return name is not None and not _ONLY_GREETING.fullmatch(name["name"].strip())


def is_last_word(text: str, start: int, end: int) -> bool:
    """True for what stands behind a comma or a full stop and ends the text ("probefahrt am samstag, köln")."""
    return re.search(r"[,.!?–-]\s$", text[max(0, start - 2) : start]) is not None and (
        text[end : end + 20].strip(" .!)🙂😊").lower() in ("", "bitte", "please")
    )


def is_line_of_address(text: str, start: int, end: int) -> bool:
    """True for a town alone on its line, below a name or a street."""
    if text[start - 1 : start] != "\n" or not _is_closed(text, end):
        return False
    above = text[max(0, start - 80) : start - 1].rpartition("\n")
    return bool(above[1]) and _NAME_LINE.fullmatch(above[2]) is not None


def is_beside_home(text: str, start: int, end: int) -> bool:
    """True for a town in brackets behind "bei uns", "chez nous": "bei uns im Ländle (Bludenz)"."""
    return is_in_brackets(text, start, end) and _WITH_US.search(text[max(0, start - 40) : start]) is not None


def is_in_brackets(text: str, start: int, end: int) -> bool:
    """True for a town that fills a pair of brackets ("new in town (Erfurt)")."""
    before, after = _BRACKETS
    return before.search(text[max(0, start - 2) : start]) is not None and after.match(text, end) is not None


def _line_before(text: str, start: int) -> str:
    return text[max(0, start - 80) : start].rpartition("\n")[2]


def _is_closed(text: str, end: int) -> bool:
    """True where nothing follows on the line but its country, a postcode or a phone number."""
    after = text[end : end + 60]
    country = re.match(r",? \(?([^\W\d_]+)\)?\W*(?:$|\n)", after)
    return _CLOSED.match(after) is not None or bool(country and country[1].lower() in COUNTRY_NAMES)
