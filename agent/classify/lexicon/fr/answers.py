"""French phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:merci|bonjour|s'il vous plaît|svp|salut)",),
    Cue.CONDITION: (r"(?:si|seulement|à condition|sauf si)",),
    Cue.JOINT: (r"(?:et|mais|ou|car|sinon)",),
}
