"""A code that exists in several countries is settled by the town beside it, whatever language names it."""

from dataclasses import replace

import pytest

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles, load_catalogue, load_dealers, load_postcodes
from agent.classify.analysis import Slots
from agent.dialog.policy import Policy
from agent.dialog.territory import Ambiguous, Settled, settle_area
from agent.handoff.routing import make_find_dealer

FILES = BrandFiles(DEMO_BRAND, DEMO_DEALERS)
POSTCODES = load_postcodes(FILES)
DEALERS = load_dealers(FILES, POSTCODES)
CATALOGUE = load_catalogue(FILES)
POLICY = Policy(CATALOGUE, POSTCODES, DEALERS, make_find_dealer(DEALERS, POSTCODES, CATALOGUE.brand.id))
CODE = Slots(postcode="1010")


@pytest.mark.parametrize("town", ["Wien", "Vienna", "Vienne", "Viena", "Wenen", "Wiedeń", "Viyana"])
def test_a_town_settles_the_country_in_every_language(town: str) -> None:
    assert settle_area(replace(CODE, place=town), POLICY) == Settled("1010", "AT")


@pytest.mark.parametrize("town", [None, "Hintertupfing"])
def test_without_a_town_that_is_known_the_country_is_asked(town: str | None) -> None:
    assert settle_area(replace(CODE, place=town), POLICY) == Ambiguous("1010", ("AT", "CH"))
