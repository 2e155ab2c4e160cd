"""Whole messages: intent and slots together, on an unseen brand, with the trained model of the package."""

import json
from datetime import date, datetime

import pytest

from agent.classify.analysis import Intent, Signal, Window
from agent.classify.understand import describe_analysis
from agent.intake.message import Channel
from tests.unit.classify.create import analyze, create_understanding, create_utterance

LETTER = """Guten Tag,

ich würde gerne den Fjord Probe fahren, gern Samstag vormittag.

Mit freundlichen Grüßen
Dr. Eva Müller-Lüdenscheidt
Hauptstr. 1
80331 München
Tel. 0171 1234567

> Am 01.03.2026 schrieb Halden:
> Besuchen Sie uns in 86150 Augsburg"""


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("dürfte ich den mal fahren?", Intent.TEST_DRIVE),
        ("can i take the Fjord for a spin on saturday", Intent.TEST_DRIVE),
        ("kannt i den Fjord amoi foan?", Intent.TEST_DRIVE),
        ("Können Sie mir ein Angebot machen und am Freitag eine Probefahrt ermöglichen?", Intent.TEST_DRIVE),
        ("Wir brauchen keine Beratung, nur einmal fahren bitte", Intent.TEST_DRIVE),
        ("Probefahrt war super, was kostet der Sport im Leasing?", Intent.SALES_INQUIRY),
        ("Eine Probefahrt brauche ich nicht, schicken Sie mir bitte ein Angebot", Intent.SALES_INQUIRY),
        ("Ab welchem Alter darf man bei euch Probe fahren?", Intent.SALES_INQUIRY),
        ("nach der Probefahrt habe ich meine Brille im Auto vergessen", Intent.SERVICE),
        ("Wann kann ich zum Reifenwechsel kommen?", Intent.SERVICE),
        ("Ich muss die Probefahrt am Freitag leider absagen", Intent.APPOINTMENT_CHANGE),
        ("wann ist meine Probefahrt?", Intent.APPOINTMENT_CHANGE),
        ("Nach der Probefahrt wurde ich nie zurückgerufen. Das ist eine Frechheit.", Intent.COMPLAINT),
        ("Bitte löschen Sie alle Daten, die Sie seit der Probefahrt von mir haben", Intent.PRIVACY),
        ("Ich bin bis 24.3. nicht im Büro. Ihre Mail zur Probefahrt wird nicht weitergeleitet.", Intent.AUTOMATED),
        ("Wir bringen Ihnen 50 Probefahrten im Monat, garantiert! Jetzt Demo buchen", Intent.SPAM),
        ("Ich möchte mich als Testfahrer bewerben", Intent.OTHER),
        ("", Intent.OTHER),
    ],
)
def test_the_wish_counts_and_not_the_word(text: str, intent: Intent) -> None:
    assert analyze(text).intent is intent


@pytest.mark.parametrize(
    ("text", "asked", "intent"),
    [
        ("Ich möchte aber doch eine Probefahrt machen", "availability", Intent.REPLY),
        ("kein Interesse mehr", "postcode", Intent.REPLY),
        ("jetzt noch nicht", "availability", Intent.REPLY),
        ("80331", "postcode", Intent.REPLY),
        ("ja passt", "confirmation", Intent.REPLY),
        ("when is my test drive?", "availability", Intent.APPOINTMENT_CHANGE),
        ("what do I need for a test drive?", "availability", Intent.SALES_INQUIRY),
        ("kann ich auch einen BMW X3 fahren?", "configuration", Intent.TEST_DRIVE),
        ("STOP", "postcode", Intent.PRIVACY),
    ],
)
def test_in_a_running_conversation_the_question_that_was_asked_counts(text: str, asked: str, intent: Intent) -> None:
    assert analyze(text, expected_slot=asked).intent is intent


def test_nobody_can_reply_to_nothing() -> None:
    assert analyze("80331").intent is not Intent.REPLY


def test_a_letter_is_read_without_what_it_quotes() -> None:
    slots = analyze(LETTER, channel=Channel.EMAIL, subject="Probefahrt").slots
    saturday = date(2026, 3, 14)
    assert slots.availability == (Window(saturday, saturday, time_from="09:00", time_to="12:00"),)
    assert (slots.model, slots.postcode, slots.place) == ("fjord", "80331", "München")
    assert (slots.name, slots.phone) == ("Dr. Eva Müller-Lüdenscheidt", "+491711234567")


def test_the_postcode_of_the_text_counts_before_that_of_the_signature() -> None:
    text = "Ich wohne jetzt in 86150 Augsburg und möchte eine Probefahrt.\n\nViele Grüße\nEva Müller\n80331 München"
    assert analyze(text, channel=Channel.EMAIL).slots.postcode == "86150"


