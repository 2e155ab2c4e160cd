"""Turkish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SOFTENER: (r"(?:teşekkürler|teşekkür ederim|lütfen|merhaba|selam|sağolun)",),
    Cue.CONDITION: (r"(?:eğer|sadece|ancak|şartıyla)",),
    Cue.JOINT: (r"(?:ve|ama|fakat|veya|ya da|çünkü)",),
}
