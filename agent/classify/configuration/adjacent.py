"""What the words right before and right behind a car or a feature say of it."""

import re

from agent.classify.configuration.mention import Mention, Role
from agent.classify.configuration.passage import Passage
from agent.classify.configuration.whose import has_kin_before, has_kin_behind
from agent.classify.word_patterns import listed

_LOCAL_REACH = 5  # words between a cue and what it speaks of ("kein neuer roter Fjord")
_AFTER_REACH = 4
_NOT_FOR_FEATURES = frozenset({"wie", "zoals", "nach", "after", "vs", "versus", "unlike"})
_CLAUSE_SIGNS = frozenset(".,!?;\n")
_AGE = frozenset(
    listed(
        """jahr, jahre, jahren, monat, monate, monaten, wochen, year, years, month, months, weeks, zwei, drei, vier,
        fuenf, sechs, sieben, acht, neun, zehn, elf, zwoelf, ein, one, two, three, four, five, six, seven, eight, nine,
        ten, jaar, maanden, weken, twee, drie, vijf, zes, negen, tien, oude, años, meses, dos, tres,
        ans, mois, deux, trois, quatre, cuatro, cinco, seis, siete, ocho, nueve, diez, -"""
    )
)
_YEARS = re.compile(r"(?:(?:19|20)?\d\d)er")  # "2019er Fjord"
_RELATIVE = frozenset({"den", "die", "das", "der", "which", "that", "dat"})
_COMPARATIVE = ("er", "meer", "minder")
_BUILT_IN = ("von", "aus", "from", "van", "uit", "de", "del")
_YEAR_LABELS = ("bj", "baujahr", "ez", "erstzulassung", "bouwjaar", "año", "anno", "immatricolata", "immatricolato")
_UNDONE = frozenset({"nooit", "nunca", "nie", "niemals", "never"})
_WHAT_WAS_SAID = frozenset({"das", "es", "that", "it", "dat", "het", "eso"})
_GENITIVES = frozenset({"meines", "meiner", "unseres", "unserer"})  # "der Fjord meiner Schwester"
_INSTEAD = frozenset(
    {"statt", "anstatt", "anstelle", "instead", "rather", "stattdessen", "ipv", "invece", "anziche", "plutot"}
)


def role_before(passage: Passage, mention: Mention) -> Role | None:
    """What the words right before say: "kein Diesel", "mein alter Fjord", "statt dem Fjord"."""
    for position in range(mention.first - 1, max(mention.first - 1 - _LOCAL_REACH, -1), -1):
        if not passage.same_sentence(mention.first, position):
            return None
        role = _role_by_word(passage, mention, position)
        if role is not None:
            return role
        if not _leads_to(passage, mention, position):
            return None
    return None


def _leads_to(passage: Passage, mention: Mention, position: int) -> bool:
    """True for words that may stand between a cue and what it speaks of ("mein fünf Jahre alter Fjord")."""
    form = passage.form(position)
    if passage.begins_cue(position, "filler", "colour") or form.isdigit() or form in _AGE:
        return True
    if mention.is_car and (form == "(" or passage.begins_cue(position, "brand_name")):
        return True
    return not mention.is_car and passage.begins_cue(position, "driven")


def _role_by_word(passage: Passage, mention: Mention, position: int) -> Role | None:
    cues = passage.ends.get(position, frozenset())
    if "not" in cues:
        upheld = _is_taken_up(passage, mention, position) or _is_needed(passage, mention, position)
        return Role.WANTED if upheld else Role.RULED_OUT
    if ("mine" in cues and not _is_meaning(passage, position)) or _is_label_of_owned(passage, position):
        return Role.OWNED
    if "someones" in cues or (mention.is_car and has_kin_before(passage, position)):
        return Role.THEIRS
    if "than" in cues and _compares(passage, mention, position):
        return Role.COMPARED
    if mention.is_car and _is_left(passage, mention, position):
        return Role.OWNED
    return Role.DRIVEN if "at_need" in cues else None


