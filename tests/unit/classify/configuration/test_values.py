"""How the car is to be configured: what is wanted, not what is driven today or ruled out."""

import pytest

from tests.unit.classify.configuration.brands import HALDEN, LUVARA, NORVELA, summarise

SAID_TO_HALDEN = [
    ("Fjord mit Automatik und Allrad in Blau", "model=fjord; transmission=automatic; drivetrain=awd; colour=blue"),
    ("fahre derzeit einen Diesel, suche einen Stromer", "powertrain=bev"),
    ("Diesel, nein, doch Benziner", "powertrain=petrol"),
    ("Fjord Hybrid", "model=fjord; powertrain=phev"),
    ("Saga als Hybrid", "model=saga; powertrain=hev"),
    ("Fjord Plug-in", "model=fjord; powertrain=phev"),
    ("Fjord Plug-in-Hybrid", "model=fjord; powertrain=phev"),
    ("Fjord Sport", "model=fjord; trim=Sport"),
    ("Fjord in der Line-Ausstattung", "model=fjord; trim=Line"),
    ("den Sport in Schwarz", "trim=Sport; colour=black"),
    ("Ausstattung: Line", "trim=Line"),
    ("X2 GT-Line", "model=x2; trim=GT Line"),
    ("Lindholm Inscription", "model=lindholm; trim=Inscription"),
    ("die inscription bitte", "trim=Inscription"),
    ("einen blauen Fjord", "model=fjord; colour=blue"),
    ("Farbe anthrazit", "colour=grey"),
    ("weinrot wäre schön", "colour=red"),
    ("Fjord in weiß", "model=fjord; colour=white"),
    ("Fjord mit AHK und Pano", "model=fjord; extras=panoramic_roof+towbar"),
    ("Fjord mit Anhängerkupplung, Navi, Leder", "model=fjord; extras=leather+navigation+towbar"),
    ("with tow bar, sunroof and heat pump", "extras=heat_pump+panoramic_roof+towbar"),
    ("I'd like to test drive the Fjord in black", "model=fjord; colour=black"),
    ("stick shift Fjord", "model=fjord; transmission=manual"),
    ("Handschalter, bitte", "transmission=manual"),
    ("Schaltgetriebe", "transmission=manual"),
    ("4x4", "drivetrain=awd"),
    ("vollelektrisch", "powertrain=bev"),
    ("Dieselmotor", "powertrain=diesel"),
    ("Elektroversion vom X2", "model=x2; powertrain=bev"),
    ("Fjord mit schwarzen Ledersitzen", "model=fjord; extras=leather"),
    ("Probefahrt war super, was kostet der Sport im Leasing?", "trim=Sport"),
    ("Fjord, Automatik, Sport, blau", "model=fjord; transmission=automatic; trim=Sport; colour=blue"),
    ("mit meinem Diesel bin ich zufrieden, aber jetzt soll es ein E-Auto werden", "powertrain=bev"),
    ("lieber Automatik als Schalter", "transmission=automatic"),
    ("statt Diesel lieber Benziner", "powertrain=petrol"),
    ("Gibt es den Fjord auch als Diesel?", "model=fjord; powertrain=diesel"),
    ("Saga mit AHK, aber kein Leder", "model=saga; extras=towbar"),
]

# Misspelt, described by the plug, in other languages, of another car, never done or not needed.
SAID_ROUNDABOUT = [
    ("Saga disel bitte", "model=saga; powertrain=diesel"),
    ("Fjord mit automatick", "model=fjord; transmission=automatic"),
    ("fjord hybird", "model=fjord; powertrain=phev"),
    ("mit Anhängerkuppelung und Panoramdach", "extras=panoramic_roof+towbar"),
    ("Manuel Strömer, bitte den Fjord", "model=fjord"),
    ("Saga, Hybrid ohne Kabel", "model=saga; powertrain=hev"),
    ("den Lindholm als Hybrid mit Stecker bitte", "model=lindholm; powertrain=phev"),
    ("the Lindholm as a hybrid without the plug", "model=lindholm; powertrain=hev"),
    ("Our Golf (diesel, manual) must go, we want the Fjord with an automatic", "model=fjord; transmission=automatic"),
    ("Unser Saga ist ein Diesel, den wollen wir nicht mehr, jetzt soll es der X2 werden", "model=x2"),
    ("I don't need navigation but a towbar", "extras=towbar"),
    ("auf keinen Fall Diesel", ""),
    ("I've never driven an EV. Saga please", "model=saga"),
    ("Bin noch nie elektrisch unterwegs gewesen. Würde gern den Fjord testen", "model=fjord"),
    ("Ich bin noch nie elektrisch gefahren und möchte das mit dem X2 mal machen", "model=x2; powertrain=bev"),
    ("automatic preferred, manual would do", "transmission=automatic"),
    ("gern als Benziner, Diesel geht auch", "powertrain=petrol"),
    ("a white one or a black one", ""),
    ("Anhängerkupplung muss sein, Navi egal", "extras=towbar"),
    ("sport fjord bitte", "model=fjord; trim=Sport"),
    ("ein Fjord in Blau, innen schwarz", "model=fjord; colour=blue"),
    ("den inscription will ich fahren, lindholm", "model=lindholm; trim=Inscription"),
]

