"""Which language a message is written in, told by its function words; dialects count as their language."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from agent.classify.language_words import EVERYWHERE, FUNCTION_WORDS, LETTERS, WRITTEN

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
SHOWN = 0.5  # a word that only one language has counts 1, one that two have a half
PRIOR = 0.4  # what the conversation's language is ahead: less than one telling word
BRAND = 0.2  # what a language of the brand is ahead of one it does not speak
LETTER = 0.3  # what a telling letter counts, since names of towns and people have them too


@dataclass(frozen=True)
class LanguageReading:
    """The language as ISO 639-1; `shown` is False when nothing in the text told it."""

    language: str
    shown: bool


def weigh_words() -> Mapping[str, tuple[tuple[str, ...], float]]:
    """Each listed word with the languages that have it and what it counts for each of them."""
    vocabularies = {language: FUNCTION_WORDS[language] | set(words.split()) for language, words in WRITTEN.items()}
    known = set(chain.from_iterable(vocabularies.values())) - EVERYWHERE
    owners = {word: tuple(name for name, words in vocabularies.items() if word in words) for word in known}
    return {word: (languages, 1 / len(languages) ** 1.5) for word, languages in owners.items()}


WEIGHTS = weigh_words()


def read_language(text: str, prior: str | None, brand_languages: tuple[str, ...]) -> LanguageReading:
    """The language of `text`: `prior` is the conversation's so far, the first of the brand's is the default."""
    expected = prior or brand_languages[0]
    scores = score_languages(text.lower().replace("’", "'"))
    if not scores or max(scores.values()) < SHOWN:
        return LanguageReading(expected, shown=False)
    for language in dict.fromkeys((expected, *brand_languages)):
        scores[language] += PRIOR if language == expected else BRAND
    return LanguageReading(max(scores, key=lambda language: scores[language]), shown=True)


def score_languages(text: str) -> defaultdict[str, float]:
    """How much speaks for each language; each word and each letter counts once."""
    scores: defaultdict[str, float] = defaultdict(float)
    words = reversed(dict.fromkeys(WORD.findall(text)))
    for word in sorted(words, key=len, reverse=True):  # of two languages that tie, the longer and later word tells
        languages, weight = WEIGHTS.get(word, ((), 0.0))
        for language in languages:
            scores[language] += weight
    for letter in sorted(LETTERS.keys() & set(text)):
        for language in LETTERS[letter].split():
            scores[language] += LETTER
    return scores
