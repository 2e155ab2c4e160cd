"""The pages of the brand's people: who gets in, what a call leads to, and what a file does before and after a yes."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from sqlalchemy import func, select

from agent.flows.desk import Desk
from agent.storage import tables
from agent.web.staff.routes import make_staff_routes

PASSWORD = "a-password-of-the-tests"
MARIA = httpx.BasicAuth("Maria", PASSWORD)
CALL = {"name": "Eva Beispiel", "phone": "0170 1234567", "postcode": "80331", "model": "osprio", "language": "de"}
COMPLETE = CALL | {"availability": "Samstag ab 10 Uhr", "call": "a1"}
HOSTILE = "<script>alert(1)</script>"
OpenPages = Callable[..., Any]


@pytest.fixture
def open_pages(desk: Desk) -> OpenPages:
    @asynccontextmanager
    async def open_them(password: str = PASSWORD, **options: Any) -> AsyncIterator[httpx.AsyncClient]:
        app = FastAPI()
        for router in make_staff_routes(desk, password):
            app.include_router(router)
        client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="http://staff.example", follow_redirects=True, **options
        )
        client.headers["accept-language"] = "en"
        async with client:
            yield client

    return open_them


async def count(desk: Desk, table: str) -> int:
    async with desk.engine.connect() as connection:
        found = await connection.execute(select(func.count()).select_from(tables.metadata.tables[table]))
        return int(found.scalar_one())


def hidden(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return found[1]


async def test_only_the_password_opens_the_pages_and_guessing_closes_them(open_pages: OpenPages) -> None:
    async with open_pages() as client:
        asked = await client.get("/staff/entry")
        assert (asked.status_code, asked.headers["www-authenticate"][:5]) == (401, "Basic")
        assert (await client.get("/staff/import", auth=("Maria", "wrong"))).status_code == 401
        assert (await client.get("/staff/entry", auth=MARIA)).status_code == 200
        answers = [await client.get("/staff", auth=("x", "ümlaut")) for _ in range(10)]
        assert {answer.status_code for answer in answers} == {401, 429}
        assert (await client.get("/staff/entry", auth=MARIA)).status_code == 429


async def test_a_form_of_another_site_is_not_taken(open_pages: OpenPages, desk: Desk) -> None:
    async with open_pages(auth=MARIA) as client:
        for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
            assert (await client.post("/staff/entry", data=COMPLETE, headers=headers)).status_code == 403
            assert (await client.post("/staff/import", files={"file": b"a"}, headers=headers)).status_code == 403
    assert await count(desk, "messages") == 0


async def test_what_was_typed_is_shown_as_it_is_understood_and_not_stored(open_pages: OpenPages, desk: Desk) -> None:
    async with open_pages("") as client:
        shown = await client.post("/staff/entry/understood", data=COMPLETE)
        assert "80331 München" in shown.text
        assert "Autohaus Isarauen" in shown.text
        assert "from 10:00" in shown.text
        unknown = await client.post("/staff/entry/understood", data={"postcode": "99999", "language": "de"})
        assert "This postcode is not known." in unknown.text
    assert await count(desk, "messages") == 0


async def test_a_call_is_read_out_and_the_yes_hands_it_over_with_the_agents_name(
    open_pages: OpenPages, desk: Desk
) -> None:
    async with open_pages(auth=MARIA) as client:
        page = (await client.post("/staff/entry", data=COMPLETE)).text
        assert "Please read out" in page
        assert "Noted by Maria" in page
        assert await count(desk, "leads") == 0
        answer = {"token": hidden(page, "token"), "call": hidden(page, "call"), "answer": "yes"}
        assert (await client.post("/staff/entry/answer", data=answer | {"answer": "perhaps"})).status_code == 400
        for _ in range(2):
            assert "At the dealer’s" in (await client.post("/staff/entry/answer", data=answer)).text
    async with desk.engine.connect() as connection:
        records = (await connection.execute(select(tables.messages.c.record))).scalars().all()
    assert [record["text"] for record in records] == ["", "Ja, das stimmt so. Bitte geben Sie das weiter."]
    assert all(["noted_by", "Maria"] in record["origin"] for record in records)
    assert await count(desk, "leads") == 1


async def test_a_call_without_a_way_to_reach_anybody_is_shown_again_with_what_was_typed(
    open_pages: OpenPages, desk: Desk
) -> None:
    async with open_pages("") as client:
        page = await client.post("/staff/entry", data={"name": HOSTILE, "notes": HOSTILE, "language": "de"})
        assert page.status_code == 422
        assert "A phone number or an e-mail address is needed." in page.text
        assert HOSTILE not in page.text
        assert "&lt;script&gt;" in page.text
        assert (await client.post("/staff/entry", data={"phone": "12", "name": "x" * 200})).text.count("fault") > 2
        assert (await client.get("/staff/entry?call=unknown")).status_code == 404
        assert (await client.post("/staff/entry", content="x" * 70_000)).status_code == 413
    assert await count(desk, "messages") == 0


async def test_a_file_is_shown_first_and_taken_in_once(open_pages: OpenPages, desk: Desk) -> None:
    rows = f"Vorname;E-Mail;Tel;Was\nEva;eva@post.example;;Bitte samstags\n{HOSTILE};ida@post.example;;\nJan;;;\n"
    async with open_pages("") as client:
        page = (await client.post("/staff/import", files={"file": ("fair.csv", rows)}, data={"source": "fair"})).text
        assert "neither e-mail nor phone" in page
        assert HOSTILE not in page
        assert await count(desk, "messages") == 0
        fields = {name: hidden(page, name) for name in ("table", "filename", "source")}
        again = await client.post("/staff/import", data=fields | {"column_3": "message"}, files={"none": b""})
        assert "Message</dt><dd>Bitte samstags" in again.text
        commit = fields | {"column_3": "message", "action": "commit"}
        assert "Leads imported: 2" in (await client.post("/staff/import", data=commit, files={"none": b""})).text
        assert "Nothing new imported" in (await client.post("/staff/import", data=commit, files={"none": b""})).text
    async with desk.engine.connect() as connection:
        records = (await connection.execute(select(tables.messages.c.record))).scalars().all()
    assert sorted(record["text"] for record in records) == ["", "Bitte samstags"]
    assert {tuple(origin) for origin in records[0]["origin"]} >= {("source", "fair"), ("file", "fair.csv")}


async def test_what_is_no_table_is_refused_in_words(open_pages: OpenPages) -> None:
    async with open_pages("") as client:
        for content, said in ((b"PK\x03\x04x", "cannot be read"), (b"\xd0\xcf\x11\xe0", "old format")):
            page = await client.post("/staff/import", files={"file": ("leads.xlsx", content)})
            assert (page.status_code, said in page.text) == (422, True)
        assert "nothing in the file" in (await client.post("/staff/import", files={"file": b""})).text
        assert "choose a file" in (await client.post("/staff/import", files={"file": ("", b"")})).text
        assert (await client.post("/staff/import", data={"table": "x"}, files={"none": b""})).status_code == 422
        assert (await client.post("/staff/import", data={"table": "eNo="}, files={"none": b""})).status_code == 422
        broken = await client.post("/staff/import", content=b"--x", headers={"content-type": "multipart/form-data"})
        assert broken.status_code == 400


async def test_in_a_file_without_addresses_nothing_can_be_taken_in(open_pages: OpenPages, desk: Desk) -> None:
    async with open_pages("") as client:
        page = (await client.post("/staff/import", files={"file": ("x.csv", "Foo;Bar\n1;2\n")})).text
        assert "No column holds an e-mail address" in page
        commit = {"table": hidden(page, "table"), "filename": "x.csv", "action": "commit"}
        assert "No column holds" in (await client.post("/staff/import", data=commit, files={"none": b""})).text
    assert await count(desk, "messages") == 0
