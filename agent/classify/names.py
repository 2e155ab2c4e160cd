"""The writer's own name as signed, with title: from a form's lines, an introduction, or the closing of the text."""

import re
from collections.abc import Callable
from functools import cache

from agent.classify.analysis import Found
from agent.classify.clauses import lowered
from agent.classify.given_names import is_given_name
from agent.classify.lexicon import FALLBACK, LEXICONS, compile_for_all
from agent.classify.lexicon.cues import Cue
from agent.classify.lexicon.speakers import PEOPLE, people_words
from agent.classify.name_candidates import BOUNDARY, Known, clean_name, found_name, is_other, is_sure, take_name
from agent.classify.name_signing import read_closing, read_last_words, read_letterhead, read_mark, read_signature
from agent.classify.name_words import (
    COMMON,
    FIRST_NAME,
    LABEL,
    LAST_NAME,
    LOOSE_LABELS,
    NEVER,
    SALUTATION,
    is_no_name,
    no_introduction,
    sounds_like_a_noun,
)
from agent.classify.word_patterns import CAPITAL, any_of, listed, longest_first

__all__ = ["clean_name", "read_names"]


@cache
def _weak(language: str) -> frozenset[str]:
    """Introductions that are words of any sentence: the name behind them must be written as one and end its phrase."""
    return frozenset(listed(PEOPLE[language].weak))


