"""Rules for weeks and months and their thirds: "nächste Woche", "Ende April", "early next week", "KW 14"."""

from dataclasses import replace
from datetime import timedelta

from agent.classify.analysis import Window
from agent.classify.availability import calendar, feasts
from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import FOLLOWING, RANGE, Kind, Term
from agent.classify.availability.meanings import date_of, dated_day, weekly, which_of, year_and_month
from agent.classify.availability.rules import Match, Rule, Table


def _nothing(match: Match) -> Term:
    return match.term(Kind.WORD)


def _week(match: Match) -> Term:
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.WEEKS)
    week = match.day(calendar.week_ahead(match.setting.today, which.ahead))
    following = any(term.name == FOLLOWING for term in match.all(Kind.WHICH, Kind.WEEKS))
    return week._replace(name=FOLLOWING) if following else week


def _week_after_next(match: Match) -> Term | None:
    week = match.first(Kind.WEEKS)
    return _week(match) if week.number or week.name == "this" else None


def _week_mentioned(match: Match) -> Term | None:
    """ "Diese Woche nicht, nächste geht": of weeks named shortly before."""
    before = match.terms[max(0, match.start - 8) : match.start]
    if any(term.kind is Kind.WEEKS for term in before):
        return _week(match)
    behind_day = match.first(Kind.WHICH).name == FOLLOWING and any(term.kind in _ONE_DAY for term in before)
    return match.term(Kind.LATER)._replace(number=7) if behind_day else None  # "este sábado no, el otro"


def _one_agreed_to(match: Match) -> Term | None:
    """ "Giovedì no, quello dopo sì" """
    return _week_mentioned(match) if match.terms[match.end].name == "yes" else None


_ONE_DAY = {Kind.WEEKDAY, Kind.DAY}


def _weekend(match: Match) -> Term:
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.WEEKEND)
    weeks = {Which.THIS: 0, Which.COMING: 0, Which.NEXT: 1, Which.AFTER_NEXT: 2}[which]
    weekend = match.day(calendar.weekend_ahead(match.setting.today, weeks))
    following = any(term.name == FOLLOWING for term in match.all(Kind.WEEKEND))
    return weekend._replace(name=FOLLOWING) if following else weekend


def _month_ahead(match: Match) -> Term:
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.MONTHS)
    days = calendar.month_days(*calendar.month_ahead(match.setting.today, which.ahead))
    assert days.date_from
    return match.day(replace(days, date_from=max(days.date_from, match.setting.today)))


def _month_after_next(match: Match) -> Term | None:
    return _month_ahead(match) if match.first(Kind.MONTHS).number else None


def _month(match: Match) -> Term:
    return match.day(_not_past(match, calendar.month_days(*year_and_month(match))))


def _month_at(match: Match) -> Term | None:
    """ "A maggio", "w maju": where one word is "at" or "on" and "in"."""
    return _month(match) if match.terms[match.start].name in (RANGE, "in") else None


def _not_past(match: Match, days: Window | None) -> Window | None:
    return days if days and days.date_to and days.date_to >= match.setting.today else None


def _month_of_next_year(match: Match) -> Term | None:
    """ "Januari volgend jaar" needs no preposition."""
    return _month(match) if match.first(Kind.YEAR).number == match.setting.today.year + 1 else None


def _month_when_asked(match: Match) -> Term | None:
    alone = len(match.terms) <= _MONTHS_OF_AN_ANSWER and all(term.kind in _BESIDE_MONTHS for term in match.terms)
    return _month(match) if match.setting.expected and alone else None


_MONTHS_OF_AN_ANSWER = 6  # with the words between them
_BESIDE_MONTHS = {Kind.MONTH, Kind.YEAR, Kind.OR, Kind.AND, Kind.COMMA, Kind.SLASH, Kind.DASH, Kind.STOP, Kind.GLUE}


def _third_of_month(match: Match) -> Term:
    (year, month), third = year_and_month(match), match.first(Kind.THIRD).number
    days = calendar.month_third(year, month, third)
    if _not_past(match, days) is None and not match.has(Kind.YEAR):
        days = calendar.month_third(year + 1, month, third)
    return match.day(_not_past(match, days))


