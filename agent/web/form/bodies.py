"""The body of a request as the fields of a form, or why it is none."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from fastapi import HTTPException, Request

from agent.web.guards import read_body

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
MOST_FIELDS = 200


class BodyError(Exception):
    """A body that is not taken: the HTTP status, and the name of the sentence that says why."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(reason)
        self.status = status
        self.reason = reason


def media_type(headers: Mapping[str, str]) -> str:
    """The media type of a body without its parameters."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


async def read_fields(request: Request) -> dict[str, Any]:
    """The fields of a body. Raises BodyError for what is too large, broken, or of another kind."""
    kind = media_type(request.headers)
    if kind == MULTIPART:
        raise BodyError(415, "attachment")
    if kind not in (JSON, FORM):
        raise BodyError(415, "kind")
    body = await read_limited(request)
    return parse_json(body) if kind == JSON else dict(parse_pairs(body))


async def read_limited(request: Request) -> bytes:
    """The body. Raises BodyError where it is longer than any form."""
    try:
        return await read_body(request)
    except HTTPException as error:
        raise BodyError(error.status_code, "too_large") from None


def parse_json(body: bytes) -> dict[str, Any]:
    """A JSON object. Raises BodyError."""
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        raise BodyError(400, "broken") from None
    if not isinstance(fields, dict):
        raise BodyError(400, "broken")
    return {settle_key(key): value for key, value in fields.items()}


def settle_key(key: str) -> str:
    """A key that can be written again, whatever it was made of."""
    return key.encode("utf-8", "replace").decode()


def parse_pairs(body: bytes) -> list[tuple[str, str]]:
    """The filled-in fields of an HTML form in their order; a field may come several times. Raises BodyError."""
    try:
        pairs = parse_qsl(body.decode("ascii"), max_num_fields=MOST_FIELDS)
    except ValueError:
        raise BodyError(400, "broken") from None
    return [(name, value.strip()) for name, value in pairs]
