"""What a conversation remembers of how things were said: our acts, and the prospect's words for times."""

import re
from collections import Counter
from collections.abc import Iterable

from agent.classify.analysis import Evidence, Window
from agent.dialog.acts import Act
from agent.dialog.texts import ROUND, act_name

Spoken = tuple[tuple[Window, str], ...]
MOST_WINDOWS = 12
QUOTABLE = re.compile(r"[^\W\d_][^\d\n„“”\"<>{}|]{2,38}")  # "Samstag vormittag"; a date in digits reads best as a date


def remember_acts(said: tuple[str, ...], acts: Iterable[Act]) -> tuple[str, ...]:
    """The acts said so far, by name. After a full round an act begins anew, so that the list stays short."""
    every = (*said, *map(act_name, acts))
    full = {name for name, times in Counter(every).items() if times >= ROUND}
    return tuple(name for name in every if name not in full)


def remember_windows(spoken: Spoken, evidence: Iterable[Evidence]) -> Spoken:
    """The windows that the prospect has named in words worth repeating, the latest ones."""
    named = {
        one.value: words
        for one in evidence
        if isinstance(one.value, Window) and QUOTABLE.fullmatch(words := " ".join(one.words.split()).strip(" .,;:!?"))
    }
    return tuple((dict(spoken) | named).items())[-MOST_WINDOWS:]