def _is_meaning(passage: Passage, position: int) -> bool:
    """ "Ich meine den Fjord" is a verb, "wenn ich meine Fjord verkaufe" is not: an article follows the verb."""
    return passage.form(position) in ("meine", "mein") and passage.form(position + 1) in ("den", "die", "das", "der")


def _is_label_of_owned(passage: Passage, position: int) -> bool:
    return passage.form(position) == ":" and passage.ends_cue(position - 1, "own_label")


def _is_left(passage: Passage, mention: Mention, position: int) -> bool:
    """True for "2019er" and for "vom", "from" where somebody switches."""
    switched = passage.ends_cue(position, "from") and _switches(passage, mention)
    return switched or _YEARS.fullmatch(passage.form(position)) is not None


def _is_taken_up(passage: Passage, mention: Mention, position: int) -> bool:
    """ "Never driven electric and would like that": what was never done is wanted now."""
    if mention.is_car or passage.form(position) not in _UNDONE:
        return False
    ahead = (later for later in range(mention.last, mention.last + 12) if passage.same_sentence(mention.last, later))
    ends = (passage.begins[later].get(cue) for later in ahead if later in passage.begins for cue in ("wish", "restart"))
    return any(end is not None and passage.form(end + 1) in _WHAT_WAS_SAID for end in ends)


def _is_needed(passage: Passage, mention: Mention, position: int) -> bool:
    """ "Ohne Anhängerkupplung geht's nicht"."""
    behind = range(mention.last + 1, mention.last + 1 + _AFTER_REACH)
    return passage.form(position) in ("ohne", "without") and any(
        passage.begins_cue(one, "not_after") for one in behind if passage.same_sentence(mention.last, one)
    )


def _compares(passage: Passage, mention: Mention, position: int) -> bool:
    word = passage.form(position)
    if _joins_as_well(passage, position):
        return False
    if word == "dan":  # "than" behind a comparative, else "then"
        return passage.form(position - 1).endswith(_COMPARATIVE) or _prefers(passage, position)
    if mention.is_car or (word not in _NOT_FOR_FEATURES and word != "als"):
        return word != "nach" or mention.is_car
    if passage.ends_cue(position - 1, "prefer") and not passage.ends_cue(position - 2, "thing"):
        return False  # "eher als Benziner" says what it is to be
    return word == "als" and _prefers(passage, position)


def _joins_as_well(passage: Passage, position: int) -> bool:
    """ "Tanto el Fjord como el Saga": both alike; in "me gusta tanto como el Saga" one is compared."""
    joint = next((one for one in range(position, max(0, position - 2), -1) if passage.form(one) == "como"), None)
    return joint is not None and any(passage.form(one) == "tanto" for one in range(max(0, joint - 8), joint - 1))


def _prefers(passage: Passage, position: int) -> bool:
    return any(passage.begins_cue(earlier, "prefer") for earlier in range(max(0, position - 8), position))


def _switches(passage: Passage, mention: Mention) -> bool:
    nearby = range(max(0, mention.first - 16), min(len(passage.words), mention.last + 10))
    return any(
        passage.begins_cue(position, "switch") for position in nearby if passage.same_sentence(mention.first, position)
    )


def role_after(passage: Passage, mention: Mention) -> Role | None:
    """What the words right behind say: "Diesel kommt nicht in Frage", "Fjord von 2019", "Saga statt Fjord"."""
    following = mention.last + 1
    if not passage.same_sentence(mention.first, following):
        return None
    if passage.form(following) in _INSTEAD:
        return Role.PREFERRED
    if mention.is_car and (_is_year_built(passage, following) or _is_driver(passage, following)):
        return Role.OWNED
    if mention.is_car and (_belongs_to_somebody(passage, following) or has_kin_behind(passage, mention)):
        return Role.THEIRS
    turned_down = passage.form(following) == "?" and _is_turned_down(passage, mention, following + 1)
    return Role.RULED_OUT if turned_down else _role_in_words_after(passage, mention)


def _is_driver(passage: Passage, following: int) -> bool:
    """ "Fjord-Fahrer", "Fjord owner": who already has one."""
    return passage.begins_cue(following + (passage.form(following) == "-"), "owner")


