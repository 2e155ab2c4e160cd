"""Reads what a text says about the car that is wanted; built once for each catalogue."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.catalogue import Catalogue
from agent.classify.analysis import Found
from agent.classify.configuration import lexicon
from agent.classify.configuration.adjacent import role_before
from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.naming import Tables, build_spelling, find_mentions
from agent.classify.configuration.parted_names import PartedNames
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.phrases import PhraseTable
from agent.classify.configuration.roles import settle_roles
from agent.classify.configuration.settle import KINDS, resolve_kinds, settle_models, settle_value, wanted
from agent.classify.configuration.tables import build_names, build_phrases
from agent.classify.configuration.typos import NameListener, NameSpeller

_LONG_FEATURE = 13  # letters from which two errors in the name of a feature are still small
_SINCE = frozenset({"seit", "since", "depuis", "desde", "sinds", "beri", "dir", "od"})  # of what is owned
_VALUE_SLOTS = ("transmission", "drivetrain", "trim", "colour")


@dataclass(frozen=True)
class ConfigurationReading:
    """What was found: slots with their words, and what the dialogue needs to ask back.

    `models` are the ids of several models wanted alike (then `found` has none); `unknown_model` is a car that was
    wanted and that the brand does not have, as written; `mentioned` is a model of the brand named in any role; `left`
    is the only car that is named at all, where no wish for it was read: who wants to drive or buy one means it.
    """

    found: tuple[Found, ...] = ()
    models: tuple[str, ...] = ()
    unknown_model: str | None = None
    mentioned: str | None = None
    left: tuple[Found, ...] = ()


class ConfigurationReader:
    """Reads the slots model, powertrain, transmission, drivetrain, trim, colour and extras."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._names = build_names(catalogue)
        self._tables: dict[str, Tables] = {}
        for language in catalogue.brand.languages:
            self._tables_of(language)

    def _tables_of(self, language: str) -> Tables:
        """The tables of a language; those the brand does not speak are built when somebody writes it first."""
        group = lexicon.group_of(language)
        if group not in self._tables:
            self._tables[group] = _build_tables(self._names, self._catalogue, group)
        return self._tables[group]

    def read(self, text: str, language: str, expected: bool = False) -> ConfigurationReading:
        """What the text says; `expected`: the configuration was asked for last, so that a bare word can answer it."""
        passage, named = find_mentions(text, self._tables_of(language), expected)
        mentions = settle_roles(passage, named)
        cars = [mention for mention in mentions if mention.slot == "model"]
        model, models = settle_models(cars)
        wishes = [model] if model else []
        wishes += self._powertrain(mentions, models or tuple(mention.value for mention in wishes))
        wishes += [wish for slot in _VALUE_SLOTS if (wish := settle_value(_of_slot(mentions, slot)))]
        wishes += _extras(mentions)
        return ConfigurationReading(
            found=tuple(_found(passage, wish) for wish in wishes),
            models=models,
            unknown_model=_unknown_model(text, passage, mentions),
            mentioned=(model or cars[0]).value if cars else None,
            left=tuple(_found(passage, car) for car in _only_car_left(passage, mentions)[:1]),
        )

    def _powertrain(self, mentions: Sequence[Mention], models: tuple[str, ...]) -> list[Mention]:
        wish = settle_value(resolve_kinds(_of_slot(mentions, "powertrain"), self._catalogue, models))
        return [wish] if wish and wish.value not in KINDS else []


def _build_tables(names_table: PhraseTable, catalogue: Catalogue, language: str) -> Tables:
    phrases = build_phrases(names_table, catalogue, language)
    names = [(name, model.id) for model in catalogue.models for name in (model.name, *model.aliases)]
    joined = [(re.sub(r"[ -]", "", name), model_id) for name, model_id in names]
    trims = [(trim, f"trim:{trim}") for model in catalogue.models for trim in model.trims]
    spelling = build_spelling(
        (NameSpeller(joined, phrases.known), NameListener(joined, phrases.known)),
        (
            NameSpeller(lexicon.misspelt_words(language), phrases.known, long=_LONG_FEATURE),
            NameSpeller(trims, phrases.known),
            NameListener(trims, phrases.known),
        ),
    )
    return Tables(phrases, spelling, PartedNames(names, phrases.own), lexicon.is_verb_last(language))


def _only_car_left(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions of the brand's only car, where nothing right before it says whose it is and nothing lasts.

    What a whole clause says of a car is often misread ("mein Sohn nervt, dass er den Fjord fahren will").
    """
    cars = _of_slot(mentions, "model")
    is_one = len({car.value for car in cars}) == 1 and not wanted(_of_slot(mentions, "other"))
    doubtful = all(_is_doubtful(passage, car) for car in cars)
    return cars if is_one and doubtful and not any(_lasts(passage, car) for car in cars) else []


def _is_doubtful(passage: Passage, car: Mention) -> bool:
    """True where a clause, and no word beside the car, says that it is not wanted; or "kein Fjord zum Fahren da?"."""
    if car.role == Role.RULED_OUT:
        return car.asked
    return car.role < Role.DRIVEN and not role_before(passage, car)


def _lasts(passage: Passage, car: Mention) -> bool:
    """ "Wir fahren den Fjord seit drei Jahren": the clause tells since when."""
    clause = passage.clause[car.first]
    return any(passage.form(at) in _SINCE for at in range(len(passage.words)) if passage.clause[at] == clause)


def _of_slot(mentions: Sequence[Mention], slot: str) -> list[Mention]:
    return [mention for mention in mentions if mention.slot == slot]


def _extras(mentions: Sequence[Mention]) -> list[Mention]:
    """Each extra once, unless its last mention rules it out."""
    last = {mention.value: mention for mention in _of_slot(mentions, "extras")}
    return [mention for _, mention in sorted(last.items()) if wanted([mention])]


def _unknown_model(text: str, passage: Passage, mentions: Sequence[Mention]) -> str | None:
    for mention in _of_slot(mentions, "other"):
        if mention.role >= Role.WANTED and (mention.wished or mention.asked):
            return text[passage.words[mention.first].start : passage.words[mention.last].end]
    return None


def _found(passage: Passage, mention: Mention) -> Found:
    rule = mention.role.name.lower()
    return Found(mention.slot, mention.value, passage.words[mention.first].start, passage.words[mention.last].end, rule)
