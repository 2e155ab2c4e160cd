"""The settings of test enquiries refuse what cannot work."""

from pathlib import Path

import pytest

from agent.flows.probe_watch import choose_moments
from agent.settings import SettingsError, load_settings


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("given", ["", "0"])
def test_without_a_number_there_are_none(given: str) -> None:
    assert load_settings(probe_every=given).probe_every == 0


@pytest.mark.parametrize(
    ("minutes", "cron"), [(1, "*/1 * * * *"), (15, "*/15 * * * *"), (60, "0 */1 * * *"), (1440, "0 */24 * * *")]
)
def test_they_come_at_the_same_times_of_every_hour_or_day(minutes: int, cron: str) -> None:
    assert choose_moments(load_settings(probe_every=str(minutes)).probe_every) == cron


@pytest.mark.parametrize("given", ["7", "45", "300", "2880", "-15"])
def test_uneven_times_are_refused(given: str) -> None:
    with pytest.raises(SettingsError, match="VORFAHRT_PROBE_EVERY"):
        load_settings(probe_every=given)


@pytest.mark.parametrize(
    "given", ["probe", "probe+x@a.example", "a-name-that-is-much-too-long@a.example", "<a@b.example>"]
)
def test_an_address_needs_room_for_the_marker(given: str) -> None:
    with pytest.raises(SettingsError, match="VORFAHRT_PROBE_ADDRESS"):
        load_settings(probe_address=given)


def test_an_address_is_bare_and_in_lower_case() -> None:
    assert load_settings(probe_address="Probe@Mailbox.example").probe_address == "probe@mailbox.example"
