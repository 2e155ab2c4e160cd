"""Wording: the decided acts become sentences, from the texts of `prompts/` and nothing else."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date, time
from functools import cached_property
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal
from jinja2 import DictLoader, Environment, StrictUndefined, select_autoescape

from agent.catalogue import Brand
from agent.classify.analysis import Window
from agent.dialog.acts import Act, Introduce

HTML_TEMPLATES = tuple(f"html#{variant}" for variant in range(10))  # `mail/frame.html#0`: escaped
SUBJECT_PREFIX = re.compile(r"(?:re|aw|antw|antwort|wg|fw|fwd|tr)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*", re.IGNORECASE)
VARIANT_MARK = re.compile(r"^===\n", re.MULTILINE)  # stands between two wordings of the same act


@dataclass(frozen=True)
class Wording:
    """The texts of one language: templates by name (`replies/ask_slots`), and words for catalogue values."""

    language: str
    templates: Mapping[str, str]
    words: Mapping[str, Any]

    @cached_property
    def environment(self) -> Environment:
        """The templates, ready to be filled; a name that a template does not know is an error."""
        environment = Environment(
            loader=DictLoader(split_variants(self.templates)),
            undefined=StrictUndefined,
            autoescape=select_autoescape(enabled_extensions=HTML_TEMPLATES, default=False),
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters |= self.filters
        environment.globals["words"] = self.words
        return environment

    @property
    def filters(self) -> dict[str, Any]:
        """How dates, times, numbers and lists read in this language."""
        return {
            "day": lambda value: format_date(date.fromisoformat(str(value)), "full", self.locale),
            "clock": lambda value: format_time(time.fromisoformat(value), "short", locale=self.locale),
            "number": lambda value: format_decimal(value, locale=self.locale),
            "euro": self.describe_euro,
            "listed": lambda values, style="standard": format_list(list(values), style, self.locale),
            "window": self.describe_window,
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

    def describe_window(self, window: Window) -> str:
        """One window of availability in words, with dates."""
        return self.render("replies/window", window=window)

    def describe_euro(self, amount: int) -> str:
        """A whole amount of euro, as the language writes it."""
        pattern = self.words["euro"]
        return format_currency(amount, "EUR", pattern, locale=self.locale, currency_digits=False)

    def variants(self, name: str) -> int:
        """How many wordings there are of a text."""
        return self.templates[name].count("\n===\n") + 1

    def render(self, text: str, turn: int = 0, /, **facts: Any) -> str:
        """One text, filled; `turn` chooses the variant, so that two replies in a row never sound the same."""
        template = self.environment.get_template(f"{text}#{turn % self.variants(text)}")
        return re.sub(r"\n{3,}", "\n\n", template.render(**facts)).strip()


def split_variants(templates: Mapping[str, str]) -> dict[str, str]:
    """Each wording under a name of its own: `replies/thanks#0`, `replies/thanks#1` …"""
    return {
        f"{name}#{index}": variant
        for name, text in templates.items()
        for index, variant in enumerate(VARIANT_MARK.split(text))
    }


@dataclass(frozen=True)
class Reply:
    """What goes out: a subject for mail, plain text, and HTML where the channel shows it; `said` is the words alone."""

    language: str
    subject: str
    text: str
    html: str
    said: str


@dataclass(frozen=True)
class Occasion:
    """What a reply is written for: the brand, whether it is a letter, to whom, and under which subject."""

    brand: Brand
    is_letter: bool
    name: str | None = None
    subject: str | None = None
    turn: int = 0
    answers: bool = True  # False for what nobody wrote to us about: a reminder, a closing note


def render_reply(acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> Reply:
    """The words for what was decided: a letter with salutation, notice and imprint, or a few short sentences."""
    facts = {"brand": occasion.brand, "notice": find_notice(occasion.brand, wording), "is_letter": occasion.is_letter}
    paragraphs = [paragraph for act in acts if (paragraph := render_act(act, occasion.turn, facts, wording))]
    subject = reply_subject(occasion.subject, wording, facts)
    said = "\n\n".join(paragraphs)
    if not occasion.is_letter:
        return Reply(wording.language, subject, said, "", said)
    introduces = any(isinstance(act, Introduce) for act in acts)
    opener = wording.render("mail/opener", 0 if introduces else 1) if occasion.answers else ""
    opened = [f"{opener} {paragraphs[0]}".strip(), *paragraphs[1:]] if paragraphs else [opener]
    letter = facts | {"paragraphs": opened, "name": occasion.name, "introduced": introduces}
    text = wording.render("mail/frame.txt", occasion.turn, **letter)
    return Reply(
        wording.language, subject, text + "\n", wording.render("mail/frame.html", occasion.turn, **letter), said
    )


def render_act(act: Act, turn: int, facts: dict[str, Any], wording: Wording) -> str:
    """The words for one act."""
    known = {field.name: getattr(act, field.name) for field in fields(act)}
    return wording.render(f"replies/{act_name(act)}", turn, **facts, **known)


def act_name(act: Act) -> str:
    """The name of an act's text: `AskSlots` is `ask_slots`."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", type(act).__name__).lower()


def find_notice(brand: Brand, wording: Wording) -> str:
    """The sentence that says an automatic assistant writes: the brand's own, else that of the prompts."""
    return dict(brand.ai_notice).get(wording.language) or wording.render("replies/notice", brand=brand)


def reply_subject(subject: str | None, wording: Wording, facts: dict[str, Any]) -> str:
    """The subject answered, with one `Re:` before it; one of our own where there was none."""
    if not subject or not subject.strip():
        return wording.render("mail/subject", **facts)
    plain = strip_prefixes(" ".join(subject.split())[:200])
    return f"Re: {plain}" if plain else wording.render("mail/subject", **facts)


def strip_prefixes(subject: str) -> str:
    """A subject without the marks that replies and forwards put before it."""
    while match := SUBJECT_PREFIX.match(subject):
        subject = subject[match.end() :]
    return subject
