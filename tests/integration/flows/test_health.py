"""Logins of channels are looked after: stored, told once a day, and shown."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import httpx
import pytest
import respx
from sqlalchemy import text

from agent.channels.graph import GraphClient, GraphSite
from agent.channels.graph_health import GraphHealth, examine_page
from agent.channels.outcome import Outcome, Retry
from agent.channels.outgoing import OutgoingMail
from agent.channels.port import ChannelHealth
from agent.flows.desk import Desk
from agent.flows.health import check_channels, tell_of_trouble
from agent.flows.queue import TryLaterError
from agent.intake.message import Channel
from agent.storage.channel_health import load_health
from agent.web.health import ServiceState, check_readiness
from tests.integration.flows.conftest import TUESDAY, Post

TEAM = "team@marke.example"
WELL = ChannelHealth("whatsapp", "12345")
DEAD = replace(WELL, trouble="the token is invalid or has expired")
ENDING = ChannelHealth("facebook", "777", expires_at=TUESDAY + timedelta(days=3))


@dataclass
class Check:
    """Says what the test wants."""

    found: list[ChannelHealth] = field(default_factory=list)

    async def check(self) -> Sequence[ChannelHealth]:
        return self.found


@dataclass
class NoMail:
    """A server that cannot be reached."""

    async def send(self, mail: OutgoingMail, date: object) -> Outcome:
        return Retry("no connection", unsent=True)


async def look(post: Post, *found: ChannelHealth) -> None:
    await check_channels(replace(post.desk, checks=[Check(list(found))]))
    await post.work()


async def test_trouble_becomes_a_task_and_a_mail(post: Post) -> None:
    await look(post, DEAD, ENDING)
    (task,) = await post.rows("tasks")
    assert (task["reason"], task["owner"], task["conversation_id"]) == ("channel_trouble", "operations", None)
    (mail,) = post.sent_to(TEAM)
    assert mail.subject == "Zu erledigen: Ein Kanal lässt sich nicht nutzen, oder sein Zugang läuft bald ab."
    assert "WhatsApp 12345\nthe token is invalid or has expired" in mail.text
    assert "Facebook Messenger 777\nDer Zugang endet am 13.03.2026 13:00 UTC" in mail.text


async def test_nobody_is_told_twice_a_day_and_again_the_next_day(post: Post) -> None:
    for hours in (1, 1, 23):
        await look(post, DEAD)
        post.clock.advance(hours=hours)
    assert len(post.sent_to(TEAM)) == 1
    await look(post, DEAD)
    assert len(post.sent_to(TEAM)) == 2
    assert len(await post.rows("tasks")) == 1


async def test_what_is_well_is_told_to_nobody(post: Post) -> None:
    await look(post, WELL)
    assert (post.sent_to(TEAM), await post.rows("tasks")) == ([], [])


async def test_what_is_well_again_and_what_is_used_no_more_leaves_nothing(post: Post) -> None:
    await look(post, DEAD, ENDING)
    await look(post, WELL)
    async with post.desk.engine.connect() as connection:
        (row,) = await load_health(connection)
    assert (row.account, row.trouble, row.alarmed_at) == ("12345", None, TUESDAY)
    await look(post)
    assert await post.rows("channel_health") == []


async def test_a_mail_that_cannot_leave_is_tried_again_as_the_same_mail(post: Post) -> None:
    await look(post, DEAD)
    with pytest.raises(TryLaterError):
        await tell_of_trouble(replace(post.desk, sender=NoMail()), ["whatsapp/12345"], 0)
    await tell_of_trouble(replace(post.desk, sender=NoMail()), ["whatsapp/12345"], 99)
    await tell_of_trouble(post.desk, ["whatsapp/12345"], 1)
    first, again = post.sent_to(TEAM)
    assert first == again


async def add_worker(desk: Desk) -> None:
    async with desk.engine.begin() as connection:
        await connection.execute(text("INSERT INTO procrastinate_workers DEFAULT VALUES"))


async def test_a_dead_channel_is_shown_and_restarts_nothing(post: Post) -> None:
    await look(post, DEAD, ENDING)
    await add_worker(post.desk)
    readiness = await check_readiness(ServiceState(post.desk.engine))
    assert (readiness.is_ready, readiness.status) == (True, "degraded")
    named = {component.name: component.reason for component in readiness.components}
    assert named["whatsapp 12345"] == "the token is invalid or has expired"
    assert named["facebook 777"] is None


async def test_the_graph_api_is_asked_and_the_answer_stored(post: Post) -> None:
    with respx.mock(base_url="https://graph.facebook.com/v26.0") as graph:
        graph.get("/debug_token").respond(json={"data": {"is_valid": False}})
        async with httpx.AsyncClient() as http:
            pages = {"777": GraphClient(http, GraphSite(), "the-token")}
            check = GraphHealth(Channel.FACEBOOK, pages, examine_page, {})
            await check_channels(replace(post.desk, checks=[check]))
    (row,) = await post.rows("channel_health")
    assert (row["channel"], row["account"], row["trouble"]) == (
        "facebook",
        "777",
        "the token is invalid or has expired",
    )
