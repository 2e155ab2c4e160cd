"""The chat widget in a real browser, on the real service: on the demo's page, and on the page of a strict stranger."""

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.conftest import OpenPage
from tests.servers.ports import LOOPBACK, free_port
from tests.servers.vorfahrt import Vorfahrt

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True, "reduced_motion": "reduce"}
TAKEN = "document.title='taken'"
HOSTILE = f'<script>{TAKEN}</script><img src=x onerror="{TAKEN}"> javascript:{TAKEN} https://a.example/"onclick={TAKEN}'
STYLE = "button, div { display: none; color: red; font: 40px serif } * { margin: 9px }"
STYLE_ALLOWED = f"'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'"
SLOW = 15_000  # milliseconds


class StrictPage(BaseHTTPRequestHandler):
    """A French page of another site, which allows nothing but the chat of `chat_url`, and has a style of its own."""

    chat_url = ""

    def do_GET(self) -> None:
        sockets = self.chat_url.replace("http", "ws")
        chat = f"script-src {self.chat_url}; connect-src {self.chat_url} {sockets}"
        own = f"default-src 'none'; img-src data:; style-src {STYLE_ALLOWED}"
        tag = f'<script src="{self.chat_url}/chat/widget.js" data-accent="#ffd400" data-position="left" defer></script>'
        icon = '<link rel="icon" href="data:,">'
        self.send_response(200)
        self.send_header("content-type", "text/html; charset=utf-8")
        self.send_header("content-security-policy", f"{own}; {chat}")
        self.end_headers()
        self.wfile.write(f'<!doctype html><html lang="fr"><title>x</title>{icon}{tag}<style>{STYLE}</style>'.encode())

    def log_message(self, *_: object) -> None:
        """Nothing is written to the console of the tests."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """The origin of a page that is not ours."""
    server = ThreadingHTTPServer((LOOPBACK, 0), StrictPage)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://localhost:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def demo_url(tmp_path_factory: pytest.TempPathFactory, site: str) -> Iterator[str]:
    """The demo, with one other site that may hold its chat."""
    folder: Path = tmp_path_factory.mktemp("chat")
    service = Vorfahrt(folder, smtp_listen=f"{LOOPBACK}:{free_port()}", sites=site)
    StrictPage.chat_url = service.url
    service.start()
    service.wait_until_ready()
    yield service.url
    service.stop()


def open_chat(page: Page, demo_url: str) -> None:
    """The demo's page with the chat opened."""
    page.goto(f"{demo_url}/chat")
    page.get_by_role("button", name="Chat mit Norvela öffnen").click()


def write(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="Nachricht schreiben").fill(text)
    page.keyboard.press("Enter")


def read_token(page: Page) -> str:
    """Who the visitor is, as soon as the browser was told."""
    for _ in range(200):
        kept = json.loads(page.evaluate("localStorage.getItem('vorfahrt-chat')") or "{}")
        if "token" in kept:
            return str(kept["token"])
        page.wait_for_timeout(50)
    raise AssertionError("no visitor was made")


def expect_answers(page: Page, count: int) -> None:
    """Beside the greeting, which comes from no server."""
    expect(page.locator(".line.assistant")).to_have_count(count + 1, timeout=SLOW)


def test_a_chat_leads_from_a_tap_to_the_dealer_and_goes_on_after_a_reload(open_page: OpenPage, demo_url: str) -> None:
    page = open_page()
    open_chat(page, demo_url)
    page.get_by_role("button", name="Ich möchte eine Probefahrt machen.").click()
    expect(page.locator(".line.visitor")).to_have_text("Ich: Ich möchte eine Probefahrt machen.")
    expect(page.get_by_text("Antwort wird geschrieben")).to_be_attached()
    expect_answers(page, 1)
    expect(page.get_by_role("group", name="Schnelle Antworten").get_by_text("Welche Modelle")).to_have_count(0)
    write(page, "Eva Beispiel, 0170 1234567. 80339 München, am Samstag ab 10 Uhr, gern den Osprio")
    expect_answers(page, 2)
    page.reload()
    expect_answers(page, 2)
    expect(page.locator(".line.visitor")).to_have_count(2)
    page.get_by_role("group", name="Schnelle Antworten").get_by_role("button", name="Ja, passt").click()
    expect_answers(page, 3)
    expect(page.locator(".line.assistant").last).to_contain_text("Autohaus Isarauen")


def test_nothing_is_asked_of_the_server_and_nothing_kept_before_the_chat_is_opened(
    open_page: OpenPage, demo_url: str
) -> None:
    page = open_page()
    asked: list[str] = []
    page.goto(f"{demo_url}/chat", wait_until="networkidle")
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.wait_for_timeout(300)
    assert asked == []
    assert page.evaluate("[document.cookie, ...Object.keys(localStorage)]") == [""]
    page.get_by_role("button", name="Chat mit Norvela öffnen").click()
    expect(page.get_by_role("dialog")).to_be_visible()
    read_token(page)
    assert [url.rpartition("/")[2] for url in asked] == ["socket"]


