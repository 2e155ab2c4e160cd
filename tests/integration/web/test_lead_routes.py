"""Leads in ADF over HTTP: who may hand them in, what is taken, and what is said about the rest."""

from collections.abc import AsyncIterator

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select

from agent.flows.desk import Desk
from agent.intake.adf_document import LARGEST
from agent.storage import tables
from agent.web.leads import make_lead_routes

KEY = "a-long-random-key-of-the-tests"
XML = {"content-type": "application/xml", "authorization": f"Bearer {KEY}"}
PROSPECT = (
    '<prospect><id source="crm">{id}</id><vehicle interest="test-drive"><make>Norvela</make><model>Osprio</model>'
    "</vehicle><customer><contact><name>Eva</name><email>{id}@post.example</email></contact></customer></prospect>"
)
LEAD = "<adf>" + PROSPECT.format(id="one") + PROSPECT.format(id="two") + "</adf>"


@pytest.fixture
async def client(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    app.include_router(make_lead_routes(desk, [KEY]))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://leads.example") as client:
        yield client


async def count_messages(desk: Desk) -> int:
    async with desk.engine.connect() as connection:
        found = await connection.execute(select(func.count()).select_from(tables.messages))
        return int(found.scalar_one())


async def test_all_prospects_of_a_document_are_taken_once(client: httpx.AsyncClient, desk: Desk) -> None:
    for _ in range(2):
        answer = await client.post("/api/v1/leads/adf", content=LEAD, headers=XML)
        assert (answer.status_code, answer.json()) == (202, {"taken": ["adf:crm:one", "adf:crm:two"]})
    assert await count_messages(desk) == 2


async def test_nothing_of_a_document_is_taken_when_one_prospect_cannot_be_reached(
    client: httpx.AsyncClient, desk: Desk
) -> None:
    document = "<adf>\n" + PROSPECT.format(id="one") + "\n<prospect><customer/></prospect></adf>"
    answer = await client.post("/api/v1/leads/adf", content=document, headers=XML)
    assert (answer.status_code, answer.json()["line"]) == (400, 3)
    assert "neither a mail address nor a phone number" in answer.json()["detail"]
    assert answer.headers["content-type"] == "application/problem+json"
    assert await count_messages(desk) == 0


@pytest.mark.parametrize(
    ("headers", "content", "status"),
    [
        ({"authorization": ""}, LEAD, 401),
        ({"authorization": "Bearer another"}, LEAD, 401),
        ({"authorization": "Bearer ümlaut".encode()}, LEAD, 401),
        ({"content-type": "application/json"}, LEAD, 415),
        ({}, "x" * (LARGEST + 1), 413),
        ({}, '<!DOCTYPE adf [<!ENTITY x SYSTEM "file:///etc/passwd">]><adf>&x;</adf>', 400),
        ({}, "", 400),
        ({"authorization": "", "x-api-key": KEY}, LEAD, 202),
    ],
)
async def test_what_is_refused_gets_its_status(
    client: httpx.AsyncClient, headers: dict[str, str], content: str, status: int
) -> None:
    answer = await client.post("/api/v1/leads/adf", content=content, headers=XML | headers)
    assert answer.status_code == status


async def test_who_guesses_keys_is_kept_out(client: httpx.AsyncClient) -> None:
    wrong = XML | {"authorization": "Bearer guessed"}
    answers = [await client.post("/api/v1/leads/adf", content=LEAD, headers=wrong) for _ in range(31)]
    assert [answer.status_code for answer in answers] == [401] * 30 + [429]
    assert (await client.post("/api/v1/leads/adf", content=LEAD, headers=XML)).status_code == 202
