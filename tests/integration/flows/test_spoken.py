"""A call that somebody notes down: read out, agreed to, and handed over; nothing is lost if they never agree."""

from uuid import uuid4

from agent.dialog.conversation import State
from agent.flows.spoken import CLEAR_NO, CLEAR_YES, Call, awaits_yes, load_call, note_confirmation, take_spoken
from agent.flows.take_in import Incoming
from agent.intake.message import Channel, InboundMessage
from agent.intake.threads import make_token
from agent.intake.wishes import wish_in
from tests.integration.flows.conftest import Post

NUMBER = "+491701234567"
COMPLETE = {
    "name": "Eva Beispiel",
    "phone": NUMBER,
    "postcode": "80331",
    "model": "Osprio",
    "availability": "21.03.2026",
}


def note(post: Post, language: str = "de", token: str | None = None, text: str = "", **fields: str) -> Incoming:
    """What an agent notes: the wish, and what stands in the fields."""
    post.clock.advance(seconds=30)
    message = InboundMessage(
        channel=Channel.WEB_FORM,
        id=f"entry:{uuid4().hex}",
        received_at=post.clock(),
        sender=fields.get("email") or fields.get("phone", NUMBER),
        sender_name=fields.get("name"),
        subject=None if text else wish_in(language),
        text=text,
        thread_token=token,
        fields=tuple(fields.items()),
        origin=(("source", "telephone"), ("noted_by", "Maria")),
    )
    return Incoming(message, b"{}", "staff")


async def call(post: Post, *notes: Incoming) -> Call:
    """The call after the last of these notes."""
    for one in notes:
        conversation_id = await take_spoken(post.desk, one)
    found = await load_call(post.desk, conversation_id)
    assert found is not None
    return found


def token_of(post: Post, found: Call) -> str:
    return make_token(found.conversation.id, post.desk.house.secret)


async def test_a_complete_call_is_summed_up_to_be_read_out_and_nothing_is_sent(post: Post) -> None:
    found = await call(post, note(post, **COMPLETE))
    await post.work()
    assert awaits_yes(found.conversation)
    assert "Osprio" in found.said
    assert "Assistent" not in found.said
    assert post.outbox.kept == []
    assert await post.rows("tasks") == []


async def test_the_callers_yes_hands_the_lead_over_and_the_record_says_who_noted_it(post: Post) -> None:
    found = await call(post, note(post, **COMPLETE))
    token = token_of(post, found)
    await note_confirmation(post.desk, token, note(post, token=token, text=CLEAR_YES["de"]), "Maria")
    after = await load_call(post.desk, found.conversation.id)
    assert after is not None
    assert after.conversation.state is State.HANDED_OFF
    (lead,) = await post.rows("leads")
    assert lead["record"]["consent"]["message_id"]
    (event,) = [row for row in await post.rows("events") if row["kind"] == "confirmed_by_phone"]
    assert event["facts"] == {"noted_by": "Maria"}
    assert [mail.to for mail, _ in post.outbox.kept].count(NUMBER) == 0
    assert len(post.outbox.kept) == 1


async def test_who_gave_a_mail_address_gets_in_writing_what_they_agreed_to(post: Post) -> None:
    found = await call(post, note(post, email="eva@kunde.example", **COMPLETE))
    assert post.sent_to("eva@kunde.example") == []
    yes = note(post, token=token_of(post, found), text=CLEAR_YES["de"], email="eva@kunde.example")
    await call(post, yes)
    (mail,) = post.sent_to("eva@kunde.example")
    assert "Assistent" in mail.text


async def test_what_is_missing_is_asked_and_a_second_note_completes_it(post: Post) -> None:
    found = await call(post, note(post, name="Eva Beispiel", phone=NUMBER))
    assert found.conversation.asked == ("postcode", "availability", "configuration")
    again = await call(post, note(post, token=token_of(post, found), **COMPLETE))
    assert again.conversation.id == found.conversation.id
    assert awaits_yes(again.conversation)


async def test_a_call_noted_twice_is_one(post: Post) -> None:
    once = note(post, **COMPLETE)
    found = await call(post, once, once)
    assert awaits_yes(found.conversation)
    assert len(await post.rows("messages")) == 1


async def test_the_yes_is_clear_in_every_language(post: Post) -> None:
    for number, language in enumerate(CLEAR_YES):
        said = COMPLETE | {"name": f"Eva {language}", "phone": f"+49170123450{number}"}
        found = await call(post, note(post, language, **said))
        assert found.conversation.language == language
        assert awaits_yes(found.conversation)
        assert len(await post.rows("leads")) == number
        no = note(post, language, token_of(post, found), CLEAR_NO[language], phone=said["phone"])
        assert (await call(post, no)).conversation.refusals == 1
        yes = note(post, language, token_of(post, found), CLEAR_YES[language], phone=said["phone"])
        assert (await call(post, yes)).conversation.state is State.HANDED_OFF
