"""The simulated prospect: reads a reply as a person would, and writes the next message."""

from collections.abc import Callable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from agent.classify.analysis import Slots, Window
from agent.dialog.wishes import future_windows
from evals.simulation.voice import Seen, Voice

ReadTimes = Callable[[Window], set[str]]  # every way in which a reply may write a window
BULLET = "– "
TELLING_WORDS = 4  # a message of so many words shows its language
LINES = 3  # of a summary: car, time, place
MENDING = {
    "change_time": "same_time",
    "same_time": "same_time",
    "change_model": "same_model",
    "same_model": "same_model",
    "change_place": "same_place",
    "same_place": "same_place",
}  # what to say again when a change went unheard
PATIENCE = 2  # times that somebody says anew what they want, or corrects the same thing
UNASKED = ("name", "phone", "equipment")


@dataclass(frozen=True)
class Message:
    """What the prospect writes, and what it is meant as; `states` is the wish after it, as the prospect sees it.

    `kind` is that of the phrase it is made of; `never` are words that no reply may hold after it.
    """

    text: str
    kind: str
    states: Slots
    agrees: bool = False
    shows_language: bool = True
    never: str | None = None
    subject: str | None = None


@dataclass
class Prospect(Voice):
    """Somebody with a wish, a character and a memory of what they have said."""

    read_times: ReadTimes = field(kw_only=True)
    verdicts: list[str] = field(default_factory=list)
    afters: list[str] = field(default_factory=list)
    agreed: bool = False  # has said yes to a summary
    gone: bool = False  # wants nothing any more
    dropped: bool = False  # will not be heard of again
    subject: str | None = None
    latest: str = ""  # the kind of the latest message

    def __post_init__(self) -> None:
        """What they will say in the end is settled from the start."""
        super().__post_init__()
        self.verdicts, self.afters = list(self.truth.verdicts), list(self.truth.afters)

    def write(self, seen: Seen) -> Message | None:
        """The next message; None when the prospect is through, or has dropped out."""
        self.turns += 1
        if self.turns == self.truth.leaves_at and self.turns > 1:
            self.dropped = True
            return None
        if self.turns == 1:
            return self.open(seen)
        if not self.gone and not self.agreed and (stray := self.draw_stray()):
            return self.say(stray, seen)
        return self.react(seen)

    def react(self, seen: Seen) -> Message | None:
        """The answer to what was asked, else what moves things on, else a last word."""
        if self.latest == "human" and seen.asked and self.used["human"] <= PATIENCE:
            return self.say("human", seen)
        if self.gone or (self.agreed and not seen.asked):
            return self.say(self.afters.pop(0), seen) if self.afters else None
        if "confirmation" in seen.asked:
            return self.judge(seen)
        return self.answer(seen) if seen.asked else self.push_on(seen)

    def open(self, seen: Seen) -> Message:
        """The first message: a wish, a question or a greeting, with whatever is told unasked."""
        kind = self.rng.choice(self.truth.persona.opens)
        if kind == "automatic":
            return self.say(kind, seen)
        self.subject = self.draw_subject()
        told = self.volunteer(("place", "time", *UNASKED)) if kind not in ("greeting", "chat") else []
        if self.truth.abroad and "place" not in told and self.rng.random() < self.truth.persona.volunteers:
            told.append("place")
        return self.say(kind, seen, *told)

    def draw_subject(self) -> str | None:
        """What stands above a letter; it may name the car."""
        if self.truth.channel.is_chat:
            return None
        return self.naming("subject")

    def draw_stray(self) -> str | None:
        """Something that answers nothing, as this persona does."""
        persona = self.truth.persona
        left = [kind for kind in persona.strays if self.used[kind] < persona.stray_times]
        return self.rng.choice(left) if left and self.rng.random() < persona.stray_odds else None

    def volunteer(self, kinds: tuple[str, ...]) -> list[str]:
        """What is told though nobody asked."""
        odds = self.truth.persona.volunteers
        return [kind for kind in kinds if self.used[kind] == 0 and self.rng.random() < odds]

    def answer(self, seen: Seen) -> Message:
        """The asked slots, or the first of them, in any order, and whatever is told unasked."""
        kinds = [self.kind_of(slot) for slot in seen.asked]
        if len(kinds) > 1 and self.rng.random() < self.truth.persona.terse:
            kinds = kinds[:1]
        self.rng.shuffle(kinds)
        if self.used["time"] == 0 and "time" not in kinds:
            kinds += self.volunteer(("time",))
        return self.say(kinds[0], seen, *kinds[1:], *self.volunteer(UNASKED))

    def kind_of(self, slot: str) -> str:
        """The phrases that answer a slot; who gave only a town gives the code when asked again."""
        if slot == "configuration":
            return "model"
        if slot == "availability":
            return "time"
        if self.used["place"] or self.used["postcode"] or self.used["town"]:
            return "place"
        return self.rng.choices(("postcode", "place", "town"), (4, 4, 1))[0] if not self.truth.abroad else "place"

    def judge(self, seen: Seen) -> Message | None:
        """What they say to the summary: a mistake in it comes first, if they look."""
        reads = self.truth.persona.reads and self.truth.persona.name != "machine"
        mistake = self.find_mistake(seen) if reads else None
        if mistake:
            return self.say(mistake if self.used[mistake] < PATIENCE else "human", seen)
        return self.say(self.verdicts.pop(0) if self.verdicts else "agree", seen)

    def find_mistake(self, seen: Seen) -> str | None:
        """What the list in the reply has wrong, or that a change was not heard, as far as a reader can see it."""
        lines = [line for line in (seen.reply or "").splitlines() if line.startswith(BULLET)]
        if len(lines) < LINES:
            return MENDING.get(self.latest)
        if self.stated.model and self.model_names[self.stated.model] not in lines[0]:
            return "same_model"
        return None if self.finds_times(lines[1], seen) else "same_time"

    def finds_times(self, line: str, seen: Seen) -> bool:
        """True when the line holds the times that were said, and no others."""
        times = future_windows(self.stated.availability, seen.now, ZoneInfo(str(seen.now.tzinfo)))
        known = all(any(words in line for words in self.read_times(window)) for window in times)
        return known and len(times) == line.count(";") + 1

    def push_on(self, seen: Seen) -> Message | None:
        """Nothing was asked: accept an offer, say again what is wanted, or ask where the answer is."""
        kind = "nudge" if seen.reply is None else "abroad" if self.truth.abroad and self.used["place"] else "wish_model"
        if kind == "abroad" or self.used["pushed"] >= PATIENCE or (kind == "nudge" and self.used["nudge"]):
            return self.say(self.afters.pop(0), seen) if self.afters else None
        self.used["pushed"] += 1
        if kind == "wish_model" and self.used["question"] and not self.used["wish_model"] and self.rng.random() < 0.4:
            kind = "accept"
        return self.say(kind, seen, *(self.volunteer(("place", "time")) if kind != "nudge" else ()))

    def say(self, kind: str, seen: Seen, *more: str) -> Message:
        """One message of one or several phrases, framed as people frame what they write."""
        parts, never = [], None
        for one in (kind, *more):
            words, forbidden = self.phrase(one, seen)
            parts.append(words)
            never = never or forbidden
        self.note(kind)
        self.latest = kind
        if kind != "automatic" and not never and self.rng.random() < self.truth.persona.asides:
            parts.append(self.choose("chat"))
        text = self.frame(kind, self.join(parts))
        shows = kind != "automatic" and sum(word.isalpha() for word in text.split()) >= TELLING_WORDS
        return Message(text, kind, self.stated, kind == "agree", shows, never, self.subject)

    def note(self, kind: str) -> None:
        """What a message means for what comes after it."""
        self.agreed = kind == "agree" or (self.agreed and kind not in ("hand_back", "resume"))
        leaves = kind in ("leave", "delete", "human", "not_now", "automatic") or self.used["refuse"] > 1
        self.gone = leaves or self.used["decline"] > 1 or (self.gone and kind not in ("resume", "hand_back"))
