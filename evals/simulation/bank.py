"""The words of the simulated prospects of one language, and what their words for times mean."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import yaml

from agent.classify.analysis import Window

WORD = re.compile(r"(?<![\w{])[a-z]{7,}(?![\w}])")  # long enough to be known with a slip
Phrase = Any  # a text, or a mapping with `say` and what the text means


@dataclass(frozen=True)
class Bank:
    """The phrases of one language by what they are for."""

    language: str
    phrases: Mapping[str, Any]
    manner: str | None = None  # `dialect` or `broken`: other words for some things

    def choices(self, kind: str) -> Sequence[Phrase]:
        """The phrases for something, in this manner where it has words of its own."""
        own: Sequence[Phrase] = self.phrases.get(self.manner or "", {}).get(kind) or self.phrases[kind]
        return own


def load_banks(folder: Path) -> dict[str, Bank]:
    """The banks of all languages: one file each, named after the language."""
    files = sorted(folder.glob("*.yaml"))
    return {file.stem: Bank(file.stem, yaml.safe_load(file.read_text(encoding="utf-8"))) for file in files}


@dataclass(frozen=True)
class Times:
    """A way to name times, and the windows that it means by the data contract."""

    words: str
    windows: tuple[Window, ...]
    said_on: date


def draw_times(bank: Bank, today: date, rng: Random) -> Times:
    """Some times to drive, said on `today`."""
    kinds = [kind for kind in bank.phrases["times"] if not (kind == "weekend" and today.isoweekday() > 5)]
    kind = rng.choice(kinds)
    first, second = rng.sample(range(1, 8), 2)
    day = today + timedelta(days=rng.randint(8, 25))
    hour = {"day_from": rng.randint(14, 17), "workdays_from": 17}.get(kind, rng.randint(9, 11))
    words = rng.choice(bank.phrases["times"][kind]).format(
        on=bank.phrases["weekdays"][first - 1],
        on2=bank.phrases["weekdays"][second - 1],
        date=rng.choice(bank.phrases["dates"]).format(**date_parts(bank, day)),
        h=hour,
        h12=hour - 12,
    )
    return Times(words, mean_times(kind, (first, second), day, hour, today), today)


def mean_times(kind: str, weekdays: tuple[int, int], day: date, hour: int, today: date) -> tuple[Window, ...]:
    """What a kind of times means: the data contract puts "on Saturday" on the first such day after today."""
    first, second = (next_weekday(today, weekday) for weekday in weekdays)
    monday, clock = next_weekday(today, 1), f"{hour:02}:00"
    return {
        "day": (Window(first, first),),
        "day_morning": (Window(first, first, (), "09:00", "12:00"),),
        "day_afternoon": (Window(first, first, (), "12:00", "18:00"),),
        "day_from": (Window(first, first, (), clock),),
        "date": (Window(day, day),),
        "date_at": (Window(day, day, (), clock, clock),),
        "next_week": (Window(monday, monday + timedelta(days=6)),),
        "weekend": (Window(next_weekday(today, 6), next_weekday(today, 7)),),
        "tomorrow": (Window(today + timedelta(days=1), today + timedelta(days=1)),),
        "workdays_from": (Window(weekdays=(1, 2, 3, 4, 5), time_from=clock),),
        "two": (Window(first, first), Window(second, second)),
    }[kind]


def next_weekday(today: date, weekday: int) -> date:
    """The first such day (1 is Monday) after today."""
    return today + timedelta(days=(weekday - today.isoweekday() - 1) % 7 + 1)


def contradict(bank: Bank, today: date, rng: Random) -> str:
    """A weekday and a date that do not fall on the same day."""
    day = today + timedelta(days=rng.randint(8, 25))
    wrong = bank.phrases["weekdays"][(day.isoweekday() + rng.randint(0, 5)) % 7]
    template: str = rng.choice(bank.choices("contradiction"))
    named = rng.choice(bank.phrases["dates"]).format(**date_parts(bank, day))
    return template.format(wrong_on=wrong, date=named, **date_parts(bank, day))


def date_parts(bank: Bank, day: date) -> dict[str, object]:
    """What a written date is made of."""
    return {"d": day.day, "m": day.month, "month": bank.phrases["months"][day.month - 1]}


def slip(template: str, rng: Random) -> str:
    """A phrase with two letters of a long word swapped; what is filled in later stays right."""
    found = list(WORD.finditer(template))
    if not found:
        return template
    at = (word := rng.choice(found)).start() + rng.randint(1, len(word.group()) - 3)
    return template[:at] + template[at + 1] + template[at] + template[at + 2 :]
