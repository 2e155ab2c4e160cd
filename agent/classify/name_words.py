"""What a person's name looks like, and which words stand where a name could stand and are none."""

import re
from collections.abc import Callable
from functools import cache

from agent.classify.given_names import AMBIGUOUS, GIVEN_NAMES, fold_name, is_given_name
from agent.classify.language_words import FUNCTION_WORDS, WRITTEN
from agent.classify.lexicon.shapes import People
from agent.classify.lexicon.speakers import PEOPLE, people_words
from agent.classify.word_patterns import CAPITAL, LETTER, any_of, listed, longest_first


def _set_of(*lists: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w.-]+", " ".join(lists).lower()))


_TITLES = longest_first(re.escape(title) for title in listed(people_words(lambda people: people.titles)))
_JOINT = longest_first(listed(people_words(lambda people: people.joints)))
_TITLE = rf"(?:{_TITLES}(?:[ -](?:{_JOINT}[ ](?={_TITLES}[ ]))?|(?<=\.)(?={CAPITAL})))"  # "M. et Mme Lejeune"
_RETIRED = r"(?:\((?:ret|retd|ret['’]d|a\. ?D|i\. ?R|FH|TH|TU|BA|DH|Univ|Uni)\.?\)[ ])?"
_PARTICLE = longest_first(
    (*map(re.escape, listed(people_words(lambda people: people.particles))), *listed(people_words(lambda p: p.joints)))
)
_INITIALS = rf"{CAPITAL}[a-zß-öø-ÿ]?\.(?:(?:[ ]?-)?{CAPITAL}\.){{0,3}}"
_PLAIN = rf"(?:[dlDL]['’])?{CAPITAL}(?:{LETTER}|(?<={LETTER})['’-](?={LETTER})){{0,30}}"
_WORD = rf"(?:{_INITIALS}|{_PLAIN})"
_OFF_DUTY = r"(?:[ ](?:a\.[ ]?[dD]\.|i\.[ ]?R\.|em\.|emer\.|ret\.|retd\.)(?=[ ]))?"  # "Pfarrer i. R. Josef Huber"
_NICKNAME = rf"(?:[ ](?:[\"“„]{_PLAIN}[\"”“]|\({_PLAIN}\))(?=[ ]{CAPITAL}))?"
_DEGREE = r"(?:[ ](?:jun|sen|jr|sr|Jr|Sr)\.|,[ ](?:Ph\.?D|MD|MBA|M\.?Sc|B\.?Sc|M\.?A|B\.?A|LL\.?M|Esq|Jr|Sr)\b\.?)"
NAME = re.compile(
    rf"(?:The[ ])?(?:{_TITLE}{_RETIRED}){{0,5}}{_WORD}{_OFF_DUTY}{_NICKNAME}"
    rf"(?:[ ](?:{_TITLE})?(?:{_PARTICLE}[ ]){{0,2}}(?:{_TITLE}){{0,2}}(?:[dD]['’])?{_WORD}){{0,5}}{_DEGREE}?"
)
TITLED = re.compile(rf"(?:{_TITLE}){{1,5}}")
INITIAL = re.compile(rf"(?:{_INITIALS}|{CAPITAL})(?:[ -]|$)")
LAST_FIRST = re.compile(rf"(?P<last>(?:{_PARTICLE}[ ])?{_WORD}(?:[ ]{_WORD})?),[ ]*(?P<first>{_WORD}(?:[ ]{_WORD})?)")
JOINED = re.compile(rf"[ ](?:{_JOINT}|&|\+|u\.)[ ]")
_JOINTS = re.compile(_JOINT)
# Words before a signed name that are not part of it: the clerk's mark, the salutation, "die Manu", "Ihr Max".
SALUTATION = re.compile(rf"{longest_first(listed(people_words(lambda people: people.addressed)))}[ ]+", re.IGNORECASE)
TO_SOMEBODY = re.compile(
    rf"[\s,]*(?:{any_of(people_words(lambda people: people.addressee))}(?!\w)[ .]*)", re.IGNORECASE
)

