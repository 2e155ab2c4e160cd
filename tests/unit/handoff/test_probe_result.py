"""What a test enquiry showed, in words, and when somebody has to be told."""

from datetime import UTC, datetime, timedelta

import pytest

from agent.handoff.probe_result import ProbeResult, describe_age, describe_result, find_trouble, is_outdated

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)


def create_result(**changes: object) -> ProbeResult:
    values: dict[str, object] = {"channel": "email", "account": "", "at": NOW, "seconds": 0.41, "seen": "sent"}
    return ProbeResult(**values | changes)  # type: ignore[arg-type]


def test_an_answer_is_told_with_its_time_and_age() -> None:
    assert describe_result(create_result(), NOW + timedelta(minutes=12)) == "answered in 0.4 s, 12 minutes ago"


def test_a_wrong_answer_says_what_is_wrong() -> None:
    result = create_result(faults=("the answer is in en instead of de",))
    assert describe_result(result, NOW) == "answered in 0.4 s, just now, but the answer is in en instead of de"


def test_no_answer_says_why() -> None:
    result = create_result(seconds=None, faults=("sending is held",))
    assert describe_result(result, NOW + timedelta(hours=1)) == "not answered (sending is held), 1 hour ago"


@pytest.mark.parametrize(
    ("seconds", "faults", "trouble"),
    [
        (0.4, (), None),
        (60.0, (), None),
        (61.0, (), "a test enquiry was answered only after 61 s"),
        (0.4, ("the answer does not ask for the time",), None),
        (None, ("the enquiry did not arrive",), "a test enquiry was not answered: the enquiry did not arrive"),
    ],
)
def test_somebody_is_told_of_a_dead_or_slow_channel(
    seconds: float | None, faults: tuple[str, ...], trouble: str | None
) -> None:
    assert find_trouble(create_result(seconds=seconds, faults=faults)) == trouble


def test_ages_are_whole_units() -> None:
    ages = [timedelta(seconds=59), timedelta(minutes=1), timedelta(minutes=119), timedelta(days=2)]
    assert [describe_age(age) for age in ages] == ["just now", "1 minute ago", "1 hour ago", "2 days ago"]


def test_a_result_of_the_day_before_yesterday_says_nothing_about_today() -> None:
    assert not is_outdated(create_result(), NOW + timedelta(hours=24))
    assert is_outdated(create_result(), NOW + timedelta(hours=26))


def test_an_account_is_part_of_the_name() -> None:
    assert (create_result().name, create_result(channel="facebook", account="12").name) == ("email", "facebook 12")
