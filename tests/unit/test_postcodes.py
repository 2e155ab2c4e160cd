"""The postcode table is read, and its towns are found however they are spelled."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.bad_file import BadFileError
from agent.postcodes import Postcodes, fold_town, parse_postcodes

HEADER = "country,postcode,place,state,latitude,longitude\n"
DACH = ("DE", "AT", "CH")


@pytest.fixture(scope="module")
def table() -> Postcodes:
    path = Path(__file__).parents[2] / "agent" / "demo" / "postcodes.csv"
    return parse_postcodes(path.read_text(encoding="utf-8"))


def test_the_table_of_the_demo_is_whole(table: Postcodes) -> None:
    assert len(table.areas) > 18_000
    assert table.areas["DE", "01067"].place == "Dresden"
    assert set(DACH) <= set(table.countries)


def test_a_code_of_two_countries_names_a_town_in_each(table: Postcodes) -> None:
    assert table.countries_of("4020", DACH) == ("AT", "CH")
    assert table.towns_of("4020", DACH) == (("AT", "Linz"), ("CH", "Basel"))
    assert table.towns_of("4020", ("DE",)) == ()


@pytest.mark.parametrize(
    ("country", "code", "town"),
    [
        ("DE", "80331", "münchen"),
        ("DE", "80331", "Muenchen"),
        ("DE", "80331", "Munchen"),
        ("DE", "60311", "Frankfurt"),
        ("DE", "60311", "Frankfurt am Main"),
        ("DE", "15230", "Frankfurt (Oder)"),
        ("DE", "06108", "Halle"),
        ("AT", "1030", "Wien"),
        ("AT", "1030", "Landstraße"),
        ("AT", "8020", "Graz"),
        ("CH", "9000", "St. Gallen"),
        ("CH", "9000", "Sankt Gallen"),
        ("CH", "3011", "BERN"),
        ("CH", "2502", "Bienne"),
    ],
)
def test_a_town_is_known_by_its_code_however_it_is_spelled(
    table: Postcodes, country: str, code: str, town: str
) -> None:
    assert table.has_town(country, code, town)
    assert country in table.countries_of_town(town, DACH)


def test_a_town_has_only_its_own_codes(table: Postcodes) -> None:
    assert not table.has_town("DE", "80331", "Augsburg")
    assert not table.has_town("DE", "80331", "Atlantis")
    assert table.codes_of_town("Atlantis") == 0
    assert table.codes_of_town("Berlin") > 100


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("country;postcode;place;state;latitude;longitude\n", 1),
        (HEADER + "DE,80331,München,Bayern,48.1\n", 2),
        (HEADER + "DE,80331,München,Bayern,48.1,east\n", 2),
        (HEADER + 'DE,80331,"München,Bayern,48.1,11.5\n', 2),
    ],
)
def test_a_broken_table_is_named_with_its_line(text: str, line: int) -> None:
    with pytest.raises(BadFileError) as error:
        parse_postcodes(text, "postcodes.csv")
    assert str(error.value).startswith(f"postcodes.csv:{line}: ")
    assert "\n" not in str(error.value)


@given(st.text(max_size=60))
def test_folding_is_stable_for_any_text(text: str) -> None:
    assert fold_town(fold_town(text)) == fold_town(text)
