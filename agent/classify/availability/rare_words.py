"""Words with two meanings that few texts hold, in a table of their own so that most texts skip it."""

from agent.classify.availability.kinds import OTHERS, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table


def _hour_by_name(match: Match) -> Term | None:
    """ "Um achte": a form of the hour that is also an ordinal."""
    nth = match.terms[match.start]
    return nth._replace(kind=Kind.NUMBER) if nth.name == "hour" else None


def _again(match: Match) -> Term:
    """ "Nee, Samstag": the comma parts nothing."""
    return match.first(Kind.FINAL, Kind.CORRECTION)


def _aside(match: Match) -> Term:
    """ "Nach dem Training": when one is free again."""
    return match.term(Kind.GLUE)


def _opening(match: Match) -> Term:
    """ "Habt ihr samstags auf?" """
    return match.term(Kind.OTHER)._replace(name="opening")


def _particle(match: Match) -> Term | None:
    """ "Die Kita macht um 16:30 zu", "er kommt um 9:40 an": the part of a verb that stands last."""
    term = match.terms[match.start]
    if term.kind is Kind.ON:
        return match.term(Kind.WORD)._replace(name=OTHERS)
    return _opening(match) if term.name == "particle" else None


def _told(match: Match) -> Term | None:
    """ "Der Rückruf sollte am Freitag kommen" is no condition."""
    return match.term(Kind.PAST) if match.terms[match.start].name == "should" else None


def _refusal(match: Match) -> Term:
    """ "Né lunedì né martedì" """
    return match.term(Kind.NOT)._replace(name="nor")


def _coming_year(match: Match) -> Term | None:
    """ "Volgend jaar": a year that is counted from this one."""
    year = match.first(Kind.YEAR)
    return year._replace(number=match.setting.today.year + year.number) if year.number < 100 else None


def _prefixed(match: Match) -> Term | None:
    """ "Post 6 pm", "pre 12 noon" """
    kinds = {"post": Kind.AFTER, "pre": Kind.BEFORE}
    name = match.terms[match.start].name
    return match.term(kinds[name]) if name in kinds else None


def _corrected(match: Match) -> Term | None:
    """ "Um zehn nein um elf" """
    return match.term(Kind.CORRECTION) if match.terms[match.start].name == "no" else None


_SAID = "[WEEKDAY SHORT OFFSET TOMORROW NUMBER ORDINAL DATE AT FROM PART CLOCK]"
_NAMED = "[WEEKDAY SHORT OFFSET TOMORROW NUMBER NTH ORDINAL MONTH DATE PART CLOCK UHR MERIDIEM]"

SETTLE_RARE_WORDS = Table(
    Rule(
        "hour", "(?<=[AT FROM UNTIL AFTER BEFORE HALF QUARTER THREE_QUARTERS]) NTH (?![MONTH WEEKDAY])", _hour_by_name
    ),
    Rule(
        "what replaces",
        f"[FINAL CORRECTION] (?:COMMA|STOP{{1,3}}) (?=ON? THE? {_SAID})",
        _again,
    ),
    Rule("after", "AFTER THE? [BUSY LEAVE]", _aside),
    Rule("open", "ONTO (?=[STOP COMMA]|$)", _opening),
    Rule("particle", "[ON MAYBE] (?=[STOP COMMA BREAK AND]|$)", _particle),
    Rule("was to", "(?<=[WORD NOUN CALL OTHER DRIVE APPOINTMENT MINE]) BREAK", _told),
    Rule("relation", "MAYBE (?=[NUMBER CLOCK PAIR ORDINAL DATE PART FEAST MONTH])", _prefixed),
    Rule(
        "what replaces",
        f"(?<={_NAMED}) MAYBE (?=[ON AT FROM] THE? (?:{_SAID}|NTH)|[WEEKDAY SHORT OFFSET TOMORROW CLOCK PART])",
        _corrected,
    ),
    Rule("what replaces", f"(?<={_NAMED} COMMA) MAYBE COMMA? (?=(?:[ON AT] THE? )?(?:{_SAID}|NTH))", _corrected),
    Rule("refused", "NOR (?=[ON THE]{0,2} [WEEKDAY WEEKLY OFFSET TOMORROW DATE WEEKEND WEEKS WHICH])", _refusal),
    Rule("year", "YEAR", _coming_year),
    starts="NTH FINAL CORRECTION AFTER ONTO ON NOR MAYBE YEAR BREAK",
)
