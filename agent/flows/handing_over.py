"""Handing over: the lead, the mail to its dealer, and later news about it."""

from typing import cast

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.outgoing import MailFile, MailKind, OutgoingMail
from agent.dialog.conversation import Conversation, TellDealer
from agent.flows.addressing import reply_address
from agent.flows.errand import Errand, queue_mail
from agent.handoff.document import LeadDocument, Line, locate_prospect
from agent.handoff.lead import Lead, describe_lead, make_lead
from agent.handoff.lead_mail import DealerMail, News, choose_wording, render_lead_mail, render_news_mail
from agent.storage import conversations, events, leads, messages
from agent.storage.events import Event
from agent.storage.outbox import Outgoing


async def hand_over(connection: AsyncConnection, errand: Errand) -> list[Outgoing]:
    """Store the lead, and write the hot-lead mail to its dealer."""
    lead = await read_lead(connection, errand, errand.conversation)
    if lead is None:
        raise ValueError("a hand-over without a standing consent")  # the policy never decides one
    await leads.store_lead(connection, lead.id, lead.dealer_id, describe_lead(lead), errand.now)
    await events.append_events(
        connection, [Event("handed_over", errand.now, lead.id, lead.consent.message_id, {"dealer_id": lead.dealer_id})]
    )
    document = await write_document(connection, errand, lead)
    if document is None:
        return []
    wording = choose_wording(document.dealer, document.catalogue.brand, errand.desk.wordings)
    return [mail_dealer(errand, "lead", render_lead_mail(document, wording))]


async def tell_dealer(connection: AsyncConnection, errand: Errand, effect: TellDealer) -> list[Outgoing]:
    """News about a lead that a dealer has."""
    withdrawn = effect.news == "withdrawn"
    told = errand.stored.conversation if withdrawn else errand.conversation
    document = await write_document(connection, errand, await read_lead(connection, errand, told))
    if document is None:
        return []
    wording = choose_wording(document.dealer, document.catalogue.brand, errand.desk.wordings)
    return [mail_dealer(errand, "dealer_news", render_news_mail(document, cast(News, effect.news), wording))]


async def read_lead(connection: AsyncConnection, errand: Errand, conversation: Conversation) -> Lead | None:
    """The lead of a conversation with all that led to it; None without a standing consent."""
    language = errand.desk.policy.catalogue.brand.languages[0]
    origin = await messages.load_origin(connection, conversation.id)
    return make_lead(conversation, errand.stored.contact, language, origin)


async def write_document(connection: AsyncConnection, errand: Errand, lead: Lead | None) -> LeadDocument | None:
    """Everything a dealer is told; None when no dealer has the lead."""
    policy = errand.desk.policy
    dealer = policy.dealer(lead.dealer_id) if lead else None
    if dealer is None or lead is None:
        return None
    return LeadDocument(
        lead=lead,
        dealer=dealer,
        catalogue=policy.catalogue,
        area=locate_prospect(lead.slots, policy),
        relay_address=reply_address(errand.desk.house, lead.id),
        transcript=await load_transcript(connection, lead.id),
    )


async def load_transcript(connection: AsyncConnection, conversation_id: str) -> tuple[Line, ...]:
    """The whole conversation, word for word."""
    return tuple(Line(**line) for line in await conversations.transcript(connection, conversation_id))


def mail_dealer(errand: Errand, kind: str, mail: DealerMail) -> Outgoing:
    """A mail to a dealer as a row of the outbox."""
    house = errand.desk.house
    files = tuple(MailFile(file.filename, file.content_type, file.content) for file in mail.attachments)
    return queue_mail(
        errand,
        kind,
        OutgoingMail(
            message_id=errand.outgoing_id(kind),
            from_address=house.address,
            from_name=house.name,
            to=mail.to,
            subject=mail.subject,
            text=mail.text,
            html=mail.html,
            kind=MailKind.LEAD,
            loop_marker=house.address,
            reply_to=mail.reply_to,
            attachments=files,
        ),
    )
