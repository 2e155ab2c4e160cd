"""Rules that join times to times: ranges, open ends, a time and the part of the day it lies in."""

from agent.classify.availability import hours
from agent.classify.availability.kinds import Hours, Kind, Term
from agent.classify.availability.rules import Match, Rule, Table

_POINT = (Kind.CLOCK, Kind.PART)


def _hours(match: Match, kinds: tuple[Kind, ...] = _POINT) -> Hours:
    return match.first(*kinds).hours or Hours()


def _time_range(match: Match) -> Term:
    first, last = match.all(*_POINT)[:2]
    end_of = last.hours or Hours()
    start, end = (first.hours or Hours()).start, end_of.start if last.name == "noon" else end_of.end
    return match.time(hours.between(start, end) if start and end else None)


def _limit(match: Match, hours: Hours) -> Term:
    """A limit that was said as a refusal, "nicht nach 16 Uhr", stays one beside days that are refused."""
    negative = match.terms[match.start].name == "limit"
    return match.time(hours)._replace(name="limit" if negative else "")


def _from_time(match: Match) -> Term:
    return _limit(match, Hours(start=_hours(match).start))


def _until_time(match: Match) -> Term:
    return _limit(match, Hours(end=_hours(match).end))


def _off_work(match: Match) -> Term:
    """From the end of work on."""
    return match.time(Hours(start=_hours(match).start))


def _after_part(match: Match) -> Term:
    return match.time(Hours(start=_hours(match).end))


def _before_part(match: Match) -> Term:
    return match.time(Hours(end=_hours(match).start))


def _except_part(match: Match) -> Term:
    """ "Tranne la mattina" leaves what comes behind it, "außer abends" what comes before."""
    early = match.first(Kind.PART).name in ("early", "forenoon", "noon")
    return _after_part(match) if early else _before_part(match)


def _until_part(match: Match) -> Term:
    """Until noon is until it begins, until the evening until it ends."""
    return _before_part(match) if match.first(Kind.PART).name == "noon" else _until_time(match)


def _at(match: Match) -> Term:
    return match.time(_hours(match))


JOIN_TIMES = Table(
    Rule(
        "off work",
        "[AT FROM GLUE]{0,2} CLOCK GLUE? OFF (?=[STOP COMMA BREAK AND])|[AT FROM GLUE]{0,2} CLOCK GLUE? OFF$",
        _off_work,
    ),
    Rule("off work", "OFF [AT GLUE ON FROM]{0,2} CLOCK", _off_work),
    Rule("between times", "BETWEEN [THE GLUE]? [CLOCK PART] [AND UNTIL DASH TO] AT? [CLOCK PART]", _time_range),
    Rule("from time to time", "[FROM OF]? [AT GLUE]{0,2} CLOCK [UNTIL DASH TO]{1,2} [AT GLUE]{0,2} CLOCK", _time_range),
    Rule("from time to time", "[FROM OF]? (?:PART [UNTIL TO] AT? CLOCK|CLOCK [UNTIL TO] PART)", _time_range),
    Rule("from part to part", "[FROM OF]? PART [UNTIL DASH TO] PART", _time_range),
    Rule("from time to time", "FROM CLOCK AT CLOCK", _time_range),
    Rule("from time", "[FROM AFTER]{1,2} [AT GLUE THE SO_LOW FOR]{0,2} CLOCK", _from_time),
    Rule("until time", "[UNTIL BEFORE]{1,2} [AT GLUE THE SO_LOW FOR]{0,2} CLOCK", _until_time),
    Rule("from time", "AT? GLUE? CLOCK (?:ONWARDS|OR AFTER (?!AT? CLOCK))", _from_time),
    Rule("at time", "AT{0,2} [GLUE FOR]? CLOCK", _at),
    Rule("from time", "FROM [ON THE AT]{0,2} PART", _from_time),
    Rule("after part", "AFTER [ON THE]? PART", _after_part),
    Rule("before part", "BEFORE [ON THE]? PART", _before_part),
    Rule("except part", "EXCEPT [ON THE AT]{0,2} PART", _except_part),
    Rule("until part", "UNTIL [ON THE]{0,2} PART", _until_part),
    starts="EXCEPT BETWEEN FROM OF AT GLUE CLOCK PART AFTER UNTIL BEFORE FOR OFF",
)


def _refined(match: Match) -> Term | None:
    """A time with the part of the day it lies in; after a comma only if it does."""
    part, time = _hours(match, (Kind.PART,)), _hours(match, (Kind.TIME,))
    refined = hours.refine(time, part)
    start = refined.start or refined.end
    late = 0 if _is_sure(match) else _LATE
    if match.has(Kind.COMMA) and not (
        start and part.start and part.end and part.start.minutes <= start.minutes <= part.end.minutes + late
    ):
        return None
    return match.time(refined)


_LATE = 180  # minutes that "por la tarde, a partir de las siete" is behind the end of its part


def _is_sure(match: Match) -> bool:
    time = _hours(match, (Kind.TIME,))
    said = time.start or time.end
    return said is not None and said.sure


def _in_half(match: Match) -> Term:
    return match.time(hours.in_half(_hours(match, (Kind.TIME,)), _hours(match, (Kind.PART,))))


def _both_limits(match: Match) -> Term | None:
    first, second = (term.hours or Hours() for term in match.all(Kind.TIME))
    if first.start and not first.end and second.start and second.start == second.end:
        alone = not match.has(Kind.AND) and first.start.minutes <= second.start.minutes + 12 * 60
        return (
            match.time(hours.refine(second, first)) if alone and match.terms[match.start].name == "after_work" else None
        )
    one_each = (not first.end and not second.start) or (not first.start and not second.end)
    met = hours.meet(first, second) if one_each else None
    return match.time(met) if met else None


def _narrower(match: Match) -> Term | None:
    """ "Demain matin de bonne heure": of two parts of the day the early one."""
    return next((term for term in match.all(Kind.PART) if term.name == "early"), None)


REFINE_TIMES = Table(
    Rule("part and part", "PART GLUE? PART", _narrower),
    Rule("part and time", "PART [IN ON THE GLUE COMMA SO_LOW]{0,3} TIME", _refined),
    Rule("time and part", "TIME PART", _in_half),
    Rule("time and part", "TIME [IN ON THE]{1,2} PART", _refined),
    Rule("from and until", "TIME [AND COMMA]? [SO_LOW GLUE]{0,2} TIME", _both_limits),
    starts="PART TIME",
)
