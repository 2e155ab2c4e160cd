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
        if (words := draft.find("deadline", sentence.text)) and words not in source and binds(draft, sentence):
            yield words
        for part in cue(draft.permitted.language, "but").split(sentence.text):
            hedged = draft.find("negation", part) or draft.find("condition", part)
            if (words := draft.find("promise", part)) and words not in source and not hedged:
                yield words


def binds(draft: Draft, sentence: Sentence) -> bool:
    """True unless "at once" only tells what the assistant does by itself, or "today" is part of a good wish."""
    alone = draft.find("own_doing", sentence.text) and not draft.find("person", sentence.text)
    return not alone and not draft.find("wish", sentence.text)


def handed_over_unconfirmed(draft: Draft) -> Iterator[str]:
    """The reply says that the wish was passed on, though it was not."""
    if draft.permitted.with_dealer:
        return
    for sentence in draft.sentences:
        if any(draft.find(kind, sentence.text) for kind in ("negation", "pending")):
            continue
        passed, acts = draft.find("passed", sentence.text), draft.find("dealer_acts", sentence.text)
        to_dealer = acts or (passed and draft.find("dealer", sentence.text))
        elsewhere = draft.permitted.with_team or draft.find("summary", sentence.text)  # "I sent you a summary"
        if to_dealer or (passed and not elsewhere):
            yield str(passed or acts)


def advertising(draft: Draft) -> Iterator[str]:
    """Newsletters, offers, praise, pictures and requests for a review: none belongs into an answer to an enquiry."""
    words = draft.find("advert")
    if words and words not in lowered("\n".join(draft.permitted.facts)):
        yield words
    pictures = (found.group() for found in PICTURE.finditer(draft.body))
    yield from (picture for picture in pictures if picture not in draft.permitted.source)
