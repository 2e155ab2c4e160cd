"""The demo page in a real browser, on the real service: what the first visitor of the project does."""

import itertools
import re

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import OpenPage

PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
TAKEN = "document.title='taken'"
HOSTILE = f'<script>{TAKEN}</script><img src=x onerror="{TAKEN}"><style>*{{display:none}}</style>'


NUMBERS = itertools.count()


def write(page: Page, subject: str, text: str, name: str = "Eva Beispiel") -> None:
    """A new mail, typed into the form, under an address that no other test has."""
    page.locator("#compose-name").fill(name)
    page.locator("#compose-address").fill(f"eva.{next(NUMBERS)}@post.example")
    page.locator("#compose-subject").fill(subject)
    page.locator("#compose-text").fill(text)
    page.locator("#compose .primary").click()


def reply(page: Page, text: str) -> None:
    """An answer in the only thread there is."""
    page.locator(".reply textarea").fill(text)
    page.locator(".reply .primary").click()


def expect_replies(page: Page, count: int) -> None:
    expect(page.locator(".note.ours")).to_have_count(count, timeout=15_000)


def test_three_mails_lead_from_the_prospect_to_the_dealers_inbox(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Probefahrt", "Hallo, ich möchte gern eine Probefahrt machen.\n\nEva Beispiel")
    expect_replies(page, 1)
    expect(page.locator(".steps [aria-current=step]").first).to_have_text("Rückfrage")
    reply(page, "80339 München, am Samstag ab 10 Uhr, gern den Osprio")
    expect_replies(page, 2)
    expect(page.locator("mark", has_text="80339").first).to_contain_text("Postleitzahl")
    page.get_by_role("button", name="Ja, passt so.").click()
    page.locator(".reply .primary").click()
    expect_replies(page, 3)
    expect(page.locator("#insight .card").first).to_contain_text("Ein klares Ja zur Zusammenfassung.")
    lead = page.locator("#dealer .lead")
    expect(lead.frame_locator("iframe").get_by_role("heading", name="Norvela Osprio")).to_be_visible()
    lead.get_by_text("Anhang").click()
    expect(lead.locator(".attachment pre")).to_contain_text("<adf>")


def test_an_english_wish_is_answered_in_english(open_page: OpenPage) -> None:
    page = open_page(locale="en-GB")
    page.get_by_role("link", name="Complete wish").click()
    page.get_by_role("button", name="Send").first.click()
    expect_replies(page, 1)
    expect(page.locator(".note.ours .text")).to_contain_text("Autohaus Isarauen")
    page.get_by_role("button", name="Yes, that’s right.").click()
    page.locator(".reply .primary").click()
    expect(page.locator(".thread .badge")).to_have_text("At the dealer’s", timeout=15_000)
    expect(page.locator("#dealer .lead h3")).to_contain_text("Lysanto")


def test_an_out_of_office_note_gets_no_answer_and_the_page_says_why(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_role("link", name="Abwesenheitsnotiz").click()
    page.locator("#compose .primary").click()
    expect(page.locator("#insight .card")).to_contain_text("Ihre Worte sind die einer automatischen Mitteilung.")
    expect(page.locator(".thread")).to_contain_text("Diese Mail bekommt keine Antwort.")
    expect(page.locator(".note.ours")).to_have_count(0)


def test_a_complaint_becomes_a_task_for_the_team(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_role("link", name="Beschwerde").click()
    page.locator("#compose .primary").click()
    expect(page.locator(".tasks li")).to_contain_text("Eine Beschwerde braucht eine persönliche Antwort.")
    expect(page.locator(".thread .badge")).to_have_text("Bei einem Menschen")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_phone_shows_one_pane_at_a_time_and_never_scrolls_sideways(open_page: OpenPage, scheme: str) -> None:
    page = open_page(**PHONE, color_scheme=scheme)
    page.get_by_role("link", name="Vollständiger Wunsch").tap()
    page.locator("#compose .primary").tap()
    expect_replies(page, 1)
    expect(page.locator("#insight")).to_be_hidden()
    for tab, pane in (("Händler", "#dealer"), ("Assistent", "#insight"), ("Interessent", "#prospect")):
        page.get_by_role("button", name=tab).tap()
        expect(page.locator(pane)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_words_of_strangers_stay_words(open_page: OpenPage) -> None:
    page = open_page()
    write(page, HOSTILE, f"Ich möchte den Osprio Probe fahren. {HOSTILE}", name=HOSTILE[:60])
    expect_replies(page, 1)
    expect(page.locator("#insight .source")).to_contain_text("<script>")
    assert page.title() == "Vorfahrt, Vorführung"
    assert page.locator("main script, main img, main style").count() == 0


def test_the_page_can_be_used_with_the_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    press_until(page, "a.chip >> text=Wunsch ohne Angaben")
    page.keyboard.press("Enter")
    expect(page.locator("#compose .primary")).to_be_focused()
    page.keyboard.press("Enter")
    expect_replies(page, 1)
    press_until(page, ".quick button")
    page.keyboard.press("Enter")
    expect(page.locator(".reply textarea")).to_be_focused()
    page.keyboard.press("Control+Enter")
    expect_replies(page, 2)


def press_until(page: Page, selector: str) -> None:
    """Tab on until something has the focus; it must show that it has."""
    for _ in range(60):
        if page.locator(selector).first.evaluate("element => element === document.activeElement"):
            outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert outline == "solid"
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"{selector} is not reached with Tab")


def test_a_reply_is_announced_to_screen_readers(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Probefahrt", "Ich möchte gern eine Probefahrt machen.")
    expect(page.get_by_role("status")).to_have_text("Eine Antwort von Norvela ist da.", timeout=15_000)


def test_half_a_reply_survives_the_arrival_of_another_mail(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Probefahrt", "Ich möchte gern eine Probefahrt machen.")
    expect_replies(page, 1)
    page.locator(".reply textarea").fill("Ich überlege noch")
    page.locator("#compose summary").first.click()
    write(page, "Frage", "Was kostet der Calyra?")
    expect_replies(page, 2)
    expect(page.locator(".thread textarea").last).to_have_value("Ich überlege noch")


def test_what_is_wrong_with_a_mail_is_said_beside_it(open_page: OpenPage) -> None:
    page = open_page()
    page.locator("#compose-address").fill("anna")
    page.locator("#compose .primary").click()
    expect(page.locator("#compose-address-fault")).to_have_text(re.compile("Bitte geben Sie eine Mailadresse an"))
    expect(page.locator("#compose-text-fault")).to_have_text("Bitte schreiben Sie eine Nachricht.")
    expect(page.locator("#compose-address")).to_be_focused()


def test_a_new_person_begins_afresh(open_page: OpenPage) -> None:
    page = open_page()
    write(page, "Probefahrt", "Ich möchte gern eine Probefahrt machen.")
    expect_replies(page, 1)
    page.get_by_role("button", name="Neue Person").click()
    expect(page.locator(".thread")).to_have_count(0)


def test_the_page_works_without_script(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.get_by_role("link", name="Preisfrage").click()
    page.locator("#compose .primary").click()
    expect(page.locator(".thread h3")).to_have_text("Was kostet der Calyra?")


def test_a_chat_on_the_phone_is_tapped_to_the_dealer_and_a_colleague_silences_the_assistant(
    open_page: OpenPage,
) -> None:
    page = open_page()
    page.get_by_role("link", name="WhatsApp").click()
    phone = page.get_by_role("region", name="WhatsApp")
    phone.get_by_label("Nachricht").fill("hi, würd gern mal den Osprio fahren, 80331, samstag ab 10")
    page.keyboard.press("Enter")
    phone.get_by_role("button", name="Ja, passt").click(timeout=15_000)
    expect(page.locator("#dealer .lead")).to_contain_text("Osprio", timeout=15_000)
    expect(phone.locator(".bubble.assistant")).to_have_count(2)
    page.get_by_text("Als Mitarbeiterin oder Mitarbeiter der Marke antworten").locator("visible=true").click()
    page.get_by_label("Nachricht im Namen von Norvela").locator("visible=true").fill("Hier ist Anna, ich übernehme.")
    page.get_by_role("button", name="Im Posteingang antworten").click()
    expect(phone.locator(".bubble.person")).to_contain_text("Anna", timeout=15_000)
    phone.get_by_label("Nachricht").fill("Wie weit kommt der Osprio?")
    page.keyboard.press("Enter")
    expect(page.locator("#insight .card").first).to_contain_text("Ein Mensch hat übernommen", timeout=15_000)
    expect(phone.locator(".bubble.assistant")).to_have_count(2)


def test_a_voice_message_is_answered_honestly(open_page: OpenPage) -> None:
    page = open_page()
    page.get_by_role("link", name="Messenger").click()
    phone = page.get_by_role("region", name="Messenger")
    phone.get_by_role("button", name="Sprachnachricht").click()
    expect(phone.locator(".bubble.visitor")).to_contain_text("Sprachnachricht", timeout=15_000)
    expect(phone.locator(".bubble.assistant")).to_contain_text("Sprachnachricht", timeout=15_000)


def test_an_advertisement_and_instagram_are_shown_as_one_conversation(open_page: OpenPage) -> None:
    page = open_page()
    address = f"ida.{next(NUMBERS)}@post.example"
    page.get_by_role("link", name="Website").click()
    page.get_by_text("Formular einer Anzeige bei Facebook").click()
    page.locator("#advert-name").fill("Ida Muster")
    page.locator("#advert-address").fill(address)
    page.locator("#advert-address").press("Enter")
    page.get_by_role("link", name="Mail", exact=False).first.click()
    expect_replies(page, 1)
    page.get_by_role("link", name="Instagram").click()
    page.locator("#write-instagram").fill(f"Ich bin Ida Muster, {address}. Ich möchte den Osprio fahren.")
    page.keyboard.press("Enter")
    strand = page.locator("#insight .strand", has_text="zusammengeführt: gleiche Mailadresse, gleicher Name")
    expect(strand).to_contain_text("Formular", timeout=15_000)
    expect(strand).to_contain_text("Instagram")


def test_nobody_sees_the_phone_of_another_visitor(open_page: OpenPage) -> None:
    page = open_page()
    page.goto(f"{page.url}?channel=facebook")
    page.locator("#write-facebook").fill("Ich möchte gern eine Probefahrt machen.")
    page.keyboard.press("Enter")
    expect(page.locator(".facebook .bubble.assistant")).to_have_count(1, timeout=15_000)
    other = open_page()
    other.get_by_role("link", name="Messenger").click()
    expect(other.locator(".facebook .start")).to_be_visible()
    expect(other.locator(".bubble, .card")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("channel", ["whatsapp", "instagram", "website", "team"])
def test_on_a_phone_every_channel_fits(open_page: OpenPage, channel: str, scheme: str) -> None:
    page = open_page(**PHONE, color_scheme=scheme)
    page.locator(f"a[data-channel={channel}]").tap()
    expect(page.locator(f"[data-channel-pane={channel}]")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_the_phone_works_without_script(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    page.get_by_role("link", name="Messenger").click()
    page.locator("#write-facebook").fill("Ich möchte gern eine Probefahrt machen.")
    page.get_by_role("region", name="Messenger").get_by_role("button", name="Senden").click()
    expect(page.locator(".facebook .bubble.visitor")).to_contain_text("Probefahrt")
