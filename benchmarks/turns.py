"""How many turns a second are decided and worded on one core: policy and rendering together."""

import os
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.classify.analysis import Analysis
from agent.converse import Line, Stage, read_line
from agent.dialog.conversation import Conversation, Turn
from agent.dialog.decide import decide
from agent.dialog.occasion import Occasion
from agent.dialog.rendering import render_reply
from agent.intake.message import Channel

BEGIN = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ROUNDS = 300
WORDS = (  # one conversation in each language: a wish, a question, what was asked, a correction, a yes, thanks
    ("Ich möchte eine Probefahrt machen.", "Was kostet der Wagen?", "80331 München", "Samstag vormittag",
     "doch lieber Sonntag ab 10 Uhr", "Ja, passt so", "Vielen Dank!"),
    ("I would like a test drive.", "What does the car cost?", "80331 Munich", "Saturday morning",
     "rather Sunday from 10", "Yes, go ahead", "Thank you!"),
)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """One message as it was understood, with the moment it came."""

    at: datetime
    analysis: Analysis


def understand(words: tuple[str, ...], channel: Channel, stage: Stage) -> list[Said]:
    """The messages of one conversation, understood in their order; the second names a model of the brand."""
    every = (words[0], stage.policy.catalogue.models[0].name, *words[1:])
    lines = [Line(BEGIN + timedelta(minutes=number), text) for number, text in enumerate(every)]
    conversation = Conversation("understood", channel)
    said: list[Said] = []
    for line in lines:
        said.append(Said(line.at, stage.understanding.analyze(read_line(conversation, line))))
        conversation = take_turn(conversation, said[-1], stage)
    return said


def take_turn(conversation: Conversation, said: Said, stage: Stage) -> Conversation:
    """Decide one message and word the reply; answers with the conversation after it."""
    turn = Turn(said.at.isoformat(), said.at, said.at.isoformat(), said.analysis)
    decision = decide(conversation, turn, stage.policy)
    if decision.acts:
        occasion = Occasion(
            stage.policy.catalogue.brand,
            is_letter=not conversation.channel.is_chat,
            name="Eva Maier",
            turn=conversation.replies,
            hour=said.at.hour,
            before=conversation.said,
            spoken=decision.conversation.spoken,
        )
        render_reply(decision.acts, occasion, stage.wordings[stage.policy.reply_language(said.analysis.language)])
    return decision.conversation


def measure_turns() -> dict[str, float]:
    """Turns a second of processor time, by channel."""
    os.sched_setaffinity(0, {0})
    stage = load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS))
    figures: dict[str, float] = {}
    for channel in (Channel.EMAIL, Channel.WEB_CHAT):
        scripts = [understand(words, channel, stage) for words in WORDS]  # renders each text once
        begin = time.process_time()
        for _ in range(ROUNDS):
            for script in scripts:
                play(script, channel, stage)
        turns = ROUNDS * sum(map(len, scripts))
        figures[channel.value] = turns / (time.process_time() - begin)
    return figures


def play(script: list[Said], channel: Channel, stage: Stage) -> None:
    """One conversation from its beginning to its end."""
    conversation = Conversation("timed", channel)
    for said in script:
        conversation = take_turn(conversation, said, stage)


def print_turns() -> None:
    """The figures beside their goal."""
    for channel, turns in measure_turns().items():
        print(f"  {turns:.0f} turns/s by {channel} (goal ≥ 2,000)")


if __name__ == "__main__":
    print_turns()
