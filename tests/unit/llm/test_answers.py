"""The brand's own answers are used where their question was put nearly word for word, and nowhere else."""

import pytest

from agent.bad_file import BadFileError
from agent.llm.answers import cut_question, find_answer, parse_answers

FILE = """
answers:
  - id: licence
    questions: [Wie lange muss ich den Führerschein haben?, How long do I need to have held my licence?]
    answer: {de: Für eine Probefahrt genügt ein gültiger Führerschein der Klasse B., en: A valid licence is enough.}
  - id: charging
    questions: [Kann ich den Skerry beim Händler laden?]
    answer: {de: Ja.}
"""
ANSWERS = parse_answers(FILE, "answers.yaml")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wie lange muss ich den Führerschein haben?", "de"),
        ("Hallo, wie lange muss ich denn den Fuehrerschein haben? Danke und Gruß", "de"),
        ("how long do i need to have held my licence", "en"),
    ],
)
def test_a_question_of_the_file_is_answered(text: str, language: str) -> None:
    found = find_answer(text, ANSWERS, language)
    assert found is not None and found.id == "licence"


@pytest.mark.parametrize(
    "text",
    [
        "Führerschein?",
        "Muss ich den Führerschein vorher abgeben, wenn ich ihn erst seit einer Woche habe und aus Polen komme?",
        "Wie lange muss ich auf den Fjord warten?",
        "Den Führerschein haben wir beide.",
        "",
    ],
)
def test_another_question_is_not(text: str) -> None:
    assert find_answer(text, ANSWERS, "de") is None


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Wie lange muss ich den Führerschein haben?", ""),
        ("Hallo. Wie lange muss ich den Führerschein haben? Und was kostet er?", "Hallo.  Und was kostet er?"),
    ],
)
def test_what_stands_beside_the_question_is_left(text: str, rest: str) -> None:
    assert cut_question(text, ANSWERS[0]) == rest


def test_without_an_answer_in_the_language_there_is_none() -> None:
    assert find_answer("Kann ich den Skerry beim Händler laden?", ANSWERS, "en") is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("answers: [", "not YAML"),
        ("answers: {}", "must be a list"),
        ("answers: [{id: a, questions: [b]}]", "answer"),
        ("answers: [{id: a, questions: [b], answer: {}}]", "at least one language"),
        ("answers: [{id: a, questions: [b], answer: {xx: c}}]", "unknown key"),
        ("answers: [{id: a, questions: [b], answer: {de: c}}, {id: a, questions: [d], answer: {de: e}}]", "twice"),
    ],
)
def test_a_bad_file_is_refused_by_name_and_line(text: str, reason: str) -> None:
    with pytest.raises(BadFileError, match=rf"^answers\.yaml:\d+: .*{reason}"):
        parse_answers(text, "answers.yaml")
