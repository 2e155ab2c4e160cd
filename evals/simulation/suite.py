"""The suite of the simulated prospect: a thousand conversations from one seed, judged, counted and printed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import ceil
from pathlib import Path
from random import Random

from agent.bootstrap.brand import BrandFiles
from agent.bootstrap.stage import load_stage
from agent.converse import Stage
from agent.dialog.conversation import State
from evals.simulation.bank import load_banks
from evals.simulation.judges import JUDGES, find_leads
from evals.simulation.playing import AFTERWARDS, Exchange, Game, let_time_pass, play_games
from evals.suite import Exhibit, Outcome, Row, Wrong

CONVERSATIONS = 1000
SEED = 20260310
PRINTED = 10  # conversations of each of these languages, as they read
PRINTED_LANGUAGES = ("de", "en")
RESTING = (State.IGNORED, State.HANDED_OFF, State.CONFIRMED, State.WITH_HUMAN, State.NURTURING, State.CLOSED)
NO_PROPER_END = ("DeadEnd", "EndlessLoop", "LostLead")


@dataclass(frozen=True)
class Judged:
    """One conversation, and what each judge found in it."""

    game: Game
    harms: dict[str, tuple[str, ...]]

    @property
    def ends_properly(self) -> bool:
        """True when nobody is left waiting: no judge objects, and time brings the conversation to rest."""
        rests = self.game.conversation.state in RESTING or not self.game.conversation.asked
        return rests and not any(self.harms[name] for name in NO_PROPER_END)


def run_simulation(folder: Path) -> Outcome:
    """Play, judge and count."""
    stage = load_stage(BrandFiles(folder / "brand.yaml", folder / "dealers.csv"))
    judged = [judge(game, stage) for game in play_games(CONVERSATIONS, SEED, stage, load_banks(folder / "personas"))]
    wrong = [
        Wrong(one.game.truth.id, write_dialogue(one.game), "no harm", {name: list(harm)})
        for one in judged
        for name, harm in one.harms.items()
        if harm
    ]
    rows = [Row("conversations", {"played": str(len(judged)), **describe_ends(judged)})]
    rows += [Row(name, {"conversations": str(count(judged, name))}) for name in JUDGES]
    exhibits = (
        count_by("Harms by language", judged, lambda game: game.truth.bank.language),
        count_by("Harms by persona", judged, lambda game: game.truth.persona.name),
        *print_samples(judged),
    )
    return Outcome("simulation", len(judged), measure(judged), rows, wrong, exhibits)


def judge(game: Game, stage: Stage) -> Judged:
    """What every judge says of one conversation, once time has done the rest."""
    harms = {name: tuple(find(game, stage)) for name, find in JUDGES.items()}
    for _ in let_time_pass(game, game.clock + AFTERWARDS, stage):
        pass
    return Judged(game, harms)


def measure(judged: list[Judged]) -> dict[str, float]:
    """The figures that thresholds are held against; of harms, the conversations that have one."""
    leads = [one for one in judged if any(True for _ in find_leads(one.game))]
    turns = sorted(turns_to_lead(one.game) for one in leads)
    return {
        "ends_properly": sum(one.ends_properly for one in judged) / len(judged),
        "turns_p95": float(turns[ceil(0.95 * len(turns)) - 1]) if turns else 0.0,
        "leads_right": sum(not one.harms["HandedOverWrong"] for one in leads) / max(1, len(leads)),
        **{name: float(count(judged, name)) for name in JUDGES},
    }


def describe_ends(judged: list[Judged]) -> dict[str, str]:
    """How the conversations ended, by state."""
    states = [one.game.conversation.state.value for one in judged]
    return {state: str(states.count(state)) for state in sorted(set(states))}


def count(judged: list[Judged], name: str) -> int:
    """How many conversations one judge objects to."""
    return sum(bool(one.harms[name]) for one in judged)


def turns_to_lead(game: Game) -> int:
    """How many messages somebody wrote until the hand-over; what a machine sent counts for nothing."""
    lead = next(find_leads(game)).exchange
    before = game.exchanges[: game.exchanges.index(lead) + 1]
    return sum(one.message.kind not in ("automatic", "same") for one in before)


def count_by(title: str, judged: list[Judged], group_of: Callable[[Game], str]) -> Exhibit:
    """A table: a row a group, a column a judge; empty where there is no harm."""
    groups = sorted({group_of(one.game) for one in judged})
    rows = []
    for group in groups:
        members = [one for one in judged if group_of(one.game) == group]
        proper = sum(one.ends_properly for one in members)
        cells = (str(count(members, name) or "") for name in JUDGES)
        rows.append((group, str(len(members)), str(proper), *cells))
    return Exhibit(title, ("", "played", "end properly", *JUDGES), tuple(rows), is_matrix=False)


def print_samples(judged: list[Judged]) -> Iterator[Exhibit]:
    """Some conversations as they read, drawn from the seed."""
    for language in PRINTED_LANGUAGES:
        games = [one.game for one in judged if one.game.truth.bank.language == language]
        drawn = Random(SEED).sample(games, min(PRINTED, len(games)))  # noqa: S311  # nothing secret is drawn
        texts = tuple((f"{game.truth.id}, {game.truth.channel.value}", write_dialogue(game)) for game in drawn)
        yield Exhibit(f"Conversations as they read ({language})", texts=texts)


def write_dialogue(game: Game) -> str:
    """A conversation as it reads."""
    return "\n\n".join(line for exchange in game.exchanges for line in write_exchange(exchange))


def write_exchange(exchange: Exchange) -> Iterator[str]:
    """What time had sent, the message and the reply."""
    yield from (f"(unasked) {reply.text}" for reply in exchange.late)
    yield "\n".join(f"> {line}" for line in exchange.line.text.splitlines())
    yield exchange.reply.text if exchange.reply else "(no reply)"
    yield f"[{exchange.decision.conversation.state.value}]"
