"""The texts of one language of `prompts/`, ready to be filled, and how its dates, numbers and lists read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import cached_property, lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_time
from babel.numbers import format_currency, format_decimal
from jinja2 import DictLoader, Environment, StrictUndefined, Template, select_autoescape

from agent.catalogue import Brand
from agent.classify.analysis import Window
from agent.dialog.days import day_in_words
from agent.dialog.lists import list_in_words
from agent.dialog.texts import Text

HTML_TEMPLATES = tuple(f"html#{variant}" for variant in range(10))  # `mail/frame.html#0`: escaped
EMPTY_LINES = re.compile(r"\n{3,}")
MOST_DAYS_KEPT = 400  # rendered days kept at hand
MOST_BRANDS_KEPT = 64


@dataclass(frozen=True)
class Wording:
    """The texts of one language: by name (`replies/ask_slots`), and words for catalogue values."""

    language: str
    texts: Mapping[str, Text]
    words: Mapping[str, Any]

    @cached_property
    def environment(self) -> Environment:
        """The texts, ready to be filled; a name that a text does not know is an error."""
        environment = Environment(
            loader=DictLoader(name_variants(self.texts)),
            undefined=StrictUndefined,
            autoescape=select_autoescape(enabled_extensions=HTML_TEMPLATES, default=False),
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,  # each text is compiled once
        )
        environment.filters |= self.filters
        environment.globals |= {"words": self.words, "language": self.language}
        return environment

    @cached_property
    def templates(self) -> dict[tuple[str, int], Template]:
        """The compiled texts used so far, by name and variant."""
        return {}

    @cached_property
    def filters(self) -> dict[str, Any]:
        """How dates, times, numbers and lists read in this language."""
        return {
            "day": lru_cache(MOST_DAYS_KEPT)(self.describe_day),
            "clock": lru_cache(MOST_DAYS_KEPT)(self.describe_time),
            "number": lambda value: format_decimal(value, locale=self.locale),
            "euro": self.describe_euro,
            "listed": lambda values, style="standard": list_in_words(values, style, self.locale),
            "window": lru_cache(MOST_DAYS_KEPT)(self.describe_window),
            "named": self.name_value,
        }

    @property
    def locale(self) -> str:
        """The locale of numbers and times: British for English, so that dates put the day first."""
        return "en_GB" if self.language == "en" else self.language

    def name_value(self, value: str, kind: str) -> str:
        """A catalogue value or a country in words; any country has a name, a trim is its own."""
        others = Locale.parse(self.locale).territories if kind == "country" else {}
        return str(self.words[kind].get(value) or others.get(value, value))

    def describe_day(self, value: date | str) -> str:
        """A day with weekday, month and year."""
        return day_in_words(date.fromisoformat(str(value)), self.locale)

    def describe_time(self, value: str) -> str:
        """A time of day (`HH:MM`)."""
        return format_time(time.fromisoformat(value), "short", locale=self.locale)

    def describe_window(self, window: Window) -> str:
        """One window of availability in words, with dates."""
        return self.render("replies/window", window=window)

    def describe_euro(self, amount: int) -> str:
        """A whole amount of euro, as the language writes it."""
        pattern = self.words["euro"]
        return format_currency(amount, "EUR", pattern, locale=self.locale, currency_digits=False)

    def variants(self, name: str) -> int:
        """How many wordings there are of a text."""
        return len(self.texts[name].variants)

    def render(self, text: str, turn: int = 0, /, **facts: Any) -> str:
        """One text, filled; `turn` chooses the variant, so that two replies in a row never sound the same."""
        variant = turn % self.variants(text)
        template = self.templates.get((text, variant))
        if template is None:
            template = self.templates[text, variant] = self.environment.get_template(f"{text}#{variant}")
        return EMPTY_LINES.sub("\n\n", template.render(facts)).strip()

    @cached_property
    def render_once(self) -> Callable[[str, Brand], str]:
        """A text that depends on the brand alone, filled; kept, since nearly every reply holds it."""
        return lru_cache(MOST_BRANDS_KEPT)(lambda text, brand: self.render(text, brand=brand))


def name_variants(texts: Mapping[str, Text]) -> dict[str, str]:
    """Each wording under a name of its own: `replies/thanks#0`, `replies/thanks#1` …"""
    return {f"{name}#{index}": variant for name, text in texts.items() for index, variant in enumerate(text.variants)}


def find_notice(brand: Brand, wording: Wording) -> str:
    """The sentence that says an automatic assistant writes: the brand's own, else that of the prompts."""
    return dict(brand.ai_notice).get(wording.language) or wording.render_once("replies/notice", brand)
