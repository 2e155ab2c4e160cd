"""What became of a mail that was sent: an SMTP server's answers and the network's failures, as values."""

import re

import aiosmtplib

from agent.channels.mail_headers import one_line
from agent.channels.oauth import ConsentNeededError, TokenError
from agent.channels.outcome import Outcome, Refused, Retry, Unauthorised

LOGIN_CODES = frozenset({530, 534, 535, 538})  # RFC 4954, section 6
ENHANCED_CODE = re.compile(r"([245])\.\d{1,3}\.\d{1,3}\b")
LOGIN_DISABLED = re.compile(r"5\.7\.(?:8|30|57)\b")  # Exchange says 550 5.7.30 when passwords are switched off


def settle_failure(error: Exception) -> Outcome:
    """Say what an error of the SMTP client, the network or the token endpoint means for the mail."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return settle_failure(error.recipients[0])
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return settle_answer(error.code, error.message)
    if isinstance(error, ConsentNeededError):
        return Unauthorised(str(error))
    if isinstance(error, OSError | TokenError | aiosmtplib.SMTPTimeoutError):
        return Retry(f"{type(error).__name__}: {error}", unsent=isinstance(error, aiosmtplib.SMTPConnectError))
    if isinstance(error, aiosmtplib.SMTPNotSupported | ValueError):
        return Refused(str(error))
    return Unauthorised(str(error))  # the server offers no TLS or no login where the settings want it


def settle_answer(code: int, text: str) -> Outcome:
    """Say what a server's answer means; the enhanced code (RFC 3463) knows better than the plain one."""
    reason = f"{code} {one_line(text)}"
    enhanced = ENHANCED_CODE.match(text)
    severity = enhanced[1] if enhanced else str(code)[0]
    if severity != "4" and (code in LOGIN_CODES or LOGIN_DISABLED.match(text)):
        return Unauthorised(reason)
    return Refused(reason) if severity == "5" else Retry(reason, unsent=True)


def is_network_failure(error: Exception) -> bool:
    """Say whether the server was not reached, fell silent or hung up; an answer is none, whatever it says."""
    return isinstance(error, OSError | TokenError) and not isinstance(error, aiosmtplib.SMTPResponseException)
