"""Rules for times on the clock: "17.30 Uhr", "halb acht", "quarter past two", "10 oder 11 Uhr", "um 5"."""

from agent.classify.availability import hours
from agent.classify.availability.kinds import Clock, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_HOUR = (Kind.NUMBER, Kind.PAIR, Kind.ORDINAL, Kind.CLOCK)
_JOIN = "[COMMA OR AND DASH SLASH UNTIL TO ONTO] [AT FROM AFTER GLUE UNTIL]{0,2}"
_NO_UNIT = "(?![MEASURE NOUN DAYS WEEKS MONTHS FORTNIGHT MONTH CALENDAR_WEEK YEAR]|[DASH UNTIL TO] NUMBER MEASURE)"


def _time_of(term: Term) -> Clock | None:
    """A number as a time: "17", "17.30", "1730"."""
    if term.hours:
        return term.hours.start
    if term.kind is Kind.PAIR:
        return hours.clock(*term.numbers)
    whole, minutes = divmod(term.number, 100) if term.number >= 100 else (term.number, 0)
    return hours.clock(whole, minutes)


def _clock(match: Match, time: Clock | None) -> Term | None:
    point = hours.point(time)
    return match.term(Kind.CLOCK)._replace(hours=point) if point else None


def _hour(match: Match) -> Term | None:
    """A bare number; one like 1730 is a time only with its word."""
    number = match.first(*_HOUR)
    return _clock(match, _time_of(number)) if number.kind is not Kind.NUMBER or number.number < 100 else None


def _hour_and_minutes(match: Match) -> Term | None:
    whole, minutes = (term.number for term in match.all(Kind.NUMBER))
    return _clock(match, hours.clock(whole, minutes))


def _spelt_hour_and_minutes(match: Match) -> Term | None:
    """ "Ten thirty", "two fifteen pm" """
    hour, minutes = match.all(Kind.NUMBER)
    letters = all(term.end - term.start > 2 for term in (hour, minutes))
    if not letters or hour.number > 23 or minutes.number not in (10, 15, 20, 30, 40, 45, 50):
        return None
    time = hours.clock(hour.number, minutes.number)
    pm = match.all(Kind.MERIDIEM)
    return _clock(match, hours.with_meridiem(time, pm[0].number == 12) if time and pm else time)


def _digits_of_hour_and_minutes(match: Match) -> Term | None:
    """ "Saat 17 30" """
    return _hour_and_minutes(match) if match.all(Kind.NUMBER)[1].number in range(10, 60, 5) else None


def _hour_with_word(match: Match) -> Term | None:
    """ "17h" is a time, "2h" a duration, unless a preposition says otherwise; "for 3 hours" is one as well."""
    word, before = match.first(Kind.UHR), match.terms[match.start - 1].kind if match.start else Kind.STOP
    time = _time_of(match.first(*_HOUR))
    duration = word.number and time and time.minutes < 7 * 60 and before not in _BEFORE_TIME
    lasting = before is Kind.FOR and word.number and time and time.minutes < 9 * 60  # "ok pour 17h" is a time
    return None if duration or lasting else _clock(match, time)


_BEFORE_TIME = {Kind.AT, Kind.FROM, Kind.UNTIL, Kind.AFTER, Kind.BEFORE, Kind.BETWEEN, Kind.DASH, Kind.AND, Kind.TO}
_BEFORE_TIME |= {Kind.WEEKDAY, Kind.WEEKLY, Kind.OFFSET, Kind.DATE, Kind.PART, Kind.OR, Kind.ONTO, Kind.FITS, Kind.OFF}


def _hour_with_meridiem(match: Match) -> Term | None:
    """ "5 pm"; "17 Am Weinberg" is an address."""
    time = _time_of(match.first(*_HOUR))
    if time and time.minutes >= 13 * 60 and not match.first(Kind.MERIDIEM).number:
        return None
    return _clock(match, hours.with_meridiem(time, match.first(Kind.MERIDIEM).number == 12)) if time else None


def _no_date(match: Match) -> Term | None:
    """ "10.00-12.00" without a word, where it cannot be a day and a month."""
    return _hour(match) if not 1 <= match.first(Kind.PAIR).numbers[1] <= 12 else None


def _noon(match: Match) -> Term | None:
    """ "12 noon" """
    return _hour(match) if match.terms[match.end].name == "noon" else None


def _relative(match: Match, minutes: int) -> Term | None:
    """So many minutes from a full hour; "pm" may follow."""
    hour = match.all(Kind.NUMBER)[-1].number
    if not 1 <= hour <= 24:
        return None
    total = (hour * 60 + minutes) % (24 * 60) if hour > 12 else (hour * 60 + minutes - 60) % (12 * 60) + 60
    time = hours.clock(*divmod(total, 60))
    if time and match.has(Kind.MERIDIEM):
        time = hours.with_meridiem(time, match.first(Kind.MERIDIEM).number == 12)
    return _clock(match, time)


def _half(match: Match) -> Term | None:
    return _relative(match, -30 if match.setting.half_is_before else 30)


