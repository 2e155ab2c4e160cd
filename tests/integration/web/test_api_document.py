"""The API does what its own document says, whatever Schemathesis thinks of; the page shows all of it."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import schemathesis
import uvicorn
from fastapi import FastAPI
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from agent.converse import Stage
from agent.flows.desk import Desk, House
from agent.flows.queue import Queue
from agent.intake.screening import OwnIdentity
from agent.storage.database import Database, make_engine
from agent.web.form.enquiry import FIELDS
from agent.web.form.limits import Limits
from agent.web.public import make_public_routes
from agent.web.site import Site
from agent.web.texts import load_part
from tests.servers.ports import LOOPBACK, free_port

KEY = "key-of-the-brands-own-server"
EXAMPLES = 40
CHECKS = (
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
    unsupported_method,
)
"""All but the one that wants whatever fits the schema to be taken: no schema knows which phone numbers exist."""


@asynccontextmanager
async def open_app(database: Database, stage: Stage) -> AsyncIterator[FastAPI]:
    """The public routes, with a desk of the loop that they run in."""
    engine, queue = make_engine(database, connections=4), Queue(database.conninfo, connections=2)
    address = "probefahrt@norvela.example"
    house = House(address, "Norvela", "a-secret-of-the-tests-only", OwnIdentity(addresses=frozenset({address})))
    desk = Desk(
        engine, queue, stage.understanding, stage.policy, stage.wordings, None, house, lambda: datetime.now(UTC)
    )
    await queue.open()
    app = FastAPI(openapi_url=None)
    for routes in make_public_routes(desk, Site("https://public.example", (), (KEY,)), Limits()):
        app.include_router(routes)
    yield app
    await queue.close()
    await engine.dispose()


@contextmanager
def serve(database: Database, stage: Stage) -> Iterator[str]:
    """The routes on a port of this process, in a thread and a loop of their own; answers with their root."""
    port, servers = free_port(), list[uvicorn.Server]()

    async def run() -> None:
        async with open_app(database, stage) as app:
            servers.append(uvicorn.Server(uvicorn.Config(app, LOOPBACK, port, log_config=None)))
            await servers[0].serve()

    thread = threading.Thread(target=asyncio.run, args=(run(),))
    thread.start()
    while not (servers and servers[0].started):
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.01)
    yield f"http://{LOOPBACK}:{port}"
    servers[0].should_exit = True
    thread.join()


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_the_api_does_what_its_document_says(database: Database, stage: Stage, mode: GenerationMode) -> None:
    with serve(database, stage) as root:
        document = schemathesis.openapi.from_url(f"{root}/api/v1/openapi.json")
        operations = [document["/api/v1/enquiries"]["POST"], document["/api/v1/stamp"]["GET"]]
        cases = st.one_of(*(operation.as_strategy(generation_mode=mode) for operation in operations))

        @settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
        @given(cases)
        def call(case: schemathesis.Case[Any]) -> None:
            case.call_and_validate(headers={"Authorization": f"Bearer {KEY}"}, checks=list(CHECKS))

        call()


async def test_document_and_page_tell_of_every_field(database: Database, stage: Stage) -> None:
    async with open_app(database, stage) as app:
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="https://public.example") as browser:
            document = (await browser.get("/api/v1/openapi.json")).json()
            page = (await browser.get("/api/v1/docs")).text
    body = document["paths"]["/api/v1/enquiries"]["post"]["requestBody"]["content"]
    assert set(document["paths"]) == {"/api/v1/enquiries", "/api/v1/stamp"}
    for schema in (body["application/json"]["schema"], body["application/x-www-form-urlencoded"]["schema"]):
        assert set(schema["properties"]) == FIELDS
    assert all(f"<code>{name}</code>" in page for name in FIELDS)
    assert all(f'id="{reason}"' in page for reason in load_part("form")["en"]["problems"])
    assert "<script" not in page
