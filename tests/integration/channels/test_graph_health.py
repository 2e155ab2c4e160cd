"""What the Graph API says of tokens and subscriptions, in words for an operator."""

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
import respx

from agent.channels.graph import GraphClient, GraphSite
from agent.channels.graph_health import Examine, GraphHealth, examine_instagram, examine_number, examine_page
from agent.channels.port import ChannelHealth
from agent.intake.message import Channel

BASE = "https://graph.facebook.com/v26.0"
SITE = GraphSite(app_id="77", app_secret="the-app-secret")
ENDS = datetime(2026, 12, 1, tzinfo=UTC)
ALL_FIELDS = ["messages", "messaging_postbacks", "message_echoes"]


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient() as client:
        yield client


@pytest.fixture
def graph() -> Iterator[respx.MockRouter]:
    with respx.mock(base_url=BASE, assert_all_called=False) as router:
        yield router


async def check(http: httpx.AsyncClient, examine: Examine, channel: Channel, site: GraphSite = SITE) -> ChannelHealth:
    health = GraphHealth(channel, {"1": GraphClient(http, site, "the-token")}, examine, {})
    (found,) = await health.check()
    return found


def says_of_token(graph: respx.MockRouter, **data: Any) -> respx.Route:
    return graph.get("/debug_token").respond(json={"data": {"is_valid": True, "expires_at": 0} | data})


def subscribe(graph: respx.MockRouter, path: str, app: dict[str, Any]) -> None:
    graph.get(path).respond(json={"data": [{"id": "12"}, app]})


async def test_a_page_with_token_and_subscription_is_well(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    asked = says_of_token(graph, expires_at=int(ENDS.timestamp()), data_access_expires_at=int(ENDS.timestamp()) + 9)
    subscribe(graph, "/1/subscribed_apps", {"id": "77", "subscribed_fields": ALL_FIELDS})
    assert await check(http, examine_page, Channel.FACEBOOK) == ChannelHealth("facebook", "1", None, ENDS)
    request = asked.calls.last.request
    assert request.headers["authorization"] == "Bearer 77|the-app-secret"
    assert request.url.params["input_token"] == "the-token"


async def test_a_token_asks_for_itself_where_the_app_is_unknown(
    graph: respx.MockRouter, http: httpx.AsyncClient
) -> None:
    asked = says_of_token(graph)
    subscribe(graph, "/1/subscribed_apps", {"id": "5", "subscribed_fields": ALL_FIELDS})
    assert await check(http, examine_page, Channel.FACEBOOK, GraphSite()) == ChannelHealth("facebook", "1")
    assert asked.calls.last.request.headers["authorization"] == "Bearer the-token"


async def test_a_dead_token_is_trouble(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    says_of_token(graph, is_valid=False)
    found = await check(http, examine_page, Channel.FACEBOOK)
    assert found.trouble == "the token is invalid or has expired"


@pytest.mark.parametrize(
    ("app", "trouble"),
    [
        ({"id": "13"}, "our app is not subscribed, so that nothing that people write arrives"),
        ({"id": "77", "subscribed_fields": ["messages"]}, "not subscribed to message_echoes, messaging_postbacks"),
        ({"id": 77, "subscribed_fields": ALL_FIELDS}, None),
        ({"id": "77"}, None),
    ],
)
async def test_a_page_that_sends_us_too_little_is_trouble(
    graph: respx.MockRouter, http: httpx.AsyncClient, app: dict[str, Any], trouble: str | None
) -> None:
    says_of_token(graph)
    subscribe(graph, "/1/subscribed_apps", app)
    found = (await check(http, examine_page, Channel.FACEBOOK)).trouble
    assert trouble in found if found and trouble else found == trouble


async def test_instagram_by_a_page_is_asked_under_its_token(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    says_of_token(graph)
    subscribe(graph, "/me/subscribed_apps", {"id": "77", "subscribed_fields": ["messages"]})
    assert (await check(http, examine_instagram, Channel.INSTAGRAM)).trouble is None


async def test_instagrams_own_login_explains_no_tokens(http: httpx.AsyncClient) -> None:
    site = GraphSite("https://graph.instagram.com", explains_tokens=False)
    with respx.mock(base_url="https://graph.instagram.com/v26.0") as graph:
        graph.get("/me").respond(400, json={"error": {"code": 190, "message": "x"}})
        found = await check(http, examine_instagram, Channel.INSTAGRAM, site)
    assert found.trouble == "190: the token is invalid or has expired"


def number_status(can_send: str, *errors: int) -> dict[str, Any]:
    waba = {"entity_type": "WABA", "id": "55", "can_send_message": can_send}
    return {
        "health_status": {
            "can_send_message": can_send,
            "entities": [
                {"entity_type": "PHONE_NUMBER", "id": "1", "can_send_message": "AVAILABLE"},
                waba | {"errors": [{"error_code": code} for code in errors]},
            ],
        }
    }


@pytest.mark.parametrize(("app_id", "trouble"), [("77", None), ("78", "our app is not subscribed")])
async def test_a_number_is_well_when_its_business_account_sends_to_us(
    graph: respx.MockRouter, http: httpx.AsyncClient, app_id: str, trouble: str | None
) -> None:
    says_of_token(graph)
    graph.get("/1").respond(json=number_status("AVAILABLE"))
    subscribe(graph, "/55/subscribed_apps", {"whatsapp_business_api_data": {"id": app_id, "name": "Vorfahrt"}})
    found = await check(http, examine_number, Channel.WHATSAPP)
    assert (found.trouble or "").startswith(trouble) if trouble else found.trouble is None


async def test_a_number_that_may_not_send_is_trouble(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    says_of_token(graph)
    graph.get("/1").respond(json=number_status("BLOCKED", 141006))
    found = await check(http, examine_number, Channel.WHATSAPP)
    assert found.trouble == "Meta lets it send nothing (WABA 141006)"


async def test_no_answer_is_trouble_and_nothing_is_raised(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    graph.get("/debug_token").mock(side_effect=httpx.ConnectTimeout("late"))
    found = await check(http, examine_page, Channel.FACEBOOK)
    assert found == ChannelHealth("facebook", "1", "no answer: ConnectTimeout")


async def test_what_sending_has_found_out_is_told_too(graph: respx.MockRouter, http: httpx.AsyncClient) -> None:
    says_of_token(graph)
    subscribe(graph, "/1/subscribed_apps", {"id": "77", "subscribed_fields": ALL_FIELDS})
    client = GraphClient(http, SITE, "the-token")
    health = GraphHealth(Channel.FACEBOOK, {"1": client}, examine_page, {"1": "368: restricted"})
    assert await health.check() == [ChannelHealth("facebook", "1", "368: restricted")]


@pytest.mark.parametrize("answer", [{}, {"data": "x"}, {"data": ["x"]}, {"data": []}])
async def test_strange_answers_are_no_subscription(
    graph: respx.MockRouter, http: httpx.AsyncClient, answer: dict[str, Any]
) -> None:
    says_of_token(graph)
    graph.get("/1/subscribed_apps").respond(json=answer)
    assert (await check(http, examine_page, Channel.FACEBOOK)).trouble is not None
