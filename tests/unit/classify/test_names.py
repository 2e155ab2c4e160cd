"""The writer's own name: signed, introduced or typed into a form, and never somebody else's."""

import pytest

from agent.classify.names import clean_name, read_names


def name_in(text: str, language: str = "de", expected: bool = False, signature: str = "") -> object:
    found = read_names(text, signature, language, expected)
    return found[0].value if found else None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ich würde ihn gern fahren.\nViele Grüße\nEva", "Eva"),
        ("VG Eva", "Eva"),
        ("lg anna", "anna"),
        ("Mit freundlichen Grüßen\n\nDr. Eva Müller-Lüdenscheidt\nHauptstr. 1", "Dr. Eva Müller-Lüdenscheidt"),
        ("MfG\ni.A. Petra Klein\nAutohaus GmbH", "Petra Klein"),
        ("Beste Grüße aus Köln\nFamilie Öztürk", "Familie Öztürk"),
        ("Vielen Dank und viele Grüße\nIhr Max Beispiel", "Max Beispiel"),
        ("Anfrage Probefahrt\n\nHans Peter Wilke\n80331 München", "Hans Peter Wilke"),
        ("ich heiße Anna Beispiel und wohne in Ulm", "Anna Beispiel"),
        ("Mein Name ist Prof. Dr. Karl von Stein.", "Prof. Dr. Karl von Stein"),
        ("bin der Sepp Huber aus Rosenheim", "Sepp Huber"),
        ("Hallo Herr Maier, hier ist Jutta Braun, ich wollte fragen", "Jutta Braun"),
        ("Name: Müller, Eva\nPLZ: 80331", "Eva Müller"),
        ("Vorname: Eva\nNachname: Müller", "Eva Müller"),
    ],
)
def test_a_german_name_is_read_as_signed(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I'm Anna Beispiel, can I drive it?", "Anna Beispiel"),
        ("hi, my name is Liam O'Brien. test drive?", "Liam O'Brien"),
        ("Thanks,\nJoyce Ainsley, Konstanz", "Joyce Ainsley"),
        ("Kind regards\nMarc W.", "Marc W."),
    ],
)
def test_an_english_name_is_read_as_signed(text: str, name: str) -> None:
    assert name_in(text, "en") == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kann ich ihn fahren? Mein Telefon: 0176 20304050. Lothar Meinecke", "Lothar Meinecke"),
        ("Bitte um einen Termin, 0176 20304050 Lothar Meinecke", "Lothar Meinecke"),
        ("Wann darf ich ihn fahren?\n– Jo", "Jo"),
        ("Wann darf ich ihn fahren? Resi aus Bad Tölz", "Resi"),
        ("Wann darf ich ihn fahren? Schneider", "Schneider"),
        ("Ich bitte um Rückmeldung.\nJ. Wendt, Hauptstr. 5, 80331 München", "J. Wendt"),
        ("Ich bitte um Rückmeldung. Dr Ute Kern, Praxis am Markt", "Dr Ute Kern"),
        ("Rosa Lindner\nAm Markt 3\n80331 München\n\nGuten Tag,\nich möchte den Wagen gern fahren.", "Rosa Lindner"),
    ],
)
def test_a_text_without_a_closing_is_signed_by_its_last_words_or_its_head(text: str, name: str) -> None:
    assert name_in(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mit besten Grüßen aus dem Allgäu, Resi Zwerger", "Resi Zwerger"),
        ("Liebe Grüße von der Ostsee\nFinn Claasen", "Finn Claasen"),
        ("Liebe Grüße von Ute Kern", "Ute Kern"),
        ("viele grüße, eure marlene aus ulm", "marlene"),
        ("Griaß enk, da Loisl", "Loisl"),
        ("Auf Ihre Nachricht freut sich\nHeidi Lamm", "Heidi Lamm"),
        ("Gruß\nKegelverein Nord\nInh. Peter Sonntag", "Peter Sonntag"),
        ("VG\nCarla Weiß", "Carla Weiß"),
        ("Gruß, Prof. Dr.-Ing. Uwe Stahl", "Prof. Dr.-Ing. Uwe Stahl"),
        ("LG Nguyễn Văn Minh", "Nguyễn Văn Minh"),
        ("Gruß\nŁukasz Wójcik-d'Angelo", "Łukasz Wójcik-d'Angelo"),
        ("Grüße\nInge & Karl Mai", "Inge & Karl Mai"),
        ("Grüße\nInge Mai & Karl", "Inge Mai"),
        ("LG Jo\n\nJohanna Specht\nHauptstr. 1", "Johanna Specht"),
        ("Cordialement, Élise Perrin", "Élise Perrin"),
        ("Saygılarımla, Fatih Çelik", "Fatih Çelik"),
    ],
)
def test_a_closing_may_name_a_place_and_another_person(text: str, name: str) -> None:
    assert name_in(f"Ich würde ihn gern fahren.\n{text}") == name


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("hier ist die sabine krüger ich würd gern fahren", "de", "sabine krüger"),
        ("guten tag mein name ist heide von der ohe ich rufe an wegen", "de", "heide von der ohe"),
        ("svenja kolbe heiße ich und will den wagen testen", "de", "svenja kolbe"),
        ("Grüß Gott, Kreuzpaintner mein Name, ich würd ihn gern fahren", "de", "Kreuzpaintner"),
        ("Termin am Montag, Name Wulf: bitte streichen", "de", "Wulf"),
        ("This is Priya, can I drive it?", "en", "Priya"),
        ("Hi, Bernard here. Could I drive it?", "en", "Bernard"),
        ("hey my name is tariq and i want to test it", "en", "tariq"),
        ("Hi, I'm Aylin. May I drive it?\n\nAylin Demir-Roth", "en", "Aylin Demir-Roth"),
    ],
)
def test_a_name_is_told_before_or_behind_the_words_that_tell_it(text: str, language: str, name: str) -> None:
    assert name_in(text, language) == name


