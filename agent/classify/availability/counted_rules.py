"""Rules for days counted from another: "in 3 Tagen", "a week on Saturday", "within two weeks", "vor zwei Wochen"."""

from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability import calendar
from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_UNITS = (Kind.DAYS, Kind.WEEKS, Kind.FORTNIGHT, Kind.MONTHS)
_UNIT = "[DAYS WEEKS FORTNIGHT MONTHS]"


def _void(match: Match) -> Term:
    return match.term(Kind.VOID)


def _base(match: Match) -> date:
    """The day that "in einer Woche" counts from: a weekday, a date or a day named with it, else today."""
    for term in match.all(Kind.WEEKDAY, Kind.OFFSET):
        if term.kind is Kind.WEEKDAY:
            return calendar.next_weekday(match.setting.today, term.number)
        return calendar.later(match.setting.today, term.number) or match.setting.today
    return match.setting.today


def _moved(base: date, count: int, unit: Kind) -> date | None:
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
    day = _moved(_base(match), *_counted(match))
    return match.day(calendar.one_day(day) if day else None)


def _week_after_weekday(match: Match) -> Term | None:
    """ "Saturday week", "samedi en quinze" """
    unit = match.first(Kind.WEEKS, Kind.FORTNIGHT)
    weeks = 2 if unit.kind is Kind.FORTNIGHT else 1
    return match.day(calendar.day_in(_base(match), 7 * weeks)) if not unit.number else None


def _so_long_later(match: Match) -> Term | None:
    """ "Der Sonntag eine Woche später" """
    return _counted_day(match) if match.terms[match.end - 1].name == "later" else None


def _shift(match: Match) -> Term | None:
    """ "Geht es eine Woche später?": so many days after what was named before."""
    if match.terms[match.end - 1].name != "later":
        return None
    today = match.setting.today
    day = _moved(today, *_counted(match))
    return match.term(Kind.LATER)._replace(number=(day - today).days) if day else None


def _counted_days(match: Match) -> Term:
    """ "in 2 bis 3 Wochen" """
    first, last = (term.number for term in match.all(Kind.NUMBER, Kind.ONE)[:2])
    unit, today = match.first(*_UNITS).kind, match.setting.today
    start, end = _moved(today, first, unit), _moved(today, last, unit)
    return match.day(Window(date_from=start, date_to=end) if start and end and start <= end else None)


def _horizon(match: Match) -> Term | None:
    """ "in den nächsten zwei Wochen": from today on."""
    if match.has(Kind.WHICH) and match.first(Kind.WHICH).number not in (Which.COMING, Which.NEXT):
        return None
    end = _moved(match.setting.today, *_counted(match))
    return match.day(Window(date_from=match.setting.today, date_to=end) if end else None)


READ_PAST = Table(
    Rule("past", "LAST [COMMA ON THE]{0,2} DATE", _void),
    Rule(
        "past",
        "LAST COUNT? [DAYS WEEKS MONTHS WEEKEND MONTH PART FORTNIGHT] (?![IN THE OF]{0,3} (?:MONTH|WHICH? MONTHS))",
        _void,
    ),
    Rule("past", "LAST WEEKDAY (?![IN THE OF]{1,2} MONTH)", _void),
    Rule(
        "since",
        "SINCE [THE LAST GLUE ON IN]{0,3} COUNT? "
        "[WEEKDAY DATE MONTH YEAR OFFSET CLOCK MEASURE FEAST DAYS WEEKS MONTHS NUMBER PART] YEAR?",
        _void,
    ),
    Rule("ago", f"BEFORE [THE GLUE]? COUNT {_UNIT}", _void),
    Rule("ago", f"COUNT {_UNIT} AGO", _void),
    Rule("ago", f"AGO [THE GLUE]? COUNT {_UNIT}", _void),
    starts="LAST SINCE BEFORE AGO NUMBER ONE",
)

READ_COUNTED_DAYS = Table(
    Rule("so long after a day", f"[WEEKDAY OFFSET] [IN BETWEEN] COUNT {_UNIT}", _counted_day),
    Rule("so long after a day", f"IN? COUNT {_UNIT} (?:[FROM ON]|[THE COMMA]){{0,2}} [WEEKDAY OFFSET]", _counted_day),
    Rule("so long after a day", f"[WEEKDAY OFFSET] COMMA? COUNT {_UNIT} [GLUE THIRD]", _so_long_later),
    Rule("so long after a day", "FORTNIGHT ON? [WEEKDAY OFFSET]", _counted_day),
    Rule("so long after a day", "[WEEKDAY OFFSET] [WEEKS FORTNIGHT]", _week_after_weekday),
    Rule("in 2 to 3 weeks", f"[IN BETWEEN] COUNT [DASH UNTIL TO OR] COUNT {_UNIT}", _counted_days),
    Rule("within", f"[IN WITHIN FOR]? [THE OF]{{0,2}} (?:WHICH NUMBER|NUMBER WHICH) {_UNIT}", _horizon),
    Rule("within", f"WITHIN [THE OF]{{0,2}} COUNT {_UNIT}", _horizon),
    Rule("in some days", f"COUNT {_UNIT} HENCE", _counted_day),
    Rule("in some days", f"[IN BETWEEN] GLUE? COUNT {_UNIT}", _counted_day),
    Rule("so long after a day", f"COUNT {_UNIT} [GLUE THIRD]", _shift),
    Rule("in 2 to 3 weeks", f"HENCE COUNT [DASH UNTIL TO OR] COUNT {_UNIT}", _counted_days),
    Rule("so long after a day", f"HENCE COUNT? {_UNIT} [ON COMMA]{{0,2}} WEEKDAY", _counted_day),
    Rule("in some days", f"HENCE COUNT? {_UNIT}", _counted_day),
    starts="FORTNIGHT WEEKDAY OFFSET IN NUMBER ONE WITHIN FOR THE OF WHICH BETWEEN HENCE",
)
