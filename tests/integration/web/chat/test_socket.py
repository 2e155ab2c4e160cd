"""The chat over a socket, against a real server and a real database."""

import asyncio
import json
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import update
from websockets.exceptions import ConnectionClosed, InvalidStatus

from agent.channels.outgoing_chat import OutgoingChat
from agent.flows.desk import Desk
from agent.intake.message import Channel
from agent.storage import outbox
from agent.storage.chat import notify
from agent.storage.codec import dump_record
from agent.storage.outbox import Outgoing
from agent.storage.tables import outbox as outbox_rows
from agent.web.chat.badges import issue_badge
from agent.web.chat.limits import LINES_OF_A_VISITOR, SOCKETS_OF_AN_ADDRESS
from tests.integration.web.chat.conftest import SITE, ChatSite, OpenSite

WISH = "Ich möchte gern eine Probefahrt machen."


async def test_a_line_is_acknowledged_once_it_is_stored_and_its_answer_comes_by_itself(site: ChatSite) -> None:
    async with site.open() as widget:
        assert (await widget.hello())["lines"] == []
        assert await widget.say(WISH, "line-0001") == {"type": "taken", "id": "line-0001"}
        [row] = await site.rows("messages")
        await site.work()
        answer = await widget.answer()
    assert (row["channel"], row["source"], row["state"]) == ("web_chat", "chat", "taken")
    assert row["record"]["text"] == WISH
    assert row["record"]["account"] == SITE
    assert ["campaign", "herbst"] in row["record"]["origin"]
    assert answer["by"] == "assistant"
    assert "Postleitzahl" in answer["text"]


