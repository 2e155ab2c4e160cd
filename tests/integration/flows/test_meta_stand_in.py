"""Messages by Messenger, Instagram and WhatsApp from the webhook to the Send API, with the demo's stand-in of Meta."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from functools import partial

import httpx
import pytest
from fastapi import FastAPI

from agent.bootstrap.channels import Around, open_instagram, open_messenger, open_meta, open_whatsapp
from agent.bootstrap.demo import with_accounts
from agent.channels.outcome import Refused, Retry, Sent
from agent.channels.outgoing_chat import OutgoingChat
from agent.converse import Stage
from agent.demo.graph import PREFIX, DemoApp, GraphStandIn, SentMessage
from agent.flows.arrivals import take_in_arrivals
from agent.flows.desk import Desk
from agent.flows.health import check_channels
from agent.flows.send import send_outgoing
from agent.flows.steps import make_steps
from agent.intake.message import Channel
from agent.settings import load_settings
from agent.web.webhooks import Refusals, make_webhook_routes
from tests.integration.flows.conftest import Post

HERE = "http://demo.example"
CONTACTS = {Channel.FACEBOOK: "8123456789", Channel.INSTAGRAM: "9123456789", Channel.WHATSAPP: "491701234567"}
WISH = "Guten Tag, ich möchte gern eine Probefahrt machen. Meine Postleitzahl ist 80331."


@dataclass
class Meta:
    """The stand-in, with a desk behind its webhook."""

    stand_in: GraphStandIn
    desk: Desk
    post: Post

    async def write(self, channel: Channel, contact: str, text: str) -> list[SentMessage]:
        """A person writes; what they got, when all is done."""
        self.post.clock.advance(minutes=1)
        assert await self.stand_in.post_as_person(channel, contact, text, "Eva Beispiel") == 200
        await self.post.work()
        return self.stand_in.sent_to(channel, contact)


@pytest.fixture
async def meta(post: Post, stage: Stage) -> AsyncIterator[Meta]:
    app = FastAPI()
    async with AsyncExitStack() as stack:
        http = await stack.enter_async_context(httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=HERE))
        stand_in = GraphStandIn(f"{HERE}/webhooks/meta", http, post.clock)
        settings = with_accounts(load_settings(whatsapp_template="frage_offen:de"), DemoApp(), HERE + PREFIX)
        around = Around(settings, http, stage, post.clock)
        opened = [open_one(around) for open_one in (open_meta, open_messenger, open_instagram, open_whatsapp)]
        desk = replace(
            post.desk,
            chats={channel: chat for one in opened for channel, chat in one.chats.items()},
            checks=[one.check for one in opened if one.check],
            lead_ads=opened[1].lead_ads,
        )
        steps = make_steps(desk)
        for name in steps:
            del post.desk.queue.app.tasks[name]  # those of the desk without chats
        post.desk.queue.add_steps(steps)
        sources = [one.source for one in opened if one.source]
        app.include_router(stand_in.routes())
        app.include_router(make_webhook_routes(partial(take_in_arrivals, desk), sources, Refusals(), post.clock))
        yield Meta(stand_in, desk, post)


async def test_who_writes_is_answered_where_they_wrote(meta: Meta) -> None:
    without_number = (Channel.WHATSAPP, "DE.13491208655302741918")
    for channel, contact in (*CONTACTS.items(), without_number):
        (answer,) = await meta.write(channel, contact, WISH)
        assert "automatische" in answer.text
        (row,) = [row for row in await meta.post.rows("outbox") if row["recipient"] == contact]
        assert (row["channel"], row["state"], row["channel_id"]) == (channel, "sent", answer.id)
    assert answer.body["recipient"] == "DE.13491208655302741918"


async def test_when_somebody_answers_in_the_inbox_the_agent_is_silent(meta: Meta) -> None:
    contact = CONTACTS[Channel.FACEBOOK]
    first = await meta.write(Channel.FACEBOOK, contact, WISH)
    assert await meta.stand_in.post_as_colleague(Channel.FACEBOOK, contact, "Guten Tag, hier ist Frau Kern.") == 200
    assert await meta.write(Channel.FACEBOOK, contact, "Am Samstag um zehn, bitte.") == first


async def test_after_a_day_whatsapp_asks_to_write_and_then_answers_everything(meta: Meta) -> None:
    contact = CONTACTS[Channel.WHATSAPP]
    assert await meta.stand_in.post_as_person(Channel.WHATSAPP, contact, WISH) == 200
    meta.post.clock.advance(hours=25)
    await meta.post.work()
    (asked,) = meta.stand_in.sent_to(Channel.WHATSAPP, contact)
    assert asked.body["template"] == {"name": "frage_offen", "language": {"code": "de"}}
    (row,) = await meta.post.rows("outbox")
    assert (row["state"], row["error"]) == ("waiting", "asked_to_write")
    _, answer = await meta.write(Channel.WHATSAPP, contact, "Ja, hallo?")
    assert "automatische" in answer.text
    assert [row["state"] for row in await meta.post.rows("outbox")] == ["sent"]
    assert await meta.post.rows("tasks") == []


async def test_after_a_day_a_person_has_to_find_another_way_on_the_other_channels(meta: Meta) -> None:
    for channel in (Channel.FACEBOOK, Channel.INSTAGRAM):
        assert await meta.stand_in.post_as_person(channel, CONTACTS[channel], WISH) == 200
    meta.post.clock.advance(hours=25)
    await meta.post.work()
    assert list(meta.stand_in.sent) == []
    assert [row["reason"] for row in await meta.post.rows("tasks")] == ["window_closed"] * 2


async def test_a_message_whose_answer_got_lost_is_not_sent_twice_when_its_status_comes(meta: Meta) -> None:
    (sent,) = await meta.write(Channel.WHATSAPP, "XX.lostanswer", WISH)
    (row,) = await meta.post.rows("outbox")
    assert row["state"] == "waiting"
    assert await meta.stand_in.report(sent, "sent") == 200
    await send_outgoing(meta.desk, row["id"], 0)
    (row,) = await meta.post.rows("outbox")
    assert (row["state"], row["channel_id"]) == ("sent", sent.id)
    assert len(meta.stand_in.sent) == 1


async def test_our_own_echo_does_not_silence_us(meta: Meta) -> None:
    contact = CONTACTS[Channel.INSTAGRAM]
    (answer,) = await meta.write(Channel.INSTAGRAM, contact, WISH)
    assert await meta.stand_in.echo(answer) == 200
    assert len(await meta.write(Channel.INSTAGRAM, contact, "Am Samstag um zehn, bitte.")) == 2


async def test_a_filled_in_form_of_an_advertisement_is_answered_by_mail(meta: Meta) -> None:
    answers = {"full_name": "Eva Beispiel", "email": "eva@kunde.example", "post_code": "80331"}
    assert await meta.stand_in.fill_in_form(answers) == 200
    await meta.post.work()
    (mail,) = meta.post.sent_to("eva@kunde.example")
    assert "Eva" in mail.text


async def test_all_accounts_are_well(meta: Meta) -> None:
    await check_channels(meta.desk)
    rows = await meta.post.rows("channel_health")
    assert {row["channel"]: row["trouble"] for row in rows} == dict.fromkeys(map(str, CONTACTS))


def message(channel: Channel, to: str, **facts: object) -> OutgoingChat:
    chat = OutgoingChat("o1@marke.example", channel, DemoApp().accounts[channel], to, "Passt das?", "de")
    return replace(chat, choices=("Ja", "Nein"))


async def test_choices_are_shown_and_a_tap_says_their_words(meta: Meta) -> None:
    for channel, contact in CONTACTS.items():
        assert isinstance(await meta.desk.chats[channel].send(message(channel, contact)), Sent)
        (shown,) = meta.stand_in.sent_to(channel, contact)
        assert (shown.text, shown.choices) == ("Passt das?", ("Ja", "Nein"))
        assert await meta.stand_in.tap_as_person(channel, contact, "Nein") == 200
    texts = [row["record"]["text"] for row in await meta.post.rows("messages")]
    assert texts == ["Nein", "Nein", "Nein"]


async def test_errors_can_be_called_for_by_name_and_a_wrong_token_is_refused(meta: Meta) -> None:
    for channel, to, outcome in (
        (Channel.FACEBOOK, "error-551-1545041", Refused),
        (Channel.INSTAGRAM, "error-10-2534022", Refused),
        (Channel.WHATSAPP, "XX.error131056", Retry),
        (Channel.FACEBOOK, "lost-answer", Retry),
    ):
        assert type(await meta.desk.chats[channel].send(message(channel, to))) is outcome
    page = DemoApp().accounts[Channel.FACEBOOK]
    assert meta.stand_in.take_message(page, "another-token", {}).status_code == 400
