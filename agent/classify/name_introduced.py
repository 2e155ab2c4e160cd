"""Names that are told in a sentence: "ich heiße …", "mi chiamo …", "soy …", "… z tej strony", "siamo la famiglia …"."""

import re
from functools import cache

from agent.classify.analysis import Found
from agent.classify.clauses import lowered
from agent.classify.given_names import is_given_name
from agent.classify.lexicon import FALLBACK, LEXICONS, compile_for_all
from agent.classify.lexicon.cues import Cue
from agent.classify.lexicon.speakers import PEOPLE, people_words
from agent.classify.name_candidates import BOUNDARY, Known, found_name, is_other, is_sure, take_name
from agent.classify.name_words import (
    COMMON,
    JOINED,
    NEVER,
    ORDINARY,
    TITLED,
    is_kind,
    no_introduction,
    sounds_like_a_noun,
)
from agent.classify.word_patterns import any_of, listed, longest_first

LEAD_IN = re.compile(
    r"[ ,:]{0,3}(?:(?:der|die|d'|da|also|übrigens|el|la|il|le|l')[ ]|(?<!suis )(?<!soy )(?<!sono )de[ ])?"
    r"(?:(?:herr|frau|madame|monsieur|signora?|señora?|mevrouw|meneer|pani?|bay|bayan)[ ])?",
    re.IGNORECASE,
)
SMALL_WORD = re.compile(r"(?:(?<= )(?:von|van|de)(?: der| den)? )?[^\W\d_]{2,20}(?=[\s,.;!?)]|$)")
_BEHIND = listed(people_words(lambda people: people.behind))
# "svenja kolbe heiße ich", "Bernard here", "Tom hier": the name stands before the words that tell it.
TELLING = re.compile(
    r"(?:^|[.!?\n,][ \t]{0,3})(?P<name>[^\W\d_][\w'’-]{1,20}(?:[ ][^\W\d_][\w'’-]{1,20}){0,2})"
    rf"[ ,]{{1,2}}(?P<cue>{longest_first(_BEHIND)})(?!\w)",
    re.IGNORECASE,
)
# "Ihr könnt mich Jojo nennen".
CALLED = re.compile(
    r"\bmich (?:auch |gern\w* |einfach |ruhig ){0,2}(?P<name>[^\W\d_][\w'’-]{1,20}) nennen\b", re.IGNORECASE
)
WE_ARE = re.compile(
    r"\b(?:nous sommes|siamo|somos|wij zijn|we zijn|wir sind|jesteśmy|we are)[ ](?:(?:la|die|de|les|the)[ ])?",
    re.IGNORECASE,
)
WE_IN_BRACKETS = re.compile(
    r"\b(?:wir|we|nous|noi|nosotros|wij|my|biz)[ ]?[(,–-][ ]?(?=[^\W\d_]{2,20}[ ])", re.IGNORECASE
)
HOME = re.compile(r"[ ](?:de|da|di|d')[ ]?(?P<town>[^ ]+)$")
# Of the introductions those that also tell what somebody is.
BEING = re.compile(r"\b(?:bin|i['’]?m|i am|suis|chui|sono|son|soy|ben|jestem)\b", re.IGNORECASE)
UNSPOKEN = COMMON | NEVER  # words that begin no name in front of the words that tell one
LOOSE_CUES = frozenset(cue for cue in _BEHIND if " " not in cue)  # words of any sentence, unless they end it
PHRASE_END = re.compile(
    rf"\s{{0,3}}(?:(?<=ich)\s|$|[,.;:!?)–\n-]|{any_of(people_words(lambda people: people.origin))}(?!\w)"
    rf"|{any_of(people_words(lambda people: people.joints))}(?!\w))"
)


def read_introduction(text: str, language: str, is_known: Known) -> Found | None:
    """ "ich heiße …", "mein Name ist …", "I'm …", and "… heiße ich", "… here"."""
    small = lowered(text)
    for introductions in _introductions(language):
        for match in introductions.finditer(small):
            spoken = str(match.lastgroup)
            weak = match.group() in _weak(spoken)
            if spoken != language and weak:
                continue
            if found := _introduced(text, match.end(), weak, spoken, is_known):
                return found
    if found := _from_several(text, is_known):
        return found
    called = CALLED.search(text)
    return found_name(called["name"], called.start("name"), "introduction") if called else _told_behind(text, is_known)


