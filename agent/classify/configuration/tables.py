"""The phrases of one catalogue: names of models, trims and other cars, values and cues, as tables to look up."""

import itertools
from collections.abc import Iterable, Iterator, Set

from agent.catalogue import Catalogue
from agent.classify.configuration import lexicon
from agent.classify.configuration.other_cars import AMBIGUOUS, MAKES, MODELS
from agent.classify.configuration.phrases import PhraseTable
from agent.classify.configuration.spoken_names import name_numbers, spell_names
from agent.classify.configuration.words import fold, phrase_variants, split_phrase

# What German and Dutch join to a name: "Fjordprobefahrt"; with a hyphen they are words of their own.
_COMPOUNDS = ("probefahrt", "probefahrten", "testfahrt", "termin", "fahrt", "test", "modell", "leasing", "proefrit")
Phrases = Iterator[tuple[str, Iterator[tuple[str, ...]]]]


def build_names(catalogue: Catalogue) -> PhraseTable:
    """The names that are looked up in every language: models, trims, the brand, and what others make."""
    return PhraseTable((label, iter(variants)) for label, variants in _names(catalogue).items())


def build_phrases(names: PhraseTable, catalogue: Catalogue, language: str) -> PhraseTable:
    """All that is looked up in a text of this language: the names, their inflected forms, values and cues.

    What can be named has a colon in its label: "model:<id>", "trim:<trim>", "colour:<colour>" … and "other:"; cues
    have none.
    """
    return PhraseTable(
        itertools.chain(_inflected_names(catalogue, language), _values(language), _cues(language)), names
    )


def _cues(language: str) -> Phrases:
    """The cues by their name; "colour" for every colour word."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for cue, listed in lexicon.cues(language):
        phrases.setdefault(cue, []).extend(map(split_phrase, listed))
    phrases["colour"] = [split_phrase(word) for word in lexicon.colour_words(language)]
    return ((cue, iter(variants)) for cue, variants in phrases.items())


def _names(catalogue: Catalogue) -> dict[str, list[tuple[str, ...]]]:
    own = own_names(catalogue)
    phrases = {f"model:{model.id}": [*_name_variants(model.name, *model.aliases)] for model in catalogue.models}
    for trim in dict.fromkeys(trim for model in catalogue.models for trim in model.trims):
        phrases[f"trim:{trim}"] = [*phrase_variants([trim])]
    for model in catalogue.models:
        phrases[f"spoken:{model.id}"] = [*map(split_phrase, spell_names((model.name, *model.aliases)))]
    phrases["brand:"] = [*phrase_variants([catalogue.brand.name])]
    for label, cars in (("make:", MAKES), ("other:", MODELS), ("ambiguous:", AMBIGUOUS)):
        variants = phrase_variants(name for name in cars if fold(name) not in own)
        phrases[label] = [variant for variant in variants if variant != ("models",)]  # "Model S" in one word
    return phrases


def own_names(catalogue: Catalogue) -> frozenset[str]:
    """The names of the brand and its models, folded."""
    names = (name for model in catalogue.models for name in (model.name, *model.aliases))
    return frozenset(map(fold, (catalogue.brand.name, *names)))


def _inflected_names(catalogue: Catalogue, language: str) -> Phrases:
    """Every name but those of trims in the cases of the language, where it inflects names at all."""
    if not lexicon.inflects_names(language):
        return
    # Turkish "benzin" is petrol, and no Benz
    taken = own_names(catalogue) | {fold(word) for _, words in lexicon.values(language) for word in words}
    for label, variants in _names(catalogue).items():
        if not label.startswith(("trim:", "spoken:")):
            yield label, _inflected(variants, language, taken)


def _values(language: str) -> Phrases:
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for label, listed in lexicon.values(language):
        phrases.setdefault(label, []).extend(phrase_variants(listed))
    for word, colour in lexicon.colour_words(language).items():
        phrases.setdefault(f"colour:{colour}", []).extend(phrase_variants([word]))
    return ((label, iter(variants)) for label, variants in phrases.items())


def _name_variants(*names: str) -> Iterator[tuple[str, ...]]:
    for variant in itertools.chain(phrase_variants(names), phrase_variants(name_numbers(names))):
        yield variant
        if len(variant) == 1 and len(variant[0]) >= 4 and variant[0][-1] not in "sxz":
            yield (variant[0] + "s",)  # the genitive ("des Fjords") and the plural
        if len(variant) == 1 and len(variant[0]) >= 4:
            yield from ((variant[0] + behind,) for behind in _COMPOUNDS)


def _inflected(variants: Iterable[tuple[str, ...]], language: str, taken: Set[str]) -> Iterator[tuple[str, ...]]:
    """The cases of names of one word, unless something else is called so."""
    for variant in variants:
        if len(variant) == 1 and variant[0].isalnum():
            yield from ((form,) for form in lexicon.name_forms(variant[0], language) if form not in taken)
