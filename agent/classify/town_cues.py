"""The words before and behind a town that say whether the writer lives or wants to drive there."""

import re
from collections.abc import Callable

from agent.classify.lexicon.shapes import Places
from agent.classify.lexicon.speakers import people_words, place_words
from agent.classify.word_patterns import CAPITAL, LETTER, any_of, listed, longest_first


def _words(list_of: Callable[[Places], str]) -> tuple[str, ...]:
    """The words of all languages; of "près de" the form before a vowel, too."""
    words = listed(place_words(list_of))
    return (*words, *(word[:-1] for word in words if word.endswith(" de")))


def _any(list_of: Callable[[Places], str]) -> str:
    return longest_first(_words(list_of))


PLACE_NOUNS = _any(lambda places: places.nouns)
_ADJECTIVE = r"(?:(?:der|dem|the) )?(?:beautiful|rural|old|cold|\w{3,}(?:en|ly|ny)) "
_CUES = _words(lambda places: places.cues)
_FILLERS = _words(lambda places: places.fillers)
_JOINTS = _words(lambda places: places.joints)
_FILLER_WORDS = frozenset(_FILLERS)
_VERBS = ("wohnhaft", "habite", "habitons", "habitent", "habitant")  # behind them the town may follow at once
_ENDINGS = (phrase.split()[-1] for phrase in (*_CUES, *_FILLERS, *_JOINTS, *_VERBS, "vom"))
_LAST_WORDS = frozenset(word for ending in _ENDINGS for word in re.findall(r"[^\W\d_]+", ending))
_LAST_WORD = re.compile(r"([^\W\d_]+)['’:=\s]{1,3}$")
PLACE_CUE = re.compile(
    rf"(?:(?<!\w){longest_first(_CUES)}\b[\s:'’]{{1,2}}(?:{longest_first(_FILLERS)}[\s:'’]{{1,2}}){{0,2}}"
    rf"|\b(?:aus|from) {_ADJECTIVE}|\b{PLACE_NOUNS} ?[:=]\s?|\bz['’ ])$",
    re.IGNORECASE,
)
DIRECT_CUE = re.compile(rf"(?<![\w-]){_any(lambda places: places.direct)} $", re.IGNORECASE)
BESIDE_TOWN = re.compile(
    rf"{CAPITAL}{LETTER}+ (?:bei|near|nahe|bij|près de|vicino a|cerca de|koło) $"
)  # "Dachau bei München"
_WEAK_CUES = frozenset(listed(place_words(lambda places: places.weak))) | {"z"}
_STRONG_CUES = frozenset(_CUES) - _WEAK_CUES
_ORIGINS = longest_first(listed(people_words(lambda people: people.origin)))
LIVING = (
    r"(?:wohn\w*|leb(?:e|en|t)?|live|living|settled|habit\w+|vivons|abit\w+|vivo|viviamo|vivimos|woon|wonen|mieszka\w+)"
)
HOME_CUE = re.compile(
    rf"(?<!\w){_any(lambda places: places.home)}(?: {_any(lambda places: places.pronouns)}){{0,2}}"
    rf" (?:{longest_first(_JOINTS)})[\s'’]$"
    rf"|\b{PLACE_NOUNS} ?[:=]\s?$|\bwohnhaft $|(?:^|[,.!?]\s)(?:us|vo|aus) $"
    r"|\b(?:moved|shifted|relocated) from [^\W\d_]+ to $|\bhabit(?:e|ons|ent|ant) $"
    rf"|[ ]{{4,}},? ?(?:{_ORIGINS}|di) $"  # behind a name, which is blank now
    # "leb aber seit zwölf Jahren in Weiden", "wohnen tun wir in Hameln", "nous habitons un hameau près de …"
    rf"|(?<!\w){LIVING}(?: [^\W\d_]{{1,15}}){{1,5}} (?:{longest_first(_JOINTS)})[\s'’]$",
    re.IGNORECASE,
)
# Turkish says behind the town what others say before it: "Linz'de oturuyoruz", "Köln'den", "Basel civarı".
_CASE = r"['’](?:d[ae](?:y[ıi][mz])?|t[ae](?:y[ıi][mz])?|d[ae]n|t[ae]n|y?[ae])\b"
CASE_AFTER = re.compile(_CASE, re.IGNORECASE)
HOME_AFTER = re.compile(
    rf"(?:{_CASE}|(?<=[td][ae])|(?<=[td][ae]n)) (?:\w{{2,15}} )?{_any(lambda places: places.home_behind)}"
    r"|['’][dt][ae]y[ıi][mz]\b",
    re.IGNORECASE,
)
_DRIVE = """probefahrt, testfahrt, test drive, termin, händler, vertragshändler, dealer, essai, concession, prova,
    concessionaria, prueba, concesionario, proefrit, jazda próbna, jazdę próbną, salon, test sürüşü, bayi"""
