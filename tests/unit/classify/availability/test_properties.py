"""What holds for every text: no error, windows in form, spans inside the text, linear time."""

import re
import time
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.classify.analysis import Window
from agent.classify.availability import read_availability
from agent.classify.availability.lexicon.de import GERMAN
from agent.classify.availability.lexicon.en import ENGLISH
from tests.unit.classify.availability.notation import BERLIN, TUESDAY

_NUMBERS = ["0", "3", "5.", "14.", "31.", "14.3.", "30.2.", "29/2", "17.30", "10:99", "2026", "9999", "KW", "53", "24h"]
_MARKS = [",", ".", "-", "–", "/", "(", "\n", "\n\n", "?", "'s", "&", ":"]
_WORDS = sorted({*GERMAN.words, *ENGLISH.words, *_NUMBERS, *_MARKS, "xyz", "Ulm"})
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
moments = st.datetimes(datetime(2000, 1, 1), datetime(2090, 1, 1)).map(lambda moment: moment.replace(tzinfo=BERLIN))
languages = st.sampled_from(["de", "en"])


def _is_in_form(window: Window) -> bool:
    times = [time for time in (window.time_from, window.time_to) if time is not None]
    ordered = window.date_from is None or window.date_to is None or window.date_from <= window.date_to
    weekdays = list(window.weekdays) == sorted(set(window.weekdays)) and set(window.weekdays) <= set(range(1, 8))
    return ordered and weekdays and all(_TIME.fullmatch(time) for time in times)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(_WORDS), max_size=14), languages, moments, st.booleans())
def test_words_of_time_in_any_order_give_windows_in_form(
    words: list[str], language: str, now: datetime, expected: bool
) -> None:
    text = " ".join(words)
    reading = read_availability(text, language, now, expected)
    assert all(_is_in_form(window) for window in reading.windows)
    assert all(0 <= one.start < one.end <= len(text) for one in reading.found)
    assert len(set(reading.windows)) == len(reading.windows)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60), languages, moments, st.booleans())
def test_any_text_is_read_without_an_error(text: str, language: str, now: datetime, expected: bool) -> None:
    assert all(_is_in_form(window) for window in read_availability(text, language, now, expected).windows)


@pytest.mark.parametrize(
    "piece",
    [
        "a",
        "1",
        "1.",
        "1:",
        "\n",
        "- ",
        "+49 ",
        "10 ",
        "Samstag 10 Uhr oder ",
        "nächste Woche ",
        "14. oder ",
        "außer Mi, ",
    ],
)
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    def seconds(characters: int) -> float:
        text = piece * (characters // len(piece))
        started = time.process_time()
        read_availability(text, "de", TUESDAY)
        return time.process_time() - started

    quarter, whole = min(seconds(25_000) for _ in range(3)), min(seconds(100_000) for _ in range(2))
    assert whole < 9 * quarter + 0.1  # in proportion it is four times as much, squared it would be sixteen
