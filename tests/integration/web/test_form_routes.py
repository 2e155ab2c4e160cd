"""The web form's routes: a person gets through, a machine does not, and nothing is taken twice."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from agent.flows.desk import Desk
from agent.storage import tables
from agent.web.app import make_web
from agent.web.form.limits import OF_A_SENDER, OF_AN_ADDRESS, Limits
from agent.web.form.stamps import Stamps
from agent.web.health import ServiceState
from agent.web.public import make_public_routes
from agent.web.site import Site

KEY = "key-of-the-brands-own-server"
BRAND_SITE = "https://www.marke.example"
API = "/api/v1/enquiries"
WITH_KEY = {"authorization": f"Bearer {KEY}"}
BROWSER = {"accept": "text/html,*/*;q=0.8", "accept-language": "de"}
WISH = {
    "name": "Eva Beispiel",
    "email": "Eva@Kunde.example",
    "postcode": "80339",
    "model": "osprio",
    "availability": "Samstag ab 10 Uhr",
    "wish": "test_drive",
    "language": "de",
}


@dataclass
class Public:
    """The public pages at a desk whose clock stands still until it is moved."""

    desk: Desk
    limits: Limits
    browser: httpx.AsyncClient
    now: datetime
    stamps: Stamps = field(init=False)

    def __post_init__(self) -> None:
        self.stamps = Stamps(self.desk.house.secret)

    @property
    def stamp(self) -> str:
        """Of a form that was shown a minute ago."""
        return self.stamps.make(self.now - timedelta(minutes=1))

    async def post(self, fields: dict[str, Any], **headers: str) -> httpx.Response:
        return await self.browser.post(API, json=fields, headers=WITH_KEY | headers)

    async def send(self, fields: dict[str, str], path: str = "/form?lang=de") -> httpx.Response:
        return await self.browser.post(path, data=fields, headers=BROWSER)

    async def work(self) -> None:
        await self.desk.queue.app.run_worker_async(wait=False, install_signal_handlers=False, concurrency=1)

    async def rows(self, table: str) -> list[Any]:
        async with self.desk.engine.connect() as connection:
            return list((await connection.execute(select(tables.metadata.tables[table]))).mappings())


@pytest.fixture
async def public(desk: Desk) -> AsyncIterator[Public]:
    limits, now = Limits(), datetime.now(UTC)
    still = replace(desk, clock=lambda: now)
    routes = make_public_routes(still, Site("https://public.example", (BRAND_SITE,), (KEY,)), limits)
    app = make_web(still, ServiceState(desk.engine), None, routes=routes)
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="https://public.example") as browser:
        yield Public(desk, limits, browser, now)


async def test_a_servers_enquiry_is_answered_by_mail_at_once(public: Public) -> None:
    answer = await public.post(WISH | {"utm_source": "newsletter", "form_id": "footer"})
    assert answer.status_code == 202
    assert answer.json()["link"].startswith("https://public.example/e/")
    await public.work()
    message = (await public.rows("messages"))[0]
    assert message["channel_id"] == answer.json()["id"]
    assert message["record"]["origin"] == [["source", "newsletter"], ["form", "footer"]]
    reply = (await public.rows("outbox"))[0]
    assert (reply["kind"], reply["recipient"]) == ("reply", "eva@kunde.example")
    assert "Osprio" in reply["record"]["mail"]["text"]
    assert (await public.rows("conversations"))[0]["state"] == "awaiting_confirmation"


async def test_the_same_enquiry_again_is_one_message(public: Public) -> None:
    first, again = await public.post(WISH), await public.post(WISH)
    assert first.json()["id"] == again.json()["id"]
    assert len(await public.rows("messages")) == 1


async def test_a_key_makes_repeated_posts_one_and_refuses_other_words(public: Public) -> None:
    first = await public.post(WISH, **{"idempotency-key": "4711"})
    again = await public.post(WISH, **{"idempotency-key": "4711"})
    other = await public.post(WISH | {"postcode": "10115"}, **{"idempotency-key": "4711"})
    assert first.json() == again.json()
    assert (other.status_code, other.json()["type"]) == (422, "/api/v1/docs#conflict")
    assert len(await public.rows("messages")) == 1


async def test_nobody_gets_the_link_to_a_conversation_that_others_began(public: Public) -> None:
    taken = (await public.post(WISH)).json()
    async with public.desk.engine.begin() as connection:
        row = (await public.rows("messages"))[0]
        await connection.execute(
            tables.messages.insert().values(
                **{name: row[name] for name in ("channel", "source", "raw", "conversation_id", "state", "received_at")}
                | {"id": "another", "channel_id": "another"}
            )
        )
    assert (await public.post(WISH)).json() == {"id": taken["id"], "link": None}


async def test_a_wrong_key_is_refused(public: Public) -> None:
    answer = await public.browser.post(API, json=WISH, headers={"authorization": "Bearer wrong"})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_each_fault_is_told_in_the_visitors_language(public: Public) -> None:
    answer = await public.post({"name": "x" * 101, "phone": 7, "language": "fr"})
    assert answer.status_code == 422
    assert answer.json()["errors"] == [
        {"field": "name", "detail": "C’est trop long."},
        {"field": "phone", "detail": "Un texte est attendu ici."},
    ]


UNREADABLE = [
    (b"{", "application/json", 400),
    (b"[]", "application/json", 400),
    (b"[" * 100_000, "application/json", 400),
    (b'{"email": "\\ud800@x.example", "\\ud800": 1}', "application/json", 422),
    (b"\xff=1", "application/x-www-form-urlencoded", 400),
    (b"&".join(b"a%d=1" % number for number in range(300)), "application/x-www-form-urlencoded", 400),
    (b"x" * 200_000, "application/json", 413),
    (b"<x/>", "application/xml", 415),
    (b"", "", 415),
]


async def test_what_cannot_be_read_gets_the_right_status_and_leaves_nothing(public: Public) -> None:
    for body, kind, status in UNREADABLE:
        answer = await public.browser.post(API, content=body, headers=WITH_KEY | {"content-type": kind})
        assert (answer.status_code, answer.json()["status"]) == (status, status), body[:20]
    assert await public.rows("messages") == []


async def test_attachments_are_refused_with_a_clear_sentence(public: Public) -> None:
    answer = await public.browser.post(API, files={"file": b"x"}, headers={"accept-language": "en"})
    assert answer.status_code == 415
    assert answer.json()["detail"] == "Files cannot be sent here. Please send the request without an attachment."


async def test_a_person_fills_in_the_page_and_is_thanked(public: Public) -> None:
    page = await public.browser.get("/form", params={"utm_campaign": "spring", "model": "osprio"}, headers=BROWSER)
    assert "Probefahrt anfragen" in page.text
    assert '<input type="hidden" name="utm_campaign" value="spring">' in page.text
    assert '<option value="osprio" selected>' in page.text
    answer = await public.send(WISH | {"stamp": public.stamp, "utm_campaign": "spring", "send": "button"})
    assert answer.status_code == 303
    thanks = await public.browser.get(answer.headers["location"])
    assert "Danke, die Anfrage ist angekommen." in thanks.text
    assert 'href="/e/' in thanks.text
    assert dict((await public.rows("messages"))[0]["record"]["origin"]) == {"campaign": "spring"}


async def test_a_form_of_the_brands_own_site_is_sent_without_a_script(public: Public) -> None:
    answer = await public.send(WISH | {"stamp": public.stamp}, API)
    assert answer.status_code == 303


async def test_what_looks_like_a_machine_is_not_stored_and_not_told_why(public: Public) -> None:
    for caught in ({"stamp": "forged"}, {}, {"stamp": public.stamp, "homepage": "https://spam.example"}):
        answer = await public.send(WISH | caught)
        assert answer.status_code == 422
        assert "Bitte die Angaben noch einmal kurz ansehen und dann erneut senden." in answer.text
        assert 'value="Eva Beispiel"' in answer.text
        assert "spam.example" not in answer.text
    assert await public.rows("messages") == []
    assert public.limits.counts() == {"form_honeypot": 1, "form_no_stamp": 2}


async def test_a_person_who_was_too_fast_gets_through_at_the_second_try(public: Public) -> None:
    fresh = public.stamps.make(public.now)
    caught = await public.browser.post(API, json=WISH | {"stamp": fresh})
    assert caught.json()["stamp"] == fresh
    assert public.limits.counts() == {"form_too_fast": 1}
    later = public.stamps.make(public.now - timedelta(seconds=3))
    assert (await public.browser.post(API, json=WISH | {"stamp": later})).status_code == 202


async def test_one_address_and_one_sender_are_taken_so_often_and_no_more(public: Public) -> None:
    for number in range(OF_A_SENDER):
        assert (await public.post(WISH | {"message": f"Nr. {number}"})).status_code == 202
    answer = await public.post(WISH | {"message": "once more"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "60")
    seen = [(await public.browser.post(API, json={})).status_code for _ in range(OF_AN_ADDRESS + 1)]
    assert seen == [422] * OF_AN_ADDRESS + [429]


async def test_only_the_brands_own_sites_may_ask_from_a_browser(public: Public) -> None:
    for origin, allowed in ((BRAND_SITE, BRAND_SITE), ("https://evil.example", None)):
        for method, path in (("OPTIONS", API), ("POST", API), ("GET", "/api/v1/stamp")):
            answer = await public.browser.request(method, path, headers={"origin": origin})
            assert answer.headers.get("access-control-allow-origin") == allowed
    page = await public.browser.get("/form")
    assert f"frame-ancestors 'self' {BRAND_SITE}" in page.headers["content-security-policy"]


async def test_the_script_for_other_sites_may_be_loaded_there_and_sets_no_cookie(public: Public) -> None:
    answer = await public.browser.get("/embed/form.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    for path in ("/embed/form.js", "/form?embed=1", "/form/thanks"):
        assert "set-cookie" not in (await public.browser.get(path)).headers


async def test_words_of_strangers_are_only_ever_text(public: Public) -> None:
    evil = '"><script>alert(1)</script>'
    page = await public.browser.get("/form", params={"name": evil, "utm_source": evil, "message": evil, "lang": evil})
    sent = await public.send({"name": evil, "message": f"</textarea>{evil}", "email": evil, "country": evil})
    for answer in (page, sent):
        assert "alert(1)" in answer.text
        assert "<script>alert" not in answer.text


async def test_somebody_with_only_a_number_is_called_by_a_person(public: Public) -> None:
    answer = await public.send({"phone": "0170 1234567", "wish": "test_drive", "stamp": public.stamp})
    thanks = await public.browser.get(answer.headers["location"])
    assert "Ein Mensch von Norvela meldet sich unter der angegebenen Nummer." in thanks.text
    await public.work()
    assert (await public.rows("messages"))[0]["state"] == "answered"
    assert await public.rows("outbox") == []
    assert await public.rows("tasks") != []
