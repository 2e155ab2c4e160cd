"""How much one visitor and one address may ask of the chat."""

from contextlib import ExitStack

import pytest

from agent.web.chat.limits import (
    LINES_OF_A_VISITOR,
    LINES_OF_AN_ADDRESS,
    SOCKETS_OF_AN_ADDRESS,
    CrowdedError,
    Limits,
    prefix_of,
)


def test_a_visitor_who_writes_too_often_waits_for_the_next_minute() -> None:
    limits = Limits()
    heard = [limits.allows_line("a", "192.0.2.1", 0.0) for _ in range(LINES_OF_A_VISITOR + 1)]
    assert heard == [True] * LINES_OF_A_VISITOR + [False]
    assert limits.allows_line("b", "192.0.2.1", 0.0)
    assert limits.allows_line("a", "192.0.2.1", 61.0)


def test_an_address_gets_no_more_by_inventing_visitors() -> None:
    limits = Limits()
    heard = [limits.allows_line(f"visitor {number}", "192.0.2.1", 0.0) for number in range(LINES_OF_AN_ADDRESS + 1)]
    assert heard.count(False) == 1
    assert limits.allows_line("another", "192.0.2.2", 0.0)


def test_a_household_counts_as_one_with_all_its_addresses() -> None:
    assert prefix_of("2001:db8:1:2::3") == prefix_of("2001:db8:1:2:ffff::4") != prefix_of("2001:db8:1:3::3")
    assert prefix_of("192.0.2.1") != prefix_of("192.0.2.2")
    assert prefix_of("") == ""


def test_only_so_many_sockets_of_an_address_are_open_at_once() -> None:
    limits = Limits()
    with ExitStack() as opened:
        for _ in range(SOCKETS_OF_AN_ADDRESS):
            opened.enter_context(limits.hold_socket("192.0.2.1"))
        with pytest.raises(CrowdedError):
            opened.enter_context(limits.hold_socket("192.0.2.1"))
        opened.enter_context(limits.hold_socket("192.0.2.2"))
    with limits.hold_socket("192.0.2.1"):
        pass
