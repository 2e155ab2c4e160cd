"""What a person newly wrote is told from closings, footers and history."""

import pytest

from agent.intake.passages import split_text


@pytest.mark.parametrize(
    "text",
    [
        "Danke und Gruß Eva",
        "LG",
        "Danke!\nEva",
        "Best price please",
        "Date: 14 Nov\nFrom: 10am\nTo: 2pm",
        "Datum: 14.11.\nVon: 10 Uhr\nBis: 12 Uhr",
        "Bitte um Rückruf, danke und Gruß Eva",
        "Gefragt sind:\n- Automatik\n- Blau",
        "Ich schrieb Ihnen am 3. April:\nkeine Antwort bisher.",
    ],
)
def test_short_texts_stay_whole(text: str) -> None:
    assert split_text(text).new == text


@pytest.mark.parametrize(
    "closing",
    [
        "Viele Grüße",
        "Mit freundlichen Grüßen",
        "MfG",
        "LG Eva",
        "Danke und viele Grüße",
        "Vielen Dank im Voraus und herzliche Grüße aus Köln",
        "Liebe Gruesse",
        "Hochachtungsvoll",
        "Best regards,",
        "Kind regards",
        "Thanks and best regards",
        "Cheers",
        "Best,",
        "Yours sincerely",
        "Bien cordialement,",
        "Met vriendelijke groet",
        "Cordiali saluti",
        "Un saludo",
        "Pozdrawiam",
    ],
)
def test_a_closing_begins_the_signature(closing: str) -> None:
    parts = split_text(f"Samstag passt.\n\n{closing}\nEva Lang\n0170 1234567")
    assert parts.new == "Samstag passt."
    assert parts.signature == f"{closing}\nEva Lang\n0170 1234567"


@pytest.mark.parametrize(
    "afterwards",
    [
        "P.S. am liebsten mit Automatik",
        "Übrigens: der Wagen sollte blau sein.",
        "Ich habe noch vergessen zu sagen, dass ich erst ab 10 Uhr kann.",
        "Kann ich auch meinen Hund mitbringen?",
    ],
)
def test_sentences_after_the_name_are_new_words(afterwards: str) -> None:
    parts = split_text(f"Samstag passt.\n\nViele Grüße\nEva\n\n{afterwards}")
    assert parts.new.endswith(afterwards)
    assert parts.signature == "Viele Grüße\nEva"


@pytest.mark.parametrize(
    "line", ["Grüße und bitte um Rückruf unter 0170 123", "Liebe Grüße, könnten Sie mich bitte anrufen"]
)
def test_a_line_with_a_wish_is_no_closing(line: str) -> None:
    assert line in split_text(f"Hallo Team\n{line}").new


def test_thanks_close_a_letter_only_above_a_name() -> None:
    assert split_text("Samstag passt.\nVielen Dank!").signature == ""
    assert split_text("Samstag passt.\nVielen Dank!\nEva Lang").signature == "Vielen Dank!\nEva Lang"


@pytest.mark.parametrize(
    "attribution",
    [
        "Am 18.09.2026 um 16:24 schrieb Eva <a@b.de>:",
        "Am Fr., 28. Apr. 2026 um 11:53 Uhr schrieb Eva <a@b.de>:",
        "Eva <a@b.de> schrieb am Fr., 28. Apr. 2026 um 11:53 Uhr:",
        "Eva Lang\n<a@b.de> schrieb am Fr., 28. Apr. 2026 um\n11:53 Uhr:",
        "Am 20.11.26 um 10:11 haben Sie geschrieben:",
        "On Fri, Apr 28, 2026 at 11:53 AM Eva <a@b.de> wrote:",
        "Le ven. 28 avr. 2026 à 11:53, Eva <a@b.de> a écrit :",
        "Op vr 28 apr 2026 om 11:53 schreef Eva <a@b.de>:",
        "Il giorno ven 28 apr 2026 alle ore 11:53 Eva <a@b.de> ha scritto:",
        "28 Nis 2026 Sal, 11:53 tarihinde Eva <a@b.de> şunu yazdı:",
        "El vie, 28 abr 2026 a las 11:53, Eva (<a@b.de>) escribió:",
        "pt., 28 kwi 2026 o 11:53 Eva <a@b.de> napisał(a):",
        "2026-11-20 10:11 GMT+01:00 Eva <a@b.de>:",
        "-----Ursprüngliche Nachricht-----\nVon: Eva",
        "-----Original Message-----",
        "________________________________\nVon: Eva <a@b.de>\nGesendet: Freitag\nAn: Halden\nBetreff: x",
        "*Von:* Eva\n*Gesendet:* Freitag\n*An:* Halden\n*Betreff:* x",
        "From: Eva <a@b.de> Sent: Friday To: Halden Subject: x",
        "De : Eva\nEnvoyé : vendredi\nÀ : Halden\nObjet : x",
    ],
)
def test_history_begins_with_the_marks_of_many_clients(attribution: str) -> None:
    parts = split_text(f"Samstag passt.\n\n{attribution}\n\nWann passt es?")
    assert parts.new == "Samstag passt."
    assert parts.quoted == f"{attribution}\n\nWann passt es?"


def test_answers_between_quotes_stay_in_order() -> None:
    parts = split_text("> Wann?\nSamstag\n> Wo?\nKöln")
    assert parts.new == "Samstag\nKöln"
    assert parts.quoted == "> Wann?\n> Wo?"


def test_a_text_of_quotes_without_a_source_is_taken_as_written() -> None:
    assert split_text("> Ich möchte fahren.").new == "> Ich möchte fahren."


def test_a_reply_without_own_words_has_none_unless_it_was_forwarded() -> None:
    text = "Am 18.09.2026 um 16:24 schrieb Eva:\n\nIch möchte fahren."
    assert split_text(text).new == ""
    assert split_text(text, forwarded=True).new == "Ich möchte fahren."


@pytest.mark.parametrize("wrote", ["schrieb", "wrote", "a écrit "])
def test_a_quote_may_name_its_writer_without_a_date(wrote: str) -> None:
    passages = split_text(f"Ja, gern.\n\nMarke <probefahrt@marke.example> {wrote}:\n> Wann haben Sie Zeit?\n")
    assert passages.new == "Ja, gern."
    assert "probefahrt@marke.example" in passages.quoted
