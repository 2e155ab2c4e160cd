"""Rules for weekdays and dates: "nächsten Samstag", "Samstag, 14.3.", "jeden Montag und Mittwoch", "Mo-Fr"."""

from dataclasses import replace

from agent.classify.analysis import Window
from agent.classify.availability import calendar, feasts
from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import DAY_ARTICLES, Kind, Term
from agent.classify.availability.meanings import date_of, dated_day, weekly, which_of, year_and_month
from agent.classify.availability.rules import Match, Rule, Table

_AHEAD = "[THE OF ON COMMA GLUE]{0,3}"


def dated(match: Match) -> Term:
    """A date as a day; void where the calendar has none or it is past."""
    day = date_of(match)
    if day == match.setting.today and match.first(Kind.DATE).numbers[2] and not match.setting.expected:
        return match.term(Kind.VOID)  # the date of a letter
    made = match.day(calendar.one_day(day) if day and day >= match.setting.today else None)
    return made._replace(name=match.first(Kind.DATE).name)


def _checked_date(match: Match) -> Term | None:
    """A date with its weekday, or "tomorrow"; where they disagree, a list if a comma parts them, else a conflict."""
    day, weekday = date_of(match), match.first(Kind.WEEKDAY, Kind.OFFSET)
    if day is None:
        return match.term(Kind.VOID)
    named = calendar.later(match.setting.today, weekday.number) if weekday.kind is Kind.OFFSET else None
    if day.isoweekday() == weekday.number if named is None else day == named:
        return dated(match)
    return None if _is_list(match) else match.term(Kind.CONFLICT)


def _date_behind_part(match: Match) -> Term | None:
    """ "Mittwochnachmittag, 18. März": the date that stands behind the part of the day."""
    behind = next(term for term in match.terms[match.end :] if term.kind is Kind.DATE)
    day = dated_day(match.setting.today, behind)
    if day and day.isoweekday() == match.first(Kind.WEEKDAY).number and day >= match.setting.today:
        return match.day(calendar.one_day(day))
    return None


def _date_said_before(match: Match) -> Term | None:
    """That date itself, which the weekday before it has become."""
    weekday, day = match.terms[match.start - 2].number, date_of(match)
    return match.term(Kind.GLUE) if day and day.isoweekday() == weekday and day >= match.setting.today else None


def _is_list(match: Match) -> bool:
    return match.terms[match.start].kind is Kind.DATE and match.has(Kind.COMMA)


def _dated_thing(match: Match) -> Term | None:
    """ "your letter of 4 September" is past."""
    return match.term(Kind.VOID) if match.terms[match.start].name == "of" else None


def _offset_with_weekday(match: Match) -> Term | None:
    """ "morgen, Mittwoch" is one day where it is true; else two days where parted by a comma."""
    offset, weekday = match.first(Kind.OFFSET), match.first(Kind.WEEKDAY)
    day = calendar.later(match.setting.today, offset.number)
    if day and day.isoweekday() == weekday.number:
        return match.day(calendar.one_day(day))
    return None if match.has(Kind.COMMA) else match.term(Kind.CONFLICT)


def _each_weekday(match: Match) -> Term:
    single = {term.number for term in match.all(Kind.WEEKDAY)}
    return weekly(match, single.union(*(term.numbers for term in match.all(Kind.WEEKLY))))


def _described(match: Match) -> Term | None:
    """ "Am 5.12., das ist ein Samstag": says nothing new of a date."""
    before = match.terms[max(0, match.start - 8) : match.start]
    if before and before[-1].kind is Kind.GLUE and before[-1].name != "so":
        return None
    dates = [dated_day(match.setting.today, term) for term in before if term.kind is Kind.DATE]
    dates += [term.days.date_from for term in before if term.days]
    weekday = match.first(Kind.WEEKDAY).number
    return match.term(Kind.GLUE) if any(day and day.isoweekday() == weekday for day in dates) else None


def _each_weekend(match: Match) -> Term:
    return weekly(match, set(calendar.WEEKEND))


def _also_recurring(match: Match) -> Term | None:
    """ "W środy i soboty": a form that may be a plural is one beside another plural."""
    day = match.first(Kind.WEEKDAY)
    return weekly(match, {day.number}) if day.name == "plural" else None


