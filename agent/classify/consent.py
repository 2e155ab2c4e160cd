"""An explicit word on passing the data on: given, refused, or left open."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import zip_longest
from typing import Literal

from agent.classify.analysis import Found
from agent.classify.clauses import Part
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.machine_talk import speaks_for_others
from agent.classify.wording import Wording

YesNo = Literal["yes", "no"]
IF = frozenset({"wenn", "if", "se", "si", "als", "dass", "jeśli", "jak"})  # not "only", "unless"
WHERE = frozenset({"where", "wo", "où", "dove", "donde", "dónde", "waar", "gdzie"})


def read_consent(wording: Wording, expected_confirmation: bool) -> tuple[Found, ...]:
    """The slot `consent`: an explicit word on passing the data on; questions and conditions are none.

    `expected_confirmation` says that the agent had just asked whether to pass it on: then "nicht weitergeben" suffices.
    """
    if not wording.has(Cue.HANDED_ON, Cue.WITHHELD):
        return ()
    answered = [(part, _answer_in_form(part, following)) for part, following in _with_following(wording.sentences)]
    stances = [
        (part, answer or (None if part.is_question else read_stance(part, expected_confirmation)))
        for part, answer in answered
    ]
    claimed = speaks_for_others(wording)
    found = [
        Found("consent", stance, *_bare_span(part), "pass_on")
        for part, stance in stances
        if stance == "no" or (stance and not claimed)
    ]
    return tuple(sorted(found, key=lambda one: str(one.value))[:1])  # a "no" beats a "yes"


def _with_following(parts: tuple[Part, ...]) -> Iterator[tuple[Part, Part | None]]:
    yield from zip_longest(parts, parts[1:])


def _answer_in_form(part: Part, following: Part | None) -> YesNo | None:
    """ "Share with a dealer: no", "Share with a dealer? Yes": a label or a question on it with its bare answer."""
    if part.is_question:
        label, answer = part.text, following.clauses[0].text if following and not following.is_question else ""
    else:
        label, _, answer = part.text.rpartition(":")
    asked = replace(part, text=label)
    if not answer.strip() or not asked.has(Cue.HANDED_ON) or not asked.has(Cue.PERSONAL_DATA, Cue.DEALER):
        return None
    patterns, bare = patterns_of(part.language), answer.strip(" .!\t")
    if patterns[Cue.NO].fullmatch(bare):
        return "no"
    return "yes" if patterns[Cue.YES].fullmatch(bare) else None


def _bare_span(part: Part) -> tuple[int, int]:
    """Where the words of a part start and end, without the blanks around them."""
    start = part.start + len(part.text) - len(part.text.lstrip())
    return start, start + len(part.text.strip())


def read_stance(part: Part, expected: bool) -> YesNo | None:
    """What a sentence says on passing the data on; `expected` says that the agent had just asked for it."""
    if part.has(Cue.OWN_GIVING) and not part.has(Cue.DEALER):
        return None
    if part.has(Cue.WITHHELD) and not _is_conditional(part):
        return "no" if expected or part.has(Cue.HANDED_ON, Cue.PERSONAL_DATA) else None
    if not part.find(Cue.HANDED_ON):
        return None
    explicit = part.has(Cue.PERSONAL_DATA) or (part.has(Cue.DEALER) and part.has(Cue.ALLOW))
    if without_harmless(part).has(Cue.NEGATION):
        return "no" if explicit or expected or part.has(Cue.DEALER) else None
    conditional = _is_asked(part) or _is_conditional(part)
    allowed = (explicit and part.has(Cue.ALLOW)) or (expected and part.has(Cue.PERMITS))
    return "yes" if allowed and not conditional else None


def _is_asked(part: Part) -> bool:
    """True for a question word, unless it only joins a place: "pass it on to your partner in Ulm, where I live"."""
    word, handed_on = part.find(Cue.QUESTION_WORD), part.find(Cue.HANDED_ON)
    if word is None or handed_on is None:
        return word is not None
    return word.start() < handed_on.end() or word.group() not in WHERE


def _is_conditional(part: Part) -> bool:
    condition = part.find(Cue.CONDITION)
    return condition is not None and not _allows_what_follows(part, condition)


def _allows_what_follows(part: Part, condition: re.Match[str]) -> bool:
    """ "It's ok if the dealer gets my data": the if-clause is what is allowed."""
    before = replace(part, text=part.text[: condition.start()])
    behind = replace(part, text=part.text[condition.end() :])
    limited = before.has(Cue.BUT, Cue.NEGATION, Cue.HANDED_ON, Cue.PERSONAL_DATA)
    return condition.group() in IF and before.has(Cue.ALLOW) and not limited and behind.has(Cue.HANDED_ON)


def without_harmless(part: Part) -> Part:
    """The sentence with "no problem", "no advertising" and the like blanked out, every other character in its place."""
    text, patterns = part.text, patterns_of(part.language)
    for cue in (Cue.LIMITED_USE, Cue.NEGATION_HARMLESS):
        text = patterns[cue].sub(lambda words: " " * len(words.group()), text)
    return replace(part, text=text)
