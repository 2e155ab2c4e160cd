"""Rules for days named by their place in the calendar: "nächste Woche", "Ende April", "in 3 Tagen", "KW 14"."""

from dataclasses import replace
from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_UNITS = (Kind.DAYS, Kind.WEEKS, Kind.FORTNIGHT, Kind.MONTHS)
_UNIT = "[DAYS WEEKS FORTNIGHT MONTHS]"
_AHEAD = "[THE OF ON COMMA GLUE]{0,3}"


def _void(match: Match) -> Term:
    return match.term(Kind.VOID)


def _nothing(match: Match) -> Term:
    return match.term(Kind.WORD)


def _date(match: Match) -> date | None:
    day, month, year = match.first(Kind.DATE).numbers
    return calendar.dated(match.setting.today, day, month, year)


def dated(match: Match) -> Term:
    """A date as a day; void where the calendar has none or it is past."""
    day = _date(match)
    made = match.day(calendar.one_day(day) if day and day >= match.setting.today else None)
    return made._replace(name=match.first(Kind.DATE).name)


def _checked_date(match: Match) -> Term | None:
    """A date with its weekday, or with "tomorrow"; where they disagree, a list if a comma parts them, else a conflict."""
    day, weekday = _date(match), match.first(Kind.WEEKDAY, Kind.OFFSET)
    if day is None:
        return match.term(Kind.VOID)
    named = calendar.later(match.setting.today, weekday.number) if weekday.kind is Kind.OFFSET else None
    if day.isoweekday() == weekday.number if named is None else day == named:
        return dated(match)
    return None if _is_list(match) else match.term(Kind.CONFLICT)


def _is_list(match: Match) -> bool:
    return match.terms[match.start].kind is Kind.DATE and match.has(Kind.COMMA)


def _offset_with_weekday(match: Match) -> Term | None:
    """ "morgen, Mittwoch" is one day where it is true; else two days where parted by a comma."""
    offset, weekday = match.first(Kind.OFFSET), match.first(Kind.WEEKDAY)
    day = calendar.later(match.setting.today, offset.number)
    if day and day.isoweekday() == weekday.number:
        return match.day(calendar.one_day(day))
    return None if match.has(Kind.COMMA) else match.term(Kind.CONFLICT)


def _base(match: Match) -> date:
    """The day that "in einer Woche" counts from: a weekday, a date or a day named with it, else today."""
    for term in match.all(Kind.WEEKDAY, Kind.OFFSET):
        if term.kind is Kind.WEEKDAY:
            return calendar.next_weekday(match.setting.today, term.number)
        return calendar.later(match.setting.today, term.number) or match.setting.today
    return match.setting.today


def _moved(match: Match, base: date, count: int, unit: Kind) -> date | None:
    if unit is Kind.MONTHS:
        return calendar.month_from(base, count)
    return calendar.later(base, count * {Kind.DAYS: 1, Kind.WEEKS: 7, Kind.FORTNIGHT: 14}[unit])


def _counted(match: Match) -> tuple[int, Kind]:
    """How many of which unit; "acht Tage" in letters, or from a named day, are a week."""
    numbers, unit = match.all(Kind.NUMBER, Kind.ONE), match.first(*_UNITS).kind
    count = numbers[0].number or 1 if numbers else 1
    spelt = bool(numbers) and numbers[0].end - numbers[0].start > 1
    named = match.has(Kind.WEEKDAY) or match.has(Kind.OFFSET)
    return (7 if count == 8 and unit is Kind.DAYS and (spelt or named) else count), unit


def _counted_day(match: Match) -> Term:
    day = _moved(match, _base(match), *_counted(match))
    return match.day(calendar.one_day(day) if day else None)


def _week_after_weekday(match: Match) -> Term | None:
    """ "Saturday week" """
    return match.day(calendar.day_in(_base(match), 7)) if not match.first(Kind.WEEKS).number else None


def _counted_days(match: Match) -> Term:
    """ "in 2 bis 3 Wochen" """
    first, last = (term.number for term in match.all(Kind.NUMBER, Kind.ONE)[:2])
    unit, today = match.first(*_UNITS).kind, match.setting.today
    start, end = _moved(match, today, first, unit), _moved(match, today, last, unit)
    return match.day(Window(date_from=start, date_to=end) if start and end and start <= end else None)


