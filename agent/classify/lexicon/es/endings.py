"""Spanish phrases for what ends or delays a wish, and for small talk."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {}
