"""The words around people and places of all languages at once, since people write one language and sign in another."""

from collections.abc import Callable, Mapping

from agent.classify.lexicon.de.people import PEOPLE as GERMANS
from agent.classify.lexicon.en.people import PEOPLE as ENGLISH
from agent.classify.lexicon.es.people import PEOPLE as SPANIARDS
from agent.classify.lexicon.fr.people import PEOPLE as FRENCH
from agent.classify.lexicon.it.people import PEOPLE as ITALIANS
from agent.classify.lexicon.nl.people import PEOPLE as DUTCH
from agent.classify.lexicon.pl.people import PEOPLE as POLES
from agent.classify.lexicon.shapes import People
from agent.classify.lexicon.tr.people import PEOPLE as TURKS

PEOPLE: Mapping[str, People] = {
    "de": GERMANS,
    "en": ENGLISH,
    "fr": FRENCH,
    "it": ITALIANS,
    "es": SPANIARDS,
    "nl": DUTCH,
    "pl": POLES,
    "tr": TURKS,
}


def people_words(list_of: Callable[[People], str]) -> str:
    """One list of the words that the languages have under the same head, separated by commas."""
    return ", ".join(words for people in PEOPLE.values() if (words := list_of(people)))
