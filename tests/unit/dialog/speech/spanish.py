"""What Spanish texts are held to."""

import re
from datetime import date

from agent.classify.analysis import Window
from tests.unit.dialog.examples import SATURDAY, SATURDAY_MORNING
from tests.unit.dialog.speech.speech import Speech

COMMA_IN_DATE = re.compile(r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo), \d")
FOREIGN = re.compile(r"\b(?:the|you|and|please|your|Sie|und|die|bitte|nicht|oder|per|il|sono|vous|est)\b")

SPANISH = Speech(
    language="es",
    house=("Halden España", "Calle del Puerto"),
    formal=re.compile(
        r"\b(?:usted|sus?|suy[oa]s?|les?|(?:ayudar|dar|escribir|informar|indicar)le|quiere|prefiere|"
        r"(?<!se )puede (?:elegir|tener|llamar|dirigirse|contactar|conducir|contestar|repetir|indicar|escribirme)|"
        r"responda (?:simplemente|a este|«)|escríbame|dígame(?:lo)?|desea|añada|olvide)\b",
        re.IGNORECASE,
    ),
    informal=re.compile(
        r"\b(?:tú|ti|te|tus?|tuy[oa]s?|contigo|puedes|quieres|prefieres|(?<!si )responde(?! aquí)|escríbeme|"
        r"dime(?:lo)?|deseas|añade|olvides|has)\b",
        re.IGNORECASE,
    ),
    greetings=("Hola:", "Hola:"),
    goes_on_in_lower_case=False,
    notice=("el asistente automático de Halden",),
    hours=[
        (None, "Hola, Eva Maier:", "Hola, Eva:"),
        (8, "Buenos días, Eva Maier:", "Hola, Eva:"),
        (13, "Buenos días, Eva Maier:", "Hola, Eva:"),
        (14, "Buenas tardes, Eva Maier:", "Hola, Eva:"),
        (21, "Buenas noches, Eva Maier:", "Hola, Eva:"),
    ],
    called={
        "Dra. Ana Conde": "Hola, Ana:",
        "D. Luis Ferrer Gil": "Hola, Luis:",
        "Sra. Robles": "Hola, Sra. Robles:",
        "Julia": "Hola, Julia:",
    },
    windows={
        Window(): "en cualquier momento",
        SATURDAY: "el sábado 14 de marzo de 2026",
        SATURDAY_MORNING: "el sábado 14 de marzo de 2026, de 9:00 a 12:00",
        Window(date(2026, 3, 14), date(2026, 3, 15)): "del sábado 14 de marzo de 2026 al domingo 15 de marzo de 2026",
        Window(date_from=date(2026, 7, 6)): "desde el lunes 6 de julio de 2026",
        Window(date_to=date(2026, 11, 30), time_to="15:00"): "hasta el lunes 30 de noviembre de 2026, hasta las 15:00",
        Window(weekdays=(7,)): "los domingos",
        Window(weekdays=(1, 3), time_from="18:00"): "los lunes y los miércoles, a partir de las 18:00",
        Window(weekdays=(1, 2, 3, 4, 5)): "de lunes a viernes",
        Window(time_from="10:30", time_to="10:30"): "hacia las 10:30",
    },
    price="41.900\u00a0€",
    unwanted=(FOREIGN, COMMA_IN_DATE),
)
