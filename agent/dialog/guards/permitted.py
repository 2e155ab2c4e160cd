"""What a reply may hold, built from the decided acts, the template's words, the brand and what the prospect told."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import StrEnum
from functools import cached_property
from typing import Literal, TypeVar

from agent.catalogue import Catalogue
from agent.classify.analysis import Slots, Window
from agent.dealers import Dealer
from agent.dialog.acts import (
    Act,
    AlreadyWithDealer,
    Closed,
    ColleagueAnswers,
    CompareFacts,
    HandedOver,
    Introduce,
    NotNow,
    PersonWillAnswer,
    StateFact,
    WhatICanDo,
)
from agent.intake.message import Channel

Register = Literal["formal", "informal"]
T = TypeVar("T")


@dataclass(frozen=True)
class Circumstances:
    """What a reply is written under, whatever it says.

    `notice` is the sentence that an automatic assistant writes; `heard` is the prospect's message, whose words are
    not to be repeated as ours; `prompts` are the instructions to a model, which are not to be repeated at all.
    `frame` is what stands around the words beside notice and imprint.
    """

    catalogue: Catalogue
    channel: Channel
    language: str
    register: Register
    notice: str
    heard: str = ""
    prompts: tuple[str, ...] = ()
    frame: tuple[str, ...] = ()


@dataclass(frozen=True)
class Permitted:
    """The facts of one decision. `template` are the words of the prompts for it, "" where there are none.

    `facts` are further texts that may be repeated, such as the brand's answer to a question.
    """

    acts: tuple[Act, ...]
    slots: Slots
    circumstances: Circumstances
    template: str = ""
    facts: tuple[str, ...] = ()
    is_paragraph: bool = False  # part of a reply, which gets its frame later

    @property
    def language(self) -> str:
        """The language that the reply has to be in."""
        return self.circumstances.language

    @property
    def is_letter(self) -> bool:
        """True where the reply goes out with greeting and imprint."""
        return not self.circumstances.channel.is_chat and not self.is_paragraph

    @cached_property
    def fixed(self) -> tuple[str, ...]:
        """What is said word for word in every such reply, and is not the guards' to judge."""
        brand = self.circumstances.catalogue.brand
        return (self.circumstances.notice, brand.imprint, *self.circumstances.frame)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every text that may be repeated: of the acts, the prospect's wish, the brand, the template."""
        brand = self.circumstances.catalogue.brand
        known = (brand.name, brand.legal_name, brand.imprint, brand.privacy_url or "", self.template, *self.facts)
        return (*(str(leaf) for leaf in leaves((self.acts, self.slots))), *known)

    @cached_property
    def source(self) -> str:
        """All those texts in one."""
        return "\n".join(self.texts)

    @cached_property
    def windows(self) -> tuple[Window, ...]:
        """The times that the reply may speak of."""
        announced = (act.until for act in self.acts if isinstance(act, NotNow) and act.until)
        days = (Window(day, day) for day in announced)
        return tuple(dict.fromkeys((*find(Window, (self.acts, self.slots)), *days)))

    @cached_property
    def dealers(self) -> tuple[Dealer, ...]:
        """The dealers that the reply may name."""
        return tuple(find(Dealer, self.acts))

    @cached_property
    def amounts(self) -> frozenset[int]:
        """The numbers that facts of the catalogue state."""
        stated = tuple(act for act in self.acts if isinstance(act, StateFact | CompareFacts))
        return frozenset(leaf for leaf in leaves(stated) if isinstance(leaf, int))

    @cached_property
    def notice_due(self) -> bool:
        """True where the reply has to say that an automatic assistant writes."""
        return self.has(Introduce)

    @cached_property
    def with_dealer(self) -> bool:
        """True when a dealer, or the brand in its place, really has the wish or was told of its end."""
        told = any(isinstance(act, Closed) and act.dealer_told for act in self.acts)
        return told or self.has(HandedOver, AlreadyWithDealer)

    @cached_property
    def with_team(self) -> bool:
        """True when a person of the team really has the message."""
        left = any(isinstance(act, WhatICanDo | Closed) and act.left_to_person for act in self.acts)
        stopped = any(isinstance(act, Closed) and act.reason == "stop" for act in self.acts)
        return left or stopped or self.has(PersonWillAnswer, ColleagueAnswers)

    def has(self, *kinds: type[Act]) -> bool:
        """True when one of these acts was decided."""
        return any(isinstance(act, kinds) for act in self.acts)


def permit(acts: tuple[Act, ...], slots: Slots, circumstances: Circumstances, template: str = "") -> Permitted:
    """What the reply to these acts may hold; `template` are the words of the prompts for them."""
    return Permitted(acts, slots, circumstances, template)


def permit_answer(circumstances: Circumstances, facts: tuple[str, ...]) -> Permitted:
    """What a paragraph may hold that answers a question from facts: those facts, and no question of its own."""
    return Permitted((), Slots(), circumstances, facts=facts, is_paragraph=True)


def leaves(value: object) -> Iterator[object]:
    """The plain values in a record, however deep."""
    if isinstance(value, Dealer):
        yield from (value.name, value.street, value.postcode, value.city, value.phone, value.email)
    elif is_dataclass(value):
        yield from (leaf for field in fields(value) for leaf in leaves(getattr(value, field.name)))
    elif isinstance(value, tuple):
        yield from (leaf for element in value for leaf in leaves(element))
    elif value is not None and value is not True and value is not False:
        yield str(value) if isinstance(value, StrEnum) else value


def find(kind: type[T], value: object) -> Iterator[T]:
    """The records of a kind in a record, however deep."""
    if isinstance(value, kind):
        yield value
    elif is_dataclass(value):
        yield from (found for field in fields(value) for found in find(kind, getattr(value, field.name)))
    elif isinstance(value, tuple):
        yield from (found for element in value for found in find(kind, element))
