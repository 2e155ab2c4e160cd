"""The phrases that hint at something, one file a language, compiled into one pattern a cue."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from agent.classify.lexicon import de, en, es, fr, it, nl, pl, tr
from agent.classify.lexicon.beginnings import Index, index_beginnings
from agent.classify.lexicon.cues import Cue

LEXICONS: Mapping[str, Mapping[Cue, tuple[str, ...]]] = {
    "de": de.PHRASES,
    "en": en.PHRASES,
    "fr": fr.PHRASES,
    "it": it.PHRASES,
    "es": es.PHRASES,
    "nl": nl.PHRASES,
    "pl": pl.PHRASES,
    "tr": tr.PHRASES,
}
FALLBACK = "en"  # people whose language has no lexicon often mix English in

# How phrases are written: a blank is any run of blanks, "…" up to forty characters of one sentence. Letters with
# accents are also typed without; German ones are transcribed, those of other languages are not.
GAP = ((" … ", r"(?:\W(?:[^.!?\n]{0,40}?\W)??)"), ("[ -]", r"[\s-]"))
NOTATION = (
    *GAP,
    (" ?", r"[^\S\n]*"),
    (" ", r"[^\S\n]+"),
)
TRANSCRIBED = (("ä", "(?:ä|ae)"), ("ö", "(?:ö|oe)"), ("ü", "(?:ü|ue)"), ("ß", "(?:ß|ss)"))
BARE = (
    *(("ö", "[öo]"), ("ü", "[üu]"), ("ë", "[ëe]"), ("ï", "[ïi]"), ("é", "[ée]"), ("è", "[èe]"), ("ê", "[êe]")),
    *(("à", "[àa]"), ("â", "[âa]"), ("á", "[áa]"), ("î", "[îi]"), ("í", "[íi]"), ("ì", "[ìi]"), ("ô", "[ôo]")),
    *(("ó", "[óo]"), ("ò", "[òo]"), ("ù", "[ùu]"), ("û", "[ûu]"), ("ú", "[úu]"), ("ç", "[çc]"), ("ñ", "[ñn]")),
    *(("ą", "[ąa]"), ("ć", "[ćc]"), ("ę", "[ęe]"), ("ł", "[łl]"), ("ń", "[ńn]"), ("ś", "[śs]"), ("ż", "[żz]")),
    *(("ź", "[źz]"), ("ş", "[şs]"), ("ğ", "[ğg]"), ("ı", "[ıi]"), ("œ", "(?:œ|oe)")),
)


def compile_phrases(phrases: tuple[str, ...], language: str) -> re.Pattern[str]:
    """One pattern for lower-case text that finds any of the phrases as whole words."""
    return re.compile(rf"(?<!\w)(?:{spell_out(phrases, language)})(?!\w)")


def spell_out(phrases: tuple[str, ...], language: str, notation: Iterable[tuple[str, str]] = NOTATION) -> str:
    """The phrases as one uncompiled pattern without the notation they are written in."""
    joined = "|".join(phrases)
    for sign, pattern in (*notation, *(TRANSCRIBED if language in ("de", "en") else BARE)):
        joined = joined.replace(sign, pattern)
    return joined


def compile_for_all(cue: Cue, languages: Iterable[str]) -> re.Pattern[str]:
    """One pattern for a cue in many languages at once; the group that matched is named after the language."""
    patterns = (f"(?P<{name}>{spell_out(LEXICONS[name][cue], name)})" for name in languages)
    return re.compile(rf"\b(?=\w)(?:{'|'.join(patterns)})(?!\w)")  # phrases that begin with a choice try no blanks


@cache
def patterns_of(language: str) -> Mapping[Cue, re.Pattern[str]]:
    """The compiled cues of a language (ISO 639-1), English for one without a lexicon."""
    return {cue: compile_phrases(phrases, language) for cue, phrases in _phrases_of(language).items()}


@cache
def beginnings_of(language: str) -> Index:
    """Which cues of a language may begin with which letters."""
    spelled = {cue: spell_out(phrases, language, GAP) for cue, phrases in _phrases_of(language).items()}
    return index_beginnings(spelled)


def _phrases_of(language: str) -> Mapping[Cue, tuple[str, ...]]:
    return {**LEXICONS[FALLBACK], **LEXICONS.get(language, {})}
