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


def remember_windows(spoken: Spoken, windows: Iterable[Window], evidence: Iterable[Evidence]) -> Spoken:
    """The windows that the prospect has named in words worth repeating; words for several windows name none."""
    read = [(one.value, " ".join(one.words.split()).strip(" .,;:!?")) for one in evidence if one.slot == "availability"]
    times = Counter(words for _, words in read)
    named = {
        window: words
        for window in windows
        for value, words in read
        if value == window.as_json() and times[words] == 1 and QUOTABLE.fullmatch(words)
    }
    return tuple((dict(spoken) | named).items())[-MOST_WINDOWS:]
