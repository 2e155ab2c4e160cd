"""The door for deliveries of channels: what is taken, what is refused with which status, and what trace that leaves."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import AsyncIterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from agent.channels.meta_source import MetaSource
from agent.intake.arrivals import Arrival, Written
from agent.web.webhooks import LARGEST_BODY, Refusals, make_webhook_routes

CORPUS = Path(__file__).parents[2] / "webhooks"
NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
SECRET = "a-secret-of-the-tests-only"
ADDRESS = "/webhooks/meta"
TOKEN = "a-token-of-the-tests"


class Shelf:
    """Keeps what was taken in, one list a commit; refuses while it is down, and what holds the word `poison`."""

    def __init__(self) -> None:
        self.commits: list[list[Arrival]] = []
        self.is_down = False
        self.open = asyncio.Event()
        self.open.set()

    @property
    def kept(self) -> list[Arrival]:
        return [arrival for commit in self.commits for arrival in commit]

    async def take_in(self, arrivals: Sequence[Arrival]) -> None:
        await self.open.wait()
        poisoned = any(isinstance(one, Written) and one.message.text == "poison" for one in arrivals)
        if self.is_down or poisoned:
            raise OSError("the words of a person")
        self.commits.append(list(arrivals))


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def refusals() -> Refusals:
    return Refusals()


@pytest.fixture
async def meta(shelf: Shelf, refusals: Refusals) -> AsyncIterator[httpx.AsyncClient]:
    """Meta, as far as it delivers."""
    app = FastAPI()
    source = MetaSource([SECRET, "another-secret"], TOKEN, ["9900112233"])
    app.include_router(make_webhook_routes(shelf.take_in, [source], refusals, lambda: NOW))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://brand.example") as client:
        yield client


def load_post(name: str) -> Any:
    return json.loads((CORPUS / f"{name}.json").read_text(encoding="utf-8"))["post"]


def sign(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"X-Hub-Signature-256": "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()}


async def deliver(meta: httpx.AsyncClient, post: Any, secret: str = SECRET) -> int:
    body = post if isinstance(post, bytes) else json.dumps(post).encode()
    return (await meta.post(ADDRESS, content=body, headers=sign(body, secret))).status_code


def message(number: int, text: str = "Hallo") -> Any:
    element = {"sender": {"id": "7"}, "recipient": {"id": "1"}, "message": {"mid": f"m_{number}", "text": text}}
    return {"object": "page", "entry": [{"id": "1", "messaging": [element]}]}


@pytest.mark.parametrize("name", ["messenger/text", "instagram/text", "whatsapp/text", "leadgen/lead"])
async def test_every_object_comes_to_one_address(meta: httpx.AsyncClient, shelf: Shelf, name: str) -> None:
    assert await deliver(meta, load_post(name)) == 200
    assert [arrival.channel.value for arrival in shelf.kept] == [
        {"messenger": "facebook", "leadgen": "facebook"}.get(name.partition("/")[0], name.partition("/")[0])
    ]


async def test_each_app_signs_with_its_own_secret(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    assert await deliver(meta, message(1), "another-secret") == 200
    assert len(shelf.kept) == 1


async def test_the_challenge_is_answered_as_it_came(meta: httpx.AsyncClient, refusals: Refusals) -> None:
    question = {"hub.mode": "subscribe", "hub.verify_token": TOKEN, "hub.challenge": "<b>1158201444</b>"}
    answer = await meta.get(ADDRESS, params=question)
    assert (answer.status_code, answer.text) == (200, "<b>1158201444</b>")
    assert answer.headers["content-type"].startswith("text/plain")
    assert (await meta.get(ADDRESS, params=question | {"hub.verify_token": "x"})).status_code == 403
    assert refusals.counts() == {"webhook_meta_challenge": 1}


@pytest.mark.parametrize(
    ("delivery", "answer"),
    [
        ((message(1), "a-wrong-secret"), (401, "unsigned")),
        ((b"not even json", "a-wrong-secret"), (401, "unsigned")),
        ((b"not even json", SECRET), (400, "malformed")),
        (({"object": "page"}, SECRET), (400, "malformed")),
        ((b" " * (LARGEST_BODY + 1), SECRET), (413, "too_large")),
    ],
    ids=["wrong secret", "no json, wrong secret", "no json", "no entry", "too large"],
)
async def test_what_is_refused_leaves_a_count_and_nothing_else(
    meta: httpx.AsyncClient, shelf: Shelf, refusals: Refusals, delivery: tuple[Any, str], answer: tuple[int, str]
) -> None:
    status, reason = answer
    assert await deliver(meta, *delivery) == status
    assert shelf.commits == []
    assert refusals.counts() == {f"webhook_meta_{reason}": 1}


async def test_a_delivery_without_any_signature_is_refused(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    assert (await meta.post(ADDRESS, json=message(1))).status_code == 401
    assert shelf.commits == []


async def test_a_size_that_is_announced_is_enough_to_refuse(meta: httpx.AsyncClient, refusals: Refusals) -> None:
    for announced in (str(LARGEST_BODY + 1), "9" * 40, "-1", "x"):
        answer = await meta.post(ADDRESS, content=b"{}", headers={"content-length": announced})
        assert answer.status_code == 413
    assert refusals.counts() == {"webhook_meta_too_large": 4}


async def test_a_body_that_goes_on_and_on_is_not_read_to_its_end(meta: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        for _ in range(200):
            sent += 100_000
            yield b"x" * 100_000

    assert (await meta.post(ADDRESS, content=endless())).status_code == 413
    assert sent < LARGEST_BODY + 300_000


async def test_nothing_to_take_in_is_answered_without_a_commit(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    assert await deliver(meta, {"object": "page", "entry": []}) == 200
    assert shelf.commits == []


async def test_escaped_letters_are_checked_as_they_came(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    body = json.dumps(message(1, "Grüße aus Köln 🚗")).encode()
    assert b"\\u00fc" in body
    assert await deliver(meta, body) == 200
    (arrival,) = shelf.kept
    assert isinstance(arrival, Written)
    assert arrival.message.text == "Grüße aus Köln 🚗"


async def test_the_answer_waits_for_the_commit(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    shelf.open.clear()
    delivery = asyncio.create_task(deliver(meta, message(1)))
    await asyncio.sleep(0.05)
    assert not delivery.done()
    shelf.open.set()
    assert await delivery == 200


async def test_deliveries_at_once_share_a_commit(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    shelf.open.clear()
    first = asyncio.create_task(deliver(meta, message(0)))
    await asyncio.sleep(0.05)
    others = [asyncio.create_task(deliver(meta, message(number))) for number in range(1, 20)]
    await asyncio.sleep(0.05)
    shelf.open.set()
    assert await asyncio.gather(first, *others) == [200] * 20
    assert [len(commit) for commit in shelf.commits] == [1, 19]


async def test_storage_that_is_down_makes_meta_deliver_again(
    meta: httpx.AsyncClient, shelf: Shelf, refusals: Refusals, caplog: pytest.LogCaptureFixture
) -> None:
    shelf.is_down = True
    assert await deliver(meta, message(1)) == 503
    shelf.is_down = False
    assert await deliver(meta, message(1)) == 200
    assert refusals.counts() == {"webhook_meta_not_stored": 1}
    assert "words of a person" not in caplog.text


async def test_one_delivery_that_cannot_be_stored_holds_up_no_other(meta: httpx.AsyncClient, shelf: Shelf) -> None:
    posts = [message(1), message(2, "poison"), message(3)]
    assert await asyncio.gather(*(deliver(meta, post) for post in posts)) == [200, 503, 200]
    assert [arrival.id for arrival in shelf.kept] == ["m_1", "m_3"]


async def test_an_address_without_a_source_is_none(meta: httpx.AsyncClient) -> None:
    assert (await meta.post("/webhooks/nobody", content=b"{}")).status_code == 404
