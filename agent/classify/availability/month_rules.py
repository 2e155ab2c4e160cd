"""Rules for parts of a month that are counted or said behind it: "last weekend of March", "next month, at the end"."""

from dataclasses import replace
from datetime import date, timedelta

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.meanings import which_of, year_and_month
from agent.classify.availability.rules import Match, Rule, Table


def _month_meant(match: Match) -> tuple[int, int]:
    """The year and month of the run, by name or counted from this one."""
    if match.has(Kind.MONTH):
        return year_and_month(match)
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.MONTHS)
    return calendar.month_ahead(match.setting.today, which.ahead)


def _nth(match: Match) -> int:
    """Which one is counted; 0 for the last."""
    first = match.first(Kind.NTH, Kind.ORDINAL, Kind.NUMBER, Kind.LAST)
    return 0 if first.kind is Kind.LAST else first.number


def _saturdays(first: date, last: date) -> list[date]:
    saturday = calendar.next_weekday(first - timedelta(days=1), 6)
    return [saturday + timedelta(days=7 * weeks) for weeks in range(5) if saturday + timedelta(days=7 * weeks) <= last]


def _weekend_of_month(match: Match) -> Term | None:
    nth, days = _nth(match), calendar.month_days(*_month_meant(match))
    if days.date_from is None or days.date_to is None or nth > 4:
        return None
    saturday = _saturdays(days.date_from, days.date_to)[nth - 1]
    past = saturday + timedelta(days=1) < match.setting.today
    return match.day(None if past else Window(date_from=saturday, date_to=saturday + timedelta(days=1)))


def _named_weekend_of_month(match: Match) -> Term | None:
    """ "Am letzten Märzwochenende" """
    return _weekend_of_month(match) if match.first(Kind.MONTH).name == "weekend" else None


def _week_of_month_ahead(match: Match) -> Term | None:
    """The first to the fourth seven days, or the last seven, of a month counted from this one."""
    nth, days = _nth(match), calendar.month_days(*_month_meant(match))
    if days.date_from is None or days.date_to is None or nth > 4:
        return None
    start = days.date_from + timedelta(days=7 * nth - 7) if nth else days.date_to - timedelta(days=6)
    end = start + timedelta(days=6)
    return match.day(None if end < match.setting.today else Window(date_from=start, date_to=end))


def _weekday_of_month_ahead(match: Match) -> Term | None:
    """ "Le premier samedi du mois prochain" """
    days, nth = calendar.month_days(*_month_meant(match)), _nth(match)
    if days.date_from is None or days.date_to is None or nth > 4:
        return None
    weekday = match.first(Kind.WEEKDAY).number
    if nth:
        day = calendar.next_weekday(days.date_from - timedelta(days=1), weekday) + timedelta(days=7 * nth - 7)
    else:
        day = calendar.next_weekday(days.date_to - timedelta(days=7), weekday)
    return match.day(None if day < match.setting.today else calendar.one_day(day))


def _third_behind_month(match: Match) -> Term | None:
    third = match.first(Kind.THIRD, Kind.MONTH_THIRD).number
    days = calendar.month_third(*_month_meant(match), third)
    if days.date_from is None or days.date_to is None or days.date_to < match.setting.today:
        return match.term(Kind.VOID)
    return match.day(replace(days, date_from=max(days.date_from, match.setting.today)))


def _third_behind_week(match: Match) -> Term:
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.WEEKS)
    third = match.first(Kind.THIRD, Kind.WEEK_THIRD).number
    return match.day(calendar.week_third(match.setting.today, which.ahead, third))


def _third_behind_coming_week(match: Match) -> Term | None:
    return _third_behind_week(match) if match.first(Kind.WEEKS).number else None


def _third_behind_coming_month(match: Match) -> Term | None:
    return _third_behind_month(match) if match.first(Kind.MONTHS).number else None


def _coming(match: Match) -> bool:
    return match.has(Kind.WHICH) or bool(match.first(Kind.MONTHS).number)


def _weekend_of_coming_month(match: Match) -> Term | None:
    return _weekend_of_month(match) if _coming(match) or match.has(Kind.THE) or match.has(Kind.OF) else None


def _part_of_month(match: Match, first: int, last: int) -> Term:
    days = calendar.month_days(*year_and_month(match))
    if days.date_from is None or days.date_to is None:
        return match.term(Kind.VOID)
    end = min(last, days.date_to.day)
    return match.day(replace(days, date_from=days.date_from.replace(day=first), date_to=days.date_to.replace(day=end)))