def _middle_of_month(match: Match) -> Term:
    """ "Half april" """
    return match.day(_not_past(match, calendar.month_third(*year_and_month(match), 1)))


def _third_before_range(match: Match) -> Term | None:
    """The first of "Anfang bis Mitte April" borrows the month."""
    month = next(term for term in match.terms[match.end :] if term.kind is Kind.MONTH)
    year = calendar.year_of_month(match.setting.today, month.number)
    return match.day(calendar.month_third(year, month.number, match.first(Kind.THIRD).number))


def _third_of_month_ahead(match: Match) -> Term:
    third = match.first(Kind.THIRD, Kind.MONTH_THIRD).number
    which = which_of(match) if match.has(Kind.WHICH) else which_of(match, Kind.MONTHS)
    return match.day(calendar.third_of_month_ahead(match.setting.today, which.ahead, third))


def _third_of_week(match: Match) -> Term:
    which = which_of(match) if match.has(Kind.WHICH) or match.has(Kind.WEEK_THIRD) else which_of(match, Kind.WEEKS)
    third = match.first(Kind.THIRD, Kind.WEEK_THIRD).number
    return match.day(calendar.week_third(match.setting.today, which.ahead, third))


def _calendar_week(match: Match) -> Term:
    number = match.first(Kind.NUMBER, Kind.ORDINAL).number
    return match.day(calendar.calendar_week(match.setting.today, number))


def _third_of_calendar_week(match: Match) -> Term:
    week = calendar.calendar_week(match.setting.today, match.first(Kind.NUMBER).number)
    monday = week.date_from if week else None
    return match.day(calendar.week_third(monday, 0, match.first(Kind.THIRD).number) if monday else None)


def _week_of_date(match: Match) -> Term | None:
    """ "The week of 16 March", "week commencing 16 March" """
    named = match.first(Kind.WEEKS).name == "of"
    if not named and not (match.has(Kind.OF) or match.has(Kind.FROM) or match.has(Kind.ON) or _has_article(match)):
        return None
    day = date_of(match)
    return match.day(calendar.week_ahead(calendar.monday_of(day, 0), 0) if day else None)


def _has_article(match: Match) -> bool:
    """Whether an article stands between the week and its date."""
    return match.terms[match.end - 2].kind is Kind.THE


def _weekend_of_date(match: Match) -> Term:
    day = date_of(match)
    return match.day(calendar.weekend_ahead(calendar.monday_of(day, 0), 0) if day else None)


def _weekend_beside_feast(match: Match) -> Term | None:
    """ "Das Wochenende nach Ostern", "the weekend before Easter" """
    days, before = feasts.feast(match.setting.today, match.first(Kind.FEAST).name), match.has(Kind.BEFORE)
    if (
        days.date_from is None
        or days.date_to is None
        or not (before or match.has(Kind.AFTER) or match.first(Kind.WEEKEND).number)
    ):
        return None
    saturday = calendar.next_weekday(days.date_from - timedelta(days=8) if before else days.date_to, 6)
    return match.day(Window(date_from=saturday, date_to=saturday + timedelta(days=1)))


def _dated_weekend(match: Match) -> Term | None:
    """ "Am Wochenende 21./22.3.": both days were named with it."""
    first, last = (dated_day(match.setting.today, term) for term in match.all(Kind.DATE))
    if not first or not last or not 0 < (last - first).days < 3:
        return None
    return match.day(Window(date_from=first, date_to=last))


def _workdays(match: Match) -> Term | None:
    """ "In der Woche"; a week that is named, "en la semana que viene", is that week."""
    return weekly(match, set(calendar.WORKDAYS)) if not match.first(Kind.WEEKS).number else None


