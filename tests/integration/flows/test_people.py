"""A person can step in at any time, and nothing of ours goes out over their head."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from agent.channels.mail_urls import parse_smtp_url
from agent.channels.smtp_out import SmtpSender
from agent.flows.answer import answer_conversation, answer_in
from agent.flows.people import hand_conversation_back, take_conversation_over
from agent.flows.send import send_first
from agent.flows.take_in import take_in_mails
from tests.integration.flows.conftest import PROSPECT, Post
from tests.servers.smtp_sink import SmtpSink

BERLIN = ZoneInfo("Europe/Berlin")


async def test_after_a_take_over_the_agent_is_silent_until_it_is_handed_back(post: Post) -> None:
    await post.write("Ich möchte eine Probefahrt machen.")
    (conversation,) = await post.rows("conversations")
    assert await take_conversation_over(post.desk, conversation["id"], "Frau Kunze")
    await post.write("80331, Samstag ab 10 Uhr", Subject="Re: Probefahrt")
    assert len(post.sent_to(PROSPECT)) == 1
    assert await hand_conversation_back(post.desk, conversation["id"])
    await post.write("Welche Modelle haben Sie denn?", Subject="Re: Probefahrt")
    replies = post.sent_to(PROSPECT)
    assert len(replies) == 2
    assert "automatischer Assistent" in replies[-1].text, "after a human phase the assistant says anew what it is"
    kinds = [row["kind"] for row in await post.rows("events")]
    assert "taken_over" in kinds
    assert "handed_back" in kinds


async def test_what_was_decided_before_a_take_over_is_not_sent_after_it(post: Post) -> None:
    await take_in_mails(post.desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    async with post.desk.engine.begin() as connection:
        decided = await answer_in(connection, post.desk, conversation["id"])
    await take_conversation_over(post.desk, conversation["id"], "Frau Kunze")
    await send_first(post.desk, decided or [])
    assert post.sent_to(PROSPECT) == []
    (row,) = await post.rows("outbox")
    assert (row["state"], row["error"]) == ("dropped", "person_talks")


async def test_what_waits_to_be_sent_is_dropped_by_a_take_over(post: Post) -> None:
    sink = SmtpSink()
    await sink.start()
    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"))
    desk = replace(post.desk, sender=sender)
    sink.on_rcpt.append("451 4.7.1 come back later")
    await take_in_mails(desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    await answer_conversation(desk, conversation["id"])
    await take_conversation_over(desk, conversation["id"], "Frau Kunze")
    assert [row["state"] for row in await post.rows("outbox")] == ["dropped"]
    await sender.close()
    await sink.stop()


async def test_only_what_a_person_has_can_be_handed_back(post: Post) -> None:
    await post.write("Ich möchte eine Probefahrt machen.")
    (conversation,) = await post.rows("conversations")
    assert not await hand_conversation_back(post.desk, conversation["id"])
    assert not await take_conversation_over(post.desk, "nobody", "Frau Kunze")


async def test_every_promise_has_an_owner_and_a_deadline(post: Post) -> None:
    await post.write("Ich möchte bitte mit einem Menschen sprechen.")
    (task,) = await post.rows("tasks")
    assert (task["reason"], task["owner"], task["done"]) == ("wish", "sales", False)
    assert task["due_at"] == datetime(2026, 3, 11, 9, 1, tzinfo=BERLIN)  # four business hours after 14:01