@cache
def _weak(language: str) -> frozenset[str]:
    """Introductions that are words of any sentence: the name behind them must be written as one and end its phrase."""
    return frozenset(listed(PEOPLE[language].weak))


@cache
def _introductions(language: str) -> tuple[re.Pattern[str], ...]:
    """Those of the language the text is in come first."""
    first = language if language in LEXICONS else FALLBACK
    others = [name for name in LEXICONS if name != first]
    return compile_for_all(Cue.INTRODUCTION, (first,)), compile_for_all(Cue.INTRODUCTION, others)


def _from_several(text: str, is_known: Known) -> Found | None:
    """ "Siamo la famiglia Rossi", "somos Pedro y Luisa": only what names a family or two people."""
    for match in (*WE_ARE.finditer(text), *WE_IN_BRACKETS.finditer(text)):
        taken = take_name(text, match.end(), is_known)
        if taken and is_sure(taken[0]) and (JOINED.search(taken[0]) or TITLED.match(taken[0])):
            return found_name(*taken, "introduction")
    return None


def _introduced(text: str, start: int, weak: bool, spoken: str, is_known: Known) -> Found | None:
    """The name behind the words; after "ich bin" it must end its phrase: "ich bin Kunde bei Ihnen" names nobody."""
    lead = LEAD_IN.match(text, start)
    start = lead.end() if lead else start
    if no_introduction(spoken).match(text, start):
        return None
    if weak and BEING.search(text, max(0, start - 15), start) and is_kind(text, start, spoken):
        return None
    if taken := take_name(text, start, is_known):
        taken = _said_again_in_full(text, _without_home(*taken, is_known))
        at_end = BOUNDARY.match(text, taken[1] + len(taken[0])) is not None
        return found_name(*taken, "introduction") if at_end or not weak else None
    return _small_introduced(text, start, weak, is_known)


def _without_home(name: str, start: int, is_known: Known) -> tuple[str, int]:
    """Of "ici Luc Weber de Colmar" the name, though "de" may join the parts of one."""
    match = HOME.search(name)
    return (name[: match.start()], start) if match and is_known(match["town"]) else (name, start)


def _said_again_in_full(text: str, taken: tuple[str, int]) -> tuple[str, int]:
    """ "The name's Bond, James Bond"."""
    name, start = taken
    again = re.compile(rf", (?P<full>[^\W\d_][\w'’-]{{1,20}} {re.escape(name)})\b").match(text, start + len(name))
    return (again["full"], again.start("full")) if again else taken


def _small_introduced(text: str, start: int, weak: bool, is_known: Known) -> Found | None:
    """Small letters, as far as no other word begins: voice and chat know no capitals and no commas."""
    end, words = start, 0
    capital = text[start : start + 1].isupper()
    while words < 3 and (word := SMALL_WORD.match(text, end)) and _could_be_name(word.group(), words):
        if words and capital and word.group().split()[-1].islower():
            break  # "unter dem Namen Kranz eintragen"
        end, words = word.end(), words + 1
        if text[end : end + 1] != " ":
            break
        end += 1
    name = text[start:end].strip()
    given = is_given_name(name.split(" ")[0])
    if not name or is_known(name) or (weak and not given) or (words == 3 and not given):
        return None
    return found_name(name, start, "introduction")


def _could_be_name(word: str, before: int) -> bool:
    word = word.lower().rpartition(" ")[2]
    return word not in COMMON and not (before == 0 and word.endswith(("ing", "ed", "ly")))


def _told_behind(text: str, is_known: Known) -> Found | None:
    for match in TELLING.finditer(text):
        name, cue = match["name"], match["cue"].lower()
        loose = cue in LOOSE_CUES
        words = name.lower().split()
        if words[0] in UNSPOKEN or any(word in ORDINARY for word in words) or is_other(name, is_known):
            continue
        sure = not loose or is_sure(name) or is_given_name(words[0]) or _opens(text, match)
        if PHRASE_END.match(text, match.end()) and sure:
            return found_name(name, match.start("name"), "introduction")
    return None


def _opens(text: str, match: re.Match[str]) -> bool:
    """ "Declan here. …": a capitalised word with which the whole text begins, and that is no noun."""
    name = match["name"]
    return not text[: match.start("name")].strip() and name.istitle() and not sounds_like_a_noun(name)
