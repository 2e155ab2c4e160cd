"""Italian phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:grazie|per favore|buongiorno|ciao|salve)",),
    Cue.CONDITION: (r"(?:se|solo|solamente|a patto)",),
    Cue.JOINT: (r"(?:e|ma|o|oppure|però|perché|altrimenti)",),
}
