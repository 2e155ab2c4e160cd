"""Errors of input files become one line that names file, line and reason."""

from collections.abc import Iterator
from contextlib import contextmanager

from agent.bad_file import BadFileError
from agent.commands import BadInputError


@contextmanager
def clear_errors() -> Iterator[None]:
    """Turn what can be wrong with a file into BadInputError."""
    try:
        yield
    except BadFileError as error:
        raise BadInputError(str(error)) from None
    except UnicodeDecodeError as error:
        raise BadInputError(f"a file is not UTF-8: {error.reason} at byte {error.start}") from None
    except OSError as error:
        raise BadInputError(f"{error.filename}: {error.strerror}") from None
