"""The subject of a mail: the marks that replies put before it, and the one we answer under."""

import re

from agent.catalogue import Brand
from agent.dialog.wording import Wording

SUBJECT_PREFIX = re.compile(
    r"(?:re|aw|antw|antwort|wg|fw|fwd|tr|r|i|rif|rv|odp|pd|ynt|ilt|doorst)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*",
    re.IGNORECASE,
)


def reply_subject(subject: str | None, wording: Wording, brand: Brand) -> str:
    """The subject answered, with one `Re:` before it; one of our own where there was none."""
    if not subject or not subject.strip():
        return wording.render_once("mail/subject", brand)
    plain = strip_prefixes(" ".join(subject.split())[:200])
    return f"Re: {plain}" if plain else wording.render_once("mail/subject", brand)


def strip_prefixes(subject: str) -> str:
    """A subject without the marks that replies and forwards put before it."""
    while match := SUBJECT_PREFIX.match(subject):
        subject = subject[match.end() :]
    return subject
