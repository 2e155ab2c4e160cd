"""`vorfahrt analyze` and `vorfahrt converse`: what messages mean, and whole conversations on a virtual clock."""

import argparse
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from agent.bootstrap.brand import BrandFiles, load_catalogue, load_postcodes
from agent.bootstrap.stage import load_stage, load_understanding
from agent.classify.analysis import Utterance
from agent.classify.understand import describe_analysis
from agent.commands.files import clear_errors
from agent.commands.lines import ConversationLine, MessageLine, read_lines, write_line
from agent.converse import Line, Script, play

BATCH = 256  # messages understood together


def run_analyze(options: argparse.Namespace) -> int:
    """One analysis a line, in the order of the input."""
    with clear_errors():
        files = BrandFiles(options.brand)
        understanding = load_understanding(load_catalogue(files), load_postcodes(files))
    lines = read_lines(options.input, MessageLine)
    while batch := list(islice(lines, BATCH)):
        analyses = understanding.analyze_all([read_utterance(line) for line in batch])
        for line, analysis in zip(batch, analyses, strict=True):
            write_line(describe_analysis(line.id, analysis), sys.stdout)
    return 0


def read_utterance(line: MessageLine) -> Utterance:
    """A line as what classify reads."""
    return Utterance(
        channel=line.channel,
        received_at=line.received_at,
        text=line.text,
        subject=line.subject,
        expected_slot=line.expected_slot,
    )


def run_converse(options: argparse.Namespace) -> int:
    """One played conversation a line, in the order of the input."""
    with clear_errors():
        stage = load_stage(BrandFiles(options.brand, options.dealers))
    for script in read_scripts(options.input):
        write_line(play(script, stage), sys.stdout)
    return 0


def read_scripts(path: Path | None) -> Iterator[Script]:
    """The conversations of a file, or of standard input."""
    for line in read_lines(path, ConversationLine):
        yield Script(line.id, line.channel, [Line(turn.at, turn.text, turn.subject) for turn in line.turns])
