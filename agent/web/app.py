"""The web application: health always, the demo page where there is one."""

from collections.abc import Sequence
from pathlib import Path

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import HTMLResponse
from fastapi.staticfiles import StaticFiles

from agent.flows.desk import Desk
from agent.web.chat.page import make_page_route
from agent.web.chat.requests import make_request_routes
from agent.web.chat.room import Room
from agent.web.chat.socket import make_socket_route
from agent.web.chat.widget import make_widget_route
from agent.web.demo import DemoPage
from agent.web.demo.advert import make_advert_route
from agent.web.demo.examples import load_examples
from agent.web.demo.page import Demo, make_demo_routes
from agent.web.demo.phone_routes import make_phone_route
from agent.web.demo.rendering import Renderer, make_environment
from agent.web.guards import BindBrowser
from agent.web.health import ServiceState, make_health_routes
from agent.web.texts import choose_language, load_texts

STATIC = Path(__file__).parent / "static"


def make_web(
    desk: Desk, state: ServiceState, demo: DemoPage | None, chat: Room | None = None, routes: Sequence[APIRouter] = ()
) -> FastAPI:
    """The application; without `demo` the page at `/` only says that the service runs, without `chat` there is none.

    `routes` are those of further channels.
    """
    app = FastAPI(title="Vorfahrt", docs_url=None, redoc_url=None, openapi_url=None)
    app.add_middleware(BindBrowser)
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    app.include_router(make_health_routes(state))
    for further in routes:
        app.include_router(further)
    if chat is not None:
        add_chat(app, chat)
    if demo is None:
        add_closed_page(app)
    else:
        renderer = Renderer(desk, make_environment(), load_texts(), load_examples())
        add_demo(app, Demo(desk, demo, renderer))
        app.include_router(make_page_route(renderer.environment))
    return app


def add_demo(app: FastAPI, demo: Demo) -> None:
    """The page of the demo, and the phone in it where there is a stand-in of Meta."""
    app.include_router(make_demo_routes(demo))
    if demo.page.people is not None:
        app.include_router(make_phone_route(demo, demo.page.people))
        app.include_router(make_advert_route(demo, demo.page.people))


def add_chat(app: FastAPI, room: Room) -> None:
    """The web chat: its widget, its socket, and its plain requests."""
    app.include_router(make_widget_route(room.desk.policy.catalogue.brand))
    app.include_router(make_socket_route(room))
    app.include_router(make_request_routes(room))


def add_closed_page(app: FastAPI) -> None:
    """The page of a real configuration, which has nothing to try out."""
    environment, texts = make_environment(), load_texts()

    @app.get("/")
    async def say_it_runs(request: Request) -> HTMLResponse:
        """Politely: nothing is here, and all is well."""
        language = choose_language(None, request.headers.get("accept-language", ""))
        page = environment.get_template("off.html").render(t=texts[language], language=language)
        return HTMLResponse(page, status_code=404)
