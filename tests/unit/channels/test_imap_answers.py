"""Reading what IMAP servers say and writing what they understand."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.channels.imap_answers import (
    Fetched,
    Folder,
    is_temporary,
    parse_fetched,
    parse_selected,
    parse_uids,
    quote,
    write_date,
    write_folder,
    write_uids,
)

CET = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("permanent", "flag"),
    [
        (rb"(\Answered \Seen \*)", "$Vorfahrt"),
        (rb"(\Answered \Seen $Vorfahrt)", "$Vorfahrt"),
        (rb"(\Answered \Seen)", r"\Seen"),
        (rb"(\Answered)", None),
        (rb"()", None),
    ],
)
def test_the_mark_of_processed_mail_is_what_the_folder_keeps(permanent: bytes, flag: str | None) -> None:
    lines = [
        b"3 EXISTS",
        b"OK [UIDVALIDITY 77] UIDs valid",
        b"OK [UIDNEXT 12] next",
        b"OK [PERMANENTFLAGS " + permanent,
    ]
    assert parse_selected([*lines, b"[READ-WRITE] Select completed"]) == Folder(77, 12, flag)


def test_in_a_folder_that_is_only_for_reading_nothing_is_marked() -> None:
    lines = [b"OK [UIDVALIDITY 1] x", rb"OK [PERMANENTFLAGS (\Seen \*)] y", b"[READ-ONLY] Select completed"]
    assert parse_selected(lines).processed_flag is None


def test_a_folder_without_uidvalidity_is_refused() -> None:
    with pytest.raises(ValueError, match="UIDVALIDITY"):
        parse_selected([b"3 EXISTS", b"[READ-WRITE] done"])


def test_the_last_mail_that_a_search_always_names_is_left_out() -> None:
    assert parse_uids([b"7", b"SEARCH completed (0.001 + 0.000 secs)."], after=7) == []
    assert parse_uids([b"9 8 10", b"SEARCH completed"], after=8) == [9, 10]
    assert parse_uids([b"", b"SEARCH completed 12"], after=0) == []


def test_the_items_of_a_mail_may_come_in_any_order() -> None:
    lines: list[bytes | bytearray] = [
        b'1 FETCH (UID 5 RFC822.SIZE 3 INTERNALDATE "10-Mar-2026 09:00:00 +0100" BODY[] {3}',
        bytearray(b"a)b"),
        b")",
        b"2 FETCH (BODY[] {2}",
        bytearray(b"cd"),
        b' INTERNALDATE " 1-Mar-2026 09:00:00 +0000" UID 6)',
        b"3 FETCH (FLAGS (\\Seen))",
        b'4 FETCH (UID 8 BODY[] "")',
        b"Fetch completed",
    ]
    assert parse_fetched(lines) == [
        Fetched(5, 3, datetime(2026, 3, 10, 9, tzinfo=CET), b"a)b"),
        Fetched(6, None, datetime(2026, 3, 1, 9, tzinfo=UTC), b"cd"),
        Fetched(8, None, None, b""),
    ]


def test_a_date_that_is_none_does_not_lose_the_mail() -> None:
    head = b'1 FETCH (UID 5 INTERNALDATE "99-Foo-2026 09:00:00 +0100" BODY[] {1}'
    lines: list[bytes | bytearray] = [head, bytearray(b"a"), b")", b"done"]
    assert parse_fetched(lines) == [Fetched(5, None, None, b"a")]


def test_uids_are_written_as_ranges_without_their_gaps() -> None:
    assert write_uids([9, 3, 4, 5]) == "3:5,9"
    assert write_uids([7]) == "7"


@given(st.sets(st.integers(1, 60), min_size=1))
def test_a_set_of_uids_names_exactly_these(uids: set[int]) -> None:
    named: set[int] = set()
    for part in write_uids(uids).split(","):
        first, _, last = part.partition(":")
        named.update(range(int(first), int(last or first) + 1))
    assert named == uids


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("INBOX", '"INBOX"'),
        ("Neue Anfragen", '"Neue Anfragen"'),
        ("Gel&oumlscht", '"Gel&-oumlscht"'),
        ("Entwürfe", '"Entw&APw-rfe"'),
        ("台北/日本語", '"&U,BTFw-/&ZeVnLIqe-"'),  # the example of RFC 3501, 5.1.3
        ('a"b\\c', '"a\\"b\\\\c"'),
        ("a\r\nb", '"a&AA0ACg-b"'),
    ],
)
def test_folder_names_are_quoted_and_in_modified_utf7(name: str, written: str) -> None:
    assert write_folder(name) == written


def test_quotes_and_backslashes_are_escaped() -> None:
    assert quote('p"w\\') == '"p\\"w\\\\"'


def test_dates_are_written_in_english() -> None:
    assert write_date(date(2026, 3, 1)) == "1-Mar-2026"


@pytest.mark.parametrize(
    ("answer", "temporary"),
    [
        (b"[UNAVAILABLE] try later", True),
        (b"[inuse] locked", True),
        (b"[AUTHENTICATIONFAILED] no", False),
        (b"LOGIN failed", False),
    ],
)
def test_only_some_refused_logins_may_work_later(answer: bytes, temporary: bool) -> None:
    assert is_temporary(answer) is temporary
