"""Days and parts of the day that can be ticked."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from agent.classify.analysis import Window
from agent.web.link.calendar import PARTS, group_weeks, known_ticks, list_days, list_windows, read_ticks, write_tick

TUESDAY = date(2026, 3, 10)
DAYS = list_days(TUESDAY)
SATURDAY = date(2026, 3, 14)
TICKS = st.sets(st.tuples(st.sampled_from(DAYS), st.sampled_from(sorted(PARTS))))


def window(day: date, opens: str, ends: str) -> Window:
    return Window(day, day, (), opens, ends)


def test_three_weeks_from_tomorrow_are_offered_by_calendar_week() -> None:
    assert (DAYS[0], DAYS[-1]) == (date(2026, 3, 11), date(2026, 3, 31))
    assert [len(week) for week in group_weeks(DAYS)] == [5, 7, 7, 2]


def test_what_was_not_offered_is_left_out() -> None:
    values = ["2026-03-14:morning", "2026-03-10:morning", "2027-01-01:evening", "2026-03-14:night", "x", ""]
    assert read_ticks(values, DAYS) == {(SATURDAY, "morning")}


def test_parts_that_follow_one_another_are_one_window() -> None:
    ticks = {(SATURDAY, "morning"), (SATURDAY, "afternoon"), (DAYS[0], "morning"), (DAYS[0], "evening")}
    assert list_windows(ticks) == (
        window(DAYS[0], "09:00", "12:00"),
        window(DAYS[0], "17:00", "21:00"),
        window(SATURDAY, "09:00", "18:00"),
    )


def test_what_lies_wholly_in_a_known_window_is_ticked() -> None:
    recurring = Window(weekdays=(6,), time_from="09:00", time_to="12:00")
    ticks = known_ticks((recurring, Window(DAYS[0], DAYS[0], (), "10:00")), DAYS)
    saturdays = {(SATURDAY + timedelta(weeks=ahead), "morning") for ahead in (0, 1, 2)}
    assert ticks == saturdays | {(DAYS[0], "afternoon"), (DAYS[0], "evening")}


@given(TICKS)
def test_windows_of_ticks_tick_the_same_again(ticks: set[tuple[date, str]]) -> None:
    assert known_ticks(list_windows(ticks), DAYS) >= ticks
    assert read_ticks([write_tick(*tick) for tick in ticks], DAYS) == ticks
