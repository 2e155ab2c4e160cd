"""Italian phrases, by what they are about; the notation is explained in the package above."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue
from agent.classify.lexicon.it import answers, drive, endings, topics, wishes

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    **drive.PHRASES,
    **wishes.PHRASES,
    **endings.PHRASES,
    **answers.PHRASES,
    **topics.PHRASES,
}
