"""Which channel accounts somebody has to be told of, and the mail that does."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from agent.catalogue import Brand
from agent.dialog.wording import Wording
from agent.handoff.team_mail import TeamMail

REASON = "channel_trouble"  # the reason of the task
SOON = timedelta(days=7)
SAME_DAY = timedelta(hours=23, minutes=30)  # what is looked at every hour is told at the same hour of the next day


@dataclass(frozen=True)
class AccountHealth:
    """One account of a channel: why it cannot be used, when its login ends, and when somebody was last told (aware)."""

    channel: str
    account: str
    trouble: str | None
    expires_at: datetime | None
    checked_at: datetime
    alarmed_at: datetime | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What names the account."""
        return self.channel, self.account


def find_alarms(accounts: Iterable[AccountHealth], now: datetime) -> list[AccountHealth]:
    """The accounts that cannot be used, or soon cannot, and of which nobody was told today."""
    return [one for one in accounts if needs_person(one, now) and not was_told(one, now)]


def needs_person(health: AccountHealth, now: datetime) -> bool:
    """True when the account is in trouble, or its login ends within a week of `now`."""
    return health.trouble is not None or (health.expires_at is not None and health.expires_at < now + SOON)


def was_told(health: AccountHealth, now: datetime) -> bool:
    """True when somebody was told within a day before `now`."""
    return health.alarmed_at is not None and now - health.alarmed_at < SAME_DAY


def render_trouble_mail(accounts: Sequence[AccountHealth], brand: Brand, wording: Wording) -> TeamMail:
    """What is wrong with which account, and when its login ends."""
    subject = wording.render("team/subject", reasons=(REASON,), transcript=(), brand=brand)
    return TeamMail(subject, wording.render("team/channels.txt", accounts=accounts, brand=brand) + "\n")
