"""InventedPromise, HandedOverUnconfirmed, Advertising: what binds the brand, never happened, or was not asked for."""

import re
from collections.abc import Iterator

from agent.classify.clauses import lowered
from agent.dialog.guards.draft import Draft, Sentence
from agent.dialog.guards.lexicon import cue

PICTURE = re.compile("[\u2600-\u27bf\U0001f300-\U0001faff]")


def invented_promise(draft: Draft) -> Iterator[str]:
    """Guarantees, discounts, delivery, firm appointments and deadlines that the facts do not hold."""
    source = lowered("\n".join((draft.permitted.template, *draft.permitted.facts)))
    for sentence in draft.sentences:
        if (words := find_deadline(draft, sentence)) and words not in source and binds(draft, sentence):
            yield words
        for part in cue(draft.permitted.language, "but").split(sentence.text):
            hedged = draft.find("negation", part) or draft.find("condition", part)
            promised = draft.find("promise", part) or (draft.find("car", part) and draft.find("ready", part))
            if promised and promised not in source and not hedged and not sentence.asks:
                yield promised


def find_deadline(draft: Draft, sentence: Sentence) -> str | None:
    """A time by which something happens; any time of day or week where somebody is said to get in touch."""
    asks = sentence.asks or draft.find("request", sentence.text)  # "in the morning or in the evening?"
    in_touch = any(draft.find(kind, sentence.text) for kind in ("contact", "person"))
    return draft.find("deadline", sentence.text) or (
        draft.find("soon", sentence.text) if in_touch and not asks else None
    )


def binds(draft: Draft, sentence: Sentence) -> bool:
    """True unless "at once" only tells what the assistant does by itself, or "today" is part of a good wish."""
    alone = draft.find("own_doing", sentence.text) and not draft.find("person", sentence.text)
    return not alone and not draft.find("wish", sentence.text)


def handed_over_unconfirmed(draft: Draft) -> Iterator[str]:
    """The reply says that the wish was passed on, though it was not."""
    if draft.permitted.with_dealer:
        return
    for sentence in draft.told:
        if not any(draft.find(kind, sentence.text) for kind in ("negation", "pending")):
            yield from find_handover(draft, sentence)


def find_handover(draft: Draft, sentence: Sentence) -> Iterator[str]:
    """The words by which a dealer has the wish; or anybody, where no person of the team has the message either."""
    passed, acts = draft.find("passed", sentence.text), draft.find("dealer_acts", sentence.text)
    knows = acts or passed or (draft.find("already", sentence.text) and draft.find("told", sentence.text))
    if acts or (knows and draft.find("dealer", sentence.text)):
        yield str(knows)
    elif passed and not draft.permitted.with_team and not draft.find("summary", sentence.text):
        yield passed  # "I sent you a summary" is none


def advertising(draft: Draft) -> Iterator[str]:
    """Newsletters, offers, praise, pictures and requests for a review: none belongs into an answer to an enquiry."""
    words = draft.find("advert")
    if words and words not in lowered("\n".join(draft.permitted.facts)):
        yield words
    pictures = (found.group() for found in PICTURE.finditer(draft.body))
    yield from (picture for picture in pictures if picture not in draft.permitted.source)
