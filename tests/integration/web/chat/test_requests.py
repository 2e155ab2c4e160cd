"""The chat by plain requests, for those whose network lets no socket through."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.integration.web.chat.conftest import SITE, ChatSite

WISH = {"type": "say", "id": "line-0001", "text": "Ich möchte gern eine Probefahrt machen.", "page": f"{SITE}/osprio"}


@pytest.fixture
async def browser(site: ChatSite) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=site.url, headers={"origin": SITE}) as client:
        yield client


async def come_in(browser: httpx.AsyncClient) -> dict[str, Any]:
    """The first look, which makes a visitor."""
    chat: dict[str, Any] = (await browser.get("/chat/messages")).json()
    browser.headers["authorization"] = f"Bearer {chat['token']}"
    return chat


async def test_a_line_is_taken_in_and_its_answer_fetched(site: ChatSite, browser: httpx.AsyncClient) -> None:
    chat = await come_in(browser)
    written = await browser.post("/chat/messages", json=WISH)
    assert (written.status_code, written.json()) == (202, {"id": "line-0001"})
    await site.work()
    seen = (await browser.get("/chat/messages", params={"after": chat["position"]})).json()
    assert [line["by"] for line in seen["lines"]] == ["visitor", "assistant"]
    assert seen["token"] == chat["token"]


async def test_a_look_waits_until_there_is_something_new(site: ChatSite, browser: httpx.AsyncClient) -> None:
    await come_in(browser)
    await browser.post("/chat/messages", json=WISH)
    position = (await browser.get("/chat/messages")).json()["position"]
    begin = time.perf_counter()
    look = asyncio.create_task(browser.get("/chat/messages", params={"after": position}))
    await asyncio.sleep(0.2)
    assert not look.done()
    await site.work()
    assert len((await look).json()["lines"]) == 2
    assert time.perf_counter() - begin < 4


async def test_a_look_at_a_silent_chat_ends_with_the_same_position(browser: httpx.AsyncClient) -> None:
    chat = await come_in(browser)
    seen = (await browser.get("/chat/messages", params={"after": chat["position"]}, timeout=10)).json()
    assert (seen["lines"], seen["position"]) == ([], chat["position"])


async def test_a_socket_goes_on_where_requests_left_off(site: ChatSite, browser: httpx.AsyncClient) -> None:
    chat = await come_in(browser)
    await browser.post("/chat/messages", json=WISH)
    async with site.open() as widget:
        assert len((await widget.hello(chat["token"]))["lines"]) == 1
        assert (await widget.say(WISH["text"], WISH["id"]))["type"] == "taken"
    assert len(await site.rows("messages")) == 1


async def test_only_welcome_sites_may_ask_and_read_the_answer(browser: httpx.AsyncClient) -> None:
    asked = await browser.options("/chat/messages", headers={"access-control-request-method": "POST"})
    assert asked.status_code == 204
    assert asked.headers["access-control-allow-origin"] == SITE
    assert "authorization" in asked.headers["access-control-allow-headers"]
    for method in ("OPTIONS", "GET", "POST"):
        foreign = await browser.request(method, "/chat/messages", headers={"origin": "https://elsewhere.example"})
        assert foreign.status_code == 403
        assert "access-control-allow-origin" not in foreign.headers


NOT_TAKEN = [
    (b"no json", 400),
    (b"[]", 400),
    (b'{"type": "hello"}', 400),
    (b'{"type": "say", "id": "line-0001", "text": " "}', 422),
    (b'{"type": "say", "id": "line-0001", "text": "%s"}' % (b"x" * 4001), 422),
    (b"x" * 70_000, 413),
]


async def test_what_is_not_taken_is_explained(site: ChatSite, browser: httpx.AsyncClient) -> None:
    await come_in(browser)
    for body, status in NOT_TAKEN:
        answer = await browser.post("/chat/messages", content=body)
        assert answer.status_code == status
    assert await site.rows("messages") == []


async def test_nobody_writes_without_having_looked(browser: httpx.AsyncClient) -> None:
    answer = await browser.post("/chat/messages", json=WISH, headers={"authorization": "Bearer forged.token"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"


async def test_the_widget_may_be_held_by_any_page_and_is_not_sent_twice(browser: httpx.AsyncClient) -> None:
    first = await browser.get("/chat/widget.js")
    assert first.headers["content-type"].startswith("text/javascript")
    assert first.headers["cross-origin-resource-policy"] == "cross-origin"
    assert "set-cookie" not in first.headers
    again = await browser.get("/chat/widget.js", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
