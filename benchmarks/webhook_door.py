"""The way in alone, from the web server to the commit: nobody answers what is taken in, so that only this is measured.

Run as a process of its own: `python -m benchmarks.webhook_door FOLDER PORT SECRET`.
"""

import asyncio
import sys
from functools import partial
from pathlib import Path

from agent.bootstrap.opening import with_desk
from agent.bootstrap.web_server import QuietServer, configure_web, stop_on_signals
from agent.channels.meta_source import MetaSource
from agent.flows.arrivals import take_in_arrivals
from agent.flows.desk import Desk
from agent.settings import Settings
from agent.web.app import make_web
from agent.web.health import ServiceState
from agent.web.webhooks import Refusals, make_webhook_routes
from tests.servers.ports import LOOPBACK
from tests.servers.vorfahrt import real_settings


async def serve(desk: Desk, port: int, secret: str) -> None:
    """The real application, with the one way in that is measured."""
    routes = make_webhook_routes(partial(take_in_arrivals, desk), [MetaSource([secret], "token")], Refusals())
    web = make_web(desk, ServiceState(desk.engine), None, routes=[routes])
    server = QuietServer(configure_web(web, LOOPBACK, port))
    stop_on_signals(server)
    await server.serve()


async def main() -> None:
    """A fresh database in a folder, and the door in front of it."""
    folder, port, secret = sys.argv[1:]
    settings = Settings.model_validate(real_settings() | {"data_dir": Path(folder)})
    await with_desk(settings, lambda desk: serve(desk, int(port), secret))


if __name__ == "__main__":
    asyncio.run(main())
