"""What another sentence says of a car: its drive is cancelled, a newer one is wanted, or "ihn" refers to it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.swapping import settle_swaps

_HAD = (Role.OWNED, Role.THEIRS)
_SUCCESSOR_BEHIND = ("wish", "drive", "restart", "filler", "thing", "colour", "too", "or")


def review_roles(passage: Passage, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions with the roles that the whole text gives them."""
    cancelled = passage.sentences_with("cancel")
    booked = passage.sentences_with("cancel", "booked") if cancelled else cancelled
    wishes = passage.sentences_with("wish", "drive")
    echoes = [first for first in passage.positions.get("too", ()) if passage.sentence[first] in wishes]
    reviewed = settle_swaps(passage, [_review(passage, mention, booked, echoes) for mention in mentions])
    return _keep_both(passage, _refer_back(passage, _renew(passage, reviewed, wishes)))


def _review(passage: Passage, mention: Mention, booked: set[int], echoes: list[int]) -> Mention:
    if mention.role == Role.THEIRS and any(position > mention.last for position in echoes):
        return replace(mention, role=Role.DRIVEN)
    if mention.is_car and mention.role == Role.WANTED and passage.sentence[mention.first] in booked:
        return replace(mention, role=Role.OWNED)
    return mention


def _renew(passage: Passage, mentions: list[Mention], wishes: set[int]) -> list[Mention]:
    """ "I own a Fjord and want the new one", "my boss has a Fjord, can I drive one": the same model is wanted."""
    cars = [mention for mention in mentions if mention.is_car]
    if not cars or any(mention.role >= Role.WANTED for mention in cars):
        return mentions
    likes = [(position, (Role.THEIRS,)) for position in _without_noun(passage, "one_of")]
    for position, roles in sorted((*((position, _HAD) for position in _successors(passage)), *likes)):
        named = [car for car in cars if car.last < position and car.role in roles and car.slot == "model"]
        if named and passage.sentence[position] in wishes:
            return _replaced(mentions, named[-1], replace(named[-1], role=Role.WANTED, wished=True))
    return mentions


def _successors(passage: Passage) -> list[int]:
    """Where "the new one" is said, and "den neuen" with no noun behind it."""
    return [*passage.positions.get("newer", ()), *_without_noun(passage, "newer_alone")]


def _without_noun(passage: Passage, cue: str) -> list[int]:
    positions = passage.positions.get(cue, ())
    return [first for first in positions if not _has_noun_behind(passage, passage.begins[first][cue] + 1)]


def _has_noun_behind(passage: Passage, position: int) -> bool:
    if position >= len(passage.words) or not passage.form(position).isalpha():
        return False
    return passage.words[position].capital or not passage.begins_cue(position, *_SUCCESSOR_BEHIND)


def _refer_back(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """ "… den Saga. Kann ich ihn fahren?" asks to drive the car named last."""
    cars = [mention for mention in mentions if mention.is_car]
    asking = sorted(passage.sentences_with("drive") & passage.sentences_with("pronoun"))
    meant = {
        car.first
        for car, following in zip_longest(cars, cars[1:])
        if car.role >= Role.DRIVEN and not car.joined and _is_asked_for(car, following, asking)
    }
    return [replace(mention, asked=mention.asked or mention.first in meant) for mention in mentions]


def _is_asked_for(car: Mention, following: Mention | None, asking: list[int]) -> bool:
    """True where a question stands between the sentence of the car and that of the next one."""
    after = bisect_right(asking, car.sentence)
    return after < len(asking) and (following is None or asking[after] < following.sentence)


def _keep_both(passage: Passage, mentions: list[Mention]) -> list[Mention]:
    """ "I'd like to drive both": none of the cars is only named by the way."""
    if not passage.positions.get("both"):
        return mentions
    return [replace(mention, added=mention.is_car or mention.added) for mention in mentions]


def _replaced(mentions: Sequence[Mention], old: Mention, new: Mention) -> list[Mention]:
    return [new if mention is old else mention for mention in mentions]
