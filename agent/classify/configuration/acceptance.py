"""Which words that look like a trim, a colour or a model are one: "Sport treiben" and "ich weiß" are not."""

import re

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.phrases import Hit
from agent.classify.word_patterns import listed

_BETWEEN_CAR_AND_TRIM = frozenset(
    {"-", ":", "in", "der", "als", "im", '"', "„", "'", "the", "a", "ist", "is", "de", "een"}
)
_KNOWS_AFTER = frozenset(
    listed(
        """ich, nicht, jemand, man, wer, was, wie, ob, wann, wo, dass, noch, leider, gar, keiner, es, er, sie, ned, net,
        nit, ni, noed, i, ma, mer, ja, eh, halt, bescheid, das, des, jo, schon, wirklich, niemand, von, ueber, selber"""
    )
)
_KNOWS_BEFORE = frozenset(
    listed("ich, i, jemand, wer, man, er, sie, niemand, keiner, frau, mann, weiss, des, das, was")
)
# Behind a colour these are the car, or how it is painted; any other capitalised noun is what has the colour.
_CAR_NOUN = re.compile(
    r".*(?:auto|wagen|mobil|fahrzeug|modell|lack|lackierung|farbe|farbton|ton|version|variante|ausfuehrung|metallic|"
    r"karosserie|exemplar|vorfuehrer|suv|kombi|cabrio|flitzer|car|model|paint|one|van|estate|hatchback|colour|color)"
)


def accepts_colour(passage: Passage, hit: Hit, bare: bool) -> bool:
    """True for the colour of a car: not a surname, not the verb "weiß", not the colour of its seats."""
    before, after = passage.form(hit.first - 1), passage.form(hit.last + 1)
    if _is_verb(passage, hit, before, after) or passage.begins_cue(hit.last + 1, "not_body"):
        return False
    if _is_of_body(passage, hit):
        return False
    if passage.ends_cue(hit.first - 1, "person") or passage.ends_cue(hit.first - 2, "person"):
        return False
    if re.fullmatch(r"\d{5}", before):  # "33000 Bordeaux" is a town
        return False
    if _is_pair(passage, hit) or _is_proper_adjective(passage, hit) or _paints_something_else(passage, hit):
        return False
    return bare or not _is_name(passage, hit)


def _is_of_body(passage: Passage, hit: Hit) -> bool:
    """ "Innen schwarz", "Felgen in Schwarz": the colour of what stands right before it."""
    position = hit.first - 1 - (passage.form(hit.first - 1) in ("in", "bitte"))
    if passage.form(position) in _LEATHERS:
        return True
    return passage.ends_cue(position, "not_body") and not passage.ends_cue(position, "thing")


_LEATHERS = frozenset({"pelle", "cuir", "cuero", "piel"})  # extras whose colour stands behind them


def _is_verb(passage: Passage, hit: Hit, before: str, after: str) -> bool:
    inside = passage.same_sentence(hit.first, hit.first - 1)
    if passage.form(hit.first) != "weiss" or (passage.words[hit.first].capital and inside):
        return False
    return after in _KNOWS_AFTER or before in _KNOWS_BEFORE


def _is_pair(passage: Passage, hit: Hit) -> bool:
    """ "Rot-Weiß Essen": two colours that a hyphen joins are a club's or a flag's."""
    behind = passage.form(hit.last + 1) == "-" and passage.begins_cue(hit.last + 2, "colour")
    ahead = passage.form(hit.first - 1) == "-" and passage.ends_cue(hit.first - 2, "colour")
    return behind or ahead


def _is_proper_adjective(passage: Passage, hit: Hit) -> bool:
    """ "am Grünen See": an inflected colour with a capital inside a sentence is part of a name."""
    form = passage.form(hit.first)
    inside = passage.same_sentence(hit.first, hit.first - 1) and passage.form(hit.first - 1).isalpha()
    inflected = form.endswith(("en", "er", "es", "em")) and not form.endswith(("gruen", "silber", "silbern"))
    return inflected and inside and passage.words[hit.first].capital


_PARTICLES = frozenset({"de", "van", "der", "den"})  # of surnames: "Peter de Wit"


def _paints_something_else(passage: Passage, hit: Hit) -> bool:
    """ "die grüne Tür", "Red Fox Consulting": the colour of the capitalised noun behind it, which is no car."""
    following = hit.last + 1
    if not passage.same_sentence(hit.last, following) or not passage.words[following].capital:
        return False
    noun, form = passage.form(following), passage.form(hit.first)
    inflected = form.endswith(("e", "en", "er", "es", "em")) and form not in ("orange", "beige", "silver")
    named = passage.words[hit.first].capital
    if not (inflected or (named and not passage.ends_cue(hit.first - 1, "colour_cue"))):
        return False
    known = passage.begins_cue(following, "thing", "trim_name", "drive", "wish", "person", "trim_after", "colour")
    return noun.isalpha() and not known and not _CAR_NOUN.fullmatch(noun)


def _is_name(passage: Passage, hit: Hit) -> bool:
    """A capitalised colour behind a capitalised word, with no cue between: "Max Schwarz"."""
    if not passage.words[hit.first].capital or not passage.same_sentence(hit.first, hit.first - 1):
        return False
    before = hit.first - 1
    while before > 0 and passage.form(before) in _PARTICLES and not passage.words[before].capital:
        before -= 1
    previous = passage.words[before]
    return (
        previous.capital and previous.form.isalpha() and not passage.begins_cue(before, "colour_cue", "wish", "thing")
    )


