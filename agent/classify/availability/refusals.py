"""What the writer rules out, and what that leaves of a window."""

from collections.abc import Iterable
from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability import calendar, hours
from agent.classify.availability.exactness import Entry, Exclusion, days_only
from agent.classify.availability.phrases import Phrase


class Refusals:
    """What is out of the question so far: windows, weekdays, and times of weekdays."""

    def __init__(self) -> None:
        self._windows: list[Window] = []
        self._excluded: list[Exclusion] = []
        self._times: list[tuple[set[int], Window]] = []  # weekdays and the times of them

    def refuse_times(self, phrase: Phrase) -> None:
        """Rules out the times of a phrase on its days."""
        self._windows += phrase.windows()
        days = {weekday for day in phrase.days for weekday in calendar.weekdays_in(day.window)}
        self._times += [(days, hours.as_window(time)) for time in phrase.times]

    def refuse_days(self, phrase: Phrase) -> None:
        """Rules out the days of a phrase, whole."""
        self._windows += [day.window for day in phrase.days if day.window != Window()]
        for day in phrase.days:
            if day.weekday or day.rule in ("weekend", "every weekday") or day.window.weekdays:
                weekdays = calendar.weekdays_in(day.window)
                single = day.window.date_from if day.weekday or day.rule == "weekend" else None
                self._excluded.append(Exclusion(weekdays, single, day.start, day.rule == "weekend"))

    def leave_out(self, weekdays: Iterable[int]) -> None:
        """Rules out weekdays for good: "außer Mittwoch"."""
        self._excluded.append(Exclusion(tuple(weekdays)))

    def left(self, entry: Entry) -> Window | None:
        """The window without the days refused; one that was refused itself is gone."""
        window = entry.window
        if "later hours" in entry.rule:  # the day is refused until then
            return window
        if window in self._windows or days_only(window) in self._windows:
            return None
        single = {day for refused in self._windows if (day := _within(refused, window))}
        timely = {day for days, times in self._times if _is_at(window, times) for day in days}
        excluded = {day for one in self._excluded if one.limits(entry) for day in one.weekdays}
        excluded |= {day.isoweekday() for day in single} | timely
        return calendar.without(window, tuple(excluded)) if excluded else window


def _within(refused: Window, window: Window) -> date | None:
    """A single refused date that lies in a window of a week or less, so that its weekday names it there."""
    if not calendar.is_inside(refused, window) or len(calendar.weekdays_in(window)) > 7:
        return None
    return refused.date_from


def _is_at(window: Window, times: Window) -> bool:
    """Whether all times of a window lie within a part of the day."""
    if not (window.weekdays and window.time_from and window.time_to and times.time_from and times.time_to):
        return False
    return times.time_from <= window.time_from and window.time_to <= times.time_to
