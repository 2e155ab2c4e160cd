"""The dealers file is read whole, and every mistake in it is named with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.bad_file import BadFileError
from agent.catalogue import parse_catalogue
from agent.dealers import Dealer, parse_dealers
from agent.postcodes import PostcodeArea, Postcodes, parse_postcodes

DEMO = Path(__file__).parents[2] / "agent" / "demo"
POSTCODES = Postcodes({("DE", "80331"): PostcodeArea("DE", "80331", "München", 48.137, 11.575)})
HEADER = (
    "id,name,street,postcode,city,country,email,phone,brand_ids,model_ids,capacity_per_day,timezone,latitude,longitude"
)
ROW = "isar,Autohaus Isar,Weg 1,80331,München,DE,post@isar.example,+49 89 99998 140,halden,fjord|saga,6,Europe/Berlin,,"


def parse(*rows: str, header: str = HEADER) -> tuple[Dealer, ...]:
    return parse_dealers("\n".join((header, *rows)), "dealers.csv", POSTCODES)


def complaint(*rows: str, header: str = HEADER) -> str:
    with pytest.raises(BadFileError) as error:
        parse(*rows, header=header)
    return str(error.value)


def test_a_row_is_read_with_lists_and_coordinates_of_its_postcode() -> None:
    (dealer,) = parse(ROW)
    assert dealer.model_ids == ("fjord", "saga")
    assert dealer.brand_ids == ("halden",)
    assert (dealer.latitude, dealer.longitude) == (48.137, 11.575)
    assert (dealer.capacity_per_day, dealer.adf) == (6, "attachment")


def test_empty_models_and_capacity_limit_nothing() -> None:
    (dealer,) = parse(ROW.replace("fjord|saga,6", ","))
    assert dealer.model_ids == ()
    assert dealer.capacity_per_day is None


def test_given_coordinates_win_over_the_postcode() -> None:
    (dealer,) = parse(ROW[:-1] + "-33.5,151.25")
    assert (dealer.latitude, dealer.longitude) == (-33.5, 151.25)


def test_where_the_adf_document_goes_may_be_said_for_each_dealer() -> None:
    dealers = parse(ROW + ",body", ROW.replace("isar,", "inn,", 1) + ",", header=HEADER + ",adf")
    assert [dealer.adf for dealer in dealers] == ["body", "attachment"]


def test_a_byte_order_mark_windows_line_ends_and_blank_lines_do_no_harm() -> None:
    text = "\ufeff" + HEADER + "\r\n" + ROW + "\r\n\r\n"
    assert len(parse_dealers(text, "dealers.csv", POSTCODES)) == 1


def test_the_demo_dealers_sell_only_models_that_exist() -> None:
    postcodes = parse_postcodes((DEMO / "postcodes.csv").read_text(encoding="utf-8"))
    dealers = parse_dealers((DEMO / "dealers.csv").read_text(encoding="utf-8"), "dealers.csv", postcodes)
    catalogue = parse_catalogue((DEMO / "brand.yaml").read_text(encoding="utf-8"), "brand.yaml")
    assert len(dealers) >= 16
    assert {dealer.country for dealer in dealers} == {"DE", "AT", "CH"}
    assert {model for dealer in dealers for model in dealer.model_ids} <= {model.id for model in catalogue.models}
    assert all(dealer.email.endswith(".example") for dealer in dealers)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("80331", "99999", "2: no coordinates, and the postcode DE 99999 is not in the table"),
        ("DE,post", "Germany,post", '2: "Germany" is no country code'),
        ("Europe/Berlin", "Berlin", '2: there is no time zone "Berlin"'),
        ("post@isar.example", "post at isar", '2: "post at isar" is no e-mail address'),
        ("post@isar.example", "a@b", '2: "a@b" is no e-mail address'),
        ("post@isar.example", "a@b.example;c@d.example", "is no e-mail address"),
        ("post@isar.example", "", '2: "email" is empty'),
        ("isar,", ",", '2: "id" is empty'),
        (",6,", ",six,", '2: "capacity_per_day" must be a whole number'),
        ("Berlin,,", "Berlin,48.1,", '2: "longitude" must be degrees'),
        ("Berlin,,", "Berlin,91,11", '2: "latitude" must be degrees between -90 and 90'),
        ("Berlin,,", "Berlin,nan,11", '2: "latitude" must be degrees'),
        ("Berlin,,", "Berlin,,,,", "2: 16 values for 14 columns"),
        ("Weg 1,", "", "2: 13 values for 14 columns"),
        ("Autohaus Isar", '"Autohaus" Isar', "not CSV"),
    ],
)
def test_every_mistake_in_a_row_is_named_with_its_line(old: str, new: str, reason: str) -> None:
    message = complaint(ROW.replace(old, new, 1))
    assert message.startswith("dealers.csv:")
    assert reason in message


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("", "1: the file is empty"),
        (HEADER.replace(",", ";"), "1: the columns are separated by semicolons; expected commas"),
        (HEADER.replace(",", "\t"), "1: the columns are separated by tabs; expected commas"),
        (HEADER.replace("city,", ""), '1: the column "city" is missing'),
        (HEADER + ",fax", '1: unknown column "fax"'),
        (HEADER + ",city", '1: the column "city" is given twice'),
    ],
)
def test_a_wrong_header_is_named(header: str, reason: str) -> None:
    assert reason in complaint(ROW, header=header)


def test_an_id_given_twice_is_named_with_the_second_line() -> None:
    assert complaint(ROW, ROW) == 'dealers.csv:3: the id "isar" is given to two dealers'


def test_an_unknown_place_for_the_adf_document_is_named() -> None:
    assert 'cannot be "fax"' in complaint(ROW + ",fax", header=HEADER + ",adf")


@given(st.text(max_size=200))
def test_no_text_breaks_the_parser(text: str) -> None:
    for candidate in (text, HEADER + "\n" + text, HEADER + "\n" + ROW + text):
        try:
            parse_dealers(candidate, "dealers.csv", POSTCODES)
        except BadFileError as error:
            assert "\n" not in str(error)
