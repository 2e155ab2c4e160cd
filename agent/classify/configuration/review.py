"""What another sentence says of a car: that its drive is cancelled, or that the writer wants one like it too."""

from collections.abc import Iterable
from dataclasses import replace

from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.passage import Passage


def review_roles(passage: Passage, mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions with the roles that the whole text gives them."""
    cancelled = passage.sentences_with("cancel")
    booked = passage.sentences_with("cancel", "booked") if cancelled else cancelled
    wishes = passage.sentences_with("wish", "drive")
    echoes = [first for first in passage.positions.get("too", ()) if passage.sentence[first] in wishes]
    return [_review(passage, mention, booked, echoes) for mention in mentions]


def _review(passage: Passage, mention: Mention, booked: set[int], echoes: list[int]) -> Mention:
    if mention.role == Role.THEIRS and any(position > mention.last for position in echoes):
        return replace(mention, role=Role.DRIVEN)
    if mention.is_car and mention.role == Role.WANTED and passage.sentence[mention.first] in booked:
        return replace(mention, role=Role.OWNED)
    return mention
