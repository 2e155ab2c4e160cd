"""The mails to a dealer: the hot lead, ready to act on, and the news about one they have."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from babel import Locale
from babel.languages import get_official_languages

from agent.catalogue import Brand
from agent.dealers import Dealer
from agent.dialog.wording import Wording
from agent.handoff.adf import render_adf
from agent.handoff.clean_text import drop_forbidden
from agent.handoff.document import LeadDocument, Line
from agent.handoff.phone import dial_phone, display_phone

News = Literal["withdrawn", "contact", "moved"]  # as `TellDealer` says it
FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True)
class MailAttachment:
    """A file that goes with a mail."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True)
class DealerMail:
    """One mail to a dealer; `reply_to` None: there is nobody to answer to but the sender."""

    to: str
    subject: str
    text: str
    html: str | None
    attachments: tuple[MailAttachment, ...] = ()
    reply_to: str | None = None


def choose_wording(dealer: Dealer, brand: Brand, wordings: Mapping[str, Wording]) -> Wording:
    """The texts in a language of the dealer's country, else in the brand's first that there are texts in."""
    spoken = get_official_languages(dealer.country, de_facto=True)
    return wordings[next((known for known in (*spoken, *brand.languages) if known in wordings), FALLBACK_LANGUAGE)]


def render_lead_mail(document: LeadDocument, wording: Wording) -> DealerMail:
    """The mail that hands a lead over, with the ADF document where the dealer's system wants it."""
    if document.dealer.adf == "body":
        return render_adf_mail(document, wording)
    facts = gather_facts(document, wording)
    return DealerMail(
        to=document.dealer.email,
        subject=wording.render("dealer/lead_subject", **facts),
        text=wording.render("dealer/lead.txt", **facts) + "\n",
        html=wording.render("dealer/lead.html", **facts),
        attachments=(attach_adf(document, wording),) if document.dealer.adf == "attachment" else (),
        reply_to=document.reply_to,
    )


def render_adf_mail(document: LeadDocument, wording: Wording) -> DealerMail:
    """The mail that is the ADF document and nothing else, for systems that read the body; all of it is ASCII."""
    subject = wording.render("dealer/adf_subject", document=document).encode("ascii", "replace").decode()
    text = render_adf(document, wording).decode("ascii")
    return DealerMail(document.dealer.email, subject, text, html=None, reply_to=document.reply_to)


def attach_adf(document: LeadDocument, wording: Wording) -> MailAttachment:
    """The ADF document as a file."""
    return MailAttachment(f"lead-{document.short_id}.xml", "application/xml", render_adf(document, wording))


def render_news_mail(document: LeadDocument, news: News, wording: Wording) -> DealerMail:
    """The short mail about what changed on a lead that the dealer has.

    After a withdrawal an answer must not reach the prospect, so there is no address for it.
    """
    facts = gather_facts(document, wording) | {"news": news}
    text = wording.render(f"dealer/{news}", **facts)
    return DealerMail(
        to=document.dealer.email,
        subject=wording.render("dealer/news_subject", **facts),
        text=wording.render("dealer/news.txt", **facts, body=text) + "\n",
        html=wording.render("dealer/news.html", **facts, paragraphs=text.split("\n\n")),
        reply_to=None if news == "withdrawn" else document.reply_to,
    )


def gather_facts(document: LeadDocument, wording: Wording) -> dict[str, Any]:
    """What the texts to a dealer are filled with; times in the brand's zone."""
    phone, lead, answer_by = document.phone, document.lead, document.answer_by
    return {
        "document": document,
        "brand": document.catalogue.brand,
        "slots": lead.slots,
        "car": f"{document.catalogue.brand.name} {document.model_name or ''}".strip(),
        "configuration": wording.render("dealer/configuration", slots=lead.slots),
        "channel": wording.name_value(lead.channel.value, "channel"),
        "phone": display_phone(phone) if phone else None,
        "dial": dial_phone(phone) if phone else None,
        "confirmed_at": document.local(lead.confirmed_at),
        "answer_by": document.local(answer_by) if answer_by else None,
        "prospect_language": name_language(lead.language, wording),
        "transcript": tuple(localise(line, document) for line in document.transcript),
    }


def localise(line: Line, document: LeadDocument) -> Line:
    """A line of the conversation with its time in the brand's zone, fit to be shown."""
    return replace(line, at=document.local(line.at), text=drop_forbidden(line.text).strip())


def name_language(language: str | None, wording: Wording) -> str | None:
    """The prospect's language in words, where it is another one than the dealer reads here."""
    if language is None or language == wording.language:
        return None
    names: Mapping[str, str] = Locale.parse(wording.locale).languages
    return names.get(language, language)
