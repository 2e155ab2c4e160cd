"""Which words of a text name a town, and whether that is where the writer lives or wants to drive."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from agent.classify.postcode_reading import TownSpan
from agent.classify.town_names import CITIES, COUNTRY_NAMES, COUNTRY_OF_TOWN, EVERYDAY, NO_PLACE, REGIONS
from agent.classify.word_patterns import any_of, listed
from agent.postcodes import Postcodes, fold_town

_WORD = re.compile(r"\b(?:St|Skt|Bad|a|b|d|i|v)\.(?=[ ]?[A-ZÄÖÜ])|[^\W\d_]+")
_BETWEEN_WORDS = re.compile(r"[ ]|-|/|[ ]?\(|\.[ ]?|[ ]/[ ]")
_LONGEST_KNOWN: dict[str, int] = {}
for _name in sorted(COUNTRY_OF_TOWN, key=lambda name: name.count(" ")):
    _LONGEST_KNOWN[_name.split(" ")[0]] = _name.count(" ") + 1

_PLACE_NOUNS = any_of("wohnort, ort, stadt, standort, city, town, place, location")
_PLACE_CUE = re.compile(
    r"(?:\b"
    + any_of(
        """in, aus, bei, nahe, nähe, naehe, raum, großraum, grossraum, region, kreis, landkreis, lkr, umkreis,
        umgebung, umland, gegend, einzugsgebiet, near, nearby, from, around, outside, close to, next to, wohnort, ort,
        stadt, standort, city, town, place, location, area, innenstadt, um, via, vorort, stadtteil, bezirk, im
        schönen, im, filiale, ab"""
    )
    + rf"\b[\s:]{{1,2}}(?:{any_of('von, um, of, to, in, bei, ist, is, mir, uns')}[\s:]{{1,2}}){{0,2}}"
    rf"|\b{_PLACE_NOUNS}[:=]\s?)$",
    re.IGNORECASE,
)
_BESIDE_TOWN = re.compile(r"[A-ZÄÖÜ][^\W\d_]+ (?:bei|near|nahe) $")  # "Dachau bei München" is Dachau
_WEAK_CUES = frozenset(listed("ab, im, um, via, place, area, filiale"))
_HOME_CUE = re.compile(
    r"\b"
    + any_of(
        """wohne, wohnen, wohnhaft, wohn, lebe, leben, komme, kommen, stamme, zuhause, zu hause, daheim, sitze, live,
        living, i'm, i am, i’m, we are, we're, based, come, coming, located, wohnort, bin, sind"""
    )
    + rf"(?: {any_of('ich, wir, hier, derzeit, zurzeit, aktuell, currently, now, selbst, auch, nämlich')})?"
    rf" {any_of('in, aus, bei, from, near, nahe, in der nähe von, nähe')}\s$|\b{_PLACE_NOUNS}[:=]\s?$",
    re.IGNORECASE,
)
_SAID_TO_BE_HOME = re.compile(
    rf"\b(?i:{any_of('wohne, wohnen, wohnhaft, lebe, komme, zu hause, daheim, live, living, based, come, wohnort')})"
    rf"(?i: {any_of('ich, wir, hier, derzeit, aktuell, currently')})?"
    rf"(?i: {any_of('in, aus, bei, from, near')}|:) (?P<town>[A-ZÄÖÜ][a-zäöüß]{{3,}}(?:-[A-ZÄÖÜ][a-zäöüß]+)?)\b"
)
_DRIVE_BEFORE = re.compile(
    rf"\b{any_of('probefahrt, testfahrt, test drive, termin, händler, vertragshändler, dealer')}[ ,:-]{{1,2}}$",
    re.IGNORECASE,
)
_NOT_HOME_BEFORE = re.compile(
    rf"\b{any_of('nicht, nicht mehr, not, statt, anstatt, instead of, früher, formerly')}\s"
    rf"(?:{any_of('in, aus, bei, from, nach, near')}\s)?$",
    re.IGNORECASE,
)
_NAME_BEFORE = re.compile(
    r"\b"
    + any_of(
        r"""autohaus, autozentrum, niederlassung, fc, sc, tsv, sv, vfb, vfl, bayern, borussia, eintracht, fortuna,
        hertha, uni, universität, university, herrn?, frau, familie, fam\., dr\., mr\.?, mrs\.?, ms\.?, bank,
        sparkasse, volksbank, amtsgericht, gmbh"""
    )
    + r"\s(?:[^\W\d_]+\s)?$",
    re.IGNORECASE,
)
_STREET_AFTER = re.compile(
    rf"(?:er)?[-\s]?{any_of('str, straße, strasse, allee, platz, weg, ring, gasse, damm, ufer, tor')}\b", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    r"\b"
    + any_of(
        """gekauft, bought, geboren, born, bestellt, urlaub, holiday, vacation, studiert, messe, produziert, gebaut,
        built, made, importiert, werk, headquarters, gesehen, ausgestellt, amtsgericht, flug, flight, bahn, stau,
        stuck, praktikum, internship"""
    )
    + r"\b",
    re.IGNORECASE,
)
_PLACE_AFTER = re.compile(r"[ -](?:area|based|region|und Umgebung|Umgebung|Umland)\b", re.IGNORECASE)
_ASKS_TO_DRIVE = re.compile(r"\b(?:probe|test)[ -]?(?:fahr|driv)|\btermin", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.!?;\n]")


@dataclass(frozen=True)
class Town:
    """A town named as where the writer lives or wants to drive; `strength` ranks how clearly it says so."""

    words: str
    start: int
    end: int
    rule: str
    strength: int


def find_towns(text: str, postcodes: Postcodes) -> tuple[TownSpan, ...]:
    """The longest town names of the text, in whatever role; other words are left out."""
    words = list(_WORD.finditer(text))
    longest, known = postcodes.longest_by_first_word, _LONGEST_KNOWN
    begun = ((position, fold_town(word.group())) for position, word in enumerate(words))
    starts = [
        (position, max(longest.get(first, 0), known.get(first, 0)))
        for position, first in begun
        if first in longest or first in known
    ]
    return tuple(_named_towns(text, words, starts, postcodes))


def _named_towns(
    text: str, words: list[re.Match[str]], starts: list[tuple[int, int]], postcodes: Postcodes
) -> Iterator[TownSpan]:
    """Of the positions where a name of so many words may begin, those where one does."""
    reached = 0
    for position, longest in starts:
        length = _name_length(text, words[position : position + longest], postcodes) if position >= reached else 0
        if length:
            reached = position + length
            start, end = words[position].start(), words[reached - 1].end()
            end += text[start:end].count("(") > text[start:end].count(")") and text[end : end + 1] == ")"
            yield TownSpan(text[start:end], start, end)


def _name_length(text: str, words: list[re.Match[str]], postcodes: Postcodes) -> int:
    for length in range(len(words), 0, -1):
        start, end = words[0].start(), words[length - 1].end()
        if _is_one_name(text, words[:length]) and _is_town(text[start:end], postcodes):
            return length
    return 0


def _is_one_name(text: str, words: list[re.Match[str]]) -> bool:
    return all(
        (gap := text[left.end() : right.start()]) == ""
        or (_BETWEEN_WORDS.fullmatch(gap) and not (gap == " " and right.group() == "oder"))
        for left, right in pairwise(words)
    )


def _is_town(words: str, postcodes: Postcodes) -> bool:
    return postcodes.codes_of_town(words) > 0 or fold_town(words) in COUNTRY_OF_TOWN


def choose_towns(text: str, towns: tuple[TownSpan, ...], expected: bool) -> tuple[Town, ...]:
    """Those towns that are where the writer lives or wants to drive, in the order of the text."""
    known = {town.start for town in towns}
    judged = [town for span in towns if (town := _judge(text, span, expected))]
    return tuple(sorted((*judged, *_unknown_homes(text, known)), key=lambda town: town.start))


def _judge(text: str, span: TownSpan, expected: bool) -> Town | None:
    before = text[max(0, span.start - 48) : span.start]
    if _STREET_AFTER.match(text, span.end) or _NOT_HOME_BEFORE.search(before) or _is_inside_word(text, span):
        return None
    if _ELSEWHERE.search(_clause_around(text, span)):
        return None
    rule, strength = _rule(text, span, before, expected)
    start, end = _whole_word(text, span)
    return Town(text[start:end], start, end, rule, strength) if strength else None


def _rule(text: str, span: TownSpan, before: str, expected: bool) -> tuple[str, int]:
    """The rule by which the town counts, and how clearly; strength 0 where none holds."""
    name, capital = fold_town(span.words), span.words[:1].isupper()
    if name in REGIONS or (len(name) == 2 and not span.words.isupper()):  # "HH" is a city, "ka" is not
        return "", 0
    city, cue = name in CITIES, _PLACE_CUE.search(before)
    by_cue = _rule_by_cue(text, span, before, cue.group() if cue else None)
    if by_cue:
        return by_cue
    if expected and name not in EVERYDAY and (city or capital or len(text) < 40) and not _NAME_BEFORE.search(before):
        return "answer", 2
    if city and not _NAME_BEFORE.search(before) and (_DRIVE_BEFORE.search(before) or _stands_alone(text, span)):
        return "city", 1
    return "", 0


def _rule_by_cue(text: str, span: TownSpan, before: str, cue: str | None) -> tuple[str, int] | None:
    name, capital = fold_town(span.words), span.words[:1].isupper()
    city = name in CITIES
    if _HOME_CUE.search(before) and (capital or _reads_as_town(name, city or len(name) > 3)):
        return "home", 4
    if name in EVERYDAY or not (capital or _reads_as_town(name, city)):
        return None
    if cue is not None and not _is_weak(cue, city):
        return ("beside_town", 1) if _BESIDE_TOWN.search(before) else ("place_cue", 3)
    return ("place_cue", 3) if _PLACE_AFTER.match(text, span.end) else None


def _reads_as_town(name: str, clear: bool) -> bool:
    """In small letters only a name that is long enough, or clear, and no everyday word can be a town."""
    return (clear or len(name) >= 6) and name not in EVERYDAY and name not in NO_PLACE


def _is_weak(cue: str, city: bool) -> bool:
    """ "ab", "im", "um" and "via" stand before anything; only a city after them is a place."""
    return not city and re.split(r"[\s:]", cue, maxsplit=1)[0].lower() in _WEAK_CUES


def _stands_alone(text: str, span: TownSpan) -> bool:
    """Alone on its line, or in a short one that asks for a drive ("probefahrt am samstag berlin")."""
    before = text[max(0, span.start - 80) : span.start].rpartition("\n")[2].strip(" ,.!?:-–(")
    after = text[span.end : span.end + 80].partition("\n")[0].strip(" ,.!?:-–)")
    if not before and (not after or after.lower() in COUNTRY_NAMES):
        return True
    return len(before + after) < 70 and bool(_ASKS_TO_DRIVE.search(before + " " + after))


def _unknown_homes(text: str, known: set[int]) -> Iterator[Town]:
    """A capitalised word that no table has, but that is said to be home ("ich wohne in Kleinkleckersdorf")."""
    for match in _SAID_TO_BE_HOME.finditer(text):
        words = match["town"]
        if (
            match.start("town") not in known
            and words.split()[0].lower() not in NO_PLACE
            and fold_town(words) not in REGIONS
            and words.lower() not in COUNTRY_NAMES
            and not _STREET_AFTER.match(text, match.end())
        ):
            yield Town(words, match.start("town"), match.end("town"), "said_to_be_home", 3)


def _is_inside_word(text: str, span: TownSpan) -> bool:
    """A surname such as "Müller-Ulm", or the first half of a street such as "Berlin-Allee"."""
    return (
        text[span.start - 1 : span.start] in {"-", "@", "/", ".", "_"}
        and text[span.start - 2 : span.start - 1].isalnum()
    )


def _whole_word(text: str, span: TownSpan) -> tuple[int, int]:
    """With the district that is joined to the town by a hyphen ("Berlin-Mitte")."""
    district = re.compile(r"-[A-ZÄÖÜ][a-zäöüß]+").match(text, span.end)
    return span.start, district.end() if district else span.end


def _clause_around(text: str, span: TownSpan) -> str:
    before = text[max(0, span.start - 60) : span.start]
    after = text[span.end : span.end + 40]
    return _CLAUSE_END.split(before)[-1] + " " + _CLAUSE_END.split(after)[0]