FIRMS = _set_of(*(people.firms for people in PEOPLE.values()))
NEVER = FIRMS | _set_of(*(people.never for people in PEOPLE.values()))
COMMON = (
    frozenset().union(*FUNCTION_WORDS.values(), *(words.split() for words in WRITTEN.values())) | NEVER
) - GIVEN_NAMES
# Surnames that are words of another kind: they end a name and never begin one.
_HOME = ("de", "en")
SURNAMES = _set_of(*(PEOPLE[language].surnames for language in _HOME)) | (
    COMMON & _set_of(*(people.surnames for people in PEOPLE.values()))
)
ORDINARY = COMMON - SURNAMES  # words that no name ends with
_ADJECTIVES = COMMON - SURNAMES - FUNCTION_WORDS["de"] - FUNCTION_WORDS["en"]
_NOUN = re.compile(
    r"(?:.*(?:straße|str\.?|strasse|gasse|allee|weg|platz)|.+(?:ung|heit|keit|schaft|tion|fahrt|fahrten|wagen|zeit|raum|"
    r"anlage|kupplung|getriebe|antrieb|nummer|termin|anfrage|angebot|preis|liste|daten|technik|werkstatt|handel|handels|"
    r"betrieb|wechsel|reifen|schein|karte|heizung|kamera|assistent|dach|führung|leiter|leiterin|leitung|trainer|rat|rätin|"
    r"autohaus|service|center|zentrum|verband|bank|kasse|sicherung))$"
)
_STREET = re.compile(r"\w*(?:straße|str\.?|strasse|gasse|allee|weg|platz)$")


def words_of(name: str) -> list[str]:
    """The words of a name in small letters, bare of marks; titles and joining words among them."""
    return [
        word.strip(".,'’\"“„”()").replace("İ", "i").lower()
        for word in re.split(r"[ /]+", name)
        if word.strip(".,'’\"“„”()&+")
    ]


def is_no_name(name: str) -> bool:
    """True for words of which one is never part of a name, or which begin like a sentence."""
    titles = TITLED.match(name)
    words = words_of(name[titles.end() :] if titles else name)
    if not words:
        return True
    first, rest = words[0], words[1:]
    more = any(word not in ORDINARY for word in rest if not _JOINTS.fullmatch(word))
    double = name[:1].isupper() and fold_name(first) in AMBIGUOUS and more
    common = first in COMMON and len(first) > 1 and not titles
    begins = (common and not double) or _STREET.match(first)
    later = (word for word in rest if word not in SURNAMES)
    return bool(begins) or any(word in NEVER or _STREET.fullmatch(word) for word in later)


def is_given(name: str) -> bool:
    """True when the first word is a common given name, also as the head of "Jan-Hendrik"."""
    words = words_of(name)
    return bool(words) and is_given_name(words[0])


def sounds_like_a_noun(name: str) -> bool:
    """True when a word is formed like a German noun that names no person, or is an adjective of a sentence."""
    return any(_NOUN.fullmatch(word) or word in _ADJECTIVES for word in words_of(name))


@cache
def no_introduction(language: str) -> re.Pattern[str]:
    """What stands behind "I am" in a language where no name follows."""
    return re.compile(rf"{any_of(PEOPLE[language].nobody)}\b", re.IGNORECASE)


@cache
def _kind(language: str) -> re.Pattern[str]:
    return re.compile(rf"{any_of(PEOPLE[language].kinds)}(?![\w'’-])(?! {CAPITAL})")


def is_kind(text: str, start: int, language: str) -> bool:
    """True for a single word that says what somebody is, though it is written like a name: "Lehrerin", "Irish"."""
    word = _kind(language).match(text, start)
    return word is not None and not is_given_name(word.group()) and fold_name(word.group()) not in AMBIGUOUS


def _labels(list_of: Callable[[People], str]) -> tuple[str, ...]:
    return tuple(label.lower() for label in listed(people_words(list_of)))


FIRST_NAME = _labels(lambda people: people.first_labels)
LAST_NAME = _labels(lambda people: people.last_labels)
LOOSE_LABELS = _labels(lambda people: people.loose_labels)
LABEL = re.compile(
    rf"^[ \t*•-]*(?P<label>{longest_first((*_labels(lambda people: people.labels), *FIRST_NAME, *LAST_NAME))})"
    r"[ \t]*(?:\([^)\n]{0,30}\))?[ \t]*[:=|]"
    r"[ \t]*(?P<value>[^\n|;]{1,80})",
    re.IGNORECASE | re.MULTILINE,
)
