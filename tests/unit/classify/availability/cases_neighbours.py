"""Sentences in the languages of neighbours and the windows they offer on Tuesday 2026-03-10; see `notation`."""

CASES = [
    ("fr", "Je voudrais l'essayer samedi matin si possible.", "03-14 09:00-12:00"),
    ("fr", "la semaine prochaine, jeudi à partir de 15h", "03-19 15:00-"),
    ("fr", "Le 14 mars à 10h30 ou mardi entre 14h et 16h", "03-14 10:30 | 03-17 14:00-16:00"),
    ("fr", "Bonne journée et bon week-end", ""),
    ("it", "Sono libero lunedì 16 marzo di mattina.", "03-16 09:00-12:00"),
    ("it", "giovedì dalle 17 alle 19", "03-12 17:00-19:00"),
    ("es", "el sábado por la mañana", "03-14 09:00-12:00"),
    ("nl", "volgende week dinsdag na 17 uur", "03-17 17:00-"),
    ("tr", "cumartesi olabilir mi?", "03-14"),
    ("pl", "w sobotę rano", "03-14 09:00-12:00"),
]
