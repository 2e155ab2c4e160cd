"""What Dutch texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.speech.speech import Speech, SummaryWords

FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|bitte|nicht|oder|vous|pour)\b")
STRAIGHT_SIGNS = re.compile(r"['\"„]")
CAPITAL_AFTER_COLON = re.compile(r": (?:Wat|Welk|Welke|Op|Wanneer|Met|In|De|Het|Kunt|Kun)\b")
AGREEMENT = re.compile(r"\bje (?:bereikt|vindt|leest)\b|\b(?:wilt|kunt|hoeft|hebt|vindt|bereikt|leest) je\b")

DUTCH = Speech(
    language="nl",
    house=("Halden Nederland B.V.", "Havenkade"),
    formal=re.compile(r"\b(?:u|uw|uzelf|alstublieft)\b", re.IGNORECASE),
    informal=re.compile(r"\b(?:je|jij|jou|jouw|jullie|alsjeblieft)\b", re.IGNORECASE),
    greetings=("Goedendag,", "Hallo,"),
    goes_on_in_lower_case=False,
    notice=("automatische assistent van Halden", "iemand van ons team"),
    hours=[
        (None, "Goedendag Eva Maier,", "Hallo Eva,"),
        (8, "Goedemorgen Eva Maier,", "Goedemorgen Eva,"),
        (14, "Goedemiddag Eva Maier,", "Hallo Eva,"),
        (21, "Goedenavond Eva Maier,", "Goedenavond Eva,"),
        (2, "Goedenavond Eva Maier,", "Goedenavond Eva,"),
    ],
    called={"Eva de Vries": "Hallo Eva,"},
    windows={
        Window(): "op elk moment",
        SATURDAY: "zaterdag 14 maart 2026",
        SATURDAY_MORNING: "zaterdag 14 maart 2026, van 09:00 tot 12:00 uur",
        Window(date(2026, 3, 14), date(2026, 3, 15)): "van zaterdag 14 maart 2026 tot en met zondag 15 maart 2026",
        Window(date_from=date(2026, 7, 6)): "vanaf maandag 6 juli 2026",
        Window(date_to=date(2026, 11, 30), time_to="15:00"): "tot en met maandag 30 november 2026, tot 15:00 uur",
        Window(weekdays=(7,)): "op zondag",
        Window(weekdays=(1, 3), time_from="18:00"): "op maandag en woensdag, vanaf 18:00 uur",
        Window(weekdays=(1, 2, 3, 4, 5)): "van maandag tot en met vrijdag",
        Window(time_from="10:30", time_to="10:30"): "rond 10:30 uur",
    },
    price="€\u00a041.900",
    unwanted=(FOREIGN, STRAIGHT_SIGNS, CAPITAL_AFTER_COLON),
    unwanted_informal=(AGREEMENT,),
    thanks=("Hartelijk dank voor uw bericht", "Bedankt voor je bericht"),
    summary=SummaryWords(
        "Autohaus Isar in München", r"\b(?:doorgeef|doorgeven)\b", "zaterdag 14 maart 2026, van 09:00 tot 12:00 uur"
    ),
)
