"""When a mailbox keeps the service from being ready."""

from datetime import UTC, datetime, timedelta

from agent.channels.mailbox_state import MailboxStatus, State
from agent.web.health import judge_mailbox

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)


def create_status(state: State, silent_minutes: float | None = None) -> MailboxStatus:
    silent_since = None if silent_minutes is None else NOW - timedelta(minutes=silent_minutes)
    return MailboxStatus("brand@mail.example:993/INBOX", state, last_error="password wrong", silent_since=silent_since)


def test_a_connected_mailbox_is_well() -> None:
    assert judge_mailbox(create_status(State.CONNECTED), NOW) is None


def test_a_mailbox_that_is_being_reconnected_is_given_time() -> None:
    assert judge_mailbox(create_status(State.RECONNECTING, silent_minutes=2), NOW) is None


def test_a_mailbox_that_is_silent_too_long_is_named_with_the_moment() -> None:
    reason = judge_mailbox(create_status(State.RECONNECTING, silent_minutes=6), NOW)
    assert reason == "silent since 2026-03-10T12:54:00+00:00"


def test_a_refused_login_is_named_at_once_and_tells_no_secret() -> None:
    assert judge_mailbox(create_status(State.REFUSED, silent_minutes=0), NOW) == "the server refuses the login"
