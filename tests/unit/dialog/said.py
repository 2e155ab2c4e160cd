"""One of each thing that can be said, in every shape that its words depend on."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.catalogue import COLOURS, DRIVETRAINS, EXTRAS, POWERTRAINS, TRANSMISSIONS
from agent.classify.analysis import Topic
from agent.dialog import acts as acts_module
from agent.dialog.acts import (
    Act,
    AlreadyWithDealer,
    AmbiguousPostcode,
    AskSlots,
    Closed,
    ClosingNote,
    CompareFacts,
    ConsentRefused,
    DealerByPostcode,
    HandedOver,
    Introduce,
    NotOffered,
    OfferDrive,
    OutsideCountries,
    PersonWillAnswer,
    Reminder,
    StateFact,
    Summary,
    Thanks,
    UnknownModel,
    WakeUp,
    WhatICanDo,
)
from agent.dialog.occasion import Occasion
from agent.dialog.questions import FACTS
from agent.dialog.rendering import Reply, render_reply
from agent.dialog.texts import act_name
from agent.llm.prompts import load_wordings
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SUNDAY

WORDINGS = load_wordings()
INFORMAL = load_wordings(informal=True)

BARE_DEALER = replace(MUNICH, street="", city="", phone="")

CHOSEN = replace(FULL, powertrain="phev", transmission="automatic", trim="Sport", colour="red", extras=("towbar",))

EVERY_FACT = [StateFact(topic, "Fjord", 1234) for topic in FACTS]

EVERY_LIST = [
    StateFact(Topic.POWERTRAIN, "Fjord", POWERTRAINS),
    StateFact(Topic.TRANSMISSION, "Fjord", TRANSMISSIONS),
    StateFact(Topic.DRIVETRAIN, "Fjord", DRIVETRAINS),
    StateFact(Topic.TRIM, "Fjord", ("Sport",)),
    StateFact(Topic.COLOUR, "Fjord", COLOURS),
    StateFact(Topic.EXTRAS, "Fjord", EXTRAS),
]

EVERYTHING_SAID: list[Act] = [
    Introduce(),
    *(
        AskSlots(slots, place, again, bare)
        for slots in (("postcode",), ("postcode", "availability", "configuration"))
        for place in (None, "Augsburg")
        for again in (False, True)
        for bare in (False, True)
    ),
    acts_module.ChooseModel(("Fjord", "Sund")),
    UnknownModel("Golf", ("Fjord", "Sund")),
    *(NotOffered("Fjord", slot, "x", ("a", "b")) for slot in ("powertrain", "trim", "colour", "extras")),
    NotOffered("Fjord", "colour", "blue", ()),
    acts_module.UnknownPostcode("99999"),
    AmbiguousPostcode("8010", ("AT", "CH")),
    OutsideCountries("FR", ("DE", "AT", "CH")),
    acts_module.DatesDisagree(),
    acts_module.DatesPassed(),
    *(
        Summary(slots, "Fjord", (SATURDAY, SUNDAY), dealer, ask_name, ask_contact)
        for slots in (FULL, CHOSEN)
        for dealer in (None, MUNICH, BARE_DEALER)
        for ask_name in (False, True)
        for ask_contact in (None, "phone", "any")
    ),
    acts_module.AskWhatToChange(),
    acts_module.AskConfirmationAgain(),
    *(HandedOver(dealer, callback) for dealer in (None, MUNICH, BARE_DEALER) for callback in (False, True)),
    *(ConsentRefused(dealer) for dealer in (None, MUNICH, BARE_DEALER)),
    *(
        PersonWillAnswer(reason)
        for reason in ("wish", "complaint", "service", "appointment", "data", "callback", "unclear")
    ),
    *(acts_module.CannotOpen(kind) for kind in ("voice", "picture", "file")),
    *(Closed(reason, dealer_told=told) for reason in ("stop", "no_wish", "cancelled") for told in (False, True)),
    Closed("cancelled", left_to_person=True),
    Closed("refused"),
    acts_module.NotNow(),
    acts_module.NotNow(date(2026, 5, 4)),
    acts_module.Deferred(),
    OfferDrive(None),
    OfferDrive("Fjord"),
    WhatICanDo(left_to_person=False),
    WhatICanDo(left_to_person=True),
    *EVERY_FACT,
    *EVERY_LIST,
    *(CompareFacts(topic, (("Fjord", 41900), ("Sund", 29900))) for topic in FACTS),
    acts_module.ListModels(("Fjord", "Sund")),
    acts_module.ColleagueAnswers(),
    acts_module.YesIAmAMachine(),
    acts_module.DataUse(),
    *(DealerByPostcode(dealer) for dealer in (None, MUNICH, BARE_DEALER)),
    *(AlreadyWithDealer(dealer, noted) for dealer in (None, MUNICH, BARE_DEALER) for noted in (False, True)),
    Thanks(),
    *(Reminder(slots) for slots in (("confirmation",), ("postcode",), ("postcode", "availability"))),
    ClosingNote(),
    WakeUp(),
]  # fmt: skip

both_languages = pytest.mark.parametrize("language", ["de", "en"])
every_language = pytest.mark.parametrize("language", sorted(WORDINGS))


def write(*acts: Act, language: str = "de", informal: bool = False, **occasion: Any) -> Reply:
    """A reply; a letter to nobody named unless told otherwise; `turn` is how often each act was said before."""
    said_before = tuple(map(act_name, acts)) * occasion.get("turn", 0)
    told = {"before": said_before} | occasion
    return render_reply(
        acts, replace(Occasion(BRAND, is_letter=True), **told), (INFORMAL if informal else WORDINGS)[language]
    )
