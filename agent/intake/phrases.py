"""Writes long patterns down as what they are: lists of phrases, one on each line."""

import re


def list_phrases(phrases: str) -> str:
    """An uncompiled group that matches any of the lines of `phrases`, each a pattern; indentation does not count."""
    return f"(?:{'|'.join(line.strip() for line in phrases.splitlines() if line.strip())})"


def compile_phrases(phrases: str, before: str = "", after: str = "") -> re.Pattern[str]:
    """A pattern that matches any of the lines, between `before` and `after`; case does not count, `^ $` mean lines."""
    return re.compile(f"{before}{list_phrases(phrases)}{after}", re.IGNORECASE | re.MULTILINE)
