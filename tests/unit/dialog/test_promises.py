from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from agent.dialog.hours import BusinessHours
from agent.dialog.promises import TERMS, promise

BERLIN = ZoneInfo("Europe/Berlin")
HOURS = BusinessHours(BERLIN, "DE")


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-03-10T13:00", "2026-03-10T13:00"),
        ("2026-03-10T07:00", "2026-03-10T09:00"),
        ("2026-03-10T18:00", "2026-03-11T09:00"),
        ("2026-03-14T12:00", "2026-03-16T09:00"),  # a Saturday
        ("2026-04-03T10:00", "2026-04-07T09:00"),  # Good Friday, then Easter Monday
        ("2026-12-24T18:30", "2026-12-28T09:00"),
    ],
)
def test_what_can_wait_waits_for_the_next_opening(moment: str, opens: str) -> None:
    assert HOURS.next_open(local(moment)) == local(opens)


@pytest.mark.parametrize(
    ("moment", "hours", "due"),
    [
        ("2026-03-10T13:00", 4, "2026-03-10T17:00"),
        ("2026-03-10T17:00", 4, "2026-03-11T12:00"),
        ("2026-03-13T17:00", 1, "2026-03-13T18:00"),
        ("2026-03-13T17:30", 1, "2026-03-16T09:30"),
        ("2026-03-14T03:00", 9, "2026-03-16T18:00"),
        ("2026-03-27T17:00", 9, "2026-03-30T17:00"),  # the clocks change on the Sunday between
    ],
)
def test_a_deadline_counts_business_hours(moment: str, hours: float, due: str) -> None:
    assert HOURS.add_hours(local(moment), hours) == local(due)


def test_a_country_without_known_holidays_has_none() -> None:
    assert BusinessHours(BERLIN, "XX").is_working_day(local("2026-12-25T10:00").date())


def test_a_request_for_data_is_due_within_a_month_whatever_the_hours() -> None:
    friday_night = datetime(2026, 2, 6, 22, 0, tzinfo=UTC)
    due = promise("data", friday_night, HOURS)
    assert (due.owner, due.due_at) == ("privacy", datetime(2026, 3, 6, 22, 0, tzinfo=UTC))


def test_every_promise_has_an_owner_and_a_deadline_after_it_was_given() -> None:
    now = local("2026-03-13T17:59")
    for reason in (*TERMS, "anything else"):
        given = promise(reason, now, HOURS)
        assert given.owner
        assert given.due_at > now
