"""Makes text of unknown origin fit for XML, mail and the screen."""

import re

FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, section 2.2, Char
DIRECTION_CONTROLS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # they turn round what stands beside them
LINE_LIMIT = 254  # characters; that of a mail address (RFC 5321), and no name is longer


def drop_forbidden(text: str) -> str:
    """The text without characters that XML forbids, and without those that reverse the reading direction."""
    return DIRECTION_CONTROLS.sub("", FORBIDDEN.sub("", text))


def one_line(text: str | None) -> str:
    """The text on one line with single blanks, at most 254 characters; "" for nothing."""
    line = " ".join(drop_forbidden(text or "").split())
    return line if len(line) <= LINE_LIMIT else line[: LINE_LIMIT - 1].rstrip() + "…"
