"""What a person wants: rules where the words leave no doubt, else a trained text categorizer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from agent.classify.analysis import Intent, Signal
from agent.classify.clues import CAR, Clues, wants_drive
from agent.classify.intent_model import Scores
from agent.classify.lexicon.cues import Cue
from agent.classify.machine_talk import speaks_for_others

MODEL = "model"  # the name of what decides where no rule does
DECLINING = frozenset({Signal.STOP, Signal.NO_WISH, Signal.NOT_NOW, Signal.CANCEL})
OTHER_SHARE = 0.5  # of the training messages without any other intent, those that a car brand might get


@dataclass(frozen=True)
class IntentReading:
    """An intent, how sure it is (0 to 1), and the rule that read it, or `model`."""

    intent: Intent
    confidence: float
    rule: str


@dataclass(frozen=True)
class IntentRule:
    """One row of the table; `confidence` is its measured precision on the training messages, rounded down."""

    name: str
    intent: Intent
    confidence: float
    applies: Callable[[Clues], bool]


def decide_intent(clues: Clues, scores: Scores) -> IntentReading:
    """The first rule that fits, else what the model holds likeliest among the intents that are possible here."""
    for rule in RULES:
        if rule.applies(clues):
            return IntentReading(rule.intent, rule.confidence, rule.name)
    possible = settle_scores(scores, clues)
    best = max(possible, key=lambda intent: possible[intent])
    return IntentReading(best, round(possible[best], 4), MODEL)


def settle_scores(scores: Scores, clues: Clues) -> dict[Intent, float]:
    """The scores with what cannot be given to what it means here, so that they sum up to 1.

    A reply needs a question, and who refuses a drive wishes for none.
    """
    settled = _without_other_trades(scores)
    if clues.wording.has(Cue.AUTOMATED) and _hears_a_person(clues):
        settled[Intent.AUTOMATED] = 0.0
    if _wishes_no_drive(clues):
        settled[Intent.TEST_DRIVE] = 0.0
    if clues.expected_slot is None:
        settled[Intent.REPLY] = 0.0
    else:
        for intent in _said_again(clues):
            settled[Intent.REPLY] = settled.get(Intent.REPLY, 0.0) + settled.pop(intent, 0.0)
    total = sum(settled.values()) or 1.0
    return {intent: score / total for intent, score in settled.items()}


def _said_again(clues: Clues) -> Iterator[Intent]:
    """What is a reply in a running conversation: the wish, except for another make's car, and another hour for it."""
    if not clues.unknown_model:
        yield Intent.TEST_DRIVE
    if not clues.wording.has(Cue.BOOKED, Cue.DRIVE_KNOWN, Cue.DRIVE_STATUS, Cue.CANCEL):
        yield Intent.APPOINTMENT_CHANGE


def _without_other_trades(scores: Scores) -> dict[Intent, float]:
    """The scores with less of the rest: half of what the model learnt it from is no post of a car brand.

    What the rest beats as a wish for a drive stays beaten.
    """
    settled = dict(scores)
    rest, drive = settled.get(Intent.OTHER, 0.0), settled.get(Intent.TEST_DRIVE, 0.0)
    for intent in (Intent.OTHER, Intent.TEST_DRIVE) if rest > drive else (Intent.OTHER,):
        settled[intent] = settled.get(intent, 0.0) * OTHER_SHARE
    return settled


def _wishes_no_drive(clues: Clues) -> bool:
    """A drive is refused, or the writer was let down and has gone elsewhere."""
    gone = Signal.NO_WISH in clues.signals or clues.wording.has(Cue.GONE_ELSEWHERE)
    gave_up = gone and clues.wording.has(Cue.LET_DOWN, Cue.COMPLAINT) and not wants_drive(clues)
    return gave_up or (clues.wording.has(Cue.DRIVE_REFUSED) and not wants_drive(clues))


def _is_empty(clues: Clues) -> bool:
    return not any(character.isalnum() for character in clues.wording.whole.text) and clues.expected_slot is None


def _is_written_by_a_machine(clues: Clues) -> bool:
    said_by_one = clues.wording.has(Cue.AUTOMATED) and not _hears_a_person(clues)
    return (said_by_one or _thanks_for_an_enquiry(clues)) and not clues.wording.has(Cue.SPAM)


def _thanks_for_an_enquiry(clues: Clues) -> bool:
    """Words of who was asked, even with the enquiry below them; not where somebody quotes them to complain."""
    complains = clues.wording.has(Cue.LET_DOWN, Cue.COMPLAINT) and clues.wording.has(Cue.FIRST_PERSON)
    return clues.wording.has(Cue.RECEIPT) and not complains


def _hears_a_person(clues: Clues) -> bool:
    """Somebody who says "I", and asks, wishes or complains: people name their ticket, too, or a receipt they got."""
    if not clues.wording.has(Cue.FIRST_PERSON):
        return False
    asks = any(sentence.is_question for sentence in clues.wording.sentences)
    return asks or clues.wording.has(Cue.COMPLAINT, Cue.LET_DOWN, Cue.FEEL) or wants_drive(clues)


