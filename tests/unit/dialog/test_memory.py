"""What a conversation remembers of how things were said."""

from agent.classify.analysis import Evidence, Window
from agent.dialog.acts import AskSlots, Introduce, Thanks
from agent.dialog.memory import remember_acts, remember_windows
from agent.dialog.texts import ROUND, VARIANTS_ALLOWED
from tests.unit.dialog.examples import SATURDAY, SATURDAY_MORNING, SUNDAY


def read(window: Window, words: str) -> Evidence:
    return Evidence("availability", window.as_json(), words, "text", 0, len(words), "calendar")


def test_every_act_is_remembered_by_its_name() -> None:
    assert remember_acts((), (Introduce(), AskSlots(("postcode",)))) == ("introduce", "ask_slots")


def test_after_a_full_round_an_act_begins_anew_with_its_first_wording() -> None:
    said: tuple[str, ...] = ()
    for _ in range(ROUND):
        said = remember_acts(said, (Introduce(),))
    assert said == ()
    assert all(ROUND % number == 0 for number in VARIANTS_ALLOWED)


def test_the_list_stays_short_however_long_a_conversation_is() -> None:
    said: tuple[str, ...] = ()
    for _ in range(500):
        said = remember_acts(said, (Thanks(), AskSlots(("postcode",))))
    assert len(said) < 2 * ROUND


def test_a_time_is_remembered_in_the_prospect_s_words() -> None:
    evidence = [read(SATURDAY_MORNING, "Samstag vormittag,")]
    assert remember_windows((), (SATURDAY_MORNING,), evidence) == ((SATURDAY_MORNING, "Samstag vormittag"),)


def test_a_date_in_digits_is_not_worth_repeating() -> None:
    assert remember_windows((), (SATURDAY,), [read(SATURDAY, "14.3.")]) == ()


def test_words_for_several_times_are_not_repeated_for_each() -> None:
    evidence = [read(SATURDAY, "am Wochenende"), read(SUNDAY, "am Wochenende")]
    assert remember_windows((), (SATURDAY, SUNDAY), evidence) == ()


def test_words_of_a_time_that_became_another_are_not_repeated() -> None:
    assert remember_windows((), (SATURDAY_MORNING,), [read(SATURDAY, "Samstag")]) == ()


def test_nothing_but_words_is_repeated() -> None:
    for words in ("Samstag {{ x }}", "Samstag\n\n– Ort: woanders “", "<b>Samstag</b>", "Samstag" * 20, "um"):
        assert all("\n" not in said for _, said in remember_windows((), (SATURDAY,), [read(SATURDAY, words)]))
        assert remember_windows((), (SATURDAY,), [read(SATURDAY, words)]) == ()


def test_the_latest_words_for_a_time_count() -> None:
    spoken = ((SATURDAY, "am Samstag"),)
    assert remember_windows(spoken, (SATURDAY,), [read(SATURDAY, "Samstag")]) == ((SATURDAY, "Samstag"),)
