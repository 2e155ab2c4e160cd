"""Mail goes out once; what cannot be sent now is tried again, and what never can becomes a task."""

from collections.abc import AsyncIterator
from dataclasses import replace
from typing import Any

import pytest

from agent.channels.mail_urls import parse_smtp_url
from agent.channels.smtp_out import SmtpSender
from agent.flows.answer import answer_conversation, answer_in
from agent.flows.queue import TryLaterError, is_last_attempt, pause_before
from agent.flows.send import send_outgoing
from agent.flows.take_in import take_in_mails
from tests.integration.flows.conftest import Post
from tests.servers.smtp_sink import SmtpSink


@pytest.fixture
async def sink() -> AsyncIterator[SmtpSink]:
    server = SmtpSink()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
async def mailed(post: Post, sink: SmtpSink) -> AsyncIterator[Post]:
    """The desk of `post` with a real server, and one message that waits for its answer."""
    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"))
    desk = replace(post.desk, sender=sender)
    await take_in_mails(desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    yield replace(post, desk=desk)
    await sender.close()


async def answer(post: Post, resumed: bool = False) -> Any:
    """Answer what waits; gives the row of its one reply."""
    (conversation,) = await post.rows("conversations")
    await answer_conversation(post.desk, conversation["id"], resumed)
    (row,) = await post.rows("outbox")
    return row


async def test_a_mail_is_sent_once_however_often_its_steps_run(mailed: Post, sink: SmtpSink) -> None:
    row = await answer(mailed)
    for attempt in range(3):
        row = await answer(mailed, resumed=True)
        await send_outgoing(mailed.desk, row["id"], attempt)
    assert len(sink.mails) == 1
    assert (row["state"], row["sent_at"]) == ("sent", mailed.clock())


async def test_a_step_cut_off_after_the_decision_goes_on_with_sending(mailed: Post, sink: SmtpSink) -> None:
    (conversation,) = await mailed.rows("conversations")
    async with mailed.desk.engine.begin() as connection:
        await answer_in(connection, mailed.desk, conversation["id"])
    assert sink.mails == []
    row = await answer(mailed, resumed=True)
    assert row["state"] == "sent"
    assert len(sink.mails) == 1


async def test_a_temporary_refusal_is_tried_again_as_the_same_mail(mailed: Post, sink: SmtpSink) -> None:
    sink.on_rcpt.extend(["451 4.7.1 come back later", "451 4.7.1 come back later"])
    waiting = await answer(mailed)
    assert (waiting["state"], waiting["attempts"]) == ("waiting", 1)
    assert "451" in waiting["error"]
    (job,) = [job for job in await mailed.desk.queue.app.job_manager.list_jobs_async() if job.task_name == "send"]
    assert job.task_kwargs == {"about": [waiting["id"]]}
    assert job.scheduled_at is not None
    with pytest.raises(TryLaterError):
        await send_outgoing(mailed.desk, waiting["id"], 0)
    await send_outgoing(mailed.desk, waiting["id"], 1)
    assert f"<{waiting['id']}>".encode() in sink.mails[0].content


async def test_a_refusal_for_good_is_kept_with_its_reason_and_becomes_a_task(mailed: Post, sink: SmtpSink) -> None:
    sink.on_rcpt.append("550 5.1.1 no such mailbox")
    row = await answer(mailed)
    assert row["state"] == "refused"
    assert "5.1.1" in row["error"]
    assert [task["reason"] for task in await mailed.rows("tasks")] == ["undeliverable"]


async def test_after_a_day_of_trying_a_person_is_told(mailed: Post, sink: SmtpSink) -> None:
    sink.on_mail.extend(["421 4.3.2 closing", "421 4.3.2 closing"])
    row = await answer(mailed)
    last = next(attempt for attempt in range(100) if is_last_attempt(attempt))
    await send_outgoing(mailed.desk, row["id"], last)
    (row,) = await mailed.rows("outbox")
    assert row["state"] == "given_up"
    assert [task["reason"] for task in await mailed.rows("tasks")] == ["undeliverable"]


async def test_without_a_server_mail_is_kept(mailed: Post, sink: SmtpSink) -> None:
    row = await answer(replace(mailed, desk=replace(mailed.desk, sender=None)))
    assert row["state"] == "kept"
    assert sink.mails == []


def test_pauses_grow_from_a_minute_to_two_hours() -> None:
    assert [pause_before(attempt).total_seconds() / 60 for attempt in range(1, 8)] == [1, 5, 15, 30, 60, 120, 120]