READ_PERIODS = Table(
    Rule("third of a week", "THIRD [THE IN OF DASH ON]{0,3} CALENDAR_WEEK NUMBER", _third_of_calendar_week),
    Rule("third of a week", "THIRD [THE IN OF DASH ON]{0,3} WHICH? WEEKS", _third_of_week),
    Rule("third of a month", "THIRD [THE IN OF DASH ON]{0,3} WHICH? MONTHS", _third_of_month_ahead),
    Rule("third of a month", "HALF MONTH YEAR?", _middle_of_month),
    Rule("third of a month", "THIRD [THE IN OF DASH ON]{0,3} MONTH YEAR?", _third_of_month),
    Rule(
        "third of a month",
        "THIRD (?=[DASH UNTIL TO OR SLASH] [THE ON]? THIRD [THE IN OF DASH]{0,3} MONTH)",
        _third_before_range,
    ),
    Rule("third of a month", "[WHICH THE]? MONTH_THIRD", _third_of_month_ahead),
    Rule("third of a week", "WHICH? WEEK_THIRD", _third_of_week),
    Rule("week of a date", "[IN THE]{0,2} WEEKS [OF FROM ON THE]{0,3} DATE (?!SPAN)", _week_of_date),
    Rule("weekend", "WEEKEND [AFTER BEFORE]? THE? FEAST", _weekend_beside_feast),
    Rule("third of a week", "THIRD THE? WHICH (?=[OR AND SLASH] THIRD THE? WHICH WEEKS)", _third_of_week),
    Rule("weekend", "WEEKEND [OF FROM ON THE COMMA]{0,3} DATE [SLASH DASH AND TO UNTIL] THE? DATE", _dated_weekend),
    Rule("weekend of a date", "WEEKEND [OF FROM ON THE]{1,3} DATE (?!SPAN)", _weekend_of_date),
    Rule("on weekdays", "IN THE WEEKS (?![OF FROM AFTER BEFORE NUMBER])", _workdays),
    Rule("week of the year", "CALENDAR_WEEK [NUMBER ORDINAL]", _calendar_week),
    Rule("week of the year", "[ORDINAL NUMBER] CALENDAR_WEEK", _calendar_week),
    Rule("week of the year", "(?<=ON) [NUMBER ORDINAL] WEEKS", _calendar_week),
    Rule("week of the year", "WEEKS NUMBER (?![MEASURE NOUN DAYS])", _calendar_week),
    Rule("week", "WHICH WEEKS", _week),
    Rule("week", "WHICH (?=[OR AND SLASH] THE? WHICH WEEKS)", _week),
    Rule("weekend", "WHICH (?=[OR AND SLASH] THE? WHICH WEEKEND)", _weekend),
    Rule("month", "WHICH (?=[OR AND SLASH] THE? WHICH MONTHS)", _month_ahead),
    Rule("week", "WEEKS", _week_after_next),
    Rule("weekend", "WHICH? WEEKEND", _weekend),
    Rule("month", "WHICH MONTHS", _month_ahead),
    Rule("month", "MONTHS", _month_after_next),
    Rule("month", "[IN WHICH] [THE GLUE]{0,2} MONTH YEAR?", _month),
    Rule("month", "(?<=WEEKLY) OF MONTH YEAR?", _month),
    Rule("month", "(?<![MONTH YEAR]) [AT ON] MONTH YEAR?", _month_at),
    Rule("month", "(?<=[FROM UNTIL BEFORE AFTER]) MONTH YEAR?", _month),
    Rule("month", "(?<=MONTH [OR AND UNTIL TO DASH SLASH COMMA]) MONTH YEAR?", _month),
    Rule("month", "MONTH YEAR", _month_of_next_year),
    Rule("month", "MONTH YEAR?", _month_when_asked),
    Rule("week", "WHICH (?=[EACH PART FITS WISH STOP COMMA GLUE]|$)", _week_mentioned),
    Rule("week", "WHICH (?=WORD)", _one_agreed_to),
    Rule("vague", "[IN THE]{0,3} WHICH DAYS", _nothing),
    starts="LAST HALF NTH THIRD WHICH THE OF MONTH_THIRD WEEK_THIRD IN ON AT WEEKS CALENDAR_WEEK ORDINAL NUMBER "
    "WEEKEND MONTHS MONTH",
)
