from dataclasses import replace
from typing import Any

import pytest

from agent.channels.outgoing_chat import OutgoingChat
from agent.channels.whatsapp import WhatsApp
from agent.intake.message import Channel

API = WhatsApp({"de": "Auswählen"}, {"de": ("frage_offen", "de"), "en": ("question_open", "en_GB")})
CHAT = OutgoingChat("o1@marke.example", Channel.WHATSAPP, "NUMBER", "491701234567", "Welcher Tag passt Ihnen?", "de")


def compose(**changes: Any) -> dict[str, Any]:
    (body,) = API.compose(replace(CHAT, **changes))
    return dict(body)


def test_a_text_goes_to_a_number_and_carries_our_id() -> None:
    assert compose() == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "biz_opaque_callback_data": "o1@marke.example",
        "to": "491701234567",
        "type": "text",
        "text": {"preview_url": False, "body": "Welcher Tag passt Ihnen?"},
    }


@pytest.mark.parametrize("user", ["DE.13491208655302741918", "DE.ENT.11815799212886844830"])
def test_a_person_without_a_number_is_addressed_by_id(user: str) -> None:
    body = compose(to=user)
    assert body["recipient"] == user
    assert "to" not in body


def test_a_plus_before_the_number_is_left_out() -> None:
    assert compose(to="+491701234567")["to"] == "491701234567"


def test_up_to_three_short_choices_are_buttons() -> None:
    interactive = compose(choices=("Samstag", "Sonntag"))["interactive"]
    assert interactive == {
        "type": "button",
        "body": {"text": "Welcher Tag passt Ihnen?"},
        "action": {
            "buttons": [
                {"type": "reply", "reply": {"id": "Samstag", "title": "Samstag"}},
                {"type": "reply", "reply": {"id": "Sonntag", "title": "Sonntag"}},
            ]
        },
    }


@pytest.mark.parametrize("choices", [("a", "b", "c", "d"), ("Samstag, 14.3., 10 Uhr", "Mo")])
def test_more_or_longer_choices_are_a_list(choices: tuple[str, ...]) -> None:
    interactive = compose(choices=choices)["interactive"]
    assert interactive["type"] == "list"
    assert interactive["action"] == {
        "button": "Auswählen",
        "sections": [{"rows": [{"id": choice, "title": choice} for choice in choices]}],
    }


@pytest.mark.parametrize(
    "changes",
    [
        {"choices": ("x" * 25,)},
        {"choices": tuple(map(str, range(11)))},
        {"choices": ("a", "b", "c", "d"), "language": "sv"},
        {"choices": ("Ja",), "text": "Ein Satz. " * 110},
    ],
)
def test_choices_that_do_not_fit_are_left_out(changes: dict[str, Any]) -> None:
    assert compose(**changes)["type"] == "text"


def test_a_long_text_goes_in_parts_and_the_last_one_has_our_id() -> None:
    bodies = API.compose(replace(CHAT, text="Ein Satz mit Wörtern. " * 300, choices=("Ja",)))
    assert [body["biz_opaque_callback_data"] for body in bodies] == ["o1@marke.example#1", "o1@marke.example"]
    assert len(bodies[0]["text"]["body"]) <= 4096


@pytest.mark.parametrize(("language", "template"), [("de", ("frage_offen", "de")), ("en", ("question_open", "en_GB"))])
def test_outside_the_window_an_approved_template_asks_to_write(language: str, template: tuple[str, str]) -> None:
    (body,) = API.compose_outside(replace(CHAT, language=language))
    assert body["template"] == {"name": template[0], "language": {"code": template[1]}}
    assert "Welcher Tag" not in str(body)
    assert body["biz_opaque_callback_data"] == "o1@marke.example#template"


def test_without_a_template_in_the_language_nothing_goes_out() -> None:
    assert API.compose_outside(replace(CHAT, language="fr")) == ()


def test_read_and_typing_are_one_request() -> None:
    assert [dict(body) for body in API.compose_typing("491701234567", "wamid.1")] == [
        {
            "messaging_product": "whatsapp",
            "status": "read",
            "message_id": "wamid.1",
            "typing_indicator": {"type": "text"},
        }
    ]
    assert API.compose_typing("491701234567", None) == ()


@pytest.mark.parametrize("answer", [{}, {"messages": []}, {"messages": ["x"]}, {"messages": [{"id": 3}]}])
def test_an_answer_without_a_name_for_the_message_is_taken(answer: dict[str, Any]) -> None:
    assert API.read_message_id(answer) is None
