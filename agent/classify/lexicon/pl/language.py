"""Words that show that a text is Polish."""

from spacy.lang.pl.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    dzień dobry cześć witam dziękuję tak nie chcę chciałbym chciałabym chciał jazda jazdę próbna próbną
    jazdy próbnej umówić samochód auto termin sobota sobotę niedziela niedzielę poniedziałek wtorek środa
    środę czwartek piątek rano południu wieczorem jutro dzisiaj tydzień przyszły kod pocztowy telefon
    pozdrawiam pozdrowienia cena oferta kupić proszę możliwe mieszkam nazywam się w na z do jest czy mam mój
    moja nasz kiedy ile jaki który
"""