async def test_nothing_is_stored_of_who_only_opens_the_chat(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
    assert await site.rows("messages") == await site.rows("conversations") == await site.rows("contacts") == []


async def test_a_line_sent_again_is_taken_once(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        assert [(await widget.say(WISH, "line-0001"))["type"] for _ in range(3)] == ["taken"] * 3
    async with site.open() as widget_again:
        await widget_again.hello(widget.token)
        assert (await widget_again.say(WISH, "line-0001"))["type"] == "taken"
    assert len(await site.rows("messages")) == 1


async def test_who_comes_back_finds_the_whole_conversation_on_any_process(open_site: OpenSite) -> None:
    first, second = await open_site(), await open_site()
    async with first.open() as widget:
        await widget.hello()
        await widget.say(WISH)
        await first.work()
        await widget.answer()
    async with second.open() as later:
        welcome = await later.hello(widget.token)
        assert [line["by"] for line in welcome["lines"]] == ["visitor", "assistant"]
        assert welcome["lines"][0]["text"] == WISH
        assert not welcome["waiting"]
        assert later.token == widget.token


async def test_an_answer_reaches_every_window_of_a_visitor_on_every_process(open_site: OpenSite) -> None:
    first, second = await open_site(), await open_site()
    async with first.open() as here, second.open() as there:
        await here.hello()
        await there.hello(here.token)
        await here.say(WISH)
        await first.work()
        assert (await here.answer())["id"] == (await there.answer())["id"]


async def test_what_came_while_nobody_looked_is_there_on_return(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        await widget.say(WISH)
    await site.work()
    async with site.open() as later:
        lines = (await later.hello(widget.token))["lines"]
    assert [line["by"] for line in lines] == ["visitor", "assistant"]


async def test_a_person_of_the_brand_is_shown_as_one(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        await widget.say(WISH)
        await site.work()
        await widget.answer()
        visitor = widget.token.partition(".")[0]
        await write_as_person(site.room.desk, visitor, "Hier ist Frau Muster, ich übernehme.")
        line = await widget.answer()
    assert (line["by"], line["text"]) == ("person", "Hier ist Frau Muster, ich übernehme.")


async def write_as_person(desk: Desk, visitor: str, text: str) -> None:
    """What a person of the brand says, as the flows commit it."""
    async with desk.engine.begin() as connection:
        [answered] = (await connection.execute(outbox_rows.select())).mappings().all()
        chat = OutgoingChat(uuid4().hex, Channel.WEB_CHAT, SITE, visitor, text, "de", by_person=True)
        record, moment = {"chat": dump_record(chat)}, datetime.now(UTC)
        row = Outgoing(chat.id, answered["conversation_id"], None, "person", visitor, record, moment)
        await outbox.store_outgoing(connection, [replace(row, state="sent", channel="web_chat")])
        await notify(connection, visitor)


async def test_what_went_out_by_mail_or_has_not_left_is_not_shown_in_the_chat(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        await widget.say(WISH)
        await site.work()
        await widget.answer()
    for change in (
        {"state": "waiting"},
        {"state": "sent", "channel": "email"},
        {"channel": "web_chat", "recipient": "x"},
    ):
        async with site.room.desk.engine.begin() as connection:
            await connection.execute(update(outbox_rows).values(**change))
        async with site.open() as later:
            assert [line["by"] for line in (await later.hello(widget.token))["lines"]] == ["visitor"]


async def test_who_gets_no_answer_is_told_that_none_is_awaited(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        await widget.say("SEO backlinks cheap! Rank your website on Google page 1, guest posts from 50$.")
        site.room.notices.wake(widget.token.partition(".")[0])
        assert (await widget.next("news"))["waiting"]
        await site.work()
        assert not (await widget.next("news"))["waiting"]
    assert await site.rows("outbox") == []


async def test_nobody_reads_anothers_chat(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        await widget.say(WISH)
    stranger = issue_badge("another-secret-of-the-tests").token
    forged = widget.token.partition(".")[0] + "." + stranger.partition(".")[2]
    for token in (stranger, forged, None):
        async with site.open() as other:
            welcome = await other.hello(token)
            assert welcome["lines"] == []
            assert welcome["token"] not in (token, widget.token)


CLOSING: list[tuple[str | bytes, int, str | None]] = [
    ("no json", 1007, "no_json"),
    (b"\x00\x01", 1007, "no_json"),
    ('{"type": "unknown"}', 1008, "no_frame"),
    ('{"type": "hello"}', 1008, "no_frame"),
    ('{"type": "say", "id": "0123456789", "text": null}', 1008, "no_frame"),
    ('"' + "x" * 70_000 + '"', 1009, None),
]


async def test_what_nobody_understands_closes_the_socket_and_leaves_a_count(site: ChatSite) -> None:
    for frame, code, reason in CLOSING:
        site.room.refused.clear()
        async with site.open() as widget:
            await widget.hello()
            await widget.connection.send(frame)
            with pytest.raises(ConnectionClosed) as closed:
                await asyncio.wait_for(widget.connection.recv(), 5)
        assert closed.value.rcvd and closed.value.rcvd.code == code
        assert site.room.refused == ({reason: 1} if reason else {})
    assert await site.rows("messages") == []


async def test_who_does_not_say_hello_first_is_let_go(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.connection.send(json.dumps({"type": "say", "id": "0123456789", "text": WISH}))
        with pytest.raises(ConnectionClosed):
            await widget.connection.recv()
    assert await site.rows("messages") == []


async def test_a_page_of_another_site_gets_no_socket(site: ChatSite) -> None:
    for origin in ("https://elsewhere.example", "null", "http://www.marke.example"):
        with pytest.raises(InvalidStatus) as refused:
            async with site.open(origin):
                pass
        assert refused.value.response.status_code == 403
    assert site.room.counts() == {"chat_origin": 3}


async def test_too_long_a_line_is_refused_and_the_next_one_taken(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        assert (await widget.say("x" * 4001))["reason"] == "too_long"
        assert (await widget.say(" \n "))["reason"] == "empty"
        assert (await widget.say("x" * 4000))["type"] == "taken"


async def test_letters_that_no_database_keeps_do_no_harm(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello(page="https://x.example/\x00?utm_source=\ud800")
        assert (await widget.say("Probefahrt\x00 \ud83d bitte"))["type"] == "taken"
    [row] = await site.rows("messages")
    assert row["record"]["text"] == "Probefahrt ? bitte"


async def test_who_writes_too_often_is_asked_to_wait(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        answers = [await widget.say(f"Zeile {number}") for number in range(LINES_OF_A_VISITOR + 1)]
    assert [answer["type"] for answer in answers] == ["taken"] * LINES_OF_A_VISITOR + ["refused"]
    assert answers[-1]["reason"] == "too_often"


async def test_an_address_has_only_so_many_sockets(site: ChatSite) -> None:
    async with AsyncExitStack() as opened:
        for _ in range(SOCKETS_OF_AN_ADDRESS):
            await opened.enter_async_context(site.open())
        with pytest.raises(InvalidStatus):
            await opened.enter_async_context(site.open())
    assert site.room.refused == {"crowded": 1}


async def test_a_line_that_cannot_be_stored_is_not_acknowledged(site: ChatSite) -> None:
    async with site.open() as widget:
        await widget.hello()
        async with site.room.desk.engine.begin() as connection:
            await connection.exec_driver_sql("ALTER TABLE messages RENAME TO gone")
        assert (await widget.say(WISH))["reason"] == "later"
