"""When somebody who says "not now" wants to hear from us again."""

from datetime import date

import pytest

from agent.classify.later import read_later

TODAY = date(2026, 3, 10)

NAMED = [
    ("de", "Jetzt passt es nicht, melden Sie sich im Mai noch mal", "2026-05-01"),
    ("de", "nicht jetzt, erst im Herbst", "2026-09-01"),
    ("de", "Bitte fragen Sie Ende September nochmal nach", "2026-09-21"),
    ("de", "Im Moment nicht, vielleicht in drei Monaten", "2026-06-08"),
    ("de", "erst nach den Sommerferien", "2026-09-01"),
    ("de", "frühestens nächstes Jahr", "2027-01-10"),
    ("de", "aktuell nicht, in einem halben Jahr gern", "2026-09-06"),
    ("de", "Im Januar wieder", "2027-01-01"),
    ("en", "Not now, maybe in June", "2026-06-01"),
    ("en", "not before next spring", "2027-03-01"),
    ("en", "please ask me again in six weeks", "2026-04-21"),
    ("en", "maybe mid-May", "2026-05-11"),
    ("fr", "pas maintenant, plutôt en septembre", "2026-09-01"),
    ("fr", "pas avant l'année prochaine", "2027-01-10"),
    ("it", "adesso no, magari fra due mesi", "2026-05-09"),
    ("es", "ahora no, mejor en otoño", "2026-09-01"),
    ("nl", "nu niet, misschien na de zomer", "2026-09-01"),
    ("pl", "nie teraz, może w maju", "2026-05-01"),
    ("pl", "dopiero za trzy miesiące", "2026-06-08"),
    ("tr", "şimdi değil, belki mayısta", "2026-05-01"),
    ("tr", "üç ay sonra tekrar yazın", "2026-06-08"),
]
NOT_NAMED = [
    ("de", "Momentan habe ich keine Zeit"),
    ("de", "Ich melde mich im Mai selbst wieder"),
    ("de", "vielleicht in drei Tagen"),
    ("en", "Not now, I may come back to it"),
    ("en", "not now, I'll get back to you in June"),
    ("fr", "pas maintenant, je reviendrai vers vous en mai"),
    ("it", "ora no, mi faccio vivo io a maggio"),
    ("es", "ahora no, en mayo me pondré en contacto"),
    ("nl", "nu niet, ik meld me in mei zelf"),
    ("pl", "nie teraz, odezwę się w maju"),
    ("tr", "şimdi değil, mayısta ben ararım"),
]


@pytest.mark.parametrize(("language", "text", "day"), NAMED)
def test_the_named_time_is_the_day_it_begins(language: str, text: str, day: str) -> None:
    assert read_later(text, language, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(("language", "text"), NOT_NAMED)
def test_nobody_is_woken_who_named_no_time_or_wants_to_write_themselves(language: str, text: str) -> None:
    assert read_later(text, language, TODAY) is None
