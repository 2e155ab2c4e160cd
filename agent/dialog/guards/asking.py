"""AsksSomethingElse: the reply asks what was decided, all of it and nothing else."""

from collections.abc import Iterator, Set

from agent.dialog.acts import (
    Act,
    AmbiguousPostcode,
    AskConfirmationAgain,
    AskSlots,
    AskWhatToChange,
    ChooseModel,
    ConsentRefused,
    DealerByPostcode,
    OfferDrive,
    OutsideCountries,
    Reminder,
    Summary,
    UnknownModel,
    UnknownPostcode,
    WhatICanDo,
)
from agent.dialog.guards.draft import Draft, Sentence

SLOTS = ("postcode", "availability", "configuration", "name", "phone", "email", "equipment", "private", "place", "country")
ANY = "any"  # a question that is about no slot: an offer, a choice, "what can I do for you?"
ALWAYS = ("person", "harmless")  # "would you rather talk to a person?", "will you bring your licence?"
BESIDE_POSTCODE = frozenset({"place", "country"})
Questions = tuple[frozenset[str], frozenset[str]]  # what has to be asked, and what may be asked beside
NONE: frozenset[str] = frozenset()


def asks_something_else(draft: Draft) -> Iterator[str]:
    """Which decided question is not asked, and which sentence asks what was not decided."""
    must, may = questions_of(draft.permitted.acts)
    asked: set[str] = set()
    before: set[str] = set()
    for sentence in draft.sentences:
        named = {kind for kind in (*SLOTS, "confirmation", "change") if draft.find(kind, sentence.text)}
        if sentence.asks or draft.find("request", sentence.text):
            asked |= (named or before) | ({ANY} if sentence.asks else set())
            yield from find_strange(draft, sentence, must | may, before if not named else NONE)
        before = named
    yield from (f"does not ask: {kind}" for kind in sorted(must - asked))


def find_strange(draft: Draft, sentence: Sentence, wanted: Set[str], before: Set[str]) -> Iterator[str]:
    """What a sentence asks that nobody decided to ask; "could you send it again?" asks for what stood `before` it."""
    strange = [words for kind in SLOTS if kind not in wanted and (words := draft.find(kind, sentence.text))]
    known = (*wanted, *ALWAYS, *(("right",) if "confirmation" in wanted else ()))
    fits = ANY in wanted or before & wanted or any(draft.find(kind, sentence.text) for kind in known if kind != ANY)
    yield from strange[:1] or ([sentence.text.strip()] if sentence.asks and not fits else [])


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
    for kind, questions in _OF_ACT.items():
        if isinstance(act, kind):
            return questions
    return NONE, NONE


def _of_summary(act: Summary) -> Questions:
    contact = {"phone": {"phone"}, "any": {"phone", "email"}}.get(act.ask_contact or "", set())
    return frozenset({"confirmation"}), frozenset({"change", *contact, *({"name"} if act.ask_name else ())})


_OF_ACT: dict[type[Act], Questions] = {
    ChooseModel: (frozenset({ANY}), frozenset({"configuration"})),
    AmbiguousPostcode: (frozenset({"country"}), frozenset({"postcode", "place"})),
    UnknownPostcode: (NONE, frozenset({"postcode"})),
    OutsideCountries: (NONE, frozenset({"postcode", "place"})),
    UnknownModel: (NONE, frozenset({"configuration"})),
    AskConfirmationAgain: (frozenset({"confirmation"}), frozenset({"change"})),
    AskWhatToChange: (frozenset({ANY}), frozenset({"change", "availability", "configuration", "place"})),
    ConsentRefused: (frozenset({"confirmation"}), NONE),
    OfferDrive: (frozenset({ANY}), NONE),
    WhatICanDo: (NONE, frozenset({ANY})),
    DealerByPostcode: (NONE, frozenset({"postcode", "configuration"})),
}
