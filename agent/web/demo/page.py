"""The routes of the demo page: looking, writing a mail, and starting afresh."""

import asyncio
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import EmailMessage

import structlog
from aiosmtplib import SMTPException
from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import HTMLResponse, JSONResponse, RedirectResponse

from agent.flows.desk import Desk
from agent.storage.demo_views import DemoView, ShownMail, load_own_mail, load_version, load_view
from agent.web.demo import DemoPage
from agent.web.demo.entries import Faults, read_letter, read_reply
from agent.web.demo.letters import compose_letter, compose_reply, make_message_id, send_letter
from agent.web.demo.rendering import NOTHING_TYPED, Renderer, Typed, Visitor
from agent.web.guards import MAIL_POLICY, read_form
from agent.web.texts import choose_language

VISITOR_COOKIE = "vorfahrt_visitor"
LANGUAGE_COOKIE = "vorfahrt_language"
VISITOR_ID = re.compile(r"[0-9a-f]{32}")
LOOK_EVERY_SECONDS = 0.08
LONGEST_LOOK_SECONDS = 2.0  # short enough not to hold up a stop of the service
COOKIE_SECONDS = 7 * 24 * 60 * 60  # a week
log = structlog.get_logger()


@dataclass(frozen=True)
class Demo:
    """The demo page at work: whose desk it shows, where its mails go, and how it is rendered."""

    desk: Desk
    page: DemoPage
    renderer: Renderer

    async def load(self, visitor: Visitor) -> tuple[str, DemoView]:
        """What there is to show, and its version, which is never newer than what is shown."""
        async with self.desk.engine.begin() as connection:
            version = await load_version(connection, visitor.id)
            return version, await load_view(connection, visitor.id)

    async def wait_for_news(self, visitor: Visitor, seen: str) -> bool:
        """True as soon as there is something newer than `seen`; False when nothing came for a while."""
        loop = asyncio.get_running_loop()
        end = loop.time() + LONGEST_LOOK_SECONDS
        while loop.time() < end:
            async with self.desk.engine.begin() as connection:
                if await load_version(connection, visitor.id) != seen:
                    return True
            await asyncio.sleep(LOOK_EVERY_SECONDS)
        return False

    async def find_mail(self, visitor: Visitor, mail_id: str) -> ShownMail | None:
        """A mail that went out in one of the visitor's conversations."""
        async with self.desk.engine.begin() as connection:
            return await load_own_mail(connection, visitor.id, mail_id)

    async def compose(self, visitor: Visitor, fields: Mapping[str, str]) -> EmailMessage | Faults:
        """The mail that a form describes, or what is wrong with the form."""
        message_id, now = make_message_id(visitor.id), self.desk.clock()
        if "answers" not in fields:
            letter = read_letter(fields)
            if isinstance(letter, Faults):
                return letter
            return compose_letter(letter, self.desk.house.address, message_id, now)
        text, answered = read_reply(fields), await self.find_mail(visitor, fields["answers"])
        if isinstance(text, Faults):
            return text
        if answered is None or answered.kind not in ("reply", "reminder"):
            return Faults({"form": "no_thread"})
        return compose_reply(text, answered.mail, self.renderer.introduce_quote(answered, visitor), message_id, now)

    async def send(self, visitor: Visitor, fields: Mapping[str, str]) -> Faults | None:
        """Send what a form describes; answers with what went wrong, if anything did."""
        try:
            mail = await self.compose(visitor, fields)
            if isinstance(mail, Faults):
                return mail
            await send_letter(mail, self.page)
        except ValueError:
            return Faults({"address": "no_address"})
        except (SMTPException, OSError) as error:
            log.warning("demo_mail_not_sent", error=type(error).__name__)
            return Faults({"form": "not_sent"})
        return None

    async def show(self, visitor: Visitor, typed: Typed = NOTHING_TYPED, status: int = 200) -> HTMLResponse:
        """The whole page."""
        version, view = await self.load(visitor)
        return HTMLResponse(self.renderer.render_page(view, visitor, version, typed), status)


