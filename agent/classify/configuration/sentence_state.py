"""What the words of a sentence read so far say about the car that comes next."""

from dataclasses import dataclass

from agent.classify.configuration.mention import Role
from agent.classify.configuration.owning import is_owning
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.whose import acts_for_others, speaks_of_self


@dataclass
class State:
    """What the words read so far in a sentence say about what comes next."""

    role: Role | None = None
    preferred_at: int | None = None
    car_named: bool = False
    owned_named: bool = False  # in this sentence


CUE_ROLES = (
    ("restart", None),
    ("driven", Role.DRIVEN),
    ("theirs", Role.THEIRS),
    ("own", Role.OWNED),
    ("wish", Role.WANTED),
)
_CUES = ("own", "theirs", "wish", "restart", "driven", "prefer")
_CUES_OF_PAST = (*_CUES, "drive")
HAVING = (Role.OWNED, Role.THEIRS)


def advance(passage: Passage, state: State, position: int, upcoming: int | None) -> State:
    """The state behind the cues of the position; `upcoming` is where the next mention stands."""
    if position in passage.clause_starts:
        state = _enter_clause(passage, state, position)
    cues = passage.begins.get(position, {})
    for cue, role in CUE_ROLES:
        if cue in cues and (role not in HAVING or is_owning(passage, position, cue, upcoming)):
            state.role = role
    having = max(cues.get("own", -1), cues.get("has", -1))
    if having >= cues.get("wish", 0) and acts_for_others(passage, position):
        state.role = Role.THEIRS
    if "drive" in cues and _was_had(passage, position):
        state.role = Role.DRIVEN
    if (state.car_named or state.owned_named) and "turn" in cues:
        state.role = Role.WANTED
    if "prefer" in cues or (state.car_named and "turn" in cues):
        state.preferred_at = position
    return state


def _was_had(passage: Passage, position: int) -> bool:
    """ "I had a test drive in the Fjord": the drive is a thing of the past."""
    earlier = (one for one in range(max(0, position - 8), position) if passage.clause[one] == passage.clause[position])
    return any(passage.begins_cue(one, "had") for one in earlier)


def _enter_clause(passage: Passage, state: State, position: int) -> State:
    """A new sentence knows only that a car was named; a clause with cues of its own forgets those before it."""
    if not passage.same_sentence(position, position - 1):
        return State(car_named=state.car_named)
    if state.role is not None and (_has_own_cues(passage, state, position) or _turns_to_self(passage, state, position)):
        state.role = None
    return state


def _turns_to_self(passage: Passage, state: State, position: int) -> bool:
    """ "Meine Frau hat einen Fjord, ich dagegen …": what others have says nothing of the clause about the writer."""
    return state.role in HAVING and speaks_of_self(passage, position)


def _has_own_cues(passage: Passage, state: State, position: int) -> bool:
    cues = _CUES_OF_PAST if state.role == Role.DRIVEN else _CUES
    return any(passage.begins_cue(ahead, *cues) for ahead in passage.clause_ahead(position))
