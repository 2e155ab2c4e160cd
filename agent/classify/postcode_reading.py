"""Which numbers of a text are postcodes: labelled, prefixed, beside their town, or known and of no other meaning."""

import re
from collections.abc import Iterator
from itertools import islice

from agent.classify.postcode_found import Code, Reading, TownSpan
from agent.classify.postcode_patterns import (
    ADDRESS_BEFORE,
    CORRECTED,
    DAY_BEFORE,
    FIVE_DIGITS,
    FOREIGN,
    LABEL,
    MAKE_BEFORE,
    NEGATED,
    NEGATED_BEHIND,
    NUMBER,
    NUMBER_AFTER,
    PHONE_BEFORE,
    PLACE_BEFORE,
    PREFIX,
    PREFIXES,
    SOMETHING_ELSE_BEFORE,
    SPACED_PREFIXES,
    UNIT_AFTER,
    looks_like_clock,
    looks_like_year,
)
from agent.classify.postcode_spelled import find_apart, find_spoken
from agent.classify.town_names import COUNTRY_NAMES, COUNTRY_OF_TOWN, EVERYDAY
from agent.classify.town_unlisted import find_town_behind
from agent.postcodes import fold_town

MOST_NUMBERS = 60  # that are looked at; nobody names more beside a postcode


def find_codes(reading: Reading) -> tuple[Code, ...]:
    """Every postcode of the text, in its order; those that are ruled out ("nicht 80331") are marked."""
    foreign = tuple(_find_foreign(reading))
    written = [code for code in _find_written(reading) if not any(one.start <= code.start < one.end for one in foreign)]
    others = (*_find_spelled(reading), *_find_corrected(reading, written))
    return tuple(sorted((*foreign, *written, *others), key=lambda code: code.start))


def _find_corrected(reading: Reading, written: list[Code]) -> Iterator[Code]:
    """ "Nicht 6500, sondern 6512": the second code, where nothing else shows that it is one."""
    for match in CORRECTED.finditer(reading.text) if NUMBER.search(reading.text) else ():
        start, end = match.span("code")
        if reading.known(match["code"]) and all(code.start != start for code in written):
            yield Code(match["code"], start, end, "corrected")


def _find_foreign(reading: Reading) -> Iterator[Code]:
    """Polish and Dutch codes, told by their form: labelled, before a town, or the answer."""
    for match in islice(FOREIGN.finditer(reading.text), MOST_NUMBERS):
        before, end = reading.before(match.start()), match.end()
        town = find_town_behind(reading.text, end) or _span_of(reading.town_at.get(end + 1))
        if town or match["prefix"] or reading.expected or LABEL.search(before):
            country = PREFIXES.get(match["prefix"] or "")
            yield Code(match["code"], match.start(), end, "foreign_form", country, town, bool(NEGATED.search(before)))


def _span_of(town: TownSpan | None) -> tuple[int, int] | None:
    return (town.start, town.end) if town else None


def _find_written(reading: Reading) -> Iterator[Code]:
    for match in islice(NUMBER.finditer(reading.text), MOST_NUMBERS):
        if code := _judge(reading, match):
            yield code


def _find_spelled(reading: Reading) -> Iterator[Code]:
    """Codes of which every digit, or number, is said by itself; only those that exist."""
    for digits, start, end in (*find_apart(reading.text), *find_spoken(reading.text)):
        before = reading.before(start)
        named = reading.expected or LABEL.search(before) or PLACE_BEFORE.search(before)
        alone = len(digits) == 5 or bool(LABEL.search(before)) or reading.text.strip(" .!") == reading.text[start:end]
        if reading.known(digits) and named and alone and not PHONE_BEFORE.search(before):
            town = _words_beside(reading, start, end)
            yield Code(digits, start, end, "spelled", None, (town.start, town.end) if town else None)


def _judge(reading: Reading, match: re.Match[str]) -> Code | None:
    start, end = match.span()
    digits = match.group().replace(" ", "")
    before, after = reading.before(start), reading.after(end)
    opening, country = _read_prefix(reading.text, match)
    town = _town_beside(reading, start, end, digits)
    if not country and (_is_inside_word(reading.text, start, end, before) or UNIT_AFTER.match(after)):
        return None
    rule = "prefix" if country else _rule(reading, match, town)
    if rule is None:
        return None
    if _lost_its_zero(reading, digits, town):
        digits, rule = "0" + digits, "lost_zero"
    span = _place_beside(reading, end, town)
    return Code(digits, opening, end, rule, country, span, _is_negated(before, after))


def _is_negated(before: str, after: str) -> bool:
    return bool(NEGATED.search(before) or NEGATED_BEHIND.match(after))


def _place_beside(reading: Reading, end: int, town: TownSpan | None) -> tuple[int, int] | None:
    """The town with all that belongs to its name; villages that no table has carry the code of a neighbour."""
    behind = find_town_behind(reading.text, end)
    if town is None or (behind and behind[0] == town.start and behind[1] > town.end):
        return behind
    return town.start, town.end


def _read_prefix(text: str, match: re.Match[str]) -> tuple[int, str | None]:
    """Where the code begins with its prefix, and the country that the prefix names, if there is one."""
    start = match.start()
    before = PREFIX.search(text, max(0, start - 6), start)
    if before is None or " " in match.group():
        return start, None
    prefix, joint = before["prefix"], before["joint"]
    country = PREFIXES.get(prefix.upper())  # none for letters that only fold to one, such as a dotted I
    if country is None or ((country in FIVE_DIGITS) != (len(match.group()) == 5) and country != "CZ"):
        return start, None
    dashed = "-" in joint or "–" in joint
    spaced_capital = prefix.isupper() and (joint != "" or prefix != "A") and country in SPACED_PREFIXES
    allowed = spaced_capital or (dashed and (prefix.isupper() or country in SPACED_PREFIXES))
    return (before.start(), country) if allowed else (start, None)


