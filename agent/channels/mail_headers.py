"""How header lines of outgoing mail are cleaned, folded and encoded (RFC 5322, RFC 2047).

The standard library's own folding drops blanks between encoded words and encodes long Message-IDs, which
breaks threading; so the headers that matter are folded here.
"""

import re
from email.header import Header
from email.headerregistry import Address
from email.policy import SMTP, EmailPolicy
from typing import Any

LONGEST_LINE = 76  # octets with encoded words, RFC 2047, section 2
LONGEST_WORD = 60  # a longer word is encoded, since an encoded word may be split
MOST_REFERENCES = 900  # octets; some servers cut a header at 998
LINE_END = "\r\n"
UNSAFE = re.compile(r"[\x00-\x1f\x7f\u0085\u2028\u2029\ud800-\udfff]+")
ENCODED_WORD = re.compile(r"=(?=\?)")
NOT_IN_AN_ID = re.compile(r"[^\x21-\x3b\x3d\x3f-\x7e]")  # all but visible ASCII without angle brackets
LOCAL_PART = re.compile(r"[^\s\x00-\x1f\x7f\ud800-\udfff\"(),:;<>@\[\\\]]+")
DOMAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]*")
MESSAGE_ID_HEADERS = frozenset({"message-id", "in-reply-to", "references"})
ADDRESS_HEADERS = frozenset({"from", "to", "reply-to"})
PLAIN_HEADERS = frozenset(
    {"Date", "Message-ID", "In-Reply-To", "References", "MIME-Version", "Auto-Submitted", "X-Auto-Response-Suppress"}
    | {"X-Loop", "X-Vorfahrt", "Content-Transfer-Encoding"}
)


class MailPolicy(EmailPolicy):
    """The library's SMTP policy with folding that keeps ids whole and words apart."""

    def header_store_parse(self, name: str, value: Any) -> tuple[str, Any]:
        """Keep a header whose value is ours and plain as it is: to parse it again is half of what a mail costs."""
        if name in PLAIN_HEADERS and value.isascii() and value.isprintable():
            return name, value
        return super().header_store_parse(name, value)

    def fold(self, name: str, value: str) -> str:
        """Write one header with its line ends."""
        return fold_header(name, value) or super().fold(name, value)

    def fold_binary(self, name: str, value: str) -> bytes:
        """Write one header as octets."""
        return self.fold(name, value).encode("utf-8" if self.utf8 else "ascii", "surrogateescape")


MAIL_POLICY = MailPolicy(linesep=LINE_END, cte_type="7bit", max_line_length=LONGEST_LINE)
MAIL_POLICY_UTF8 = MAIL_POLICY.clone(utf8=True)  # only for addresses that ASCII cannot write (RFC 6531)


def fold_header(name: str, value: str) -> str | None:
    """Fold a header of ours; None for one whose folding is the library's."""
    if name.lower() in MESSAGE_ID_HEADERS:
        return f"{name}: {f'{LINE_END} '.join(value.split())}{LINE_END}"
    if name.lower() == "subject":
        return f"{name}: {_encode_words(value, name)}{LINE_END}"
    if name.lower() in ADDRESS_HEADERS:
        return f"{name}: {_fold_address(name, value)}{LINE_END}"
    return None


def one_line(text: str) -> str:
    """Make a text harmless in a header: no control character, line end or lone surrogate, and no encoded word.

    The standard library decodes an encoded word even where we write it, and a decoded one may hold a line end.
    """
    return ENCODED_WORD.sub("= ", UNSAFE.sub(" ", text)).strip()


def one_id(message_id: str) -> str:
    """Write a Message-ID in its brackets, without anything that could end it or start something else."""
    return f"<{ENCODED_WORD.sub('', NOT_IN_AN_ID.sub('', message_id))}>"


def read_address(display_name: str, address: str) -> Address:
    """Check an address and give it as a header value, its domain as IDNA. Raises ValueError for no address.

    Quoted local parts and addresses of bare hosts are refused: nobody has one, and attackers like them.
    """
    local, _, domain = address.strip().rpartition("@")
    try:
        ascii_domain = domain if domain.isascii() else domain.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_domain = ""
    if not (LOCAL_PART.fullmatch(local) and DOMAIN.fullmatch(ascii_domain)):
        raise ValueError(f"not a mail address: {address!r}")
    return Address(one_line(display_name), username=local, domain=ascii_domain)


def trim_references(references: tuple[str, ...]) -> tuple[str, ...]:
    """Leave out ids from the middle until the header is short enough; the first and the last ones thread the mail."""
    kept = list(dict.fromkeys(references))
    while len(kept) > 2 and sum(len(reference) + 5 for reference in kept) > MOST_REFERENCES:
        del kept[1]
    return tuple(kept)


def _needs_encoding(text: str) -> bool:
    return not text.isascii() or any(len(word) > LONGEST_WORD for word in text.split(" "))


def _encode_words(text: str, header_name: str) -> str:
    charset = "utf-8" if _needs_encoding(text) or "  " in text else "us-ascii"
    return Header(text, charset, maxlinelen=LONGEST_LINE, header_name=header_name).encode(linesep=LINE_END)


def _fold_address(name: str, value: str) -> str:
    parsed = value if hasattr(value, "addresses") else SMTP.header_factory(name, value)
    address: Address = parsed.addresses[0]
    display_name, addr_spec = address.display_name, address.addr_spec
    if not display_name:
        return addr_spec
    written = _encode_words(display_name, name) if _needs_encoding(display_name) else _quote(display_name)
    last_line = len(written.rpartition(LINE_END)[2]) + len(name) + len(addr_spec) + 5
    return f"{written}{LINE_END if last_line > LONGEST_LINE else ''} <{addr_spec}>"


def _quote(display_name: str) -> str:
    escaped = re.sub(r'([\\"])', r"\\\1", display_name)
    return f'"{escaped}"'
