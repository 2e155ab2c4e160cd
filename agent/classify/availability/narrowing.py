"""Days as what was said before them places them: within a period, or as a date whose weekday is said again."""

from collections.abc import Iterable
from dataclasses import replace

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.exactness import Entry
from agent.classify.availability.limit_rules import WEEKDAYS
from agent.classify.availability.phrases import Day


def inside(day: Day, period: Window) -> Window | None:
    """The days as they lie in a period said before: one date, or, unless "or" parts them, some of its days."""
    if day.window == Window(weekdays=day.window.weekdays) and day.window.weekdays and not day.alternative:
        return _days_of_week(day.window, period)
    if calendar.is_inside(day.window, period) or not calendar.is_period(period):
        return day.window if calendar.is_inside(day.window, period) else None
    if day.alternative:
        return None
    if day.window.weekdays and day.window == Window(weekdays=day.window.weekdays):
        return replace(period, weekdays=day.window.weekdays)
    if day.rule == WEEKDAYS:
        return calendar.days_of_period(period, calendar.weekdays_in(day.window))
    return calendar.narrowed(day.window, period)


def _days_of_week(habit: Window, week: Window) -> Window | None:
    """ "La semaine prochaine je peux du mardi au vendredi": days that follow each other, within a week said before."""
    first, last = (calendar.day_of_period(week, habit.weekdays[end]) for end in (0, -1))
    follow = habit.weekdays[-1] - habit.weekdays[0] == len(habit.weekdays) - 1
    if not (first and last and follow and first.date_from and last.date_to) or not calendar.is_week(week):
        return None
    return Window(date_from=first.date_from, date_to=last.date_to)


def said_before(day: Day, entries: Iterable[Entry]) -> Day:
    """ "Samedi 27 ou dimanche 28, mais dimanche pas avant 14 h": a weekday said again is the date it was."""
    weekday = day.weekday or (day.window.weekdays[0] if day.habitual and len(day.window.weekdays) == 1 else 0)
    dates = (one.window.date_from for one in entries if one.window.date_from == one.window.date_to)
    said = next((date for date in dates if date and date.isoweekday() == weekday), None)
    return replace(day, window=calendar.one_day(said), weekday=0) if said else day
