"""Every text there has to be, and what it may be filled with."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_args, get_type_hints

from agent.catalogue import Brand
from agent.classify.analysis import Slots, Window
from agent.dialog.acts import AskSlots, Reminder, Summary
from agent.dialog.texts import act_name, worded_acts

COMMON: dict[str, Any] = {"brand": Brand, "words": None, "notice": None, "spoken": None}  # what every act knows beside
QUESTIONS: dict[str, Any] = {"questions": None}  # what is asked, in words
LEAD_FACTS: dict[str, Any] = dict.fromkeys(
    ("document", "slots", "car", "configuration", "channel", "phone", "dial", "confirmed_at", "answer_by",
     "prospect_language", "transcript", "words", "language"),
) | {"brand": Brand}  # fmt: skip
NEWS_FACTS = LEAD_FACTS | {"news": None}
DEALER_TEXTS: dict[str, dict[str, Any]] = {
    "adf_comments": {"document": None},
    "adf_subject": {"document": None},
    "adf_vehicle": {"slots": Slots},
    "configuration": {"slots": Slots},
    "unnamed": {},
    "phrases": LEAD_FACTS,
    **dict.fromkeys(("lead.html", "lead.txt", "lead_subject"), LEAD_FACTS),
    **dict.fromkeys(("contact", "moved", "withdrawn", "news_subject"), NEWS_FACTS),
    "news.txt": NEWS_FACTS | {"body": None},
    "news.html": NEWS_FACTS | {"paragraphs": None},
}
TEAM_FACTS = {"reasons": None, "transcript": None, "brand": Brand, "words": None}
FRAME_FACTS: dict[str, Any] = dict.fromkeys(
    ("greeting", "paragraphs", "closing", "introduced", "notice", "words", "language", "link")
) | {"brand": Brand}


def read_hints(cls: type[Any]) -> dict[str, Any]:
    """The fields of a record, each with the record that it holds, None where it holds a plain value."""
    hints = get_type_hints(cls)
    return {field.name: find_record(hints[field.name]) for field in fields(cls)}


def find_record(hint: Any) -> type[Any] | None:
    """The dataclass of a type or of one of its alternatives (`Dealer | None`)."""
    alternatives = get_args(hint) if not isinstance(hint, type) else (hint,)
    return next((one for one in alternatives if isinstance(one, type) and is_dataclass(one)), None)


def gather_variables() -> dict[str, dict[str, Any]]:
    """Every text there has to be, and the variables it may use, each with the record behind it."""
    acts: dict[str, dict[str, Any]] = {f"replies/{act_name(cls)}": read_hints(cls) | COMMON for cls in worded_acts()}
    for asking in (AskSlots, Reminder):
        acts[f"replies/{act_name(asking)}"] |= QUESTIONS
    summary = read_hints(Summary) | COMMON
    parts: dict[str, dict[str, Any]] = {
        "replies/notice": {"brand": Brand},
        "replies/window": {"window": Window, "words": None},
        "replies/summary_wish": summary,
        "replies/summary_contact": summary,
        "mail/greeting": dict.fromkeys(("name", "first_name", "hour")),
        "mail/opener": {},
        "mail/opener_later": {"act": None},
        "mail/closing": {"brand": Brand},
        "mail/subject": {"brand": Brand},
        "mail/frame.txt": FRAME_FACTS,
        "mail/frame.html": FRAME_FACTS,
        "team/subject": TEAM_FACTS,
        "team/task.txt": TEAM_FACTS,
        "team/channels.txt": {"accounts": None, "brand": Brand, "words": None},
        "team/phrases": TEAM_FACTS,
        "probe/subject": {"brand": Brand, "model": None},
        "probe/enquiry": {"brand": Brand, "model": None},
    }
    return acts | parts | {f"dealer/{name}": known for name, known in DEALER_TEXTS.items()}


VARIABLES = gather_variables()


def describe_variables() -> Iterator[tuple[str, str]]:
    """Each text with the variables that are its own, as the documentation lists them."""
    for name, known in sorted(VARIABLES.items()):
        own = set(known) - set(COMMON) if name.startswith("replies/") else set(known)
        yield name, ", ".join(f"`{variable}`" for variable in sorted(own)) or "–"
