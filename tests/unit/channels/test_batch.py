"""Many mails, one commit; one bad mail, no other loss."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from agent.channels.batch import Batch, take_in_each
from agent.channels.raw_mail import RawMail

AT = datetime(2026, 3, 10, tzinfo=UTC)


def create_mail(content: bytes = b"x") -> RawMail:
    return RawMail(content, AT, "test")


class Store:
    """Keeps groups of mails; refuses every group that holds a bad one."""

    def __init__(self) -> None:
        self.groups: list[list[bytes]] = []
        self.tries = 0
        self.open = asyncio.Event()
        self.open.set()

    async def take_in(self, mails: Sequence[RawMail]) -> None:
        """Keep all or none."""
        self.tries += 1
        await self.open.wait()
        if any(mail.content == b"bad" for mail in mails):
            raise RuntimeError("bad mail")
        self.groups.append([mail.content for mail in mails])


async def test_a_bad_mail_fails_alone() -> None:
    store = Store()
    errors = await take_in_each(store.take_in, [create_mail(content) for content in (b"1", b"bad", b"2")])
    assert [error is None for error in errors] == [True, False, True]
    assert store.groups == [[b"1"], [b"2"]]


async def test_a_storage_that_is_down_is_not_asked_for_every_mail() -> None:
    store = Store()
    errors = await take_in_each(store.take_in, [create_mail(b"bad")] * 50)
    assert all(isinstance(error, RuntimeError) for error in errors)
    assert store.tries == 4


async def test_what_comes_while_a_commit_runs_shares_the_next() -> None:
    store = Store()
    store.open.clear()
    batch = Batch(store.take_in, most=10, linger_seconds=0)
    first = asyncio.create_task(batch.add(create_mail(b"first")))
    await asyncio.sleep(0.02)
    others = [asyncio.create_task(batch.add(create_mail(b"%d" % number))) for number in range(12)]
    await asyncio.sleep(0)
    store.open.set()
    await asyncio.gather(first, *others)
    assert [len(group) for group in store.groups] == [1, 10, 2]


async def test_the_error_reaches_only_whose_mail_it_was() -> None:
    store = Store()
    batch = Batch(store.take_in)
    good, bad = await asyncio.gather(batch.add(create_mail()), batch.add(create_mail(b"bad")), return_exceptions=True)
    assert good is None
    assert isinstance(bad, RuntimeError)


async def test_who_gives_up_waiting_does_not_undo_the_commit() -> None:
    store = Store()
    store.open.clear()
    batch = Batch(store.take_in, linger_seconds=0)
    impatient = asyncio.create_task(batch.add(create_mail(b"1")))
    patient = asyncio.create_task(batch.add(create_mail(b"2")))
    await asyncio.sleep(0.02)
    impatient.cancel()
    store.open.set()
    await patient
    await batch.drain()
    assert store.groups == [[b"1", b"2"]]
    with pytest.raises(asyncio.CancelledError):
        await impatient
