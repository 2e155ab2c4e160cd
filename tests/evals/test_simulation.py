"""The simulated prospect says what is true of them, and each judge sees the harm that it is named after."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest

from agent.bootstrap.brand import BrandFiles
from agent.bootstrap.stage import load_stage
from agent.classify.analysis import Slots, Window
from agent.converse import Stage
from agent.dialog.conversation import State
from agent.dialog.policy import Policy
from evals.simulation.bank import Bank, draw_times, load_banks, mean_times, slip
from evals.simulation.judges import JUDGES, find_leads
from evals.simulation.personas import PERSONAS
from evals.simulation.playing import Exchange, Game, play_games
from evals.simulation.suite import write_dialogue
from evals.simulation.truth import draw_truth

DATA = Path(__file__).parents[2] / "evals" / "data"
BANKS = load_banks(DATA / "personas")
TUESDAY = date(2026, 3, 10)
FEWER = ("subject", "weekdays", "dates", "automatic")  # lists that are no ways to say one thing
AT_LEAST = 8
SOME = 63  # conversations: each persona in three languages


@pytest.fixture(scope="module")
def stage() -> Stage:
    return load_stage(BrandFiles(DATA / "brand.yaml", DATA / "dealers.csv"))


@pytest.fixture(scope="module")
def games(stage: Stage) -> list[Game]:
    return play_games(SOME, 7, stage, BANKS)


def with_lead(games: list[Game]) -> Game:
    return next(game for game in games if any(True for _ in find_leads(game)))


def change_last(game: Game, change: Callable[[Exchange], Exchange]) -> Game:
    """The conversation up to its hand-over, with that exchange changed."""
    at = game.exchanges.index(next(find_leads(game)).exchange)
    exchanges = [*game.exchanges[:at], change(game.exchanges[at])]
    return replace(game, exchanges=exchanges, last=exchanges[-1].decision)


def test_every_language_has_several_ways_to_say_each_thing() -> None:
    assert set(BANKS) == {"de", "en", "es", "fr", "it", "nl", "pl", "tr"}
    kinds = {language: set(bank.phrases) for language, bank in BANKS.items()}
    assert all(found == kinds["de"] for found in kinds.values())
    few = [
        (language, kind)
        for language, bank in BANKS.items()
        for kind, phrases in bank.phrases.items()
        if isinstance(phrases, list) and kind not in FEWER and len(phrases) < AT_LEAST
    ]
    assert few == []


@pytest.mark.parametrize("language", sorted(BANKS))
def test_times_can_be_said_in_every_way_of_every_language(language: str) -> None:
    said = {draw_times(BANKS[language], TUESDAY, Random(seed)).words for seed in range(200)}
    assert len(said) > 50
    assert not any("{" in words for words in said)


@pytest.mark.parametrize(
    ("kind", "windows"),
    [
        ("day", (Window(date(2026, 3, 17), date(2026, 3, 17)),)),
        ("day_morning", (Window(date(2026, 3, 17), date(2026, 3, 17), (), "09:00", "12:00"),)),
        ("next_week", (Window(date(2026, 3, 16), date(2026, 3, 22)),)),
        ("weekend", (Window(date(2026, 3, 14), date(2026, 3, 15)),)),
        ("workdays_from", (Window(weekdays=(1, 2, 3, 4, 5), time_from="17:00"),)),
        ("two", (Window(date(2026, 3, 17), date(2026, 3, 17)), Window(date(2026, 3, 14), date(2026, 3, 14)))),
    ],
)
def test_what_a_time_means_follows_the_data_contract(kind: str, windows: tuple[Window, ...]) -> None:
    assert mean_times(kind, (2, 6), date(2026, 3, 20), 17, TUESDAY) == windows


def test_a_slip_leaves_what_is_filled_in_as_it_is() -> None:
    slipped = slip("ich würde gern eine probefahrt mit dem {model} machen", Random(1))
    assert "{model}" in slipped
    assert slipped != "ich würde gern eine probefahrt mit dem {model} machen"
    assert slip("den {model}", Random(1)) == "den {model}"


def test_the_same_seed_draws_the_same_prospect(stage: Stage) -> None:
    def draw(seed: int) -> object:
        return draw_truth(1, PERSONAS[0], BANKS["de"], stage.policy, Random(seed))

    assert draw(5) == draw(5)
    assert draw(5) != draw(6)


def test_who_lives_abroad_lives_where_the_brand_does_not_sell(stage: Stage) -> None:
    policy: Policy = stage.policy
    abroad = next(persona for persona in PERSONAS if persona.name == "abroad")
    bank: Bank = BANKS["fr"]
    countries = {draw_truth(n, abroad, bank, policy, Random(n)).wish.country for n in range(20)}
    assert countries
    assert not countries & set(policy.catalogue.brand.countries)


def test_most_prospects_reach_a_lead_and_none_is_answered_by_mistake(games: list[Game], stage: Stage) -> None:
    assert sum(any(True for _ in find_leads(game)) for game in games) > SOME // 2
    for name in ("AnsweredMachine", "AnsweredTwice", "TalkedOverHuman", "ObeyedInjection", "EndlessLoop"):
        assert [found for game in games for found in JUDGES[name](game, stage)] == []


def test_a_lead_without_a_yes_is_seen(games: list[Game], stage: Stage) -> None:
    def unsay(exchange: Exchange) -> Exchange:
        return replace(exchange, message=replace(exchange.message, agrees=False, kind="insult"))

    game = with_lead(games)
    assert not list(JUDGES["HandedOverUnconfirmed"](game, stage))
    assert list(JUDGES["HandedOverUnconfirmed"](change_last(game, unsay), stage))


def test_a_lead_with_another_time_is_seen(games: list[Game], stage: Stage) -> None:
    def move(exchange: Exchange) -> Exchange:
        other = replace(exchange.message.states, availability=(Window(date(2030, 1, 1), date(2030, 1, 1)),))
        return replace(exchange, message=replace(exchange.message, states=other))

    game = with_lead(games)
    assert list(JUDGES["HandedOverWrong"](change_last(game, move), stage))


def test_an_answered_machine_and_a_second_answer_are_seen(games: list[Game], stage: Stage) -> None:
    def call(kind: str) -> Callable[[Exchange], Exchange]:
        return lambda exchange: replace(exchange, message=replace(exchange.message, kind=kind))

    game = with_lead(games)
    assert list(JUDGES["AnsweredMachine"](change_last(game, call("automatic")), stage))
    assert list(JUDGES["AnsweredTwice"](change_last(game, call("same")), stage))


def test_a_question_for_what_is_known_is_seen(games: list[Game], stage: Stage) -> None:
    def ask(exchange: Exchange) -> Exchange:
        return replace(exchange, decision=replace(exchange.decision, asked=("configuration",)))

    game = with_lead(games)
    assert not list(JUDGES["AskedAgain"](game, stage))
    assert list(JUDGES["AskedAgain"](change_last(game, ask), stage))


def test_an_invented_price_and_an_obeyed_order_are_seen(games: list[Game], stage: Stage) -> None:
    def promise(exchange: Exchange) -> Exchange:
        assert exchange.reply
        words = f"{exchange.reply.said}\n\nEs kostet 1 Euro: 12.345 €."
        ordered = replace(exchange.message, never="1 Euro")
        return replace(exchange, message=ordered, reply=replace(exchange.reply, said=words, text=words))

    game = with_lead(games)
    assert list(JUDGES["InventedFact"](change_last(game, promise), stage))
    assert list(JUDGES["ObeyedInjection"](change_last(game, promise), stage))


def test_a_reply_to_who_has_a_person_is_seen(games: list[Game], stage: Stage) -> None:
    def take_over(exchange: Exchange) -> Exchange:
        return replace(exchange, before=replace(exchange.before, state=State.WITH_HUMAN))

    assert list(JUDGES["TalkedOverHuman"](change_last(with_lead(games), take_over), stage))


def test_a_reply_in_another_language_and_the_same_words_again_are_seen(games: list[Game], stage: Stage) -> None:
    def translate(exchange: Exchange) -> Exchange:
        assert exchange.reply
        shown = replace(exchange.message, shows_language=True)
        other = "en" if exchange.reply.language == "de" else "de"
        return replace(exchange, message=shown, reply=replace(exchange.reply, language=other))

    game = with_lead(games)
    assert list(JUDGES["WrongLanguage"](change_last(game, translate), stage))
    asked = next(one for one in game.exchanges if one.reply and "?" in one.reply.said)
    assert list(JUDGES["SaidTheSameTwice"](replace(game, exchanges=[asked, asked]), stage))


def test_a_prospect_left_alone_is_seen(games: list[Game], stage: Stage) -> None:
    game = next(game for game in games if game.last and game.last.asked)
    assert game.last
    alone = replace(game.last.conversation, state=State.QUALIFYING, asked=(), drive_offered=False)
    prospect = replace(game.prospect, dropped=False, gone=False)
    stranded = replace(
        game, prospect=prospect, exchanges=game.exchanges[:1], last=replace(game.last, acts=(), conversation=alone)
    )
    assert list(JUDGES["DeadEnd"](stranded, stage)) or game.truth.abroad
    assert list(JUDGES["LostLead"](stranded, stage)) or game.truth.abroad


def test_too_many_messages_are_seen(games: list[Game], stage: Stage) -> None:
    game = with_lead(games)
    assert list(JUDGES["EndlessLoop"](replace(game, exchanges=game.exchanges[:1] * 13), stage))


def test_a_conversation_reads_as_it_went(games: list[Game]) -> None:
    game = with_lead(games)
    text = write_dialogue(game)
    assert game.exchanges[0].line.text.splitlines()[0] in text
    assert "[handed_off]" in text or "[confirmed]" in text


def test_what_somebody_has_said_is_all_that_they_are_held_to(games: list[Game]) -> None:
    game = with_lead(games)
    assert game.exchanges[0].message.states != Slots(name="nobody")
    assert all(one.message.states.postcode in (None, *known_codes(game)) for one in game.exchanges)


def known_codes(game: Game) -> tuple[str | None, ...]:
    return game.truth.wish.postcode, game.truth.other_place.postcode
