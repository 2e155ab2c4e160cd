"""The short mails about a lead that the dealer has."""

from dataclasses import replace

import pytest

from agent.classify.analysis import Slots
from agent.handoff.lead_mail import News, render_news_mail
from tests.unit.handoff.examples import ENGLISH, GERMAN, SLOTS, WORDINGS, create_document, create_lead
from tests.unit.handoff.mail_reader import HOSTILE, Reader, bodies

NEWS: tuple[News, ...] = ("withdrawn", "contact", "moved")


@pytest.mark.parametrize("news", NEWS)
@pytest.mark.parametrize("language", ["de", "en"])
def test_all_news_name_the_enquiry_and_the_car_and_keep_the_person_out_of_the_subject(
    news: News, language: str
) -> None:
    mail = render_news_mail(create_document(), news, WORDINGS[language])
    assert "c0ffee12" in mail.subject
    assert "Müller" not in mail.subject
    for body in bodies(mail):
        assert "Halden Fjord" in body
        assert "c0ffee12" in body
        assert "Müller" in body


def test_after_a_withdrawal_nothing_leads_back_to_the_prospect() -> None:
    mail = render_news_mail(create_document(), "withdrawn", GERMAN)
    assert mail.reply_to is None
    assert Reader(mail.html or "").links == []
    for body in bodies(mail):
        assert "löschen Sie die Daten" in body
        assert "1234567" not in body
        assert "eva@mail.example" not in body


def test_new_contact_details_are_said_and_can_be_tapped() -> None:
    mail = render_news_mail(
        create_document(create_lead(slots=Slots(name="Eva Meier", phone="+498912345678"))), "contact", GERMAN
    )
    assert Reader(mail.html or "").links == ["tel:+498912345678"]
    for body in bodies(mail):
        assert "Name: Eva Meier" in body
        assert "+49 89 12345678" in body


def test_new_times_are_said() -> None:
    for body in bodies(render_news_mail(create_document(), "moved", ENGLISH)):
        assert "Thursday, 26 November 2026, from 17:00" in body


def test_news_escape_what_people_wrote() -> None:
    lead = create_lead(slots=replace(SLOTS, name=HOSTILE))
    read = Reader(render_news_mail(create_document(lead), "contact", GERMAN).html or "")
    assert {"script", "img"}.isdisjoint(read.tags)
    assert HOSTILE in read.text
