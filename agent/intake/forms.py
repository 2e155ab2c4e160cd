"""Mails of web forms and car portals: a machine sends them, a person filled in what they say."""

import re
from dataclasses import dataclass

from agent.intake.form_labels import LABELS
from agent.intake.headers import parse_mailboxes
from agent.intake.mail import Mail
from agent.intake.phrases import compile_phrases
from agent.intake.senders import is_form_mailer, is_machine, is_office, is_private, is_reporter, split_address

_LONGEST_LABEL = 45  # characters
_FEWEST_LABELS = 3
_MOST_LINES = 2000
_ENOUGH_LABELS = 4  # with a message among them, whoever the sender is
_LABEL_LINE = re.compile(r"[\s*•·>_|-]{0,8}([^\W\d_][^:=\t|]{0,60}?)[\s.*_]{0,40}(?:[:=\uff1a]|\t|\|)[\s*_|]{0,8}(.*)$")
_END_OF_MESSAGE = compile_phrases(
    r"""
    [-_=*]{2,}\s*$
    diese (?:e-?mail|mail|nachricht) wurde
    this (?:e-?mail|message) was sent
    gesendet (?:von|über)\b
    """,
    before=r"\s{0,3}",
)
_POSTCODE_AND_PLACE = re.compile(r"((?:[A-Z]{1,2}-)?\d{4,5})[\s,/]+(.+)")
_REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|antw|antwort|sv|rép)\s*[:\uff1a]", re.I)
_SALUTATIONS = frozenset(
    ("herr", "frau", "divers", "mr", "mrs", "herr/frau", "keine angabe", "monsieur", "madame", "mademoiselle")
) | frozenset(("signor", "signora", "señor", "señora", "mevrouw", "meneer", "mijnheer", "pan", "pani", "bay", "bayan"))


@dataclass(frozen=True)
class Form:
    """What a person typed into a form: where to answer, who it is, the words, and what stood under a label."""

    email: str
    name: str | None
    message: str
    fields: tuple[tuple[str, str], ...]
    labelled: bool = True  # False when nothing but the Reply-To tells that it is a form


def read_form(mail: Mail) -> Form | None:
    """The form in a mail, if another person than the sender filled one in; None for letters, replies and reports."""
    sender = mail.from_address or ""
    if mail.in_reply_to or _REPLY_SUBJECT.match(mail.subject) or is_reporter(sender) or _is_report(mail):
        return None
    fields = _read_fields(mail.body)
    email = _read_email(fields) or _person_behind(mail)
    if email is None or email in (*mail.to, *mail.cc) or not _is_form(mail, sender, email, fields):
        return None
    message = fields.get("message") or _read_unlabelled(mail.passages.new)
    named = mail.reply_to.name if mail.reply_to and mail.reply_to.address == email else None
    settled = _settle({"name": named or "", **fields, "email": email, "message": message})
    return Form(email, settled.get("name"), message, tuple(settled.items()), len(fields) >= _FEWEST_LABELS)


def _read_unlabelled(text: str) -> str:
    """What a form without a message, or the letter of somebody who lists contacts, says outside of its labels."""
    return "\n".join(line for line in text.split("\n") if not _read_label(line)[0]).strip()


def _is_report(mail: Mail) -> bool:
    return mail.content_types[0] == "multipart/report"


def _is_form(mail: Mail, sender: str, email: str, fields: dict[str, str]) -> bool:
    labels = len(fields)
    if is_machine(sender) or is_form_mailer(sender):
        return labels >= _FEWEST_LABELS or _person_behind(mail) == email
    if is_private(sender) or email == sender:
        return labels > _ENOUGH_LABELS and "message" in fields and _is_mostly_labels(mail.body, fields)
    enough = labels >= _ENOUGH_LABELS or (labels >= _FEWEST_LABELS and "message" in fields)
    return enough and _is_mostly_labels(mail.body, fields)


def _is_mostly_labels(body: str, fields: dict[str, str]) -> bool:
    """True when the words outside of the labelled lines and the message are no letter of their own."""
    words = len(body.split())
    labelled = sum(len(value.split()) + 2 for value in fields.values())
    return len(fields) >= _FEWEST_LABELS and labelled >= 0.4 * words


def _person_behind(mail: Mail) -> str | None:
    """A Reply-To that is not the sender's own house and no machine: the person for whom a form mailer writes."""
    sender, reply_to = mail.from_address, mail.reply_to.address if mail.reply_to else None
    if not sender or not reply_to or is_machine(reply_to) or is_office(reply_to):
        return None
    return None if _house(sender) == _house(reply_to) else reply_to


def _house(address: str) -> str:
    """The last two labels of the domain."""
    return ".".join(split_address(address)[1].split(".")[-2:])


def _read_email(fields: dict[str, str]) -> str | None:
    found = parse_mailboxes(fields.get("email", "")) or parse_mailboxes(fields.get("name", ""))
    return found[0].address if found and not is_machine(found[0].address) else None


def _read_fields(body: str) -> dict[str, str]:
    """The first value under every known label; the message runs on until the next label or a rule."""
    fields: dict[str, str] = {}
    key = ""
    for line in body.split("\n")[:_MOST_LINES]:
        label, value = _read_label(line)
        if label and (label not in fields or not fields[label]) and not (key == "message" and label == "message"):
            key, fields[label] = label, value
        elif label or (_END_OF_MESSAGE.match(line) and fields.get(key)):
            key = ""
        elif key and (key == "message" or not fields[key]):
            fields[key] = f"{fields[key]}\n{line.strip()}".strip("\n") if key == "message" else line.strip()
    return {label: value.strip() for label, value in fields.items() if value.strip()}


def _read_label(line: str) -> tuple[str, str]:
    """The key of a `label: value` line and its value; ("", "") where the label is not known."""
    found = _LABEL_LINE.match(line[:4000])
    if found and len(found[1]) <= _LONGEST_LABEL:
        key = LABELS.get(_normalise(found[1]), "")
        return (key, found[2].strip(" *_")) if key else ("", "")
    bare = LABELS.get(_normalise(line), "") if len(line) <= _LONGEST_LABEL else ""
    return bare, ""


def _normalise(label: str) -> str:
    return re.sub(r"[^\w/&-]+", " ", re.sub(r"\([^()]*\)", "", label)).strip(" -/&*_").lower()


def _settle(fields: dict[str, str]) -> dict[str, str]:
    """One name out of its parts, postcode and place apart, in a fixed order of keys."""
    parts = [fields.pop(key, "") for key in ("salutation", "first_name", "last_name")]
    full = fields.get("name", "") or " ".join(part for part in parts[1:] if part)
    name = " ".join(word for word in full.split() if word.lower() not in _SALUTATIONS and "@" not in word)
    code = _POSTCODE_AND_PLACE.fullmatch(fields.get("postcode", "") or fields.get("place", ""))
    address = (
        {
            "postcode": code[1],
            "place": fields.get("place", "") if fields.get("postcode") and fields.get("place") else code[2],
        }
        if code
        else {}
    )
    settled = {"name": name, **{key: value for key, value in fields.items() if key != "name"}, **address}
    return {key: value for key, value in settled.items() if value}