def _is_inside_word(text: str, start: int, end: int, before: str) -> bool:
    glued_before = start > 0 and text[start - 1].isalpha() and not before.endswith("plz")
    glued_after = end < len(text) and text[end].isalpha() and not text[end].isupper()
    return glued_before or glued_after


def _rule(reading: Reading, match: re.Match[str], town: TownSpan | None) -> str | None:
    """The rule by which the number is a postcode, or None where it is not one."""
    start, end = match.span()
    before = reading.before(start)
    if LABEL.search(before):
        return "label"
    if MAKE_BEFORE.search(before):
        return None
    if town and _fits(reading, match, town, before):
        return "beside_town"
    if _counts_something(reading, end, before):
        return None
    return _rule_of_address(reading, match, before) or _rule_of_bare_number(reading, match.group(), before)


def _fits(reading: Reading, match: re.Match[str], town: TownSpan, before: str) -> bool:
    digits = match.group().replace(" ", "")
    if _belongs(reading, digits, town) or _lies_abroad(reading, digits, town):
        return True
    likely = len(digits) == 5 or _shares_country(reading, digits, town)
    return likely and not _counts_something(reading, match.end(), before)


def _rule_of_address(reading: Reading, match: re.Match[str], before: str) -> str | None:
    """By the country or the village behind the number, where no table has the one or the other."""
    digits, end = match.group(), match.end()
    if " " in digits or looks_like_year(digits):
        return None
    if _country_beside(reading, end, digits):
        return "beside_country"
    starts_line = ADDRESS_BEFORE[len(digits)].search(before)
    return "address" if starts_line and find_town_behind(reading.text, end) else None


def _rule_of_bare_number(reading: Reading, written: str, before: str) -> str | None:
    digits = written.replace(" ", "")
    if looks_like_year(digits) and DAY_BEFORE.search(before):
        return None
    if reading.expected:
        return "answer" if written == digits or reading.known(digits) else None
    if before.endswith("um ") and looks_like_clock(digits):
        return None
    known = bool(reading.postcodes.countries_of(digits, reading.countries))
    named_as_place = bool(PLACE_BEFORE.search(before))
    if len(digits) == 5:
        return "known_code" if reading.known(digits) and (written == digits or named_as_place) else None
    return "place_cue" if known and named_as_place and not looks_like_year(digits) else None


def _country_beside(reading: Reading, end: int, digits: str) -> bool:
    """ "69002, France": a code that no table has, before the name of a country that has codes of so many digits."""
    behind = re.match(r",? [(]?([^\W\d_]+)", reading.text[end : end + 30])
    country = COUNTRY_NAMES.get(behind[1].lower()) if behind else None
    return country is not None and (country in FIVE_DIGITS) == (len(digits) == 5)


def _counts_something(reading: Reading, end: int, before: str) -> bool:
    return bool(
        SOMETHING_ELSE_BEFORE.search(before) or PHONE_BEFORE.search(before) or NUMBER_AFTER.match(reading.text, end)
    )


def _town_beside(reading: Reading, start: int, end: int, digits: str) -> TownSpan | None:
    town = _words_beside(reading, start, end)
    if town is None or fold_town(town.words) not in EVERYDAY:
        return town
    abroad = town.words[:1].isupper() and _lies_abroad(reading, digits, town)
    return town if abroad or _belongs(reading, digits, town) else None


def _words_beside(reading: Reading, start: int, end: int) -> TownSpan | None:
    """The town right after the number ("80331 München", "80331, München"), else right before it ("Augsburg, 86150")."""
    for town in (reading.town_at.get(end + distance) for distance in range(4)):
        if town and re.fullmatch(r"[ \t]{0,2}|,[ \t]|[ \t]?[(/-][ \t]?", reading.text[end : town.start]):
            return town
    for town in (reading.town_until.get(start - distance) for distance in range(1, 8)):
        if town and re.fullmatch(r",?[ \t](?:(?i:plz):? )?|[ \t]\(", reading.text[town.end : start]):
            return town
    return None


def _belongs(reading: Reading, digits: str, town: TownSpan) -> bool:
    has = reading.postcodes.has_town
    return any(has(country, digits, town.words) for country in reading.postcodes.countries) or _lost_its_zero(
        reading, digits, town
    )


def _shares_country(reading: Reading, digits: str, town: TownSpan) -> bool:
    """ "8400 Winti", "4910 Ried": a code and a town of one country with such codes, though not of each other."""
    if len(digits) != 4 or looks_like_year(digits):
        return False
    among = tuple(country for country in reading.postcodes.countries if country not in FIVE_DIGITS)
    of_code = reading.postcodes.countries_of(digits, among)
    of_town = (*reading.postcodes.countries_of_town(town.words, among), COUNTRY_OF_TOWN.get(fold_town(town.words)))
    return not set(of_code).isdisjoint(of_town)


def _lies_abroad(reading: Reading, digits: str, town: TownSpan) -> bool:
    """ "1012 Amsterdam": a code of a country that the table does not have, but no year."""
    country = COUNTRY_OF_TOWN.get(fold_town(town.words))
    return country is not None and country not in reading.postcodes.countries and not looks_like_year(digits)


def _lost_its_zero(reading: Reading, digits: str, town: TownSpan | None) -> bool:
    """Spreadsheets turn 01067 into 1067; only the town beside it gives the zero back."""
    if len(digits) != 4 or town is None or "DE" not in reading.countries:
        return False
    return reading.postcodes.has_town("DE", "0" + digits, town.words)
