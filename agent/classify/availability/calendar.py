"""The calendar that words of every language are resolved against: days, weeks, months, as windows of dates."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from enum import IntEnum

from agent.classify.analysis import Window

WORKDAYS = (1, 2, 3, 4, 5)
WEEKEND = (6, 7)
EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)


class Which(IntEnum):
    """Which of the coming days, weeks or months is meant."""

    THIS = 0
    COMING = 1  # a coming week is the next one, a coming weekend this one
    NEXT = 2
    AFTER_NEXT = 3

    @property
    def ahead(self) -> int:
        """How many weeks or months ahead of the current one."""
        return (0, 1, 1, 2)[self]


def one_day(day: date) -> Window:
    """The window of a single day."""
    return Window(date_from=day, date_to=day)


def later(day: date, days: int) -> date | None:
    """The day so many days on; None beyond two years, which nobody means."""
    return day + timedelta(days=days) if -800 <= days <= 800 else None


def day_in(today: date, days: int) -> Window | None:
    """The single day so many days from today."""
    day = later(today, days)
    return one_day(day) if day else None


def next_weekday(today: date, weekday: int) -> date:
    """The first such ISO weekday after today; today itself is never meant by its name."""
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def monday_of(today: date, weeks: int) -> date:
    """The Monday of the ISO week so many weeks after the current one."""
    return today + timedelta(days=7 * weeks + 1 - today.isoweekday())


def week_ahead(today: date, weeks: int) -> Window:
    """Monday to Sunday of a week; of the current one only what is left."""
    monday = monday_of(today, weeks)
    return Window(date_from=max(monday, today), date_to=monday + timedelta(days=6))


def week_beside(day: date, after: bool) -> Window:
    """Monday to Sunday of the week after that of a day, or before it."""
    monday = monday_of(day, 1 if after else -1)
    return Window(date_from=monday, date_to=monday + timedelta(days=6))


def weekend_ahead(today: date, weeks: int) -> Window:
    """Saturday and Sunday of a week; on a Sunday this weekend is the next one, on a Saturday it begins today."""
    monday = monday_of(today, weeks or today.isoweekday() // 7)
    return Window(date_from=max(monday + timedelta(days=5), today), date_to=monday + timedelta(days=6))


def week_third(today: date, weeks: int, third: int) -> Window:
    """Monday and Tuesday, Wednesday, or Thursday and Friday of a week; of a week ahead where this one's is past."""
    first, last = ((0, 1), (2, 2), (3, 4))[third]
    monday = monday_of(today, weeks)
    begun = monday + timedelta(days=first) < today
    if begun and (third == 0 or monday + timedelta(days=last) < today):
        monday += timedelta(days=7)
    return Window(date_from=max(monday + timedelta(days=first), today), date_to=monday + timedelta(days=last))


def month_days(year: int, month: int) -> Window:
    """The whole month."""
    return Window(date_from=date(year, month, 1), date_to=date(year, month, monthrange(year, month)[1]))


def year_of_month(today: date, month: int) -> int:
    """The year in which a month that is named without one comes next; the current month counts."""
    return today.year if month >= today.month else today.year + 1


def month_ahead(today: date, months: int) -> tuple[int, int]:
    """Year and month so many months after the current one."""
    years, month = divmod(today.month - 1 + months, 12)
    return today.year + years, month + 1


def month_third(year: int, month: int, third: int) -> Window:
    """1st to 10th, 11th to 20th, or 21st to the end of a month."""
    whole = month_days(year, month)
    first, last = ((1, 10), (11, 20), (21, monthrange(year, month)[1]))[third]
    return replace(whole, date_from=date(year, month, first), date_to=date(year, month, last))


def third_of_month_ahead(today: date, months: int, third: int) -> Window:
    """A third of the current or a later month; the beginning of a month that has begun is the next month's."""
    days = month_third(*month_ahead(today, months), third)
    assert days.date_from and days.date_to
    begun = days.date_from < today and (third == 0 or days.date_to < today)
    return third_of_month_ahead(today, months + 1, third) if begun else days


