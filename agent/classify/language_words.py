"""Words and letters that show which language a text is written in."""

from collections.abc import Mapping

from agent.classify.lexicon.de import language as de
from agent.classify.lexicon.en import language as en
from agent.classify.lexicon.es import language as es
from agent.classify.lexicon.fr import language as fr
from agent.classify.lexicon.it import language as it
from agent.classify.lexicon.nl import language as nl
from agent.classify.lexicon.pl import language as pl
from agent.classify.lexicon.tr import language as tr

_OF = {"de": de, "en": en, "fr": fr, "it": it, "es": es, "nl": nl, "pl": pl, "tr": tr}
FUNCTION_WORDS: Mapping[str, frozenset[str]] = {name: module.FUNCTION_WORDS for name, module in _OF.items()}
WRITTEN: Mapping[str, str] = {name: module.WRITTEN for name, module in _OF.items()}
# Words of the lists that mean nothing for the language: written everywhere, or part of car and person names.
EVERYWHERE = frozenset(
    (
        "a",
        "e",
        "o",
        "s",
        "ok",
        "okay",
        "auto",
        "test",
        "bot",
        "service",
        "leasing",
        "termin",
        "super",
        "via",
        "stop",
        "top",
        "van",
        "von",
        "de",
        "la",
        "le",
        "el",
        "hi",
        "hey",
        "haha",
        "nr",
        "tel",
        "min",
        "max",
    )
)
# Words that people write in a language that is not theirs; they count little for the one that they come from.
BORROWED = frozenset(
    (
        "drive",
        "drives",
        "drop",
        "perfect",
        "perfekt",
        "thx",
        "sorry",
        "pardon",
        "merci",
        "ciao",
        "cool",
        "best",
        "lease",
        "online",
        "weekend",
        "check",
        "mail",
        "cheers",
        "mobile",
    )
)
# Letters that only some of the languages write.
LETTERS: Mapping[str, str] = {
    "ß": "de",
    "ä": "de",
    "ö": "de tr",
    "ü": "de tr",
    "ş": "tr",
    "ğ": "tr",
    "ı": "tr",
    "ł": "pl",
    "ą": "pl",
    "ę": "pl",
    "ś": "pl",
    "ż": "pl",
    "ź": "pl",
    "ń": "pl",
    "ć": "pl",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ç": "fr tr",
    "è": "fr it",
    "ê": "fr",
    "à": "fr it",
    "ù": "fr it",
    "ò": "it",
    "ì": "it",
    "œ": "fr",
    "í": "es",
    "ú": "es",
    "á": "es",
}
