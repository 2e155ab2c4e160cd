"""Where somebody is: postcode, country and named town settled into one area, or the reason why not."""

import re
import unicodedata
from dataclasses import dataclass

from agent.classify.analysis import Slots
from agent.classify.places import countries_of_town
from agent.dealers import Dealer
from agent.dialog.policy import Policy
from agent.postcodes import Postcodes


@dataclass(frozen=True)
class Settled:
    """The code is known, and the country it stands in."""

    postcode: str
    country: str


@dataclass(frozen=True)
class Missing:
    """No code was named yet."""


@dataclass(frozen=True)
class Unknown:
    """The code stands in no table."""

    postcode: str


@dataclass(frozen=True)
class Ambiguous:
    """The code stands in the tables of several of the brand's countries."""

    postcode: str
    countries: tuple[str, ...]


@dataclass(frozen=True)
class Outside:
    """The prospect is in a country where the brand does not sell."""

    country: str


Area = Settled | Missing | Unknown | Ambiguous | Outside


def settle_area(slots: Slots, policy: Policy) -> Area:
    """The area of a wish: the stated country, else the one brand country that has the code, else the named town's."""
    ours = policy.catalogue.brand.countries
    if slots.country and slots.country not in ours:
        return Outside(slots.country)
    if not slots.postcode:
        return Missing()
    if slots.country:
        return settle_stated(slots.postcode, slots.country, policy.postcodes)
    return settle_by_code(slots, policy)


def settle_stated(postcode: str, country: str, postcodes: Postcodes) -> Area:
    """The country is stated, so the code has to stand in its table."""
    return Settled(postcode, country) if (country, postcode) in postcodes.areas else Unknown(postcode)


def settle_by_code(slots: Slots, policy: Policy) -> Area:
    """No country is stated: the code decides, and the named town where the code alone does not."""
    postcode = slots.postcode or ""
    everywhere = policy.postcodes.countries_of(postcode, policy.table_countries)
    named = [country for country in everywhere if names_place(slots, policy.postcodes.areas[country, postcode].place)]
    if not named and slots.place:  # "1010 Vienna": the table knows the town by its own name only
        known = countries_of_town(slots.place, policy.postcodes, policy.table_countries)
        named = [country for country in everywhere if country in known]
    ours = [country for country in policy.catalogue.brand.countries if country in everywhere]
    settled = [country for country in ours if country in named] or ours
    if len(settled) == 1:
        return Settled(postcode, settled[0])
    if settled:
        return Ambiguous(postcode, tuple(settled))
    elsewhere = named or everywhere
    return Outside(elsewhere[0]) if len(elsewhere) == 1 else Unknown(postcode)


def repeats_dealer(said: Slots, dealer: Dealer | None, home: str) -> bool:
    """True for a place that is no wish but the town of the dealer that we named ourselves ("yes, Ulm is fine").

    `home` is the place of the prospect's own code, as the table has it; "" where none is settled.
    """
    if is_place_of(said.place, home):
        return False
    return dealer is not None and said.postcode is None and is_place_of(said.place, dealer.city)


def names_place(slots: Slots, place: str) -> bool:
    """True when the town of the wish, as somebody wrote it, is the place of the table."""
    return is_place_of(slots.place, place)


def is_place_of(named: str | None, place: str) -> bool:
    """True when a town as somebody wrote it is the place of the table ("frankfurt" is "Frankfurt am Main")."""
    words, known = set(fold_words(named or "")), set(fold_words(place))
    return bool(words and known) and (words <= known or known <= words)


def fold_words(text: str) -> list[str]:
    """The words of a name without case, accents and transcription (ö, oe and o are one)."""
    spelled = text.casefold().replace("ß", "ss")
    plain = "".join(c for c in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(c))
    return [re.sub(r"([aou])e", r"\1", word) for word in re.findall(r"\w+", plain)]
