"""Answers to "is this right, shall I pass it on?", consent to pass data on, and the wish for a person."""

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
from agent.classify.small_talk import WEATHER
from agent.classify.word_patterns import listed
from agent.classify.wording import Wording

YesNo = Literal["yes", "no"]
IF = frozenset({"wenn", "if", "se", "si", "als", "dass", "jeśli", "jak"})  # not "only", "unless"
WHERE = frozenset({"where", "wo", "où", "dove", "donde", "dónde", "waar", "gdzie"})
YES_BUT = "yes_but"  # the rule of a yes that goes on with a "but"
SHORT = 5  # words up to which praise alone is a yes
# A yes by themselves, and a word beside others in a sentence.
ADVERBS = frozenset(
    listed(
        """absolut, absolutely, absolument, absolutamente, absolutnie, absoluut, assolutamente, certainly, certamente,
        certainement, definitely, dokładnie, esattamente, exact, exactamente, exactement, exactly, genau, indeed, juist,
        kesinlikle, klar, natürlich, naturalmente, parfaitement, precies, perfectamente, sure, totally, tuurlijk,
        zeker"""
    )
)
AGREEING = re.compile(r" (?:ça|cela|ca|so|that|it|dat|zo|così|questo|eso|esto|tak|to|öyle|böyle|das)(?!\w)")
BEHIND_VERB = re.compile(
    r"\b(?:ist|is|sind|war|waren|wird|hat|haben|habt|bin|seid|wäre|hätte|kann|könnt|muss|macht|sagt) $"
)


def read_confirmation(wording: Wording, changes: bool) -> tuple[Found, ...]:
    """The slot `confirmation` of an answer to the summary; nothing where the answer is in doubt.

    `changes` says that the message also states a slot: then "ja, aber Sonntag" is a yes whose change the dialogue sees.
    """
    answer = _plain_no(wording) or (_yes_apart(wording) if _withholds(wording) else _clear_yes(wording, changes))
    return (answer,) if answer and (answer.value == "no" or not speaks_for_others(wording)) else ()


def _yes_apart(wording: Wording) -> Found | None:
    """ "That's right, but do not pass it on": a yes to the facts before the consent that is refused."""
    part = next((part for part in wording.sentences if not part.is_question), None)
    said = _before_limit(part) if part else None
    match = said.find(Cue.YES) if said else None
    if part is None or said is None or match is None or not _starts_clause(said, match):
        return None
    alone = said.text != part.text or len(wording.sentences) > 1
    doubtful = _without_harmless(said).has(Cue.NEGATION, Cue.NO, Cue.DOUBT, Cue.HANDED_ON)
    return _answer("yes", part, match, "yes") if alone and not doubtful else None


def _withholds(wording: Wording) -> bool:
    return any(_stance(part, expected=True) == "no" for part in wording.sentences if not part.is_question)


def _plain_no(wording: Wording) -> Found | None:
    """A sentence that says no, unless another one says yes: then it is neither."""
    refusals = [hit for hit in _stated(wording, Cue.NO) if not _is_harmless(*hit) and not _is_consent(*hit)]
    if not refusals or _yes_before(wording, refusals[0][0]):
        return None
    part, match = refusals[0]
    return _answer("no", part, match, "no")


def _is_harmless(part: Part, match: re.Match[str]) -> bool:
    harmless = (part.find(cue) for cue in (Cue.NEGATION_HARMLESS, Cue.LIMITED_USE))
    return any(words and words.start() <= match.start() <= words.end() for words in harmless)


def _is_consent(part: Part, match: re.Match[str]) -> bool:
    """True for "bitte nicht weitergeben", which refuses consent and does not say that something is wrong."""
    return part.has(Cue.HANDED_ON, Cue.WITHHELD) and " " in match.group()


def _yes_before(wording: Wording, part: Part) -> bool:
    """True when a yes was said before the no, which leaves it open which of them holds."""
    first = next(iter(_stated(wording, Cue.YES)), None)
    return first is not None and first[0].start + first[1].start() < part.start + (_no_at(part))


def _no_at(part: Part) -> int:
    match = part.find(Cue.NO)
    return match.start() if match else 0


def _clear_yes(wording: Wording, changes: bool) -> Found | None:
    """A yes without doubt, condition, question, negation, or a "but" whose change was not understood."""
    statements = [part for part in wording.sentences if not part.is_question]
    if _asks_back(wording) or any(_is_doubtful(part, changes) for part in statements):
        return None
    hit = next((hit for hit in _stated(wording, Cue.YES) if _starts_clause(*hit) and not _is_particle(*hit)), None)
    hit = hit or _permission(wording) or _praise_alone(wording)
    limited = hit is not None and any(part.has(Cue.BUT) for part in statements)
    return _answer("yes", *hit, YES_BUT if limited else "yes") if hit else None


def _is_particle(part: Part, match: re.Match[str]) -> bool:
    """ "Das ist ja ein Laden", "my son is absolutely thrilled": inside a sentence such a word agrees to nothing."""
    before, behind = part.text[: match.start()], part.text[match.end() :]
    if match.group() == "ja":
        return BEHIND_VERB.search(before) is not None
    inside = match.group() in ADVERBS and behind[:1] == " " and before.strip() != ""
    agrees = AGREEING.match(behind) or patterns_of(part.language)[Cue.YES].match(behind, 1)
    return inside and before.rstrip()[-1] not in ",:" and not agrees


