"""Carrying out a decision: the conversation, its effects, the mails and their jobs, all in the caller's transaction."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast
from uuid import UUID, uuid5

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.channels.outgoing import MailFile, MailKind, OutgoingMail
from agent.dialog.conversation import Conversation, CreateTask, Decision, HandOver, TellDealer
from agent.dialog.promises import promise
from agent.dialog.rendering import Reply, render_reply
from agent.dialog.timers import next_timer
from agent.flows.desk import Desk, House
from agent.flows.prepare import describe_occasion, wording_for
from agent.flows.queue import Job
from agent.handoff.document import LeadDocument, Line, locate_prospect
from agent.handoff.lead import describe_lead, make_lead
from agent.handoff.lead_mail import DealerMail, News, choose_wording, render_lead_mail, render_news_mail
from agent.handoff.team_mail import render_team_mail
from agent.intake.threads import make_token
from agent.storage import conversations, events, leads, messages, outbox, tasks
from agent.storage.codec import dump_record
from agent.storage.conversations import StoredConversation
from agent.storage.events import Event
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing, WayBack

MESSAGE_IDS = UUID("6f1d2a4e-8d0b-5c53-9a77-1b7c0f9a2e10")  # the namespace of our Message-IDs


@dataclass(frozen=True)
class Cause:
    """The message that led to a decision, the ids of earlier ones decided with it, and the reply worded for it."""

    message: StoredMessage
    together: tuple[str, ...] = ()
    reply: Reply | None = None


@dataclass(frozen=True)
class Errand:
    """One decision on its way out: who it is with, what it answers, and the moment."""

    desk: Desk
    stored: StoredConversation
    decision: Decision
    cause: Cause | None
    now: datetime

    @property
    def answers(self) -> StoredMessage | None:
        """The message that is answered; None when time alone led to the decision."""
        return self.cause.message if self.cause else None

    @property
    def way_back(self) -> WayBack | None:
        """How to undo the decision as long as its reply has not left; None for one that did more than ask."""
        if self.cause is None or self.decision.effects or self.stored.conversation.consent:
            return None
        return WayBack(self.stored.conversation, (*self.cause.together, self.cause.message.id))

    @property
    def conversation(self) -> Conversation:
        """The conversation after the decision."""
        return self.decision.conversation

    def mail_id(self, kind: str) -> str:
        """The Message-ID: the same for the same decision, however often it is computed, and not to be guessed."""
        cause = self.answers.id if self.answers else f"{self.conversation.id}:{self.conversation.replies}"
        return f"{uuid5(MESSAGE_IDS, f'{cause}:{self.decision.rule}:{kind}').hex}@{self.desk.house.domain}"


async def carry_out(
    connection: AsyncConnection,
    desk: Desk,
    stored: StoredConversation,
    decision: Decision,
    cause: Cause | None = None,
) -> list[Outgoing]:
    """Write what was decided; answers with what is to be sent once it is committed.

    `cause` is what led to it, None when time alone did.
    """
    errand = Errand(desk, stored, decision, cause, desk.clock())
    timer = next_timer(decision.conversation, desk.policy)
    await conversations.update_conversation(
        connection, decision.conversation, errand.now, timer.due_at if timer else None
    )
    if stored.conversation.consent and not decision.conversation.consent:
        await leads.withdraw_lead(connection, decision.conversation.id)
    mails = [*await settle_effects(connection, errand)]
    if decision.acts:
        mails.append(await write_reply(connection, errand))
    await outbox.store_outgoing(connection, mails)
    if timer:
        await desk.queue.defer(connection, [Job("wake", (decision.conversation.id,), at=timer.due_at)])
    return mails


async def write_reply(connection: AsyncConnection, errand: Errand) -> Outgoing:
    """The reply of a decision as a mail to whoever wrote."""
    answered = errand.answers or await messages.latest_message(connection, errand.conversation.id)
    reply = (errand.cause.reply if errand.cause else None) or word_timer(errand, answered)
    mail = address_reply(errand, answered, reply)
    if errand.answers:
        return replace(queue_mail(errand, "reply", mail, reply), way_back=errand.way_back)
    return replace(
        queue_mail(errand, "reminder", mail, reply), not_before=errand.desk.policy.hours.next_open(errand.now)
    )


def word_timer(errand: Errand, answered: StoredMessage | None) -> Reply:
    """The words of what time alone led to."""
    occasion = describe_occasion(errand.desk, errand.stored, errand.decision, answered, is_answer=False)
    return render_reply(errand.decision.acts, occasion, wording_for(errand.desk, errand.conversation))


def address_reply(errand: Errand, answered: StoredMessage | None, reply: Reply) -> OutgoingMail:
    """The mail around the words: threaded under the message it answers, with a reply address of its own."""
    house, message = errand.desk.house, answered.message if answered else None
    parent = (message.id,) if message and "@" in message.id else ()
    return OutgoingMail(
        message_id=errand.mail_id("reply"),
        from_address=house.address,
        from_name=house.name,
        to=message.sender if message else errand.stored.contact,
        to_name=(message.sender_name if message else errand.stored.contact_name) or "",
        subject=reply.subject,
        text=reply.text,
        html=reply.html or None,
        kind=MailKind.AUTO_REPLIED if errand.answers else MailKind.AUTO_GENERATED,
        loop_marker=house.address,
        reply_to=reply_address(house, errand.conversation.id),
        in_reply_to=parent[0] if parent else None,
        references=(*(message.references if message else ()), *parent),
    )


def reply_address(house: House, conversation_id: str) -> str:
    """Our address with the signed token of a conversation."""
    local, _, domain = house.address.rpartition("@")
    return f"{local}+{make_token(conversation_id, house.secret)}@{domain}"


def queue_mail(errand: Errand, kind: str, mail: OutgoingMail, reply: Reply | None = None) -> Outgoing:
    """A mail as a row of the outbox; with a reply, its words alone and the versions of the texts behind them."""
    worded = {"said": reply.said, "texts": dict(reply.texts)} if reply else {"said": None}
    record = {"mail": dump_record(mail)} | worded
    answers = errand.answers.id if errand.answers else None
    return Outgoing(mail.message_id, errand.conversation.id, answers, kind, mail.to, record, errand.now)


async def settle_effects(connection: AsyncConnection, errand: Errand) -> list[Outgoing]:
    """Leads, news to dealers and tasks; answers with the mails that they ask for."""
    mails: list[Outgoing] = []
    for effect in errand.decision.effects:
        if isinstance(effect, HandOver):
            mails += await hand_over(connection, errand)
        elif isinstance(effect, TellDealer):
            mails += await tell_dealer(connection, errand, effect)
    reasons = [effect.reason for effect in errand.decision.effects if isinstance(effect, CreateTask)]
    if reasons:
        await store_tasks(connection, errand.desk, errand.conversation.id, reasons)
        mails += await tell_team(connection, errand, reasons)
    return mails


async def store_tasks(connection: AsyncConnection, desk: Desk, conversation_id: str, reasons: Sequence[str]) -> None:
    """What a person has to do, each with its owner and its deadline in business hours."""
    now = desk.clock()
    promises = {reason: promise(reason, now, desk.policy.hours) for reason in reasons}
    await tasks.store_tasks(connection, conversation_id, promises, now)


async def hand_over(connection: AsyncConnection, errand: Errand) -> list[Outgoing]:
    """Store the lead, and write the hot-lead mail to its dealer."""
    document = await write_document(connection, errand, errand.conversation)
    lead = make_lead(errand.conversation, errand.stored.contact, errand.desk.policy.catalogue.brand.languages[0])
    if lead is None:
        raise ValueError("a hand-over without a standing consent")  # the policy never decides one
    record = describe_lead(lead)
    await leads.store_lead(connection, lead.id, lead.dealer_id, record, errand.now)
    await events.append_events(
        connection, [Event("handed_over", errand.now, lead.id, lead.consent.message_id, {"dealer_id": lead.dealer_id})]
    )
    if document is None:
        return []
    wording = choose_wording(document.dealer, document.catalogue.brand, errand.desk.wordings)
    return [mail_dealer(errand, "lead", render_lead_mail(document, wording))]


async def tell_dealer(connection: AsyncConnection, errand: Errand, effect: TellDealer) -> list[Outgoing]:
    """News about a lead that a dealer has."""
    withdrawn = effect.news == "withdrawn"
    document = await write_document(
        connection, errand, errand.stored.conversation if withdrawn else errand.conversation
    )
    if document is None:
        return []
    wording = choose_wording(document.dealer, document.catalogue.brand, errand.desk.wordings)
    return [mail_dealer(errand, "dealer_news", render_news_mail(document, cast(News, effect.news), wording))]


async def write_document(
    connection: AsyncConnection, errand: Errand, conversation: Conversation
) -> LeadDocument | None:
    """Everything a dealer is told; None when no dealer has the lead."""
    policy = errand.desk.policy
    dealer = policy.dealer(conversation.dealer_id)
    lead = make_lead(conversation, errand.stored.contact, policy.catalogue.brand.languages[0])
    if dealer is None or lead is None:
        return None
    return LeadDocument(
        lead=lead,
        dealer=dealer,
        catalogue=policy.catalogue,
        area=locate_prospect(conversation.slots, policy),
        relay_address=reply_address(errand.desk.house, conversation.id),
        transcript=await load_transcript(connection, conversation.id),
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
            message_id=errand.mail_id(kind),
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


async def tell_team(connection: AsyncConnection, errand: Errand, reasons: list[str]) -> list[Outgoing]:
    """What a person has to do goes to the team's address, where one is set; it stands in the tasks anyway."""
    house, policy = errand.desk.house, errand.desk.policy
    if not house.team_address:
        return []
    wording = errand.desk.wordings[policy.reply_language(policy.catalogue.brand.languages[0])]
    transcript = await load_transcript(connection, errand.conversation.id)
    letter = render_team_mail(tuple(reasons), transcript, policy.catalogue.brand, wording)
    mail = DealerMail(house.team_address, letter.subject, letter.text, None, reply_to=errand.stored.contact)
    return [mail_dealer(errand, "task", mail)]
