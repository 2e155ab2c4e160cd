"""Sending: one row of the outbox, once, with retries that stay the same message under the same id."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog

from agent.channels.outcome import Outcome, Refused, Retry, Sent, Unauthorised
from agent.channels.outgoing import OutgoingMail
from agent.channels.outgoing_chat import OutgoingChat
from agent.dialog.sending import Obstacle, find_obstacle
from agent.flows.desk import Desk
from agent.flows.queue import Job, TryLaterError, is_last_attempt, pause_before
from agent.flows.tasks import store_tasks
from agent.intake.message import Channel
from agent.intake.probes import is_caught
from agent.storage import chat, events, outbox, permits
from agent.storage.codec import dump_record, load_record
from agent.storage.events import Event
from agent.storage.outbox import Outgoing

WAY_BACK = frozenset({"before", "together"})  # what a reply needs to be taken back
log = structlog.get_logger()


async def send_first(desk: Desk, outgoing: Sequence[Outgoing]) -> None:
    """Send what was just committed, in the step that led to it; what cannot go out now gets a job of its own."""
    for row in outgoing:
        if row.not_before and row.not_before > desk.clock():
            await send_later(desk, row, row.not_before)
            continue
        with suppress(TryLaterError):  # its job was deferred with the note of the failed attempt
            await deliver(desk, row, attempts=0)


async def send_later(desk: Desk, row: Outgoing, at: datetime) -> None:
    """Leave a mail to a job at that time (aware)."""
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, state="waiting")
        await desk.queue.defer(connection, [Job("send", (row.id,), at=at)])


async def send_outgoing(desk: Desk, outgoing_id: str, attempts: int) -> None:
    """Try one mail again; what was sent already is left alone. Raises TryLaterError when it still cannot be sent."""
    async with desk.engine.begin() as connection:
        row = await outbox.claim_outgoing(connection, outgoing_id)
    if row is not None:
        await deliver(desk, row, attempts + 1)


async def deliver(desk: Desk, row: Outgoing, attempts: int) -> None:
    """Send one message, tried so often before, and write what became of it. Raises TryLaterError."""
    obstacle = await look_once_more(desk, row)
    closed = obstacle is Obstacle.WINDOW_CLOSED and row.kind == "reply"
    if obstacle and not closed:
        await give_way(desk, row, obstacle)
    elif outcome := await send_now(desk, row, closed):
        await settle_outcome(desk, row, outcome, attempts)
    elif obstacle:
        await give_way(desk, row, obstacle)
    else:
        await settle(desk, row, "kept")


async def send_now(desk: Desk, row: Outgoing, closed: bool = False) -> Outcome | None:
    """Send it by its channel; None where nothing is sent by that. What visitors of the site fetch, is there already.

    The answer to a test enquiry whose sender does not exist is kept: the channel would refuse it.
    When the channel's window is `closed`, only what it allows then goes out.
    """
    if row.channel == Channel.WEB_CHAT:
        return Sent()
    if is_caught(row.recipient, desk.house.secret):
        return None
    if row.channel == Channel.EMAIL:
        mail = load_record(OutgoingMail, row.record["mail"])
        return await desk.sender.send(mail, row.created_at) if desk.sender else None
    sender = desk.chats.get(Channel(row.channel))
    chat = load_record(OutgoingChat, row.record["chat"])
    return await sender.send(replace(chat, window_closed=closed)) if sender else None


async def look_once_more(desk: Desk, row: Outgoing) -> Obstacle | None:
    """What has come between the decision and its sending; mails to dealers and colleagues are not looked at."""
    if row.kind not in outbox.TO_PROSPECT:
        return None
    async with desk.engine.begin() as connection:
        scene = await permits.load_scene(connection, row.conversation_id, row.channel)
    return find_obstacle(scene, row.created_at, row.kind == "reply", desk.clock()) if scene else None


async def give_way(desk: Desk, row: Outgoing, obstacle: Obstacle) -> None:
    """A held mail waits for the release; any other obstacle is for good, and a closed window calls a person."""
    now, state = desk.clock(), "waiting" if obstacle is Obstacle.HELD else "dropped"
    facts = {"kind": row.kind, "why": obstacle}
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, state=state, error=obstacle, **keep_way_back(row))
        await events.append_events(connection, [Event(f"mail_{state}", now, row.conversation_id, row.answers, facts)])
        if obstacle is Obstacle.WINDOW_CLOSED:
            await store_tasks(connection, desk, row.conversation_id, ["window_closed"])


async def wait_for_person(desk: Desk, row: Outgoing) -> None:
    """The person was asked to write, and has not read the reply: when they do, it is taken back and decided anew.

    A reply that did more than ask cannot be taken back: what it says, a person has to tell them.
    """
    facts, stands = {"kind": row.kind}, row.way_back is None and not row.record.keys() & WAY_BACK
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, state="waiting", error="asked_to_write", **keep_way_back(row))
        asked = Event("asked_to_write", desk.clock(), row.conversation_id, row.answers, facts)
        await events.append_events(connection, [asked])
        if stands:
            await store_tasks(connection, desk, row.conversation_id, ["window_closed"])


def keep_way_back(row: Outgoing) -> dict[str, Any]:
    """The columns of a reply that certainly was not sent: it can be taken back as long as it waits."""
    if row.way_back is None:
        return {}
    back = {"before": dump_record(row.way_back.before), "together": list(row.way_back.together)}
    return {"record": row.record | back}


def without_way_back(row: Outgoing) -> dict[str, Any]:
    """The record of a reply that may have arrived: it can no longer be taken back."""
    return {name: value for name, value in row.record.items() if name not in WAY_BACK}


async def settle_outcome(desk: Desk, row: Outgoing, outcome: Outcome, attempts: int) -> None:
    """Sent, refused for good, given up after a day, or to be tried again (raises TryLaterError)."""
    if isinstance(outcome, Sent) and outcome.instead:
        await wait_for_person(desk, row)
    elif isinstance(outcome, Sent):
        await settle(desk, row, "sent", channel_id=outcome.channel_id)
    elif isinstance(outcome, Refused) and outcome.window_closed:
        await give_way(desk, row, Obstacle.WINDOW_CLOSED)
    elif isinstance(outcome, Refused):
        await settle(desk, row, "refused", outcome.reason)
    elif is_last_attempt(attempts):
        await settle(desk, row, "given_up", outcome.reason)
    else:
        await leave_waiting(desk, row, outcome, attempts)
        raise TryLaterError(row.id)


async def leave_waiting(desk: Desk, row: Outgoing, outcome: Retry | Unauthorised, attempts: int) -> None:
    """Note the failed attempt. A mail that may have arrived after all can no longer be taken back."""
    note = log.error if isinstance(outcome, Unauthorised) else log.warning
    note("mail_waits", outgoing=row.id, kind=row.kind, attempt=attempts + 1, outcome=type(outcome).__name__)
    columns: dict[str, Any] = {"state": "waiting", "attempts": attempts + 1, "error": outcome.reason}
    if isinstance(outcome, Unauthorised) or outcome.unsent:
        columns |= keep_way_back(row)
    else:
        columns["record"] = without_way_back(row)
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, **columns)
        if attempts == 0:  # later ones have a job already, which the queue repeats
            await desk.queue.defer(connection, [Job("send", (row.id,), at=desk.clock() + pause_before(1))])


async def settle(
    desk: Desk, row: Outgoing, state: str, reason: str | None = None, channel_id: str | None = None
) -> None:
    """Write the end of a message's way; one that never arrived becomes a task for a person."""
    now = desk.clock()
    columns: dict[str, Any] = {"state": state, "error": reason, "attempts": row.attempts + 1, "channel_id": channel_id}
    if state == "sent":
        columns["sent_at"] = now
    if row.record.keys() & WAY_BACK:
        columns["record"] = without_way_back(row)
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, **columns)
        await events.append_events(
            connection, [Event(f"mail_{state}", now, row.conversation_id, row.answers, {"kind": row.kind})]
        )
        if row.channel == Channel.WEB_CHAT:
            await chat.notify(connection, row.recipient)
        if state in ("refused", "given_up"):
            await store_tasks(connection, desk, row.conversation_id, ["undeliverable"])