def _is_doubtful(part: Part, changes: bool) -> bool:
    bare = _without_harmless(part)
    negated = (_before_limit(bare) if changes else bare).has(Cue.NEGATION, Cue.NO, Cue.COMPLAINT)
    unread = not changes and (_limits(part, bare) or bare.has(Cue.CHANGE))
    return negated or unread or bare.has(Cue.DOUBT, Cue.NOT_NOW, Cue.NO_WISH, Cue.DEFERRED)


def _before_limit(part: Part) -> Part:
    """What stands before a "but": behind it, a change may say what is not meant ("but the town: Ahlen, not Aalen")."""
    limit = part.find(Cue.BUT)
    return replace(part, text=part.text[: limit.start()]) if limit else part


def _limits(part: Part, bare: Part) -> bool:
    """True for a "but", unless something harmless stands behind it ("aber der Händler soll bitte nicht anrufen")."""
    limit = bare.find(Cue.BUT)
    return limit is not None and bare.text[limit.end() :] == part.text[limit.end() :]


def _without_harmless(part: Part) -> Part:
    """The sentence with "no problem", "no advertising" and the like blanked out, every other character in its place."""
    text, patterns = part.text, patterns_of(part.language)
    for cue in (Cue.LIMITED_USE, Cue.NEGATION_HARMLESS):
        text = patterns[cue].sub(lambda words: " " * len(words.group()), text)
    return replace(part, text=text)


def _permission(wording: Wording) -> tuple[Part, re.Match[str]] | None:
    """ "Sie dürfen die Daten weitergeben" answers the question whether they shall be."""
    allowing = (part for part in wording.sentences if not part.is_question and _stance(part, True) == "yes")
    return next(((part, match) for part in allowing if (match := part.find(Cue.HANDED_ON))), None)


def _asks_back(wording: Wording) -> bool:
    """A question that swallows the yes: "ja?", "passt das?", "ja, was kostet er denn?"."""
    return any(part.is_question and part.has(Cue.YES, Cue.YES_WEAK) for part in wording.sentences) or any(
        part.has(Cue.QUESTION_WORD) and part.has(Cue.YES) and not _question_follows(part) for part in wording.sentences
    )


def _question_follows(part: Part) -> bool:
    """True when the question word only comes late in its sentence, as a relative word: "passt, wie besprochen"."""
    word, said = part.find(Cue.QUESTION_WORD), part.find(Cue.YES)
    return word is not None and said is not None and word.start() > said.end() + 3


def _starts_clause(part: Part, match: re.Match[str]) -> bool:
    """True when nothing but a softener or a greeting stands before the yes in its clause, or the sentence is short."""
    before = re.split(r"[,:]", part.text[: match.start()])[-1]
    joint = max((joint.end() for joint in patterns_of(part.language)[Cue.JOINT].finditer(before)), default=0)
    return len(_without(Cue.SOFTENER, before[joint:], part.language).split()) <= 3


def _without(cue: Cue, text: str, language: str) -> str:
    return patterns_of(language)[cue].sub(" ", text)


def _praise_alone(wording: Wording) -> tuple[Part, re.Match[str]] | None:
    words = _without(Cue.SOFTENER, wording.whole.text, wording.language).split()
    match = wording.whole.find(Cue.YES_WEAK)
    praised = match is not None and len(words) <= SHORT and not WEATHER.search(wording.whole.text)
    return (wording.whole, match) if match and praised else None


def _stated(wording: Wording, cue: Cue) -> Iterator[tuple[Part, re.Match[str]]]:
    """Where the cue stands in sentences that are no questions."""
    for part in wording.sentences:
        match = part.find(cue)
        if match and not part.is_question:
            yield part, match


def _answer(value: YesNo, part: Part, match: re.Match[str], rule: str) -> Found:
    return Found("confirmation", value, part.start + match.start(), part.start + match.end(), rule)


def read_consent(wording: Wording, expected_confirmation: bool) -> tuple[Found, ...]:
    """The slot `consent`: an explicit word on passing the data on; questions and conditions are none.

    `expected_confirmation` says that the agent had just asked whether to pass it on: then "nicht weitergeben" suffices.
    """
    if not wording.has(Cue.HANDED_ON, Cue.WITHHELD):
        return ()
    answered = [(part, _answer_in_form(part, following)) for part, following in _with_following(wording.sentences)]
    stances = [
        (part, answer or (None if part.is_question else _stance(part, expected_confirmation)))
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


def _stance(part: Part, expected: bool) -> YesNo | None:
    if part.has(Cue.OWN_GIVING) and not part.has(Cue.DEALER):
        return None
    if part.has(Cue.WITHHELD) and not _is_conditional(part):
        return "no" if expected or part.has(Cue.HANDED_ON, Cue.PERSONAL_DATA) else None
    if not part.find(Cue.HANDED_ON):
        return None
    explicit = part.has(Cue.PERSONAL_DATA) or (part.has(Cue.DEALER) and part.has(Cue.ALLOW))
    if _without_harmless(part).has(Cue.NEGATION):
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
