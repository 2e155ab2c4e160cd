"""Which times of a clause about an appointment are its old ones, and which the new ones."""

from agent.classify.availability.calendar import is_period
from agent.classify.availability.clause_parts import SMALL_WORDS, Clause
from agent.classify.availability.evidence import has_days
from agent.classify.availability.kinds import BOOKED, Kind
from agent.classify.availability.phrases import Group


def is_new_date(clause: Clause, group: Group) -> bool:
    """In "move it from Friday to Saturday" only what follows the "to"."""
    if group.last < clause.last and clause.terms[group.last].rule == "given up":  # "13 statt 11 Uhr"
        return True
    place = group.first - 1
    while place >= clause.first and clause.terms[place].kind in (Kind.ON, Kind.THE, Kind.GLUE):
        place -= 1
    if place < clause.first:
        return False
    kind = clause.terms[place].kind
    own = place and clause.terms[place - 1].kind in (Kind.APPOINTMENT, Kind.MINE, Kind.DRIVE, Kind.PAST)
    if kind in (Kind.FOR, Kind.AT) and clause.has_name("swap"):
        return True
    if kind is Kind.MOVE:
        return _needs_no_to(clause, group)
    return kind in (Kind.ONTO, Kind.TO) or (kind is Kind.FOR and Kind.MOVE in clause.cues(0, place) and not own)


def _needs_no_to(clause: Clause, group: Group) -> bool:
    """Whether a group right behind the verb is where it leads: "verschieben nächste Woche", "l'avancer à 8h30"."""
    if group is not clause.groups[-1] or (group.last < clause.last and _is_of_appointment(clause, group)):
        return False
    if not has_days(group):
        return len(clause.groups) == 1
    return all(is_period(day.window) for phrase in group.phrases for day in phrase.days)


def _is_of_appointment(clause: Clause, group: Group) -> bool:
    """Whether it says which appointment moves: "cancel next week's appointment"."""
    return clause.terms[group.last].kind in (Kind.APPOINTMENT, Kind.DRIVE, Kind.MINE, Kind.RIDE)


def is_booked(clause: Clause, group: Group) -> bool:
    """Whether a time is that of what stands behind it: "der für Samstag vereinbarte Termin", "10'daki randevu"."""
    place = group.last
    while place < clause.last and clause.terms[place].kind in SMALL_WORDS:
        place += 1
    return place < clause.last and _tells_booked(clause, place)


def begins_booked(clause: Clause) -> bool:
    """Whether a clause goes on about the time before it: "der für den 8., 10 Uhr, vereinbarte Besuch"."""
    return clause.first < clause.last and _tells_booked(clause, clause.first)


def _tells_booked(clause: Clause, place: int) -> bool:
    term = clause.terms[place]
    return term.kind is Kind.MINE and (term.name == BOOKED or term.start == term.end)


def tells_appointment(has: set[Kind]) -> bool:
    """Whether a bracket behind a clause with these cues holds what is: "ich habe einen Termin (Samstag um 9)"."""
    return bool(has & {Kind.MOVE, Kind.MINE}) or has >= {Kind.HAVE, Kind.APPOINTMENT}


def weighs(clause: Clause) -> bool:
    """Whether it says a time in place of another one: "(13 statt 11 Uhr)"."""
    return any(term.rule == "given up" for term in clause.terms[clause.first : clause.last])


def refuses_only_before(clause: Clause, group: Group) -> bool:
    """ "Yarın 5'te değil 6'da": the time right behind the "not" of another one is meant."""
    before = clause.terms[group.first - 1] if group.first > clause.first else None
    return before is not None and before.kind is Kind.NOT
