"""Whether two conversations are with one person about one wish, and what they are as one.

An address or a number alone proves nothing: families share both. A shared one and names that agree do.
"""

from dataclasses import dataclass, fields, replace
from enum import StrEnum
from itertools import product
from typing import Any

from agent.classify.analysis import Slots
from agent.classify.given_names import AMBIGUOUS, GIVEN_NAMES, fold_name
from agent.dialog.conversation import Conversation, State
from agent.dialog.titles import is_title
from agent.handoff.person_name import PersonName, split_name


class Proof(StrEnum):
    """Why two conversations are taken for one."""

    EMAIL = "email"
    PHONE = "phone"


@dataclass(frozen=True)
class Traits:
    """What tells a person and a wish: addresses in small letters, numbers in E.164, every name given, the model."""

    emails: frozenset[str] = frozenset()
    phones: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    model: str | None = None


def find_proof(one: Traits, other: Traits) -> Proof | None:
    """What proves that both are one person with one wish; None where nothing does."""
    if one.model and other.model and one.model != other.model:
        return None
    if not names_agree(one.names, other.names):
        return None
    if one.emails & other.emails:
        return Proof.EMAIL
    return Proof.PHONE if one.phones & other.phones else None


def names_agree(some: frozenset[str], others: frozenset[str]) -> bool:
    """True where both have names, and each pair of them can be the same person's."""
    return bool(some and others) and all(can_be_same(one, other) for one, other in product(some, others))


def can_be_same(one: str, other: str) -> bool:
    """True for "Eva Müller" and "Dr. Eva Mueller" or "Eva"; a family name alone may be anybody's of the family."""
    first, second = split_name(one), split_name(other)
    if first.last and second.last:
        return spell(first.last) == spell(second.last) and spell(first.first) == spell(second.first)
    given = {spell(given_name(first)), spell(given_name(second))}
    return len(given) == 1 and "" not in given


def given_name(name: PersonName) -> str:
    """The given name, where there is one for sure."""
    if name.first:
        return name.first
    words = [word for word in name.full.split() if not is_title(word)]
    return words[0] if len(words) == 1 and fold_name(words[0]) in GIVEN_NAMES - AMBIGUOUS else ""


def spell(name: str) -> str:
    """One spelling for "Jörg-Peter Müller" and "Joerg Peter Mueller"."""
    plain = name.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue")
    return "".join(letter for letter in fold_name(plain) if letter.isalnum())


def absorb(kept: Conversation, other: Conversation) -> Conversation:
    """One conversation out of two: what one does not know, the other tells; the one that is further goes on."""
    ahead, behind = (kept, other) if is_ahead(kept, other) else (other, kept)
    slots = fill_gaps(ahead.slots, behind.slots)
    return replace(
        ahead,
        id=kept.id,
        slots=slots,
        language=ahead.language or behind.language,
        test_drive=ahead.test_drive or behind.test_drive,
        summarised=ahead.summarised and slots == ahead.slots,
        introduced_on=tuple(dict.fromkeys((*ahead.introduced_on, *behind.introduced_on))),
        seen=(*ahead.seen, *behind.seen),
        callback=ahead.callback or behind.callback,
        contact_asked=ahead.contact_asked or behind.contact_asked,
    )


def is_ahead(kept: Conversation, other: Conversation) -> bool:
    """True unless the conversation that is to be kept has not been answered yet, and the other has."""
    return kept.consent is not None or kept.state is not State.NEW or other.state is State.NEW


def fill_gaps(known: Slots, told: Slots) -> Slots:
    """What is known, and what else was told; a place stays in one piece with its postcode."""
    gaps: dict[str, Any] = {
        field.name: getattr(told, field.name) for field in fields(Slots) if not getattr(known, field.name)
    }
    if known.postcode:
        gaps |= {"place": known.place, "country": known.country}
    return replace(known, **gaps | {"confirmation": None, "consent": None})


def take_out(merged: Slots, before: Slots, other: Slots) -> Slots:
    """What remains when two are parted again: what only the other one told, and nobody changed since, goes."""
    gone: dict[str, Any] = {}
    for field in fields(Slots):
        now = getattr(merged, field.name)
        if now and not getattr(before, field.name) and now == getattr(other, field.name):
            gone[field.name] = field.default
    return replace(merged, **gone)
