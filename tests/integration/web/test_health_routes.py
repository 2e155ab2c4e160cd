"""Health and readiness, asked of the real application."""

from datetime import UTC, datetime
from importlib.metadata import version

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from agent.channels.mailbox_state import MailboxStatus, State
from agent.flows.desk import Desk
from agent.web.health import ServiceState
from tests.integration.web.conftest import Site, browse

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
SECRET_WORDS = ("brand@mail.example", "password")


def state_with(desk: Desk, mailbox: State) -> ServiceState:
    status = MailboxStatus("brand@mail.example:993/INBOX", mailbox, last_error="wrong password", silent_since=None)
    return ServiceState(desk.engine, lambda: [status], lambda: NOW)


async def add_worker(desk: Desk) -> None:
    async with desk.engine.begin() as connection:
        await connection.execute(text("INSERT INTO procrastinate_workers DEFAULT VALUES"))


async def test_a_living_process_says_so_with_its_version(desk: Desk) -> None:
    async with browse(desk, None) as browser:
        answer = await browser.get("/healthz")
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "version": version("vorfahrt")})


async def test_it_is_ready_when_every_part_is(desk: Desk) -> None:
    await add_worker(desk)
    async with browse(desk, None, state_with(desk, State.CONNECTED)) as browser:
        answer = await browser.get("/readyz")
    assert answer.status_code == 200
    assert answer.json()["components"] == {"database": "ok", "schema": "ok", "workers": "ok", "mailbox 1": "ok"}
    assert answer.json()["counts"] == {
        "set_aside_messages": 0,
        "waiting_mails": 0,
        "open_tasks": 0,
        "live_workers": 1,
    }


async def test_it_is_not_ready_while_nobody_works(desk: Desk) -> None:
    async with browse(desk, None) as browser:
        answer = await browser.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["components"]["workers"] == "none has shown a sign of life"


async def test_it_is_not_ready_with_a_refused_login_and_tells_nothing_secret(desk: Desk) -> None:
    await add_worker(desk)
    async with browse(desk, None, state_with(desk, State.REFUSED)) as browser:
        answer = await browser.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["components"]["mailbox 1"] == "the server refuses the login"
    assert not any(word in answer.text for word in SECRET_WORDS)


@pytest.mark.parametrize("broken", ["DROP TABLE alembic_version", "UPDATE alembic_version SET version_num = 'older'"])
async def test_it_is_not_ready_with_another_schema(desk: Desk, broken: str) -> None:
    async with desk.engine.begin() as connection:
        await connection.execute(text(broken))
    async with browse(desk, None) as browser:
        answer = await browser.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["components"]["schema"] == "it is not the one this version needs"


async def test_it_is_not_ready_without_a_database_but_lives(desk: Desk) -> None:
    nowhere = create_async_engine("postgresql+psycopg://nobody@127.0.0.1:1/nothing")
    async with browse(desk, None, ServiceState(nowhere)) as browser:
        ready, healthy = await browser.get("/readyz"), await browser.get("/healthz")
    await nowhere.dispose()
    assert (ready.status_code, ready.json()["components"]) == (503, {"database": "it does not answer"})
    assert healthy.status_code == 200


async def test_a_real_configuration_has_no_demo_page_and_says_so_politely(desk: Desk) -> None:
    async with browse(desk, None) as browser:
        page, form = await browser.get("/"), await browser.post("/demo/mails", data={"text": "x"})
    assert page.status_code == 404
    assert "Vorfahrt is running" in page.text
    assert form.status_code == 404


async def test_a_real_mail_with_a_page_still_counts_what_waits(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    await browser.post("/demo/mails", data={"address": "a@b.example", "text": "My car is broken, I want to complain!"})
    await site.work()
    assert (await browser.get("/readyz")).json()["counts"]["open_tasks"] == 1
