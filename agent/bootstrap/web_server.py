"""The web server: how it runs, and how it stops in order with everything else."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import uvicorn
from fastapi import FastAPI

from agent.web.chat.frames import LARGEST_FRAME


def configure_web(web: FastAPI, host: str, port: int) -> uvicorn.Config:
    """How the web server runs; a socket that compressed would need 300 kB of memory for frames of 300 octets."""
    return uvicorn.Config(
        web, host, port, log_config=None, access_log=False, ws_max_size=LARGEST_FRAME, ws_per_message_deflate=False
    )


class QuietServer(uvicorn.Server):
    """The web server without signal handlers of its own: the service stops everything in order."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leave signals to the service."""
        yield


def stop_on_signals(server: uvicorn.Server) -> None:
    """SIGINT and SIGTERM let the server end, and everything after it."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, partial(setattr, server, "should_exit", True))


async def run_until_first_ends(server: uvicorn.Server, background: list[asyncio.Task[None]]) -> None:
    """Serve until told to stop; a part that fails for good takes the process down, so that it is noticed."""
    serving = asyncio.create_task(server.serve())
    done, _ = await asyncio.wait({serving, *background}, return_when=asyncio.FIRST_COMPLETED)
    server.should_exit = True
    await serving
    for task in done - {serving}:
        task.result()
        raise RuntimeError("a part of the service ended by itself")
