"""Rules for dates that name a day of a month: "14.3.", "14. oder 15. März", "March 16-20", "am 5."."""

from agent.classify.availability import calendar, feasts
from agent.classify.availability.bare_days import (
    agreeing_day,
    agreeing_day_of_another_part,
    bare_day,
    bare_day_of_weekday,
    follows_article,
)
from agent.classify.availability.kinds import DAY_ARTICLES, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_NEXT = "[COMMA OR AND SLASH DASH UNTIL TO] [ON THE GLUE]{0,3}"
_NO_TIME = "(?![FEAST UHR MERIDIEM MEASURE DAYS WEEKS MONTHS FORTNIGHT CALENDAR_WEEK])"
_TO_WEEKDAY = "SPAN [ON THE]{0,2} WEEKDAY [COMMA ON THE]{0,2}"
_DAY = (Kind.ORDINAL, Kind.NTH, Kind.NUMBER)


def _date(match: Match, day: int, month: int, year: int = 0) -> Term | None:
    if not 1 <= day <= 31:
        return None
    return match.term(Kind.DATE)._replace(numbers=(day, month, year))


def _year(match: Match) -> int:
    return next((term.number for term in match.all(Kind.YEAR)), 0)


def _day_and_month(match: Match) -> Term | None:
    if match.first(Kind.MONTH).name:
        return None  # "erste Aprilwoche"
    return _date(match, match.first(*_DAY).number, match.first(Kind.MONTH).number, _year(match))


def _with_month_that_follows(match: Match) -> Term | None:
    """The first of "14. oder 15. März" borrows the month, and a year said with it."""
    following = iter(match.terms[match.end : match.end + 20])
    for term in following:
        if term.kind is Kind.DATE:
            return _date(match, match.first(*_DAY).number, *term.numbers[1:])
        if term.kind is Kind.MONTH:
            year = next(following, term)
            return _date(match, match.first(*_DAY).number, term.number, year.number if year.kind is Kind.YEAR else 0)
    return None


def _with_month_before(match: Match) -> Term | None:
    """The last of "March 16-20" borrows the month of the date before."""
    dates = [term for term in match.terms[max(0, match.start - 4) : match.start] if term.kind is Kind.DATE]
    return _date(match, match.first(*_DAY).number, *dates[-1].numbers[1:])


def _second_day_of_month(match: Match) -> Term | None:
    """The last of "March 18 or 19", of "sabato 14 o 21"; after "18 March or" a number may be a time."""
    date, weekday = match.terms[match.start - 2], match.terms[max(0, match.start - 3)]
    behind_weekday = weekday.name in DAY_ARTICLES and date.rule == "day of the month"
    if behind_weekday and match.first(Kind.NUMBER).number <= date.numbers[0]:
        return None
    return _with_month_before(match) if behind_weekday or date.rule == "month and day" else None


def _slashed(match: Match) -> Term | None:
    """Day before month, also in English: the channel is a European one."""
    day, month = (term.number for term in match.all(Kind.NUMBER))
    before = match.terms[match.start - 1].kind if match.start else Kind.STOP
    certain = day > 12 or match.setting.expected or before in _BEFORE_DATE or follows_article(match)
    return _date(match, day, month) if certain and 1 <= month <= 12 else None


def _dashed(match: Match) -> Term | None:
    """ "14-3" behind a preposition or with its weekday, where it cannot be two hours."""
    day, month = (term.number for term in match.all(Kind.NUMBER))
    date = calendar.dated(match.setting.today, day, month, 0)
    before = match.terms[match.start - 1]
    agrees = before.kind is not Kind.WEEKDAY or (date and date.isoweekday() == before.number)
    return _date(match, day, month) if date and agrees else None


_BEFORE_DATE = {Kind.ON, Kind.WEEKDAY, Kind.UNTIL, Kind.FROM, Kind.FOR, Kind.BETWEEN}


def _dotted(match: Match) -> Term | None:
    day, month = match.first(Kind.PAIR).numbers
    return _date(match, day, month) if 1 <= month <= 12 else None


def _dotted_when_asked(match: Match) -> Term | None:
    return _dotted(match) if match.setting.expected else None


def _next_such_day(match: Match) -> Term | None:
    day = calendar.next_day_of_month(match.setting.today, match.first(Kind.ORDINAL, Kind.NTH).number)
    made = _date(match, day.day, day.month, day.year) if day else None
    return made._replace(name="no month") if made else None


def _next_such_day_when_asked(match: Match) -> Term | None:
    return _next_such_day(match) if match.setting.expected else None


def _numbered_feast(match: Match) -> Term | None:
    """ "Am 2. Weihnachtstag" """
    name, nth = match.first(Kind.FEAST).name, match.first(Kind.ORDINAL, Kind.NTH).number
    days = feasts.numbered_feast(match.setting.today, name, nth)
    return match.day(days) if days else None


def _spelt(match: Match) -> Term | None:
    """ "Am vierzehnten dritten" """
    day, month = (term.number for term in match.all(Kind.NTH))
    return _date(match, day, month) if 1 <= month <= 12 else None


def _weeks_that_follow(match: Match) -> Term | None:
    week = calendar.calendar_week(match.setting.today, match.first(Kind.NUMBER).number)
    return match.day(week) if week else None


