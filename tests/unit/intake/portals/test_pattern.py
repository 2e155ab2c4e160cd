"""Patterns that people without programming write: what fits, what is kept, and how long it takes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.intake.portals.pattern import parse_pattern


@pytest.mark.parametrize(
    ("pattern", "line", "found"),
    [
        ("Inserat {model} ({reference})", "inserat  Fjord  Sport (47)", {"model": "Fjord Sport", "reference": "47"}),
        ("*Anfrage*", "Neue Anfrage zu Ihrem Inserat", {}),
        ("*Anfrage*", "Neue Nachricht", None),
        ("Nachricht:", "Nachricht:", {}),
        ("Nachricht:", "Nachricht: hallo", None),
        ("{model}-{reference}", "A-B-C", {"model": "A", "reference": "B-C"}),
        ("a*a", "a", None),
        ("a*a", "aa", {}),
        ("Modell {model}", "Modell ", None),
        ("Gesendet von *", "Gesendet von mir", {}),
    ],
)
def test_a_line_fits_as_a_whole_and_case_does_not_count(pattern: str, line: str, found: dict[str, str] | None) -> None:
    assert parse_pattern(pattern).read(line) == found


def test_two_gaps_need_something_between_them() -> None:
    with pytest.raises(ValueError, match="nothing parts two gaps"):
        parse_pattern("{model}{reference}")


@given(st.text(max_size=60), st.text(min_size=1, max_size=60).filter(str.strip))
def test_what_stands_in_a_gap_is_found_again(before: str, kept: str) -> None:
    plain, words = " ".join(before.replace("*", "").replace("{", "").split()), " ".join(kept.split())
    found = parse_pattern(f"{plain} » {{model}} «").read(f"{plain} » {words} «")
    assert found == {"model": words}


def test_a_hostile_line_is_read_in_linear_time() -> None:
    pattern = parse_pattern("*a*a*a*a*a*a*a*a*b")
    started = time.process_time()
    assert pattern.read("a" * 1_000_000) is None
    assert time.process_time() - started < 1.0
