"""Italian, also of Ticino and South Tyrol: times, cars, answers, signals, and the language itself."""

import re

import pytest

from agent.classify.analysis import Signal
from agent.classify.answers import read_confirmation
from agent.classify.availability import read_availability
from agent.classify.consent import read_consent
from agent.classify.human_wish import read_wish_for_human
from agent.classify.language import read_language
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue
from agent.classify.signals import read_signals
from agent.classify.wording import Wording
from tests.unit.classify.availability.notation import TUESDAY, windows
from tests.unit.classify.configuration.brands import HALDEN

CONTRACT = """
sabato andrebbe bene => 03-14
questo sabato => 03-14
sabato prossimo => 03-14
il prossimo sabato => 03-14
Sabato mattina sarebbe perfetto => 03-14 09:00-12:00
domani => 03-11
dopodomani => 03-12
la prossima settimana => 03-16..03-22
giovedì della prossima settimana => 03-19
la settimana prossima, giovedì => 03-19
questa settimana => 03-10..03-15
la settimana dopo la prossima => 03-23..03-29
all'inizio della prossima settimana => 03-16..03-17
a metà della prossima settimana => 03-18
fine della prossima settimana => 03-19..03-20
tra 3 giorni => 03-13
tra due settimane => 03-24
nelle prossime due settimane => 03-10..03-24
questo weekend => 03-14..03-15
il prossimo fine settimana => 03-21..03-22
nei giorni feriali => [1,2,3,4,5]
sempre di sabato mattina => [6] 09:00-12:00
il 14/3 => 03-14
ai primi di aprile => 04-01..04-10
a metà aprile => 04-11..04-20
fine aprile => 04-21..04-30
ad aprile => 04-01..04-30
settimana 14 => 03-30..04-05
dopo le 17 => 17:00-
dopo l'ufficio => 17:00-
fino alle 15 => -15:00
entro le 15 => -15:00
tra le 10 e le 14 => 10:00-14:00
verso le 10 => 10:00
alle dieci e mezza => 10:30
la mattina presto => 06:00-10:00
a mezzogiorno => 12:00-14:00
di pomeriggio => 12:00-18:00
di sera => 17:00-21:00
alle 3 => 15:00
alle tre e mezza => 15:30
alle 10 o alle 11 => 10:00 | 11:00
domani mattina presto => 03-11 06:00-10:00
da lunedì a mercoledì => 03-16..03-18
dal lunedì al venerdì => [1,2,3,4,5]
tutti i giorni tranne il mercoledì => [1,2,4,5,6,7]
dal 6 luglio => 07-06..
fino al 30 novembre => ..11-30
sabato 15 marzo =>
quando volete => any
sabato o domenica dalle 11 => 03-14 11:00- | 03-15 11:00-
il lunedì e il mercoledì dalle 18 => [1,3] 18:00-
"""
SENTENCES = """
sabato 14 alle 10.30 => 03-14 10:30
giovedì alle 17,30 => 03-12 17:30
giovedì h17 => 03-12 17:00
venerdì all'una => 03-13 13:00
alle nove meno un quarto => 08:45
alle otto e venti => 08:20
dalle 9 a mezzogiorno => 09:00-12:00
il 14 e 15 marzo => 03-14 | 03-15
dal 16 al 20 => 03-16..03-20
lunedì 16 o martedì 17 nel pomeriggio => 03-16 12:00-18:00 | 03-17 12:00-18:00
da lunedì 16 a venerdì 20 marzo => 03-16..03-20
alle 10 di sabato => 03-14 10:00
nel pomeriggio di venerdì => 03-13 12:00-18:00
sabatto mattina => 03-14 09:00-12:00
Il 6 aprile non posso, il 7 invece sì => 04-07
Venerdì no, sabato va bene => 03-14
non posso di lunedì, tutti gli altri giorni vanno bene => [2,3,4,5,6,7]
non oltre le 16 => -16:00
Mercoledì lavoro, ma giovedì posso => 03-12
finisco di lavorare alle 17:30 => 17:30-
Vorrei spostare la prova di venerdì alle 10 a sabato alle 11 => 03-14 11:00
Potrei venire sabato alle 10 invece di venerdì => 03-14 10:00
il lunedì di Pasqua => 04-06
l'11 o il 12 aprile => 04-11 | 04-12
entro fine mese => ..03-31
dopo il 10 aprile => 04-11..
"""
NO_TIME = """
Buona domenica a tutti!
A domani!
Ieri ho provato la Sirio
Due settimane fa ho prenotato una prova
Ho il tagliando giovedì alle 8
Chiamatemi dopo le 17
La consegna è prevista per maggio
Siete aperti il sabato?
Devo disdire l'appuntamento di giovedì alle 15
il prima possibile
nei prossimi giorni
Aspetto una risposta da due settimane
Il mio contratto di noleggio scade il 30 settembre
Ho un appuntamento venerdì alle 10 per la prova
Sono in ferie la prossima settimana
"""
ANSWERS = """
il 14 => 03-14
10 => 10:00
le 15 o le 16 => 15:00 | 16:00
indifferente => any
per me è uguale => any
sab mattina => 03-14 09:00-12:00
lun e mer dopo le 18 => 03-16 18:00- | 03-11 18:00-
sabato 9-12 => 03-14 09:00-12:00
maggio => 05-01..05-31
prossima settimana, qualsiasi giorno => 03-16..03-22
verso sera => 17:00-21:00
"""
CARS = """
Vorrei provare la Fjord plug-in nera con cambio automatico => black fjord phev automatic
La Saga diesel 4x4 con gancio traino e tetto panoramico => awd panoramic_roof towbar saga diesel
Ho una Panda e vorrei provare la Fjord => fjord
La Fjord di mia moglie è del 2022, io vorrei la Saga => saga
Darei in permuta la mia Saga per una Fjord => fjord
Non voglio la diesel, vorrei la benzina => petrol
Invece della Saga vorrei provare la Fjord => fjord
Ho già provato la Saga, ora vorrei la Fjord => fjord
mia moglie ha una Fjord e ne vorrei provare una anch'io => fjord
La mia Fjord è in officina per il tagliando =>
sabato alle quattro per la Fjord => fjord
Si è accesa la spia rossa sulla mia Saga =>
senza gancio ma con navigatore e retrocamera => navigation parking_camera
Mi chiamo Luca Bianchi, vorrei provare la Fjord blu => blue fjord
qualsiasi colore tranne il bianco =>
Che autonomia ha la Fjord? => fjord
"""


