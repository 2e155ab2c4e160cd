"""The web application with a real database, a real listener, and the demo's brand."""

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.channels.smtp_in import SmtpListener
from agent.converse import Stage
from agent.flows.desk import Desk, House
from agent.flows.queue import Queue
from agent.flows.steps import make_steps
from agent.flows.take_in import take_in_mails
from agent.intake.screening import OwnIdentity
from agent.storage.database import Database
from agent.web.app import make_web
from agent.web.demo import DemoPage
from agent.web.health import ServiceState

ADDRESS = "probefahrt@norvela.example"
BASE = "http://demo.example"
SCRIPT = {"accept": "application/json"}

OpenBrowser = Callable[[], httpx.AsyncClient]


@dataclass(frozen=True)
class Site:
    """The application and its desk; `work` runs all jobs that are due."""

    desk: Desk
    page: DemoPage
    open_browser: OpenBrowser
    work: Callable[[], Awaitable[None]]


@pytest.fixture(scope="session")
def stage() -> Stage:
    return load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS))


@pytest.fixture
async def desk(engine: AsyncEngine, database: Database, stage: Stage) -> AsyncIterator[Desk]:
    queue = Queue(database.conninfo, connections=4)
    own = OwnIdentity(addresses=frozenset({ADDRESS}))
    house = House(address=ADDRESS, name="Norvela", secret="a-secret-of-the-tests-only", own=own)
    desk = Desk(
        engine, queue, stage.understanding, stage.policy, stage.wordings, None, house, lambda: datetime.now(UTC)
    )
    queue.add_steps(make_steps(desk))
    await queue.open()
    yield desk
    await queue.close()


@pytest.fixture
async def site(desk: Desk) -> AsyncIterator[Site]:
    listener = SmtpListener("127.0.0.1", 0, partial(take_in_mails, desk))
    await listener.start()
    page = DemoPage("127.0.0.1", listener.port)
    browsers: list[httpx.AsyncClient] = []

    def open_browser() -> httpx.AsyncClient:
        browsers.append(browse(desk, page))
        return browsers[-1]

    async def work() -> None:
        await desk.queue.app.run_worker_async(wait=False, install_signal_handlers=False, concurrency=1)

    yield Site(desk, page, open_browser, work)
    for browser in browsers:
        await browser.aclose()
    await listener.stop()


def browse(desk: Desk, page: DemoPage | None, state: ServiceState | None = None) -> httpx.AsyncClient:
    """A browser of its own, with its own cookies."""
    app = make_web(desk, state or ServiceState(desk.engine), page)
    transport = httpx.ASGITransport(app=app)
    return httpx.AsyncClient(transport=transport, base_url=BASE, headers={"accept-language": "en"})
