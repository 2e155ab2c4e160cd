from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from agent.handoff.channel_trouble import AccountHealth, find_alarms

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
WELL = AccountHealth("whatsapp", "1", None, None, NOW)
DEAD = replace(WELL, trouble="the token is invalid or has expired")


@pytest.mark.parametrize(
    ("account", "told"),
    [
        (WELL, False),
        (DEAD, True),
        (replace(WELL, expires_at=NOW + timedelta(days=8)), False),
        (replace(WELL, expires_at=NOW + timedelta(days=6)), True),
        (replace(WELL, expires_at=NOW - timedelta(days=1)), True),
        (replace(DEAD, alarmed_at=NOW - timedelta(hours=1)), False),
        (replace(DEAD, alarmed_at=NOW - timedelta(hours=23)), False),
        (replace(DEAD, alarmed_at=NOW - timedelta(hours=24)), True),
    ],
)
def test_somebody_is_told_of_trouble_and_a_near_end_once_a_day(account: AccountHealth, told: bool) -> None:
    assert find_alarms([account], NOW) == ([account] if told else [])