def cases(table: str) -> list[tuple[str, str]]:
    """The lines of a table: a text and what it stands for."""
    lines = (line.partition("=>") for line in table.strip().splitlines())
    return [(text.strip(), expected.strip()) for text, _, expected in lines]


def wording(text: str) -> Wording:
    return Wording(text, "it")


@pytest.mark.parametrize(("text", "expected"), [*cases(CONTRACT), *cases(SENTENCES), *cases(NO_TIME)])
def test_italian_words_stand_for_these_windows(text: str, expected: str) -> None:
    assert read_availability(text, "it", TUESDAY).windows == windows(expected)


@pytest.mark.parametrize(("text", "expected"), cases(ANSWERS))
def test_italian_answers_to_the_question_when(text: str, expected: str) -> None:
    assert read_availability(text, "it", TUESDAY, expected=True).windows == windows(expected)


@pytest.mark.parametrize(("text", "expected"), cases(CARS))
def test_italian_words_for_cars_stand_for_these_values(text: str, expected: str) -> None:
    assert {str(found.value) for found in HALDEN.read(text, "it").found} == set(expected.split())


@pytest.mark.parametrize(
    "text",
    [
        "sì", "si", "Si, grazie", "va bene, procedete", "tutto giusto", "confermo", "👍", "d'accordo", "perfetto",
        "Sì, potete passare i miei dati al concessionario", "ok procedi", "nessun problema, va bene",
        "Sì, non vedo l'ora!", "Sì ma non chiamatemi, scrivetemi", "sì, come concordato",
    ],
)  # fmt: skip
def test_a_clear_italian_yes_is_a_yes(text: str) -> None:
    assert [found.value for found in read_confirmation(wording(text), changes=False)] == ["yes"]