def _week_of_month(match: Match) -> Term | None:
    """The first to the fourth seven days of a month."""
    nth = match.first(Kind.NTH, Kind.ORDINAL).number
    return _part_of_month(match, 7 * nth - 6, 7 * nth) if 1 <= nth <= 4 else None


def _last_week_of_month(match: Match) -> Term | None:
    """The last seven days: "letzte Märzwoche", "the last week of April"; "last April" is past."""
    if not match.has(Kind.WEEKS) and match.first(Kind.MONTH).name != "week":
        return None
    last = (calendar.month_days(*year_and_month(match)).date_to or match.setting.today).day
    return _part_of_month(match, last - 6, last)


def _half_of_month(match: Match) -> Term | None:
    nth = match.first(Kind.NTH, Kind.ORDINAL).number
    return _part_of_month(match, 15 * nth - 14, 15 if nth == 1 else 31) if nth in (1, 2) else None


def _half_in_letters(match: Match) -> Term | None:
    """ "Druga połowa kwietnia": where one word is "half" and "middle"."""
    half = match.terms[match.start].number
    if half not in (1, 2) or match.first(Kind.THIRD).number != 1:
        return None
    return _part_of_month(match, 1, 15) if half == 1 else _part_of_month(match, 16, 31)


def _named_part_of_month(match: Match) -> Term | None:
    """ "erste Aprilwoche", "zweite Aprilhälfte" """
    name = match.first(Kind.MONTH).name
    parts = {"week": _week_of_month, "half": _half_of_month}
    return parts[name](match) if name in parts else None


_COUNTED = "[NTH ORDINAL NUMBER LAST]"
_OF = "[IN THE OF ON]{0,3}"
_BEHIND = "[COMMA AT IN THE ON GLUE TO ONTO]{0,4}"
_ALONE = "(?![IN THE OF DASH ON TO UNTIL]{0,3} [WHICH WEEKS MONTHS MONTH CALENDAR_WEEK PART THIRD])"

READ_MONTH_PARTS = Table(
    Rule("weekend of a month", f"{_COUNTED} WEEKEND {_OF} MONTH YEAR?", _weekend_of_month),
    Rule("weekend of a month", f"{_COUNTED} WEEKEND {_OF} WHICH? MONTHS", _weekend_of_coming_month),
    Rule("weekend of a month", f"{_COUNTED} MONTH YEAR?", _named_weekend_of_month),
    Rule("week of a month", f"{_COUNTED} WEEKS {_OF} (?:WHICH? MONTHS|MONTH YEAR?)", _week_of_month_ahead),
    Rule(
        "week of a month",
        f"MONTH YEAR? COMMA [IN THE ON]{{0,2}} {_COUNTED} WEEKS (?!{_OF} MONTH)",
        _week_of_month_ahead,
    ),
    Rule("nth weekday of a month", f"{_COUNTED} WEEKDAY {_OF} WHICH? MONTHS", _weekday_of_month_ahead),
    Rule("third of a month", f"WHICH MONTHS {_BEHIND} [THIRD MONTH_THIRD] {_ALONE}", _third_behind_month),
    Rule("third of a month", f"MONTHS {_BEHIND} [THIRD MONTH_THIRD] {_ALONE}", _third_behind_coming_month),
    Rule("third of a month", f"(?<=[IN AT ON]) MONTH YEAR? COMMA {_BEHIND} THIRD {_ALONE}", _third_behind_month),
    Rule("third of a week", f"WHICH WEEKS {_BEHIND} [THIRD WEEK_THIRD] {_ALONE}", _third_behind_week),
    Rule("third of a week", f"WEEKS {_BEHIND} [THIRD WEEK_THIRD] {_ALONE}", _third_behind_coming_week),
    Rule("half of a month", "[NTH NUMBER] THIRD MONTH", _half_in_letters),
    Rule("part of a month", "[NTH ORDINAL] MONTH", _named_part_of_month),
    Rule("last days of a month", "LAST (?:MONTH|WEEKS [IN THE OF]{1,2} MONTH)", _last_week_of_month),
    Rule("half of a month", "[NTH ORDINAL] HALF [IN THE OF]{0,2} MONTH", _half_of_month),
    starts="NTH ORDINAL NUMBER LAST WHICH MONTHS MONTH WEEKS",
)
