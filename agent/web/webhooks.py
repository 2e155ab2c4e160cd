"""Deliveries of channels at `/webhooks/<name>`: answered with 200 only when everything in them is committed."""

import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from itertools import chain
from typing import Literal

from fastapi import APIRouter, HTTPException, Request, Response
from fastapi.responses import PlainTextResponse

from agent.channels.batch import Batch
from agent.channels.port import MalformedError, WebhookSource
from agent.intake.arrivals import Arrival

LARGEST_BODY = 4 * 1024 * 1024  # octets; Meta delivers up to three million
LOG = logging.getLogger(__name__)

TakeIn = Callable[[Sequence[Arrival]], Awaitable[None]]
Reason = Literal["too_large", "unsigned", "malformed", "not_stored", "challenge"]


class Refusals:
    """How often a delivery was refused, by source and reason: all the trace that it leaves."""

    def __init__(self) -> None:
        self._counts: Counter[tuple[str, Reason]] = Counter()

    def add(self, source: str, reason: Reason) -> None:
        """One more."""
        self._counts[source, reason] += 1

    def counts(self) -> dict[str, int]:
        """All that is above nothing, under `webhook_<source>_<reason>`."""
        return {f"webhook_{source}_{reason}": count for (source, reason), count in sorted(self._counts.items())}


def make_webhook_routes(
    take_in: TakeIn,
    sources: Sequence[WebhookSource],
    refusals: Refusals,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> APIRouter:
    """One address a source. `take_in` commits all arrivals it is given, or none and raises.

    What comes at nearly the same time is committed together; `clock` is aware.
    """
    routes, door = APIRouter(include_in_schema=False), Door(take_in, refusals, clock)
    for source in sources:
        add_source(routes, source, door)
    return routes


def add_source(routes: APIRouter, source: WebhookSource, door: "Door") -> None:
    """The two routes of one source."""

    @routes.get(f"/webhooks/{source.name}")
    async def answer_challenge(request: Request) -> Response:
        """Show that we are we, to whom knows the token."""
        return door.answer_challenge(source, request)

    @routes.post(f"/webhooks/{source.name}")
    async def take_delivery(request: Request) -> Response:
        """Take a delivery in."""
        return await door.take_delivery(source, request)


class Door:
    """Decides on each delivery, in the order of what costs least: size, signature, form, storage."""

    def __init__(self, take_in: TakeIn, refusals: Refusals, clock: Callable[[], datetime]) -> None:
        self._refusals = refusals
        self._clock = clock
        self._batch = Batch(flatten(take_in))

    def answer_challenge(self, source: WebhookSource, request: Request) -> Response:
        """The challenge as it came, or 403."""
        answer = source.answer_challenge(request.query_params)
        if answer is None:
            raise self._refuse(source, "challenge", 403)
        return PlainTextResponse(answer)

    async def take_delivery(self, source: WebhookSource, request: Request) -> Response:
        """200 when all is committed; 413, 401 and 400 for what never will be, 503 for what should be sent again."""
        body = await read_limited(request)
        if body is None:
            raise self._refuse(source, "too_large", 413)
        now = self._clock()
        if not source.accepts(body, request.headers, now):
            raise self._refuse(source, "unsigned", 401)
        try:
            arrivals = source.read(body, now)
        except MalformedError:
            raise self._refuse(source, "malformed", 400) from None
        if arrivals:
            await self._commit(source, arrivals)
        return Response()

    async def _commit(self, source: WebhookSource, arrivals: Sequence[Arrival]) -> None:
        try:
            await self._batch.add(arrivals)
        except Exception as error:  # its text may hold what a person wrote, which does not belong in a log
            LOG.error(
                "a delivery of %s could not be stored (%s); it will come again", source.name, type(error).__name__
            )
            raise self._refuse(source, "not_stored", 503) from None

    def _refuse(self, source: WebhookSource, reason: Reason, status: int) -> HTTPException:
        self._refusals.add(source.name, reason)
        return HTTPException(status)


def flatten(take_in: TakeIn) -> Callable[[Sequence[Sequence[Arrival]]], Awaitable[None]]:
    """Take in several deliveries as if they were one."""

    async def take_in_all(deliveries: Sequence[Sequence[Arrival]]) -> None:
        await take_in(list(chain.from_iterable(deliveries)))

    return take_in_all


async def read_limited(request: Request) -> bytes | None:
    """The body; None, as early as can be known, when it is larger than any that is delivered."""
    announced = request.headers.get("content-length", "0")
    if not announced.isdecimal() or len(announced) > 12 or int(announced) > LARGEST_BODY:
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)
