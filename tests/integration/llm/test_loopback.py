"""With a model at hand nobody else is called: a process of its own, whose every connection is watched."""

import json
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.servers.watched import run_watched, serve

SCRIPT = """
import asyncio
import contextlib
from agent.bootstrap.model import make_ledger, open_client
from agent.llm.question import load_prompts, put_question
from agent.llm.word_reply import WordingAnswer
from agent.settings import load_settings

async def main():
    async with contextlib.AsyncExitStack() as stack:
        client = await open_client(load_settings(), make_ledger(), stack)
        messages = put_question(load_prompts()["word_reply"], {"draft": "Hallo"})
        asked = await client.ask("word_reply", messages, WordingAnswer, 4.0)
    await asyncio.sleep(0.5)
    tell(asked.result)

asyncio.run(main())
"""


class Completions(BaseHTTPRequestHandler):
    """An endpoint of the protocol, on loopback."""

    def do_POST(self) -> None:  # the library's name
        message = {"role": "assistant", "content": '{"reply": "Guten Tag!"}'}
        body = json.dumps({
            "id": "c", "object": "chat.completion", "created": 1, "model": "m",
            "choices": [{"index": 0, "finish_reason": "stop", "message": message}],
        }).encode()  # fmt: skip
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing."""


@pytest.fixture
def port() -> Iterator[int]:
    with serve(Completions) as port:
        yield port


def test_no_socket_leaves_the_loopback(port: int, tmp_path: Path) -> None:
    said = run_watched(
        SCRIPT,
        tmp_path,
        VORFAHRT_LLM_MODEL="m",
        VORFAHRT_LLM_BASE_URL=f"http://127.0.0.1:{port}/v1",
        LANGSMITH_TRACING="true",
        LANGCHAIN_TRACING_V2="true",
        LANGSMITH_API_KEY="not-a-key",
    )
    assert said == {"result": "ok", "places": ["127.0.0.1"]}