def month_from(day: date, months: int) -> date | None:
    """The same day so many months later, or the last of that month; None beyond two years."""
    if months > 24:
        return None
    year, month = month_ahead(day, months)
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def valid_date(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day."""
    return date(year, month, day) if 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1] else None


def dated(today: date, day: int, month: int, year: int) -> date | None:
    """The date that was named; without a year (0) this year or, if past, next year; None if it does not exist.

    A 29th of February without a year is the next one there is.
    """
    if year:
        return valid_date(year + (0 if year > 99 else 2000 if year < 60 else 1900), month, day)
    coming = (valid_date(today.year + years, month, day) for years in range(9))
    return next((date for date in coming if date and date >= today), None)


def next_day_of_month(today: date, day: int) -> date | None:
    """The next date with this day of the month, today included."""
    coming = (valid_date(*month_ahead(today, months), day) for months in range(12))
    return next((date for date in coming if date and date >= today), None)


def next_such_weekday(today: date, day: int, weekday: int) -> date | None:
    """The next date with this day of the month that falls on the ISO weekday, in this month or the next."""
    coming = (valid_date(*month_ahead(today, months), day) for months in range(2))
    return next((date for date in coming if date and date >= today and date.isoweekday() == weekday), None)


def nth_weekday(today: date, nth: int, weekday: int, month: int) -> date | None:
    """The nth such weekday of a month; 0 is the last one."""
    first = date(year_of_month(today, month), month, 1)
    if not nth:
        end = month_days(first.year, month).date_to or first
        return end - timedelta(days=(end.isoweekday() - weekday) % 7)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else None


def calendar_week(today: date, number: int) -> Window | None:
    """Monday to Sunday of an ISO 8601 week, this year's or, if past, next year's; None where there is no such week."""
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        if 1 <= number <= date(year, 12, 28).isocalendar().week:  # 28 December always lies in the last week
            monday = date.fromisocalendar(year, number, 1)
            if monday + timedelta(days=6) >= today:
                return Window(date_from=monday, date_to=monday + timedelta(days=6))
    return None


def day_of_period(period: Window, weekday: int) -> Window | None:
    """The weekday as named within a period: its date in a week or less, the recurring day in more; None if outside."""
    if not period.date_from or not period.date_to:
        return None
    if period.weekdays or (period.date_to - period.date_from).days >= 7:
        return replace(period, weekdays=(weekday,))
    day = period.date_from + timedelta(days=(weekday - period.date_from.isoweekday()) % 7)
    return one_day(day) if day <= period.date_to else None


def days_of_period(period: Window, weekdays: tuple[int, ...]) -> Window | None:
    """The days from the first to the last of some weekdays in a week; None in another period."""
    first, last = day_of_period(period, weekdays[0]), day_of_period(period, weekdays[-1])
    return replace(first, date_to=last.date_to) if first and last else None


def is_period(window: Window) -> bool:
    """Whether the window has a first and a later last day."""
    return bool(window.date_from and window.date_to and window.date_from < window.date_to)


def is_inside(day: Window, period: Window) -> bool:
    """Whether a window of one date lies in a period."""
    if not (day.date_from and period.date_from and period.date_to):
        return False
    return is_period(period) and day.date_from == day.date_to and period.date_from <= day.date_from <= period.date_to


def is_week(window: Window) -> bool:
    """Whether the window is of seven days or fewer, but more than two."""
    days = window.date_to - window.date_from if window.date_from and window.date_to else timedelta()
    return timedelta(days=1) < days < timedelta(days=7)


def narrowed(days: Window, period: Window) -> Window | None:
    """Days within a period that was named before; an open end is the period's: "im April, ab dem 8."."""
    if days.weekdays or days == Window() or not (period.date_from and period.date_to):
        return None
    first, last = days.date_from or period.date_from, days.date_to or period.date_to
    inside = period.date_from <= first <= last <= period.date_to and (last - first) < (
        period.date_to - period.date_from
    )
    return replace(days, date_from=first, date_to=last) if inside else None


def weekdays_in(window: Window) -> tuple[int, ...]:
    """The ISO weekdays of a window with a first and a last day, one for each day up to eight; else those it names."""
    if window.weekdays or not window.date_from or not window.date_to:
        return window.weekdays
    days = min((window.date_to - window.date_from).days + 1, 8)
    return tuple((window.date_from + timedelta(days=day)).isoweekday() for day in range(days))


def without(window: Window, weekdays: tuple[int, ...]) -> Window | None:
    """The window less some ISO weekdays; None when nothing is left, the same window when none of them lies in it."""
    inside = set(weekdays_in(window))
    if inside and not inside & set(weekdays):
        return window
    if len(inside) < 7 and inside and inside <= set(weekdays):
        return None
    left = tuple(day for day in window.weekdays or EVERY_DAY if day not in weekdays)
    return replace(window, weekdays=left) if left else None
