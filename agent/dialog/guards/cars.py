"""InventedModel and InventedEquipment: cars and equipment that no fact names, found with the words of classify."""

import re
from collections.abc import Iterator
from functools import lru_cache

from agent.catalogue import Catalogue
from agent.classify.analysis import Topic
from agent.classify.clauses import lowered
from agent.classify.configuration.phrases import Hit, PhraseTable, keep_longest
from agent.classify.configuration.tables import build_names, build_phrases
from agent.classify.configuration.words import Word, fold, split_words
from agent.dialog.acts import Act, ChooseModel, ListModels, NotOffered, StateFact, UnknownModel
from agent.dialog.guards.draft import Draft
from agent.dialog.guards.lexicon import alternatives, cue

MODELS = ("model:",)
MAKES = ("make:", "other:")
EQUIPMENT = ("powertrain:", "transmission:", "drivetrain:", "extras:")
ORDINAL = re.compile(r"\d{1,2}(?:er|e|eme|st|nd|rd|th)")
ARTICLE_TELLS = ("en", "es", "fr", "it", "nl")  # where a capital behind an article is a name
CAPITALISED = re.compile(r"\s([^\W\d_a-zà-ÿ][^\W\d_]{1,20})(?!\w)")
STEM = 5  # letters by which a name is known in any case
ASSISTANT = ("assist", "asist", "asyst")  # "automatic" beside it is no gearbox, in any language
WIDER = {"hybrid": ("hev", "phev"), "hev": ("hybrid",), "phev": ("hybrid",)}  # "hybrid" alone may mean either


@lru_cache(maxsize=32)
def phrases(catalogue: Catalogue, language: str) -> PhraseTable:
    """The words for cars that can stand in a reply of one language."""
    return build_phrases(build_names(catalogue), catalogue, language)


def invented_model(draft: Draft) -> Iterator[str]:
    """Models of the brand that the reply is not about, models that do not exist, and other makes."""
    words = draft.words
    known = {hit.label for hit in find(draft, draft.known_words, (*MODELS, *MAKES))}
    spelled = {word.form for word in draft.known_words}
    for hit in find(draft, words, (*MODELS, *MAKES)):
        written = words[hit.first : hit.last + 1]
        is_name = any(word.capital or not word.form.isalpha() for word in written) and not is_ordinal(draft, written)
        named = (
            hit.label in known if hit.label.startswith(MODELS) else all(is_spelled(word, spelled) for word in written)
        )
        if is_name and not named:
            yield spell(draft, written)
    yield from after_brand(draft, words, spelled)
    yield from after_models(draft, spelled)


def is_spelled(word: Word, spelled: set[str]) -> bool:
    """True for a name of the facts in any case: "Octavii" is an "Octavia", "Corsy" a "Corsa"."""
    stem = word.form[: min(STEM, max(STEM - 1, len(word.form) - 1))]
    return any(form.startswith(stem) for form in spelled)


def is_ordinal(draft: Draft, written: list[Word]) -> bool:
    """True for "1er", which is a day everywhere but in German, where it is a car."""
    return draft.permitted.language != "de" and len(written) == 1 and bool(ORDINAL.fullmatch(written[0].form))


def after_models(draft: Draft, spelled: set[str]) -> Iterator[str]:
    """A name at the end of a list of models that is none of them: "Fjord, Skerry and the new Aurion"."""
    pattern = model_list(draft.permitted.circumstances.catalogue, draft.permitted.language)
    found = (match["next"] for match in pattern.finditer(draft.body))
    yield from (name for name in found if fold(name) not in spelled)
    if draft.permitted.language in ARTICLE_TELLS and draft.permitted.has(ListModels, UnknownModel, ChooseModel):
        named = cue(draft.permitted.language, "article").finditer(draft.lower)
        followers = filter(None, (CAPITALISED.match(draft.body, found.end()) for found in named))
        polite = cue(draft.permitted.language, "formal")  # "la Sua prova"
        yield from (one[1] for one in followers if fold(one[1]) not in spelled and not polite.fullmatch(one[1]))


