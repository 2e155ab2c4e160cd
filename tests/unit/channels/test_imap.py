"""The decisions of the mailbox watcher."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from agent.channels.imap import Pace, group_by_size, settle_since


def test_mails_are_grouped_up_to_a_size_and_large_ones_stand_alone() -> None:
    assert group_by_size({3: 10, 1: 10, 2: 10, 4: 99, 5: 1}, largest=30) == [[1, 2, 3], [4], [5]]
    assert group_by_size({}, largest=30) == []


@given(st.dictionaries(st.integers(1, 1000), st.integers(0, 50)), st.integers(1, 60))
def test_no_mail_is_lost_or_reordered_by_grouping(sizes: dict[int, int], largest: int) -> None:
    groups = group_by_size(sizes, largest)
    assert [uid for group in groups for uid in group] == sorted(sizes)
    assert all(len(group) == 1 or sum(sizes[uid] for uid in group) <= largest for group in groups)


def test_the_pause_doubles_up_to_its_limit_and_is_spread() -> None:
    pace = Pace(first=0.5, longest=60)
    assert [pace.settle_pause(failures, 0) for failures in (1, 2, 3, 20, 5000)] == [0.5, 1, 2, 60, 60]
    assert pace.settle_pause(3, 1) == 1


def test_an_unknown_folder_is_read_back_some_days_or_whole() -> None:
    assert settle_since(date(2026, 3, 31), 30) == date(2026, 3, 1)
    assert settle_since(date(2026, 3, 31), 0) is None
