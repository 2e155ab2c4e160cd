"""Which words of a text name a model of the brand, another car, or something that can be configured."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from spacy.lang.de.stop_words import STOP_WORDS as GERMAN_STOP_WORDS
from spacy.lang.en.stop_words import STOP_WORDS as ENGLISH_STOP_WORDS

from agent.classify.configuration.acceptance import accepts_colour, accepts_short, accepts_trim, accepts_typo
from agent.classify.configuration.everyday_names import accepts_name
from agent.classify.configuration.mention import Mention
from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.parted_names import PartedNames
from agent.classify.configuration.passage import Passage, build_passage
from agent.classify.configuration.phrases import Hit, PhraseTable, keep_longest
from agent.classify.configuration.typos import Reader
from agent.classify.configuration.words import Word, split_words
from agent.classify.word_patterns import listed

_STOP_WORDS = GERMAN_STOP_WORDS | ENGLISH_STOP_WORDS
_NO_THINGS = ("colour:", "trim:", "idiom:", "ambiguous:", "spoken:", "part:")
_NAMED = {"trim": "trim_name", "brand": "brand_name", "spoken": "part_name", "part": "part_name"}  # as cues
_SHADES = {
    "schwarz": "black",
    "weiss": "white",
    "grau": "grey",
    "blau": "blue",
    "gruen": "green",
    "braun": "brown",
    "silber": "silver",
    "gelb": "yellow",
}
_SHADE = re.compile(rf"[a-z]{{3,20}}({'|'.join(_SHADES)})(?:e[nrsm]?)?")  # "mintgrün", "brillantschwarzen"
_BARE_WORDS = 4  # an answer of so few words names what was asked for


@dataclass(frozen=True)
class Tables:
    """What is looked up in every text."""

    phrases: PhraseTable
    spelling: Callable[[str], str | None]  # the label of a word that no phrase holds
    parted: PartedNames
    verb_last: bool = False


def find_mentions(text: str, tables: Tables, expected: bool) -> tuple[Passage, list[Mention]]:
    """The passage of a text and all that is named in it, in order and without overlaps."""
    words = split_words(text)
    found = tables.phrases.find(words)
    named = [hit for hit in found if ":" in hit.label]
    hits = keep_longest(sorted((*named, *_misspelt(text, words, tables)), key=lambda hit: (hit.first, -hit.last)))
    if not hits:
        return build_passage([], []), []
    things = [Hit("thing", hit.first, hit.last) for hit in hits if not hit.label.startswith(_NO_THINGS)]
    named_at = {
        position for hit in hits if hit.label.startswith("model:") for position in range(hit.first, hit.last + 1)
    }
    spoken = (hit for hit in found if ":" not in hit.label and hit.first not in named_at)
    kinds = ((_NAMED.get(hit.label.partition(":")[0]), hit) for hit in hits)
    names = (Hit(cue, hit.first, hit.last) for cue, hit in kinds if cue)
    cues = sorted((*spoken, *things, *names), key=lambda hit: (hit.first, -hit.last))
    passage = build_passage(words, cues, tables.verb_last)
    bare = expected and sum(word.form.isalnum() for word in words) <= _BARE_WORDS
    mentions = (mention for hit in hits for mention in _accept(passage, hit, bare or len(hits) == len(words)))
    return passage, _join_makes(mentions)


def _join_makes(mentions: Iterable[Mention]) -> list[Mention]:
    """A make and the model right behind it are one car ("Tesla Model 3")."""
    joined: list[Mention] = []
    for mention in mentions:
        before = joined[-1] if joined else None
        if before and before.slot == mention.slot == "other" and before.last + 1 == mention.first:
            joined[-1] = replace(before, last=mention.last)
        else:
            joined.append(mention)
    return joined


def _misspelt(text: str, words: list[Word], tables: Tables) -> Iterator[Hit]:
    for position, word in enumerate(words):
        label = tables.spelling(word.form)
        if label and not (label.startswith("typo:") and _has_inner_capital(text[word.start : word.end])):
            yield Hit(label, position, position)
    yield from tables.parted.find(words)


def build_spelling(names: Sequence[Reader], features: Sequence[Reader]) -> Callable[[str], str | None]:
    """Reads single words: misspelt names and features, and shades; people write the same words again and again."""

    @lru_cache(maxsize=8192)
    def spell(form: str) -> str | None:
        if name := _first_read(names, form):
            return "typo:" + name
        shade = _SHADE.fullmatch(form)
        return _first_read(features, form) or (f"colour:{_SHADES[shade[1]]}" if shade else None)

    return spell


def _first_read(readers: Sequence[Reader], form: str) -> str | None:
    return next((label for reader in readers if (label := reader.read(form))), None)


def _has_inner_capital(written: str) -> bool:
    """ "FjordX" is another word, not a misspelt one."""
    return not (written.isupper() or written[1:].islower())


def _accept(passage: Passage, hit: Hit, bare: bool) -> Iterator[Mention]:
    """The mention that a hit is, if any; another car takes the words that name it along."""
    slot, _, value = hit.label.partition(":")
    match slot:
        case "model":
            accepted = not _is_only_a_word(passage, hit) and (bare or accepts_name(passage, hit))
        case "typo":
            accepted, slot = accepts_typo(passage, hit, bare), "model"
        case "spoken" | "part":
            accepted, slot = accepts_short(passage, hit, bare), "model"
        case "trim":
            accepted = accepts_trim(passage, hit, value, bare)
        case "colour":
            accepted = accepts_colour(passage, hit, bare)
        case "idiom":
            accepted = False
        case "brand" | "make" | "other" | "ambiguous":
            yield from _other_car(passage, hit, slot)
            return
        case _:
            accepted = not (_names_company(passage, hit) or passage.ends_cue(hit.first - 1, "person"))
    if accepted:
        yield Mention(slot, value, hit.first, hit.last)


_LEGAL_FORMS = frozenset(
    listed("gmbh, ug, ag, kg, ohg, gbr, ohg, ev, mbh, ltd, limited, llc, plc, inc, sarl, sas, srl, spa, bv, nv, sp")
)


def _names_company(passage: Passage, hit: Hit) -> bool:
    """ "Elektro Dietz GmbH": the capitalised words up to a legal form are a company's name."""
    following = range(hit.last + 1, min(hit.last + 5, len(passage.words)))
    if not passage.words[hit.first].capital:
        return False
    for position in following:
        if passage.form(position) in _LEGAL_FORMS:
            return True
        if not (passage.words[position].capital or passage.form(position) in _COMPANY_SIGNS):
            return False
    return False


