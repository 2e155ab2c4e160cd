"""Dutch phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:dank je|dank u|bedankt|alstublieft|alsjeblieft|graag|hallo|hoi)",),
    Cue.CONDITION: (r"(?:als|indien|mits|alleen|pas)",),
    Cue.JOINT: (r"(?:en|maar|of|want|anders)",),
}
