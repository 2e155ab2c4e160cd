"""ObeyedInjection: the reply repeats instructions, plays a part, or says after the prospect what nobody decided."""

import re
from collections.abc import Iterator

from agent.classify.configuration.words import split_words
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
    ours = runs(draft.body, ECHOED) - runs(draft.permitted.source, ECHOED)
    yield from (" ".join(run) for run in sorted(ours & runs(circumstances.heard, ECHOED))[:1])
    leaked = runs(draft.body, LEAKED) & frozenset().union(*(runs(prompt, LEAKED) for prompt in circumstances.prompts))
    yield from (" ".join(run) for run in sorted(leaked)[:1])


def runs(text: str, length: int) -> frozenset[tuple[str, ...]]:
    """Every run of so many words of a text, folded, without its signs."""
    words = [word.form for word in split_words(text) if word.form[0].isalnum()]
    return frozenset(zip(*(words[start:] for start in range(length)), strict=False))
