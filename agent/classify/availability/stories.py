"""Times that are only told of give way to those that are offered: "der TÜV läuft am 30. ab, Probefahrt am 12.?"."""

from collections.abc import Sequence
from dataclasses import replace

from agent.classify.availability import calendar
from agent.classify.availability.evidence import Evidence, has_days
from agent.classify.availability.limit_rules import WEEKDAYS
from agent.classify.availability.verdicts import Judged, Verdict

_MOST = 20  # groups that are asked whether they name a week; a letter tells of fewer


def leave_stories(judged: Sequence[Judged], asked: bool) -> list[Judged]:
    """The groups with those dropped that are only told of, beside a better offer or where somebody else acts.

    `asked` says that the message answers the question when.
    """
    offers = [one for one in judged if one.verdict is Verdict.WISHED and not one.otherwise]
    best = max((one.evidence for one in offers if has_days(one.group)), default=Evidence.OTHERS)
    offered = any(one.evidence >= Evidence.BARE for one in offers)
    told = [one for one in offers if _is_story(one, best, offered, asked)]
    gone = {one.group.first for one in told[:_MOST] if not _names_week(one, offers)}
    gone |= {one.group.first for one in told[_MOST:]}
    return [replace(one, verdict=Verdict.DROPPED) if one.group.first in gone else one for one in judged]


def _names_week(one: Judged, offers: list[Judged]) -> bool:
    """Whether it is the week of weekdays said behind it: "nächste Woche bin ich in Kiel, Montag ginge"."""
    days = [day for phrase in one.group.phrases for day in phrase.days]
    if len(days) != 1 or not calendar.is_period(days[0].window):
        return False
    behind = (offer for offer in offers if offer.sentence == one.sentence and offer.group.first > one.group.first)
    said = [day for offer in behind for phrase in offer.group.phrases for day in phrase.days]
    return bool(said) and all(day.weekday or day.rule == WEEKDAYS for day in said)


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
