"""What is wrong with a file that somebody handed to us, in one line that they can act on."""


class BadFileError(ValueError):
    """`<source>:<line>: <reason>`; lines count from 1."""

    def __init__(self, source: str, line: int, reason: str) -> None:
        super().__init__(f"{source}:{line}: {' '.join(reason.split())}")
        self.source = source
        self.line = line
        self.reason = reason
