"""The form and the page behind its link in a real browser, also inside the page of another site."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.servers.ports import LOOPBACK, free_port
from tests.servers.vorfahrt import Vorfahrt

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
DESK = {"viewport": {"width": 1280, "height": 800}}
HOST_PAGE = """<!DOCTYPE html><html lang="de"><meta charset="utf-8"><title>Marke</title><h1>Marke</h1>
<script src="{url}/embed/form.js" data-form="footer" data-language="de" async></script></html>"""
TAKEN = "document.title='taken'"
HOSTILE = f'"><script>{TAKEN}</script><img src=x onerror="{TAKEN}">'
LONG_ENOUGH = 2100  # milliseconds that a person takes at least


class QuietFiles(SimpleHTTPRequestHandler):
    """Files without a line on the console for each."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  # the name that the library gives it
        """Say nothing."""


@dataclass(frozen=True)
class Sites:
    """Our service, and the page of another site that embeds its form."""

    url: str
    host: str


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sites]:
    folder, pages = tmp_path_factory.mktemp("form"), tmp_path_factory.mktemp("pages")
    host = ThreadingHTTPServer((LOOPBACK, 0), partial(QuietFiles, directory=str(pages)))
    thread = threading.Thread(target=host.serve_forever)
    thread.start()
    origin = f"http://localhost:{host.server_port}"
    service = Vorfahrt(folder, sites=origin, smtp_listen=f"{LOOPBACK}:{free_port()}")
    (pages / "index.html").write_text(HOST_PAGE.format(url=service.url), encoding="utf-8")
    service.start()
    service.wait_until_ready()
    yield Sites(service.url, origin)
    service.stop()
    host.shutdown()
    thread.join()
    host.server_close()


def open_page(browser: Browser, url: str, **context: Any) -> Page:
    page = browser.new_context(locale="de-DE", **context).new_page()
    page.goto(url)
    return page


def shoot(page: Page, folder: Path, name: str) -> None:
    """Keep what the page looks like, and see that nothing is cut off at its side."""
    page.screenshot(path=folder / f"{name}.png", full_page=True)
    width = page.viewport_size["width"] if page.viewport_size else 0
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_form_and_a_few_taps_lead_to_the_dealer(
    browser: Browser, sites: Sites, tmp_path: Path, size: dict[str, Any]
) -> None:
    page = open_page(browser, f"{sites.url}/form", **size)
    page.get_by_label("Name").fill("Eva Beispiel")
    page.get_by_label("E-Mail-Adresse").fill(f"eva.{len(size)}@kunde.example")
    shoot(page, tmp_path, "form")
    page.wait_for_timeout(LONG_ENOUGH)
    page.get_by_role("button", name="Anfrage senden").click()
    expect(page.get_by_role("heading")).to_have_text("Danke, die Anfrage ist angekommen.")
    shoot(page, tmp_path, "thanks")
    page.get_by_role("link", name="Wunsch mit wenigen Klicks vervollständigen").click()
    page.get_by_label("vormittags").nth(3).check(force=True)
    page.get_by_label("Postleitzahl").fill("80339")
    page.get_by_label("Land").select_option("DE")
    page.get_by_label("Lysanto").check(force=True)
    page.locator("#powertrain-lysanto").select_option("phev")
    shoot(page, tmp_path, "link")
    page.get_by_role("button", name="Absenden").click()
    expect(page.get_by_role("heading")).to_have_text("Danke, das ist angekommen.")
    link = page.url.partition("?")[0]
    for _ in range(40):  # the assistant answers meanwhile
        page.goto(link)
        if page.get_by_role("button", name="Ja, so weitergeben").is_visible():
            break
        page.wait_for_timeout(250)
    shoot(page, tmp_path, "confirm")
    page.get_by_role("button", name="Ja, so weitergeben").click()
    for _ in range(40):
        page.goto(link)
        if page.get_by_text("Der Wunsch liegt bei").is_visible():
            break
        page.wait_for_timeout(250)
    expect(page.locator(".note")).to_contain_text("Autohaus Isarauen, München")
    page.context.close()


def test_a_form_in_the_page_of_another_site_grows_and_knows_its_campaign(browser: Browser, sites: Sites) -> None:
    page = open_page(browser, f"{sites.host}/?utm_campaign=spring", **DESK)
    form = page.frame_locator("iframe")
    expect(form.get_by_role("button", name="Anfrage senden")).to_be_visible()
    assert form.locator("[name=utm_campaign]").input_value() == "spring"
    assert form.locator("[name=form_id]").input_value() == "footer"
    assert form.locator("[name=page_url]").input_value() == f"{sites.host}/"
    page.wait_for_function("document.querySelector('iframe').style.height !== '900px'")
    assert page.evaluate("document.querySelector('iframe').clientHeight") > 600
    form.get_by_label("E-Mail-Adresse").fill("otto@kunde.example")
    page.wait_for_timeout(LONG_ENOUGH)
    form.get_by_role("button", name="Anfrage senden").click()
    expect(form.get_by_role("heading")).to_have_text("Danke, die Anfrage ist angekommen.")
    assert page.context.cookies() == []
    page.context.close()


def test_who_is_too_fast_sends_once_more_and_gets_through(browser: Browser, sites: Sites) -> None:
    page = open_page(browser, f"{sites.url}/form", java_script_enabled=False, **DESK)
    page.get_by_label("Name").fill(HOSTILE[:100])
    page.get_by_label("Nachricht").fill(HOSTILE)
    page.get_by_label("E-Mail-Adresse").fill("anna@kunde")
    page.get_by_role("button", name="Anfrage senden").click()
    expect(page.locator("#email-fault")).to_contain_text("Das ist keine vollständige E-Mail-Adresse")
    page.get_by_label("E-Mail-Adresse").fill("anna@kunde.example")
    page.get_by_role("button", name="Anfrage senden").click()
    if page.get_by_role("alert").is_visible():
        expect(page.get_by_role("alert")).to_contain_text("Bitte die Angaben noch einmal kurz ansehen")
        page.wait_for_timeout(LONG_ENOUGH)
        page.get_by_role("button", name="Anfrage senden").click()
    expect(page.get_by_role("heading")).to_have_text("Danke, die Anfrage ist angekommen.")
    assert "taken" not in page.title()
    page.context.close()


def test_the_form_can_be_sent_with_the_keyboard_alone(browser: Browser, sites: Sites) -> None:
    page = open_page(browser, f"{sites.url}/form", **DESK)
    page.locator("#email").focus()
    page.keyboard.type("karl@kunde.example")
    page.wait_for_timeout(LONG_ENOUGH)
    for _ in range(6):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.tagName") == "BUTTON":
            break
        assert page.evaluate("document.activeElement.id") != "homepage"
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading")).to_have_text("Danke, die Anfrage ist angekommen.")
    page.context.close()
