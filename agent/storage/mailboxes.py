"""How far each mailbox has been read (RFC 9051: UIDVALIDITY and the last UID)."""

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import mailboxes


async def load_progress(connection: AsyncConnection, name: str) -> tuple[int, int] | None:
    """(UIDVALIDITY, last UID) of a mailbox; None when it was never read."""
    found = select(mailboxes.c.uidvalidity, mailboxes.c.last_uid).where(mailboxes.c.name == name)
    row = (await connection.execute(found)).one_or_none()
    return (row.uidvalidity, row.last_uid) if row else None


async def store_progress(connection: AsyncConnection, name: str, uidvalidity: int, last_uid: int) -> None:
    """Note how far a mailbox has been read."""
    values = {"uidvalidity": uidvalidity, "last_uid": last_uid, "updated_at": func.now()}
    await connection.execute(
        insert(mailboxes).values(name=name, **values).on_conflict_do_update(index_elements=["name"], set_=values)
    )
