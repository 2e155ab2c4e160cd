"""The pages for the brand's people in a real browser, on the real service, by keyboard and on a telephone."""

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import OpenPage

DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
SHOWN_MS = 15_000
NO_OVERFLOW = "document.documentElement.scrollWidth <= window.innerWidth"


def open_staff(open_page: OpenPage, path: str, **context: Any) -> Page:
    page = open_page(**context)
    page.goto(page.url.rstrip("/") + path)
    return page


def test_a_call_is_noted_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_staff(open_page, "/staff/entry", **DESK)
    expect(page.locator("#name")).to_be_focused()
    for typed in ("Eva Beispiel", "0170 2345678", "", "80331"):
        page.keyboard.type(typed)
        page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Osprio")
    page.locator("#availability").focus()
    page.keyboard.type("Samstag ab 10 Uhr")
    understood = page.locator("#understood")
    expect(understood).to_contain_text("Autohaus Isarauen", timeout=SHOWN_MS)
    expect(understood).to_contain_text("ab 10:00 Uhr")
    page.keyboard.press("Control+Enter")
    expect(page.locator("blockquote")).to_contain_text("Osprio", timeout=SHOWN_MS)
    expect(page.locator("#call")).to_be_focused()
    page.keyboard.press("Enter")  # pressed once too often: it must not be the caller's yes
    expect(page.locator(".badge")).to_have_text("Wartet auf das Ja")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".badge")).to_have_text("Beim Autohaus", timeout=SHOWN_MS)


@pytest.mark.parametrize("context", [DESK, PHONE], ids=["desk", "phone"])
def test_what_is_missing_is_asked_and_corrected(open_page: OpenPage, context: dict[str, Any]) -> None:
    page = open_staff(open_page, "/staff/entry?lang=en", **context)
    number = "0170 3456789" if context is DESK else "0170 4567890"
    page.locator("#name").fill("Ida Example")
    page.locator("#phone").fill("12")
    page.locator("#language").select_option("en")
    page.get_by_role("button", name="Summary to read out").click()
    expect(page.locator("#phone")).to_have_attribute("aria-invalid", "true")
    page.locator("#phone").fill(number)
    page.get_by_role("button", name="Summary to read out").click()
    expect(page.locator("#call-title")).to_have_text("Please ask", timeout=SHOWN_MS)
    assert page.evaluate(NO_OVERFLOW)
    page.locator("#postcode").fill("80331")
    page.locator("#model").select_option("osprio")
    page.locator("#availability").fill("Saturday from 10 am")
    page.get_by_role("button", name="Sum up again").click()
    page.get_by_role("button", name="Caller says yes").click(timeout=SHOWN_MS)
    expect(page.locator(".badge")).to_have_text("At the dealer’s", timeout=SHOWN_MS)
    assert page.evaluate(NO_OVERFLOW)


@pytest.mark.parametrize("context", [DESK, PHONE], ids=["desk", "phone"])
def test_a_file_is_looked_at_mapped_and_taken_in(open_page: OpenPage, tmp_path: Path, context: dict[str, Any]) -> None:
    file = tmp_path / "messe.csv"
    address = f"eva.{context['viewport']['width']}@post.example"
    file.write_text(f"Name;E-Mail;Was;Schuh\nEva Muster;{address};Bitte samstags;38\nJan;;;\n", encoding="cp1252")
    page = open_staff(open_page, "/staff/import", **context)
    page.locator("#file").set_input_files(file)
    page.get_by_role("button", name="Vorschau ansehen").click()
    expect(page.locator(".counts .refused strong")).to_have_text("1")
    page.get_by_label("Was").select_option("message")
    page.get_by_role("button", name="Mit dieser Zuordnung ansehen").click()
    expect(page.locator("tbody").first).to_contain_text("Bitte samstags")
    assert page.evaluate(NO_OVERFLOW)
    page.get_by_role("button", name="Leads einlesen (1)").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Leads eingelesen: 1", timeout=SHOWN_MS)
