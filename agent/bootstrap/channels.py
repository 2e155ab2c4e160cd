"""The chat channels, made from the settings: one table, in which a new channel is one line."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime

import httpx

from agent.channels import port
from agent.channels.graph import GraphClient, GraphSite
from agent.channels.graph_health import Examine, GraphHealth, examine_instagram, examine_number, examine_page
from agent.channels.graph_sender import Dialect, GraphSender
from agent.channels.instagram import INSTAGRAM
from agent.channels.lead_ads import LeadAds
from agent.channels.messenger import MESSENGER
from agent.channels.meta_source import MetaSource
from agent.channels.port import ChatSender, HealthCheck
from agent.channels.signed_json import read_secret
from agent.channels.webhook import WebhookSender, WebhookSource
from agent.channels.whatsapp import WhatsApp
from agent.converse import Stage
from agent.intake.message import Channel
from agent.settings import Settings

Clients = Mapping[str, GraphClient]  # by account


@dataclass(frozen=True)
class Around:
    """What channels are made from: the settings, connections to the outside, the brand, and the time (aware)."""

    settings: Settings
    http: httpx.AsyncClient
    stage: Stage
    clock: Callable[[], datetime]


@dataclass(frozen=True)
class Opened:
    """What one line of the table brings: a way out, a way in, somebody who looks after the login, forms to fetch."""

    chats: Mapping[Channel, ChatSender] = field(default_factory=dict)
    source: port.WebhookSource | None = None
    check: HealthCheck | None = None
    lead_ads: LeadAds | None = None


@dataclass(frozen=True)
class Channels:
    """All channels that are set."""

    chats: Mapping[Channel, ChatSender]
    sources: Sequence[port.WebhookSource]
    checks: Sequence[HealthCheck]
    lead_ads: LeadAds | None


async def open_channels(
    settings: Settings, stage: Stage, clock: Callable[[], datetime], stack: AsyncExitStack
) -> Channels:
    """Every channel of the table that is set; `stack` closes the connections. No connection is made yet."""
    http = await stack.enter_async_context(httpx.AsyncClient(trust_env=not settings.demo))
    around = Around(settings, http, stage, clock)
    opened = [open_channel(around) for open_channel in TABLE]
    return Channels(
        chats={channel: chat for one in opened for channel, chat in one.chats.items()},
        sources=[one.source for one in opened if one.source],
        checks=[one.check for one in opened if one.check],
        lead_ads=next((one.lead_ads for one in opened if one.lead_ads), None),
    )


def open_meta(around: Around) -> Opened:
    """What Meta delivers, whichever of its channels it came by."""
    settings = around.settings
    if not settings.meta_app_secrets:
        return Opened()
    return Opened(source=MetaSource(settings.meta_app_secrets, settings.meta_verify_token, settings.meta_app_ids))


def open_messenger(around: Around) -> Opened:
    """The pages, and the lead forms of their advertisements."""
    pages = open_accounts(around, around.settings.messenger_pages, graph_site(around.settings))
    opened = open_graph_channel(MESSENGER, pages, examine_page)
    policy = around.stage.policy
    language = policy.reply_language(policy.catalogue.brand.languages[0])
    return replace(opened, lead_ads=LeadAds(pages, language, around.clock)) if pages else opened


def open_instagram(around: Around) -> Opened:
    """The Instagram accounts."""
    site = instagram_site(around.settings)
    return open_graph_channel(
        INSTAGRAM, open_accounts(around, around.settings.instagram_accounts, site), examine_instagram
    )


def open_whatsapp(around: Around) -> Opened:
    """The WhatsApp numbers."""
    labels = {language: str(wording.words["choose"]) for language, wording in around.stage.wordings.items()}
    dialect = WhatsApp(labels, read_templates(around.settings.whatsapp_template))
    numbers = open_accounts(around, around.settings.whatsapp_numbers, graph_site(around.settings))
    return open_graph_channel(dialect, numbers, examine_number)


def open_webhook(around: Around) -> Opened:
    """Any other system over signed JSON. Raises ValueError when a secret is none."""
    settings = around.settings
    try:
        keys = [read_secret(text) for text in settings.webhook_secrets]
    except ValueError as error:
        raise ValueError(f"VORFAHRT_WEBHOOK_SECRETS: {error}") from None
    if not keys:
        return Opened()
    sender = WebhookSender(around.http, settings.webhook_url, keys, around.clock)
    return Opened({Channel.WEBHOOK: sender} if settings.webhook_url else {}, source=WebhookSource(keys))


TABLE: Sequence[Callable[[Around], Opened]] = (
    open_meta,
    open_messenger,
    open_instagram,
    open_whatsapp,
    open_webhook,
)  # what is not set brings nothing


def open_graph_channel(dialect: Dialect, accounts: Clients, examine: Examine) -> Opened:
    """A channel of Meta with its accounts; nothing without any."""
    if not accounts:
        return Opened()
    sender = GraphSender(dialect, accounts)
    check = GraphHealth(dialect.channel, accounts, examine, sender.alarms)
    return Opened({dialect.channel: sender}, check=check)


def open_accounts(around: Around, entries: Sequence[str], site: GraphSite) -> Clients:
    """A client for each entry `id:token`."""
    parted = (entry.partition(":") for entry in entries)
    return {account: GraphClient(around.http, site, token) for account, _, token in parted}


def graph_site(settings: Settings) -> GraphSite:
    """Where pages and numbers are, and the app whose tokens are used: the first one."""
    app_id, app_secret = next(iter(settings.meta_app_ids), ""), next(iter(settings.meta_app_secrets), "")
    return GraphSite(settings.graph_url, settings.graph_version, app_id, app_secret)


def instagram_site(settings: Settings) -> GraphSite:
    """Where Instagram is: with pages, or at a place of its own, which belongs to another app and explains no tokens."""
    if not settings.instagram_url:
        return graph_site(settings)
    return GraphSite(settings.instagram_url, settings.graph_version, explains_tokens=False)


def read_templates(entries: Sequence[str]) -> dict[str, tuple[str, str]]:
    """Templates (name, Meta's code of the language) by the language that we speak; the first one counts."""
    parted = [entry.split(":") for entry in reversed(entries)]
    return {code.partition("_")[0]: (name, code) for name, code in parted}
