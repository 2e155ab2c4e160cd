"""What a reading holds beside its windows: the words, conflicts, times without days."""

import pytest

from agent.classify.availability import read_availability
from tests.unit.classify.availability.notation import TUESDAY, windows


def test_each_window_tells_the_words_it_was_read_from() -> None:
    text = "Gern würde ich am Samstag um 10 Uhr oder nächste Woche Dienstag fahren."
    found = read_availability(text, "de", TUESDAY).found
    assert [text[one.start : one.end] for one in found] == ["Samstag um 10 Uhr", "nächste Woche Dienstag"]
    assert [one.slot for one in found] == ["availability", "availability"]
    assert tuple(one.value for one in found) == windows("03-14 10:00 | 03-17")
    assert all(one.rule for one in found)


def test_days_of_a_list_share_the_words_of_their_time() -> None:
    text = "Samstag oder Sonntag ab 11"
    found = read_availability(text, "de", TUESDAY).found
    assert [text[one.start : one.end] for one in found] == [text, text]


def test_words_are_found_where_letters_change_their_length() -> None:
    text = "İstanbul Straße! Übermorgen ginge."
    found = read_availability(text, "de", TUESDAY).found
    assert [text[one.start : one.end] for one in found] == ["Übermorgen"]


def test_a_window_that_is_said_twice_is_one() -> None:
    assert read_availability("Samstag! Ja, am 14.3.", "de", TUESDAY).windows == windows("03-14")


@pytest.mark.parametrize(
    "text", ["Samstag, 15.3.", "Do 20.3. ab 14 Uhr", "Freitag, den 14. März um 10", "morgen, 12.3., ginge es"]
)
def test_a_weekday_and_a_date_that_disagree_are_a_conflict_without_a_window(text: str) -> None:
    reading = read_availability(text, "de", TUESDAY)
    assert reading.conflict
    assert reading.windows == ()


def test_a_conflict_does_not_hide_another_day() -> None:
    reading = read_availability("Samstag, 15.3. ab 10 Uhr. Freitag ginge auch.", "de", TUESDAY)
    assert reading.conflict
    assert reading.windows == windows("03-13")


@pytest.mark.parametrize("text", ["Samstag, 14.3.", "14.3. (Samstag)", "am 13.3., Samstag ginge auch", "Samstag"])
def test_what_agrees_or_is_a_list_is_no_conflict(text: str) -> None:
    assert not read_availability(text, "de", TUESDAY).conflict


@pytest.mark.parametrize(
    ("text", "only_times"),
    [
        ("ab 17 Uhr", True),
        ("vormittags oder abends", True),
        ("Samstag ab 17 Uhr", False),
        ("jederzeit", False),
        ("", False),
    ],
)
def test_times_without_a_day_are_told_apart(text: str, only_times: bool) -> None:
    assert read_availability(text, "de", TUESDAY).only_times is only_times


def test_umlauts_may_be_composed_or_spelt_out() -> None:
    for text in ("nächste Woche", "na\u0308chste Woche", "naechste Woche", "NÄCHSTE WOCHE"):
        assert read_availability(text, "de", TUESDAY).windows == windows("03-16..03-22")


def test_a_language_without_a_lexicon_is_read_as_english() -> None:
    assert read_availability("Saturday", "xx", TUESDAY).windows == windows("03-14")


def test_a_line_that_a_mail_program_wrapped_is_one_sentence() -> None:
    text = "Leider ist es so, dass ich an dem kommenden Samstag\nnicht kommen kann. Dienstag ginge."
    assert read_availability(text, "de", TUESDAY).windows == windows("03-17")
