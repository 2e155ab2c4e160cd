"""The service's steps under the names that jobs call them by."""

from collections.abc import Mapping

from agent.flows.answer import answer_message
from agent.flows.desk import Desk
from agent.flows.queue import Step
from agent.flows.send import send_outgoing
from agent.flows.wake import wake_conversation


def make_steps(desk: Desk) -> Mapping[str, Step]:
    """All durable steps: each takes an id and how often it was tried before."""

    async def answer(about: str, attempts: int) -> None:
        del attempts
        await answer_message(desk, about)

    async def send(about: str, attempts: int) -> None:
        await send_outgoing(desk, about, attempts)

    async def wake(about: str, attempts: int) -> None:
        del attempts
        await wake_conversation(desk, about)

    return {"answer": answer, "send": send, "wake": wake}
