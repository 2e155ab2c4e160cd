"""Names in parts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.handoff.person_name import PersonName, split_name


@pytest.mark.parametrize(
    ("full", "title", "first", "last"),
    [
        ("Eva Müller", "", "Eva", "Müller"),
        ("Dr. Eva Müller-Lüdenscheidt", "Dr.", "Eva", "Müller-Lüdenscheidt"),
        ("Frau Prof. Dr. Eva Maria Müller", "Frau Prof. Dr.", "Eva Maria", "Müller"),
        ("Dr. med. Jan de Vries", "Dr. med.", "Jan", "de Vries"),
        ("Mr John Smith", "Mr", "John", "Smith"),
        ("Anna von der Heide", "", "Anna", "von der Heide"),
        ("Karl Theodor Freiherr von Stein", "", "Karl Theodor", "Freiherr von Stein"),
        ("Müller, Eva", "", "Eva", "Müller"),
        ("Steffi Graf", "", "Steffi", "Graf"),
        ("Jean-Luc Le Goff", "", "Jean-Luc", "Le Goff"),
    ],
)
def test_a_name_is_split_into_title_first_and_last_name(full: str, title: str, first: str, last: str) -> None:
    assert split_name(full) == PersonName(full, title, first, last)


@pytest.mark.parametrize(
    ("full", "title", "first", "last"),
    [
        ("Mme Solange Petit", "Mme", "Solange", "Petit"),
        ("Maître Colette Dufour", "Maître", "Colette", "Dufour"),
        ("Prof.ssa Stella Marini", "Prof.ssa", "Stella", "Marini"),
        ("Avv. Gianni Conti", "Avv.", "Gianni", "Conti"),
        ("Dña. Inés Romero", "Dña.", "Inés", "Romero"),
        ("drs. J.W. van den Bosch", "drs.", "J.W.", "van den Bosch"),
        ("dr hab. inż. Tomasz Król", "dr hab. inż.", "Tomasz", "Król"),
        ("Sayın Kemal Aksoy", "Sayın", "Kemal", "Aksoy"),
        ("Yük. Müh. Can Kaya", "Yük. Müh.", "Can", "Kaya"),
        ("Sgt. Bill Dawes", "Sgt.", "Bill", "Dawes"),
        ("M. Weber", "", "M.", "Weber"),
        ("Karl von und zu Stein", "", "Karl", "von und zu Stein"),
    ],
)
def test_the_titles_of_all_languages_are_known(full: str, title: str, first: str, last: str) -> None:
    assert split_name(full) == PersonName(full, title, first, last)


@pytest.mark.parametrize("full", ["Ken and Barbara Ashworth", "Eva und Jan Müller", "Joke en Wim", "Deniz Bey"])
def test_two_people_and_a_first_name_with_its_address_stay_whole(full: str) -> None:
    assert split_name(full) == PersonName(full)


@pytest.mark.parametrize(
    "full", ["Müller", "von der Heide", "Herr Müller", "Frau Dr. Müller", "Eva Müller, M.Sc.", "Dr.", "Eva,", ""]
)
def test_what_cannot_be_told_apart_stays_whole(full: str) -> None:
    assert split_name(full) == PersonName(full)


@given(st.text(max_size=60))
def test_first_and_last_name_are_both_there_or_both_missing(full: str) -> None:
    name = split_name(full)
    assert name.full == full
    assert bool(name.first) == bool(name.last)
