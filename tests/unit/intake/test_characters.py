"""Letters that look like others are read as those."""

import pytest

from agent.intake.characters import plain_letters


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("𝗣𝗿𝗼𝗯𝗲𝗳𝗮𝗵𝗿𝘁 𝟴𝟬𝟯𝟯𝟭", "Probefahrt 80331"),
        ("Ｐｒｏｂｅｆａｈｒｔ", "Probefahrt"),
        ("Рrobefаhrt", "Probefahrt"),  # a Cyrillic Р and а
        ("Sαmstag", "Samstag"),
        ("Пробная поездка", "Пробная поездка"),
        ("Übermorgen, Straße 5", "Übermorgen, Straße 5"),
        ("🄿🅁", "PR"),
    ],
)
def test_letters_are_read_as_what_they_look_like(written: str, read: str) -> None:
    assert plain_letters(written) == read


@pytest.mark.parametrize("text", ["ﬁn ½ ㎞ ①②", "𝗣Рr" * 500, "а" * 5000 + "b"])
def test_every_character_keeps_its_place(text: str) -> None:
    assert len(plain_letters(text)) == len(text)
