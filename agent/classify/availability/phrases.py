"""Groups terms of days and times that stand together into phrases: which days, at which times."""

import re
from dataclasses import dataclass, field, replace
from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability import hours
from agent.classify.availability.calendar import is_period
from agent.classify.availability.kinds import Hours, Kind, Term, pattern_of
from agent.classify.availability.limit_rules import days_of

_ITEM = "[DAY PERIOD WEEKDAY WEEKLY EXCLUDED TIME PART ANYTIME]"
_FILL = "[COMMA DASH SLASH AND OR GLUE ON THE FOR IN AT SO_LOW SHORT_LOW SO]"
_GROUP = re.compile(pattern_of(f"{_ITEM}(?:{_FILL}{{0,4}}{_ITEM})*"))
_TIMES = {Kind.TIME, Kind.PART}
_MOST_TIMES = 10  # of one phrase; more are nobody's answer
_ALTERNATIVE = {Kind.AND, Kind.OR, Kind.SLASH}
_PARTING = _ALTERNATIVE | {Kind.COMMA, Kind.DASH}  # "ab 17 Uhr, samstags ...": the time may belong to what was before


@dataclass(frozen=True)
class Day:
    """Days as they were said; `weekday` is set where only a weekday was, so that a period may still place it."""

    window: Window
    start: int
    end: int
    rule: str
    weekday: int = 0
    alternative: bool = False  # stands behind "or"
    habitual: bool = False  # a weekday that recurs only by its article, "le dimanche"


@dataclass
class Phrase:
    """Days and times said together; each day at each time. Characters `start` to `end`."""

    start: int
    end: int
    days: list[Day] = field(default_factory=list)
    times: list[Hours] = field(default_factory=list)
    time_rule: str = ""
    excluded: set[int] = field(default_factory=set)
    anytime: bool = False
    alternative: bool = False  # begins with "or"
    times_first: bool = False
    anytime_of_day: bool = False  # until a time narrows it: "werktags immer, am liebsten vormittags"
    ends_work: bool = False
    limited: bool = False  # its times were said as a refusal: "nicht nach 16 Uhr"
    otherwise: bool = False  # begins a clause behind "or": "Samstag. Oder irgendwann bis 1. Dezember"

    def windows(self) -> list[Window]:
        """The phrase's own windows, without what other phrases add."""
        return [limited(day.window, time) for day in self.days for time in self.times or [Hours()]]


def limited(days: Window, time: Hours) -> Window:
    """The days at these times; times the days already have stay where none are given."""
    limits = hours.as_window(time)
    if limits == Window():
        return days
    return replace(days, time_from=limits.time_from, time_to=limits.time_to)


@dataclass(frozen=True)
class Group:
    """A run of terms that only says when: its place among the terms, and its phrases."""

    first: int
    last: int
    phrases: tuple[Phrase, ...]


def _day(term: Term, today: date) -> Day:
    weekday = term.number if term.kind is Kind.WEEKDAY else 0
    habitual = term.rule == "day with its article"
    return Day(days_of(term, today), term.start, term.end, term.rule or "weekday", weekday, habitual=habitual)