SAID_TO_LUVARA = [
    ("Corvane Hybrid", "model=corvane; powertrain=hev"),
    ("Corvane Country", "model=corvane; trim=Country"),
    ("Corvane R Line", "model=corvane; trim=R-Line"),
    ("corvane r-line", "model=corvane; trim=R-Line"),
    ("Tellux Carbon Edition", "model=tellux-gt; trim=Carbon Edition"),
    ("Corvane with manual gearbox in silver", "model=corvane; transmission=manual; colour=silver"),
    ("no automatic please, manual only", "transmission=manual"),
    ("petrol, not hybrid", "powertrain=petrol"),
    ("currently driving a diesel, now looking for an EV", "powertrain=bev"),
    ("Corvane in dark green with leather seats and a towbar", "model=corvane; colour=green; extras=leather+towbar"),
    ("heads-up display and reversing camera", "extras=head_up_display+parking_camera"),
    ("front-wheel drive is fine", "drivetrain=fwd"),
    ("all-wheel drive", "drivetrain=awd"),
    ("stick shift", "transmission=manual"),
    ("gas engine", "powertrain=petrol"),
    ("plug in hybrid please", "powertrain=phev"),
    ("EV", "powertrain=bev"),
]

SAID_TO_NORVELA = [
    ("Ich würde gern den Lysanto Vista mit Plug-in-Hybrid Probe fahren", "model=lysanto; powertrain=phev; trim=Vista"),
    ("Lysanto als Hybrid, Allrad, in Grün", "model=lysanto; powertrain=phev; drivetrain=awd; colour=green"),
    ("den Merrix Kombi mit Diesel und Schaltgetriebe", "model=merrix; powertrain=diesel; transmission=manual"),
    (
        "Lysanto Sport in Schwarz mit Panoramadach, Matrix-LED und HUD",
        "model=lysanto; trim=Sport; colour=black; extras=head_up_display+matrix_led+panoramic_roof",
    ),
    ("den Zirelle in der Linie Vista", "model=zirelle; trim=Vista"),
    ("die Vista-Ausstattung", "trim=Vista"),
    ("Ausstattung Sport, Farbe Rot", "trim=Sport; colour=red"),
    ("Kuvaro Diesel Automatik AHK", "model=kuvaro; powertrain=diesel; transmission=automatic; extras=towbar"),
    ("brevanta mit wasserstoff", "model=brevanta; powertrain=hydrogen"),
    (
        "Ich fahre zurzeit einen Benziner mit Schaltung, der Neue soll elektrisch sein und Automatik haben",
        "powertrain=bev; transmission=automatic",
    ),
    ("keinen Diesel, keinen Benziner, nur Elektro", "powertrain=bev"),
    ("Automatik wäre mir wichtig, Farbe ist egal", "transmission=automatic"),
    ("Handschaltung? Nein danke. Automatik bitte.", "transmission=automatic"),
    ("Schwarz, nein, doch lieber Weiß", "colour=white"),
    ("Leder will ich nicht, aber Navi", "extras=navigation"),
    ("mit Anhängerkupplung und Rückfahrkamera", "extras=parking_camera+towbar"),
    ("Wärmepumpe und head up display", "extras=head_up_display+heat_pump"),
    ("PHEV bitte, mit Allradantrieb", "powertrain=phev; drivetrain=awd"),
    ("Hinterradantrieb", "drivetrain=rwd"),
    ("Selbstzünder", "powertrain=diesel"),
    ("ein E-Auto", "powertrain=bev"),
    ("weinrote Lackierung", "colour=red"),
    ("nachtblauer Osprio", "model=osprio; colour=blue"),
    ("anthrazitfarben", "colour=grey"),
    ("weisser Calyra", "model=calyra; colour=white"),
    ("ohne Kupplung", "transmission=automatic"),
    ("Schalter wäre gut", "transmission=manual"),
    ("Vollhybrid", "powertrain=hev"),
    ("Was wäre der Aufpreis für Automatik beim Tovane?", "model=tovane; transmission=automatic"),
    ("Derzeit noch Diesel, künftig gerne Elektro", "powertrain=bev"),
    ("Osprio in Schwarz mit beigem Leder", "model=osprio; colour=black; extras=leather"),
    ("Farbe: dunkelgrün, Getriebe: Automatik, Antrieb: Allrad", "transmission=automatic; drivetrain=awd; colour=green"),
    (
        "Modell: Merrix\nMotor: Diesel\nGetriebe: Schalter\nFarbe: Silber",
        "model=merrix; powertrain=diesel; transmission=manual; colour=silver",
    ),
    ("Bitte kein Rot, am liebsten Weiß", "colour=white"),
    ("Diesel oder Elektro? Elektro.", "powertrain=bev"),
    ("Elektro, sonst nichts", "powertrain=bev"),
    ("reiner Stromer", "powertrain=bev"),
    ("der Lysanto, aber bitte nicht in Weiß sondern in Grün", "model=lysanto; colour=green"),
    ("Kann man den Osprio mit Anhängerkupplung und Wärmepumpe bestellen?", "model=osprio; extras=heat_pump+towbar"),
    ("Ist beim Lysanto ein Navi dabei?", "model=lysanto; extras=navigation"),
    ("gibts den calyra in gelb", "model=calyra; colour=yellow"),
    (
        "ich will den neuen lysanto als phev mit pano und hud fahren",
        "model=lysanto; powertrain=phev; extras=head_up_display+panoramic_roof",
    ),
    ("Lysanto Line mit Allrad statt Frontantrieb", "model=lysanto; drivetrain=awd; trim=Line"),
    ("Der Wagen soll Allrad haben, kein Frontantrieb", "drivetrain=awd"),
    ("Could you tell me whether the Merrix comes as a plug-in?", "model=merrix; powertrain=phev"),
    ("the grey one with leather, no navigation", "colour=grey; extras=leather"),
    ("Can the Kuvaro tow my caravan? Is there a tow bar?", "model=kuvaro; extras=towbar"),
]

