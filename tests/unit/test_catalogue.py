"""The brand file is read whole, and every mistake in it is named with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.bad_file import BadFileError
from agent.catalogue import Catalogue, Facts, fold_spelling, known_timezone, parse_catalogue

DEMO = Path(__file__).parents[2] / "agent" / "demo"
BRAND = """\
brand:
  id: halden
  name: Halden
  legal_name: Halden Deutschland GmbH
  languages: [de, en]
  countries: [DE, AT]
  timezone: Europe/Berlin
  ai_notice: {de: "Hier schreibt ein automatischer Assistent.", en: "An automated assistant writes."}
models:
  - id: fjord
    name: Fjord
    aliases: ["Fjord SUV", "Fjörd"]
    body: suv
    powertrains: [petrol, phev]
    transmissions: [manual, automatic]
    trims: [Base, Line]
    facts: {price_from_eur: 41900, range_wltp_km: null, seats: 5}
  - id: saga
    name: Saga
    body: estate
    powertrains: [diesel]
    transmissions: [automatic]
"""


def parse(text: str = BRAND) -> Catalogue:
    return parse_catalogue(text, "brand.yaml")


def complaint(text: str) -> str:
    with pytest.raises(BadFileError) as error:
        parse(text)
    return str(error.value)


def test_a_brand_file_is_read_with_its_models_in_order() -> None:
    catalogue = parse()
    assert [model.id for model in catalogue.models] == ["fjord", "saga"]
    assert catalogue.model("fjord").aliases == ("Fjord SUV", "Fjörd")
    assert catalogue.brand.languages == ("de", "en")
    assert catalogue.brand.ai_notice[1] == ("en", "An automated assistant writes.")


def test_facts_left_out_or_null_are_not_known() -> None:
    assert parse().model("fjord").facts == Facts(price_from_eur=41900, seats=5)
    assert parse().model("saga").facts == Facts()


def test_the_legal_name_stands_in_for_a_missing_imprint() -> None:
    assert parse().brand.imprint == "Halden Deutschland GmbH"


def test_country_and_language_codes_that_yaml_takes_for_truth_values_are_text() -> None:
    brand = parse(BRAND.replace("[de, en]", "[no]").replace("[DE, AT]", "[NO]")).brand
    assert (brand.languages, brand.countries) == (("no",), ("NO",))


def test_a_model_may_have_a_number_for_a_name() -> None:
    assert parse(BRAND.replace("name: Saga", "name: 500")).model("saga").name == "500"


def test_the_demo_brand_is_valid_and_rich() -> None:
    catalogue = parse_catalogue((DEMO / "brand.yaml").read_text(encoding="utf-8"), "brand.yaml")
    assert len(catalogue.models) >= 9
    assert len({model.body for model in catalogue.models}) >= 6
    assert catalogue.brand.countries == ("DE", "AT", "CH")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("models:", "modles:", '9: unknown key "modles"; expected one of brand, models'),
        ("    trims:", "    trimms:", '16: unknown key "trimms"'),
        ("seats: 5", "sets: 5", '17: unknown key "sets"'),
        ("  name: Halden\n", "", '2: the key "name" is missing'),
        ("    body: estate\n", "", '18: the key "body" is missing'),
        ("body: suv", "body: SUV", '13: "body" cannot be "SUV"; expected one of suv, estate'),
        ("[petrol, phev]", "[petrol, hybrid]", '14: "powertrains" cannot be "hybrid"'),
        ("[petrol, phev]", "petrol", '14: "powertrains" must be a list'),
        ("[petrol, phev]", "[]", '14: "powertrains" must list at least one value'),
        ("[manual, automatic]", "[{a: b}]", '15: "transmissions" must be text'),
        ("seats: 5", "seats: five", '17: "seats" must be a whole number or null'),
        ("seats: 5", "seats: true", '17: "seats" must be a whole number or null'),
        ("seats: 5", "seats: -1", '17: "seats" must be a whole number or null'),
        ("seats: 5", f"seats: {'9' * 5000}", '17: "seats" must be a whole number or null'),
        ("name: Saga", "name: ''", '19: "name" is empty'),
        ("name: Saga", "name: [a]", '19: "name" must be text'),
        ("id: saga", "id: fjord", '18: the id "fjord" is given to two models'),
        ("name: Saga", "name: fjoerd", '19: "fjoerd" belongs to the model "fjord" already'),
        ("name: Saga", "name: Saga\n    aliases: [Fjord-Suv]", '20: "Fjord-Suv" belongs to the model "fjord" already'),
        ("id: halden", "id: Halden!", '2: the id "Halden!" may hold'),
        ("Europe/Berlin", "Europe/Bielefeld", '7: there is no time zone "Europe/Bielefeld"'),
        ("Europe/Berlin", "../etc/passwd", '7: there is no time zone "../etc/passwd"'),
        ("[DE, AT]", "[Germany]", '6: "countries" cannot be "Germany"'),
        ("[de, en]", "[xx]", '5: "languages" cannot be "xx"'),
        ("  timezone:", "  privacy_url: halden.example\n  timezone:", '7: "privacy_url" must begin with'),
        ("  id: halden\n", "  id: halden\n  id: other\n", '3: the key "id" is given twice'),
        ("models:\n", "models: 5\nrest:\n", '10: unknown key "rest"'),
        ("brand:\n", "brand: [\n", "not YAML"),
        (BRAND, "", "1: the file is empty"),
        (BRAND, "# nothing here\n", "1: the file is empty"),
        (BRAND, "just words", "1: expected a mapping with the keys brand, models"),
        (BRAND, "a: b: c", "1: not YAML"),
        (BRAND, "\0", "1: not YAML"),
        (BRAND, "[" * 20000, "not YAML"),
        (BRAND[BRAND.index("  - id: fjord") :], "  []\n", "10: the brand has no models"),
    ],
)
def test_every_mistake_is_named_with_file_line_and_reason(old: str, new: str, reason: str) -> None:
    message = complaint(BRAND.replace(old, new, 1))
    assert message.startswith("brand.yaml:")
    assert reason in message
    assert "\n" not in message


def test_spellings_differ_only_by_letters() -> None:
    assert fold_spelling("Fjörd-SUV") == fold_spelling("fjoerd suv")


def test_a_folder_of_zones_is_no_time_zone() -> None:
    assert known_timezone("Europe/Vienna")
    assert not known_timezone("Europe")


@given(st.text(max_size=200))
def test_no_text_breaks_the_parser(text: str) -> None:
    for candidate in (text, BRAND + text):
        try:
            parse(candidate)
        except BadFileError as error:
            assert "\n" not in str(error)
