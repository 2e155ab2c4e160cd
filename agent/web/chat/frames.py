"""What browsers and we say to each other: small JSON records, read strictly."""

import json
from collections.abc import Sequence
from datetime import UTC
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError

from agent.storage.chat_lines import Chat, ChatLine

LONGEST_TEXT = 4000  # characters
LARGEST_FRAME = 64 * 1024  # octets: the longest text, every character of it written as an escape of twelve


def settle_characters(text: str) -> str:
    """The text without what a database cannot keep: NUL, and halves of characters."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


Words = Annotated[str, AfterValidator(settle_characters)]
Address = Annotated[Words, StringConstraints(max_length=2000)]
LineId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9_-]{8,64}$")]


class Hello(BaseModel):
    """The first frame of a socket: who comes, and from which page."""

    model_config = ConfigDict(frozen=True)

    type: Literal["hello"]
    token: str | None = None
    page: Address = ""
    referrer: Address = ""


class Say(BaseModel):
    """A visitor's line. It is sent with the same id until it was taken, so that nothing is lost or said twice."""

    model_config = ConfigDict(frozen=True)

    type: Literal["say"]
    id: LineId
    text: Words
    page: Address = ""
    referrer: Address = ""


Frame = Hello | Say
FRAME: TypeAdapter[Frame] = TypeAdapter(Annotated[Frame, Field(discriminator="type")])


class NoFrameError(ValueError):
    """A frame that is none of ours; `is_json` False when it is not even JSON."""

    def __init__(self, is_json: bool) -> None:
        super().__init__("no frame of the chat")
        self.is_json = is_json


def parse_frame(content: str | bytes) -> Frame:
    """One frame. Raises NoFrameError."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise NoFrameError(is_json=False) from None
    try:
        return FRAME.validate_python(value)
    except ValidationError:
        raise NoFrameError(is_json=True) from None


def find_fault(text: str) -> str | None:
    """Why a text is not taken: `empty` or `too_long`; None when it is."""
    if not text.strip():
        return "empty"
    return "too_long" if len(text) > LONGEST_TEXT else None


def describe_lines(lines: Sequence[ChatLine]) -> list[dict[str, Any]]:
    """Lines as the widget reads them."""
    return [
        {
            "id": line.id,
            "by": line.by,
            "text": line.text,
            "at": line.at.astimezone(UTC).isoformat(timespec="milliseconds"),
            "choices": line.choices,
        }
        for line in lines
    ]


def describe_chat(chat: Chat) -> dict[str, Any]:
    """A whole chat as the widget reads it."""
    return {"lines": describe_lines(chat.lines), "waiting": chat.waiting, "position": chat.position}


def write_frame(kind: str, **content: Any) -> str:
    """A frame of ours."""
    return json.dumps({"type": kind, **content}, ensure_ascii=False, separators=(",", ":"))
