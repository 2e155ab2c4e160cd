"""How postcodes are written, and what stands around numbers that are none."""

import re

from agent.classify.lexicon.speakers import place_words
from agent.classify.word_patterns import any_of

FIVE_DIGITS = frozenset({"DE", "FR", "IT", "ES", "TR"})
SPACED_PREFIXES = frozenset({"DE", "AT", "CH", "LI"})  # others only as "F-67000", since "F 2000" may be anything
PREFIXES = {
    **{
        prefix: prefix
        for prefix in ("DE", "AT", "CH", "LI", "LU", "FR", "IT", "NL", "BE", "CZ", "PL", "DK", "ES", "TR")
    },
    **{"D": "DE", "A": "AT", "FL": "LI", "L": "LU", "F": "FR", "I": "IT", "B": "BE"},
}
NUMBER = re.compile(r"(?<![\d#+_])(?:[0-9]{5}|[0-9]{4}|[0-9]{2} [0-9]{3}|[0-9]{3} [0-9]{2})(?![\d_])")
PREFIX = re.compile(
    r"(?<![\w#+])(?P<prefix>(?i:DE|AT|CH|LI|LU|FL|FR|IT|NL|BE|CZ|PL|DK|ES|TR|[DALFIB]))(?P<joint>\s?[-–]\s?|\s|)$"
)
_BEHIND_LABEL = """ist, lautet, wäre, waere, is, von mir, hier, die, gebiet, bereich, my, est, c'est, è, e, es,
    mío es, to, mój to, mam, dan, wordt, ville, et ville, y ciudad, e città, en plaats, i miasto, ve şehir,
    şehir"""
_CODE = "postleitzahl, postal[ ]?code, post[ ]?code, zip(?:[ ]?code)?, area code, " + place_words(
    lambda places: places.code_labels
)
LABEL = re.compile(
    rf"(?:plz|(?<!\w){any_of(_CODE)})\W{{0,3}}"
    rf"(?:{any_of(_BEHIND_LABEL)}\W{{1,3}}){{0,3}}$"
)
_LABELS_OF_OTHER_NUMBERS = any_of(
    """eur, euro, chf, usd, preis, budget, kostet, kosten, max, maximal, maximum, bis, bis zu, rate, unter, über,
    ueber, price, under, below, up to, tel, telefon, fon, phone, mobil, mobile, handy, fax, durchwahl, bj, baujahr,
    ez, mj, modelljahr, erstzulassung, seit, anno, since, kilometerstand, km-stand, laufleistung, tachostand, mileage,
    odometer, ticket, auftrag, bestellung, order, invoice, rechnung, vorgang, hrb, hra, vin, fin, iban, id, ref,
    referenz, reference, case, part, artikel, pin, code, konto, hsn, tsn, akte, aktenzeichen, az, vertrag, contract,
    customer, kennzeichen, zulassung, modell, model, [a-zäöüß-]*(?:nummer|nr|number|-no)|no, """
    + place_words(lambda places: places.other_numbers)
)
_FILLERS = any_of(
    """ist, lautet, is, von, of, bei, ca, etwa, rund, ends, ending, endet, auf, with, mit, finale, final,
    finissant par, terminant par, termina en, finisce con, eindigt op, eindigend op, kończy się na, est, de, di,
    van, z, to"""
)
SOMETHING_ELSE_BEFORE = re.compile(
    rf"(?:[€$£#+§*]\s?|(?<!\w){_LABELS_OF_OTHER_NUMBERS}(?!\w)[\s.:=#]{{0,3}}(?:{_FILLERS}\b[\s.:]{{0,2}}){{0,2}}"
    r"|\d[.,:/'-]|\d\)?[ ]|[a-zäöüß]-)$"
)
PHONE_BEFORE = re.compile(r"(?:\+\d|\b0\d)[\d ()/-]*$")
# A code that only one country writes so: "44-100 Gliwice", "7511 JX Enschede".
FOREIGN = re.compile(
    r"(?<![\w.,:/+-])(?:(?P<prefix>PL|NL)[ -])?(?P<code>\d{2}-\d{3}|"
    r"[1-9]\d{3} ?(?!SS|SA|SD|KM|PS|KW|HP|CV|CC|KG|EU|AM|PM|TL|ZL|CH|MM|CM|GB)[A-Z]{2})(?![\w-])"
)
_MAKES = any_of(
    """peugeot, fiat, mazda, porsche, bmw, audi, mercedes, volvo, tesla, opel, citro[eë]n, renault, dacia, toyota,
    honda, [sš]koda, seat, vw, ford, kia"""
)
MAKE_BEFORE = re.compile(rf"\b{_MAKES}(?:\s?e-?)?\s$|\be-$")
UNIT_AFTER = re.compile(
    r"[^\S\n]?"
    + any_of(
        r"""€, \$, £, %, °, \,-, \.-, eur\b, euro, chf\b, franken, tsd, tausend, mille, k\b, tkm\b, km\b, kilometer,
        ps\b, kw\b, kwh\b, hp\b, ccm\b, cm\b, mm\b, kg\b, miles?\b, mls\b, uhr\b, h\b, o'clock, [ap]\.m\b, pm\b,
        am\b(?! \d)(?! (?!(?:tomorrow|today|on|in|or|and|next|this|at|to|till|until|if|is|would)\b)[a-zäöü]), gelaufen,
        runter, auf dem tacho, auf der uhr, on the clock, im jahr\b, pro jahr, jährlich, p\.\s?a\b, per year, a year,
        im monat, pro monat, monatlich, /\s?monat, mtl\b, per month, a month, stück, personen, mitarbeiter, people,
        er\b, [.:'-]\d, /(?!\d{5}\b)\d, -[a-z]\b, """
        + place_words(lambda places: places.units)
    )
)
NUMBER_AFTER = re.compile(r"(?: ?[1-9]\d{2,}| \d{2}\b(?!\.| uhr|:| [^\W\d_]{3})|[/-](?!\d{5}(?!\d))\d)")
PLACE_BEFORE = re.compile(
    r"\b"
    + any_of(
        """in, aus, bei, nahe, nähe, raum, großraum, um, region, from, near, around, wohne, wohnhaft, umkreis,
    umgebung, gebiet, wohnort, adresse, anschrift, address, à, en, a, uit, w, we, z, ze, adres, zona, regio, région,
        indirizzo, dirección"""
    )
    + rf"\b[\s:]{{0,2}}(?:{any_of('von, of, dem, der, bei, in, ist, is')}\s){{0,2}}$"
)
_RULED_OUT = """nicht, nicht mehr, statt, anstatt, instead of, not, früher, formerly, ehemals, pas, plus, et
    non, au lieu de, non, e non, invece di, anziché, no, y no, en vez de, niet, en niet, in plaats van, nie, a
    nie, zamiast"""
