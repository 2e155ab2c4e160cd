"""Sending over real SMTP connections: every answer becomes an outcome, and connections are used again."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest

from agent.channels.circuit import Circuit
from agent.channels.mail_urls import parse_smtp_url
from agent.channels.oauth import AccessTokens, OAuth
from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing import MailKind, OutgoingMail, compose_bytes
from agent.channels.smtp_out import MemoryOutbox, SmtpSender
from tests.integration.channels.conftest import StartSink
from tests.servers.smtp_sink import PASSWORD, USER, SmtpSink
from tests.servers.token_server import TokenServer

DATE = datetime(2026, 3, 10, 9, 30, tzinfo=UTC)
LOGIN = f"{USER.replace('@', '%40')}:{''.join(f'%{octet:02X}' for octet in PASSWORD.encode())}"


def create_mail(**overrides: object) -> OutgoingMail:
    mail = OutgoingMail(
        message_id="reply.1@halden.example",
        from_address="probefahrt@halden.example",
        from_name="Halden Kundendialog",
        to="kunde@web.example",
        subject="AW: Probefahrt",
        text="Guten Tag,\ngern.\n",
        kind=MailKind.AUTO_REPLIED,
        loop_marker="halden-1",
    )
    return replace(mail, **overrides)  # type: ignore[arg-type]


def sender_to(sink: SmtpSink, scheme: str = "smtp", login: str = "", options: str = "") -> SmtpSender:
    at = "@" if login else ""
    return SmtpSender(parse_smtp_url(f"{scheme}://{login}{at}127.0.0.1:{sink.port}{options}"))


async def test_what_arrives_is_what_was_composed(start_sink: StartSink) -> None:
    sink = await start_sink()
    mail = create_mail(to="kunde@müller.example", envelope_from="bounce+1@halden.example")
    assert await sender_to(sink).send(mail, DATE) == Sent("2.0.0 OK")
    assert sink.mails[0].sender == "bounce+1@halden.example"
    assert sink.mails[0].recipients == ("kunde@xn--mller-kva.example",)
    assert sink.mails[0].content == compose_bytes(mail, DATE)


async def test_connections_are_used_again(start_sink: StartSink) -> None:
    sink = await start_sink()
    sender = sender_to(sink)
    for _ in range(5):
        assert isinstance(await sender.send(create_mail(), DATE), Sent)
    assert sink.connections == 1
    await asyncio.gather(*(sender.send(create_mail(), DATE) for _ in range(30)))
    assert sink.connections <= 3
    assert len(sink.mails) == 35
    await sender.close()


async def test_a_connection_that_the_server_closed_is_replaced(start_sink: StartSink) -> None:
    sink = await start_sink()
    sender = sender_to(sink)
    await sender.send(create_mail(), DATE)
    await sink.stop()
    await sink.start()
    assert isinstance(await sender.send(create_mail(), DATE), Sent)
    assert sink.connections == 2


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        ("421 4.3.2 closing", Retry),
        ("450 4.2.1 greylisted", Retry),
        ("451 local error", Retry),
        ("452 4.2.2 full", Retry),
        ("552 4.2.2 full for now", Retry),
        ("drop", Retry),
        ("550 5.1.1 no such user", Refused),
        ("554 refused", Refused),
        ("451 5.7.1 never", Refused),
        ("550 5.7.30 Basic authentication is not supported", Unauthorised),
        ("530 5.7.0 Authentication required", Unauthorised),
    ],
)
@pytest.mark.parametrize("stage", ["on_mail", "on_rcpt", "on_data"])
async def test_each_answer_becomes_its_outcome(
    answer: str, outcome: type[Outcome], stage: str, start_sink: StartSink
) -> None:
    sink = await start_sink()
    getattr(sink, stage).append(answer)
    sender = sender_to(sink)
    assert isinstance(await sender.send(create_mail(), DATE), outcome)
    assert sink.mails == []
    if outcome is not Unauthorised:
        assert isinstance(await sender.send(create_mail(), DATE), Sent)
    await sender.close()


async def test_a_refused_mail_leaves_the_connection_usable(start_sink: StartSink) -> None:
    sink = await start_sink()
    sink.on_rcpt.append("550 5.1.1 no such user")
    sender = sender_to(sink)
    await sender.send(create_mail(), DATE)
    assert isinstance(await sender.send(create_mail(), DATE), Sent)
    assert sink.connections == 1


async def test_starttls_and_login(start_sink: StartSink) -> None:
    sink = await start_sink(tls=True, needs_login=True)
    outcome = await sender_to(sink, "smtp+starttls", LOGIN, f"?ca={sink.certificate}").send(create_mail(), DATE)
    assert isinstance(outcome, Sent)
    assert sink.logins == 1


async def test_implicit_tls_and_login(start_sink: StartSink) -> None:
    sink = await start_sink(implicit_tls=True, needs_login=True)
    outcome = await sender_to(sink, "smtps", LOGIN, f"?ca={sink.certificate}").send(create_mail(), DATE)
    assert isinstance(outcome, Sent)


@pytest.mark.parametrize("scheme", ["smtps", "smtp+starttls"])
async def test_an_untrusted_certificate_gets_no_password(scheme: str, start_sink: StartSink) -> None:
    sink = await start_sink(tls=True, implicit_tls=scheme == "smtps", needs_login=True)
    outcome = await sender_to(sink, scheme, LOGIN).send(create_mail(), DATE)
    assert isinstance(outcome, Retry)
    assert "certificate" in outcome.reason.lower()
    assert sink.logins == 0


async def test_a_server_without_the_tls_that_the_settings_want_gets_nothing(start_sink: StartSink) -> None:
    sink = await start_sink()
    assert isinstance(await sender_to(sink, "smtp+starttls", LOGIN).send(create_mail(), DATE), Unauthorised)
    assert sink.mails == []


async def test_a_wrong_password_is_an_alert_and_is_not_tried_with_every_mail(start_sink: StartSink) -> None:
    sink = await start_sink(needs_login=True)
    sender = sender_to(sink, login=f"{USER.replace('@', '%40')}:wrong-secret")
    outcomes = [await sender.send(create_mail(), DATE) for _ in range(5)]
    assert all(isinstance(outcome, Unauthorised) for outcome in outcomes)
    assert "535" in str(outcomes[0])
    assert "wrong-secret" not in str(outcomes)
    assert sink.connections == 1
    assert "refuses the login: 535" in str(sender.trouble)


async def test_a_token_logs_in_and_a_withdrawn_one_is_replaced(
    start_sink: StartSink, oauth: OAuth, token_server: TokenServer
) -> None:
    sink = await start_sink(needs_login=True)
    sink.token = "access-2"  # the first one is refused, as if it had been withdrawn
    server = parse_smtp_url(f"smtp://{USER.replace('@', '%40')}@127.0.0.1:{sink.port}?auth=xoauth2", oauth)
    assert isinstance(await SmtpSender(server, AccessTokens(oauth)).send(create_mail(), DATE), Sent)
    assert token_server.renewals == 2


async def test_a_withdrawn_consent_asks_for_a_person(
    start_sink: StartSink, oauth: OAuth, token_server: TokenServer
) -> None:
    sink = await start_sink(needs_login=True)
    token_server.consent_given = False
    server = parse_smtp_url(f"smtp://{USER.replace('@', '%40')}@127.0.0.1:{sink.port}?auth=xoauth2", oauth)
    outcome = await SmtpSender(server).send(create_mail(), DATE)
    assert isinstance(outcome, Unauthorised)
    assert "a person has to consent again" in outcome.reason


async def test_a_server_that_keeps_failing_is_left_alone_and_then_tried_again(start_sink: StartSink) -> None:
    sink = await start_sink()
    now = 0.0
    circuit = Circuit(failures_to_open=2, open_seconds=30, monotonic=lambda: now)
    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"), circuit=circuit)
    sink.on_mail.extend(["drop", "drop"])
    for _ in range(2):
        assert isinstance(await sender.send(create_mail(), DATE), Retry)
    connections = sink.connections
    assert "left alone" in str(await sender.send(create_mail(), DATE))
    assert sink.connections == connections
    assert "keeps failing" in str(sender.trouble)
    now = 31.0
    assert isinstance(await sender.send(create_mail(), DATE), Sent)
    assert sender.trouble is None


async def test_no_text_of_a_stranger_becomes_a_header_or_a_command(start_sink: StartSink) -> None:
    sink = await start_sink()
    evil = "x\r\nBcc: victim@web.example\r\n\r\n.\r\nMAIL FROM:<evil@web.example>\r\n"
    mail = create_mail(
        subject=evil, from_name=evil, to_name=evil, in_reply_to=evil, references=(evil,), loop_marker=evil, text=evil
    )
    assert isinstance(await sender_to(sink).send(mail, DATE), Sent)
    assert len(sink.mails) == 1
    assert sink.mails[0].recipients == ("kunde@web.example",)
    assert message_from_bytes(sink.mails[0].content, policy=policy.default)["Bcc"] is None


@pytest.mark.parametrize(
    "address",
    [
        "a@b.example\r\nBcc: v@web.example",
        "a@b.example, v@web.example",
        "nobody",
        "",
        "@b.example",
        "a@[",
        "<a@b.example>",
    ],
)
async def test_an_address_that_is_none_is_refused_before_any_connection(address: str, start_sink: StartSink) -> None:
    sink = await start_sink()
    assert isinstance(await sender_to(sink).send(create_mail(to=address), DATE), Refused)
    assert sink.connections == 0


async def test_an_address_in_utf8_is_sent_where_the_server_can(start_sink: StartSink) -> None:
    sink = await start_sink()
    assert isinstance(await sender_to(sink).send(create_mail(to="jürgen@web.example"), DATE), Sent)
    assert sink.mails[0].recipients == ("jürgen@web.example",)
    assert "To: jürgen@web.example".encode() in sink.mails[0].content


async def test_the_outbox_in_memory_keeps_mail() -> None:
    outbox = MemoryOutbox()
    assert await outbox.send(create_mail(), DATE) == Sent("kept")
    assert outbox.kept == [(create_mail(), DATE)]
