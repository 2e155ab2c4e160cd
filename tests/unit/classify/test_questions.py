"""What questions are about, and what is a wish rather than a question."""

import pytest

from agent.classify.analysis import Topic
from agent.classify.questions import read_questions
from agent.classify.wording import Wording


@pytest.mark.parametrize(
    ("text", "language", "topics"),
    [
        ("Was kostet der?", "de", (Topic.PRICE,)),
        ("Was kostet die Probefahrt?", "de", (Topic.TERMS,)),
        ("Wie viele Sitze hat er und wie groß ist der Kofferraum?", "de", (Topic.SEATS, Topic.BOOT)),
        ("Bist du ein Bot?", "de", (Topic.BOT,)),
        ("was passiert mit meinen Daten?", "de", (Topic.DATA_USE,)),
        ("Ich hätte gern einen Prospekt", "de", (Topic.OFFER,)),
        ("Welche Modelle haben Sie?", "de", (Topic.MODELS,)),
        ("how far does it go on one charge?", "en", (Topic.RANGE,)),
        ("are you a robot?", "en", (Topic.BOT,)),
    ],
)
def test_the_topic_of_a_question_is_read(text: str, language: str, topics: tuple[Topic, ...]) -> None:
    assert read_questions(Wording(text, language)) == topics


def test_what_a_wished_for_drive_is_specified_by_is_no_question() -> None:
    assert read_questions(Wording("Kann ich den mit Automatik am Samstag Probe fahren?", "de")) == ()


def test_a_statement_asks_nothing() -> None:
    assert read_questions(Wording("Mein alter hatte einen großen Kofferraum.", "de")) == ()
