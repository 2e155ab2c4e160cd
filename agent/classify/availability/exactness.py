"""Which of several windows still count: what was said more exactly later replaces what was said before."""

from dataclasses import dataclass, replace
from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.phrases import Day, Phrase


@dataclass(frozen=True)
class Entry:
    """A window that was said, where, and in which sentence."""

    window: Window
    start: int
    end: int
    rule: str
    sentence: int
    otherwise: bool = False  # offered beside what was said before, which it leaves as it is

    @property
    def timed(self) -> bool:
        """Whether it limits the time of day."""
        return self.window.time_from is not None or self.window.time_to is not None

    @property
    def dayless(self) -> bool:
        """Whether it names no day."""
        return days_only(self.window) == Window() and self.rule != "any day"

    def at_times_of(self, other: "Entry") -> "Entry":
        """The entry with the times of another, and the words of both."""
        window = replace(self.window, time_from=other.window.time_from, time_to=other.window.time_to)
        rule = f"{self.rule.partition(',')[0]}, {other.rule}"
        return replace(self, window=window, rule=rule, start=min(self.start, other.start), end=max(self.end, other.end))


@dataclass(frozen=True)
class Exclusion:
    """Weekdays that are out of the question: always, or, named as a single date, in what the date may lie in."""

    weekdays: tuple[int, ...]
    day: date | None = None
    place: int = 0
    weekend: bool = False  # "nicht am Wochenende": later weekends may be offered

    def limits(self, entry: Entry) -> bool:
        """Whether it takes days from a window: "nächste Woche, aber Freitag nicht", not "Freitag nicht, ab Mai"."""
        start, end = entry.window.date_from, entry.window.date_to
        if self.day is None or entry.start < self.place:
            return True
        if self.weekend and not set(calendar.weekdays_in(entry.window)) <= set(self.weekdays):
            return True
        return (start is None or start <= self.day) and (end is None or self.day <= end)


def days_only(window: Window) -> Window:
    """The window without its times."""
    return replace(window, time_from=None, time_to=None)


def said_again(entries: list[Entry], phrase: Phrase, sentence: int) -> list[Entry]:
    """The entries that are said again and more exactly: "nächste Woche, also Dienstag", "in a week, so the 29th"."""
    said = [one for one in entries if one.sentence == sentence and not one.dayless]
    return [one for one in said if any(_says_again(day, one, len(said) == 1) for day in phrase.days)]


def _says_again(day: Day, entry: Entry, alone: bool) -> bool:
    """Whether days are those of an entry: some of a period or a habit, or another date in place of a single one."""
    start, end = entry.window.date_from, entry.window.date_to
    if start is None and end is None:
        return set(calendar.weekdays_in(day.window)) <= set(entry.window.weekdays)
    if start is not None and start == end:
        return alone and not day.weekday and not calendar.is_period(day.window)
    return calendar.is_inside(day.window, days_only(entry.window))


def exact(entries: list[Entry]) -> list[Entry]:
    """The entries that no other one replaces, in order."""
    timed = {days_only(entry.window) for entry in entries if entry.timed and entry.window.date_from}
    dates = [entry for entry in entries if entry.window.date_from and entry.window.date_from == entry.window.date_to]
    return [
        entry
        for entry in entries
        if not (
            (not entry.timed and entry.window in timed)
            or (entry.window == Window() and len(entries) > 1)
            or _is_replaced(entry, entries)
            or _is_explained(entry, dates)
        )
    ]


def _is_replaced(entry: Entry, entries: list[Entry]) -> bool:
    """The end of work where a time was named; a term or a habit where a later sentence names the days."""
    if entry.rule.endswith("off work"):
        return any(other.timed and not other.rule.endswith("off work") for other in entries)
    if _is_stay(entry, entries) or _is_same_time(entry, entries):
        return True
    if entry.rule.startswith("later days") and entry.window.date_to is None:
        return any(_is_dated_behind(other, entry) for other in entries)
    if entry.rule.startswith("not before day"):
        return any(_begins_later(other, entry) for other in entries)
    later = (other.window for other in entries if _says_later(other, entry) and not other.dayless)
    return not entry.timed and any(_is_inside(window, entry.window) for window in later)


def _is_dated_behind(other: Entry, entry: Entry) -> bool:
    """ "Erst danach, in der ersten Oktoberwoche": days that are named behind it in its sentence."""
    named = other.window.date_from is not None and other.window.date_to is not None
    return named and other.sentence == entry.sentence and other.start > entry.end


def _is_same_time(entry: Entry, entries: list[Entry]) -> bool:
    """ "Freitag nach der Arbeit? Ich kann ab 17 Uhr.": a time without a day that days have, or the end of work."""
    if not entry.dayless or not entry.timed:
        return False
    times = replace(Window(), time_from=entry.window.time_from, time_to=entry.window.time_to)
    dated = [replace(Window(), time_from=one.window.time_from, time_to=one.window.time_to) for one in entries]
    if any(times == time and not one.dayless for time, one in zip(dated, entries, strict=True)):
        return True
    if times != Window(time_from="17:00") or not entry.rule.endswith("part of the day"):
        return False
    return any(one.dayless and one.start > entry.end and not one.otherwise and one.window.time_from for one in entries)


def _says_later(other: Entry, entry: Entry) -> bool:
    """In a later sentence, or behind a term: "noch vor Weihnachten, am liebsten am 8. Dezember"."""
    before = entry.window.date_from is None and entry.window.date_to is not None
    return other.sentence > entry.sentence or (before and other.start > entry.end and not other.otherwise)


def _begins_later(other: Entry, entry: Entry) -> bool:
    """ "Nicht vor Ostern, aber ab 7. April immer": what is offered behind the term counts."""
    start, term = other.window.date_from, entry.window.date_from
    return other is not entry and other.start >= entry.start and bool(start and term and start >= term)


def _is_stay(entry: Entry, entries: list[Entry]) -> bool:
    """ "Morgen um 10? Ich bin nur bis Freitag da." """
    if entry.timed or entry.otherwise or entry.window.date_from or not entry.window.date_to:
        return False
    before = [other.window for other in entries if other.sentence < entry.sentence and other.window.date_to]
    return any(window.date_from and window.date_to and window.date_to <= entry.window.date_to for window in before)


def _is_inside(window: Window, wide: Window) -> bool:
    """Whether days are exact ones within a term that is open at one end, or of a habit."""
    if wide.weekdays and not wide.date_from and not wide.date_to:
        single = window.date_from if window.date_from == window.date_to else None
        return single is not None and len(wide.weekdays) == 1 and single.isoweekday() in wide.weekdays
    if (wide.date_from is None) == (wide.date_to is None) or wide.weekdays:
        return False
    if window.date_from is None or window.date_to is None:
        return bool(window.weekdays) and not window.date_from and not window.date_to
    after = wide.date_from is None or wide.date_from <= window.date_from
    return after and (wide.date_to is None or window.date_to <= wide.date_to)


def _is_explained(entry: Entry, dates: list[Entry]) -> bool:
    """ "Mittwoch oder Freitag. Also diese Woche." names the week of days that are known."""
    inside = [
        date for date in dates if date.start < entry.start and calendar.is_inside(date.window, days_only(entry.window))
    ]
    return bool(inside) and inside[-1].sentence < entry.sentence
