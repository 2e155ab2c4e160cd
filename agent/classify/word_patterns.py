"""Regular expressions made from lists of words, so that the lists stay readable."""

import re


def listed(phrases: str) -> tuple[str, ...]:
    """The entries of a list that is separated by commas and may run over several lines."""
    return tuple(" ".join(phrase.split()) for phrase in re.split(r",\s+", phrases.strip()))


def any_of(phrases: str) -> str:
    """A pattern that matches any of the listed phrases, each of which may be a pattern itself."""
    return f"(?:{'|'.join(listed(phrases))})"
