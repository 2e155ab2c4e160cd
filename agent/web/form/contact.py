"""Where somebody can be reached: the mail address and the number as they were typed, brought into one form."""

import re

from agent.classify.contact import read_phones

LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
MAIL_ADDRESS = re.compile(rf"[^\s@<>()\[\]\\,;:\"]{{1,64}}@(?:{LABEL}\.){{1,8}}[a-z][a-z0-9-]{{1,62}}")


def read_mail_address(typed: str) -> str | None:
    """A bare lower-case address with its domain in ASCII; None for what is none."""
    local, at, domain = typed.lower().rpartition("@")
    try:
        address = f"{local}{at}{domain.encode('idna').decode()}"
    except UnicodeError:
        return None
    return address if MAIL_ADDRESS.fullmatch(address) else None


def read_phone_number(typed: str, countries: tuple[str, ...]) -> str | None:
    """A number as E.164, read as one of these countries (the likeliest first); None for what is none."""
    found = read_phones(typed, countries, expected=True)
    return str(found[0].value) if found else None
