"""Forms of advertisements: fetched on a notice, and at night whatever no notice told of."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
import respx

from agent.channels.graph import GraphClient, GraphSite
from agent.channels.lead_ads import LeadAds
from agent.flows.desk import Desk
from agent.flows.lead_forms import fetch_lead, reconcile_leads
from agent.flows.queue import TryLaterError
from tests.integration.flows.conftest import Post

LEAD = {
    "id": "444",
    "form_id": "7",
    "field_data": [
        {"name": "full_name", "values": ["Eva Beispiel"]},
        {"name": "email", "values": ["eva@kunde.example"]},
        {"name": "post_code", "values": ["80331"]},
    ],
}


@pytest.fixture
def graph() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url="https://graph.facebook.com/v26.0", assert_all_called=False) as router:
        yield router


@pytest.fixture
async def desk(post: Post) -> AsyncIterator[Desk]:
    async with httpx.AsyncClient() as http:
        pages = {"PAGE": GraphClient(http, GraphSite(), "the-token")}
        yield replace(post.desk, lead_ads=LeadAds(pages, "de", post.clock))


def say(graph: respx.MockRouter, *leads: dict[str, Any]) -> None:
    graph.get("/PAGE/leadgen_forms").respond(json={"data": [{"id": "7"}]})
    graph.get("/7/leads").respond(json={"data": list(leads)})


async def test_a_filled_in_form_is_answered_by_mail(post: Post, desk: Desk, graph: respx.MockRouter) -> None:
    graph.get("/444").respond(json=LEAD)
    await fetch_lead(desk, "PAGE", "444", 0)
    await post.work()
    (mail,) = post.sent_to("eva@kunde.example")
    assert "Eva" in mail.text
    (message,) = await post.rows("messages")
    assert (message["channel"], message["channel_id"], message["source"]) == ("web_form", "leadgen:444", "lead ad PAGE")


async def test_what_no_notice_told_of_is_found_at_night_and_nothing_is_taken_twice(
    post: Post, desk: Desk, graph: respx.MockRouter
) -> None:
    graph.get("/444").respond(json=LEAD)
    say(graph, LEAD, LEAD | {"id": "445", "field_data": [{"name": "email", "values": ["otto@kunde.example"]}]})
    await fetch_lead(desk, "PAGE", "444", 0)
    await reconcile_leads(desk)
    await reconcile_leads(desk)
    ids = sorted(row["channel_id"] for row in await post.rows("messages"))
    assert ids == ["leadgen:444", "leadgen:445"]


@pytest.mark.parametrize("code", [190, 2])
async def test_a_form_that_cannot_be_fetched_now_is_tried_again_for_a_day(
    desk: Desk, graph: respx.MockRouter, code: int
) -> None:
    graph.get("/444").respond(400, json={"error": {"code": code}})
    with pytest.raises(TryLaterError):
        await fetch_lead(desk, "PAGE", "444", 0)
    await fetch_lead(desk, "PAGE", "444", 99)


async def test_a_form_that_is_gone_is_left(post: Post, desk: Desk, graph: respx.MockRouter) -> None:
    graph.get("/444").respond(400, json={"error": {"code": 100, "error_subcode": 33}})
    await fetch_lead(desk, "PAGE", "444", 0)
    assert await post.rows("messages") == []


async def test_a_page_that_shows_no_forms_holds_up_nothing(desk: Desk, graph: respx.MockRouter) -> None:
    graph.get("/PAGE/leadgen_forms").respond(400, json={"error": {"code": 200}})
    await reconcile_leads(desk)
