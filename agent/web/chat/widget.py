"""The widget's one file, made of its script and its words, and the page of the demo that holds it."""

import json
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

import yaml
from fastapi import APIRouter, Request, Response

from agent.catalogue import Brand

PARTS = Path(__file__).parents[1] / "static" / "chat"
TEXTS = Path(__file__).parents[1] / "texts" / "chat"
STYLE, SETUP = '"STYLE"', '"SETUP"'  # where the script takes its looks, and brand and words
HEADERS = {
    "Cache-Control": "public, max-age=300",
    "Cross-Origin-Resource-Policy": "cross-origin",  # any site may hold the widget; who may talk, the origin decides
}


def load_chat_texts() -> dict[str, dict[str, Any]]:
    """The words of the widget by language."""
    return {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(TEXTS.glob("*.yaml"))}


def render_widget(brand: Brand, texts: Mapping[str, Mapping[str, Any]]) -> str:
    """The script with its looks, the brand's name and the words of every language."""
    setup = {
        "brand": brand.name,
        "privacy": brand.privacy_url,
        "language": brand.languages[0],
        "texts": {language: words["widget"] for language, words in texts.items()},
    }
    script, style = ((PARTS / name).read_text(encoding="utf-8") for name in ("widget.js", "widget.css"))
    return script.replace(STYLE, json.dumps(style), 1).replace(SETUP, json.dumps(setup, ensure_ascii=False), 1)


def make_widget_route(brand: Brand) -> APIRouter:
    """`/chat/widget.js`."""
    routes = APIRouter()
    script = render_widget(brand, load_chat_texts())
    tag = f'"{sha256(script.encode()).hexdigest()[:32]}"'

    @routes.get("/chat/widget.js")
    async def send_widget(request: Request) -> Response:
        """The widget, or word that it is still the same."""
        headers = HEADERS | {"ETag": tag}
        if request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(script, media_type="text/javascript", headers=headers)

    return routes
