"""The phrases of one catalogue: names of models, trims and other cars, values and cues, as tables to look up."""

import itertools
from collections.abc import Iterator

from agent.catalogue import Catalogue
from agent.classify.configuration import lexicon
from agent.classify.configuration.other_cars import AMBIGUOUS, MAKES, MODELS
from agent.classify.configuration.phrases import PhraseTable
from agent.classify.configuration.words import fold, phrase_variants, split_phrase

Phrases = Iterator[tuple[str, Iterator[tuple[str, ...]]]]


def build_phrases(catalogue: Catalogue, language: str) -> PhraseTable:
    """All that is looked up in a text of this language, in one table so that its words are read once.

    What can be named has a colon in its label: "model:<id>", "trim:<trim>", "colour:<colour>" … and "other:"; cues
    have none.
    """
    return PhraseTable(itertools.chain(_things(catalogue, language), _cues(language)))


def _cues(language: str) -> Phrases:
    """The cues by their name; "colour" for every colour word."""
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for cue, listed in lexicon.cues(language):
        phrases.setdefault(cue, []).extend(map(split_phrase, listed))
    phrases["colour"] = [split_phrase(word) for word in lexicon.colour_words(language)]
    return ((cue, iter(variants)) for cue, variants in phrases.items())


def _things(catalogue: Catalogue, language: str) -> Phrases:
    own = {fold(catalogue.brand.name)} | {
        fold(name) for model in catalogue.models for name in (model.name, *model.aliases)
    }
    phrases: dict[str, list[tuple[str, ...]]] = {}
    for model in catalogue.models:
        phrases[f"model:{model.id}"] = [*_name_variants(model.name, *model.aliases)]
        for trim in model.trims:
            phrases.setdefault(f"trim:{trim}", []).extend(phrase_variants([trim]))
    for label, listed in lexicon.values(language):
        phrases.setdefault(label, []).extend(phrase_variants(listed))
    for word, colour in lexicon.colour_words(language).items():
        phrases.setdefault(f"colour:{colour}", []).extend(phrase_variants([word]))
    phrases["brand:"] = list(phrase_variants([catalogue.brand.name]))
    for label, names in (("make:", MAKES), ("other:", MODELS), ("ambiguous:", AMBIGUOUS)):
        variants = phrase_variants(name for name in names if fold(name) not in own)
        phrases[label] = [variant for variant in variants if variant != ("models",)]  # "Model S" in one word
    return ((label, iter(variants)) for label, variants in phrases.items())


def _name_variants(*names: str) -> Iterator[tuple[str, ...]]:
    for variant in phrase_variants(names):
        yield variant
        if len(variant) == 1 and len(variant[0]) >= 4 and variant[0][-1] not in "sxz":
            yield (variant[0] + "s",)  # the genitive ("des Fjords") and the plural
