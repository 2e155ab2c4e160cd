"""The generic channel: signatures both ways, what comes in, and what an answer means."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import respx

from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.port import MalformedError
from agent.channels.signed_json import headers_of, is_signed, read_secret, sign
from agent.channels.webhook import WebhookSender, WebhookSource
from agent.intake.arrivals import Noted, TypedByPerson, Written
from agent.intake.message import Channel

NOW = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)
OLD, NEW = b"o" * 24, b"n" * 32
URL = "https://crm.example/vorfahrt"


def event(kind: str = "message.received", **data: Any) -> bytes:
    told = {"id": "42", "sender": "user-7", "text": "Hallo", "name": "Eva"} | data
    return json.dumps({"type": kind, "timestamp": NOW.isoformat(), "data": told}).encode()


def test_a_signature_is_that_of_the_standards_example() -> None:
    key = read_secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
    made = sign(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, b'{"test": 2432232314}')
    assert made == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("text", ["", "whsec_", "whsec_c2hvcnQ=", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_!!!"])
def test_what_is_no_secret_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="whsec_"):
        read_secret(text)


def test_old_and_new_keys_are_accepted_side_by_side() -> None:
    headers = headers_of([OLD, NEW], "msg1", NOW, b"{}")
    assert is_signed([NEW], b"{}", headers, NOW)
    assert is_signed([b"x" * 24, OLD], b"{}", headers, NOW)
    assert not is_signed([b"x" * 24], b"{}", headers, NOW)
    assert not is_signed([NEW], b"{} ", headers, NOW)


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_delivery_of_another_time_is_not_accepted(minutes: int) -> None:
    headers = headers_of([NEW], "msg1", NOW, b"{}")
    assert not is_signed([NEW], b"{}", headers, NOW + timedelta(minutes=minutes))


@pytest.mark.parametrize("missing", ["webhook-id", "webhook-timestamp", "webhook-signature"])
def test_each_header_is_needed(missing: str) -> None:
    headers = headers_of([NEW], "msg1", NOW, b"{}") | {missing: ""}
    assert not is_signed([NEW], b"{}", headers, NOW)


@pytest.mark.parametrize("stamp", ["now", "1e9", "-5", "9" * 30, "١٢٣"])
def test_a_time_that_is_none_is_not_accepted(stamp: str) -> None:
    assert not is_signed([NEW], b"{}", headers_of([NEW], "m", NOW, b"{}") | {"webhook-timestamp": stamp}, NOW)


def read(body: bytes) -> Any:
    (arrival,) = WebhookSource([NEW]).read(body, NOW)
    return arrival


def test_a_message_is_read_with_all_that_is_known() -> None:
    arrival = read(event(fields={"postcode": "80331"}, origin={"campaign": "spring"}, account="shop"))
    assert isinstance(arrival, Written)
    message = arrival.message
    assert (message.channel, message.sender, message.sender_name) == (Channel.WEBHOOK, "user-7", "Eva")
    assert (message.fields, message.origin) == ((("postcode", "80331"),), (("campaign", "spring"),))
    assert message.account == "shop"


def test_what_a_colleague_wrote_there_lets_the_agent_be_silent() -> None:
    assert isinstance(read(event("message.sent_by_person")), TypedByPerson)


def test_a_kind_that_nobody_knows_is_kept() -> None:
    arrival = read(event("message.waved_at"))
    assert isinstance(arrival, Noted)
    assert (arrival.kind, arrival.id) == ("message.waved_at", "42")


def test_a_message_of_tomorrow_was_written_now() -> None:
    body = json.loads(event())
    body["timestamp"] = (NOW + timedelta(days=1)).isoformat()
    assert read(json.dumps(body).encode()).at == NOW


@pytest.mark.parametrize(
    ("body", "named"),
    [
        (b"", "the body"),
        (b"[]", "the body"),
        (b'{"type": "message.received"}', "timestamp"),
        (event(sender=""), "sender"),
        (event(text=7), "text"),
        (event(text="x" * 20_001), "text"),
        (event(fields={"a": {"b": 1}}), "fields.a"),
        (b"\xff\xfe", "the body"),
        (b"[" * 100_000, "the body"),
    ],
)
def test_what_is_wrong_is_named(body: bytes, named: str) -> None:
    with pytest.raises(MalformedError, match=named):
        read(body)


def reply() -> OutgoingChat:
    return OutgoingChat("a1@marke.example", Channel.WEBHOOK, "shop", "user-7", "Gern! Wann?", "de", ("morgen",), "42")


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (httpx.Response(204), Sent),
        (httpx.Response(302, headers={"location": "https://elsewhere.example"}), Refused),
        (httpx.Response(400), Refused),
        (httpx.Response(401), Unauthorised),
        (httpx.Response(410), Refused),
        (httpx.Response(429), Retry),
        (httpx.Response(503), Retry),
    ],
)
@respx.mock
async def test_a_status_says_what_became_of_a_reply(answer: httpx.Response, outcome: type[Outcome]) -> None:
    route = respx.post(URL).mock(return_value=answer)
    async with httpx.AsyncClient() as http:
        assert isinstance(await WebhookSender(http, URL, [NEW], lambda: NOW).send(reply()), outcome)
    request = route.calls.last.request
    assert is_signed([NEW], request.content, request.headers, NOW)
    told = json.loads(request.content)["data"]
    assert (told["recipient"], told["choices"], told["in_reply_to"]) == ("user-7", ["morgen"], "42")
    assert request.headers["webhook-id"] == told["id"] == "a1"


@pytest.mark.parametrize(("error", "unsent"), [(httpx.ConnectError, True), (httpx.ReadTimeout, False)])
@respx.mock
async def test_nobody_knows_what_became_of_a_reply_when_the_line_breaks(
    error: type[httpx.TransportError], unsent: bool
) -> None:
    respx.post(URL).mock(side_effect=error)
    async with httpx.AsyncClient() as http:
        outcome = await WebhookSender(http, URL, [NEW], lambda: NOW).send(reply())
    assert isinstance(outcome, Retry)
    assert outcome.unsent is unsent


@respx.mock
async def test_an_address_that_keeps_failing_is_left_alone() -> None:
    route = respx.post(URL).mock(return_value=httpx.Response(500))
    async with httpx.AsyncClient() as http:
        sender = WebhookSender(http, URL, [NEW], lambda: NOW)
        for _ in range(20):
            await sender.send(reply())
    assert route.call_count == 5
