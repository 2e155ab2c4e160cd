"""The wish to speak with a person instead of the machine."""

from agent.classify.analysis import Found
from agent.classify.clauses import Part
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording


def read_wish_for_human(wording: Wording) -> tuple[Found, ...]:
    """The slot `wants_human`: a person instead of the machine, not a question whether one writes.

    "Is anyone real there?" asks for one; "are you a bot?" does not, nor "from now on you are a human".
    """
    if wording.has(Cue.ORDER):
        return ()
    for part in wording.sentences:
        match = part.find(Cue.HUMAN_THERE) or (None if _asks_who_writes(part) else part.find(Cue.HUMAN))
        if match:
            return (Found("wants_human", True, part.start + match.start(), part.start + match.end(), "human"),)
    return ()


def _asks_who_writes(part: Part) -> bool:
    return part.has(Cue.T_BOT) and not part.has(Cue.WISH)