@pytest.mark.parametrize(
    "text",
    [
        "Sehr geehrter Herr Müller,\nich möchte eine Probefahrt.",
        "ich möchte mit Frau Schneider sprechen",
        "Können Sie mir Herrn Meier vom Autohaus nennen? Danke!",
        "ich bin Kunde bei Ihnen",
        "Danke im Voraus",
        "Viele Grüße\n\nGesendet von meinem iPhone",
        "Probefahrt am Samstag?\nDanke",
        "Vielen Dank Frau Schmidt!",
        "Guten Tag Herr Rösch,\nwann passt es Ihnen?",
        "Nein, ich will nicht, dass meine Daten weitergegeben werden",
        "Wir melden uns wieder. Stadtwerke Nordheide",
        "Kann ich ihn am Samstag fahren? Eilt sehr",
        "Danke für die schnelle Bearbeitung.",
        "Wann ginge es? Freitag",
        "Schreiben Sie mir bitte. Keine Anrufe",
        "viele grüße aus der pfalz",
    ],
)
def test_nobody_else_and_nothing_else_is_taken_for_the_writer(text: str) -> None:
    assert name_in(text) is None


def test_small_letters_are_a_name_when_it_was_asked_for() -> None:
    assert name_in("tom schneider") is None
    assert name_in("tom schneider", expected=True) == "tom schneider"
    for answer in ("keine Ahnung", "hä", "spielt das eine Rolle?", "steht in meinem Profil"):
        assert name_in(answer, expected=True) is None


def test_what_names_a_town_or_a_car_names_no_writer() -> None:
    known = {"augsburg", "fjord"}
    for text in ("Ich möchte ihn fahren. Augsburg", "Ich möchte fahren, danke. Fjord", "Viele Grüße aus Augsburg"):
        assert not read_names(text, "", "de", is_known=lambda words: words.lower() in known)


