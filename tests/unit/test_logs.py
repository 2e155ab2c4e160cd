"""Logs tell no secret, however much of them is wanted."""

import logging
from collections.abc import Iterator

import pytest
import structlog

from agent.logs import configure_logs


@pytest.fixture
def restored() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("level", ["debug", "info"])
@pytest.mark.parametrize("name", ["httpx", "httpcore", "httpcore.http11"])
def test_addresses_with_tokens_in_them_are_logged_at_no_level(restored: None, level: str, name: str) -> None:
    configure_logs(level)
    assert not logging.getLogger(name).isEnabledFor(logging.INFO)