def read_visitor(request: Request) -> Visitor | None:
    """Who looks; None for a browser that was not here before."""
    known = request.cookies.get(VISITOR_COOKIE, "")
    return Visitor(known, read_language(request)) if VISITOR_ID.fullmatch(known) else None


def need_visitor(request: Request) -> Visitor:
    """Who looks. Raises HTTPException (403) where the browser kept no cookie."""
    visitor = read_visitor(request)
    if visitor is None:
        raise HTTPException(403, "The page needs its cookie. Please load it again.")
    return visitor


def read_language(request: Request) -> str:
    """The language that was chosen now or before, else the browser's."""
    chosen = request.query_params.get("language") or request.cookies.get(LANGUAGE_COOKIE)
    return choose_language(chosen, request.headers.get("accept-language", ""))


def read_channel(request: Request) -> Typed:
    """Nothing typed, on the channel that the address names."""
    channel = request.query_params.get("channel")
    return Typed({"channel": channel}, {}) if channel else NOTHING_TYPED


def keep_cookie(response: Response, name: str, value: str) -> None:
    """Set a cookie that scripts cannot read and other sites cannot send along with a form."""
    response.set_cookie(name, value, max_age=COOKIE_SECONDS, httponly=True, samesite="lax")


def explain(faults: Faults, texts: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """What is wrong, in words, by field."""
    return {field: texts["faults"][fault] for field, fault in faults.by_field.items()}


def make_demo_routes(demo: Demo) -> APIRouter:
    """The page, what it loads, and what it sends."""
    routes = APIRouter()
    add_views(routes, demo)
    add_actions(routes, demo)
    return routes


def add_views(routes: APIRouter, demo: Demo) -> None:
    """What is looked at."""

    @routes.get("/")
    async def show_page(request: Request) -> Response:
        """The page; a browser that was never here becomes a new visitor."""
        visitor = read_visitor(request) or Visitor(secrets.token_hex(16), read_language(request))
        wanted = request.query_params.get("example")
        typed = Typed(demo.renderer.fields_of(wanted, visitor), {}) if wanted else read_channel(request)
        response = await demo.show(visitor, typed)
        keep_cookie(response, VISITOR_COOKIE, visitor.id)
        if "language" in request.query_params:
            keep_cookie(response, LANGUAGE_COOKIE, visitor.language)
        return response

    @routes.get("/demo/news")
    async def show_news(request: Request, after: str = "") -> Response:
        """The panes, as soon as they are newer than `after`; 204 when nothing happened for two seconds."""
        visitor = need_visitor(request)
        if not await demo.wait_for_news(visitor, after):
            return Response(status_code=204)
        version, view = await demo.load(visitor)
        return JSONResponse({"version": version, "panes": demo.renderer.render_panes(view, visitor)})

    @routes.get("/demo/mails/{mail_id}")
    async def show_mail(request: Request, mail_id: str) -> Response:
        """The HTML of a mail that went out, for a frame in which nothing can run."""
        found = await demo.find_mail(need_visitor(request), mail_id)
        if found is None or found.mail.html is None:
            raise HTTPException(404)
        return HTMLResponse(found.mail.html, headers={"Content-Security-Policy": MAIL_POLICY})


def add_actions(routes: APIRouter, demo: Demo) -> None:
    """What is done."""

    @routes.post("/demo/mails")
    async def write_mail(request: Request) -> Response:
        """Send the mail of a form: as JSON to the page's script, else as a page."""
        fields = await read_form(request)
        visitor = need_visitor(request)
        by_script = "application/json" in request.headers.get("accept", "")
        faults = await demo.send(visitor, fields)
        if faults is None:
            return JSONResponse({}) if by_script else RedirectResponse("/", 303)
        said = explain(faults, demo.renderer.texts[visitor.language])
        if by_script:
            return JSONResponse({"faults": said}, 422)
        return await demo.show(visitor, Typed(fields, said), 422)

    @routes.post("/demo/person")
    async def start_afresh(request: Request) -> Response:
        """A new visitor with an empty mailbox."""
        await read_form(request)
        response = RedirectResponse("/", 303)
        keep_cookie(response, VISITOR_COOKIE, secrets.token_hex(16))
        return response
