"""The wording of a reply: the decided acts with the template as draft, and the text that comes back."""

from dataclasses import fields
from typing import Any

from pydantic import BaseModel, ConfigDict

from agent.dialog.acts import Act, Introduce, StateAnswer
from agent.dialog.guards import Permitted
from agent.dialog.texts import act_name
from agent.llm.question import Messages, Prompt, put_question

LONGEST_REPLY = 4000  # characters
GIVEN = (Introduce, StateAnswer)  # acts whose words are given, and put beside the model's by code


class WordingAnswer(BaseModel):
    """The model's answer as it comes."""

    model_config = ConfigDict(extra="forbid")
    reply: str


def ask_wording(prompt: Prompt, permitted: Permitted, draft: str) -> Messages:
    """The question; the prospect's message is no part of it, so that nothing in it can be obeyed."""
    circumstances = permitted.circumstances
    told = {
        "language": circumstances.language,
        "address": circumstances.register,
        "channel": "mail" if permitted.is_letter else "chat",
        "acts": [describe_act(act) for act in permitted.acts if not isinstance(act, GIVEN)],
        "draft": draft,
    }
    return put_question(prompt, told)


def given_words(permitted: Permitted) -> tuple[str, ...]:
    """What is said word for word before anything that a model words: the notice where it is due, and answers."""
    notice = (permitted.circumstances.notice,) if permitted.notice_due else ()
    return (*notice, *(act.text for act in permitted.acts if isinstance(act, StateAnswer)))


def describe_act(act: Act) -> dict[str, Any]:
    """What was decided to say; the facts themselves stand in the draft, readable."""
    plain = {field.name: getattr(act, field.name) for field in fields(act)}
    return {"act": act_name(act)} | {name: value for name, value in plain.items() if is_plain(value)}


def is_plain(value: object) -> bool:
    """True for what can be told as it is: words, numbers, truth values, and lists of them."""
    return isinstance(value, str | int | bool) or (isinstance(value, tuple) and all(map(is_plain, value)))


def parse_wording(answer: WordingAnswer) -> tuple[str, ...] | None:
    """The paragraphs of the reply; None for an empty or an endless one."""
    paragraphs = tuple(part.strip() for part in answer.reply.split("\n\n") if part.strip())
    return paragraphs if paragraphs and len(answer.reply) <= LONGEST_REPLY else None
