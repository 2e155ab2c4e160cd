"""What an IMAP server's answers mean (RFC 3501, RFC 9051), read by pure functions."""

import base64
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

PROCESSED_KEYWORD = "$Vorfahrt"
NEXT_MAIL = re.compile(rb"\d+ FETCH \(")
TEMPORARY_CODES = (b"[UNAVAILABLE]", b"[LIMIT]", b"[INUSE]", b"[SERVERBUG]")  # RFC 5530
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
Lines = Sequence[bytes | bytearray]


@dataclass(frozen=True)
class Folder:
    """A selected folder. `processed_flag` is what marks a mail as taken in; None where nothing may be written.

    Mail that comes from now on has at least the UID `uid_next`; 1 where the server does not tell.
    """

    uidvalidity: int
    uid_next: int
    processed_flag: str | None


@dataclass(frozen=True)
class Fetched:
    """What a FETCH said of one mail; `content` is None where no body was asked for or the server sent none."""

    uid: int
    size: int | None
    received_at: datetime | None
    content: bytes | None


def parse_selected(lines: Lines) -> Folder:
    """Read the answer to SELECT. Raises ValueError without UIDVALIDITY, since then no mail has an identity."""
    text = b"\n".join(lines)
    uidvalidity = re.search(rb"\[UIDVALIDITY (\d+)", text)
    if uidvalidity is None:
        raise ValueError("the server gives no UIDVALIDITY")
    uid_next = re.search(rb"\[UIDNEXT (\d+)", text)
    return Folder(int(uidvalidity[1]), int(uid_next[1]) if uid_next else 1, _settle_processed_flag(text))


def _settle_processed_flag(text: bytes) -> str | None:
    if b"[READ-ONLY]" in text:
        return None
    permanent = re.search(rb"\[PERMANENTFLAGS \(([^)]*)\)", text)
    if permanent is None:  # RFC 3501, 7.1: then all flags can be changed; keywords need not exist
        return r"\Seen"
    flags = permanent[1].split()
    if rb"\*" in flags or PROCESSED_KEYWORD.encode() in flags:
        return PROCESSED_KEYWORD
    return r"\Seen" if rb"\Seen" in flags else None


def parse_uids(lines: Lines, after: int) -> list[int]:
    """Read the answer to SEARCH, lowest first; `n:*` always names the last mail, so older ones are left out."""
    numbers = re.findall(rb"(?<!\S)\d+(?!\S)", b" ".join(line for line in lines[:-1] if isinstance(line, bytes)))
    return sorted({int(number) for number in numbers if int(number) > after})


def parse_fetched(lines: Lines) -> list[Fetched]:
    """Read the answer to FETCH; the server may put the items of a mail in any order."""
    return [mail for attributes, content in _split_mails(lines) if (mail := _read_mail(attributes, content))]


def _split_mails(lines: Lines) -> Iterator[tuple[bytes, bytes | None]]:
    attributes, content = b"", None
    for line in lines:
        if isinstance(line, bytearray):  # the library hands literals over as bytearray, lines as bytes
            content = bytes(line)
        elif NEXT_MAIL.match(line):
            yield attributes, content
            attributes, content = line, None
        else:
            attributes += b" " + line
    yield attributes, content


def _read_mail(attributes: bytes, content: bytes | None) -> Fetched | None:
    uid = re.search(rb"\bUID (\d+)", attributes)
    if uid is None:  # a change of flags that somebody else made
        return None
    size = re.search(rb"\bRFC822\.SIZE (\d+)", attributes)
    received_at = re.search(rb'\bINTERNALDATE "([^"]{20,40})"', attributes)
    empty = b"" if re.search(rb'BODY\[[A-Z]*\] (?:""|NIL|\{0\})', attributes) else None
    return Fetched(
        uid=int(uid[1]),
        size=int(size[1]) if size else None,
        received_at=_read_date(received_at[1].decode("ascii", "replace")) if received_at else None,
        content=content if content is not None else empty,
    )


def _read_date(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.strip(), "%d-%b-%Y %H:%M:%S %z")
    except ValueError:
        return None


def is_temporary(answer: bytes) -> bool:
    """Say whether a refused login may work later without anybody doing anything (RFC 5530)."""
    return any(code in answer.upper() for code in TEMPORARY_CODES)


def write_date(day: date) -> str:
    """Write a day as SEARCH wants it, in English whatever the locale."""
    return f"{day.day}-{MONTHS[day.month - 1]}-{day.year}"


def write_uids(uids: Iterable[int]) -> str:
    """Write UIDs as a set: `3:5,9`. Only UIDs given are named, so that gaps stay gaps."""
    runs: list[list[int]] = []
    for uid in sorted(uids):
        if runs and uid == runs[-1][1] + 1:
            runs[-1][1] = uid
        else:
            runs.append([uid, uid])
    return ",".join(str(first) if first == last else f"{first}:{last}" for first, last in runs)


def quote(text: str) -> str:
    """Write a quoted string (RFC 3501, section 9)."""
    escaped = re.sub(r'([\\"])', r"\\\1", text)
    return f'"{escaped}"'


def write_folder(name: str) -> str:
    """Write a folder's name in modified UTF-7, quoted (RFC 3501, 5.1.3)."""
    return quote(re.sub(r"&|[^\x20-\x7e]+", _encode_run, name))


def _encode_run(run: re.Match[str]) -> str:
    if run[0] == "&":
        return "&-"
    encoded = base64.b64encode(run[0].encode("utf-16-be")).decode("ascii")
    return f"&{encoded.rstrip('=').replace('/', ',')}-"
