"""What the questions in a message are about, so that those with a fact in the catalogue can be answered."""

from agent.classify.analysis import Topic
from agent.classify.clauses import Part
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

# In the order in which they are answered. The first ones are asked even without the form of a question.
TOPICS: tuple[tuple[Topic, Cue], ...] = (
    (Topic.BOT, Cue.T_BOT),
    (Topic.DATA_USE, Cue.T_DATA_USE),
    (Topic.TERMS, Cue.DRIVE_TERMS),
    (Topic.DEALER, Cue.T_DEALER),
    (Topic.MODELS, Cue.T_MODELS),
    (Topic.PRICE, Cue.T_PRICE),
    (Topic.OFFER, Cue.T_OFFER),
    (Topic.DELIVERY, Cue.T_DELIVERY),
    (Topic.CONSUMPTION, Cue.T_CONSUMPTION),
    (Topic.RANGE, Cue.T_RANGE),
    (Topic.SEATS, Cue.T_SEATS),
    (Topic.BOOT, Cue.T_BOOT),
    (Topic.TOWING, Cue.T_TOWING),
    (Topic.POWERTRAIN, Cue.T_POWERTRAIN),
    (Topic.TRANSMISSION, Cue.T_TRANSMISSION),
    (Topic.DRIVETRAIN, Cue.T_DRIVETRAIN),
    (Topic.TRIM, Cue.T_TRIM),
    (Topic.COLOUR, Cue.T_COLOUR),
    (Topic.EXTRAS, Cue.T_EXTRAS),
    (Topic.HUMAN_TASK, Cue.T_HUMAN_TASK),
)
SWALLOWED: dict[Topic, tuple[Topic, ...]] = {
    # "Was kostet die Probefahrt?" asks no price of a car, "mit welcher Reichweite" none of an engine
    Topic.TERMS: (Topic.PRICE, Topic.OFFER),
    Topic.DATA_USE: (Topic.DEALER, Topic.OFFER),
    Topic.TOWING: (Topic.EXTRAS, Topic.SEATS),
    Topic.RANGE: (Topic.POWERTRAIN,),
}


def read_questions(wording: Wording) -> tuple[Topic, ...]:
    """The topics of the questions, each once, in the order of the table."""
    asked = {topic for part in wording.sentences if _asks(part) for topic in _topics_of(part)}
    return tuple(topic for topic, _ in TOPICS if topic in asked)


def _asks(part: Part) -> bool:
    """A question by its mark, or by words that ask; a drive that is asked for is a wish and no question."""
    return part.is_question or part.has(Cue.ASK)


def _topics_of(part: Part) -> set[Topic]:
    named = {topic for topic, cue in TOPICS if part.find(cue)}
    for topic, others in SWALLOWED.items():
        if topic in named:
            named -= set(others)
    return named - _of_the_wish(part)


def _of_the_wish(part: Part) -> set[Topic]:
    """What a wished-for drive is specified by: "kann ich den Diesel mit Automatik Probe fahren?" asks for no fact."""
    if part.has(Cue.DRIVE, Cue.TAKE_CAR) and part.find(Cue.WISH):
        return {
            Topic.POWERTRAIN,
            Topic.TRANSMISSION,
            Topic.DRIVETRAIN,
            Topic.TRIM,
            Topic.COLOUR,
            Topic.EXTRAS,
            Topic.SEATS,
        }
    return set()