DRIVE_BEFORE = re.compile(
    rf"\b{any_of(_DRIVE)}[ ,:-]{{1,2}}$",
    re.IGNORECASE,
)
_NOT_JOINTS = "in, aus, bei, from, nach, near, à, a, en, w, we, z, de, di"
NOT_HOME_BEFORE = re.compile(
    rf"(?<!\w){_any(lambda places: places.not_before)}\s(?:{any_of(_NOT_JOINTS)}\s)?$"
    r"|\b(?:mein|meine|unsere?|my|our) (?!frau|mann|familie|wife|family|husband)[^\W\d_]+ "
    r"(?:wohn|leb|live|komm|stud|arbeit|work)\w* "
    r"(?:in|bei|aus|from|near) $"
    rf"|\b{any_of('have to be, has to be, need to be, must be, got to be, should be, due')} in $"
    r"|\b(?:moved|shifted|relocated|away) from $",
    re.IGNORECASE,
)
NOT_HOME_AFTER = re.compile(
    rf" (?:nach|naar|do) {LETTER}{{3,30}}(?: {LETTER}{{3,30}})? (?:um)?(?:gezogen|verhuisd|przeprowadz)|"
    r"['’]?(?:d[ae]|t[ae])? değil\b"
    r"| (?:(?:sein|gewesen|zu sein|(?:an)?gekommen|ankommen|weggezogen|fortgezogen)\b(?! kann| könn)"
    r"|(?:for|over|über|an) (?:christmas|easter|the holidays|weihnachten|ostern|pfingsten|silvester)\b)",
    re.IGNORECASE,
)
# Thanks to a dealer's people there, who are praised and not asked for a drive.
PRAISED = re.compile(
    r"\b(?:danke?|lob|kompliment|kudos|thanks|cheers|shout-?out)\b[^.!?\n]{0,30}\b(?:an|ans|to)\b"
    r"|\b(?:team|kolleg\w{1,3}|berater\w{0,3}|mitarbeiter\w{0,3}|verkäufer\w{0,3}|staff)\b[^.!?\n]{0,40}"
    r"\b(?:war|waren|hat|haben|was|were|has|have)\b|\bgreat service\b",
    re.IGNORECASE,
)
# Verbs of living somewhere, and no other reason to be there.
AT_HOME = re.compile(
    r"(?<!\w)(?:wohn\w*|leb(?:e|en|t)|komm(?:e|en)|live|living|based|zuhause|zu hause|daheim|zieh\w*|umzug|home"
    r"|habit\w+|vis|vivons|résid\w+|abit\w+|viv[eoi]\w*|risied\w+|resid\w+|woon\w*|wonen|mieszka\w+"
    r"|zamieszk\w+|otur\w+|yaş[ıa]\w+|ikamet)(?!\w)",
    re.IGNORECASE,
)
MOVED_AFTER = re.compile(r" (?:(?:(?:um|zu|her)?ge|um)?(?:zogen|ziehe)|kommen)\b")
MOVED_BEFORE = re.compile(r"\b(?:zieh\w*|umzug) nach $|\bnach $", re.IGNORECASE)
NAME_BEFORE = re.compile(rf"(?<!\w){_any(lambda places: places.firms)}[ ](?:[^\W\d_]+[ ])?$", re.IGNORECASE)
# "Rue de Lausanne", "ul. Wrocławska", and "via Lugano 3", though "via" also leads somewhere.
STREET_BEFORE = re.compile(
    rf"(?<!\w){_any(lambda places: places.streets)}\s(?:(?:de la|de|du|des|d|di|del|della|dei)[\s'’])?$", re.IGNORECASE
)
NUMBERED_STREET_BEFORE = re.compile(r"\bvia\s(?:(?:di|del|della)\s)?$", re.IGNORECASE)
HOUSE_NUMBER = re.compile(r"(?: \w+){0,2},? \d{1,3}\b(?!\d)")
STREET_AFTER = re.compile(
    rf"(?:er)?[-\s]?{any_of('str, straße, strasse, allee, platz, weg, ring, gasse, damm, ufer, tor')}\b", re.IGNORECASE
)
ELSEWHERE = re.compile(rf"(?<!\w){_any(lambda places: places.elsewhere)}\b", re.IGNORECASE)
PLACE_AFTER = re.compile(rf"(?:[ -]|, ){_any(lambda places: places.behind)}(?!\w)", re.IGNORECASE)
ASKS_TO_DRIVE = re.compile(
    r"\b(?:(?:probe|test)[ -]?(?:fahr|driv)|termin|essa[iy]|prov(?:a|are)\b|prueb|probar|proefrit|jazd|sürüş)",
    re.IGNORECASE,
)
CLAUSE_PART = re.compile(r"[.!?;,\n]|\b(?:und|and|et|y|mais|ma|pero|maar|ale|aber|but)\b", re.IGNORECASE)
CLAUSE_END = re.compile(r"[.!?;\n]")


def may_be_cue(before: str) -> bool:
    """False where the last word before a town begins no cue, which is quicker to see than that none is there."""
    last = _LAST_WORD.search(before[-20:])
    word = last[1].lower() if last else ""
    return word in _LAST_WORDS or word == "z" or word.endswith(("en", "y"))


def is_weak(cue: str) -> bool:
    """ "ab", "im", "um" and "via" stand before anything; only a city after them is a place."""
    words = re.split(r"[\s:'’]+", cue.lower().strip(" :'’"))
    if words[-1] in _STRONG_CUES:  # "gern in Siegen"
        return False
    while len(words) > 1 and words[-1] in _FILLER_WORDS and " ".join(words) not in _WEAK_CUES:
        words.pop()
    return " ".join(words) in _WEAK_CUES
