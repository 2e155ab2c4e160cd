"""InventedNumber: numbers, prices, dates, times and shares that no fact of the reply holds."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from babel.dates import get_day_names, get_month_names

from agent.classify.clauses import lowered
from agent.dialog.guards.draft import Draft
from agent.dialog.guards.lexicon import cue, number_words
from agent.dialog.guards.permitted import Permitted

GROUPED = re.compile(r"(?<=\d)(?<![^\W\d]\d)[.,'’ \u00a0\u202f](?=\d{3}(?!\d))")  # 29.990, 29 990, not "V4 470 l"
DATE = re.compile(r"(?<!\d)(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d{2}))?(?!\d)|(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)")
CLOCK = re.compile(r"(?<!\d)(\d{1,2})[:.h](\d\d)(?!\d)")
NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
UNIT = re.compile(
    r"\s?(?:%|€|eur\b|euro|km\b|kw\b|kwh\b|kg\b|ps\b|hp\b|liter|litre|litri|litros|litr)|\s(?:prozent|percent)"
)
PHONE = re.compile(r"\+?\d[\d\s()/-]{6,18}\d")
LIST_NUMBER = re.compile(r"^ {0,4}\d{1,2}[.)](?=\s)", re.MULTILINE)  # "2." at the head of a line
NO_CENTS = re.compile(r"(?<=\d)[.,]00(?!\d)")
MONTH_FIRST = re.compile(rf"(?<!\w)({'|'.join(get_month_names('wide', locale='en').values())})\s(\d{{1,2}})(?!\d)")
LONGEST_ENDING = 6  # letters that a language may add to a name of a day
HOMONYMS = frozenset(
    {"sei", "on", "yüz", "altı", "bin", "elf", "neuf", "cent", "once", "mil", "elli"}
)  # also other words
SMALL = 3  # "two questions", "drei Angaben": numbers so small are words like others, unless they count something


def invented_number(draft: Draft) -> Iterator[str]:
    """Every number, written in digits or in words, that is in no fact; and days of the week that are not meant."""
    text = lowered(MONTH_FIRST.sub(r"\2 \1", draft.body))
    yield from wrong_weekdays(text, draft.permitted)
    text = PHONE.sub(lambda found: " " if is_phone(found.group()) else found.group(), text)
    text = GROUPED.sub("", LIST_NUMBER.sub("", drop_links(text)))
    yield from wrong_months(text, draft.permitted)
    for pattern, is_known in ((DATE, knows_date), (CLOCK, knows_time)):
        right = [found.span() for found in pattern.finditer(text) if is_known(found, draft.permitted)]
        text = blank(text, right)
    text, known = NO_CENTS.sub("", text), numbers_of(draft.permitted)
    for found in NUMBER.finditer(text):
        if found.group() not in known or (is_measure(text, found) and not knows_amount(found.group(), draft.permitted)):
            yield found.group()
    if draft.permitted.amounts and (words := draft.find("multiple")):
        yield words
    for sentence in draft.sentences:
        asks = sentence.asks or draft.find("request", sentence.text) is not None
        yield from wrong_words(sentence.text, asks, draft.permitted, known)


def is_phone(found: str) -> bool:
    """True for a run of digits long enough for a telephone; whose it is, another guard asks."""
    return sum(character.isdigit() for character in found) >= 8


def drop_links(text: str) -> str:
    """The text without links and addresses, which another guard reads."""
    return re.sub(r"(?<!\S)[^\s@]+@\S+|https?://\S+|www\.\S+", " ", text)


def blank(text: str, spans: list[tuple[int, int]]) -> str:
    """The text with some stretches made blank."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def is_measure(text: str, found: re.Match[str]) -> bool:
    """True for a number with a unit, or a sign of money before it."""
    return bool(UNIT.match(text, found.end())) or text[: found.start()].rstrip().endswith("€")


def knows_amount(number: str, permitted: Permitted) -> bool:
    """True for a number that a fact states, or that stands with a unit in the words of the template."""
    if number.isdigit() and int(number) in permitted.amounts:
        return True
    template = GROUPED.sub("", lowered("\n".join((permitted.template, *permitted.facts))))
    return any(found.group() == number and is_measure(template, found) for found in NUMBER.finditer(template))


def dates_of(permitted: Permitted) -> frozenset[date]:
    """The days that the wish names."""
    days = (day for window in permitted.windows for day in (window.date_from, window.date_to))
    return frozenset(day for day in days if day)


def numbers_of(permitted: Permitted) -> frozenset[str]:
    """Every number that may be written in digits."""
    days = {str(part) for day in dates_of(permitted) for part in (day.day, f"{day.day:02}", day.year)}
    hours = {
        part for window in permitted.windows for time in (window.time_from, window.time_to) for part in read_hours(time)
    }
    return frozenset(NUMBER.findall(GROUPED.sub("", without_windows(permitted)))) | days | hours


