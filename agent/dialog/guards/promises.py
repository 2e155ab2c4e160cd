"""InventedPromise, HandedOverUnconfirmed, Advertising: what binds the brand, never happened, or was not asked for."""

from collections.abc import Iterator

from agent.classify.clauses import lowered
from agent.dialog.guards.draft import Draft


def invented_promise(draft: Draft) -> Iterator[str]:
    """Guarantees, discounts, delivery, firm appointments and deadlines that the facts do not hold."""
    source = lowered("\n".join((draft.permitted.template, *draft.permitted.facts)))
    for sentence in draft.sentences:
        if (words := draft.find("deadline", sentence.text)) and words not in source:
            yield words
        if words := draft.find("promise", sentence.text):
            hedged = draft.find("negation", sentence.text) or draft.find("condition", sentence.text)
            if words not in source and not hedged:
                yield words


def handed_over_unconfirmed(draft: Draft) -> Iterator[str]:
    """The reply says that the wish was passed on, though it was not."""
    if draft.permitted.with_dealer:
        return
    for sentence in draft.sentences:
        if draft.find("negation", sentence.text):
            continue
        passed, acts = draft.find("passed", sentence.text), draft.find("dealer_acts", sentence.text)
        to_dealer = acts or (passed and draft.find("dealer", sentence.text))
        if to_dealer or (passed and not draft.permitted.with_team):
            yield str(passed or acts)


def advertising(draft: Draft) -> Iterator[str]:
    """Newsletters, offers, apps and requests for a review: none of them belongs into an answer to an enquiry."""
    words = draft.find("advert")
    if words and words not in lowered("\n".join(draft.permitted.facts)):
        yield words
