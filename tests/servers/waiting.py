"""Waiting for what has to happen, however slow the machine is."""

import asyncio
from collections.abc import Callable

LONGEST_SECONDS = 30.0


async def until(condition: Callable[[], object], seconds: float = LONGEST_SECONDS) -> None:
    """Return as soon as the condition holds; fail when it never does."""
    end = asyncio.get_running_loop().time() + seconds
    while not condition():
        assert asyncio.get_running_loop().time() < end, "what was waited for did not happen"
        await asyncio.sleep(0.005)
