"""Names with which a text is signed: behind a closing, as its last words, in a signature, above an address."""

import re
from collections.abc import Iterator
from functools import cache

from agent.classify.analysis import Found
from agent.classify.clauses import lowered
from agent.classify.given_names import AMBIGUOUS, fold_name, is_given_name
from agent.classify.lexicon import LEXICONS, compile_for_all
from agent.classify.lexicon.cues import Cue
from agent.classify.lexicon.speakers import PEOPLE, people_words
from agent.classify.name_candidates import Known, found_name, is_likely, is_sure, take_name
from agent.classify.name_words import COMMON, TO_SOMEBODY, sounds_like_a_noun, words_of
from agent.classify.word_patterns import CAPITAL, LETTER, any_of

TAIL = 220  # characters at the end of a text in which it is signed
THANKS = re.compile(rf"{any_of(people_words(lambda people: people.thanks))}(?!\w)")
GREETS = re.compile(rf"(?<!\w){any_of(people_words(lambda people: people.greets))}(?!\w)")
_FROM = any_of(people_words(lambda people: people.origin))
BY = re.compile(rf"[ ]+(?:von|vom|from|de la part de|da parte di|de parte de|de|da|van|od)[ ]+(?={CAPITAL})")
# "aus Jena,", "aus dem schönen Görlitz, die …", "from Konstanz," between the closing and the name.
ORIGIN = re.compile(rf"[ ]+{_FROM}(?!\w)[^,\n!|–—]{{0,40}}?(?=[,\n!|–—]|[ ]-[ ]|$|{BY.pattern})")
FROM_TOWN = re.compile(rf"[ ]+{_FROM}[ ]+(?P<town>{LETTER}[\w.-]+(?:[ ]{CAPITAL}[\w.-]+){{0,2}})(?=[ ])")
BREAK = re.compile(r"[ \t*_,.!:;–—🙂😊👋😄🚗-]{0,8}\n\s{0,20}")
_AND = r"[ ](?:und|and|et|e|y|en|i|ve|&|\+)[ ]"
PAIR = re.compile(rf"[,.!?)\n][ ]?(?P<first>[^\W\d_]{{2,20}}){_AND}(?P<second>[^\W\d_]{{2,20}})\W{{0,5}}$")
SMALL = re.compile(
    r"[ ,:.!\n–-]{1,4}(?:(?:die|der|da|dr|d|ihre?|eure?|euer|deine?)[ ])?"
    r"(?P<name>(?:fam\.|familie)?[ ]?[^\W\d_]{2,20}(?:[ ][^\W\d_]{2,20}){0,2}?)"
    rf"(?:{_AND}(?P<second>[^\W\d_]{{2,20}}))?"
    rf"(?=[ ]?(?:[,.!;)\n\d🙂😊]|in |{_FROM} |\W*$))"
)
# Where a last sentence or line can begin.
TURN = re.compile(rf"(?:\n\s{{0,20}}|[.!?…)🙂😊🙈☀️️]+[ ]+|[ ]+[-–—/|•·][ ]+|\n[/–—-][ ]?|\d[ ]+(?={CAPITAL}))")
AFTER_COMMA = re.compile(r",[ ]+")
MARK = re.compile(
    r"(?:^|[\s,(])(?:inh\.|inhaber(?:in)?:?|i\. ?[av]\.|ppa?\.|p\. ?p\.|gez\.|pp(?= [A-Z]))[ ]+", re.IGNORECASE
)
ADDRESS = re.compile(
    rf"(?<!\w){_FROM}[ ][\w.-]{{1,40}}(?:[ ][\w.-]{{1,40}})?\W*$|"
    r"\S{1,60}@\S{1,60}|\S{0,60}\bwww\.\S{1,60}|https?:\S{1,80}"
    r"|\((?:er|sie|he|she|they)/\w{1,9}\)"
)
DUTCH_CODE = re.compile(r"[A-Z]{2}[ ]")  # the letters of "7511 JX Enschede"
POSTSCRIPT = re.compile(
    rf"\n[ \t]{{0,9}}(?:p\.?\s?s\.?\b|{any_of(people_words(lambda people: people.postscript))})[^\n]{{0,400}}",
    re.IGNORECASE,
)
SMALL_IN_CONTACT = frozenset(" ".join(people.contact for people in PEOPLE.values()).split())
ADDRESSEE = re.compile(
    rf"(?:^|\n)\W{{0,3}}{any_of(people_words(lambda people: people.addressee))}(?!\w)[^\n]{{0,60}}$", re.IGNORECASE
)
BLOCK = re.compile(
    r"^(?P<name>[^\n\d]{3,50})\n[^\n]{2,50}\d[^\n]{0,12}\n+[ ]{0,3}(?:[A-Z]{1,2}-)?\d{4,5}[ ]", re.MULTILINE
)
MOST_CLOSINGS = 12  # of which the last ones are looked at; nobody takes leave more often
FULL_LINES = 4  # lines below a short name that may hold the full one


