"""Wording: the decided acts become sentences, from the texts of `prompts/` and nothing else."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date, time
from functools import cached_property, lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_time
from babel.numbers import format_currency, format_decimal
from jinja2 import DictLoader, Environment, StrictUndefined, Template, select_autoescape

from agent.catalogue import Brand
from agent.classify.analysis import Window
from agent.dialog.acts import Act, AskSlots, Introduce, Reminder, StateAnswer, StateFact
from agent.dialog.lists import list_in_words
from agent.dialog.texts import CHAT, Text, act_name

__all__ = [
    "Occasion",
    "Reply",
    "Wording",
    "act_name",
    "find_notice",
    "frame_reply",
    "render_reply",
    "reply_subject",
    "strip_prefixes",
]

HTML_TEMPLATES = tuple(f"html#{variant}" for variant in range(10))  # `mail/frame.html#0`: escaped
SUBJECT_PREFIX = re.compile(
    r"(?:re|aw|antw|antwort|wg|fw|fwd|tr|r|i|rif|rv|odp|pd|ynt|ilt|doorst)\s?(?:\[\d+\]|\(\d+\))?\s?[:：]\s*",
    re.IGNORECASE,
)
EMPTY_LINES = re.compile(r"\n{3,}")
TITLES = re.compile(r"(?:(?:dr|prof|med|dipl|ing|mag)\b\.?(?:-ing\.)?\s*)+", re.IGNORECASE)
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
        environment.globals["words"] = self.words
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
        return format_date(date.fromisoformat(str(value)), "full", self.locale)

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


@dataclass(frozen=True)
class Reply:
    """What goes out: a subject for mail, plain text, and HTML where the channel shows it; `said` is the words alone.

    `texts` are the versions behind the words: `{"ask_slots": "de/2#1"}`; with `model` a model has worded them anew.
    """

    language: str
    subject: str
    text: str
    html: str
    said: str
    texts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Occasion:
    """What a reply is written for: the brand, whether it is a letter, to whom, and under which subject.

    `hour` is that of the day where the brand is, None where it is not to be seen from the greeting; `before` are the
    acts said so far, by name; `spoken` are windows in the words that the prospect used for them.
    """

    brand: Brand
    is_letter: bool
    name: str | None = None
    subject: str | None = None
    turn: int = 0
    answers: bool = True  # False for what nobody wrote to us about: a reminder, a closing note
    hour: int | None = None
    before: tuple[str, ...] = ()
    spoken: tuple[tuple[Window, str], ...] = ()


def render_reply(acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> Reply:
    """The words for what was decided: a letter with salutation, notice and imprint, or a few short sentences."""
    notice = find_notice(occasion.brand, wording)
    said, texts = say_acts(acts, occasion, notice, wording)
    return replace(frame_reply(said.split("\n\n"), acts, occasion, wording), texts=texts)


def frame_reply(paragraphs: Sequence[str], acts: tuple[Act, ...], occasion: Occasion, wording: Wording) -> Reply:
    """Words, whoever chose them, as they go out: subject, and around a letter greeting, closing and imprint."""
    said, subject = "\n\n".join(paragraphs), reply_subject(occasion.subject, wording, occasion.brand)
    if not occasion.is_letter:
        return Reply(wording.language, subject, said, "", said)
    notice = find_notice(occasion.brand, wording)
    letter = frame_letter(acts, list(paragraphs), occasion, wording) | {"notice": notice}
    text = wording.render("mail/frame.txt", **letter) + "\n"
    return Reply(wording.language, subject, text, wording.render("mail/frame.html", **letter), said)


def say_acts(acts: tuple[Act, ...], occasion: Occasion, notice: str, wording: Wording) -> tuple[str, dict[str, str]]:
    """The words of the acts alone, and the version of each text; an act said before is worded otherwise this time."""
    facts = {"brand": occasion.brand, "notice": notice, "spoken": choose_quotes(occasion, wording)}
    counted, paragraphs = Counter(occasion.before), []
    texts: dict[str, str] = {}
    for act in acts:
        if isinstance(act, StateAnswer):
            paragraphs.append(act.text)
            continue
        name = act_name(act)
        number, text = counted[name], choose_text(name, occasion.is_letter, wording)
        asked = counted["ask_slots"] + counted["reminder"]
        paragraphs.append(wording.render(text, number, **facts, **gather_facts(act, asked, wording)))
        stamp = wording.texts[text].stamp(number % wording.variants(text))
        texts[name] = f"{texts[name]}, {stamp}" if name in texts else stamp
        counted[name] += 1
    return "\n\n".join(filter(None, paragraphs)), texts


def choose_quotes(occasion: Occasion, wording: Wording) -> dict[Window, str]:
    """The prospect's words for windows, where they say more than the date: not "Monday", that is Monday, 12 October."""
    read = ((window, words, wording.describe_window(window)) for window, words in occasion.spoken)
    return {window: words for window, words, date in read if words.casefold() not in date.casefold()}


