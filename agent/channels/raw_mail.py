"""A mail as a channel received it, before anybody has read it."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class RawMail:
    """The octets of one mail, and what only its way here can tell.

    `content` of a mail taken by SMTP starts with `Return-Path` and `Delivered-To`, as a mail server would have left it.
    `received_at` is when the first server of ours had it. `source` names the mailbox or listener.
    `left_out` is the size in octets of a body too large to be fetched (then only the header is here), else 0.
    """

    content: bytes
    received_at: datetime
    source: str
    left_out: int = 0


TakeIn = Callable[[Sequence[RawMail]], Awaitable[None]]
"""Stores mails. When it has returned they are committed; when it raises, none of them is."""
