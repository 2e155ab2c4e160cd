"""Reads a mail to a dealer as a mail client does."""

from html.parser import HTMLParser

from agent.handoff.lead_mail import DealerMail

HOSTILE = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'


class Reader(HTMLParser):
    """What a mail client makes of the HTML: its tags, links and visible text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.links: list[str] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links.extend(value or "" for name, value in attrs if name == "href")

    def handle_data(self, data: str) -> None:
        self.text += data


def bodies(mail: DealerMail) -> tuple[str, str]:
    return mail.text, Reader(mail.html or "").text