def test_slots_in_the_subject_count() -> None:
    analysis = analyze(
        "Geht das?\nGruß Tom", channel=Channel.EMAIL, subject="Probefahrt Fjord am Samstag, 80331 München"
    )
    assert (analysis.slots.model, analysis.slots.postcode) == ("fjord", "80331")
    assert analysis.slots.availability[0].date_from == date(2026, 3, 14)


def test_a_phone_number_is_no_postcode() -> None:
    slots = analyze("Probefahrt bitte, 0171 80331 86150").slots
    assert slots.postcode is None


def test_form_fields_are_read_as_answers() -> None:
    fields = (("name", "Müller, Eva"), ("phone", "0171 1234567"), ("postcode", "80331"), ("model", "Fjord"))
    slots = analyze("Bitte um eine Probefahrt", channel=Channel.WEB_FORM, fields=fields).slots
    assert (slots.name, slots.phone, slots.postcode, slots.model) == ("Eva Müller", "+491711234567", "80331", "fjord")


def test_a_value_of_a_field_is_explained_with_the_words_of_that_field() -> None:
    fields = (("name", "Eva Maier"), ("postcode", "80331"), ("model", "Fjord"))
    evidence = analyze("Bitte um eine Probefahrt", channel=Channel.WEB_FORM, fields=fields).evidence
    words = {one.slot: one.words for one in evidence if one.part == "fields"}
    assert words == {"name": "Eva Maier", "postcode": "80331", "country": "80331", "model": "Fjord"}


def test_an_empty_box_of_a_form_wishes_nothing() -> None:
    text = "Interesse an:\n[ ] Probefahrt\n[x] Prospekt\n[x] Angebot\nModell: Fjord"
    assert analyze(text, channel=Channel.WEB_FORM).intent is Intent.SALES_INQUIRY


def test_machines_and_spam_have_no_slots() -> None:
    text = "Ich bin bis 24.3. nicht im Büro. Diese Nachricht wurde automatisch erstellt. 80331 München"
    analysis = analyze(text, channel=Channel.EMAIL, subject="Automatische Antwort")
    assert analysis.intent is Intent.AUTOMATED
    assert analysis.slots.as_json() == {}


def test_the_workshops_date_and_car_are_not_the_drives() -> None:
    slots = analyze("Ich brauche am Montag einen Werkstatttermin, mein Fjord verliert Öl").slots
    assert slots.availability == ()
    assert slots.model is None


def test_a_moved_appointment_has_its_new_time_and_a_cancelled_one_none() -> None:
    moved = analyze("Ich muss die Probefahrt am Freitag leider auf Samstag verschieben")
    assert [window.date_from for window in moved.slots.availability] == [date(2026, 3, 14)]
    assert analyze("Ich muss die Probefahrt am Freitag leider absagen").slots.availability == ()


def test_a_yes_with_a_change_has_both() -> None:
    slots = analyze("ja, aber Sonntag statt Samstag", expected_slot="confirmation").slots
    assert slots.confirmation == "yes"
    assert [window.date_from for window in slots.availability] == [date(2026, 3, 15)]


def test_a_yes_means_nothing_when_nothing_was_asked() -> None:
    assert analyze("ja").slots.confirmation is None


def test_days_are_counted_in_the_brands_zone() -> None:
    late = datetime.fromisoformat("2026-03-10T23:30:00+00:00")  # past midnight in Berlin
    assert analyze("Probefahrt heute?", received_at=late).slots.availability[0].date_from == date(2026, 3, 11)


def test_several_models_wanted_alike_are_no_single_model() -> None:
    analysis = analyze("Ich möchte den Fjord und den Skagen Probe fahren")
    assert analysis.slots.model is None
    assert set(analysis.models) == {"fjord", "skagen"}


def test_a_weekday_and_a_date_that_disagree_are_signalled() -> None:
    assert Signal.DATE_CONFLICT in analyze("Probefahrt am Freitag, 14.3.2026?").signals


def test_every_slot_names_the_words_it_was_read_from() -> None:
    text = "Kann ich den Fjord am Samstag fahren? 80331"
    evidence = {one.slot: one for one in analyze(text).evidence}
    assert evidence["intent"].rule
    for slot in ("model", "postcode", "availability"):
        assert evidence[slot].words in text
        assert evidence[slot].words == text[evidence[slot].start : evidence[slot].end]


def test_an_answer_names_its_part_and_its_words_exactly() -> None:
    text = "Ja, passt. Sie dürfen meine Daten an den Händler weitergeben. Kann ein Mensch antworten?"
    mail = {"channel": Channel.EMAIL, "subject": "Ich will einen echten Menschen sprechen"}
    words = {
        one.slot: (one.part, one.words)
        for one in analyze(text, expected_slot="confirmation", **mail).evidence
        if one.slot != "intent"
    }
    assert words["confirmation"] == ("text", "Ja")
    assert words["consent"] == ("text", "Sie dürfen meine Daten an den Händler weitergeben")
    assert words["wants_human"] == ("subject", "will einen echten Menschen")


