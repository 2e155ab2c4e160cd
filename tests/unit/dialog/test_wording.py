"""The letters and chats around the texts, and the words for values, windows and prices."""

import re
from dataclasses import replace
from datetime import date

import pytest

from agent.catalogue import COLOURS, COUNTRIES, DRIVETRAINS, EXTRAS, POWERTRAINS, TRANSMISSIONS
from agent.classify.analysis import Slots, Topic, Window
from agent.dialog.acts import (
    AskSlots,
    ConsentRefused,
    Introduce,
    Reminder,
    Summary,
    Thanks,
    UnknownModel,
)
from agent.dialog.questions import FACTS, LISTS
from agent.dialog.wording import Wording
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.said import (
    CHOSEN,
    EVERY_LIST,
    WORDINGS,
    both_languages,
    write,
)


def test_a_german_letter_without_a_name_is_polite_as_well() -> None:
    assert write(Thanks()).text.startswith("Guten Tag,\n\ndanke für Ihre freundliche Nachricht.")


@both_languages
def test_the_notice_says_what_writes_for_whom_and_that_a_person_can_be_had(language: str) -> None:
    notice = write(Introduce(), language=language, is_letter=False).text
    assert {"de": "automatischer Assistent", "en": "automated assistant"}[language] in notice
    assert {"de": "Mensch", "en": "person"}[language] in notice
    assert "Halden" in notice


def test_the_brand_s_own_notice_goes_first() -> None:
    brand = replace(BRAND, ai_notice=(("de", "Hier antwortet der automatische Assistent der Halden."),))
    assert "Hier antwortet" in write(Introduce(), brand=brand).text
    assert "automated assistant" in write(Introduce(), brand=brand, language="en").text


@both_languages
def test_every_mail_has_the_imprint_the_privacy_link_and_the_notice_once(language: str) -> None:
    for acts in [(Introduce(), Thanks()), (Thanks(),)]:
        reply = write(*acts, language=language)
        notice = write(Introduce(), language=language, is_letter=False).text
        for body in (reply.text, reply.html):
            assert BRAND.imprint in body
            assert str(BRAND.privacy_url) in body
            assert body.count(notice) == 1


def test_a_brand_without_privacy_page_writes_no_empty_line() -> None:
    reply = write(Thanks(), brand=replace(BRAND, privacy_url=None))
    assert "Datenschutz" not in reply.text + reply.html
    assert reply.text.endswith(f"{BRAND.imprint}\n")


def test_the_signature_of_a_mail_begins_with_its_mark() -> None:
    assert "\n-- \n" in write(Thanks()).text


def test_html_escapes_what_people_wrote() -> None:
    reply = write(UnknownModel("<img src=x>", ("Fjord",)), name="<b>Eva</b> & Co")
    assert "<b>" not in reply.html
    assert "<img" not in reply.html
    assert "&lt;b&gt;Eva&lt;/b&gt; &amp; Co" in reply.html
    assert "<b>Eva</b> & Co" in reply.text


def test_what_people_wrote_is_never_a_template() -> None:
    assert "{{ brand }}" in write(UnknownModel("{{ brand }}", ("Fjord",))).text


@both_languages
@pytest.mark.parametrize("turn", [0, 1])
@pytest.mark.parametrize("ask_contact", [None, "phone", "any"])
@pytest.mark.parametrize("slots", [FULL, CHOSEN])
def test_a_summary_asks_one_question_and_names_dealer_town_car_and_day(
    slots: Slots, ask_contact: str | None, turn: int, language: str
) -> None:
    summary = Summary(slots, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact=ask_contact)
    said = write(summary, turn=turn, language=language).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert "Autohaus Isar in München" in question
    assert re.search(r"weiterge|pass it on|geben", question)
    assert "Halden Fjord" in said
    assert "14" in said
    assert "2026" in said


@both_languages
def test_a_summary_without_a_dealer_names_the_brand(language: str) -> None:
    said = write(Summary(FULL, "Fjord", (SATURDAY,), None, ask_name=False, ask_contact=None), language=language).said
    assert "Halden Deutschland GmbH" in said
    assert "80331" in said


@both_languages
def test_a_refusal_names_how_to_reach_the_dealer_or_the_brand(language: str) -> None:
    dealer = write(ConsentRefused(MUNICH), language=language).said
    assert all(fact in dealer for fact in (MUNICH.name, MUNICH.street, MUNICH.city, MUNICH.email, MUNICH.phone))
    assert BRAND.imprint in write(ConsentRefused(None), language=language).said


@both_languages
def test_every_value_and_every_country_has_a_word(language: str) -> None:
    wording = WORDINGS[language]
    for kind, values in {
        "powertrain": POWERTRAINS,
        "transmission": TRANSMISSIONS,
        "drivetrain": DRIVETRAINS,
        "colour": COLOURS,
        "extras": EXTRAS,
    }.items():
        assert set(wording.words[kind]) == set(values)
    assert all(wording.name_value(country, "country") != country for country in COUNTRIES)
    assert wording.name_value("Sport", "trim") == "Sport"


