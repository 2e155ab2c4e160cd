"""The service: every adapter made from the settings, started, and stopped in order."""

import asyncio
import os
import socket
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import httpx
import structlog
from fastapi import APIRouter

from agent.bootstrap.brand import BrandFiles, brand_files
from agent.bootstrap.channels import Channels, open_channels
from agent.bootstrap.demo import enter_demo
from agent.bootstrap.doors import make_office_doors
from agent.bootstrap.mail import listening_place, oauth_of
from agent.bootstrap.model import ModelParts, load_answers, open_assistance
from agent.bootstrap.office import prepare_database, utc_now
from agent.bootstrap.portals import load_portals
from agent.bootstrap.probing import make_probing
from agent.bootstrap.stage import encode_texts, load_stage
from agent.bootstrap.web_server import QuietServer, configure_web, run_until_first_ends, stop_on_signals
from agent.channels.mail_urls import parse_mailbox_url, parse_smtp_url
from agent.channels.smtp_in import SmtpListener
from agent.channels.smtp_out import SmtpSender
from agent.classify.analysis import Utterance
from agent.converse import Stage
from agent.dialog.wording import find_notice
from agent.flows.arrivals import take_in_arrivals
from agent.flows.desk import Desk, House
from agent.flows.health import check_channels
from agent.flows.mailboxes import LeasedMailbox
from agent.flows.probe_watch import ProbeHealth, choose_moments, probe_and_tell
from agent.flows.probing import Probing
from agent.flows.queue import Queue
from agent.flows.spending import StoredLedger
from agent.flows.steps import make_steps, repeat_steps
from agent.flows.take_in import take_in_mails
from agent.intake.message import Channel
from agent.intake.screening import OwnIdentity
from agent.settings import DEMO_SECRET, Settings, split_host_port
from agent.storage.chat import NOTICES as CHAT_NOTICES
from agent.storage.database import Database, make_engine
from agent.storage.notices import Notices
from agent.web.app import make_web
from agent.web.chat.room import Room
from agent.web.demo import DemoPage
from agent.web.form.limits import Limits
from agent.web.health import ServiceState
from agent.web.public import make_public_routes
from agent.web.site import Site
from agent.web.webhooks import Refusals, make_webhook_routes

if TYPE_CHECKING:
    from agent.demo.graph import GraphStandIn

DEMO_ADDRESS = "probefahrt@{brand}.example"
WARM_AFTER_SECONDS = 1.0
log = structlog.get_logger()


@dataclass(frozen=True)
class Service:
    """The parts that run, wired together."""

    settings: Settings
    desk: Desk
    mailboxes: tuple[LeasedMailbox, ...]
    listener: SmtpListener | None
    notices: Notices  # of the web chat
    channels: Channels
    stand_in: "GraphStandIn | None"  # of Meta, in the demo
    probing: Probing  # test enquiries to ourselves


async def run_service(settings: Settings) -> None:
    """Run everything until SIGINT or SIGTERM; what is in the middle of a step then finishes it."""
    async with AsyncExitStack() as stack:
        database, stage = await asyncio.gather(
            asyncio.to_thread(prepare_database, settings), asyncio.to_thread(load_warm_stage, brand_files(settings))
        )
        stack.callback(database.stop)
        service = await open_service(settings, database, stage, stack)
        await serve(service)


async def with_desk(settings: Settings, work: Callable[[Desk], Awaitable[None]]) -> None:
    """Do something at the desk without starting the service."""
    await with_service(settings, lambda service: work(service.desk))


async def with_service(settings: Settings, work: Callable[[Service], Awaitable[None]]) -> None:
    """Do something with the parts of the service without starting it; it may run in another process."""
    async with AsyncExitStack() as stack:
        database = await asyncio.to_thread(prepare_database, settings)
        stack.callback(database.stop)
        stage = await asyncio.to_thread(load_stage, brand_files(settings))
        await work(await open_service(settings, database, stage, stack))


def load_warm_stage(files: BrandFiles) -> Stage:
    """The stage after a first message, so that the first person waits no longer than the rest."""
    stage = load_stage(files)
    answer = Utterance(Channel.EMAIL, datetime.now(UTC), "80331, Samstag, 0170 1234567", expected_slot="postcode")
    stage.understanding.analyze(answer)
    return stage


async def open_service(settings: Settings, database: Database, stage: Stage, stack: AsyncExitStack) -> Service:
    """Make and open every adapter; `stack` closes them in the reverse order."""
    engine = make_engine(database)
    stack.push_async_callback(engine.dispose)
    sender = SmtpSender(parse_smtp_url(settings.smtp_url, oauth_of(settings))) if settings.smtp_url else None
    if sender is not None:
        stack.push_async_callback(sender.close)
    settings, stand_in = await enter_demo(settings, stack)
    channels = await open_channels(settings, stage, utc_now, stack)
    queue = Queue(database.conninfo)
    answers = load_answers(settings.answers)
    ledger = StoredLedger(engine, stage.policy.zone, utc_now)
    desk = Desk(
        engine=engine,
        queue=queue,
        understanding=stage.understanding,
        policy=stage.policy,
        wordings=stage.wordings,
        sender=sender,
        house=make_house(settings, stage),
        clock=utc_now,
        assist=await open_assistance(settings, ModelParts(ledger, stage.policy.catalogue, answers), stack),
        answers=answers,
        chats=channels.chats,
        checks=(*channels.checks, ProbeHealth(engine, utc_now)),
        lead_ads=channels.lead_ads,
    )
    queue.add_steps(make_steps(desk))
    repeat_steps(desk)
    http = await stack.enter_async_context(httpx.AsyncClient(trust_env=False))
    probing = make_probing(settings, desk, channels, http)
    if settings.probe_every:
        queue.repeat("probe", choose_moments(settings.probe_every), partial(probe_and_tell, probing))
    await queue.open()
    stack.push_async_callback(queue.close)
    notices = Notices(database.conninfo, CHAT_NOTICES)
    mailboxes, listener = make_mailboxes(settings, desk), make_listener(settings, desk)
    return Service(settings, desk, mailboxes, listener, notices, channels, stand_in, probing)


def make_house(settings: Settings, stage: Stage) -> House:
    """Under which name and address we write, and how we know our own mail."""
    brand = stage.policy.catalogue.brand
    address = settings.mail_from or DEMO_ADDRESS.format(brand=brand.id)
    notices = tuple(find_notice(brand, wording) for wording in stage.wordings.values())
    return House(
        address=address,
        name=settings.mail_name or brand.name,
        secret=settings.secret_key or DEMO_SECRET,
        own=OwnIdentity(addresses=frozenset({address}), notices=notices),
        replies_a_day=settings.replies_per_day,
        team_address=settings.team_address or None,
        register=settings.address,
        portals=load_portals(settings.portals),
        root_url=settings.root_url,
    )


def make_mailboxes(settings: Settings, desk: Desk) -> tuple[LeasedMailbox, ...]:
    """The mailboxes to watch. Raises ValueError when a URL is wrong."""
    oauth = oauth_of(settings)
    return tuple(LeasedMailbox(desk, parse_mailbox_url(url, oauth)) for url in settings.imap_urls)


def make_listener(settings: Settings, desk: Desk) -> SmtpListener | None:
    """The listener for incoming mail; in the demo it is on without being asked for."""
    place = listening_place(settings)
    return SmtpListener(*split_host_port(place), partial(take_in_mails, desk)) if place else None


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