ANSWERS_TO_HALDEN = [
    ("Eigentlich egal, Hauptsache nicht weiß.", ""),
    ("dunkelblau", "colour=blue"),
    ("Sport", "trim=Sport"),
    ("Base reicht", "trim=Base"),
]

ANSWERS_TO_NORVELA = [
    ("Metallic-Grau", "colour=grey"),
    ("egal, Hauptsache rot", "colour=red"),
    ("den Diesel", "powertrain=diesel"),
    ("egal", ""),
    ("4×4", "drivetrain=awd"),
    ("Nein, Automatik!", "transmission=automatic"),
    ("Schalter, nein Moment, Automatik", "transmission=automatic"),
    ("doch lieber der Osprio", "model=osprio"),
    ("der rote", "colour=red"),
    ("Sport, blau, Automatik", "transmission=automatic; trim=Sport; colour=blue"),
    ("der erste", ""),
    ("Osprio bitte", "model=osprio"),
    ("Vista", "trim=Vista"),
]


@pytest.mark.parametrize(("text", "expected"), SAID_TO_HALDEN)
def test_values_are_those_that_are_wanted_from_halden(text: str, expected: str) -> None:
    assert summarise(HALDEN, text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID_ROUNDABOUT)
def test_values_are_those_that_are_wanted_in_roundabout_words(text: str, expected: str) -> None:
    assert summarise(HALDEN, text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID_TO_LUVARA)
def test_values_are_those_that_are_wanted_from_luvara(text: str, expected: str) -> None:
    assert summarise(LUVARA, text) == expected


@pytest.mark.parametrize(("text", "expected"), SAID_TO_NORVELA)
def test_values_are_those_that_are_wanted_from_norvela(text: str, expected: str) -> None:
    assert summarise(NORVELA, text) == expected


@pytest.mark.parametrize(("text", "expected"), ANSWERS_TO_HALDEN)
def test_a_bare_word_answers_the_question_of_halden(text: str, expected: str) -> None:
    assert summarise(HALDEN, text, expected=True) == expected


@pytest.mark.parametrize(("text", "expected"), ANSWERS_TO_NORVELA)
def test_a_bare_word_answers_the_question_of_norvela(text: str, expected: str) -> None:
    assert summarise(NORVELA, text, expected=True) == expected
