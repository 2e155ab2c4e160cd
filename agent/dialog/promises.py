"""What was promised to a prospect and a person has to keep: by whom, and until when."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.dialog.hours import BusinessHours

A_DAY = 9.0  # business hours


@dataclass(frozen=True)
class Promise:
    """Who of the brand has to see to a task (a role, or later a name), and when it is due (aware)."""

    owner: str
    due_at: datetime


@dataclass(frozen=True)
class Term:
    """Who sees to a kind of task, and in how many business hours; or in how many days, where the law counts them."""

    owner: str
    hours: float = A_DAY
    days: int = 0


TERMS = {
    "wish": Term("sales", 4),
    "callback": Term("sales", 4),
    "unclear": Term("sales", 4),
    "question": Term("sales"),
    "no_dealer": Term("sales"),
    "withdrawn": Term("sales"),
    "window_closed": Term("sales", 4),
    "wake": Term("sales"),
    "too_old": Term("sales", 4),
    "appointment": Term("sales", 4),
    "complaint": Term("service", 4),
    "service": Term("service", 4),
    "data": Term("privacy", days=28),  # Art. 12(3) GDPR: within a month; February is the shortest
    "erasure": Term("privacy", days=28),
    "undeliverable": Term("operations"),
    "too_many_replies": Term("operations", 4),
    "channel_trouble": Term("operations", 4),
    "other": Term("sales", 2 * A_DAY),
}  # reason of a task → its term; each reason has a text in the prompts
EVERYTHING_ELSE = Term("sales")


def promise(reason: str, now: datetime, hours: BusinessHours) -> Promise:
    """Whose task it is and when it is due, counted from `now` (aware)."""
    term = TERMS.get(reason, EVERYTHING_ELSE)
    due_at = now + timedelta(days=term.days) if term.days else hours.add_hours(now, term.hours)
    return Promise(term.owner, due_at)