_COMPANY_SIGNS = frozenset({"&", "-", "+", "und", "and"})


def _is_only_a_word(passage: Passage, hit: Hit) -> bool:
    """A name that is also a function word ("nor", "one") counts only with its capital inside a sentence."""
    word = passage.words[hit.first]
    if hit.first != hit.last or word.form not in _STOP_WORDS:
        return False
    inside = passage.same_sentence(hit.first, hit.first - 1)
    return not (word.capital and inside)


def _other_car(passage: Passage, hit: Hit, slot: str) -> Iterator[Mention]:
    if slot in ("other", "ambiguous"):
        named = slot == "other" or passage.ends_cue(hit.first - 1, "filler") or passage.ends_cue(hit.first - 1, "mine")
        if named:
            yield Mention("other", "", hit.first, hit.last)
        return
    last = hit.last
    while last < hit.last + 3 and _continues_name(passage, last + 1):
        last += 1 + (passage.form(last + 1) == "-")
    if last > hit.last or slot == "make":
        yield Mention("other", "", hit.first, last)


def _continues_name(passage: Passage, position: int) -> bool:
    """True for a word that can be part of a car's name: capitalised or with digits, and no everyday word."""
    if not 0 < position < len(passage.words):
        return False
    word, previous = passage.words[position], passage.words[position - 1]
    if word.form == "-" and word.start == previous.end and passage.form(position + 1).isdigit():
        return previous.form.isalpha() and passage.words[position + 1].start == word.end
    if (
        word.start - previous.end > 1
        or not word.form.isalnum()
        or passage.begins_cue(position, "thing", "colour", "trim_after", "part_name")
    ):
        return False
    if word.form.isalpha() and (not word.capital or word.form in ORDINARY_WORDS or word.form in _STOP_WORDS):
        return False
    named_otherwise = ("filler", "wish", "own", "drive", "person", "article", "prefer", "not", "or")
    return not passage.begins_cue(position, *named_otherwise) and not _is_company_word(word.form)


def _is_company_word(form: str) -> bool:
    return form.endswith(_COMPANY_WORDS) or form.isdigit()


_COMPANY_WORDS = (
    "gmbh",
    "ag",
    "haus",
    "haendler",
    "partner",
    "team",
    "service",
    "fahrer",
    "fahrt",
    "kunde",
    "werkstatt",
    "zentrum",
    "deutschland",
)
