"""Turkish phrases, by what they are about; the notation is explained in the package above."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue
from agent.classify.lexicon.tr import answers, drive, endings, human, situations, topics, wishes

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    **drive.PHRASES,
    **wishes.PHRASES,
    **endings.PHRASES,
    **human.PHRASES,
    **answers.PHRASES,
    **situations.PHRASES,
    **topics.PHRASES,
}
