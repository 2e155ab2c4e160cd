"""Access tokens for mail accounts at Microsoft 365 and Google: fetched by refresh token, renewed ahead of time."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx

RENEW_BEFORE_SECONDS = 5 * 60  # ahead of expiry
LIFETIME_SECONDS = 60 * 60  # what Microsoft and Google give when the answer does not say
TIMEOUT_SECONDS = 15.0
PERSON_NEEDED = frozenset(
    {"invalid_grant", "interaction_required", "consent_required", "unauthorized_client", "invalid_client"}
)


@dataclass(frozen=True)
class OAuth:
    """How an access token is had (RFC 6749, section 6). `scope` may be empty: then that of the consent holds.

    `token_url` is `https://login.microsoftonline.com/<tenant>/oauth2/v2.0/token` or `https://oauth2.googleapis.com/token`.
    """

    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    refresh_token: str = field(default="", repr=False)
    scope: str = ""


class TokenError(Exception):
    """The token endpoint did not answer usefully; it is asked again later."""


class ConsentNeededError(Exception):
    """The provider refuses the refresh token; a person has to sign in and consent again."""


class AccessTokens:
    """The current access token of one account. Everybody who asks at once waits for the same one renewal."""

    def __init__(
        self,
        oauth: OAuth,
        client: httpx.AsyncClient | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._oauth = oauth
        self._client = client
        self._monotonic = monotonic
        self._lock = asyncio.Lock()
        self._refresh_token = oauth.refresh_token
        self._token = ""
        self._good_until = 0.0

    async def fetch_token(self) -> str:
        """Give a token that is good for at least five minutes. Raises ConsentNeededError or TokenError."""
        async with self._lock:
            if not self._token or self._monotonic() >= self._good_until:
                await self._renew()
            return self._token

    def forget(self, token: str) -> None:
        """Take back a token that a mail server has refused, so that the next one is fresh."""
        if token == self._token:
            self._token = ""

    async def _renew(self) -> None:
        answer = read_token_answer(await self._post())
        self._token = answer.access_token
        self._refresh_token = answer.refresh_token or self._refresh_token  # Microsoft replaces it each time
        self._good_until = self._monotonic() + answer.lifetime_seconds - RENEW_BEFORE_SECONDS

    async def _post(self) -> httpx.Response:
        form = {
            "grant_type": "refresh_token",
            "client_id": self._oauth.client_id,
            "client_secret": self._oauth.client_secret,
            "refresh_token": self._refresh_token,
            "scope": self._oauth.scope,
        }
        filled = {name: value for name, value in form.items() if value}
        try:
            if self._client is not None:
                return await self._client.post(self._oauth.token_url, data=filled, timeout=TIMEOUT_SECONDS)
            async with httpx.AsyncClient() as client:
                return await client.post(self._oauth.token_url, data=filled, timeout=TIMEOUT_SECONDS)
        except httpx.HTTPError as error:
            raise TokenError(f"token endpoint not reached: {type(error).__name__}") from error


@dataclass(frozen=True)
class TokenAnswer:
    """What a token endpoint granted."""

    access_token: str = field(repr=False)
    lifetime_seconds: float
    refresh_token: str | None = field(repr=False)


def read_token_answer(response: httpx.Response) -> TokenAnswer:
    """Read a token endpoint's answer (RFC 6749, sections 5.1 and 5.2). Raises ConsentNeededError or TokenError."""
    try:
        answer = response.json()
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise TokenError(f"token endpoint answered {response.status_code} without JSON")
    token, error = answer.get("access_token"), str(answer.get("error", ""))
    if response.is_success and isinstance(token, str) and token:
        return TokenAnswer(token, _read_seconds(answer.get("expires_in")), answer.get("refresh_token"))
    if error in PERSON_NEEDED:
        raise ConsentNeededError(
            f"the provider says {error}: a person has to consent again, or correct the client's settings"
        )
    raise TokenError(f"token endpoint answered {response.status_code} {error}".rstrip())


def _read_seconds(value: object) -> float:
    try:
        return float(str(value))
    except ValueError:
        return LIFETIME_SECONDS
