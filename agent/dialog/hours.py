"""Business hours: when people of the brand work, and when something that can wait may reach a prospect."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import holidays

from agent.catalogue import Brand

SATURDAY, SUNDAY = 6, 7  # ISO numbers


@dataclass(frozen=True)
class BusinessHours:
    """The hours of a working day, in the brand's zone; public holidays are those of one country."""

    zone: ZoneInfo
    country: str
    opens: time = time(9)
    closes: time = time(18)
    days_off: tuple[int, ...] = (SATURDAY, SUNDAY)

    @classmethod
    def of(cls, brand: Brand) -> "BusinessHours":
        """Those of a brand: Monday to Friday, 9:00 to 18:00, but not on holidays of its first country."""
        return cls(ZoneInfo(brand.timezone), brand.countries[0])

    def is_working_day(self, day: date) -> bool:
        """True on a day that is neither off nor a public holiday in the whole country."""
        return day.isoweekday() not in self.days_off and day not in public_holidays(self.country, day.year)

    def next_open(self, moment: datetime) -> datetime:
        """`moment` (aware) itself within business hours, else the next opening, in the brand's zone."""
        local = moment.astimezone(self.zone)
        while not self.is_working_day(local.date()) or local.time() >= self.closes:
            local = datetime.combine(local.date() + timedelta(days=1), self.opens, self.zone)
        return max(local, datetime.combine(local.date(), self.opens, self.zone))

    def add_hours(self, moment: datetime, hours: float) -> datetime:
        """The moment so many business hours later: what is promised on Friday at 17:00 is due on Monday."""
        at, left = self.next_open(moment), timedelta(hours=hours)
        while (until_close := datetime.combine(at.date(), self.closes, self.zone) - at) < left:
            left -= until_close
            at = self.next_open(datetime.combine(at.date() + timedelta(days=1), self.opens, self.zone))
        return at + left


@cache
def public_holidays(country: str, year: int) -> frozenset[date]:
    """The public holidays that hold in the whole country; none for a country that is not known."""
    if country not in holidays.list_supported_countries():
        return frozenset()
    return frozenset(holidays.country_holidays(country, years=year))
