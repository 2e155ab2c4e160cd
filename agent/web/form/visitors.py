"""The pages that strangers see: which language they read, and what every one of these pages shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from babel import Locale
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment

from agent.dialog.wording import Wording, find_notice
from agent.flows.desk import Desk
from agent.web.guards import PAGE_POLICY
from agent.web.texts import choose_language

Texts = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class Frame:
    """What a page of ours is shown with: its templates, its words by language, and the sites that may embed it."""

    desk: Desk
    environment: Environment
    texts: Texts
    embedding_sites: Sequence[str] = field(default=())

    def choose_language(self, request: Request, chosen: str | None = None) -> str:
        """What was chosen now or in the address, else what the browser likes, else the brand's first language."""
        wanted = chosen or request.query_params.get("lang")
        accepted, default = request.headers.get("accept-language", ""), self.desk.policy.reply_language(None)
        return choose_language(wanted, accepted, self.texts, default)

    def wording(self, language: str) -> Wording:
        """The texts of replies in this language, which have the words for cars and countries."""
        return self.desk.wordings[self.desk.policy.reply_language(language)]

    def render(self, template: str, language: str, status: int = 200, **facts: Any) -> HTMLResponse:
        """A whole page."""
        brand = self.desk.policy.catalogue.brand
        shown = {
            "t": self.texts[language],
            "language": language,
            "languages": {one: name_language(one) for one in self.texts},
            "brand": brand,
            "house": self.desk.house,
            "notice": find_notice(brand, self.wording(language)),
        }
        page = self.environment.get_template(template).render(**(shown | facts))
        return HTMLResponse(page, status, {"Content-Security-Policy": allow_frames(self.embedding_sites)})


def name_language(language: str) -> str:
    """What a language calls itself."""
    return str(Locale.parse(language).get_language_name(language)).capitalize()


def allow_frames(sites: Sequence[str]) -> str:
    """The rules of a page that may stand in a frame on these sites, and on our own."""
    return PAGE_POLICY.replace("frame-ancestors 'none'", " ".join(("frame-ancestors 'self'", *sites)))
