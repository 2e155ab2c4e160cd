"""The demo's chat channels: invented accounts at a stand-in of Meta, which this process serves itself."""

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import httpx

from agent.bootstrap.office import utc_now
from agent.intake.message import Channel
from agent.settings import Settings, split_host_port

if TYPE_CHECKING:
    from agent.demo.graph import DemoApp, GraphStandIn

EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104  # where to call whoever listens everywhere


async def enter_demo(settings: Settings, stack: AsyncExitStack) -> "tuple[Settings, GraphStandIn | None]":
    """In the demo the settings with invented accounts, and the stand-in behind them; elsewhere nothing changes."""
    if not settings.demo or settings.uses_meta:
        return settings, None
    from agent.demo.graph import PREFIX, DemoApp, GraphStandIn  # noqa: PLC0415  # production never imports it

    app, here = DemoApp(), own_url(settings)
    http = await stack.enter_async_context(httpx.AsyncClient(trust_env=False))
    return with_accounts(settings, app, here + PREFIX), GraphStandIn(f"{here}/webhooks/meta", http, utc_now, app)


def with_accounts(settings: Settings, app: "DemoApp", graph_url: str) -> Settings:
    """The settings with the accounts of an app at a stand-in."""
    entries = {channel: (f"{account}:{app.token(channel)}",) for channel, account in app.accounts.items()}
    changes = {
        "meta_app_secrets": (app.app_secret,),
        "meta_app_ids": (app.app_id,),
        "meta_verify_token": app.verify_token,
        "messenger_pages": entries[Channel.FACEBOOK],
        "instagram_accounts": entries[Channel.INSTAGRAM],
        "whatsapp_numbers": entries[Channel.WHATSAPP],
        "graph_url": graph_url,
        "instagram_url": "",
    }
    return settings.model_copy(update=changes)


def own_url(settings: Settings) -> str:
    """Where this process is reached from this machine."""
    host, port = split_host_port(settings.http)
    return f"http://{EVERYWHERE.get(host, host)}:{port}"
