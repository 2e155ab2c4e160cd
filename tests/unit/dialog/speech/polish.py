"""What Polish texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.speech.speech import Speech, SummaryWords

GENDERED = re.compile(r"\b\w+[aąeęiuy]ł(?:em|am|eś|aś)\b|/(?:a|ka|y)\b|\(a\)")
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder)\b")
STRAIGHT_QUOTES = re.compile(r"[\"'“]")

POLISH = Speech(
    language="pl",
    house=("Halden Polska sp. z o.o.", "ul. Portowa"),
    formal=re.compile(r"\bPaństw\w*|\bPan(?:i|a|u|em|ią)?\b|\b[Pp]roszę (?:\w+ ){0,3}?\w+ć\b"),
    informal=re.compile(
        r"\b(?:ty|ci|cię|ciebie|tobie|tobą|two\w{1,4}|twój|możesz|chcesz|wolisz|piszesz|pytasz|napisz|odpisz|odpowiedz|podaj|"
        r"dopisz|pamiętaj|zabierz|zapytaj|zgadzasz)\b",
        re.IGNORECASE,
    ),
    greetings=("Dzień dobry,", "Cześć,"),
    goes_on_in_lower_case=True,
    notice=("automatyczny asystent", "Halden", "„człowiek”"),
    hours=[
        (None, "Dzień dobry, Eva Maier,", "Cześć, Eva,"),
        (8, "Dzień dobry, Eva Maier,", "Cześć, Eva,"),
        (14, "Dzień dobry, Eva Maier,", "Cześć, Eva,"),
        (19, "Dobry wieczór, Eva Maier,", "Cześć, Eva,"),
        (1, "Dobry wieczór, Eva Maier,", "Cześć, Eva,"),
    ],
    called={
        "Dr Anna Kowalska": "Cześć, Anna,",
        "mgr inż. Piotr Lis": "Cześć, Piotr,",
        "Pani Kowalska": "Cześć, Pani Kowalska,",
        "Ola": "Cześć, Ola,",
    },
    windows={
        Window(): "w dowolnym czasie",
        SATURDAY: "sobota, 14 marca 2026",
        SATURDAY_MORNING: "sobota, 14 marca 2026, od 9:00 do 12:00",
        Window(date(2026, 3, 14), date(2026, 3, 15)): "od 14 marca 2026 (sobota) do 15 marca 2026 (niedziela)",
        Window(date_from=date(2026, 7, 6)): "od 6 lipca 2026 (poniedziałek)",
        Window(date_to=date(2026, 11, 30), time_to="15:00"): "do 30 listopada 2026 (poniedziałek), do 15:00",
        Window(weekdays=(7,)): "w niedziele",
        Window(weekdays=(2, 3), time_from="18:00"): "we wtorki i w środy, od 18:00",
        Window(
            weekdays=(1, 2, 3, 4, 5), time_from="00:00", time_to="08:05"
        ): "od poniedziałku do piątku, od 0:00 do 8:05",
        Window(time_from="10:30", time_to="10:30"): "około 10:30",
    },
    price="41\u00a0900\u00a0€",
    unwanted=(GENDERED, FOREIGN, STRAIGHT_QUOTES),
    thanks=("dziękuję za wiadomość", "dziękuję za wiadomość"),
    summary=SummaryWords("dealerowi Autohaus Isar (München)", "przekaza", "sobota, 14 marca 2026, od 9:00 do 12:00"),
)
