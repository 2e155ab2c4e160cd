"""The phrases that hint at something, one file a language, compiled into one pattern a cue."""

import re
from collections.abc import Mapping
from functools import cache

from agent.classify.lexicon import de, en
from agent.classify.lexicon.cues import Cue

LEXICONS: Mapping[str, Mapping[Cue, tuple[str, ...]]] = {"de": de.PHRASES, "en": en.PHRASES}
FALLBACK = "en"  # people whose language has no lexicon often mix English in

# How phrases are written: a blank is any run of blanks, "…" up to forty characters of one sentence,
# an umlaut also its transcription.
NOTATION = (
    (" … ", r"(?:\W(?:[^.!?\n]{0,40}?\W)??)"),
    ("[ -]", r"[\s-]"),
    (" ?", r"[^\S\n]*"),
    (" ", r"[^\S\n]+"),
    ("ä", "(?:ä|ae)"),
    ("ö", "(?:ö|oe)"),
    ("ü", "(?:ü|ue)"),
    ("ß", "(?:ß|ss)"),
)


def compile_phrases(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern for lower-case text that finds any of the phrases as whole words."""
    joined = "|".join(phrases)
    for sign, pattern in NOTATION:
        joined = joined.replace(sign, pattern)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)")


@cache
def patterns_of(language: str) -> Mapping[Cue, re.Pattern[str]]:
    """The compiled cues of a language (ISO 639-1), English for one without a lexicon."""
    lexicon = LEXICONS.get(language, LEXICONS[FALLBACK])
    return {cue: compile_phrases(phrases) for cue, phrases in lexicon.items()}
