"""The marker of test enquiries: made by us alone, for an hour, and in the sender's address alone."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.intake.probes import (
    is_caught,
    is_late_probe,
    is_probe,
    make_marker,
    mark_address,
    mark_contact,
    read_marker,
)
from agent.intake.threads import make_token, read_token

SECRET, OTHER = "the secret of this installation", "the secret of another one"
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
NONCE = b"12345678"
MARKER = make_marker(NONCE, NOW, SECRET)
ADDRESS = mark_address("probe@mailbox.example", MARKER)
SENDERS = (ADDRESS, mark_contact(MARKER))


@pytest.mark.parametrize("sender", SENDERS)
def test_a_marked_sender_is_known_for_an_hour(sender: str) -> None:
    assert read_marker(sender, SECRET) == NOW
    assert is_probe(sender, SECRET, NOW)
    assert is_probe(sender, SECRET, NOW + timedelta(hours=1))
    assert not is_probe(sender, SECRET, NOW + timedelta(hours=1, seconds=1))
    assert is_late_probe(sender, SECRET, NOW + timedelta(hours=1, seconds=1))


@pytest.mark.parametrize("sender", SENDERS)
def test_a_marker_of_another_secret_is_none(sender: str) -> None:
    assert not is_probe(sender, OTHER, NOW)
    assert not is_late_probe(sender, OTHER, NOW + timedelta(days=1))
    assert not is_caught(sender, OTHER)


def test_a_marker_with_a_later_time_is_none() -> None:
    later = make_marker(NONCE, NOW + timedelta(hours=5), OTHER)
    mixed = MARKER[:12] + later[12:20] + MARKER[20:]
    assert read_marker(mark_contact(mixed), SECRET) is None


def test_a_marker_of_the_future_is_no_probe() -> None:
    assert not is_probe(mark_contact(make_marker(NONCE, NOW + timedelta(hours=2), SECRET)), SECRET, NOW)


@pytest.mark.parametrize(
    "sender",
    ["eva@kunde.example", "eva+shop@kunde.example", "491701234567", "", MARKER[:-1], f"a+{'a' * 40}@b.example"],
)
def test_people_are_no_probes(sender: str) -> None:
    assert read_marker(sender, SECRET) is None
    assert not is_caught(sender, SECRET)


@given(st.integers(0, 39), st.sampled_from("abcdefghijklmnopqrstuvwxyz234567"))
def test_no_letter_of_a_marker_can_be_changed(place: int, letter: str) -> None:
    changed = MARKER[:place] + letter + MARKER[place + 1 :]
    assert (read_marker(mark_contact(changed), SECRET) is not None) == (changed == MARKER)


def test_only_what_reaches_nobody_is_caught() -> None:
    assert is_caught(mark_contact(MARKER), SECRET)
    assert is_caught(mark_address("probe@vorfahrt.invalid", MARKER), SECRET)
    assert not is_caught(ADDRESS, SECRET)


def test_markers_and_the_tokens_of_reply_addresses_are_not_mixed_up() -> None:
    assert read_token(MARKER, SECRET) is None
    assert read_marker(mark_contact(make_token("ab" * 16, SECRET)), SECRET) is None


def test_a_marker_keeps_a_local_part_short_enough() -> None:
    assert len(mark_address("probe@mailbox.example", MARKER).partition("@")[0]) <= 64


def test_a_nonce_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="8 octets"):
        make_marker(b"short", NOW, SECRET)
