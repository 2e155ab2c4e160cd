"""The invented phone of the demo: what it shows, and who somebody is on it."""

from datetime import UTC, datetime, timedelta

from agent.intake.message import Attachment, Channel, InboundMessage
from agent.storage.demo_views import DemoView, ShownChat, ShownMessage
from agent.storage.demo_visitors import PHONE_CHANNELS, alias_of, contact_of
from agent.web.demo.phone import gather_phone, gather_phones

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
VISITOR = "0" * 32


def create_message(
    text: str = "Hallo", channel: Channel = Channel.WHATSAPP, state: str = "answered", file: str = ""
) -> ShownMessage:
    files = (Attachment(None, file, 0),) if file else ()
    said = InboundMessage(channel, "m1", NOW, "DE.1", None, None, text, attachments=files)
    return ShownMessage("m1", channel, "c1", state, None, b"", said, None, NOW, None)


def create_answer(kind: str = "reply", choices: tuple[str, ...] = ()) -> ShownChat:
    return ShownChat("o1", "c1", "m1", kind, Channel.WHATSAPP, "Gern!", choices, NOW + timedelta(seconds=1))


def test_a_chat_shows_both_sides_in_order_and_only_its_own_channel() -> None:
    view = DemoView((create_message(), create_message(channel=Channel.INSTAGRAM)), chats=(create_answer(),))
    assert [line.by for line in gather_phone(Channel.WHATSAPP, view).lines] == ["visitor", "assistant"]
    assert [len(phone.lines) for phone in gather_phones(view)] == [2, 0, 1]


def test_only_the_latest_line_can_be_tapped() -> None:
    earlier, later = create_answer(choices=("Ja",)), create_answer(kind="person")
    assert gather_phone(Channel.WHATSAPP, DemoView(chats=(earlier,))).choices == ("Ja",)
    assert gather_phone(Channel.WHATSAPP, DemoView(chats=(earlier, later))).choices == ()


def test_a_voice_message_is_shown_as_one_and_waits_for_its_answer() -> None:
    phone = gather_phone(Channel.WHATSAPP, DemoView((create_message("", file="audio/ogg", state="taken"),)))
    assert phone.is_waiting
    assert phone.lines[0].file == "audio"


def test_nobody_learns_the_visitors_id_from_the_names_on_channels() -> None:
    names = {contact_of(VISITOR, channel) for channel in PHONE_CHANNELS} | {alias_of(VISITOR)}
    assert not any(VISITOR in name for name in names)
    assert contact_of(VISITOR, Channel.WHATSAPP) != contact_of("1" * 32, Channel.WHATSAPP)
