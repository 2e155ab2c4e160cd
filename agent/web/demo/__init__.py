"""The demo page: one visitor plays the prospect, and sees what the agent understands and what the dealer gets."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoPage:
    """The way that the page's mails take: the built-in SMTP listener, as any mail server would reach it."""

    smtp_host: str
    smtp_port: int
