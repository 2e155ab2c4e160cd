"""The page behind a signed link: what it shows, what it hides, and what a tap leads to."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from agent.flows.desk import Desk
from agent.intake.threads import make_token
from agent.storage import tables
from agent.web.app import make_web
from agent.web.form.limits import Limits
from agent.web.health import ServiceState
from agent.web.link.calendar import list_days
from agent.web.public import make_public_routes
from agent.web.site import Site

KEY = "key-of-the-brands-own-server"
COMPLETE = {
    "name": "Eva Beispiel",
    "email": "eva@kunde.example",
    "phone": "0170 1234567",
    "postcode": "80339",
    "model": "osprio",
    "availability": "werktags ab 17 Uhr",
    "wish": "test_drive",
    "language": "de",
}


@dataclass
class Guest:
    """A person with a link, at a desk whose clock is moved by hand."""

    desk: Desk
    now: datetime
    browser: httpx.AsyncClient = field(init=False)

    async def enquire(self, **fields: str) -> str:
        """An enquiry, answered; the path of its link."""
        headers = {"authorization": f"Bearer {KEY}"}
        taken = await self.browser.post("/api/v1/enquiries", json=fields, headers=headers)
        await self.work()
        return str(taken.json()["link"]).removeprefix("https://public.example")

    async def work(self) -> None:
        await self.desk.queue.app.run_worker_async(wait=False, install_signal_handlers=False, concurrency=1)

    async def tap(self, link: str, **fields: str | list[str]) -> httpx.Response:
        """Send the page, and let the assistant answer."""
        answer = await self.browser.post(link, data={"action": "save"} | fields)
        await self.work()
        return answer

    async def conversation(self) -> Any:
        async with self.desk.engine.connect() as connection:
            return (await connection.execute(select(tables.conversations))).mappings().one()

    async def latest(self, table: str, order: str) -> Any:
        rows = tables.metadata.tables[table]
        async with self.desk.engine.connect() as connection:
            return (await connection.execute(select(rows).order_by(rows.c[order].desc()))).mappings().first()


@pytest.fixture
async def guest(desk: Desk) -> AsyncIterator[Guest]:
    person = Guest(desk, datetime.now(UTC))
    still = replace(desk, clock=lambda: person.now)
    routes = make_public_routes(still, Site("https://public.example", (), (KEY,)), Limits())
    transport = httpx.ASGITransport(app=make_web(still, ServiceState(desk.engine), None, routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="https://public.example") as person.browser:
        yield person


def find_seal(page: str) -> str:
    """The name of the wish as it is shown."""
    found = re.search(r'name="seal" value="(\w+)"', page)
    assert found
    return found[1]


async def test_everything_that_is_missing_is_tapped_and_answered_by_mail(guest: Guest) -> None:
    link = await guest.enquire(email="eva@kunde.example", wish="test_drive", language="de")
    day = list_days(guest.now.astimezone(guest.desk.policy.zone).date())[4]
    car: dict[str, str | list[str]] = {"powertrain-lysanto": "phev", "extras-lysanto": ["towbar", "leather"]}
    answer = await guest.tap(
        link,
        postcode="80339",
        country="DE",
        when=[f"{day}:morning", f"{day}:afternoon"],
        model="lysanto",
        **car,
        name="Eva Beispiel",
        phone="0170 1234567",
    )
    assert (answer.status_code, answer.headers["location"]) == (303, f"{link}?done=1")
    assert "Danke, das ist angekommen." in (await guest.browser.get(answer.headers["location"])).text
    record = (await guest.conversation())["record"]
    assert record["state"] == "awaiting_confirmation"
    assert record["slots"]["availability"] == [
        {"date_from": str(day), "date_to": str(day), "weekdays": [], "time_from": "09:00", "time_to": "18:00"}
    ]
    known = {slot: record["slots"][slot] for slot in ("postcode", "model", "powertrain", "extras", "name", "phone")}
    assert known == {
        "postcode": "80339",
        "model": "lysanto",
        "powertrain": "phev",
        "extras": ["leather", "towbar"],
        "name": "Eva Beispiel",
        "phone": "+491701234567",
    }
    reply = await guest.latest("outbox", "created_at")
    assert reply["recipient"] == "eva@kunde.example"
    assert "Lysanto" in reply["record"]["mail"]["text"]


async def test_one_tap_agrees_to_what_is_shown_and_the_dealer_gets_it(guest: Guest) -> None:
    link = await guest.enquire(**COMPLETE)
    page = (await guest.browser.get(link)).text
    assert "Autohaus Isarauen, München" in page
    answer = await guest.tap(link, action="yes", seal=find_seal(page))
    assert answer.status_code == 303
    assert (await guest.conversation())["state"] == "handed_off"
    after = (await guest.browser.get(link)).text
    assert "Der Wunsch liegt bei Autohaus Isarauen, München." in after
    assert 'value="yes"' not in after


async def test_a_yes_to_what_is_no_longer_so_agrees_to_nothing(guest: Guest) -> None:
    link = await guest.enquire(**COMPLETE)
    seal = find_seal((await guest.browser.get(link)).text)
    await guest.tap(link, model="lysanto")
    answer = await guest.tap(link, action="yes", seal=seal)
    assert answer.status_code == 422
    assert "Inzwischen hat sich etwas geändert." in answer.text
    assert (await guest.conversation())["state"] == "awaiting_confirmation"


async def test_an_old_link_in_the_wrong_hands_tells_no_address_and_no_number(guest: Guest) -> None:
    page = await guest.browser.get(await guest.enquire(**COMPLETE))
    assert "Hallo Eva," in page.text
    for secret in ("eva@kunde", "kunde.example", "1701234567", "0170 1234567", "Beispiel,", "Eva Beispiel"):
        assert secret not in page.text
    assert "+49 … 67" in page.text
    assert page.headers["referrer-policy"] == "no-referrer"
    assert page.headers["x-robots-tag"] == "noindex, nofollow"
    assert page.headers["cache-control"] == "no-store"
    assert '<meta name="robots" content="noindex, nofollow">' in page.text


async def test_a_link_lives_sixty_days_after_the_last_message(guest: Guest) -> None:
    link = await guest.enquire(**COMPLETE)
    for days, status in ((59, 200), (61, 404)):
        began = (await guest.conversation())["updated_at"]
        guest.now = began + timedelta(days=days)
        assert (await guest.browser.get(link)).status_code == status
        assert (await guest.browser.post(link, data={"action": "save"})).status_code in (422, 404)


async def test_a_made_up_link_and_one_of_a_deleted_conversation_look_alike(guest: Guest) -> None:
    unknown = make_token("ab" * 16, guest.desk.house.secret)
    pages = [(await guest.browser.get(f"/e/{token}")) for token in (unknown, "x" * 40, unknown[:-1] + "a", "%00")]
    assert {page.status_code for page in pages} == {404}
    assert len({page.text for page in pages}) == 1


async def test_one_button_ends_everything(guest: Guest) -> None:
    link = await guest.enquire(**COMPLETE)
    assert (await guest.tap(link, action="stop")).status_code == 303
    assert (await guest.conversation())["state"] == "closed"
    assert (await guest.latest("tasks", "id"))["reason"] == "erasure"


async def test_looking_at_a_link_changes_nothing(guest: Guest) -> None:
    link = await guest.enquire(**COMPLETE)
    before = await guest.conversation()
    for _ in range(2):
        await guest.browser.get(link)
    await guest.browser.head(link)
    await guest.work()
    assert await guest.conversation() == before


async def test_what_is_wrong_is_said_and_what_was_tapped_stays(guest: Guest) -> None:
    link = await guest.enquire(email="eva@kunde.example", wish="test_drive", language="en")
    day = list_days(guest.now.astimezone(guest.desk.policy.zone).date())[0]
    answer = await guest.tap(
        link, postcode="8010", model="merrix", when=f"{day}:evening", phone="12", name='"><script>alert(1)</script>'
    )
    assert answer.status_code == 422
    assert "Several countries have this postcode." in answer.text
    assert "That is no complete phone number." in answer.text
    assert re.search(rf'value="{day}:evening"[^>]* checked', answer.text)
    assert re.search(r'value="merrix" checked', answer.text)
    assert "<script>alert" not in answer.text
    nothing = await guest.tap(link)
    assert "Nothing was changed." in nothing.text


async def test_a_second_tap_on_the_same_button_is_one_message(guest: Guest) -> None:
    link = await guest.enquire(email="eva@kunde.example", wish="test_drive", language="de")
    for _ in range(2):
        await guest.browser.post(link, data={"action": "save", "postcode": "80339"})
    async with guest.desk.engine.connect() as connection:
        texts = list((await connection.execute(select(tables.messages.c.record["text"].astext))).scalars())
    assert texts.count("Meine Postleitzahl ist 80339.") == 1