@cache
def closings() -> re.Pattern[str]:
    """The closing words of all languages, since people mix them."""
    # English last: it lists the commonest closings of the others, which they have in full
    return compile_for_all(Cue.CLOSING, sorted(LEXICONS, key="en".__eq__))


def read_closing(text: str, is_known: Known, rule: str) -> Found | None:
    """The name after closing words, on their line or the next, the last closing first."""
    for closing in list(closings().finditer(lowered(text)))[: -MOST_CLOSINGS - 1 : -1]:
        found = _behind(text, closing, is_known, rule)
        if found and (text[: closing.start()].strip() or _is_all(text, found) or is_sure(str(found.value))):
            return _in_full(text, found, is_known)
    return None


def _is_all(text: str, found: Found) -> bool:
    """True when nothing follows but a contact: what a text begins with may be "İyi akşamlar, ..." with a wish."""
    return "\n" in text[: found.start] or _is_contact(text[found.end :])


def read_mark(text: str, is_known: Known, rule: str) -> Found | None:
    """The name behind "i. A.", "gez." or "Inh." """
    taken = (take_name(text, mark.end(), is_known) for mark in MARK.finditer(text))
    return next((found_name(*one, rule) for one in taken if one), None)


def read_signature(text: str, is_known: Known) -> Found | None:
    """The name at the head of a signature without closing words."""
    for start, line in list(_lines(text))[:FULL_LINES]:
        taken = take_name(text, start, is_known)
        if taken and (is_likely(taken[0], is_known) or line.strip() == taken[0]):
            return found_name(*taken, "signature")
    return None


def read_last_words(text: str, is_known: Known) -> Found | None:
    """A name that the text ends with, before nothing but numbers and an address."""
    floor = max(len(text) - TAIL, 0)
    places = [(turn.end(), False) for turn in TURN.finditer(text, floor)]
    places += [(comma.end(), True) for comma in AFTER_COMMA.finditer(text, floor)]
    if found := _read_first_words(text, is_known):
        return found
    taken = [(take_name(text, start, is_known), weak) for start, weak in sorted(places)]
    signed = [one for one, weak in taken if one and _signs(text, one, weak, is_known)]
    best = next((one for one in signed if is_sure(one[0])), signed[0] if signed else None)
    return found_name(*best, "last_line") if best else None


def _read_first_words(text: str, is_known: Known) -> Found | None:
    """ "Roberto Fontana, Lugano, 079 …": nothing but a name and how it is reached."""
    taken = take_name(text, 0, is_known)
    if taken is None or not is_sure(taken[0]) or len(words_of(taken[0])) < 2:
        return None
    rest = text[taken[1] + len(taken[0]) :]
    bare = text[: taken[1]].strip() == "" and rest.startswith(",") and "\n" not in rest and _is_contact(rest)
    return found_name(*taken, "first_words") if bare else None


def read_letterhead(text: str, is_known: Known) -> Found | None:
    """The name above the writer's street and town, not that of the addressee."""
    for block in BLOCK.finditer(text):
        taken = take_name(text, block.start("name"), is_known)
        if taken and is_likely(taken[0], is_known) and not ADDRESSEE.search(text[: block.start()].rstrip()):
            return found_name(*taken, "address")
    return None


def _behind(text: str, closing: re.Match[str], is_known: Known, rule: str) -> Found | None:
    thanks = THANKS.match(closing.group()) is not None
    greets = GREETS.search(closing.group()) is not None
    if not greets and TO_SOMEBODY.match(text, closing.end()):
        return None
    for start in _starts(text, closing.end(), is_known):
        taken = take_name(text, start, is_known) if start > closing.end() else None
        if taken and (not thanks or _is_contact(text[taken[1] + len(taken[0]) :])):
            return found_name(*taken, rule)
    small = _in_small_letters(text, closing.end(), greets, is_known, rule)
    return (_on_next_line(text, small, is_known) or small) if small else None


def _on_next_line(text: str, small: Found, is_known: Known) -> Found | None:
    """ "Saludos cordailes" above "Diego Ferrer": a full name on a line of its own comes before small letters."""
    line = BREAK.match(text, small.end)
    taken = take_name(text, line.end(), is_known) if line and str(small.value).islower() else None
    return found_name(*taken, small.rule) if taken and is_likely(taken[0], is_known) else None


