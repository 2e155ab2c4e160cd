"""What is read from a browser: exactly the frames that the widget sends, and nothing that a database cannot keep."""

import json

import pytest

from agent.web.chat.frames import LARGEST_FRAME, LONGEST_TEXT, Hello, NoFrameError, Say, find_fault, parse_frame

LINE = {"type": "say", "id": "0123456789ab", "text": "Hallo"}


def test_a_hello_may_be_short() -> None:
    assert parse_frame('{"type": "hello"}') == Hello(type="hello")


def test_a_line_has_its_id() -> None:
    assert parse_frame(json.dumps(LINE)) == Say(type="say", id="0123456789ab", text="Hallo")


@pytest.mark.parametrize("content", ["", "hello", "{", "[" * 60_000, b"\xff\xfe"])
def test_what_is_no_json_is_told_apart(content: str | bytes) -> None:
    with pytest.raises(NoFrameError) as refused:
        parse_frame(content)
    assert not refused.value.is_json


@pytest.mark.parametrize(
    "value",
    [
        [],
        None,
        {},
        {"type": "shout"},
        LINE | {"id": "short"},
        LINE | {"id": "x" * 65},
        LINE | {"id": "../../etc"},
        LINE | {"text": 7},
        {"type": "hello", "page": "x" * 2001},
        {"type": "hello", "token": ["a"]},
    ],
)
def test_json_that_is_no_frame_is_refused(value: object) -> None:
    with pytest.raises(NoFrameError) as refused:
        parse_frame(json.dumps(value))
    assert refused.value.is_json


def test_what_no_database_keeps_is_left_out() -> None:
    line = parse_frame('{"type": "say", "id": "0123456789ab", "text": "a\\u0000b\\ud83dc"}')
    assert isinstance(line, Say)
    assert line.text == "ab?c"


def test_the_longest_text_fits_into_a_frame_however_it_is_written() -> None:
    frame = json.dumps(LINE | {"text": "😀" * LONGEST_TEXT})
    assert len(frame) < LARGEST_FRAME


def test_empty_and_endless_texts_are_not_taken() -> None:
    assert [find_fault(text) for text in (" \n", "x" * (LONGEST_TEXT + 1), "x" * LONGEST_TEXT)] == [
        "empty",
        "too_long",
        None,
    ]
