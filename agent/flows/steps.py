"""The service's steps under the names that jobs call them by."""

import asyncio
from collections.abc import Mapping, Sequence
from functools import partial

from agent.flows.answer import answer_conversation
from agent.flows.desk import Desk
from agent.flows.health import EVERY_HOUR, check_channels, tell_of_trouble
from agent.flows.lead_forms import EVERY_NIGHT, fetch_lead, reconcile_leads
from agent.flows.queue import Step
from agent.flows.send import send_outgoing
from agent.flows.wake import wake_conversation


def make_steps(desk: Desk) -> Mapping[str, Step]:
    """All durable steps: each takes ids and how often it was tried before."""

    async def answer(about: Sequence[str], attempts: int) -> None:
        await asyncio.gather(*(answer_conversation(desk, one, resumed=attempts > 0) for one in about))

    async def send(about: Sequence[str], attempts: int) -> None:
        await asyncio.gather(*(send_outgoing(desk, one, attempts) for one in about))

    async def wake(about: Sequence[str], attempts: int) -> None:
        await asyncio.gather(*(wake_conversation(desk, one, resumed=attempts > 0) for one in about))

    async def fetch_lead_form(about: Sequence[str], attempts: int) -> None:
        page, leadgen_id, *_ = about
        await fetch_lead(desk, page, leadgen_id, attempts)

    async def tell_team_of_trouble(about: Sequence[str], attempts: int) -> None:
        await tell_of_trouble(desk, about, attempts)

    return {
        "answer": answer,
        "send": send,
        "wake": wake,
        "fetch_lead": fetch_lead_form,
        "tell_of_trouble": tell_team_of_trouble,
    }


def repeat_steps(desk: Desk) -> None:
    """What is done by the clock."""
    desk.queue.repeat("check_channels", EVERY_HOUR, partial(check_channels, desk))
    desk.queue.repeat("reconcile_leads", EVERY_NIGHT, partial(reconcile_leads, desk))
