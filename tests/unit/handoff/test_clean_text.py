"""Text of unknown origin."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from agent.handoff.clean_text import LINE_LIMIT, drop_forbidden, one_line

HOSTILE = st.text(st.characters(), max_size=300)  # lone surrogates and control characters included


def test_what_xml_forbids_is_dropped_and_the_rest_stays() -> None:
    assert drop_forbidden("a\x00b\x0b\ud800\ufffe\uffffc\t\r\nÜ😀") == "abc\t\r\nÜ😀"


def test_what_turns_the_reading_direction_round_is_dropped() -> None:
    assert drop_forbidden("Eva\u202egpj.exe\u2066") == "Evagpj.exe"


def test_line_breaks_and_double_blanks_become_one_blank() -> None:
    assert one_line("  Eva\r\nBcc: all@mail.example\t  Müller ") == "Eva Bcc: all@mail.example Müller"


def test_nothing_is_an_empty_line() -> None:
    assert one_line(None) == ""


def test_an_endless_line_is_cut_visibly() -> None:
    line = one_line("x" * 10_000)
    assert len(line) == LINE_LIMIT
    assert line.endswith("x…")


@given(HOSTILE)
def test_xml_takes_whatever_is_left(text: str) -> None:
    element = etree.Element("name")
    element.text = drop_forbidden(text)
    assert etree.fromstring(etree.tostring(element)).tag == "name"
