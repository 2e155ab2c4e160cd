"""The ready form: shown, sent without a script, and answered with a page of thanks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from agent.intake.threads import make_token, read_token
from agent.web.form.enquiry import FIELDS, TRAP_FIELDS
from agent.web.form.problems import Problem
from agent.web.form.reception import Reception, Taken
from agent.web.form.visitors import Frame

CARRIED = dict.fromkeys(("utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content"), 500) | {
    "referrer": 1000,
    "form_id": 100,
    "page_url": 1000,
}
"""What the form sends along without showing it, and how much: it is cut rather than refused, as nobody sees it."""
ON_PAGE = ("wish", "name", "email", "phone", "postcode", "country", "model", "availability", "message")


@dataclass(frozen=True)
class FormPage:
    """The page of one brand."""

    reception: Reception
    frame: Frame

    def show(self, request: Request, fields: Mapping[str, Any], problem: Problem | None = None) -> HTMLResponse:
        """The form with what was filled in, and what is wrong with it."""
        language = self.frame.choose_language(request, fields.get("language"))
        now, texts = self.reception.desk.clock(), self.frame.texts[language]
        catalogue, wording = self.reception.desk.policy.catalogue, self.frame.wording(language)
        return self.frame.render(
            "form/page.html",
            language,
            problem.status if problem else 200,
            values={name: fields.get(name, "") for name in ON_PAGE},
            carried={name: fields[name][:most] for name, most in CARRIED.items() if fields.get(name)},
            stamp=self.reception.stamps.renew(fields.get("stamp", ""), now),
            problem=texts["problems"][problem.reason] if problem else None,
            faults=problem.explain(texts) if problem else {},
            models=catalogue.models,
            countries={code: wording.name_value(code, "country") for code in catalogue.brand.countries},
            embedded=is_embedded(request),
        )

    def thank(self, request: Request, taken: Taken, language: str) -> Response:
        """On to the page of thanks, so that a reload sends nothing twice."""
        told = {"lang": language, "by": "mail" if taken.by_mail else "phone"}
        if taken.opened:
            told["token"] = make_token(taken.opened, self.reception.desk.house.secret)
        if is_embedded(request):
            told["embed"] = "1"
        return RedirectResponse(f"/form/thanks?{urlencode(told)}", 303)

    def show_thanks(self, request: Request) -> HTMLResponse:
        """The page of thanks, with the way to complete the enquiry."""
        token, asked = request.query_params.get("token", ""), request.query_params
        known = read_token(token, self.reception.desk.house.secret)
        return self.frame.render(
            "form/thanks.html",
            self.frame.choose_language(request),
            by_mail=asked.get("by") != "phone",
            link=f"/e/{token}" if known else None,
            embedded=is_embedded(request),
        )


def is_embedded(request: Request) -> bool:
    """True in a frame on somebody's site, which has its own head and foot."""
    return request.query_params.get("embed") == "1"


def pick_fields(pairs: Mapping[str, Any]) -> dict[str, Any]:
    """What our form has a field for: the button and other fields of a site's own form say nothing."""
    return {name: value for name, value in pairs.items() if name in FIELDS}


def read_prefilled(request: Request) -> dict[str, str]:
    """What the address of the page fills in already."""
    return {name: value for name, value in pick_fields(request.query_params).items() if name not in TRAP_FIELDS}
