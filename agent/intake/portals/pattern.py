"""Patterns that need no programming: `*` is any text, `{model}` any text that is kept under this name."""

import re
from dataclasses import dataclass

_GAP = re.compile(r"\*|\{([a-z_]{1,30})\}")


@dataclass(frozen=True)
class Pattern:
    """The words of a pattern, and the names of the gaps between them; an unnamed gap is "". Case does not count."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]

    def read(self, line: str) -> dict[str, str] | None:
        """What stands in the named gaps of a line that fits as a whole; None when it does not. Linear time."""
        line = " ".join(line.split())
        folded = _fold(line)
        first, last = self.words[0], self.words[-1]
        if not self.gaps:
            return {} if folded == first else None
        end = len(folded) - len(last)
        if not folded.startswith(first) or not folded.endswith(last) or end < len(first):
            return None
        return self._fill(line, folded, end)

    def _fill(self, line: str, folded: str, end: int) -> dict[str, str] | None:
        """The gaps from left to right, each as short as it can be; the last reaches up to `end`."""
        values, position = [], len(self.words[0])
        for words in self.words[1:-1]:
            found = folded.find(words, position, end)
            if found < 0:
                return None
            values.append(line[position:found])
            position = found + len(words)
        values.append(line[position:end])
        return {gap: value.strip() for gap, value in zip(self.gaps, values, strict=True) if gap and value.strip()}


def parse_pattern(text: str) -> Pattern:
    """The pattern that a text stands for. Raises ValueError when nothing parts two of its gaps."""
    parts = _GAP.split(" ".join(text.split()))
    words, gaps = tuple(map(_fold, parts[::2])), tuple(name or "" for name in parts[1::2])
    if not all(words[1:-1]):
        raise ValueError(f'in "{text}" nothing parts two gaps from each other')
    return Pattern(words, gaps)


def _fold(text: str) -> str:
    """Small letters, one for one, so that positions stay."""
    small = text.lower()
    return small if len(small) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
