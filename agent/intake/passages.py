"""Parts the newly written words of a text from quoted history, signature and legal footer; no word is lost."""

from dataclasses import dataclass
from enum import StrEnum

from agent.intake.closings import (
    is_closing,
    is_contact,
    is_legal,
    is_mobile_footer,
    is_name,
    is_register,
    is_signature_mark,
    is_thanks,
    resumes,
    split_before_closing,
)
from agent.intake.history import History, Opening, find_history

_LONGEST_SIGNATURE = 30  # lines below a `--` that is taken for a signature mark
_LOOKAHEAD = 6  # lines of a paragraph that are read to tell sentences from an address


@dataclass(frozen=True)
class Passages:
    """The parts of a text: what was newly written, closing and signature, earlier mails, legal footer."""

    new: str
    signature: str = ""
    quoted: str = ""
    disclaimer: str = ""


class _Part(StrEnum):
    NEW = "new"
    SIGNATURE = "signature"
    QUOTED = "quoted"
    DISCLAIMER = "disclaimer"


def split_text(text: str, forwarded: bool = False) -> Passages:
    """The parts of a mail's or a form's text, in linear time.

    `forwarded` tells that the subject says so. A forward without a word of one's own counts as the person's own words,
    below its header block. A reply without a word of one's own has none.
    """
    lines = [piece for line in text.splitlines() for piece in split_before_closing(line)]
    history = find_history(lines)
    parts = _label(lines, history.quoted)
    if _Part.NEW not in _written(lines, parts) and _counts_as_own(history, forwarded):
        parts = _label(lines, _quote_only_head(history))
    return _gather(lines, parts)


def _counts_as_own(history: History, forwarded: bool) -> bool:
    if history.opening is Opening.NONE:
        return False
    return forwarded or history.opening is not Opening.REPLY


def _quote_only_head(history: History) -> tuple[bool, ...]:
    """The forwarded words are taken as written, their headers stay quoted, and so does what they answered."""
    return tuple(number < history.body_start for number in range(len(history.quoted)))


def _written(lines: list[str], parts: list[_Part]) -> set[_Part]:
    return {part for line, part in zip(lines, parts, strict=True) if line.strip()}


def _label(lines: list[str], quoted: tuple[bool, ...]) -> list[_Part]:
    labeller = _Labeller(lines, quoted)
    return [labeller.label(index) for index in range(len(lines))]


def _gather(lines: list[str], parts: list[_Part]) -> Passages:
    kept: dict[_Part, list[str]] = {part: [] for part in _Part}
    for line, part in zip(lines, parts, strict=True):
        kept[part].append(line.rstrip())
    new, signature, quoted, disclaimer = ("\n".join(kept[part]).strip("\n") for part in _Part)
    return Passages(new.strip(), signature, quoted, disclaimer)


class _Labeller:
    """Says of one line after the other which part it belongs to; remembers what the lines above were."""

    def __init__(self, lines: list[str], quoted: tuple[bool, ...]) -> None:
        self.lines = lines
        self.quoted = quoted
        self.part = _Part.NEW
        self.has_text = False  # words of the person's own came before: a letter does not begin with its closing
        self.after_blank = False
        self.after_contact = False
        self.marked = False  # the signature began with `--`, so nothing resumes it

    def label(self, index: int) -> _Part:
        line = self.lines[index]
        if self.quoted[index]:
            self._reset()
            return _Part.QUOTED
        if not line.strip():
            self._end_paragraph()
            return self.part
        part = self._label_words(line, index)
        self.after_blank = False
        self.has_text = self.has_text or part is _Part.NEW
        self.after_contact = self.part is _Part.SIGNATURE and (self.after_contact or is_contact(line))
        return part

    def _reset(self) -> None:
        self.part, self.after_contact, self.marked = _Part.NEW, False, False

    def _end_paragraph(self) -> None:
        self.after_blank = True
        if self.part is _Part.DISCLAIMER:
            self.part = _Part.SIGNATURE if self.has_text else _Part.NEW

    def _label_words(self, line: str, index: int) -> _Part:
        if self.part is _Part.DISCLAIMER:
            return self.part
        if is_mobile_footer(line):
            return _Part.SIGNATURE
        if is_legal(line):
            self.part = _Part.DISCLAIMER
        elif self.part is _Part.SIGNATURE:
            return self._label_below_closing(line, index)
        elif self._begins_signature(line, index):
            self.part = _Part.SIGNATURE
        return self.part

    def _label_below_closing(self, line: str, index: int) -> _Part:
        if is_register(line):
            return _Part.DISCLAIMER
        if not self.marked and resumes(self._paragraph(index), self.after_blank, self.after_contact):
            self._reset()
        return self.part

    def _begins_signature(self, line: str, index: int) -> bool:
        if is_signature_mark(line):
            self.marked = self._remaining(index) <= _LONGEST_SIGNATURE
            return self.marked
        if not self.has_text:
            return False
        return is_closing(line) or (is_thanks(line) and is_name(self._next(index)))

    def _remaining(self, index: int) -> int:
        """How many own lines follow, counted no further than needed."""
        following = range(index + 1, min(index + 2 * _LONGEST_SIGNATURE, len(self.lines)))
        return sum(1 for number in following if self.lines[number].strip() and not self.quoted[number])

    def _next(self, index: int) -> str:
        following = (line for line in self.lines[index + 1 : index + 1 + _LOOKAHEAD] if line.strip())
        return next(following, "")

    def _paragraph(self, index: int) -> str:
        """The line, and where a blank one stands above it, the lines of its paragraph."""
        if not self.after_blank:
            return self.lines[index].strip()
        paragraph: list[str] = []
        for line in self.lines[index : index + _LOOKAHEAD]:
            if not line.strip():
                break
            paragraph.append(line.strip())
        return " ".join(paragraph)