def test_a_signed_yes_with_an_unread_change_is_no_yes() -> None:
    slots = analyze("ja, aber bitte anders\n\nViele Grüße\nEva Lang", expected_slot="confirmation").slots
    assert (slots.name, slots.confirmation) == ("Eva Lang", None)


def test_a_number_belongs_to_the_country_of_the_postcode() -> None:
    assert analyze("Ich wohne in 1010 Wien, 0664 1234567").slots.phone == "+436641234567"
    assert analyze("Ich wohne in 80331 München, 0171 1234567").slots.phone == "+491711234567"


def test_a_deadline_in_a_complaint_is_no_window() -> None:
    text = "Eine Frechheit! Mein Fjord steht seit Wochen beim Händler. Ich erwarte bis Montag eine Entschuldigung."
    assert analyze(text).slots.availability == ()


@pytest.mark.parametrize(
    ("subject", "day"), [("Probefahrt am Samstag", None), ("Verschiebung auf Samstag", date(2026, 3, 14))]
)
def test_the_subject_of_a_change_names_its_appointment_unless_it_moves(subject: str, day: date | None) -> None:
    text = "Mir ist leider etwas dazwischengekommen, können wir meinen Termin verschieben?"
    windows = analyze(text, channel=Channel.EMAIL, subject=subject).slots.availability
    assert (windows[0].date_from if windows else None) == day


def test_a_time_instead_of_the_cancelled_one_counts() -> None:
    slots = analyze("Ich kann den Termin am Freitag nicht wahrnehmen. Ginge stattdessen Samstag, 14.3.?").slots
    assert [window.date_from for window in slots.availability] == [date(2026, 3, 14)]


def test_a_new_time_asked_for_behind_a_cancelled_one_counts() -> None:
    text = "Leider muss ich unser Treffen am Freitag absagen. Fahren würde ich trotzdem gern, wie wäre der 9.4.?"
    slots = analyze(text).slots
    assert [window.date_from for window in slots.availability] == [date(2026, 4, 9)]


def test_the_description_is_json_with_the_keys_of_the_contract() -> None:
    described = describe_analysis("m1", analyze("Kann ich den Fjord am Samstag fahren?"))
    assert json.loads(json.dumps(described)) == described
    assert {"id", "intent", "confidence", "language", "slots", "evidence", "signals"} <= set(described)
    assert described["slots"] == {
        "model": "fjord",
        "availability": [{"date_from": "2026-03-14", "date_to": "2026-03-14"}],
    }


def test_many_messages_mean_the_same_as_one_by_one() -> None:
    utterances = [create_utterance(text) for text in ("Probefahrt?", "", "was kostet der Fjord?")]
    understanding = create_understanding()
    assert understanding.analyze_all(utterances) == tuple(map(understanding.analyze, utterances))
    assert understanding.analyze_all(()) == ()


@pytest.mark.parametrize("text", ["\x00", "a" * 50_000, "🚗" * 2_000, "\n" * 5_000, "ja " * 5_000, "[ ] " * 3_000])
def test_odd_texts_are_survived(text: str) -> None:
    assert 0 <= analyze(text, channel=Channel.EMAIL).confidence <= 1


@pytest.mark.parametrize(
    "text",
    [
        "mein Sohn hat seit drei Wochen den Führerschein und nervt, dass er den Fjord fahren will. dürfen wir?",
        "Kollege hat sich bei euch den Fjord geholt und schwärmt nur noch. Wo kann ich den in Rostock mal testen?",
        "you got a Fjord there i can actually drive or is it just for show",
        "Unterschreiben werde ich erst, wenn ich den Fjord einmal auf meinem Arbeitsweg hatte. Darf ich einen abholen?",
    ],
)
def test_the_only_car_that_is_named_is_the_one_to_drive(text: str) -> None:
    analysis = analyze(text)
    assert (analysis.intent, analysis.slots.model) == (Intent.TEST_DRIVE, "fjord")


@pytest.mark.parametrize(
    "text",
    [
        "Wir fahren den Fjord seit drei Jahren und möchten mal etwas Größeres Probe fahren",
        "Ich gebe meinen alten Fjord ab und würde gern etwas anderes Probe fahren",
        "Statt dem Fjord würde ich gerne einen VW ID.3 Probe fahren",
    ],
)
def test_a_car_that_is_owned_or_given_up_is_not_the_one_to_drive(text: str) -> None:
    assert analyze(text).slots.model is None