LEAD_IN = re.compile(
    r"[ ,:]{0,3}(?:(?:der|die|d'|da|also|übrigens|de|el|la|il|le|l')[ ])?"
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
HOME = re.compile(r"[ ](?:de|da|d')[ ]?(?P<town>[^ ]+)$")
# "Ihr könnt mich Jojo nennen".
CALLED = re.compile(
    r"\bmich (?:auch |gern\w* |einfach |ruhig ){0,2}(?P<name>[^\W\d_][\w'’-]{1,20}) nennen\b", re.IGNORECASE
)
_FIRST = longest_first(FIRST_NAME)
_LAST = longest_first(LAST_NAME)
_PART = r"[^\W\d_][\w'’-]{1,20}"
_IS = r"(?:[ ](?:ist|is|est|è|es|to)[ ]|[: ]{1,2})"
FIRST_AND_LAST = re.compile(
    rf"(?:(?:{_FIRST}){_IS})?(?P<first>{_PART})[, ]{{1,2}}(?:(?:und|and|et|e|y|en|i|ve)[ ])?"
    rf"(?:(?:mein|my|mon|il mio|mi|mijn|moje)[ ])?(?:{_LAST}){_IS}(?P<last>{_PART})",
    re.IGNORECASE,
)
# "Dubois, prénom Jean-Luc"; Turkish "soyadım Kılıç, ad Serap".
LAST_AND_FIRST = re.compile(
    rf"(?:{_LAST}(?:ım|im|m)?{_IS})?(?P<last>{_PART})[, ]{{1,2}}{_FIRST}(?:ım|im|m)?{_IS}(?P<first>{_PART})",
    re.IGNORECASE,
)
# What people say before and behind the name that they were asked for.
ANSWER_LEAD = re.compile(
    rf"(?:{longest_first(listed(people_words(lambda people: people.answer_lead)))}[ ,.!:]{{1,3}}){{1,3}}",
    re.IGNORECASE,
)
ANSWER_TAIL = re.compile(
    r"(?:[ ,](?:halt|eben|bitte|natürlich|please|thanks|danke|svp|merci|grazie|gracias|bedankt|dzięki|teşekkürler))?"
    r"[^\w.)]{0,9}$",
    re.IGNORECASE,
)
PARTICLE = re.compile(
    rf"(?:von|van|de|zu|al|el|le|la|di|da|del|della|du|des|ten|ter)(?:[ ](?:der|den|dem|la|las|los|zu|het))?[ ]"
    rf"(?={CAPITAL})"
)
LOOSE_CUES = frozenset(cue for cue in _BEHIND if " " not in cue)  # words of any sentence, unless they end it
PHRASE_END = re.compile(
    rf"\s{{0,3}}(?:(?<=ich)\s|$|[,.;:!?)–\n-]|{any_of(people_words(lambda people: people.origin))}(?!\w)"
    rf"|{any_of(people_words(lambda people: people.joints))}(?!\w))"
)
CUT = re.compile(r"[,(|!?;:/]|[ ]+(?:aus|from|vom|tel|mit|with|und meine|and my)[ ]|[ ][-–][ ]|\d", re.IGNORECASE)
MOST_WORDS = 5


def read_names(
    text: str, signature: str, language: str, expected: bool = False, is_known: Known = lambda _: False
) -> tuple[Found, ...]:
    """The slot `name` (at most one) with its place in `text`, or in `signature` where the rule is `signature`.

    `expected` says that the name was asked for last: then a bare line of small letters is one too.
    `is_known` tells what names something else, a town or a car.
    """
    readers: tuple[Callable[[], Found | None], ...] = (
        lambda: _from_labels(text),
        lambda: _from_introduction(text, language, is_known),
        lambda: _from_answer(text) if expected else None,
        lambda: read_mark(signature, is_known, "signature"),
        lambda: read_closing(signature, is_known, "signature"),
        lambda: read_signature(signature, is_known),
        lambda: read_mark(text, is_known, "closing"),
        lambda: read_closing(text, is_known, "closing"),
        lambda: read_last_words(text, is_known),
        lambda: read_letterhead(text, is_known),
    )
    names = (name for name in (read() for read in readers) if name)
    first = next(names, None)
    if first and first.rule == "introduction" and " " not in str(first.value):
        signed = next(names, None)  # "I'm Emre" above "Emre Yıldız" is signed in full
        first = signed if signed and str(first.value) in str(signed.value).split() else first
    return (first,) if first else ()


def _from_labels(text: str) -> Found | None:
    """A form's lines: "Vorname:" and "Nachname:" make one name, "Name:" is one already."""
    lines = {match["label"].lower(): match for match in LABEL.finditer(text)}
    first = next((lines[label] for label in FIRST_NAME if label in lines), None)
    last = next((lines[label] for label in LAST_NAME if label in lines), None)
    if first and last:
        value = f"{first['value'].strip()} {last['value'].strip()}"
        start = min(first.start("value"), last.start("value"))
        return Found("name", value, start, max(first.end(), last.end()), "form")
    only = first or last or next(iter(lines.values()), None)
    return _labelled(only) if only else None


def _labelled(match: re.Match[str]) -> Found | None:
    """A labelled value is a name however it is written, unless it holds digits."""
    value = re.split(r"[(<\[]|,? \S+@|, ?(?i:tel|mobil|handy|phone|fon)", match["value"], maxsplit=1)[0].strip()
    if not clean_name(value) and clean_name(sentence := re.split(r"[.!?] ", value, maxsplit=1)[0]):
        value = sentence
    if match["label"].lower() in LOOSE_LABELS and not is_sure(value) and not (clean_name(value) and " " in value):
        return None
    if not value or any(character.isdigit() for character in value) or is_empty(value):
        return None
    return Found("name", clean_name(value) or value, match.start("value"), match.start("value") + len(value), "form")


def is_empty(value: str) -> bool:
    """True for what people type into a box that they leave empty."""
    return not re.search(r"[^\W\d_]{2}", value) or value.lower() in ("keine angabe", "k.a.", "none", "n/a", "anonym")


@cache
def _introductions(language: str) -> tuple[re.Pattern[str], ...]:
    """Those of the language the text is in come first."""
    first = language if language in LEXICONS else FALLBACK
    others = [name for name in LEXICONS if name != first]
    return compile_for_all(Cue.INTRODUCTION, (first,)), compile_for_all(Cue.INTRODUCTION, others)


def _from_introduction(text: str, language: str, is_known: Known) -> Found | None:
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
    called = CALLED.search(text)
    return found_name(called["name"], called.start("name"), "introduction") if called else _told_behind(text, is_known)


def _introduced(text: str, start: int, weak: bool, spoken: str, is_known: Known) -> Found | None:
    """The name behind the words; after "ich bin" it must end its phrase: "ich bin Kunde bei Ihnen" names nobody."""
    lead = LEAD_IN.match(text, start)
    start = lead.end() if lead else start
    if no_introduction(spoken).match(text, start):
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
        if words[0] in COMMON | NEVER or any(word in COMMON for word in words) or is_other(name, is_known):
            continue
        sure = not loose or is_sure(name) or is_given_name(words[0]) or _opens(text, match)
        if PHRASE_END.match(text, match.end()) and sure:
            return found_name(name, match.start("name"), "introduction")
    return None


def _opens(text: str, match: re.Match[str]) -> bool:
    """ "Declan here. …": a capitalised word with which the whole text begins, and that is no noun."""
    name = match["name"]
    return not text[: match.start("name")].strip() and name.istitle() and not sounds_like_a_noun(name)


def _from_answer(text: str) -> Found | None:
    """The name was asked for: a short line of name-like words is it, small letters too."""
    both = FIRST_AND_LAST.search(text) or LAST_AND_FIRST.search(text)
    if both:
        return Found("name", f"{both['first']} {both['last']}", *both.span(), "answer")
    said = ANSWER_TAIL.sub("", re.sub(r"[ ]\([^)\n]{1,20}\)(?=[ ])", "", _without_lead(text.strip())))
    line = re.sub(r"(?<=\w{4})\.[ ]", " ", CUT.split(said.split("\n")[0], maxsplit=1)[0]).strip(" .")
    turned = clean_name(said)
    lead = SALUTATION.match(line)
    plain = turned or line[lead.end() if lead else 0 :]
    words = PARTICLE.sub("", plain).split()
    if not 1 <= len(words) <= MOST_WORDS or _asks_back(text, plain):
        return None
    if not PARTICLE.match(plain) and (is_no_name(plain) or (not turned and any(word in COMMON for word in words))):
        return None
    if not all(re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words):
        return None
    start = max(text.find(plain), 0)
    return found_name(plain, start, "answer")


def _without_lead(text: str) -> str:
    lead = ANSWER_LEAD.match(text)
    return text[lead.end() :] if lead else text


def _asks_back(text: str, plain: str) -> bool:
    """ "wozu?" is no name, unless it is written as one."""
    return text.strip().endswith("?") and plain.islower() and len(text.split()) == 1
