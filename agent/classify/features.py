"""What the trained model sees of a message: its words without names and numbers, and the cues it holds."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from agent.classify.clauses import Part, lowered
from agent.classify.lexicon.cues import Cue
from agent.classify.wording import Wording

WORD = re.compile(r"\w+|[?!]|[^\w\s.,;:()\"'/*_\ud800-\udfff-]")  # half an emoji is no word
# These say how a text hangs together, not what it is about.
STRUCTURAL = (Cue.JOINT, Cue.SOFTENER, Cue.CONDITION, Cue.FIRST_PERSON, Cue.GONE_ELSEWHERE)
INTENT_CUES = tuple(cue for cue in Cue if not cue.startswith("t_") and cue not in STRUCTURAL)
# Told in other sentences than the wish; next to the drive they say nothing.
SITUATIONS = (Cue.BOOKED, Cue.PREVENTED, Cue.LET_DOWN, Cue.TROUBLE, Cue.UPKEEP, Cue.FEEL, Cue.BEFORE_BUYING)
BESIDE_CUES = tuple(cue for cue in INTENT_CUES if cue not in SITUATIONS)
STEMS = (4, 5)  # letters of a word's beginning: cheap stems, which hold across endings and compounds
LONGEST = 250  # words that are read; what a person wants is said before
Span = tuple[int, int]


@dataclass(frozen=True)
class Circumstances:
    """What beside the words tells the intent: the channel, what was asked last, whether there is a subject."""

    channel: str
    expected_slot: str | None = None
    subject: bool = False


def mask_names(text: str, spans: Iterable[tuple[Span, str]], names: re.Pattern[str] | None = None) -> str:
    """The text with each span replaced by its placeholder, so that no name, place or date is learnt.

    Placeholders are words in capitals; `names` are further names to hide, as the models and trims of the brand.
    """
    pieces, end_before = [], 0
    for (start, end), placeholder in sorted(spans):
        if start >= end_before:
            pieces += [lowered(text[end_before:start]), f" {placeholder} "]
            end_before = end
    masked = "".join(pieces) + lowered(text[end_before:])
    return names.sub(" MODEL ", masked) if names else masked


def replace_names(text: str, names: re.Pattern[str] | None, word: str) -> str:
    """The text with an ordinary word in place of each name, for a reader that has never heard of them."""
    if names is None:
        return text
    pieces, end_before = [], 0
    for match in names.finditer(lowered(text)):
        pieces += [text[end_before : match.start()], word]
        end_before = match.end()
    return "".join(pieces) + text[end_before:]


def compile_names(names: Iterable[str]) -> re.Pattern[str] | None:
    """A pattern for lower-case text that finds any of the names as words."""
    known = sorted({re.escape(name.lower()) for name in names if name}, key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(known)})(?:s|'s)?(?!\w)") if known else None


def list_features(masked: str, wording: Wording, circumstances: Circumstances) -> list[str]:
    """The features of a message, each once, in a stable order: words, their pairs and stems, cues, circumstances."""
    words = [_shape(word) for word in WORD.findall(masked)[:LONGEST]]
    features = [f"w:{word}" for word in words]
    features += [f"b:{first}_{second}" for first, second in pairwise(["<", *words, ">"])]
    features += [
        f"p{length}:{word[:length]}" for word in words for length in STEMS if len(word) > length and word.islower()
    ]
    features += [f"c:{cue}" for cue in INTENT_CUES if wording.says(cue)]
    for sentence in wording.sentences:
        features += _beside_the_drive(sentence, wording)
    features += _surroundings(len(words), circumstances)
    return list(dict.fromkeys(features))


def _shape(word: str) -> str:
    if word.isdigit():
        return f"NUM{min(len(word), 6)}"
    return "ALNUM" if any(character.isdigit() for character in word) else word


def _beside_the_drive(sentence: Part, wording: Wording) -> Iterator[str]:
    """Which cues stand in one sentence with the drive, since a wish elsewhere is not a wish for it."""
    if not wording.has(Cue.DRIVE, Cue.DRIVE_LOOSE):
        return
    drive = "drive" if sentence.find(Cue.DRIVE) else "loose" if sentence.find(Cue.DRIVE_LOOSE) else None
    if drive:
        yield from (f"s:{drive}+{cue}" for cue in BESIDE_CUES if wording.says(cue) and sentence.find(cue))
        if sentence.is_question:
            yield f"s:{drive}+?"


def _surroundings(length: int, circumstances: Circumstances) -> tuple[str, ...]:
    asked = circumstances.expected_slot
    return (
        f"asked:{asked}",
        f"running:{asked is not None}",
        f"channel:{circumstances.channel}",
        f"subject:{circumstances.subject}",
        f"length:{min(length.bit_length(), 7)}",
    )
