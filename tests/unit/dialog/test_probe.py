"""Our own test enquiry in every language, and what is wrong with answers to it."""

from datetime import UTC, datetime

import pytest

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.converse import Line, Script, Stage, play
from agent.dialog.probe import find_answer_faults, write_probe
from agent.intake.message import Channel

AT = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "tr")


@pytest.fixture(scope="module", params=[False, True], ids=["formal", "informal"])
def stage(request: pytest.FixtureRequest) -> Stage:
    return load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS, informal=request.param))


def answer(stage: Stage, language: str, channel: Channel) -> str:
    written = write_probe(stage.policy.catalogue, stage.wordings[language])
    subject = None if channel.is_chat else written.subject
    played = play(Script("ab" * 16, channel, [Line(AT, written.text, subject)]), stage)
    turns = played["turns"]
    assert isinstance(turns, list)
    return str(turns[0]["reply"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.WHATSAPP])
def test_our_own_answer_is_the_right_one(stage: Stage, language: str, channel: Channel) -> None:
    said = answer(stage, language, channel)
    assert list(find_answer_faults(said, stage.policy.catalogue, stage.wordings[language])) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_answer_in_another_language_is_wrong(stage: Stage, language: str) -> None:
    other = LANGUAGES[LANGUAGES.index(language) - 1]
    faults = list(
        find_answer_faults(answer(stage, other, Channel.EMAIL), stage.policy.catalogue, stage.wordings[language])
    )
    assert faults[0] == f"the answer is in {other} instead of {language}"


def test_an_answer_that_asks_for_nothing_and_hides_who_writes_is_wrong(stage: Stage) -> None:
    said = "Vielen Dank für Ihre Nachricht, wir melden uns in den nächsten Tagen bei Ihnen."
    assert list(find_answer_faults(said, stage.policy.catalogue, stage.wordings["de"])) == [
        "the answer does not say that an automatic assistant writes",
        "the answer does not ask for the postcode",
        "the answer does not ask for the time",
    ]
