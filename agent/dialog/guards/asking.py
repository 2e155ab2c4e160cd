"""AsksSomethingElse: the reply asks what was decided, all of it and nothing else."""

import re
from collections.abc import Iterator, Mapping, Set
from functools import cache
from itertools import pairwise

from agent.classify.clauses import lowered
from agent.dialog.acts import (
    Act,
    AlreadyWithDealer,
    AmbiguousPostcode,
    AskConfirmationAgain,
    AskSlots,
    AskWhatToChange,
    ChooseModel,
    ColleagueAnswers,
    ConsentRefused,
    DatesDisagree,
    DatesPassed,
    DealerByPostcode,
    HandedOver,
    NotOffered,
    OfferDrive,
    OutsideCountries,
    PersonWillAnswer,
    Reminder,
    StateAnswer,
    Summary,
    UnknownModel,
    UnknownPostcode,
    WakeUp,
    WhatICanDo,
)
from agent.dialog.guards.draft import Draft, Sentence
from agent.dialog.guards.lexicon import alternatives, cue
from agent.dialog.guards.permitted import Permitted

SLOTS = (
    "postcode",
    "availability",
    "configuration",
    "name",
    "phone",
    "email",
    "equipment",
    "private",
    "purchase",
    "place",
    "country",
)
ANY = "any"  # a question that is about no slot: an offer, a choice, "what can I do for you?"
LED_UP = "what was led up to"  # what was just said already names what is asked for: "there is no Golf; which one then?"
ALWAYS = ("person", "harmless")  # "would you rather talk to a person?", "will you bring your licence?"
BESIDE_POSTCODE = frozenset({"place", "country"})
LEADS_UP: Mapping[str, tuple[type[Act], ...]] = {
    "configuration": (UnknownModel, NotOffered),
    "postcode": (UnknownPostcode, DealerByPostcode),
    "availability": (DatesDisagree, DatesPassed),
}
ABOUT = frozenset({"postcode", "availability", "configuration"})  # slots that are asked for in many words
TOLD = frozenset({"phone", "email"})  # what a reply tells of a dealer, and therefore need not ask
Questions = tuple[frozenset[str], frozenset[str]]  # what has to be asked, and what may be asked beside
NONE: frozenset[str] = frozenset()


def asks_something_else(draft: Draft) -> Iterator[str]:
    """Which decided question is not asked, and which sentence asks what was not decided."""
    must, may = questions_of(draft.permitted.acts)
    open_ones = [sentence for sentence in draft.questions if is_asking(draft, sentence, "request", "open")]
    yield from (f"does not ask: {kind}" for kind in sorted(must) if not asks(draft, open_ones, kind))
    for sentence in draft.questions:
        if is_asking(draft, sentence, "request"):
            yield from find_strange(draft, sentence, must | may)


def is_asking(draft: Draft, sentence: Sentence, *kinds: str) -> bool:
    """True for a question, and for a request that ends with a full stop; `open` just names what is still missing."""
    return sentence.asks or any(draft.find(kind, sentence.text) for kind in kinds)


def asks(draft: Draft, asking: list[Sentence], kind: str) -> bool:
    """True where the reply asks for this: a slot is named in whatever words, and something is asked."""
    if kind == ANY:
        return any(sentence.asks or draft.find("offer", sentence.text) for sentence in draft.questions)
    if kind == "confirmation":
        to_dealer = any(one.asks and draft.find("dealer_noun", one.text) for one in draft.told)
        return to_dealer or any(draft.find("permission", one.text) or draft.find(kind, one.text) for one in asking)
    led_up = any(isinstance(act, LEADS_UP.get(kind, ())) for act in draft.permitted.acts)
    return bool(asking) and (kind == LED_UP or led_up or draft.find(f"about_{kind}") is not None)


def find_strange(draft: Draft, sentence: Sentence, wanted: Set[str]) -> Iterator[str]:
    """What a sentence asks that nobody decided to ask; where nothing was to be asked, any question that binds."""
    may_stand = wanted | told_in(draft.permitted, sentence)
    template = lowered(draft.permitted.template)
    named = (words for kind in SLOTS if kind not in may_stand and (words := draft.find(kind, sentence.text)))
    strange = [words for words in named if words not in template]
    fits = wanted or not sentence.asks or any(draft.find(kind, sentence.text) for kind in ALWAYS)
    yield from strange[:1] or ([] if fits else [sentence.text.strip()]) or strange_clauses(draft, sentence, wanted)


