"""What is answered beside the decision: a question from the catalogue's facts, or by a colleague."""

from dataclasses import dataclass

from agent.catalogue import Catalogue, Model
from agent.classify.analysis import Topic
from agent.dealers import Dealer
from agent.dialog.acts import (
    Act,
    ColleagueAnswers,
    CompareFacts,
    DataUse,
    DealerByPostcode,
    ListModels,
    StateAnswer,
    StateFact,
    YesIAmAMachine,
)

FACTS = {
    Topic.PRICE: "price_from_eur",
    Topic.RANGE: "range_wltp_km",
    Topic.SEATS: "seats",
    Topic.BOOT: "boot_l",
    Topic.TOWING: "towing_kg",
}  # topic → the fact of the catalogue that answers it
LISTS = {
    Topic.POWERTRAIN: "powertrains",
    Topic.TRANSMISSION: "transmissions",
    Topic.DRIVETRAIN: "drivetrains",
    Topic.TRIM: "trims",
    Topic.COLOUR: "colours",
    Topic.EXTRAS: "extras",
}  # topic → the list of the model that answers it


@dataclass(frozen=True)
class Asked:
    """What a question refers to: the model it is about, and the dealer, as far as they are known."""

    model_id: str | None
    dealer: Dealer | None
    dealer_settled: bool = False  # True when postcode and model are known, so that no dealer means: there is none


def answer_questions(topics: tuple[Topic, ...], about: Asked, catalogue: Catalogue) -> tuple[Act, ...]:
    """One act a question, each said once; what no fact holds is left to a colleague, and said last."""
    answers = dict.fromkeys(answer_question(topic, about, catalogue) for topic in topics)
    return tuple(sorted(answers, key=lambda act: isinstance(act, ColleagueAnswers)))


def answer_question(topic: Topic, about: Asked, catalogue: Catalogue) -> Act:
    """The answer to one question."""
    if topic is Topic.BOT:
        return YesIAmAMachine()
    if topic is Topic.DATA_USE:
        return DataUse()
    if topic is Topic.DEALER and (about.dealer or not about.dealer_settled):
        return DealerByPostcode(about.dealer)
    if topic is Topic.MODELS:
        return ListModels(tuple(model.name for model in catalogue.models))
    if topic in FACTS or topic in LISTS:
        return state_fact(topic, catalogue.model(about.model_id)) if about.model_id else compare(topic, catalogue)
    return ColleagueAnswers()


def put_answer(answers: tuple[Act, ...], answer: StateAnswer, more_asked: bool) -> tuple[Act, ...]:
    """The answers with one that was found elsewhere: in the colleague's place, or before it where more was asked."""
    colleague = (ColleagueAnswers(),) if more_asked else ()
    return (*(act for act in answers if not isinstance(act, ColleagueAnswers)), answer, *colleague)


def state_fact(topic: Topic, model: Model) -> Act:
    """The fact of one model, or a colleague's task where the catalogue does not hold it."""
    value = read_fact(topic, model)
    return StateFact(topic, model.name, value) if value else ColleagueAnswers()


def compare(topic: Topic, catalogue: Catalogue) -> Act:
    """No model was named: the numbers of all that have one; a list of values needs a model first."""
    numbers = [(model.name, read_fact(topic, model)) for model in catalogue.models]
    known = tuple((name, value) for name, value in numbers if isinstance(value, int))
    return CompareFacts(topic, known) if known else ColleagueAnswers()


def read_fact(topic: Topic, model: Model) -> int | tuple[str, ...] | None:
    """What the catalogue says about a topic of a model."""
    if topic in FACTS:
        number: int | None = getattr(model.facts, FACTS[topic])
        return number
    values: tuple[str, ...] = getattr(model, LISTS[topic])
    return values