def _any_day(match: Match) -> Term:
    return match.term(Kind.DAY)._replace(days=Window(), name="any")


def _any_part(match: Match) -> Term:
    return match.first(Kind.PART)


def _named_weekday(match: Match) -> Term:
    """ "nächsten Samstag" is the coming one; "übernächsten" and "after next" a week later."""
    day = calendar.next_weekday(match.setting.today, match.first(Kind.WEEKDAY).number)
    later = 7 if which_of(match) is Which.AFTER_NEXT else 0
    return match.day(calendar.day_in(day, later))


def _weekday_after_next(match: Match) -> Term | None:
    return _named_weekday(match) if which_of(match) is Which.AFTER_NEXT else None


def _habitual(match: Match) -> Term | None:
    """ "Le samedi", "il sabato", "le week-end": with its article a day recurs in some languages."""
    day = match.first(Kind.WEEKDAY, Kind.WEEKEND)
    if match.terms[match.start].name != "days" or (day.kind is Kind.WEEKDAY and day.name not in DAY_ARTICLES):
        return None
    weekdays = {day.number} if day.kind is Kind.WEEKDAY else set(calendar.WEEKEND)
    return None if day.kind is Kind.WEEKEND and day.number else weekly(match, weekdays)._replace(number=day.number)


def _weekday_in_month(match: Match) -> Term:
    days = calendar.month_days(*year_and_month(match))
    return match.day(replace(days, weekdays=(match.first(Kind.WEEKDAY).number,)))


def _weekday_at_month(match: Match) -> Term | None:
    """ "Sobota w kwietniu", where one word is "on" and "in"."""
    return _weekday_in_month(match) if match.first(Kind.ON).name == "in" else None


def _nth_weekday(match: Match) -> Term:
    """ "Der erste Samstag im Mai", "the last Friday in March" """
    first = match.first(Kind.NTH, Kind.ORDINAL, Kind.LAST)
    nth = 0 if first.kind is Kind.LAST else first.number
    weekday, month = match.first(Kind.WEEKDAY).number, match.first(Kind.MONTH).number
    day = calendar.nth_weekday(match.setting.today, nth, weekday, month)
    return match.day(calendar.one_day(day) if day else None)


def _nth_weekday_in_letters(match: Match) -> Term | None:
    """ "Pierwsza sobota kwietnia": where an ordinal may also be an hour, and the month needs no preposition."""
    nth = match.terms[match.start]
    ordinal = nth.number < 6 and nth.end - nth.start > 2
    day = calendar.nth_weekday(
        match.setting.today, nth.number, match.first(Kind.WEEKDAY).number, match.first(Kind.MONTH).number
    )
    return match.day(calendar.one_day(day)) if ordinal and day else None


def _weekday_range(match: Match) -> Term | None:
    """Habit or coming days: "Mo-Fr" and "Montag bis Freitag" recur, "von Montag bis Mittwoch" comes once."""
    first, last = match.all(Kind.WEEKDAY)
    before = [term.kind for term in match.terms[max(0, match.start - 3) : match.start]]
    introduced = before[-1:] in ([Kind.OF], [Kind.FROM]) and Kind.EACH not in before
    whole_week = (first.number, last.number) in ((1, 5), (1, 6), (1, 7))
    abbreviated = first.name == last.name == "short"
    habit = match.has(Kind.TO) and match.first(Kind.TO).name in DAY_ARTICLES  # "du lundi au vendredi"
    habit &= match.terms[match.start - 1].name != "days"  # "dal lunedì al mercoledì" comes once
    habit |= whole_week and introduced and match.terms[match.start - 1].name == "habit"  # "od poniedziałku do piątku"
    recurs = match.has(Kind.DASH) or habit if introduced else True
    if not (abbreviated or whole_week or habit) or not recurs or first.number >= last.number:
        return None
    return weekly(match, set(range(first.number, last.number + 1)))


def _weekly_range(match: Match) -> Term | None:
    first, last = (term.numbers[0] if term.numbers else term.number for term in match.all(Kind.WEEKDAY, Kind.WEEKLY))
    return weekly(match, set(range(first, last + 1))) if first < last else None


