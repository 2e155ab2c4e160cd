"""The engine of the rules: tables say truly where their rules start, and a rule that declines hands over."""

import random
import re
from datetime import date

import pytest

from agent.classify.availability import (
    clock_rules,
    counted_rules,
    date_rules,
    day_rules,
    limit_rules,
    period_rules,
    word_rules,
)
from agent.classify.availability.kinds import Kind, Term, pattern_of
from agent.classify.availability.rules import Match, Rule, Setting, Table

MODULES = (clock_rules, counted_rules, date_rules, day_rules, limit_rules, period_rules, word_rules)
TABLES = {
    f"{module.__name__.rpartition('.')[2]}.{name}": table
    for module in MODULES
    for name, table in vars(module).items()
    if isinstance(table, Table)
}
SETTING = Setting(date(2026, 3, 10), half_is_before=True, expected=False)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_a_table_names_every_kind_that_its_rules_start_with(table: Table) -> None:
    chance = random.Random(7)  # a fixed seed: the same runs of kinds every time
    for rule, pattern in table.rules:
        kinds = sorted(set(re.findall("[^\x00-\x7f]", pattern_of(rule.notation))))
        for _ in range(300):
            codes = "".join(chance.choices(kinds, k=7))
            assert all(found[0][0] in table.starts for found in pattern.finditer(codes) if found[0]), rule.notation


def _decline(match: Match) -> Term | None:
    return None


def _day(match: Match) -> Term | None:
    return match.term(Kind.DAY)


def test_where_a_rule_declines_the_next_is_tried() -> None:
    table = Table(Rule("two", "NUMBER MONTH", _decline), Rule("one", "NUMBER", _day), starts="NUMBER")
    terms = [Term(Kind.NUMBER, 0, 1), Term(Kind.MONTH, 2, 5)]
    assert table.rewrite(terms, SETTING) == [Term(Kind.DAY, 0, 1, rule="one"), terms[1]]


def test_terms_that_no_rule_touches_stay_the_same() -> None:
    terms = [Term(Kind.WORD, 0, 3), Term(Kind.NUMBER, 4, 5)]
    assert Table(Rule("one", "NUMBER MONTH", _day), starts="NUMBER").rewrite(terms, SETTING) is terms
