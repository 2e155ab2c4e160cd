"""Signals beside the intent, each with sentences that have its words and not its meaning."""

import pytest

from agent.classify.analysis import Signal
from agent.classify.signals import read_signals
from agent.classify.wording import Wording


def signals_of(text: str, language: str = "de") -> frozenset[Signal]:
    return read_signals(Wording(text, language))


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("bitte löschen Sie meine Daten", Signal.STOP),
        ("STOP", Signal.STOP),
        ("nehmen Sie mich aus dem Verteiler", Signal.STOP),
        ("lassen Sie mich in Ruhe", Signal.STOP),
        ("welche Daten haben Sie über mich gespeichert? Auskunft nach Art. 15", Signal.DATA_REQUEST),
        ("hat sich erledigt", Signal.NO_WISH),
        ("habe woanders gekauft", Signal.NO_WISH),
        ("kein Interesse mehr", Signal.NO_WISH),
        ("ich muss die Probefahrt absagen", Signal.CANCEL),
        ("können wir die Probefahrt verschieben?", Signal.MOVE),
        ("in einem halben Jahr vielleicht", Signal.NOT_NOW),
        ("ich melde mich wieder, wenn ich Zeit habe", Signal.NOT_NOW),
        ("muss erst meine Frau fragen", Signal.DEFERRED),
        ("rufen Sie mich an", Signal.CALLBACK),
        ("vielen Dank!", Signal.THANKS),
        ("hallo zusammen", Signal.GREETING),
        ("auch Sonntag ginge", Signal.ADDITION),
        ("nein, doch lieber am Sonntag", Signal.CHANGE),
    ],
)
def test_a_german_signal_is_heard(text: str, signal: Signal) -> None:
    assert signal in signals_of(text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("delete my data", Signal.STOP),
        ("please take me off your list", Signal.STOP),
        ("not interested any more", Signal.NO_WISH),
        ("I'd like to cancel my test drive", Signal.CANCEL),
        ("can we reschedule my test drive?", Signal.MOVE),
        ("maybe next year", Signal.NOT_NOW),
        ("I need to ask my wife first", Signal.DEFERRED),
        ("please call me", Signal.CALLBACK),
        ("actually make it Sunday", Signal.CHANGE),
    ],
)
def test_an_english_signal_is_heard(text: str, signal: Signal) -> None:
    assert signal in signals_of(text, "en")


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("nicht nur heute, auch morgen ginge", Signal.NOT_NOW),
        ("haben Sie nächstes Jahr wieder Praktikumsplätze?", Signal.NOT_NOW),
        ("Hat der eine Start-Stopp-Automatik?", Signal.STOP),
        ("Rückruf: ist mein Auto betroffen?", Signal.CALLBACK),
        ("bitte nicht anrufen", Signal.CALLBACK),
        ("kann ich am Samstag doch nicht?", Signal.NO_WISH),
        ("ich möchte mit einem Menschen sprechen", Signal.DEFERRED),
        ("hallo, ich möchte den fahren", Signal.GREETING),
        ("also passt das", Signal.ADDITION),
        ("ok", Signal.ADDITION),
        ("ja, passt so", Signal.CHANGE),
    ],
)
def test_words_without_the_meaning_are_no_signal(text: str, signal: Signal) -> None:
    assert signal not in signals_of(text)


@pytest.mark.parametrize(
    ("text", "adds"), [("rather either on Sunday or on Monday", False), ("Sunday too", True), ("either is fine", True)]
)
def test_either_or_replaces_what_was_said(text: str, adds: bool) -> None:
    assert (Signal.ADDITION in read_signals(Wording(text, "en"))) == adds
