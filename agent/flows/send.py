"""Sending: one row of the outbox, once, with retries that stay the same mail under the same id."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

import structlog

from agent.channels.outgoing import OutgoingMail
from agent.channels.smtp_answers import Outcome, Refused, Sent, Unauthorised
from agent.flows.desk import Desk
from agent.flows.queue import Job, TryLaterError, is_last_attempt, pause_before
from agent.storage import events, leads, outbox
from agent.storage.codec import load_record
from agent.storage.events import Event
from agent.storage.outbox import Outgoing

log = structlog.get_logger()


async def send_first(desk: Desk, outgoing: Sequence[Outgoing]) -> None:
    """Send what was just committed, in the step that led to it; what cannot go out now gets a job of its own."""
    for row in outgoing:
        try:
            await deliver(desk, row, attempts=0)
        except TryLaterError:
            async with desk.engine.begin() as connection:
                await desk.queue.defer(connection, [Job("send", (row.id,), at=datetime.now(UTC) + pause_before(1))])


async def send_outgoing(desk: Desk, outgoing_id: str, attempts: int) -> None:
    """Try one mail again; what was sent already is left alone. Raises TryLaterError when it still cannot be sent."""
    async with desk.engine.connect() as connection:
        row = await outbox.load_outgoing(connection, outgoing_id)
    if row is not None and row.state == "queued":
        await deliver(desk, row, attempts + 1)


async def deliver(desk: Desk, row: Outgoing, attempts: int) -> None:
    """Send one mail, tried so often before, and write what became of it. Raises TryLaterError."""
    if desk.sender is None:
        await settle(desk, row, "kept")
        return
    mail = load_record(OutgoingMail, row.record["mail"])
    await settle_outcome(desk, row, await desk.sender.send(mail, row.created_at), attempts)


async def settle_outcome(desk: Desk, row: Outgoing, outcome: Outcome, attempts: int) -> None:
    """Sent, refused for good, given up after a day, or to be tried again (raises TryLaterError)."""
    if isinstance(outcome, Sent):
        await settle(desk, row, "sent")
    elif isinstance(outcome, Refused):
        await settle(desk, row, "refused", outcome.reason)
    elif is_last_attempt(attempts):
        await settle(desk, row, "given_up", outcome.reason)
    else:
        note = log.error if isinstance(outcome, Unauthorised) else log.warning
        note("mail_waits", outgoing=row.id, kind=row.kind, attempt=attempts + 1, outcome=type(outcome).__name__)
        async with desk.engine.begin() as connection:
            await outbox.settle_outgoing(connection, row.id, attempts=attempts + 1, error=outcome.reason)
        raise TryLaterError(row.id)


async def settle(desk: Desk, row: Outgoing, state: str, reason: str | None = None) -> None:
    """Write the end of a mail's way; one that never arrived becomes a task for a person."""
    now = desk.clock()
    columns: dict[str, Any] = {"state": state, "error": reason, "attempts": row.attempts + 1}
    if state == "sent":
        columns["sent_at"] = now
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, **columns)
        await events.append_events(
            connection, [Event(f"mail_{state}", now, row.conversation_id, row.answers, {"kind": row.kind})]
        )
        if state in ("refused", "given_up"):
            await leads.store_tasks(connection, row.conversation_id, ["undeliverable"], now)
