"""Answers to the summary's question, "is this right, shall I pass it on?": a yes, a no, or neither."""

import re
from collections.abc import Iterator
from dataclasses import replace

from agent.classify.analysis import Found
from agent.classify.clauses import Part
from agent.classify.consent import YesNo, read_stance, without_harmless
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.machine_talk import speaks_for_others
from agent.classify.small_talk import WEATHER
from agent.classify.word_patterns import listed
from agent.classify.wording import Wording

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
    doubtful = without_harmless(said).has(Cue.NEGATION, Cue.NO, Cue.DOUBT, Cue.HANDED_ON)
    return _answer("yes", part, match, "yes") if alone and not doubtful else None


def _withholds(wording: Wording) -> bool:
    return any(read_stance(part, expected=True) == "no" for part in wording.sentences if not part.is_question)


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
    bare = without_harmless(part)
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


def _permission(wording: Wording) -> tuple[Part, re.Match[str]] | None:
    """ "Sie dürfen die Daten weitergeben" answers the question whether they shall be."""
    allowing = (part for part in wording.sentences if not part.is_question and read_stance(part, True) == "yes")
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
