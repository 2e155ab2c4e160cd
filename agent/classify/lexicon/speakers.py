"""The words around people and places of all languages at once, since people write one language and sign in another."""

from collections.abc import Callable, Mapping

from agent.classify.lexicon.de import people as german_people
from agent.classify.lexicon.de import places as german_places
from agent.classify.lexicon.en import people as english_people
from agent.classify.lexicon.en import places as english_places
from agent.classify.lexicon.es import people as spanish_people
from agent.classify.lexicon.es import places as spanish_places
from agent.classify.lexicon.fr import people as french_people
from agent.classify.lexicon.fr import places as french_places
from agent.classify.lexicon.it import people as italian_people
from agent.classify.lexicon.it import places as italian_places
from agent.classify.lexicon.nl import people as dutch_people
from agent.classify.lexicon.nl import places as dutch_places
from agent.classify.lexicon.pl import people as polish_people
from agent.classify.lexicon.pl import places as polish_places
from agent.classify.lexicon.shapes import People, Places
from agent.classify.lexicon.tr import people as turkish_people
from agent.classify.lexicon.tr import places as turkish_places

PEOPLE: Mapping[str, People] = {
    "de": german_people.PEOPLE,
    "en": english_people.PEOPLE,
    "fr": french_people.PEOPLE,
    "it": italian_people.PEOPLE,
    "es": spanish_people.PEOPLE,
    "nl": dutch_people.PEOPLE,
    "pl": polish_people.PEOPLE,
    "tr": turkish_people.PEOPLE,
}
PLACES: Mapping[str, Places] = {
    "de": german_places.PLACES,
    "en": english_places.PLACES,
    "fr": french_places.PLACES,
    "it": italian_places.PLACES,
    "es": spanish_places.PLACES,
    "nl": dutch_places.PLACES,
    "pl": polish_places.PLACES,
    "tr": turkish_places.PLACES,
}


def people_words(list_of: Callable[[People], str]) -> str:
    """One list of the words that the languages have under the same head, separated by commas."""
    return ", ".join(words for people in PEOPLE.values() if (words := list_of(people)))


def place_words(list_of: Callable[[Places], str]) -> str:
    """One list of the words that the languages have under the same head, separated by commas."""
    return ", ".join(words for places in PLACES.values() if (words := list_of(places)))


def place_names(names_of: Callable[[Places], Mapping[str, str]]) -> Mapping[str, str]:
    """By ISO code: one list of what the languages call a country, or its towns, separated by commas."""
    countries = dict.fromkeys(country for places in PLACES.values() for country in names_of(places))
    return {
        country: ", ".join(names_of(places)[country] for places in PLACES.values() if country in names_of(places))
        for country in countries
    }
