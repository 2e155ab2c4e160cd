"""The arithmetic of times of day: which half of the day is meant, ranges, and parts of the day."""

from agent.classify.analysis import Window
from agent.classify.availability.kinds import Clock, Hours

NOON = 12 * 60
PARTS: dict[str, Hours] = {
    name: Hours(Clock(start * 60, sure=True), Clock(end * 60, sure=True))
    for name, start, end in (
        ("early", 6, 10),
        ("forenoon", 9, 12),
        ("noon", 12, 14),
        ("afternoon", 12, 18),
        ("evening", 17, 21),
        ("daytime", 9, 18),
    )
}
NAMED = PARTS | {"after_work": Hours(start=Clock(17 * 60, sure=True)), "all_day": Hours()}


def clock(hour: int, minute: int = 0, *, sure: bool = False) -> Clock | None:
    """The time of day; from 13 on, and at midnight, the half of the day is known. None if there is no such time."""
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    return Clock(hour * 60 + minute, sure=sure or hour >= 13 or hour == 0)


def point(time: Clock | None) -> Hours | None:
    """The limits of a single time."""
    return Hours(time, time) if time else None


def with_meridiem(time: Clock, pm: bool) -> Clock:
    """The time with "am" or "pm" said to it; a time of 13 or later stays."""
    minutes = time.minutes % NOON if time.minutes < 13 * 60 else time.minutes
    return Clock(minutes + (NOON if pm and minutes < NOON else 0), sure=True, pm=pm)


def settled(time: Clock) -> int:
    """Minutes since midnight: without a part of the day, the hours 1 to 6 are in the afternoon."""
    afternoon = not time.sure and 60 <= time.minutes < 7 * 60
    return time.minutes + (NOON if afternoon else 0)


def between(start: Clock, end: Clock) -> Hours:
    """From one time to another; "8 to 10 pm" begins in the evening, "from 6 to 8" ends there."""
    if end.pm and not start.sure and start.minutes + NOON < end.minutes:
        start = Clock(start.minutes + NOON, sure=True)
    first, last = settled(start), settled(end)
    if last <= first and not end.sure and last + NOON > first and last < NOON:
        last += NOON
    return Hours(Clock(first, sure=start.sure), Clock(last, sure=end.sure))


def _in_part(time: Clock | None, part: Hours) -> Clock | None:
    """The time in the half of the day that is nearer to the part: seven in the evening is 19:00."""
    if time is None or time.sure or part.start is None or part.end is None:
        return time
    middle = (part.start.minutes + part.end.minutes) // 2
    morning = time.minutes % NOON
    return Clock(min(morning, morning + NOON, key=lambda minutes: abs(minutes - middle)), sure=True)


def in_half(hours: Hours, part: Hours) -> Hours:
    """A time right before a part of the day, which tells the half of the day: "a partir de las 5 de la tarde"."""
    return Hours(_in_part(hours.start, part), _in_part(hours.end, part))


def refine(hours: Hours, part: Hours) -> Hours:
    """A time said together with a part of the day: the part tells the half of the day and closes an open end."""
    start, end = in_half(hours, part)
    if start and not end and part.end and start < part.end:
        end = part.end
    if end and not start and part.start and part.start < end:
        start = part.start
    return Hours(start, end)


def meet(first: Hours, second: Hours) -> Hours | None:
    """Both limits at once, where they leave something; "after 10 and before 15"."""
    start, end = second.start or first.start, second.end or first.end
    if start is None or end is None or settled(start) > settled(end):
        return None
    return between(start, end)


def _written(time: Clock | None) -> str | None:
    return f"{settled(time) // 60:02}:{settled(time) % 60:02}" if time else None


def as_window(hours: Hours) -> Window:
    """The limits as times "HH:MM"."""
    return Window(time_from=_written(hours.start), time_to=_written(hours.end))
