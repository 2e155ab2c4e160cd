"""The demo as a newcomer starts it, and a real browser in front of it."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from tests.servers.ports import LOOPBACK, free_port, need_program
from tests.servers.vorfahrt import Vorfahrt

EXPECTED_IN_THE_CONSOLE = "status of 422"  # a form with a fault in it, which Chromium notes by itself

OpenPage = Callable[..., Page]


@pytest.fixture(scope="module")
def demo_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`vorfahrt run` without a brand, as a process of its own."""
    folder: Path = tmp_path_factory.mktemp("demo")
    service = Vorfahrt(folder, smtp_listen=f"{LOOPBACK}:{free_port()}")
    service.start()
    service.wait_until_ready()
    yield service.url
    service.stop()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    program = need_program("chromium", "chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, demo_url: str) -> Iterator[OpenPage]:
    """Opens the demo as a new visitor; what the console says of faults fails the test."""
    faults: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and EXPECTED_IN_THE_CONSOLE not in message.text:
            faults.append(message.text)

    def open_demo(**context: Any) -> Page:
        options = {"locale": "de-DE", "viewport": {"width": 1440, "height": 900}} | context
        page = browser.new_context(**options).new_page()
        page.on("console", note)
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto(demo_url)
        return page

    yield open_demo
    for context in browser.contexts:
        context.close()
    assert not faults
