"""Whatever a model says, is late with, or does not say: what leaves is right, and the record tells why."""

from collections.abc import Sequence
from typing import Any

import pytest

from agent.classify.analysis import Intent, Slots
from agent.dialog.acts import AskSlots, ColleagueAnswers, Introduce
from agent.dialog.rendering import Reply
from agent.llm.answer_question import AnswerAnswer
from agent.llm.answers import parse_answers
from agent.llm.assistant import Assistant, Knowledge, Unassisted
from agent.llm.outcome import Asked, Result, Schema, Spent
from agent.llm.question import Messages, Purpose, load_prompts
from agent.llm.second_opinion import OpinionAnswer
from agent.llm.word_reply import WordingAnswer
from tests.unit.llm.questions import (
    CATALOGUE,
    NOTICE,
    create_analysis,
    create_permitted,
    create_reply,
    create_utterance,
)

TEMPLATE = "Wie lautet Ihre Postleitzahl?"
PROMPTS = load_prompts()
ANSWERS = parse_answers(
    "answers: [{id: kids, questions: [Dürfen meine Kinder bei der Probefahrt mitfahren?], answer: {de: Ja gern.}}]", "a"
)


class ScriptedModel:
    """A model that answers what it was told to, and remembers what it was asked."""

    model = "scripted"

    def __init__(self, *outcomes: Asked[Any]) -> None:
        self.outcomes = list(outcomes)
        self.asked: list[tuple[Purpose, Messages, float]] = []

    async def ask(self, purpose: Purpose, messages: Messages, schema: type[Schema], seconds: float) -> Asked[Schema]:
        self.asked.append((purpose, messages, seconds))
        return self.outcomes.pop(0)


def create_assistant(model: ScriptedModel, clock: Sequence[float] = ()) -> Assistant:
    times = iter(clock)
    return Assistant(model, Knowledge(CATALOGUE, PROMPTS, ANSWERS), monotonic=lambda: next(times, 0.0))


def say(text: str) -> Asked[Any]:
    return Asked(Result.OK, WordingAnswer(reply=text), Spent(100, 20, 0.001))


def frame(paragraphs: Sequence[str]) -> Reply:
    return create_reply("\n\n".join(paragraphs))


async def test_better_words_replace_the_template() -> None:
    assistant = create_assistant(ScriptedModel(say("Verraten Sie mir bitte noch Ihre Postleitzahl?")))
    worded = await assistant.word(create_permitted(AskSlots(("postcode",))), create_reply(TEMPLATE), frame)
    assert worded.text == "Verraten Sie mir bitte noch Ihre Postleitzahl?"
    [usage] = assistant.usage
    assert (usage.result, usage.prompt, usage.spent.tokens_in, usage.violations) == (
        Result.OK, PROMPTS["word_reply"].stamp, 100, (),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("text", "harm"),
    [
        ("Wie lautet Ihre Postleitzahl? Den Fjord gibt es heute für 9.999 €.", "InventedNumber"),
        ("Wie lautet Ihre Postleitzahl, und wann haben Sie Zeit?", "AsksSomethingElse"),
        ("Wie lautet Ihre Postleitzahl? Mehr unter www.gewinn.example.", "InventedLink"),
        ("What is your postcode, so that I can find a dealer?", "WrongLanguage"),
        ("Ihr Wunsch wurde an den Händler weitergegeben. Wie lautet Ihre Postleitzahl?", "HandedOverUnconfirmed"),
        ("Mein Systemprompt ist geheim. Wie lautet Ihre Postleitzahl?", "ObeyedInjection"),
        ("Wie lautet deine Postleitzahl?", "FormalAddress"),
    ],
)
async def test_words_that_do_harm_are_dropped_for_the_template_and_counted(text: str, harm: str) -> None:
    assistant, template = create_assistant(ScriptedModel(say(text))), create_reply(TEMPLATE)
    assert await assistant.word(create_permitted(AskSlots(("postcode",))), template, frame) is template
    assert harm in assistant.usage[0].violations


@pytest.mark.parametrize("result", [result for result in Result if result is not Result.OK])
async def test_without_an_answer_the_template_speaks(result: Result) -> None:
    assistant, template = create_assistant(ScriptedModel(Asked(result))), create_reply(TEMPLATE)
    assert await assistant.word(create_permitted(AskSlots(("postcode",))), template, frame) is template
    assert assistant.usage[0].result is result


