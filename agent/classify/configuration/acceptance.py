"""Which words that look like a trim, a colour or a model are one: "Sport treiben" and "ich weiß" are not."""

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.phrases import Hit

_BETWEEN_CAR_AND_TRIM = frozenset(
    {"-", ":", "in", "der", "als", "im", '"', "„", "'", "the", "a", "ist", "is", "de", "een"}
)
_KNOWS_AFTER = frozenset(
    {
        "ich",
        "nicht",
        "jemand",
        "man",
        "wer",
        "was",
        "wie",
        "ob",
        "wann",
        "wo",
        "dass",
        "noch",
        "leider",
        "gar",
        "keiner",
        "es",
        "er",
        "sie",
    }
)
_KNOWS_BEFORE = frozenset({"ich", "jemand", "wer", "man", "er", "sie", "niemand", "keiner", "frau", "mann", "weiss"})


def accepts_colour(passage: Passage, hit: Hit, bare: bool) -> bool:
    """True for the colour of a car: not a surname, not the verb "weiß", not the colour of its seats."""
    before, after = passage.form(hit.first - 1), passage.form(hit.last + 1)
    if _is_verb(passage, hit, before, after) or passage.begins_cue(hit.last + 1, "not_body"):
        return False
    if _is_of_body(passage, hit):
        return False
    if passage.ends_cue(hit.first - 1, "person") or passage.ends_cue(hit.first - 2, "person"):
        return False
    if _is_pair(passage, hit) or _is_proper_adjective(passage, hit):
        return False
    return bare or not _is_name(passage, hit)


def _is_of_body(passage: Passage, hit: Hit) -> bool:
    """ "Innen schwarz", "Felgen in Schwarz": the colour of what stands right before it."""
    position = hit.first - 1 - (passage.form(hit.first - 1) in ("in", "bitte"))
    return passage.ends_cue(position, "not_body") and not passage.ends_cue(position, "thing")


def _is_verb(passage: Passage, hit: Hit, before: str, after: str) -> bool:
    if passage.form(hit.first) != "weiss" or passage.words[hit.first].capital:
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
    while passage.form(position) in _BETWEEN_CAR_AND_TRIM and position > hit.first - 4:
        if passage.form(position) in ("in", "im", "der") and not passage.ends_cue(position - 1, "thing"):
            break
        position -= 1
    if passage.ends_cue(position, "thing") or passage.ends_cue(position, "trim_before"):
        return passage.same_sentence(hit.first, position)
    following = hit.last + 1 + (passage.form(hit.last + 1) in ("-", '"', "“", "'"))
    if passage.begins_cue(following, "trim_after", "thing") and passage.same_sentence(hit.first, following):
        return True
    return _is_called(passage, hit) or _is_in_list(passage, hit)


def _is_rare(trim: str) -> bool:
    forms = trim.lower().split()
    return len(forms) > 1 or (len(trim) > 5 and trim.lower() not in ORDINARY_WORDS and trim.lower() not in _EVERYDAY)


_EVERYDAY = frozenset(
    {
        "sport",
        "line",
        "base",
        "plus",
        "start",
        "tour",
        "city",
        "country",
        "family",
        "business",
        "comfort",
        "style",
        "design",
        "active",
        "urban",
    }
    | {
        "nature",
        "travel",
        "trend",
        "advance",
        "premium",
        "exclusive",
        "standard",
        "entry",
        "edition",
        "select",
        "energy",
        "motion",
        "freedom",
    }
    | {
        "elegance",
        "classic",
        "performance",
        "ultimate",
        "signature",
        "essential",
        "selection",
        "momentum",
        "dynamic",
        "prestige",
        "limited",
    }
)


def _is_called(passage: Passage, hit: Hit) -> bool:
    """ "den Sport", "the Sport", but not "in der City" or "the sport"."""
    article, form = hit.first - 1, passage.form(hit.first)
    written_as_name = passage.words[hit.first].capital or not (form in _EVERYDAY or form in ORDINARY_WORDS)
    if not written_as_name or form in (
        "start",
        "tour",
        "city",
        "country",
        "family",
        "base",
    ):
        return False
    return passage.ends_cue(article, "article") and not passage.ends_cue(article, "place_article")


def _is_in_list(passage: Passage, hit: Hit) -> bool:
    """Between other features: "Automatik, Sport, blau"."""
    behind = passage.form(hit.first - 1) == "," and passage.ends_cue(hit.first - 2, "thing")
    ahead = passage.form(hit.last + 1) == "," and passage.begins_cue(hit.last + 2, "thing", "colour")
    return behind or (ahead and passage.is_clause_end(hit.first))


def accepts_typo(passage: Passage, position: int, bare: bool) -> bool:
    """True where a car may be named: behind an article or "Probefahrt", before "fahren", or in a short text."""
    if bare or len(passage.words) <= 4:
        return True
    before = (
        passage.ends_cue(position - 1, cue)
        for cue in ("filler", "drive", "wish", "thing", "or", "mine", "prefer", "not")
    )
    return any(before) or passage.begins_cue(position + 1, "drive", "wish", "thing")
