"""Sending: one row of the outbox, once, with retries that stay the same mail under the same id."""

from typing import Any

import structlog

from agent.channels.outgoing import OutgoingMail
from agent.channels.smtp_answers import Outcome, Refused, Sent, Unauthorised
from agent.flows.desk import Desk
from agent.flows.queue import TryLaterError, is_last_attempt
from agent.storage import events, leads, outbox
from agent.storage.codec import load_record
from agent.storage.events import Event
from agent.storage.outbox import Outgoing

log = structlog.get_logger()


async def send_outgoing(desk: Desk, outgoing_id: str, attempts: int) -> None:
    """Send one mail; what was sent already is left alone. Raises TryLaterError when it could not be sent now."""
    async with desk.engine.connect() as connection:
        row = await outbox.load_outgoing(connection, outgoing_id)
    if row is None or row.state != "queued":
        return
    if desk.sender is None:
        await settle(desk, row, "kept")
        return
    mail = load_record(OutgoingMail, row.record["mail"])
    outcome = await desk.sender.send(mail, row.created_at)
    await settle_outcome(desk, row, outcome, attempts)


async def settle_outcome(desk: Desk, row: Outgoing, outcome: Outcome, attempts: int) -> None:
    """Write what became of a mail: sent, refused for good, given up after a day, or to be tried again."""
    if isinstance(outcome, Sent):
        await settle(desk, row, "sent")
    elif isinstance(outcome, Refused):
        await settle(desk, row, "refused", outcome.reason)
    elif is_last_attempt(attempts):
        await settle(desk, row, "given_up", outcome.reason)
    else:
        note = log.error if isinstance(outcome, Unauthorised) else log.warning
        note("mail_waits", outgoing=row.id, kind=row.kind, attempt=attempts + 1, outcome=type(outcome).__name__)
        await note_attempt(desk, row, outcome.reason, attempts)
        raise TryLaterError(row.id)


async def note_attempt(desk: Desk, row: Outgoing, reason: str, attempts: int) -> None:
    """Keep why a mail has not gone out yet."""
    async with desk.engine.begin() as connection:
        await outbox.settle_outgoing(connection, row.id, attempts=attempts + 1, error=reason)


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