READ_DATES = Table(
    Rule("date", "[ORDINAL NTH NUMBER] [THE OF]? MONTH YEAR?", _day_and_month),
    Rule("numbered feast", "[ORDINAL NTH] FEAST", _numbered_feast),
    Rule("month and day", f"MONTH THE? [ORDINAL NTH NUMBER] {_NO_TIME} (?:COMMA? YEAR)?", _day_and_month),
    Rule(
        "date in a list",
        f"(?<!AT)[ORDINAL NTH NUMBER] (?=(?:{_NEXT} [ORDINAL NTH NUMBER]){{1,4}} [THE OF]? MONTH)",
        _with_month_that_follows,
    ),
    Rule(
        "date in a list",
        f"(?<=WEEKDAY) [ORDINAL NUMBER] (?={_TO_WEEKDAY} [ORDINAL NUMBER]? [THE OF]? [DATE MONTH])",
        _with_month_that_follows,
    ),
    Rule("date", "(?<=[ON THE OF FROM UNTIL WEEKDAY]) NTH NTH (?!NOUN)", _spelt),
    Rule("date in a list", f"ORDINAL (?=(?:{_NEXT} ORDINAL){{0,3}} {_NEXT} DATE)", _with_month_that_follows),
    Rule("date", f"NUMBER SLASH NUMBER {_NO_TIME}", _slashed),
    Rule("date", f"(?<=[ON WEEKDAY]) NUMBER DASH NUMBER {_NO_TIME} (?!PART)", _dashed),
    Rule(
        "day of the month",
        f"(?<=WEEKDAY) NUMBER {_NO_TIME} (?![DASH SLASH UNTIL TO AND PART NOUN MONTH])",
        agreeing_day,
    ),
    Rule("day of the month", "(?<=WEEKDAY) NUMBER (?=PART)", agreeing_day_of_another_part),
    Rule(
        "date",
        f"(?<=[ON THE OF WEEKDAY BETWEEN FROM UNTIL AFTER BEFORE]) PAIR {_NO_TIME} (?!{_NEXT} [NUMBER PAIR] UHR)",
        _dotted,
    ),
    Rule("date", f"PAIR {_NO_TIME} (?=[COMMA DASH UNTIL STOP]|$)", _dotted_when_asked),
    Rule(
        "week of the year",
        f"(?<=CALENDAR_WEEK NUMBER [OR SLASH AND COMMA DASH UNTIL TO]) NUMBER {_NO_TIME}",
        _weeks_that_follow,
    ),
    starts="ORDINAL NTH NUMBER MONTH PAIR",
)

_BEHIND_DAY = "[AT FROM UNTIL AFTER BEFORE BETWEEN PART STOP]|IN THE PART|$"

COMPLETE_DATES = Table(
    Rule("date in a list", f"(?<=DATE [OR AND]) NUMBER {_NO_TIME}", _second_day_of_month),
    Rule("date in a list", f"(?<=DATE [DASH TO UNTIL]) [ORDINAL NUMBER] {_NO_TIME} (?!SPAN)", _with_month_before),
    Rule("date in a list", f"(?<=DATE [OR AND COMMA SLASH]) ORDINAL {_NO_TIME}", _with_month_before),
    Rule("date in a list", f"(?<=DATE [DASH TO UNTIL OR AND] [THE ON]) ORDINAL {_NO_TIME}", _with_month_before),
    Rule(
        "day of the month",
        f"(?<=[ON FROM UNTIL OF BETWEEN WEEKDAY]) (?<![WEEKDAY WEEKLY] [FROM UNTIL]) ORDINAL {_NO_TIME} (?!NOUN)",
        _next_such_day,
    ),
    Rule(
        "day of the month",
        f"(?<=[ON FROM UNTIL OF BETWEEN AFTER BEFORE COMMA TO ONTO] THE) ORDINAL {_NO_TIME} (?!NOUN)",
        _next_such_day,
    ),
    Rule("day of the month", f"(?<=THE) ORDINAL {_NO_TIME} (?!NOUN|STOP NOUN|WORD)", _next_such_day),
    Rule("day of the month", f"(?<=[ON WEEKDAY] THE) NTH (?={_BEHIND_DAY})", _next_such_day),
    Rule("day of the month", f"(?<=ON) NTH (?={_BEHIND_DAY})", _next_such_day),
    Rule(
        "day of the month",
        f"(?<=ORDINAL [AND OR UNTIL DASH TO COMMA SLASH]) ORDINAL {_NO_TIME} (?!NOUN)",
        _next_such_day,
    ),
    Rule("day of the month", f"(?<=ORDINAL [AND OR UNTIL TO] [ON THE]) ORDINAL {_NO_TIME} (?!NOUN)", _next_such_day),
    Rule(
        "day of the month",
        f"(?<!CALENDAR_WEEK) ORDINAL {_NO_TIME} (?!NOUN|WORD|CALENDAR_WEEK)",
        _next_such_day_when_asked,
    ),
    Rule(
        "day of the month",
        f"(?<=[THE OF TO UNTIL FROM ON FOR AFTER BEFORE WEEKDAY AND OR SLASH COMMA DASH]) NUMBER {_NO_TIME} "
        "(?![NOUN PART]|WHICH [DAYS WEEKS MONTHS]) "
        "(?!(?:[DASH SLASH OR AND] NUMBER){1,2} UHR|[DASH SLASH OR AND] CLOCK)",
        bare_day,
    ),
    Rule("day of the month", "(?<=[THE OF TO UNTIL FROM ON FOR OR]) NUMBER (?=PART)", bare_day),
    Rule("day of the month", "(?<=PART [AND OR COMMA SLASH]) ORDINAL (?=PART)", _next_such_day),
    Rule("day of the month", "(?<=WEEKDAY) NUMBER (?=PART)", bare_day_of_weekday),
    starts="ORDINAL NUMBER NTH",
)
