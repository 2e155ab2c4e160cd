"""Times that are only told of give way to those that are offered: "der TÜV läuft am 30. ab, Probefahrt am 12.?"."""

from collections.abc import Sequence
from dataclasses import replace

from agent.classify.availability.evidence import Evidence, has_days
from agent.classify.availability.scope import Judged, Verdict


def leave_stories(judged: Sequence[Judged], asked: bool) -> list[Judged]:
    """The groups with those dropped that are only told of, beside a better offer or where somebody else acts.

    `asked` says that the message answers the question when.
    """
    offers = [one for one in judged if one.verdict is Verdict.WISHED and not one.otherwise]
    best = max((one.evidence for one in offers if has_days(one.group)), default=Evidence.OTHERS)
    any_offer = any(one.evidence >= Evidence.BARE for one in offers)
    return [
        replace(one, verdict=Verdict.DROPPED) if one in offers and _is_story(one, best, any_offer, asked) else one
        for one in judged
    ]


def _is_story(one: Judged, best: Evidence, any_offer: bool, asked: bool) -> bool:
    limits = any(phrase.limited or phrase.ends_work for phrase in one.group.phrases)
    if one.evidence >= Evidence.BARE or limits:
        return False
    if one.evidence is Evidence.PRESENT:
        return best is Evidence.WISHED and has_days(one.group)
    if best >= Evidence.BARE or (any_offer and not has_days(one.group)):
        return True
    lone = not asked and not one.asks
    return one.evidence is Evidence.OTHERS and (lone or best > Evidence.TOLD)
