"""Messages and checks go where the settings say and nowhere else: a process whose every connection is watched."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.servers.watched import run_watched, serve

SCRIPT = """
import asyncio, contextlib
from datetime import UTC, datetime
from agent.bootstrap.brand import brand_files
from agent.bootstrap.channels import Around, open_whatsapp
from agent.bootstrap.stage import load_stage
from agent.channels.outgoing_chat import OutgoingChat
from agent.intake.message import Channel
from agent.settings import load_settings
import httpx

async def main():
    settings = load_settings()
    stage = load_stage(brand_files(settings))
    async with httpx.AsyncClient() as http:
        opened = open_whatsapp(Around(settings, http, stage, lambda: datetime.now(UTC)))
        chat = OutgoingChat("o1", Channel.WHATSAPP, "12", "491701234567", "Guten Tag", "de")
        sent = await opened.chats[Channel.WHATSAPP].send(chat)
        (health,) = await opened.check.check()
    tell([type(sent).__name__, health.trouble])

asyncio.run(main())
"""


class Graph(BaseHTTPRequestHandler):
    """An API on loopback that takes everything, and points elsewhere."""

    def answer(self) -> None:
        body = json.dumps({
            "data": {"is_valid": True}, "messages": [{"id": "wamid.1"}], "url": "https://elsewhere.example/x",
        }).encode()  # fmt: skip
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:  # the library's name
        self.rfile.read(int(self.headers["Content-Length"]))
        self.answer()

    def do_GET(self) -> None:  # the library's name
        self.answer()

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@pytest.fixture
def port() -> Iterator[int]:
    with serve(Graph) as port:
        yield port


def test_no_socket_leaves_the_loopback(port: int, tmp_path: Path) -> None:
    said = run_watched(
        SCRIPT,
        tmp_path,
        VORFAHRT_GRAPH_URL=f"http://127.0.0.1:{port}",
        VORFAHRT_WHATSAPP_NUMBERS="12:the-token",
        VORFAHRT_META_APP_SECRETS="the-secret",
        VORFAHRT_META_VERIFY_TOKEN="the-word",
    )
    assert said == {"result": ["Sent", None], "places": ["127.0.0.1"]}
