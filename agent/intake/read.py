"""From a mail to the message of a person, and to the description that `parse-mail` prints."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from agent.intake.form_fields import Form
from agent.intake.forms import read_form
from agent.intake.mail import Mail, read_mail
from agent.intake.message import Channel, InboundMessage
from agent.intake.passages import Passages, split_text
from agent.intake.portals.rule import Portal
from agent.intake.screening import OwnIdentity, screen
from agent.intake.threads import find_token, list_references


def to_message(mail: Mail, form: Form | None, received_at: datetime) -> InboundMessage:
    """The message of the person who wrote the mail or filled in the form; `received_at` is aware.

    Answers go to the From address, for a form to the person in it; Reply-To is no proof of who wrote (RFC 3834).
    """
    passages = read_passages(mail, form)
    fallback = (box.address for box in (mail.sent_by, mail.reply_to, mail.sender) if box)
    return InboundMessage(
        channel=Channel.EMAIL,
        id=mail.identity,
        received_at=received_at,
        sender=form.contact if form else next(fallback, mail.return_path or ""),
        sender_name=form.name if form else mail.sent_by.name if mail.sent_by else None,
        subject=read_subject(mail, form) or None,
        text=passages.new,
        signature=passages.signature,
        quoted=passages.quoted,
        attachments=() if form and form.origin else mail.attachments,  # a portal's own: its logo, its terms
        references=list_references(mail),
        thread_token=find_token(mail),
        fields=form.fields if form else (),
        origin=form.origin if form else (),
    )


def read_subject(mail: Mail, form: Form | None) -> str:
    """What it is about: in a form, what the person chose; the mail's subject is the form's."""
    return (dict(form.fields).get("subject") if form else None) or mail.subject


def read_passages(mail: Mail, form: Form | None) -> Passages:
    """The parts of what the person wrote: of the form's message, where the mail is one."""
    return split_text(form.message) if form else mail.passages


def describe_mail(raw: bytes, own: OwnIdentity | None = None, portals: Sequence[Portal] = ()) -> dict[str, object]:
    """What the agent makes of a mail, as plain JSON values; the first nine keys are those of the contract."""
    mail = read_mail(raw)
    form = read_form(mail, portals)
    verdict = screen(mail, form, own)
    passages = read_passages(mail, form)
    return {
        "decision": verdict.decision,
        "reason": verdict.reason,
        "message_id": mail.message_id,
        "from": mail.from_address,
        "reply_to": mail.reply_to.address if mail.reply_to else None,
        "subject": mail.subject,
        "text": passages.new,
        "quoted": passages.quoted,
        "attachments": [asdict(attachment) for attachment in mail.attachments],
        "signature": passages.signature,
        "disclaimer": passages.disclaimer,
        "rule_sentence": verdict.sentence,
        "form": dict(form.fields) if form else None,
        "origin": dict(form.origin) if form else {},
        "references": list(list_references(mail)),
        "thread_token": find_token(mail),
    }
