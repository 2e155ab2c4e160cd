"""A file of leads is taken in as a whole, once, and everybody in it is answered or called."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import DBAPIError

from agent.flows.import_leads import import_rows, state_of
from agent.intake.lead_rows import Batch, LeadRow, guess_columns, read_rows
from agent.intake.tables import read_table
from tests.integration.flows.conftest import ADDRESS, Post


def read(post: Post, text: str) -> list[LeadRow]:
    batch = Batch("fair", "iaa.csv", post.clock(), ("DE",), "de", frozenset({ADDRESS}))
    table = read_table(text.encode())
    return list(read_rows(table, guess_columns(table.columns), batch))


async def test_people_with_an_address_are_answered_and_people_with_a_number_are_called(post: Post) -> None:
    rows = read(post, "Name;E-Mail;Tel\nEva Muster;eva@kunde.example;\nJan Muster;;0170 1234567\nIda;;\n")
    known = await import_rows(post.desk, rows)
    assert [state_of(row, known) for row in rows] == ["taken", "taken", "refused"]
    await post.work()
    (mail,) = post.sent_to("eva@kunde.example")
    assert "Eva Muster" in mail.text
    assert [task["reason"] for task in await post.rows("tasks")] == ["callback"]


async def test_the_same_file_on_another_day_brings_nothing_new(post: Post) -> None:
    text = "Name;E-Mail\nEva;eva@kunde.example\nIda;ida@kunde.example\n"
    await import_rows(post.desk, read(post, text))
    post.clock.now += timedelta(days=3)
    rows = read(post, f"{text}Jan;jan@kunde.example\n")
    known = await import_rows(post.desk, rows)
    assert [state_of(row, known) for row in rows] == ["known", "known", "taken"]
    assert len(await post.rows("messages")) == 3


async def test_nothing_is_half_done_when_a_row_cannot_be_stored(post: Post) -> None:
    lines = [f"Eva;eva{number}@kunde.example" for number in range(600)]
    rows = read(post, "\n".join(["Name;E-Mail", *lines]))
    last = rows[-1].message
    assert last is not None
    rows[-1] = replace(rows[-1], message=replace(last, text="\0"))  # nothing that PostgreSQL can store
    with pytest.raises(DBAPIError):
        await import_rows(post.desk, rows)
    assert await post.rows("messages") == []
    assert await post.rows("conversations") == []
