"""A page of the demo that holds the widget as any page of a brand could."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment

from agent.web.chat.widget import load_chat_texts
from agent.web.texts import choose_language


def make_page_route(environment: Environment) -> APIRouter:
    """`/chat`."""
    routes = APIRouter()
    texts = load_chat_texts()

    @routes.get("/chat")
    async def show_page(request: Request) -> HTMLResponse:
        """The page, in the language that was asked for, or that the browser prefers."""
        chosen = request.query_params.get("language")
        language = choose_language(chosen, request.headers.get("accept-language", ""))
        line = f'<script src="{request.base_url}chat/widget.js" defer></script>'
        page = environment.get_template("chat/page.html").render(
            t=texts[language]["page"], language=language, line=line
        )
        return HTMLResponse(page)

    return routes
