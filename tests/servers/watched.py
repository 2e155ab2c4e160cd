"""A Python process whose every connection is watched."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
WATCH = """
import json, socket, sys

places = []

def watch(event, arguments):
    if event == "socket.getaddrinfo":
        places.append(str(arguments[0]))
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        places.append(str(arguments[1][0]))

sys.addaudithook(watch)

def tell(result):
    print(json.dumps({"result": result, "places": sorted(set(places))}))
"""


def run_watched(script: str, folder: Path, **surroundings: str) -> Any:
    """Run a script that calls `tell(result)` in the end; answers with the result and the places it connected to."""
    command = [sys.executable, "-c", WATCH + script]
    known = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **surroundings}
    run = subprocess.run(command, env=known, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout.splitlines()[-1])


@contextmanager
def serve(handler: type[BaseHTTPRequestHandler]) -> Iterator[int]:
    """A server on loopback for as long as the block lasts; its port."""
    server = HTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