@both_languages
def test_every_question_fact_and_weekday_has_its_words(language: str) -> None:
    words = WORDINGS[language].words
    assert set(words["questions"]) == {"postcode", "postcode_of", "availability", "configuration"}
    assert set(words["facts"]) == {str(topic) for topic in FACTS}
    assert set(words["units"]) == {str(topic) for topic in FACTS if topic is not Topic.PRICE}
    assert sorted(words["weekdays"]) == [1, 2, 3, 4, 5, 6, 7]
    assert {fact.topic for fact in EVERY_LIST} == set(LISTS)


@both_languages
def test_every_task_has_its_words(language: str) -> None:
    tasks = WORDINGS[language].words["tasks"]
    by_persons = {"wish", "complaint", "service", "appointment", "data", "callback", "unclear"}
    assert by_persons | {"erasure", "withdrawn", "question", "other", "no_dealer"} <= set(tasks)
    assert all(task.endswith(".") for task in tasks.values())


@pytest.mark.parametrize(
    ("subject", "answered"),
    [
        ("Probefahrt", "Re: Probefahrt"),
        ("Re: AW: Antw: Probefahrt", "Re: Probefahrt"),
        ("RE[2]: Probefahrt", "Re: Probefahrt"),
        ("Re:", "Ihre Nachricht an Halden"),
        (None, "Ihre Nachricht an Halden"),
        ("  ", "Ihre Nachricht an Halden"),
        ("Probefahrt\r\nBcc: x@y.example", "Re: Probefahrt Bcc: x@y.example"),
        ("Referat: Autos", "Re: Referat: Autos"),
    ],
)
def test_the_subject_is_answered_with_one_mark(subject: str | None, answered: str) -> None:
    assert write(Thanks(), subject=subject).subject == answered


GERMAN_WINDOWS = {
    Window(): "zeitlich flexibel",
    SATURDAY: "Samstag, 14. März 2026",
    SATURDAY_MORNING: "Samstag, 14. März 2026, 09:00 bis 12:00 Uhr",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "Samstag, 14. März 2026, bis Sonntag, 15. März 2026",
    Window(date_from=date(2026, 7, 6)): "ab Montag, 6. Juli 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "bis Montag, 30. November 2026, bis 15:00 Uhr",
    Window(weekdays=(6,)): "samstags",
    Window(weekdays=(1, 3), time_from="18:00"): "montags und mittwochs, ab 18:00 Uhr",
    Window(weekdays=(1, 2, 3, 4, 5)): "montags bis freitags",
    Window(time_from="10:30", time_to="10:30"): "gegen 10:30 Uhr",
}


ENGLISH_WINDOWS = {
    Window(): "any time",
    SATURDAY: "Saturday, 14 March 2026",
    SATURDAY_MORNING: "Saturday, 14 March 2026, 09:00 to 12:00",
    Window(date(2026, 3, 14), date(2026, 3, 15)): "Saturday, 14 March 2026 to Sunday, 15 March 2026",
    Window(date_from=date(2026, 7, 6)): "from Monday, 6 July 2026",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "until Monday, 30 November 2026, until 15:00",
    Window(weekdays=(6,)): "Saturdays",
    Window(weekdays=(1, 3), time_from="18:00"): "Mondays and Wednesdays, from 18:00",
    Window(time_from="10:30", time_to="10:30"): "around 10:30",
}


@pytest.mark.parametrize(("window", "words"), GERMAN_WINDOWS.items(), ids=GERMAN_WINDOWS.values())
def test_a_window_reads_well_in_german(window: Window, words: str) -> None:
    assert WORDINGS["de"].describe_window(window) == words


@pytest.mark.parametrize(("window", "words"), ENGLISH_WINDOWS.items(), ids=ENGLISH_WINDOWS.values())
def test_a_window_reads_well_in_english(window: Window, words: str) -> None:
    assert WORDINGS["en"].describe_window(window) == words


@pytest.mark.parametrize(
    ("wording", "price"), [(WORDINGS["de"], "41.900\xa0€"), (WORDINGS["en"], "€41,900")], ids=["de", "en"]
)
def test_a_price_is_written_as_the_language_does(wording: Wording, price: str) -> None:
    assert wording.describe_euro(41900).replace(" ", "\xa0") == price


def test_a_chat_gets_neither_salutation_nor_imprint() -> None:
    reply = write(Thanks(), is_letter=False)
    assert (reply.text, reply.html) == ("Sehr gern!", "")


def test_the_words_of_a_time_are_quoted_only_where_they_say_more_than_the_date() -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY,), MUNICH, ask_name=False, ask_contact=None)
    assert "„Samstag“" not in write(summary, spoken=((SATURDAY, "Samstag"),)).text
    assert "„übermorgen“, also Samstag" in write(summary, spoken=((SATURDAY, "übermorgen"),)).text


@both_languages
def test_a_reminder_puts_the_open_question_in_other_words(language: str) -> None:
    questions = WORDINGS[language].words["questions"]["availability"]
    asked = write(AskSlots(("availability",)), language=language).text
    reminded = write(Reminder(("availability",)), language=language, before=("ask_slots",), answers=False).text
    assert questions[0] in asked
    assert questions[1] in reminded
