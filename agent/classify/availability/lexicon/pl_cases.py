"""The cases of Polish weekdays and of the ordinals that tell hours and days."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant, numbered

_MASCULINE_DAYS = {1: "poniedział", 2: "wtor", 4: "czwart", 5: "piąt"}
_FEMININE_DAYS = {  # the singular, what may be either, and the plural
    3: ("środa, środę, środzie, środą", "środy", "środami, środach, w środy, we środy, tylko środy"),
    6: (
        "sobota, sobotę, sobocie, sobotą, sobotka, sobotkę",
        "soboty",
        "sobotami, sobót, sobotach, w soboty, tylko soboty",
    ),
    7: ("niedziela, niedzieli, niedzielą", "niedzielę", "niedzielami, niedziel, niedzielach"),
}
_ACCUSATIVES = ("poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę")
_ADJECTIVES = ("poniedziałkow", "wtorkow", "środow", "czwartkow", "piątkow", "sobotn", "niedzieln")
_HARD, _SOFT = "y a ą e ego ej ym ych", "i ia ią ie iego iej im ich"

_ORDINALS = {
    **dict(enumerate(("pierwsz", "drug", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt"), 1)),
    **dict(enumerate(("dziesiąt", "jedenast", "dwunast", "trzynast", "czternast", "piętnast", "szesnast"), 10)),
    **{17: "siedemnast", 18: "osiemnast", 19: "dziewiętnast", 20: "dwudziest", 30: "trzydziest"},
}
# Hours are told with the feminine ("o siódmej"), days of a month with the masculine ("siódmego maja").
_HOUR_ENDINGS = {0: "a ej ą", 2: "a iej ą", 3: "ia iej ią"}
_DAY_ENDINGS = {0: "y ego ym", 2: "i iego im", 3: "i iego im"}
_ALONE_FROM = 10  # "od czternastego" is a date, "od drugiego" the second of anything


def inflect(stem: str, endings: str = _HARD) -> list[str]:
    """The cases of an adjective."""
    return [stem + ending for ending in endings.split()]


def _weekdays() -> list[Entry]:
    """Every case of every day; "w soboty" recurs, while "soboty" alone may be one."""
    rows = []
    for number, stem in _MASCULINE_DAYS.items():
        rows.append(meant(Kind.WEEKDAY, f"{stem}ek, {stem}ku, {stem}kowi, {stem}kiem", number=number))
        rows.append(meant(Kind.WEEKLY, f"{stem}ki, {stem}ków, {stem}kami, {stem}kach", numbers=(number,)))
    for number, (single, either, several) in _FEMININE_DAYS.items():
        rows.append(meant(Kind.WEEKDAY, single, number=number))
        rows.append(meant(Kind.WEEKDAY, either, number=number, name="plural"))
        rows.append(meant(Kind.WEEKLY, several, numbers=(number,)))
    for number, (accusative, stem) in enumerate(zip(_ACCUSATIVES, _ADJECTIVES, strict=True), 1):
        rows.append(meant(Kind.WEEKDAY, ",".join(inflect(stem, _SOFT if stem == "sobotn" else _HARD)), number=number))
        rows.append(meant(Kind.WEEKLY, f"co {accusative}", numbers=(number,)))
        rows.append(meant(Kind.VOID, f"co drugi {accusative}, co drugą {accusative}"))
    return rows


def _ordinal(number: int, endings: dict[int, str]) -> list[str]:
    """The cases of an ordinal from 1 to 31; both of its words have them."""
    stem = _ORDINALS.get(number)
    if stem:
        return [stem + ending for ending in endings.get(number, endings[0]).split()]
    tens, units = _ordinal(number // 10 * 10, endings), _ordinal(number % 10, endings)
    return [f"{ten} {unit}" for ten, unit in zip(tens, units, strict=True)]


def _ordinals() -> list[Entry]:
    """The ordinals as hours and as days of a month."""
    rows = []
    for number in range(1, 32):
        plain, genitive, instrumental = _ordinal(number, _DAY_ENDINGS)
        alone = Kind.ORDINAL if number >= _ALONE_FROM else Kind.NTH
        rows.append(meant(Kind.NTH, f"{plain}, {instrumental}", number=number))
        rows.append(meant(alone, genitive, number=number))
        if number < 24:
            rows.append(meant(Kind.NUMBER, ",".join(_ordinal(number, _HOUR_ENDINGS)), number=number))
    return rows


NUMBERS = [
    *_ordinals(),
    meant(Kind.ONE, "jeden, jednego", number=1),
    *numbered(
        Kind.NUMBER, 2, "dwa/dwie/dwóch/dwu,trzy/trzech,cztery/czterech,pięć/pięciu,sześć/sześciu,siedem/siedmiu"
    ),
    *numbered(Kind.NUMBER, 8, "osiem/ośmiu,dziewięć/dziewięciu,dziesięć/dziesięciu,jedenaście/jedenastu"),
    *numbered(Kind.NUMBER, 12, "dwanaście/dwunastu,trzynaście,czternaście/czternastu,piętnaście,szesnaście"),
    *numbered(Kind.NUMBER, 17, "siedemnaście,osiemnaście,dziewiętnaście,dwadzieścia"),
    meant(Kind.NUMBER, "trzydzieści", number=30),
]

WEEKDAYS = _weekdays()
