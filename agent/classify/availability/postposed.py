"""Puts relations that stand behind their noun, as in Turkish, before it, so that one grammar reads all languages."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from agent.classify.availability.kinds import Kind, Term, pattern_of

POST = "post"  # the name of words that are a relation only behind a time

_UNIT = "[DAYS WEEKS MONTHS FORTNIGHT]"
_HOUR = (
    "(?:HALF NUMBER|(?<=AT) NUMBER NUMBER|QUARTER [AFTER BEFORE] NUMBER|NUMBER [AFTER BEFORE] NUMBER"
    "|[NUMBER ORDINAL PAIR CLOCK] UHR?)"
)
_DATE = (
    "(?:[NUMBER ORDINAL NTH] MONTH YEAR?|(?<![NUMBER ORDINAL NTH]) MONTH [ORDINAL NUMBER]"
    "|WHICH? NUMBER [DAYS WEEKS MONTHS]"
    "|THIRD? WHICH? [WEEKS MONTHS MONTH WEEKDAY WEEKLY WEEKEND WEEK_THIRD MONTH_THIRD] YEAR?"
    "|CALENDAR_WEEK NUMBER|[DATE OFFSET PART FEAST YEAR TIME])"
)
_ANY = f"(?:{_DATE}|AT? {_HOUR})"
_CASE = "[DATIVE LOCATIVE ABLATIVE WITH]?"
_AND = "[WITH AND DASH UNTIL COMMA OR]?"
_WHEN = f"(?:WHICH? WEEKS DATIVE?)? (?:{_DATE} GLUE?)? {_ANY}"
_LIST = f"{_ANY} GLUE? (?:[COMMA AND OR SLASH] {_ANY} GLUE?){{0,5}}"


class As(NamedTuple):
    """A group of one term that becomes another kind."""

    group: int
    kind: Kind


Piece = int | Kind | As


@dataclass(frozen=True)
class Order:
    """What a run becomes: its numbered groups and further kinds in a new order; what is in no group is dropped."""

    pattern: re.Pattern[str]
    pieces: tuple[Piece, ...]


def _order(notation: str, *pieces: Piece) -> Order:
    return Order(re.compile(pattern_of(notation)), pieces)


_SWAPS = (
    _order("(NUMBER) AT (?![NUMBER CLOCK PAIR HALF])", 1, Kind.MEASURE),  # "3 saat" lasts
    _order("(WHICH? [NUMBER ONE]) (WEEKLY)", Kind.WITHIN, 1, As(2, Kind.WEEKS)),  # "2 hafta içinde", as "hafta içi"
    _order("(WHICH) (WEEKLY)", 1, As(2, Kind.WEEKS)),
    _order("((?:WEEKDAY [COMMA AND OR SLASH]{1,2}){1,5} WEEKLY)", Kind.EACH, 1),  # "salı ve cuma günleri"
    _order("(NUMBER) (HALF)", 2, 1),  # "sekiz buçuk"
    _order(
        "(NUMBER|ORDINAL) [DATIVE GLUE]? (QUARTER|NUMBER) (AFTER|BEFORE)", 2, 3, As(1, Kind.NUMBER)
    ),  # "3'ü 10 geçe"
    _order("(WHICH? [WEEKS MONTHS]|MONTH YEAR?) [GLUE COMMA]? (THIRD)", 2, 1),  # "nisan sonu"
    _order("(NUMBER|ORDINAL) [DATIVE GLUE]? (QUARTER) PART", 2, Kind.AFTER, As(1, Kind.NUMBER)),  # "geçe" typed "gece"
    _order("(PAIR) (?=COMMA? WEEKDAY)", Kind.ON, 1),
    _order("([NUMBER ORDINAL] MONTH|DATE) (WEEKS)", 2, 1),  # "23 Mart haftası"
    _order("(MONTH|WHICH MONTHS) GLUE? ([NTH ORDINAL LAST] [WEEKS HALF WEEKEND WEEKDAY])", 2, Kind.IN, 1),
    _order("(?<![AT DASH SLASH UNTIL AND OR COMMA]) (NUMBER) (WEEKDAY)", 2, 1),  # "16 pazartesi"
    _order("(YEAR) GLUE? (MONTH)", 2, 1),
    _order("(ORDINAL) (?:WEEKS|CALENDAR_WEEK) (?!IN)", Kind.CALENDAR_WEEK, As(1, Kind.NUMBER)),  # "14. hafta"
    _order(f"([NUMBER ONE]) [DASH OR]? (NUMBER) ({_UNIT}) AFTER", Kind.IN, 1, Kind.DASH, 2, 3),
    _order("MONTHS (NUMBER|ORDINAL)", Kind.ON, As(1, Kind.ORDINAL)),  # "ayın 15'i"
)
_RANGES = (
    _order("(WEEKDAY DASH WEEKDAY) GLUE? BETWEEN LOCATIVE?", 1),  # "pazartesi-cuma arası" recurs
    _order(
        f"AT?({_HOUR}|{_DATE}) GLUE? {_CASE} {_AND} AT?({_HOUR}|{_DATE}) GLUE? {_CASE} BETWEEN LOCATIVE?",
        Kind.BETWEEN,
        1,
        Kind.AND,
        2,
    ),
    _order(f"({_ANY}) GLUE? ABLATIVE COMMA? ({_ANY}) GLUE? DATIVE UNTIL", Kind.FROM, 1, Kind.UNTIL, 2),
)
_FROM_TO = (_order(f"({_ANY}) GLUE? ABLATIVE COMMA? ({_ANY}) GLUE? DATIVE", Kind.FROM, 1, Kind.UNTIL, 2),)
_REFUSALS = (
    _order(f"AT? ({_HOUR}) GLUE? ABLATIVE BEFORE GLUE? NOT", Kind.FROM, 1),  # "14'ten önce olmaz"
    _order(f"AT? ({_HOUR}) GLUE? ABLATIVE AFTER GLUE? NOT", Kind.UNTIL, 1),
    _order(f"({_DATE}) GLUE? NOT ({_DATE})", Kind.INSTEAD, 1, 2),  # "cuma değil cumartesi"
    _order("(BUSY|MOVE) (?![STOP COMMA BREAK WISH])", 1, Kind.COMMA),  # the verb ends its clause
)
_RELATIONS = (
    _order(f"([NUMBER ONE] {_UNIT}) AFTER GLUE? (WEEKDAY)", Kind.IN, 1, 2),
    _order(f"(WHICH? [NUMBER ONE] {_UNIT}) AFTER OFFSET?", 1, Kind.HENCE),  # "3 gün sonra"
    _order(f"([NUMBER ONE] {_UNIT}) BEFORE", 1, Kind.AGO),
    _order(f"([NUMBER ONE] {_UNIT}) (?:WITHIN|DATIVE UNTIL)", Kind.WITHIN, 1),
    _order("(?<!MONTH) (ORDINAL) GLUE? [ABLATIVE DATIVE] (AFTER|BEFORE|FROM|UNTIL)", 2, Kind.THE, 1),
    _order(f"({_ANY}) GLUE? ABLATIVE (AFTER|BEFORE|FROM|SINCE)", 2, 1),
    _order(f"({_ANY}) GLUE? DATIVE (UNTIL)", 2, 1),
    _order(f"({_LIST} PART?) [ABLATIVE LOCATIVE]? (EXCEPT) (?=EACH PART)", 2, 1, Kind.COMMA),  # "cuma hariç her akşam"
    _order(f"({_LIST} PART?) [ABLATIVE LOCATIVE]? (EXCEPT)", 2, 1),
    _order(f"({_LIST}) LOCATIVE? (INSTEAD)", 2, 1),
    _order(f"({_DATE}) ABLATIVE MORE", Kind.INSTEAD, 1),
    _order(f"({_DATE}) GLUE? {_CASE} (?:ONTO|WITHIN)", 1),
    _order(f"AT? ({_HOUR}) GLUE? {_CASE} ONTO", Kind.AT, 1),  # "5 gibi"
)
_ENDINGS = (
    _order("([NUMBER ORDINAL NTH] MONTH YEAR?|MONTH ORDINAL|ORDINAL|DATE) GLUE? [LOCATIVE DATIVE]", Kind.ON, 1),
    _order("(MONTH YEAR?) GLUE? LOCATIVE", Kind.IN, 1),
    _order("(CALENDAR_WEEK NUMBER) [LOCATIVE DATIVE]", 1),
    _order("(?<!AT) (PAIR) LOCATIVE", Kind.ON, 1),
    _order(f"AT? ({_HOUR}) GLUE? [LOCATIVE DATIVE]", Kind.AT, 1),
    _order(f"({_HOUR}) GLUE? ABLATIVE", Kind.FROM, 1),
)
_NEW_DATES = (
    _order(f"({_DATE})? GLUE? AT? {_HOUR} ABLATIVE AT? ({_HOUR}) GLUE? DATIVE", Kind.ONTO, 1, Kind.AT, 2),
    _order(f"({_WHEN}) GLUE? ABLATIVE COMMA? ({_WHEN}) GLUE? DATIVE", Kind.INSTEAD, 1, Kind.ONTO, 2),
    _order(f"(?<!ONTO) ({_WHEN}) GLUE? DATIVE", Kind.ONTO, 1),
)
_DROPPED = {Kind.DATIVE, Kind.LOCATIVE, Kind.ABLATIVE, Kind.WITH}


def front_relations(terms: list[Term]) -> list[Term]:
    """The terms with each relation before what it relates to, without endings; "17'den sonra" is "after 17"."""
    moves = any(term.kind is Kind.MOVE for term in terms)
    tables = (_SWAPS, _REFUSALS, _RANGES, _RELATIONS, _NEW_DATES if moves else _FROM_TO, _ENDINGS)
    for order in (order for table in tables for order in table):
        terms = _reorder(terms, order)
    return [_settled(term) for term in terms if not _is_ending(term)]


def _is_ending(term: Term) -> bool:
    return term.kind in _DROPPED or (term.kind is Kind.GLUE and term.start == term.end)


def _settled(term: Term) -> Term:
    """A relation that stands behind no time is a word like others; "sonra" alone is "afterwards"."""
    if term.name != POST:
        return term
    return term._replace(kind=Kind.LATER if term.kind is Kind.AFTER else Kind.WORD, name="")


def _reorder(terms: list[Term], order: Order) -> list[Term]:
    codes = "".join([term.kind for term in terms])
    made: list[Term] = []
    done = 0
    for found in order.pattern.finditer(codes):
        made += [*terms[done : found.start()], *_pieces(terms, found, order.pieces)]
        done = found.end()
    return made + terms[done:] if done else terms


def _pieces(terms: Sequence[Term], found: re.Match[str], pieces: Iterable[Piece]) -> list[Term]:
    """The run in its new order; its first and last term reach to where the run begins and ends."""
    start, end = terms[found.start()].start, terms[found.end() - 1].end
    made: list[Term] = []
    for piece in pieces:
        if isinstance(piece, Kind):
            made.append(Term(piece, start, start))
        elif isinstance(piece, As):
            made.append(terms[found.start(piece.group)]._replace(kind=piece.kind))
        else:
            first, last = found.span(piece)
            made += [term._replace(name="") if term.name == POST else term for term in terms[first:last]]
    made[0] = made[0]._replace(start=start)
    made[-1] = made[-1]._replace(end=end)
    return made
