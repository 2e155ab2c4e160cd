"""Spanish phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {}
