"""The structured headers of a mail: addresses, Message-IDs and dates, read leniently and in linear time."""

import re
from datetime import UTC, datetime
from email.message import Message as MimePart
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from agent.intake.decoding import decode_header

# Lengths are bounded: an unfinished quote or bracket must not be searched to the end again and again.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.){0,500}"|<[^<>]{0,500}>|\([^()]{0,500}\)|[^",;<(]+|[",;<(]')
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:@\\]{1,200}@[^\s<>()\",;:@\\]{1,253}")
_BRACKETED_ID = re.compile(r"<\s*([^<>]{1,998}?)\s*>")
_MOST_ADDRESSES = 500


class Mailbox(NamedTuple):
    """One address, bare and lower-case, and the name shown with it."""

    address: str
    name: str | None


def parse_mailboxes(raw: str) -> tuple[Mailbox, ...]:
    """Every address of a From, To or Cc value (RFC 5322, much leniency); groups are dissolved, the rest is skipped."""
    mailboxes = [_parse_mailbox(entry) for entry in _split_entries(raw)]
    found = tuple(mailbox for mailbox in mailboxes if mailbox)
    decoded = decode_header(raw) if not found and "=?" in raw else raw
    return found if decoded == raw else parse_mailboxes(decoded)  # some encode the address with the name


def parse_message_ids(raw: str) -> tuple[str, ...]:
    """The Message-IDs of a value, without their angle brackets, in order and each once; `<>` is none."""
    ids = _BRACKETED_ID.findall(raw) or [word.strip("<>") for word in raw.split() if "@" in word]
    return tuple(dict.fromkeys("".join(decode_header(found).split()) for found in ids if found.strip()))


def parse_date(raw: str) -> datetime | None:
    """The Date of a mail, aware (UTC where the zone is unknown); None where it cannot be read."""
    try:
        date = parsedate_to_datetime(raw)
        aware = date if date.tzinfo else date.replace(tzinfo=UTC)
        aware.astimezone(UTC)  # the years 1 and 9999 have no neighbours to shift into
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return aware


def _split_entries(raw: str) -> list[list[str]]:
    entries: list[list[str]] = [[]]
    for token in _TOKEN.findall(raw):
        if token in ",;" and len(entries) < _MOST_ADDRESSES:
            entries.append([])
        else:
            entries[-1].append(token)
    return entries


def _parse_mailbox(tokens: list[str]) -> Mailbox | None:
    angles = [token for token in tokens if token[0] == "<" and "@" in token]
    plain = [token for token in tokens if token[0] not in '<("']
    for token in [*angles[-1:], *plain, *tokens]:
        found = _ADDRESS.findall(token)
        if found:
            return Mailbox(_bare(found[-1]), _read_name(tokens, token))
    return None


def _bare(address: str) -> str:
    readable = address if address.isascii() else decode_header(address)
    return readable.removeprefix("mailto:").strip("'.*`\u2019\u2018 ").lower()


def _read_name(tokens: list[str], holder: str) -> str | None:
    """The words before the address, else the comment after it; None where they only repeat an address."""
    words = [token for token in tokens if token != holder and token[0] not in "<("]
    comments = [token[1:-1] for token in tokens if token[0] == "(" and token != "("]
    name = decode_header(_unquote(" ".join(words).strip() or " ".join(comments)))
    return name if name and "@" not in name else None


def _unquote(words: str) -> str:
    return re.sub(r"\\(.)", r"\1", words.replace('\\"', "'").replace('"', "")).strip(" '")


class Headers:
    """The headers of one mail, read when they are asked for; names in lower case."""

    def __init__(self, message: MimePart) -> None:
        self._raw: dict[str, list[str]] = {}
        for name, value in message.raw_items():
            self._raw.setdefault(name.lower(), []).append(str(value))

    def first(self, name: str) -> str:
        """The topmost value as it came, "" where there is none."""
        return self._raw.get(name, [""])[0]

    def text(self, name: str) -> str:
        """The topmost value, decoded."""
        return decode_header(self.first(name))

    def decoded(self) -> dict[str, tuple[str, ...]]:
        """Every value of every header, decoded, in order."""
        return {decode_header(name): tuple(map(decode_header, values)) for name, values in self._raw.items()}

    def mailbox(self, name: str) -> Mailbox | None:
        """The first address of a header."""
        return next((box for value in self._raw.get(name, []) for box in parse_mailboxes(value)), None)

    def addresses(self, *names: str) -> tuple[str, ...]:
        """The bare addresses of several headers, each once."""
        values = (value for name in names for value in self._raw.get(name, []))
        return tuple(dict.fromkeys(box.address for value in values for box in parse_mailboxes(value)))

    def message_ids(self, name: str) -> tuple[str, ...]:
        """The Message-IDs of a header."""
        return parse_message_ids(self.first(name))

    def return_path(self) -> str | None:
        """The envelope sender: "" for the null sender, None where the header is missing or unreadable."""
        raw = self.first("return-path")
        found = self.mailbox("return-path")
        return found.address if found else "" if "".join(raw.split()) == "<>" else None
