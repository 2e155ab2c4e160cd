"""The words for what can be configured and the cues for who means what, one file a language."""

from collections.abc import Iterator, Mapping

from agent.classify.configuration.lexicon import de, en, neighbours
from agent.classify.word_patterns import listed

_LANGUAGES = (de, en, neighbours)  # all are always read: people mix them, and car words are shared

_CORRECTED = ("powertrain:", "transmission:", "drivetrain:", "extras:")
# One letter away from other words or names: "Patrol", "Manuel", "Schulter", "Haltung", "Strömer".
_TOO_COMMON = frozenset(
    listed(
        """petrol, manual, manuals, Schalter, Schaltung, Stromer, manuell, manuelle, manuellen, manueller, manuelles,
        manuellem, manuale, manuelle, Geschaltet, essence, diesels, Diesels, benzina, autogas, Autogas, Erdgas, hitch,
        leather, gazole, quattro, automatica, automatico, electric"""
    )
)


def values() -> Iterator[tuple[str, tuple[str, ...]]]:
    """("slot:value", phrases) of every value that has words."""
    for language in _LANGUAGES:
        for label, phrases in language.VALUES.items():
            yield label, listed(phrases)


def misspelt_words() -> Iterator[tuple[str, str]]:
    """(word, "slot:value") of single words long and peculiar enough to be known in spite of an error."""
    for label, phrases in values():
        if label.startswith(_CORRECTED):
            yield from (
                (word, label) for word in phrases if word.isalpha() and len(word) > 5 and word not in _TOO_COMMON
            )


def cues() -> Iterator[tuple[str, tuple[str, ...]]]:
    """(cue, phrases) of every cue."""
    for language in _LANGUAGES:
        for cue, phrases in language.CUES.items():
            yield cue, listed(phrases)


def colour_words() -> Mapping[str, str]:
    """Every form of a colour word, and the colour it names."""
    return {
        form: colour
        for language in _LANGUAGES
        for colour, stems in language.COLOURS.items()
        for stem in listed(stems)
        for form in language.inflect_colour(stem)
    }
