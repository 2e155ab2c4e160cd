"""Models called like an everyday word: "Moment" or "Echo" name a car only where the words around say so."""

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.phrases import Hit
from agent.classify.word_patterns import listed

# Beside the ordinary words of mails: nouns that makers like to name cars after.
_NOUNS = frozenset(
    listed(
        """moment, augenblick, echo, star, stars, tag, weg, ziel, blick, linie, note, hope, joy, focus, edge, spirit,
        dream, soul, spark, pulse, kraft, freiheit, smart, mini, solo, duo, wind, welle, wellen, mission, vision, pilot,
        scout, hafen, impuls, funke, glanz, spur, takt, sky, wave, leaf, explorer, bear, lion, fox, wolf, stone, aura"""
    )
)
_DEFINITE = frozenset(listed("der, den, dem, des, the, beim, vom, zum, dr, da, de, am"))
_INDEFINITE = frozenset(listed("ein, eine, einen, einem, eines, nen, n, ne, an, a, oan, en"))
_TALK_OF_CARS = ("drive", "wish", "own", "driven", "switch", "thing", "trim_name")
_BEFORE = ("drive", "thing", "or", "than", "mine", "trim_after")
_PREFERRED = frozenset(listed("lieber, eher, doch, besser, sondern, rather"))
_QUOTES = frozenset('"„“»«')
_BEHIND = ("drive", "thing", "trim_name", "trim_after", "colour", "wish", "chosen", "not_after")
_FEW_WORDS = 3


def accepts_name(passage: Passage, hit: Hit) -> bool:
    """True for a name that is no everyday word, or is said with an article, a drive or a feature like a car's."""
    form = passage.form(hit.first)
    if hit.first != hit.last or not (form in _NOUNS or form in ORDINARY_WORDS):
        return True
    if len(passage.words) <= _FEW_WORDS or _follows_car(passage, hit) or _leads_to_car(passage, hit):
        return True
    position = _article_before(passage, hit)
    if passage.form(position) in _DEFINITE:
        return _is_about(passage, hit, *_TALK_OF_CARS)
    return passage.form(position) in _INDEFINITE and (_is_about(passage, hit, "drive") or _is_wanted(passage, position))


def _follows_car(passage: Passage, hit: Hit) -> bool:
    """Right behind "Probefahrt", the brand or "lieber", or in quotes."""
    before = hit.first - 1
    if passage.form(before) in _QUOTES | _PREFERRED:
        return True
    before -= passage.form(before) in (":", "-")
    return any(passage.ends_cue(before, cue) for cue in _BEFORE)


def _leads_to_car(passage: Passage, hit: Hit) -> bool:
    """Right before a trim, "fahren", or a feature, as in "Moment mit Automatik"."""
    behind = hit.last + 1 + (passage.form(hit.last + 1) == "-")
    feature = behind + passage.begins_cue(behind, "filler")
    return passage.begins_cue(behind, *_BEHIND) or passage.begins_cue(feature, "thing")


def _article_before(passage: Passage, hit: Hit) -> int:
    """Where the article stands before the name, adjectives such as "neuen" between them."""
    position = hit.first - 1
    while position > hit.first - 4 and passage.begins_cue(position, "filler", "colour"):
        if passage.form(position) in _DEFINITE | _INDEFINITE:
            break
        position -= 1
    return position


def _is_wanted(passage: Passage, article: int) -> bool:
    """ "Interested in a …", "suche einen …"."""
    before = article - 1 - (passage.form(article - 1) in ("in", "an", "um", "for"))
    return passage.ends_cue(before, "wish")


def _is_about(passage: Passage, hit: Hit, *cues: str) -> bool:
    """True where one of the cues stands in the sentence of the name."""
    return passage.is_in_sentence_with(hit.first, *cues)