def _before_or_after(match: Match) -> int:
    return 1 if match.has(Kind.AFTER) else -1


def _quarter_to_or_past(match: Match) -> Term | None:
    return _relative(match, 15 * _before_or_after(match))


def _quarter(match: Match) -> Term | None:
    """The eastern and southern way: "viertel acht" is 07:15."""
    return _relative(match, -45)


def _three_quarters(match: Match) -> Term | None:
    return _relative(match, -15)


def _minutes_to_or_past(match: Match) -> Term | None:
    minutes = match.first(Kind.NUMBER).number
    if minutes not in (5, 10, 20, 25):
        return None
    half = (-30 if match.setting.half_is_before else 30) if match.has(Kind.HALF) else 0
    return _relative(match, minutes * _before_or_after(match) + half)


def _said_as_hour(match: Match) -> Term | None:
    """ "A la una": a number that is an hour by itself."""
    number = match.first(Kind.NUMBER)
    return _clock(match, hours.clock(number.number)) if number.name == "hour" else None


def _spelt_minutes(match: Match) -> Term | None:
    """ "ten to three"; "10 to 3" is a range."""
    first = match.first(Kind.NUMBER)
    return _minutes_to_or_past(match) if first.end - first.start > 2 else None


def _minutes_after(match: Match) -> Term | None:
    """ "Huit heures et demie", "las ocho menos cuarto", "midi et quart" """
    said = match.first(*_HOUR, Kind.PART)
    if said.kind is Kind.PART and said.name != "noon":
        return None
    time = hours.clock(12, sure=True) if said.kind is Kind.PART else _time_of(said)
    total = time.minutes + match.first(Kind.MINUTES).number if time else -1
    return _clock(match, hours.clock(*divmod(total, 60), sure=bool(time and time.sure)))


_DAYLIKE = "[DAY PERIOD WEEKDAY WEEKLY PART]"

READ_CLOCK = Table(
    Rule("minutes to the hour", "(?:[NUMBER CLOCK] UHR?|PART) MINUTES", _minutes_after),
    Rule(
        "minutes to the hour", "(?<=[AT FROM UNTIL GLUE]) NUMBER [AFTER BEFORE] HALF? NUMBER UHR?", _minutes_to_or_past
    ),
    Rule("minutes to the hour", f"HENCE NUMBER NUMBER {_NO_UNIT}", _minutes_to_or_past),  # "za pięć ósma"
    Rule(
        "minutes to the hour",
        "(?<![OF FROM]) NUMBER MEASURE? [AFTER BEFORE TO] HALF? NUMBER UHR? MERIDIEM?",
        _spelt_minutes,
    ),
    Rule("quarter of the hour", "QUARTER [AFTER BEFORE TO] NUMBER UHR? MERIDIEM?", _quarter_to_or_past),
    Rule("quarter of the hour", "QUARTER NUMBER UHR?", _quarter),
    Rule("quarter of the hour", "THREE_QUARTERS NUMBER UHR?", _three_quarters),
    Rule("clock", f"NUMBER NUMBER UHR? MERIDIEM? {_NO_UNIT}", _spelt_hour_and_minutes),
    Rule("half hour", "HALF NUMBER UHR? MERIDIEM?", _half),
    Rule("clock", f"NUMBER UHR NUMBER {_NO_UNIT} (?![UHR DASH UNTIL TO OR])", _hour_and_minutes),
    Rule("clock", "[NUMBER PAIR CLOCK] UHR? MERIDIEM", _hour_with_meridiem),
    Rule("clock", "[NUMBER PAIR CLOCK] UHR", _hour_with_word),
    Rule("clock", "NUMBER (?=PART)", _noon),
    Rule("clock", "NUMBER (?=[IN THE]{2} PART)", _hour),
    Rule("hour", f"NUMBER {_NO_UNIT}", _said_as_hour),
    Rule("clock", "ONE UHR", lambda match: _clock(match, hours.clock(1))),
    Rule(
        "hour in a list",
        f"[NUMBER PAIR] (?=(?:{_JOIN} [NUMBER PAIR]){{0,3}} {_JOIN} "
        f"(?:[NUMBER PAIR CLOCK] [UHR MERIDIEM]|CLOCK|HALF NUMBER|QUARTER|NUMBER UHR))",
        _hour,
    ),
    Rule("clock", f"(?<=[AT FROM UNTIL AFTER BEFORE]) NUMBER NUMBER {_NO_UNIT}", _digits_of_hour_and_minutes),
    Rule("hour", f"(?<=[AT FROM UNTIL AFTER BEFORE BETWEEN ONTO]) (?<!NUMBER UNTIL) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", "PAIR (?=[DASH UNTIL TO] PAIR)", _no_date),
    Rule("hour", "(?<=PAIR [DASH UNTIL TO]) PAIR", _no_date),
    Rule("hour", f"(?<=[AT FROM UNTIL AFTER BEFORE BETWEEN][GLUE AT SO_LOW]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", f"(?<=OF) [NUMBER PAIR] (?=SPAN [NUMBER PAIR] {_NO_UNIT})", _hour),
    Rule("hour", f"(?<=[FROM OF BETWEEN] [NUMBER PAIR PART] [DASH TO UNTIL AND ONTO]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", "(?<=AT) ORDINAL", _hour),
    Rule("hour", f"(?<={_DAYLIKE} [FROM UNTIL AFTER BEFORE]) ORDINAL (?=STOP|$)", _hour),
    Rule("hour", "[NUMBER PAIR] (?=INSTEAD [OF AT FROM]{0,2} (?:[NUMBER PAIR] [UHR MERIDIEM]|CLOCK))", _hour),
    starts="HENCE NUMBER QUARTER THREE_QUARTERS HALF PAIR CLOCK ONE ORDINAL PART",
)