def accepts_trim(passage: Passage, hit: Hit, trim: str, bare: bool) -> bool:
    """True for a trim said of a car, or one whose name is no everyday word."""
    if bare or _is_rare(trim):
        return True
    position = hit.first - 1
    if passage.form(position) == "?" and passage.ends_cue(position - 1, "trim_before"):
        return True  # "Welche Ausstattung? Sport"
    while passage.form(position) in _BETWEEN_CAR_AND_TRIM and position > hit.first - 4:
        if passage.form(position) in ("in", "im", "der") and not passage.ends_cue(position - 1, "thing"):
            break
        position -= 1
    if passage.ends_cue(position, "thing") or passage.ends_cue(position, "trim_before"):
        return passage.same_sentence(hit.first, position)
    following = hit.last + 1 + (passage.form(hit.last + 1) in ("-", '"', "“", "'"))
    if passage.begins_cue(following, "trim_after", "thing") and passage.same_sentence(hit.first, following):
        return True
    return _is_called(passage, hit) or _is_in_list(passage, hit) or _is_beside_trim(passage, hit)


def _is_rare(trim: str) -> bool:
    forms = trim.lower().split()
    return len(forms) > 1 or (len(trim) > 5 and trim.lower() not in ORDINARY_WORDS and trim.lower() not in _EVERYDAY)


_EVERYDAY = frozenset(
    listed(
        """sport, line, base, plus, start, tour, city, country, family, business, comfort, style, design, active,
        urban, nature, travel, trend, advance, premium, exclusive, standard, entry, edition, select, energy, motion,
        freedom, elegance, classic, performance, ultimate, signature, essential, selection, momentum, dynamic,
        prestige, limited"""
    )
)
_PLACES_AND_TIMES = frozenset(listed("start, tour, city, country, family, base"))
_CONTRACTED = frozenset(listed("im, beim, vom, zum"))
# What people are "im", "beim" or "zum": no trim.
_NOUNS = frozenset(listed("sport, design, trend, standard, style, business, comfort, energy, motion, edition, limited"))


def _is_called(passage: Passage, hit: Hit) -> bool:
    """ "den Sport", "the Sport", but not "in der City" or "the sport"; in a text without capitals "den plus" too."""
    article, form = hit.first - 1, passage.form(hit.first)
    everyday = form in _EVERYDAY or form in ORDINARY_WORDS
    if everyday and not passage.words[hit.first].capital and passage.has_capitals:
        return False
    if passage.form(article) in _CONTRACTED:
        return passage.words[hit.first].capital and form not in _PLACES_AND_TIMES | _NOUNS
    if passage.form(article) == "the" and passage.words[hit.first].capital and form not in _PLACES_AND_TIMES:
        return True
    if form in _PLACES_AND_TIMES and not (passage.form(article) == "the" and passage.words[hit.first].capital):
        return False
    return passage.ends_cue(article, "article") and not passage.ends_cue(article, "place_article")


def _is_beside_trim(passage: Passage, hit: Hit) -> bool:
    """Beside another trim: "lieber Active als Start", "Pure, nein, Plus"."""
    ahead, behind = hit.first - 1, hit.last + 1
    while passage.form(ahead) in _BETWEEN_TRIMS and ahead > hit.first - 5:
        ahead -= 1
    while passage.form(behind) in _BETWEEN_TRIMS and behind < hit.last + 5:
        behind += 1
    joined = ahead < hit.first - 1 and passage.ends_cue(ahead, "trim_name")
    return joined or (behind > hit.last + 1 and passage.begins_cue(behind, "trim_name"))


_BETWEEN_TRIMS = frozenset(
    listed(
        """oder, or, als, than, statt, und, and, noch, nicht, not, sondern, nein, no, bzw, doch, lieber, eher, rather,
        the, der, den, dem, zum"""
    )
) | {",", "/"}


def _is_in_list(passage: Passage, hit: Hit) -> bool:
    """Between other features: "Automatik, Sport, blau"."""
    behind = passage.form(hit.first - 1) == "," and passage.ends_cue(hit.first - 2, "thing")
    ahead = passage.form(hit.last + 1) == "," and passage.begins_cue(hit.last + 2, "thing", "colour")
    return behind or (ahead and passage.is_clause_end(hit.first))


def accepts_typo(passage: Passage, hit: Hit, bare: bool) -> bool:
    """True where a car may be named: behind an article or "Probefahrt", before "fahren", or in a short text."""
    if bare or len(passage.words) <= 4:
        return True
    before = (passage.ends_cue(hit.first - 1, cue) for cue in ("filler", *_BEFORE_CAR))
    beside = any(before) or passage.begins_cue(hit.last + 1, "drive", "wish", "thing")
    return beside or passage.is_in_sentence_with(hit.first, "drive")


def accepts_short(passage: Passage, hit: Hit, bare: bool) -> bool:
    """True for a part of a name, or a name by its letters, right where a car is named: "den Alta", "dem ka sieben"."""
    if bare or passage.ends_cue(hit.first - 1, "brand_name"):
        return True
    if passage.ends_cue(hit.first - 1, "person") or passage.ends_cue(hit.first - 2, "person"):
        return False
    following = hit.last + 1 + (passage.form(hit.last + 1) == "-")
    if passage.begins_cue(following, "drive", "thing", "trim_name"):
        return True
    written = passage.words[hit.first].capital or not passage.has_capitals or hit.first != hit.last
    led = any(passage.ends_cue(hit.first - 1, cue) for cue in ("article", "mine", *_BEFORE_CAR))
    return written and led and (len(passage.words) <= _SHORT_TEXT or _is_about_cars(passage, hit))


def _is_about_cars(passage: Passage, hit: Hit) -> bool:
    """True where the sentence of the name wishes for something or speaks of driving."""
    return passage.is_in_sentence_with(hit.first, "drive", "wish", "own", "prefer", "chosen")


_SHORT_TEXT = 8
_BEFORE_CAR = ("drive", "wish", "thing", "or", "mine", "prefer", "not")
