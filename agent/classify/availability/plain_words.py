"""What words that say nothing of time tell all the same: who acts, and that something was done."""

from agent.classify.availability.kinds import SELF, Kind
from agent.classify.availability.lexicon.table import Lexicon, Meaning


def name_acting(word: str, folded: str, before: str, lexicon: Lexicon) -> str:
    """Who a run of words says to act, with one word more: the writer counts, also where others act for them.

    `before` is who the run says so far; empty for nobody.
    """
    found = lexicon.acting.fullmatch(folded) if lexicon.acting and before != SELF else None
    says = found.lastgroup if found and (found.lastgroup == SELF or word[0].islower()) else None
    if says is None:
        return before
    return says if before in ("", says) else SELF


def read_told(word: str, folded: str, before: str, lexicon: Lexicon) -> Meaning | None:
    """What the form of a word says was done: "gebeten", "we noticed"; `before` is the folded word before it."""
    if lexicon.done is None or not folded.endswith(lexicon.done_ends) or word[0].isupper():
        return None
    found = lexicon.done.fullmatch(f"{before} {folded}")
    return Meaning(Kind.DONE, number=int(found.lastgroup == "alone")) if found else None
