"""What Italian texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.speech.speech import Speech

FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder)\b")
CAPITAL_AFTER_COLON = re.compile(r": (?:Qual|Che|In quali|Quando|Con quale|Quale|Mi) ")

ITALIAN = Speech(
    language="it",
    house=("Halden Italia S.p.A.", "Via del Porto"),
    formal=re.compile(
        r"\b(?:Lei|Le(?! (?:masse|modifiche|prove|autonomie|capacità)\b)|Su[oae]|Suoi|\w+[rl]Le|[Rr]isponda|[Ss]criva|"
        r"[Dd]ica|[Vv]orrebbe|[Pp]referisce|[Vv]uole|[Aa]ggiunga)\b"
    ),
    informal=re.compile(
        r"\b(?:tu|ti|te|tuo|tua|tuoi|tue|puoi|vuoi|vorresti|rispondi|scrivi\w*|dimmi|preferisci)\b", re.IGNORECASE
    ),
    greetings=("Buongiorno,", "Ciao,"),
    goes_on_in_lower_case=True,
    notice=("l’assistente automatico di Halden",),
    hours=[
        (None, "Buongiorno Eva Maier,", "Ciao Eva,"),
        (8, "Buongiorno Eva Maier,", "Ciao Eva,"),
        (14, "Buongiorno Eva Maier,", "Ciao Eva,"),
        (19, "Buonasera Eva Maier,", "Ciao Eva,"),
        (1, "Buonasera Eva Maier,", "Ciao Eva,"),
    ],
    called={
        "Dott.ssa Anna Conti": "Ciao Anna,",
        "Ing. Luca Ferri": "Ciao Luca,",
        "Sig.ra Rossi": "Ciao Sig.ra Rossi,",
        "Giulia": "Ciao Giulia,",
    },
    windows={
        Window(): "in qualsiasi momento",
        SATURDAY: "sabato 14 marzo 2026",
        SATURDAY_MORNING: "sabato 14 marzo 2026, dalle 09:00 alle 12:00",
        Window(date(2026, 3, 14), date(2026, 3, 15)): "da sabato 14 marzo 2026 a domenica 15 marzo 2026",
        Window(date_from=date(2026, 7, 6)): "da lunedì 6 luglio 2026",
        Window(date_to=date(2026, 11, 30), time_to="15:00"): "fino a lunedì 30 novembre 2026, fino alle 15:00",
        Window(weekdays=(7,)): "la domenica",
        Window(weekdays=(1, 3), time_from="18:00"): "il lunedì e il mercoledì, dalle 18:00",
        Window(weekdays=(1, 2, 3, 4, 5)): "dal lunedì al venerdì",
        Window(time_from="10:30", time_to="10:30"): "verso le 10:30",
    },
    price="41.900\u00a0€",
    unwanted=(FOREIGN, CAPITAL_AFTER_COLON),
)
