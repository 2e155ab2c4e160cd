"""Plays simulated conversations side by side, so that the messages of all are understood in one go."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from random import Random

from agent.classify.analysis import Analysis, Window
from agent.converse import Line, Stage, read_line, word_turn
from agent.dialog.conversation import Conversation, Decision, State, Turn, hand_back
from agent.dialog.decide import decide
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import Reply, render_reply
from agent.dialog.timers import decide_timer, next_timer
from evals.simulation.bank import Bank, load_banks
from evals.simulation.personas import PERSONAS
from evals.simulation.prospect import Message, Prospect
from evals.simulation.truth import Truth, draw_truth
from evals.simulation.voice import Seen

MOST_TURNS = 16  # of one conversation; more than twelve is a harm of its own
AFTERWARDS = timedelta(days=40)  # how long a conversation is watched after the last word


@dataclass(frozen=True)
class Exchange:
    """One message and what came of it; `late` are the words that time alone had sent before it."""

    line: Line
    message: Message
    analysis: Analysis
    before: Conversation
    decision: Decision
    reply: Reply | None
    late: tuple[Reply, ...] = ()


@dataclass
class Game:
    """One conversation while it is played."""

    truth: Truth
    prospect: Prospect
    rng: Random
    clock: datetime
    conversation: Conversation
    exchanges: list[Exchange] = field(default_factory=list)
    waiting: list[tuple[Line, Message]] = field(default_factory=list)  # written, but not answered yet
    last: Decision | None = None  # the latest decision on what the prospect themselves wrote
    last_reply: Reply | None = None

    @property
    def is_over(self) -> bool:
        """True when nobody writes any more."""
        return len(self.exchanges) >= MOST_TURNS


def play_games(number: int, seed: int, stage: Stage, banks: dict[str, Bank]) -> list[Game]:
    """So many conversations, each with a prospect of its own, played to their end."""
    games = [open_game(index, seed, stage, banks) for index in range(number)]
    active: Sequence[Game] = games
    while active := [game for game in active if not game.is_over and write_next(game, stage)]:
        lines = [game.waiting[0] for game in active]
        heard = stage.understanding.analyze_all(
            [read_line(game.conversation, line) for game, (line, _) in zip(active, lines, strict=True)]
        )
        for game, analysis in zip(active, heard, strict=True):
            answer(game, analysis, stage)
    return games


def open_game(index: int, seed: int, stage: Stage, banks: dict[str, Bank]) -> Game:
    """A conversation before its first word; languages and personas take turns."""
    rng = Random(f"{seed}/{index}")  # noqa: S311  # nothing secret is drawn
    persona = PERSONAS[index % len(PERSONAS)]
    bank = replace(list(banks.values())[index // len(PERSONAS) % len(banks)], manner=persona.manner)
    truth = draw_truth(index, persona, bank, stage.policy, rng)
    names = {model.id: model.name for model in stage.policy.catalogue.models}

    def read_times(window: Window) -> set[str]:
        return {wording.describe_window(window) for wording in stage.wordings.values()}

    prospect = Prospect(truth, rng, names, read_times=read_times)
    return Game(truth, prospect, rng, truth.starts, Conversation(truth.id, truth.channel))


def write_next(game: Game, stage: Stage) -> bool:
    """Put the next message down; False when there is none."""
    if game.waiting:
        return True
    turn = game.prospect.turns + 1
    if game.exchanges:
        game.clock += draw_gap(game) if turn != game.truth.pause_at else game.truth.pause
    asked = game.last.asked if game.last else ()
    now = game.clock.astimezone(stage.policy.zone)
    message = game.prospect.write(Seen(game.last_reply.text if game.last_reply else None, asked, now))
    if message is None:
        return False
    game.waiting = list(write_down(game, message, turn))
    return True


def draw_gap(game: Game) -> timedelta:
    """How long somebody takes to write again."""
    return timedelta(seconds=game.rng.randint(20, 900) if game.truth.channel.is_chat else game.rng.randint(600, 50_000))


def write_down(game: Game, message: Message, turn: int) -> Iterable[tuple[Line, Message]]:
    """The message as a line, and what comes with it: an automatic mail before it, the same message after it."""
    subject = message.subject
    if turn == game.truth.machine_at:
        words = game.rng.choice(game.truth.bank.choices("automatic"))
        automatic = replace(message, text=words, kind="automatic", shows_language=False)
        yield Line(game.clock - timedelta(minutes=1), words, subject), automatic
    line = Line(game.clock, message.text, f"Re: {subject}" if subject and game.exchanges else subject)
    yield line, message
    if turn == game.truth.twice_at:
        yield line, replace(message, kind="same")


def answer(game: Game, analysis: Analysis, stage: Stage) -> None:
    """Decide and word what the first waiting message leads to."""
    line, message = game.waiting.pop(0)
    late = tuple(let_time_pass(game, line.at, stage))
    if message.kind == "hand_back" and game.conversation.state is State.WITH_HUMAN:
        game.conversation = hand_back(game.conversation)
    before = game.conversation
    if not game.exchanges:
        before = replace(before, subject=line.subject)
    digest = hashlib.sha256(f"{line.at.isoformat()}|{line.subject or ''}|{line.text}".encode()).hexdigest()[:16]
    turn = Turn(f"{game.truth.id}/{len(game.exchanges)}", line.at, digest, analysis)
    decision = decide(before, turn, stage.policy)
    reply = word_turn(before, line, decision, stage) if decision.acts else None
    game.exchanges.append(Exchange(line, message, analysis, before, decision, reply, late))
    game.conversation = decision.conversation
    if message.kind not in ("automatic", "same"):
        game.last, game.last_reply = decision, reply


def let_time_pass(game: Game, until: datetime, stage: Stage) -> Iterable[Reply]:
    """The timers that fall due before `until`, and the letters that they send."""
    while (timer := next_timer(game.conversation, stage.policy)) and timer.due_at < until:
        decision = decide_timer(game.conversation, timer.due_at, stage.policy)
        if decision is None:
            return
        before, after = game.conversation, decision.conversation
        game.conversation = after
        if decision.acts:
            occasion = Occasion(
                stage.policy.catalogue.brand,
                is_letter=True,
                name=after.slots.name,
                subject=before.subject,
                answers=False,
                before=before.said,
                spoken=after.spoken,
            )
            yield render_reply(decision.acts, occasion, stage.wordings[stage.policy.reply_language(after.language)])


__all__ = ["AFTERWARDS", "Exchange", "Game", "let_time_pass", "load_banks", "play_games"]
