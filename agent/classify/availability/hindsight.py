"""What a clause says of the times in the clause before it: that they suit, are refused, or belong elsewhere."""

from dataclasses import replace

from agent.classify.availability.clause_parts import Clause
from agent.classify.availability.evidence import Evidence, agrees_before, refuses_before
from agent.classify.availability.kinds import EXTREME, SHUT
from agent.classify.availability.moving import begins_booked
from agent.classify.availability.verdicts import Judged, Verdict, ends_with_question


def refuse_as_well(found: list[Judged], before: list[Judged], clause: Clause) -> list[Judged]:
    """ "Lunedì impossibile, martedì idem": what stands beside an "as well" shares the verdict before it."""
    also = found and before and clause.has_name("too") and not clause.cues(clause.first, clause.last)
    verdict = before[-1].verdict if also and before[-1].sentence == clause.sentence else Verdict.WISHED
    return [replace(one, verdict=verdict) for one in found] if verdict in (Verdict.REFUSED, Verdict.BUSY) else found


def _said_behind(clause: Clause) -> Verdict | None:
    """What the beginning of a clause makes of the time before it: "..., vereinbarte Besuch", "è troppo presto"."""
    if begins_booked(clause):
        return Verdict.HELD
    extreme = clause.first < clause.last and clause.terms[clause.first].name == EXTREME
    return Verdict.REFUSED if extreme and not ends_with_question(clause) else None


def see_in_hindsight(one: Judged, clause: Clause) -> Judged:
    """A group after a clause that says more of it: "..., da habt ihr zu", "..., das wäre ideal"."""
    if clause.takes_back and not clause.groups:
        return replace(one, verdict=Verdict.DROPPED)
    if one.group.phrases[-1].excluded:  # "jeden Tag außer Do, da ist Training"
        return one
    if one.verdict is Verdict.WISHED and not clause.groups and (verdict := _said_behind(clause)):
        return replace(one, verdict=verdict)
    if one.verdict is Verdict.WISHED and refuses_before(clause):
        refused = one.evidence is not Evidence.WISHED or clause.has_name(SHUT)
        return replace(one, verdict=Verdict.BUSY) if refused else one
    told = one.verdict is Verdict.BUSY and one.evidence is Evidence.TOLD
    if agrees_before(clause) and (told or one.verdict is Verdict.WISHED):
        return replace(one, verdict=Verdict.WISHED, evidence=Evidence.WISHED)
    return one
