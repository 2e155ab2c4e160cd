"""Which language a message is written in, told by its function words; dialects count as their language."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from agent.classify.language_words import BORROWED, EVERYWHERE, FUNCTION_WORDS, LETTERS, WRITTEN

WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
SHOWN = 0.5  # a word that only one language has counts 1, one that two have a half
PRIOR = 0.4  # what the conversation's language is ahead: less than one telling word
BRAND = 0.2  # what a language of the brand is ahead of one it does not speak
LETTER = 0.3  # what a telling letter counts, since names of towns and people have them too
LOAN = SHOWN  # what a word counts that people of all languages write now and then ("test drive", "sorry", "perfect")
CLEAR = 1.5  # what another language must be ahead of the conversation's to take its place: more than one telling word
# A town of several words ("Kirchheim bei München", "Rot an der Rot"), a canton or a short form ("8762 Schwanden GL").
TOWN = re.compile(
    r"(?<!\w)[^\W\d_a-zß][\w'’-]++(?: (?:an der|an den|am|auf der|bei der|bei|b\.|im|in der|ob der|ob|unter|vor der|"
    r"a\.|d\.|aan den|aan de|sur|sous|en|lès|di|nad|upon)){1,2}+ "
    r"(?!\w{2,12}(?:tag|abend|morgen|mittag|woche)\b)[^\W\d_a-zß][\w'’-]++|(?<!\w)[A-Z]{2,3}(?!\w)"
)
NAME = re.compile(r"(?<![^\W\d_])[^\W\d_a-zß][\w'’-]++")  # by its capital; days and nouns, too


@dataclass(frozen=True)
class LanguageReading:
    """The language a text is in as ISO 639-1, to read it by.

    `shown` is False when nothing told it, or a short answer does not tell whether the conversation's has changed.
    """

    language: str
    shown: bool


def weigh_words() -> Mapping[str, tuple[tuple[str, ...], float]]:
    """Each listed word with the languages that have it and what it counts for each of them."""
    vocabularies = {language: FUNCTION_WORDS[language] | set(words.split()) for language, words in WRITTEN.items()}
    known = set(chain.from_iterable(vocabularies.values())) - EVERYWHERE
    owners = {word: tuple(name for name, words in vocabularies.items() if word in words) for word in known}
    return {word: (languages, _weigh(word, languages)) for word, languages in owners.items()}


def _weigh(word: str, languages: tuple[str, ...]) -> float:
    shared = float(1 / len(languages) ** 1.5)
    return min(LOAN, shared) if word in BORROWED else shared


WEIGHTS = weigh_words()


def read_language(text: str, prior: str | None, brand_languages: tuple[str, ...]) -> LanguageReading:
    """The language of `text`: `prior` is the conversation's so far, the first of the brand's is the default."""
    expected = prior or brand_languages[0]
    scores = score_languages(text)
    if not tells(scores):
        return LanguageReading(expected, shown=False)
    likely = choose_language(scores, expected, brand_languages)
    if prior is None or likely == prior:
        return LanguageReading(likely, shown=True)
    return leave_language(text, prior, brand_languages)


def leave_language(text: str, prior: str, brand_languages: tuple[str, ...]) -> LanguageReading:
    """The reading of a text that does not look like the conversation's language, by its words without names."""
    scores = score_languages(TOWN.sub(" ", text), letters_of_names=False)
    if not tells(scores):
        return LanguageReading(prior, shown=False)
    likely = choose_language(scores, prior, brand_languages)
    changed = scores[likely] >= scores[prior] + CLEAR
    return LanguageReading(likely, shown=changed or likely == prior)


def tells(scores: Mapping[str, float]) -> bool:
    """True when the words say more than one that two languages share."""
    return max(scores.values(), default=0.0) >= SHOWN


def choose_language(scores: Mapping[str, float], expected: str, brand_languages: tuple[str, ...]) -> str:
    """The likeliest language; the expected one and those of the brand are a little ahead."""
    ahead = {language: PRIOR if language == expected else BRAND for language in (*brand_languages, expected)}
    together = {name: scores.get(name, 0.0) + ahead.get(name, 0.0) for name in dict.fromkeys((*scores, *ahead))}
    return max(together, key=lambda language: together[language])


def score_languages(text: str, letters_of_names: bool = True) -> defaultdict[str, float]:
    """How much speaks for each language; each word and each letter counts once."""
    lowered = text.lower().replace("’", "'")
    scores = score_words(lowered)
    for letter in sorted(LETTERS.keys() & set(lowered if letters_of_names else NAME.sub(" ", text))):
        for language in LETTERS[letter].split():
            scores[language] += LETTER
    return scores


def score_words(text: str) -> defaultdict[str, float]:
    """What the listed words say."""
    scores: defaultdict[str, float] = defaultdict(float)
    words = reversed(dict.fromkeys(WORD.findall(text)))
    for word in sorted(words, key=len, reverse=True):  # of two languages that tie, the longer and later word tells
        languages, weight = WEIGHTS.get(word, ((), 0.0))
        for language in languages:
            scores[language] += weight
    return scores
