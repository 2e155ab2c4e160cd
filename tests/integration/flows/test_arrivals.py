"""What a chat channel delivers: messages are answered on it, and what happens around them is carried out."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from agent.flows.arrivals import take_in_arrivals
from agent.flows.wake import wake_conversation
from agent.intake.arrivals import (
    Arrival,
    Edited,
    Moved,
    NoMore,
    Noted,
    OwnEcho,
    Reacted,
    Receipt,
    TypedByPerson,
    Unsent,
    Written,
)
from agent.intake.message import Attachment, Channel, InboundMessage
from agent.storage import outbox
from tests.integration.flows.conftest import Post

PERSON = "24680"
PAGE = "13579"


def common(post: Post, name: str) -> dict[str, Any]:
    return {
        "channel": Channel.FACEBOOK,
        "id": name,
        "account": PAGE,
        "contact": PERSON,
        "at": post.clock(),
        "raw": b"{}",
    }


def written(post: Post, name: str, text: str) -> Written:
    message = InboundMessage(Channel.FACEBOOK, name, post.clock(), PERSON, None, None, text, account=PAGE)
    return Written(**common(post, name), message=message)


async def deliver(post: Post, *arrivals: Arrival) -> None:
    await take_in_arrivals(post.desk, arrivals)
    await post.work()


async def only(post: Post, table: str) -> Any:
    (row,) = await post.rows(table)
    return row


async def test_a_message_is_answered_on_its_channel_by_the_page_it_came_to(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    (chat,) = post.said_to(PERSON)
    assert (chat.channel, chat.account, chat.in_reply_to) == (Channel.FACEBOOK, PAGE, "m1")
    row = await only(post, "outbox")
    assert (row["channel"], row["channel_id"], row["state"]) == ("facebook", "kept-1", "sent")


async def test_what_is_delivered_again_is_not_answered_again(post: Post) -> None:
    once = written(post, "m1", "Hallo, ich möchte den Osprio probefahren.")
    await deliver(post, once, once)
    await deliver(post, once)
    assert len(post.said_to(PERSON)) == 1


async def test_later_messages_go_on_with_the_conversation(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    post.clock.advance(minutes=5)
    await deliver(post, written(post, "m2", "80331"))
    conversation = await only(post, "conversations")
    assert conversation["record"]["slots"]["postcode"] == "80331"


async def test_who_writes_again_long_after_the_end_begins_anew(post: Post) -> None:
    await deliver(post, written(post, "m1", "Bitte nicht mehr schreiben, kein Interesse."))
    post.clock.advance(days=20)
    await deliver(post, written(post, "m2", "Hallo, ich möchte den Osprio probefahren."))
    assert len(await post.rows("conversations")) == 2


async def test_the_agent_is_silent_once_a_person_types_in_the_inbox(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    post.clock.advance(minutes=5)
    typed = TypedByPerson(**common(post, "e1"), text="Hier Frau Kunze vom Autohaus, ich kümmere mich.")
    await deliver(post, typed)
    await deliver(post, typed, written(post, "m2", "Super, 80331"))
    assert len(post.said_to(PERSON)) == 1
    conversation = await only(post, "conversations")
    assert (conversation["state"], conversation["record"]["person"]) == ("with_human", "inbox")
    kinds = [row["kind"] for row in await post.rows("outbox")]
    assert sorted(kinds) == ["person", "reply"], "what the person said is part of the record"


async def test_our_own_message_that_comes_back_unmarked_silences_nobody(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    (said,) = post.said_to(PERSON)
    await deliver(post, TypedByPerson(**common(post, "kept-1"), text=""))
    await deliver(post, TypedByPerson(**common(post, "another name"), text=said.text))
    assert (await only(post, "conversations"))["record"]["person"] is None


async def test_voice_messages_are_answered_honestly_and_the_second_time_by_a_person(post: Post) -> None:
    for number in range(2):
        silent = written(post, f"m{number}", "")
        voice = (Attachment(None, "audio/ogg", 0),)
        await deliver(post, replace(silent, message=replace(silent.message, attachments=voice)))
        post.clock.advance(minutes=5)
    first, second = (chat.text for chat in post.said_to(PERSON))
    assert "Sprachnachrichten" in first
    assert "Mensch" in second
    assert (await only(post, "conversations"))["state"] == "with_human"


async def test_who_asks_for_it_is_answered_by_mail(post: Post) -> None:
    wish = "Hallo, ich möchte den Osprio fahren, 80331. Bitte antworten Sie mir lieber per Mail: eva@kunde.example"
    await deliver(post, written(post, "m1", wish))
    assert post.said_to(PERSON) == []
    (mail,) = post.sent_to("eva@kunde.example")
    assert "automatischer Assistent" in mail.text
    post.clock.advance(minutes=5)
    await post.write("Am Samstag von 10 bis 12 Uhr", From="Eva <eva@kunde.example>", References=f"<{mail.message_id}>")
    assert len(post.sent_to("eva@kunde.example")) == 2
    assert len(await post.rows("conversations")) == 1


async def test_who_left_a_chat_is_reminded_by_mail_once_an_address_is_known(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio fahren. Meine Mail: eva@kunde.example"))
    assert len(post.said_to(PERSON)) == 1
    (conversation,) = await post.rows("conversations")
    post.clock.advance(hours=68)  # two days later, within business hours
    await wake_conversation(post.desk, conversation["id"])
    (reminder,) = post.sent_to("eva@kunde.example")
    assert "Guten" in reminder.text
    assert len(post.said_to(PERSON)) == 1


async def test_the_agent_is_silent_where_a_person_wrote_first(post: Post) -> None:
    await deliver(post, TypedByPerson(**common(post, "e1"), text="Guten Tag, Ihr Wagen ist fertig."))
    await deliver(post, written(post, "m1", "Danke, ich komme morgen."))
    assert post.said_to(PERSON) == []


async def test_receipts_go_forward_only(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    for name, status in (("s1", "read"), ("s2", "delivered")):
        await deliver(post, Receipt(**common(post, name), status=status, of="kept-1"))  # type: ignore[arg-type]
    assert (await only(post, "outbox"))["receipt"] == "read"


async def test_a_watermark_counts_for_everything_before(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    await deliver(post, Receipt(**common(post, "r1"), status="read", up_to=post.clock() - timedelta(seconds=1)))
    assert (await only(post, "outbox"))["receipt"] is None
    await deliver(post, Receipt(**common(post, "r2"), status="read", up_to=post.clock()))
    assert (await only(post, "outbox"))["receipt"] == "read"


async def test_a_reply_that_fails_after_it_was_taken_is_a_task(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio probefahren."))
    await deliver(post, Receipt(**common(post, "s1"), status="failed", of="kept-1", code=131026))
    assert [row["reason"] for row in await post.rows("tasks")] == ["undeliverable"]
    await deliver(post, Receipt(**common(post, "s2"), status="failed", of="nobody knows this one"))
    assert len(await post.rows("tasks")) == 1


async def test_an_echo_proves_that_a_reply_of_unknown_fate_has_left(post: Post) -> None:
    desk = replace(post.desk, chats={})
    await take_in_arrivals(desk, [written(post, "m1", "Hallo, ich möchte den Osprio probefahren.")])
    await post.work()
    row = await only(post, "outbox")
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row["id"], state="waiting", error="TimeoutError")
    await deliver(post, OwnEcho(**common(post, "mid.7"), outgoing_id=row["id"]))
    after = await only(post, "outbox")
    assert (after["state"], after["channel_id"], after["error"]) == ("sent", "mid.7", None)


async def test_an_edit_takes_the_place_of_what_waits_and_is_a_message_after_the_answer(post: Post) -> None:
    await take_in_arrivals(post.desk, [written(post, "m1", "Hallo, ich möchte den Osprio probefaren in 80333")])
    await deliver(post, Edited(**common(post, "m1/1"), of="m1", text="Hallo, ich möchte den Osprio fahren, in 80331"))
    conversation = await only(post, "conversations")
    assert conversation["record"]["slots"]["postcode"] == "80331"
    post.clock.advance(minutes=5)
    await deliver(post, Edited(**common(post, "m1/2"), of="m1", text="Ich möchte den Osprio fahren, in 50667 Köln"))
    conversation = await only(post, "conversations")
    assert conversation["record"]["slots"]["postcode"] == "50667"


async def test_what_was_taken_back_is_deleted(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, hier ist mein Geheimnis, ich möchte den Osprio fahren"))
    await deliver(post, Unsent(**common(post, "u1"), of="m1"))
    row = await only(post, "messages")
    assert "Geheimnis" not in str(dict(row))
    await deliver(post, written(post, "m1", "Hallo, hier ist mein Geheimnis, ich möchte den Osprio fahren"))
    assert len(await post.rows("messages")) == 1


async def test_what_is_taken_back_before_the_answer_gets_none(post: Post) -> None:
    await take_in_arrivals(post.desk, [written(post, "m1", "Hallo, ich möchte den Osprio fahren")])
    await deliver(post, Unsent(**common(post, "u1"), of="m1"))
    assert post.said_to(PERSON) == []


async def test_reactions_and_what_nobody_knows_are_kept_and_answered_by_nothing(post: Post) -> None:
    unknown: Sequence[Arrival] = (
        Reacted(**common(post, "r1"), of="kept-1", emoji="👍"),
        Noted(**common(post, "n1"), kind="something_new"),
        Unsent(**common(post, "u1"), of="never seen"),
        Edited(**common(post, "e1"), of="never seen", text="hm"),
        NoMore(**common(post, "x1")),
        Moved(**common(post, "x2"), to="86420"),
    )
    await deliver(post, *unknown)
    kinds = {row["kind"] for row in await post.rows("channel_events")}
    assert kinds == {"Reacted", "something_new", "Unsent", "Edited", "NoMore", "Moved"}
    assert await post.rows("conversations") == []


async def test_who_has_a_new_number_goes_on_with_the_conversation(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio fahren"))
    await deliver(post, Moved(**common(post, "x1"), to="86420"))
    post.clock.advance(minutes=5)
    later = written(post, "m2", "80331")
    await deliver(post, replace(later, contact="86420", message=replace(later.message, sender="86420")))
    assert len(await post.rows("conversations")) == 1
    assert len(post.said_to("86420")) == 1


async def test_who_wants_nothing_unasked_gets_no_reminder(post: Post) -> None:
    await deliver(post, written(post, "m1", "Hallo, ich möchte den Osprio fahren"))
    await deliver(post, NoMore(**common(post, "x1")))
    assert (await only(post, "conversations"))["wake_at"] is None
