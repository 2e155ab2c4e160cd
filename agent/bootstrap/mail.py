"""How mail comes in and goes out, as the settings name it."""

from agent.channels.oauth import OAuth
from agent.settings import Settings

DEMO_SMTP = "127.0.0.1:8025"


def oauth_of(settings: Settings) -> OAuth | None:
    """The OAuth client for mailboxes and servers that want XOAUTH2; None when none is configured."""
    if not settings.oauth_token_url:
        return None
    return OAuth(
        settings.oauth_token_url,
        settings.oauth_client_id,
        settings.oauth_client_secret,
        settings.oauth_refresh_token,
        settings.oauth_scope,
    )


def listening_place(settings: Settings) -> str:
    """Where we listen for mail, empty for nowhere; in the demo without being asked to."""
    return settings.smtp_listen if settings.smtp_listen is not None else DEMO_SMTP if settings.demo else ""
