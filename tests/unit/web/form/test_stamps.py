"""The time trap: too fast, too late, or not ours."""

from datetime import UTC, datetime, timedelta

import pytest

from agent.web.form.enquiry import Enquiry
from agent.web.form.stamps import Stamps, find_trap

SHOWN = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
STAMPS = Stamps("a-secret-of-the-tests-only")


@pytest.mark.parametrize(
    ("seconds", "trap"),
    [(0, "too_fast"), (1.9, "too_fast"), (2, None), (3600, None), (86400, None), (86401, "too_late")],
)
def test_a_person_takes_between_two_seconds_and_a_day(seconds: float, trap: str | None) -> None:
    enquiry = Enquiry(stamp=STAMPS.make(SHOWN))
    assert find_trap(enquiry, STAMPS, SHOWN + timedelta(seconds=seconds)) == trap


@pytest.mark.parametrize("stamp", ["", "1773147600", "1773147600.x", "ü", "\ud800", "x" * 200])
def test_a_stamp_that_is_not_ours_is_none(stamp: str) -> None:
    assert STAMPS.age(stamp, SHOWN) is None


def test_a_stamp_of_another_secret_is_none() -> None:
    forged = Stamps("another-secret").make(SHOWN - timedelta(minutes=1))
    assert find_trap(Enquiry(stamp=forged), STAMPS, SHOWN) == "no_stamp"


def test_a_stamp_from_the_future_is_too_fast() -> None:
    assert find_trap(Enquiry(stamp=STAMPS.make(SHOWN + timedelta(days=1))), STAMPS, SHOWN) == "too_fast"


def test_who_fills_in_what_nobody_sees_is_a_machine() -> None:
    enquiry = Enquiry(stamp=STAMPS.make(SHOWN - timedelta(minutes=1)), homepage="https://spam.example")
    assert find_trap(enquiry, STAMPS, SHOWN) == "honeypot"


def test_who_was_too_fast_need_not_wait_anew() -> None:
    stamp = STAMPS.make(SHOWN)
    assert STAMPS.renew(stamp, SHOWN + timedelta(seconds=1)) == stamp


def test_an_old_or_foreign_stamp_is_replaced() -> None:
    later = SHOWN + timedelta(days=2)
    assert STAMPS.renew(STAMPS.make(SHOWN), later) == STAMPS.make(later)
    assert STAMPS.renew("", later) == STAMPS.make(later)
