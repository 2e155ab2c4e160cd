"""Whether a town that is named is where the writer lives or wants to drive."""

from dataclasses import dataclass
from itertools import islice

from agent.classify.postcode_found import TownSpan
from agent.classify.town_cues import (
    ASKS_TO_DRIVE,
    BESIDE_TOWN,
    CASE_AFTER,
    CLAUSE_END,
    CLAUSE_PART,
    DIRECT_CUE,
    DRIVE_BEFORE,
    ELSEWHERE,
    HOME_AFTER,
    HOME_CUE,
    HOUSE_NUMBER,
    MOVED_AFTER,
    MOVED_BEFORE,
    NAME_BEFORE,
    NOT_HOME_AFTER,
    NOT_HOME_BEFORE,
    NUMBERED_STREET_BEFORE,
    PLACE_AFTER,
    PLACE_CUE,
    PRAISED,
    STREET_AFTER,
    STREET_BEFORE,
    is_weak,
    may_be_cue,
)
from agent.classify.town_names import CITIES, COUNTRY_NAMES, EVERYDAY, NO_PLACE, NOUNS, REGIONS
from agent.classify.town_roles import is_meant, weigh
from agent.classify.town_signed import is_beside_home, is_in_brackets, is_last_word, is_line_of_address, is_signed
from agent.classify.town_unlisted import find_unlisted_homes
from agent.postcodes import fold_town

_LONG_NAME = 8  # letters of which no everyday word is a town
MOST_TOWNS = 30  # that are looked at; nobody lives near more
_BIG_TOWN = 5  # codes from which a name in small letters is a town behind "in" ("in essen")


@dataclass(frozen=True)
class Town:
    """A town named as where the writer lives or wants to drive; `strength` ranks how clearly it says so."""

    words: str
    start: int
    end: int
    rule: str
    strength: int


def choose_towns(text: str, towns: tuple[TownSpan, ...], expected: bool) -> tuple[Town, ...]:
    """Those towns that are where the writer lives or wants to drive, in the order of the text."""
    judged = [town for span in towns[:MOST_TOWNS] if (town := _judge(text, span, expected))]
    covered = {position for span in towns for position in range(span.start, span.end)}
    unlisted = [
        Town(text[start:end], start, end, rule, strength)
        for start, end, rule, strength in islice(find_unlisted_homes(text), MOST_TOWNS)
        if start not in covered
    ]
    return tuple(sorted((*judged, *unlisted), key=lambda town: town.start))


def _judge(text: str, span: TownSpan, expected: bool) -> Town | None:
    before = text[max(0, span.start - 48) : span.start]
    rule, strength = _rule(text, span, before, expected)
    if not strength or _is_street(text, span, before) or _is_inside_word(text, span):
        return None
    if NOT_HOME_BEFORE.search(before) or NOT_HOME_AFTER.match(text, span.end):
        return None
    clause = _clause_around(text, span)
    if ELSEWHERE.search(_between_commas(text, span) if rule == "home" else clause):
        return None
    if rule != "home" and PRAISED.search(clause):
        return None
    if rule in ("home", "place_cue"):
        strength = weigh(text, span.start, span.end, strength)
    return Town(text[span.start : span.end], span.start, span.end, rule, strength) if strength else None


def _is_street(text: str, span: TownSpan, before: str) -> bool:
    """ "Berliner Allee", "rue de Lausanne", "via Lugano 3"."""
    if STREET_AFTER.match(text, span.end) or STREET_BEFORE.search(before):
        return True
    return NUMBERED_STREET_BEFORE.search(before) is not None and HOUSE_NUMBER.match(text, span.end) is not None


def _rule(text: str, span: TownSpan, before: str, expected: bool) -> tuple[str, int]:
    """The rule by which the town counts, and how clearly; strength 0 where none holds."""
    name, capital = fold_town(span.words), span.words[:1].isupper()
    if name in REGIONS or (len(name) == 2 and not span.words.isupper()):  # "HH" is a city, "ka" is not
        return "", 0
    city, cued = name in CITIES, may_be_cue(before)
    if name in EVERYDAY and not (cued and capital):
        return "", 0
    if by_cue := _rule_by_cue(text, span, before, cued):
        return by_cue
    answers = expected and name not in EVERYDAY and (city or capital or len(text) < 40 or len(name) > _LONG_NAME)
    rule, strength = ("answer", 2) if answers else _rule_without_cue(text, span, before)
    return ("", 0) if strength and NAME_BEFORE.search(before) else (rule, strength)


