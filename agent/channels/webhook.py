"""Any other system over signed JSON, both ways: the example of a channel that is one file (docs/new-channel.md)."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import httpx
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError

from agent.channels.circuit import Circuit
from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.port import MalformedError
from agent.channels.signed_json import headers_of, is_signed
from agent.intake.arrivals import Arrival, Noted, TypedByPerson, Written
from agent.intake.message import Channel, InboundMessage

TIMEOUT_SECONDS = 15.0
LONGEST_TEXT = 20_000
MESSAGE, COLLEAGUE = "message.received", "message.sent_by_person"
UNREACHED = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)


class Told(BaseModel):
    """What the other system says about one message."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    id: str = Field(min_length=1, max_length=255)
    sender: str = Field(min_length=1, max_length=255)  # the person's id there, to which answers go
    text: str = Field(max_length=LONGEST_TEXT)
    name: str | None = Field(None, max_length=200)
    account: str = Field("", max_length=255)
    fields: dict[str, str] = Field(default_factory=dict, max_length=50)
    origin: dict[str, str] = Field(default_factory=dict, max_length=50)


class Delivery(BaseModel):
    """One event, in the shape of Standard Webhooks."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    type: str = Field(min_length=1, max_length=100)
    timestamp: AwareDatetime
    data: dict[str, object]


class WebhookSource:
    """What comes in at `/webhooks/json`, signed with one of the keys."""

    name = "json"

    def __init__(self, keys: Sequence[bytes]) -> None:
        self._keys = tuple(keys)

    def accepts(self, body: bytes, headers: Mapping[str, str], now: datetime) -> bool:
        """True when one of the keys signed the body within the last minutes. Header names are lower case."""
        return is_signed(self._keys, body, headers, now)

    def read(self, body: bytes, now: datetime) -> Sequence[Arrival]:
        """The event of a delivery; `now` is aware. Raises MalformedError, naming what is wrong."""
        try:
            delivery = Delivery.model_validate_json(body)
            told = Told.model_validate(delivery.data) if delivery.type in (MESSAGE, COLLEAGUE) else None
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            place = ".".join(map(str, first["loc"])) or "the body"
            raise MalformedError(f"{place}: {first['msg']}") from None
        return [to_arrival(delivery, told, body, min(delivery.timestamp, now))]

    def answer_challenge(self, query: Mapping[str, str]) -> str | None:
        """Nobody asks."""
        del query
        return None


def to_arrival(delivery: Delivery, told: Told | None, raw: bytes, at: datetime) -> Arrival:
    """The event as the rest of the agent knows it; a kind that nobody knows is kept."""
    if told is None:
        name = str(delivery.data.get("id", ""))[:255] or f"{delivery.type} {delivery.timestamp.isoformat()}"
        return Noted(channel=Channel.WEBHOOK, id=name, account="", contact="", at=at, raw=raw, kind=delivery.type)
    if delivery.type == COLLEAGUE:
        return TypedByPerson(
            channel=Channel.WEBHOOK, id=told.id, account=told.account, contact=told.sender, at=at, raw=raw,
            text=told.text,
        )  # fmt: skip
    message = InboundMessage(
        channel=Channel.WEBHOOK,
        id=told.id,
        received_at=at,
        sender=told.sender,
        sender_name=told.name,
        subject=None,
        text=told.text,
        fields=tuple(told.fields.items()),
        account=told.account,
        origin=tuple(told.origin.items()),
    )
    return Written(
        channel=Channel.WEBHOOK, id=told.id, account=told.account, contact=told.sender, at=at, raw=raw,
        message=message,
    )  # fmt: skip


class WebhookSender:
    """Posts replies to the other system's address. Our id is the same however often one is posted."""

    def __init__(self, http: httpx.AsyncClient, url: str, keys: Sequence[bytes], clock: Callable[[], datetime]) -> None:
        self._http, self._url, self._keys, self._clock = http, url, tuple(keys), clock
        self.circuit = Circuit()

    async def send(self, chat: OutgoingChat) -> Outcome:
        """Post the message once; never raises for what a server or the network did."""
        if not self.circuit.lets_through():
            return Retry("the webhook keeps failing and is left alone for a while", unsent=True)
        outcome = await self._post(chat)
        note = self.circuit.note_failure if isinstance(outcome, Retry) else self.circuit.note_success
        note()
        return outcome

    async def _post(self, chat: OutgoingChat) -> Outcome:
        now = self._clock()
        body = write_event(chat, now)
        headers = {"content-type": "application/json"} | headers_of(self._keys, event_name(chat), now, body)
        try:
            answer = await self._http.post(self._url, content=body, headers=headers, timeout=TIMEOUT_SECONDS)
        except httpx.HTTPError as error:
            return Retry(type(error).__name__, unsent=isinstance(error, UNREACHED))
        return settle_status(answer.status_code)


def event_name(chat: OutgoingChat) -> str:
    """The id of the event: it may hold no full stop (Standard Webhooks, "webhook-id")."""
    return chat.id.partition("@")[0].replace(".", "-")


def write_event(chat: OutgoingChat, now: datetime) -> bytes:
    """The event that a reply is posted as."""
    told = {
        "id": event_name(chat),
        "recipient": chat.to,
        "account": chat.account,
        "text": chat.text,
        "choices": list(chat.choices),
        "language": chat.language,
        "in_reply_to": chat.in_reply_to,
    }
    event = {"type": "message.sent", "timestamp": now.isoformat(), "data": told}
    return json.dumps(event, ensure_ascii=False).encode("utf-8", "replace")


def settle_status(status: int) -> Outcome:
    """What a status means; a redirect is a failure and is not followed, 410 says that nobody listens any more."""
    if 200 <= status < 300:
        return Sent(str(status))
    if status in (401, 403):
        return Unauthorised(f"the webhook answers {status}: it does not accept our signature")
    if status in (408, 425, 429) or status >= 500:
        return Retry(f"the webhook answers {status}", unsent=status == 429)
    return Refused(f"the webhook answers {status}")
