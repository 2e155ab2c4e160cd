"""Words that show that a text is Dutch."""

from spacy.lang.nl.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    hallo hoi goedemorgen goedemiddag dag dank bedankt ja nee graag wil zou willen proefrit rijden
    proefrijden afspraak auto zaterdag zondag maandag dinsdag woensdag donderdag vrijdag ochtend middag
    avond morgen vandaag week volgende postcode telefoon groet groeten vriendelijke prijs offerte kopen
    alstublieft alsjeblieft mogelijk woon heet naam beschikbaar prima klopt het een de van voor met mijn
    onze jullie welke wanneer hoeveel ik niet kan kunnen is dat
"""
