"""The kinds of words the grammar tells apart, the terms a text becomes, and the notation of its patterns."""

import re
from enum import StrEnum, auto
from typing import NamedTuple

from agent.classify.analysis import Window


class Kind(StrEnum):
    """One character a kind, so that a text becomes a string of kinds and a rule a regular expression over it."""

    @staticmethod
    def _generate_next_value_(_name: str, _start: int, count: int, _last_values: list[str]) -> str:
        return chr(0xA1 + count)

    # What joins and what parts
    WORD = auto()  # any word without a meaning here
    NOUN = auto()  # the same, but what is counted may stand here: "ab 3 Leuten"
    GLUE = auto()  # may stand inside an expression and changes nothing: "gern", "ca.", "please"
    STOP = auto()  # ends a sentence
    BREAK = auto()  # begins a clause: "aber", "weil", "sondern"; name "if" or "thanks" where it is one
    REST = auto()  # the same, and means all other times: "sonst", "otherwise"
    START = auto()  # begins a clause that offers something, also without a comma: "ich könnte", "mir passt"
    FINAL = auto()  # what follows replaces what was said before: "sagen wir", "let's say"
    CORRECTION = auto()  # what follows replaces what was said right before: "nee", "I mean"
    COMMA = auto()
    DASH = auto()
    SLASH = auto()
    AND = auto()
    OR = auto()
    # Days
    WEEKDAY = auto()  # number: ISO weekday
    SHORT = auto()  # an abbreviated weekday, capitalised or dotted: "Mi", "sa."
    SHORT_LOW = auto()  # the same in small letters
    SO = auto()  # "So", a Sunday or an adverb
    SO_LOW = auto()
    WEEKLY = auto()  # numbers: ISO weekdays that recur, "samstags"
    OFFSET = auto()  # number: days from today
    TOMORROW = auto()  # "morgen": tomorrow, or the morning
    WEEKEND = auto()
    DAYS = auto()  # the units
    WEEKS = auto()
    FORTNIGHT = auto()
    MONTHS = auto()
    WHICH = auto()  # number: see `calendar.Which`
    LAST = auto()
    THIRD = auto()  # number: 0 beginning, 1 middle, 2 end
    WEEK_THIRD = auto()  # "Wochenmitte"
    MONTH_THIRD = auto()  # "Monatsende"
    MONTH = auto()  # number
    FEAST = auto()  # name: see `feasts.FEASTS`
    CALENDAR_WEEK = auto()
    NUMBER = auto()
    ONE = auto()  # "ein", "a": an article or the number
    ORDINAL = auto()  # "14.", "14th"
    NTH = auto()  # an ordinal in letters
    DATE = auto()  # numbers: day, month, year or 0
    PAIR = auto()  # numbers around one dot, a date or a time: "14.3", "17.30"
    YEAR = auto()
    # Times
    CLOCK = auto()  # hours: a point
    PART = auto()  # hours: a part of the day
    TIME = auto()  # hours: complete, as it limits
    UHR = auto()
    MERIDIEM = auto()  # number: 0 am, 12 pm
    HALF = auto()
    QUARTER = auto()
    THREE_QUARTERS = auto()
    MINUTES = auto()  # number: minutes from the hour said before: "et demie", "y cuarto", "moins dix", "buçuk"
    MEASURE = auto()  # a unit that makes the number before it no hour
    # Relations
    ON = auto()
    THE = auto()
    IN = auto()
    WITHIN = auto()
    FOR = auto()
    AT = auto()
    FROM = auto()
    OF = auto()
    UNTIL = auto()
    TO = auto()
    ONTO = auto()
    AFTER = auto()
    BEFORE = auto()
    BETWEEN = auto()
    ONWARDS = auto()
    EXCEPT = auto()
    BUT = auto()  # an exception or a new clause
    EACH = auto()
    SINCE = auto()
    AGO = auto()
    BACK = auto()  # takes up a day that was named for another matter: "an dem Tag", "while I wait"
    HENCE = auto()  # "from now"
    LATER = auto()  # after the days just said: "danach"
    INSTEAD = auto()
    MAYBE = auto()  # a word like others unless times stand around it: "post 6 pm", "um zehn nein um elf"
    MORE = auto()  # behind an ending, makes what bears it the lesser choice: "cumadan ziyade"
    GREET = auto()
    # Cues that say what a clause is about
    NOT = auto()
    NOR = auto()  # refuses a day right behind it, and is a word like others elsewhere: "né", "ni", "noch", "ne"
    BUSY = auto()
    LEAVE = auto()  # "Urlaub": away, unless it is what one has
    MUST = auto()  # an obligation, unless it is to drive: "muss ich", "I have to"
    OFF = auto()  # the end of work or school: "Feierabend", "finish work"
    BE = auto()  # "bin", "I'm"; with a place to be it is `BUSY`
    WISH = auto()  # a modal: "möchte", "could"
    FITS = auto()  # "passt", "free"
    DRIVE = auto()  # the drive as a thing
    RIDE = auto()  # the drive as a doing
    PAST = auto()
    DONE = auto()  # a participle or past form by its ending; number 1 where it tells a story by itself
    AUX = auto()  # "ist", "haben": makes a story with `DONE`
    CALL = auto()
    OTHER = auto()  # another matter: workshop, purchase, contract, opening hours
    MOVE = auto()
    ASKED = auto()  # a question when an appointment is: "wann war meine"
    MINE = auto()  # an appointment that exists
    HAVE = auto()
    CONFIRM = auto()  # asks for an answer, perhaps by a date
    STATE = auto()  # a need or a home, which begins or ends at a date: "brauche", "wohne"
    APPOINTMENT = auto()
    ANYTIME = auto()
    ABOUT = auto()  # "flexibel, was die Farbe angeht" is no time
    WHATEVER = auto()  # any time only where the time was asked: "egal"
    # Endings in place of prepositions; `postposed` turns them into relations
    DATIVE = auto()
    LOCATIVE = auto()
    ABLATIVE = auto()
    WITH = auto()  # "10 ile 12": also an ending
    # What the rules make
    DAY = auto()  # days: a window without times
    PERIOD = auto()  # the same, of several days, in which a weekday may be named
    EXCLUDED = auto()  # numbers: ISO weekdays left out
    VOID = auto()  # a time that is no wish: past, impossible, given up
    CONFLICT = auto()  # a weekday and a date that disagree


