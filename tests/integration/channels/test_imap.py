"""Watching a folder of a real Dovecot."""

import asyncio
import time

import pytest

from agent.channels.mailbox_state import Checkpoint, MemoryCheckpoints, State
from tests.integration.channels.conftest import Intake, StartWatcher, cancel, create_mail
from tests.servers.dovecot import Dovecot
from tests.servers.waiting import until

POORER = "IMAP4rev1 LITERAL+ SASL-IR ID ENABLE NAMESPACE"


async def test_mail_that_lies_there_and_mail_that_comes_later_is_taken_in(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    dovecot.deliver(create_mail(1))
    watcher = watch(dovecot.url)
    await until(lambda: len(intake.mails) == 1 and watcher.status.state is State.CONNECTED)
    dovecot.deliver(create_mail(2))  # announced by IDLE
    await until(lambda: len(intake.mails) == 2)
    assert [mail.content for mail in intake.mails] == [create_mail(1), create_mail(2)]
    assert watcher.status.last_success is not None
    assert watcher.status.silent_since is None


async def test_without_idle_the_folder_is_polled(intake: Intake, watch: StartWatcher) -> None:
    dovecot = Dovecot(capability=POORER)
    dovecot.start()
    try:
        watch(f"{dovecot.url}?poll=0.05")
        dovecot.deliver(create_mail(1))
        await until(lambda: len(intake.mails) == 1)
        dovecot.deliver(create_mail(2))
        await until(lambda: len(intake.mails) == 2)
    finally:
        dovecot.close()


async def test_fifty_mails_at_most_share_one_commit_and_come_in_order(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    for number in range(120):
        dovecot.deliver(create_mail(number))
    watch(dovecot.url)
    await until(lambda: len(intake.mails) == 120)
    assert [len(batch) for batch in intake.batches] == [50, 50, 20]
    assert [mail.content for mail in intake.mails] == [create_mail(number) for number in range(120)]


async def test_processed_mail_is_flagged_stays_unread_and_is_not_taken_in_again(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher, checkpoints: MemoryCheckpoints
) -> None:
    dovecot.deliver(create_mail())
    watch(dovecot.url)
    await until(lambda: dovecot.flags() == ["a"] and checkpoints.stored)
    checkpoints.stored.clear()  # the flag alone must be enough
    dovecot.deliver(create_mail(2))
    watch(dovecot.url)
    await until(lambda: dovecot.flags() == ["a", "a"])
    assert len(intake.mails) >= 2
    assert create_mail(1) not in [mail.content for mail in intake.mails[1:]]


async def test_nothing_is_flagged_before_the_commit(dovecot: Dovecot, intake: Intake, watch: StartWatcher) -> None:
    intake.open.clear()
    dovecot.deliver(create_mail())
    watcher = watch(dovecot.url)
    await until(lambda: intake.asked == 1)
    assert dovecot.flags() == [""]
    assert watcher.status.last_success is None
    intake.open.set()
    await until(lambda: dovecot.flags() == ["a"])


async def test_mail_that_could_not_be_stored_is_fetched_again(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher, checkpoints: MemoryCheckpoints
) -> None:
    intake.failing = lambda _: True
    dovecot.deliver(create_mail())
    watcher = watch(dovecot.url)
    await until(lambda: watcher.status.last_error is not None)
    assert watcher.status.last_error == "mail could not be stored: RuntimeError"
    assert checkpoints.stored == {}
    intake.failing = lambda _: False
    await until(lambda: len(intake.mails) == 1 and dovecot.flags() == ["a"])


async def test_one_mail_that_cannot_be_stored_holds_up_no_other(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    for number in range(5):
        dovecot.deliver(create_mail(number))
    intake.failing = lambda mail: b"<2@web" in mail.content
    watch(dovecot.url)
    await until(lambda: sorted(dovecot.flags()) == ["", "a", "a", "a", "a"])
    intake.failing = lambda _: False
    await until(lambda: dovecot.flags() == ["a"] * 5)
    assert [mail.content for mail in intake.mails].count(create_mail(2)) == 1


async def test_a_restarted_server_is_found_again(dovecot: Dovecot, intake: Intake, watch: StartWatcher) -> None:
    watcher = watch(dovecot.url)
    await until(lambda: watcher.status.state is State.CONNECTED)
    dovecot.stop()
    await until(lambda: watcher.status.state is State.RECONNECTING)
    assert watcher.status.silent_since is not None
    dovecot.deliver(create_mail())
    dovecot.start()
    await until(lambda: len(intake.mails) == 1)
    await until(lambda: watcher.status.state is State.CONNECTED)


async def test_a_new_uidvalidity_makes_it_read_the_folder_anew(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher, checkpoints: MemoryCheckpoints
) -> None:
    watcher = watch(dovecot.url)
    await until(lambda: watcher.status.state is State.CONNECTED)
    name = watcher.mailbox.name
    for number in range(3):
        dovecot.deliver(create_mail(number))
    await until(lambda: checkpoints.stored.get(name, Checkpoint(0, 0)).last_uid == 3)
    dovecot.stop()
    dovecot.change_uidvalidity()
    dovecot.deliver(create_mail(9))
    dovecot.start()
    await until(lambda: create_mail(9) in [mail.content for mail in intake.mails])
    await until(lambda: checkpoints.stored[name] == Checkpoint(4711, 4))


@pytest.mark.parametrize("capability", ["", f"{POORER} UIDPLUS"])
async def test_processed_mail_is_moved_to_a_folder_with_umlauts_that_is_made_for_it(
    capability: str, intake: Intake, watch: StartWatcher
) -> None:
    dovecot = Dovecot(capability=capability)
    dovecot.start()
    try:
        for number in range(3):
            dovecot.deliver(create_mail(number))
        watch(f"{dovecot.url}?move_to=Erledigt%20%C3%BC%26&poll=0.05")
        await until(lambda: len(dovecot.mails("Erledigt &APw-&-")) == 3 and not dovecot.mails())
        assert dovecot.mails("Erledigt &APw-&-") == [create_mail(number) for number in range(3)]
        dovecot.deliver(create_mail(7))
        await until(lambda: len(dovecot.mails("Erledigt &APw-&-")) == 4)
        assert len(intake.mails) == 4
    finally:
        dovecot.close()


async def test_where_a_move_could_delete_mail_it_stays(intake: Intake, watch: StartWatcher) -> None:
    dovecot = Dovecot(capability=POORER)
    dovecot.start()
    try:
        dovecot.deliver(create_mail())
        watch(f"{dovecot.url}?move_to=Erledigt&poll=0.05")
        await until(lambda: dovecot.flags() == ["a"])
        assert dovecot.mails() == [create_mail()]
    finally:
        dovecot.close()


async def test_of_a_mail_that_is_too_large_only_the_header_is_fetched(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    watcher = watch(dovecot.url)
    watcher.largest_mail = 10_000
    large = create_mail(2, b"x" * 70 + b"\r\n" + b"y\r\n" * 4000)
    for mail in (create_mail(1), large, create_mail(3)):
        dovecot.deliver(mail)
    await until(lambda: len(intake.mails) == 3)
    assert [mail.left_out for mail in intake.mails] == [0, len(large), 0]
    assert intake.mails[1].content == large[: large.index(b"\r\n\r\n") + 4]


async def test_large_and_empty_mails_arrive_octet_by_octet(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    mails = [
        create_mail(1, bytes(range(1, 256)).replace(b"\r", b"").replace(b"\n", b"\r\n") * 4000),
        b"Subject: x\r\n\r\n",
        create_mail(3),
    ]
    for mail in mails:
        dovecot.deliver(mail)
    watch(dovecot.url)
    await until(lambda: len(intake.mails) == 3)
    assert [mail.content for mail in intake.mails] == mails


async def test_a_missing_folder_is_reported(dovecot: Dovecot, watch: StartWatcher) -> None:
    watcher = watch(dovecot.url.replace("/INBOX", "/Gibt%20es%20nicht"))
    await until(lambda: watcher.status.last_error is not None)
    assert "SELECT Gibt es nicht refused" in str(watcher.status.last_error)


async def test_a_thousand_changes_at_once_do_not_break_the_connection(
    dovecot: Dovecot, intake: Intake, watch: StartWatcher
) -> None:
    for number in range(1200):
        dovecot.deliver(create_mail(number))
    watcher = watch(dovecot.url)
    await until(lambda: len(intake.mails) == 1200 and watcher.status.state is State.CONNECTED)
    for path in dovecot.maildir("INBOX").glob("cur/*"):  # somebody marks all of them as read
        path.rename(f"{path}S" if ":2," in path.name else f"{path}:2,S")
    dovecot.deliver(create_mail(5000))
    await until(lambda: len(intake.mails) == 1201)
    assert watcher.status.last_error is None


async def test_cancelling_ends_idle_and_logs_out_at_once(dovecot: Dovecot, intake: Intake, watch: StartWatcher) -> None:
    watcher = watch(dovecot.url)
    await until(lambda: watcher.status.state is State.CONNECTED)
    task = next(task for task in asyncio.all_tasks() if task.get_name() == watcher.mailbox.name)
    started = time.monotonic()
    await cancel(task)
    assert time.monotonic() - started < 1
    await until(lambda: "Logged out" in dovecot.read_log())
