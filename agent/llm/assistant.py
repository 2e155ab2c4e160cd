"""What the steps ask of a model: a second opinion, an answer from facts, a better wording; always with a way out."""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Protocol

from agent.catalogue import Catalogue
from agent.classify.analysis import Analysis, Utterance
from agent.dialog.acts import ColleagueAnswers
from agent.dialog.guards import Permitted, check
from agent.dialog.rendering import Reply
from agent.llm.answer_question import AnswerAnswer, Answered, ask_answer, list_facts, parse_answer, permit_cited
from agent.llm.answers import BrandAnswer, cut_question, find_answer
from agent.llm.outcome import Asked, AsksModel, Schema, Usage
from agent.llm.question import Messages, Prompt, Purpose
from agent.llm.second_opinion import OpinionAnswer, ask_opinion, merge_opinion, needs_opinion, parse_opinion
from agent.llm.word_reply import WordingAnswer, ask_wording, given_words, parse_wording

SECONDS_FOR_A_REPLY = 4.0  # for all calls together
Frame = Callable[[Sequence[str]], Reply]  # paragraphs → the reply with greeting, imprint and HTML around them


class Assists(Protocol):
    """The port of the steps: one for each reply, since its calls share their time. `usage` grows with each call."""

    usage: list[Usage]

    async def second_opinion(self, utterance: Utterance, analysis: Analysis) -> Analysis:
        """The analysis, completed where the local reading is unsure."""

    async def answer(self, question: str, permitted: Permitted) -> Answered | None:
        """The brand's own answer to what is asked, else one from the facts if a colleague would have to answer."""

    async def word(self, permitted: Permitted, template: Reply, frame: Frame) -> Reply:
        """The reply in better words, or the template."""


@dataclass(frozen=True)
class Knowledge:
    """What answers may rest on, and the prompts to ask with."""

    catalogue: Catalogue
    prompts: Mapping[Purpose, Prompt]
    answers: tuple[BrandAnswer, ...] = ()


class Unassisted:
    """No model: the local reading, the brand's own answers, the template."""

    def __init__(self, answers: tuple[BrandAnswer, ...] = ()) -> None:
        self.usage: list[Usage] = []
        self._answers = answers

    async def second_opinion(self, utterance: Utterance, analysis: Analysis) -> Analysis:
        """The local reading stands."""
        del utterance
        return analysis

    async def answer(self, question: str, permitted: Permitted) -> Answered | None:
        """The brand's own answer, where its question was put nearly word for word."""
        return answer_locally(question, self._answers, permitted.language)

    async def word(self, permitted: Permitted, template: Reply, frame: Frame) -> Reply:
        """The template stands."""
        del permitted, frame
        return template


class Assistant:
    """The helper of one reply: its calls share the time of one reply, and none of them can fail."""

    def __init__(
        self,
        asks: AsksModel,
        knowledge: Knowledge,
        seconds: float = SECONDS_FOR_A_REPLY,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.usage: list[Usage] = []
        self._asks = asks
        self._knowledge = knowledge
        self._left = seconds
        self._monotonic = monotonic

    async def second_opinion(self, utterance: Utterance, analysis: Analysis) -> Analysis:
        """The analysis, completed where the local reading is unsure."""
        if not needs_opinion(analysis):
            return analysis
        prompt, catalogue = self._knowledge.prompts["second_opinion"], self._knowledge.catalogue
        asked = await self._ask(prompt, ask_opinion(prompt, utterance, catalogue), OpinionAnswer)
        if asked.value is None:
            return analysis
        return merge_opinion(analysis, parse_opinion(asked.value, utterance, catalogue), utterance.expected_slot)

    async def answer(self, question: str, permitted: Permitted) -> Answered | None:
        """The brand's own answer to what is asked, else one from the facts if a colleague would have to answer."""
        own = answer_locally(question, self._knowledge.answers, permitted.language)
        if own is not None or not permitted.has(ColleagueAnswers):
            return own
        prompt = self._knowledge.prompts["answer_question"]
        facts = list_facts(self._knowledge.catalogue, self._knowledge.answers, permitted.language)
        messages = ask_answer(prompt, question, facts, permitted.circumstances)
        asked = await self._ask(prompt, messages, AnswerAnswer)
        answered = parse_answer(asked.value, facts) if asked.value else None
        if answered is None:
            return None
        cited = permit_cited(answered, facts, permitted.circumstances)
        return None if self._stops(answered.text, cited) else answered

    async def word(self, permitted: Permitted, template: Reply, frame: Frame) -> Reply:
        """The reply in better words, or the template; what is said word for word is not left to the model."""
        prompt, given = self._knowledge.prompts["word_reply"], given_words(permitted)
        draft = reduce(lambda text, words: text.replace(words, "", 1), given, template.said).strip()
        if not draft:
            return template
        asked = await self._ask(prompt, ask_wording(prompt, permitted, draft), WordingAnswer)
        paragraphs = parse_wording(asked.value) if asked.value else None
        if paragraphs is None:
            return template
        worded = replace(frame((*given, *paragraphs)), texts={**template.texts, "model": prompt.stamp})
        return template if self._stops(worded.text, permitted) else worded

    async def _ask(self, prompt: Prompt, messages: Messages, schema: type[Schema]) -> Asked[Schema]:
        """One call within the time that is left, recorded."""
        began = self._monotonic()
        asked = await self._asks.ask(prompt.purpose, messages, schema, max(self._left, 0.0))
        self._left -= self._monotonic() - began
        self.usage.append(Usage(prompt.purpose, prompt.stamp, self._asks.model, asked.result, asked.spent))
        return asked

    def _stops(self, text: str, permitted: Permitted) -> bool:
        """True when a guard stops the text; what it found is added to the record of the call."""
        prompts = tuple(prompt.text for prompt in self._knowledge.prompts.values())
        known = replace(permitted, circumstances=replace(permitted.circumstances, prompts=prompts))
        harms = tuple(dict.fromkeys(violation.harm for violation in check(text, known)))
        self.usage[-1] = self.usage[-1].stopped_by(harms)
        return bool(harms)


def answer_locally(question: str, answers: tuple[BrandAnswer, ...], language: str) -> Answered | None:
    """The brand's own answer, in the language wanted."""
    found = find_answer(question, answers, language)
    text = found.text(language) if found else None
    return Answered(text, (f"answer:{found.id}",), cut_question(question, found)) if found and text else None
