"""The texts: complete, alike in both languages, and right in their letters."""

import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.catalogue import COLOURS, COUNTRIES, DRIVETRAINS, EXTRAS, POWERTRAINS, TRANSMISSIONS
from agent.classify.analysis import Slots, Topic, Window
from agent.dialog import acts as acts_module
from agent.dialog.acts import (
    Act,
    AlreadyWithDealer,
    AmbiguousPostcode,
    AskSlots,
    Closed,
    ClosingNote,
    CompareFacts,
    ConsentRefused,
    DealerByPostcode,
    HandedOver,
    Introduce,
    NotOffered,
    OfferDrive,
    OutsideCountries,
    PersonWillAnswer,
    Reminder,
    StateFact,
    Summary,
    Thanks,
    UnknownModel,
    WhatICanDo,
)
from agent.dialog.questions import FACTS, LISTS
from agent.dialog.wording import Occasion, Reply, Wording, act_name, render_reply
from agent.llm.prompts import load_wordings
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SATURDAY_MORNING, SUNDAY

WORDINGS = load_wordings()
BARE_DEALER = replace(MUNICH, street="", city="", phone="")
CHOSEN = replace(FULL, powertrain="phev", transmission="automatic", trim="Sport", colour="red", extras=("towbar",))
EVERY_FACT = [StateFact(topic, "Fjord", 1234) for topic in FACTS]
EVERY_LIST = [
    StateFact(Topic.POWERTRAIN, "Fjord", POWERTRAINS),
    StateFact(Topic.TRANSMISSION, "Fjord", TRANSMISSIONS),
    StateFact(Topic.DRIVETRAIN, "Fjord", DRIVETRAINS),
    StateFact(Topic.TRIM, "Fjord", ("Sport",)),
    StateFact(Topic.COLOUR, "Fjord", COLOURS),
    StateFact(Topic.EXTRAS, "Fjord", EXTRAS),
]
EVERYTHING_SAID: list[Act] = [
    Introduce(),
    *(
        AskSlots(slots, place, again, bare)
        for slots in (("postcode",), ("postcode", "availability", "configuration"))
        for place in (None, "Augsburg")
        for again in (False, True)
        for bare in (False, True)
    ),
    acts_module.ChooseModel(("Fjord", "Sund")),
    UnknownModel("Golf", ("Fjord", "Sund")),
    *(NotOffered("Fjord", slot, "x", ("a", "b")) for slot in ("powertrain", "trim", "colour", "extras")),
    NotOffered("Fjord", "colour", "blue", ()),
    acts_module.UnknownPostcode("99999"),
    AmbiguousPostcode("8010", ("AT", "CH")),
    OutsideCountries("FR", ("DE", "AT", "CH")),
    acts_module.DatesDisagree(),
    acts_module.DatesPassed(),
    *(
        Summary(slots, "Fjord", (SATURDAY, SUNDAY), dealer, ask_name, ask_contact)
        for slots in (FULL, CHOSEN)
        for dealer in (None, MUNICH, BARE_DEALER)
        for ask_name in (False, True)
        for ask_contact in (None, "phone", "any")
    ),
    acts_module.AskWhatToChange(),
    acts_module.AskConfirmationAgain(),
    *(HandedOver(dealer, callback) for dealer in (None, MUNICH, BARE_DEALER) for callback in (False, True)),
    *(ConsentRefused(dealer) for dealer in (None, MUNICH, BARE_DEALER)),
    *(
        PersonWillAnswer(reason)
        for reason in ("wish", "complaint", "service", "appointment", "data", "callback", "unclear")
    ),
    *(Closed(reason, dealer_told=told) for reason in ("stop", "no_wish", "cancelled") for told in (False, True)),
    Closed("cancelled", left_to_person=True),
    Closed("refused"),
    acts_module.NotNow(),
    acts_module.Deferred(),
    OfferDrive(None),
    OfferDrive("Fjord"),
    WhatICanDo(left_to_person=False),
    WhatICanDo(left_to_person=True),
    *EVERY_FACT,
    *EVERY_LIST,
    *(CompareFacts(topic, (("Fjord", 41900), ("Sund", 29900))) for topic in FACTS),
    acts_module.ListModels(("Fjord", "Sund")),
    acts_module.ColleagueAnswers(),
    acts_module.YesIAmAMachine(),
    acts_module.DataUse(),
    *(DealerByPostcode(dealer) for dealer in (None, MUNICH, BARE_DEALER)),
    *(AlreadyWithDealer(dealer, noted) for dealer in (None, MUNICH, BARE_DEALER) for noted in (False, True)),
    Thanks(),
    *(Reminder(slots) for slots in (("confirmation",), ("postcode",), ("postcode", "availability"))),
    ClosingNote(),
]  # fmt: skip
ONCE_ONLY = {  # never twice in a row: they end something, or stand beside a question that has two wordings
    "introduce", "notice", "closed", "closing_note", "reminder", "handed_over", "person_will_answer", "consent_refused",
    "unknown_model", "unknown_postcode", "not_offered", "dates_disagree", "dates_passed",
    "window", "summary_wish", "summary_contact",
}  # fmt: skip
both_languages = pytest.mark.parametrize("language", ["de", "en"])


