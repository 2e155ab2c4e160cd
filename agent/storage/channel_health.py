"""The health of the channels' logins, as it was found last."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.handoff.channel_trouble import AccountHealth
from agent.storage.tables import channel_health

STORED = [channel_health.c[name] for name in AccountHealth.__dataclass_fields__]
KEY = tuple_(channel_health.c.channel, channel_health.c.account)


async def store_health(connection: AsyncConnection, found: Sequence[AccountHealth]) -> list[AccountHealth]:
    """Write what was found; answers with all rows and when somebody was last told, locked until the transaction ends.

    Accounts that were not looked at are used no more, and forgotten.
    """
    await connection.execute(delete(channel_health).where(KEY.not_in([one.key for one in found])))
    if not found:
        return []
    rows = insert(channel_health).values(
        [
            {"channel": one.channel, "account": one.account, "trouble": one.trouble, "expires_at": one.expires_at,
             "checked_at": one.checked_at}
            for one in found
        ]
    )  # fmt: skip
    changed = {name: rows.excluded[name] for name in ("trouble", "expires_at", "checked_at")}
    stored = rows.on_conflict_do_update(index_elements=["channel", "account"], set_=changed).returning(*STORED)
    return [AccountHealth(**row) for row in (await connection.execute(stored)).mappings()]


async def note_alarm(connection: AsyncConnection, told: Sequence[tuple[str, str]], now: datetime) -> None:
    """Somebody is told of these accounts."""
    await connection.execute(update(channel_health).where(KEY.in_(told)).values(alarmed_at=now))


async def load_health(connection: AsyncConnection) -> list[AccountHealth]:
    """All accounts as they were found last, in a fixed order."""
    query = select(*STORED).order_by(channel_health.c.channel, channel_health.c.account)
    return [AccountHealth(**row) for row in (await connection.execute(query)).mappings()]
