"""The Turkish texts: siz or sen and never both, no ending on a name or a number, and times as they are said."""

import re
from dataclasses import replace
from datetime import date

import pytest

from agent.classify.analysis import Window
from agent.dialog.acts import Act, AlreadyWithDealer, DealerByPostcode, HandedOver, Introduce, NotNow, Summary
from agent.dialog.texts import act_name
from tests.unit.dialog.examples import BRAND, FULL, MUNICH, SATURDAY, SATURDAY_MORNING, SUNDAY
from tests.unit.dialog.said import EVERYTHING_SAID, WORDINGS, write

FORMAL = re.compile(
    r"\b(?:siz|size|sizi|sizin|sizden|sizinle|\w+[ıiuü]n[ıiuü]z\w*|lütfen \w+[ıiuü]n|"
    r"yazın|söyleyin|yanıtlayın|getirin|konuşun|tanıyın)\b",
    re.IGNORECASE,
)
INFORMAL = re.compile(
    r"\b(?:sen|sana|seni|senin|senden|seninle|\w+s[ıiuü]n|mesajın|talebin|onayın|yanıtın|bayin|verilerin|bilgilerin|"
    r"sürüşün|kodun|yaz|söyle|yanıtla|getir|konuş|tanı|yazman|demen|söylemen|yapman)\b(?!['’])",
    re.IGNORECASE,
)
NOT_YOU = ("olsun", "kesin")  # end as "you" does: "let it be", "firm"
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|der|bitte|nicht|oder|test drive)\b")
WRONG_SIGNS = re.compile(r"[„«»]|(?<=\w)'|\"|İ\u0307|i\u0307")  # Turkish has “…” and the curved apostrophe
ENDING_ON_A_NAME = re.compile(r"(?:Halden|Fjord|Sund|Isar|München|Augsburg|Golf|GmbH|\d)[’'][a-zçğıöşü]")
THANKS = "Mesajınız için teşekkür ederim"


def written(act: Act, *, turn: int, is_letter: bool, informal: bool = False) -> str:
    """A Turkish reply without the brand's imprint."""
    brand = replace(BRAND, legal_name="Halden Otomotiv", imprint="Liman Caddesi", privacy_url=None)
    return write(act, language="tr", turn=turn, is_letter=is_letter, informal=informal, brand=brand).text


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_turkish_is_formal_or_informal_and_never_both(act: Act) -> None:
    for turn in range(3):
        for is_letter in (True, False):
            formal = written(act, turn=turn, is_letter=is_letter)
            friendly = written(act, turn=turn, is_letter=is_letter, informal=True)
            assert [word for word in INFORMAL.findall(formal) if word.lower() not in NOT_YOU] == [], formal
            assert not FORMAL.search(friendly), friendly


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_a_turkish_text_holds_no_other_language_no_foreign_sign_and_no_ending_on_a_name(act: Act) -> None:
    for turn in range(3):
        for informal in (False, True):
            for is_letter in (True, False):
                said = written(act, turn=turn, is_letter=is_letter, informal=informal)
                assert not FOREIGN.search(said), said
                assert not WRONG_SIGNS.search(said), said
                assert not ENDING_ON_A_NAME.search(said), said


@pytest.mark.parametrize("act", EVERYTHING_SAID, ids=act_name)
def test_every_sentence_of_a_turkish_letter_begins_with_a_capital(act: Act) -> None:
    for turn in range(3):
        for informal in (False, True):
            words = written(act, turn=turn, is_letter=True, informal=informal)
            _, *paragraphs = words.split("\n-- \n")[0].strip().split("\n\n")
            assert not paragraphs[0][0].islower(), words
            assert not re.search(r"[.?] [a-zçğıöşü]", words.replace("leads@", "")), words


def test_a_turkish_notice_says_what_writes_for_whom_and_that_a_person_can_be_had() -> None:
    for informal in (False, True):
        notice = write(Introduce(), language="tr", is_letter=False, informal=informal).said
        assert all(words in notice for words in ("otomatik asistan", "Halden adına", "“insan”"))


@pytest.mark.parametrize("turn", range(3))
def test_only_the_first_letter_thanks_for_the_message(turn: int) -> None:
    assert THANKS in write(Introduce(), language="tr", turn=turn).text
    for act in EVERYTHING_SAID:
        assert isinstance(act, Introduce) or THANKS not in write(act, language="tr", turn=turn).text


