"""First rules: what a word with two meanings means here, "morgen", "So", "Mi", judged by its neighbours."""

from agent.classify.availability import hours
from agent.classify.availability.kinds import DAY_ARTICLES, RANGE, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table


def _nothing(match: Match) -> Term:
    return match.term(Kind.WORD)


def _greeting_unless_asked(match: Match) -> Term | None:
    question = match.end < len(match.terms) and match.terms[match.end].name == "?"
    return None if match.setting.expected or question else match.term(Kind.WORD)


def _tomorrow(match: Match) -> Term:
    return match.first(Kind.TOMORROW)._replace(kind=Kind.OFFSET)


def _morning(match: Match) -> Term:
    return match.term(Kind.PART)._replace(name="early", hours=hours.PARTS["early"])


def _this_morning(match: Match) -> Term | None:
    return _morning(match) if match.first(Kind.WHICH).number == 0 else None


def _today(match: Match) -> Term | None:
    """ "this evening" is today's."""
    return match.term(Kind.OFFSET) if match.first(Kind.WHICH).number == 0 else None


def _tuesday(match: Match) -> Term | None:
    """ "Mo oder Die": the article that is also the short form of a day."""
    article = match.terms[match.start]
    return article._replace(kind=Kind.WEEKDAY, name="short") if article.number else None


def _anything(match: Match) -> Term:
    return match.term(Kind.ANYTIME)


def _busy(match: Match) -> Term:
    return match.term(Kind.BUSY)


def _goodbye_unless_asked(match: Match) -> Term | None:
    return None if match.setting.expected else match.term(Kind.WORD)


def _from_instead_of_before(match: Match) -> Term:
    """ "can't do before 5" """
    return match.term(Kind.FROM)._replace(name="limit")


def _until_instead_of_after(match: Match) -> Term:
    return match.term(Kind.UNTIL)._replace(name="limit")


def _range_word(match: Match) -> Term | None:
    """ "De 10h à 14h", where the word for "at" is also that for "to"; "du 14 à 10h" is a date with a time."""
    dated = match.start > 1 and match.terms[match.start - 2].name in DAY_ARTICLES
    is_range = match.terms[match.start].name == RANGE and not dated
    return match.term(Kind.TO) if is_range else None


def _before(match: Match) -> Term | None:
    """ "Voor 17 uur", where one word is "for" and "before"."""
    return match.term(Kind.BEFORE) if match.first(Kind.FOR).name == "before" else None


def _rather_than(match: Match) -> Term | None:
    """ "Liever zondag dan zaterdag", "plutôt vendredi que samedi", "prefiero el jueves al viernes" """
    place = match.start - 1
    while place >= 0 and match.terms[place].kind in _PREFERRED:
        place -= 1
    rather = place >= 0 and place < match.start - 1 and match.terms[place].name == "rather"
    return match.term(Kind.INSTEAD) if rather and match.terms[match.start].name in _THAN else None


_PREFERRED = {Kind.ON, Kind.THE, Kind.WEEKDAY, Kind.OFFSET, Kind.PART, Kind.WEEKEND}
_THAN = {"then", "day", "habit", RANGE}


def _past(match: Match) -> Term | None:
    """ "Kwart over acht", where one word is "in" and "past"."""
    return match.term(Kind.AFTER) if match.first(Kind.IN).name == "past" else None


def _to(match: Match) -> Term | None:
    """ "De lundi à jeudi" """
    return match.term(Kind.TO) if match.terms[match.start].name == RANGE else None


def _until(match: Match) -> Term:
    """ "D'ici vendredi", "d'ici fin avril" """
    return match.term(Kind.UNTIL)


def _goodbye(match: Match) -> Term | None:
    """ "A demain" is a goodbye, "um morgen" says nothing."""
    return _goodbye_unless_asked(match) if match.terms[match.start].name == RANGE else None


def _habit(match: Match) -> Term | None:
    """ "Saturday mornings" recur."""
    day, part = match.terms[match.start : match.end + 1]
    return day._replace(kind=Kind.WEEKLY, numbers=(day.number,), name="") if part.number else None


def _greeting_by_part(match: Match) -> Term | None:
    """ "Morning!" at the beginning is no time."""
    return None if match.setting.expected else match.term(Kind.WORD)


def _weekday(match: Match) -> Term:
    return match.terms[match.start]._replace(kind=Kind.WEEKDAY, name="short")


