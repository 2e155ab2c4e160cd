"""Italian words of the guards."""

CUES = {
    "request": r"""
        posso|devo|solo (?:il|la|ancora)|ancora il|per favore|prego|mi serv(?:e|ono)|mi manca(?:no)?|mancano|
        mi (?:può|puoi) dire|mi dice|mi dica|dimmi|indichi|aggiunga|aggiungi|mandami|scriva""",
    "postcode": r"cap|codice postale",
    "place": r"dove abita|quale città|dove abiti",
    "country": r"quale paese|che paese",
    "availability": r"""
        quando(?! sarai)(?! vuoi\.)|(?:quali|che|in che|quale) giorn[oi]|che ora|qualche giorno|i giorni|quali date|
        una data""",
    "configuration": r"quale (?:modello|auto|macchina|vorrebbe|vuoi)|il modello|che modello",
    "confirmation": r"trasmett\w*|inoltr\w*|girar\w*|comunicare",
    "permission": r"posso|possiamo|mi autorizza|è d'accordo|devo",
    "name": r"(?:suo|tuo) nome",
    "phone": r"numero(?: di telefono)?|telefono|cellulare",
    "email": r"(?<!questa )(?:e-?mail|posta elettronica)",
    "change": r"cambiare|modificare|divers\w*",
    "equipment": r"(?:quale|che) (?:colore|motore|allestimento|cambio)",
    "private": r"""
        budget|spendere|data di nascita|carta d'identità|passaporto|iban|carta di credito|reddito|stipendio|
        professione|indirizzo di casa|password""",
    "negation": r"non|nulla|niente|nessun\w*|senza|se|mai|purtroppo|prima",
    "condition": r"solo dopo|una volta|appena|quando|se|posso|desidera|prima",
    "promise": r"""
        garant\w*|riservat\w*|prenotat\w*|è confermat\w*|confermiamo|disponibile subito|in pronta consegna|
        consegn\w*|gratuit\w*|gratis|omaggio|scont\w*|miglior prezzo|promett\w*|promess\w*""",
    "deadline": r"""
        oggi|domani|immediatamente|subito|entro|al più presto|quanto prima|nelle prossime|nei prossimi|
        tra (?:poco|un'ora|due ore)""",
    "passed": r"""
        ho (?:già )?(?:inoltrato|trasmesso|inviato|comunicato)|è stat[ao] (?:inoltrat|trasmess|inviat)[ao]|
        è (?:ora|adesso) (?:presso|in mano|con)|ha la (?:tua|sua) richiesta""",
    "dealer": r"concessionari[oa]|rivenditore|garage",
    "dealer_acts": r"concessionari[oa] (?:ha|la|ti|sa|chiamerà)",
    "advert": r"""
        newsletter|iscriv\w*|promozion\w*|offerte? special\w*|offerte|approfitt\w*|scarich\w*|nostra (?:nuova )?app|
        seguic\w*|recension\w*|buono sconto|non perd\w*|imbattibil\w*""",
    "formal": r"Lei|La|Le|Suo|Sua|Suoi|Sue",
    "informal": r"tu|ti|te|tuo|tua|tuoi|tue|hai|vuoi|puoi",
    "injected": r"""
        prompt(?: di sistema)?|mie istruzioni|istruzioni di sistema|modello linguistico|openai|chatgpt|
        modalità sviluppatore|ignora le istruzioni|d'ora in poi sono""",
    "poses": r"""
        mi chiamo|il mio nome è|sono (?:un essere umano|una persona|un consulente|una consulente)|
        non sono un (?:robot|programma)""",
    "person": r"person[ae]|collega|colleghi|qualcuno|team",
    "machine": r"programma|automatic\w*|macchina|computer|robot|assistente",
    "title": r"signora?|sig\.ra|sig\.",
    "unit": r"""
        persone|posti|sedili|or[ae]|giorn[oi]|settiman[ae]|minuti|mes[ei]|ann[oi]|per cento|euro|litri|chilometri""",
    "harmless": r"patente",
}
NUMBERS = """
    due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20
    trenta=30 quaranta=40 cinquanta=50 cento=100 mille=1000"""