_TERMS_OF_AN_ANSWER = 30  # a bare number in a longer text is no answer


def _hour_when_asked(match: Match) -> Term | None:
    """A bare number is a time where the time was asked and the answer holds nothing unknown."""
    asked = match.setting.expected and len(match.terms) <= _TERMS_OF_AN_ANSWER
    silent = asked and all(term.kind not in (Kind.WORD, Kind.NOUN) for term in match.terms)
    return _hour(match) if silent else None


def _hour_beside_day(match: Match) -> Term | None:
    """ "Samstag zehn"; "in den nächsten Wochen eins fahren" holds no time."""
    number = match.first(*_HOUR)
    pronoun = number.number == 1 and number.kind is Kind.NUMBER and number.end - number.start > 1
    return None if pronoun else _hour(match)


def _hours_concluded(match: Match) -> Term | None:
    """ "Wenn die Kinder in der Schule sind, also 8 bis 12": the end of an answer to the question when."""
    return _hour(match) if match.setting.expected else None


def _another_hour(match: Match) -> Term | None:
    """ "Wir hatten 11 Uhr gesagt. Ginge auch 9?": a bare number asked for where another time was said before."""
    asks = any(term.name == "?" or term.kind is Kind.WISH for term in match.terms[match.end : match.end + 3])
    said = any(term.kind is Kind.CLOCK for term in match.terms[: match.start])
    return _hour(match) if asks and said and 6 < match.first(*_HOUR).number < 21 else None


_BEFORE_HOUR = "[DAY PERIOD WEEKDAY WEEKLY PART GLUE FITS]"  # also the label of a form: "Uhrzeit: 11.15"

READ_HOURS_BESIDE_DAYS = Table(
    Rule("hour", f"(?<={_BEFORE_HOUR} COMMA) PAIR {_NO_UNIT}", _no_date),
    Rule(
        "hour", f"(?<={_DAYLIKE}) [NUMBER PAIR] (?=[SLASH DASH UNTIL TO OR] AT? [NUMBER PAIR CLOCK] {_NO_UNIT})", _hour
    ),
    Rule(
        "hour", f"(?<={_DAYLIKE} COMMA) [NUMBER PAIR] (?=[DASH UNTIL TO OR] AT? [NUMBER PAIR CLOCK] {_NO_UNIT})", _hour
    ),
    Rule("hour", f"(?<={_DAYLIKE} [NUMBER PAIR] [SLASH DASH UNTIL TO OR]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", f"(?<={_DAYLIKE} COMMA [NUMBER PAIR] [DASH UNTIL TO OR]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", f"(?<={_DAYLIKE}) [NUMBER PAIR] {_NO_UNIT}", _hour_beside_day),
    Rule("hour", f"NUMBER (?=[DASH UNTIL TO] NUMBER [ON THE COMMA]{{0,2}} {_DAYLIKE})", _hour),
    Rule("hour", f"(?<=NUMBER [DASH UNTIL TO]) NUMBER (?=[ON THE COMMA]{{0,2}} {_DAYLIKE})", _hour),
    Rule("hour", "(?<=CLOCK COMMA) NUMBER (?=[OR AND] NUMBER)", _hour),
    Rule("hour", f"(?<=CLOCK COMMA NUMBER [OR AND]) NUMBER {_NO_UNIT}", _hour),
    Rule("hour", f"(?<=CLOCK [DASH UNTIL TO OR AND]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", f"(?<=CLOCK [OR AND UNTIL] [AT UNTIL]) [NUMBER PAIR] {_NO_UNIT}", _hour),
    Rule("hour", "(?<=[GLUE BREAK COMMA]) NUMBER (?=[DASH UNTIL TO] NUMBER (?:STOP|$))", _hours_concluded),
    Rule("hour", "(?<=[GLUE BREAK COMMA] NUMBER [DASH UNTIL TO]) NUMBER (?=STOP|$)", _hours_concluded),
    Rule("hour", "(?<=[FITS WISH GLUE COMMA]) NUMBER (?=[FITS WISH GLUE]{0,2} (?:STOP|$))", _another_hour),
    Rule("hour", f"[NUMBER PAIR] {_NO_UNIT}", _hour_when_asked),
    starts="NUMBER PAIR",
)
