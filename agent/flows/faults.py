"""Whose fault it is: one message's, which is then set aside, or the database's, which is over soon."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import OperationalError


class AnswerError(Exception):
    """One message could not be answered; its cause is why."""

    def __init__(self, message_id: str) -> None:
        super().__init__(message_id)
        self.message_id = message_id


@contextmanager
def blame(message_id: str) -> Iterator[None]:
    """Turn whatever goes wrong into the message's AnswerError, but for a fault of the database."""
    try:
        yield
    except OperationalError:
        raise
    except Exception as error:
        raise AnswerError(message_id) from error
