"""The demo page: one visitor plays the prospect, and sees what the agent understands and what the dealer gets."""

from dataclasses import dataclass

from agent.web.demo.phone import People


@dataclass(frozen=True)
class DemoPage:
    """The way that the page's mails take: the built-in SMTP listener, as any mail server would reach it."""

    smtp_host: str
    smtp_port: int
    people: People | None = None  # whoever writes on Messenger, Instagram and WhatsApp; None without a stand-in of Meta
