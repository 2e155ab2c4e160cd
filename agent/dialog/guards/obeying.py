"""ObeyedInjection: the reply repeats instructions, plays a part, or says after the prospect what nobody decided."""

import re
from collections.abc import Iterator

from agent.classify.configuration.words import Word, split_words
from agent.dialog.guards.draft import Draft

MARKUP = re.compile(
    r"```|</?[a-z][\w-]{0,20}[^<>\n]{0,80}>|\{\s*\"|\[\[|\]\]|^#{1,4} |\*\*|\u200b|\u202e", re.MULTILINE | re.IGNORECASE
)
ECHOED = 6  # words in a row that are the prospect's and not the facts'
LEAKED = 8  # words in a row of the instructions


def obeyed_injection(draft: Draft) -> Iterator[str]:
    """Instructions repeated, a part played, mark-up, and the prospect's own sentences as ours."""
    if found := MARKUP.search(draft.body):
        yield found.group()
    if words := draft.find("injected"):
        yield words
    circumstances = draft.permitted.circumstances
    echoed = runs(draft.words, ECHOED) & runs(split_words(circumstances.heard), ECHOED)
    yield from spell_first(echoed - runs(draft.known_words, ECHOED) if echoed else echoed)
    for prompt in circumstances.prompts:
        yield from spell_first(runs(draft.words, LEAKED) & runs(split_words(prompt), LEAKED))


def spell_first(found: frozenset[tuple[str, ...]]) -> Iterator[str]:
    """One of the runs, which is enough to say."""
    yield from (" ".join(run) for run in sorted(found)[:1])


def runs(listed: list[Word], length: int) -> frozenset[tuple[str, ...]]:
    """Every run of so many words, without the signs between them."""
    words = [word.form for word in listed if word.form[0].isalnum()]
    return frozenset(zip(*(words[start:] for start in range(length)), strict=False))
