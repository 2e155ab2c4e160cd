"""The words for what can be configured and the cues for who means what, one file a language."""

from collections.abc import Iterator, Mapping

from agent.classify.configuration.lexicon import de, en, neighbours
from agent.classify.word_patterns import listed

_LANGUAGES = (de, en, neighbours)  # all are always read: people mix them, and car words are shared


def values() -> Iterator[tuple[str, tuple[str, ...]]]:
    """("slot:value", phrases) of every value that has words."""
    for language in _LANGUAGES:
        for label, phrases in language.VALUES.items():
            yield label, listed(phrases)


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
