"""Spanish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:gracias|por favor|hola|buenas)",),
    Cue.CONDITION: (r"(?:si|solo|solamente|siempre que)",),
    Cue.JOINT: (r"(?:y|pero|o|sino|porque)",),
}