def told_in(permitted: Permitted, sentence: Sentence) -> frozenset[str]:
    """What may be named without being asked for: a dealer's number, a known postcode, what a colleague answers."""
    told = TOLD if permitted.has(ConsentRefused, HandedOver, AlreadyWithDealer, DealerByPostcode) else NONE
    told |= {"purchase"} if permitted.has(ColleagueAnswers, PersonWillAnswer, StateAnswer) else NONE
    postcode = permitted.slots.postcode
    return told | ({"postcode"} if postcode and postcode in sentence.text else NONE)


def strange_clauses(draft: Draft, sentence: Sentence, wanted: Set[str]) -> list[str]:
    """The questions in a sentence that nobody decided to ask: "… and how old are you?"."""
    clauses = clauses_of(draft.permitted.language, sentence)
    return [clause for clause in clauses if is_strange(draft, clause, wanted)]


def is_strange(draft: Draft, clause: str, wanted: Set[str]) -> bool:
    """True where a question begins as none of ours does ("who", "how many"), or has no word for what was decided.

    The latter only where slots alone were to be asked: an offer or a choice is put in too many words.
    """
    if cue(draft.permitted.language, "out_of_place").match(clause):
        return True
    if not wanted or wanted & {ANY, LED_UP}:
        return False
    familiar = ("familiar", "permission", "person", *(f"about_{kind}" if kind in ABOUT else kind for kind in wanted))
    return not any(draft.find(kind, clause) for kind in familiar)


def clauses_of(language: str, sentence: Sentence) -> list[str]:
    """The stretches of a sentence that begin with a question of their own, each to the next one or to its end."""
    starts = [found.end() for found in opening(language, sentence.asks).finditer(sentence.text)]
    return [sentence.text[start:end].strip() for start, end in pairwise((*starts, len(sentence.text)))]


@cache
def opening(language: str, asks: bool) -> re.Pattern[str]:
    """Where a question begins: at the start, behind an "and" or a comma; a verb in front only opens a real question.

    Behind a comma "who" and "which" rather go on with what was said: "a person, who will answer".
    """
    openers = "|".join(alternatives(language, kind) for kind in ("opener", *(("opener_verb",) if asks else ())))
    relative, joint = alternatives(language, "relative"), alternatives(language, "joint")
    start = rf"(?:^|(?<!\w)(?:{joint})\s|[,;:(–—](?!\s?(?:{relative})(?!\w)))"
    return re.compile(rf"{start}\s?¿?(?=(?:{openers})(?!\w))")


def questions_of(acts: tuple[Act, ...]) -> Questions:
    """What a reply with these acts has to ask, and what it may ask beside."""
    both = [questions_of_act(act) for act in acts]
    return frozenset().union(*(must for must, _ in both)), frozenset().union(*(may for _, may in both))


def questions_of_act(act: Act) -> Questions:
    """What one act has to ask, and what it may ask beside."""
    if isinstance(act, AskSlots | Reminder):
        return frozenset(act.slots), BESIDE_POSTCODE if "postcode" in act.slots else NONE
    if isinstance(act, Summary):
        return _of_summary(act)
    if isinstance(act, OfferDrive):
        return frozenset({ANY}), NONE if act.model else frozenset({"configuration"})
    for kind, questions in _OF_ACT.items():
        if isinstance(act, kind):
            return questions
    return NONE, NONE


def _of_summary(act: Summary) -> Questions:
    contact = {"phone": {"phone"}, "any": {"phone", "email"}}.get(act.ask_contact or "", set())
    return frozenset({"confirmation"}), frozenset({"change", *contact, *({"name"} if act.ask_name else ())})


_OF_ACT: dict[type[Act], Questions] = {
    ChooseModel: (frozenset({ANY}), frozenset({"configuration"})),
    AmbiguousPostcode: (frozenset({LED_UP}), frozenset({"country", "postcode", "place", "configuration"})),
    UnknownPostcode: (NONE, frozenset({"postcode", LED_UP})),
    OutsideCountries: (NONE, frozenset({"postcode", "place", "country"})),
    UnknownModel: (NONE, frozenset({"configuration", LED_UP})),
    NotOffered: (NONE, frozenset({"configuration", "equipment", LED_UP})),
    DatesDisagree: (NONE, frozenset({"availability", LED_UP})),
    DatesPassed: (NONE, frozenset({"availability", LED_UP})),
    WakeUp: (frozenset({ANY}), NONE),
    AskConfirmationAgain: (frozenset({"confirmation"}), frozenset({"change"})),
    AskWhatToChange: (frozenset({ANY}), frozenset({"change", "availability", "configuration", "place"})),
    ConsentRefused: (frozenset({"confirmation"}), NONE),
    WhatICanDo: (NONE, frozenset({ANY, "configuration"})),
    DealerByPostcode: (NONE, frozenset({"postcode", "configuration", LED_UP})),
}
