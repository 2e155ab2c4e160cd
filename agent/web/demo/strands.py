"""What belongs together: the messages of one conversation, whichever channels they came by."""

from collections.abc import Iterable
from dataclasses import dataclass

from agent.intake.message import Channel
from agent.storage.demo_views import DemoView
from agent.web.demo.insight import Insight


@dataclass(frozen=True)
class Strand:
    """One conversation, its latest message first. `channels` in the order of their first message.

    `proofs` say why conversations were taken for one (`email`, `phone`, `link`); `id` is None where nobody answers.
    """

    id: str | None
    insights: tuple[Insight, ...]
    channels: tuple[Channel, ...]
    proofs: tuple[str, ...] = ()


def gather_strands(insights: Iterable[Insight], view: DemoView) -> tuple[Strand, ...]:
    """All conversations, the one with the latest message first; what nobody answers stands alone."""
    groups: dict[str, list[Insight]] = {}
    for insight in insights:
        groups.setdefault(insight.message.conversation_id or insight.message.id, []).append(insight)
    return tuple(tie(group, view) for group in groups.values())


def tie(group: list[Insight], view: DemoView) -> Strand:
    """The messages of one conversation."""
    name = group[0].message.conversation_id
    channels = dict.fromkeys(insight.message.channel for insight in reversed(group))
    merged = [event for event in view.events if event.kind == "merged" and event.conversation_id == name]
    proofs = dict.fromkeys(str(event.facts["proof"]) for event in merged)
    return Strand(name, tuple(group), tuple(channels), tuple(proofs))
