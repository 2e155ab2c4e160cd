"""One car for another: "den Fjord gegen den Saga tauschen", "change my drive from the Fjord to the Saga"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.passage import Passage
from agent.classify.word_patterns import listed

EXCHANGE = frozenset(
    listed("""for, to, into, with, against, mit, gegen, auf, durch, zum, zu, zur, voor, tegen, naar, door, met, por,
    con, per, par, contre, pour, na, in, al, alla, a, au, à""")
)
_FARTHEST = 4  # words between the two


def is_exchange(passage: Passage, before: Mention, mention: Mention) -> bool:
    """True where only such a word and an article stand between the two cars."""
    between = [
        position for position in range(before.last + 1, mention.first) if not passage.begins_cue(position, "switch")
    ]
    return (
        0 < len(between) <= _FARTHEST
        and passage.same_sentence(before.last, mention.first)
        and passage.form(between[0]) in EXCHANGE
        and all(passage.begins_cue(position, "filler") for position in between[1:])
    )


def settle_swaps(passage: Passage, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions with the roles that a change of one car for another gives to both."""
    switching = passage.sentences_with("switch")
    if not switching:
        return list(mentions)
    swapped = dict(_find_swaps(passage, [mention for mention in mentions if mention.is_car], switching))
    return [
        replace(mention, role=swapped[mention.first], wished=True, joined=False)
        if mention.first in swapped
        else mention
        for mention in mentions
    ]


def _find_swaps(passage: Passage, cars: Sequence[Mention], switching: set[int]) -> Iterator[tuple[int, Role]]:
    for before, mention in pairwise(cars):
        if mention.sentence in switching and is_exchange(passage, before, mention):
            yield before.first, Role.OWNED
            yield mention.first, Role.PREFERRED
