"""What a visitor does on the invented phone, and as a colleague in the brand's inbox."""

from collections.abc import Mapping
from dataclasses import dataclass

import httpx
import structlog
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, RedirectResponse

from agent.intake.message import Channel
from agent.storage.demo_visitors import PHONE_CHANNELS, contact_of
from agent.web.demo.entries import Faults, read_reply
from agent.web.demo.page import Demo, explain, need_visitor
from agent.web.demo.phone import People
from agent.web.demo.rendering import Typed, Visitor
from agent.web.guards import read_form

TAKEN = 200
log = structlog.get_logger()


@dataclass(frozen=True)
class Handset:
    """The phone of one visitor on one channel, and whoever delivers what is done with it."""

    people: People
    channel: Channel
    contact: str
    name: str  # of the profile

    async def use(self, fields: Mapping[str, str]) -> Faults | None:
        """Do what a form says; answers with what was wrong."""
        match fields.get("send"):
            case "audio":
                return judge(await self.people.record_as_person(self.channel, self.contact, "audio", self.name))
            case "image":
                return judge(await self.people.record_as_person(self.channel, self.contact, "image", self.name))
        text = read_reply(fields)
        if isinstance(text, Faults):
            return text
        if fields.get("send") == "tap":
            return judge(await self.people.tap_as_person(self.channel, self.contact, text, self.name))
        if fields.get("send") == "colleague":
            return judge(await self.people.post_as_colleague(self.channel, self.contact, text))
        return judge(await self.people.post_as_person(self.channel, self.contact, text, self.name))


def judge(status: int) -> Faults | None:
    """A delivery that was not taken would be sent again by Meta; the page says so at once."""
    return None if status == TAKEN else Faults({"form": "not_sent"})


def read_channel(fields: Mapping[str, str]) -> Channel | None:
    """The channel that a form is for."""
    return next((channel for channel in PHONE_CHANNELS if channel == fields.get("channel")), None)


async def use_phone(demo: Demo, people: People, visitor: Visitor, fields: Mapping[str, str]) -> Faults | None:
    """Do what a form says, as this visitor; answers with what was wrong."""
    channel = read_channel(fields)
    if channel is None:
        return Faults({"form": "not_sent"})
    name = demo.renderer.texts[visitor.language]["phone"]["profile"]
    try:
        return await Handset(people, channel, contact_of(visitor.id, channel), name).use(fields)
    except httpx.HTTPError as error:
        log.warning("demo_phone_failed", error=type(error).__name__)
        return Faults({"form": "not_sent"})


def make_phone_route(demo: Demo, people: People) -> APIRouter:
    """`/demo/phone`."""
    routes = APIRouter(include_in_schema=False)

    @routes.post("/demo/phone")
    async def do_on_phone(request: Request) -> Response:
        """Write, tap, send a file, or answer as a colleague: as JSON to the page's script, else as a page."""
        fields = await read_form(request)
        visitor = need_visitor(request)
        faults = await use_phone(demo, people, visitor, fields)
        by_script = "application/json" in request.headers.get("accept", "")
        if faults is None:
            return JSONResponse({}) if by_script else RedirectResponse(f"/?channel={fields['channel']}", 303)
        said = explain(faults, demo.renderer.texts[visitor.language])
        if by_script:
            return JSONResponse({"faults": said}, 422)
        return await demo.show(visitor, Typed(fields, said), 422)

    return routes
