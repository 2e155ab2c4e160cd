"""The engine of the grammar: tables of rules that rewrite runs of terms into one term."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from agent.classify.analysis import Window
from agent.classify.availability.kinds import Hours, Kind, Term, pattern_of


@dataclass(frozen=True)
class Setting:
    """What a reading depends on besides the text: the day received, the language's habits, what was asked."""

    today: date
    half_is_before: bool  # German "halb acht" is 07:30, English "half eight" is 08:30
    expected: bool


@dataclass(frozen=True)
class Match:
    """The run `terms[start:end]` that a rule applies to, among all terms of the text."""

    terms: Sequence[Term]
    start: int
    end: int
    setting: Setting

    def all(self, *kinds: Kind) -> list[Term]:
        """The terms of these kinds in the run, in order."""
        return [term for term in self.terms[self.start : self.end] if term.kind in kinds]

    def first(self, *kinds: Kind) -> Term:
        """The first term of these kinds in the run; the rule's pattern must guarantee one."""
        return self.all(*kinds)[0]

    def has(self, kind: Kind) -> bool:
        """Whether the run has a term of this kind."""
        return any(term.kind is kind for term in self.terms[self.start : self.end])

    def term(self, kind: Kind) -> Term:
        """A term of this kind over the characters of the run."""
        return Term(kind, self.terms[self.start].start, self.terms[self.end - 1].end)

    def day(self, days: Window | None) -> Term:
        """What the run says as days: a day, a period of several, or nothing valid."""
        if days is None:
            return self.term(Kind.VOID)
        several = days.date_from and days.date_to and days.date_from != days.date_to
        return self.term(Kind.PERIOD if several else Kind.DAY)._replace(days=days)

    def time(self, hours: Hours | None) -> Term:
        """What the run says as a limit of the time of day, or nothing valid."""
        return self.term(Kind.TIME)._replace(hours=hours) if hours else self.term(Kind.VOID)


@dataclass(frozen=True)
class Rule:
    """A pattern over kinds and what a run that matches it becomes; `build` may decline with None."""

    name: str
    notation: str
    build: Callable[[Match], Term | None]


def codes_of(terms: list[Term]) -> str:
    """The kinds of the terms, a character each."""
    return "".join([term.kind for term in terms])


class Table:
    """Rules in order of preference; where several match at a place the first that does not decline counts."""

    def __init__(self, *rules: Rule, starts: str, needs: str = "") -> None:
        """`starts` lists the kinds that the run of a rule may start with; elsewhere none is tried, which saves time.

        `needs` names a kind without which no rule can match anything.
        """
        self.needs = Kind[needs] if needs else None
        self.starts = frozenset(Kind[name] for name in starts.split())
        self.rules = [(rule, re.compile(pattern_of(rule.notation))) for rule in rules]
        alternatives = "|".join(f"({pattern_of(rule.notation)})" for rule in rules)
        self._any = re.compile(f"(?={pattern_of(f'[{starts}]')})(?:{alternatives})")

    def rewrite(self, terms: list[Term], setting: Setting) -> list[Term]:
        """The terms with every run that a rule matches replaced by what the rule makes of it, from left to right."""
        return self.rewrite_coded(terms, codes_of(terms), setting)

    def rewrite_coded(self, terms: list[Term], codes: str, setting: Setting) -> list[Term]:
        """The same where the kinds are known as a string; the same list where no rule matches."""
        if self.starts.isdisjoint(codes) or (self.needs and self.needs not in codes):
            return terms
        rewritten: list[Term] = []
        done = place = 0
        while found := self._any.search(codes, place):
            made, place = self._apply(codes, terms, found, setting)
            if made is not None:
                rewritten += terms[done : found.start()]
                rewritten.append(made)
                done = place
        return rewritten + terms[done:] if done else terms

    def _apply(self, codes: str, terms: list[Term], found: re.Match[str], setting: Setting) -> tuple[Term | None, int]:
        """What the first willing rule makes of the place found, and where to go on."""
        start = found.start()
        for rule, pattern in self.rules[(found.lastindex or 1) - 1 :]:
            if run := pattern.match(codes, start):
                made = rule.build(Match(terms, start, run.end(), setting))
                if made is not None:
                    return made if made.rule else made._replace(rule=rule.name), run.end()
        return None, start + 1


def rewrite_all(tables: Iterable[Table], terms: list[Term], setting: Setting) -> list[Term]:
    """The terms after all tables in order."""
    codes = codes_of(terms)
    for table in tables:
        rewritten = table.rewrite_coded(terms, codes, setting)
        if rewritten is not terms:
            terms, codes = rewritten, codes_of(rewritten)
    return terms
