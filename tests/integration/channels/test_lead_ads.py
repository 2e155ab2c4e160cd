"""Leads of advertisements, fetched from the Graph API, which is replaced at the HTTP border."""

import json
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import respx

from agent.channels.graph import GraphClient, GraphSite
from agent.channels.lead_ads import LeadAds, LeadError
from agent.channels.outcome import Refused, Retry, Unauthorised

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
BASE = "https://graph.facebook.com/v26.0"


@pytest.fixture
def graph() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE, assert_all_called=False) as router:
        yield router


@pytest.fixture
async def ads() -> AsyncIterator[LeadAds]:
    async with httpx.AsyncClient() as http:
        yield LeadAds({"PAGE": GraphClient(http, GraphSite(), "the-token")}, "de", lambda: NOW)


def lead(identity: str, name: str = "email") -> dict[str, Any]:
    return {"id": identity, "field_data": [{"name": name, "values": [f"{identity}@kunde.example"]}]}


def error(code: int, **facts: int) -> httpx.Response:
    return httpx.Response(400, json={"error": {"code": code} | facts})


async def test_a_lead_is_fetched_with_all_that_it_says(graph: respx.MockRouter, ads: LeadAds) -> None:
    route = graph.get("/444").respond(json=lead("444"))
    fetched = await ads.fetch_lead("PAGE", "444")
    assert (fetched.message.sender, fetched.message.account) == ("444@kunde.example", "PAGE")
    assert json.loads(fetched.raw) == lead("444")
    asked = route.calls.last.request.url.params["fields"].split(",")
    assert {"field_data", "form_id", "ad_id", "platform", "custom_disclaimer_responses"} <= set(asked)


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.ConnectError("refused"), Retry("no answer: ConnectError", unsent=True)),
        (error(190), Unauthorised("190: the token is invalid or has expired")),
        (error(100, error_subcode=33), Refused("100/33: a parameter is wrong")),
        (
            httpx.Response(200, json=lead("444", "favourite_colour")),
            Refused("the form asked for neither a mail address nor a phone number"),
        ),
    ],
    ids=str,
)
async def test_a_lead_that_cannot_be_fetched_says_whether_to_try_again(
    graph: respx.MockRouter, ads: LeadAds, answer: httpx.Response | httpx.HTTPError, outcome: object
) -> None:
    graph.get("/444").mock(side_effect=[answer])
    with pytest.raises(LeadError) as caught:
        await ads.fetch_lead("PAGE", "444")
    assert caught.value.outcome == outcome


async def test_a_page_without_a_token_waits_for_a_person(ads: LeadAds) -> None:
    with pytest.raises(LeadError, match="no token is set for the page OTHER"):
        await ads.fetch_lead("OTHER", "444")


@pytest.mark.parametrize("leadgen_id", ["../me", "44/edge", "", "４４"])
async def test_what_is_no_id_is_not_asked_for(graph: respx.MockRouter, ads: LeadAds, leadgen_id: str) -> None:
    with pytest.raises(LeadError, match="that is no id of a lead"):
        await ads.fetch_lead("PAGE", leadgen_id)
    assert not graph.calls


async def test_all_leads_since_a_moment_are_fetched_page_by_page(graph: respx.MockRouter, ads: LeadAds) -> None:
    more = {"cursors": {"after": "NEXT"}, "next": "https://elsewhere.example/?access_token=the-token"}
    route = graph.get("/7/leads").mock(
        side_effect=[
            httpx.Response(200, json={"data": [lead("1"), lead("2", "colour"), "x"], "paging": more}),
            httpx.Response(200, json={"data": [lead("3")], "paging": {"cursors": {"after": "END"}}}),
        ]
    )
    fetched = await ads.fetch_leads("PAGE", "7", NOW)
    assert [one.message.id for one in fetched] == ["leadgen:1", "leadgen:3"]
    first, second = (call.request.url.params for call in route.calls)
    assert json.loads(first["filtering"]) == [
        {"field": "time_created", "operator": "GREATER_THAN", "value": int(NOW.timestamp())}
    ]
    assert ("after" not in first, second["after"]) == (True, "NEXT")


async def test_the_forms_of_a_page_are_listed(graph: respx.MockRouter, ads: LeadAds) -> None:
    graph.get("/PAGE/leadgen_forms").respond(json={"data": [{"id": "7"}, {"id": 8}, {}]})
    assert await ads.fetch_forms("PAGE") == ["7", "8"]
