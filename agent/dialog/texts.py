"""Texts as data: the version and the variants of each, and the check that it knows the names it uses."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_args, get_type_hints

from jinja2 import Environment, TemplateSyntaxError, nodes

from agent.catalogue import Brand
from agent.classify.analysis import Slots, Window
from agent.dialog.acts import Act, AskSlots, Reminder, StateAnswer, Summary

VERSION = re.compile(r"\{?# version (?P<number>\d{1,6}) · (?P<author>[^·\n]+) · (?P<reason>[^\n]+?)(?: #\})?\n")
VARIANT_MARK = re.compile(r"^===\n", re.MULTILINE)  # stands between two wordings of the same act
CHAT = ".chat"  # `ask_slots.chat` is what `ask_slots` says on a chat; without it one text serves both
ROUND = 12  # how often an act is counted before the count begins anew; each number of variants divides it
VARIANTS_ALLOWED = tuple(number for number in range(1, ROUND) if ROUND % number == 0)
SELDOM = {  # acts that come once in a conversation, or hardly ever twice; all others have three wordings at least
    "introduce": 1, "closing_note": 1, "wake_up": 1, "closed": 1, "handed_over": 1, "reminder": 2, "consent_refused": 2,
    "person_will_answer": 2,
}  # fmt: skip

COMMON: dict[str, Any] = {"brand": Brand, "words": None, "notice": None, "spoken": None}  # what every act knows beside
QUESTIONS: dict[str, Any] = {"questions": None}  # what is asked, in words
LEAD_FACTS: dict[str, Any] = dict.fromkeys(
    ("document", "slots", "car", "configuration", "phone", "dial", "confirmed_at", "answer_by", "prospect_language",
     "transcript", "words"),
) | {"brand": Brand}  # fmt: skip
NEWS_FACTS = LEAD_FACTS | {"news": None}
DEALER_TEXTS: dict[str, dict[str, Any]] = {
    "adf_comments": {"document": None},
    "adf_subject": {"document": None},
    "adf_vehicle": {"slots": Slots},
    "configuration": {"slots": Slots},
    "unnamed": {},
    **dict.fromkeys(("lead.html", "lead.txt", "lead_subject"), LEAD_FACTS),
    **dict.fromkeys(("contact", "moved", "withdrawn", "news_subject"), NEWS_FACTS),
    "news.txt": NEWS_FACTS | {"body": None},
    "news.html": NEWS_FACTS | {"paragraphs": None},
}
TEAM_FACTS = {"reasons": None, "transcript": None, "brand": Brand, "words": None}
FRAME_FACTS = dict.fromkeys(("greeting", "paragraphs", "closing", "introduced", "notice")) | {"brand": Brand}
SHARED = ("mail/frame.txt", "mail/frame.html", "replies/window", "replies/summary_wish")  # they address nobody


class TextError(ValueError):
    """A text that cannot be used; the message names its file, what is wrong, and what is expected."""


@dataclass(frozen=True)
class Text:
    """One text file: `origin` is its folder (`de`, `de/informal`), `name` its path there without the ending."""

    origin: str
    name: str
    version: int
    author: str
    reason: str
    variants: tuple[str, ...]

    def stamp(self, variant: int) -> str:
        """What is recorded with a reply: `de/2#1` is variant 1 of version 2 of a German text."""
        return f"{self.origin}/{self.version}#{variant}"


def parse_text(origin: str, name: str, content: str) -> Text:
    """A text file with its version line. Raises TextError when it has none."""
    found = VERSION.match(content)
    if not found:
        raise TextError(f"{origin}/{name}: the first line has to be {{# version 1 · author · reason #}}")
    variants = tuple(VARIANT_MARK.split(content[found.end() :]))
    return Text(origin, name, int(found["number"]), found["author"], found["reason"], variants)


def act_name(act: Act | type[Act]) -> str:
    """The name of an act's text: `AskSlots` is `ask_slots`."""
    cls = act if isinstance(act, type) else type(act)
    return re.sub(r"(?<!^)(?=[A-Z])", "_", cls.__name__).lower()


