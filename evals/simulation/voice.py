"""The voice of a simulated prospect: phrases for what they want to say, and what they have told by saying it."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from random import Random
from typing import Any

from agent.classify.analysis import Slots
from evals.simulation.bank import Times, contradict, draw_times, slip
from evals.simulation.truth import Truth


@dataclass(frozen=True)
class Seen:
    """What the prospect sees before writing: the reply (None: silence), what it asks, and the time where they are."""

    reply: str | None
    asked: tuple[str, ...]
    now: datetime


@dataclass
class Voice:
    """What somebody says, drawn from their phrases; `wish` is what they want, `stated` what they told of it."""

    truth: Truth
    rng: Random
    model_names: dict[str, str]
    stated: Slots = Slots()
    used: Counter[str] = field(default_factory=Counter)
    times: Times | None = None
    turns: int = 0

    def __post_init__(self) -> None:
        """At first they want what is true of them."""
        self.wish = self.truth.wish

    def naming(self, kind: str, _: Seen | None = None) -> str:
        """A phrase that may name the car, and so tell which one is wanted."""
        words = self.choose(kind)
        if self.model_names[self.wish.model or ""] in words:
            self.state(model=self.wish.model)
        return words

    def phrase(self, kind: str, seen: Seen) -> tuple[str, str | None]:
        """The words of one thing to say, and what no reply to it may hold."""
        self.used[kind] += 1
        if kind == "injection":
            one = self.rng.choice(self.truth.bank.choices(kind))
            return one["say"], one["never"]
        if kind == "contradiction":
            return contradict(self.truth.bank, seen.now.date(), self.rng), None
        return SAYING.get(kind, Voice.choose)(self, kind, seen), None

    def choose(self, kind: str, _: Seen | None = None, **facts: str) -> str:
        """A phrase of a kind, filled in, sometimes with a slip."""
        template = self.rng.choice(self.truth.bank.choices(kind))
        if self.rng.random() < self.truth.persona.slips:
            template = slip(template, self.rng)
        named = {"model": self.model_names[self.wish.model or ""], "other": self.model_names[self.truth.other_model]}
        return str(template.format(**(named | facts)))

    def join(self, parts: list[str]) -> str:
        """Phrases in one message, as sentences, lines, or a chain with commas."""
        glue = self.rng.choice((". ", "\n", ", ", ". "))
        text = parts[0]
        for part in parts[1:]:
            text += (" " if text[-1] in ".!?" and glue != "\n" else glue) + part
        return text

    def frame(self, kind: str, text: str) -> str:
        """A greeting before a first message, and a name below a letter."""
        if kind == "automatic":
            return text
        if self.turns == 1 and kind != "greeting" and self.rng.random() < self.truth.persona.greets:
            greeting = self.choose("greeting").rstrip(",")
            text = f"{greeting},\n\n{text}" if not self.truth.channel.is_chat else f"{greeting}, {text}"
        if not self.truth.channel.is_chat and self.rng.random() < self.truth.persona.greets * 0.7:
            self.state(name=self.wish.name)
            text = f"{text}\n\n{self.choose('signoff', name=self.wish.name or '')}"
        return text

    def state(self, **said: Any) -> None:
        """What they have now told of their wish."""
        self.stated = replace(self.stated, **said)

    def say_model(self, kind: str, _: Seen) -> str:
        """A wish that names the car."""
        self.state(model=self.wish.model)
        return self.choose(kind)

    def say_place(self, kind: str, _: Seen) -> str:
        """Where they live."""
        if kind != "town":
            self.state(postcode=self.wish.postcode)
        country = self.truth.bank.phrases["countries"].get(self.wish.country, "")
        facts = {"code": self.wish.postcode or "", "town": self.wish.place or "", "country": country}
        return self.choose("outside" if self.truth.abroad else kind, **facts)

    def say_times(self, kind: str, seen: Seen) -> str:
        """When they could drive; the same times again where they were misread."""
        today = seen.now.date()
        if kind != "same_time" or self.times is None or self.times.said_on != today:
            self.times = draw_times(self.truth.bank, today, self.rng)
        self.state(availability=self.times.windows)
        return self.choose("time" if kind == "time" else "change_time", time=self.times.words)

    def say_contact(self, kind: str, _: Seen) -> str:
        """Name or number."""
        self.state(**{kind: getattr(self.wish, kind)})
        return self.choose(kind, name=self.wish.name or "", phone=self.truth.spoken_phone)

    def say_equipment(self, kind: str, seen: Seen) -> str:
        """What the car shall have; a side remark where they do not mind."""
        wanted = [one for one in self.truth.bank.phrases[kind] if self.wants(one["slot"], one["value"])]
        if not wanted:
            return self.choose("model", seen) if self.stated.model else self.say_model("model", seen)
        one = self.rng.choice(wanted)
        self.state(**{one["slot"]: getattr(self.wish, one["slot"])})
        return str(one["say"])

    def wants(self, slot: str, value: str) -> bool:
        """True when this is what they want."""
        return getattr(self.wish, slot) in (value, (value,))

    def change_model(self, kind: str, _: Seen) -> str:
        """Another car than before; where it was misread, the same again."""
        if kind == "change_model":
            self.wish = replace(self.wish, model=self.truth.other_model)
        self.state(model=self.wish.model)
        return self.choose("change_model")

    def wish_anew(self, kind: str, _: Seen) -> str:
        """Another car beside the one that is settled."""
        words = self.choose(kind)
        self.wish = replace(self.wish, model=self.truth.other_model)
        self.state(model=self.wish.model)
        return words

    def change_place(self, _: str, __: Seen) -> str:
        """Another place than before; where it was misread, the same again."""
        place = self.truth.other_place
        self.wish = replace(self.wish, postcode=place.postcode, place=place.place, country=place.country)
        self.state(postcode=place.postcode)
        return self.choose("change_place", code=place.postcode, town=place.place)

    def accept(self, _: str, __: Seen) -> str:
        """A yes to the offer of a drive."""
        self.state(model=self.wish.model)
        return self.choose("agree")


SAYING: dict[str, Callable[[Voice, str, Seen], str]] = {
    **dict.fromkeys(("wish_model", "model", "resume"), Voice.say_model),
    **dict.fromkeys(("postcode", "place", "town"), Voice.say_place),
    **dict.fromkeys(("time", "change_time", "same_time"), Voice.say_times),
    **dict.fromkeys(("name", "phone"), Voice.say_contact),
    "equipment": Voice.say_equipment,
    **dict.fromkeys(("change_model", "same_model"), Voice.change_model),
    **dict.fromkeys(("change_place", "same_place"), Voice.change_place),
    "question": Voice.naming,
    "accept": Voice.accept,
    "new_wish": Voice.wish_anew,
    "hand_back": lambda voice, _, seen: voice.say_model("resume", seen),
}
