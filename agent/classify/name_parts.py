"""Names said in parts: "first name Eva, last name Lang", "Sommer mit Vornamen Heike", "Fontana di cognome"."""

import re

from agent.classify.analysis import Found
from agent.classify.name_candidates import Known
from agent.classify.name_words import FIRST_NAME, LAST_NAME, ORDINARY, TITLED, is_given
from agent.classify.word_patterns import CAPITAL, longest_first

_LABELS = frozenset((*FIRST_NAME, *LAST_NAME))
_MINE = r"(?:ım|im|m|s|n)?"  # "soyadım", "mit Vornamen"
_FIRST = rf"{longest_first(FIRST_NAME)}{_MINE}"
_LAST = rf"{longest_first(LAST_NAME)}{_MINE}"
_SURNAME = (
    rf"{longest_first(label for label in LAST_NAME if label not in ('name', 'nom'))}{_MINE}"  # no "Mein Name ist"
)
_PART = r"[^\W\d_][\w'’-]{1,20}"
_WHOLE = rf"(?:(?:von|van|de|den|der|del|la|el|al|ter|ten|zu|di|da)[ ]){{0,2}}{_PART}(?:[ ](?-i:{CAPITAL}){_PART})?"
_IS = r"(?:[ ](?:ist|is|est|è|es|to|lautet)[ ]|[: ]{1,2})"
_THEN = (
    r"[.,; ]{1,2}(?:(?:und|and|et|e|y|en|i|ve)[ ])?"
    r"(?:(?:mein|der|my|the|mon|le|il mio|il|mi|el|mijn|de|moje)[ ](?!\w+$))?"
)
_SAYS_SURNAME = re.compile(rf"(?<!\w){longest_first((*LAST_NAME, *FIRST_NAME))}", re.IGNORECASE)  # a quick look
FIRST_LAST = rf"(?:{_FIRST}{_IS})?(?P<first>{_PART}){_THEN}"
FIRST_AND_LAST = re.compile(rf"{FIRST_LAST}{_LAST}{_IS}(?P<last>{_WHOLE})", re.IGNORECASE)
FIRST_AND_SURNAME = re.compile(rf"{FIRST_LAST}{_SURNAME}{_IS}(?P<last>{_WHOLE})", re.IGNORECASE)
# "Dubois, prénom Jean-Luc"; "Sommer mit Vornamen Heike"; Turkish "soyadım Kılıç, ad Serap".
LAST_AND_FIRST = re.compile(
    rf"(?:{_LAST}{_IS})?(?P<last>{_WHOLE}){_THEN}(?:(?:mit|with|avec|con|met|de)[ ])?{_FIRST}{_IS}(?P<first>{_PART})",
    re.IGNORECASE,
)
BEHIND = re.compile(
    rf"(?P<last>{_PART}) (?:di|de|als) {_LAST}[, ]{{1,2}}(?:(?:e|y|en) )?"
    rf"(?P<first>{_PART}) (?:di|de|als) {_FIRST}(?!\w)",
    re.IGNORECASE,
)


def read_parts(text: str, asked: bool, is_known: Known = lambda _: False) -> Found | None:
    """Given name and surname, each told by its label; where the name was asked for, "name" is label enough."""
    if not _SAYS_SURNAME.search(text):
        return None
    patterns = (BEHIND, FIRST_AND_LAST, LAST_AND_FIRST) if asked else (FIRST_AND_SURNAME,)
    told = (match for pattern in patterns for match in pattern.finditer(text))
    said = (match for match in told if not is_known(match["first"]) and not _is_whole(match["last"]))
    both = next((match for match in said if _are_names(match["first"], match["last"])), None)
    return Found("name", f"{both['first']} {both['last']}", *both.span(), "answer") if both else None


def _is_whole(last: str) -> bool:
    """ "Solvik, moje nazwisko: Beata Nowicka": the full name stands behind the label of the surname."""
    return " " in last and (is_given(last) or TITLED.match(last) is not None)


def _are_names(first: str, last: str) -> bool:
    """True unless one is a word of a sentence ("mein voller Name lautet Lang"), or both are the same."""
    spoken = first.islower() and not last.islower()
    return not spoken and _is_name(first) and _is_name(last) and first not in last.split(" ")


def _is_name(word: str) -> bool:
    last = word.replace("İ", "i").lower().rpartition(" ")[2]
    return last not in ORDINARY and last not in _LABELS
