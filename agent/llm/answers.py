"""The brand's own questions and answers: the file, and the answer to a question that stands in it nearly so."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

import yaml
from rapidfuzz import fuzz

from agent.bad_file import BadFileError
from agent.catalogue import LANGUAGES
from agent.classify.configuration.words import split_words
from agent.yaml_section import Section

SAME_WORDS = 92  # of 100: the words of both are nearly the same set
SAME_LENGTH = 75  # of 100: and neither says much more than the other, since a subset of words is not the same question
FEWEST_WORDS = 3
SENTENCE = re.compile(r"[^.!?\n]{1,300}[.!?]?")


@dataclass(frozen=True)
class BrandAnswer:
    """One answer of the brand: the ways to ask for it, and its text by language."""

    id: str
    questions: tuple[str, ...]
    texts: tuple[tuple[str, str], ...]

    def text(self, language: str) -> str | None:
        """The answer in one language; None where the brand gave none."""
        return dict(self.texts).get(language)


def parse_answers(text: str, source: str) -> tuple[BrandAnswer, ...]:
    """Read a file of questions and answers. Raises `BadFileError`, which names `source` and the line of what is wrong.

    A list under `answers` of `id`, `questions` (in any language) and `answer` (a text a language).
    """
    try:
        node = yaml.compose(text.removeprefix("\ufeff"), Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise BadFileError(source, 1, f"not YAML: {error}") from error
    if node is None:
        raise BadFileError(source, 1, "the file is empty")
    answers = [read_answer(one) for one in sections_of(node, source)]
    twice = {one.id for one in answers if sum(other.id == one.id for other in answers) > 1}
    if twice:
        raise BadFileError(source, 1, f"the id {sorted(twice)[0]!r} is given twice")
    return tuple(answers)


def sections_of(node: yaml.Node, source: str) -> tuple[Section, ...]:
    """The entries of the file."""
    return Section(node, source, ("answers",)).sections("answers", ("id", "questions", "answer"))


def read_answer(section: Section) -> BrandAnswer:
    """One entry of the file."""
    texts = section.section("answer", (), LANGUAGES)
    filled = tuple((language, texts.text(language)) for language in texts.filled_keys())
    if not filled:
        section.fail("an answer needs a text in at least one language", "answer")
    return BrandAnswer(section.text("id"), section.filled_texts("questions"), filled)


def find_answer(text: str, answers: Iterable[BrandAnswer], language: str) -> BrandAnswer | None:
    """The answer to a question that the message puts nearly as the file does; None where it is not sure."""
    given = [answer for answer in answers if answer.text(language)]
    sentences = [fold(found.group()) for found in SENTENCE.finditer(text)] if given else []
    scored = [
        (score(sentence, fold(question)), answer)
        for answer in given
        for question in answer.questions
        for sentence in sentences
    ]
    best = max((value for value, _ in scored), default=0.0)
    found = {answer.id: answer for value, answer in scored if value == best and best > 0}
    return next(iter(found.values())) if len(found) == 1 else None


def cut_question(text: str, answer: BrandAnswer) -> str:
    """The message without the sentence that asks for this answer."""
    questions = [fold(question) for question in answer.questions]
    sentences = [found.group() for found in SENTENCE.finditer(text)]
    asking = max(sentences, key=lambda sentence: max(score(fold(sentence), question) for question in questions))
    return text.replace(asking, " ", 1).strip()


def score(sentence: str, question: str) -> float:
    """How much two questions are the same; 0 where they are not nearly so."""
    if min(len(sentence.split()), len(question.split())) < FEWEST_WORDS:
        return 0.0
    words, length = fuzz.token_set_ratio(sentence, question), fuzz.token_sort_ratio(sentence, question)
    return words + length if words >= SAME_WORDS and length >= SAME_LENGTH else 0.0


def fold(text: str) -> str:
    """The words of a text, without case, accents and signs."""
    return " ".join(word.form for word in split_words(text) if word.form[0].isalnum())
