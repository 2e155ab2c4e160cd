"""Rules that join days to days: ranges, open ends, exceptions, what is given up."""

from dataclasses import replace
from datetime import date, timedelta

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

WEEKDAYS = "from weekday to weekday"  # the rule of such a range
_FEAST = 5  # days of the longest feast, such as Easter, whose week is that of its first
_DAYLIKE = (Kind.DAY, Kind.PERIOD, Kind.WEEKDAY)
_DAY = "[DAY PERIOD WEEKDAY]"
_EXCEPTED = "[DAY PERIOD WEEKDAY WEEKLY]"


def days_of(term: Term, today: date) -> Window:
    """The days of a term of days; a bare weekday is the first after today."""
    if term.days is not None:
        return term.days
    if term.kind is Kind.WEEKLY:
        return Window(weekdays=term.numbers)
    return calendar.one_day(calendar.next_weekday(today, term.number))


def _end_after(start: date, last: Term, today: date) -> date | None:
    """The end of a range that begins on a day: the first such day from there on."""
    end = days_of(last, today).date_to
    if end is None or end >= start:
        return end
    if last.kind is Kind.WEEKDAY:
        return calendar.next_weekday(start, last.number)
    if last.name == "no month":
        return calendar.next_day_of_month(start, end.day)
    return calendar.valid_date(end.year + 1, end.month, end.day)


def _day_range(match: Match) -> Term | None:
    first, last = match.all(*_DAYLIKE)[:2]
    today = match.setting.today
    start = days_of(first, today).date_from
    if start is None or first.days == Window() or days_of(last, today).weekdays:
        return None
    made = match.day(Window(date_from=start, date_to=_end_after(start, last, today)))
    return made._replace(rule=WEEKDAYS) if first.kind is last.kind is Kind.WEEKDAY else made


def _days(match: Match) -> Window:
    return days_of(match.first(*_DAYLIKE), match.setting.today)


def _from_day(match: Match) -> Term | None:
    made = _open(match, Window(date_from=_days(match).date_from, weekdays=_days(match).weekdays))
    refused = match.has(Kind.FROM) and match.first(Kind.FROM).name == "limit"
    return made._replace(rule="not before day") if made and refused else made


def _until_day(match: Match) -> Term | None:
    return _open(match, Window(date_to=_days(match).date_to, weekdays=_days(match).weekdays))


def _day_at_the_latest(match: Match) -> Term | None:
    """ "Le 31 mars au plus tard", "Friday at the latest" """
    return _until_day(match) if match.first(Kind.UNTIL).name == "latest" else None


def _latest_day(match: Match) -> Term | None:
    """After another day, "spätestens Montag" is Monday."""
    return match.day(_days(match)) if match.first(Kind.UNTIL).name == "latest" else None


def _after_day(match: Match) -> Term | None:
    last = _days(match).date_to
    return _open(match, Window(date_from=last + timedelta(days=1) if last else None))


def _before_day(match: Match) -> Term | None:
    first = _days(match).date_from
    return _open(match, Window(date_to=first - timedelta(days=1) if first else None))


def _week_beside(match: Match) -> Term | None:
    """ "In der Woche nach Ostern", "the week before 12 May" """
    days = match.first(*_DAYLIKE)
    said, after = days_of(days, match.setting.today), match.has(Kind.AFTER)
    short = said.date_from and said.date_to and (said.date_to - said.date_from).days < _FEAST
    day = said.date_to if after and not short else said.date_from
    return match.day(calendar.week_beside(day, after)) if day else None


def _open(match: Match, days: Window) -> Term | None:
    return match.term(Kind.DAY)._replace(days=days, name="open") if days != Window() else None


def _aside(match: Match) -> Term:
    """What is given up leaves what stands around it together."""
    return match.term(Kind.GLUE)


def _void(match: Match) -> Term:
    return match.term(Kind.VOID)


def _origin(match: Match) -> Term:
    """The day of an appointment, which is none for the drive, but from which another may be counted."""
    return match.term(Kind.VOID)._replace(days=_days(match))


def _weekday_beside(match: Match) -> Term | None:
    """ "The Tuesday after Easter", "am Freitag vor Ostern" """
    weekday, days = match.first(Kind.WEEKDAY).number, match.first(Kind.DAY, Kind.PERIOD).days or Window()
    if match.has(Kind.AFTER):
        return match.day(calendar.one_day(calendar.next_weekday(days.date_to, weekday))) if days.date_to else None
    if days.date_from is None:
        return None
    return match.day(calendar.one_day(calendar.next_weekday(days.date_from - timedelta(days=8), weekday)))


def _excluded(match: Match) -> Term:
    """The days left out as a whole; "außer dienstagvormittags" leaves the day in."""
    run = match.terms[match.start : match.end]
    following = [*(term.kind for term in run[1:]), Kind.STOP]
    whole = [
        term
        for term, behind in zip(run, following, strict=True)
        if term.kind in (*_DAYLIKE, Kind.WEEKLY) and behind is not Kind.PART
    ]
    weekdays = {day for term in whole for day in calendar.weekdays_in(days_of(term, match.setting.today))}
    return match.term(Kind.EXCLUDED)._replace(numbers=tuple(sorted(weekdays)))