READ_DAYS = Table(
    Rule("dated", "(?<=[WORD NOUN CALL OTHER DRIVE PAST]) THE [ON THE]? DATE", _dated_thing),
    Rule("weekday and date", f"WHICH? WEEKDAY COMMA? {_AHEAD} DATE", _checked_date),
    Rule("weekday and date", f"OFFSET COMMA? {_AHEAD} DATE", _checked_date),
    Rule("weekday and date", f"WEEKDAY (?=PART COMMA? {_AHEAD} DATE)", _date_behind_part),
    Rule("weekday and date", f"(?<=WEEKDAY PART) COMMA? {_AHEAD} DATE", _date_said_before),
    Rule("weekday and date", "DATE COMMA? WEEKDAY", _checked_date),
    Rule("day and weekday", "OFFSET COMMA? WEEKDAY", _offset_with_weekday),
    Rule("nth weekday of a month", "[NTH ORDINAL LAST] WEEKDAY [IN THE OF]{1,2} MONTH", _nth_weekday),
    Rule("nth weekday of a month", "IN THE? MONTH [COMMA GLUE ON THE]{1,5} [NTH ORDINAL LAST] WEEKDAY", _nth_weekday),
    Rule("nth weekday of a month", "[NTH NUMBER] WEEKDAY MONTH", _nth_weekday_in_letters),
    Rule("weekday of a month", "ONE? WEEKDAY [IN THE OF]{1,2} MONTH YEAR?", _weekday_in_month),
    Rule("weekday of a month", "WEEKDAY ON MONTH YEAR?", _weekday_at_month),
    Rule(
        "every weekday",
        "EACH [ON THE GLUE NTH]{0,2} [WEEKDAY WEEKLY] (?:[COMMA AND OR SLASH] [WEEKDAY WEEKLY]){0,5}",
        _each_weekday,
    ),
    Rule("description", "(?<=[AUX FITS PAST]) [ONE THE] WEEKDAY|(?<=GLUE) WEEKDAY", _described),
    Rule("every weekday", "ONE WEEKDAY", _each_weekday),
    Rule("every weekday", "(?<=WEEKLY [COMMA AND OR SLASH]) WEEKDAY", _also_recurring),
    Rule("every weekday", "(?<=WEEKLY [COMMA AND OR SLASH] ON) WEEKDAY", _also_recurring),
    Rule("every weekday", "WEEKDAY (?=[COMMA AND OR SLASH] ON? WEEKLY)", _also_recurring),
    Rule("every weekend", "[EACH ONE] [ON THE]{0,2} WEEKEND", _each_weekend),
    Rule("any day", "EACH DAYS", _any_day),
    Rule("any part", "EACH [ON THE]{0,2} PART", _any_part),
    Rule("days of the week", "[WEEKDAY WEEKLY] SPAN WEEKLY", _weekly_range),
    Rule("days of the week", "WEEKDAY SPAN WEEKDAY", _weekday_range),
    Rule("weekday", "WHICH WEEKDAY", _named_weekday),
    Rule(
        "day with its article",
        f"THE [WEEKDAY WEEKEND] (?!{_AHEAD} DATE|WHICH|IN COUNT|[OF THE IN]{{0,3}} WHICH? [WEEKS CALENDAR_WEEK])",
        _habitual,
    ),
    Rule("weekday", "WEEKDAY WHICH (?![WEEKS WEEKDAY WEEKEND MONTHS DAYS])", _weekday_after_next),
    starts="IN THE OF ON COMMA GLUE WHICH WEEKDAY OFFSET DATE NTH NUMBER ORDINAL LAST ONE EACH WEEKLY",
)


def _offset(match: Match) -> Term:
    return match.day(calendar.day_in(match.setting.today, match.first(Kind.OFFSET).number))


def _feast(match: Match) -> Term:
    return match.day(feasts.feast(match.setting.today, match.first(Kind.FEAST).name))


READ_SINGLE_DAYS = Table(
    Rule("date", "DATE", dated),
    Rule("day", "OFFSET", _offset),
    Rule("feast", "FEAST", _feast),
    starts="DATE OFFSET FEAST",
)
