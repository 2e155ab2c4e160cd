"""A reply as it goes out: the sentences alone on a chat; in a mail a letter around them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from agent.dialog.acts import Act, Introduce, StateAnswer, StateFact
from agent.dialog.choices import offer_choices
from agent.dialog.occasion import Occasion
from agent.dialog.sentences import say_acts
from agent.dialog.subject import reply_subject
from agent.dialog.texts import act_name
from agent.dialog.titles import first_name
from agent.dialog.wording import Wording, find_notice


@dataclass(frozen=True)
class Reply:
    """What goes out: a subject for mail, plain text, and HTML where the channel shows it; `said` is the words alone.

    `texts` are the versions behind the words: `{"ask_slots": "de/2#1"}`; with `model` a model has worded them anew.
    `choices` are short answers that can be tapped on a chat, in the words that somebody would type.
    """

    language: str
    subject: str
    text: str
    html: str
    said: str
    texts: Mapping[str, str] = field(default_factory=dict)
    choices: tuple[str, ...] = ()


def render_reply(acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> Reply:
    """The words for what was decided: a letter with salutation, notice and imprint, or a few short sentences."""
    notice = find_notice(occasion.brand, wording)
    said, texts = say_acts(acts, occasion, notice, wording)
    return replace(frame_reply(said.split("\n\n"), acts, occasion, wording), texts=texts)


def frame_reply(paragraphs: Sequence[str], acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> Reply:
    """Words, whoever chose them, as they go out: subject, and around a letter greeting, closing and imprint."""
    said, subject = "\n\n".join(paragraphs), reply_subject(occasion.subject, wording, occasion.brand)
    if not occasion.is_letter:
        return Reply(wording.language, subject, said, "", said, choices=offer_choices(acts, occasion, wording))
    notice = find_notice(occasion.brand, wording)
    letter = frame_letter(acts, list(paragraphs), occasion, wording) | {"notice": notice}
    text = wording.render("mail/frame.txt", **letter) + "\n"
    return Reply(wording.language, subject, text, wording.render("mail/frame.html", **letter), said)


def frame_letter(acts: tuple[Act, ...], paragraphs: list[str], occasion: Occasion, wording: Wording) -> dict[str, Any]:
    """What stands around the words of a letter: greeting, opener and closing."""
    introduces = any(isinstance(act, Introduce) for act in acts)
    name = occasion.name
    called = {"name": name, "first_name": first_name(name) if name else None, "hour": occasion.hour}
    if occasion.answers:
        opener = "mail/opener" if introduces else "mail/opener_later"
        opened = wording.render(opener, occasion.turn, act=key_act(acts))
        paragraphs = [f"{opened} {paragraphs[0]}".strip(), *paragraphs[1:]]
    return {
        "greeting": wording.render("mail/greeting", **called),
        "paragraphs": paragraphs,
        "closing": wording.render_once("mail/closing", occasion.brand),
        "brand": occasion.brand,
        "introduced": introduces,
        "link": occasion.link,
    }


def key_act(acts: tuple[Act, ...]) -> str:
    """The act that a reply begins with, by name; empty where nothing is said. Any answer begins like a fact."""
    first = acts[0] if acts else None
    return act_name(StateFact if isinstance(first, StateAnswer) else first) if first else ""
