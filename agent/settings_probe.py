"""The settings of our own test enquiries: how often, and the mailbox they are written from."""

import re

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings

ADDRESS = re.compile(r"[^@\s<>+]{1,20}@[^@\s<>]{1,255}")  # 40 letters of a marker follow, of 64 that are allowed
HOUR, DAY = 60, 24 * 60  # minutes


class ProbeSettings(BaseSettings):
    """What test enquiries need."""

    probe_every: int = Field(0, ge=0, le=DAY)
    probe_address: str = ""
    probe_imap_url: str = Field("", repr=False)
    probe_smtp_url: str = Field("", repr=False)

    @field_validator("probe_every", mode="before")
    @classmethod
    def empty_is_never(cls, value: object) -> object:
        """An empty line of `.env` is a setting that is not set."""
        return value or 0

    @field_validator("probe_every")
    @classmethod
    def check_probe_every(cls, value: int) -> int:
        """Minutes that come at the same times of every hour or day."""
        if value and not (HOUR % value == 0 or (value % HOUR == 0 and DAY % value == 0)):
            raise ValueError("it has to divide an hour or a day evenly, for example 5, 15, 30, 60 or 240 minutes")
        return value

    @field_validator("probe_address")
    @classmethod
    def check_probe_address(cls, value: str) -> str:
        """A bare address with room for a marker."""
        if value and not ADDRESS.fullmatch(value):
            raise ValueError("it has to be a bare mail address such as probe@mailbox.example, at most 20 letters and @")
        return value.lower()
