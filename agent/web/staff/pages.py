"""The pages of the brand's people, rendered: what every one of them shows, in German or English."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel import Locale
from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment

from agent.dialog.wording import Wording
from agent.flows.desk import Desk
from agent.web.texts import choose_language


@dataclass(frozen=True)
class Pages:
    """The templates, and the words of the pages by language."""

    desk: Desk
    environment: Environment
    texts: Mapping[str, Mapping[str, Any]]

    def choose_language(self, request: Request) -> str:
        """What the address says, else what the browser likes."""
        return choose_language(request.query_params.get("lang"), request.headers.get("accept-language", ""))

    def wording(self, language: str) -> Wording:
        """The words for cars, countries and times in the language of the page."""
        return self.desk.wordings[language if language in self.desk.wordings else self.desk.policy.reply_language(None)]

    def render(self, template: str, request: Request, status: int = 200, **facts: Any) -> HTMLResponse:
        """A page, or a part of one."""
        language = self.choose_language(request)
        brand, policy = self.desk.policy.catalogue.brand, self.desk.policy
        shown = {
            "t": self.texts[language],
            "language": language,
            "here": request.url.path,
            "brand": brand,
            "models": policy.catalogue.models,
            "languages": {one: str(Locale.parse(one).get_display_name(language)) for one in policy.languages},
            "countries": {code: self.wording(language).name_value(code, "country") for code in brand.countries},
        }
        page = self.environment.get_template(f"staff/{template}").render(**(shown | facts))
        return HTMLResponse(page, status)
