"""Which requests are taken for the page's own."""

import pytest

from agent.web.guards import comes_from_elsewhere

HOST = {"host": "demo.example:8000"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"origin": "http://demo.example:8000"},
        {"origin": "https://demo.example:8000"},
    ],
)
def test_the_page_itself_and_programs_are_let_in(headers: dict[str, str]) -> None:
    assert not comes_from_elsewhere(HOST | headers)


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": "http://demo.example:8000"},
        {"origin": "http://evil.example"},
        {"origin": "http://demo.example:9000"},
        {"origin": "null"},
    ],
)
def test_other_sites_are_not(headers: dict[str, str]) -> None:
    assert comes_from_elsewhere(HOST | headers)
