"""The words of time, one lexicon a language; the grammar that reads them is the same for all."""

from collections.abc import Mapping

from agent.classify.availability.lexicon.de import GERMAN
from agent.classify.availability.lexicon.en import ENGLISH
from agent.classify.availability.lexicon.es import SPANISH
from agent.classify.availability.lexicon.fr import FRENCH
from agent.classify.availability.lexicon.it import ITALIAN
from agent.classify.availability.lexicon.nl import DUTCH
from agent.classify.availability.lexicon.pl import POLISH
from agent.classify.availability.lexicon.table import Lexicon
from agent.classify.availability.lexicon.tr import TURKISH

LEXICONS: Mapping[str, Lexicon] = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "es": SPANISH,
    "nl": DUTCH,
    "pl": POLISH,
    "tr": TURKISH,
}
