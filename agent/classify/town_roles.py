"""What a town may be beside home: a place of work, of a dealer's story, or the larger one that home is near."""

import re

from agent.classify.lexicon.speakers import place_words
from agent.classify.town_cues import AT_HOME, CLAUSE_END, CLAUSE_PART, PLACE_NOUNS
from agent.classify.word_patterns import LETTER, any_of

FAINT = 1  # strength of a town that counts for want of another
_JOINT = "(?:in|aus|bei|from|at|near|à|a|ad|di|de|en|te|uit|w|we|z|ze|im|zu)"
_AND = "(?:und|and|et|e|y|en|i|ve|aber|but|ma|mais|pero|maar|ale)"
_NAME = rf"{LETTER}[\w.-]{{2,30}}(?: {LETTER}[\w.-]{{2,30}}){{0,2}}"
_NEAR = any_of(place_words(lambda places: places.near))
_EXACT = any_of(place_words(lambda places: places.exact))
_WORK = any_of(place_words(lambda places: places.work))
_DEALERS = any_of(place_words(lambda places: places.dealers))

_AFTER = "".join(
    f"(?<!{words} )" for words in ("nach der", "vor der", "nach", "after", "before", "dopo il", "del", "le", "po")
)
_WORKS = re.compile(rf"(?<!\w){_AFTER}{_WORK}\b", re.IGNORECASE)  # "after work" says nothing of where
_LIVES_AND_WORKS = re.compile(rf"{AT_HOME.pattern} {_AND} (?:ich |i |je |io |yo |ik )?{_WORK}\b", re.IGNORECASE)
_COMES_FROM = re.compile(r"(?<!\w)(?:from|aus|von|depuis|da|desde|vanuit|uit|z|ze) $", re.IGNORECASE)  # who commutes
# A drive near the place of work: "arbeite in Basel, ginge es dort in der Mittagspause?"
_DRIVES_THERE = re.compile(
    r"\b(?:dort|dorten|there|là-bas|lì|allí|daar|tam|orada|mittagspause|lunch|near (?:my )?work|pausa pranzo|"
    r"nähe (?:der|meiner) (?:arbeit|firma))\b",
    re.IGNORECASE,
)
_TRAVELS = re.compile(
    r"(?<!\w)(?:beruflich|dienstlich|geschäftlich|on business|for work|pour (?:le travail|affaires)|per lavoro"
    r"|por (?:trabajo|negocios)|voor (?:mijn |het )?werk|służbowo|iş için)(?!\w)",
    re.IGNORECASE,
)
_DEALER_BEFORE = re.compile(rf"(?<!\w){_DEALERS} (?:\w{{2,12}} )?{_JOINT} $", re.IGNORECASE)
_DEALER_BEHIND = re.compile(rf"(?:['’]?[dt]eki)?[ -]{_DEALERS}(?!\w)", re.IGNORECASE)
_TELLS = re.compile(rf"(?<!\w){any_of(place_words(lambda places: places.past))}(?!\w)", re.IGNORECASE)
_ASKS = re.compile(rf"(?<!\w){any_of(place_words(lambda places: places.asks))}(?!\w)", re.IGNORECASE)
_DRIVES = re.compile(
    r"(?<!\w)(?:(?:probe|test|ge)?fahr(?:t|en)|nachhol\w*|driv(?:e|ing)|try|essa[iy]\w*|prov(?:a|are)|prueba|probar\w*"
    r"|proefrit|proberen|jazd\w*|sür\w+)(?!\w)",
    re.IGNORECASE,
)

