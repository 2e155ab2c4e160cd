"""Sending by the Graph API, which is replaced at the HTTP border."""

import hmac
import json
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from typing import Any

import httpx
import pytest
import respx

from agent.channels.circuit import FAILURES_TO_OPEN
from agent.channels.graph import GraphClient, GraphSite
from agent.channels.graph_sender import Dialect, GraphSender, Timing
from agent.channels.instagram import INSTAGRAM
from agent.channels.messenger import MESSENGER
from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.whatsapp import WhatsApp
from agent.intake.message import Channel

TOKEN = "EAAB-the-token"
SITE = GraphSite(app_id="APP", app_secret="the-app-secret")
MESSAGES = "https://graph.facebook.com/v26.0/PAGE/messages"
NUMBER = "https://graph.facebook.com/v26.0/NUMBER/messages"
CHAT = OutgoingChat("o1@marke.example", Channel.FACEBOOK, "PAGE", "PSID", "Guten Tag!", "de")
TO_NUMBER = replace(CHAT, channel=Channel.WHATSAPP, account="NUMBER", to="491701234567")
WHATSAPP = WhatsApp({"de": "Auswählen"}, {"de": ("frage_offen", "de")})


@dataclass
class Time:
    """Passes only while somebody sleeps, or not at all."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)
    stands_still: bool = False

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += 0 if self.stands_still else seconds


@dataclass
class Desk:
    """A sender of any channel on a clock that the test reads."""

    http: httpx.AsyncClient
    time: Time = field(default_factory=Time)

    def sender(self, dialect: Dialect = MESSENGER, account: str = "PAGE", site: GraphSite = SITE) -> GraphSender:
        client = GraphClient(self.http, site, TOKEN, monotonic=self.time.monotonic)
        return GraphSender(dialect, {account: client}, Timing(self.time.monotonic, self.time.sleep))


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    async with httpx.AsyncClient() as http:
        yield Desk(http)


def error(code: int, subcode: int | None = None, status: int = 400) -> httpx.Response:
    said = {"message": f"it says {TOKEN}", "type": "OAuthException", "code": code, "fbtrace_id": "A1"}
    return httpx.Response(status, json={"error": said | ({"error_subcode": subcode} if subcode else {})})


def taken(name: str) -> httpx.Response:
    return httpx.Response(200, json={"recipient_id": "PSID", "message_id": name})


def bodies(route: respx.Route) -> list[Any]:
    return [json.loads(call.request.content) for call in route.calls]


@respx.mock
async def test_a_message_is_sent_with_token_and_proof(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(return_value=taken("m_1"))
    assert await desk.sender().send(CHAT) == Sent(channel_id="m_1")
    request = route.calls.last.request
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    proof = hmac.digest(b"the-app-secret", TOKEN.encode(), "sha256").hex()
    assert request.url.params["appsecret_proof"] == proof
    assert json.loads(request.content)["message"] == {"text": "Guten Tag!", "metadata": "o1@marke.example"}


@respx.mock
async def test_without_an_app_secret_nothing_is_proven(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(return_value=taken("m_1"))
    await desk.sender(site=GraphSite()).send(CHAT)
    assert "appsecret_proof" not in route.calls.last.request.url.params


@respx.mock
async def test_instagram_has_its_own_host_where_it_has_its_own_login(desk: Desk) -> None:
    route = respx.post("https://graph.instagram.com/v25.0/me/messages").mock(return_value=taken("aWc"))
    site = GraphSite("https://graph.instagram.com", "v25.0")
    sender = desk.sender(INSTAGRAM, "IG", site)
    assert await sender.send(replace(CHAT, channel=Channel.INSTAGRAM, account="IG")) == Sent(channel_id="aWc")
    assert route.called


@respx.mock
@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (error(10, 2018278), Refused("the person has to write first", window_closed=True)),
        (error(551, 1545041), Refused("551/1545041: this person cannot be reached, or has blocked the page")),
        (error(190, status=401), Unauthorised("190: the token is invalid or has expired")),
        (error(613), Retry("613: too many calls of this kind", unsent=True)),
        (error(2, status=500), Retry("2: a part of Meta's service is down")),
        (error(190, status=200), Unauthorised("190: the token is invalid or has expired")),
        (httpx.Response(502, text="<html>"), Retry("no answer: an answer that is none of Graph's, with status 502")),
        (httpx.Response(200, text="ok"), Retry("no answer: an answer that is none of Graph's, with status 200")),
        (httpx.Response(500, json={}), Retry("no answer: an answer that is none of Graph's, with status 500")),
        (httpx.Response(400, json={"error": {}}), Refused("-1: an error that nobody knows here")),
        (httpx.Response(302, headers={"location": "https://elsewhere.example"}), None),
        (httpx.ConnectError("refused"), Retry("no answer: ConnectError", unsent=True)),
        (httpx.ConnectTimeout("late"), Retry("no answer: ConnectTimeout", unsent=True)),
        (httpx.ReadTimeout("late"), Retry("no answer: ReadTimeout")),
        (httpx.WriteTimeout("late"), Retry("no answer: WriteTimeout")),
        (httpx.ReadError("lost"), Retry("no answer: ReadError")),
        (httpx.RemoteProtocolError("lost"), Retry("no answer: RemoteProtocolError")),
    ],
    ids=str,
)
async def test_every_failure_is_a_value(
    desk: Desk, answer: httpx.Response | httpx.HTTPError, expected: Outcome | None
) -> None:
    respx.post(MESSAGES).mock(side_effect=[answer])
    outcome = await desk.sender().send(CHAT)
    assert outcome == expected if expected else isinstance(outcome, Retry)


@respx.mock
async def test_what_a_person_has_to_correct_is_remembered_until_it_works(
    desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    respx.post(MESSAGES).mock(side_effect=[error(368), taken("m_1")])
    sender = desk.sender()
    await sender.send(CHAT)
    assert sender.alarms == {"PAGE": "368: the account or the app is restricted for a breach of policy"}
    await sender.send(CHAT)
    assert sender.alarms == {}


@respx.mock
async def test_no_token_and_no_secret_is_ever_logged(
    desk: Desk, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    respx.post(MESSAGES).mock(return_value=error(190))
    outcome = await desk.sender().send(CHAT)
    said = f"{outcome} {SITE!r} {capsys.readouterr()} {[record.getMessage() for record in caplog.records]}"
    assert TOKEN not in said
    assert "the-app-secret" not in said


async def test_an_account_without_a_token_waits_for_a_person(desk: Desk) -> None:
    outcome = await desk.sender().send(replace(CHAT, account="OTHER"))
    assert outcome == Unauthorised("no token is set for the facebook account OTHER")


@respx.mock
async def test_a_server_that_keeps_failing_is_left_alone(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(side_effect=httpx.ConnectError("refused"))
    sender = desk.sender()
    for _ in range(FAILURES_TO_OPEN):
        await sender.send(CHAT)
    assert isinstance(outcome := await sender.send(CHAT), Retry)
    assert outcome.unsent
    assert route.call_count == FAILURES_TO_OPEN


@respx.mock
async def test_errors_that_meta_answers_with_open_no_circuit(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(return_value=error(551))
    sender = desk.sender()
    for _ in range(FAILURES_TO_OPEN + 2):
        await sender.send(CHAT)
    assert route.call_count == FAILURES_TO_OPEN + 2


@respx.mock
async def test_a_long_message_goes_on_where_it_stopped(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(side_effect=[taken("m_1"), error(613), taken("m_2")])
    long, sender = replace(CHAT, text="Ein Satz mit Wörtern. " * 150), desk.sender()
    assert await sender.send(long) == Retry("613: too many calls of this kind", unsent=False)
    assert await sender.send(long) == Sent(channel_id="m_2")
    ids = [body["message"]["metadata"] for body in bodies(route)]
    assert ids == ["o1@marke.example#1", "o1@marke.example", "o1@marke.example"]


@respx.mock
async def test_a_person_answers_after_the_window_under_the_tag_for_people(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(side_effect=[error(10, 2018278), taken("m_1")])
    assert await desk.sender().send(replace(CHAT, by_person=True)) == Sent(channel_id="m_1")
    assert [body.get("tag") for body in bodies(route)] == [None, "HUMAN_AGENT"]


@respx.mock
async def test_an_assistant_never_uses_the_tag_for_people(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(return_value=taken("m_1"))
    outcome = await desk.sender().send(replace(CHAT, window_closed=True))
    assert outcome == Refused("the person has to write first", window_closed=True)
    assert not route.called


@respx.mock
async def test_whatsapp_asks_by_template_when_the_window_is_closed(desk: Desk) -> None:
    wamid = httpx.Response(200, json={"messages": [{"id": "wamid.1"}]})
    route = respx.post(NUMBER).mock(side_effect=[error(131047), wamid, wamid])
    sender = desk.sender(WHATSAPP, "NUMBER")
    assert await sender.send(TO_NUMBER) == Sent(channel_id="wamid.1", instead=True)
    assert await sender.send(replace(TO_NUMBER, window_closed=True)) == Sent(channel_id="wamid.1", instead=True)
    assert [body["type"] for body in bodies(route)] == ["text", "template", "template"]


@respx.mock
async def test_whatsapp_without_a_template_in_the_language_waits_for_the_person(desk: Desk) -> None:
    respx.post(NUMBER).mock(return_value=error(131047))
    outcome = await desk.sender(WHATSAPP, "NUMBER").send(replace(TO_NUMBER, language="pl"))
    assert outcome == Refused("the person has to write first", window_closed=True)


@respx.mock
async def test_one_person_gets_three_messages_at_once_and_then_one_in_six_seconds(desk: Desk) -> None:
    respx.post(NUMBER).mock(return_value=httpx.Response(200, json={"messages": [{"id": "wamid.1"}]}))
    sender = desk.sender(WHATSAPP, "NUMBER")
    for _ in range(5):
        assert isinstance(await sender.send(TO_NUMBER), Sent)
    assert desk.time.slept == [6.0, 6.0]
    await sender.send(replace(TO_NUMBER, to="491709999999"))
    assert desk.time.slept == [6.0, 6.0]


@respx.mock
async def test_a_place_that_is_too_far_away_is_left_to_the_queue(desk: Desk) -> None:
    route = respx.post(NUMBER).mock(return_value=httpx.Response(200, json={"messages": [{"id": "wamid.1"}]}))
    desk.time.stands_still = True
    sender = desk.sender(WHATSAPP, "NUMBER")
    outcomes = [await sender.send(TO_NUMBER) for _ in range(6)]
    assert [type(outcome).__name__ for outcome in outcomes] == ["Sent"] * 4 + ["Retry"] * 2
    assert outcomes[-1] == Retry("as much is sent as the channel takes", unsent=True)
    assert route.call_count == 4


@respx.mock
async def test_an_allowance_that_is_nearly_used_up_slows_us_down(desk: Desk) -> None:
    nearly, used_up = ({"x-app-usage": json.dumps({"call_count": percent})} for percent in (96, 100))
    respx.post(MESSAGES).mock(
        side_effect=[
            httpx.Response(200, json={"message_id": "m_1"}, headers=nearly),
            httpx.Response(200, json={"message_id": "m_2"}, headers=used_up),
        ]
    )
    sender = desk.sender()
    outcomes = [await sender.send(replace(CHAT, id=str(number))) for number in range(3)]
    assert desk.time.slept == [pytest.approx(3.0)]
    assert outcomes[-1] == Retry("as much is sent as the channel takes", unsent=True)


@respx.mock
async def test_typing_is_shown_and_its_failure_harms_nothing(desk: Desk) -> None:
    route = respx.post(MESSAGES).mock(side_effect=[httpx.Response(200, json={}), httpx.ReadTimeout("late")])
    sender = desk.sender()
    await sender.show_typing("PAGE", "PSID", "m_1")
    await sender.show_typing("OTHER", "PSID", "m_1")
    assert [body["sender_action"] for body in bodies(route)] == ["mark_seen", "typing_on"]
