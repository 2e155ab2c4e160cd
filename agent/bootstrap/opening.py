"""Opening the service: every adapter made from the settings, wired together, and closed in the reverse order."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import httpx

from agent.bootstrap.brand import brand_files
from agent.bootstrap.channels import Channels, open_channels
from agent.bootstrap.demo import enter_demo
from agent.bootstrap.mail import listening_place, oauth_of
from agent.bootstrap.model import ModelParts, load_answers, open_assistance
from agent.bootstrap.office import prepare_database, utc_now
from agent.bootstrap.portals import load_portals
from agent.bootstrap.probing import make_probing
from agent.bootstrap.stage import load_stage
from agent.channels.mail_urls import parse_mailbox_url, parse_smtp_url
from agent.channels.smtp_in import SmtpListener
from agent.channels.smtp_out import SmtpSender
from agent.converse import Stage
from agent.dialog.wording import find_notice
from agent.flows.desk import Desk, House
from agent.flows.mailboxes import LeasedMailbox
from agent.flows.probe_watch import ProbeHealth, choose_moments, probe_and_tell
from agent.flows.probing import Probing
from agent.flows.queue import Queue
from agent.flows.spending import StoredLedger
from agent.flows.steps import make_steps, repeat_steps
from agent.flows.take_in import take_in_mails
from agent.intake.screening import OwnIdentity
from agent.settings import DEMO_SECRET, Settings, split_host_port
from agent.storage.chat import NOTICES as CHAT_NOTICES
from agent.storage.database import Database, make_engine
from agent.storage.notices import Notices

if TYPE_CHECKING:
    from agent.demo.graph import GraphStandIn

DEMO_ADDRESS = "probefahrt@{brand}.example"


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
