"""Polish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:dziękuję|dzięki|proszę|dzień dobry|cześć|hej)",),
    Cue.CONDITION: (r"(?:jeśli|jeżeli|tylko|o ile|pod warunkiem)",),
    Cue.JOINT: (r"(?:i|a|ale|lub|albo|oraz|bo)",),
}
