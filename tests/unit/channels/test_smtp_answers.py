"""What an SMTP answer or a failure means for a mail."""

import aiosmtplib
import pytest

from agent.channels.oauth import ConsentNeededError, TokenError
from agent.channels.outcome import Outcome, Refused, Retry, Unauthorised
from agent.channels.smtp_answers import is_network_failure, settle_answer, settle_failure


@pytest.mark.parametrize(
    ("code", "text", "outcome"),
    [
        (421, "closing", Retry),
        (451, "4.7.1 greylisted", Retry),
        (552, "4.2.2 mailbox full for now", Retry),
        (454, "4.7.0 Temporary authentication failure", Retry),
        (535, "4.7.0 try again", Retry),
        (-1, "", Retry),
        (550, "no such user", Refused),
        (450, "5.1.1 no such user", Refused),
        (550, "said 4.2.2 somewhere in its text", Refused),
        (552, "too big", Refused),
        (535, "5.7.8 bad credentials", Unauthorised),
        (535, "Incorrect authentication data", Unauthorised),
        (530, "5.7.0 Must issue a STARTTLS command first", Unauthorised),
        (550, "5.7.30 Basic authentication is not supported for Client Submission", Unauthorised),
    ],
)
def test_the_enhanced_code_knows_better_than_the_plain_one(code: int, text: str, outcome: type[Outcome]) -> None:
    assert isinstance(settle_answer(code, text), outcome)


def test_a_reason_is_one_line() -> None:
    assert settle_answer(550, "5.1.1 no\r\nsuch user") == Refused("550 5.1.1 no such user")


@pytest.mark.parametrize(
    ("error", "outcome", "network"),
    [
        (aiosmtplib.SMTPConnectTimeoutError("slow"), Retry, True),
        (aiosmtplib.SMTPReadTimeoutError("slow"), Retry, True),
        (aiosmtplib.SMTPServerDisconnected("gone"), Retry, True),
        (ConnectionResetError(), Retry, True),
        (TokenError("endpoint is down"), Retry, True),
        (aiosmtplib.SMTPConnectResponseError(421, "4.3.2 too many"), Retry, False),
        (aiosmtplib.SMTPConnectResponseError(554, "5.7.1 blocked"), Refused, False),
        (aiosmtplib.SMTPRecipientsRefused([aiosmtplib.SMTPRecipientRefused(550, "5.1.1 no", "a@b")]), Refused, False),
        (aiosmtplib.SMTPNotSupported("SMTPUTF8"), Refused, False),
        (ValueError("not a mail address"), Refused, False),
        (ConsentNeededError("a person"), Unauthorised, False),
        (aiosmtplib.SMTPException("SMTP STARTTLS extension not supported by server."), Unauthorised, False),
    ],
)
def test_each_failure_becomes_an_outcome(error: Exception, outcome: type[Outcome], network: bool) -> None:
    assert isinstance(settle_failure(error), outcome)
    assert is_network_failure(error) is network
