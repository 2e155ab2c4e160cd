"""What is known of a wish grows turn by turn: how a new message changes the slots."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from agent.catalogue import Model
from agent.classify.analysis import Evidence, Slots, Window

NEVER_KEPT = ("confirmation", "consent", "wants_human")  # answers to one question, not part of the wish
CONTACT = ("name", "phone", "email")
AREA = ("postcode", "place", "country")
CHOICES = {
    "powertrain": "powertrains",
    "transmission": "transmissions",
    "drivetrain": "drivetrains",
    "trim": "trims",
    "colour": "colours",
}  # slot of a configuration → the model's list of what it can be had with


def merge_slots(known: Slots, said: Slots, addition: bool) -> Slots:
    """The slots after a message: what it states replaces what was known; `addition` ("also") adds days up."""
    kept: dict[str, Any] = {
        name: getattr(said, name)
        for name in Slots.__dataclass_fields__
        if name not in (*NEVER_KEPT, *AREA, "availability", "extras") and getattr(said, name)
    }
    return replace(
        merge_place(known, said),
        availability=merge_windows(known.availability, said.availability, addition),
        extras=tuple(sorted({*known.extras, *said.extras})),
        **kept,
    )


def merge_place(known: Slots, said: Slots) -> Slots:
    """Postcode, place and country belong together: a new place makes the old code void."""
    if said.postcode and said.postcode != known.postcode:
        same_place = known.postcode is None
        return replace(
            known,
            postcode=said.postcode,
            place=said.place or (known.place if same_place else None),
            country=said.country or (known.country if same_place else None),
        )
    if said.place and known.place and said.place.casefold() != known.place.casefold() and not said.postcode:
        return replace(known, postcode=None, place=said.place, country=said.country)
    return replace(known, place=said.place or known.place, country=said.country or known.country)


def merge_windows(known: tuple[Window, ...], said: tuple[Window, ...], addition: bool) -> tuple[Window, ...]:
    """New days replace the old ones; with "also" they are added; times without a day limit the known days."""
    if not said:
        return known
    if all(map(limits_times_only, said)) and any(map(names_day, known)):
        said = tuple(limit_hours(day, hours) for day in known for hours in said)
    return tuple(dict.fromkeys((*known, *said) if addition else said))


def limit_hours(day: Window, hours: Window) -> Window:
    """A known day at other hours; where only one end is said ("till 2 pm"), the other stays as far as it can."""
    start, end = hours.time_from or day.time_from, hours.time_to or day.time_to
    if start and end and start > end:
        start, end = hours.time_from, hours.time_to
    return replace(day, time_from=start, time_to=end)


def names_day(window: Window) -> bool:
    """True when the window says on which days."""
    return bool(window.date_from or window.date_to or window.weekdays)


def limits_times_only(window: Window) -> bool:
    """True when the window says at what time, but on no day."""
    return bool(window.time_from or window.time_to) and not names_day(window)


def future_windows(windows: tuple[Window, ...], now: datetime, zone: ZoneInfo) -> tuple[Window, ...]:
    """The windows that have not passed at `now` (aware); one without a last day never passes."""
    return tuple(window for window in windows if not has_passed(window, now, zone))


def has_passed(window: Window, now: datetime, zone: ZoneInfo) -> bool:
    """A window ends at `date_to` and `time_to`, else at the midnight after it, in the brand's zone."""
    if window.date_to is None:
        return False
    today = now.astimezone(zone)
    if window.date_to != today.date():
        return window.date_to < today.date()
    return window.time_to is not None and time.fromisoformat(window.time_to) < today.time()


def drop_unoffered(slots: Slots, model: Model) -> tuple[Slots, tuple[tuple[str, str], ...]]:
    """The slots without what the model cannot be had with, and what was dropped as (slot, value)."""
    dropped = tuple(
        (slot, value)
        for slot, offered in CHOICES.items()
        if (value := getattr(slots, slot)) and getattr(model, offered) and value not in getattr(model, offered)
    )
    unoffered_extras = tuple(extra for extra in slots.extras if model.extras and extra not in model.extras)
    kept = tuple(extra for extra in slots.extras if extra not in unoffered_extras)
    blank: dict[str, Any] = dict.fromkeys(slot for slot, _ in dropped)
    cleared = replace(slots, extras=kept, **blank)
    return cleared, (*dropped, *(("extras", extra) for extra in unoffered_extras))


def is_change(before: Slots, after: Slots) -> bool:
    """True when the wish itself changed; a name, a number or the town of a known code is no change."""
    told: dict[str, Any] = dict.fromkeys((*CONTACT, *(("place", "country") if after.postcode else ())))
    return replace(before, **told) != replace(after, **told)


def tells_contact(before: Slots, after: Slots) -> bool:
    """True when a name, number or address became known."""
    return any(getattr(before, name) != getattr(after, name) for name in CONTACT)


def keep_confirmed(confirmed: Slots, after: Slots) -> Slots:
    """What the dealer was given, with a name, number or address that came later; the wish needs a new yes."""
    contact: dict[str, Any] = {name: getattr(after, name) for name in CONTACT}
    return replace(confirmed, **contact)


def without_signature(said: Slots, evidence: tuple[Evidence, ...]) -> Slots:
    """What was said without a place that only the signature names: it stands below every mail."""
    elsewhere = {found.slot for found in evidence if found.part != "signature"}
    signed = {found.slot for found in evidence}.intersection(AREA) - elsewhere
    unsaid: dict[str, Any] = dict.fromkeys(signed)
    return replace(said, **unsaid)


def without_area(slots: Slots) -> Slots:
    """The slots with nothing about where."""
    blank: dict[str, Any] = dict.fromkeys(AREA)
    return replace(slots, **blank)


def restates(said: tuple[Window, ...], known: tuple[Window, ...]) -> bool:
    """True when the times said only repeat known ones, perhaps less exactly ("yes, Saturday suits me")."""
    return bool(said) and all(any(covers(wide, narrow) for narrow in known) for wide in said)


def narrows(said: tuple[Window, ...], known: tuple[Window, ...]) -> bool:
    """True when the times said leave out some of the known ones ("yes, Saturday", of Saturday and Sunday)."""
    return any(not any(covers(wide, narrow) for wide in said) for narrow in known)


def covers(wide: Window, narrow: Window) -> bool:
    """True when every limit of the wide window holds for the narrow one as well."""
    day = narrow.date_from if narrow.date_from == narrow.date_to else None
    weekdays = (day.isoweekday(),) if day and wide.weekdays and not narrow.weekdays else narrow.weekdays
    return (
        (wide.date_from is None or (narrow.date_from is not None and wide.date_from <= narrow.date_from))
        and (wide.date_to is None or (narrow.date_to is not None and narrow.date_to <= wide.date_to))
        and (not wide.weekdays or (bool(weekdays) and set(weekdays) <= set(wide.weekdays)))
        and (wide.time_from is None or (narrow.time_from is not None and wide.time_from <= narrow.time_from))
        and (wide.time_to is None or (narrow.time_to is not None and narrow.time_to <= wide.time_to))
    )


def keep_car(said: Slots, known: Slots) -> Slots:
    """What was said without its car, where it only asks about another one than the wish is for."""
    blank: dict[str, Any] = dict.fromkeys(("model", *CHOICES))
    return replace(said, extras=(), **blank) if known.model else said
