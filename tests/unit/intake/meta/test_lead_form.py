from datetime import UTC, datetime
from typing import Any

import pytest

from agent.intake.message import Channel, InboundMessage
from agent.intake.meta.lead_form import read_lead

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)


def lead(*answers: tuple[str, str], **facts: Any) -> dict[str, Any]:
    fields = [{"name": name, "values": [value]} for name, value in answers]
    return {"id": "444", "created_time": "2026-03-10T12:58:00+0000", "form_id": "7", "field_data": fields} | facts


def read(*answers: tuple[str, str], **facts: Any) -> InboundMessage:
    message = read_lead(lead(*answers, **facts), "PAGE", "de", NOW)
    assert message is not None
    return message


def test_a_form_becomes_a_message_of_a_web_form() -> None:
    message = read(("full_name", "Eva Beispiel"), ("email", "Eva@Kunde.example"), ("phone_number", "+491701234567"))
    assert (message.channel, message.id, message.account) == (Channel.WEB_FORM, "leadgen:444", "PAGE")
    assert (message.sender, message.sender_name) == ("eva@kunde.example", "Eva Beispiel")
    assert message.received_at == datetime(2026, 3, 10, 12, 58, tzinfo=UTC)
    assert message.subject == "Ich möchte eine Probefahrt machen"
    assert dict(message.fields) == {"name": "Eva Beispiel", "email": "eva@kunde.example", "phone": "+491701234567"}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("post_code", "postcode"),
        ("zip_code", "postcode"),
        ("postleitzahl", "postcode"),
        ("code_postal", "postcode"),
        ("work_phone_number", "phone"),
        ("telefonnummer", "phone"),
        ("city", "place"),
        ("wohnort", "place"),
        ("wunschmodell", "model"),
        ("ihr_wunschtermin?", "availability"),
        ("nachricht", "message"),
    ],
)
def test_questions_are_known_by_metas_names_and_by_labels_in_any_language(name: str, key: str) -> None:
    assert dict(read(("email", "a@b.example"), (name, "Stern")).fields)[key] == "Stern"


def test_first_and_last_name_become_one() -> None:
    assert (
        read(("first_name", "Eva"), ("last_name", "Beispiel"), ("email", "a@b.example")).sender_name == "Eva Beispiel"
    )


def test_a_question_of_the_advertisers_own_stands_in_the_text_with_its_answer() -> None:
    message = read(("email", "a@b.example"), ("wann_möchten_sie_fahren?", "nächsten_samstag"))
    assert message.text == "wann möchten sie fahren?: nächsten samstag"


def test_what_no_test_drive_needs_is_not_taken_over() -> None:
    message = read(("email", "a@b.example"), ("gender", "female"), ("date_of_birth", "01/02/1980"))
    assert "female" not in str(message)
    assert "1980" not in f"{message.fields} {message.text}"


def test_somebody_who_left_only_a_number_is_reached_by_it() -> None:
    assert read(("phone_number", "+491701234567")).sender == "+491701234567"


@pytest.mark.parametrize(
    "broken", [{}, {"id": "1"}, lead(("full_name", "Eva")), lead(("email", "a@b.example"), id=None)]
)
def test_what_names_no_way_to_anybody_is_no_message(broken: dict[str, Any]) -> None:
    assert read_lead(broken, "PAGE", "de", NOW) is None


@pytest.mark.parametrize("created", ["", "soon", "2026-03-10T12:58:00", "2030-01-01T00:00:00+0000", None, 5])
def test_a_strange_time_is_now(created: object) -> None:
    assert read(("email", "a@b.example"), created_time=created).received_at == NOW


def test_what_led_here_and_what_was_ticked_is_kept() -> None:
    boxes = [{"checkbox_key": "werbung", "is_checked": "1"}, {"checkbox_key": "anruf", "is_checked": ""}]
    message = read(("email", "a@b.example"), platform="ig", ad_id=9, custom_disclaimer_responses=boxes)
    assert message.origin == (
        ("source", "lead_ad"),
        ("medium", "instagram"),
        ("form", "7"),
        ("ad", "9"),
        ("consent werbung", "yes"),
        ("consent anruf", "no"),
    )


def test_a_test_lead_says_so() -> None:
    message = read(("email", "test@meta.example"), ("full_name", "<test lead: dummy data for full_name>"))
    assert ("test", "yes") in message.origin


@pytest.mark.parametrize(
    "fields", [None, "x", ["x"], [{"name": 3}], [{"name": "email"}], [{"name": "email", "values": 3}]]
)
def test_strange_fields_break_nothing(fields: object) -> None:
    assert read_lead({"id": "1", "field_data": fields}, "PAGE", "de", NOW) is None
