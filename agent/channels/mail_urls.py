"""The addresses of mail servers as settings name them: one URL each, read without ever repeating its password."""

from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from agent.channels.oauth import OAuth

LOOK_EVERY_SECONDS = 60.0
RESCAN_DAYS = 3


class Security(StrEnum):
    """How a connection is encrypted."""

    NONE = "none"
    STARTTLS = "starttls"
    TLS = "tls"


@dataclass(frozen=True)
class Mailbox:
    """One folder of one IMAP account. Exactly one of `password` and `oauth` is set.

    `poll_seconds`: the folder is looked at this often even where the server announces new mail (IDLE); below one
    second IDLE is not used at all, since Dovecot holds its notices back by 500 ms.
    `rescan_days`: how old a mail may be that is taken in when nothing is known of the folder; 0 means any age.
    """

    host: str
    port: int
    tls: bool
    user: str
    password: str | None = field(default=None, repr=False)
    oauth: OAuth | None = None
    folder: str = "INBOX"
    move_to: str | None = None
    poll_seconds: float = LOOK_EVERY_SECONDS
    rescan_days: int = RESCAN_DAYS
    ca_file: str | None = None

    @property
    def name(self) -> str:
        """The name under which the folder is remembered and reported."""
        return f"{self.user}@{self.host}:{self.port}/{self.folder}"


@dataclass(frozen=True)
class SmtpServer:
    """The server that takes outgoing mail. Without a user nobody logs in."""

    host: str
    port: int
    security: Security
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    oauth: OAuth | None = None
    ca_file: str | None = None

    @property
    def name(self) -> str:
        """The name under which the server is reported."""
        return f"{self.host}:{self.port}"


IMAP_PORTS = {"imap": 143, "imaps": 993}
SMTP_SCHEMES = {"smtp": (25, Security.NONE), "smtp+starttls": (587, Security.STARTTLS), "smtps": (465, Security.TLS)}
IMAP_OPTIONS = frozenset({"move_to", "poll", "rescan_days", "auth", "ca"})
SMTP_OPTIONS = frozenset({"auth", "ca"})


def parse_mailbox_url(url: str, oauth: OAuth | None = None) -> Mailbox:
    """Read `imaps://user:password@host:993/INBOX?move_to=Archive&poll=1&auth=xoauth2`, all parts percent-encoded.

    With `auth=xoauth2` the password, if there is one, is this mailbox's own refresh token; `oauth` holds the rest.
    Raises ValueError that names the fault, and never a secret.
    """
    parts = _split(url, tuple(IMAP_PORTS))
    options = _read_options(parts, IMAP_OPTIONS)
    user, password, its_oauth = _read_login(parts, options, oauth)
    if user is None:
        raise ValueError(f"{parts.scheme}://…: a mailbox needs a user")
    return Mailbox(
        host=_read_host(parts),
        port=_read_port(parts) or IMAP_PORTS[parts.scheme],
        tls=parts.scheme == "imaps",
        user=user,
        password=password,
        oauth=its_oauth,
        folder=unquote(parts.path.removeprefix("/")) or "INBOX",
        move_to=options.get("move_to"),
        poll_seconds=_read_number(parts, options, "poll", LOOK_EVERY_SECONDS),
        rescan_days=int(_read_number(parts, options, "rescan_days", RESCAN_DAYS)),
        ca_file=options.get("ca"),
    )


def parse_smtp_url(url: str, oauth: OAuth | None = None) -> SmtpServer:
    """Read `smtp://`, `smtps://` or `smtp+starttls://user:password@host:port?auth=xoauth2`, percent-encoded.

    Raises ValueError that names the fault, and never a secret.
    """
    parts = _split(url, tuple(SMTP_SCHEMES))
    options = _read_options(parts, SMTP_OPTIONS)
    port, security = SMTP_SCHEMES[parts.scheme]
    user, password, its_oauth = _read_login(parts, options, oauth)
    return SmtpServer(
        host=_read_host(parts),
        port=_read_port(parts) or port,
        security=security,
        user=user,
        password=password,
        oauth=its_oauth,
        ca_file=options.get("ca"),
    )


def _split(url: str, schemes: tuple[str, ...]) -> SplitResult:
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        parts = None
    if parts is None or parts.scheme not in schemes:
        raise ValueError(f"a mail server's URL starts with one of {', '.join(f'{scheme}://' for scheme in schemes)}")
    if parts.fragment or "@" in parts.path:
        raise ValueError(
            f"{parts.scheme}://…: write # / ? @ : % inside user and password percent-encoded (%23 %2F %3F …)"
        )
    return parts


def _read_host(parts: SplitResult) -> str:
    if not parts.hostname:
        raise ValueError(f"{parts.scheme}://…: the host is missing")
    return parts.hostname


def _read_port(parts: SplitResult) -> int | None:
    try:
        return parts.port
    except ValueError:
        raise ValueError(
            f"{parts.scheme}://…: the port must be a number up to 65535; a : in a password is %3A"
        ) from None


def _read_options(parts: SplitResult, known: frozenset[str]) -> dict[str, str]:
    options = {name: values[-1] for name, values in parse_qs(parts.query, keep_blank_values=True).items()}
    if not options.keys() <= known:
        raise ValueError(f"{parts.scheme}://…: unknown option; known are {', '.join(sorted(known))}")
    if options.get("auth", "password") not in ("password", "xoauth2"):
        raise ValueError(f"{parts.scheme}://…: auth must be password or xoauth2")
    return options


def _read_number(parts: SplitResult, options: dict[str, str], name: str, default: float) -> float:
    try:
        number = float(options.get(name, default))
    except ValueError:
        number = -1.0
    if not 0 <= number < 1e6:
        raise ValueError(f"{parts.scheme}://…: {name} must be a number from 0 up")
    return number


def _read_login(
    parts: SplitResult, options: dict[str, str], oauth: OAuth | None
) -> tuple[str | None, str | None, OAuth | None]:
    user = unquote(parts.username) if parts.username else None
    password = unquote(parts.password) if parts.password else None
    if options.get("auth") != "xoauth2":
        if (user is None) != (password is None):
            raise ValueError(f"{parts.scheme}://…: user and password belong together")
        return user, password, None
    if oauth is None or not (password or oauth.refresh_token):
        raise ValueError(f"{parts.scheme}://…: auth=xoauth2 needs token URL, client id and a refresh token")
    if user is None:
        raise ValueError(f"{parts.scheme}://…: auth=xoauth2 needs a user")
    return user, None, replace(oauth, refresh_token=password) if password else oauth