@pytest.mark.parametrize(
    "text", ["no", "no, il giorno è sbagliato", "non è corretto", "assolutamente no", "meglio di no", "nn va bene"]
)
def test_a_plain_italian_no_is_a_no(text: str) -> None:
    assert [found.value for found in read_confirmation(wording(text), changes=False)] == ["no"]


@pytest.mark.parametrize(
    "text",
    [
        "se mia moglie è d'accordo sì",
        "sì?",
        "si vedrà",
        "si può fare domenica?",
        "ci penso",
        "sì, quanto costa?",
        "boh",
    ],
)
def test_a_doubtful_italian_answer_is_no_yes(text: str) -> None:
    assert read_confirmation(wording(text), changes=False) == ()


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Potete passare i miei dati al concessionario", "yes"),
        ("Acconsento alla trasmissione dei miei dati", "yes"),
        ("non passate i miei dati a nessuno", "no"),
        ("i miei dati restano da voi, per favore", "no"),
        ("Non autorizzo la comunicazione dei miei dati a terzi", "no"),
    ],
)
def test_italian_consent_is_read_where_it_is_explicit(text: str, stance: str) -> None:
    assert [found.value for found in read_consent(wording(text), expected_confirmation=False)] == [stance]


@pytest.mark.parametrize("text", ["A chi passate i miei dati?", "vorrei parlare con il concessionario"])
def test_italian_talk_of_the_dealer_is_no_consent(text: str) -> None:
    assert read_consent(wording(text), expected_confirmation=False) == ()


@pytest.mark.parametrize("text", ["operatore", "vorrei parlare con una persona vera", "basta bot, voglio un umano"])
def test_the_italian_wish_for_a_person_is_heard(text: str) -> None:
    assert read_wish_for_human(wording(text))


@pytest.mark.parametrize("text", ["sei un bot?", "chiamatemi domani", "siamo quattro persone"])
def test_not_every_italian_word_for_people_asks_for_one(text: str) -> None:
    assert not read_wish_for_human(wording(text))


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("cancellate i miei dati", Signal.STOP),
        ("toglietemi dalla lista", Signal.STOP),
        ("da dove avete il mio numero?", Signal.DATA_REQUEST),
        ("non sono più interessato", Signal.NO_WISH),
        ("devo disdire il test drive", Signal.CANCEL),
        ("vorrei spostare la prova", Signal.MOVE),
        ("mi faccio vivo io più avanti", Signal.NOT_NOW),
        ("devo prima parlarne con mia moglie", Signal.DEFERRED),
        ("potete richiamarmi?", Signal.CALLBACK),
        ("ciao a tutti", Signal.GREETING),
        ("anzi, meglio domenica", Signal.CHANGE),
    ],
)
def test_an_italian_signal_is_heard(text: str, signal: Signal) -> None:
    assert signal in read_signals(wording(text))


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Ho preso una giornata libera", Signal.NO_WISH),
        ("mi chiamo Luca", Signal.CALLBACK),
        ("si può cambiare il colore?", Signal.CANCEL),
        ("al momento guido una Punto", Signal.NOT_NOW),
    ],
)
def test_the_words_of_a_signal_are_not_always_its_meaning_in_italian(text: str, signal: Signal) -> None:
    assert signal not in read_signals(wording(text))


@pytest.mark.parametrize(
    "text", ["domani pomeriggio", "va bene", "nn posso", "quanto costa?", "sisi", "meglio giovedi"]
)
def test_a_few_words_show_that_they_are_italian(text: str) -> None:
    assert read_language(text, None, ("de", "en")).language == "it"


def test_no_italian_phrase_repeats_a_group_without_end() -> None:
    unbounded = re.compile(r"\)[*+]")
    assert not [cue for cue in Cue if unbounded.search(patterns_of("it")[cue].pattern)]
