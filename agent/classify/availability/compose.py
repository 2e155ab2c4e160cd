"""Puts the phrases of a text together: times limit days, periods place weekdays, refusals take days out."""

from dataclasses import replace
from datetime import datetime, timedelta

from agent.classify.analysis import Found, Window
from agent.classify.availability import calendar
from agent.classify.availability.exactness import Entry, days_only, exact, said_again
from agent.classify.availability.kinds import Hours
from agent.classify.availability.narrowing import inside, said_before
from agent.classify.availability.phrases import Day, Phrase, limited
from agent.classify.availability.refusals import Refusals
from agent.classify.availability.verdicts import Judged, Verdict

_MOST_WINDOWS = 50  # more are nobody's answer; what follows is left out


class Composition:
    """What a text says so far; groups are taken in, in order."""

    def __init__(self, now: datetime) -> None:
        self._now = now
        self._entries: list[Entry] = []
        self._period: Entry | None = None  # the last of several days, in which a weekday may be named
        self._any_time: Entry | None = None
        self._other_days: Entry | None = None  # all that a refusal such as "nicht montags" leaves
        self._named: list[Entry] = []  # days of another matter that are taken up
        self._held: Entry | None = None  # the day of an appointment, for a new time without a day
        self._left_over: Entry | None = None  # the day of which a part is refused: "Montag früh nicht, nachmittags ja"
        self._refusals = Refusals()

    def take(self, judged: Judged) -> None:
        """Takes one group in: what is wished is added, days that are refused are left out of the rest."""
        for phrase in judged.group.phrases:
            if len(self._entries) > _MOST_WINDOWS:
                return
            if judged.final and phrase.days:
                self._entries, self._period = [], None
            if judged.verdict is Verdict.WISHED:
                phrase.otherwise = judged.otherwise
                self._wish(phrase, judged)
            elif judged.verdict in (Verdict.REFUSED, Verdict.BUSY):
                self._refuse(phrase, judged)
            elif judged.verdict is Verdict.NAMED:
                self._named += _whole_days(phrase, judged.sentence)
            elif judged.verdict in (Verdict.GIVEN_UP, Verdict.HELD):
                self._give_up(phrase, judged)

    def _give_up(self, phrase: Phrase, judged: Judged) -> None:
        """Takes the day of an appointment from what was wished, and keeps it for a new time on the same day."""
        days = _whole_days(phrase, judged.sentence)
        given_up = {day.window for day in days} if judged.verdict is Verdict.GIVEN_UP else set()
        self._entries = [entry for entry in self._entries if days_only(entry.window) not in given_up]
        self._held = days[0] if len(days) == 1 and not calendar.is_period(days[0].window) else self._held

    def _refuse(self, phrase: Phrase, judged: Judged) -> None:
        if phrase.times and not phrase.limited:
            self._refusals.refuse_times(phrase)
            single = [day for day in _whole_days(phrase, judged.sentence) if day.window.date_from == day.window.date_to]
            self._left_over = single[0] if single and single[0].window.date_from else self._left_over
            return
        if phrase.limited:
            self._add_times(phrase, judged.sentence)
        self._refusals.refuse_days(phrase)
        if judged.verdict is Verdict.REFUSED and phrase.days:
            self._other_days = _beyond(phrase.days[-1], judged.sentence) or self._other_days
        for day in phrase.days:
            habit = day.window == Window(weekdays=day.window.weekdays) and judged.verdict is Verdict.REFUSED
            if habit or (judged.negated and day.rule == "weekend"):
                self._other_days = Entry(Window(), day.start, day.end, "other days", judged.sentence)

    def _wish(self, phrase: Phrase, judged: Judged) -> None:
        sentence = judged.sentence
        self._refusals.leave_out(phrase.excluded)
        if phrase.anytime or (phrase.excluded and not phrase.days):
            self._any_time = Entry(Window(), phrase.start, phrase.end, "any time", sentence)
        replaces = judged.corrects or (judged.final and not phrase.days)
        corrected = self._entries.pop() if replaces and self._entries else None
        again = said_again(self._entries, phrase, sentence) if judged.restates else []
        self._entries = [one for one in self._entries if one not in again]
        if corrected and not phrase.days:
            times = [
                Entry(limited(Window(), time), phrase.start, phrase.end, phrase.time_rule, sentence)
                for time in phrase.times
            ]
            self._entries += [corrected.at_times_of(time) for time in times]
        elif phrase.days:
            waiting = self._waiting(phrase, sentence) or [one for one in again if one.timed]
            for day in phrase.days[:_MOST_WINDOWS]:
                self._add_day(day, phrase, sentence, waiting)
        elif phrase.times:
            self._add_times(phrase, sentence)

    def _waiting(self, phrase: Phrase, sentence: int) -> list[Entry]:
        """Takes out the times that stand before their days: "ab 17 Uhr hätte ich am Dienstag Zeit"."""
        if phrase.times or phrase.alternative:
            return []
        waiting = [one for one in self._entries if one.dayless and one.sentence == sentence]
        if not waiting and all(one.dayless for one in self._entries):  # "Wunschzeit: ab 17 Uhr. Tage: Montag, Dienstag"
            waiting = [one for one in self._entries if one.timed and one.sentence == sentence - 1]
        self._entries = [one for one in self._entries if one not in waiting]
        return waiting

    def _add_day(self, day: Day, phrase: Phrase, sentence: int, waiting: list[Entry]) -> None:
        placed, period = self._placed(day, sentence)
        start, end = (phrase.start, phrase.end) if phrase.times else (placed.start, placed.end)
        rule = f"{placed.rule}, {phrase.time_rule}" if phrase.times else placed.rule
        windows = [limited(placed.window, time) for time in phrase.times or [Hours()]]
        said = [Entry(window, start, end, rule, sentence, phrase.otherwise) for window in windows]
        self._left_over = None
        if not phrase.times:
            times = [period] if period and period.timed else waiting
            said = [entry.at_times_of(time) for entry in said for time in times] or said
        self._entries = [entry for entry in self._entries if entry is not period] + said
        if period is None:
            self._period = said[0] if calendar.is_period(placed.window) else None

    def _placed(self, day: Day, sentence: int) -> tuple[Day, Entry | None]:
        """The day within the period named before it in the sentence, which it makes exact."""
        day = said_before(day, self._entries)
        period = self._period
        if period is None or period.sentence != sentence:
            return day, None
        if not day.weekday:
            within = inside(day, days_only(period.window))
            return (replace(day, window=within), period) if within else (day, None)
        window = calendar.day_of_period(days_only(period.window), day.weekday)
        if window is None or (window.date_from and window.date_from < self._now.date()):
            return day, None
        return replace(day, window=window), period

    def _add_times(self, phrase: Phrase, sentence: int) -> None:
        """Times without a day limit the days said before; else they are another time for the last, or stand alone."""
        times = [
            Entry(limited(Window(), time), phrase.start, phrase.end, phrase.time_rule, sentence)
            for time in phrase.times
        ]
        if not phrase.alternative and (last := self._part_before(times, sentence)) is not None:
            self._entries.remove(last)
            times = [_refined(last, time) for time in times]
            self._entries += times
            return
        untimed = [one for one in self._entries if not one.timed and not one.dayless]
        if self._left_over and self._left_over.sentence == sentence:
            self._entries += [self._left_over.at_times_of(time) for time in times]
        elif phrase.alternative:
            self._entries += times
        elif untimed:
            self._entries = [
                made
                for one in self._entries
                for made in ([one.at_times_of(time) for time in times] if one in untimed else [one])
            ]
        else:
            same = [one for one in self._entries if not one.dayless and one.sentence == sentence]
            self._entries += [same[-1].at_times_of(time) for time in times] if same else times

    def _part_before(self, times: list[Entry], sentence: int) -> Entry | None:
        """The last part of a day, where times in it follow: "am Abend? So ab sieben", "matin, vers 10 h"."""
        last = self._entries[-1] if self._entries else None
        if last is None or not 0 <= sentence - last.sentence < 2 or not last.rule.endswith("part of the day"):
            return None
        first, end = last.window.time_from, last.window.time_to
        inside = all(first and end and _hour_before(first) <= (one.window.time_from or "") < end for one in times)
        return last if inside else None

    def found(self) -> list[Found]:
        """The windows, in the order said, each once, none of them past, refused days left out."""
        unlimited = self._any_time or self._other_days
        entries = exact(self._on_held_day()) or ([unlimited] if unlimited else self._named)
        found: dict[Window, Found] = {}
        for entry in entries:
            window = self._refusals.left(entry)
            if window is not None and not _is_past(window, self._now):
                found.setdefault(window, Found("availability", window, entry.start, entry.end, entry.rule))
        return list(found.values())

    def _on_held_day(self) -> list[Entry]:
        """What is wished; times alone, said beside an appointment or a day taken up, or right after, are on its day."""
        named = self._named[0] if len(self._named) == 1 and not calendar.is_period(self._named[0].window) else None
        held = self._held or named
        if held is None or not all(one.dayless and 0 <= one.sentence - held.sentence < 2 for one in self._entries):
            return self._entries
        return [held.at_times_of(one) for one in self._entries]