# Names of articles and weekdays behind which a bare number is a day of the month ("le 14", "sabato 14"); with the
# second one a weekday also recurs ("le samedi").
DAY_ARTICLES = frozenset({"day", "days"})
SELF, OTHERS, CONCERNED = "I", "they", "me"  # names of unknown words that say who acts, or whom it concerns
COPULA = "copula"  # the name of verbs that say nothing by themselves: "is", "are"
SHUT = "shut"  # the name of words that say that the reader is closed
HINTS = ("there", "then")  # names of words that take up what was said right before
BOOKED = "booked"  # the name of what was agreed, where it stands behind its time: "der für Samstag vereinbarte Termin"
WHOLE_WEEK = "whole week"  # the name of the week behind days that were named, also behind a single one
EXTREME = "extreme"  # the name of "too early" and the like, which refuse a time unless they are asked
FOLLOWING = "following"  # the name of words for a week that follows what was named before: "la semana siguiente"
RANGE = "to"  # the name of an `AT` that also stands between the ends of a range: "de 10h à 12h"


class Clock(NamedTuple):
    """Minutes since midnight; `sure` when the half of the day was said, `pm` when in the words "pm" or "p.m."."""

    minutes: int
    sure: bool = False
    pm: bool = False


class Hours(NamedTuple):
    """The limits of a time of day; None where open."""

    start: Clock | None = None
    end: Clock | None = None


class Term(NamedTuple):
    """One piece of a text with its meaning; which fields mean something depends on the kind."""

    kind: Kind
    start: int
    end: int
    number: int = 0
    numbers: tuple[int, ...] = ()
    name: str = ""
    days: Window | None = None
    hours: Hours | None = None
    rule: str = ""


_SETS = {
    "LINK": "[COMMA DASH SLASH AND OR]",
    "SPAN": "[DASH UNTIL TO]",
    "FILL": "[GLUE THE ON FOR SHORT SHORT_LOW SO SO_LOW]{0,3}",
    "COUNT": "[NUMBER ONE]",
    "DAYLIKE": "[DAY PERIOD WEEKDAY WEEKLY]",
    "ABBREVIATED": "[SHORT SHORT_LOW SO SO_LOW]",
}
_NAME = re.compile(r"[A-Z][A-Z_]+")


def pattern_of(notation: str) -> str:
    """The regular expression over kinds that a notation such as `FROM THE? WEEKDAY` stands for."""
    expanded = _NAME.sub(lambda name: _SETS.get(name[0], name[0]), notation)
    return _NAME.sub(lambda name: Kind[name[0]].value, expanded).replace(" ", "")
