"""What is said of a car or a feature: wanted, preferred, driven before, owned, compared with, or ruled out."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from agent.classify.configuration.adjacent import role_after, role_before
from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.owning import is_owning
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.review import review_roles
from agent.classify.configuration.sentence_state import CUE_ROLES, HAVING, State, advance
from agent.classify.configuration.swapping import is_exchange

_VERB_REACH = 6  # words from a car to the verb that speaks of it
_FEATURE_JOINTS = frozenset(
    {
        "-",
        ",",
        "und",
        "and",
        "en",
        "y",
        "e",
        "es",
        "et",
        "est",
        "(",
        "ist",
        "is",
        "war",
        "was",
        ":",
        "hat",
        "has",
        "had",
    }
)
_ALTERNATIVES = frozenset({"oder", "noch", "or", "nor", "of", "o", "ou", "oppure", "u", "ni", "ne", "/"})


def settle_roles(passage: Passage, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions, which must not overlap and stand in order, with the role each has."""
    by_position = {mention.first: mention for mention in mentions}
    if not by_position:
        return []
    asking = passage.sentences_with("drive")
    settled: list[Mention] = []
    state = State()
    upcoming = deque(by_position)
    for position in sorted({*passage.begins, *passage.clause_starts, *by_position}):
        while upcoming and upcoming[0] < position:
            upcoming.popleft()
        state = advance(passage, state, position, upcoming[0] if upcoming else None)
        mention = by_position.get(position)
        if mention:
            settled.append(_settle_role(passage, state, mention, settled, passage.sentence[position] in asking))
            state.car_named |= mention.is_car
            state.owned_named |= settled[-1].role in HAVING
    return review_roles(passage, _share_wishes(settled))


def _share_wishes(settled: list[Mention]) -> list[Mention]:
    """ "The Fjord and the Saga both look nice": what is said of the last of joined cars is said of each."""
    shared: list[Mention] = []
    for mention in reversed(settled):
        behind = shared[-1] if shared else None
        together = behind is not None and behind.joined and behind.is_car and mention.is_car
        wished = behind is not None and together and behind.wished and behind.role == mention.role
        shared.append(replace(mention, wished=True) if wished else mention)
    return shared[::-1]


def _settle_role(passage: Passage, state: State, mention: Mention, settled: list[Mention], asked: bool) -> Mention:
    before = next((other for other in reversed(settled[-6:]) if other.slot == mention.slot), None)
    joined = before is not None and _is_joined(passage, before, mention)
    role = role_before(passage, mention)
    if role is None and _is_exchanged(passage, settled, mention):
        role = Role.WANTED
    if role is None and before is not None and joined:
        role = _role_shared(passage, before, mention)
    if role is None:
        role = role_after(passage, mention)
    if role is None:
        role = _role_of_car_before(passage, mention, settled) or _role_in_sentence(passage, state, mention)
        if role >= Role.DRIVEN and _is_preferred(state, before, joined):
            role = Role.PREFERRED
    wished = role == Role.PREFERRED or state.role == Role.WANTED or _is_wished_behind(passage, state, mention)
    wished = wished or any(_carries_wish(passage, other, mention) for other in settled[-6:])
    sentence = passage.sentence[mention.first]
    added = before is not None and _is_added(passage, mention)
    return replace(mention, role=role, wished=wished, asked=asked, sentence=sentence, joined=joined, added=added)


def _carries_wish(passage: Passage, before: Mention, mention: Mention) -> bool:
    """ "My partner wants the Fjord and I the Saga": one verb for all cars of the sentence behind it."""
    return before.is_car and mention.is_car and before.wished and passage.same_sentence(mention.first, before.first)


def _is_added(passage: Passage, mention: Mention) -> bool:
    """ "Den Saga auch", "and the Saga as well": wanted beside what was named before."""
    return any(passage.begins_cue(position, "too") for position in passage.clause_ahead(mention.last))


