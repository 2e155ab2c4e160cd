"""Texts as data: the version and the wordings of each, and which acts need one."""

import re
from dataclasses import dataclass

from agent.dialog.acts import Act, StateAnswer

VERSION = re.compile(r"\{?# version (?P<number>\d{1,6}) · (?P<author>[^·\n]+) · (?P<reason>[^\n]+?)(?: #\})?\n")
VARIANT_MARK = re.compile(r"^===\n", re.MULTILINE)  # stands between two wordings of the same act
CHAT = ".chat"  # `ask_slots.chat` is what `ask_slots` says on a chat; without it one text serves both
ROUND = 12  # how often an act is counted before the count begins anew; each number of variants divides it
VARIANTS_ALLOWED = tuple(number for number in range(1, ROUND) if ROUND % number == 0)
SELDOM = {  # acts that come once in a conversation, or hardly ever twice; all others have three wordings at least
    "introduce": 1, "closing_note": 1, "wake_up": 1, "closed": 1, "handed_over": 1, "reminder": 2, "consent_refused": 2,
    "person_will_answer": 2,
}  # fmt: skip


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
