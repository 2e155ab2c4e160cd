"""Test enquiries of ours: answered like anybody's, seen by nobody, removed without a trace, and never to be forged."""

import secrets
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

import pytest

from agent.channels.port import ChannelHealth
from agent.channels.probing.port import Asked, Enquiry, ProbeError
from agent.flows.probe_watch import ProbeHealth, probe_and_tell
from agent.flows.probing import Probing, run_probes
from agent.flows.steps import make_steps
from agent.flows.switch import hold
from agent.flows.take_in import Incoming, take_in_messages
from agent.intake.message import Channel, InboundMessage
from agent.intake.probes import make_marker, mark_address, mark_contact
from agent.storage import conversations, probes
from agent.web.health import ServiceState, check_readiness
from tests.integration.flows.conftest import TUESDAY, Post
from tests.integration.flows.test_health import TEAM, add_worker

MAILBOX = "probe@mailbox.example"
COMPLAINT = "Ich bin sauer, niemand meldet sich. Ich will mit einem Menschen sprechen!"
WISH = "Guten Tag, ich möchte den Osprio am Samstag Probe fahren, 80331 München, 0170 1234567."
EMPTY = ("conversations", "messages", "outbox", "contacts", "events", "channel_events", "tasks", "leads", "merges")


def mark(post: Post, secret: str | None = None) -> str:
    return make_marker(secrets.token_bytes(8), post.clock(), secret or post.desk.house.secret)


async def write_marked(post: Post, text: str, marker: str) -> str:
    sender = mark_address(MAILBOX, marker)
    await post.write(text, From=f"Test <{sender}>")
    return sender


async def say(post: Post, channel: Channel, sender: str, text: str) -> None:
    message = InboundMessage(channel, secrets.token_hex(8), post.clock(), sender, None, None, text, account="1")
    await take_in_messages(post.desk, [Incoming(message, b"{}", "test")])
    await post.work()


@dataclass
class DeskProbe:
    """Writes to the desk itself; what follows from it is done before the answer is looked for."""

    post: Post
    channel: Channel = Channel.EMAIL
    account: str = ""
    seen: str = ""
    fault: str = ""
    heard: str = ""
    works: bool = True
    takes_seconds: float = 0.0

    @asynccontextmanager
    async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
        if self.fault:
            raise ProbeError(self.fault)
        message = InboundMessage(
            self.channel, enquiry.id, self.post.clock(), enquiry.sender, enquiry.name, None, enquiry.text
        )
        if self.works:
            await take_in_messages(self.post.desk, [Incoming(message, b"{}", "test")])
            await self.post.work()
        yield Asked(time.monotonic() - self.takes_seconds, self.hear if self.heard else None)

    async def hear(self) -> str:
        return self.heard


def probe_with(post: Post, *chosen: DeskProbe, **more: Any) -> Probing:
    return Probing(post.desk, chosen, MAILBOX, wait_seconds=more.pop("wait_seconds", 1.2), **more)


async def left(post: Post) -> dict[str, list[Any]]:
    return {table: rows for table in EMPTY if (rows := await post.rows(table))}


async def test_a_marked_mail_is_answered_and_gives_nobody_anything_to_do(post: Post) -> None:
    sender = await write_marked(post, COMPLAINT, mark(post))
    (row,) = await post.rows("conversations")
    assert (row["probe"], row["wake_at"]) == (True, None)
    assert len(post.sent_to(sender)) == 1
    assert (await post.rows("tasks"), post.sent_to(TEAM)) == ([], [])


async def test_a_forged_marker_silences_nobody(post: Post) -> None:
    await write_marked(post, COMPLAINT, mark(post, "another secret"))
    (row,) = await post.rows("conversations")
    assert row["probe"] is False
    assert len(await post.rows("tasks")) == len(post.sent_to(TEAM)) == 1


async def test_a_marker_in_the_words_or_in_another_header_means_nothing(post: Post) -> None:
    marker = mark(post)
    named = {"Reply-To": mark_address(MAILBOX, marker), "Cc": mark_address(MAILBOX, marker), "X-Marker": marker}
    await post.write(f"{WISH} {marker} {mark_contact(marker)}", **named)
    (row,) = await post.rows("conversations")
    assert (row["probe"], row["wake_at"] is None) == (False, False)


async def test_a_marker_is_good_for_an_hour_and_after_it_leaves_no_trace(post: Post) -> None:
    marker = mark(post)
    post.clock.advance(minutes=62)
    await write_marked(post, WISH, marker)
    assert await left(post) == {}
    assert post.outbox.kept == []


async def test_who_answers_in_place_of_a_probe_is_a_person(post: Post) -> None:
    sender = await write_marked(post, WISH, mark(post))
    (reply,) = post.sent_to(sender)
    threaded = {"To": str(reply.reply_to), "In_Reply_To": f"<{reply.message_id}>"}
    await post.write(WISH, **threaded)
    assert sorted(row["probe"] for row in await post.rows("conversations")) == [False, True]


