"""Rows of a table of leads, from fairs, telephone notes or letters, become messages of the people in them."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from agent.intake.form_fields import find_key, settle_fields
from agent.intake.form_labels import LABELS
from agent.intake.message import Channel, InboundMessage
from agent.intake.phone_number import normalise_phone
from agent.intake.senders import is_machine
from agent.intake.tables import Row, Table
from agent.intake.wishes import LANGUAGE_OF_COUNTRY, wish_in

IGNORED = "-"  # the field of a column that is left out
OWN_FIELDS = ("language", "reference", "campaign")
FIELDS = tuple(dict.fromkeys((*LABELS.values(), *OWN_FIELDS)))
_OWN_LABELS = {
    "sprache": "language",
    "language": "language",
    "langue": "language",
    "kampagne": "campaign",
    "campaign": "campaign",
    "lead-id": "reference",
    "lead id": "reference",
    "id": "reference",
    "nr": "reference",
    "referenz": "reference",
}
_ADDRESS = re.compile(r"[^\s@<>()\[\],;:\"]{1,64}@(?:[\w-]{1,63}\.){1,6}[\w-]{2,63}")
_LANGUAGES = {
    "deutsch": "de", "german": "de", "englisch": "en", "english": "en", "französisch": "fr", "français": "fr",
    "italienisch": "it", "italiano": "it", "spanisch": "es", "español": "es", "niederländisch": "nl",
    "nederlands": "nl", "polnisch": "pl", "polski": "pl", "türkisch": "tr", "türkçe": "tr",
}  # fmt: skip
Reason = Literal["no_contact", "bad_email", "bad_phone", "repeated"]


@dataclass(frozen=True)
class Batch:
    """What a table does not tell itself: where it comes from, when it is taken (aware), and whose brand it is.

    `language` is that of rows which name none, `countries` (ISO codes) are tried in order for numbers without a code.
    """

    source: str
    filename: str
    received_at: datetime
    countries: tuple[str, ...]
    language: str
    ours: frozenset[str] = frozenset()


@dataclass(frozen=True)
class LeadRow:
    """One row as it was understood: its message, or why there is none. `notes` tell what of it was left out."""

    line: int
    said: Mapping[str, str]
    message: InboundMessage | None = None
    reason: Reason | None = None
    notes: tuple[Reason, ...] = ()
    raw: bytes = field(default=b"", repr=False)


def guess_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """The field of each column by its name, in eight languages; IGNORED for one that is not known."""
    return tuple(_OWN_LABELS.get(name.strip().lower()) or find_key(name) or IGNORED for name in columns)


def read_rows(table: Table, fields: Sequence[str], batch: Batch) -> Iterator[LeadRow]:
    """Every row in order; `fields` says for each column what stands in it. The second of two equal rows is refused."""
    seen: set[str] = set()
    for row in table.rows:
        lead = read_row(row, fields, batch)
        if lead.message is not None and lead.message.id in seen:
            lead = LeadRow(lead.line, lead.said, reason="repeated")
        elif lead.message is not None:
            seen.add(lead.message.id)
        yield lead


def read_row(row: Row, fields: Sequence[str], batch: Batch) -> LeadRow:
    """One row: the message of the person in it, or why they cannot be reached."""
    said = settle_fields({"name": "", **gather_cells(row, fields)})
    country = said.get("country", "").upper()
    emails = [one for one in re.split(r"[\s,;]+", said.get("email", "").lower()) if is_reachable(one, batch.ours)]
    phone = read_number(said.get("phone", ""), (country, *batch.countries) if len(country) == 2 else batch.countries)
    wrong: list[Reason] = ["bad_email"] if said.get("email") and not emails else []
    wrong += ["bad_phone"] if said.get("phone") and not phone else []
    sender = next(iter(emails), phone)
    raw = json.dumps(said, ensure_ascii=False, sort_keys=True).encode()
    if not sender:
        return LeadRow(row.line, said, reason=wrong[0] if wrong else "no_contact", raw=raw)
    reached = {"email": emails[0] if emails else "", "phone": phone}
    stated = {key: value for key, value in (said | reached).items() if value}
    return LeadRow(row.line, stated, compose(sender, stated, batch), notes=tuple(wrong), raw=raw)


def gather_cells(row: Row, fields: Sequence[str]) -> dict[str, str]:
    """The cells by field. Several of one field: all words and all ways to be reached, the first of everything else."""
    said: dict[str, str] = {}
    for name, cell in zip(fields, row.cells, strict=True):
        if cell and name != IGNORED:
            several = name in ("message", "phone", "email") and name in said
            said[name] = f"{said[name]}\n{cell}" if several else said.get(name, cell)
    return said


def is_reachable(address: str, ours: frozenset[str]) -> bool:
    """True for an address that somebody reads, and not one of our own."""
    return bool(_ADDRESS.fullmatch(address)) and not is_machine(address) and address not in ours


def read_number(typed: str, countries: tuple[str, ...]) -> str:
    """The number in a cell in E.164, the first of several; "" where there is none."""
    several = filter(None, map(str.strip, re.split(r"[,;\n]", typed)))
    return next((number for one in several if (number := normalise_phone(one, countries))), "")


def compose(sender: str, said: Mapping[str, str], batch: Batch) -> InboundMessage:
    """The message of a row; one without a word of the person's own says that they wish for a test drive."""
    language = choose_language(said, batch)
    words = said.get("message", "")
    origin = {"source": batch.source, "medium": "import", "file": batch.filename}
    origin |= {key: said[key] for key in ("campaign", "reference") if key in said}
    fields = {key: value for key, value in said.items() if key not in (*OWN_FIELDS, "message", "subject")}
    return InboundMessage(
        channel=Channel.WEB_FORM,
        id=identify(said),
        received_at=batch.received_at,
        sender=sender,
        sender_name=said.get("name"),
        subject=said.get("subject") or (None if words else wish_in(language)),
        text=words,
        fields=tuple(fields.items()),
        origin=tuple(origin.items()),
    )


def choose_language(said: Mapping[str, str], batch: Batch) -> str:
    """The language that a row names, in words or as a code; else the batch's."""
    named = said.get("language", "").strip().lower()
    by_country = LANGUAGE_OF_COUNTRY.get(said.get("country", "").upper(), "")
    return _LANGUAGES.get(named) or (named[:2] if len(named) in (2, 5) else "") or by_country or batch.language


def identify(said: Mapping[str, str]) -> str:
    """The name of a row, made from what it says: the same file, sorted or saved anew, names its rows the same."""
    words = json.dumps(sorted(said.items()), ensure_ascii=False).encode("utf-8", "replace")
    return f"import:{hashlib.sha256(words).hexdigest()[:40]}"
