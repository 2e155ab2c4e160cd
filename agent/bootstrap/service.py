"""The service: opened, started, and stopped in order."""

import asyncio
import os
import socket
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial

import structlog
from fastapi import APIRouter

from agent.bootstrap.brand import BrandFiles, brand_files
from agent.bootstrap.doors import make_office_doors
from agent.bootstrap.office import prepare_database
from agent.bootstrap.opening import Service, open_service
from agent.bootstrap.stage import encode_texts, load_stage
from agent.bootstrap.web_server import QuietServer, configure_web, run_until_first_ends, stop_on_signals
from agent.classify.analysis import Utterance
from agent.converse import Stage
from agent.flows.arrivals import take_in_arrivals
from agent.flows.desk import Desk
from agent.flows.health import check_channels
from agent.intake.message import Channel
from agent.settings import Settings, split_host_port
from agent.web.app import make_web
from agent.web.chat.room import Room
from agent.web.demo import DemoPage
from agent.web.form.limits import Limits
from agent.web.health import ServiceState
from agent.web.public import make_public_routes
from agent.web.site import Site
from agent.web.webhooks import Refusals, make_webhook_routes

WARM_AFTER_SECONDS = 1.0
log = structlog.get_logger()


async def run_service(settings: Settings) -> None:
    """Run everything until SIGINT or SIGTERM; what is in the middle of a step then finishes it."""
    async with AsyncExitStack() as stack:
        database, stage = await asyncio.gather(
            asyncio.to_thread(prepare_database, settings), asyncio.to_thread(load_warm_stage, brand_files(settings))
        )
        stack.callback(database.stop)
        service = await open_service(settings, database, stage, stack)
        await serve(service)


def load_warm_stage(files: BrandFiles) -> Stage:
    """The stage after a first message, so that the first person waits no longer than the rest."""
    stage = load_stage(files)
    answer = Utterance(Channel.EMAIL, datetime.now(UTC), "80331, Samstag, 0170 1234567", expected_slot="postcode")
    stage.understanding.analyze(answer)
    return stage


async def serve(service: Service) -> None:
    """Start listening and working, and go on until a signal; then stop in order."""
    desk, settings = service.desk, service.settings
    if service.listener:
        await service.listener.start()
    refusals, limits = Refusals(), Limits()
    chat = Room(desk, service.notices, frozenset({*settings.sites, settings.root_url}))
    state = ServiceState(
        desk.engine,
        lambda: [mailbox.status for mailbox in service.mailboxes if mailbox.status],
        refused=lambda: refusals.counts() | limits.counts() | chat.counts(),
    )
    demo = make_demo_page(service)
    host, port = split_host_port(settings.http)
    server = QuietServer(
        configure_web(make_web(desk, state, demo, chat, make_doors(service, refusals, limits)), host, port)
    )
    warming = asyncio.create_task(warm_up(desk))
    background = [
        asyncio.create_task(service.notices.run()),
        asyncio.create_task(desk.queue.work(settings.workers, f"{socket.gethostname()}-{os.getpid()}")),
        *(asyncio.create_task(mailbox.run()) for mailbox in service.mailboxes),
    ]
    stop_on_signals(server)
    announce(service)
    try:
        await run_until_first_ends(server, background)
    finally:
        if service.listener:
            await service.listener.stop()
        for task in (warming, *background):
            task.cancel()
        await asyncio.gather(warming, *background, return_exceptions=True)


def make_doors(service: Service, refusals: Refusals, limits: Limits) -> list[APIRouter]:
    """Where strangers and channels deliver to, and in the demo the stand-in of Meta."""
    take_in, settings = partial(take_in_arrivals, service.desk), service.settings
    site = Site(settings.root_url, settings.sites, settings.api_keys)
    doors = [
        *make_public_routes(service.desk, site, limits),
        make_webhook_routes(take_in, service.channels.sources, refusals, service.desk.clock),
        *make_office_doors(service.desk, settings),
    ]
    return [*doors, service.stand_in.routes()] if service.stand_in else doors


async def warm_up(desk: Desk) -> None:
    """What can wait until the service is there for its first visitors: the encoder's weights, the channels' logins."""
    await asyncio.sleep(WARM_AFTER_SECONDS)
    await asyncio.to_thread(encode_texts, [""])
    await check_channels(desk)


def make_demo_page(service: Service) -> DemoPage | None:
    """The demo page, with the way to the listener that its mails take; None with a real configuration."""
    if not service.settings.demo or service.listener is None:
        return None
    return DemoPage(service.listener.host, service.listener.port, service.stand_in)


def announce(service: Service) -> None:
    """Say where to look, and in which mode the service runs."""
    settings = service.settings
    log.info(
        "vorfahrt_runs",
        page=f"http://{settings.http}",
        demo=settings.demo,
        brand=service.desk.policy.catalogue.brand.id,
        smtp_in=f"{service.listener.host}:{service.listener.port}" if service.listener else None,
        mailboxes=len(service.mailboxes),
        mail_out="sent" if service.desk.sender else "kept",
        language_model=settings.llm_model or None,
    )
