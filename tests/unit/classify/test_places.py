"""Postcode, town and country as people write them, and the many numbers and words that only look alike."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.classify.places import countries_of_town, read_places
from agent.postcodes import Postcodes, parse_postcodes

DACH = ("DE", "AT", "CH")
TABLE = parse_postcodes(
    (Path(__file__).parents[3] / "agent" / "demo" / "postcodes.csv").read_text(encoding="utf-8"), "postcodes.csv"
)

# (text, "postcode | place | country")
SAID_UNASKED = [
    ("Innsbruck area would be perfect", "- | Innsbruck | -"),
    ("Vienna based, free next week", "- | Vienna | -"),
    ("Probefahrt Rosenheim und Umgebung", "- | Rosenheim | -"),
    ("80331", "80331 | - | DE"),
    ("80331 München", "80331 | München | DE"),
    ("D-80331 München", "80331 | München | DE"),
    ("DE-80331", "80331 | - | DE"),
    ("DE 80331", "80331 | - | DE"),
    ("D 80331", "80331 | - | DE"),
    ("PLZ 80331", "80331 | - | DE"),
    ("plz80331", "80331 | - | DE"),
    ("Plz.: 80331", "80331 | - | DE"),
    ("meine Postleitzahl ist 80331", "80331 | - | DE"),
    ("80 331 München", "80331 | München | DE"),
    ("80331Mü", "80331 | - | DE"),
    ("(80331)", "80331 | - | DE"),
    ("ich komme aus 80331", "80331 | - | DE"),
    ("80331 am Samstag", "80331 | - | DE"),
    ("80331 am 14.3. ab 10 Uhr", "80331 | - | DE"),
    ("vivo en 80331", "80331 | - | DE"),
    ("Postcode: 10243\nModel: Heron", "10243 | - | DE"),
    ("Haben Sie so einen? Am besten in Flensburg.", "- | Flensburg | -"),
    ("gern in Flensburg", "- | Flensburg | -"),
    ("¿Nos dejarían uno, cerca de Burgos?", "- | Burgos | -"),
    ("Could a dealer near Shrewsbury lay that on?", "- | Shrewsbury | -"),
    ("have you one in Cork... I mean Cologne, sorry", "- | Cologne | -"),
    ("w sobotę rano\n80331", "80331 | - | DE"),
    ("sono 80331", "80331 | - | DE"),
    ("meine plz ist 80331 am samstag ab 10 hätte ich zeit", "80331 | - | DE"),
    ("A-1010 Wien", "1010 | Wien | AT"),
    ("A-1010", "1010 | - | AT"),
    ("CH-8001 Zürich", "8001 | Zürich | CH"),
    ("CH 8001", "8001 | - | CH"),
    ("AT-5020 Salzburg", "5020 | Salzburg | AT"),
    ("1067 Dresden", "01067 | Dresden | DE"),
    ("4109 Leipzig", "04109 | Leipzig | DE"),
    ("01067 Dresden", "01067 | Dresden | DE"),
    ("1010 Wien", "1010 | Wien | -"),
    ("8001 Zürich", "8001 | Zürich | -"),
    ("wohne in 1010", "1010 | - | -"),
    ("Ich habe einen Peugeot 3008 und wohne in 80331", "80331 | - | DE"),
    ("PLZ 99999", "99999 | - | DE"),
    ("Augsburg, 86150", "86150 | Augsburg | DE"),
    ("86150 Augsburg", "86150 | Augsburg | DE"),
    ("Ich wohne in Augsburg", "- | Augsburg | -"),
    ("bin aus Rosenheim", "- | Rosenheim | -"),
    ("nähe Ulm", "- | Ulm | -"),
    ("Großraum Stuttgart", "- | Stuttgart | -"),
    ("in der Nähe von Ulm", "- | Ulm | -"),
    ("I live near Munich", "- | Munich | -"),
    ("from Hamburg", "- | Hamburg | -"),
    ("around Cologne please", "- | Cologne | -"),
    ("probefahrt in augsburg am samstag?", "- | augsburg | -"),
    ("Probefahrt in Schwabing", "- | Schwabing | -"),
    ("Testfahrt in Altona möglich?", "- | Altona | -"),
    ("Ich möchte in Essen Probe fahren", "- | Essen | -"),
    ("Münchener Str. 5, 80331 München", "80331 | München | DE"),
    ("ich komme aus der Schweiz", "- | - | CH"),
    ("from Austria", "- | - | AT"),
    ("Ich wohne in Österreich", "- | - | AT"),
    ("Wien, Österreich", "- | Wien | AT"),
    ("Ich wohne in 80331 München, möchte aber in 86150 Augsburg fahren", "86150 | Augsburg | DE"),
    ("wohne in Frankfurt (Oder)", "- | Frankfurt (Oder) | -"),
    ("wohne in Frankfurt/Main", "- | Frankfurt/Main | -"),
    ("in Frankfurt oder München", "- | Frankfurt | -"),
    ("Ich wohne in Paris", "- | Paris | -"),
    ("F-67000 Strasbourg", "67000 | Strasbourg | FR"),
    ("I live in Amsterdam", "- | Amsterdam | -"),
    ("67000 Strasbourg", "67000 | Strasbourg | -"),
    ("Hauptstraße 5\n80331 München", "80331 | München | DE"),
    ("Hauptstr. 5 80331 München", "80331 | München | DE"),
    ("München", "- | München | -"),
    ("Probefahrt Augsburg", "- | Augsburg | -"),
    ("probefahrt berlin?", "- | berlin | -"),
    ("ich wohne in Sankt Gallen", "- | Sankt Gallen | -"),
    ("9000 St. Gallen", "9000 | St. Gallen | -"),
    ("in Bad Tölz", "- | Bad Tölz | -"),
    ("wohne in Kleinkleckersdorf", "- | Kleinkleckersdorf | -"),
    ("nicht in München, sondern in Augsburg", "- | Augsburg | -"),
    ("ich wohne in Berlin-Mitte", "- | Berlin-Mitte | -"),
    ("ich bin aus 1010 Wien", "1010 | Wien | -"),
    ("Mein Budget liegt bei 25000, PLZ 86150", "86150 | - | DE"),
    ("Meine PLZ: 803 31", "80331 | - | DE"),
    ("Post code is 10115", "10115 | - | DE"),
    ("1200 Wien", "1200 | Wien | -"),
    ("Umgebung von Würzburg", "- | Würzburg | -"),
    ("Landkreis Dachau", "- | Dachau | -"),
    ("Lieber in Augsburg als in München", "- | Augsburg | -"),
    ("I'm from Leipzig and want to drive", "- | Leipzig | -"),
    ("Guten Tag, ich würde gerne den Wagen in 50667 Köln zur Probe fahren.", "50667 | Köln | DE"),
    ("Postleitzahl: 04109", "04109 | - | DE"),
    ("my zip is 60311", "60311 | - | DE"),
    ("postcode 8400, Winterthur", "8400 | Winterthur | -"),
    ("Ich bin in 6020 Innsbruck zuhause", "6020 | Innsbruck | -"),
    ("CH-3011 Bern", "3011 | Bern | CH"),
    ("ch-3011 bern", "3011 | bern | CH"),
    ("d-70173 stuttgart", "70173 | stuttgart | DE"),
    ("Meine Telefonnummer ist 089 99998140 und die PLZ 81541", "81541 | - | DE"),
    ("L-1234 Luxembourg", "1234 | Luxembourg | LU"),
    ("I-39100 Bozen", "39100 | Bozen | IT"),
    ("Ich wohne in Wien", "- | Wien | -"),
    ("Ich wohne in Bad Homburg vor der Höhe", "- | Bad Homburg vor der Höhe | -"),
    ("Wohnort: Ludwigsburg", "- | Ludwigsburg | -"),
    ("Bin in Hamburg-Altona zuhause", "- | Hamburg-Altona | -"),
    ("komme aus der Nähe von Regensburg", "- | Regensburg | -"),
    ("Raum Hannover wäre gut", "- | Hannover | -"),
    ("I'm based in Frankfurt", "- | Frankfurt | -"),
    ("We live just outside Zurich", "- | Zurich | -"),
    ("Is there a dealer near Düsseldorf?", "- | Düsseldorf | -"),
    ("Gibt es einen Händler in Kempten?", "- | Kempten | -"),
    ("kann ich den in münster fahren?", "- | münster | -"),
    ("bei uns in passau gibts keinen händler", "- | passau | -"),
    ("Viele Grüße aus Bremen", "- | Bremen | -"),
    ("Viele Grüße\nEva Maier\nSeestr. 12\n82319 Starnberg", "82319 | Starnberg | DE"),
    ("Eva Maier, Seestr. 12, 82319 Starnberg", "82319 | Starnberg | DE"),
    ("Arbeite in 60311 Frankfurt, wohne in 61348 Bad Homburg, Probefahrt bitte in Frankfurt", "60311 | Frankfurt | DE"),
    ("Ich möchte in Salzburg Probe fahren, wohne aber in Freilassing.", "- | Salzburg | -"),
    ("Ich lebe in Prag", "- | Prag | -"),
    ("Ich lebe in Frankreich", "- | - | FR"),
    ("I'm from Austria, postcode 6900", "6900 | - | AT"),
    ("aus D-86150", "86150 | - | DE"),
    ("DE-86150 Augsburg, Deutschland", "86150 | Augsburg | DE"),
    ("Rückruf unter 0821/12345 bitte, PLZ 86150", "86150 | - | DE"),
    ("Suche Ersatz für meinen Mazda 3 von 2018, PLZ 34117", "34117 | - | DE"),
    ("99084 erfurt", "99084 | erfurt | DE"),
    ("6108 Halle", "06108 | Halle | DE"),
    ("Ich wohne in Zürich, 8005", "8005 | Zürich | -"),
    ("80331 münchen, 14.3. 10 uhr, fjord", "80331 | münchen | DE"),
    ("in 80331, ab 17 Uhr", "80331 | - | DE"),
    ("Ich bin 80331", "80331 | - | DE"),
    ("Umkreis von 50 km um 36037", "36037 | - | DE"),
    ("I live in Vienna, Austria", "- | Vienna | AT"),
    ("Test drive in Graz (Austria)?", "- | Graz | AT"),
    ("An der Alster 5, 20099 Hamburg", "20099 | Hamburg | DE"),
    ("seit 1996 in Kiel wohnhaft", "- | Kiel | -"),
    ("Probefahrt in Köln oder Bonn möglich?", "- | Köln | -"),
]

# Beside a name, with its district, behind its code, in brackets, after a move, in other tongues.
SAID_WITHOUT_A_PLAIN_CUE = [
    ("lg Steffi, Neuruppin", "- | Neuruppin | -"),
    ("MfG Klaus Brandner (Memmingen)", "- | Memmingen | -"),
    ("Ada Lovelace, Ulm", "- | Ulm | -"),
    ("Viele Grüße\nPetra Lang\nDinkelsbühl", "- | Dinkelsbühl | -"),
    ("Beste Grüße aus dem verregneten Wuppertal", "- | Wuppertal | -"),
    ("greetings from rainy Bremerhaven", "- | Bremerhaven | -"),
    ("Grüße aus Hintertupfing", "- | Hintertupfing | -"),
    ("Jonas from Hintertupfing", "- | Hintertupfing | -"),
    ("Kennen Sie sich in Rüttenscheid aus, ginge es dort? Ich bin in Rüttenscheid", "- | Rüttenscheid | -"),
    ("wohne in Essen-Rüttenscheid", "- | Essen-Rüttenscheid | -"),
    ("probefahrt in hamburg altona möglich?", "- | hamburg altona | -"),
    ("44135 Dortmund-Mitte", "44135 | Dortmund-Mitte | DE"),
    ("Musterstraße 4, 12345 Musterdorf", "12345 | Musterdorf | DE"),
    ("86150 Augsburg am Samstag.", "86150 | Augsburg | DE"),
    ("PLZ 86150 Danke", "86150 | - | DE"),
    ("I'm new in town (Freiburg)", "- | Freiburg | -"),
    ("Bin grad nach Paderborn gezogen", "- | Paderborn | -"),
    ("we've just moved to Bochum", "- | Bochum | -"),
    ("I'm over in Heidelberg", "- | Heidelberg | -"),
    ("Könnte auch nach Ulm kommen", "- | Ulm | -"),
    ("gibts die auch in halle?", "- | halle | -"),
    ("i wohn z'Rosenheim", "- | Rosenheim | -"),
    ("i bi vo Thun", "- | Thun | -"),
    ("J'habite à Genève, 1203", "1203 | Genève | -"),
    ("abito a Lugano", "- | Lugano | -"),
    ("Bielefeld wäre ideal für die Probefahrt", "- | Bielefeld | -"),
    ("südlich von München", "- | München | -"),
    ("I live in St Gallen", "- | St Gallen | -"),
    ("land=CH; plz=3011; ort=Bern", "3011 | Bern | CH"),
    ("75008, France", "75008 | - | FR"),
    ("1030 Vienna, Austria", "1030 | Vienna | AT"),
]

DICTATED = [
    ("PLZ 8 6 1 5 0", "86150 | - | DE"),
    ("plz ist acht sechs eins fünf null", "86150 | - | DE"),
    ("meine postleitzahl ist sechsundachtzig eins fünfzig", "86150 | - | DE"),
    ("my postcode is eighty six one five zero", "86150 | - | DE"),
]

SAID_IN_ANSWER = [
    ("8-0-3-3-1", "80331 | - | DE"),
    ("achtzig drei einunddreißig", "80331 | - | DE"),
    ("PLZ weiß ich nicht, aber Gütersloh", "- | Gütersloh | -"),
    ("Wien, zehnter Bezirk, also 1100", "1100 | Wien | -"),
    ("80 331", "80331 | - | DE"),
    ("803 31", "80331 | - | DE"),
    ("1010", "1010 | - | -"),
    ("99999", "99999 | - | DE"),
    ("I live in Switzerland, 8001", "8001 | - | CH"),
    ("80331 oder 86150", "80331 | - | DE"),
    ("Nein, nicht 80331, sondern 86150", "86150 | - | DE"),
    ("Frankfurt am Main", "- | Frankfurt am Main | -"),
    ("acht null drei drei eins", "80331 | - | DE"),
    ("Augsburg", "- | Augsburg | -"),
    ("augsburg", "- | augsburg | -"),
    ("St. Gallen", "- | St. Gallen | -"),
    ("muenchen", "- | muenchen | -"),
    ("Innsbruck", "- | Innsbruck | -"),
    ("80331, 0171 1234567", "80331 | - | DE"),
    ("Basel (CH)", "- | Basel | CH"),
    ("5020", "5020 | - | -"),
    ("5020 bitte", "5020 | - | -"),
    ("5020 in Österreich", "5020 | - | AT"),
    ("8001, Schweiz", "8001 | - | CH"),
    ("Postleitzahl ist die 8001 in der Schweiz", "8001 | - | CH"),
    ("meine PLZ lautet 1010 Wien", "1010 | Wien | -"),
    ("12345", "12345 | - | DE"),
    ("75001 Paris", "75001 | Paris | -"),
    ("75001", "75001 | - | DE"),
    ("1012 Amsterdam", "1012 | Amsterdam | -"),
    ("in Ordnung", "- | - | -"),
    ("weiß ich nicht", "- | - | -"),
    ("Was meinen Sie?", "- | - | -"),
    ("Warum brauchen Sie das?", "- | - | -"),
    ("Ich möchte keine PLZ angeben", "- | - | -"),
    ("Stuttgart", "- | Stuttgart | -"),
    ("Nähe Rosenheim", "- | Rosenheim | -"),
    ("Dachau bei München", "- | Dachau | -"),
    ("FFM", "- | FFM | -"),
    ("in Muc", "- | Muc | -"),
    ("Lieber 86150 statt 80331", "86150 | - | DE"),
    ("Sorry, meinte 86150, nicht 80331", "86150 | - | DE"),
    ("London", "- | London | -"),
    ("eight oh three three one", "80331 | - | DE"),
    ("Freiburg oder Basel, beides gut", "- | Freiburg | -"),
]

NOT_SAID = [
    "Ich muss am Freitag in Kassel sein",
    "I have to be in Stuttgart by noon",
    "Meine Eltern leben in Passau",
    "Ich suche eine Lehrstelle in Kassel",
    "Sitze aus Leder.",
    "Felgen aus Alu",
    "Gruß, Berger",
    "Danke, Sommer",
    "Viele Grüße\nLinden",
    "Gruß Anna aus dem Allgäu",
    "Kann ich ihn in Metallicgrau haben?",
    "drei vier fünf Fragen hätte ich",
    "Köln-Mülheimer Straße 7",
    "Peugeot 2008",
    "Mein 5008 läuft gut",
    "e-2008",
    "Baujahr 2019, 45000 km",
    "Budget bis 25000 Euro",
    "max. 30159 €",
    "45.000 km",
    "80 000 km gelaufen",
    "Tel. 0171 1234567",
    "089/12345-67",
    "+49 89 80331 22",
    "Kundennummer 80331",
    "Kundennummer: 80331",
    "Auftrag Nr. 80331",
    "Ticket #48211",
    "um 1730 Uhr",
    "am 24.12.2026",
    "seit 2019 fahre ich",
    "99999",
    "12345 67890",
    "80 331 km",
    "349/Monat",
    "20 000 EUR",
    "150 PS, 1998 ccm",
    "HSN 0603",
    "Wir gehen zum Essen",
    "Ich fahre gern im Wald",
    "bei Regen fahren",
    "in Rot bitte",
    "auf der Halle",
    "in der Lage",
    "aus diesem Grund",
    "Münchner Straße 5",
    "Berliner Allee 7",
    "Autohaus Müller Augsburg",
    "Herr Berlin",
    "Mit freundlichen Grüßen\nAnna Siegen",
    "bin in Rente",
    "Ich bin in Eile",
    "2019",
    "Rot-Weiß Essen ist mein Verein",
    "Ich fahre am Samstag nach München",
    "Das Auto habe ich in München gekauft",
    "Raum 803xx",
    "ab 2022",
    "Köln, den 12.3.2026",
    "Mein Auto hat 80331 km runter",
    "80331km",
    "Listenpreis 52349 €",
    "Der kostet 52349 Euro",
    "Leasing 24 Monate, 10000 km im Jahr",
    "Auftragsnummer 45127",
    "Bestellung 45127 vom 3.4.",
    "Ihre Rechnung Nr. 10115 vom 12.03.2026",
    "M-AB 1234",
    "Kennzeichen B-XY 1010",
    "Ich hätte um 1400 Uhr Zeit",
    "1400",
    "Viele Grüße\nJonas Berg",
    "Mit freundlichen Grüßen\nSabine Hof\nTel. 0171 3920010",
    "Wir treffen uns zum Essen",
    "In der Halle stehen viele Autos",
    "Ich bin nicht in der Lage zu kommen",
    "Auto aus erster Hand",
    "bei Interesse melden",
    "Wir machen Urlaub in Italien",
    "Wird das Auto in Österreich gebaut?",
    "Halden Deutschland GmbH",
    "0 8 9 / 12345",
    "IBAN DE89 3704 0044 0532 0130 00",
    "FIN WBA12345678901234",
    "Steuernummer 12345",
    "Der 2008er Peugeot",
    "BMW 1602 von 1973",
    "7-Sitzer, 2000 kg Anhängelast",
    "Ich habe 2023 einen gekauft",
]


def read(text: str, countries: tuple[str, ...] = DACH, expected: bool = False) -> str:
    found = {slot.slot: str(slot.value) for slot in read_places(text, TABLE, countries, expected)}
    return " | ".join(found.get(slot, "-") for slot in ("postcode", "place", "country"))


@pytest.mark.parametrize(("text", "expected"), SAID_UNASKED)
def test_a_place_is_read_from_a_first_message(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID_WITHOUT_A_PLAIN_CUE)
def test_a_place_is_read_without_a_plain_cue(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), DICTATED)
def test_a_postcode_is_read_in_single_digits_and_number_words(text: str, expected: str) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID_IN_ANSWER)
def test_a_place_is_read_from_the_answer_to_the_question_for_it(text: str, expected: str) -> None:
    assert read(text, expected=True) == expected


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_only_looks_like_a_place_is_none(text: str) -> None:
    assert read(text) == "- | - | -"


@pytest.mark.parametrize(
    ("text", "countries", "expected"),
    [
        ("80331", "DE", "80331 | - | DE"),
        ("8001 Zürich", "DE", "8001 | Zürich | -"),
        ("1010", "DE", "1010 | - | -"),
        ("80331", "AT", "80331 | - | -"),
        ("1067", "DE", "1067 | - | -"),
    ],
)
def test_the_countries_of_the_brand_decide_what_a_form_forces(text: str, countries: str, expected: str) -> None:
    assert read(text, tuple(countries.split()), expected=True) == expected


def test_every_slot_points_at_the_words_it_was_read_from() -> None:
    text = "Hauptstr. 5, D-80331 München, Deutschland"
    words = {found.slot: text[found.start : found.end] for found in read_places(text, TABLE, DACH)}
    assert words == {"postcode": "D-80331", "place": "München", "country": "D-80331"}


def test_a_town_may_lie_in_the_brands_countries_or_abroad() -> None:
    assert countries_of_town("Augsburg", TABLE, DACH) == ("DE",)
    assert countries_of_town("Innsbruck", TABLE, DACH) == ("AT",)
    assert countries_of_town("Prag", TABLE, DACH) == ("CZ",)
    assert countries_of_town("Zürich", TABLE, ("DE",)) == ("CH",)
    assert countries_of_town("Atlantis", TABLE, DACH) == ()


@pytest.mark.parametrize("text", ["İ-39100", "eİns zwei drei vier eins", "PLZ ٨٠٣٣١", "ſechs ſechs null null eins"])
def test_letters_and_digits_that_only_look_alike_are_no_postcode(text: str) -> None:
    assert read(text, expected=True).startswith(("-", "39100"))


def test_an_empty_table_finds_no_town_but_keeps_a_labelled_code() -> None:
    found = read_places("PLZ 80331 München", Postcodes({}), ("DE",))
    assert [slot.value for slot in found] == ["80331", "DE"]


@given(st.text(max_size=300), st.booleans())
def test_no_text_breaks_the_reading(text: str, expected: bool) -> None:
    found = read_places(text, TABLE, DACH, expected)
    assert all(0 <= slot.start < slot.end <= len(text) for slot in found)
    assert len({slot.slot for slot in found}) == len(found)


@given(
    st.lists(st.sampled_from(["80331", "1010 Wien", "in", "München", "D-", "0171", "Frankfurt (", "PLZ", ",", "\n"]))
)
def test_no_mixture_of_places_breaks_the_reading(words: list[str]) -> None:
    text = " ".join(words)
    assert all(text[slot.start : slot.end] for slot in read_places(text, TABLE, DACH))


@pytest.mark.parametrize(
    "date",
    [
        "Samstag, 28. November 2026, 9 bis 12 Uhr",
        "28 November 2026",
        "November 28, 2026",
        "on November 28th 2026",
        "el sábado 28 de noviembre de 2026",
        "le mardi 1er décembre 2026",
        "poniedziałek, 23 listopada 2026",
        "28 Kasım 2026 Cumartesi",
    ],
)
def test_the_year_of_a_date_is_no_postcode_even_where_one_was_asked_for(date: str) -> None:
    assert read_places(date, TABLE, DACH, expected=True) == ()


def test_a_code_that_looks_like_a_year_is_a_postcode_where_one_was_asked_for() -> None:
    found = read_places("2026", TABLE, DACH, expected=True)
    assert [one.value for one in found if one.slot == "postcode"] == ["2026"]
