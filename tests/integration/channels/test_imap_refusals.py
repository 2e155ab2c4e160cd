"""What a mail server may say that a real one cannot be made to say in a test."""

import base64
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from agent.channels.imap_session import ImapSession, LoginRefusedError, MailboxError
from agent.channels.mail_urls import Mailbox
from agent.channels.mailbox_state import State
from agent.channels.oauth import OAuth
from tests.integration.channels.conftest import StartWatcher
from tests.servers.line_server import Answer, LineServer
from tests.servers.waiting import until

GREETING = "* OK ready\r\n"
CHALLENGE = '{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}'
StartServer = Callable[..., Awaitable[LineServer]]


@pytest.fixture
async def start_server() -> AsyncIterator[StartServer]:
    servers: list[LineServer] = []

    async def start(answer: Answer, greeting: str = GREETING) -> LineServer:
        servers.append(LineServer(greeting, answer))
        await servers[-1].start()
        return servers[-1]

    yield start
    for server in servers:
        await server.stop()


def mailbox_at(server: LineServer) -> Mailbox:
    return Mailbox("127.0.0.1", server.port, tls=False, user="a@b.example", oauth=OAuth("http://unused", "id"))


class Provider:
    """Refuses every token as Google and Microsoft do: NO comes only after the client's empty line."""

    def __init__(self) -> None:
        self.tag = ""

    def answer(self, line: str) -> str | None:
        """Answer one line."""
        tag, _, command = line.partition(" ")
        if command == "CAPABILITY":
            return f"* CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 IDLE\r\n{tag} OK done\r\n"
        if command.startswith("AUTHENTICATE XOAUTH2 "):
            self.tag = tag
            return f"+ {base64.b64encode(CHALLENGE.encode()).decode()}\r\n"
        return f"{self.tag} NO AUTHENTICATE failed.\r\n" if line == "" else f"{tag} BAD what?\r\n"


async def test_a_refused_token_ends_in_a_clear_error_at_once(start_server: StartServer) -> None:
    server = await start_server(Provider().answer)
    started = time.monotonic()
    with pytest.raises(LoginRefusedError, match=r"AUTHENTICATE failed.*\"status\":\"400\"") as refusal:
        await ImapSession.open(mailbox_at(server), "stale-token")
    assert time.monotonic() - started < 5
    assert "stale-token" not in str(refusal.value)
    assert (
        server.lines[1].split(" ", 2)[2].split(" ")[1]
        == base64.b64encode(b"user=a@b.example\1auth=Bearer stale-token\1\1").decode()
    )


async def test_a_server_that_is_unavailable_for_now_is_tried_again(
    start_server: StartServer, watch: StartWatcher
) -> None:
    def answer(line: str) -> str:
        tag, _, command = line.partition(" ")
        if command == "CAPABILITY":
            return f"* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n"
        return f"{tag} NO [UNAVAILABLE] Temporary authentication failure\r\n"

    server = await start_server(answer)
    watcher = watch(f"imap://a:b@127.0.0.1:{server.port}")
    await until(lambda: server.connections >= 3)
    assert watcher.status.state is State.RECONNECTING


async def test_a_full_server_that_says_bye_is_reported(start_server: StartServer) -> None:
    server = await start_server(lambda _: None, greeting="* BYE Too many connections\r\n")
    with pytest.raises(MailboxError, match="Too many connections"):
        await ImapSession.open(mailbox_at(server), "token")


async def test_a_server_that_hangs_up_instead_of_answering_is_noticed_at_once(start_server: StartServer) -> None:
    def answer(line: str) -> str | None:
        tag, _, command = line.partition(" ")
        return f"* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n" if command == "CAPABILITY" else None

    server = await start_server(answer)
    started = time.monotonic()
    with pytest.raises(MailboxError, match="connection failed"):
        await ImapSession.open(mailbox_at(server), "token")
    assert time.monotonic() - started < 5


async def test_a_silent_server_is_given_up(start_server: StartServer) -> None:
    server = await start_server(lambda _: "", greeting="")
    with pytest.raises(MailboxError, match="no greeting in time"):
        await ImapSession.open(mailbox_at(server), "token", answer_seconds=0.1)


async def test_no_password_is_sent_where_the_server_forbids_it(start_server: StartServer, watch: StartWatcher) -> None:
    def answer(line: str) -> str:
        return f"* CAPABILITY IMAP4rev1 LOGINDISABLED\r\n{line.partition(' ')[0]} OK done\r\n"

    server = await start_server(answer)
    watcher = watch(f"imap://a:secret@127.0.0.1:{server.port}")
    await until(lambda: watcher.status.state is State.REFUSED)
    assert "use imaps://" in str(watcher.status.last_error)
    assert not any("secret" in line for line in server.lines)


async def test_nobody_listening_is_reported(watch: StartWatcher, unused_tcp_port: int) -> None:
    watcher = watch(f"imap://a:b@127.0.0.1:{unused_tcp_port}")
    await until(lambda: watcher.status.last_error is not None)
    assert "no connection" in str(watcher.status.last_error)
