"""What a message says beside its intent, each signal by one row of a table; a cue speaks for its clause only."""

import re
from collections.abc import Callable
from dataclasses import replace

from agent.classify.analysis import Signal
from agent.classify.clauses import Part
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

Rule = Callable[[Wording], bool]
STOP_WORD = re.compile(r"\W*(?:bitte\s+|please\s+)?(?:stop|stopp|stop all|unsubscribe|abmelden|arrêt|basta|para)\W*")
START_STOP = re.compile(
    r"(?:start|stop)p?[\s/-]*(?:&\s*)?(?:start|stop)p?|stop\s?(?:and|&)\s?go|non-?stop|stopp?schild|pit\s?stop"
)


def read_signals(wording: Wording) -> frozenset[Signal]:
    """Every signal of a message."""
    return frozenset(signal for signal, rule in RULES if rule(wording))


def _stop(wording: Wording) -> bool:
    return wording.has(Cue.ERASE) or _without_limits(wording).has(Cue.LEAVE_ALONE) or _unsubscribes(wording)


def _unsubscribes(wording: Wording) -> bool:
    """Unsubscribing in so many words; the bare "stop" only where it is the message, not in "Start-Stopp-Automatik"."""
    if STOP_WORD.fullmatch(wording.whole.text.strip()):
        return True
    match = _without_limits(wording).find(Cue.UNSUBSCRIBE)
    return match is not None and match.group() not in ("stop", "stopp") and not START_STOP.search(wording.whole.text)


def _without_limits(wording: Wording) -> Part:
    """ "Yes, but no newsletters": beside a yes or the wish to drive, that limits the use of the data only."""
    if not (wording.has(Cue.LIMITED_USE) and wording.has(Cue.YES, Cue.DRIVE, Cue.TAKE_CAR)):
        return wording.whole
    return replace(wording.whole, text=patterns_of(wording.language)[Cue.LIMITED_USE].sub(" ", wording.whole.text))


def _cancels(wording: Wording) -> bool:
    return wording.has(Cue.CANCEL)


def _moves(wording: Wording) -> bool:
    moved = wording.has(Cue.MOVE) and wording.has(Cue.APPOINTMENT, Cue.DRIVE_KNOWN, Cue.CANCEL)
    return moved or wording.has(Cue.LATE)


def _no_wish(wording: Wording) -> bool:
    return wording.any_clause(Cue.NO_WISH, without=(Cue.NOT_NOW_ELSE,)) or wording.any_sentence(
        Cue.NO_WISH, without=(Cue.NOT_NOW_ELSE,)
    )


def _not_now(wording: Wording) -> bool:
    return wording.any_sentence(Cue.NOT_NOW, without=(Cue.NOT_NOW_ELSE, Cue.JOB))


def _deferred(wording: Wording) -> bool:
    return wording.says(Cue.DEFERRED) and any(
        part.find(Cue.DEFERRED) and not part.is_question for part in wording.sentences
    )


def _callback(wording: Wording) -> bool:
    return wording.any_clause(Cue.CALLBACK, without=(Cue.CALL_REFUSED, Cue.SERVICE))


def _greets_only(wording: Wording) -> bool:
    """Nothing is left when greetings, emoji and marks are taken away."""
    rest = patterns_of(wording.language)[Cue.GREETING].sub(" ", wording.whole.text)
    return not re.search(r"\w", rest)


def _adds(wording: Wording) -> bool:
    return wording.has(Cue.ADDITION)


def _changes(wording: Wording) -> bool:
    return wording.has(Cue.CHANGE)


RULES: tuple[tuple[Signal, Rule], ...] = (
    (Signal.STOP, _stop),
    (Signal.DATA_REQUEST, lambda wording: wording.has(Cue.DATA_REQUEST)),
    (Signal.NO_WISH, _no_wish),
    (Signal.CANCEL, _cancels),
    (Signal.MOVE, _moves),
    (Signal.NOT_NOW, _not_now),
    (Signal.DEFERRED, _deferred),
    (Signal.CALLBACK, _callback),
    (Signal.BY_MAIL, lambda wording: wording.has(Cue.BY_MAIL)),
    (Signal.THANKS, lambda wording: wording.has(Cue.THANKS)),
    (Signal.GREETING, _greets_only),
    (Signal.ADDITION, _adds),
    (Signal.CHANGE, _changes),
)
