"""One person on several channels is one conversation with one lead, if there is proof; and it can be undone."""

from dataclasses import replace
from typing import Any

from agent.flows.parting import forget, part
from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.message import Channel, InboundMessage
from tests.integration.flows.conftest import PROSPECT, Post

NUMBER = "+491701234567"
VISITOR = "17841400"


def form(post: Post, **fields: str) -> InboundMessage:
    told = {"name": "Eva Beispiel", "email": PROSPECT, "phone": NUMBER, "model": "Osprio"} | fields
    told = {name: value for name, value in told.items() if value}
    return InboundMessage(
        Channel.WEB_FORM,
        f"form-{post.clock().isoformat()}",
        post.clock(),
        told.get("email") or told["phone"],
        told.get("name"),
        None,
        "Ich möchte Probe fahren.",
        fields=tuple(told.items()),
    )


def chat(post: Post, text: str, name: str) -> InboundMessage:
    return InboundMessage(Channel.INSTAGRAM, name, post.clock(), VISITOR, None, None, text, account="1")


async def send(post: Post, message: InboundMessage) -> None:
    post.clock.advance(seconds=30)
    await take_in_messages(post.desk, [Incoming(message, b"", "test")])
    await post.work()


async def living(post: Post) -> list[Any]:
    return [row for row in await post.rows("conversations") if row["merged_into"] is None]


async def test_form_mail_and_instagram_within_a_day_are_one_conversation_and_one_lead(post: Post) -> None:
    await send(post, form(post))
    await post.write("Hallo, ich hatte das Formular ausgefüllt: es geht um den Osprio, 80331 München.", Subject="Frage")
    post.clock.advance(minutes=2)
    hello = "Hi, hier ist Eva Beispiel, 0170 1234567. Ich würde gern den Osprio fahren, Samstag 10 bis 12 Uhr."
    await send(post, chat(post, hello, "ig1"))
    (conversation,) = await living(post)
    assert conversation["state"] == "awaiting_confirmation"
    assert {row["channel"] for row in await post.rows("contacts") if row["conversation_id"] == conversation["id"]} >= {
        "web_form",
        "email",
        "instagram",
        "phone",
    }
    (reply,) = post.said_to(VISITOR)
    assert "Osprio" in reply.text, "answered where they wrote, with what they had told elsewhere"
    introduced = [row["channel"] for row in await post.rows("outbox") if "introduce" in row["record"]["texts"]]
    assert sorted(introduced) == ["email", "instagram"], "once where they are answered by mail, once on the chat"
    post.clock.advance(minutes=2)
    await send(post, chat(post, "Ja, passt", "ig2"))
    (lead,) = await post.rows("leads")
    assert lead["id"] == conversation["id"]


async def test_what_led_somebody_here_goes_along_to_the_dealer(post: Post) -> None:
    message = form(post, postcode="80331", availability="14.03.2026 von 10 bis 12 Uhr")
    campaign = (("campaign", "Frühling <b>2026</b>"), ("source", "newsletter"))
    await send(post, replace(message, origin=campaign))
    await post.write("Ja, bitte weitergeben.", Subject="Re: Ihre Probefahrt", References=f"<{await reply_id(post)}>")
    (lead,) = await post.rows("leads")
    assert lead["record"]["origin"] == dict(campaign)
    mail = next(row["record"]["mail"] for row in await post.rows("outbox") if row["kind"] == "lead")
    adf = mail["attachments"][0]["content"]
    assert "campaign=Fr&#252;hling &lt;b&gt;2026&lt;/b&gt;, source=newsletter" in adf


async def test_who_hides_the_number_on_whatsapp_is_asked_for_a_way_to_be_reached(post: Post) -> None:
    wish = "Hallo, ich möchte den Osprio fahren, 80331, Samstag 10 bis 12 Uhr"
    for sender in ("DE.13491208655302741918", "491701234567"):
        message = InboundMessage(Channel.WHATSAPP, f"w-{sender}", post.clock(), sender, None, None, wish)
        await send(post, message)
    (hidden,), (known,) = post.said_to("DE.13491208655302741918"), post.said_to("491701234567")
    assert "E-Mail" in hidden.text
    assert "E-Mail" not in known.text


