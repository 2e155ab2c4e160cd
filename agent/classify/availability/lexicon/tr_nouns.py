"""The cases of Turkish nouns as rows of the lexicon."""

from collections.abc import Iterator

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant
from agent.classify.lexicon.tr.inflection import Cases, decline

WEEKDAYS = ("pazartesi", "salı", "çarşamba", "perşembe", "cuma", "cumartesi", "pazar")
_CASES = (None, Kind.DATIVE, Kind.LOCATIVE, Kind.ABLATIVE, Kind.WITH)  # of the fields of `Cases`


def inflected(entry: Entry, cases: Cases) -> Iterator[Entry]:
    """A row for each case of a word, with its ending."""
    for ending, forms in zip(_CASES, cases, strict=True):
        yield entry[0]._replace(ending=ending), ",".join(forms)


def nouns(kind: Kind, words: str, *, number: int = 0, name: str = "") -> Iterator[Entry]:
    """Rows of nouns in all their cases; a trailing "+" marks one that ends with "its", as "hafta sonu"."""
    for word in words.split(", "):
        cases = decline(word.rstrip("+"), possessed="+" in word)
        yield from inflected(meant(kind, "", number=number, name=name), cases)
