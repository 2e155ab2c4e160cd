"""JSON from outside, asked for value by value: what is missing or of another type is empty, and nothing raises."""

import json
import re
from datetime import UTC, datetime

from agent.intake.decoding import clean_text

JsonObject = dict[str, object]

LONGEST_TEXT = 20_000  # characters; the longest that these channels let people write is 4,096 or a little more
LONGEST_ID = 500  # characters; message ids of Messenger are opaque and longer than 255 at times
LONGEST_LINE = 300  # characters; names, titles, campaigns
_MOST_DIGITS = 30  # of a whole number; longer ones stay the text they are
_MILLISECONDS_FROM = 100_000_000_000  # as seconds it would be the year 5138
_EARLIEST = 1_000_000_000  # 2001; earlier than any of these channels
_KIND = re.compile(r"[a-z][a-z0-9_]{0,60}")


class MalformedPayloadError(ValueError):
    """A body that is no delivery of Meta; the text says why."""


def parse_json(text: str) -> object:
    """The value that a text of JSON stands for. Raises ValueError, and RecursionError when it is nested too deeply."""
    return json.loads(text, parse_int=_parse_whole_number, parse_constant=_refuse_constant)


def parse_post(body: bytes) -> JsonObject:
    """The object of one delivery, which names its `object` and lists entries. Raises MalformedPayloadError."""
    try:
        post = parse_json(body.decode("utf-8"))
    except ValueError:
        raise MalformedPayloadError("it is no JSON in UTF-8") from None
    except RecursionError:
        raise MalformedPayloadError("it is nested too deeply") from None
    if not isinstance(post, dict) or not isinstance(post.get("object"), str) or not isinstance(post.get("entry"), list):
        raise MalformedPayloadError("it is no object with `object` and `entry`")
    return post


def read_object(of: JsonObject, key: str) -> JsonObject:
    """The object under `key`."""
    value = of.get(key)
    return value if isinstance(value, dict) else {}


def read_list(of: JsonObject, key: str) -> list[object]:
    """The list under `key`."""
    value = of.get(key)
    return value if isinstance(value, list) else []


def read_objects(of: JsonObject, key: str) -> list[JsonObject]:
    """The objects of the list under `key`, without what is none."""
    return [value for value in read_list(of, key) if isinstance(value, dict)]


def read_text(of: JsonObject, key: str) -> str:
    """What a person wrote, cleaned of what cannot be seen or stored."""
    value = of.get(key)
    return clean_text(value[:LONGEST_TEXT]).strip() if isinstance(value, str) else ""


def read_line(of: JsonObject, key: str) -> str:
    """A short text on one line; a number counts as text."""
    value = of.get(key)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return " ".join(clean_text(value[:LONGEST_LINE]).split()) if isinstance(value, str) else ""


def read_id(of: JsonObject, key: str) -> str:
    """A name that Meta gave something, which comes as text or as number; empty where it cannot be one."""
    value = of.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return value if isinstance(value, str) and len(value) <= LONGEST_ID and value.isprintable() else ""


def read_kind(of: JsonObject, key: str) -> str:
    """A name of a field, type or status in lower case, `unknown` where it is none."""
    return name_kind(of.get(key))


def name_kind(value: object) -> str:
    """The value where it is a plain name in lower case, else `unknown`."""
    return value if isinstance(value, str) and _KIND.fullmatch(value) else "unknown"


def read_whole_number(of: JsonObject, key: str) -> int | None:
    """A number of at most 15 digits, which comes as number or as text."""
    value = of.get(key)
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 15:
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**15 else None


def read_moment(of: JsonObject, key: str, now: datetime) -> datetime:
    """A moment (aware), given in seconds or milliseconds; `now` where there is none, or one that is still to come."""
    number = read_whole_number(of, key) or 0
    seconds = number / 1000 if number >= _MILLISECONDS_FROM else float(number)
    return datetime.fromtimestamp(seconds, UTC) if _EARLIEST <= seconds < now.timestamp() else now


def _parse_whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) <= _MOST_DIGITS else digits


def _refuse_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")
