"""Lists in words: what stands between the last two changes in Spanish with the sound that follows."""

import pytest

from agent.dialog.lists import list_in_words


@pytest.mark.parametrize(
    ("last", "both", "either"),
    [
        ("gasolina", "diésel y gasolina", "diésel o gasolina"),
        ("híbrido", "diésel e híbrido", "diésel o híbrido"),
        ("Italia", "diésel e Italia", "diésel o Italia"),
        ("Hielo", "diésel y Hielo", "diésel o Hielo"),
        ("Osprio", "diésel y Osprio", "diésel u Osprio"),
        ("hormigón", "diésel y hormigón", "diésel u hormigón"),
        ("80", "diésel y 80", "diésel u 80"),
        ("110", "diésel y 110", "diésel o 110"),
    ],
)
def test_spanish_keeps_two_like_vowels_apart(last: str, both: str, either: str) -> None:
    assert list_in_words(["diésel", last], "standard", "es") == both
    assert list_in_words(["diésel", last], "or", "es") == either


def test_only_the_last_of_several_is_joined() -> None:
    assert list_in_words(iter(["Italia", "Irlanda", "Islandia"]), "standard", "es") == "Italia, Irlanda e Islandia"


def test_other_languages_list_as_babel_has_it() -> None:
    assert list_in_words(["blu", "Italia"], "standard", "it") == "blu e Italia"
    assert list_in_words(["red", "orange"], "or", "en_GB") == "red or orange"


def test_a_list_of_one_or_none_has_no_conjunction() -> None:
    assert list_in_words(["Osprio"], "or", "es") == "Osprio"
    assert list_in_words([], "or", "es") == ""
