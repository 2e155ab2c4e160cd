"""The OpenAPI document of the public API, and the page that shows it to people."""

from collections.abc import Mapping, Sequence
from functools import partial
from importlib.metadata import version
from typing import Any

from fastapi import APIRouter, Request
from fastapi.openapi.utils import get_openapi
from fastapi.responses import JSONResponse, Response
from fastapi.routing import APIRoute
from jinja2 import Environment

from agent.web.form.bodies import FORM, JSON
from agent.web.form.enquiry import Enquiry
from agent.web.form.problems import MEDIA_TYPE

DESCRIPTION = (
    "Hand in what somebody filled in on your own site. It is stored when this answers, and the person gets a reply at "
    "once. Posts from browsers carry a stamp, posts from your server a key."
)
PROBLEM: dict[str, Any] = {
    "type": "object",
    "description": "RFC 9457",
    "required": ["type", "title", "status", "detail"],
    "properties": {
        "type": {"type": "string", "description": "Where this kind of problem is described."},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "What is wrong, in the visitor's language."},
        "errors": {
            "type": "array",
            "description": "What is wrong with each field.",
            "items": {
                "type": "object",
                "required": ["field", "detail"],
                "properties": {"field": {"type": "string"}, "detail": {"type": "string"}},
            },
        },
        "stamp": {"type": "string", "description": "The stamp to send along with the next try."},
    },
}
TAKEN: dict[str, Any] = {
    "type": "object",
    "required": ["id", "link"],
    "properties": {
        "id": {"type": "string", "description": "The same for the same enquiry, however often it is posted."},
        "link": {
            "type": ["string", "null"],
            "description": "Where the person can complete the enquiry; null where it went on with an older one.",
        },
    },
}
STAMP: dict[str, Any] = {"type": "object", "required": ["stamp"], "properties": {"stamp": {"type": "string"}}}
IDEMPOTENCY_KEY: dict[str, Any] = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Your name for this enquiry: posted twice it is stored once. Without one, the same words within ten "
    "minutes are one enquiry.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255},
}
REASONS = {
    400: "The body or the Idempotency-Key cannot be read.",
    401: "The key is not known.",
    413: "The body is larger than 128 KB.",
    415: "The body is neither JSON nor a form, or brings an attachment.",
    422: "Something is missing or wrong, or has to be looked at and sent once more.",
    429: "Too many in a short time; `Retry-After` says when to come back.",
}


def describe_body() -> dict[str, Any]:
    """The fields of an enquiry, as JSON and as a form, whose other fields say nothing."""
    schema = Enquiry.model_json_schema()
    return {
        "required": True,
        "content": {JSON: {"schema": schema}, FORM: {"schema": schema | {"additionalProperties": True}}},
    }


def describe_answers(status: int, schema: Mapping[str, Any], reasons: Sequence[int]) -> dict[int | str, dict[str, Any]]:
    """The good answer and the problems."""
    problem = {"content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}}
    problems: dict[int | str, dict[str, Any]] = {one: {"description": REASONS[one]} | problem for one in reasons}
    return {status: {"description": "Done.", "content": {JSON: {"schema": dict(schema)}}}} | problems


DOCUMENTED: dict[str, Any] = {
    "status_code": 202,
    "response_class": Response,
    "responses": describe_answers(202, TAKEN, tuple(REASONS)) | {303: {"description": "On to the page of thanks."}},
    "openapi_extra": {
        "requestBody": describe_body(),
        "parameters": [IDEMPOTENCY_KEY],
        "security": [{}, {"key": []}],
    },
}
"""What the document says of handing in an enquiry."""
STAMPED: dict[str, Any] = {"response_class": Response, "responses": describe_answers(200, STAMP, ())}
"""What it says of asking for a stamp."""


def describe_api(routes: APIRouter) -> dict[str, Any]:
    """The OpenAPI document of these routes."""
    documented = [route for route in routes.routes if isinstance(route, APIRoute) and route.include_in_schema]
    document = get_openapi(title="Vorfahrt", version=version("vorfahrt"), description=DESCRIPTION, routes=documented)
    components = document.setdefault("components", {})
    components["schemas"] = {"Problem": PROBLEM}
    components["securitySchemes"] = {"key": {"type": "http", "scheme": "bearer"}}
    return document


def add_document(routes: APIRouter, environment: Environment) -> None:
    """The document itself, and the page; both stay as they are while the process lives."""
    document = describe_api(routes)
    page = partial(environment.get_template("form/docs.html").render, document=document, fields=describe_fields())

    @routes.get("/openapi.json", include_in_schema=False)
    async def give_document() -> JSONResponse:
        """OpenAPI 3.1."""
        return JSONResponse(document)

    @routes.get("/docs", include_in_schema=False)
    async def show_document(request: Request) -> Response:
        """The same for people."""
        return Response(page(base=str(request.base_url).rstrip("/")), media_type="text/html")


def describe_fields() -> list[dict[str, Any]]:
    """Each field with its limits, for a table."""
    properties: Mapping[str, Any] = Enquiry.model_json_schema()["properties"]
    return [{"name": name} | said for name, said in properties.items()]