def worded_acts() -> list[type[Act]]:
    """The acts that need a text: all but the one whose words are given."""
    return [cls for cls in Act.__subclasses__() if cls is not StateAnswer]


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
    }
    return acts | parts | {f"dealer/{name}": known for name, known in DEALER_TEXTS.items()}


VARIABLES = gather_variables()


def check_texts(language: str, texts: Mapping[str, Text], environment: Environment) -> None:
    """Every text is there, and each of them is sound. Raises TextError, with a line for each fault."""
    faults = [f"{language}/{name}: this text is missing" for name in sorted(set(VARIABLES) - set(texts))]
    faults += [fault for text in texts.values() for fault in find_faults(text, environment)]
    if faults:
        raise TextError("\n".join(faults))


def find_faults(text: Text, environment: Environment) -> Iterator[str]:
    """What is wrong with one text: a name nobody knows, too few wordings, an unknown variable, broken syntax."""
    name, file = text.name.removesuffix(CHAT), f"{text.origin}/{text.name}"
    if name not in VARIABLES:
        yield f"{file}: no act and no mail has this name"
        return
    if len(text.variants) not in VARIANTS_ALLOWED or len(text.variants) < least_variants(name):
        allowed = [number for number in VARIANTS_ALLOWED if number >= least_variants(name)]
        yield f"{file}: {len(text.variants)} wordings between === lines, it has to be one of {allowed}"
    for variant in text.variants:
        yield from (f"{file}: {fault}" for fault in check_variant(variant, VARIABLES[name], environment))


def least_variants(name: str) -> int:
    """How many wordings a text needs, so that nothing that may come again sounds the same."""
    folder, _, act = name.partition("/")
    is_act = folder == "replies" and name not in ("replies/notice", "replies/window") and "summary_" not in name
    return SELDOM.get(act, 3) if is_act else 1


def check_variant(variant: str, known: Mapping[str, Any], environment: Environment) -> Iterator[str]:
    """The unknown names of one wording: variables, and fields of the records behind them."""
    try:
        tree = environment.parse(variant)
    except TemplateSyntaxError as error:
        yield f"line {error.lineno}: {error.message}"
        return
    names = [(node.name, node.ctx) for node in tree.find_all(nodes.Name)]
    own = {name for name, use in names if use == "store"}
    unknown = {name for name, _ in names} - own - set(known) - {"loop"}
    yield from (f"unknown variable {name}; there are {', '.join(sorted(known))}" for name in sorted(unknown))
    for owner, field in read_fields(tree):
        record = known.get(owner)
        if record and not hasattr(record, field) and field not in record.__dataclass_fields__:
            yield f"unknown variable {owner}.{field}"


def read_fields(tree: nodes.Template) -> Iterator[tuple[str, str]]:
    """Each field that is read from a variable: `dealer.city` is ("dealer", "city")."""
    for node in tree.find_all(nodes.Getattr):
        if isinstance(node.node, nodes.Name):
            yield node.node.name, node.attr


def check_informal(language: str, formal: Mapping[str, Text], informal: Mapping[str, Text]) -> None:
    """Whoever is addressed informally is so everywhere. Raises TextError, naming each file that is missing."""
    spoken = {name for name in formal if name.startswith(("replies/", "mail/"))} - set(SHARED)
    missing = sorted(spoken - set(informal))
    if missing:
        raise TextError("\n".join(f"{language}/informal/{name}: this text is missing" for name in missing))


def check_words(origin: str, words: Mapping[str, Any], model: Mapping[str, Any]) -> None:
    """The words hold every key that the model language has. Raises TextError, naming file and key."""
    missing = [key for key in model if key not in words]
    missing += [
        f"{key}.{inner}"
        for key, known in model.items()
        if isinstance(known, dict) and isinstance(words.get(key), dict)
        for inner in known
        if inner not in words[key]
    ]
    if missing:
        raise TextError("\n".join(f"{origin}/words.yaml: {key} is missing" for key in missing))


def describe_variables() -> Iterator[tuple[str, str]]:
    """Each text with the variables that are its own, as the documentation lists them."""
    for name, known in sorted(VARIABLES.items()):
        own = set(known) - set(COMMON) if name.startswith("replies/") else set(known)
        yield name, ", ".join(f"`{variable}`" for variable in sorted(own)) or "–"
