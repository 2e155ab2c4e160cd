"""First rules: what a word with two meanings means here, "morgen", "So", "Mi", judged by its neighbours."""

from agent.classify.availability import hours
from agent.classify.availability.kinds import Kind, Term
from agent.classify.availability.rules import Match, Rule, Table


def _nothing(match: Match) -> Term:
    return match.term(Kind.WORD)


def _greeting_unless_asked(match: Match) -> Term | None:
    return None if match.setting.expected else match.term(Kind.WORD)


def _tomorrow(match: Match) -> Term:
    return match.first(Kind.TOMORROW)._replace(kind=Kind.OFFSET)


def _morning(match: Match) -> Term:
    return match.term(Kind.PART)._replace(name="early", hours=hours.PARTS["early"])


def _this_morning(match: Match) -> Term | None:
    return _morning(match) if match.first(Kind.WHICH).number == 0 else None


def _today(match: Match) -> Term | None:
    """ "this evening" is today's."""
    return match.term(Kind.OFFSET) if match.first(Kind.WHICH).number == 0 else None


def _weekday(match: Match) -> Term:
    return match.terms[match.start]._replace(kind=Kind.WEEKDAY, name="short")


def _weekday_when_asked(match: Match) -> Term | None:
    return _weekday(match) if match.setting.expected else None


def _any_time_when_asked(match: Match) -> Term | None:
    return match.term(Kind.ANYTIME) if match.setting.expected else None


# A number or a word that begins a time of day or a date
_TIME = "[DATE PAIR ORDINAL NUMBER CLOCK PART HALF TOMORROW TIME]"

SETTLE_WORDS = Table(
    Rule("flexible about something else", "ANYTIME COMMA? ABOUT", _nothing),
    Rule("greeting", "GREET [PART TOMORROW WEEKEND FEAST DAYS WEEKS MONTHS WEEKDAY]", _nothing),
    Rule(
        "greeting",
        "^TOMORROW (?=[STOP COMMA](?![NUMBER DATE WEEKDAY CLOCK AT FROM UNTIL AFTER PART BETWEEN]))",
        _greeting_unless_asked,
    ),
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
    Rule("weekday", f"[SHORT SHORT_LOW] (?=[FROM AT UNTIL AFTER BEFORE BETWEEN OF] {_TIME})", _weekday),
    Rule("weekday", "SHORT (?=[FITS WISH NOT BUSY WHICH])", _weekday),
    Rule("any time", "(?:WHATEVER|EACH) (?=[STOP COMMA]|$)", _any_time_when_asked),
    Rule("weekday", "[SHORT SHORT_LOW] (?=ABBREVIATED)", _weekday_when_asked),
    Rule("weekday", "(?<=[SHORT SHORT_LOW]) ABBREVIATED", _weekday_when_asked),
    Rule("weekday", "(?:^|(?<=[STOP COMMA BREAK])) SHORT (?=[STOP COMMA GLUE BREAK]|$)", _weekday),
    Rule(
        "weekday", "(?:^|(?<=[STOP COMMA OR AND])) [SHORT SHORT_LOW SO] (?=[STOP COMMA OR AND]|$)", _weekday_when_asked
    ),
    starts="ANYTIME GREET TOMORROW WHICH SHORT SHORT_LOW SO SO_LOW WHATEVER EACH",
)
