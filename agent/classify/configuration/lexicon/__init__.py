"""The words for what can be configured and the cues for who means what, one file a language."""

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

from agent.classify.configuration.lexicon import de, en, es, fr, it, nl, people, pl, tr
from agent.classify.word_patterns import listed

_OF: Mapping[str, ModuleType] = {"de": de, "en": en, "fr": fr, "it": it, "es": es, "nl": nl, "pl": pl, "tr": tr}
_INFLECT_NAME: Mapping[str, Callable[[str], Iterator[str]]] = {"pl": pl.inflect_name, "tr": tr.inflect_name}
_SHORTEST_INFLECTED = 4  # letters: a shorter name with an ending looks like other words
_GLUED_TO_DIGITS = ("tr",)  # "X2yi"
_VERB_LAST = ("tr",)  # what a clause says of a car stands behind it
_SHARED = ("de", "en")  # their words for cars are read in every language, since people mix them in

_CORRECTED = ("powertrain:", "transmission:", "drivetrain:", "extras:")
# One letter away from other words or names: "Patrol", "Manuel", "Schulter", "Haltung", "Strömer".
_TOO_COMMON = frozenset(
    listed(
        """petrol, manual, manuals, Schalter, Schaltung, Stromer, manuell, manuelle, manuellen, manueller, manuelles,
        manuellem, manuale, manuelle, Geschaltet, essence, diesels, Diesels, benzina, autogas, Autogas, Erdgas, hitch,
        leather, gazole, quattro, automatica, automatico, electric"""
    )
)


# Words of the shared lists that are everyday words of another language: "alle quattro" is a time.
_EVERYDAY: Mapping[str, frozenset[str]] = {"it": frozenset({"quattro"})}


def group_of(language: str) -> str:
    """The language whose tables read this one: German and English share theirs, as does one without a lexicon."""
    return _SHARED[0] if language in _SHARED or language not in _OF else language


def is_verb_last(language: str) -> bool:
    """True where the words that say what somebody means by a car stand behind it."""
    return language in _VERB_LAST


def _read_in(language: str) -> tuple[ModuleType, ...]:
    return tuple(_OF[name] for name in dict.fromkeys((language, *_SHARED)))


def values(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """("slot:value", phrases) of every value that has words, also those of German and English."""
    everyday = _EVERYDAY.get(language, frozenset())
    for module in _read_in(language):
        for label, phrases in module.VALUES.items():
            yield label, tuple(phrase for phrase in listed(phrases) if phrase not in everyday)


def misspelt_words(language: str) -> Iterator[tuple[str, str]]:
    """(word, "slot:value") of single words long and peculiar enough to be known in spite of an error."""
    for label, phrases in values(language):
        if label.startswith(_CORRECTED):
            yield from (
                (word, label) for word in phrases if word.isalpha() and len(word) > 5 and word not in _TOO_COMMON
            )


def cues(language: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """(cue, phrases) of every cue: of one language, or of German and English together, which people mix."""
    for module in _read_in(language) if language in _SHARED else (_OF[language],):
        for cue, phrases in module.CUES.items():
            yield cue, listed(phrases)
    for spoken in _SHARED if language in _SHARED else (language,):
        for cue, by_language in people.CUES.items():
            yield cue, listed(by_language[spoken])


def inflects_names(language: str) -> bool:
    """True where foreign names get the endings of the language."""
    return language in _INFLECT_NAME


def name_forms(name: str, language: str) -> Iterator[str]:
    """The inflected forms of a folded name of one word, in languages that inflect names without an apostrophe."""
    numbered = name[-1].isdigit() and language in _GLUED_TO_DIGITS
    if numbered or (name.isalpha() and len(name) >= _SHORTEST_INFLECTED and language in _INFLECT_NAME):
        yield from _INFLECT_NAME[language](name)


def colour_words(language: str) -> Mapping[str, str]:
    """Every form of a colour word, and the colour it names."""
    return {
        form: colour
        for module in reversed(_read_in(language))  # the language's own words win
        for colour, stems in module.COLOURS.items()
        for stem in listed(stems)
        for form in module.inflect_colour(stem)
    }
