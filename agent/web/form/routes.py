"""The routes of the web form: the API for programs, the page for people, and the script for other sites."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import FileResponse, JSONResponse, Response

from agent.web.form.bodies import FORM, BodyError, media_type, read_fields
from agent.web.form.document import DOCUMENTED, STAMPED
from agent.web.form.page import FormPage, pick_fields, read_prefilled
from agent.web.form.problems import Problem, answer_problem
from agent.web.form.reception import Caller, Post, Reception, Taken

EMBED_SCRIPT = Path(__file__).parents[1] / "static" / "form-embed.js"
FOR_ANY_SITE = {"Cross-Origin-Resource-Policy": "cross-origin", "Cache-Control": "public, max-age=3600"}
BEARER = "bearer "


@dataclass(frozen=True)
class Door:
    """One request on its way in: where it is taken, and the page it is answered with where a browser sent a form."""

    reception: Reception
    page: FormPage

    async def enter(self, request: Request) -> tuple[dict[str, Any], Taken | Problem]:
        """The fields of a request, and what became of them."""
        fields: dict[str, Any] = {}
        try:
            caller = self.reception.check_caller(Caller(address_of(request)), claimed_key(request.headers))
            if isinstance(caller, Problem):
                return fields, caller
            fields = await read_fields(request)
            if media_type(request.headers) == FORM:
                fields = pick_fields(fields)
        except BodyError as error:
            return fields, Problem(error.status, error.reason)
        post = Post(fields, self.choose_language(request, fields), request.headers.get("idempotency-key"))
        return fields, await self.reception.receive(post, caller)

    def choose_language(self, request: Request, fields: Mapping[str, Any]) -> str:
        """The language somebody is answered in."""
        stated = fields.get("language")
        return self.page.frame.choose_language(request, stated.lower() if isinstance(stated, str) else None)

    async def answer_page(self, request: Request) -> Response:
        """The answer to a browser: thanks, or the form once more."""
        fields, outcome = await self.enter(request)
        if isinstance(outcome, Problem):
            typed = {name: value for name, value in fields.items() if isinstance(value, str)}
            return self.page.show(request, typed, outcome)
        return self.page.thank(request, outcome, self.choose_language(request, fields))

    async def answer_program(self, request: Request) -> Response:
        """The answer to a program: what it is called and where it can be completed, or a problem."""
        fields, outcome = await self.enter(request)
        if isinstance(outcome, Problem):
            return answer_problem(outcome, self.reception.texts[self.choose_language(request, fields)])
        link = self.reception.link_to(outcome.opened) if outcome.opened else None
        return JSONResponse({"id": outcome.id, "link": link}, 202)


def address_of(request: Request) -> str:
    """The network address that a request came from, behind a proxy that uvicorn trusts the one it names."""
    return request.client.host if request.client else ""


def claimed_key(headers: Mapping[str, str]) -> str | None:
    """The key of an Authorization header (RFC 6750); None where there is no such header."""
    claimed = headers.get("authorization")
    if claimed is None:
        return None
    return claimed[len(BEARER) :].strip() if claimed.lower().startswith(BEARER) else ""


def sent_by_browser(request: Request) -> bool:
    """True for a form that a browser sent by itself, without a script."""
    return media_type(request.headers) == FORM and "text/html" in request.headers.get("accept", "")


def make_form_routes(reception: Reception, page: FormPage) -> APIRouter:
    """Everything about the web form."""
    routes, door = APIRouter(), Door(reception, page)
    add_pages(routes, door)
    return routes


def make_api_routes(reception: Reception, page: FormPage) -> APIRouter:
    """The documented routes, for programs and for the scripts of the brand's own sites."""
    routes, door = APIRouter(prefix="/api/v1"), Door(reception, page)

    @routes.post("/enquiries", **DOCUMENTED)
    async def post_enquiry(request: Request) -> Response:
        """Hand in an enquiry. It is stored when this answers, and the person gets a reply at once."""
        answer = door.answer_page if sent_by_browser(request) else door.answer_program
        return allow_origin(request, await answer(request), reception.site.sites)

    @routes.get("/stamp", **STAMPED)
    async def get_stamp(request: Request) -> Response:
        """A stamp to put into a form when it is shown; it goes back with the enquiry, 2 seconds later or more."""
        stamp = JSONResponse({"stamp": reception.stamps.make(reception.desk.clock())})
        return allow_origin(request, stamp, reception.site.sites)

    @routes.options("/{path:path}", include_in_schema=False)
    async def answer_preflight(request: Request) -> Response:
        """Tell a browser what a script of another site may do."""
        return allow_origin(request, Response(status_code=204), reception.site.sites)

    return routes


def allow_origin(request: Request, answer: Response, sites: tuple[str, ...]) -> Response:
    """The answer, readable for scripts of the brand's own sites (the Fetch standard, CORS protocol)."""
    answer.headers["Vary"] = "Origin"
    origin = request.headers.get("origin")
    if origin in sites:
        answer.headers["Access-Control-Allow-Origin"] = str(origin)
        answer.headers["Access-Control-Allow-Methods"] = "GET, POST"
        answer.headers["Access-Control-Allow-Headers"] = "Content-Type, Idempotency-Key"
        answer.headers["Access-Control-Max-Age"] = "600"
    return answer


def add_pages(routes: APIRouter, door: Door) -> None:
    """What people see."""

    @routes.get("/form")
    async def show_form(request: Request) -> Response:
        """The form, with what the address fills in."""
        return door.page.show(request, read_prefilled(request))

    @routes.post("/form")
    async def send_form(request: Request) -> Response:
        """Take what a browser sent."""
        return await door.answer_page(request)

    @routes.get("/form/thanks")
    async def show_thanks(request: Request) -> Response:
        """It has arrived."""
        return door.page.show_thanks(request)

    @routes.get("/embed/form.js")
    async def give_embed_script() -> FileResponse:
        """The one script that puts the form into a page of another site."""
        return FileResponse(EMBED_SCRIPT, media_type="text/javascript", headers=FOR_ANY_SITE)
