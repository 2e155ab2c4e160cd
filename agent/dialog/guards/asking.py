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

SLOTS = (
    "postcode",
    "availability",
    "configuration",
    "name",
    "phone",
    "email",
    "equipment",
    "private",
    "place",
    "country",
)
ANY = "any"  # a question that is about no slot: an offer, a choice, "what can I do for you?"
ALWAYS = ("person", "harmless")  # "would you rather talk to a person?", "will you bring your licence?"
BESIDE_POSTCODE = frozenset({"place", "country"})
Questions = tuple[frozenset[str], frozenset[str]]  # what has to be asked, and what may be asked beside
NONE: frozenset[str] = frozenset()


def asks_something_else(draft: Draft) -> Iterator[str]:
    """Which decided question is not asked, and which sentence asks what was not decided."""
    must, may = questions_of(draft.permitted.acts)
    asking = [sentence for sentence in draft.sentences if is_asking(draft, sentence)]
    yield from (f"does not ask: {kind}" for kind in sorted(must) if not asks(draft, asking, kind))
    for sentence in asking:
        yield from find_strange(draft, sentence, must | may)


def is_asking(draft: Draft, sentence: Sentence) -> bool:
    """True for a question, and for a request that ends with a full stop."""
    return sentence.asks or draft.find("request", sentence.text) is not None


def asks(draft: Draft, asking: list[Sentence], kind: str) -> bool:
    """True where the reply asks for this; a slot that is missing may just be named: "what remains is …"."""
    if kind == ANY:
        return any(sentence.asks for sentence in asking)
    if kind == "confirmation":
        return any(draft.find("permission", one.text) or draft.find(kind, one.text) for one in asking)
    return draft.find(kind) is not None


def find_strange(draft: Draft, sentence: Sentence, wanted: Set[str]) -> Iterator[str]:
    """What a sentence asks that nobody decided to ask; where nothing was to be asked, any question that binds."""
    strange = [words for kind in SLOTS if kind not in wanted and (words := draft.find(kind, sentence.text))]
    fits = wanted or not sentence.asks or any(draft.find(kind, sentence.text) for kind in ALWAYS)
    yield from strange[:1] or ([] if fits else [sentence.text.strip()])


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
    AmbiguousPostcode: (frozenset({"country"}), frozenset({"postcode", "place"})),
    UnknownPostcode: (NONE, frozenset({"postcode"})),
    OutsideCountries: (NONE, frozenset({"postcode", "place"})),
    UnknownModel: (NONE, frozenset({"configuration"})),
    AskConfirmationAgain: (frozenset({"confirmation"}), frozenset({"change"})),
    AskWhatToChange: (frozenset({ANY}), frozenset({"change", "availability", "configuration", "place"})),
    ConsentRefused: (frozenset({"confirmation"}), NONE),
    WhatICanDo: (NONE, frozenset({ANY, "configuration"})),
    DealerByPostcode: (NONE, frozenset({"postcode", "configuration"})),
}