def choose_text(act: str, is_letter: bool, wording: Wording) -> str:
    """The text for an act: its own for chats where there is one."""
    name = f"replies/{act}"
    return name + CHAT if not is_letter and name + CHAT in wording.texts else name


def gather_facts(act: Act, asked: int, wording: Wording) -> dict[str, Any]:
    """What a text is filled with: the fields of the act, and its questions in words; `asked` is how often we asked."""
    facts = {one.name: getattr(act, one.name) for one in fields(act)}
    if isinstance(act, AskSlots):
        facts["questions"] = phrase_questions(act.slots, act.place, asked, wording)
    elif isinstance(act, Reminder):
        facts["questions"] = phrase_questions(act.slots, None, asked, wording)
    return facts


def phrase_questions(slots: tuple[str, ...], place: str | None, number: int, wording: Wording) -> list[str]:
    """The questions for slots, in other words each time; the postcode of a town already named is asked for as such."""
    keys = ["postcode_of" if slot == "postcode" and place else slot for slot in slots]
    kinds = [wording.words["questions"][key] for key in keys if key != "confirmation"]
    return [str(kind[number % len(kind)]).replace("%s", place or "") for kind in kinds]


def frame_letter(acts: tuple[Act, ...], paragraphs: list[str], occasion: Occasion, wording: Wording) -> dict[str, Any]:
    """What stands around the words of a letter: greeting, opener and closing."""
    introduces = any(isinstance(act, Introduce) for act in acts)
    name = occasion.name
    called = {"name": name, "first_name": first_name(name) if name else None, "hour": occasion.hour}
    if occasion.answers:
        opener = "mail/opener" if introduces else "mail/opener_later"
        opened = wording.render(opener, occasion.turn, act=key_act(acts))
        paragraphs = [f"{opened} {paragraphs[0]}".strip(), *paragraphs[1:]]
    return {
        "greeting": wording.render("mail/greeting", **called),
        "paragraphs": paragraphs,
        "closing": wording.render_once("mail/closing", occasion.brand),
        "brand": occasion.brand,
        "introduced": introduces,
    }


def key_act(acts: tuple[Act, ...]) -> str:
    """The act that a reply begins with, by name; empty where nothing is said. Any answer begins like a fact."""
    first = acts[0] if acts else None
    return act_name(StateFact if isinstance(first, StateAnswer) else first) if first else ""


def first_name(name: str) -> str:
    """What somebody is called by friends: `Eva` of `Dr. Eva Maier`; a name that is all we have stays as it is."""
    plain = TITLES.sub("", name, count=1).strip() or name
    return plain if plain.split()[0] in ("Herr", "Frau") else plain.split()[0]


def find_notice(brand: Brand, wording: Wording) -> str:
    """The sentence that says an automatic assistant writes: the brand's own, else that of the prompts."""
    return dict(brand.ai_notice).get(wording.language) or wording.render_once("replies/notice", brand)


def reply_subject(subject: str | None, wording: Wording, brand: Brand) -> str:
    """The subject answered, with one `Re:` before it; one of our own where there was none."""
    if not subject or not subject.strip():
        return wording.render_once("mail/subject", brand)
    plain = strip_prefixes(" ".join(subject.split())[:200])
    return f"Re: {plain}" if plain else wording.render_once("mail/subject", brand)


def strip_prefixes(subject: str) -> str:
    """A subject without the marks that replies and forwards put before it."""
    while match := SUBJECT_PREFIX.match(subject):
        subject = subject[match.end() :]
    return subject