def _hour_before(time: str) -> str:
    """ "Plutôt le matin, genre 8h30" is in the morning all the same."""
    return f"{int(time[:2]) - 1:02d}{time[2:]}"


def _refined(part: Entry, time: Entry) -> Entry:
    """A time in a part of a day, which closes its open end."""
    end = time.window.time_to or part.window.time_to
    return part.at_times_of(replace(time, window=replace(time.window, time_to=end)))


def _beyond(day: Day, sentence: int) -> Entry | None:
    """What a refusal that is open at one end leaves: "vor dem 1. April geht es nicht"."""
    start, end = day.window.date_from, day.window.date_to
    if (start is None) == (end is None) or day.window.weekdays:
        return None
    left = Window(date_from=end + timedelta(days=1)) if end else None
    left = left or (Window(date_to=start - timedelta(days=1)) if start else None)
    return Entry(left, day.start, day.end, "other days", sentence) if left else None


def _whole_days(phrase: Phrase, sentence: int) -> list[Entry]:
    return [Entry(day.window, day.start, day.end, day.rule, sentence) for day in phrase.days]


def _is_past(window: Window, now: datetime) -> bool:
    if window.date_to is None or window.date_to > now.date():
        return False
    return window.date_to < now.date() or bool(window.time_to and window.time_to < f"{now:%H:%M}")
