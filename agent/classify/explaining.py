"""Why something was understood: from which words, by which rule or a model, and how sure that is."""

from collections.abc import Iterable, Mapping

from agent.classify.analysis import Evidence, Intent, Window
from agent.classify.intents import IntentReading
from agent.classify.lexicon.cues import Cue
from agent.classify.message_parts import Message
from agent.classify.settling import Located

# The words that speak for an intent, the most telling first.
TELLING: Mapping[Intent, tuple[Cue, ...]] = {
    Intent.TEST_DRIVE: (Cue.DRIVE, Cue.TAKE_CAR, Cue.DRIVE_LOOSE),
    Intent.SALES_INQUIRY: (Cue.SALES, Cue.DRIVE_TERMS),
    Intent.APPOINTMENT_CHANGE: (Cue.CANCEL, Cue.MOVE, Cue.LATE, Cue.DRIVE_STATUS, Cue.DRIVE_KNOWN),
    Intent.REPLY: (Cue.YES, Cue.NO),
    Intent.SERVICE: (Cue.LOST, Cue.SERVICE, Cue.OWN_CAR),
    Intent.COMPLAINT: (Cue.COMPLAINT,),
    Intent.PRIVACY: (Cue.ERASE, Cue.DATA_REQUEST, Cue.UNSUBSCRIBE, Cue.LEAVE_ALONE),
    Intent.AUTOMATED: (Cue.AUTOMATED,),
    Intent.SPAM: (Cue.SPAM,),
    Intent.OTHER: (Cue.ORDER, Cue.JOB, Cue.PRESS, Cue.DRIVE_ELSE, Cue.THANKS, Cue.GREETING),
}


class Trust:
    """How often the readers of slots were right on labelled messages: the confidence in what they read."""

    def __init__(self, shares: Mapping[str, float]) -> None:
        """`shares` by "slot:rule", and by "slot" for rules that were hardly ever seen."""
        self._shares = shares

    def of(self, slot: str, rule: str) -> float:
        """The share of right values, 0 to 1; one half where nothing was measured."""
        return self._shares.get(f"{slot}:{rule}", self._shares.get(slot, 0.5))


def explain_intent(reading: IntentReading, message: Message) -> Evidence:
    """The most telling words for an intent, none where only the whole tells it."""
    wording = message.wording
    matches = (wording.whole.find(cue) for cue in TELLING[reading.intent] if wording.says(cue))
    match = next((match for match in matches if match), None)
    if match is None:
        return Evidence("intent", str(reading.intent), "", "text", 0, 0, reading.rule, reading.confidence)
    in_subject = match.start() < wording.text_start
    part, text, shift = ("subject", message.subject, 0) if in_subject else ("text", message.text, wording.text_start)
    start, end = match.start() - shift, match.end() - shift
    return Evidence("intent", str(reading.intent), text[start:end], part, start, end, reading.rule, reading.confidence)


def explain_slots(found: Iterable[Located], texts: Mapping[str, str], trust: Trust) -> tuple[Evidence, ...]:
    """Where each value was read: the words, their part and place, the rule, and how far it is to be trusted."""
    return tuple(
        Evidence(
            slot=one.slot,
            value=_plain(one.value),
            words=texts.get(part, "")[one.start : one.end],
            part=part,
            start=one.start,
            end=one.end,
            rule=one.rule,
            confidence=trust.of(one.slot, one.rule),
        )
        for part, one in found
    )


def _plain(value: object) -> object:
    return value.as_json() if isinstance(value, Window) else value
