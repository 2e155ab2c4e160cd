"""Which dealer a wish belongs to."""

import pytest

from agent.dealers import Dealer
from agent.dialog.policy import FindDealer
from agent.handoff.routing import distance_km, make_find_dealer
from agent.postcodes import PostcodeArea, Postcodes
from tests.unit.handoff.examples import create_dealer

MUNICH = PostcodeArea("DE", "80331", "München", 48.1371, 11.5754)
FREILASSING = PostcodeArea("DE", "83395", "Freilassing", 47.8408, 12.9811)
SALZBURG = PostcodeArea("AT", "5020", "Salzburg", 47.8095, 13.0550)
POSTCODES = Postcodes({(area.country, area.postcode): area for area in (MUNICH, FREILASSING, SALZBURG)})


def route(*dealers: Dealer) -> FindDealer:
    return make_find_dealer(dealers, POSTCODES, "halden")


def found(dealer: Dealer | None) -> str | None:
    return dealer.id if dealer else None


def at(area: PostcodeArea, dealer_id: str, *model_ids: str) -> Dealer:
    return create_dealer(
        id=dealer_id, country=area.country, latitude=area.latitude, longitude=area.longitude, model_ids=model_ids
    )


def test_the_nearest_dealer_gets_the_wish() -> None:
    find_dealer = route(at(MUNICH, "far"), at(FREILASSING, "near"))
    assert found(find_dealer("83395", "DE", "fjord")) == "near"


def test_a_nearer_dealer_of_another_country_is_passed_over() -> None:
    find_dealer = route(at(MUNICH, "home"), at(SALZBURG, "abroad"))
    assert found(find_dealer("83395", "DE", "fjord")) == "home"


def test_another_country_helps_out_when_no_dealer_at_home_sells_the_model() -> None:
    find_dealer = route(at(MUNICH, "home", "coupe"), at(SALZBURG, "abroad", "fjord"))
    assert found(find_dealer("83395", "DE", "fjord")) == "abroad"


def test_a_dealer_without_a_list_of_models_has_all() -> None:
    assert found(route(at(MUNICH, "all"))("80331", "DE", "anything")) == "all"


def test_a_dealer_of_another_brand_gets_nothing() -> None:
    find_dealer = route(create_dealer(brand_ids=("other",)))
    assert find_dealer("80331", "DE", "fjord") is None


def test_of_two_equally_far_dealers_the_smaller_id_wins_whatever_the_order() -> None:
    assert found(route(at(MUNICH, "b10"), at(MUNICH, "b9"))("83395", "DE", "fjord")) == "b10"
    assert found(route(at(MUNICH, "b9"), at(MUNICH, "b10"))("83395", "DE", "fjord")) == "b10"


def test_a_difference_of_less_than_a_metre_is_none() -> None:
    nearer = create_dealer(id="z", latitude=MUNICH.latitude + 0.010000, longitude=MUNICH.longitude)
    farther = create_dealer(id="a", latitude=MUNICH.latitude + 0.010000001, longitude=MUNICH.longitude)
    assert found(route(nearer, farther)("80331", "DE", "fjord")) == "a"


def test_a_difference_of_some_metres_counts() -> None:
    nearer = create_dealer(id="z", latitude=MUNICH.latitude + 0.0100, longitude=MUNICH.longitude)
    farther = create_dealer(id="a", latitude=MUNICH.latitude + 0.0101, longitude=MUNICH.longitude)
    assert found(route(nearer, farther)("80331", "DE", "fjord")) == "z"


def test_a_postcode_of_no_table_has_no_dealer() -> None:
    assert route(at(MUNICH, "home"))("99999", "DE", "fjord") is None


def test_no_dealers_means_no_dealer() -> None:
    assert route()("80331", "DE", "fjord") is None


def test_the_distance_is_that_of_the_great_circle() -> None:
    berlin, tokyo = PostcodeArea("DE", "1", "", 52.5200, 13.4050), PostcodeArea("JP", "2", "", 35.6762, 139.6503)
    assert distance_km(berlin, tokyo) == pytest.approx(8918, abs=10)
    assert distance_km(berlin, tokyo) == pytest.approx(distance_km(tokyo, berlin))


def test_the_antipodes_are_half_the_earth_away() -> None:
    north, south = PostcodeArea("", "", "", 10.0, 20.0), PostcodeArea("", "", "", -10.0, -160.0)
    assert distance_km(north, south) == pytest.approx(20015, abs=1)