_NEAR_ANOTHER = re.compile(
    rf"(?<!\w){_NEAR} {_NAME}(?:,| \(| [–-]) ?(?:{_EXACT}[, ]{{1,2}})?(?:{_JOINT} )?$", re.IGNORECASE
)
_MEANT = any_of(
    "ich meine, ich meinte, i mean, i meant, je veux dire, je voulais dire, voglio dire, volevo dire, quiero decir, "
    "quería decir, ik bedoel, ik bedoelde, mam na myśli, to znaczy, yani"
)
_EXACTLY = re.compile(rf"(?<!\w)(?:{_EXACT}[, :]{{1,2}}|{_MEANT} )(?:{_JOINT} )?$", re.IGNORECASE)
# "Hooksiel um genau zu sein"
BEHIND_EXACT = (
    r",? (?:um genau zu sein|genauer gesagt|genau genommen|to be (?:more )?(?:exact|precise)"
    r"|pour être (?:plus )?(?:précis|exact)e?"
    r"|per (?:l'esattezza|la precisione)|para ser (?:más )?exactos?|om precies te zijn|dokładniej|tam olarak)\b"
)
# "Un paesino sopra Locarno, si chiama Brione", "a hamlet, it's called Thorpe".
CALLED = (
    r"(?<!\w)(?:[Dd]orf|[Dd]örfchen|[Kk]aff|[Nn]est|[Ww]eiler|[Öö]rtchen|village|hamlet|hameau|bourg|paesino|frazione"
    r"|pueblo|aldea|dorpje|gehucht|wieś|wioska)\b[^.!?\n]{0,40}?\b"
    r"(?:heißt|heisst|nennt sich|called|s'appelle|si chiama|se llama|heet|nazywa się) "
)
_CALLED = re.compile(rf"{CALLED}$")
_BEHIND = re.compile(BEHIND_EXACT, re.IGNORECASE)
_CLOSED = re.compile(rf" ?(?:\)|$|[,.;!?\n–-]|{_AND} )")
_IT_IS = "(?:it's|it’s|it is|is|ist|es ist|heißt|lautet|c'est|est|è|es|is het|het is|to|jest|sondern)"
_INSTEAD = re.compile(
    rf"(?<!\w){PLACE_NOUNS}(?!\w)[^.!?\n]{{0,40}} {_IT_IS} $"
    rf"|(?<!\w)(?:nicht|not|pas|non|no|niet|nie) (?:{_JOINT} )?{_NAME},? "
    rf"(?:sondern|but|mais|ma|bensì|sino|maar|tylko|ale)(?: {_JOINT})? $",
    re.IGNORECASE,
)


def weigh(text: str, start: int, end: int, strength: int) -> int:
    """The strength of a town that was found by a cue, less where the writer only works or complains of a dealer.

    What is left of it counts where no other town is named: "war bei Ihnen in Mainz, können wir das nachholen?"
    """
    if _is_workplace(text, start, end):
        return FAINT if _TRAVELS.search(text) or _DRIVES_THERE.search(text) else 0
    if _is_told_of(text, start, end):
        return FAINT if _DRIVES.search(text) else 0
    return strength


def _is_workplace(text: str, start: int, end: int) -> bool:
    """True for a town where the writer only works or studies."""
    before, after = text[max(0, start - 60) : start], text[end : end + 40]
    clause = CLAUSE_PART.split(before)[-1] + " " + CLAUSE_PART.split(after)[0]
    lives = AT_HOME.search(clause) or _LIVES_AND_WORKS.search(before) or _COMES_FROM.search(before)
    return bool(_WORKS.search(clause)) and not lives


def _is_told_of(text: str, start: int, end: int) -> bool:
    """True for the town of a dealer of whom something is told, and nothing wished: "Ihr Händler in Fulda hat …"."""
    before, after = text[max(0, start - 60) : start], text[end : end + 60]
    if not (_DEALER_BEFORE.search(before) or _DEALER_BEHIND.match(after)):
        return False
    end_of_sentence = CLAUSE_END.search(after)
    if end_of_sentence and end_of_sentence.group() == "?":
        return False
    sentence = CLAUSE_END.split(before)[-1] + " " + CLAUSE_END.split(after)[0]
    return bool(_TELLS.search(sentence)) and not _ASKS.search(sentence)


def is_nearer(text: str, start: int, end: int) -> bool:
    """True for the place behind the larger town it lies near: "bei Ulm, in Langenau", "bei Regensburg (Hemau)"."""
    before = text[max(0, start - 80) : start]
    return bool(_CLOSED.match(text, end)) and bool(_NEAR_ANOTHER.search(before))


def is_meant(text: str, start: int, end: int) -> bool:
    """True for the town that others stand beside: the nearer one, the precise one, the corrected one."""
    before = text[max(0, start - 80) : start]
    told = _EXACTLY.search(before) or _INSTEAD.search(before) or _CALLED.search(before) or _BEHIND.match(text, end)
    return is_nearer(text, start, end) or bool(told)
