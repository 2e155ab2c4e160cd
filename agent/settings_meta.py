"""The settings of Meta's channels: the app, its accounts, and where the Graph API is."""

import re
from typing import Annotated, Any
from urllib.parse import urlsplit

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode

ACCOUNT = re.compile(r"[0-9]{1,32}:[!-9;-~]{1,2000}")  # of what a header may hold
TEMPLATE = re.compile(r"[a-z0-9_]{1,512}:[a-z]{2,3}(?:_[A-Z]{2,4})?")
VERSION = re.compile(r"v\d{1,3}\.\d{1,2}")
LIST_OF_SECRETS = Field((), repr=False)

Listed = Annotated[tuple[str, ...], NoDecode]


class MetaSettings(BaseSettings):
    """What Messenger, Instagram, WhatsApp and lead advertisements need; nothing of it is set where none is used."""

    meta_app_secrets: Listed = LIST_OF_SECRETS
    meta_app_ids: Listed = ()
    meta_verify_token: str = Field("", repr=False)
    messenger_pages: Listed = LIST_OF_SECRETS
    instagram_accounts: Listed = LIST_OF_SECRETS
    whatsapp_numbers: Listed = LIST_OF_SECRETS
    whatsapp_template: Listed = ()
    graph_url: str = "https://graph.facebook.com"
    instagram_url: str = ""
    graph_version: str = "v26.0"

    @property
    def uses_meta(self) -> bool:
        """True when an account of any of its channels is set."""
        return bool(self.messenger_pages or self.instagram_accounts or self.whatsapp_numbers)

    @field_validator(
        "meta_app_secrets",
        "meta_app_ids",
        "messenger_pages",
        "instagram_accounts",
        "whatsapp_numbers",
        "whatsapp_template",
        mode="before",
    )
    @classmethod
    def split_meta_list(cls, value: Any) -> Any:
        """A list is comma-separated."""
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("messenger_pages", "instagram_accounts", "whatsapp_numbers")
    @classmethod
    def check_accounts(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Each account is its id and its token."""
        if not all(map(ACCOUNT.fullmatch, value)):
            raise ValueError(
                "each entry has to be the id in digits, a colon and the token, for example 1234567890:EAAB…"
            )
        ids = [entry.partition(":")[0] for entry in value]
        if len(set(ids)) < len(ids):
            raise ValueError("an id is given twice")
        return value

    @field_validator("meta_app_ids")
    @classmethod
    def check_app_ids(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """The ids of apps are numbers."""
        if not all(part.isascii() and part.isdecimal() for part in value):
            raise ValueError("an app id has digits only; it stands at the top of the app's dashboard")
        return value

    @field_validator("whatsapp_template")
    @classmethod
    def check_templates(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Each template is its name and its language."""
        if not all(map(TEMPLATE.fullmatch, value)):
            raise ValueError("each entry has to be name:language as Meta approved it, for example question_open:de")
        return value

    @field_validator("graph_url", "instagram_url")
    @classmethod
    def check_graph_url(cls, value: str) -> str:
        """The root of an API, without a version."""
        parts = urlsplit(value)
        if value and (parts.scheme not in ("http", "https") or not parts.hostname or parts.query):
            raise ValueError("it has to be a URL such as https://graph.facebook.com")
        return value.rstrip("/")

    @field_validator("graph_version")
    @classmethod
    def check_version(cls, value: str) -> str:
        """A version as Meta writes it."""
        if not VERSION.fullmatch(value):
            raise ValueError("it has to be a version such as v26.0")
        return value

    @model_validator(mode="after")
    def check_meta(self) -> "MetaSettings":
        """Who writes on Meta's channels has to take in what comes from there."""
        if self.uses_meta and not self.meta_app_secrets:
            raise ValueError("VORFAHRT_META_APP_SECRETS is missing: the secret that Meta signs its deliveries with")
        if self.uses_meta and not self.meta_verify_token:
            raise ValueError("VORFAHRT_META_VERIFY_TOKEN is missing: a word of your choice that Meta has to know")
        if self.meta_verify_token and not self.meta_app_secrets:
            raise ValueError("VORFAHRT_META_VERIFY_TOKEN is set without VORFAHRT_META_APP_SECRETS")
        return self
