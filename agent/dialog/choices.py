"""Short answers that a chat offers below a question: each says exactly what somebody would type, and nothing hidden."""

from agent.dialog.acts import Act, AmbiguousPostcode, AskConfirmationAgain, AskSlots, ChooseModel, Summary
from agent.dialog.occasion import Occasion
from agent.dialog.wording import Wording

MOST = 10  # what a person looks through at a glance; also the rows of WhatsApp's list


def offer_choices(acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> tuple[str, ...]:
    """The answers to the one question that a reply ends with; none where it asks for several things, or for words."""
    asking = acts[-1] if acts else None
    words = wording.words["choices"]
    if isinstance(asking, Summary | AskConfirmationAgain):
        return words["confirm"], words["change"]
    if isinstance(asking, ChooseModel):
        return few(asking.models)
    if isinstance(asking, AmbiguousPostcode):
        return tuple(f"{asking.postcode} {wording.name_value(one, 'country')}" for one in asking.countries)
    if isinstance(asking, AskSlots) and asking.slots == ("availability",):
        return tuple(words["windows"])
    if isinstance(asking, AskSlots) and asking.slots == ("configuration",):
        return few(occasion.models)
    return ()


def few(names: tuple[str, ...]) -> tuple[str, ...]:
    """All names, or none where they are too many to tap."""
    return names if len(names) <= MOST else ()
