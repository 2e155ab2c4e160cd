"""Mail goes out once; what cannot be sent now is tried again, and what never can becomes a task."""

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest

from agent.channels.mail_urls import parse_smtp_url
from agent.channels.smtp_out import SmtpSender
from agent.flows.queue import TryLaterError, is_last_attempt, pause_before
from agent.flows.send import send_outgoing
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
    """The desk of `post`, with one answered message whose reply waits for a real server."""
    from agent.flows.answer import answer_message  # noqa: PLC0415
    from agent.flows.take_in import take_in_mails  # noqa: PLC0415

    sender = SmtpSender(parse_smtp_url(f"smtp://127.0.0.1:{sink.port}"))
    desk = replace(post.desk, sender=sender)
    await take_in_mails(desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (message,) = await post.rows("messages")
    await answer_message(desk, message["id"])
    yield replace(post, desk=desk)
    await sender.close()


async def test_a_mail_is_sent_once_however_often_its_job_runs(mailed: Post, sink: SmtpSink) -> None:
    (row,) = await mailed.rows("outbox")
    for attempt in range(3):
        await send_outgoing(mailed.desk, row["id"], attempt)
    (row,) = await mailed.rows("outbox")
    assert len(sink.mails) == 1
    assert (row["state"], row["sent_at"]) == ("sent", mailed.clock())


async def test_a_temporary_refusal_is_tried_again_as_the_same_mail(mailed: Post, sink: SmtpSink) -> None:
    sink.on_rcpt.append("451 4.7.1 come back later")
    (row,) = await mailed.rows("outbox")
    with pytest.raises(TryLaterError):
        await send_outgoing(mailed.desk, row["id"], 0)
    (waiting,) = await mailed.rows("outbox")
    assert (waiting["state"], waiting["attempts"]) == ("queued", 1)
    assert "451" in waiting["error"]
    await send_outgoing(mailed.desk, row["id"], 1)
    assert f"<{row['id']}>".encode() in sink.mails[0].content


async def test_a_refusal_for_good_is_kept_with_its_reason_and_becomes_a_task(mailed: Post, sink: SmtpSink) -> None:
    sink.on_rcpt.append("550 5.1.1 no such mailbox")
    (row,) = await mailed.rows("outbox")
    await send_outgoing(mailed.desk, row["id"], 0)
    (row,) = await mailed.rows("outbox")
    assert row["state"] == "refused"
    assert "5.1.1" in row["error"]
    assert [task["reason"] for task in await mailed.rows("tasks")] == ["undeliverable"]


async def test_after_a_day_of_trying_a_person_is_told(mailed: Post, sink: SmtpSink) -> None:
    sink.on_mail.append("421 4.3.2 closing")
    (row,) = await mailed.rows("outbox")
    last = next(attempt for attempt in range(100) if is_last_attempt(attempt))
    await send_outgoing(mailed.desk, row["id"], last)
    (row,) = await mailed.rows("outbox")
    assert row["state"] == "given_up"
    assert [task["reason"] for task in await mailed.rows("tasks")] == ["undeliverable"]


async def test_without_a_server_mail_is_kept(mailed: Post) -> None:
    (row,) = await mailed.rows("outbox")
    await send_outgoing(replace(mailed.desk, sender=None), row["id"], 0)
    (row,) = await mailed.rows("outbox")
    assert row["state"] == "kept"


def test_pauses_grow_from_a_minute_to_two_hours() -> None:
    assert [pause_before(attempt).total_seconds() / 60 for attempt in range(1, 8)] == [1, 5, 15, 30, 60, 120, 120]