def test_what_is_written_without_a_connection_is_kept_and_sent_later(browser: Browser, demo_url: str) -> None:
    page = browser.new_context(locale="de-DE").new_page()
    open_chat(page, demo_url)
    read_token(page)
    page.context.set_offline(True)
    page.evaluate("window.dispatchEvent(new Event('offline'))")
    write(page, "Ich möchte eine Probefahrt machen.")
    expect(page.get_by_text("Was geschrieben ist, bleibt hier")).to_be_visible(timeout=SLOW)
    expect(page.locator(".line.visitor.kept")).to_have_count(1)
    page.context.set_offline(False)
    expect_answers(page, 1)
    expect(page.locator(".line.visitor")).to_have_count(1)
    expect(page.get_by_text("Keine Verbindung")).to_have_count(0)
    page.context.close()


def test_without_sockets_the_chat_goes_by_plain_requests(browser: Browser, demo_url: str) -> None:
    page = browser.new_context(locale="de-DE").new_page()
    page.route_web_socket("**/chat/socket", lambda socket: socket.close())
    open_chat(page, demo_url)
    write(page, "Ich möchte eine Probefahrt machen.")
    expect_answers(page, 1)
    expect(page.locator(".line.visitor:not(.kept)")).to_have_count(1)
    page.context.close()


def test_the_keyboard_is_enough(open_page: OpenPage, demo_url: str) -> None:
    page = open_page()
    page.goto(f"{demo_url}/chat")
    launcher = page.get_by_role("button", name="Chat mit Norvela öffnen")
    for _ in range(10):
        page.keyboard.press("Tab")
        if launcher.evaluate("button => button === button.getRootNode().activeElement"):
            break
    page.keyboard.press("Enter")
    field = page.get_by_role("textbox", name="Nachricht schreiben")
    expect(field).to_be_focused()
    page.keyboard.type("Ich möchte eine Probefahrt machen.")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("Gern den Osprio.")
    page.keyboard.press("Enter")
    expect(page.locator(".line.visitor p")).to_have_text("Ich möchte eine Probefahrt machen.\nGern den Osprio.")
    expect(field).to_be_focused()
    expect_answers(page, 1)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(launcher).to_be_focused()


def test_words_of_strangers_stay_words(open_page: OpenPage, demo_url: str) -> None:
    page = open_page()
    open_chat(page, demo_url)
    write(page, HOSTILE)
    expect_answers(page, 1)
    page.reload()
    expect(page.locator(".line.visitor p")).to_have_text(HOSTILE)
    assert page.title() != "taken"
    panel = page.locator(".panel")
    assert panel.locator("script, img").count() == 0
    links = panel.locator(".line a").evaluate_all("links => links.map(link => [link.href, link.rel])")
    assert links == [["https://a.example/", "noopener noreferrer"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_a_phone_the_chat_fills_the_screen_and_gives_the_page_back(
    open_page: OpenPage, demo_url: str, scheme: str
) -> None:
    page = open_page(**PHONE, color_scheme=scheme)
    page.goto(f"{demo_url}/chat")
    page.get_by_role("button", name="Chat mit Norvela öffnen").tap()
    assert page.get_by_role("dialog").bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
    heights = page.locator(".panel button:visible").evaluate_all("all => all.map(one => one.offsetHeight)")
    assert min(heights) >= 44
    page.get_by_role("button", name="Chat schließen").tap()
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_starting_over_forgets_the_visitor_on_this_device(open_page: OpenPage, demo_url: str) -> None:
    page = open_page()
    open_chat(page, demo_url)
    write(page, "Ich möchte eine Probefahrt machen.")
    expect_answers(page, 1)
    before = read_token(page)
    page.get_by_role("button", name="Von vorn beginnen").click()
    page.get_by_role("button", name="Ja, vergessen").click()
    expect(page.locator(".line.visitor")).to_have_count(0)
    assert read_token(page) != before
    page.reload()
    expect(page.get_by_role("button", name="Ich möchte eine Probefahrt machen.")).to_be_visible()
    expect_answers(page, 0)


def test_a_strict_page_of_another_site_holds_the_chat_and_cannot_spoil_it(open_page: OpenPage, site: str) -> None:
    page = open_page()
    page.goto(site)
    launcher = page.get_by_role("button", name="Ouvrir le chat avec Norvela")
    assert launcher.evaluate("button => getComputedStyle(button).backgroundColor") == "rgb(255, 212, 0)"
    assert launcher.evaluate("button => getComputedStyle(button).color") == "rgb(16, 20, 15)"
    launcher.click()
    page.get_by_role("button", name="Je voudrais faire un essai routier.").click()
    expect_answers(page, 1)