async def test_a_probe_is_never_joined_with_a_person(post: Post) -> None:
    await post.write(f"{WISH}\n\nViele Grüße\nEva Beispiel")
    await write_marked(post, f"{WISH} Meine Adresse ist eva@kunde.example.\n\nViele Grüße\nEva Beispiel", mark(post))
    assert await post.rows("merges") == []
    assert len(await post.rows("conversations")) == 2


async def test_no_lead_comes_of_a_probe_even_when_it_agrees(post: Post) -> None:
    sender = await write_marked(post, WISH, mark(post))
    (summary,) = post.sent_to(sender)
    await post.write("Ja, das stimmt so. Bitte weitergeben.", From=sender, Subject=f"Re: {summary.subject}")
    await post.write("Ja, das stimmt so. Bitte weitergeben.", From=sender, Subject="Probefahrt")
    assert len({row["conversation_id"] for row in await post.rows("messages")}) == 1
    assert (await post.rows("leads"), await post.rows("tasks")) == ([], [])
    assert {mail.to for mail, _ in post.outbox.kept} == {sender}


@pytest.mark.parametrize("channel", [Channel.FACEBOOK, Channel.INSTAGRAM, Channel.WHATSAPP, Channel.WEBHOOK])
async def test_the_answer_to_an_invented_contact_is_caught(post: Post, channel: Channel) -> None:
    await say(post, channel, mark_contact(mark(post)), WISH)
    (row,) = await post.rows("outbox")
    assert (row["state"], post.chats.kept) == ("kept", [])


async def test_every_channel_is_measured_and_nothing_is_left(post: Post) -> None:
    channels = [Channel.EMAIL, Channel.WEB_FORM, Channel.WEB_CHAT, Channel.FACEBOOK, Channel.WEBHOOK]
    for channel in channels:
        (result,) = await run_probes(probe_with(post, DeskProbe(post, channel), language="de", wait_seconds=10))
        assert (result.channel, result.answered, result.faults) == (channel, True, ())
    assert await left(post) == {}
    assert [row["channel"] for row in await post.rows("probe_results")] == channels


async def test_what_others_wrote_stays(post: Post) -> None:
    await post.write(WISH)
    before = {table: len(rows) for table, rows in (await left(post)).items()}
    await run_probes(probe_with(post, DeskProbe(post), wait_seconds=10))
    assert {table: len(rows) for table, rows in (await left(post)).items()} == before


async def test_a_wrong_answer_is_told(post: Post) -> None:
    (result,) = await run_probes(
        probe_with(post, DeskProbe(post, heard="Thank you for your message!"), language="de", wait_seconds=10)
    )
    assert result.answered
    assert result.faults == (
        "the answer is in en instead of de",
        "the answer does not say that an automatic assistant writes",
        "the answer does not ask for the postcode",
        "the answer does not ask for the time",
    )


async def test_a_held_channel_is_dead_and_says_so(post: Post) -> None:
    await hold(post.desk, "email", "test")
    mail, form = await run_probes(probe_with(post, DeskProbe(post), DeskProbe(post, Channel.WEB_FORM)))
    assert [result.answered for result in (mail, form)] == [False, False]
    assert mail.faults == form.faults == ("no answer within 1 s: sending is held",)
    assert set(await left(post)) == {"events"}
    assert [row["kind"] for row in await post.rows("events")] == ["held"]


@pytest.mark.parametrize(
    ("probe", "fault"),
    [
        ({"works": False}, "no answer within 1 s: the enquiry did not arrive"),
        ({"fault": "/webhooks/meta answers 401"}, "/webhooks/meta answers 401"),
    ],
)
async def test_what_is_wrong_with_a_dead_channel_is_named(post: Post, probe: dict[str, Any], fault: str) -> None:
    (result,) = await run_probes(probe_with(post, DeskProbe(post, **probe)))
    assert (result.seconds, result.faults) == (None, (fault,))


async def test_a_mail_that_was_taken_for_a_machines_is_explained_and_removed(post: Post) -> None:
    @dataclass
    class Suspicious(DeskProbe):
        @asynccontextmanager
        async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
            headers = {"From": enquiry.sender, "Message_ID": f"<{enquiry.id}>", "X_Spam_Flag": "YES"}
            await post.write(enquiry.text, **headers)
            yield Asked(time.monotonic())

    (result,) = await run_probes(probe_with(post, Suspicious(post)))
    assert result.faults == ("no answer within 1 s: the enquiry is ignored (spam)",)
    assert await left(post) == {}


async def test_without_a_way_out_for_mail_the_answer_counts_only_where_that_is_meant(post: Post) -> None:
    silent = replace(post.desk, sender=None)
    for name in list(post.desk.queue.app.tasks):
        if name in ("answer", "send", "wake", "fetch_lead", "tell_of_trouble"):
            del post.desk.queue.app.tasks[name]
    silent.queue.add_steps(make_steps(silent))
    (real,) = await run_probes(replace(probe_with(post, DeskProbe(post), wait_seconds=10), desk=silent))
    assert (real.answered, real.faults) == (False, ("no mail is sent: VORFAHRT_SMTP_URL is not set",))
    demo = probe_with(post, DeskProbe(post), wait_seconds=10, keeps_mail=True)
    (kept,) = await run_probes(replace(demo, desk=silent))
    assert (kept.answered, kept.seen) == (True, "caught")


