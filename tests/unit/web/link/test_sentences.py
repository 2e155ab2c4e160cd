"""What can be tapped is understood as exactly that, in every language the page speaks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from agent.bootstrap.brand import DEMO_BRAND, DEMO_DEALERS, BrandFiles
from agent.bootstrap.stage import load_stage
from agent.classify.analysis import Analysis, Intent, Signal, Slots, Utterance
from agent.converse import Stage
from agent.dialog.wishes import CHOICES
from agent.intake.message import Channel
from agent.web.link.calendar import PARTS, list_days, list_windows
from agent.web.link.sentences import list_change, say_change
from agent.web.texts import load_part

NOW = datetime(2026, 11, 22, 14, 0, tzinfo=ZoneInfo("Europe/Berlin"))
DAYS = list_days(NOW.date())
TEXTS = load_part("link")
LANGUAGES = sorted(TEXTS)
ASKED = ("postcode", "availability", "confirmation")


@cache
def load() -> Stage:
    return load_stage(BrandFiles(DEMO_BRAND, DEMO_DEALERS))


def list_options() -> Iterator[Slots]:
    """Everything on the page, one by one, and all of it at once."""
    for number, day in enumerate(DAYS[::2]):
        yield Slots(availability=list_windows({(day, list(PARTS)[number % 3])}))
    for day in DAYS[::7]:
        yield Slots(availability=list_windows({(day, "morning"), (day, "evening")}))
        yield Slots(availability=list_windows({(day, part) for part in PARTS}))
    yield Slots(availability=list_windows({(day, part) for day in DAYS for part in ("morning", "evening")}))
    catalogue, seen = load().policy.catalogue, set[tuple[str, str]]()
    for model in catalogue.models:
        yield Slots(model=model.id)
        for slot, values in CHOICES.items():
            for value in (one for one in getattr(model, values) if (slot, one) not in seen):
                seen.add((slot, value))
                yield replace(Slots(model=model.id), **{slot: value})
        extras = [extra for extra in model.extras if ("extras", extra) not in seen]
        seen |= {("extras", extra) for extra in extras}
        yield from (Slots(model=model.id, extras=(extra,)) for extra in extras)
    yield from (
        Slots(postcode=code, country=country) for country, code in (("AT", "8010"), ("CH", "8001"), ("DE", "01067"))
    )
    yield Slots(phone="+491701234567")
    yield Slots(
        name="Dr. Eva Müller-Lüdenscheidt",
        phone="+436641234567",
        postcode="8010",
        country="AT",
        model="osprio",
        colour="blue",
        availability=list_windows({(DAYS[3], "morning"), (DAYS[9], "evening")}),
    )


def utter(change: Slots, language: str, asked: str | None) -> Utterance:
    """A change as the page says it: to a wish that runs, or (None) as a new wish."""
    said = list_change(change, load().wordings[language], load().policy.catalogue)
    text = say_change(said, TEXTS[language]["sentences"], wishes_already=asked is not None)
    fields = tuple(said.items())
    return Utterance(
        Channel.WEB_FORM, NOW, text, fields=fields, sender="eva@kunde.example", expected_slot=asked, language=language
    )


def understand(utterances: list[Utterance]) -> tuple[Analysis, ...]:
    return load().understanding.analyze_all(utterances)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_is_read_as_exactly_what_was_tapped(language: str) -> None:
    options = list(list_options())
    utterances = [utter(change, language, ASKED[number % 3]) for number, change in enumerate(options)]
    for change, said, analysis in zip(options, utterances, understand(utterances), strict=True):
        assert replace(analysis.slots, confirmation=None) == change, said.text
        assert analysis.intent is Intent.REPLY, said.text
        assert analysis.language == language, said.text
        assert not analysis.signals & {Signal.STOP, Signal.NO_WISH, Signal.CANCEL, Signal.NOT_NOW, Signal.DEFERRED}
        assert not analysis.questions


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_did_not_wish_for_a_drive_yet_does_so_now(language: str) -> None:
    options = list(list_options())[::5]
    for change, analysis in zip(options, understand([utter(one, language, None) for one in options]), strict=True):
        assert analysis.intent is Intent.TEST_DRIVE
        assert analysis.slots == change


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_that_agrees_says_yes_and_the_one_that_ends_stops(language: str) -> None:
    sentences = TEXTS[language]["sentences"]
    ask = Utterance(Channel.WEB_FORM, NOW, "", expected_slot="confirmation", language=language)
    yes, stop = understand([replace(ask, text=sentences["yes"]), replace(ask, text=sentences["stop"])])
    assert yes.slots == Slots(confirmation="yes", consent=yes.slots.consent)
    assert yes.slots.consent in (None, "yes")
    assert not yes.signals
    assert Signal.STOP in stop.signals
    assert stop.intent is Intent.PRIVACY
