"""Cuts a text into tokens by their form: words, numbers, dates, times of the clock, signs."""

import re
from collections.abc import Iterator

from agent.classify.availability.lexicon.table import Lexicon, fold

# Each alternative is linear: no quantifier contains another that could match the same characters.
_TOKEN = re.compile(
    r"""
      (?=\S|\n)(?:
      (?P<word>(?![apAP]\.\ ?[mM]\b|[zdeiZDEI]\.\ ?[bhgeBHGE]\.)[^\W\d_]+(?:['’`´\u0300-\u036f][^\W\d_]+)*(?!\w))
    | (?P<meridiem>(?<=[\d\ ])[aApP]\.\ ?[mM]\b\.?)
    | (?P<glue>\b(?:[zZ]\.\ ?[bB]|[dD]\.\ ?h|[eE]\.\ ?g|[iI]\.\ ?e)\.)
    | (?P<junk>(?:\+\d\d|\b0\d\d)[\d\ /()-]{5,20}\d
        | \d{1,2}/\d{4}\b | \d{1,2}/\d{1,2}/\d{5,} | [€$£%] | (?<!\b1)° | https?://\S{1,400})
    | (?P<iso>\b(?:19|20)\d\d-\d\d-\d\d(?!\d))
    | (?P<dmy>(?<!\d)\d{1,2}(?:
          \.\ ?\d{1,2}\.(?:\ ?(?:19|20)\d\d(?!\d)|\d\d(?![\d.:]))?
        | /\d{1,2}/(?:20)?\d\d(?!\d)
        | -\d{1,2}-(?:20)?\d\d(?![\d-])
      ))
    | (?P<pair>(?<!\d)\d{1,2}\.\d{1,2}(?!\d) | (?:(?<=le\ )|(?<=ore\ ))\d{1,2},[0-5]\d(?!\d))
    | (?P<thousands>(?<!\d)\d{1,3}(?:[.,']\d{3})+ | \d+,\d+)
    | (?P<clock>(?<!\d)\d{1,2}(?::\d\d|\ ?h\ ?\d\d|\ ?u\d\d|u\ \d\d)(?!\d))
    | (?P<ordinal>(?<![\d.])\d{1,2}\.(?!\d))
    | (?P<item>(?:(?<=\s)|^)[1-9]\)(?=\ ))
    | (?P<number>\d+)
    | (?P<mixed>(?!(?:[kK][wW]|[cC][wW]|[wW][kK]|[hHuU])\d)[^\W\d_]+\d\w*)
    | (?P<letters>[^\W\d_]+)
    | (?P<blank>\n[^\S\n]*\n\s*)
    | (?P<line>\n)
    | (?P<stop>[.!?;…])
    | (?P<comma>[,()\[\]|]|(?<=[^\W\d_]):(?=\ ))
    | (?P<dash>[-–—−~])
    | (?P<emoji>[\u2600-\u27bf\U0001f300-\U0001faff]+)
    | (?P<slash>/)
    | (?P<plus>[&+])
    )""",
    re.VERBOSE,
)

Token = tuple[str, str, int, int]  # form, text, first character, character after the last


def _part_elided(token: Token, lexicon: Lexicon) -> Iterator[Token]:
    """A word that leans on another with an apostrophe, where the lexicon has the first alone: "all'una"."""
    form, text, start, end = token
    place = text.replace("’", "'").find("'") + 1 if form == "word" else 0
    if place and fold(text[:place]) in lexicon.words and fold(text) not in lexicon.vocabulary:
        yield form, text[:place], start, start + place
        yield form, text[place:], start + place, end
    else:
        yield token


def cut_tokens(text: str, lexicon: Lexicon) -> list[Token]:
    """The tokens of a text, in order."""
    found = ((found.lastgroup or "", found[0], *found.span()) for found in _TOKEN.finditer(text))
    return [piece for token in found for piece in _part_elided(token, lexicon)]
