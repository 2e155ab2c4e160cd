"""What a visitor typed into the page, checked; what is wrong is named by the key of its message."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent.web.demo.letters import Letter

LONGEST_TEXT = 10_000  # characters
LONGEST_LINE = 150
ADDRESS = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}")


@dataclass(frozen=True)
class Faults:
    """What is wrong with a form: the key of the message to show, by field."""

    by_field: Mapping[str, str]


def read_letter(fields: Mapping[str, str]) -> Letter | Faults:
    """A new mail as it was typed, or what is wrong with it."""
    letter = Letter(*(clean(fields.get(name, "")) for name in ("name", "address", "subject", "text")))
    faults = {
        "name": "too_long" if len(letter.name) > LONGEST_LINE else None,
        "address": None if ADDRESS.fullmatch(letter.address) else "no_address",
        "subject": "too_long" if len(letter.subject) > LONGEST_LINE else None,
        "text": judge_text(letter.text),
    }
    found = {field: fault for field, fault in faults.items() if fault}
    return Faults(found) if found else letter


def read_reply(fields: Mapping[str, str]) -> str | Faults:
    """The words of a reply, or what is wrong with them."""
    text = clean(fields.get("text", ""))
    fault = judge_text(text)
    return Faults({"text": fault}) if fault else text


def judge_text(text: str) -> str | None:
    """Why a text cannot be sent."""
    if not text:
        return "empty"
    return "too_long" if len(text) > LONGEST_TEXT else None


def clean(typed: str) -> str:
    """What was typed, with one kind of line end and without blanks around it."""
    return typed.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").strip()
