"""Mails of web forms and car portals: a machine sends them, a person filled in what they say."""

import re
from collections.abc import Sequence

from agent.intake.form_fields import Form, read_email, read_fields, read_label, settle_fields
from agent.intake.mail import Mail
from agent.intake.portals.reading import read_portal_form
from agent.intake.portals.rule import Portal
from agent.intake.senders import is_form_mailer, is_machine, is_office, is_private, is_reporter, split_address

_FEWEST_LABELS = 3
_ENOUGH_LABELS = 4  # with a message among them, whoever the sender is
_REPLY_SUBJECT = re.compile(r"\s*(?:re|aw|antw|antwort|sv|rép)\s*[:\uff1a]", re.I)


def read_form(mail: Mail, portals: Sequence[Portal] = ()) -> Form | None:
    """The form in a mail, if another person than the sender filled one in; None for letters, replies and reports.

    The first of `portals` whose rule fits is believed; a form that none describes is read by its labels.
    """
    sender = mail.from_address or ""
    if is_reporter(sender) or mail.content_types[0] == "multipart/report" or _REPLY_SUBJECT.match(mail.subject):
        return None
    return read_portal_form(mail, portals) or _read_unknown_form(mail, sender)


def _read_unknown_form(mail: Mail, sender: str) -> Form | None:
    if mail.in_reply_to:
        return None
    fields = read_fields(mail.body.split("\n"))
    email = read_email(fields) or _person_behind(mail)
    if email is None or email in (*mail.to, *mail.cc) or not _is_form(mail, sender, email, fields):
        return None
    message = fields.get("message") or _read_unlabelled(mail.passages.new)
    named = mail.reply_to.name if mail.reply_to and mail.reply_to.address == email else None
    settled = settle_fields({"name": named or "", **fields, "email": email, "message": message})
    return Form(email, settled.get("name"), message, tuple(settled.items()), len(fields) >= _FEWEST_LABELS)


def _read_unlabelled(text: str) -> str:
    """What a form without a message, or the letter of somebody who lists contacts, says outside of its labels."""
    return "\n".join(line for line in text.split("\n") if not read_label(line)[0]).strip()


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
