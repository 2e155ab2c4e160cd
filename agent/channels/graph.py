"""A small client of Meta's Graph API: one account's calls, and their failures as two kinds of errors."""

import hmac
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

import httpx

from agent.channels.circuit import Circuit
from agent.channels.pace import Allowance

TIMEOUT = httpx.Timeout(10.0)  # seconds, to connect and to answer
NOTHING_WRITTEN = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)

Answer = Mapping[str, Any]


class GraphError(Exception):
    """Meta answered with an error: what it means stands in its code and subcode, never in its text or HTTP status."""

    def __init__(self, code: int, subcode: int | None, transient: bool, trace: str) -> None:
        super().__init__(f"{code}/{subcode}" if subcode else str(code))
        self.code = code
        self.subcode = subcode
        self.transient = transient
        self.trace = trace  # what Meta's support asks for


class NoAnswerError(Exception):
    """Nothing came back that could be understood. `unsent`: the request certainly never left."""

    def __init__(self, reason: str, unsent: bool) -> None:
        super().__init__(reason)
        self.unsent = unsent


@dataclass(frozen=True)
class GraphSite:
    """Where a Graph API is, and the app that speaks to it.

    `app_secret` proves each call where it is given. The API for Instagram's own login explains no tokens.
    """

    url: str = "https://graph.facebook.com"
    version: str = "v26.0"
    app_id: str = ""
    app_secret: str = field(default="", repr=False)
    explains_tokens: bool = True


class GraphClient:
    """The calls of one account, with its token, its circuit and its allowance."""

    def __init__(
        self,
        http: httpx.AsyncClient,
        site: GraphSite,
        token: str,
        circuit: Circuit | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.site = site
        self.allowance = Allowance()
        self._http = http
        self._token = token
        self._circuit = circuit or Circuit(monotonic=monotonic)
        self._monotonic = monotonic

    async def fetch(self, path: str, **parameters: str) -> Answer:
        """Ask for something. Raises GraphError and NoAnswerError."""
        return await self._call("GET", path, self._token, params=parameters | prove(self.site, self._token))

    async def post(self, path: str, body: Mapping[str, Any], patience: httpx.Timeout = TIMEOUT) -> Answer:
        """Send something. Raises GraphError and NoAnswerError."""
        proof = prove(self.site, self._token)
        return await self._call("POST", path, self._token, params=proof, json=body, timeout=patience)

    async def inspect_token(self) -> Answer:
        """What Meta knows of our token: `is_valid`, `expires_at`, `scopes` …; the app asks where we know its secret."""
        site = self.site
        asking = f"{site.app_id}|{site.app_secret}" if site.app_id and site.app_secret else self._token
        proof = {} if asking != self._token else prove(site, self._token)
        answer = await self._call("GET", "debug_token", asking, params={"input_token": self._token} | proof)
        data = answer.get("data")
        return data if isinstance(data, dict) else {}

    async def _call(self, method: str, path: str, token: str, **request: Any) -> Answer:
        """One call, if the circuit lets it through."""
        if not self._circuit.lets_through():
            raise NoAnswerError(f"{self.site.url} keeps failing and is left alone for a while", unsent=True)
        url = f"{self.site.url}/{self.site.version}/{path}"
        try:
            response = await self._http.request(
                method, url, headers={"Authorization": f"Bearer {token}"}, **{"timeout": TIMEOUT} | request
            )
        except httpx.HTTPError as error:
            self._circuit.note_failure()
            raise NoAnswerError(type(error).__name__, unsent=isinstance(error, NOTHING_WRITTEN)) from None
        self.allowance.note(response.headers, self._monotonic())
        return self._read(response)

    def _read(self, response: httpx.Response) -> Answer:
        """What an answer says; one that cannot be understood counts as a failure of the server."""
        answer = read_object(response)
        if answer is None or (response.is_error and not isinstance(answer.get("error"), dict)):
            self._circuit.note_failure()
            raise NoAnswerError(f"an answer that is none of Graph's, with status {response.status_code}", unsent=False)
        self._circuit.note_success()
        if isinstance(answer.get("error"), dict):
            raise read_error(answer["error"])
        return answer


def prove(site: GraphSite, token: str) -> dict[str, str]:
    """The proof that whoever uses the token knows the app's secret; nothing where we do not."""
    if not site.app_secret:
        return {}
    return {"appsecret_proof": hmac.digest(site.app_secret.encode(), token.encode(), sha256).hex()}


def read_object(response: httpx.Response) -> Answer | None:
    """The JSON object of an answer; None where it is anything else."""
    try:
        answer = response.json()
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def read_error(error: Mapping[str, Any]) -> GraphError:
    """The error in an answer. One without a code has -1, which nobody knows."""
    code, subcode = error.get("code"), error.get("error_subcode")
    return GraphError(
        code if isinstance(code, int) else -1,
        subcode if isinstance(subcode, int) and subcode else None,
        error.get("is_transient") is True,
        str(error.get("fbtrace_id", ""))[:64],
    )