@lru_cache(maxsize=32)
def model_list(catalogue: Catalogue, language: str) -> re.Pattern[str]:
    """Two models or trims or more in a row, and the name that follows them in the same row."""
    names = (name for model in catalogue.models for name in (model.name, *model.trims))
    models = "|".join(map(re.escape, dict.fromkeys(names)))
    joint, article = alternatives(language, "joint"), alternatives(language, "article")
    between = rf"\s?(?:,\s|/|,?\s(?:{joint})\s)(?:(?:{joint}|{article})\s){{0,4}}"
    row = rf"(?<!\w)(?:(?:{models}){between}){{2,20}}(?!(?:{models})(?!\w))"
    return re.compile(rf"{row}(?P<next>[^\W\d_a-zà-ÿ]\w{{1,20}})(?=\s?(?:[,.!?;:)/\n]|$|\s(?:{joint})\s))")


def after_brand(draft: Draft, words: list[Word], spelled: set[str]) -> Iterator[str]:
    """A name behind the brand's that nothing knows: "the new Kalmora Aurion"."""
    brand = [word.form for word in split_words(draft.permitted.circumstances.catalogue.brand.name)]
    forms = [word.form for word in words]
    common = cue(draft.permitted.language, "brand_noun")
    for start in range(len(words) - len(brand)):
        follower = words[start + len(brand)]
        is_name = follower.capital and follower.form not in spelled and not common.match(draft.lower, follower.start)
        if is_name and forms[start : start + len(brand)] == brand:
            yield spell(draft, words[start : start + len(brand) + 1])


def invented_equipment(draft: Draft) -> Iterator[str]:
    """Engines, gearboxes, driven wheels, colours and extras that no fact of this reply states."""
    words, kinds = draft.words, (*EQUIPMENT, *asked_kinds(draft.permitted.acts))
    known = equipment_of(draft.permitted.acts, draft.permitted.slots)
    known |= {hit.label for hit in find(draft, draft.known_words, kinds)}
    for hit in find(draft, words, kinds):
        slot, _, value = hit.label.partition(":")
        beside = (*words[max(hit.first - 1, 0) : hit.first], *words[hit.last + 1 : hit.last + 2])
        is_ours = any(word.form.startswith(ASSISTANT) for word in beside)
        if not is_ours and not known & {hit.label, *(f"{slot}:{wider}" for wider in WIDER.get(value, ()))}:
            yield spell(draft, words[hit.first : hit.last + 1])
    if (words_of := draft.find("feature")) and words_of not in lowered(draft.permitted.source):
        yield words_of
    if "drivetrain:" in asked_kinds(draft.permitted.acts):
        bare = (draft.find(f"bare_{value}") for value in ("fwd", "rwd", "awd") if f"drivetrain:{value}" not in known)
        yield from filter(None, bare)


def asked_kinds(acts: tuple[Act, ...]) -> frozenset[str]:
    """The kinds of equipment that a reply tells the values of: only there a colour has to be one of them."""
    topics = {act.topic.value for act in acts if isinstance(act, StateFact)}
    slots = {act.slot for act in acts if isinstance(act, NotOffered)}
    return frozenset(f"{kind}:" for kind in (topics | slots) & {"colour", "drivetrain"})


def equipment_of(acts: tuple[Act, ...], slots: object) -> set[str]:
    """The labels of what the acts and the wish name."""
    stated = {f"{act.topic}:{value}" for act in acts if isinstance(act, StateFact) for value in listed(act.value)}
    electric = {"powertrain:bev" for act in acts if isinstance(act, StateFact) and act.topic is Topic.RANGE}
    offered = {
        f"{act.slot}:{value}" for act in acts if isinstance(act, NotOffered) for value in (act.value, *act.offered)
    }
    wished = {
        f"{slot}:{value}"
        for slot in ("powertrain", "transmission", "drivetrain", "colour", "extras")
        for value in listed(getattr(slots, slot))
    }
    return stated | electric | offered | wished


def listed(value: object) -> tuple[object, ...]:
    """A value, or the values of a list; none where there is none."""
    if value is None:
        return ()
    return value if isinstance(value, tuple) else (value,)


def find(draft: Draft, words: list[Word], kinds: tuple[str, ...]) -> list[Hit]:
    """What is named in some words, the longest names first, of the kinds wanted."""
    table = phrases(draft.permitted.circumstances.catalogue, draft.permitted.language)
    return keep_longest(hit for hit in table.find(words) if hit.label.startswith(kinds))


def spell(draft: Draft, words: list[Word]) -> str:
    """Some words as they stand in the text."""
    return draft.body[words[0].start : words[-1].end]