def _starts(text: str, end: int, is_known: Known) -> Iterator[int]:
    """Where the name can begin: behind the town the writer greets from, on this line or the next."""
    if by := _by(text, end, is_known):
        yield by
    town = FROM_TOWN.match(text, end)
    while town and not is_known(town["town"]) and " " in town["town"]:
        shorter = town["town"].rpartition(" ")[0]
        town = re.compile(rf"[ ]+(?:aus|from)[ ]+(?P<town>{re.escape(shorter)})(?=[ ])").match(text, end)
    if town and is_known(town["town"]):
        yield town.end()
    origin = ORIGIN.match(text, end)
    end = origin.end() if origin else end
    if origin and (by := _by(text, end, is_known)):
        yield by
    line = BREAK.match(text, end)
    yield line.end() if line else end + (1 if text[end : end + 1] in (" ", ",", ".", "!", ":") else 0)


def _by(text: str, end: int, is_known: Known) -> int | None:
    """Behind "Grüße von"; a landscape may follow, too ("vom Bodensee")."""
    by = BY.match(text, end)
    taken = take_name(text, by.end(), is_known) if by else None
    return by.end() if by and taken and ("vom" not in by.group() or is_sure(taken[0])) else None


def _in_small_letters(text: str, end: int, greets: bool, is_known: Known, rule: str) -> Found | None:
    """ "lg anna", "danke, svenja": small letters at the end of a message."""
    match = SMALL.match(text, end)
    if not match or not _is_contact(text[match.end() :]):
        return None
    words = re.sub(r"^fam(?:\.|ilie) ?", "", match["name"].lower()).split()
    given = is_given_name(words[0])
    lone = (greets or match["name"].istitle()) and len(words) == 1 and fold_name(words[0]) in AMBIGUOUS
    if (
        (any(word in COMMON for word in words) and not lone)
        or (is_known(match["name"]) and not given)
        or not (given or greets or lone)
    ):
        return None
    both = match["second"] and given and is_given_name(match["second"])
    return found_name(text[match.start("name") : match.end("second" if both else "name")], match.start("name"), rule)


def read_pair(text: str) -> Found | None:
    """ "…, sue & barry": two given names in small letters as the very last words, without a closing."""
    pair = PAIR.search(text, max(len(text) - TAIL, 0))
    if pair is None or not (is_given_name(pair["first"]) and is_given_name(pair["second"])):
        return None
    return found_name(text[pair.start("first") : pair.end("second")], pair.start("first"), "last_line")


def _in_full(text: str, found: Found, is_known: Known) -> Found:
    """The full name where the lines below repeat the short one with it ("Best, Jo" above "Jo Ann Lee")."""
    short = str(found.value)
    if len(words_of(short)) > 1:
        return found
    for start, _ in list(_lines(text, text.find("\n", found.end) + 1 or len(text)))[:FULL_LINES]:
        taken = take_name(text, start, is_known)
        if taken and len(words_of(taken[0])) > 1 and taken[0][0] == short[0] and is_likely(taken[0], is_known):
            return found_name(*taken, found.rule)
    return found


def _signs(text: str, taken: tuple[str, int], weak: bool, is_known: Known) -> bool:
    """True when the words before are a message, those behind only numbers and places, and the name is none too short.

    `weak` says that only a comma stands before.
    """
    name, start = taken
    before, after = text[:start], text[start + len(name) :]
    if len(before.split()) < 2 or not _is_contact(after) or (DUTCH_CODE.match(name) and before[-5:].strip().isdigit()):
        return False
    if weak:
        return is_sure(name) and not re.match(r"[ ]*[,.!?]*[ ]*[^\s\d,.!?]", after)
    return is_likely(name, is_known) or _is_lone_word(name, after)


def _is_lone_word(name: str, after: str) -> bool:
    """A single unlisted word signs only as the very last one but for its town, without a mark behind it."""
    return not ADDRESS.sub("", after).strip() and not name.isupper() and not sounds_like_a_noun(name) and len(name) > 2


def _is_contact(after: str) -> bool:
    """True for nothing but a place, an office, numbers and addresses."""
    words = re.findall(r"[^\W\d_]+", ADDRESS.sub(" ", POSTSCRIPT.sub(" ", after)))
    small = [word for word in words if word[0].islower() and word not in SMALL_IN_CONTACT]
    return len(words) <= 14 and not small


def _lines(text: str, start: int = 0) -> Iterator[tuple[int, str]]:
    """Where each line that says something starts, and the line."""
    for line in text[start:].split("\n"):
        if line.strip():
            yield start, line
        start += len(line) + 1
