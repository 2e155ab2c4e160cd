"""The demo page's routes: its mails go through the real listener, and come back out of the database."""

from typing import Any

import httpx
import pytest
from sqlalchemy import select

from agent.storage import tables
from agent.web.demo import DemoPage
from agent.web.guards import LARGEST_FORM
from tests.integration.web.conftest import SCRIPT, Site, browse

WISH = {
    "name": "Claire Bennett",
    "address": "claire@mail.example",
    "subject": "Test drive",
    "text": "Hello, I would like to test drive the Lysanto. I live in 80339 Munich and am free on Saturday from 10 am.",
}


async def read_panes(browser: httpx.AsyncClient) -> dict[str, str]:
    answer = await browser.get("/demo/news", params={"after": "nothing yet"})
    panes: dict[str, str] = answer.json()["panes"]
    return panes


async def write(site: Site, browser: httpx.AsyncClient, **fields: str) -> None:
    answer = await browser.post("/demo/mails", data=fields, headers=SCRIPT)
    assert answer.status_code == 200, answer.text
    await site.work()


async def latest_reply(site: Site) -> Any:
    query = select(tables.outbox).where(tables.outbox.c.kind == "reply").order_by(tables.outbox.c.created_at.desc())
    async with site.desk.engine.connect() as connection:
        return (await connection.execute(query)).mappings().first()


async def test_a_wish_is_read_back_and_a_yes_in_its_thread_reaches_the_dealer(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    await write(site, browser, **WISH)
    assert "Awaiting yes" in (await read_panes(browser))["mailbox"]
    await write(site, browser, answers=(await latest_reply(site))["id"], text="Yes, that’s right.")
    panes = await read_panes(browser)
    assert panes["mailbox"].count('class="thread"') == 1
    assert "New lead" in panes["dealer"]
    assert "A clear yes to the summary." in panes["insight"]


async def test_the_dealers_mail_is_shown_in_a_frame_in_which_nothing_runs(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    await write(site, browser, **WISH)
    await write(site, browser, answers=(await latest_reply(site))["id"], text="Yes, that’s right.")
    address = (await read_panes(browser))["dealer"].partition('<iframe src="')[2].partition('"')[0]
    mail = await browser.get(address)
    assert "Claire Bennett" in mail.text
    assert "script-src" not in mail.headers["content-security-policy"]
    assert mail.headers["content-security-policy"].startswith("default-src 'none'; style-src 'unsafe-inline'; sandbox")


async def test_nobody_sees_the_mails_of_another_visitor(site: Site) -> None:
    first, second = site.open_browser(), site.open_browser()
    await first.get("/")
    await second.get("/")
    await write(site, first, **WISH)
    assert "Claire" not in (await read_panes(second))["mailbox"]
    reply = (await latest_reply(site))["id"]
    assert (await second.get(f"/demo/mails/{reply}")).status_code == 404
    answer = await second.post("/demo/mails", data={"answers": reply, "text": "Yes"}, headers=SCRIPT)
    assert answer.status_code == 422


async def test_a_new_person_starts_with_an_empty_mailbox(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    await write(site, browser, **WISH)
    answer = await browser.post("/demo/person", follow_redirects=True)
    assert answer.status_code == 200
    assert 'class="thread"' not in answer.text


async def test_words_of_strangers_are_only_ever_text(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    evil = "<script>alert(1)</script><img src=x onerror=alert(2)>"
    await write(site, browser, **(WISH | {"name": evil[:100], "subject": evil, "text": f"{evil} {WISH['text']}"}))
    page = (await browser.get("/")).text
    assert "alert(1)" in page
    assert "<script>alert" not in page
    assert "<img src=x" not in page


async def test_without_news_the_page_is_told_so_before_long(site: Site) -> None:
    browser = site.open_browser()
    page = await browser.get("/")
    version = page.text.partition('data-version="')[2].partition('"')[0]
    answer = await browser.get("/demo/news", params={"after": version})
    assert answer.status_code == 204


async def test_faults_are_named_field_by_field(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    answer = await browser.post("/demo/mails", data={"address": "nobody", "text": ""}, headers=SCRIPT)
    assert answer.status_code == 422
    assert answer.json()["faults"].keys() == {"address", "text"}


async def test_without_script_faults_stand_in_the_page_beside_what_was_typed(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    answer = await browser.post("/demo/mails", data=WISH | {"address": "nobody"})
    assert answer.status_code == 422
    assert "Please give a mail address" in answer.text
    assert "I would like to test drive the Lysanto" in answer.text


async def test_a_listener_that_is_down_is_told_as_a_fault(site: Site) -> None:
    async with browse(site.desk, DemoPage("127.0.0.1", 1)) as browser:
        await browser.get("/")
        answer = await browser.post("/demo/mails", data=WISH, headers=SCRIPT)
    assert answer.json()["faults"] == {"form": "The mail could not be sent. Please try again."}


@pytest.mark.parametrize("path", ["/demo/mails", "/demo/person"])
async def test_another_site_cannot_send_a_form(site: Site, path: str) -> None:
    browser = site.open_browser()
    await browser.get("/")
    answer = await browser.post(path, data=WISH, headers={"origin": "http://evil.example"})
    assert answer.status_code == 403


async def test_a_form_without_end_is_refused(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    answer = await browser.post("/demo/mails", data={"text": "x" * LARGEST_FORM}, headers=SCRIPT)
    assert answer.status_code == 413


async def test_bytes_that_are_no_form_are_refused(site: Site) -> None:
    browser = site.open_browser()
    await browser.get("/")
    assert (await browser.post("/demo/mails", content=b"\xff\xfe=1")).status_code == 400


async def test_a_browser_without_the_cookie_sees_nobodys_news(site: Site) -> None:
    assert (await site.open_browser().get("/demo/news")).status_code == 403


async def test_the_page_binds_the_browser_to_itself(site: Site) -> None:
    answer = await site.open_browser().get("/")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    cookie = answer.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie


async def test_the_language_is_chosen_once_and_kept(site: Site) -> None:
    browser = site.open_browser()
    assert 'lang="en"' in (await browser.get("/")).text
    assert 'lang="de"' in (await browser.get("/", params={"language": "de"})).text
    assert 'lang="de"' in (await browser.get("/")).text


async def test_an_example_fills_the_form_without_script(site: Site) -> None:
    page = (await site.open_browser().get("/", params={"example": "en-3-price"})).text
    assert 'value="Priya Nair"' in page
    assert "how much is the Osprio" in page
