"""Which cues may stand in a text is told by how its words begin; no cue that stands there may be passed over."""

import pytest

from agent.classify.clauses import Part
from agent.classify.lexicon import LEXICONS, patterns_of
from agent.classify.lexicon.beginnings import index_beginnings, list_beginnings, list_possible
from agent.classify.lexicon.cues import Cue

TEXTS = (
    "hallo, ich möchte gern eine probefahrt machen, am liebsten samstag. bitte keinen newsletter 👍 danke!",
    "i'd  like to test drive it, but please don't pass my data on; a real person, please?",
    "bonjour, je voudrais essayer la voiture, mais pas d'appel svp. j'annule le rendez-vous",
    "vorrei provare l'auto, però non chiamatemi: c'è una persona vera?",
    "quisiera probarlo, ¿cuánto cuesta? no me llamen, gracias",
    "ik wil graag een proefrit, maar bel me niet. m'n auto is stuk",
    "chciałbym umówić się na jazdę próbną, proszę nie dzwonić",
    "test sürüşü yapmak istiyorum, lütfen aramayın, teşekkürler",
)


@pytest.mark.parametrize(
    ("pattern", "beginnings"),
    [
        ("ja", {"ja"}),
        ("ja|nein", {"ja", "nein"}),
        ("(?:ein|kein)e? fahrt", {"eine f", "ein fa", "keine ", "kein f"}),
        ("gr[üu]ße", {"grüße", "gruße"}),
        ("an?ders", {"anders", "aders"}),
        (r"\w*fahrt", {""}),
        (r"fahr\w+", {"fahr"}),
        ("f.hrt", {"f"}),
        ("ab+a", {"ab"}),
        ("ab*a", {"a"}),
        ("a{2}b", {""}),
        ("(?<!kein )auto(?! weg)", {"auto"}),
        ("[^a]b|[a-c]d", {""}),
    ],
)
def test_a_pattern_is_known_by_its_first_letters(pattern: str, beginnings: set[str]) -> None:
    assert list_beginnings(pattern) == beginnings


def test_a_cue_is_possible_where_a_word_begins_like_it_whatever_the_blanks() -> None:
    index = index_beginnings({Cue.YES: "so ist es", Cue.NO: "nein"})
    assert list_possible("genau, so  ist es", index) == {Cue.YES}


@pytest.mark.parametrize("language", LEXICONS)
@pytest.mark.parametrize("text", TEXTS)
def test_no_cue_that_stands_in_a_text_is_passed_over(text: str, language: str) -> None:
    part = Part(text, 0, language)
    standing = {cue for cue, pattern in patterns_of(language).items() if pattern.search(text)}
    assert {cue for cue in patterns_of(language) if part.has(cue)} == standing


@pytest.mark.parametrize("language", LEXICONS)
def test_a_plain_phrase_is_found_as_listed(language: str) -> None:
    for cue, phrases in LEXICONS[language].items():
        for phrase in phrases:
            if all(character.isalnum() or character == " " for character in phrase):
                found = patterns_of(language)[cue].search(phrase)
                assert (Part(phrase, 0, language).find(cue) is None) == (found is None), (cue, phrase)
