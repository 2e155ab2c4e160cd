"""What all mentions of one thing come to: the value wanted, none where several are wanted alike."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from agent.catalogue import Catalogue
from agent.classify.configuration.mention import Mention, Role

# Said without its kind: what it means depends on what the model, or the brand, has.
KINDS: Mapping[str, tuple[str, ...]] = {
    "hybrid": ("hev", "phev"),
    "gas": ("lpg", "cng"),
    "plug": ("phev", "bev"),
    "combustion": ("petrol", "diesel"),
}
_USUALLY = {"plug": "phev"}  # beside an electric car, "the one with the plug" is the hybrid


def wanted(mentions: Iterable[Mention]) -> list[Mention]:
    """The mentions that are wanted; those only driven before where no other is."""
    mentions = list(mentions)
    return [m for m in mentions if m.role >= Role.WANTED] or [m for m in mentions if m.role == Role.DRIVEN]


def settle_value(mentions: Sequence[Mention]) -> Mention | None:
    """The mention of one slot that counts: the preferred or else the last one, none where it is one of alternatives."""
    candidates = wanted(mentions)
    if len({mention.value for mention in candidates}) <= 1:
        return candidates[0] if candidates else None
    preferred = [mention for mention in candidates if mention.role == Role.PREFERRED]
    last = (preferred or candidates)[-1]
    position = mentions.index(last)
    joined_behind = (
        position + 1 < len(mentions) and mentions[position + 1].joined and mentions[position + 1] in candidates
    )
    alternative = _earlier_alternative(mentions, position)
    if joined_behind and mentions[position + 1].value != last.value:
        return None
    return None if alternative and alternative in candidates and not _outranks(last, alternative) else last


def _earlier_alternative(mentions: Sequence[Mention], position: int) -> Mention | None:
    while position > 0 and mentions[position].joined:
        position -= 1
        if mentions[position].value != mentions[position + 1].value:
            return mentions[position]
    return None


def _outranks(last: Mention, other: Mention) -> bool:
    return last.role == Role.PREFERRED and other.role != Role.PREFERRED


def settle_models(mentions: Sequence[Mention]) -> tuple[Mention | None, tuple[str, ...]]:
    """The model wanted, or the ids of several that are wanted alike, in the order of the text."""
    candidates = wanted(mentions)
    for narrower in (candidates, *_narrowed(candidates)):
        if len({mention.value for mention in narrower}) == 1:
            return narrower[0], ()
    return None, tuple(dict.fromkeys(mention.value for mention in candidates))


def _narrowed(candidates: Sequence[Mention]) -> list[list[Mention]]:
    """Ever narrower choices: what is preferred, the last correction, what the wish to drive speaks of, any wish."""
    preferred = [mention for mention in candidates if mention.role == Role.PREFERRED]
    corrected = preferred[-1:] if preferred and not preferred[-1].joined else []
    if any(mention.added for mention in candidates):
        return [preferred, corrected]
    asked = [mention for mention in candidates if mention.asked]
    wished = [mention for mention in asked or candidates if mention.wished]
    return [preferred, corrected, asked, _concluded(candidates), wished]


def _concluded(candidates: Sequence[Mention]) -> list[Mention]:
    """ "Fjord oder Saga? … Also Saga." ends with one that was named before."""
    last = [mention for mention in candidates if mention.sentence == candidates[-1].sentence] if candidates else []
    before = {mention.value for mention in candidates if mention.sentence != last[-1].sentence} if last else set()
    return last if {mention.value for mention in last} <= before else []


def resolve_kinds(mentions: Sequence[Mention], catalogue: Catalogue, models: Sequence[str]) -> list[Mention]:
    """With the powertrain that "hybrid" or "gas" means: the only such one of the models, or of the brand.

    What is ruled out by its own name is not meant: "the hybrid, not the plug-in". A kind beside one of its own says
    nothing more: "the plug-in, so the hybrid".
    """
    named = {mention.value for mention in wanted(mentions)}
    mentions = [mention for mention in mentions if named.isdisjoint(KINDS.get(mention.value, ()))]
    offered = {
        powertrain for model in catalogue.models if model.id in models or not models for powertrain in model.powertrains
    }
    offered -= {mention.value for mention in mentions if mention.role == Role.RULED_OUT}
    return [replace(mention, value=_resolve(mention.value, offered)) for mention in mentions]


def _resolve(value: str, offered: set[str]) -> str:
    meant = offered & set(KINDS.get(value, ()))
    if _USUALLY.get(value) in meant:
        return _USUALLY[value]
    return meant.pop() if len(meant) == 1 else value