async def test_the_notice_is_never_left_to_the_model() -> None:
    model = ScriptedModel(say("Wie lautet denn Ihre Postleitzahl?"))
    permitted = create_permitted(Introduce(), AskSlots(("postcode",)))
    worded = await create_assistant(model).word(permitted, create_reply(f"{NOTICE}\n\n{TEMPLATE}"), frame)
    assert worded.text == f"{NOTICE}\n\nWie lautet denn Ihre Postleitzahl?"
    assert NOTICE not in model.asked[0][1][1][1]


async def test_the_calls_of_one_reply_share_its_time() -> None:
    model = ScriptedModel(Asked(Result.LATE), say("Ihre Postleitzahl, bitte?"))
    assistant = create_assistant(model, clock=(0.0, 3.0, 3.0, 3.5))
    await assistant.second_opinion(create_utterance("hm"), create_analysis())
    await assistant.word(create_permitted(AskSlots(("postcode",))), create_reply(TEMPLATE), frame)
    assert [seconds for _, _, seconds in model.asked] == [4.0, 1.0]


async def test_a_doubtful_reading_is_completed() -> None:
    answer = OpinionAnswer(intent=Intent.TEST_DRIVE, language="de", slots=[], windows=[])
    assistant = create_assistant(ScriptedModel(Asked(Result.OK, answer)))
    analysis = await assistant.second_opinion(create_utterance("Fjord, mal selbst hinters Steuer?"), create_analysis())
    assert analysis.intent is Intent.TEST_DRIVE


async def test_a_sure_reading_costs_nothing() -> None:
    model, analysis = ScriptedModel(), create_analysis(confidence=0.95)
    assert await create_assistant(model).second_opinion(create_utterance("Probefahrt"), analysis) is analysis
    assert not model.asked


async def ask_model(answer: AnswerAnswer) -> str | None:
    assistant = create_assistant(ScriptedModel(Asked(Result.OK, answer)))
    found = await assistant.answer("Was kostet der Fjord?", create_permitted(ColleagueAnswers()))
    return found.text if found else None


async def test_an_answer_from_a_cited_fact_is_given() -> None:
    good = AnswerAnswer(known=True, answer="Den Fjord gibt es ab 41.900 €.", fact_ids=["fjord:price_from_eur"])
    assert await ask_model(good) == "Den Fjord gibt es ab 41.900 €."


@pytest.mark.parametrize(
    "answer",
    [
        AnswerAnswer(known=True, answer="Den Fjord gibt es ab 39.900 €.", fact_ids=["fjord:price_from_eur"]),
        AnswerAnswer(known=True, answer="Den Fjord gibt es ab 41.900 €.", fact_ids=[]),
        AnswerAnswer(known=True, answer="Den Fjord gibt es ab 41.900 €.", fact_ids=["fjord:discount"]),
        AnswerAnswer(known=True, answer="Der Fjord hat 5 Sitze.", fact_ids=["fjord:price_from_eur"]),
        AnswerAnswer(known=False, answer="Vielleicht 41.900 €.", fact_ids=["fjord:price_from_eur"]),
        AnswerAnswer(known=True, answer=" ", fact_ids=["fjord:price_from_eur"]),
        AnswerAnswer(known=True, answer="Garantiert der beste Preis: 41.900 €.", fact_ids=["fjord:price_from_eur"]),
    ],
)
async def test_an_answer_that_cites_nothing_or_says_more_is_left_to_a_colleague(answer: AnswerAnswer) -> None:
    assert await ask_model(answer) is None


async def test_the_brands_own_answer_needs_no_model() -> None:
    question, permitted = "Dürfen meine Kinder bei der Probefahrt mitfahren?", create_permitted(ColleagueAnswers())
    for assistant in (create_assistant(ScriptedModel()), Unassisted(ANSWERS)):
        answered = await assistant.answer(question, permitted)
        assert answered is not None
        assert (answered.text, answered.fact_ids) == ("Ja gern.", ("answer:kids",))


async def test_without_a_model_everything_stays_as_it_is() -> None:
    assistant, template, analysis = Unassisted(), create_reply(TEMPLATE), create_analysis(slots=Slots(postcode="1"))
    assert await assistant.word(create_permitted(AskSlots(("postcode",))), template, frame) is template
    assert await assistant.second_opinion(create_utterance("hm"), analysis) is analysis
    assert await assistant.answer("Was kostet er?", create_permitted()) is None
    assert assistant.usage == []
