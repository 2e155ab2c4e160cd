"""From a mail that comes in to a lead at the dealer, through the real database and queue."""

import asyncio
from datetime import timedelta

from lxml import etree
from sqlalchemy import update

from agent.flows.queue import Job
from agent.flows.repeat import list_set_aside, repeat_message
from agent.flows.take_in import take_in_mails
from agent.flows.wake import wake_conversation
from agent.storage import tables
from tests.integration.flows.conftest import PROSPECT, Post, read_back

COMPLETE = (
    "Guten Tag, ich möchte den {model} am Samstag vormittag Probe fahren. Ich wohne in 80331 München.\n\nEva Beispiel"
)


def model_of(post: Post) -> str:
    return post.desk.policy.catalogue.models[0].name


async def test_a_wish_is_answered_with_what_is_missing(post: Post) -> None:
    await post.write("Guten Tag, ich möchte gern eine Probefahrt machen. Viele Grüße, Eva Beispiel")
    (answer,) = post.sent_to(PROSPECT)
    assert answer.subject == "Re: Probefahrt"
    assert answer.in_reply_to == "1@kunde.example"
    read = read_back(answer)
    assert read["Auto-Submitted"] == "auto-replied"
    assert "automatischer Assistent" in answer.text
    assert post.desk.policy.catalogue.brand.imprint.splitlines()[0] in answer.text
    (conversation,) = await post.rows("conversations")
    assert conversation["state"] == "qualifying"


async def test_three_turns_end_in_a_lead_at_the_dealer(post: Post) -> None:
    await post.write("Ich würde gern eine Probefahrt vereinbaren.")
    first = post.sent_to(PROSPECT)[-1]
    thread = {"In_Reply_To": f"<{first.message_id}>", "To": first.reply_to or ""}
    await post.write(f"Gern den {model_of(post)}, Samstag vormittag, PLZ 80331", **thread)
    summary = post.sent_to(PROSPECT)[-1]
    assert "München" in summary.text
    await post.write("Ja, passt genau so!", In_Reply_To=f"<{summary.message_id}>")
    (conversation,) = await post.rows("conversations")
    assert conversation["state"] == "handed_off"
    (lead,) = await post.rows("leads")
    dealer = post.desk.policy.dealer(lead["dealer_id"])
    assert dealer is not None
    assert lead["record"]["slots"]["postcode"] == "80331"
    (hot,) = post.sent_to(dealer.email)
    assert hot.reply_to == PROSPECT
    assert "Samstag, 14. März 2026" in hot.text
    assert "Ja, passt genau so!" in hot.text
    adf = etree.fromstring(hot.attachments[0].content)
    assert adf.findtext(".//postalcode") == "80331"
    goodbye = post.sent_to(PROSPECT)[-1]
    assert dealer.name in goodbye.text
    assert dealer.street in goodbye.text


async def test_the_same_mail_twice_is_one_message(post: Post) -> None:
    mail = await post.write("Ich möchte eine Probefahrt machen.")
    await take_in_mails(post.desk, [mail, mail])
    await post.work()
    assert len(await post.rows("messages")) == 1
    assert len(post.sent_to(PROSPECT)) == 1


async def test_the_same_mail_by_two_ways_at_once_is_one_message(post: Post) -> None:
    mail = post.compose("Ich möchte eine Probefahrt machen.")
    await asyncio.gather(*(take_in_mails(post.desk, [mail]) for _ in range(5)), return_exceptions=True)
    await post.work()
    assert len(await post.rows("messages")) == 1
    assert len(post.sent_to(PROSPECT)) == 1


async def test_an_automatic_mail_is_kept_with_its_rule_and_never_answered(post: Post) -> None:
    await post.write("Ich bin bis Montag nicht im Büro.", Auto_Submitted="auto-replied")
    (message,) = await post.rows("messages")
    assert (message["state"], message["rule"]) == ("ignored", "auto_submitted")
    assert post.outbox.kept == []


async def test_messages_of_one_conversation_are_answered_in_their_order(post: Post) -> None:
    mails = [
        post.compose("Ich möchte eine Probefahrt machen."),
        post.compose("Meine Postleitzahl ist 80331."),
        post.compose(f"Und zwar mit dem {model_of(post)}, am Samstag um 10 Uhr."),
    ]
    await take_in_mails(post.desk, mails)
    await post.work()
    (conversation,) = await post.rows("conversations")
    assert conversation["state"] == "awaiting_confirmation", [row["analysis"] for row in await post.rows("messages")]
    answers = [mail.in_reply_to for mail in post.sent_to(PROSPECT)]
    assert answers == ["1@kunde.example", "2@kunde.example", "3@kunde.example"]


async def test_two_people_under_one_subject_are_two_conversations(post: Post) -> None:
    await post.write("Ich möchte eine Probefahrt machen.")
    await post.write("Ich möchte eine Probefahrt machen.", From="otto@kunde.example")
    assert len(await post.rows("conversations")) == 2


