"""Phone numbers and addresses: those of the writer, and nothing that only looks like one."""

import pytest

from agent.classify.contact import read_emails, read_phones


def phone_in(text: str, countries: tuple[str, ...] = ("DE", "AT"), expected: bool = False) -> str | None:
    found = read_phones(text, countries, expected)
    return str(found[0].value) if found else None


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Tel 0171/123 45 67", "+491711234567"),
        ("+49 (0)171 1234567", "+491711234567"),
        ("0049 171 1234567, am besten abends", "+491711234567"),
        ("mobil: 491711234567", "+491711234567"),
        ("bin unter 089 123456 erreichbar", "+4989123456"),
        ("meine Nummer ist +43 664 1234567", "+436641234567"),
        ("call me on +44 7700 900532", "+447700900532"),
        ("10.03.2026 0171 1234567", "+491711234567"),
        ("80331 0171 1234567", "+491711234567"),
        ("0171 1234567 80331", "+491711234567"),
        ("+49 171 1234567 80331", "+491711234567"),
        ("0171 1234567 14 maart vanaf 10 uur", "+491711234567"),
        ("0049 171 12345 67", "+491711234567"),
    ],
)
def test_a_number_is_read_however_it_is_written(text: str, number: str) -> None:
    assert phone_in(text) == number


@pytest.mark.parametrize(
    "text",
    [
        "Kundennummer 0171 1234567",
        "Fax: 089 123456",
        "FIN WVWZZZ1JZXW000001",
        "am 24.12.2026 um 10:00 Uhr",
        "am 04.12.2026 10 12",
        "bitte über die 0800 1234567 melden",
        "80331 München, 2026",
        "Budget 25.000 bis 30.000 Euro",
    ],
)
def test_what_only_looks_like_a_number_is_left_out(text: str) -> None:
    assert phone_in(text) is None


def test_the_first_country_that_a_number_is_valid_in_counts() -> None:
    assert phone_in("0664 1234567", ("AT", "DE")) == "+436641234567"


def test_bare_digits_are_a_number_only_when_it_was_asked_for() -> None:
    assert phone_in("1711234567") is None
    assert phone_in("1711234567", expected=True) == "+491711234567"


def test_the_place_of_a_number_is_that_of_its_words() -> None:
    text = "Tel: 0171 1234567 danke"
    found = read_phones(text, ("DE",))[0]
    assert text[found.start : found.end] == "0171 1234567"


def test_an_address_counts_when_it_is_not_the_senders() -> None:
    text = "Bitte an Eva@Beispiel.de, nicht an alt@beispiel.de."
    assert [found.value for found in read_emails(text, "alt@beispiel.de")] == ["eva@beispiel.de"]


def test_our_own_addresses_and_tagged_ones_are_nobodys() -> None:
    text = "Ihre Mail von halden@halden.example an mich+auto@post.example: bitte eva@post.example nehmen"
    found = read_emails(text, "mich@post.example", frozenset({"halden+7f3@halden.example"}))
    assert [one.value for one in found] == ["eva@post.example"]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("null eins sieben eins eins zwei drei vier fünf sechs sieben", "+491711234567"),
        ("plus vier neun eins sieben eins 1234567", "+491711234567"),
        ("oh one seven one double two 34 56 7", "+491712234567"),
    ],
)
def test_a_dictated_number_is_read(text: str, number: str) -> None:
    assert phone_in(text) == number


@pytest.mark.parametrize("text", ["eins zwei drei vier", "null Bock, 2 Kinder und ein Hund", "zwei oder drei Tage"])
def test_number_words_alone_are_no_number(text: str) -> None:
    assert phone_in(text) is None


def test_of_two_numbers_the_mobile_one_comes_first() -> None:
    assert phone_in("Tel. 089 1234560 oder mobil 0171 1234567") == "+491711234567"


def test_a_long_row_of_characters_is_read_in_linear_time() -> None:
    assert read_emails("a." * 20_000 + "@", None) == ()
