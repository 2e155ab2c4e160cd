"""Spanish phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {}
