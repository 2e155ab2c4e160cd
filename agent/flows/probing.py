"""Test enquiries: written to ourselves on every channel, measured, judged, and removed again without a trace."""

import asyncio
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from agent.channels.port import HealthCheck
from agent.channels.probing.port import Enquiry, Probe, ProbeError
from agent.dialog.probe import WRITER, find_answer_faults, write_probe
from agent.dialog.sending import Obstacle
from agent.dialog.wording import Wording
from agent.flows.desk import Desk
from agent.handoff.probe_result import ProbeResult
from agent.intake.message import Channel
from agent.intake.probes import NONCE_BYTES, NOWHERE, VALID_FOR, make_marker, mark_address, mark_contact
from agent.storage import probes
from agent.storage.probes import CAUGHT, Found, Trace

LONGEST_WAIT_SECONDS = 180.0  # for an answer; a mailbox that announces nothing is looked at once a minute
FIRST_LOOK_SECONDS, LOOKS = 0.02, 20  # the longer it takes, the rarer we look: five in a hundred is exact enough
NOTHING_SENT = "no mail is sent: VORFAHRT_SMTP_URL is not set"


@dataclass(frozen=True)
class Probing:
    """Everything a run needs. `address` is the mailbox that mail and form write from, `checks` look after logins.

    `keeps_mail` where mail is kept on purpose, as in the demo.
    """

    desk: Desk
    probes: Sequence[Probe]
    address: str
    checks: Sequence[HealthCheck] = ()
    keeps_mail: bool = False
    wait_seconds: float = LONGEST_WAIT_SECONDS
    language: str | None = None  # None: one of the brand's, another one each hour
    only: frozenset[Channel] = field(default_factory=lambda: frozenset(Channel))

    @property
    def wording(self) -> Wording:
        """The texts in the language of the enquiries."""
        return self.desk.wordings[self.desk.policy.reply_language(self.language)]


def choose_language(probing: Probing) -> Probing:
    """The run in one of the brand's languages, another one each hour, unless one was asked for."""
    languages = probing.desk.policy.catalogue.brand.languages
    hour = int(probing.desk.clock().timestamp()) // 3600
    return replace(probing, language=probing.language or languages[hour % len(languages)])


async def run_probes(probing: Probing) -> list[ProbeResult]:
    """One enquiry on every channel, side by side; the results are stored."""
    probing, desk = choose_language(probing), probing.desk
    async with desk.engine.begin() as connection:
        await probes.delete_left_over(connection, desk.clock() - VALID_FOR - timedelta(minutes=5))
    chosen = [probe for probe in probing.probes if probe.channel in probing.only]
    health = asyncio.create_task(find_sick_accounts(probing.checks))
    results = await asyncio.gather(*(run_probe(probing, probe) for probe in chosen))
    sick = await health
    judged = [with_health(result, sick.get((result.channel, result.account))) for result in results]
    async with desk.engine.begin() as connection:
        await probes.store_results(connection, judged, desk.clock())
    return judged


async def find_sick_accounts(checks: Sequence[HealthCheck]) -> dict[tuple[str, str], str]:
    """What is wrong with the logins, by channel and account."""
    found = [health for check in checks for health in await check.check()]
    return {(one.channel, one.account): one.trouble for one in found if one.trouble}


def with_health(result: ProbeResult, trouble: str | None) -> ProbeResult:
    """The result, which counts as no answer where the answer could not have left."""
    if trouble is None:
        return result
    return replace(result, seconds=None, seen=None, faults=(*result.faults, trouble))


async def run_probe(probing: Probing, probe: Probe) -> ProbeResult:
    """One enquiry on one channel; nothing of it is left."""
    enquiry = make_enquiry(probing, probe.channel)
    trace = trace_of(enquiry)
    empty = ProbeResult(probe.channel.value, probe.account, probing.desk.clock(), None)
    try:
        return await measure(probing, probe, enquiry, empty)
    except ProbeError as error:
        return replace(empty, faults=(str(error),))
    except TimeoutError:
        why = await explain_silence(probing.desk, trace)
        return replace(empty, faults=(f"no answer within {probing.wait_seconds:.0f} s: {why}",))
    except Exception as error:  # whatever it is, the other channels are to be measured
        return replace(empty, faults=(f"the answer to the probe cannot be read ({type(error).__name__})",))
    finally:
        async with probing.desk.engine.begin() as connection:
            await probes.delete_enquiry(connection, trace)


def make_enquiry(probing: Probing, channel: Channel) -> Enquiry:
    """An enquiry under a marker of its own."""
    desk, written = probing.desk, write_probe(probing.desk.policy.catalogue, probing.wording)
    marker = make_marker(secrets.token_bytes(NONCE_BYTES), desk.clock(), desk.house.secret)
    sender = mark_contact(marker) if channel.is_chat else mark_address(probing.address, marker)
    name = f"{marker}@{probing.address.rpartition('@')[2]}"
    return Enquiry(name, sender, WRITER, written.language, written.subject, written.text)


async def measure(probing: Probing, probe: Probe, enquiry: Enquiry, empty: ProbeResult) -> ProbeResult:
    """Ask, and wait for the answer. Raises ProbeError and TimeoutError."""
    async with asyncio.timeout(probing.wait_seconds), probe.ask(enquiry) as asked:
        if asked.hear:
            answer, seen = await asked.hear(), probe.seen
        else:
            found = await wait_for_answer(probing.desk, trace_of(enquiry))
            answer, seen = found.text, found.seen
        seconds = time.monotonic() - asked.since
    faults = tuple(find_answer_faults(answer, probing.desk.policy.catalogue, probing.wording))
    result = replace(empty, seconds=seconds, seen=seen, faults=faults)
    return with_health(result, NOTHING_SENT if is_stuck(probing, probe.channel, seen) else None)


def is_stuck(probing: Probing, channel: Channel, seen: str) -> bool:
    """True for an answer by mail that was to leave, and that nothing sends."""
    return seen == CAUGHT and not channel.is_chat and not (probing.keeps_mail or probing.address.endswith(NOWHERE))


def trace_of(enquiry: Enquiry) -> Trace:
    """Where an enquiry is found."""
    return Trace(enquiry.sender, enquiry.id)


async def wait_for_answer(desk: Desk, trace: Trace) -> Found:
    """The answer in our own outbox, as soon as it has left."""
    since = time.monotonic()
    while True:
        async with desk.engine.connect() as connection:
            found = await probes.find_answer(connection, trace)
        if found.has_left:
            return found
        await asyncio.sleep(FIRST_LOOK_SECONDS + (time.monotonic() - since) / LOOKS)


async def explain_silence(desk: Desk, trace: Trace) -> str:
    """How far an enquiry came that was not answered in time."""
    async with desk.engine.connect() as connection:
        return describe_silence(await probes.find_answer(connection, trace))


def describe_silence(found: Found) -> str:
    """Where an enquiry is stuck, for an operator."""
    if found.state is None:
        return "the enquiry did not arrive"
    if found.has_left:
        return "the answer has left, and did not arrive"
    if found.held or found.answer_error == Obstacle.HELD:
        return "sending is held"
    if found.answer_state:
        return f"the answer is {found.answer_state}" + (f" ({found.answer_error})" if found.answer_error else "")
    if found.state == "taken":
        return "the enquiry arrived, and nobody works on it"
    return f"the enquiry is {found.state}" + (f" ({found.rule})" if found.rule else "")
