"""Reads the tokens of a text as terms: numbers, dates and times by their form, words and phrases by the lexicon."""

import re

from agent.classify.availability import hours
from agent.classify.availability.digits import digit_terms
from agent.classify.availability.kinds import HINTS, Kind, Term
from agent.classify.availability.lexicon.table import Lexicon, Meaning, fold
from agent.classify.availability.plain_words import name_acting, read_told
from agent.classify.availability.tokens import cut_tokens

_PUNCTUATION = {
    "blank": Kind.STOP,
    "stop": Kind.STOP,
    "emoji": Kind.STOP,
    "comma": Kind.COMMA,
    "dash": Kind.DASH,
    "slash": Kind.SLASH,
    "plus": Kind.AND,
    "junk": Kind.MEASURE,
    "thousands": Kind.MEASURE,
    "mixed": Kind.NOUN,
    "glue": Kind.GLUE,
}
_LABEL = re.compile(r"[^\W\d][^\W\d_ ]{1,20}(?: [^\W\d_]{1,20}){0,2}:\s")  # of a form: "Preferred time: "
_LETTERS = ("word", "letters")
_GLUED = ("", "'", "’", "`", "´", "‘", " ")  # between a number and its ending
_FOLLOWING_WORD = re.compile(r"[^\S\n]?([^\W\d_]+)")
_BRACKETED = 60  # characters before a closing bracket in which it may have been opened
_WRAPPED_FROM = 50  # characters of a line whose end is the mail program's, not the writer's
_CAPITALISED = {Kind.SHORT: (Kind.SHORT_LOW, Kind.SHORT), Kind.SO: (Kind.SO_LOW, Kind.SO)}
_UNKNOWN = Meaning(Kind.WORD)
_MARKS = {mark: Meaning(Kind.COMMA, name=mark) for mark in "():"} | {"?": Meaning(Kind.STOP, name="?")}


