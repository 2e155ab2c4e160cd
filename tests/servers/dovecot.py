"""A private Dovecot on free loopback ports, with its own users and mail folders."""

import contextlib
import grp
import itertools
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from tests.servers.ports import LOOPBACK, free_port, make_certificate, need_program, wait_until_open

USER = "anfrage@halden.example"
PASSWORD = 'gehäim "&%/\\ 1'  # holds what has to be quoted and percent-encoded
ROOT = 0

CONFIGURATION = """
base_dir = {base}/run
state_dir = {base}/state
log_path = {base}/log
protocols = imap
listen = {host}
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = {mechanisms}
auth_failure_delay = 0
first_valid_uid = 1
mail_location = maildir:{base}/mail/%u
mailbox_list_index = no
imap_capability = {capability}
{login_user}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {base}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={base}/mail/%u
}}
namespace inbox {{
  inbox = yes
}}
{more}
"""

OAUTH_PASSDB = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {base}/oauth2.conf.ext
}}
"""


class Dovecot:
    """Starts and stops the server; the mail survives a stop.

    `capability` replaces what the server says it can do (it still can), to try clients on poorer servers.
    `introspection_url` makes it take XOAUTH2 and ask there whether a token is good.
    """

    def __init__(self, capability: str = "", introspection_url: str | None = None) -> None:
        self._program = need_program("dovecot", "dovecot-imapd")
        self.base = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.base.chmod(0o755)
        self.port, self.tls_port = free_port(), free_port()
        self.certificate, key = make_certificate(self.base)
        self._numbers = itertools.count(1)
        self._server: subprocess.Popen[bytes] | None = None
        self._owner = pwd.getpwnam("nobody") if os.getuid() == ROOT else pwd.getpwuid(os.getuid())
        self._write_settings(key, capability, introspection_url)

    @property
    def url(self) -> str:
        """The URL of the user's INBOX without TLS."""
        return self.url_of("imap", self.port)

    @property
    def tls_url(self) -> str:
        """The URL of the user's INBOX over TLS, with the certificate to trust."""
        return f"{self.url_of('imaps', self.tls_port)}?ca={self.certificate}"

    def url_of(self, scheme: str, port: int) -> str:
        """The URL with user and password percent-encoded."""
        return f"{scheme}://{_percent(USER)}:{_percent(PASSWORD)}@{LOOPBACK}:{port}/INBOX"

    def start(self) -> None:
        """Start the server and wait until it listens."""
        command = [self._program, "-F", "-c", str(self.base / "dovecot.conf")]
        with (self.base / "stderr").open("wb") as stderr:
            self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=stderr, start_new_session=True)
        try:
            wait_until_open(self.port)
        except AssertionError as error:
            raise AssertionError(f"{error}\n{self.read_log()}") from None

    def stop(self) -> None:
        """End the server and all its processes at once, as a crash does; its mail stays."""
        if self._server is not None:
            os.killpg(self._server.pid, signal.SIGKILL)  # asked politely it lets its connections live for seconds
            self._server.wait(timeout=20)
            self._server = None

    def close(self) -> None:
        """Stop the server and remove its mail."""
        self.stop()
        shutil.rmtree(self.base, ignore_errors=True)

    def read_log(self) -> str:
        """What the server said, for the message of a failed test."""
        return "\n".join(path.read_text() for path in (self.base / "stderr", self.base / "log") if path.exists())

    def deliver(self, raw: bytes, mailbox: str = "INBOX") -> None:
        """Lay a mail into a folder as a mail server does (Maildir: complete in tmp, then moved to new)."""
        folder = self.maildir(mailbox)
        for part in ("tmp", "new", "cur"):
            self._make_folder(folder / part)
        name = f"{time.time():.6f}.{next(self._numbers)}.test"
        self._own(folder / "tmp" / name, raw)
        (folder / "tmp" / name).rename(folder / "new" / name)

    def mails(self, mailbox: str = "INBOX") -> list[bytes]:
        """What lies in a folder, oldest first."""
        folder = self.maildir(mailbox)
        return [
            path.read_bytes()
            for path in sorted([*folder.glob("new/*"), *folder.glob("cur/*")], key=lambda path: path.name)
        ]

    def flags(self, mailbox: str = "INBOX") -> list[str]:
        """The flags of each mail as the Maildir holds them: `S` seen, `T` deleted, `a` the first keyword."""
        return [path.name.partition(":2,")[2] for path in sorted(self.maildir(mailbox).glob("cur/*"))]

    def change_uidvalidity(self) -> None:
        """Forget all UIDs, as a server does whose index was lost. The server must be stopped."""
        for path in self.maildir("INBOX").glob("dovecot*"):
            path.unlink()
        self._own(self.maildir("INBOX") / "dovecot-uidlist", b"3 V4711 N1\n")  # left to itself it takes the second

    def maildir(self, mailbox: str) -> Path:
        """The folder on disk. Subfolders start with a dot and are written in modified UTF-7."""
        inbox = self.base / "mail" / USER
        return inbox if mailbox == "INBOX" else inbox / f".{mailbox}"

    def _own(self, path: Path, content: bytes) -> None:
        path.write_bytes(content)
        os.chown(path, self._owner.pw_uid, self._owner.pw_gid)

    def _make_folder(self, folder: Path) -> None:
        for path in [*reversed(folder.relative_to(self.base).parents), folder.relative_to(self.base)]:
            with contextlib.suppress(FileExistsError):  # the server itself may make it at the same moment
                (self.base / path).mkdir(mode=0o700)
                os.chown(self.base / path, self._owner.pw_uid, self._owner.pw_gid)

    def _write_settings(self, key: Path, capability: str, introspection_url: str | None) -> None:
        self._make_folder(self.base / "mail")
        (self.base / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}::::::\n")
        (self.base / "oauth2.conf.ext").write_text(
            f"introspection_mode = post\nintrospection_url = {introspection_url}\nusername_attribute = email\n"
            "active_attribute = active\nactive_value = true\n"
        )
        own = (
            f"default_internal_user = {self._owner.pw_name}\ndefault_login_user = {self._owner.pw_name}\n"
            f"default_internal_group = {grp.getgrgid(self._owner.pw_gid).gr_name}"
        )
        configuration = CONFIGURATION.format(
            base=self.base,
            host=LOOPBACK,
            port=self.port,
            tls_port=self.tls_port,
            certificate=self.certificate,
            key=key,
            mechanisms="plain login xoauth2 oauthbearer" if introspection_url else "plain login",
            capability=capability,
            login_user="" if os.getuid() == ROOT else own,
            uid=self._owner.pw_uid,
            gid=self._owner.pw_gid,
            more=OAUTH_PASSDB.format(base=self.base) if introspection_url else "",
        )
        (self.base / "dovecot.conf").write_text(configuration)


def _percent(text: str) -> str:
    return "".join(f"%{octet:02X}" for octet in text.encode())