def test_a_hostile_text_is_read_in_linear_time() -> None:
    for text in (
        "Gruß " * 5_000,
        "Anna " * 10_000,
        "A. " * 10_000,
        "\n".join(["Anna & "] * 5_000),
        "von " * 10_000,
        " \n" * 20_000,
    ):
        read_names(text, text, "de")


def test_a_name_in_the_signature_says_that_it_stands_there() -> None:
    found = read_names("Hallo", "Mit freundlichen Grüßen\nEva Müller", "de")[0]
    assert (found.value, found.rule) == ("Eva Müller", "signature")


@pytest.mark.parametrize(
    ("words", "name"), [("Müller, Eva", "Eva Müller"), ("Frau Eva Müller", "Eva Müller"), ("Hauptstraße 1", None)]
)
def test_a_name_is_cleaned_of_what_is_not_part_of_it(words: str, name: str | None) -> None:
    assert clean_name(words) == name


@pytest.mark.parametrize(
    "text",
    [
        "80331 Jana Kolb",
        "80331 München und Jana Kolb",
        "0171 1234567, Jana Kolb - den Wagen in Rot",
        "Gruß Jana Kolb und PLZ 80331",
        "LG\nJana Kolb den Wagen mit Automatik. Tel. 0171 1234567",
        "Saludos, Jana Kolb el sábado por la mañana",
        "Cordialement, Jana Kolb samedi matin",
        "zaterdagochtend. Jana Kolb\nde rode graag",
    ],
)
def test_a_full_name_stands_beside_other_answers(text: str) -> None:
    assert [found.value for found in read_names(text, "", "de")] == ["Jana Kolb"]


@pytest.mark.parametrize(
    "text",
    [
        "80331, meine Frau, Jana Kolb, fährt",
        "Mein Berater, Jana Kolb, war nett",
        "Hallo Jana Kolb, am Samstag",
        "my wife and Jana Kolb will come",
        "Ben Avusturya'dan yazıyorum, Linz.",
    ],
)
def test_who_is_named_beside_somebody_else_does_not_sign(text: str) -> None:
    assert read_names(text, "", "de") == ()


def test_a_car_behind_a_full_name_is_no_part_of_it() -> None:
    found = read_names("Groeten, Jana Kolb Alta Via", "", "nl", is_known=lambda words: words.lower() in ("alta", "via"))
    assert [one.value for one in found] == ["Jana Kolb"]


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("ich bin Dr. Ute Hagemann", "de", "Dr. Ute Hagemann"),
        ("Dr. Helen Frost is my name", "en", "Dr. Helen Frost"),
        ("adım soyadım Dr. Selin Koç", "tr", "Dr. Selin Koç"),
        ("to byłby Fjord, moje nazwisko: Beata Nowicka", "pl", "Beata Nowicka"),
        ("5467 Fisibach. moje nazwisko: dr Ewa Sikora.", "pl", "dr Ewa Sikora"),
        ("Älva por favor.\n\nSaludos crodiales\nDiego Ferrer", "es", "Diego Ferrer"),
    ],
)
def test_a_name_is_whole_with_its_title(text: str, language: str, name: str) -> None:
    assert name_in(text, language) == name


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("8762 Schwanden GL", "pl"),
        ("Sankt Lorenzen im Mürztal, 8641", "en"),
        ("3636 Forst b. Längenbühl", "es"),
        ("Bonjour, je voudrais essayer.\nSt. Peter, 7028", "fr"),
        ("Korekta: 3681 Klaus", "pl"),
        ("so that is 9 April", "en"),
        ("slm, Tatilden yeni döndük.", "tr"),
        ("İyi akşamlar, V4 modelini deneyebilir miyim?", "tr"),
    ],
)
def test_part_of_a_town_a_date_or_a_greeting_names_nobody(text: str, language: str) -> None:
    assert name_in(text, language) is None
