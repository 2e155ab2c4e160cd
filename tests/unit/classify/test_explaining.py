"""Why something was understood is told: words, rule or model, and how far it is to be trusted."""

import pytest

from agent.classify.explaining import Trust
from agent.intake.message import Channel
from evals.scores import Judged
from tests.unit.classify.create import analyze
from training.trust import check_values, measure_trust


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hallo, kann ich eine Probefahrt mit dem Fjord machen?", "Probefahrt"),
        ("Ich muss meine Probefahrt am Freitag leider absagen", "absagen"),
        ("Wann kann ich zur Inspektion kommen?", "Inspektion"),
    ],
)
def test_the_intent_names_its_most_telling_words(text: str, words: str) -> None:
    evidence = analyze(text).evidence[0]
    assert (evidence.slot, evidence.words, text[evidence.start : evidence.end]) == ("intent", words, words)


def test_words_of_the_subject_are_placed_in_the_subject() -> None:
    mail = analyze("Geht Samstag?", subject="Probefahrt Fjord", channel=Channel.EMAIL)
    assert (mail.evidence[0].part, mail.evidence[0].start, mail.evidence[0].words) == ("subject", 0, "Probefahrt")


def test_the_intent_tells_its_rule_or_model_and_its_confidence() -> None:
    analysis = analyze("Abwesenheitsnotiz: Ich bin nicht im Büro")
    assert analysis.evidence[0].rule == "automatic_text"
    assert analysis.evidence[0].confidence == analysis.confidence


def test_trust_knows_the_rule_else_the_slot_else_nothing() -> None:
    trust = Trust({"postcode": 0.9, "postcode:labelled": 0.99})
    assert trust.of("postcode", "labelled") == 0.99
    assert trust.of("postcode", "bare") == 0.9
    assert trust.of("phone", "number") == 0.5


def test_trust_is_measured_by_what_labels_hold() -> None:
    evidence = (
        {"slot": "intent", "value": "test_drive", "rule": "model"},
        {"slot": "postcode", "value": "80331", "rule": "bare"},
        {"slot": "extras", "value": "towbar", "rule": "wanted"},
    )
    judged = Judged(
        id="1",
        language="de",
        channel="email",
        text="",
        expected_intent="test_drive",
        intent="test_drive",
        expected_slots={"postcode": "80331", "extras": ["leather"]},
        slots={},
        confidence=1.0,
        found_language="de",
        evidence=evidence,
    )
    assert list(check_values(judged)) == [("postcode", "bare", True), ("extras", "wanted", False)]


def test_a_rule_that_was_seldom_seen_is_trusted_about_as_its_slot_is() -> None:
    hits = [("postcode", "labelled", True)] * 98 + [("postcode", "bare", False)]
    trust = measure_trust(hits)
    assert trust["postcode"] == pytest.approx(0.98, abs=0.01)
    assert trust["postcode:bare"] == pytest.approx(0.89, abs=0.01)
    assert trust["postcode:labelled"] > trust["postcode"]
