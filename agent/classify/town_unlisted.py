"""Towns that no table has, told by the words around them and by how they are formed."""

import re
from collections.abc import Iterator

from spacy.lang.de.stop_words import STOP_WORDS as GERMAN_STOP_WORDS
from spacy.lang.en.stop_words import STOP_WORDS as ENGLISH_STOP_WORDS

from agent.classify.configuration.ordinary_words import ORDINARY_WORDS
from agent.classify.lexicon.speakers import people_words, place_words
from agent.classify.town_cues import LIVING, PLACE_NOUNS, STREET_AFTER
from agent.classify.town_names import COUNTRY_NAMES, EVERYDAY, NO_PLACE, NOUNS, REGIONS
from agent.classify.town_roles import BEHIND_EXACT, CALLED, is_nearer
from agent.classify.word_patterns import CAPITAL, LETTER, any_of, listed, longest_first
from agent.postcodes import fold_town

_NAME = rf"{CAPITAL}(?:(?!{CAPITAL}){LETTER}){{2,}}"
_FIRST = any_of(
    r"""Bad, Sankt, St\., Groß, Klein, Neu, Alt, Ober, Unter, Lower, Upper, Great, Little, Nether, North, South, East,
    West, New, Old, Le, La, Les, San, Santa, Santo, Los, El, Nowy, Nowa, Stary, Stara"""
)
_TOWN = (
    rf"(?P<town>(?:{_FIRST} )?{_NAME}(?:(?:-(?:en|sur|sous|la|le|les|lez|de|am|an|der|aux)){{0,2}}-{_NAME}){{0,2}})\b"
)
_JOINTS = f"in, aus, from, bei, nähe, nahe, raum, near, around, us, vo, {place_words(lambda places: places.joints)}"
# Both ways of writing the first letter are listed, which is faster to search for than regardless of case.
_JOINT = longest_first(form for joint in listed(_JOINTS) for form in (joint, joint[0].upper() + joint[1:]))
_ORIGINS = frozenset(listed(f"in, us, vo, bei, {people_words(lambda people: people.origin)}"))
_FORMED = ("in", "aus", "from", "nähe", "nahe", "raum", "near", "around", "us", "vo", "uit", "à")
_CANDIDATE = re.compile(rf"(?P<joint>(?<!\w){_JOINT}[ '’]|[:=] ?){_TOWN}")
# Behind them a capital is a place in languages that write nouns small: "un concesionario cerca de Burgos".
_NEARBY = frozenset(listed("near, cerca de, près de, vicino a, vicino ad, koło, w pobliżu, in de buurt van"))
_HOMES = r"""wohn, wohne, wohnen, wohnhaft, lebe, komme, komm, zu hause, daheim, live, living, based,
    come, habite, habitons, habitant, réside, résidons, domiciliée?, abito, abitiamo, vivo, viviamo, risiedo,
    residente, vengo, vivimos, resido, residimos, vengo, woon, wonen, woonachtig, kom, mieszkam, mieszkamy,
    pochodzę, przebywam, zamieszkał[yai]"""
_HOME_BEFORE = re.compile(
    rf"(?<!\w){any_of(_HOMES)}(?: {longest_first(listed(place_words(lambda places: places.pronouns)))}){{0,2}} $"
    rf"|(?<!\w){LIVING}(?: [^\W\d_]{{1,15}}){{1,5}} $",
    re.IGNORECASE,
)
# "I'm from", "je suis de", "sono di": in languages that write nouns small, what follows with a capital is a place.
_IS_FROM = re.compile(
    r"(?<!\w)(?:(?:i['’]?m|i am|we['’]?re|we are) (?:(?:just|both|all|right|actually) )?"
    r"(?:from|outside|just outside|near|around|close to|next to)"
    r"|(?:bin|bi|sind|sinn|san) (?:\w{2,8} )?(?:vo|us|vu)|(?:suis|jsuis|sommes|on est|soy|somos) de"
    r"|(?:sono|siamo) (?:di|vicino a)|(?:sto|stiamo) (?:a|vicino a)|(?:ben|zijn) uit"
    r"|(?:jestem|jesteśmy) (?:z|ze|spod))[ ]$",
    re.IGNORECASE,
)
_PRECISE = re.compile(rf"(?<!\w){_TOWN}{BEHIND_EXACT}")
_CALLED = re.compile(rf"{CALLED}{_TOWN}")
_HOME_AFTER = re.compile(r" (?:daheim|dahoam|dehoam|dihei|deheem|zu ?haus|zu ?hause)\b", re.IGNORECASE)
_LABEL_BEFORE = re.compile(rf"(?<!\w){PLACE_NOUNS}\s?$", re.IGNORECASE)
_GREETING_BEFORE = re.compile(
    rf"(?<!\w){any_of(people_words(lambda people: people.greets) + ', greetings, grüessli, gruess')} $", re.IGNORECASE
)
_NAME_BEFORE = re.compile(rf"(?:(?:^|[.!?,] ?|\n){_NAME}|[ ]{{2}}) $")
_SUFFIX = re.compile(
    r".{2,}"
    + any_of(
        """dorf, dorff, heim, hausen, stadt, stedt, stetten, burg, berg, ingen, bach, kirchen, hagen, scheid, rath,
        leben, hofen, weiler, furt, brück, brücken, münde, walde, rode, roda, born, beck, büttel, hütte, kamp, loh,
        moor, münster, weier, ach, wil, ikon, bühl, itz, ow"""
    )
)
_NO_TOWN_SUFFIX = re.compile(rf".*{any_of('fach, nach, vertrag, stadt ?teil, innenstadt, altstadt, kleinstadt')}")
# What stands behind a postcode on one line, up to the end of the clause.
_BEHIND_CODE = re.compile(
    rf"(?:,? |, ?|[ ]?/ ?)(?P<town>(?:(?:Bad|Sankt|St\.) )?{_NAME}(?:[-/]{_NAME}){{0,2}}"
    rf"(?: (?:am|an der|im|in der|bei|ob der|ob|auf|vor der|a\.|i\.) ?{_NAME}| \({_NAME}\))?)"
    r"(?=[ ]?(?:[,.;!?)|\n·•]|$))"
)


