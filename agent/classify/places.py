"""Where the writer lives or wants to drive: postcode, town and country, each with the words it was read from."""

import re
from collections.abc import Iterator

from agent.classify.analysis import Found
from agent.classify.lexicon.speakers import place_words
from agent.classify.postcode_found import Code, Reading, TownSpan
from agent.classify.postcode_patterns import PREFIXES
from agent.classify.postcode_reading import find_codes
from agent.classify.town_names import COUNTRY_NAMES, COUNTRY_OF_TOWN, EVERYDAY, REGIONS
from agent.classify.town_reading import Town, choose_towns
from agent.classify.town_spans import find_towns
from agent.classify.word_patterns import any_of, longest_first
from agent.postcodes import Postcodes, fold_town

_LONG_NAMES = longest_first(name for name in COUNTRY_NAMES if not name.isalpha())  # "Pays-Bas", "Reino Unido"
_COUNTRY = re.compile(rf"(?<![\w-])(?:(?i:{_LONG_NAMES})|[^\W\d_]{{2,}})(?![\w-])")
_BEFORE_COUNTRY = "in, aus, from, land, country, based, nach, en, au, aux, de, du, uit, w, we, z, ze, do, da, dalla"
_COUNTRY_CUE = re.compile(
    rf"(?:(?<!\w){any_of(_BEFORE_COUNTRY)}"
    rf"\b:?\s(?:{any_of('der, den, dem, die, the, south, united, great, the united, la, el, los')}\s)?"
    r"|\b(?:dall|d|nell|l)['’]|[,(/-]\s?)$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r".{0,3}|\s?\((?:\w{1,6}\s)?|,? (?:en|in|au|w|we|aux) ", re.DOTALL)
_COUNTRY_CASE = re.compile(r"['’](?:d[ae]|t[ae])(?:n|y[ıi][mz])?\b", re.IGNORECASE)
_COUNTRY_STEMS = frozenset(re.split(r"[ -]", name)[0] for name in COUNTRY_NAMES)
_LETTERS = re.compile(r"[^\W\d_]+")
_LABELLED_COUNTRY = re.compile(
    rf"\b(?:land|country|nation|pays|paese|país|kraj|ülke)\s?[:=]\s?(?P<code>{'|'.join(map(str, PREFIXES))})\b(?!-)",
    re.IGNORECASE,
)
_COUNTRY_CODE = re.compile(r"[ ]?[,(/][ ]?(?P<code>CH|AT|DE|A|D)\b(?![-\w])")


def _words(phrases: str) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(phrases)}\b", re.IGNORECASE)


_HOME = _words(
    r"""wohn\w*, leb\w*, komm\w*, bin, sind, live, living, from, based, zuhause, sitz\w*, adresse, grenzgänger\w*,
    pendler\w*, frontali\w+, adres\w*, dirección, indirizzo, """
    + place_words(lambda places: places.home)
    + ", "
    + place_words(lambda places: places.home_behind)
)
_AT_HOME = _words(
    r"wohn\w*, leb\w*, komm\w*, live, living, based, zuhause, zu hause, daheim, sitz\w*, adresse, zieh\w*, umzug,"
    r" habit\w+, vis, vivons, résid\w+, abit\w+, viv[eoi]\w*, risied\w+, resid\w+, woon\w*, wonen, mieszka\w+,"
    r" zamieszk\w+, otur\w+, yaş[ıa]\w+, ikamet"
)
# "Vom 12. bis 23. Januar bin ich in Deutschland", "we're in Denmark until the 17th": a stay is no home.
_STAYING = re.compile(
    r"\b(?:bis|vom|vorher|davor|danach|noch|gerade|grad|until|till|for the|back|visiting|ab dem|"
    r"nächste woche|next week)\b"
    r"|\b(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b"
    r"|\b(?:january|february|march|may|june|july|october|december)\b",
    re.IGNORECASE,
)
# "020 7946 0182, or +44 … from Germany"; a number that was read is blank.
_CALLED_FROM = re.compile(r"(?:\d|[ ]{4})\W{0,3}(?:from|aus) $", re.IGNORECASE)
_NOT_HOME = _words(
    r"""service, beste\w*, führerschein, licen[cs]e, urlaub, import\w*, reimport, gebaut,
    produziert, made, holiday, vacation, hersteller, marke, gmbh, ag, reise,
    fahren, road ?trip, nicht, permis, patente, carnet, rijbewijs, prawo jazdy, ehliyet, marque, marca, merk, marka,
    voyage, viaje, viaggio, reis, podróż, pas, niet, nie, """
    + place_words(lambda places: places.elsewhere)
)
_DRIVE = _words(
    r"""probe\w*, test\w*, fahren, drive, driving, termin, appointment, lieber, preferably, rather, am liebsten,
    besser, essai\w*, essay\w*, prova, provare, provarla, prueba, probar\w*, proefrit, proberen, jazd\w+, sürüş\w*,
    deneme\w*"""
)
_LIVES = _words("wohnen?, leben?, komme, live, work, arbeite, hause, daheim")
_CORRECTION = _words(
    """nein, sorry, sondern, genauer, genauer gesagt, doch, meinte, korrektur, ups, falsch, jetzt, inzwischen,
    neuerdings, actually, no, rather, i meant, now, non, pardon, en fait, plutôt, anzi, scusi, scusate, perdón,
    mejor dicho, quiero decir, nee, bedoel, maar, nie, tylko, przepraszam, pomyłka, znaczy, yok, değil, yanlış,
    maintenant, désormais, ahora, adesso, ora, nu, teraz, şimdi"""
)
_SHORT_WORD = 4  # letters of which a word in small letters is hardly a town
_CLAUSE = re.compile(r"[.!?;,\n]|\b(?:und|aber|and|but)\b")


def read_places(
    text: str, postcodes: Postcodes, countries: tuple[str, ...], expected: bool = False
) -> tuple[Found, ...]:
    """The slots `postcode`, `place` and `country` of a text, at most one each.

    `countries` are the brand's; `expected` says that the postcode was asked for last. A code is kept as stated even
    where no table has it, as long as the words leave no doubt that it is one.
    """
    towns = find_towns(text, postcodes)
    codes = find_codes(Reading(text, postcodes, countries, towns, expected))
    code = _choose_code(text, codes)
    chosen = (
        _towns_of_code(text, code, towns, postcodes)
        or choose_towns(text, towns, expected and not codes)
        or (_towns_beside_code(text, code, towns, postcodes) if expected else ())
    )
    place = _choose_place(text, code, chosen)
    country = _read_country(text, code, place, countries, expected)
    return tuple(found for found in (_postcode_found(code), place, country) if found)


def countries_of_town(town: str, postcodes: Postcodes, among: tuple[str, ...]) -> tuple[str, ...]:
    """The countries a town may lie in: those out of `among` whose table has it, else the one it is known to lie in."""
    in_table = postcodes.countries_of_town(town, among)
    known = COUNTRY_OF_TOWN.get(fold_town(town))
    return in_table or ((known,) if known else postcodes.countries_of_town(town, postcodes.countries))


def _postcode_found(code: Code | None) -> Found | None:
    return Found("postcode", code.value, code.start, code.end, code.rule) if code else None


def _choose_code(text: str, codes: tuple[Code, ...]) -> Code | None:
    """The one wanted for the drive, else the corrected one, else the first."""
    wanted = [code for code in codes if not code.negated]
    if len(wanted) < 2:
        return wanted[0] if wanted else None
    return max(enumerate(wanted), key=lambda item: (_wish(text, item[1].start, item[1].end, item[0]), -item[0]))[1]


def _wish(text: str, start: int, end: int, earlier: int) -> int:
    """How clearly the clause around says that the drive shall be here; `earlier` places were named before."""
    before = text[max(0, start - 60) : start]
    clause = _CLAUSE.split(before)[-1] + _CLAUSE.split(text[end : end + 50])[0]
    corrected = 2 if earlier and _CORRECTION.search(before) else 0
    return corrected + bool(_DRIVE.search(clause) and not _LIVES.search(clause))


def _choose_place(text: str, code: Code | None, towns: tuple[Town, ...]) -> Found | None:
    if code and code.town_beside:
        start, end = code.town_beside
        return Found("place", text[start:end], start, end, "beside_code")
    if not towns:
        return None
    ranked = enumerate(towns)
    _, best = max(
        ranked, key=lambda item: (_wish(text, item[1].start, item[1].end, item[0]), item[1].strength, -item[0])
    )
    return Found("place", best.words, best.start, best.end, best.rule)


def _towns_of_code(text: str, code: Code | None, towns: tuple[TownSpan, ...], postcodes: Postcodes) -> tuple[Town, ...]:
    """Towns to which the code belongs, wherever they stand ("Wien, 22. Bezirk, also 1220")."""
    countries = postcodes.countries_of(code.value, postcodes.countries) if code else ()
    return tuple(
        Town(text[town.start : town.end], town.start, town.end, "town_of_code", 1)
        for town in towns
        if (town.words[:1].isupper() or len(town.words) > _SHORT_WORD)
        and fold_town(town.words) not in REGIONS | EVERYDAY
        and any(postcodes.has_town(country, code.value, town.words) for country in countries if code)
    )


def _towns_beside_code(
    text: str, code: Code | None, towns: tuple[TownSpan, ...], postcodes: Postcodes
) -> tuple[Town, ...]:
    """Towns in the country of the code, which is enough in an answer."""
    countries = postcodes.countries_of(code.value, postcodes.countries) if code else ()
    return tuple(
        Town(text[town.start : town.end], town.start, town.end, "town_of_code", 1)
        for town in towns
        if town.words[:1].isupper()
        and fold_town(town.words) not in REGIONS | EVERYDAY
        and postcodes.countries_of_town(town.words, countries)
    )


def _read_country(
    text: str, code: Code | None, place: Found | None, countries: tuple[str, ...], expected: bool
) -> Found | None:
    """The country that is named, that stands before the code, or that five digits force."""
    if code and code.country:
        return Found("country", code.country, code.start, code.end, "prefix")
    named = next(_named_countries(text, code, place, countries, expected), None)
    if named:
        return named
    if code and len(code.value) == 5 and "DE" in countries and not _lies_abroad(place):
        return Found("country", "DE", code.start, code.end, "five_digits")
    return None


def _lies_abroad(place: Found | None) -> bool:
    country = COUNTRY_OF_TOWN.get(fold_town(str(place.value))) if place and place.rule == "beside_code" else None
    return country not in (None, "DE")


def _named_countries(
    text: str, code: Code | None, place: Found | None, countries: tuple[str, ...], expected: bool
) -> Iterator[Found]:
    if labelled := _LABELLED_COUNTRY.search(text):
        yield Found("country", PREFIXES[labelled["code"].upper()], *labelled.span("code"), "labelled")
    if place and (letters := _COUNTRY_CODE.match(text, place.end)):
        yield Found("country", PREFIXES[letters["code"]], *letters.span("code"), "beside_town")
    if _COUNTRY_STEMS.isdisjoint(_LETTERS.findall(text.replace("İ", "i").lower())):
        return
    ends = [one.end for one in (code, place) if one]
    for match in _COUNTRY.finditer(text):
        country = COUNTRY_NAMES.get(match.group().replace("İ", "i").lower())
        if country is None:
            continue
        beside = any(_BESIDE.fullmatch(text, end, match.start()) for end in ends)
        if beside or _is_home(text, match, country in countries, expected):
            yield Found("country", country, match.start(), match.end(), "named")


def _is_home(text: str, match: re.Match[str], accepted: bool, expected: bool) -> bool:
    before, after = text[max(0, match.start() - 50) : match.start()], text[match.end() : match.end() + 30]
    clause = re.split(r"[.!?;\n]", before)[-1] + " " + re.split(r"[.!?;\n]", after)[0]
    if _NOT_HOME.search(clause) and not _HOME.search(clause):
        return False
    if _CALLED_FROM.search(before) or (_STAYING.search(clause) and not _AT_HOME.search(clause)):
        return False
    alone_on_line = not clause.strip(" ,.")
    cued = bool(_COUNTRY_CUE.search(before) or _COUNTRY_CASE.match(after)) and (accepted or bool(_HOME.search(clause)))
    return cued or alone_on_line or (expected and len(text) < 60)