def _horizon(match: Match) -> Term | None:
    """ "in den nächsten zwei Wochen": from today on."""
    if match.has(Kind.WHICH) and match.first(Kind.WHICH).number not in (Which.COMING, Which.NEXT):
        return None
    end = _moved(match, match.setting.today, *_counted(match))
    return match.day(Window(date_from=match.setting.today, date_to=end) if end else None)


def _which(match: Match, kind: Kind = Kind.WHICH) -> Which:
    found = match.all(kind)
    return Which(found[0].number) if found else Which.THIS


def _week(match: Match) -> Term:
    which = _which(match) if match.has(Kind.WHICH) else _which(match, Kind.WEEKS)
    return match.day(calendar.week_ahead(match.setting.today, which.ahead))


def _week_after_next(match: Match) -> Term | None:
    return _week(match) if match.first(Kind.WEEKS).number else None


def _weekend(match: Match) -> Term:
    which = _which(match) if match.has(Kind.WHICH) else _which(match, Kind.WEEKEND)
    weeks = {Which.THIS: 0, Which.COMING: 0, Which.NEXT: 1, Which.AFTER_NEXT: 2}[which]
    return match.day(calendar.weekend_ahead(match.setting.today, weeks))


def _month_ahead(match: Match) -> Term:
    which = _which(match) if match.has(Kind.WHICH) else _which(match, Kind.MONTHS)
    days = calendar.month_days(*calendar.month_ahead(match.setting.today, which.ahead))
    assert days.date_from
    return match.day(replace(days, date_from=max(days.date_from, match.setting.today)))


def _month_after_next(match: Match) -> Term | None:
    return _month_ahead(match) if match.first(Kind.MONTHS).number else None


def _year_and_month(match: Match) -> tuple[int, int]:
    month = match.first(Kind.MONTH).number
    year = next((term.number for term in match.all(Kind.YEAR)), 0)
    return year or calendar.year_of_month(match.setting.today, month), month


def _month(match: Match) -> Term:
    return match.day(_not_past(match, calendar.month_days(*_year_and_month(match))))


def _not_past(match: Match, days: Window | None) -> Window | None:
    return days if days and days.date_to and days.date_to >= match.setting.today else None


def _month_when_asked(match: Match) -> Term | None:
    return _month(match) if match.setting.expected and len(match.terms) <= 2 else None


def _third_of_month(match: Match) -> Term:
    (year, month), third = _year_and_month(match), match.first(Kind.THIRD).number
    days = calendar.month_third(year, month, third)
    if _not_past(match, days) is None and not match.has(Kind.YEAR):
        days = calendar.month_third(year + 1, month, third)
    return match.day(_not_past(match, days))


def _third_before_range(match: Match) -> Term | None:
    """The first of "Anfang bis Mitte April" borrows the month."""
    month = next(term for term in match.terms[match.end :] if term.kind is Kind.MONTH)
    year = calendar.year_of_month(match.setting.today, month.number)
    return match.day(calendar.month_third(year, month.number, match.first(Kind.THIRD).number))


def _third_of_month_ahead(match: Match) -> Term:
    third = match.first(Kind.THIRD, Kind.MONTH_THIRD).number
    return match.day(calendar.third_of_month_ahead(match.setting.today, _which(match).ahead, third))


def _third_of_week(match: Match) -> Term:
    which = _which(match) if match.has(Kind.WHICH) or match.has(Kind.WEEK_THIRD) else _which(match, Kind.WEEKS)
    third = match.first(Kind.THIRD, Kind.WEEK_THIRD).number
    return match.day(calendar.week_third(match.setting.today, which.ahead, third))


def _calendar_week(match: Match) -> Term:
    number = match.first(Kind.NUMBER, Kind.ORDINAL).number
    return match.day(calendar.calendar_week(match.setting.today, number))


def _third_of_calendar_week(match: Match) -> Term:
    week = calendar.calendar_week(match.setting.today, match.first(Kind.NUMBER).number)
    monday = week.date_from if week else None
    return match.day(calendar.week_third(monday, 0, match.first(Kind.THIRD).number) if monday else None)


def _week_of_date(match: Match) -> Term:
    day = _date(match)
    return match.day(calendar.week_ahead(calendar.monday_of(day, 0), 0) if day else None)


def _weekly(match: Match, weekdays: set[int]) -> Term:
    return match.term(Kind.WEEKLY)._replace(numbers=tuple(sorted(weekdays)))


def _each_weekday(match: Match) -> Term:
    single = {term.number for term in match.all(Kind.WEEKDAY)}
    return _weekly(match, single.union(*(term.numbers for term in match.all(Kind.WEEKLY))))