def find_unlisted_homes(text: str) -> Iterator[tuple[int, int, str, int]]:
    """(start, end, rule, strength) of capitalised words that are said to be home, or greeted from, or formed so."""
    for match in (*_PRECISE.finditer(text), *_CALLED.finditer(text)):
        if _may_be_town(text, match):
            yield *match.span("town"), "meant", 5
    for match in _CANDIDATE.finditer(text):
        rule, strength = _judge(text, match)
        if strength and _may_be_town(text, match):
            yield *match.span("town"), rule, strength


def _judge(text: str, match: re.Match[str]) -> tuple[str, int]:
    before, joint = text[max(0, match.start() - 60) : match.start()], match["joint"].strip().lower()
    if joint in (":", "="):
        return ("labelled", 3) if _LABEL_BEFORE.search(before) else ("", 0)
    told = text[max(0, match.start() - 30) : match.start("town")]
    if _HOME_BEFORE.search(before) or _IS_FROM.search(told) or _HOME_AFTER.match(text, match.end()):
        return "said_to_be_home", 3
    if is_nearer(text, *match.span("town")):
        return "meant", 5
    if joint in _NEARBY and match["town"].lower() not in NOUNS:
        return "nearby", 1
    greets = joint in _ORIGINS and _GREETING_BEFORE.search(before)
    if greets or (joint == "from" and _ends(text, match) and _NAME_BEFORE.search(before)):
        return "greets_from", 2
    return ("formed_like_a_town", 1) if joint in _FORMED and _is_formed_so(match["town"]) else ("", 0)


def _ends(text: str, match: re.Match[str]) -> bool:
    return not text[match.end() :].strip(" .!?)\n")


def find_town_behind(text: str, end_of_code: int) -> tuple[int, int] | None:
    """Where the name that a postcode is followed by begins and ends, whatever the name ("24941 Jarplund")."""
    match = _BEHIND_CODE.match(text, end_of_code)
    if match is None or not _may_be_town(text, match):
        return None
    start, end = match.span("town")
    name, _, bracket = match["town"].partition(" (")
    return (start, start + len(name)) if bracket.strip(")").lower() in COUNTRY_NAMES else (start, end)


def _is_formed_so(town: str) -> bool:
    last = town.lower().rpartition("-")[2]
    return ("-" in town and len(town) > 9) or (bool(_SUFFIX.fullmatch(last)) and not _NO_TOWN_SUFFIX.fullmatch(last))


def _may_be_town(text: str, match: re.Match[str]) -> bool:
    words, end = match["town"], match.end("town")
    return (
        not any(_is_other_word(word) for word in (*words.split()[:1], *words.split()[-1:], words))
        and fold_town(words) not in REGIONS
        and not STREET_AFTER.match(text, end)
    )


def _is_other_word(word: str) -> bool:
    folded = word.lower().removesuffix(".")
    known = folded in NO_PLACE or folded in COUNTRY_NAMES or fold_town(word) in EVERYDAY
    return known or fold_town(word) in ORDINARY_WORDS or folded in GERMAN_STOP_WORDS or folded in ENGLISH_STOP_WORDS