def _is_turned_down(passage: Passage, mention: Mention, answer: int) -> bool:
    """ "Navi? Nein", "Diesel? Um Gottes willen", and of an extra "Navi? Egal"."""
    indifferent = mention.slot == "extras" and passage.begins_cue(answer, "whatever")
    return indifferent or passage.begins_cue(answer, "not_after")


def _belongs_to_somebody(passage: Passage, position: int) -> bool:
    of_mine = passage.form(position) in ("von", "van", "de", "di", "del") and passage.begins_cue(position + 1, "mine")
    return of_mine or passage.form(position) in _GENITIVES


def _role_in_words_after(passage: Passage, mention: Mention) -> Role | None:
    first = mention.last + 1
    for position in range(first, _behind_ending(passage, first) + _AFTER_REACH):
        if _speaks_of_other(passage, mention, position):
            return None
        role = _role_by_word_after(passage, mention, position)
        if role is not None or passage.begins_cue(position, "or"):
            return role
    return None


def _behind_ending(passage: Passage, position: int) -> int:
    """Where a name goes on behind an apostrophe, "Ostra'yı", the position behind its ending."""
    words = passage.words[position - 1 : position + 2]
    attached = (
        len(words) == 3 and words[1].form == "'" and words[0].end == words[1].start and words[1].end == words[2].start
    )
    return position + 2 if attached else position


def _speaks_of_other(passage: Passage, mention: Mention, position: int) -> bool:
    """True from the next sentence, clause or thing on; ", den will ich nicht" still speaks of the same."""
    if not passage.same_sentence(mention.first, position):
        return True
    if passage.form(position) == ",":
        return passage.form(position + 1) not in _RELATIVE
    if passage.verb_last and passage.begins_cue(position, "restart", "colour"):
        return True
    return position > mention.last + 1 and passage.begins_cue(position, "thing")


def _role_by_word_after(passage: Passage, mention: Mention, position: int) -> Role | None:
    if _is_refused(passage, position) or (mention.slot == "extras" and passage.begins_cue(position, "whatever")):
        return Role.RULED_OUT
    if mention.is_car and passage.begins_cue(position, "left") and _switches(passage, mention):
        return Role.OWNED
    if passage.begins_cue(position, "second"):
        return Role.DRIVEN
    if passage.begins_cue(position, "leaving"):
        return Role.OWNED
    if passage.begins_cue(position, "chosen") and not _is_denied(passage, position):
        return Role.PREFERRED
    compared = mention.slot == "other" and passage.begins_cue(position, "compare")
    return Role.COMPARED if compared else None


def _is_denied(passage: Passage, position: int) -> bool:
    """ "Noch nicht zwischen beiden entschieden"."""
    before = range(max(0, position - 9), position)
    return any(passage.ends_cue(one, "not") for one in before if passage.clause[one] == passage.clause[position])


def _is_refused(passage: Passage, position: int) -> bool:
    """A phrase such as "kommt nicht in Frage"; "nicht" alone only at the end of its clause.

    In languages whose verb stands last, a refusal ("not_behind") always speaks of what stands before it.
    """
    if passage.begins_cue(position, "not_behind"):
        return True
    last = passage.begins.get(position, {}).get("not_after")
    if last is None:
        return False
    return last > position or passage.is_clause_end(last + 1) or passage.form(last + 1) in _CLAUSE_SIGNS


def _is_year_built(passage: Passage, position: int) -> bool:
    """ "von 2019", "Bj. 2018", "(EZ 2017)": only a car that exists has a year."""
    words = [passage.form(position + step) for step in range(5)]
    if re.fullmatch(r"(?:19|20)\d\d", words[0]):
        return True
    if words[0] not in (*_BUILT_IN, *_YEAR_LABELS, "(", ","):
        return False
    marked = any(word in _YEAR_LABELS for word in words)
    year = next((word for word in words if word.isdigit() and len(word) == 4 and word[:2] in ("19", "20")), "")
    return bool(year) and (marked or (words[1] == year and words[0] in _BUILT_IN))
