"""Installs the servers that the tests need, or says which package is missing: `python -m tests.servers.install`."""

import os
import shutil
import subprocess
import sys

PACKAGES = {"dovecot": "dovecot-imapd", "openssl": "openssl"}
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
APT = ("apt-get", "install", "--yes", "--no-install-recommends")
ROOT = 0


def missing_packages() -> list[str]:
    """The packages of programs that are not there."""
    return [package for program, package in PACKAGES.items() if shutil.which(program, path=PATH) is None]


def main() -> int:
    """Install what is missing if that is allowed here; the exit status is 1 when it is not."""
    missing = missing_packages()
    if missing and os.getuid() == ROOT and shutil.which("apt-get"):
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        subprocess.run([*APT, *missing], check=False, env=os.environ | {"DEBIAN_FRONTEND": "noninteractive"})
        missing = missing_packages()
    if missing:
        sys.stderr.write(f"The tests need {', '.join(missing)}: sudo {' '.join(APT)} {' '.join(missing)}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
