"""The login of the brand's people, as browsers and others send it."""

from base64 import b64encode

import pytest

from agent.web.staff.access import WrongLogins, read_login


def encode(login: str) -> str:
    return "Basic " + b64encode(login.encode()).decode()


@pytest.mark.parametrize(
    ("header", "login"),
    [
        (encode("Maria:geheim"), ("Maria", "geheim")),
        (encode("Jörg Groß:pass:wort"), ("Jörg Groß", "pass:wort")),
        (encode("ohne"), ("ohne", "")),
        (encode("x" * 200 + ":p"), ("x" * 80, "p")),
        ("Basic %%%", ("", "")),
        ("Basic " + b64encode(b"\xff\xfe").decode(), ("", "")),
        ("Bearer token", ("", "")),
        ("", ("", "")),
    ],
)
def test_name_and_password_are_read_as_utf_8(header: str, login: tuple[str, str]) -> None:
    assert read_login({"authorization": header} if header else {}) == login


def test_wrong_passwords_are_forgotten_after_the_minute() -> None:
    wrong = WrongLogins()
    assert [wrong.count("a", 10.0, more=1) for _ in range(3)] == [1, 2, 3]
    assert (wrong.count("b", 10.0), wrong.count("a", 59.0), wrong.count("a", 61.0)) == (0, 3, 0)
