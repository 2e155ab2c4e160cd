"""FactMissing, TooLong, NoticeMissing, ImprintMissing: what has to be there, and how much may be."""

import re
from collections.abc import Iterator

from agent.classify.analysis import Window
from agent.classify.clauses import lowered
from agent.classify.configuration.words import fold
from agent.dealers import Dealer
from agent.dialog.acts import Act, HandedOver, Introduce, StateFact, Summary, YesIAmAMachine
from agent.dialog.guards.draft import Draft
from agent.dialog.guards.lexicon import number_words
from agent.dialog.guards.numbers import GROUPED, number_of, read_hours, weekday_pattern
from agent.intake.message import Channel

LEGAL_FORM = re.compile(
    r",?\s+(?:GmbH|AG|KG|OHG|SE|UG|e\.\s?K\.|mbH|&\s?Co\.?|S\.?[AL]\.?|SARL|SAS|Ltd\.?|B\.?V\.?)(?=\s|$|,)"
)
HARD_LIMITS = {Channel.INSTAGRAM: 1000, Channel.FACEBOOK: 2000, Channel.WHATSAPP: 4096}  # bytes, of the platforms
LETTER = (300, 420)  # characters of a letter: at all, and for each act
CHAT = (120, 230)
WORKDAYS = 5
LONG_ACTS = 2  # what a summary or a list of facts counts


def fact_missing(draft: Draft) -> Iterator[str]:
    """What the prospect agrees to, or was promised, stands in the reply: the car, each time, the dealer."""
    text = fold_text(GROUPED.sub("", draft.body))
    for act in draft.permitted.acts:
        yield from (words for words in facts_of(act) if not any(fold_text(one) in text for one in words.split("|")))
        if isinstance(act, Summary):
            yield from (str(window.as_json()) for window in act.windows if not names_window(draft, window))
        if isinstance(act, StateFact) and isinstance(act.value, int):
            yield from missing_number(draft, text, act.value)
        if isinstance(act, YesIAmAMachine) and not draft.find("machine"):
            yield "machine"


def facts_of(act: Act) -> Iterator[str]:
    """Names that a reply with this act has to hold; ways to write one are set apart by a bar."""
    if isinstance(act, Summary):
        yield act.model
    if isinstance(act, Summary | HandedOver) and act.dealer:
        yield from names_of(act.dealer)


def names_of(dealer: Dealer) -> Iterator[str]:
    """The name of a dealer with or without its legal form, and the town."""
    yield LEGAL_FORM.sub("", dealer.name)
    yield dealer.city


def fold_text(text: str) -> str:
    """A text in which spellings are equal."""
    return " ".join(fold(word) for word in text.split())


def missing_number(draft: Draft, text: str, number: int) -> Iterator[str]:
    """The number of a fact, unless it is there in digits or in words."""
    written = [word for word, value in number_words(draft.permitted.language).items() if value == number]
    in_words = any(re.search(rf"(?<!\w){word}", draft.lower) for word in written)  # "Achtsitzer" too
    if str(number) not in re.findall(r"\d+", text) and not in_words:
        yield str(number)


def names_window(draft: Draft, window: Window) -> bool:
    """True when the days and the hours of a window are all written down."""
    numbers = {number.lstrip("0") for number in re.findall(r"\d+", draft.body)}
    days = {number_of(found) for found in weekday_pattern(draft.permitted.language).finditer(lowered(draft.body))}
    dates = all(str(day.day) in numbers for day in (window.date_from, window.date_to) if day)
    hours = all(numbers & set(read_hours(time)) for time in (window.time_from, window.time_to) if time)
    return dates and hours and names_weekdays(window.weekdays, days)


def names_weekdays(wished: tuple[int, ...], named: set[int]) -> bool:
    """True where all days are named, or the first and the last of a row; five have a word of their own."""
    in_a_row = len(wished) > 2 and wished[-1] - wished[0] == len(wished) - 1
    return set(wished) <= named or (in_a_row and {wished[0], wished[-1]} <= named) or len(wished) >= WORKDAYS


def too_long(draft: Draft) -> Iterator[str]:
    """Longer than the channel carries or a reader bears."""
    permitted = draft.permitted
    if len(draft.text.encode()) > HARD_LIMITS.get(permitted.circumstances.channel, 10_000):
        yield f"{len(draft.text.encode())} bytes"
    once, each = CHAT if permitted.circumstances.channel.is_chat else LETTER
    counted = sum(
        LONG_ACTS if isinstance(act, Summary | HandedOver) else 1
        for act in permitted.acts
        if not isinstance(act, Introduce)
    )
    most = max(once + each * counted, len(permitted.template) * 3 // 2, sum(map(len, permitted.facts)) * 3 // 2)
    if len(draft.body.strip()) > most:
        yield f"{len(draft.body.strip())} characters, at most {most}"


def notice_missing(draft: Draft) -> Iterator[str]:
    """The first reply says, in the brand's own words, that an automatic assistant writes."""
    if draft.permitted.notice_due and not holds(draft.text, draft.permitted.circumstances.notice):
        yield draft.permitted.circumstances.notice


def imprint_missing(draft: Draft) -> Iterator[str]:
    """A letter names the company behind it."""
    imprint = draft.permitted.circumstances.catalogue.brand.imprint
    if draft.permitted.is_letter and not holds(draft.text, imprint):
        yield imprint


def holds(text: str, words: str) -> bool:
    """True when the words stand in the text, however its lines are broken."""
    return " ".join(words.split()) in " ".join(text.split())