async def test_what_waits_on_two_channels_gets_one_first_reply(post: Post) -> None:
    await take_in_messages(post.desk, [Incoming(form(post), b"", "test")])
    await post.write("Hallo, ich möchte den Osprio fahren.", Subject="Andere Frage")
    assert len(post.sent_to(PROSPECT)) == 1
    assert len(await living(post)) == 1


async def test_who_wrote_elsewhere_a_moment_ago_is_answered_at_once(post: Post) -> None:
    await send(post, form(post))
    hello = "Hi, hier ist Eva Beispiel, 0170 1234567. Ich würde gern den Osprio fahren, Samstag 10 bis 12 Uhr."
    await take_in_messages(post.desk, [Incoming(chat(post, hello, "ig1"), b"", "test")])
    await post.work()
    assert len(post.said_to(VISITOR)) == 1


async def test_a_shared_telephone_joins_nobody(post: Post) -> None:
    await send(post, form(post))
    await send(post, form(post, name="Hans Beispiel", email="hans@kunde.example"))
    assert len(await living(post)) == 2


async def test_two_models_stay_two_wishes(post: Post) -> None:
    await send(post, form(post))
    await send(post, form(post, model="Merrix"))
    assert len(await living(post)) == 2


async def test_after_a_day_it_is_a_new_wish_unless_a_dealer_has_the_first(post: Post) -> None:
    await send(post, form(post))
    post.clock.advance(hours=25)
    await send(post, form(post))
    assert len(await living(post)) == 2


async def test_a_wish_that_a_dealer_has_already_makes_no_second_lead(post: Post) -> None:
    await send(post, form(post, postcode="80331", availability="14.03.2026 von 10 bis 12 Uhr"))
    await post.write("Ja, bitte weitergeben.", Subject="Re: Ihre Probefahrt", References=f"<{await reply_id(post)}>")
    assert len(await post.rows("leads")) == 1
    post.clock.advance(days=2)
    await send(post, form(post, postcode="80331", availability="14.03.2026 von 10 bis 12 Uhr"))
    (conversation,) = await living(post)
    assert conversation["state"] == "handed_off"
    assert len(await post.rows("leads")) == 1


async def reply_id(post: Post) -> str:
    return next(str(row["id"]) for row in await post.rows("outbox") if row["kind"] == "reply")


async def test_a_merge_is_shown_and_can_be_undone(post: Post) -> None:
    await send(post, form(post, model=""))
    await post.write(
        f"Eva Beispiel, {NUMBER}. Ich möchte den Osprio fahren, 80331.", From="Eva Beispiel <e@zwei.example>"
    )
    (merge,) = await post.rows("merges")
    assert merge["proof"] == "phone"
    (kept,) = await living(post)
    assert kept["record"]["slots"]["postcode"] == "80331"
    assert await part(post.desk, merge["id"])
    assert not await part(post.desk, merge["id"]), "it is undone already"
    first, second = sorted(await living(post), key=lambda row: str(row["created_at"]))
    assert first["id"] == merge["conversation_id"]
    senders = {row["conversation_id"]: row["record"]["sender"] for row in await post.rows("messages")}
    assert senders == {first["id"]: PROSPECT, second["id"]: "e@zwei.example"}
    post.clock.advance(minutes=1)
    await post.write("Am Samstag ab 10 Uhr", From="Eva Beispiel <e@zwei.example>", Subject="Re: Probefahrt")
    assert {row["conversation_id"] for row in await post.rows("messages")} == {first["id"], second["id"]}


async def test_a_person_is_forgotten_with_all_that_went_into_their_conversation(post: Post) -> None:
    await send(post, form(post))
    await send(post, form(post))
    await send(post, form(post, name="Hans Beispiel", email="hans@kunde.example"))
    (kept, other) = sorted(await living(post), key=lambda row: str(row["created_at"]))
    assert await forget(post.desk, kept["id"])
    assert not await forget(post.desk, kept["id"])
    for table in ("messages", "outbox", "contacts", "merges", "conversations"):
        assert "Eva" not in str([dict(row) for row in await post.rows(table)]), table
    assert [row["id"] for row in await post.rows("conversations")] == [other["id"]]
