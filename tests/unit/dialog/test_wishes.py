"""How what is known of a wish grows, piece by piece."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.classify.analysis import Slots, Window
from agent.dialog.territory import is_place_of
from agent.dialog.wishes import covers, is_change, limit_hours, merge_slots, merge_windows, narrows, restates
from tests.unit.dialog.examples import FULL, SATURDAY, SATURDAY_MORNING, SUNDAY

TIMES = st.sampled_from([None, "09:00", "10:00", "12:00", "17:00"])
windows = st.builds(
    Window,
    date_from=st.sampled_from([None, date(2026, 3, 14)]),
    date_to=st.sampled_from([None, date(2026, 3, 14), date(2026, 3, 20)]),
    weekdays=st.sampled_from([(), (6,), (1, 6)]),
    time_from=TIMES,
    time_to=TIMES,
)


def hours(start: str | None, end: str | None) -> Window:
    return Window(time_from=start, time_to=end)


@pytest.mark.parametrize(
    ("known", "said", "limited"),
    [
        ((None, None), ("10:00", None), ("10:00", None)),
        (("10:00", None), (None, "14:00"), ("10:00", "14:00")),
        (("09:00", "12:00"), ("10:00", None), ("10:00", "12:00")),
        (("09:00", "12:00"), ("17:00", None), ("17:00", None)),
        (("17:00", None), (None, "12:00"), (None, "12:00")),
        (("09:00", "12:00"), ("14:00", "18:00"), ("14:00", "18:00")),
    ],
)
def test_hours_limit_a_day(
    known: tuple[str | None, str | None], said: tuple[str | None, str | None], limited: tuple[str | None, str | None]
) -> None:
    day = replace(SATURDAY, time_from=known[0], time_to=known[1])
    assert limit_hours(day, hours(*said)) == replace(SATURDAY, time_from=limited[0], time_to=limited[1])


def test_hours_limit_every_known_day_and_leave_none_twice() -> None:
    known = (SATURDAY_MORNING, replace(SATURDAY, time_from="14:00"), SUNDAY)
    late = hours("17:00", "20:00")
    assert merge_windows(known, (late,), addition=False) == (
        replace(SATURDAY, time_from="17:00", time_to="20:00"),
        replace(SUNDAY, time_from="17:00", time_to="20:00"),
    )


def test_hours_added_with_also_are_those_of_the_known_days() -> None:
    added = merge_windows((SATURDAY_MORNING,), (hours("14:00", "18:00"),), addition=True)
    assert added == (SATURDAY_MORNING, replace(SATURDAY, time_from="14:00", time_to="18:00"))


def test_hours_without_any_day_replace_each_other() -> None:
    assert merge_windows((hours("17:00", None),), (hours("09:00", "12:00"),), addition=False) == (
        hours("09:00", "12:00"),
    )


@given(
    known=st.lists(windows, max_size=3).map(tuple), said=st.lists(windows, max_size=3).map(tuple), more=st.booleans()
)
def test_windows_are_never_lost_to_silence_nor_named_twice(
    known: tuple[Window, ...], said: tuple[Window, ...], more: bool
) -> None:
    merged = merge_windows(known, said, addition=more)
    assert bool(merged) is bool(known or said)
    if said:
        assert len(set(merged)) == len(merged)
    else:
        assert merged == known


@given(window=windows)
def test_a_window_covers_itself_and_any_time_covers_all(window: Window) -> None:
    assert covers(window, window)
    assert covers(Window(), window)


def test_one_of_two_days_restates_but_narrows() -> None:
    assert restates((SATURDAY,), (SATURDAY, SUNDAY))
    assert narrows((SATURDAY,), (SATURDAY, SUNDAY))
    assert not narrows((SUNDAY, SATURDAY), (SATURDAY, SUNDAY))
    assert not restates((SATURDAY_MORNING,), (SATURDAY,))


def test_what_is_not_said_stays_known() -> None:
    assert merge_slots(FULL, Slots(), addition=False) == FULL


def test_answers_to_one_question_are_never_kept() -> None:
    assert merge_slots(FULL, Slots(confirmation="yes", consent="no", wants_human=True), addition=False) == FULL


@pytest.mark.parametrize(
    ("known", "said", "after"),
    [
        (Slots(), Slots(place="Wien"), Slots(place="Wien")),
        (Slots(place="Wien"), Slots(postcode="1010"), Slots(postcode="1010", place="Wien")),
        (Slots(country="AT"), Slots(postcode="1010"), Slots(postcode="1010", country="AT")),
        (Slots(postcode="80331", place="München"), Slots(postcode="86150"), Slots(postcode="86150")),
        (Slots(postcode="80331", place="München"), Slots(place="münchen"), Slots(postcode="80331", place="münchen")),
        (Slots(postcode="80331", place="München"), Slots(place="Ulm"), Slots(place="Ulm")),
        (Slots(postcode="80331"), Slots(place="München"), Slots(postcode="80331", place="München")),
    ],
)
def test_code_town_and_country_belong_together(known: Slots, said: Slots, after: Slots) -> None:
    assert merge_slots(known, said, addition=False) == after


def test_a_name_or_the_town_of_the_code_is_no_change_of_the_wish() -> None:
    assert not is_change(FULL, replace(FULL, name="Eva", phone="+491701234567", place="München", country="DE"))
    assert is_change(FULL, replace(FULL, colour="red"))
    assert is_change(Slots(), Slots(place="München"))


@pytest.mark.parametrize(
    ("named", "place", "same"),
    [
        ("frankfurt", "Frankfurt am Main", True),
        ("Wien", "Wien, Innere Stadt", True),
        ("Muenchen", "München", True),
        ("Munchen", "München", True),
        ("Zürich Altstadt", "Zürich", True),
        ("Ulm", "Neu-Ulm", True),
        ("Graz", "Zürich", False),
        (None, "Zürich", False),
        ("Ulm", "", False),
    ],
)
def test_a_town_is_known_by_its_words(named: str | None, place: str, same: bool) -> None:
    assert is_place_of(named, place) is same
