"""`vorfahrt probe` beside the running demo: all channels alive, some dead, and nothing left behind."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, text

from agent.storage.database import open_database
from tests.servers.ports import LOOPBACK, free_port
from tests.servers.vorfahrt import Vorfahrt

SECRET = "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="
OTHER_SECRET = "whsec_QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY="
KEPT = {"alembic_version", "channel_health", "probe_results", "mailboxes"}  # and what the queue knows of itself
ALL = ["email", "web_form", "web_chat", "facebook", "instagram", "whatsapp", "webhook"]
WAIT = "30"


def call(service: Vorfahrt, *arguments: str, **other: str) -> "subprocess.CompletedProcess[str]":
    """The command line with the settings of the service, or others."""
    command = [sys.executable, "-m", "agent", *arguments]
    environment = service.environment | {f"VORFAHRT_{name.upper()}": value for name, value in other.items()}
    return subprocess.run(
        command, cwd=service.folder, env=environment, capture_output=True, text=True, timeout=100, check=False
    )


def probe(service: Vorfahrt, *arguments: str) -> tuple[int, dict[str, Any]]:
    """Status and results by channel."""
    finished = call(service, "probe", "--json", *arguments)
    results = [json.loads(line) for line in finished.stdout.splitlines()]
    assert results, finished.stderr
    return finished.returncode, {result["channel"]: result for result in results}


def filled_tables(folder: Path) -> set[str]:
    """The tables of ours that hold anything."""
    database = open_database("", folder / "postgres")
    engine = create_engine(database.url)
    with engine.connect() as connection:
        names = connection.execute(text("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")).scalars().all()
        filled = {name for name in names if connection.scalar(text(f'SELECT EXISTS (SELECT FROM "{name}")'))}
    engine.dispose()
    database.stop()
    return {name for name in filled if not name.startswith("procrastinate")}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vorfahrt]:
    """The demo, and one more channel that it has not by itself."""
    service = Vorfahrt(
        tmp_path_factory.mktemp("probe"),
        smtp_listen=f"{LOOPBACK}:{free_port()}",
        webhook_secrets=SECRET,
        webhook_url=f"http://{LOOPBACK}:{free_port()}/nobody",
    )
    service.start()
    service.wait_until_ready()
    yield service
    service.stop()


def test_all_channels_of_the_demo_are_alive_and_nothing_is_left(demo: Vorfahrt) -> None:
    status, results = probe(demo, "--wait", WAIT)
    assert list(results) == ALL
    assert {name: result["faults"] for name, result in results.items()} == {name: [] for name in ALL}
    assert (status, results["web_chat"]["seen"], results["facebook"]["seen"]) == (0, "socket", "caught")
    assert filled_tables(demo.folder) <= KEPT
    _, state = demo.read_state("/readyz")
    assert state["probes"]["email"].startswith("answered in ")
    assert state["counts"]["open_tasks"] == 0


def test_a_held_channel_and_a_broken_one_are_dead(demo: Vorfahrt) -> None:
    assert call(demo, "hold", "web_chat").returncode == 0
    chosen = ("--channel", "web_chat", "--channel", "webhook", "--channel", "whatsapp")
    finished = call(demo, "probe", "--wait", "3", *chosen, webhook_secrets=OTHER_SECRET)
    held, alive, broken = (line.split(maxsplit=3) for line in finished.stdout.splitlines()[1:])
    assert (finished.returncode, alive[:3:2]) == (1, ["whatsapp", "yes"])
    assert held == ["web_chat", "no", "no", "answer within 3 s: sending is held"]
    assert broken == ["webhook", "no", "/webhooks/json", "answers 401"]
    assert filled_tables(demo.folder) <= KEPT | {"holds", "events"}
