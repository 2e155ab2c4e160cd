"""The time trap: a form carries the signed moment it was shown, and machines are too fast or too late."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from itsdangerous import BadSignature, Signer

from agent.web.form.enquiry import Enquiry

SHORTEST_SECONDS = 2  # nobody fills in a form faster
LONGEST_SECONDS = 24 * 60 * 60  # a day


@dataclass(frozen=True)
class Stamps:
    """Makes and reads stamps; `now` is always aware."""

    secret: str

    @property
    def _signer(self) -> Signer:
        return Signer(self.secret, salt="moment a form was shown", digest_method=sha256)

    def make(self, now: datetime) -> str:
        """A stamp of this moment."""
        return self._signer.sign(str(int(now.timestamp()))).decode()

    def age(self, stamp: str, now: datetime) -> float | None:
        """The seconds since a stamp was made; None for one that is not ours."""
        try:
            return now.timestamp() - int(self._signer.unsign(stamp.encode("utf-8", "replace")))
        except (BadSignature, ValueError):
            return None

    def renew(self, stamp: str, now: datetime) -> str:
        """The stamp for the next try: the same as long as it lives, so that who was too fast need not wait anew."""
        age = self.age(stamp, now)
        return stamp if age is not None and 0 <= age < LONGEST_SECONDS / 2 else self.make(now)


def find_trap(enquiry: Enquiry, stamps: Stamps, now: datetime) -> str | None:
    """Which trap an enquiry went into; None for what a person may have sent. Whoever sent it is never told which."""
    age = stamps.age(enquiry.stamp, now)
    if enquiry.homepage:
        return "honeypot"
    if age is None:
        return "no_stamp"
    if age < SHORTEST_SECONDS:
        return "too_fast"
    return "too_late" if age > LONGEST_SECONDS else None
