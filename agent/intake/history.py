"""Finds the quoted history in a text: `>` lines, "… wrote:" lines, header blocks and separators of many clients."""

import re
from dataclasses import dataclass
from enum import StrEnum

from agent.intake.phrases import compile_phrases

_LONGEST_LINE = 500  # characters; a longer line is nobody's marker
_WRAPPED = 4  # lines that a "… wrote:" may be wrapped over
_BLOCK = 8  # lines within which the headers of a block stand

_SEPARATOR = compile_phrases(
    r"""
    urspr(?:ü|ue)ngliche nachricht
    original[- ]?nachricht
    original (?:message|appointment)
    message d['\u2019]origine|message original
    oorspronkelijk bericht|messaggio originale|mensaje original|wiadomość oryginalna
    (?:orijinal|özgün) (?:ileti|mesaj|e-?posta)
    """,
    before=r"[-_=*\s]{2,}",
    after=r"[-_=*:\s]*$",
)
_FORWARD = compile_phrases(
    r"""
    [-_=*\s]{2,}(?:weitergeleitete nachricht|forwarded message|message transféré)
    [-_=*\s]{2,}(?:doorgestuurd bericht|messaggio inoltrato|mensaje reenviado)
    [-_=*\s]{2,}(?:iletilen|yönlendirilen|iletilmiş|yönlendirilmiş) (?:ileti|mesaj|e-?posta)
    anfang der weitergeleiteten (?:nachricht|e-?mail)
    begin forwarded message
    début du message (?:réexpédié|transféré)
    """,
    after=r"[-_=*:\s]*$",
)
_RULE = re.compile(r"[_\-=*]{5,}$")

_HEADER_WORDS = {
    "sender": "von|from|de|van|da|od|från|kimden|gönderen",
    "date": "gesendet|gesendet am|datum|date|sent|envoyé"
    "|verzonden|inviato|data|enviado|fecha|wysłano|gönderildi|gönderme tarihi|tarih",
    "to": "an|to|à|aan|a|para|do|till|kime|alıcı",
    "subject": "betreff|subject|objet|onderwerp|oggetto|asunto|temat|ämne|konu",
    "copy": "cc|kopie|copie|reply-to|antwort an|bilgi",
}
_HEADER = compile_phrases(
    "\n".join(f"(?P<{kind}>{words})" for kind, words in _HEADER_WORDS.items()),
    before=r"[*_\s]{0,5}",
    after=r"[*_ ]{0,3}\s?[:\uff1a]",
)
_ONE_LINE_BLOCK = re.compile(
    r"(?:von|from|de) ?: .{1,200}? (?:gesendet|sent|envoyé|datum|date) ?: .{1,200}? (?:an|to|à) ?: ", re.I
)
_WROTE = compile_phrases(
    r"""
    am\b.{4,400}?\b(?:schrieb(?:en sie)?|geschrieben)\b.{0,200}
    .{0,200}\bschrieb am\b.{4,100}
    on\b.{4,400}?\bwrote
    le\b.{4,400}?\ba écrit
    op\b.{4,400}?\b(?:schreef|geschreven)\b.{0,200}
    il\b.{4,400}?\bha scritto
    el\b.{4,400}?\bescribió
    (?:w )?dni[au]\b.{4,400}?\b(?:pisze|napisał\S{0,3})
    .{0,200}\bnapisał\S{0,3}
    .{4,200}?\btarihinde\b.{0,200}?\byazdı
    den\b.{4,400}?\bskrev\b.{0,200}
    .{0,100}<[^<>@\s]{1,64}@[^<>@\s]{1,100}> (?:schrieb|wrote|a écrit|ha scritto|escribió|schreef|napisał\S{0,3}|yazdı)
    \d{4}-\d\d-\d\d \d{1,2}:\d\d.{0,100}<[^<>]{3,100}>
    """,
    after=r" ?[:\uff1a]$",
)
_WHEN_OR_WHO = re.compile(r"\d{1,2}[:.h]\d\d|@|haben sie geschrieben|schrieben sie", re.I)


class Opening(StrEnum):
    """What the history of a text begins with."""

    NONE = "none"
    QUOTE = "quote"  # `>` lines without a word on whose they are
    REPLY = "reply"  # "… wrote:", a header block, a separator
    FORWARD = "forward"  # a separator that says it was forwarded


@dataclass(frozen=True)
class History:
    """Which lines are earlier words, how they begin, and the first line below the opening's header block."""

    quoted: tuple[bool, ...]
    opening: Opening = Opening.NONE
    body_start: int = 0


