"""What French texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY
from tests.unit.dialog.speech.speech import Speech, SummaryWords

FRENCH = Speech(
    language="fr",
    house=("Halden France", "Quai du Port"),
    formal=re.compile(r"(?<!rendez-)\b(?:vous|votre|vos)\b|\b(?!rendez\b|chez\b|assez\b)\w+ez\b", re.IGNORECASE),
    informal=re.compile(r"\b(?:tu|te|toi|ton|ta|tes)\b|\bt’", re.IGNORECASE),
    greetings=("Bonjour,", "Bonjour,"),
    goes_on_in_lower_case=False,
    notice=("assistant automatique", "Halden", "un humain"),
    hours=[
        (None, "Bonjour Eva Maier,", "Bonjour Eva,"),
        (9, "Bonjour Eva Maier,", "Bonjour Eva,"),
        (21, "Bonsoir Eva Maier,", "Bonsoir Eva,"),
    ],
    called={
        "Claire Dupont": "Bonjour Claire,",
        "Mme Claire Dupont": "Bonjour Claire,",
        "Mme Dupont": "Bonjour Mme Dupont,",
    },
    windows={
        Window(): "à tout moment",
        SATURDAY: "le samedi 14 mars 2026",
        Window(
            date(2026, 3, 1), date(2026, 3, 1), (), "10:30", "10:30"
        ): "le dimanche 1er mars 2026, vers 10\u00a0h\u00a030",
        Window(date(2026, 7, 6), date(2026, 8, 1)): "du lundi 6 juillet 2026 au samedi 1er août 2026",
        Window(date_from=date(2026, 7, 6)): "à partir du lundi 6 juillet 2026",
        Window(date_to=date(2026, 11, 30), time_to="15:00"): "jusqu’au lundi 30 novembre 2026, jusqu’à 15\u00a0h",
        Window(weekdays=(1, 3), time_from="18:00"): "le lundi et le mercredi, à partir de 18\u00a0h",
        Window(
            weekdays=(1, 2, 3, 4, 5), time_from="00:00", time_to="08:05"
        ): "du lundi au vendredi, de 0\u00a0h à 8\u00a0h\u00a005",
    },
    price="41\u202f900\u00a0€",
    thanks=("Merci pour votre message", "Merci pour ton message"),
    summary=SummaryWords("Autohaus Isar (München)", "transmett", "samedi 14 mars 2026, de 9\u00a0h à 12\u00a0h"),
)