def _each_weekend(match: Match) -> Term:
    return _weekly(match, set(calendar.WEEKEND))


def _workdays(match: Match) -> Term:
    return _weekly(match, set(calendar.WORKDAYS))


def _any_day(match: Match) -> Term:
    return match.term(Kind.DAY)._replace(days=Window(), name="any")


def _any_part(match: Match) -> Term:
    return match.first(Kind.PART)


def _named_weekday(match: Match) -> Term:
    """ "nächsten Samstag" is the coming one; "übernächsten" and "after next" a week later."""
    day = calendar.next_weekday(match.setting.today, match.first(Kind.WEEKDAY).number)
    later = 7 if _which(match) is Which.AFTER_NEXT else 0
    return match.day(calendar.day_in(day, later))


def _weekday_after_next(match: Match) -> Term | None:
    return _named_weekday(match) if _which(match) is Which.AFTER_NEXT else None


def _weekday_in_month(match: Match) -> Term:
    days = calendar.month_days(*_year_and_month(match))
    return match.day(replace(days, weekdays=(match.first(Kind.WEEKDAY).number,)))


def _nth_weekday(match: Match) -> Term:
    nth = match.first(Kind.NTH, Kind.ORDINAL).number
    weekday, month = match.first(Kind.WEEKDAY).number, match.first(Kind.MONTH).number
    day = calendar.nth_weekday(match.setting.today, nth, weekday, month)
    return match.day(calendar.one_day(day) if day else None)


def _weekday_range(match: Match) -> Term | None:
    """Weeks's habit or coming days: "Mo-Fr" and the whole "Montag bis Freitag" recur, "von Montag bis Mittwoch" comes."""
    first, last = match.all(Kind.WEEKDAY)
    introduced = match.start and match.terms[match.start - 1].kind in (Kind.OF, Kind.FROM)
    whole_week = (first.number, last.number) in ((1, 5), (1, 6), (1, 7))
    abbreviated = first.name == last.name == "short"
    recurs = match.has(Kind.DASH) if introduced else True
    if not (abbreviated or whole_week) or not recurs or first.number >= last.number:
        return None
    return _weekly(match, set(range(first.number, last.number + 1)))


def _weekly_range(match: Match) -> Term | None:
    first, last = (term.numbers[0] if term.numbers else term.number for term in match.all(Kind.WEEKDAY, Kind.WEEKLY))
    return _weekly(match, set(range(first, last + 1))) if first < last else None


READ_PAST = Table(
    Rule("past", f"LAST COUNT? [DAYS WEEKS MONTHS WEEKEND WEEKDAY MONTH PART FORTNIGHT]", _void),
    Rule(
        "since",
        f"SINCE [THE LAST GLUE ON IN]{{0,3}} COUNT? "
        f"[WEEKDAY DATE MONTH YEAR OFFSET CLOCK MEASURE FEAST DAYS WEEKS MONTHS NUMBER] YEAR?",
        _void,
    ),
    Rule("ago", f"BEFORE [THE GLUE]? COUNT {_UNIT}", _void),
    Rule("ago", f"COUNT {_UNIT} AGO", _void),
    needs="LAST SINCE AGO BEFORE",
)

