"""Leads of other systems over HTTP: `POST /api/v1/leads/adf` takes ADF XML from whoever has a key."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse

from agent.channels.rate import Rate
from agent.flows.desk import Desk
from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.adf import Taking, read_adf
from agent.intake.adf_document import LARGEST, AdfError

KINDS = ("application/xml", "text/xml", "application/x-adf+xml", "application/adf+xml")
REQUESTS_A_MINUTE = 600  # of one key
WRONG_KEYS_A_MINUTE = 30  # from one address
SOURCE = "adf"
log = structlog.get_logger()


@dataclass(frozen=True)
class Door:
    """Who may hand leads in, and how often; without `keys` everybody may, as in the demo."""

    desk: Desk
    keys: tuple[str, ...]
    of_key: Rate = field(default_factory=lambda: Rate(REQUESTS_A_MINUTE))
    of_stranger: Rate = field(default_factory=lambda: Rate(WRONG_KEYS_A_MINUTE))

    def find_obstacle(self, request: Request) -> Response | None:
        """Why a request is not even read; None when it is."""
        seconds = self.desk.clock().timestamp()
        claimed = read_key(request)
        known = not self.keys or any(hmac.compare_digest(key.encode(), claimed.encode()) for key in self.keys)
        address = request.client.host if request.client else ""
        rate, name = (self.of_key, claimed) if known else (self.of_stranger, address)
        if not rate.allows(name, seconds):
            return refuse(429, "There were many requests in a short time; please try again in a minute.")
        if not known:
            return refuse(401, "A key is wanted: Authorization: Bearer <key>.")
        if request.headers.get("content-type", "").partition(";")[0].strip().lower() not in KINDS:
            return refuse(415, f"The body has to be XML: one of {', '.join(KINDS)}.")
        return None


def read_key(request: Request) -> str:
    """The key in `Authorization: Bearer` or `X-API-Key`."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else request.headers.get("x-api-key", "")


def refuse(status: int, detail: str, line: int | None = None) -> Response:
    """Why nothing was taken, as a program reads it (RFC 9457)."""
    log.info("lead_refused", status=status)
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}
    headers = {429: {"Retry-After": "60"}, 401: {"WWW-Authenticate": "Bearer"}}.get(status)
    content = body | ({"line": line} if line else {})
    return JSONResponse(content, status, headers, "application/problem+json")


def make_lead_routes(desk: Desk, keys: Sequence[str]) -> APIRouter:
    """The address for leads of other systems."""
    routes, door = APIRouter(), Door(desk, tuple(keys))

    @routes.post("/api/v1/leads/adf", status_code=202)
    async def take_adf(request: Request) -> Response:
        """Take all prospects of an ADF document in, or none; a lead with a known id is the one that is known."""
        obstacle = door.find_obstacle(request)
        if obstacle is not None:
            return obstacle
        raw = await read_document(request)
        if raw is None:
            return refuse(413, f"The document is larger than {LARGEST // 1024} KB.")
        brand = desk.policy.catalogue.brand
        try:
            leads = read_adf(raw, Taking(desk.clock(), brand.countries, brand.languages[0]))
        except AdfError as error:
            return refuse(400, str(error), error.line)
        await take_in_messages(desk, [Incoming(lead, raw, SOURCE) for lead in leads])
        return JSONResponse({"taken": [lead.id for lead in leads]}, 202)

    return routes


async def read_document(request: Request) -> bytes | None:
    """The body; None where it is longer than any document."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST:
            return None
    return bytes(body)
