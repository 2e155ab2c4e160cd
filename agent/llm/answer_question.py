"""An answer from facts: the question with numbered facts, and the answer only if it names those it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from pydantic import BaseModel, ConfigDict

from agent.catalogue import Catalogue, Model
from agent.dialog.acts import StateFact
from agent.dialog.guards import Circumstances, Permitted, permit_answer
from agent.dialog.questions import LISTS
from agent.llm.answers import BrandAnswer
from agent.llm.question import Messages, Prompt, put_question

UNITS = {"price_from_eur": "EUR, list price from", "range_wltp_km": "km, WLTP range up to", "seats": "seats",
         "boot_l": "litres of boot", "towing_kg": "kg towing weight, braked"}  # fmt: skip
LONGEST_ANSWER = 600  # characters


class AnswerAnswer(BaseModel):
    """The model's answer as it comes."""

    model_config = ConfigDict(extra="forbid")
    known: bool
    answer: str
    fact_ids: list[str]


@dataclass(frozen=True)
class Fact:
    """One thing that may be said, under the id that an answer has to cite; `act` says the same as one of ours would."""

    id: str
    text: str
    act: StateFact | None = None


@dataclass(frozen=True)
class Answered:
    """An answer and the ids of the facts it rests on.

    `rest` is what the message says beside the question; None where the whole message was answered.
    """

    text: str
    fact_ids: tuple[str, ...]
    rest: str | None = None


def list_facts(catalogue: Catalogue, answers: Iterable[BrandAnswer], language: str) -> tuple[Fact, ...]:
    """All facts that a question can be answered from: the catalogue's, and the brand's own answers."""
    own = (Fact(f"answer:{one.id}", text) for one in answers if (text := one.text(language)))
    return (*(fact for model in catalogue.models for fact in list_model(model)), *own)


def list_model(model: Model) -> Iterator[Fact]:
    """The facts of one model; what the catalogue leaves open is none."""
    for field in fields(model.facts):
        value = getattr(model.facts, field.name)
        if value is not None:
            yield Fact(f"{model.id}:{field.name}", f"{model.name}: {value} {UNITS[field.name]}")
    for topic, name in LISTS.items():
        if values := getattr(model, name):
            act = StateFact(topic, model.name, values)
            yield Fact(f"{model.id}:{name}", f"{model.name}, {name}: {', '.join(values)}", act)


def ask_answer(prompt: Prompt, question: str, facts: tuple[Fact, ...], circumstances: Circumstances) -> Messages:
    """The question, with every fact under its id."""
    told = {
        "language": circumstances.language,
        "address": circumstances.register,
        "facts": [{"id": fact.id, "text": fact.text} for fact in facts],
    }
    return put_question(prompt, told, question)


def parse_answer(answer: AnswerAnswer, facts: tuple[Fact, ...]) -> Answered | None:
    """The answer, if it cites facts and only such as were given; None leaves the question to a colleague."""
    given, cited = {fact.id for fact in facts}, tuple(dict.fromkeys(answer.fact_ids))
    text = answer.answer.strip()
    if not answer.known or not text or len(text) > LONGEST_ANSWER or not cited or not given.issuperset(cited):
        return None
    return Answered(text, cited)


def permit_cited(answered: Answered, facts: tuple[Fact, ...], circumstances: Circumstances) -> Permitted:
    """What the answer may hold: the facts that it cites."""
    cited = tuple(fact for fact in facts if fact.id in answered.fact_ids)
    permitted = permit_answer(circumstances, tuple(fact.text for fact in cited))
    return replace(permitted, acts=tuple(fact.act for fact in cited if fact.act))