def find_history(lines: list[str]) -> History:
    """Mark the quoted lines; answers between `>` lines stay the person's own. Linear in the number of lines."""
    quoted = [_is_marked(line) for line in lines]
    opening = Opening.QUOTE if any(quoted) else Opening.NONE
    for index, line in enumerate(lines):
        if quoted[index] or not line or len(line) > _LONGEST_LINE:
            continue
        if _opens_rest(lines, index):
            return _quote_rest(lines, quoted, index, opening)
        start = _attribution_start(lines, index)
        if start is not None:
            opening = Opening.REPLY
            quoted[start : index + 1] = [True] * (index + 1 - start)
            if not _is_followed_by_quote(lines, quoted, index):
                return _quote_rest(lines, quoted, index, opening)
    return History(tuple(quoted), _inspect_quotes(lines, quoted, opening))


def _is_marked(line: str) -> bool:
    """True for a `>` line; `>:` alone is the end of an address that was wrapped."""
    return line.lstrip().startswith(">") and line.strip() not in (">:", "> :")


def _opens_rest(lines: list[str], index: int) -> bool:
    line = lines[index].strip()
    if line[:1] in "-_=* aAbBdD" and (_SEPARATOR.match(line) or _FORWARD.match(line)):
        return True
    return ":" in line and (is_header_block(lines, index) or bool(_ONE_LINE_BLOCK.match(line)))


def is_header_block(lines: list[str], index: int) -> bool:
    """True when the headers of a quoted mail begin at `index`; `Date: Friday, From: 10, To: 12` are none."""
    if not _HEADER.match(lines[index]):
        return False
    kinds, addressed = set(), False
    for line in lines[index : index + _BLOCK]:
        header = _HEADER.match(line[:_LONGEST_LINE])
        if header and header.lastgroup:
            kinds.add(header.lastgroup)
            addressed = addressed or (header.lastgroup in ("sender", "to") and "@" in line)
    return "sender" in kinds and ("date" in kinds or "to" in kinds) and ("subject" in kinds or addressed)


def _attribution_start(lines: list[str], index: int) -> int | None:
    """The first line of a "… wrote:" that ends at `index`, or None."""
    if not lines[index].rstrip().endswith((":", "\uff1a")):
        return None
    joined = ""
    for start in range(index, max(index - _WRAPPED, -1), -1):
        if not lines[start].strip() or _is_marked(lines[start]):
            return None
        joined = f"{lines[start].strip()[:_LONGEST_LINE]} {joined}".strip()
        if _WROTE.match(joined) and _WHEN_OR_WHO.search(joined):
            return _include_name(lines, start)
    return None


def _include_name(lines: list[str], start: int) -> int:
    """Gmail may break the line between the name and its address."""
    wrapped = lines[start].lstrip().startswith("<") and start > 0 and lines[start - 1].strip()
    return start - 1 if wrapped else start


def _is_followed_by_quote(lines: list[str], quoted: list[bool], index: int) -> bool:
    following = next((after for after in range(index + 1, len(lines)) if lines[after].strip()), None)
    return following is not None and quoted[following]


def _quote_rest(lines: list[str], quoted: list[bool], index: int, opening: Opening) -> History:
    """Everything from `index` on is history, and so is the rule drawn above it."""
    start = index
    while start > 0 and (not lines[start - 1].strip() or _RULE.match(lines[start - 1].strip())):
        start -= 1
    quoted[start:] = [True] * (len(lines) - start)
    first = opening in (Opening.NONE, Opening.QUOTE)
    kind = Opening.FORWARD if first and _FORWARD.match(lines[index].strip()) else Opening.REPLY
    return History(tuple(quoted), kind, _body_start(lines, index))


def _body_start(lines: list[str], index: int) -> int:
    """The line after the separator and the header block that begin at `index`."""
    last = index
    for number in range(index, min(index + 2 * _BLOCK, len(lines))):
        if number <= last + 2 and _HEADER.match(lines[number][:_LONGEST_LINE]):
            last = number
    while last + 1 < len(lines) and lines[last + 1].strip() and _HEADER.match(lines[last]):
        last += 1  # a header's folded line
    return last + 1


def _inspect_quotes(lines: list[str], quoted: list[bool], opening: Opening) -> Opening:
    """What the `>` lines themselves begin with: HTML mail marks its reply headers and forwards with them too."""
    if opening is not Opening.QUOTE:
        return opening
    unmarked = [line.lstrip("> ").rstrip() for line, is_quoted in zip(lines, quoted, strict=True) if is_quoted][:_BLOCK]
    if any(_FORWARD.match(line) for line in unmarked):
        return Opening.FORWARD
    found = (
        _attribution_start(unmarked, index) is not None or is_header_block(unmarked, index)
        for index in range(len(unmarked))
    )
    return Opening.REPLY if any(found) else Opening.QUOTE
