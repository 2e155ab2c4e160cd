"""A second opinion on a doubtful message: the question, the answer read with distrust, and what of it is taken over."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from pydantic import BaseModel, ConfigDict

from agent.catalogue import COLOURS, DRIVETRAINS, EXTRAS, POWERTRAINS, TRANSMISSIONS, Catalogue
from agent.classify.analysis import Analysis, Evidence, Intent, Slots, Utterance, Window
from agent.llm.question import Messages, Prompt, put_question

THRESHOLD = 0.6  # confidence of the local reading below which a second one is asked for
KEPT = frozenset({Intent.AUTOMATED, Intent.SPAM, Intent.PRIVACY})  # what no model may turn into something else, or make
VERBATIM = ("postcode", "place", "name")  # the value itself stands in the message
LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pl", "tr")
CONFIDENCE = 0.5  # of what only a model read


class SlotOpinion(BaseModel):
    """One slot as the model answers it."""

    model_config = ConfigDict(extra="forbid")
    slot: str
    value: str
    words: str


class WindowOpinion(BaseModel):
    """One window as the model answers it; empty texts and lists do not limit."""

    model_config = ConfigDict(extra="forbid")
    date_from: str
    date_to: str
    weekdays: list[int]
    time_from: str
    time_to: str
    words: str


class OpinionAnswer(BaseModel):
    """The model's whole answer, before anything of it is believed."""

    model_config = ConfigDict(extra="forbid")
    intent: Intent
    language: str
    slots: list[SlotOpinion]
    windows: list[WindowOpinion]


@dataclass(frozen=True)
class Claim:
    """A slot with the words it is said to be read from."""

    slot: str
    value: str | Window
    words: str


@dataclass(frozen=True)
class Opinion:
    """What the model believes a message means, as far as it can be true of this message and this catalogue."""

    intent: Intent
    language: str
    claims: tuple[Claim, ...] = ()


def needs_opinion(analysis: Analysis, threshold: float = THRESHOLD) -> bool:
    """True where a second reading may help: the first is unsure, and no machine and no demand to stop is in sight."""
    return analysis.confidence < threshold and analysis.intent not in KEPT


def ask_opinion(prompt: Prompt, utterance: Utterance, catalogue: Catalogue) -> Messages:
    """The question about one message."""
    facts = {
        "received_at": utterance.received_at.isoformat(),
        "asked_last": utterance.expected_slot,
        "catalogue": [describe_model(model) for model in catalogue.models],
        "colours": COLOURS,
        "extras": EXTRAS,
    }
    return put_question(prompt, facts, text_of(utterance))


def describe_model(model: Any) -> dict[str, Any]:
    """What a model of the catalogue can be had with, by id."""
    lists = ("powertrains", "transmissions", "drivetrains", "trims")
    return {"id": model.id, "names": (model.name, *model.aliases), **{name: getattr(model, name) for name in lists}}


def text_of(utterance: Utterance) -> str:
    """The words that the person wrote: subject, text and signature."""
    return "\n".join(filter(None, (utterance.subject, utterance.text, utterance.signature)))


def parse_opinion(answer: OpinionAnswer, utterance: Utterance, catalogue: Catalogue) -> Opinion:
    """Of a model's answer what stands in the message and in the catalogue; the rest is dropped in silence."""
    text = fold(text_of(utterance))
    slots = (read_claim(slot, text, catalogue) for slot in answer.slots)
    windows = (read_window(window, text) for window in answer.windows)
    language = answer.language if answer.language in LANGUAGES else ""
    return Opinion(answer.intent, language, tuple(claim for claim in (*slots, *windows) if claim))


def fold(text: str) -> str:
    """A text in which blanks and case do not count."""
    return " ".join(text.casefold().split())


def read_claim(claimed: SlotOpinion, text: str, catalogue: Catalogue) -> Claim | None:
    """A slot whose words stand in the message and whose value the slot can have."""
    words = fold(claimed.words)
    if not words or words not in text:
        return None
    if claimed.slot in VERBATIM:
        fits = fold(claimed.value) in text and (claimed.slot != "postcode" or claimed.value.isdigit())
    else:
        fits = claimed.value in values_of(claimed.slot, catalogue)
    return Claim(claimed.slot, claimed.value, claimed.words) if fits and claimed.value.strip() else None


