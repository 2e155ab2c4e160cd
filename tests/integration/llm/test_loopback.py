"""With a model at hand nobody else is called: a process of its own, whose every connection is watched."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
SCRIPT = """
import asyncio, ipaddress, json, socket, sys

places = []

def watch(event, arguments):
    if event == "socket.getaddrinfo":
        places.append(str(arguments[0]))
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        places.append(str(arguments[1][0]))

sys.addaudithook(watch)

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
    print(json.dumps({"result": asked.result, "places": sorted(set(places))}))

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
    server = HTTPServer(("127.0.0.1", 0), Completions)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield server.server_port
    server.shutdown()
    thread.join()
    server.server_close()


def test_no_socket_leaves_the_loopback(port: int, tmp_path: Path) -> None:
    surroundings = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "VORFAHRT_LLM_MODEL": "m",
        "VORFAHRT_LLM_BASE_URL": f"http://127.0.0.1:{port}/v1",
        "LANGSMITH_TRACING": "true",
        "LANGCHAIN_TRACING_V2": "true",
        "LANGSMITH_API_KEY": "not-a-key",
    }
    command = [sys.executable, "-c", SCRIPT]
    run = subprocess.run(command, env=surroundings, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    said = json.loads(run.stdout.splitlines()[-1])
    assert said == {"result": "ok", "places": ["127.0.0.1"]}
