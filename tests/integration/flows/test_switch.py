"""The kill switch: nothing leaves while it is on, nothing is lost, and nothing stale is said when it is lifted."""

from agent.flows.answer import answer_conversation, answer_in
from agent.flows.send import send_first
from agent.flows.switch import hold, release
from agent.flows.take_in import take_in_mails
from agent.flows.wake import wake_conversation
from tests.integration.flows.conftest import PROSPECT, Post


async def test_a_message_waits_while_sending_is_held_and_is_answered_after_it(post: Post) -> None:
    await hold(post.desk, "email", "a wrong price in the catalogue")
    await post.write("Ich möchte eine Probefahrt machen.")
    assert post.sent_to(PROSPECT) == []
    assert [row["state"] for row in await post.rows("messages")] == ["taken"]
    assert await release(post.desk, "email")
    await post.work()
    assert len(post.sent_to(PROSPECT)) == 1


async def test_another_channel_goes_on(post: Post) -> None:
    await hold(post.desk, "whatsapp", "")
    await post.write("Ich möchte eine Probefahrt machen.")
    assert len(post.sent_to(PROSPECT)) == 1


async def test_a_hold_on_everything_holds_every_channel(post: Post) -> None:
    await hold(post.desk, "*", "")
    await post.write("Ich möchte eine Probefahrt machen.")
    assert post.sent_to(PROSPECT) == []


async def test_a_reply_decided_before_the_hold_waits_too(post: Post) -> None:
    await decide_and_hold(post)
    assert post.sent_to(PROSPECT) == []
    post.clock.advance(minutes=5)
    await release(post.desk, "email")
    await post.work()
    assert len(post.sent_to(PROSPECT)) == 1


async def test_an_old_reply_is_decided_anew_instead_of_being_sent(post: Post) -> None:
    first = await decide_and_hold(post)
    post.clock.advance(hours=3)
    await release(post.desk, "email")
    await post.work()
    (reply,) = post.sent_to(PROSPECT)
    assert reply.text == first, "nothing had changed, so the same is said"
    (row,) = await post.rows("outbox")
    assert row["created_at"] == post.clock()


async def test_what_waited_for_days_is_left_to_a_person(post: Post) -> None:
    await hold(post.desk, "email", "")
    await post.write("Ich möchte eine Probefahrt machen.")
    async with post.desk.engine.begin() as connection:
        await connection.exec_driver_sql("UPDATE messages SET taken_at = received_at")
    post.clock.advance(days=3)
    await release(post.desk, "email")
    await post.work()
    assert post.sent_to(PROSPECT) == []
    assert [task["reason"] for task in await post.rows("tasks")] == ["too_old"]


async def test_no_reminder_is_decided_while_sending_is_held(post: Post) -> None:
    await take_in_mails(post.desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    await answer_conversation(post.desk, conversation["id"])
    await hold(post.desk, "email", "")
    post.clock.advance(hours=50)
    await wake_conversation(post.desk, conversation["id"])
    assert len(post.sent_to(PROSPECT)) == 1
    await release(post.desk, "email")
    await wake_conversation(post.desk, conversation["id"])
    reminder = [row for row in await post.rows("outbox") if row["kind"] == "reminder"]
    assert len(reminder) == 1


async def test_a_hold_that_does_not_stand_cannot_be_lifted(post: Post) -> None:
    assert not await release(post.desk, "email")


async def decide_and_hold(post: Post) -> str:
    """A reply that is decided and then kept back by a hold; gives its words."""
    await take_in_mails(post.desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    (conversation,) = await post.rows("conversations")
    async with post.desk.engine.begin() as connection:
        decided = await answer_in(connection, post.desk, conversation["id"])
    await hold(post.desk, "email", "")
    await send_first(post.desk, decided or [])
    (row,) = await post.rows("outbox")
    assert (row["state"], row["error"]) == ("waiting", "held")
    words: str = row["record"]["mail"]["text"]
    return words