@dataclass
class Expired:
    """A token that has ended."""

    async def check(self) -> Sequence[ChannelHealth]:
        return [ChannelHealth("facebook", "1", "the token is invalid or has expired")]


async def test_an_account_whose_token_has_ended_is_dead_though_we_answer(post: Post) -> None:
    sick, well = DeskProbe(post, Channel.FACEBOOK, "1"), DeskProbe(post, Channel.FACEBOOK, "2")
    results = await run_probes(probe_with(post, sick, well, checks=[Expired()], wait_seconds=10))
    assert [(result.account, result.answered) for result in results] == [("1", False), ("2", True)]
    assert results[0].faults == ("the token is invalid or has expired",)


def watch(post: Post) -> Post:
    check = ProbeHealth(post.desk.engine, post.clock)
    return replace(post, desk=replace(post.desk, checks=[check]))


async def test_a_dead_channel_is_told_once_a_day(post: Post) -> None:
    watched = watch(post)
    dead = replace(probe_with(watched, DeskProbe(watched, fault="/chat/socket is gone")), desk=watched.desk)
    for hours in (1, 1, 23):
        await probe_and_tell(dead)
        await post.work()
        post.clock.advance(hours=hours)
    (task,) = await post.rows("tasks")
    assert (task["reason"], task["owner"]) == ("channel_trouble", "operations")
    (mail,) = post.sent_to(TEAM)
    assert "test enquiry\na test enquiry was not answered: /chat/socket is gone" in mail.text
    await probe_and_tell(dead)
    await post.work()
    assert len(post.sent_to(TEAM)) == 2


async def test_a_slow_channel_is_told_and_a_fast_one_is_not(post: Post) -> None:
    watched = watch(post)
    fast, slow = DeskProbe(watched), DeskProbe(watched, Channel.WEB_CHAT, takes_seconds=75)
    await probe_and_tell(replace(probe_with(watched, fast, slow, wait_seconds=10), desk=watched.desk))
    await post.work()
    (mail,) = post.sent_to(TEAM)
    assert "a test enquiry was answered only after 75 s" in mail.text
    rows = {row["channel"]: row["trouble"] for row in await post.rows("channel_health")}
    assert (rows["email"], rows["web_chat"] is None) == (None, False)


async def test_readiness_says_it_in_words(post: Post) -> None:
    await run_probes(probe_with(post, DeskProbe(post), DeskProbe(post, Channel.WEBHOOK, fault="no"), wait_seconds=10))
    await add_worker(post.desk)
    post.clock.advance(minutes=12)
    readiness = await check_readiness(ServiceState(post.desk.engine, clock=post.clock))
    assert readiness.is_ready
    assert readiness.probes["email"].startswith("answered in ")
    assert readiness.probes["email"].endswith(" s, 12 minutes ago")
    assert readiness.probes["webhook"] == "not answered (no), 12 minutes ago"


async def test_what_a_killed_process_left_behind_goes_with_the_next_run(post: Post) -> None:
    await write_marked(post, WISH, mark(post))
    await run_probes(probe_with(post))
    assert len(await post.rows("conversations")) == 1
    post.clock.advance(hours=2)
    await run_probes(probe_with(post))
    assert await left(post) == {}


async def test_old_results_go(post: Post) -> None:
    await run_probes(probe_with(post, DeskProbe(post, fault="no")))
    post.clock.now = TUESDAY.replace(month=6)
    await run_probes(probe_with(post, DeskProbe(post, Channel.WEBHOOK, fault="no")))
    assert [row["channel"] for row in await post.rows("probe_results")] == ["webhook"]
    async with post.desk.engine.connect() as connection:
        assert [result.name for result in await probes.latest_results(connection)] == ["webhook"]
        assert await conversations.timers_ahead(connection) == []


async def test_the_language_is_another_one_each_hour_and_the_same_for_a_whole_run(post: Post) -> None:
    asked: list[str] = []

    @dataclass
    class Listener(DeskProbe):
        @asynccontextmanager
        async def ask(self, enquiry: Enquiry) -> AsyncIterator[Asked]:
            asked.append(enquiry.language)
            post.clock.advance(minutes=30)
            raise ProbeError("heard enough")
            yield

    languages = post.desk.policy.catalogue.brand.languages
    for _ in languages:
        post.clock.now = post.clock.now.replace(minute=30)
        await run_probes(probe_with(post, Listener(post), Listener(post, Channel.WEBHOOK)))
    assert sorted(set(asked)) == sorted(languages)
    assert asked[::2] == asked[1::2]
