"""Taking mail by SMTP: what is acknowledged is committed, and what is too much is refused."""

import asyncio
import smtplib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace

import aiosmtplib
import pytest

from agent.channels.raw_mail import RawMail
from agent.channels.smtp_in import Limits, SmtpListener
from tests.integration.channels.conftest import Intake
from tests.servers.waiting import until

MAIL = b"From: kunde@web.example\r\nSubject: Probefahrt\r\n\r\nHallo\r\n"
SENDER, RECIPIENT = "kunde@web.example", "anfrage@halden.example"
StartListener = Callable[..., Awaitable[SmtpListener]]


@pytest.fixture
async def listen(intake: Intake) -> AsyncIterator[StartListener]:
    listeners: list[SmtpListener] = []

    async def start(**limits: object) -> SmtpListener:
        listeners.append(SmtpListener("127.0.0.1", 0, intake.take_in, replace(Limits(), **limits)))  # type: ignore[arg-type]
        await listeners[-1].start()
        return listeners[-1]

    yield start
    intake.open.set()
    for listener in listeners:
        await listener.stop()


async def connect(listener: SmtpListener) -> aiosmtplib.SMTP:
    client = aiosmtplib.SMTP(
        hostname="127.0.0.1", port=listener.port, start_tls=False, local_hostname="test", timeout=20
    )
    await client.connect()
    return client


async def send(listener: SmtpListener, mail: bytes = MAIL, sender: str = SENDER) -> str:
    async with await connect(listener) as client:
        return (await client.sendmail(sender, [RECIPIENT], mail))[1]


