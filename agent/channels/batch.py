"""One commit for what arrives at nearly the same time, on however many connections."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

Item = TypeVar("Item")

LINGER_SECONDS = 0.002  # how long the first of a batch waits for others
MOST_AT_ONCE = 50
FAILURES_OF_A_STORAGE_THAT_IS_DOWN = 3


async def take_in_each(
    take_in: Callable[[Sequence[Item]], Awaitable[None]], items: Sequence[Item]
) -> list[Exception | None]:
    """Take items in together or, should that fail, one by one, so that a single bad one holds up no other.

    When the first few fail alone too, the storage is down, and the rest is not tried: each try may take its time-out.
    Answers with the error of each item, in order, or None where it is committed.
    """
    common = await _try(take_in, items)
    if common is None or len(items) == 1:
        return [common] * len(items)
    errors: list[Exception | None] = []
    for item in items:
        is_down = len(errors) >= FAILURES_OF_A_STORAGE_THAT_IS_DOWN and None not in errors
        errors.append(common if is_down else await _try(take_in, [item]))
    return errors


async def _try(take_in: Callable[[Sequence[Item]], Awaitable[None]], items: Sequence[Item]) -> Exception | None:
    try:
        await take_in(items)
    except Exception as error:  # whatever it is, the item is not committed and its sender must hear of it
        return error
    return None


class Batch(Generic[Item]):
    """Groups items (mails, deliveries of a webhook) into calls of `take_in`; while one commits, the next gathers."""

    def __init__(
        self,
        take_in: Callable[[Sequence[Item]], Awaitable[None]],
        most: int = MOST_AT_ONCE,
        linger_seconds: float = LINGER_SECONDS,
    ) -> None:
        self._take_in = take_in
        self._most = most
        self._linger_seconds = linger_seconds
        self._waiting: list[tuple[Item, asyncio.Future[None]]] = []
        self._worker: asyncio.Task[None] | None = None

    async def add(self, item: Item) -> None:
        """Return when the item is committed; raise what `take_in` raised when it is not.

        Who is cancelled while waiting leaves the commit itself untouched.
        """
        done = asyncio.get_running_loop().create_future()
        self._waiting.append((item, done))
        if self._worker is None:
            self._worker = asyncio.create_task(self._work())
        await done

    async def drain(self) -> None:
        """Return when everything that was added has been settled."""
        if self._worker is not None:
            await self._worker

    async def _work(self) -> None:
        try:
            await asyncio.sleep(self._linger_seconds)
            while self._waiting:
                group, self._waiting = self._waiting[: self._most], self._waiting[self._most :]
                errors = await take_in_each(self._take_in, [item for item, _ in group])
                for (_, done), error in zip(group, errors, strict=True):
                    _settle(done, error)
        finally:
            self._worker = None
            for _, done in self._waiting:  # only left when the worker was cancelled
                done.cancel()


def _settle(done: asyncio.Future[None], error: Exception | None) -> None:
    if done.done():
        return
    if error is None:
        done.set_result(None)
    else:
        done.set_exception(error)
