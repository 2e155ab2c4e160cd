"""All settings, read once from the environment and `.env`; other code receives plain values."""

import os
import re
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import Field, ValidationError, field_validator, model_validator
from pydantic_settings import NoDecode, SettingsConfigDict

from agent.settings_meta import MetaSettings
from agent.settings_probe import ProbeSettings

PREFIX = "VORFAHRT_"
DEMO_SECRET = "demo-only-secret-not-for-production"  # refused outside the demo
SHORTEST_SECRET = 24  # characters
SHORTEST_PASSWORD = 12
ORIGIN = re.compile(r"https?://[a-z0-9.-]{1,253}(?::\d{1,5})?")
ADDRESS = re.compile(r"[^@\s<>]{1,64}@[^@\s<>]{1,255}")


class SettingsError(ValueError):
    """Settings that are wrong; the text names each setting, what is wrong with it, and what to do."""


class Settings(MetaSettings, ProbeSettings):
    """One frozen record. Without a brand file it is the demo, in which no mail leaves the machine."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX,
        env_file=".env",
        env_file_encoding="utf-8",
        frozen=True,
        extra="ignore",
        hide_input_in_errors=True,
    )

    brand: Path | None = None
    dealers: Path | None = None
    postcodes: Path | None = None
    portals: Path | None = None
    address: Literal["formal", "informal"] = "formal"
    database_url: str = ""
    data_dir: Path = Path("var")
    http: str = "127.0.0.1:8000"
    public_url: str = ""
    sites: Annotated[tuple[str, ...], NoDecode] = ()
    api_keys: Annotated[tuple[str, ...], NoDecode] = ()
    smtp_listen: str | None = None
    imap_urls: Annotated[tuple[str, ...], NoDecode] = ()
    smtp_url: str = ""
    mail_from: str = ""
    mail_name: str = ""
    team_address: str = ""
    secret_key: str = ""
    replies_per_day: int = Field(20, ge=1)
    workers: int = Field(8, ge=1, le=64)
    staff_password: str = ""
    webhook_secrets: Annotated[tuple[str, ...], NoDecode] = ()
    webhook_url: str = ""
    oauth_token_url: str = ""
    oauth_client_id: str = ""
    oauth_client_secret: str = ""
    oauth_refresh_token: str = ""
    oauth_scope: str = ""
    llm_model: str = ""
    llm_base_url: str = ""
    llm_api_key: str = ""
    llm_tokens_per_day: int = Field(1_000_000, ge=0)
    llm_eur_in: float = Field(0.0, ge=0)
    llm_eur_out: float = Field(0.0, ge=0)
    answers: Path | None = None
    log_level: str = "info"

    @property
    def demo(self) -> bool:
        """True when no brand was named: an invented one answers, and mail is kept instead of sent."""
        return self.brand is None

    @property
    def root_url(self) -> str:
        """Where people reach our pages, without a slash at the end; empty where nobody said. The demo is at home."""
        return self.public_url or (f"http://{self.http}" if self.demo else "")

    @field_validator("imap_urls", "sites", "api_keys", "webhook_secrets", mode="before")
    @classmethod
    def split_list(cls, value: Any) -> Any:
        """A list is comma-separated."""
        return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value

    @field_validator("brand", "dealers", "postcodes", "portals", "answers", mode="before")
    @classmethod
    def empty_is_none(cls, value: Any) -> Any:
        """An empty line of `.env` is a setting that is not set."""
        return value or None

    @field_validator("brand", "dealers", "postcodes", "answers")
    @classmethod
    def check_file(cls, value: Path | None) -> Path | None:
        """The files have to be there."""
        if value is not None and not value.is_file():
            raise ValueError(f"there is no file {value}")
        return value

    @field_validator("portals")
    @classmethod
    def check_folder(cls, value: Path | None) -> Path | None:
        """The folder has to be there."""
        if value is not None and not value.is_dir():
            raise ValueError(f"there is no folder {value}")
        return value

    @field_validator("staff_password")
    @classmethod
    def check_password(cls, value: str) -> str:
        """A short password is soon guessed."""
        if value and len(value) < SHORTEST_PASSWORD:
            raise ValueError(f"it has to have at least {SHORTEST_PASSWORD} characters")
        return value

    @field_validator("http", "smtp_listen")
    @classmethod
    def check_address(cls, value: str | None) -> str | None:
        """A place to listen at is `host:port`."""
        if value:
            split_host_port(value)
        return value

    @field_validator("sites")
    @classmethod
    def check_sites(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Origins as browsers send them (RFC 6454): scheme, host, and the port where it is not the usual one."""
        wrong = next((site for site in value if not ORIGIN.fullmatch(site)), None)
        if wrong:
            raise ValueError(f"{wrong} has to be an origin such as https://www.marke.example, without a path")
        return value

    @field_validator("public_url")
    @classmethod
    def check_public_url(cls, value: str) -> str:
        """The root under which people reach us."""
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("it has to be a URL such as https://probefahrt.marke.example")
        return value.rstrip("/")

    @field_validator("api_keys")
    @classmethod
    def check_keys(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        """Keys that nobody guesses."""
        if any(len(key) < SHORTEST_SECRET for key in value):
            raise ValueError(f"each key has to have at least {SHORTEST_SECRET} characters")
        return value

    @field_validator("mail_from", "team_address")
    @classmethod
    def check_mail_address(cls, value: str) -> str:
        """A bare mail address."""
        if value and not ADDRESS.fullmatch(value):
            raise ValueError("it has to be a bare mail address such as probefahrt@marke.example")
        return value.lower()

    @field_validator("llm_base_url", "webhook_url")
    @classmethod
    def check_endpoint(cls, value: str) -> str:
        """The address of an endpoint."""
        if value and (urlsplit(value).scheme not in ("http", "https") or not urlsplit(value).hostname):
            raise ValueError("it has to be a URL such as http://localhost:11434/v1")
        return value

    @field_validator("log_level")
    @classmethod
    def check_level(cls, value: str) -> str:
        """One of the usual levels."""
        if value.lower() not in ("debug", "info", "warning", "error"):
            raise ValueError("it has to be debug, info, warning or error")
        return value.lower()

    @model_validator(mode="after")
    def check_language_model(self) -> "Settings":
        """OpenAI's own endpoint, which is meant where none is named, wants a key."""
        if self.llm_model and not self.llm_base_url and not self.llm_api_key:
            raise ValueError(
                "VORFAHRT_LLM_MODEL is set, but neither VORFAHRT_LLM_API_KEY (for OpenAI) nor VORFAHRT_LLM_BASE_URL "
                "(for any other endpoint, which may want no key)"
            )
        return self

    @model_validator(mode="after")
    def check_real_configuration(self) -> "Settings":
        """A real brand needs an address to write from and a secret of its own."""
        if self.demo:
            return self
        if not self.mail_from:
            raise ValueError("VORFAHRT_MAIL_FROM is missing: the address that prospects get answers from")
        if len(self.secret_key) < SHORTEST_SECRET or self.secret_key == DEMO_SECRET:
            raise ValueError(
                f"VORFAHRT_SECRET_KEY has to be a random text of at least {SHORTEST_SECRET} characters, "
                'for example from: python3 -c "import secrets; print(secrets.token_urlsafe(32))"'
            )
        return self


def split_host_port(value: str) -> tuple[str, int]:
    """`host:port` as its two parts. Raises ValueError when it is not that."""
    parts = urlsplit(f"//{value}")
    if not parts.hostname or parts.port is None:
        raise ValueError("it has to be host:port, for example 127.0.0.1:8000")
    return parts.hostname, parts.port


def load_settings(**overrides: Any) -> Settings:
    """The settings of this process. Raises SettingsError, with one line for each that is wrong."""
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    set_here = {name for name in (*os.environ, *dotenv_values(".env")) if name.upper().startswith(PREFIX)}
    unknown = sorted(name for name in set_here if name.upper() not in known)
    if unknown:
        raise SettingsError("\n".join(f"{name} is no setting of Vorfahrt; .env.example shows all" for name in unknown))
    try:
        return Settings(**overrides)
    except ValidationError as error:
        raise SettingsError("\n".join(map(describe_error, error.errors()))) from None


def describe_error(error: Any) -> str:
    """Which setting is wrong, and why; never its value, which may be a secret."""
    reason = str(error["msg"]).removeprefix("Value error, ")
    if not error["loc"]:
        return reason
    return f"{PREFIX}{str(error['loc'][0]).upper()}: {reason}"
