"""Several messages of one thought get one answer, and a reply that a newer message makes wrong never leaves."""

from dataclasses import replace

from agent.channels.mail_urls import parse_smtp_url
from agent.channels.smtp_out import SmtpSender
from agent.flows.answer import answer_conversation
from agent.flows.take_in import take_in_mails
from tests.integration.flows.conftest import PROSPECT, Post, write_on_chat
from tests.servers.smtp_sink import SmtpSink

NUMBER = "491701234567"


async def test_a_first_message_is_answered_at_once_and_the_rest_of_the_burst_together(post: Post) -> None:
    chat = await write_on_chat(post, "Hallo, ich würde gern mal Probe fahren", seconds_apart=1)
    await answer_conversation(post.desk, chat)
    assert len(post.said_to(NUMBER)) == 1
    await write_on_chat(post, "ach so", "80331", "am Samstag ab 10 Uhr", seconds_apart=1)
    await answer_conversation(post.desk, chat)
    assert len(post.said_to(NUMBER)) == 1, "answered in the middle of the burst"
    post.clock.advance(seconds=3)
    await answer_conversation(post.desk, chat)
    assert len(post.said_to(NUMBER)) == 2
    rules = [row["rule"] for row in sorted(await post.rows("messages"), key=lambda row: row["sequence"])]
    assert rules[1:3] == ["together", "together"]
    (conversation,) = await post.rows("conversations")
    assert conversation["record"]["asked"] == ["configuration"]


async def test_the_rest_of_a_burst_has_a_durable_job_of_its_own(post: Post) -> None:
    chat = await write_on_chat(post, "Hallo, Probefahrt?")
    await answer_conversation(post.desk, chat)
    await write_on_chat(post, "80331")
    await answer_conversation(post.desk, chat)
    jobs = [job for job in await post.desk.queue.app.job_manager.list_jobs_async() if job.task_name == "answer"]
    assert [job.task_kwargs for job in jobs] == [{"about": [chat]}]
    assert jobs[0].scheduled_at is not None


async def test_a_reply_not_yet_sent_gives_way_to_a_newer_message(post: Post) -> None:
    sink = SmtpSink()
    await sink.start()
    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"))
    desk = replace(post.desk, sender=sender)
    sink.on_rcpt.append("451 4.7.1 come back later")
    await take_in_mails(desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    await answer_conversation(desk, conversation["id"])
    assert [row["state"] for row in await post.rows("outbox")] == ["waiting"]
    await take_in_mails(desk, [post.compose("Noch vergessen: ich wohne in 80331 München.", Subject="Re: Probefahrt")])
    await answer_conversation(desk, conversation["id"])
    (mail,) = sink.mails
    assert b"Postleitzahl" not in mail.content
    assert b"automatischer Assistent" in mail.content, "the introduction of the reply that never left is lost"
    (row,) = await post.rows("outbox")
    assert (row["state"], row["recipient"]) == ("sent", PROSPECT)
    assert {row["state"] for row in await post.rows("messages")} == {"answered"}
    await sender.close()
    await sink.stop()


async def test_a_reply_that_may_have_arrived_is_not_taken_back(post: Post) -> None:
    sink = SmtpSink()
    await sink.start()
    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"))
    desk = replace(post.desk, sender=sender)
    await take_in_mails(desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    sink.on_data.append("drop")
    await answer_conversation(desk, conversation["id"])
    await take_in_mails(desk, [post.compose("Noch vergessen: ich wohne in 80331 München.", Subject="Re: Probefahrt")])
    await answer_conversation(desk, conversation["id"])
    states = sorted(row["state"] for row in await post.rows("outbox"))
    assert states == ["sent", "waiting"]
    await sender.close()
    await sink.stop()