@pytest.mark.parametrize("turn", range(3))
@pytest.mark.parametrize("informal", [False, True])
def test_a_turkish_summary_asks_one_question_and_names_dealer_town_car_and_day(turn: int, informal: bool) -> None:
    summary = Summary(FULL, "Fjord", (SATURDAY_MORNING,), MUNICH, ask_name=True, ask_contact="phone")
    said = write(summary, language="tr", turn=turn, informal=informal).said
    assert said.count("?") == 1
    question = said[: said.index("?")].rsplit("\n", 1)[-1]
    assert "Autohaus Isar (München) ile paylaş" in question
    assert "Halden Fjord" in said
    assert "14 Mart 2026 Cumartesi, saat 09:00 ile 12:00 arasında" in said


WINDOWS = {
    Window(): "herhangi bir zamanda",
    SATURDAY: "14 Mart 2026 Cumartesi",
    Window(date(2026, 3, 1), date(2026, 3, 1), (), "10:30", "10:30"): "1 Mart 2026 Pazar, saat 10:30 civarında",
    Window(SATURDAY.date_from, SUNDAY.date_to): "14 Mart 2026 Cumartesi gününden 15 Mart 2026 Pazar gününe kadar",
    Window(date_from=date(2026, 7, 6)): "6 Temmuz 2026 Pazartesi gününden itibaren",
    Window(date_to=date(2026, 11, 30), time_to="15:00"): "30 Kasım 2026 Pazartesi gününe kadar, saat 15:00 öncesinde",
    Window(weekdays=(7,)): "pazar günleri",
    Window(weekdays=(1, 3), time_from="18:00"): "pazartesi ve çarşamba günleri, saat 18:00 sonrasında",
    Window(weekdays=(1, 2, 3, 4, 5)): "hafta içi",
}


@pytest.mark.parametrize(("window", "words"), WINDOWS.items(), ids=WINDOWS.values())
def test_a_window_reads_well_in_turkish(window: Window, words: str) -> None:
    assert WORDINGS["tr"].describe_window(window) == words


def test_a_day_on_which_we_write_again_is_one_day() -> None:
    for turn in range(3):
        assert "4 Mayıs 2026 Pazartesi günü" in write(NotNow(date(2026, 5, 4)), language="tr", turn=turn).said


def test_a_dealer_without_town_or_phone_leaves_no_empty_brackets_or_labels() -> None:
    bare = replace(MUNICH, street="", city="", phone="")
    for act in (AlreadyWithDealer(bare), DealerByPostcode(bare), HandedOver(bare, callback=False)):
        for turn in range(3):
            assert not re.search(r"telefon|\(\)|\( |, [.)]", write(act, language="tr", turn=turn).said, re.IGNORECASE)


@pytest.mark.parametrize(
    ("hour", "formal", "friendly"),
    [
        (None, "Merhaba Eva Maier,", "Merhaba Eva,"),
        (8, "Günaydın Eva Maier,", "Günaydın Eva,"),
        (14, "İyi günler Eva Maier,", "Merhaba Eva,"),
        (21, "İyi akşamlar Eva Maier,", "İyi akşamlar Eva,"),
        (2, "İyi akşamlar Eva Maier,", "İyi akşamlar Eva,"),
    ],
)
def test_a_turkish_letter_greets_by_name_and_by_the_time_of_day(hour: int | None, formal: str, friendly: str) -> None:
    for informal, salutation in ((False, formal), (True, friendly)):
        text = write(Introduce(), language="tr", name="Eva Maier", informal=informal, hour=hour).text
        assert text.startswith(f"{salutation}\n\nMesajın")


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Ayşe Hanım", "Ayşe"),
        ("Sayın Yılmaz", "Sayın Yılmaz"),
        ("Sayın Ayşe Yılmaz", "Ayşe"),
        ("Doç. Dr. Ayşe Yılmaz", "Ayşe"),
        ("Bay Kaya", "Bay Kaya"),
    ],
)
def test_an_informal_turkish_letter_calls_people_by_their_first_name(name: str, called: str) -> None:
    assert write(Introduce(), language="tr", name=name, informal=True).text.startswith(f"Merhaba {called},\n")


def test_a_turkish_price_has_points_and_the_euro_behind_it() -> None:
    assert WORDINGS["tr"].describe_euro(41900) == "41.900\u00a0€"
