"""Dutch phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {}
