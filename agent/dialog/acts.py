"""What can be said: one typed act each, with the facts that its wording needs and nothing else.

The name of an act in snake case names its text in `prompts/`.
"""

from dataclasses import dataclass
from datetime import date

from agent.classify.analysis import Slots, Topic, Window
from agent.dealers import Dealer


@dataclass(frozen=True)
class Act:
    """One thing to say."""


@dataclass(frozen=True)
class Introduce(Act):
    """An automatic assistant writes, and a person can be had."""


@dataclass(frozen=True)
class AskSlots(Act):
    """Ask for what is missing; `place` is a town already named, `again` a question asked before.

    `bare` when something was just said that leads up to the question.
    """

    slots: tuple[str, ...]
    place: str | None = None
    again: bool = False
    bare: bool = False


@dataclass(frozen=True)
class ChooseModel(Act):
    """Several models are wanted alike: ask which one first."""

    models: tuple[str, ...]


@dataclass(frozen=True)
class UnknownModel(Act):
    """The brand does not have the car that was named; these are the models it has."""

    wanted: str
    models: tuple[str, ...]


@dataclass(frozen=True)
class NotOffered(Act):
    """The model is not to be had so; these are the values it offers."""

    model: str
    slot: str
    value: str
    offered: tuple[str, ...]


@dataclass(frozen=True)
class UnknownPostcode(Act):
    """The postcode stands in no table."""

    postcode: str


@dataclass(frozen=True)
class AmbiguousPostcode(Act):
    """The postcode exists in several countries of the brand (ISO codes): which one is it?"""

    postcode: str
    countries: tuple[str, ...]


@dataclass(frozen=True)
class OutsideCountries(Act):
    """The brand does not sell where the prospect is."""

    country: str
    countries: tuple[str, ...]


@dataclass(frozen=True)
class DatesDisagree(Act):
    """A weekday and a date were named that are not the same day."""


@dataclass(frozen=True)
class DatesPassed(Act):
    """All the times named have passed meanwhile."""


@dataclass(frozen=True)
class Summary(Act):
    """Read everything back and ask for the one confirmation; `dealer` None: the brand arranges it."""

    slots: Slots
    model: str
    windows: tuple[Window, ...]
    dealer: Dealer | None
    ask_name: bool
    ask_contact: str | None  # `phone`, or `any` where no address or number is known


@dataclass(frozen=True)
class AskWhatToChange(Act):
    """A plain no to the summary: what is to be different?"""


@dataclass(frozen=True)
class AskConfirmationAgain(Act):
    """The summary still waits for its answer."""


@dataclass(frozen=True)
class HandedOver(Act):
    """The dealer has it: name, address, and what happens next; `dealer` None: the brand will arrange it."""

    dealer: Dealer | None
    callback: bool


@dataclass(frozen=True)
class ConsentRefused(Act):
    """Nothing is passed on; here is whom to call oneself. `dealer` None: the brand's own contact."""

    dealer: Dealer | None


@dataclass(frozen=True)
class CannotOpen(Act):
    """A message without words: `kind` is `voice`, `picture` or `file`, none of which the assistant can open."""

    kind: str


@dataclass(frozen=True)
class PersonWillAnswer(Act):
    """A person takes over; `reason`: `wish`, `complaint`, `service`, `appointment`, `data`, `callback` or `unclear`."""

    reason: str


@dataclass(frozen=True)
class Closed(Act):
    """The conversation ends by the prospect's word; `reason` is `stop`, `no_wish`, `cancelled` or `refused`.

    `left_to_person` when an appointment is cancelled that the agent did not arrange.
    """

    reason: str
    dealer_told: bool = False
    left_to_person: bool = False


@dataclass(frozen=True)
class NotNow(Act):
    """Later, then; `until` is the day on which we write again, where the prospect named one."""

    until: date | None = None


@dataclass(frozen=True)
class WakeUp(Act):
    """The time has come that the prospect named: would they like to drive now?"""


@dataclass(frozen=True)
class Deferred(Act):
    """Take your time; the summary waits."""


@dataclass(frozen=True)
class OfferDrive(Act):
    """Would you like to drive it?"""

    model: str | None


@dataclass(frozen=True)
class WhatICanDo(Act):
    """What the assistant is for; `left_to_person` when somebody has to see to what was written."""

    left_to_person: bool


@dataclass(frozen=True)
class StateFact(Act):
    """A fact of the catalogue about one model; `value` is a number or a tuple of catalogue values."""

    topic: Topic
    model: str
    value: int | tuple[str, ...]


@dataclass(frozen=True)
class CompareFacts(Act):
    """The same fact of several models, where none was named."""

    topic: Topic
    values: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class ListModels(Act):
    """The models of the brand."""

    models: tuple[str, ...]


@dataclass(frozen=True)
class ColleagueAnswers(Act):
    """What was asked stands in no fact: a colleague will answer it."""


@dataclass(frozen=True)
class StateAnswer(Act):
    """An answer whose words are given, so that no text is named after it; `fact_ids` are the facts it rests on."""

    text: str
    fact_ids: tuple[str, ...]


@dataclass(frozen=True)
class YesIAmAMachine(Act):
    """The truth about who writes."""


@dataclass(frozen=True)
class DataUse(Act):
    """What happens with the prospect's data."""


@dataclass(frozen=True)
class DealerByPostcode(Act):
    """The dealer follows from the postcode; `dealer` when it is known already."""

    dealer: Dealer | None


@dataclass(frozen=True)
class AlreadyWithDealer(Act):
    """The dealer has the wish and will get in touch; `noted` when something new was passed on to them."""

    dealer: Dealer | None
    noted: bool = False


@dataclass(frozen=True)
class Thanks(Act):
    """A short friendly word back."""


@dataclass(frozen=True)
class Reminder(Act):
    """Nothing was heard; what is still open."""

    slots: tuple[str, ...]


@dataclass(frozen=True)
class ClosingNote(Act):
    """Nothing was heard for long; the conversation rests, and can go on at any time."""
