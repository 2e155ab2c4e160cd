"""Says whether the process lives, and whether it can do its work; names no person and no secret."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from importlib.metadata import version

from fastapi import APIRouter
from fastapi.responses import JSONResponse
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from agent.channels.mailbox_state import MailboxStatus, State
from agent.handoff.probe_result import describe_result
from agent.storage.channel_health import load_health
from agent.storage.probes import latest_results
from agent.storage.service_counts import count_service, is_migrated

SILENT_TOO_LONG = timedelta(minutes=5)


@dataclass(frozen=True)
class ServiceState:
    """What health asks: the database, the mailboxes (in the order they were configured), and the time.

    `refused` counts what was turned away at the door.
    """

    engine: AsyncEngine
    mailboxes: Callable[[], Sequence[MailboxStatus]] = list
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    refused: Callable[[], Mapping[str, int]] = dict


@dataclass(frozen=True)
class Component:
    """One part of the service; `reason` says why it cannot work, None while it can.

    Without a part that is `needed` nothing works; without another the rest does.
    """

    name: str
    reason: str | None = None
    needed: bool = True


@dataclass(frozen=True)
class Readiness:
    """All parts, and what the database gave, if it answered: counts, and how the latest test enquiries ended."""

    components: tuple[Component, ...]
    counts: dict[str, int] = field(default_factory=dict)
    probes: dict[str, str] = field(default_factory=dict)

    @property
    def is_ready(self) -> bool:
        """True when no needed part has a reason not to be."""
        return all(component.reason is None for component in self.components if component.needed)

    @property
    def status(self) -> str:
        """All of it in a word."""
        if not self.is_ready:
            return "not ready"
        return "ready" if all(component.reason is None for component in self.components) else "degraded"


async def check_readiness(state: ServiceState) -> Readiness:
    """Ask every part."""
    now = state.clock()
    stored = await check_storage(state.engine, now)
    boxes = tuple(
        Component(f"mailbox {number}", judge_mailbox(status, now)) for number, status in enumerate(state.mailboxes(), 1)
    )
    return Readiness((*stored.components, *boxes), {**stored.counts, **state.refused()}, stored.probes)


async def check_storage(engine: AsyncEngine, now: datetime) -> Readiness:
    """The database, its schema, and the workers that show signs of life in it; `now` is aware."""
    try:
        async with engine.connect() as connection:
            if not await is_migrated(connection):
                return Readiness((Component("database"), Component("schema", "it is not the one this version needs")))
            counts, accounts = await count_service(connection), await load_health(connection)
            results = await latest_results(connection)
    except (SQLAlchemyError, OSError):
        return Readiness((Component("database", "it does not answer"),))
    idle = None if counts.live_workers else "none has shown a sign of life"
    parts = (Component("database"), Component("schema"), Component("workers", idle))
    channels = (Component(f"{one.channel} {one.account}", one.trouble, needed=False) for one in accounts)
    probes = {result.name: describe_result(result, now) for result in results}
    return Readiness((*parts, *channels), asdict(counts), probes)


def judge_mailbox(status: MailboxStatus, now: datetime) -> str | None:
    """Why a mailbox is not watched (`now` aware); None while it is, or is only being reconnected."""
    if status.state is State.REFUSED:
        return "the server refuses the login"
    if status.silent_since and now - status.silent_since > SILENT_TOO_LONG:
        return f"silent since {status.silent_since.isoformat(timespec='seconds')}"
    return None


def make_health_routes(state: ServiceState) -> APIRouter:
    """`/healthz` for "restart me" and `/readyz` for "send me work"."""
    routes = APIRouter()

    @routes.get("/healthz")
    async def healthz() -> JSONResponse:
        """Answer 200 as long as the process lives."""
        return JSONResponse({"status": "ok", "version": version("vorfahrt")})

    @routes.get("/readyz")
    async def readyz() -> JSONResponse:
        """Answer 200 when every part that is needed can work, else 503, and name the parts either way.

        A channel that cannot be used is named and no reason to be restarted.
        """
        readiness = await check_readiness(state)
        named = {component.name: component.reason or "ok" for component in readiness.components}
        body = {"status": readiness.status, "components": named, "counts": readiness.counts, "probes": readiness.probes}
        return JSONResponse(body, status_code=200 if readiness.is_ready else 503)

    return routes
