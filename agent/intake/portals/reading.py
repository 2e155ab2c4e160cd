"""Reads the mail of a known portal: the prospect's own words and data, and where the portal takes answers for them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from agent.intake.form_fields import Form, read_email, read_fields, settle_fields
from agent.intake.headers import parse_mailboxes
from agent.intake.mail import Mail, is_forward
from agent.intake.portals.rule import ORIGIN_FIELDS, Portal, fits

_FEWEST_FIELDS = 3  # without a message among them
_MOST_LINES = 2000
_HEAD_LINES = 60  # of a forward: the forwarder's own words and the headers of what follows
_SENDER_LINE = re.compile(r"[\s*]{0,8}(?:von|from|de|da|van|od|kimden|gönderen)[\s*]{0,4}[:\uff1a]", re.I)


@dataclass(frozen=True)
class Letter:
    """A portal's mail as it was sent, or as somebody of the brand forwarded it."""

    sender: str
    subject: str
    lines: tuple[str, ...]
    reply_to: str = ""


def read_portal_form(mail: Mail, portals: Sequence[Portal]) -> Form | None:
    """What the prospect told a portal, by the portal's rule; None where no rule fits, or it finds nobody to answer."""
    letter = forwarded_letter(mail, portals) if is_forward(mail.subject) else sent_letter(mail)
    if letter is None:
        return None
    portal = next((one for one in portals if is_from(letter, one)), None)
    form = read_lead(letter, portal) if portal else None
    return form if form and form.email not in (*mail.to, *mail.cc) else None


def is_from(letter: Letter, portal: Portal) -> bool:
    """True when a letter comes from the portal, and is one of those with a lead in them."""
    return portal.owns(letter.sender) and (not portal.subjects or fits(letter.subject, portal.subjects))


def sent_letter(mail: Mail) -> Letter | None:
    """The mail itself; None for an answer in a conversation that runs."""
    if mail.in_reply_to or mail.from_address is None:
        return None
    reply_to = mail.reply_to.address if mail.reply_to else ""
    return Letter(mail.from_address, mail.subject, tuple(mail.body.split("\n")[:_MOST_LINES]), reply_to)


def forwarded_letter(mail: Mail, portals: Sequence[Portal]) -> Letter | None:
    """The mail of a portal that somebody forwarded; None where what was forwarded is another one."""
    lines = [line.lstrip("> ") for line in mail.body.split("\n")[:_MOST_LINES]]
    for number, line in enumerate(lines[:_HEAD_LINES]):
        found = parse_mailboxes(line.partition(":")[2]) if _SENDER_LINE.match(line) else ()
        if found and any(portal.owns(found[0].address) for portal in portals):
            return Letter(found[0].address, strip_forward(mail.subject), tuple(lines[end_of_head(lines, number) :]))
    return None


def strip_forward(subject: str) -> str:
    """A subject without the marks of forwards."""
    while is_forward(subject):
        subject = subject.partition(":")[2].strip()
    return subject


def end_of_head(lines: Sequence[str], start: int) -> int:
    """The first line below the headers that `start` belongs to."""
    blank = next((number for number in range(start, len(lines)) if not lines[number].strip()), start + 1)
    return min(blank, start + 8)


def read_lead(letter: Letter, portal: Portal) -> Form | None:
    """The form in a portal's letter; None when it neither says anything nor names anybody who can be reached."""
    ends = next((number for number, line in enumerate(letter.lines) if fits(line, portal.ends)), len(letter.lines))
    message, rest = part_message(letter.lines[:ends], portal)
    fields = read_sentences(letter.lines, letter.subject, portal) | read_fields(rest, portal.labels)
    fields |= {"message": message} if message else {}
    email = find_address(fields, letter, portal)
    if not (email or fields.get("phone")) or ("message" not in fields and len(fields) < _FEWEST_FIELDS):
        return None
    origin = (("source", portal.name), ("medium", portal.medium))
    known = tuple((key, fields.pop(key)) for key in ORIGIN_FIELDS if key in fields)
    settled = settle_fields({"name": "", **fields, "email": "" if portal.passes_on(email) else email})
    return Form(email, settled.get("name"), fields.get("message", ""), tuple(settled.items()), origin=origin + known)


def part_message(lines: Sequence[str], portal: Portal) -> tuple[str, list[str]]:
    """The prospect's free words, where the rule says between which lines they stand, and all other lines."""
    begin = next((number for number, line in enumerate(lines) if fits(line, portal.begins)), None)
    if begin is None:
        return "", list(lines)
    numbers = range(begin + 1, len(lines))
    stop = next((number for number in numbers if fits(lines[number], portal.stops)), len(lines))
    return "\n".join(lines[begin + 1 : stop]).strip(), [*lines[:begin], *lines[stop:]]


def read_sentences(lines: Sequence[str], subject: str, portal: Portal) -> dict[str, str]:
    """What stands in the gaps of the subject and of the portal's own sentences; the first of each field."""
    found: dict[str, str] = {}
    wanted = [(subject, portal.subjects), *((line, portal.sentences) for line in lines)]
    for line, patterns in wanted:
        values = next((values for pattern in patterns if (values := pattern.read(line)) is not None), {})
        found = values | found
    return found


def find_address(fields: Mapping[str, str], letter: Letter, portal: Portal) -> str:
    """The prospect's own address, else the relay's; never one of the portal itself. "" where there is neither."""
    own = read_email(fields) or ""
    if own and (not portal.owns(own) or portal.passes_on(own)):
        return own
    return letter.reply_to if portal.passes_on(letter.reply_to) else ""