def _day_of_a_time(match: Match) -> Term | None:
    """ "Alle 10 di sabato": the word for "on" that makes a day recur belongs to the time before it."""
    day = match.first(Kind.WEEKLY)
    return match.term(Kind.WEEKDAY)._replace(number=day.numbers[0], name="day") if day.name == "of" else None


def _weekday_when_asked(match: Match) -> Term | None:
    return _weekday(match) if match.setting.expected else None


def _any_time_when_asked(match: Match) -> Term | None:
    return match.term(Kind.ANYTIME) if match.setting.expected else None


# A number or a word that begins a time of day or a date
_TIME = "[DATE PAIR ORDINAL NUMBER CLOCK PART HALF TOMORROW TIME]"

_CLOCK = "[NUMBER CLOCK PAIR HALF QUARTER]"

_SHORTLY = "[SHORT SHORT_LOW WEEKDAY WEEKLY]"

_DAY = "[ON THE]{0,2} [TOMORROW OFFSET WEEKDAY SHORT WEEKEND]"
_GOODBYE = f"UNTIL GLUE{{0,2}} {_DAY} (?=STOP|$)"

SETTLE_WORDS = Table(
    Rule("flexible about something else", "ANYTIME COMMA? ABOUT", _nothing),
    Rule(
        "greeting",
        f"GREET [WEEKEND DAYS WEEKS PART] COMMA? AND? [UNTIL AT TO] GLUE{{0,2}} {_DAY} (?=STOP|$)",
        _goodbye_unless_asked,
    ),
    Rule("greeting", "GREET [PART TOMORROW WEEKEND FEAST DAYS WEEKS MONTHS WEEKDAY]", _nothing),
    Rule(
        "greeting",
        "^TOMORROW (?=[STOP COMMA](?![NUMBER DATE WEEKDAY CLOCK AT FROM UNTIL AFTER PART BETWEEN]))",
        _greeting_unless_asked,
    ),
    Rule("goodbye", f"(?<=BREAK AND) {_GOODBYE}", _goodbye_unless_asked),
    Rule("goodbye", f"(?<=[STOP BREAK]) {_GOODBYE}", _goodbye_unless_asked),
    Rule("goodbye", f"(?<=[FITS BREAK] COMMA) {_GOODBYE}", _goodbye_unless_asked),
    Rule("goodbye", f"(?:^|(?<=[STOP BREAK])) AT {_DAY} (?=STOP|$)", _goodbye),
    Rule("goodbye", f"(?<=[BREAK FITS][COMMA AND]) AT {_DAY} (?=STOP|$)", _goodbye),
    Rule(
        "given up",
        "(?<=[WEEKDAY OFFSET PART WEEKEND]) [GLUE BREAK TO AT FROM] (?=[ON THE]{0,2} [WEEKDAY OFFSET PART WEEKEND])",
        _rather_than,
    ),
    Rule("range", "(?<=[UHR CLOCK]) AT (?=[NUMBER CLOCK])", _range_word),
    Rule("range", "(?<=[OF FROM BETWEEN] [NUMBER PART]) AT (?=[NUMBER CLOCK PART])", _range_word),
    Rule("range", "(?<=[WEEKDAY OFFSET NUMBER MONTH YEAR DATE]) AT (?=WEEKDAY)", _to),
    Rule("before", "FOR (?=AT? (?:CLOCK|HALF|QUARTER|PAIR UHR|NUMBER (?:UHR|[STOP COMMA]|$)))", _before),
    Rule("before", "(?<=[QUARTER NUMBER MEASURE]) FOR (?=HALF? NUMBER)", _before),
    Rule("past", "(?<=[QUARTER NUMBER MEASURE]) IN (?=HALF? NUMBER)", _past),
    Rule("weekday", "(?<=[NUMBER CLOCK PAIR PART UHR]) WEEKLY|WEEKLY (?=NUMBER MONTH|DATE)", _day_of_a_time),
    Rule("until", "WITHIN (?=THE? [WEEKDAY OFFSET MONTH THIRD MONTH_THIRD FEAST])", _until),
    Rule("weekday", "SHORT (?=[DASH SLASH OR AND] THE [FROM UNTIL AFTER BEFORE AT])", _weekday),
    Rule("elsewhere", "BE [GLUE EACH]{0,2} ONTO", _busy),
    Rule("elsewhere", "BE [GLUE EACH]{0,2} AT (?=[WORD NOUN ONE THE])", _busy),
    Rule("not before", f"NOT [FITS WISH RIDE WORD]{{0,2}} BEFORE (?=AT? {_CLOCK})", _from_instead_of_before),
    Rule("not after", f"NOT [FITS WISH RIDE WORD]{{0,2}} AFTER (?=AT? {_CLOCK})", _until_instead_of_after),
    Rule(
        "weekday",
        f"(?<={_SHORTLY}[OR AND SLASH COMMA DASH]) THE (?=[FROM UNTIL AFTER BEFORE AT BETWEEN STOP COMMA PART FITS]|$)",
        _tuesday,
    ),
    Rule("weekday", "THE (?=[OR AND SLASH DASH] [SHORT SHORT_LOW] )", _tuesday),
    Rule("morning", "(?<=[OFFSET WEEKDAY WEEKLY DATE SHORT]) TOMORROW", _morning),
    Rule("this morning", "WHICH TOMORROW", _this_morning),
    Rule("today", "WHICH (?=PART)", _today),
    Rule("tomorrow", "TOMORROW", _tomorrow),
    Rule("weekday", "(?<=[ON WHICH EACH WEEKS INSTEAD EXCEPT BETWEEN LAST]) ABBREVIATED", _weekday),
    Rule("weekday", "(?<=[FROM UNTIL OF NOT ONTO OR AND SINCE TO FOR]) [SHORT SO]", _weekday),
    Rule(
        "weekday", "ABBREVIATED (?=[DASH SLASH OR AND COMMA UNTIL TO] ON? [SHORT SHORT_LOW WEEKDAY WEEKLY])", _weekday
    ),
    Rule("weekday", "[SHORT SHORT_LOW] (?=[DASH SLASH OR AND COMMA UNTIL TO] ABBREVIATED)", _weekday),
    Rule("weekday", "(?<=[SHORT SHORT_LOW WEEKDAY WEEKLY][DASH SLASH OR AND COMMA UNTIL TO]) ABBREVIATED", _weekday),
    Rule("weekday", f"[SHORT SHORT_LOW SO] (?=COMMA? {_TIME})", _weekday),
    Rule("weekday", f"[SHORT SHORT_LOW] (?=GLUE? [FROM AT UNTIL AFTER BEFORE BETWEEN OF] {_TIME})", _weekday),
    Rule("weekday", "SHORT (?=[FITS WISH NOT BUSY WHICH])", _weekday),
    Rule("weekday", "(?<=[FITS GLUE ON]) SHORT_LOW (?=[STOP COMMA]|$)", _weekday_when_asked),
    Rule("any time", "(?:WHATEVER|EACH) (?=[STOP COMMA]|$)", _any_time_when_asked),
    Rule("weekday", "[SHORT SHORT_LOW] (?=ABBREVIATED)", _weekday_when_asked),
    Rule("weekday", "(?<=[SHORT SHORT_LOW]) ABBREVIATED", _weekday_when_asked),
    Rule("weekday", "(?:^|(?<=[STOP COMMA BREAK])) SHORT (?=[STOP COMMA GLUE BREAK]|$)", _weekday),
    Rule(
        "weekday", "(?:^|(?<=[STOP COMMA OR AND])) [SHORT SHORT_LOW SO] (?=[STOP COMMA OR AND]|$)", _weekday_when_asked
    ),
    starts="UNTIL BE NOT THE AT FOR IN GLUE BREAK TO FROM WITHIN ANYTIME GREET TOMORROW WHICH SHORT SHORT_LOW SO "
    "SO_LOW WHATEVER "
    "EACH WEEKLY",
)

READ_ANY_PART = Table(
    Rule("any part", "PART [OR AND SLASH COMMA] THE? PART [COMMA GLUE]{0,2} WHATEVER", _anything),
    starts="PART",
    needs="WHATEVER",
)

READ_REST = Table(
    Rule("the rest", "(?<=REST) [EACH WHATEVER GLUE] (?=[STOP COMMA]|$)", _anything),
    Rule("the rest", "(?<=REST) [GLUE WISH WORD FITS]{0,3} [EACH WHATEVER] (?=[STOP COMMA FITS]|$)", _anything),
    starts="EACH WHATEVER GLUE WISH WORD FITS",
    needs="REST",
)

SETTLE_PARTS = Table(
    Rule("every weekday", "WEEKDAY (?=PART)", _habit),
    Rule("greeting", "^PART (?=STOP)", _greeting_by_part),
    starts="WEEKDAY PART",
    needs="PART",
)