def without_windows(permitted: Permitted) -> str:
    """The texts that may be repeated, without the dates and times in them, whose parts are no numbers of their own."""
    texts = "\n".join(text for text in permitted.texts if not CLOCK.fullmatch(text) and not DATE.fullmatch(text))
    return f"{texts}\n{len(permitted.circumstances.catalogue.models)}"


def read_hours(time: str | None) -> Iterator[str]:
    """The ways to write an hour: 17, 05, 5 (in the afternoon); with its minutes where it has some."""
    if time is None:
        return
    hour, minute = (int(part) for part in time.split(":"))
    yield from (str(hour), f"{hour:02}", str(hour % 12 or 12))
    if minute:
        yield from (f"{minute:02}", f"{hour}.{minute:02}", f"{hour % 12 or 12}.{minute:02}")


def knows_time(found: re.Match[str], permitted: Permitted) -> bool:
    """True for a time of day that the wish names, or that stands in the template."""
    hour, minute = int(found[1]), int(found[2])
    times = {time for window in permitted.windows for time in (window.time_from, window.time_to) if time}
    wished = any(time in (f"{hour:02}:{minute:02}", f"{hour + 12:02}:{minute:02}") for time in times)
    return wished or found.group() in permitted.template


def knows_date(found: re.Match[str], permitted: Permitted) -> bool:
    """True for a date in digits that the wish names."""
    day, month = (int(found[1]), int(found[2])) if found[1] else (int(found[6]), int(found[5]))
    return any((one.day, one.month) == (day, month) for one in dates_of(permitted))


@cache
def weekday_pattern(language: str) -> re.Pattern[str]:
    """The names of the days, with the endings they take; one group a day, in the order of the week."""
    names = [lowered(name) for _, name in sorted(get_day_names("wide", locale=language).items())]
    stems = [
        re.sub("ek$", "e?k", name).rstrip("aeyi") if language == "pl" else name for name in names
    ]  # wtorek, wtorki
    taken = [f"(?!{other})" for other in ("pazartesi", "cumartesi")] if language == "tr" else []
    guards = "".join(taken)
    groups = [f"({guards if stem in ('pazar', 'cuma') else ''}{stem})" for stem in stems]
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})[^\W\d_]{{0,{LONGEST_ENDING * 2}}}")


@cache
def month_pattern(language: str) -> re.Pattern[str]:
    """A day with the name of its month, on either side; one group a month, in the order of the year."""
    names = [get_month_names("wide", context, language) for context in ("format", "stand-alone")]
    either = [f"({'|'.join({re.escape(lowered(form[number])) for form in names})})" for number in range(1, 13)]
    return re.compile(
        rf"(?<!\w)(\d{{1,2}})(?:\.|th|st|nd|rd|er|º|°)?\s(?:de\s|of\s)?(?:{'|'.join(either)})(?![^\W\d_]{{3}})"
    )


def wrong_weekdays(text: str, permitted: Permitted) -> Iterator[str]:
    """Days of the week that neither the wish nor the template names."""
    pattern = weekday_pattern(permitted.language)
    meant = {day.weekday() for day in dates_of(permitted)}
    meant |= {number - 1 for window in permitted.windows for number in window.weekdays}
    meant |= {number_of(found) - 1 for found in pattern.finditer(lowered(permitted.source))}
    yield from (found.group() for found in pattern.finditer(text) if number_of(found) - 1 not in meant)


def number_of(found: re.Match[str], before: int = 0) -> int:
    """Which of its groups matched, counted from 1 behind the first `before`."""
    return next(index for index, group in enumerate(found.groups()[before:], 1) if group)


def wrong_months(text: str, permitted: Permitted) -> Iterator[str]:
    """Days with a month that the wish does not name."""
    pattern = month_pattern(permitted.language)
    meant = {(one.day, one.month) for one in dates_of(permitted)}
    meant |= {(int(found[1]), number_of(found, 1)) for found in pattern.finditer(lowered(permitted.source))}
    for found in pattern.finditer(text):
        if (int(found[1]), number_of(found, 1)) not in meant:
            yield found.group()


def wrong_words(text: str, asks: bool, permitted: Permitted, known: frozenset[str]) -> Iterator[str]:
    """Numbers in words that are in no fact; the small ones only where they count something, and are no question."""
    words = number_words(permitted.language)
    pattern = re.compile(rf"(?<!\w)({'|'.join(sorted(words, key=len, reverse=True))})(?!\w)")
    unit = cue(permitted.language, "unit")
    for found in pattern.finditer(text):
        value = words[found[1]]
        counts = unit.match(text, found.end() + 1) is not None
        is_word = value <= SMALL or found[1] in HOMONYMS or str(value) in known
        wheels = cue(permitted.language, "wheels").match(text, found.end() + 1)
        if wheels or value in permitted.amounts or (is_word and (asks or not counts)):
            continue
        yield found.group()
