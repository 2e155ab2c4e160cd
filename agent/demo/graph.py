"""A stand-in of Meta for the demo and the end-to-end tests: it speaks the Graph API, and is the phone of a person.

Nothing that runs in production imports it. What was sent to it is kept in memory. A recipient named like an error
(`error-551-1545041`, on WhatsApp `XX.error131047`) is answered with it; `lost-answer` takes a message and breaks off.
"""

import re
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any, Literal

import httpx
from fastapi import APIRouter, Request, Response
from fastapi.responses import JSONResponse, PlainTextResponse

from agent.demo.graph_events import (
    BUSINESS_ACCOUNT,
    Event,
    Line,
    announce_lead,
    echo,
    record,
    report,
    say,
    sign,
    tap,
    write_body,
)
from agent.intake.message import Channel

PREFIX = "/demo/graph"
MESSAGES_KEPT = 2_000
NAMED_ERROR = re.compile(r"(?:XX\.)?error-?(\d{1,6})(?:-(\d{1,8}))?")
LOST_ANSWERS = ("lost-answer", "XX.lostanswer")
FORM = "400000000000001"
FIELDS = ["messages", "messaging_postbacks", "message_echoes", "leadgen"]


@dataclass(frozen=True)
class DemoApp:
    """The app at the stand-in, and its account on each channel with its token."""

    app_id: str = "700000000000001"
    app_secret: str = "demo-app-secret"
    verify_token: str = "demo-verify-token"
    accounts: Mapping[Channel, str] = field(
        default_factory=lambda: {
            Channel.FACEBOOK: "100000000000001",
            Channel.INSTAGRAM: "200000000000001",
            Channel.WHATSAPP: "300000000000001",
        }
    )

    def token(self, channel: Channel) -> str:
        """The token of an account."""
        return f"demo-token-{channel.value}"


