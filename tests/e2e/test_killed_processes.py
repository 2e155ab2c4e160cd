"""Killed at any point, alone or beside another process: nothing is lost, and nobody gets two different answers."""

import asyncio
import email
import random
from collections import defaultdict
from collections.abc import Iterator
from email.message import Message
from pathlib import Path

import pytest

from tests.servers.dovecot import Dovecot
from tests.servers.smtp_sink import SmtpSink
from tests.servers.vorfahrt import ADDRESS, Vorfahrt, real_settings
from tests.servers.waiting import until

MAILS = 500
KILLS = 20
LONGEST_SECONDS = 240.0

ENQUIRY = """\
From: {name} <{address}>
To: {to}
Subject: Probefahrt
Message-ID: <{number}.burst@kunde.example>
Date: Tue, 10 Mar 2026 14:00:00 +0100
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

Guten Tag, ich möchte gern eine Probefahrt machen. Meine Postleitzahl ist 80331.
"""


def write_enquiry(number: int) -> bytes:
    text = ENQUIRY.format(name=f"Person {number}", address=f"person{number}@kunde.example", to=ADDRESS, number=number)
    return text.replace("\n", "\r\n").encode()


@pytest.fixture
def dovecot() -> Iterator[Dovecot]:
    server = Dovecot()
    server.start()
    yield server
    server.close()


def answers_by_person(sink: SmtpSink) -> dict[str, list[Message]]:
    answers: dict[str, list[Message]] = defaultdict(list)
    for received in sink.mails:
        answers[received.recipients[0]].append(email.message_from_bytes(received.content))
    return answers


def everybody_is_answered(sink: SmtpSink) -> bool:
    return len({received.recipients[0] for received in sink.mails}) == MAILS


@pytest.mark.timeout(600)
@pytest.mark.parametrize("processes", [1, 2], ids=["alone", "beside-another"])
async def test_a_burst_survives_twenty_kills(processes: int, dovecot: Dovecot, tmp_path: Path) -> None:
    sink = SmtpSink()
    await sink.start()
    settings = real_settings(imap_urls=f"{dovecot.url}?poll=0.1", smtp_url=f"smtp://127.0.0.1:{sink.port}")
    services = [Vorfahrt(tmp_path, **settings) for _ in range(processes)]
    try:
        await play_burst(services, dovecot, sink)
    finally:
        for service in services:
            service.stop()
        await sink.stop()
    answers = answers_by_person(sink)
    assert sorted(answers) == sorted(f"person{number}@kunde.example" for number in range(MAILS))
    assert {person for person, mails in answers.items() if len({mail["Message-ID"] for mail in mails}) > 1} == set()
    assert all(len({mail.as_bytes() for mail in mails}) == 1 for mails in answers.values())


async def play_burst(services: list[Vorfahrt], dovecot: Dovecot, sink: SmtpSink) -> None:
    """Deliver the mails, kill the processes in turn at random moments, and let them finish."""
    moments = random.Random(1)  # the same moments in every run, as far as a machine keeps time
    for service in services:
        service.start()
    await asyncio.to_thread(services[0].wait_until_ready)
    for number in range(MAILS):
        dovecot.deliver(write_enquiry(number))
    for kill in range(KILLS):
        victim = services[kill % len(services)]
        await asyncio.sleep(moments.uniform(0.05, 0.6))
        await asyncio.to_thread(victim.kill)
        victim.start()
        await asyncio.to_thread(victim.wait_until_ready)
    await until(lambda: everybody_is_answered(sink), LONGEST_SECONDS)
