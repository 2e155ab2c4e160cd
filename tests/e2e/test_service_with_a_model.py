"""The service as its own process, an endpoint on loopback: its words leave, and without it those of the texts do."""

import asyncio
import email
import email.policy
import json
import threading
from collections.abc import AsyncIterator, Iterator
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import aiosmtplib
import pytest

from tests.servers.ports import LOOPBACK, free_port
from tests.servers.smtp_sink import SmtpSink
from tests.servers.vorfahrt import ADDRESS, Vorfahrt, real_settings
from tests.servers.waiting import until

WORDS = "Sehr gern bereite ich Ihre Probefahrt vor. Nennen Sie mir dafür bitte noch Ihre Postleitzahl?"


class Completions(BaseHTTPRequestHandler):
    """Words every reply in the same way."""

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        message = {"role": "assistant", "content": json.dumps({"reply": WORDS})}
        choice = {"index": 0, "finish_reason": "stop", "message": message}
        body = json.dumps({"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]})
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@pytest.fixture
def endpoint() -> Iterator[HTTPServer]:
    server = HTTPServer((LOOPBACK, 0), Completions)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
async def sink() -> AsyncIterator[SmtpSink]:
    server = SmtpSink()
    await server.start()
    yield server
    await server.stop()


async def exchange(sink: SmtpSink, port: int, person: str) -> str:
    """What somebody new gets as an answer to their wish."""
    mail = EmailMessage(policy=email.policy.SMTP)
    mail["From"], mail["To"], mail["Subject"], mail["Message-ID"] = person, ADDRESS, "Probefahrt", f"<1.{person}>"
    mail.set_content("Guten Tag, ich möchte den Osprio am Samstag vormittag Probe fahren.")
    before = len(sink.mails)
    await aiosmtplib.send(
        mail, sender=person, recipients=[ADDRESS], hostname=LOOPBACK, port=port, start_tls=False, local_hostname="k"
    )
    await until(lambda: len(sink.mails) > before)
    read = email.message_from_bytes(sink.mails[-1].content, policy=email.policy.default)
    assert isinstance(read, EmailMessage)
    body = read.get_body(("plain",))
    assert body is not None
    return str(body.get_content())


async def test_a_model_words_the_replies_as_long_as_it_is_there(
    endpoint: HTTPServer, sink: SmtpSink, tmp_path: Path
) -> None:
    port = free_port()
    service = Vorfahrt(
        tmp_path,
        **real_settings(
            smtp_listen=f"{LOOPBACK}:{port}",
            smtp_url=f"smtp://{LOOPBACK}:{sink.port}",
            llm_model="m",
            llm_base_url=f"http://{LOOPBACK}:{endpoint.server_port}/v1",
        ),
    )
    service.start()
    try:
        await asyncio.to_thread(service.wait_until_ready)
        worded = await exchange(sink, port, "eva@kunde.example")
        endpoint.shutdown()
        endpoint.server_close()
        plain = await exchange(sink, port, "otto@kunde.example")
    finally:
        await asyncio.to_thread(service.stop)
    assert WORDS in worded and "automatischer Assistent" in worded
    assert WORDS not in plain and "automatischer Assistent" in plain
    log = service.log.read_text()
    assert "language_model" in log and "eva@kunde.example" not in log
