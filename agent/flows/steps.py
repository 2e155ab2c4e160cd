"""The service's steps under the names that jobs call them by."""

import asyncio
from collections.abc import Mapping, Sequence

from agent.flows.answer import answer_conversation
from agent.flows.desk import Desk
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

    return {"answer": answer, "send": send, "wake": wake}
