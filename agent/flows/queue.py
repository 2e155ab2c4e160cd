"""The durable engine: jobs of Procrastinate in our own database, deferred inside our own transactions."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import procrastinate
from procrastinate.jobs import Job as QueuedJob
from procrastinate.schema import SchemaManager
from sqlalchemy.ext.asyncio import AsyncConnection

QUEUE = "vorfahrt"
HEARTBEAT_SECONDS = 3.0
STALLED_SECONDS = 15.0  # a worker silent for so long is dead, and its jobs go to another
HOURS = [timedelta(minutes=minutes) for minutes in (1, 5, 15, 30, 60)]  # then every two hours
GIVE_UP_AFTER = timedelta(hours=24)


@dataclass(frozen=True)
class Job:
    """One step to run later: its name, the ids it is about, and when. Jobs carry ids only, never a person's words."""

    step: str
    about: tuple[str, ...]
    at: datetime | None = None


Step = Callable[[Sequence[str], int], Awaitable[None]]
"""Runs one step about some ids; the number is how often it was tried before."""


class TryLaterError(Exception):
    """The step could not be done now, and nothing was changed: it will be tried again."""


class LaterUntilTooLate(procrastinate.BaseRetryStrategy):
    """When a failed step is tried again: after 1, 5, 15, 30 and 60 minutes, then every two hours, for a day.

    A fault of the database is over soon or not at all: it is tried again within seconds, without end.
    """

    def get_retry_decision(self, *, exception: BaseException, job: QueuedJob) -> procrastinate.RetryDecision | None:
        """Decide by the number of attempts so far."""
        if not isinstance(exception, TryLaterError):
            return procrastinate.RetryDecision(retry_in={"seconds": min(60, 2 ** min(job.attempts, 6))})
        return procrastinate.RetryDecision(retry_at=datetime.now(UTC) + pause_before(job.attempts + 1))


def pause_before(attempt: int) -> timedelta:
    """How long to wait before the n-th repetition (1 is the first)."""
    return HOURS[attempt - 1] if attempt <= len(HOURS) else timedelta(hours=2)


def is_last_attempt(attempts: int) -> bool:
    """True when another repetition would come later than a day after the first try."""
    waited = sum((pause_before(attempt) for attempt in range(1, attempts + 2)), timedelta())
    return waited > GIVE_UP_AFTER


class Queue:
    """Defers jobs and runs them. `steps` are added before the workers start."""

    def __init__(self, conninfo: str, connections: int = 10) -> None:
        connector = procrastinate.PsycopgConnector(conninfo=conninfo, min_size=1, max_size=connections)
        self.app = procrastinate.App(connector=connector)
        self.repeat("rescue", "* * * * * */5", self.rescue)

    def add_steps(self, steps: Mapping[str, Step]) -> None:
        """Make steps known under the names that jobs call them by."""
        for name, step in steps.items():
            self.app.task(name=name, queue=QUEUE, retry=LaterUntilTooLate(), pass_context=True)(with_attempts(step))

    def repeat(self, name: str, cron: str, work: Callable[[], Awaitable[None]]) -> None:
        """Do something at the moments of a cron line (UTC, seconds last), in one process at a time."""

        async def run(timestamp: int) -> None:
            del timestamp
            await work()

        self.app.periodic(cron=cron)(self.app.task(name=name, queue=QUEUE, queueing_lock=name, pass_context=False)(run))

    async def defer(self, connection: AsyncConnection, jobs: Sequence[Job]) -> None:
        """Defer jobs in the transaction of `connection`: they exist when it commits, and not before."""
        if not jobs:
            return
        driver = (await connection.get_raw_connection()).driver_connection
        queued = [
            QueuedJob(
                queue=QUEUE,
                lock=None,
                queueing_lock=None,
                task_name=job.step,
                task_kwargs={"about": list(job.about)},
                scheduled_at=job.at,
            )
            for job in jobs
        ]
        await self.app.job_manager.batch_defer_jobs_async(queued, connection=driver)

    async def rescue(self) -> None:
        """Give the jobs of dead workers to living ones."""
        for job in await self.app.job_manager.get_stalled_jobs(seconds_since_heartbeat=STALLED_SECONDS):
            await self.app.job_manager.retry_job(job)

    async def open(self) -> None:
        """Connect; `close` is due afterwards."""
        await self.app.open_async()

    async def close(self) -> None:
        """Disconnect."""
        await self.app.close_async()

    async def work(self, concurrency: int, worker: str) -> None:
        """Run jobs until cancelled; what runs then is finished first."""
        await self.app.run_worker_async(
            queues=[QUEUE],
            name=worker,
            concurrency=concurrency,
            listen_notify=True,
            delete_jobs="successful",
            fetch_job_polling_interval=5.0,
            update_heartbeat_interval=HEARTBEAT_SECONDS,
            stalled_worker_timeout=STALLED_SECONDS,
            install_signal_handlers=False,
            shutdown_graceful_timeout=10.0,
        )


def with_attempts(step: Step) -> Callable[..., Awaitable[None]]:
    """The step as a task that is told how often it was tried before."""

    async def run(context: procrastinate.JobContext, about: list[str]) -> None:
        await step(about, context.job.attempts)

    return run


def queue_schema() -> str:
    """The SQL that makes the queue's own tables."""
    return SchemaManager.get_schema()
