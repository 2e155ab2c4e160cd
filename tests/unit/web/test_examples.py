"""The ready-made mails of the demo."""

from collections import Counter

from agent.web.demo.entries import read_letter
from agent.web.demo.examples import load_examples, sign_for

EXAMPLES = load_examples()


def test_there_are_at_least_five_examples_in_each_language() -> None:
    counts = Counter(example.language for example in EXAMPLES)
    assert counts.keys() == {"de", "en"}
    assert min(counts.values()) >= 5


def test_every_example_could_have_been_typed() -> None:
    for example in EXAMPLES:
        letter = sign_for(example, "0123abcd").letter
        assert read_letter(vars(letter)) == letter


def test_two_visitors_never_share_an_address() -> None:
    first, second = (sign_for(EXAMPLES[0], visitor).letter.address for visitor in ("0123abcd", "4567abcd"))
    assert first != second
    assert first.endswith(".example")
