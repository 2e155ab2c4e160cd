"""WrongLanguage and FormalAddress: the reply speaks to the prospect as they are to be spoken to."""

import re
from collections.abc import Iterator

from agent.classify.language import score_languages
from agent.dialog.guards.draft import Draft
from agent.dialog.guards.lexicon import cue

CASED = ("de", "it")  # languages in which a capital makes the address formal
SENTENCE_START = re.compile(r"(?:^|[.!?:…\n–]\s*|\n)$")
FEWEST_WORDS = 5  # a shorter stretch shows no language
MARGIN = 1.2  # how far another language has to be ahead, in telling words: one that several share is not enough
OTHER = {"formal": "informal", "informal": "formal"}


def wrong_language(draft: Draft) -> Iterator[str]:
    """Sentences in another language than the one decided; names and quoted words count for none."""
    for sentence in re.split(r"(?<=[.!?])\s+|\n+", draft.unnamed):
        scores = score_languages(sentence.lower().replace("’", "'"))
        best = max(scores.values(), default=0.0)
        if len(sentence.split()) >= FEWEST_WORDS and best >= scores[draft.permitted.language] + MARGIN:
            yield sentence.strip()


def wrong_address(draft: Draft) -> Iterator[str]:
    """Words of the other address: `du` where it is to be `Sie`, or the other way round."""
    language, other = draft.permitted.language, OTHER[draft.permitted.circumstances.register]
    text = draft.unnamed
    if other == "formal" and language in CASED:
        yield from (
            found.group() for found in cue(language, "formal").finditer(text) if not starts_sentence(text, found)
        )
    else:
        yield from (found.group() for found in cue(language, other).finditer(text.lower().replace("’", "'")))


def starts_sentence(text: str, found: re.Match[str]) -> bool:
    """True where a capital need not mean anything."""
    return bool(SENTENCE_START.search(text[max(0, found.start() - 4) : found.start()]))
