"""`/staff/entry`: an agent notes a call down, reads the summary out, and notes what the caller says to it."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urlencode

from fastapi import APIRouter, HTTPException, Request
from fastapi.responses import RedirectResponse, Response

from agent.dialog.conversation import State
from agent.flows.spoken import CLEAR_NO, CLEAR_YES, Call, awaits_yes, load_call, note_confirmation, take_spoken
from agent.flows.take_in import Incoming
from agent.intake.threads import make_token, read_token
from agent.web.staff.access import Access
from agent.web.staff.bodies import read_fields
from agent.web.staff.entry import Entry, answer_entry, check_entry, compose_entry, read_entry, understand_entry
from agent.web.staff.pages import Pages

SETTLED = (State.HANDED_OFF, State.CONFIRMED, State.WITH_HUMAN, State.CLOSED, State.IGNORED)
ANSWERS = {"yes": CLEAR_YES, "no": CLEAR_NO}
NO_SUCH_CALL = "There is no such call."


@dataclass(frozen=True)
class Sheet:
    """What the page shows: the form, what is wrong with it, who fills it in, and the call that is in progress."""

    entry: Entry
    noted_by: str = ""
    faults: Mapping[str, str] = field(default_factory=dict)
    found: Call | None = None

    @property
    def awaits_yes(self) -> bool:
        """True while the caller has to answer the summary."""
        return self.found is not None and awaits_yes(self.found.conversation)

    @property
    def settled(self) -> bool:
        """True when nothing is left to note: the dealer has it, a person sees to it, or the caller left."""
        return self.found is not None and self.found.conversation.state in SETTLED


def make_entry_routes(pages: Pages, access: Access) -> APIRouter:
    """The page, what it shows while somebody types, and what it stores."""
    routes = APIRouter()
    add_page(routes, pages, access)
    add_actions(routes, pages, access)
    return routes


def add_page(routes: APIRouter, pages: Pages, access: Access) -> None:
    """What is looked at."""

    @routes.get("/staff/entry")
    async def show_entry(request: Request, call: str = "") -> Response:
        """An empty form, or a call that is in progress."""
        noted_by = access.admit(request)
        if not call:
            empty = Entry(language=pages.desk.policy.reply_language(pages.choose_language(request)))
            return show(pages, request, Sheet(new_entry(empty), noted_by))
        found = await find_call(pages, call)
        entry = describe_call(found, call, pages)
        return show(pages, request, Sheet(new_entry(entry), noted_by, found=found))

    @routes.post("/staff/entry/understood")
    async def show_understood(request: Request) -> Response:
        """The part of the page that says what was understood so far; nothing is stored."""
        access.admit(request)
        entry = read_entry(await read_fields(request))
        words = pages.wording(pages.choose_language(request))
        return pages.render("understood.html", request, understood=understand_entry(entry, pages.desk, words))


def add_actions(routes: APIRouter, pages: Pages, access: Access) -> None:
    """What is stored."""

    @routes.post("/staff/entry")
    async def note_call(request: Request) -> Response:
        """Store what the caller wishes; then the page shows what to read out."""
        noted_by = access.admit(request)
        entry = name_entry(read_entry(await read_fields(request)))
        house, brand = pages.desk.house, pages.desk.policy.catalogue.brand
        faults = check_entry(entry, brand.countries, house.own.addresses)
        if faults:
            return show(pages, request, Sheet(entry, noted_by, faults))
        conversation_id = await take_spoken(pages.desk, compose_entry(entry, pages.desk, noted_by))
        return go_to(request, make_token(conversation_id, house.secret))

    @routes.post("/staff/entry/answer")
    async def note_answer(request: Request) -> Response:
        """Store what the caller says to the summary, as their own message."""
        noted_by = access.admit(request)
        fields = await read_fields(request)
        found = await find_call(pages, fields.get("token", ""))
        if fields.get("answer") not in ANSWERS:
            raise HTTPException(400, "The answer is yes or no.")
        if awaits_yes(found.conversation):  # else somebody pressed the button twice
            incoming = write_answer(pages, found, fields, noted_by)
            await note_confirmation(pages.desk, fields["token"], incoming, noted_by)
        return go_to(request, fields["token"])


def write_answer(pages: Pages, found: Call, fields: Mapping[str, str], noted_by: str) -> Incoming:
    """The caller's yes or no, in the language of the call."""
    if found.message is None:
        raise HTTPException(404, NO_SUCH_CALL)
    language = pages.desk.policy.reply_language(found.conversation.language)
    words = ANSWERS[fields["answer"]][language]
    message = answer_entry(name_entry(read_entry(fields)), words, found.message, pages.desk.clock())
    origin = dict(found.message.origin) | ({"noted_by": noted_by} if noted_by else {})
    return Incoming(replace(message, origin=tuple(origin.items())), words.encode(), "staff")


async def find_call(pages: Pages, token: str) -> Call:
    """The call that a token names. Raises HTTPException (404) where there is none."""
    conversation_id = read_token(token, pages.desk.house.secret)
    found = await load_call(pages.desk, conversation_id) if conversation_id else None
    if found is None:
        raise HTTPException(404, NO_SUCH_CALL)
    return found


def new_entry(entry: Entry) -> Entry:
    """The same with a name of its own, so that a form sent twice is one call."""
    return replace(entry, call=secrets.token_hex(16))


def name_entry(entry: Entry) -> Entry:
    """The same, with a name where the form had none."""
    return entry if entry.call else new_entry(entry)


def describe_call(found: Call, token: str, pages: Pages) -> Entry:
    """The form filled with what the call told so far."""
    slots, message = found.conversation.slots, found.message
    fields = dict(message.fields) if message else {}
    return Entry(
        name=slots.name or "",
        phone=slots.phone or "",
        email=slots.email or (message.sender if message and "@" in message.sender else ""),
        postcode=slots.postcode or "",
        country=slots.country or "",
        model=slots.model or "",
        availability=fields.get("availability", ""),
        language=pages.desk.policy.reply_language(found.conversation.language),
        token=token,
    )


def show(pages: Pages, request: Request, sheet: Sheet) -> Response:
    """The page."""
    words = pages.wording(pages.choose_language(request))
    dealer_id = sheet.found.conversation.dealer_id if sheet.found else None
    return pages.render(
        "entry.html",
        request,
        422 if sheet.faults else 200,
        sheet=sheet,
        dealer=pages.desk.policy.dealer(dealer_id),
        understood=understand_entry(sheet.entry, pages.desk, words),
    )


def go_to(request: Request, token: str) -> Response:
    """On to the page of a call, so that a reload stores nothing twice."""
    language = {"lang": request.query_params["lang"]} if "lang" in request.query_params else {}
    return RedirectResponse(f"/staff/entry?{urlencode({'call': token} | language)}", 303)