def _is_wished_behind(passage: Passage, state: State, mention: Mention) -> bool:
    """ "The Fjord caught my eye"; where the verb stands last, anywhere behind."""
    if passage.verb_last:
        return any(passage.begins_cue(ahead, "wish") for ahead in passage.said_of(mention.last))
    behind = passage.clause_ahead(mention.last, _VERB_REACH)
    return state.role is None and any(passage.begins_cue(ahead, "wish") for ahead in behind)


def _is_exchanged(passage: Passage, settled: list[Mention], mention: Mention) -> bool:
    """ "Trade in my Fjord for a Saga": what the owned car goes for is wanted."""
    before = next((other for other in reversed(settled[-6:]) if other.is_car), None)
    owned = mention.is_car and before is not None and before.role == Role.OWNED
    return owned and before is not None and is_exchange(passage, before, mention)


def _role_of_car_before(passage: Passage, mention: Mention, settled: list[Mention]) -> Role | None:
    """A feature belongs to the car it follows: "mein Fjord Diesel mit Automatik"."""
    car = next((other for other in reversed(settled[-6:]) if other.is_car), None)
    if mention.is_car or car is None or not passage.same_sentence(car.last, mention.first):
        return None
    role = Role.COMPARED if _is_only_named(car) else car.role
    if role > Role.THEIRS:
        return None
    if car.role in (Role.COMPARED, Role.RULED_OUT) and passage.clause[car.last] != passage.clause[mention.first]:
        return None  # "Fjord statt Saga, blau" goes on about the first
    features = {position for other in settled[-6:] for position in range(other.first, other.last + 1)}
    between = range(car.last + 1, mention.first)
    attached = len(between) < 8 and all(
        position in features or passage.begins_cue(position, "filler") or passage.form(position) in _FEATURE_JOINTS
        for position in between
    )
    return role if attached else None


def _is_only_named(car: Mention) -> bool:
    """Another make's car that nobody asks to drive: the writer's own, whatever is said of it."""
    return car.slot == "other" and not (car.wished or car.asked)


def _role_in_sentence(passage: Passage, state: State, mention: Mention) -> Role:
    """What the nearest cue before says, else the first one behind ("einen Fjord habe ich schon")."""
    ahead = passage.clause_ahead(mention.last, 8)
    if state.role == Role.DRIVEN or any(passage.begins_cue(position, "driven") for position in ahead):
        return Role.WANTED if any(passage.begins_cue(position, "never") for position in ahead) else Role.DRIVEN
    before, behind = state.role, _role_behind(passage, mention)
    return (behind or before if passage.verb_last else before or behind) or Role.WANTED


def _role_behind(passage: Passage, mention: Mention) -> Role | None:
    for position in passage.clause_ahead(mention.last)[1:]:
        for cue, role in CUE_ROLES:
            if role is not None and passage.begins_cue(position, cue) and (mention.is_car or role != Role.THEIRS):
                return role if role not in HAVING or is_owning(passage, position, cue) else Role.WANTED
    return None


def _is_preferred(state: State, before: Mention | None, joined: bool) -> bool:
    if state.preferred_at is None:
        return False
    if before is None or before.last < state.preferred_at:
        return True
    return joined and before.role == Role.PREFERRED


def _between(before: Mention, mention: Mention) -> range:
    return range(before.last + 1, mention.first)


def _is_joined(passage: Passage, before: Mention, mention: Mention) -> bool:
    between = _between(before, mention)
    joints = [position for position in between if passage.begins_cue(position, "or") or passage.form(position) == ","]
    others = [position for position in between if position not in joints]
    return (
        len(joints) > 0
        and len(between) <= 7
        and passage.same_sentence(before.last, mention.first)
        and all(passage.begins_cue(position, "filler", "not", "colour") for position in others)
    )


def _role_shared(passage: Passage, before: Mention, mention: Mention) -> Role | None:
    """ "Weder Diesel noch Benziner": what is ruled out before "oder" is ruled out behind it."""
    alternatives = any(passage.form(position) in _ALTERNATIVES for position in _between(before, mention))
    return before.role if alternatives and before.role <= Role.COMPARED else None
