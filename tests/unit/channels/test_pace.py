import json

import pytest

from agent.channels.pace import KEYS_KEPT, Allowance, Pace, Speed, read_limits


def test_after_the_burst_each_waits_for_its_place() -> None:
    pace = Pace(Speed(1 / 6, burst=3))
    assert [pace.book("a", 0.0, 60.0) for _ in range(5)] == [0.0, 0.0, 0.0, 6.0, 12.0]


def test_a_rest_gives_the_burst_back() -> None:
    pace = Pace(Speed(1 / 6, burst=2))
    assert [pace.book("a", 0.0, 60.0) for _ in range(3)] == [0.0, 0.0, 6.0]
    assert [pace.book("a", 100.0, 60.0) for _ in range(3)] == [0.0, 0.0, 6.0]


def test_keys_do_not_wait_for_each_other() -> None:
    pace = Pace(Speed(1))
    assert [pace.book(key, 0.0, 60.0) for key in ("a", "b", "a")] == [0.0, 0.0, 1.0]


def test_a_place_that_is_too_far_is_not_taken() -> None:
    pace = Pace(Speed(1))
    assert [pace.book("a", 0.0, 0.5) for _ in range(3)] == [0.0, None, None]
    assert pace.book("a", 1.0, 0.5) == 0.0


def test_the_memory_is_bounded() -> None:
    pace = Pace(Speed(1))
    for number in range(KEYS_KEPT + 10):
        pace.book(str(number), float(number), 60.0)
    assert len(pace._due) <= 20


def usage(percent: float, minutes: float = 0) -> dict[str, str]:
    by_account = {
        "1": [{"type": "pages", "call_count": percent, "total_time": 1, "estimated_time_to_regain_access": minutes}]
    }
    return {"x-business-use-case-usage": json.dumps(by_account)}


@pytest.mark.parametrize(("percent", "pause"), [(0, 0.0), (90, 0.0), (95, 2.5), (98, 4.0)])
def test_the_nearer_the_end_of_the_allowance_the_slower(percent: float, pause: float) -> None:
    allowance = Allowance()
    allowance.note(usage(percent), 0.0)
    assert allowance.pause(0.0) == pytest.approx(pause)


def test_a_used_up_allowance_rests_as_long_as_meta_says() -> None:
    allowance = Allowance()
    allowance.note(usage(100, minutes=3), 10.0)
    assert (allowance.pause(10.0), allowance.pause(100.0), allowance.pause(190.0)) == (180.0, 90.0, 0.0)


def test_a_used_up_allowance_rests_a_minute_when_nobody_says_how_long() -> None:
    allowance = Allowance()
    allowance.note({"x-app-usage": '{"call_count": 100, "total_time": 3, "total_cputime": 1}'}, 0.0)
    assert allowance.pause(0.0) == 60.0


def test_an_answer_without_usage_changes_nothing() -> None:
    allowance = Allowance()
    allowance.note(usage(95), 0.0)
    allowance.note({}, 1.0)
    assert allowance.pause(1.0) == 2.5


@pytest.mark.parametrize("header", ["", "not json", "[]", "3", '{"1": 2}', '{"1": [3]}', '{"call_count": "many"}'])
def test_a_strange_usage_header_says_nothing(header: str) -> None:
    assert list(read_limits(header)) == []
