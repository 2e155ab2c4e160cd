"""What each language of the texts is held to, and how a reply in it is written for a test."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from agent.classify.analysis import Window
from agent.dialog.acts import Act, ClosingNote, Reminder, WakeUp
from agent.dialog.rendering import Reply
from tests.unit.dialog.examples import BRAND
from tests.unit.dialog.said import write

BY_US = Reminder | ClosingNote | WakeUp


@dataclass(frozen=True)
class SummaryWords:
    """What a summary says in its one question, and the time that it names."""

    dealer: str
    passing_on: str  # a pattern
    time: str


@dataclass(frozen=True)
class Speech:
    """One language; of pairs, the first is formal and the second informal."""

    language: str
    house: tuple[str, str]  # legal name and imprint of the brand, which are not ours to judge
    formal: re.Pattern[str]  # what only a formal text says
    informal: re.Pattern[str]
    greetings: tuple[str, str]  # to nobody named
    goes_on_in_lower_case: bool
    notice: tuple[str, ...]  # what stands in it
    hours: Sequence[tuple[int | None, str, str]]  # an hour, and how Eva Maier is greeted then
    called: Mapping[str, str]  # how a friendly letter greets people by their names
    windows: Mapping[Window, str]
    price: str  # 41900 euro
    unwanted: tuple[re.Pattern[str], ...] = ()  # what stands in no text
    unwanted_informal: tuple[re.Pattern[str], ...] = ()
    not_informal: tuple[str, ...] = ()  # words that only look so
    thanks: tuple[str, str] | None = None  # of the first letter
    summary: SummaryWords | None = None

    def written(self, act: Act, **told: Any) -> Reply:
        """A reply to a prospect without a name, without the brand's imprint."""
        legal_name, imprint = self.house
        brand = replace(BRAND, legal_name=legal_name, imprint=imprint, privacy_url=None)
        return write(act, language=self.language, brand=brand, answers=not isinstance(act, BY_US), **told)
