"""The routes of the signed link: look, change, agree, leave. Whoever has the link is taken for the prospect."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import RedirectResponse, Response

from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.message import Channel, InboundMessage
from agent.intake.threads import read_token
from agent.storage.conversations import StoredConversation
from agent.storage.linked import load_linked
from agent.web.form.bodies import FORM, BodyError, media_type, parse_pairs, read_limited
from agent.web.form.limits import Limits
from agent.web.form.routes import address_of
from agent.web.form.visitors import Frame
from agent.web.link.calendar import Tick, list_days, read_ticks
from agent.web.link.choice import Answers, first, read_change
from agent.web.link.sentences import list_change, say_change
from agent.web.link.view import View, gather_view

LIVES = timedelta(days=60)  # after the last thing that happened in the conversation
SAME_SECONDS = 10 * 60  # the same change again within ten minutes is a second tap
SOURCE = "link"
HIDDEN = {"Referrer-Policy": "no-referrer", "X-Robots-Tag": "noindex, nofollow"}


@dataclass(frozen=True)
class Visit:
    """A valid link that somebody opened."""

    token: str
    stored: StoredConversation
    view: View

    @property
    def days(self) -> Sequence[date]:
        """The days of its calendar."""
        return list_days(self.view.today)

    @property
    def address(self) -> str:
        """Where the answer goes: the mail address that the link was sent to."""
        contact = self.stored.contact
        return contact if "@" in contact else self.view.slots.email or contact


@dataclass(frozen=True)
class LinkPage:
    """The pages behind links."""

    frame: Frame
    limits: Limits

    async def open(self, token: str) -> Visit | None:
        """The visit that a token allows; None for one that was not made by us, or is too old."""
        desk, name = self.frame.desk, read_token(token, self.frame.desk.house.secret)
        if name is None:
            return None
        async with desk.engine.connect() as connection:
            linked = await load_linked(connection, name)
        if linked is None or desk.clock() - linked.updated_at > LIVES:
            return None
        stored, wording = linked.stored, self.frame.wording(linked.stored.conversation.language or "")
        today = desk.clock().astimezone(desk.policy.zone).date()
        return Visit(token, stored, View(stored.conversation, stored.contact, desk.policy, wording, today))

    def show(self, visit: Visit, faults: Mapping[str, str] | None = None, answers: Answers | None = None) -> Response:
        """The page, or the page once more with what could not be taken."""
        language = visit.view.wording.language
        sentences = self.frame.texts[language]["faults"]
        said = {name: sentences[fault] for name, fault in (faults or {}).items()}
        ticked: frozenset[Tick] | None = read_ticks(answers.get("when", ()), visit.days) if answers else None
        facts = gather_view(visit.view, answers or {}, ticked) | {"faults": said, "token": visit.token}
        return self.render("link/page.html", language, 422 if said else 200, **facts)

    def show_done(self, visit: Visit) -> Response:
        """It has arrived."""
        return self.render("link/done.html", visit.view.wording.language, token=visit.token)

    def show_gone(self, request: Request) -> Response:
        """The same for a link that has expired and for one that never was."""
        return self.render("link/gone.html", self.frame.choose_language(request), 404)

    def render(self, template: str, language: str, status: int = 200, **facts: Any) -> Response:
        """A page that no search engine keeps, and whose address no other site learns."""
        answer = self.frame.render(template, language, status, embedded=False, **facts)
        answer.headers.update(HIDDEN)
        return answer

    async def take(self, visit: Visit, answers: Answers) -> Mapping[str, str]:
        """Take what was sent in as a message of the prospect; answers with what was wrong, if anything was."""
        sentences = self.frame.texts[visit.view.wording.language]["sentences"]
        match first(answers, "action"):
            case "stop":
                return await self.store(visit, sentences["stop"])
            case "yes" if visit.view.awaits_yes and first(answers, "seal") == visit.view.seal:
                return await self.store(visit, sentences["yes"])
            case "yes":
                return {"form": "moved_on"}
        change = read_change(answers, visit.view.slots, visit.view.policy, visit.days)
        if change.faults or change.is_empty:
            return change.faults or {"form": "nothing"}
        said = list_change(change.slots, visit.view.wording, visit.view.policy.catalogue)
        return await self.store(visit, say_change(said, sentences, visit.view.wishes), tuple(said.items()))

    async def store(self, visit: Visit, text: str, fields: tuple[tuple[str, str], ...] = ()) -> Mapping[str, str]:
        """One commit, after which it is as good as answered."""
        now = self.frame.desk.clock()
        words = f"{visit.token}|{int(now.timestamp()) // SAME_SECONDS}|{text}|{visit.view.seal}"
        message = InboundMessage(
            channel=Channel.WEB_FORM,
            id=f"link-{hashlib.sha256(words.encode()).hexdigest()[:40]}",
            received_at=now,
            sender=visit.address,
            sender_name=visit.stored.contact_name,
            subject=visit.stored.subject,
            text=text,
            thread_token=visit.token,
            fields=fields,
        )
        await take_in_messages(self.frame.desk, [Incoming(message, text.encode(), SOURCE)])
        return {}


async def read_answers(request: Request) -> dict[str, list[str]]:
    """The fields of the page, each with all its values. Raises BodyError."""
    if media_type(request.headers) != FORM:
        raise BodyError(415, "kind")
    answers: dict[str, list[str]] = {}
    for name, value in parse_pairs(await read_limited(request)):
        answers.setdefault(name, []).append(value)
    return answers


def make_link_routes(page: LinkPage) -> APIRouter:
    """`/e/<token>`; looking changes nothing, since mail programs look at every link."""
    routes = APIRouter()

    @routes.get("/e/{token}")
    async def show_page(request: Request, token: str, done: str = "") -> Response:
        """The page of one conversation."""
        visit = await page.open(token)
        if visit is None:
            return page.show_gone(request)
        return page.show_done(visit) if done else page.show(visit)

    @routes.post("/e/{token}")
    async def send_page(request: Request, token: str) -> Response:
        """Take what was chosen, and go on to the page of thanks, so that a reload sends nothing twice."""
        visit = await page.open(token)
        if visit is None:
            return page.show_gone(request)
        if not page.limits.allows_address(address_of(request), page.frame.desk.clock().timestamp()):
            return page.show(visit, {"form": "too_often"})
        try:
            answers = await read_answers(request)
        except BodyError as error:
            return Response(status_code=error.status)
        wrong = await page.take(visit, answers)
        if wrong:
            return page.show(visit, wrong, answers)
        return RedirectResponse(f"/e/{token}?done=1", 303, HIDDEN)

    return routes
