"""Bytes of a mail become clean text: charsets, RFC 2047 encoded words, invisible characters; nothing here raises."""

import binascii
import codecs
import quopri
import re
import unicodedata
from itertools import groupby

# Codecs that Python knows but no mail may choose: some are quadratic (punycode), some are no charsets at all (hex).
_MAIL_CODECS = ("utf", "iso8859", "cp", "mac", "koi8", "gb", "big5", "shift", "euc", "iso2022", "hz", "ascii", "tis")
_WESTERN = {"ascii", "iso8859-1", "iso8859-9", "iso8859-15", "cp1252"}
_LATIN_AS_READ = {"ascii": "cp1252", "iso8859-1": "cp1252"}  # what senders mean by them, and what browsers read

_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_BLANKS = re.compile("[\u00a0\u2000-\u200a\u202f\u205f\u3000]")
_NEWLINES = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
# The length is bounded so that a header of many unfinished words stays linear.
_ENCODED_WORD = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{0,20})?\?([bBqQ])\?([^\n]{0,2000}?)\?=")
_BASE64_LINE = re.compile(rb"\s*[A-Za-z0-9+/]{2,}={0,2}[ \t]*(?:[\r\n]|$)")
_FOLD = re.compile(r"[\r\n]+[ \t]*")
_Piece = tuple[str | None, bytes]


def decode_bytes(content: bytes, charset: str | None) -> str:
    """The text of `content`; a wrong, unknown or missing charset is seen through as far as the bytes allow."""
    codec = _find_codec(charset)
    if codec is None or codec in _WESTERN or codec == "utf-8":
        try:
            return content.decode("utf-8")  # valid by chance is next to impossible, mislabelled is common
        except UnicodeDecodeError:
            codec = "cp1252" if codec is None else _LATIN_AS_READ.get(codec, codec)
    return _settle_surrogates(_decode_as(content, codec))


def decode_header(raw: str) -> str:
    """A header's value, unfolded and decoded (RFC 2047, raw 8-bit), on one line without invisible characters."""
    unfolded = _FOLD.sub(" ", raw)
    if unfolded.isascii() and "=?" not in unfolded:
        return " ".join(_INVISIBLE.sub("", unfolded).split())
    runs = groupby(_split_encoded_words(unfolded), key=lambda piece: piece[0])
    text = "".join(decode_bytes(b"".join(content for _, content in run), charset) for charset, run in runs)
    return " ".join(clean_text(text).split())


def decode_transfer(content: bytes, encoding: str) -> bytes:
    """The content of a part with its Content-Transfer-Encoding (lower-case) undone; an unknown one is left alone."""
    if encoding == "base64" and _BASE64_LINE.match(content):  # plain text is often mislabelled
        return _decode_base64(content)
    return quopri.decodestring(content) if encoding == "quoted-printable" else content


def clean_text(text: str) -> str:
    """`text` in composed form (NFC) with `\\n` line ends, plain blanks, and nothing that cannot be seen or stored."""
    text = _NEWLINES.sub("\n", text)
    text = _INVISIBLE.sub("", text)
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _BLANKS.sub(" ", _settle_surrogates(text)))


def _find_codec(charset: str | None) -> str | None:
    try:
        name = codecs.lookup((charset or "").strip(" '\"")).name
    except (LookupError, ValueError):
        return None
    return name if name.startswith(_MAIL_CODECS) else None


def _decode_as(content: bytes, codec: str) -> str:
    try:
        return content.decode(codec, "replace")
    except (UnicodeError, LookupError):  # some multi-byte codecs raise all the same
        return content.decode("cp1252", "replace")


def _settle_surrogates(text: str) -> str:
    """Lone surrogates (UTF-7 can hold them) become U+FFFD, for they cannot be written as UTF-8."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _split_encoded_words(value: str) -> list[_Piece]:
    """(charset, bytes) in order; blanks between two encoded words are dropped, so a character may span them."""
    pieces: list[_Piece] = []
    end = 0
    for word in _ENCODED_WORD.finditer(value):
        gap = value[end : word.start()]
        if gap and not (gap.isspace() and pieces):
            pieces.append((None, _to_bytes(gap)))
        pieces.append((word[1].lower(), _decode_word(word[2], word[3])))
        end = word.end()
    return [*pieces, (None, _to_bytes(value[end:]))]


def _decode_word(encoding: str, content: str) -> bytes:
    raw = _to_bytes(content)
    return quopri.decodestring(raw, header=True) if encoding in "qQ" else _decode_base64(raw)


def _decode_base64(content: bytes) -> bytes:
    """As much as can be read: characters that do not belong are skipped, missing padding is added."""
    for padding in (b"", b"==", b"A=="):
        try:
            return binascii.a2b_base64(content + padding)
        except binascii.Error:
            continue
    return b""


def _to_bytes(text: str) -> bytes:
    """The bytes behind a text that the parser read as ASCII, with the others escaped as surrogates."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")
