"""Leads: what a confirmed conversation became."""

from datetime import datetime
from typing import Any

from sqlalchemy import update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from agent.storage.tables import leads


async def store_lead(
    connection: AsyncConnection, lead_id: str, dealer_id: str | None, record: dict[str, Any], now: datetime
) -> None:
    """Store the lead of a conversation; a wish confirmed anew after a withdrawal replaces the old one."""
    values = {
        "dealer_id": dealer_id,
        "state": "offered" if dealer_id else "unassigned",
        "record": record,
        "created_at": now,
    }
    await connection.execute(
        insert(leads).values(id=lead_id, **values).on_conflict_do_update(index_elements=["id"], set_=values)
    )


async def withdraw_lead(connection: AsyncConnection, lead_id: str) -> None:
    """The prospect took the wish back."""
    await connection.execute(update(leads).where(leads.c.id == lead_id).values(state="withdrawn"))