def _conflict(match: Match) -> Term:
    return match.term(Kind.CONFLICT)


def _rest_of_week(match: Match) -> Term | None:
    """ "nächste Woche ab Mittwoch" ends with that week, "bis Mittwoch" begins with it."""
    week, weekday = match.first(Kind.PERIOD).days or Window(), match.first(Kind.WEEKDAY)
    day = calendar.day_of_period(week, weekday.number)
    if day is None or not day.date_from:
        return None
    until = match.has(Kind.UNTIL)
    return match.day(replace(week, date_to=day.date_to) if until else replace(week, date_from=day.date_from))


NARROW_WEEKS = Table(
    Rule(
        "rest of a week",
        "PERIOD [COMMA GLUE]{0,2} [FROM UNTIL] [THE ON GLUE]{0,2} WEEKDAY (?![DASH UNTIL TO BE MUST BUSY])",
        _rest_of_week,
    ),
    Rule("rest of a week", "PERIOD [COMMA GLUE]{0,2} [THE ON GLUE]{0,2} WEEKDAY ONWARDS", _rest_of_week),
    starts="PERIOD",
)


_ONE = f"{_EXCEPTED} PART?"
_EXCEPTIONS = f"[ON THE AT GLUE FOR OF]{{0,3}} {_ONE} (?:[COMMA AND OR SLASH]{{1,2}} [ON THE]? {_ONE}){{0,6}}"

JOIN_DAYS = Table(
    Rule("part of a day", f"(?<=[PART TIME]) OF (?=[THE ON]? {_EXCEPTED})", _aside),
    Rule("given up", f"INSTEAD [OF ON THE AT GLUE FOR]{{0,3}} {_EXCEPTED} [AT ON COMMA]? [TIME PART]?", _aside),
    Rule("given up", "INSTEAD [OF AT GLUE FROM ON]{0,3} [TIME PART]", _aside),
    Rule(
        "weekday and date",
        "(?:[TIME PART] [ON THE COMMA]{0,2})? CONFLICT (?:[AT ON COMMA GLUE]{0,2} [TIME PART])?",
        _conflict,
    ),
    Rule("past", "VOID [AT ON COMMA]? [TIME PART]?", _void),
    Rule("except", f"EXCEPT {_EXCEPTIONS}", _excluded),
    Rule("except", f"(?<=[DAY PERIOD WEEKLY ANYTIME]) BUT {_EXCEPTIONS}", _excluded),
    Rule("except", f"(?<=PART) BUT {_EXCEPTIONS} (?=STOP|$)", _excluded),
    Rule("between days", f"BETWEEN [THE ON]{{0,2}} {_DAY} AND [THE ON]{{0,2}} {_DAY}", _day_range),
    Rule("until day", f"{_DAY} UNTIL (?=[STOP COMMA BREAK AND FITS]|$)", _day_at_the_latest),
    Rule("at the latest", f"(?<={_DAY} [COMMA OR]) UNTIL [ON THE GLUE]{{0,2}} {_DAY}", _latest_day),
    Rule(
        "from day to day", f"[FROM OF]{{0,2}} [THE ON]{{0,2}} {_DAY} SPAN [THE ON FOR GLUE]{{0,3}} {_DAY}", _day_range
    ),
    Rule(
        "from day to day",
        f"[FROM OF]{{1,2}} [THE ON]{{0,2}} {_DAY} COMMA [UNTIL TO] [THE ON]{{0,2}} {_DAY}",
        _day_range,
    ),
    Rule("week after a day", f"[IN THE]{{0,2}} WEEKS [AFTER BEFORE] [ON THE GLUE]{{0,2}} {_DAY}", _week_beside),
    Rule("weekday after a day", "WEEKDAY [AFTER BEFORE] [ON THE GLUE]{0,2} [DAY PERIOD]", _weekday_beside),
    Rule("from day", f"OF [THE ON]{{0,2}} {_DAY} ON (?!{_DAY})", _from_day),
    Rule("from day", f"FROM{{1,2}} [ON THE GLUE IN]{{0,3}} {_DAY} ONWARDS?", _from_day),
    Rule("from day", f"{_DAY} ONWARDS", _from_day),
    Rule("until day", f"UNTIL{{1,2}} [ON THE GLUE IN TO FOR]{{0,3}} {_DAY}", _until_day),
    Rule("after day", f"AFTER [ON THE GLUE]{{0,2}} {_DAY}", _after_day),
    Rule("before day", f"BEFORE [ON THE GLUE]{{0,2}} {_DAY}", _before_day),
    Rule("origin", f"(?<!OR) OF [THE ON]{{0,2}} {_DAY} (?:[AT ON COMMA]? [TIME PART])?", _origin),
    Rule("origin", "OF TIME (?=GLUE? ONTO)", _void),
    starts="IN WEEKS TIME PART CONFLICT INSTEAD VOID EXCEPT BUT BETWEEN FROM OF THE ON DAY PERIOD WEEKDAY UNTIL AFTER "
    "BEFORE",
)
