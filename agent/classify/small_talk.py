"""Talk that says nothing of the drive: the weather of today, and "Morning," as a greeting."""

import re

from agent.classify.word_patterns import any_of

MOST_WORDS = 10  # of a remark about the weather
_CLAUSE = re.compile(r"[^.!?,;\n]+")
_WEATHER = any_of(
    r"""\w{0,12}wetter, sonnig, sonne, regnet, schneit, herrlicher tag, schöner tag,
    weather, sunny, sunshine, raining, rainy, snowing, (?:lovely|nice|beautiful|gorgeous|glorious|what a) day,
    il fait (?:\w+ )?(?:beau|chaud|froid|bon|gris|mauvais|doux|moche), météo, (?:beau|quel|sale) temps, soleil, pleut,
    (?:belle|quelle|superbe) journée,
    (?:bella|che) giornata, (?:bel|brutto|che) tempo, fa (?:\w+ )?(?:caldo|freddo|bello|brutto), piove, sole,
    hace (?:\w+ ){0,2}(?:calor|frío|sol|día|tiempo), (?:buen|mal|qué) (?:buen )?(?:día|tiempo) hace, llueve,
    weertje, (?:lekker|mooi|prachtig|slecht|heerlijk|wat een) weer, zonnetje, zonnig, regent,
    pogod\w+, słońce, słonecznie, pada, ciepło, zimno, gorąco, upał,
    hava, havalar, güneş\w*, yağmur\w*"""
)
_TODAY = any_of("heute, heut, today, tonight, aujourd['’]hui, oggi, stasera, hoy, vandaag, dzisiaj, dziś, bugün")
# "If the weather is fine today", "a drive today, since it is sunny": that is no remark.
_OF_THE_DRIVE = any_of(
    r"""wenn, falls, sofern, if, when, si, se, quando, cuando, quand, als, indien, jeśli, jak, gdy, eğer, \w+[ea]rsa,
    \w*fahr\w*, test\w*, drive, essa\w+, conduire, prova\w*, guida\w*, prob\w+, prueba, conduc\w+, \w*rij\w*, jazd\w*,
    przejech\w+, sür\w+, dene\w+, komm\w*, come, venir, vengo, kom\w*, gel\w+, termin\w*, passt, geht, ginge"""
)
WEATHER = re.compile(rf"(?<!\w){_WEATHER}(?!\w)", re.IGNORECASE)
TODAY = re.compile(rf"(?<!\w){_TODAY}(?!\w)", re.IGNORECASE)
OF_THE_DRIVE = re.compile(rf"(?<!\w){_OF_THE_DRIVE}(?!\w)", re.IGNORECASE)
GREETING = re.compile(
    r"^\W{0,3}(?:good \w{4,9}|mornin[g'’]|evening|afternoon)"
    r"(?: (?:all|everyone|there|team|guys|folks|to you|everybody))?"
    r"(?=\s{0,3}(?:[,!.\n]|$))",
    re.IGNORECASE,
)


def blank_small_talk(text: str, asked_when: bool) -> str:
    """The text with such remarks blanked out, every other character in its place.

    `asked_when` says that "morning" may be the answer.
    """
    if not asked_when and (greeting := GREETING.match(text)):
        text = " " * greeting.end() + text[greeting.end() :]
    if not (WEATHER.search(text) and TODAY.search(text)):
        return text
    return _CLAUSE.sub(lambda clause: " " * len(clause[0]) if is_about_weather(clause[0]) else clause[0], text)


def is_about_weather(clause: str) -> bool:
    """ "Lovely weather today, by the way"."""
    remark = WEATHER.search(clause) and TODAY.search(clause) and not OF_THE_DRIVE.search(clause)
    return bool(remark) and len(clause.split()) <= MOST_WORDS
