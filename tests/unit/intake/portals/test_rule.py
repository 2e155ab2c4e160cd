"""Rule files as a brand writes them, and what is said about those that cannot be right."""

import pytest

from agent.bad_file import BadFileError
from agent.bootstrap.portals import SHIPPED, load_portals
from agent.intake.portals.rule import parse_portal

RULE = """
name: Autoboerse
senders: [autoboerse.example, "leads@*"]
subjects: ["Lead {reference}: *"]
labels:
  name: [Kundenname]
  reference: [Vorgang]
relays: ["*@relay.autoboerse.example"]
"""


def test_a_sender_is_a_domain_with_all_below_it_or_a_pattern_of_addresses() -> None:
    portal = parse_portal(RULE, "own.yaml")
    assert portal.owns("x@mail.autoboerse.example")
    assert portal.owns("leads@anywhere.example")
    assert not portal.owns("x@notautoboerse.example")
    assert not portal.owns("x@autoboerse.example.evil.example")


def test_own_labels_stand_beside_the_known_ones() -> None:
    labels = parse_portal(RULE, "own.yaml").labels
    assert (labels["kundenname"], labels["vorgang"], labels["telefon"]) == ("name", "reference", "phone")


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "empty"),
        ("name: [", 2, "not YAML"),
        ("name: A\n", 1, '"senders" is missing'),
        ("name: A\nsenders: []\n", 2, "at least one"),
        ("name: A\nsenders: [a.example]\nlable: {}\n", 3, 'unknown key "lable"'),
        ("name: A\nsenders: [a.example]\nlabels:\n  shoe: [Schuh]\n", 4, 'unknown key "shoe"'),
        ("name: A\nsenders: [a.example]\nsubjects:\n  - '{shoe}'\n", 4, 'no field "shoe"'),
        ("name: A\nsenders: [a.example]\nsubjects:\n  - '{model}{name}'\n", 4, "nothing parts two gaps"),
    ],
)
def test_a_file_that_cannot_be_right_is_refused_with_its_line(text: str, line: int, reason: str) -> None:
    with pytest.raises(BadFileError, match=reason) as refused:
        parse_portal(text, "own.yaml")
    assert refused.value.line == line


def test_three_rules_are_shipped() -> None:
    assert [portal.name for portal in load_portals()] == ["AutoScout24", "website form", "mobile.de"]
    assert len(list(SHIPPED.glob("*.yaml"))) == 3