async def test_a_reply_from_another_address_is_known_by_its_token(post: Post) -> None:
    await post.write("Ich möchte eine Probefahrt machen.")
    (answer,) = post.sent_to(PROSPECT)
    await post.write("80331", From="eva@arbeit.example", To=answer.reply_to or "", Subject="was anderes")
    assert len(await post.rows("conversations")) == 1
    assert len(post.sent_to("eva@arbeit.example")) == 1


async def test_a_message_that_fails_is_set_aside_and_can_be_repeated(post: Post) -> None:
    await take_in_mails(post.desk, [post.compose("Ich möchte eine Probefahrt machen.")])
    await take_in_mails(post.desk, [post.compose("Ich auch.", From="otto@kunde.example")])
    (good,) = (row for row in await post.rows("messages") if row["channel_id"] == "1@kunde.example")
    await break_record(post, good["id"], {"nothing": "that can be read"})
    await post.work()
    (failed,) = await list_set_aside(post.desk)
    assert failed["id"] == good["id"]
    assert "ValidationError" in failed["error"]
    assert [mail.to for mail, _ in post.outbox.kept if mail.to.endswith("kunde.example")] == ["otto@kunde.example"]
    await break_record(post, good["id"], good["record"])
    assert await repeat_message(post.desk, good["id"])
    await post.work()
    assert len(post.sent_to(PROSPECT)) == 1
    assert not await repeat_message(post.desk, good["id"])


async def break_record(post: Post, message_id: str, record: dict[str, object]) -> None:
    async with post.desk.engine.begin() as connection:
        changed = update(tables.messages).where(tables.messages.c.id == message_id)
        await connection.execute(changed.values(record=record))


async def test_a_dealer_hears_of_a_withdrawal(post: Post) -> None:
    await post.write(COMPLETE.format(model=model_of(post)))
    await post.write("Ja, bitte weitergeben.")
    (lead,) = await post.rows("leads")
    dealer = post.desk.policy.dealer(lead["dealer_id"])
    assert dealer is not None
    await post.write("Ich habe kein Interesse mehr, bitte löschen Sie meine Daten.")
    (lead,) = await post.rows("leads")
    assert lead["state"] == "withdrawn"
    assert len(post.sent_to(dealer.email)) == 2
    assert post.sent_to(dealer.email)[-1].reply_to is None


async def test_silence_brings_one_reminder_and_one_closing_note(post: Post) -> None:
    await post.write("Ich möchte eine Probefahrt machen.")
    (conversation,) = await post.rows("conversations")
    assert conversation["wake_at"] - post.clock() == timedelta(hours=48)
    await wake_conversation(post.desk, conversation["id"])
    assert len(post.sent_to(PROSPECT)) == 1
    for days in (2, 0, 12, 1):
        post.clock.advance(days=days)
        await wake_conversation(post.desk, conversation["id"])
        await post.work()
    reminder, closing = post.sent_to(PROSPECT)[1:]
    assert read_back(reminder)["Auto-Submitted"] == "auto-generated"
    assert reminder.message_id != closing.message_id
    (conversation,) = await post.rows("conversations")
    assert (conversation["state"], conversation["wake_at"]) == ("closed", None)


async def test_one_address_gets_only_so_many_replies_a_day(post: Post) -> None:
    for number in range(post.desk.house.replies_a_day + 3):
        await post.write(f"Was kostet das Auto Nummer {number}?", Subject=f"Frage {number}")
    assert len(post.sent_to(PROSPECT)) == post.desk.house.replies_a_day
    assert [task["reason"] for task in await post.rows("tasks")].count("too_many_replies") == 3
    post.clock.advance(days=2)
    await post.write("Ich möchte eine Probefahrt machen.", Subject="Neu")
    assert len(post.sent_to(PROSPECT)) == post.desk.house.replies_a_day + 1


async def test_the_team_hears_of_what_a_person_has_to_do(post: Post) -> None:
    await post.write("Ich bin sehr verärgert: seit Wochen meldet sich niemand auf meine Beschwerde über die Werkstatt!")
    (mail,) = post.sent_to("team@marke.example")
    assert mail.reply_to == PROSPECT
    assert "verärgert" in mail.text
    (conversation,) = await post.rows("conversations")
    assert conversation["state"] == "with_human"


async def test_a_job_exists_only_when_its_transaction_commits(post: Post) -> None:
    class ChangedMindError(Exception):
        pass

    try:
        async with post.desk.engine.begin() as connection:
            await post.desk.queue.defer(connection, [Job("send", ("nobody@marke.example",))])
            raise ChangedMindError
    except ChangedMindError:
        pass
    assert list(await post.desk.queue.app.job_manager.list_jobs_async()) == []
