"""What a chat offers to tap is understood like the same words typed, in every language."""

from datetime import UTC, datetime

import pytest

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.classify.analysis import Utterance
from agent.converse import Stage
from agent.dialog.acts import Act, AmbiguousPostcode, AskSlots, ChooseModel, Introduce, Thanks
from agent.dialog.choices import MOST, offer_choices
from agent.dialog.occasion import Occasion
from agent.intake.message import Channel

NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
LANGUAGES = ("de", "en", "fr", "it", "es", "nl", "pl", "tr")
LONGEST_TITLE = 20  # Messenger, Instagram and WhatsApp cut longer ones


@pytest.fixture(scope="module")
def stage() -> Stage:
    return load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS))


def tap(stage: Stage, words: str, asked: str, language: str) -> Utterance:
    return Utterance(Channel.WHATSAPP, NOON, words, expected_slot=asked, language=language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answers_to_the_summary_are_a_clear_yes_and_a_plain_no(stage: Stage, language: str) -> None:
    words = stage.wordings[language].words["choices"]
    yes = stage.understanding.analyze(tap(stage, words["confirm"], "confirmation", language))
    no = stage.understanding.analyze(tap(stage, words["change"], "confirmation", language))
    assert (yes.slots.confirmation, no.slots.confirmation) == ("yes", "no")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_time_to_tap_is_a_window(stage: Stage, language: str) -> None:
    for words in stage.wordings[language].words["choices"]["windows"]:
        read = stage.understanding.analyze(tap(stage, words, "availability", language))
        assert len(read.slots.availability) == 1, words
        assert read.language in (None, language), words


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_choice_can_be_shown_whole(stage: Stage, language: str) -> None:
    words = stage.wordings[language].words["choices"]
    for choice in (words["confirm"], words["change"], *words["windows"]):
        assert len(choice) <= LONGEST_TITLE, choice


def occasion(stage: Stage, models: tuple[str, ...] = ()) -> Occasion:
    return Occasion(stage.policy.catalogue.brand, is_letter=False, models=models)


def test_only_a_single_question_has_choices(stage: Stage) -> None:
    def offer(*acts: Act) -> tuple[str, ...]:
        return offer_choices(acts, occasion(stage, ("Osprio", "Merrix")), stage.wordings["de"])

    assert offer(AskSlots(("configuration",))) == ("Osprio", "Merrix")
    assert offer(AskSlots(("postcode", "availability"))) == ()
    assert offer(AskSlots(("postcode",))) == ()
    assert offer(Introduce(), ChooseModel(("Osprio", "Calyra"))) == ("Osprio", "Calyra")
    assert offer(AmbiguousPostcode("1010", ("AT", "CH"))) == ("1010 Österreich", "1010 Schweiz")
    assert offer(Thanks()) == ()
    assert offer() == ()


def test_too_many_models_are_not_offered(stage: Stage) -> None:
    many = tuple(f"Modell {number}" for number in range(MOST + 1))
    assert offer_choices((AskSlots(("configuration",)),), occasion(stage, many), stage.wordings["de"]) == ()
