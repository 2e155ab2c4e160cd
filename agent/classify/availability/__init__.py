"""When somebody could drive, read from what they wrote: one calendar, one grammar, a lexicon for each language.

What the data contract leaves open is decided so: "in den nächsten Tagen", seasons and "ab sofort" name no time; "in
acht Tagen" in letters is a week; a part of the day closes the open end of a time in it ("nachmittags ab 15 Uhr" ends
at 18:00); "tagsüber" is 09:00 to 18:00; a question for opening hours offers no time, unless a drive is wished and
nothing else is offered; the day of another matter is offered where it is taken up ("an dem Tag würde ich gern
fahren"); a new time without a day is on the day of the appointment that moves; after "Mo-Do ..." an abbreviated day
recurs as well; "nach" and "vor" a day leave it out; a window that has passed when received is not offered; "nächste
Woche habe ich Urlaub" is time, "ich bin im Urlaub" is none; what is said more exactly later replaces what was said
before; "nicht montags" alone leaves all other days, "nicht am Freitag" nothing, "samstags habe ich Training" nothing
either.
"""

from dataclasses import dataclass
from datetime import datetime

from agent.classify.analysis import Found, Window
from agent.classify.availability.anchors import anchor_weekdays
from agent.classify.availability.clock_rules import READ_CLOCK, READ_HOURS_BESIDE_DAYS
from agent.classify.availability.compose import Composition
from agent.classify.availability.counted_rules import READ_COUNTED_DAYS, READ_PAST
from agent.classify.availability.date_rules import COMPLETE_DATES, READ_DATES
from agent.classify.availability.day_rules import READ_DAYS, READ_SINGLE_DAYS
from agent.classify.availability.kinds import RANGE, Kind, Term
from agent.classify.availability.later_days import read_later_days
from agent.classify.availability.lexicon import LEXICONS
from agent.classify.availability.limit_rules import JOIN_DAYS, NARROW_WEEKS
from agent.classify.availability.month_rules import READ_MONTH_PARTS
from agent.classify.availability.partings import PART_REFUSALS
from agent.classify.availability.period_rules import READ_PERIODS
from agent.classify.availability.phrases import group_phrases
from agent.classify.availability.postposed import front_relations
from agent.classify.availability.rare_words import SETTLE_RARE_WORDS
from agent.classify.availability.rules import Setting, rewrite_all
from agent.classify.availability.scope import judge
from agent.classify.availability.stories import leave_stories
from agent.classify.availability.terms import read_terms
from agent.classify.availability.time_limits import JOIN_TIMES, REFINE_TIMES
from agent.classify.availability.timely import timely_sentences
from agent.classify.availability.word_rules import READ_ANY_PART, READ_REST, SETTLE_PARTS, SETTLE_WORDS

_FALLBACK = LEXICONS["en"]
_READING = (
    *(
        READ_REST,
        READ_ANY_PART,
        SETTLE_RARE_WORDS,
        SETTLE_WORDS,
        SETTLE_PARTS,
        READ_DATES,
        COMPLETE_DATES,
        READ_CLOCK,
        READ_MONTH_PARTS,
        READ_PAST,
        READ_COUNTED_DAYS,
        READ_DAYS,
        READ_PERIODS,
    ),
    *(READ_SINGLE_DAYS, READ_HOURS_BESIDE_DAYS),
)


@dataclass(frozen=True)
class AvailabilityReading:
    """What a text says about when its writer could drive.

    `windows` in the order said, each once; `found` tells the words of each. `conflict` says that a weekday and a date
    disagreed. `only_times` says that the windows name no day, so that they may limit days known before.
    """

    windows: tuple[Window, ...] = ()
    found: tuple[Found, ...] = ()
    conflict: bool = False
    only_times: bool = False


def read_availability(
    text: str, language: str, now: datetime, expected: bool = False, running: bool = False
) -> AvailabilityReading:
    """The windows that a text offers for the drive; never raises.

    `now` is aware and in the brand's zone. `language` is ISO 639-1; a language without a lexicon is read as English.
    `expected` says that the person was just asked when they can drive: then bare numbers and "egal" count.
    `running` says that something was asked, perhaps not only this: then a lone day is an offer, whoever acts in it.
    """
    lexicon = LEXICONS.get(language, _FALLBACK)
    words = read_terms(text, lexicon)
    terms = timely_sentences(words, expected)
    if not terms:
        return AvailabilityReading()
    terms = front_relations(terms) if lexicon.endings else terms
    setting = Setting(now.date(), lexicon.half_is_before, expected)
    terms = _parse(terms, setting)
    composition = Composition(now)
    drives = any(term.kind in (Kind.DRIVE, Kind.RIDE) for term in words)
    for judged in leave_stories(judge(terms, group_phrases(terms, setting.today), drives), expected or running):
        composition.take(judged)
    found = tuple(composition.found())
    windows = tuple(one.value for one in found if isinstance(one.value, Window))
    conflict = any(term.kind is Kind.CONFLICT for term in terms)
    return AvailabilityReading(windows, found, conflict, bool(windows) and all(map(_is_dayless, windows)))


def _is_dayless(window: Window) -> bool:
    return not (window.date_from or window.date_to or window.weekdays) and window != Window()


def _parse(terms: list[Term], setting: Setting) -> list[Term]:
    """The cascade: words, dates, clock times, days, then what joins them."""
    terms = _part_moves(_repeat_times(rewrite_all(_READING, terms, setting)))
    terms = anchor_weekdays(rewrite_all((JOIN_TIMES, REFINE_TIMES, NARROW_WEEKS), terms, setting), setting)
    return read_later_days(rewrite_all((JOIN_DAYS, PART_REFUSALS), terms, setting), setting.today)


def _repeat_times(terms: list[Term]) -> list[Term]:
    """ "Gleiche Zeit" is the time that was said last."""
    if not any(term.name == "same" for term in terms):
        return terms
    repeated, last = [], None
    for term in terms:
        if term.name == "same":
            term = (last or term._replace(kind=Kind.GLUE))._replace(start=term.start, end=term.end)
        last = term if term.kind in (Kind.CLOCK, Kind.PART) else last
        repeated.append(term)
    return repeated


def _part_moves(terms: list[Term]) -> list[Term]:
    """Where something is moved "from Friday to Saturday", the "to" is no range."""
    if not any(term.kind is Kind.MOVE for term in terms):
        return terms
    following = [*terms[1:], terms[-1]]
    return [
        term._replace(kind=Kind.ONTO) if _leads_to_new_date(term, behind) else term
        for term, behind in zip(terms, following, strict=True)
    ]


def _leads_to_new_date(term: Term, behind: Term) -> bool:
    """Also where one word is "at" and "to": "reporter à vendredi"."""
    if term.name == RANGE:
        return behind.kind in (Kind.DAY, Kind.PERIOD, Kind.WEEKDAY, Kind.WEEKLY)
    return term.kind is Kind.TO
