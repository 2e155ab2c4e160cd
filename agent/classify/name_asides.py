"""Names that stand by themselves among other answers: "80331, Jana Kolb, am Samstag", "40B. Jana Kolb"."""

import re

from agent.classify.analysis import Found
from agent.classify.given_names import AMBIGUOUS, fold_name, is_given_name
from agent.classify.name_candidates import Known, found_name, take_name
from agent.classify.name_words import TITLED, is_given, words_of
from agent.classify.word_patterns import CAPITAL, any_of

_LONGEST = 160  # characters of a message that is a list of answers rather than a story
_START = re.compile(
    rf"(?:^|(?:[,.;:!?)\n–—|/]|[ ]-|\d)[ \n]{{0,3}}|[ ](?:und|and|et|e|y|en|i|ve)[ ])"
    rf"(?=(?P<first>{CAPITAL}[^\W\d_]+)[ -])"
)
# Who else may be named, and who is addressed: "meine Frau, Jana Kolb, ...", "Hallo, Jana Kolb".
_WHO = any_of(
    r"""frau, herrn?, mann, sohn, tochter, vater, mutter, bruder, schwester, kolleg\w+, chefin?,
    berater\w*, verkäufer\w*, freund\w*, opa, oma, papa, mama, händler\w*, mitarbeiter\w*, hallo, guten tag, hi, hey,
    moin, servus, an, namens, heißt, wife, husband, son, daughter, father, mother, brother, sister, colleague, boss,
    advisor, salesm[ae]n, friend, dad, mum, partner\w*, hello, dear, to, called, named, femme, mari, fils, fille, père,
    mère, frère, sœur, collègue, vendeur, vendeuse, conseiller, conseillère, ami\w*, bonjour, salut, moglie, marito,
    figli[oa], padre, madre, fratello, sorella, collega, venditore, consulente, amic[oa], buongiorno, ciao, salve,
    mujer, esposa, marido, hij[oa], herman[oa], compañer[oa], vendedora?, asesora?, amig[oa], hola, buenos días, vrouw,
    man, zoon, dochter, vader, moeder, broer, zus, verkoper, vriend\w*, hoi, beste, żon\w+, mąż, męża, syn\w*,
    cór\w+, ojci?ec\w*, matka, matk[iąę], brat\w*, siostr\w+, koleg\w*, koleżan\w+, sprzedawc\w+, dzień dobry, cześć,
    pani?, eşim, kocam, karım, oğlum, kızım, babam, annem, kardeşim, arkadaşım, merhaba, sayın"""
)
_OTHERS = re.compile(rf"(?<!\w){_WHO}[ ,.:;!–-]{{0,3}}(?:(?:und|and|et|e|y|en|i|ve)[ ])?$", re.IGNORECASE)


_TURKISH_CASE = re.compile(r"['’](?:[dt][ae]n?|y?[ae]|n?[ıiuü]n|y?[ıiuü])$")  # "Ben Avusturya'dan yazıyorum"


def read_aside(text: str, is_known: Known) -> Found | None:
    """A given name and a surname that stand between signs, numbers or an "and" in a short message.

    A name inside a sentence counts only where its clause consists of nothing else, so that nobody who is talked of
    becomes the writer.
    """
    if len(text) > _LONGEST:
        return None
    for start in _START.finditer(text):
        taken = take_name(text, start.end(), is_known) if is_given_name(start["first"]) else None
        if (
            taken
            and _is_full(taken[0])
            and not is_known(taken[0].rpartition(" ")[2])
            and not _OTHERS.search(text[: taken[1]])
        ):
            return found_name(*taken, "aside")
    return None


def _is_full(name: str) -> bool:
    words = words_of(name)
    sure = is_given(name) and fold_name(words[0]) not in AMBIGUOUS
    return sure and len(words) > 1 and not TITLED.match(name) and not _TURKISH_CASE.search(name)