@dataclass(frozen=True)
class SentMessage:
    """What was sent to a person: the body as it came, and the name that it was given."""

    channel: Channel
    to: str
    id: str
    body: Event

    @property
    def text(self) -> str:
        """The words of it; none in a template or a sender action."""
        if self.channel is not Channel.WHATSAPP:
            return str(self.body.get("message", {}).get("text", ""))
        interactive = self.body.get("interactive", {}).get("body", {}).get("text")
        return str(interactive or self.body.get("text", {}).get("body", ""))

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be tapped below it."""
        action = self.body.get("interactive", {}).get("action", {})
        rows = [row for section in action.get("sections", ()) for row in section["rows"]]
        buttons = [button["reply"] for button in action.get("buttons", ())]
        replies = self.body.get("message", {}).get("quick_replies", ())
        return tuple(one["title"] for one in (*replies, *buttons, *rows))


class GraphStandIn:
    """The Graph API in memory, and the people who write through it to the webhook at `webhook_url`."""

    def __init__(
        self, webhook_url: str, http: httpx.AsyncClient, clock: Callable[[], datetime], app: DemoApp | None = None
    ) -> None:
        self.app = app or DemoApp()
        self.sent: deque[SentMessage] = deque(maxlen=MESSAGES_KEPT)
        self.actions: deque[Event] = deque(maxlen=MESSAGES_KEPT)  # read and typing
        self.leads: dict[str, Event] = {}
        self._url = webhook_url
        self._http = http
        self._clock = clock
        self._numbers = count(1)

    def sent_to(self, channel: Channel, contact: str) -> list[SentMessage]:
        """What a person got on a channel, oldest first."""
        return [one for one in self.sent if (one.channel, one.to) == (channel, contact)]

    async def post_as_person(self, channel: Channel, contact: str, said: str | Event, name: str = "") -> int:
        """A person writes (a text, or an event's own keys): signed and delivered; answers with the HTTP status."""
        return await self.deliver(say(self._line(channel, contact, name), self._next_id(channel), said))

    async def tap_as_person(self, channel: Channel, contact: str, title: str, name: str = "") -> int:
        """A person taps a choice."""
        return await self.post_as_person(channel, contact, tap(channel, title), name)

    async def record_as_person(
        self, channel: Channel, contact: str, kind: Literal["audio", "image"], name: str = ""
    ) -> int:
        """A person sends a voice message or a picture."""
        return await self.post_as_person(channel, contact, record(channel, kind), name)

    async def post_as_colleague(self, channel: Channel, contact: str, text: str) -> int:
        """Somebody of the brand writes to a person in the brand's own inbox, on WhatsApp on the phone beside us."""
        message = {"mid": self._next_id(channel), "text": text}
        return await self.deliver(echo(self._line(channel, contact), message, None))

    async def echo(self, sent: SentMessage) -> int:
        """A message of ours comes back (Messenger, Instagram)."""
        message = {"mid": sent.id, **sent.body["message"]}
        return await self.deliver(echo(self._line(sent.channel, sent.to), message, self.app.app_id))

    async def report(self, sent: SentMessage, status: str) -> int:
        """How far a message of ours came (WhatsApp)."""
        our_id = str(sent.body["biz_opaque_callback_data"])
        return await self.deliver(report(self._line(sent.channel, sent.to), sent.id, status, our_id))

    async def fill_in_form(self, answers: Mapping[str, str], form: str = "", campaign: str = "") -> int:
        """A person fills in the form of an advertisement, which may belong to a campaign."""
        identity, page = f"5{next(self._numbers):014}", self.app.accounts[Channel.FACEBOOK]
        form = form or FORM
        fields = [{"name": name, "values": [value]} for name, value in answers.items()]
        created = self._clock().strftime("%Y-%m-%dT%H:%M:%S%z")
        self.leads[identity] = {
            "id": identity, "form_id": form, "created_time": created, "field_data": fields, "platform": "fb",
            **({"campaign_name": campaign} if campaign else {}),
        }  # fmt: skip
        return await self.deliver(announce_lead(page, form, identity, self._clock()))

    async def deliver(self, event: Event) -> int:
        """Sign and post an event as Meta does; answers with the HTTP status."""
        body = write_body(event)
        return (await self._http.post(self._url, content=body, headers=sign(body, self.app.app_secret))).status_code

    def take_message(self, account: str, token: str, body: Event) -> Response:
        """The Send API and the Cloud API."""
        channel = self._channel_of(account, token)
        if channel is None:
            return refuse(190)
        if "sender_action" in body or body.get("status") == "read":
            self.actions.append(body)
            return JSONResponse({"success": True})
        to = str(body.get("to") or body.get("recipient") if channel is Channel.WHATSAPP else body["recipient"]["id"])
        if named := NAMED_ERROR.fullmatch(to):
            return refuse(int(named[1]), int(named[2] or 0))
        sent = SentMessage(channel, to, self._next_id(channel), body)
        self.sent.append(sent)
        if to in LOST_ANSWERS:
            return PlainTextResponse("the line broke", status_code=502)
        return JSONResponse(confirm(sent))

    def explain(self, node: str, token: str) -> Response:
        """Everything that is asked for by GET under one name."""
        channel = self._channel_of(node, token)
        if node in self.leads:
            return JSONResponse(dict(self.leads[node]))
        if channel is Channel.WHATSAPP:
            entity = {"entity_type": "WABA", "id": BUSINESS_ACCOUNT, "can_send_message": "AVAILABLE"}
            return JSONResponse({"health_status": {"can_send_message": "AVAILABLE", "entities": [entity]}, "id": node})
        return JSONResponse({"id": self.app.accounts[channel]}) if channel else refuse(100, 33)

    def list_edge(self, edge: str) -> Response:
        """The lists below a node: our subscription, the forms of a page, the leads of a form."""
        subscription = {"id": self.app.app_id, "subscribed_fields": FIELDS}
        lists: dict[str, list[Event]] = {
            "subscribed_apps": [subscription, {"whatsapp_business_api_data": {"id": self.app.app_id}}],
            "leadgen_forms": [{"id": form} for form in sorted({str(lead["form_id"]) for lead in self.leads.values()})],
            "leads": list(self.leads.values()),
        }
        return JSONResponse({"data": lists[edge]}) if edge in lists else refuse(100)

    def routes(self) -> APIRouter:
        """The addresses of the Graph API, below PREFIX and any version."""
        routes = APIRouter(prefix=PREFIX + "/{version}", include_in_schema=False)

        @routes.get("/debug_token")
        async def debug_token(input_token: str) -> Response:
            """What is known of a token."""
            known = input_token in {self.app.token(channel) for channel in self.app.accounts}
            return JSONResponse({"data": {"is_valid": known, "expires_at": 0, "app_id": self.app.app_id}})

        @routes.post("/{account}/messages")
        async def take_message(account: str, request: Request) -> Response:
            """Send a message."""
            return self.take_message(account, read_token(request), await request.json())

        @routes.get("/{node}")
        async def explain(node: str, request: Request) -> Response:
            """Ask for something by its name."""
            return self.explain(node, read_token(request))

        @routes.get("/{node}/{edge}")
        async def list_edge(node: str, edge: str) -> Response:
            """Ask for a list."""
            del node
            return self.list_edge(edge)

        return routes

    def _channel_of(self, account: str, token: str) -> Channel | None:
        """The channel of an account that is named with its own token; a token alone says who `me` is."""
        for channel, own in self.app.accounts.items():
            if token == self.app.token(channel) and account in (own, "me"):
                return channel
        return None

    def _line(self, channel: Channel, contact: str, name: str = "") -> Line:
        return Line(channel, self.app.accounts[channel], contact, self._clock(), name)

    def _next_id(self, channel: Channel) -> str:
        prefix = "wamid." if channel is Channel.WHATSAPP else "m_"
        return f"{prefix}{channel.value}{next(self._numbers)}"


def read_token(request: Request) -> str:
    """The token that a request comes with."""
    return request.headers.get("authorization", "").removeprefix("Bearer ")


def refuse(code: int, subcode: int = 0) -> Response:
    """An error as the Graph API words it."""
    error: dict[str, Any] = {"message": "(demo)", "type": "OAuthException", "code": code, "fbtrace_id": "demo"}
    return JSONResponse({"error": error | ({"error_subcode": subcode} if subcode else {})}, status_code=400)


def confirm(sent: SentMessage) -> dict[str, Any]:
    """What the API answers to a message that it takes."""
    if sent.channel is Channel.WHATSAPP:
        return {"messaging_product": "whatsapp", "contacts": [{"input": sent.to}], "messages": [{"id": sent.id}]}
    return {"recipient_id": sent.to, "message_id": sent.id}
