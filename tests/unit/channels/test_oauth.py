"""Access tokens: renewed ahead of time, by one at a time, and with a clear word when a person is needed."""

import asyncio
from urllib.parse import parse_qs

import httpx
import pytest

from agent.channels.oauth import AccessTokens, ConsentNeededError, OAuth, TokenError, read_token_answer

OAUTH = OAuth("https://login.example/token", "app", "s3cret", "refresh-1", scope="https://mail.google.com/")


class Endpoint:
    """A token endpoint in memory. Each request is kept; tokens are numbered."""

    def __init__(self, rotates: bool = False) -> None:
        self.forms: list[dict[str, list[str]]] = []
        self._rotates = rotates

    async def answer(self, request: httpx.Request) -> httpx.Response:
        """Grant a token that is good for an hour."""
        await asyncio.sleep(0)
        self.forms.append(parse_qs(request.content.decode()))
        number = len(self.forms)
        rotated = {"refresh_token": f"refresh-{number + 1}"} if self._rotates else {}
        return httpx.Response(200, json={"access_token": f"access-{number}", "expires_in": 3600, **rotated})


class Clock:
    """A clock that the test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


async def test_a_token_is_renewed_five_minutes_ahead_and_not_before() -> None:
    endpoint, clock = Endpoint(), Clock()
    async with httpx.AsyncClient(transport=httpx.MockTransport(endpoint.answer)) as client:
        tokens = AccessTokens(OAUTH, client, clock)
        assert await tokens.fetch_token() == "access-1"
        clock.now = 3600 - 5 * 60 - 1
        assert await tokens.fetch_token() == "access-1"
        clock.now = 3600 - 5 * 60
        assert await tokens.fetch_token() == "access-2"
    assert endpoint.forms[0] == {
        "grant_type": ["refresh_token"],
        "client_id": ["app"],
        "client_secret": ["s3cret"],
        "refresh_token": ["refresh-1"],
        "scope": ["https://mail.google.com/"],
    }


async def test_whoever_asks_at_once_shares_one_renewal() -> None:
    endpoint = Endpoint()
    async with httpx.AsyncClient(transport=httpx.MockTransport(endpoint.answer)) as client:
        tokens = AccessTokens(OAUTH, client, Clock())
        assert await asyncio.gather(*(tokens.fetch_token() for _ in range(10))) == ["access-1"] * 10
    assert len(endpoint.forms) == 1


async def test_a_refresh_token_that_the_provider_replaces_is_used_next() -> None:
    endpoint = Endpoint(rotates=True)
    async with httpx.AsyncClient(transport=httpx.MockTransport(endpoint.answer)) as client:
        tokens = AccessTokens(OAUTH, client, Clock())
        tokens.forget(await tokens.fetch_token())
        await tokens.fetch_token()
    assert [form["refresh_token"] for form in endpoint.forms] == [["refresh-1"], ["refresh-2"]]


async def test_a_refused_token_is_forgotten_but_not_the_one_that_replaced_it() -> None:
    endpoint = Endpoint()
    async with httpx.AsyncClient(transport=httpx.MockTransport(endpoint.answer)) as client:
        tokens = AccessTokens(OAUTH, client, Clock())
        tokens.forget(await tokens.fetch_token())
        assert await tokens.fetch_token() == "access-2"
        tokens.forget("access-1")
        assert await tokens.fetch_token() == "access-2"


async def test_an_endpoint_that_is_not_reached_is_asked_again_later() -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("no route", request=request)

    async with httpx.AsyncClient(transport=httpx.MockTransport(fail)) as client:
        with pytest.raises(TokenError, match="not reached: ConnectError"):
            await AccessTokens(OAUTH, client).fetch_token()


@pytest.mark.parametrize("error", ["invalid_grant", "interaction_required", "invalid_client"])
def test_a_withdrawn_consent_says_that_a_person_is_needed(error: str) -> None:
    with pytest.raises(ConsentNeededError, match=f"{error}: a person has to consent again"):
        read_token_answer(httpx.Response(400, json={"error": error, "error_description": "AADSTS70008 …"}))


@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(503, text="<html>busy</html>"),
        httpx.Response(200, json=["no object"]),
        httpx.Response(200, json={"token_type": "Bearer"}),
        httpx.Response(200, json={"access_token": None}),
        httpx.Response(429, json={"error": "temporarily_unavailable"}),
        httpx.Response(500, json={"access_token": "x"}),
    ],
)
def test_any_other_answer_is_a_passing_failure(response: httpx.Response) -> None:
    with pytest.raises(TokenError):
        read_token_answer(response)


@pytest.mark.parametrize(("expires_in", "seconds"), [(1200, 1200), ("1200", 1200), (None, 3600), ("soon", 3600)])
def test_the_lifetime_is_read_as_providers_write_it(expires_in: object, seconds: float) -> None:
    answer = read_token_answer(httpx.Response(200, json={"access_token": "x", "expires_in": expires_in}))
    assert answer.lifetime_seconds == seconds
    assert "'x'" not in repr(answer)
