"""JSON Lines in and out: one object a line, every mistake named by file, line and reason."""

import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import IO, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from agent.commands import BadInputError, check_file
from agent.intake.message import Channel

Record = TypeVar("Record", bound=BaseModel)
STANDARD_INPUT = "standard input"


class MessageLine(BaseModel):
    """One message of `analyze`; labels and other keys are ignored."""

    model_config = ConfigDict(extra="ignore")

    id: str
    channel: Channel
    received_at: AwareDatetime
    text: str
    subject: str | None = None
    expected_slot: Literal["postcode", "availability", "configuration", "phone", "name", "confirmation"] | None = None


class TurnLine(BaseModel):
    """One turn of a conversation."""

    model_config = ConfigDict(extra="ignore")

    at: AwareDatetime
    text: str
    subject: str | None = None


class ConversationLine(BaseModel):
    """One conversation of `converse`; other keys are ignored."""

    model_config = ConfigDict(extra="ignore")

    id: str
    channel: Channel
    turns: list[TurnLine]


def read_lines(path: Path | None, kind: type[Record]) -> Iterator[Record]:
    """The records of a file, or of standard input. Raises BadInputError at the first line that is none."""
    name = str(path) if path else STANDARD_INPUT
    if path is None:
        yield from parse_lines(sys.stdin.buffer, name, kind)
        return
    with check_file(path).open("rb") as lines:
        yield from parse_lines(lines, name, kind)


def parse_lines(lines: Iterable[bytes], name: str, kind: type[Record]) -> Iterator[Record]:
    """One record a line; blank lines are passed over."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield parse_line(line, f"{name}:{number}", kind)


def parse_line(line: bytes, place: str, kind: type[Record]) -> Record:
    """The record of one line. Raises BadInputError naming the place and what is wrong there."""
    try:
        return kind.model_validate(json.loads(line.decode("utf-8-sig")))
    except UnicodeDecodeError:
        raise BadInputError(f"{place}: not UTF-8") from None
    except json.JSONDecodeError as error:
        raise BadInputError(f"{place}: not JSON: {error.msg} at column {error.colno}") from None
    except ValidationError as error:
        raise BadInputError(f"{place}: {describe_first(error)}") from None


def describe_first(error: ValidationError) -> str:
    """The first thing that is wrong, with the key it is wrong at."""
    first = error.errors()[0]
    key = ".".join(map(str, first["loc"]))
    return f"{key}: {first['msg']}" if key else str(first["msg"])


def write_line(record: object, out: IO[str]) -> None:
    """One object as one line."""
    out.write(json.dumps(record, ensure_ascii=False, default=write_moment) + "\n")


def write_moment(value: object) -> str:
    """Dates and times in ISO form."""
    if isinstance(value, datetime):
        return value.isoformat()
    raise TypeError(f"no JSON form for {type(value).__name__}")
