"""What the widget offers to tap before anything is said: each is understood in its language, like typed words."""

from datetime import UTC, datetime

import pytest

from agent.classify.analysis import Analysis, Intent, Topic, Utterance
from agent.converse import Stage
from agent.intake.message import Channel
from agent.web.chat.widget import load_chat_texts

TEXTS = load_chat_texts()
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)


def understand(stage: Stage, words: str) -> Analysis:
    return stage.understanding.analyze(Utterance(Channel.WEB_CHAT, NOW, words))


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_every_starter_is_understood(stage: Stage, language: str) -> None:
    drive, models, person = (understand(stage, words) for words in TEXTS[language]["widget"]["starters"])
    assert {analysis.language for analysis in (drive, models, person)} == {language}
    assert drive.intent is Intent.TEST_DRIVE
    assert Topic.MODELS in models.questions
    assert person.slots.wants_human
