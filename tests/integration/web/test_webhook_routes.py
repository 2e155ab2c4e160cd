"""Deliveries of Meta through the real application into a real database."""

import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from agent.channels.meta_source import MetaSource
from agent.flows.arrivals import take_in_arrivals
from agent.flows.desk import Desk
from agent.storage import tables
from agent.web.app import make_web
from agent.web.health import ServiceState
from agent.web.webhooks import Refusals, make_webhook_routes

CORPUS = Path(__file__).parents[2] / "webhooks"
SECRET = "a-secret-of-the-tests-only"


@pytest.fixture
async def meta(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    refusals = Refusals()
    routes = make_webhook_routes(
        partial(take_in_arrivals, desk), [MetaSource([SECRET], "token", ["9900112233"])], refusals
    )
    app = make_web(desk, ServiceState(desk.engine, refused=refusals.counts), None, None, [routes])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://brand.example") as client:
        yield client


async def deliver(meta: httpx.AsyncClient, post: Any, secret: str = SECRET) -> int:
    body = json.dumps(post).encode()
    signature = "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return (await meta.post("/webhooks/meta", content=body, headers={"x-hub-signature-256": signature})).status_code


def load_post(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))["post"]


async def rows(desk: Desk, table: str) -> list[Any]:
    async with desk.engine.connect() as connection:
        return list((await connection.execute(select(tables.metadata.tables[table]))).mappings())


async def test_a_message_is_committed_once_however_often_it_comes(meta: httpx.AsyncClient, desk: Desk) -> None:
    post = load_post(CORPUS / "whatsapp" / "text.json")
    assert [await deliver(meta, post) for _ in range(3)] == [200, 200, 200]
    (message,) = await rows(desk, "messages")
    assert (message["channel"], message["channel_id"], message["state"]) == ("whatsapp", "wamid.A1", "taken")
    assert len(await rows(desk, "conversations")) == 1


async def test_everything_in_the_corpus_can_be_stored(meta: httpx.AsyncClient, desk: Desk) -> None:
    paths = sorted(CORPUS.glob("*/*.json"))
    answers = {path.stem: await deliver(meta, load_post(path)) for path in paths}
    assert {name: status for name, status in answers.items() if status != 200} == {}
    kinds = {row["kind"] for row in await rows(desk, "channel_events")}
    assert {"standby", "story_mention", "test", "Receipt", "Reacted", "unreadable", "group"} <= kinds


async def test_what_is_refused_is_counted_and_not_stored(meta: httpx.AsyncClient, desk: Desk) -> None:
    assert await deliver(meta, load_post(CORPUS / "messenger" / "text.json"), "wrong") == 401
    assert await rows(desk, "messages") == []
    assert await rows(desk, "channel_events") == []
    assert (await meta.get("/readyz")).json()["counts"]["webhook_meta_unsigned"] == 1
