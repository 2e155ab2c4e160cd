"""The texts are loaded by language; whatever is wrong with one is said with its file when they are loaded."""

import shutil
from pathlib import Path

import pytest

from agent.dialog.text_variables import VARIABLES, describe_variables
from agent.dialog.texts import TextError
from agent.llm.prompts import load_wordings, prompts_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """German and English texts, and the frames they stand in, that a test may spoil."""
    for language in ("de", "en", "shared"):
        shutil.copytree(prompts_folder() / language, tmp_path / language)
    return tmp_path


def spoil(file: Path, old: str, new: str) -> None:
    """Change the words of one file, which have to be there."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_texts_that_are_shipped_are_sound_in_every_language_and_way_of_address() -> None:
    for informal in (False, True):
        for wording in load_wordings(informal=informal).values():
            assert set(VARIABLES) <= set(wording.texts)


def test_a_missing_text_is_named(folder: Path) -> None:
    (folder / "en" / "replies" / "thanks.txt").unlink()
    with pytest.raises(TextError, match=r"^en/replies/thanks: this text is missing$"):
        load_wordings(folder)


def test_an_unknown_variable_is_named_with_its_file(folder: Path) -> None:
    spoil(folder / "en" / "replies" / "choose_model.txt", "models |", "modells |")
    with pytest.raises(TextError, match=r"^en/replies/choose_model: unknown variable modells; there are brand, models"):
        load_wordings(folder)


def test_an_unknown_field_is_named_with_its_file(folder: Path) -> None:
    spoil(folder / "de" / "replies" / "handed_over.txt", "dealer.street", "dealer.strasse")
    with pytest.raises(TextError, match=r"^de/replies/handed_over: unknown variable dealer.strasse$"):
        load_wordings(folder)


def test_broken_syntax_is_named_with_its_file(folder: Path) -> None:
    spoil(folder / "de" / "replies" / "closed.txt", "{% endif %}", "")
    with pytest.raises(TextError, match=r"^de/replies/closed: line \d+: "):
        load_wordings(folder)


def test_too_few_wordings_are_named(folder: Path) -> None:
    spoil(folder / "en" / "replies" / "thanks.chat.txt", "===\nMy pleasure.\n", "")
    with pytest.raises(TextError, match=r"^en/replies/thanks\.chat: 2 wordings .* has to be one of \[3, 4, 6\]"):
        load_wordings(folder)


def test_a_text_without_version_is_named(folder: Path) -> None:
    spoil(folder / "en" / "mail" / "closing.txt", "version 2", "two")
    with pytest.raises(TextError, match=r"^en/mail/closing: the first line has to be"):
        load_wordings(folder)


def test_a_text_that_nobody_says_is_named(folder: Path) -> None:
    shutil.copy(folder / "en" / "replies" / "thanks.txt", folder / "en" / "replies" / "tanks.txt")
    with pytest.raises(TextError, match=r"^en/replies/tanks: no act and no mail has this name$"):
        load_wordings(folder)


def test_a_missing_word_is_named(folder: Path) -> None:
    spoil(folder / "en" / "words.yaml", "  availability:\n", "  times:\n")
    with pytest.raises(TextError, match=r"^en/words.yaml: questions.availability is missing$"):
        load_wordings(folder)


def test_a_word_that_no_language_has_is_named_with_the_frame_that_asks_for_it(folder: Path) -> None:
    spoil(folder / "shared" / "mail" / "frame.html.html", "words.privacy", "words.imprint")
    with pytest.raises(TextError, match=r"^shared/mail/frame\.html: unknown variable words\.imprint$"):
        load_wordings(folder)


def test_a_phrase_that_a_frame_needs_and_a_language_lacks_is_named_with_both(folder: Path) -> None:
    spoil(folder / "en" / "dealer" / "phrases.txt", "set consented", "set consentd")
    lost = r"^en/dealer/phrases: consented is missing, which shared/dealer/lead\.html needs$"
    with pytest.raises(TextError, match=f"(?m){lost}"):
        load_wordings(folder)


def test_an_unknown_variable_of_a_phrase_is_named_with_its_file(folder: Path) -> None:
    spoil(folder / "de" / "dealer" / "phrases.txt", "{{ phone }}", "{{ telephone }}")
    with pytest.raises(TextError, match=r"^de/dealer/phrases: unknown variable telephone; there are "):
        load_wordings(folder)


def test_a_missing_file_of_phrases_is_named_and_nothing_that_follows_from_it(folder: Path) -> None:
    (folder / "en" / "team" / "phrases.txt").unlink()
    with pytest.raises(TextError, match=r"^en/team/phrases: this text is missing$"):
        load_wordings(folder)


def test_a_missing_frame_is_named(folder: Path) -> None:
    (folder / "shared" / "dealer" / "news.txt.txt").unlink()
    with pytest.raises(TextError, match=r"^de/dealer/news\.txt: this text is missing$"):
        load_wordings(folder)


def test_a_language_may_have_a_frame_of_its_own(folder: Path) -> None:
    (folder / "en" / "dealer" / "news.txt.txt").write_text("{# version 1 · Test · own #}\n{{ body }}", encoding="utf-8")
    wordings = load_wordings(folder)
    assert [wordings[language].texts["dealer/news.txt"].origin for language in ("de", "en")] == ["shared", "en"]


def test_an_informal_address_that_is_not_complete_is_named(folder: Path) -> None:
    (folder / "de" / "informal" / "replies" / "ask_slots.chat.txt").unlink()
    with pytest.raises(TextError, match=r"^de/informal/replies/ask_slots\.chat: this text is missing$"):
        load_wordings(folder)


def test_every_fault_is_told_at_once(folder: Path) -> None:
    (folder / "en" / "replies" / "thanks.txt").unlink()
    (folder / "en" / "replies" / "deferred.txt").unlink()
    with pytest.raises(TextError, match=r"en/replies/deferred: .*\nen/replies/thanks: "):
        load_wordings(folder)


def test_the_informal_texts_are_taken_where_the_brand_wants_them() -> None:
    formal, informal = load_wordings()["de"], load_wordings(informal=True)["de"]
    assert formal.texts["replies/thanks"].stamp(1) == "de/3#1"
    assert informal.texts["replies/closed"].origin == "de/informal"
    assert informal.texts["replies/window"].origin == "de"
    assert informal.words["tasks"] == formal.words["tasks"]
    assert informal.words["questions"] != formal.words["questions"]


def test_the_documentation_lists_every_text_with_its_variables() -> None:
    page = Path(__file__).parents[3] / "docs" / "texts.md"
    rows = [line.strip("| ").split(" | ") for line in page.read_text(encoding="utf-8").splitlines()]
    listed = [(row[0].strip("`"), row[2]) for row in rows if len(row) == 3 and row[0].startswith("`") and "/" in row[0]]
    assert listed == list(describe_variables())
