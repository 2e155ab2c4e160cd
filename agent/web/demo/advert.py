"""A form of an advertisement that a visitor of the demo fills in."""

from collections.abc import Mapping

import httpx
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from agent.storage.demo_visitors import campaign_of
from agent.web.demo.entries import ADDRESS, LONGEST_LINE, Faults, clean
from agent.web.demo.page import Demo, explain, need_visitor
from agent.web.demo.phone import People
from agent.web.demo.phone_routes import judge
from agent.web.demo.rendering import Typed, Visitor
from agent.web.guards import read_form

QUESTIONS = {"name": "full_name", "address": "email", "postcode": "post_code", "model": "model"}
"""Meta's names of what the fields of the page ask."""


def read_answers(fields: Mapping[str, str]) -> dict[str, str] | Faults:
    """What was filled in, under Meta's names, or what is wrong with it."""
    typed = {name: clean(fields.get(name, "")) for name in QUESTIONS}
    faults = {name: "too_long" for name, value in typed.items() if len(value) > LONGEST_LINE}
    if not ADDRESS.fullmatch(typed["address"]):
        faults["address"] = "no_address"
    return Faults(faults) if faults else {QUESTIONS[name]: value for name, value in typed.items() if value}


async def fill_in(people: People, visitor: Visitor, fields: Mapping[str, str]) -> Faults | None:
    """Fill the form in, as this visitor; answers with what was wrong."""
    answers = read_answers(fields)
    if isinstance(answers, Faults):
        return answers
    try:
        return judge(await people.fill_in_form(answers, campaign=campaign_of(visitor.id)))
    except httpx.HTTPError:
        return Faults({"form": "not_sent"})


def make_advert_route(demo: Demo, people: People) -> APIRouter:
    """`/demo/advert`."""
    routes = APIRouter(include_in_schema=False)

    @routes.post("/demo/advert")
    async def fill_in_form(request: Request) -> Response:
        """Fill the form in: as JSON to the page's script, else as a page."""
        fields = await read_form(request)
        visitor = need_visitor(request)
        faults = await fill_in(people, visitor, fields)
        by_script = "application/json" in request.headers.get("accept", "")
        if faults is None:
            return JSONResponse({}) if by_script else RedirectResponse("/", 303)
        said = explain(faults, demo.renderer.texts[visitor.language])
        if by_script:
            return JSONResponse({"faults": said}, 422)
        return await demo.show(visitor, Typed(fields | {"channel": "website"}, said), 422)

    return routes