async def test_a_mail_is_acknowledged_only_after_the_commit(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    intake.open.clear()
    sending = asyncio.create_task(send(listener))
    await until(lambda: intake.asked == 1)
    assert not sending.done()
    intake.open.set()
    assert (await sending).startswith("2.0.0")
    assert intake.mails[0].content == f"Return-Path: <{SENDER}>\r\nDelivered-To: {RECIPIENT}\r\n".encode() + MAIL
    assert intake.mails[0].received_at.tzinfo is not None


async def test_a_mail_that_could_not_be_stored_is_to_be_sent_again(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    intake.failing = lambda _: True
    with pytest.raises(aiosmtplib.SMTPDataError) as refusal:
        await send(listener)
    assert refusal.value.code == 451
    assert "storage is down" not in refusal.value.message
    intake.failing = lambda _: False
    await send(listener)
    assert len(intake.mails) == 1


async def test_many_connections_share_a_commit(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    intake.open.clear()
    sending = [asyncio.create_task(send(listener)) for _ in range(40)]
    await until(lambda: intake.asked == 1)
    intake.open.set()
    await asyncio.gather(*sending)
    assert len(intake.mails) == 40
    assert len(intake.batches) < 20


async def test_one_mail_that_cannot_be_stored_does_not_fail_those_beside_it(
    listen: StartListener, intake: Intake
) -> None:
    listener = await listen()
    intake.failing = lambda mail: b"poison" in mail.content
    answers = await asyncio.gather(
        *(send(listener, MAIL + (b"poison\r\n" if number == 3 else b"")) for number in range(8)), return_exceptions=True
    )
    assert [isinstance(answer, Exception) for answer in answers] == [number == 3 for number in range(8)]
    assert len(intake.mails) == 7


async def test_a_bounce_keeps_its_null_sender(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    await send(listener, sender="")
    assert intake.mails[0].content.startswith(b"Return-Path: <>\r\n")


async def test_addresses_in_utf8_are_taken(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    async with await connect(listener) as client:
        await client.sendmail("jürgen@müller.example", [RECIPIENT], MAIL, mail_options=["SMTPUTF8", "BODY=8BITMIME"])
    assert intake.mails[0].content.startswith("Return-Path: <jürgen@müller.example>\r\n".encode())


@pytest.mark.parametrize(
    ("limits", "code"),
    [({"octets": 1000}, 552), ({"mails_per_minute": 0}, 451), ({"mails_per_minute_of_peer": 0}, 451)],
)
async def test_what_is_too_much_is_refused(
    limits: dict[str, int], code: int, listen: StartListener, intake: Intake
) -> None:
    listener = await listen(**limits)
    with pytest.raises(aiosmtplib.SMTPResponseException) as refusal:
        await send(listener, MAIL + b"x" * 60 + b"\r\n" + b"y" * 990 + b"\r\n")
    assert refusal.value.code == code
    assert intake.mails == []


async def test_a_mail_larger_than_it_said_is_refused(listen: StartListener, intake: Intake) -> None:
    listener = await listen(octets=1000)
    async with await connect(listener) as client:
        await client.ehlo()
        await client.mail(SENDER)
        await client.rcpt(RECIPIENT)
        with pytest.raises(aiosmtplib.SMTPDataError) as refusal:
            await client.data(b"z" * 70 + b"\r\n" + MAIL * 30)
    assert refusal.value.code == 552
    assert intake.mails == []


async def test_long_lines_are_taken_and_endless_ones_refused(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    await send(listener, MAIL + b"x" * 20_000 + b"\r\n")
    assert b"x" * 20_000 in intake.mails[0].content
    with pytest.raises(aiosmtplib.SMTPDataError) as refusal:
        await send(listener, MAIL + b"x" * 200_000 + b"\r\n")
    assert refusal.value.code == 500


async def test_more_recipients_than_allowed_are_put_off(listen: StartListener, intake: Intake) -> None:
    listener = await listen(recipients=2)
    async with await connect(listener) as client:
        refused, _ = await client.sendmail(SENDER, [f"{name}@halden.example" for name in "abc"], MAIL)
    assert {address: answer.code for address, answer in refused.items()} == {"c@halden.example": 452}
    assert intake.mails[0].content.count(b"Delivered-To:") == 2


async def test_only_our_domains_get_mail(listen: StartListener, intake: Intake) -> None:
    listener = await listen(domains=frozenset({"halden.example"}))
    async with await connect(listener) as client:
        refused, _ = await client.sendmail(SENDER, ["x@other.example", "y@HALDEN.example"], MAIL)
    assert {address: answer.code for address, answer in refused.items()} == {"x@other.example": 550}
    assert b"Delivered-To: y@HALDEN.example\r\n" in intake.mails[0].content


@pytest.mark.parametrize("limits", [{"connections": 1}, {"connections_of_peer": 1}])
async def test_too_many_connections_are_turned_away(
    limits: dict[str, int], listen: StartListener, intake: Intake
) -> None:
    listener = await listen(**limits)
    async with await connect(listener):
        with pytest.raises(aiosmtplib.SMTPConnectResponseError) as refusal:
            await connect(listener)
        assert refusal.value.code == 421
    await send(listener)  # there is room again
    assert len(intake.mails) == 1


async def test_a_client_that_hangs_up_too_early_costs_no_mail(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    intake.open.clear()
    client = await connect(listener)
    sending = asyncio.create_task(client.sendmail(SENDER, [RECIPIENT], MAIL))
    await until(lambda: intake.asked == 1)
    client.close()
    await asyncio.wait({sending})
    assert sending.exception() is not None
    intake.open.set()
    await until(lambda: len(intake.mails) == 1)


async def test_stopping_finishes_what_was_received_and_frees_the_port(listen: StartListener, intake: Intake) -> None:
    listener = await listen()
    intake.open.clear()
    sending = asyncio.create_task(send(listener))
    await until(lambda: intake.asked == 1)
    stopping = asyncio.create_task(listener.stop())
    intake.open.set()
    await stopping
    assert (await sending).startswith("2.0.0")
    assert len(intake.mails) == 1
    with pytest.raises(aiosmtplib.SMTPConnectError):
        await send(listener)


async def test_the_standard_library_can_talk_to_it_too(listen: StartListener, intake: Intake) -> None:
    listener = await listen()

    def send_by_library() -> None:
        with smtplib.SMTP("127.0.0.1", listener.port, timeout=20) as client:
            client.sendmail(SENDER, [RECIPIENT], MAIL)

    await asyncio.to_thread(send_by_library)
    assert isinstance(intake.mails[0], RawMail)
