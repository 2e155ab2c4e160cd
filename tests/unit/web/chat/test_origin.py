"""Which pages may hold the chat, and what their address tells."""

import pytest

from agent.web.chat.origin import is_welcome, read_origin

SITES = frozenset({"https://www.marke.example", ""})


@pytest.mark.parametrize(
    ("origin", "welcome"),
    [
        ("https://www.marke.example", True),
        ("https://chat.vorfahrt.example", True),
        ("http://www.marke.example", False),
        ("https://marke.example", False),
        ("https://www.marke.example.evil.example", False),
        ("null", False),
        ("http://[", False),
        ("", False),
    ],
)
def test_only_named_sites_and_our_own_pages_may_hold_the_chat(origin: str, welcome: bool) -> None:
    assert is_welcome({"origin": origin, "host": "chat.vorfahrt.example"}, SITES) is welcome


def test_a_program_says_nothing_about_its_page() -> None:
    assert is_welcome({"host": "chat.vorfahrt.example"}, SITES)


def test_the_campaign_that_led_to_a_page_is_kept_and_its_other_parameters_are_not() -> None:
    page = (
        "https://www.marke.example/osprio?utm_source=news&utm_medium=mail&utm_campaign=fr%C3%BChling&customer=4711#top"
    )
    assert dict(read_origin(page, "https://suche.example/q?text=geheim")) == {
        "url": "https://www.marke.example/osprio",
        "referrer": "https://suche.example/q",
        "source": "news",
        "medium": "mail",
        "campaign": "frühling",
    }


@pytest.mark.parametrize("page", ["", "?", "http://[", "x?" + "a=1&" * 500])
def test_a_page_without_a_readable_address_does_no_harm(page: str) -> None:
    assert {name for name, _ in read_origin(page, "")} <= {"url"}
