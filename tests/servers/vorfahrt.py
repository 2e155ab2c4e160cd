"""The service itself as a real process, with a configuration of its own."""

import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

from tests.servers.ports import LOOPBACK, free_port

ROOT = Path(__file__).parents[2]
BRAND = ROOT / "agent" / "demo" / "brand.yaml"
DEALERS = ROOT / "agent" / "demo" / "dealers.csv"
ADDRESS = "probefahrt@marke.example"
SECRET = "a-secret-that-only-the-tests-know"


class Vorfahrt:
    """One process of the service. Several on the same `folder` share one database."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.port = free_port()
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None
        self.log = folder / f"log-{self.port}"
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("VORFAHRT_")}
        self.environment |= {
            "VORFAHRT_DATA_DIR": str(folder),
            "VORFAHRT_HTTP": f"{LOOPBACK}:{self.port}",
            **{f"VORFAHRT_{name.upper()}": value for name, value in settings.items()},
        }

    @property
    def url(self) -> str:
        """Where its pages are."""
        return f"http://{LOOPBACK}:{self.port}"

    def start(self) -> None:
        """Start the process; `wait_until_ready` says when it works."""
        with self.log.open("ab") as log:
            command = [sys.executable, "-m", "agent", "run"]
            self.process = subprocess.Popen(command, cwd=self.folder, env=self.environment, stderr=log, stdout=log)

    def wait_until_ready(self, seconds: float = 60.0) -> None:
        """Return when /readyz says yes."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.process is not None and self.process.poll() is None, self.log.read_text()
            if self.read_state("/readyz")[0] == 200:
                return
            time.sleep(0.02)
        raise AssertionError(f"not ready within {seconds:.0f} s: {self.read_state('/readyz')}\n{self.log.read_text()}")

    def read_state(self, path: str) -> tuple[int, Any]:
        """Status and JSON of a page; status 0 while nobody listens."""
        try:
            with urllib.request.urlopen(f"{self.url}{path}", timeout=5) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.loads(error.read() or b"null")
        except OSError:
            return 0, None

    def kill(self) -> None:
        """End it as a power cut would."""
        assert self.process is not None
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(timeout=20)

    def stop(self) -> int:
        """Ask it to stop, and wait; answers with the exit status."""
        assert self.process is not None
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


def real_settings(**more: str) -> dict[str, str]:
    """A real configuration with the demo's brand files."""
    return {"brand": str(BRAND), "dealers": str(DEALERS), "mail_from": ADDRESS, "secret_key": SECRET, **more}
