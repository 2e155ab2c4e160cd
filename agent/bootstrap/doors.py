"""Where the brand's own people and its other systems hand leads in, as the settings allow."""

from fastapi import APIRouter

from agent.flows.desk import Desk
from agent.settings import Settings
from agent.web.leads import make_lead_routes
from agent.web.staff.routes import make_staff_routes


def make_office_doors(desk: Desk, settings: Settings) -> list[APIRouter]:
    """The staff pages, if there is a password, and leads over HTTP, if there are keys; the demo has both, open."""
    doors: list[APIRouter] = []
    if settings.staff_password or settings.demo:
        doors += make_staff_routes(desk, settings.staff_password)
    if settings.api_keys or settings.demo:
        doors.append(make_lead_routes(desk, settings.api_keys))
    return doors