READ_DAYS = Table(
    Rule("weekday and date", f"WHICH? WEEKDAY COMMA? {_AHEAD} DATE", _checked_date),
    Rule("weekday and date", f"OFFSET COMMA? {_AHEAD} DATE", _checked_date),
    Rule("weekday and date", "DATE COMMA? WEEKDAY", _checked_date),
    Rule("day and weekday", "OFFSET COMMA? WEEKDAY", _offset_with_weekday),
    Rule("so long after a day", f"[WEEKDAY OFFSET] IN COUNT {_UNIT}", _counted_day),
    Rule("so long after a day", f"IN? COUNT {_UNIT} (?:[FROM ON]|[THE COMMA]){{0,2}} [WEEKDAY OFFSET]", _counted_day),
    Rule("so long after a day", "[WEEKDAY OFFSET] WEEKS", _week_after_weekday),
    Rule("in 2 to 3 weeks", f"IN COUNT [DASH UNTIL TO OR] COUNT {_UNIT}", _counted_days),
    Rule("within", f"[IN WITHIN FOR]? [THE OF]{{0,2}} WHICH NUMBER {_UNIT}", _horizon),
    Rule("within", f"WITHIN [THE OF]{{0,2}} COUNT {_UNIT}", _horizon),
    Rule("in some days", f"IN COUNT {_UNIT}", _counted_day),
    Rule("third of a week", "THIRD [THE IN OF DASH ON]{0,3} CALENDAR_WEEK NUMBER", _third_of_calendar_week),
    Rule("third of a week", "THIRD [THE IN OF DASH ON]{0,3} WHICH? WEEKS", _third_of_week),
    Rule("third of a month", "THIRD [THE IN OF DASH ON]{0,3} WHICH? MONTHS", _third_of_month_ahead),
    Rule("third of a month", "THIRD [THE IN OF DASH ON]{0,3} MONTH YEAR?", _third_of_month),
    Rule(
        "third of a month",
        "THIRD (?=[DASH UNTIL TO OR SLASH] [THE ON]? THIRD [THE IN OF DASH]{0,3} MONTH)",
        _third_before_range,
    ),
    Rule("third of a month", "[WHICH THE]? MONTH_THIRD", _third_of_month_ahead),
    Rule("third of a week", "WHICH? WEEK_THIRD", _third_of_week),
    Rule("week of a date", "[IN THE]{0,2} WEEKS [OF FROM ON THE]{1,3} DATE (?!SPAN)", _week_of_date),
    Rule("on weekdays", "IN THE WEEKS (?![OF FROM AFTER BEFORE])", _workdays),
    Rule("week of the year", "CALENDAR_WEEK NUMBER", _calendar_week),
    Rule("week of the year", "[ORDINAL NUMBER] CALENDAR_WEEK", _calendar_week),
    Rule("week", "WHICH WEEKS", _week),
    Rule("week", "WEEKS", _week_after_next),
    Rule("nth weekday of a month", "[NTH ORDINAL] WEEKDAY [IN THE]{1,2} MONTH", _nth_weekday),
    Rule("weekday of a month", "ONE? WEEKDAY [IN THE]{1,2} MONTH YEAR?", _weekday_in_month),
    Rule(
        "every weekday",
        "EACH [ON THE GLUE]{0,2} [WEEKDAY WEEKLY] (?:[COMMA AND OR SLASH] [WEEKDAY WEEKLY]){0,5}",
        _each_weekday,
    ),
    Rule("every weekday", "ONE WEEKDAY", _each_weekday),
    Rule("every weekend", "[EACH ONE] [ON THE]{0,2} WEEKEND", _each_weekend),
    Rule("any day", "EACH DAYS", _any_day),
    Rule("any part", "EACH [ON THE]{0,2} PART", _any_part),
    Rule("days of the week", "[WEEKDAY WEEKLY] SPAN WEEKLY", _weekly_range),
    Rule("days of the week", "WEEKDAY SPAN WEEKDAY", _weekday_range),
    Rule("weekend", "WHICH? WEEKEND", _weekend),
    Rule("weekday", "WHICH WEEKDAY", _named_weekday),
    Rule("weekday", "WEEKDAY WHICH (?![WEEKS WEEKDAY WEEKEND MONTHS DAYS])", _weekday_after_next),
    Rule("month", "WHICH MONTHS", _month_ahead),
    Rule("month", "MONTHS", _month_after_next),
    Rule("month", "[IN WHICH] THE? MONTH YEAR?", _month),
    Rule("month", "(?<=[FROM UNTIL BEFORE AFTER]) MONTH YEAR?", _month),
    Rule("month", "(?<=MONTH [OR AND UNTIL TO DASH SLASH COMMA]) MONTH YEAR?", _month),
    Rule("month", "MONTH YEAR?", _month_when_asked),
    Rule("vague", "[IN THE]{0,3} WHICH DAYS", _nothing),
    needs="WEEKDAY OFFSET DATE WHICH WITHIN DAYS WEEKS FORTNIGHT MONTHS THIRD MONTH_THIRD WEEK_THIRD CALENDAR_WEEK MONTH EACH ONE WEEKLY WEEKEND",
)


def _offset(match: Match) -> Term:
    return match.day(calendar.day_in(match.setting.today, match.first(Kind.OFFSET).number))


def _feast(match: Match) -> Term:
    return match.day(calendar.feast(match.setting.today, match.first(Kind.FEAST).name))


READ_SINGLE_DAYS = Table(
    Rule("date", "DATE", dated),
    Rule("day", "OFFSET", _offset),
    Rule("feast", "FEAST", _feast),
    needs="DATE OFFSET FEAST",
)
