"""Whatever a stranger may send: no crash, and time in proportion to the length."""

import time

import pytest

from agent.intake.message import Channel
from tests.unit.classify.create import analyze
from tests.unit.classify.hostile import PIECES


@pytest.mark.parametrize("channel", [Channel.EMAIL, Channel.WHATSAPP])
@pytest.mark.parametrize("kind", PIECES)
def test_reading_takes_time_in_proportion_to_the_length(kind: str, channel: Channel) -> None:
    def seconds(characters: int) -> float:
        text = PIECES[kind] * (characters // len(PIECES[kind]))
        started = time.process_time()
        analysis = analyze(text, channel=channel)
        assert 0 <= analysis.confidence <= 1
        return time.process_time() - started

    half, whole = min(seconds(50_000) for _ in range(2)), min(seconds(100_000) for _ in range(2))
    assert whole < 3.2 * half + 0.15  # in proportion it is twice as much, squared it would be four times


@pytest.mark.parametrize(
    "text",
    [
        "🚗",
        "\ud83d",
        "\u202e\u202d",
        "\x00\x00",
        "31. Februar um 25:99 Uhr, KW 54",
        "ǆ ﬃ ß ẞ İ ı",
        "test\u200bdrive am Sams\u00adtag",
        "١٢٣٤٥",
        "<script>alert(1)</script>",
        "{{ 7 * 7 }} %s %n ${jndi:ldap://a}",
    ],
)
@pytest.mark.parametrize("asked", [None, "postcode", "availability", "configuration", "phone", "name", "confirmation"])
def test_odd_texts_are_read_without_an_error(text: str, asked: str | None) -> None:
    assert 0 <= analyze(text, expected_slot=asked).confidence <= 1


def test_a_quote_of_a_million_lines_hides_no_wish() -> None:
    analysis = analyze("Darf ich den Fjord am Samstag Probe fahren?\n\n" + "> alt\n" * 1_000_000, channel=Channel.EMAIL)
    assert analysis.intent == "test_drive"
    assert analysis.slots.model == "fjord"


@pytest.mark.parametrize("wish", ["Pro\u00adbe\u200bfahrt mit dem Fjord bitte", "𝗣𝗿𝗼𝗯𝗲𝗳𝗮𝗵𝗿𝘁 mit dem 𝗙𝗷𝗼𝗿𝗱 bitte"])
def test_a_wish_in_disguise_is_read(wish: str) -> None:
    analysis = analyze(wish)
    assert (analysis.intent, analysis.slots.model) == ("test_drive", "fjord")