class _Builder:
    """Splits one group into phrases: days then times, or times then days."""

    def __init__(self, terms: list[Term], today: date) -> None:
        self.terms, self.today = terms, today
        self.phrases: list[Phrase] = []
        self.habit = False  # after "Mo-Do ab 17 Uhr" a "Fr" recurs as well

    def build(self) -> tuple[Phrase, ...]:
        links: set[Kind] = set()
        for place, term in enumerate(self.terms):
            if term.kind in (Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY):
                self._add_day(term, links)
            elif term.kind in _TIMES:
                self._add_time(place, links)
            elif term.kind is Kind.EXCLUDED:
                self._current(term).excluded |= set(term.numbers)
            elif term.kind is Kind.ANYTIME:
                self._add_anytime(term)
            else:
                links.add(term.kind)
                continue
            self.phrases[-1].end = max(self.phrases[-1].end, term.end)
            links = set()
        return tuple(self.phrases)

    def _new(self, term: Term, links: set[Kind]) -> Phrase:
        self.phrases.append(Phrase(term.start, term.end, alternative=bool(links & _ALTERNATIVE)))
        return self.phrases[-1]

    def _current(self, term: Term) -> Phrase:
        return self.phrases[-1] if self.phrases else self._new(term, set())

    def _add_anytime(self, term: Term) -> None:
        """Said of days, "any time" is the whole day."""
        phrase = self._current(term)
        if phrase.days and not phrase.times:
            phrase.times.append(Hours())
            phrase.anytime_of_day = True
        phrase.anytime = phrase.anytime or not phrase.days

    def _add_day(self, term: Term, links: set[Kind]) -> None:
        phrase = self._current(term)
        alternative = bool(links & _ALTERNATIVE)
        if term.name == "short" and self.habit:
            term = term._replace(kind=Kind.WEEKLY, numbers=(term.number,))
        self.habit = self.habit or term.rule == "days of the week"
        leading = phrase.times_first and not phrase.days
        if phrase.times and (not phrase.times_first or (leading and links & _PARTING)):
            phrase = self._new(term, links)
        day = replace(_day(term, self.today), alternative=alternative)
        if phrase.days and not phrase.times and _stands_apart(phrase.days[-1], day, links):
            phrase = self._new(term, links)
        joined = _joined(phrase.days[-1], day) if phrase.days and not alternative else None
        if joined:
            phrase.days[-1] = joined
        elif phrase.days and (together := _recurring_together(phrase.days[-1], day)):
            phrase.days[-1] = together
        else:
            phrase.days.append(day)

    def _add_time(self, place: int, links: set[Kind]) -> None:
        term = self.terms[place]
        phrase = self._current(term)
        alternative = bool(links & _ALTERNATIVE) and not _restricts(links)
        if self._is_part_of_time(term, phrase, links):
            phrase.times[-1] = hours.refine(phrase.times[-1], term.hours or Hours())
            return
        leads = not links - {Kind.COMMA} - _ALTERNATIVE and self._leads_a_day(place)
        if phrase.days and (phrase.times_first or (alternative and (not phrase.times or leads))):
            phrase = self._new(term, links)
        phrase.times_first = phrase.times_first or not phrase.days
        if phrase.anytime_of_day or phrase.time_rule == "off work":
            phrase.times, phrase.time_rule, phrase.anytime_of_day = [], "", False
        if len(phrase.times) < _MOST_TIMES:
            phrase.times.append(term.hours or Hours())
        phrase.limited = term.name == "limit"
        phrase.ends_work = phrase.ends_work or term.rule == "off work"
        phrase.time_rule = phrase.time_rule or term.rule or "part of the day"

    @staticmethod
    def _is_part_of_time(term: Term, phrase: Phrase, links: set[Kind]) -> bool:
        """Whether a part of the day says more of the time before its day: "half nine Saturday morning"."""
        small = not links - {Kind.ON, Kind.THE, Kind.IN}
        return (
            term.kind is Kind.PART
            and phrase.times_first
            and bool(phrase.days)
            and phrase.time_rule == "at time"
            and small
        )

    def _leads_a_day(self, place: int) -> bool:
        """Whether a time belongs to the day after it: "... oder vormittags am Sonntag", unless that has its own."""
        following = [term.kind for term in self.terms[place + 1 : place + 5] if term.kind not in _SMALL]
        days = {Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY}
        return bool(following) and following[0] in days and not (len(following) > 1 and following[1] in _TIMES)


_SMALL = {Kind.ON, Kind.THE, Kind.FOR, Kind.IN, Kind.GLUE, Kind.AT}


def _restricts(links: set[Kind]) -> bool:
    """ "No antes del 20, y solo por las mañanas": what is added with "and only" limits what was said before."""
    return {Kind.AND, Kind.GLUE, Kind.COMMA} <= links


def _stands_apart(first: Day, second: Day, links: set[Kind]) -> bool:
    """ "Dieses Wochenende oder Dienstag um 10": the time is that of the day it stands by."""
    if first.rule == second.rule or Kind.OR not in links:
        return False
    shorter = is_period(first.window) and not is_period(second.window)
    return shorter or (Kind.COMMA in links and is_period(second.window))


def _joined(first: Day, second: Day) -> Day | None:
    """Days that limit each other: "samstags im April", "any day next week"; None where they are two."""
    dates = [day for day in (first, second) if day.window.date_from or day.window.date_to]
    habits = [day for day in (first, second) if day not in dates]
    if len(dates) != 1 or len(habits) != 1 or dates[0].window.date_from == dates[0].window.date_to:
        return None
    weekdays = habits[0].window.weekdays or dates[0].window.weekdays
    window = replace(dates[0].window, weekdays=weekdays)
    return Day(window, min(first.start, second.start), max(first.end, second.end), dates[0].rule)


def _recurring_together(first: Day, second: Day) -> Day | None:
    """ "montags und mittwochs" is one window."""
    both = (first.window, second.window)
    if any(window != Window(weekdays=window.weekdays) or not window.weekdays for window in both):
        return None
    weekdays = tuple(sorted({*first.window.weekdays, *second.window.weekdays}))
    return Day(Window(weekdays=weekdays), first.start, second.end, first.rule)


def group_phrases(terms: list[Term], today: date) -> list[Group]:
    """All groups of a text, in order."""
    codes = "".join([term.kind for term in terms])
    return [
        Group(found.start(), found.end(), _Builder(terms[found.start() : found.end()], today).build())
        for found in _GROUP.finditer(codes)
    ]