def write(*acts: Act, language: str = "de", **occasion: Any) -> Reply:
    """A reply; a letter to nobody named unless told otherwise."""
    return render_reply(acts, replace(Occasion(BRAND, is_letter=True), **occasion), WORDINGS[language])


def act_classes() -> set[str]:
    return {act_name(cls) for cls in map(_blank, Act.__subclasses__())}


def _blank(cls: type[Act]) -> Act:
    return object.__new__(cls)


@both_languages
def test_every_act_has_a_text_and_every_text_an_act(language: str) -> None:
    texts = {name.removeprefix("replies/") for name in WORDINGS[language].templates if name.startswith("replies/")}
    assert texts - {"notice", "window", "summary_wish", "summary_contact"} == act_classes()


def test_the_acts_rendered_here_are_all_there_are() -> None:
    assert {act_name(act) for act in EVERYTHING_SAID} == act_classes()


def test_both_languages_have_the_same_texts_and_the_same_wordings() -> None:
    german, english = WORDINGS["de"], WORDINGS["en"]
    assert {name: german.variants(name) for name in german.templates} == {
        name: english.variants(name) for name in english.templates
    }


@both_languages
def test_what_can_be_said_twice_in_a_row_has_two_wordings(language: str) -> None:
    wording = WORDINGS[language]
    single = {name.removeprefix("replies/") for name in wording.templates if wording.variants(name) < 2}
    assert {name for name in single if "/" not in name} == ONCE_ONLY


@both_languages
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_every_wording_is_whole(act: Act, language: str) -> None:
    for turn in (0, 1):
        for is_letter in (True, False):
            text = write(act, language=language, is_letter=is_letter, turn=turn, name="Eva Maier").text
            assert text.strip()
            assert not re.search(r"None|\{\{|\{%|\n\n\n|\S {2,}\S| [,.;?!]|\(\)|„“|“”|,,|\.\.|: \.", text), text
            assert not re.search(r"^[–-] *$", text, re.MULTILINE), text


@both_languages
@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_no_wording_is_said_twice_in_a_row(act: Act, language: str) -> None:
    if act_name(act) not in ONCE_ONLY:
        assert write(act, language=language, turn=2).said != write(act, language=language, turn=3).said


def test_an_english_text_holds_no_german_and_a_german_one_no_english() -> None:
    for act in EVERYTHING_SAID:
        german, english = write(act, is_letter=False).said, write(act, is_letter=False, language="en").said
        assert not re.search(r"\b(?:the|you|your|and|please)\b", german), german
        assert not re.search(r"\b(?:Sie|und|die|der|bitte|nicht|ein)\b", english), english


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_german_letter_goes_on_in_lower_case_after_its_salutation(act: Act) -> None:
    by_us = isinstance(act, Reminder | ClosingNote)
    for acts in [(act,)] if by_us else [(act,), (Introduce(), act)]:
        letter = write(*acts, name="Dr. Eva Maier", answers=not by_us).text
        salutation, first, *_ = letter.split("\n\n")
        assert salutation == "Guten Tag Dr. Eva Maier,"
        assert first[0].islower()


def test_a_german_letter_without_a_name_is_polite_as_well() -> None:
    assert write(Thanks()).text.startswith("Guten Tag,\n\ndanke")


def test_german_is_formal() -> None:
    for act in EVERYTHING_SAID:
        assert not re.search(r"\b(?:du|dir|dich|dein\w*|euch|euer)\b", write(act).text, re.IGNORECASE)


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
    slots = {"postcode", "availability", "configuration", "confirmation"}
    assert set(words["questions"]) == slots == set(words["questions_again"])
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
    Window(weekdays=(1, 2, 3, 4, 5)): "montags, dienstags, mittwochs, donnerstags und freitags",
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