def values_of(slot: str, catalogue: Catalogue) -> tuple[str, ...]:
    """The values that a slot of the configuration can have; none for any other slot."""
    fixed = {"powertrain": POWERTRAINS, "transmission": TRANSMISSIONS, "drivetrain": DRIVETRAINS, "colour": COLOURS}
    if slot == "model":
        return tuple(model.id for model in catalogue.models)
    if slot == "trim":
        return tuple(trim for model in catalogue.models for trim in model.trims)
    return EXTRAS if slot == "extras" else fixed.get(slot, ())


def read_window(claimed: WindowOpinion, text: str) -> Claim | None:
    """A window in ISO form that makes sense, with words that stand in the message."""
    words = fold(claimed.words)
    if not words or words not in text:
        return None
    try:
        window = Window(
            date_from=date.fromisoformat(claimed.date_from) if claimed.date_from else None,
            date_to=date.fromisoformat(claimed.date_to) if claimed.date_to else None,
            weekdays=tuple(sorted({day for day in claimed.weekdays if 1 <= day <= 7})),
            time_from=read_time(claimed.time_from),
            time_to=read_time(claimed.time_to),
        )
    except ValueError:
        return None
    backwards = window.date_from and window.date_to and window.date_from > window.date_to
    return None if backwards or window == Window() else Claim("availability", window, claimed.words)


def read_time(written: str) -> str | None:
    """A time of day as `HH:MM`; None for an empty one. Raises ValueError for anything else."""
    return time.fromisoformat(written).strftime("%H:%M") if written else None


def merge_opinion(analysis: Analysis, opinion: Opinion, expected_slot: str | None) -> Analysis:
    """The local reading, completed: what it read stays, what it missed is filled in, confirmation and consent never.

    A machine, spam and a demand to be left alone stay what they are, and no opinion makes a message one of them.
    """
    if not needs_opinion(analysis):
        return analysis
    claims = tuple(choose_claims(analysis.slots, opinion.claims, bool(analysis.models)))
    shown = analysis.language_shown or not opinion.language
    return replace(
        analysis,
        intent=choose_intent(analysis.intent, opinion.intent, expected_slot),
        language=analysis.language if shown else opinion.language,
        language_shown=analysis.language_shown or bool(opinion.language),
        slots=fill_slots(analysis.slots, claims),
        evidence=(*analysis.evidence, *map(explain, claims)),
    )


def choose_intent(local: Intent, other: Intent, expected_slot: str | None) -> Intent:
    """The other reading, unless it would silence or close, or answers a question that nobody put."""
    if other in KEPT or (other is Intent.REPLY and expected_slot is None):
        return local
    return other


def choose_claims(slots: Slots, claims: tuple[Claim, ...], several_models: bool) -> Iterator[Claim]:
    """The claims about slots that the local reader left empty."""
    for claim in claims:
        if not getattr(slots, claim.slot) and not (claim.slot == "model" and several_models):
            yield claim


def fill_slots(slots: Slots, claims: tuple[Claim, ...]) -> Slots:
    """The slots with what was claimed; of two claims about one slot the first counts."""
    single = {claim.slot: claim.value for claim in reversed(claims) if claim.slot not in ("availability", "extras")}
    windows = tuple(claim.value for claim in claims if isinstance(claim.value, Window))
    extras = sorted({str(claim.value) for claim in claims if claim.slot == "extras"})
    filled: dict[str, Any] = {**single, "availability": windows or slots.availability}
    return replace(slots, **filled, extras=tuple(extras) or slots.extras)


def explain(claim: Claim) -> Evidence:
    """Where a claimed slot was read from."""
    value = claim.value.as_json() if isinstance(claim.value, Window) else claim.value
    return Evidence(claim.slot, value, claim.words, "text", 0, 0, "second_opinion", CONFIDENCE)
