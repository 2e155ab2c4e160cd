"""The pages and routes that strangers use: the web form, its API, and the page behind the link in every mail."""

from fastapi import APIRouter

from agent.flows.desk import Desk
from agent.web.demo.rendering import make_environment
from agent.web.form.document import add_document
from agent.web.form.limits import Limits
from agent.web.form.page import FormPage
from agent.web.form.reception import Reception
from agent.web.form.routes import make_api_routes, make_form_routes
from agent.web.form.visitors import Frame
from agent.web.link.page import LinkPage, make_link_routes
from agent.web.site import Site
from agent.web.texts import load_part


def make_public_routes(desk: Desk, site: Site, limits: Limits) -> tuple[APIRouter, ...]:
    """Everything that needs no login; `limits` count what is refused."""
    environment, texts = make_environment(), load_part("form")
    reception = Reception(desk, site, texts, limits)
    page = FormPage(reception, Frame(desk, environment, texts, site.sites))
    api = make_api_routes(reception, page)
    add_document(api, environment)
    link = LinkPage(Frame(desk, environment, load_part("link")), limits)
    return make_form_routes(reception, page), api, make_link_routes(link)
