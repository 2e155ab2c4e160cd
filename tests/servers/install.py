"""Installs the servers that the tests talk to, where it may; elsewhere says what to install."""

import os
import shutil
import subprocess
import sys

PACKAGES = {
    "dovecot": ("dovecot-imapd", "dovecot-lmtpd"),
    "chromium": ("chromium",),
    "openssl": ("openssl",),
}  # program → Debian packages that bring it
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def main() -> int:
    """0 when everything is there (now), 1 when somebody has to install something."""
    missing = [
        package for program, names in PACKAGES.items() if not shutil.which(program, path=PATH) for package in names
    ]
    if not missing:
        return 0
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *missing]
    if os.getuid() != 0 or not shutil.which("apt-get"):
        sys.stderr.write(f"The tests need {', '.join(missing)}. Please install them: sudo {' '.join(command)}\n")
        return 1
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", "update", "--quiet"], check=True, stdout=subprocess.DEVNULL, env=environment)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
    return 0


if __name__ == "__main__":
    sys.exit(main())
