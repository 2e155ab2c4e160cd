"""What a reply is written for."""

from dataclasses import dataclass

from agent.catalogue import Brand
from agent.classify.analysis import Window


@dataclass(frozen=True)
class Occasion:
    """What a reply is written for: the brand, whether it is a letter, to whom, and under which subject.

    `hour` is that of the day where the brand is, None where it is not to be seen from the greeting; `before` are the
    acts said so far, by name; `spoken` are windows in the words that the prospect used for them; `models` are the
    names that a chat may offer to tap. `link` opens the page on which the wish can be completed.
    """

    brand: Brand
    is_letter: bool
    name: str | None = None
    subject: str | None = None
    turn: int = 0
    answers: bool = True  # False for what nobody wrote to us about: a reminder, a closing note
    hour: int | None = None
    before: tuple[str, ...] = ()
    spoken: tuple[tuple[Window, str], ...] = ()
    models: tuple[str, ...] = ()
    link: str | None = None
