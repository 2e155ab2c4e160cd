"""Whether somebody has the car that is named, or the words only look so."""

from agent.classify.configuration.passage import Passage
from agent.classify.word_patterns import listed

_ARTICLES = frozenset(listed("""ein, eine, einen, nen, n, ne, a, an, een, un, une, una, uno"""))
_NOT_BEFORE_OWNED = frozenset(
    listed(
        """the, der, die, das, den, dem, of, about, for, und, and, fuer, zum, zur, zu, wegen, de, het, over, voor,
        en, el, la, del, sobre, para, y, il, lo, su, sul, sulla, per, della, di, e, le, les, et, sur, du, au"""
    )
)
_DRIVES = frozenset({"fahre", "fahr"})


def is_owning(passage: Passage, position: int, cue: str, upcoming: int | None = None) -> bool:
    """False where the words only look so: "Ich habe einen Termin", "mal fahre", "einen Fjord konfiguriert"."""
    last = passage.begins[position][cue]
    if cue == "theirs" and _sells(passage, position):
        return False
    if passage.form(position) in _DRIVES and last == position and _will_drive(passage, position):
        return False
    if upcoming is not None and passage.form(last) in _ARTICLES and not _has_it(passage, last, upcoming):
        return False
    return not _only_seen(passage, position)


def _sells(passage: Passage, position: int) -> bool:
    """ "Which dealer has a Fjord": what a dealer has can be driven there; "Has the Fjord …?" asks what it has."""
    opens = passage.form(position - 1) == "\n" or not passage.same_sentence(position, position - 1)
    asks = opens and not passage.begins_cue(position, "mine")
    return asks or any(passage.begins_cue(before, "seller") for before in range(max(0, position - 7), position))


def _will_drive(passage: Passage, position: int) -> bool:
    """The bare verb at the end of a clause without "ich" is an infinitive of a dialect; "fahr den" is yet to come."""
    end = position + 1 + (passage.form(position + 1) in ("den", "ihn", "die", "es", "mal", "mol"))
    if not passage.is_clause_end(end) and passage.form(end) not in (",", ".", "!", "?", "\n"):
        return False
    before = [one for one in range(max(0, position - 10), position) if passage.clause[one] == passage.clause[position]]
    wished = any(passage.begins_cue(one, "wish") for one in before)
    return end > position + 1 or wished or not any(passage.form(one) == "ich" for one in before)


def _has_it(passage: Passage, last: int, mention: int) -> bool:
    """True where the mention is what the article before introduces: nothing else is named between them."""
    between = range(last + 1, mention)
    return len(between) <= 6 and not any(
        passage.form(position) in _NOT_BEFORE_OWNED or position in passage.clause_starts for position in between
    )


def _only_seen(passage: Passage, position: int) -> bool:
    """ "Ich habe einen Fjord konfiguriert": not owned, but looked at."""
    return any(passage.begins_cue(ahead, "seen") for ahead in passage.clause_ahead(position))