class _Reader:
    """Reads the tokens of one text in order."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.tokens = cut_tokens(text, lexicon)
        self.folded = [fold(token[1]) for token in self.tokens]
        self.terms: list[Term] = []
        self.line_start = 0

    def read(self) -> list[Term]:
        index, known, vocabulary = 0, self.lexicon.known, self.lexicon.vocabulary
        while index < len(self.tokens):
            form, _, start, end = self.tokens[index]
            if form not in _LETTERS:
                index += self._read_form(index)
            elif ending := self._ending_of_number(index):
                index += self._inflect_number(ending, end)
            elif index and self.tokens[index - 1][3] == start and self._is_glued(index):
                index += self._read_suffix(self.folded[index], start, end)
            elif self.folded[index] in vocabulary or known(self.folded[index]):
                index += self._read_known(index)
            else:
                index += self._read_unknown(index)
        return self.terms

    def _is_glued(self, index: int) -> bool:
        """Whether the token before, which touches this one, ends with a digit."""
        return self.tokens[index - 1][1][-1].isdigit()

    def _add(self, kind: Kind, start: int, end: int, meaning: Meaning = _UNKNOWN) -> None:
        _, number, numbers, name, ending = meaning
        named = hours.NAMED.get(name) if name else None
        self.terms.append(Term(kind, start, end, number, numbers, name, None, named))
        if named and kind not in (Kind.PART, Kind.TIME):  # "Samstagvormittag", "tonight" are a day and a part of it
            self.terms[-1] = self.terms[-1]._replace(hours=None, name="")
            self.terms.append(Term(Kind.PART, start, end, name=meaning.name, hours=named))
        if ending:
            self.terms.append(Term(ending, end, end))

    def _ending_of_number(self, index: int) -> Meaning | None:
        """The case of the number right before: "15'te", "17:30dan"."""
        if not self.lexicon.endings or not index or not self._is_glued(index):
            return None
        between = self.text[self.tokens[index - 1][3] : self.tokens[index][2]]
        ending = self.lexicon.endings.get(self.folded[index]) if between in _GLUED else None
        apart = ending and between == " " and (ending.number or len(self.folded[index]) < 2)
        return None if apart else ending

    def _inflect_number(self, ending: Meaning, end: int) -> int:
        """Gives the last term its case; "14'ü" counts days."""
        last = self.terms[-1]
        kind = Kind.ORDINAL if ending.number and last.kind is Kind.NUMBER else last.kind
        self.terms[-1] = last._replace(kind=kind, end=end)
        self.terms.append(Term(ending.kind, end, end))
        return 1

    def _read_form(self, index: int) -> int:
        form, text, start, end = self.tokens[index]
        if form == "line":
            if start - self.line_start < _WRAPPED_FROM:
                self._add(Kind.STOP if _LABEL.match(self.text, end) else Kind.COMMA, start, end)
            self.line_start = end
        elif form == "dash" and self._joins_suffix(index):
            return 1 + self._read_suffix(self.folded[index + 1], start, self.tokens[index + 1][3])
        elif form == "stop" and text == "." and self._follows_abbreviation(index):
            self._dot_abbreviation()
        elif form == "item":
            self._read_item(text, start, end)
        elif form in _PUNCTUATION:
            self._add(_PUNCTUATION[form], start, end, _MARKS.get(text, _UNKNOWN))
        else:
            self._read_digits(form, text, start, end)
            self._end_sentence_after_ordinal(index)
        return 1

    def _read_item(self, text: str, start: int, end: int) -> None:
        """The number of an item, "1) Freitag 2) Samstag", unless its bracket was opened before."""
        if "(" in self.text[max(0, start - _BRACKETED) : start]:
            self.terms.append(Term(Kind.NUMBER, start, end - 1, int(text[0])))
            self._add(Kind.COMMA, end - 1, end, _MARKS[")"])
        else:
            self._add(Kind.BREAK, start, end)

    def _joins_suffix(self, index: int) -> bool:
        """Whether a hyphen stands between a number and its ending: "17-tej", "14-go"."""
        if not index or index + 1 == len(self.tokens) or not self._is_glued(index):
            return False
        (_, _, start, end), following = self.tokens[index], self.tokens[index + 1]
        glued = self.tokens[index - 1][3] == start and following[2] == end
        return glued and self.folded[index + 1] in self.lexicon.suffixes | self.lexicon.ordinal_suffixes

    def _follows_abbreviation(self, index: int) -> bool:
        if not index or self.tokens[index - 1][3] != self.tokens[index][2]:
            return False
        return self.folded[index - 1] in self.lexicon.dotted

    def _dot_abbreviation(self) -> None:
        last = self.terms[-1]
        if last.kind in (Kind.SHORT_LOW, Kind.SO, Kind.SO_LOW):
            self.terms[-1] = last._replace(kind=Kind.SHORT)

    def _read_digits(self, form: str, text: str, start: int, end: int) -> None:
        sentence_ends = form == "ordinal" and not (self.lexicon.dotted_ordinals or self._counts_what_follows(end))
        if sentence_ends:
            self.terms += [Term(Kind.NUMBER, start, end - 1, int(text[:-1])), Term(Kind.STOP, end - 1, end)]
        else:
            self.terms += digit_terms(form, text, start)

    def _counts_what_follows(self, end: int) -> bool:
        """Whether a month or a week stands behind the dot of a number: "w 25. tygodniu"."""
        following = _FOLLOWING_WORD.match(self.text, end)
        meaning = self.lexicon.words.get(fold(following[1])) if following else None
        return meaning is not None and meaning.kind in (Kind.MONTH, Kind.WEEKS)

    def _end_sentence_after_ordinal(self, index: int) -> None:
        """The dot of "am 14." is also the sentence's, where a word follows that says nothing of time."""
        form, _, _, end = self.tokens[index]
        if form in ("ordinal", "dmy") and self.terms[-1].kind is not Kind.STOP and index + 1 < len(self.tokens):
            following, text, start, _ = self.tokens[index + 1]
            if following == "word" and text[0].isupper() and start > end:
                known = self.lexicon.meaning(self.folded[index + 1])
                if self.tokens[index][1][-1] == "." and (known is None or known.kind in _SENTENCE_STARTERS):
                    self._add(Kind.STOP, end, end)

    def _read_known(self, index: int) -> int:
        phrases = self.lexicon.phrases.get(self.folded[index])
        if phrases and index + 1 < len(self.folded):
            for rest, meaning in phrases.get(self.folded[index + 1], ()):
                last = index + 1 + len(rest)
                if self.folded[index + 2 : last + 1] == rest and not self._goes_on(meaning, last + 1):
                    self._add(meaning.kind, self.tokens[index][2], self.tokens[last][3], meaning)
                    return last + 1 - index
        return self._read_word(index)

    def _goes_on(self, meaning: Meaning, index: int) -> bool:
        """Whether "the week after" has its time behind it: "this week after 5", "the day after Easter"."""
        if meaning.name not in ("after", "earlier") or index == len(self.tokens):
            return False
        word, following = self.folded[index], self.lexicon.words.get(self.folded[index])
        if word in self.lexicon.phrases.get(self.folded[index - 1], {}):  # "after work"
            return True
        return self.tokens[index][0] in _DIGITAL or bool(following and following.kind in _AFTER_WHICH)

    def _read_word(self, index: int) -> int:
        _, text, start, end = self.tokens[index]
        word = self.folded[index]
        if word.endswith("'s") and word not in self.lexicon.words:
            word, end = word[:-2], end - 2
        found = self.lexicon.words.get(word) or self.lexicon.meaning(word)
        if found is None:
            return self._read_unknown(index)
        kind = found.kind
        if kind in _CAPITALISED:
            kind = _CAPITALISED[kind][text[0].isupper()]
        self._add(kind, start, end, found)
        return 1

    def _read_unknown(self, index: int) -> int:
        """An unknown word; whether it can be counted matters only right after a number. A run of words is one."""
        _, text, start, end = self.tokens[index]
        last = self.terms[-1].kind if self.terms else Kind.STOP
        before = self.folded[index - 1] if index else ""
        if told := read_told(text, self.folded[index], before, self.lexicon):
            self._add(Kind.DONE, start, end, told)
            return 1
        if last is not Kind.WORD or self.terms[-1].name in HINTS:
            counted = last in _COUNTING and self.lexicon.noun.match(text)
            self._add(Kind.NOUN if counted else Kind.WORD, start, end)
        acts = name_acting(text, self.folded[index], self.terms[-1].name, self.lexicon)
        self.terms[-1] = self.terms[-1]._replace(name=acts)
        return 1

    def _read_suffix(self, word: str, start: int, end: int) -> int:
        """What is glued to a number: "17h", "5pm", "14th"; anything else makes it a name or a measure."""
        last = self.terms[-1]
        if last.kind is Kind.DATE:
            self.terms[-1] = last._replace(end=end)  # "14.03.2026r." is a date all the same
        elif word in self.lexicon.ordinal_suffixes:
            self.terms[-1] = last._replace(kind=Kind.ORDINAL, end=end)
        elif word in ("am", "pm"):
            self._add(Kind.MERIDIEM, start, end, Meaning(Kind.MERIDIEM, number=12 if word == "pm" else 0))
        elif word in self.lexicon.suffixes:
            self._add(Kind.UHR, start, end, Meaning(Kind.UHR, number=1))
        else:
            self.terms[-1] = last._replace(kind=Kind.MEASURE, end=end)
        return 1


_SENTENCE_STARTERS = {Kind.WORD, Kind.NOUN, Kind.WISH, Kind.FITS, Kind.DRIVE, Kind.BREAK, Kind.GLUE, Kind.CALL}
_SENTENCE_STARTERS |= {
    Kind.BE,
    Kind.START,
    Kind.STATE,
    Kind.MUST,
    Kind.REST,
    Kind.FINAL,
    Kind.NOT,
    Kind.MINE,
    Kind.HAVE,
}


def read_terms(text: str, lexicon: Lexicon) -> list[Term]:
    """The terms of a text, in order; runs of words without meaning are one term."""
    return _Reader(text, lexicon).read()


_DIGITAL = {"number", "clock", "ordinal", "pair", "dmy", "iso"}
_AFTER_WHICH = {Kind.NUMBER, Kind.THE, Kind.HALF, Kind.QUARTER, Kind.PART, Kind.FEAST, Kind.MONTH, Kind.WEEKDAY}
_AFTER_WHICH |= {Kind.WHICH, Kind.OFFSET, Kind.AT}
_COUNTING = {Kind.NUMBER, Kind.PAIR, Kind.ORDINAL, Kind.ONE, Kind.STOP}