def _asks_for_privacy(clues: Clues) -> bool:
    wanted = clues.signals & {Signal.STOP, Signal.DATA_REQUEST}
    return bool(wanted) and not clues.wording.has(Cue.AUTOMATED, Cue.SPAM) and not wants_drive(clues)


def _orders_the_machine(clues: Clues) -> bool:
    return speaks_for_others(clues.wording) and not clues.wording.has(Cue.SPAM) and not wants_drive(clues)


def _forgot_something(clues: Clues) -> bool:
    return clues.wording.has(Cue.LOST) and clues.wording.has(Cue.DRIVE_PAST) and not wants_drive(clues)


def _asks_when(clues: Clues) -> bool:
    return clues.wording.has(Cue.DRIVE_STATUS)


def _changes_appointment(clues: Clues) -> bool:
    changes = clues.signals & {Signal.CANCEL, Signal.MOVE}
    return bool(changes) and clues.wording.has(Cue.DRIVE_KNOWN) and not clues.wording.has(Cue.SERVICE, Cue.AUTOMATED)


def _changes_what_is_arranged(clues: Clues) -> bool:
    """Something is booked, and the writer cannot come or names another hour, in words that complain of nothing."""
    arranged = clues.wording.has(Cue.BOOKED) and clues.wording.has(Cue.PREVENTED)
    return arranged and not clues.wording.has(*ANOTHER_STORY)


ANOTHER_STORY = (
    Cue.LET_DOWN,
    Cue.COMPLAINT,
    Cue.AUTOMATED,
    Cue.SPAM,
    Cue.JOB,
    Cue.PRESS,
    Cue.DRIVE_ELSE,
    Cue.BEFORE_BUYING,
)
OTHER_WISHES = (
    Cue.SALES,
    Cue.SERVICE,
    Cue.COMPLAINT,
    Cue.CANCEL,
    Cue.MOVE,
    Cue.LATE,
    Cue.DRIVE_STATUS,
    Cue.DRIVE_TERMS,
    Cue.AUTOMATED,
    Cue.SPAM,
    Cue.ERASE,
    Cue.UNSUBSCRIBE,
    Cue.LEAVE_ALONE,
    Cue.DATA_REQUEST,
)


def _answers_only(clues: Clues) -> bool:
    """The slot that was asked for, in a message without a word of another wish."""
    asks = any(sentence.is_question for sentence in clues.wording.sentences)
    return _is_answered(clues) and not asks and not clues.wording.has(*OTHER_WISHES)


def _asks_for_a_person(clues: Clues) -> bool:
    """In a running conversation, and without a word of another wish."""
    return clues.expected_slot is not None and "wants_human" in clues.stated and not clues.wording.has(*OTHER_WISHES)


def _is_answered(clues: Clues) -> bool:
    """True when a value of the slot that was asked for stands in the message."""
    asked = clues.expected_slot
    wanted = {"postcode": {"postcode", "place"}, "configuration": CAR, "confirmation": {"confirmation", "consent"}}
    return asked is not None and not clues.stated.isdisjoint(wanted.get(asked, {asked}))


def may_wish(clues: Clues, reading: IntentReading) -> bool:
    """True in a running conversation, unless the message declines, or only answers without a word of driving."""
    declines = clues.wording.has(Cue.DRIVE_REFUSED) or not clues.signals.isdisjoint(DECLINING)
    only_answers = reading.rule == "answers_only" and not clues.wording.has(Cue.DRIVE, Cue.DRIVE_LOOSE, Cue.TAKE_CAR)
    return clues.expected_slot is not None and not declines and not only_answers


def _wants_another_make(clues: Clues) -> bool:
    return clues.expected_slot is not None and clues.unknown_model and clues.wording.has(Cue.DRIVE, Cue.TAKE_CAR)


def _asks_for_terms(clues: Clues) -> bool:
    return clues.expected_slot is not None and clues.wording.any_sentence(Cue.DRIVE_TERMS, Cue.QUESTION_WORD)


RULES: tuple[IntentRule, ...] = (
    IntentRule("empty", Intent.OTHER, 0.99, _is_empty),
    IntentRule("automatic_text", Intent.AUTOMATED, 0.95, _is_written_by_a_machine),
    IntentRule("privacy_words", Intent.PRIVACY, 0.9, _asks_for_privacy),
    IntentRule("orders_to_the_machine", Intent.OTHER, 0.95, _orders_the_machine),
    IntentRule("drive_of_another_make", Intent.TEST_DRIVE, 0.9, _wants_another_make),
    IntentRule("left_in_the_car", Intent.SERVICE, 0.95, _forgot_something),
    IntentRule("change_of_a_known_drive", Intent.APPOINTMENT_CHANGE, 0.88, _changes_appointment),
    IntentRule("change_of_what_is_arranged", Intent.APPOINTMENT_CHANGE, 0.93, _changes_what_is_arranged),
    IntentRule("asks_when_the_drive_is", Intent.APPOINTMENT_CHANGE, 0.9, _asks_when),
    IntentRule("asks_for_terms", Intent.SALES_INQUIRY, 0.9, _asks_for_terms),
    IntentRule("answers_only", Intent.REPLY, 0.97, _answers_only),
    IntentRule("asks_for_a_person", Intent.REPLY, 0.9, _asks_for_a_person),
)
