"""Words that show that a text is Italian."""

from spacy.lang.it.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    ciao buongiorno buonasera salve grazie sì vorrei prova guida provare macchina auto appuntamento sabato
    domenica lunedì martedì mercoledì giovedì venerdì mattina pomeriggio sera domani oggi settimana prossima
    prossimo telefono cordiali saluti distinti prezzo offerta preventivo comprare per favore possibile abito
    vivo chiamo guidare disponibile va bene perfetto il lo gli una è con mio mia nostro vostro quale quando
    quanto della delle dei un di che non sono
"""
