"""The mails of a visitor: proper ones, threaded as a mail program threads them."""

import email
import email.policy
from datetime import UTC, datetime

import pytest

from agent.intake.mail import Mail, read_mail
from agent.storage.demo_views import SentMail
from agent.web.demo.letters import Letter, compose_letter, compose_reply, make_message_id

NOW = datetime(2026, 3, 10, 13, 0, tzinfo=UTC)
VISITOR = "0123456789abcdef0123456789abcdef"


def create_letter(**overrides: str) -> Letter:
    fields = {"name": "Änne Groß", "address": "anne@post.example", "subject": "Größe", "text": "Grüße\nÄnne"}
    return Letter(**(fields | overrides))


def create_answered() -> SentMail:
    return SentMail(
        message_id="second@marke.example",
        from_address="probefahrt@marke.example",
        from_name="Marke",
        to="anne@post.example",
        to_name="Änne Groß",
        subject="Re: Größe",
        text="Guten Tag\n\nwann?\n",
        reply_to="probefahrt+token@marke.example",
        references=("first@post.example",),
    )


def compose(letter: Letter) -> Mail:
    return read_mail(compose_letter(letter, "probefahrt@marke.example", "id@visitor.example", NOW).as_bytes())


def test_a_letter_arrives_as_it_was_written() -> None:
    mail = compose(create_letter())
    assert (mail.subject, mail.body, mail.message_id) == ("Größe", "Grüße\nÄnne", "id@visitor.example")
    assert mail.sent_by == ("anne@post.example", "Änne Groß")


def test_no_header_can_be_smuggled_in() -> None:
    mail = compose(create_letter(name="Eve\r\nBcc: all@post.example", subject="x\nAuto-Submitted: auto-replied"))
    assert "bcc" not in mail.headers
    assert "auto-submitted" not in mail.headers


def test_an_address_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="not a mail address"):
        compose(create_letter(address="nobody"))


def test_a_reply_goes_to_the_reply_address_and_names_what_it_answers() -> None:
    mail = read_mail(
        compose_reply("Ja", create_answered(), "On 10/03/2026 at 14:00, M wrote:", "x@y.example", NOW).as_bytes()
    )
    assert mail.to == ("probefahrt+token@marke.example",)
    assert mail.in_reply_to == ("second@marke.example",)
    assert mail.references == ("first@post.example", "second@marke.example")
    assert mail.subject == "Re: Größe"


@pytest.mark.parametrize(
    "intro",
    [
        "Am 10.03.2026 um 14:00 schrieb Marke <probefahrt@marke.example>:",
        "On 10/03/2026 at 14:00, Marke <probefahrt@marke.example> wrote:",
    ],
)
def test_the_quotation_in_a_reply_is_not_taken_for_new_words(intro: str) -> None:
    mail = read_mail(compose_reply("Ja, passt so.", create_answered(), intro, "x@y.example", NOW).as_bytes())
    assert mail.passages.new == "Ja, passt so."
    assert "wann?" in mail.passages.quoted


def test_lone_surrogates_do_not_stop_a_letter() -> None:
    raw = compose_letter(create_letter(text="\ud83d"), "a@marke.example", "i@v.example", NOW).as_bytes()
    assert email.message_from_bytes(raw, policy=email.policy.default)["Subject"] == "Größe"


def test_a_message_id_begins_with_its_visitor_and_is_never_the_same() -> None:
    first, second = make_message_id(VISITOR), make_message_id(VISITOR)
    assert first.startswith(f"{VISITOR}.")
    assert first != second
