"""`make bench`: throughput and delay against a bare loop, memory, understanding, turns, the start, chat, webhooks."""

import asyncio
import contextlib
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from pathlib import Path

from benchmarks.chat import print_chat
from benchmarks.reading import print_reading
from benchmarks.rig import Deliver, Rig, bare_loop, deliver_by_smtp, deliver_to_mailbox, median_ms, vorfahrt, write_mail
from benchmarks.times import print_comparison
from benchmarks.turns import print_turns
from benchmarks.webhooks import print_webhooks
from tests.servers.vorfahrt import Vorfahrt

BURST = 500
SINGLES = 30
PAUSE_SECONDS = 0.5  # two single mails a second


async def measure_burst(rig: Rig, deliver: Deliver) -> float:
    """Answered mails a second, in a burst."""
    begin = time.perf_counter()
    mails = [write_mail(number) for number in range(BURST)]
    room = asyncio.Semaphore(20)

    async def deliver_one(person: str, raw: bytes) -> None:
        async with room:
            await deliver(rig, person, raw)

    await asyncio.gather(rig.collect({person for person, _ in mails}), *(deliver_one(*mail) for mail in mails))
    return BURST / (time.perf_counter() - begin)


async def measure_singles(rig: Rig, deliver: Deliver) -> float:
    """The median delay of single mails, in milliseconds."""
    rig.sent.clear()
    for number in range(SINGLES):
        person, raw = write_mail(100_000 + number)
        await deliver(rig, person, raw)
        await asyncio.gather(rig.collect({person}), asyncio.sleep(PAUSE_SECONDS))
    return median_ms(rig.delays)


async def compare(kind: str, deliver: Deliver) -> None:
    """One way in, both programs, one table."""
    figures: dict[str, tuple[float, float, float]] = {}
    for name, opened in (("bare loop", bare_loop(kind)), ("Vorfahrt", own_vorfahrt())):
        async with opened as rig:
            throughput = await measure_burst(rig, deliver)
            figures[name] = (throughput, await measure_singles(rig, deliver), rig.memory())
    for name, (throughput, delay, memory) in figures.items():
        print(f"  {name:10} {throughput:7.0f} mails/s   {delay:7.1f} ms   {memory:6.0f} MB")
    bare, ours = figures["bare loop"], figures["Vorfahrt"]
    print(
        f"  throughput {ours[0] / bare[0]:.2f} of the bare loop (goal ≥ 0.33); delay +{ours[1] - bare[1]:.1f} ms (≤ 50)"
    )


@contextlib.asynccontextmanager
async def own_vorfahrt() -> AsyncIterator[Rig]:
    """The service with a fresh database."""
    with tempfile.TemporaryDirectory() as folder:
        async with vorfahrt(Path(folder)) as rig:
            yield rig


def measure_start() -> None:
    """Seconds until the service is ready: the very first time, and then again."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("first start", "second start"):
            service = Vorfahrt(Path(folder))
            begin = time.perf_counter()
            service.start()
            service.wait_until_ready()
            print(f"  {name} {time.perf_counter() - begin:.2f} s (goal < 3)")
            service.stop()


def main() -> int:
    """Run all benchmarks, or those named on the command line; `times` runs only by name, it needs two packages more."""
    chosen = sys.argv[1:] or ["understanding", "turns", "start", "chat", "webhooks", "imap", "smtp"]
    if "understanding" in chosen:
        print("understanding, one core")
        print_reading()
    if "turns" in chosen:
        print("policy and rendering together, one core")
        print_turns()
    if "times" in chosen:
        print("expressions of time, beside ctparse and dateparser")
        print_comparison()
    if "start" in chosen:
        print("start")
        measure_start()
    if "chat" in chosen:
        print("web chat, beside a bare FastAPI socket")
        asyncio.run(print_chat())
    if "webhooks" in chosen:
        print("webhook in to committed, beside a bare FastAPI endpoint")
        asyncio.run(print_webhooks())
    for kind, deliver in (("imap", deliver_to_mailbox), ("smtp", deliver_by_smtp)):
        if kind in chosen:
            print(f"mail in by {kind.upper()}, reply out by SMTP: burst of {BURST}, then {SINGLES} single mails")
            asyncio.run(compare(kind, deliver))
    return 0


if __name__ == "__main__":
    sys.exit(main())