CORRECTED = re.compile(
    r"(?<!\w)(?:nicht|not|pas|non|no|niet|nie|a nie) (?:\d{4,5}),? (?:sondern|but|mais|ma|sino|maar|tylko|ale|bensì) "
    r"(?P<code>\d{4,5})(?!\d)",
    re.IGNORECASE,
)
NEGATED_BEHIND = re.compile(r"\s(?:değil|non, |pas, )")
NEGATED = re.compile(
    rf"\b{any_of(_RULED_OUT)}\s"
    rf"(?:{any_of('in, aus, bei, die, from, plz')}\s)?$"
)
# Where the line of an address begins with its code; of four digits only below a street.
ADDRESS_BEFORE = {
    5: re.compile(r"(?:^|\n|\d[a-z]?(?:,| [|·•–-]|\n) ?)$"),
    4: re.compile(r"[^\W\d_]{3}\.? \d{1,3} ?[a-z]?\n$"),
}

# What stands before the year of a date, in any language: "28. November", "23 de noviembre de", "November 23,".
DAY_BEFORE = re.compile(
    r"(?<!\d)(?:\d{1,2}(?:\.|er|º|°)? (?:de )?[^\W\d_]{3,14}\.?|[^\W\d_]{3,14} \d{1,2}(?:st|nd|rd|th)?),? (?:de )?$"
)


def looks_like_year(digits: str) -> bool:
    """True for four digits that may be a year."""
    return len(digits) == 4 and 1950 <= int(digits) <= 2049


def looks_like_clock(digits: str) -> bool:
    """ "Um 1730" is half past five."""
    return len(digits) == 4 and int(digits[:2]) < 24 and int(digits[2:]) < 60
