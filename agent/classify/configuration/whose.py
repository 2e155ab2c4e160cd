"""Whether a car is somebody else's: "meine Frau einen Fjord", "der Fjord meiner Schwester", "the Fjord my boss has"."""

from agent.classify.configuration.mention import Mention
from agent.classify.configuration.passage import Passage
from agent.classify.word_patterns import listed

_FOR = frozenset(listed("für, fuer, for, pour, per, para, voor, dla, için, mit, with, avec, con, met, z, bei, von, zu"))
_REACH = 4
_VERBS_OF_HAVING = ("own", "theirs", "has", "driven")
_VERBS = ("wish", *_VERBS_OF_HAVING)


def has_kin_before(passage: Passage, position: int) -> bool:
    """True at the end of a person who has or drives what follows; not in "für meine Frau", nor where one wishes."""
    if not passage.ends_cue(position, "kin") or _wishes(passage, position):
        return False
    before = position - 1
    while passage.ends_cue(before, "mine") or passage.ends_cue(before, "article"):
        before -= 1
    if before < position - 1:
        return passage.form(before) not in _FOR
    return (
        passage.begins_cue(before, "or") or not passage.same_sentence(position, before) or passage.form(before) == ","
    )


def has_kin_behind(passage: Passage, mention: Mention) -> bool:
    """True where the words right behind a car are its owner: "meiner Schwester", "de mon voisin", "my boss has"."""
    for position in range(mention.last + 1, mention.last + 1 + _REACH):
        if not passage.same_sentence(mention.last, position):
            return False
        if passage.begins_cue(position, "kin"):
            return not _wishes(passage, position)
        if not passage.begins_cue(position, "mine", "filler") or passage.form(position) in _FOR - {"von", "bei"}:
            return False
    return False


def acts_for_others(passage: Passage, position: int) -> bool:
    """True where somebody else is what the clause speaks of before the position, and the writer is not."""
    clause = [one for one in range(max(0, position - 10), position) if passage.clause[one] == passage.clause[position]]
    kin = [one for one in clause if passage.begins_cue(one, "kin")]
    return bool(kin) and not any(passage.begins_cue(one, "first_person", "wish") for one in clause)


def speaks_of_self(passage: Passage, position: int) -> bool:
    """True where the clause that begins here is about the writer: "ich dagegen", "a mí", "moi je"."""
    return any(passage.begins_cue(ahead, "first_person") for ahead in passage.clause_ahead(position, 6))


def _wishes(passage: Passage, position: int) -> bool:
    """True where the nearest verb of the sentence that is known wishes: "ich den Fjord fahren, meine Frau den Saga"."""
    behind = [one for one in passage.said_of(position) if passage.begins_cue(one, *_VERBS)]
    before = [
        one
        for one in range(position - 1, max(-1, position - 16), -1)
        if passage.same_sentence(position, one) and passage.begins_cue(one, *_VERBS)
    ]
    nearest = behind or before
    return bool(nearest) and not passage.begins_cue(nearest[0], *_VERBS_OF_HAVING)
