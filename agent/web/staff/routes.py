"""All pages of the brand's people; there are none where no password is set, except in the demo."""

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from agent.flows.desk import Desk
from agent.web.demo.rendering import make_environment
from agent.web.staff.access import Access
from agent.web.staff.entry_routes import make_entry_routes
from agent.web.staff.import_routes import make_import_routes
from agent.web.staff.pages import Pages
from agent.web.texts import load_part


def make_staff_routes(desk: Desk, password: str) -> tuple[APIRouter, ...]:
    """The pages behind this password; open to everybody where it is empty, so that only the demo may leave it so."""
    pages, access = Pages(desk, make_environment(), load_part("staff")), Access(password)
    start = APIRouter()

    @start.get("/staff")
    async def go_to_entry(request: Request) -> Response:
        """On to the page that is used all day."""
        access.admit(request)
        return RedirectResponse("/staff/entry", 303)

    return start, make_entry_routes(pages, access), make_import_routes(pages, access)
