from dataclasses import replace

import pytest

from agent.channels.instagram import INSTAGRAM
from agent.channels.messenger import MESSENGER
from agent.channels.outgoing_chat import OutgoingChat
from agent.intake.message import Channel

CHAT = OutgoingChat("o1@marke.example", Channel.FACEBOOK, "PAGE", "PSID", "Passt Samstag um 10 Uhr?", "de")


def test_an_answer_carries_our_id_and_says_that_it_is_one() -> None:
    assert MESSENGER.compose(CHAT) == (
        {
            "recipient": {"id": "PSID"},
            "messaging_type": "RESPONSE",
            "message": {"text": "Passt Samstag um 10 Uhr?", "metadata": "o1@marke.example"},
        },
    )


def test_choices_are_quick_replies_that_say_their_words() -> None:
    (body,) = MESSENGER.compose(replace(CHAT, choices=("Ja", "Lieber später")))
    assert body["message"]["quick_replies"] == [
        {"content_type": "text", "title": "Ja", "payload": "Ja"},
        {"content_type": "text", "title": "Lieber später", "payload": "Lieber später"},
    ]


@pytest.mark.parametrize("choices", [("Samstag, den 14. März um zehn Uhr",), tuple(map(str, range(14)))])
def test_choices_that_do_not_fit_are_left_out(choices: tuple[str, ...]) -> None:
    (body,) = MESSENGER.compose(replace(CHAT, choices=choices))
    assert "quick_replies" not in body["message"]


def test_a_long_text_goes_in_parts_and_the_last_one_has_our_id_and_the_choices() -> None:
    long = replace(CHAT, text="Ein Satz mit ein paar Wörtern. " * 100, choices=("Ja",))
    first, last = (body["message"] for body in MESSENGER.compose(long))
    assert (first["metadata"], last["metadata"]) == ("o1@marke.example#1", "o1@marke.example")
    assert "quick_replies" not in first
    assert last["quick_replies"]
    assert max(len(first["text"]), len(last["text"])) <= 2000


def test_instagram_takes_half_as_much_and_is_called_by_its_token() -> None:
    long = replace(CHAT, channel=Channel.INSTAGRAM, text="Ein schöner Satz für Sie. " * 60)
    assert [len(body["message"]["text"].encode()) <= 1000 for body in INSTAGRAM.compose(long)] == [True, True]
    assert (MESSENGER.messages_path("PAGE"), INSTAGRAM.messages_path("IG")) == ("PAGE/messages", "me/messages")


def test_only_a_person_may_write_after_the_window_has_closed() -> None:
    assert MESSENGER.compose_outside(CHAT) == ()
    (body,) = MESSENGER.compose_outside(replace(CHAT, by_person=True))
    assert (body["messaging_type"], body["tag"]) == ("MESSAGE_TAG", "HUMAN_AGENT")


def test_a_sender_action_stands_alone() -> None:
    assert [dict(body) for body in MESSENGER.compose_typing("PSID", "m_1")] == [
        {"recipient": {"id": "PSID"}, "sender_action": "mark_seen"},
        {"recipient": {"id": "PSID"}, "sender_action": "typing_on"},
    ]