def _rule_without_cue(text: str, span: TownSpan, before: str) -> tuple[str, int]:
    name, city = fold_town(span.words), fold_town(span.words) in CITIES
    place = (text, span.start, span.end)
    if city and (DRIVE_BEFORE.search(before) or _stands_alone(text, span)):
        return "city", 1
    big = city or span.size >= _BIG_TOWN
    if (
        (city or span.words[:1].isupper())
        and name not in EVERYDAY
        and (is_signed(*place) or is_line_of_address(*place))
    ):
        return "signed", 1
    listed = span.words[:1].isupper() and name not in NOUNS and is_beside_home(*place)
    if listed or (city and is_last_word(*place)) or (big and is_in_brackets(*place)):
        return "aside", 1
    return "", 0


def _rule_by_cue(text: str, span: TownSpan, before: str, cued: bool) -> tuple[str, int] | None:
    name, capital = fold_town(span.words), span.words[:1].isupper()
    city = name in CITIES
    if (capital or _reads_as_town(name, city or len(name) > 4)) and is_meant(text, span.start, span.end):
        return "meant", 5
    said_home = (cued and HOME_CUE.search(before)) or HOME_AFTER.match(text, span.end)
    if said_home and (capital or _reads_as_town(name, city or len(name) > 3)):
        return "home", 4
    if MOVED_BEFORE.search(before) and MOVED_AFTER.match(text, span.end):
        return "home", 4
    if name in NOUNS or not (capital or _reads_as_town(name, city or _is_big(span, before))):
        return None
    cue = PLACE_CUE.search(before) if cued else None
    if cue and (city or not is_weak(cue.group())):
        return ("beside_town", 1) if BESIDE_TOWN.search(before) else ("place_cue", 3)
    behind = PLACE_AFTER.match(text, span.end) or CASE_AFTER.match(text, span.end)
    return ("place_cue", 3) if behind else None


def _is_big(span: TownSpan, before: str) -> bool:
    return span.size >= _BIG_TOWN and DIRECT_CUE.search(before) is not None


def _reads_as_town(name: str, clear: bool) -> bool:
    """In small letters only a name that is long enough, or clear, and no everyday word can be a town."""
    return (clear or len(name) >= 6) and name not in EVERYDAY and name not in NO_PLACE


def _stands_alone(text: str, span: TownSpan) -> bool:
    """Alone on its line, or in a short one that asks for a drive ("probefahrt am samstag berlin")."""
    before = text[max(0, span.start - 80) : span.start].rpartition("\n")[2].strip(" ,.!?:-–(")
    after = text[span.end : span.end + 80].partition("\n")[0].strip(" ,.!?:-–)")
    if not before and (not after or after.lower() in COUNTRY_NAMES):
        return True
    return len(before + after) < 70 and bool(ASKS_TO_DRIVE.search(before + " " + after))


def _is_inside_word(text: str, span: TownSpan) -> bool:
    """A surname such as "Müller-Ulm", or the first half of a street such as "Berlin-Allee"."""
    return (
        text[span.start - 1 : span.start] in {"-", "@", "/", ".", "_"}
        and text[span.start - 2 : span.start - 1].isalnum()
    )


def _between_commas(text: str, span: TownSpan) -> str:
    """ "In Essen geboren, wohne jetzt in Jena": what is said of one town need not hold for the next."""
    before, after = text[max(0, span.start - 60) : span.start], text[span.end : span.end + 40]
    return CLAUSE_PART.split(before)[-1] + " " + CLAUSE_PART.split(after)[0]


def _clause_around(text: str, span: TownSpan) -> str:
    before = text[max(0, span.start - 60) : span.start]
    after = text[span.end : span.end + 40]
    return CLAUSE_END.split(before)[-1] + " " + CLAUSE_END.split(after)[0]
