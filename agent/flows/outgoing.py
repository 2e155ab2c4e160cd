"""Carrying out a decision: the conversation, its effects, the replies and jobs, all in the caller's transaction."""

from dataclasses import replace

from sqlalchemy.ext.asyncio import AsyncConnection

from agent.dialog.conversation import CreateTask, Decision, HandOver, TellDealer
from agent.dialog.rendering import Reply, render_reply
from agent.dialog.timers import next_timer
from agent.flows.addressing import queue_reply
from agent.flows.desk import Desk
from agent.flows.errand import Cause, Errand
from agent.flows.handing_over import hand_over, load_transcript, mail_dealer, tell_dealer
from agent.flows.identity import note_contacts
from agent.flows.prepare import describe_occasion, wording_for
from agent.flows.queue import Job
from agent.flows.tasks import store_tasks
from agent.handoff.lead_mail import DealerMail
from agent.handoff.team_mail import render_team_mail
from agent.storage import conversations, leads, messages, outbox
from agent.storage.conversations import StoredConversation
from agent.storage.messages import StoredMessage
from agent.storage.outbox import Outgoing


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
    if stored.probe:
        decision = replace(decision, effects=())  # a test enquiry of ours gives nobody anything to do
    errand = Errand(desk, stored, decision, cause, desk.clock())
    timer = None if stored.probe else next_timer(decision.conversation, desk.policy)
    await conversations.update_conversation(
        connection, decision.conversation, errand.now, timer.due_at if timer else None
    )
    await note_contacts(connection, desk, stored.conversation, decision.conversation)
    if stored.conversation.consent and not decision.conversation.consent:
        await leads.withdraw_lead(connection, decision.conversation.id)
    mails = [*await settle_effects(connection, errand)]
    if decision.acts:
        mails += await write_reply(connection, errand)
    await outbox.store_outgoing(connection, mails)
    if timer:
        await desk.queue.defer(connection, [Job("wake", (decision.conversation.id,), at=timer.due_at)])
    return mails


async def write_reply(connection: AsyncConnection, errand: Errand) -> list[Outgoing]:
    """The reply of a decision to whoever wrote; who cannot be written to is called by a person."""
    answered = errand.answers or await messages.latest_message(connection, errand.conversation.id)
    reply = (errand.cause.reply if errand.cause else None) or word_timer(errand, answered)
    row = queue_reply(errand, "reply" if errand.answers else "reminder", answered, reply)
    if row is None:
        await store_tasks(connection, errand.desk, errand.conversation.id, ["callback"])
        return await tell_team(connection, errand, ["callback"])
    if errand.answers:
        return [replace(row, way_back=errand.way_back)]
    return [replace(row, not_before=errand.desk.policy.hours.next_open(errand.now))]


def word_timer(errand: Errand, answered: StoredMessage | None) -> Reply:
    """The words of what time alone led to."""
    occasion = describe_occasion(errand.desk, errand.stored, errand.decision, answered, is_answer=False)
    return render_reply(errand.decision.acts, occasion, wording_for(errand.desk, errand.conversation))


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
