"""Italian words of the guards."""

CUES = {
    "request": r"""
        posso|devo|solo (?:il|la|ancora)|ancora il|per favore|prego|mi serv(?:e|ono)|mi manca(?:no)?|mancano|
        mi (?:può|puoi) dire|mi dice|mi dica|dimmi|indichi|aggiunga|aggiungi|mandami|scriva|può|puoi|potrebbe|
        potresti|mi indica|avrei bisogno|ho bisogno|mandi|invii|scrivimi|lasci|lascia|resta\w*|basta|per cortesia|
        mi dia|dammi|mi faccia|fammi|mi scriva|bisogno""",
    "postcode": r"cap|codice postale",
    "place": r"dove abita|quale città|dove abiti",
    "country": r"quale paese|che paese",
    "availability": r"""
        quando(?= (?:le|ti|avrebbe|potrebbe|può|puoi|andrebbe|sarebbe|è|ha|hai))|(?:quali|che|in che|
        quale) giorn[oi]|che ora|qualche giorno|i giorni|quali date""",
    "configuration": r"quale (?:modello|auto|macchina|vorrebbe|vuoi)|che modello",
    "confirmation": r"""
        trasmett\w*|inoltr\w*|girar\w*|comunicare|trasm\w*|inoltr\w*|gir\w*|invi\w*|mand\w*|comunic\w*|pass\w*|
        condivid\w*|far(?:e)? avere|sottopo\w*|spedi\w*|può andare""",
    "permission": r"""
        posso|possiamo|mi autorizza|è d'accordo|devo|mi dà il (?:consenso|permesso)|autorizz\w*|va bene se|
        acconsent\w*|consenso|posso|d'accordo|mi permette|conferma|(?:vuole|desidera|preferisce|vuoi|
        preferisci) che|le va bene|ti va bene|è d'accordo|sei d'accordo|possiamo|va bene se|procedo|mi autorizza|
        me lo conferma|ok se""",
    "name": r"(?:suo|tuo) nome",
    "phone": r"numero(?: di telefono)?|telefono|cellulare|recapito\w*|telefonic\w*|contatto telefonico",
    "email": r"(?<!questa )(?:e-?mail|posta elettronica)",
    "change": r"cambiare|modificare|divers\w*",
    "equipment": r"(?:quale|che) (?:colore|motore|allestimento|cambio)",
    "private": r"""
        budget|spendere|data di nascita|carta d'identità|passaporto|iban|carta di credito|reddito|stipendio|
        professione|indirizzo(?! e-?mail| di posta| mail) di casa|password|quanti anni|età|auto attuale|
        macchina attuale|figli|sposat\w*|nazionalità|codice fiscale|codice cliente|quante persone|numero di patente|
        da quando|indirizzo(?! e-?mail| di posta| mail)|con chi (?:verrà|viene|vieni)|guida (?:adesso|attualmente|
        ora|oggi)|che auto (?:guida|possiede|ha)|chilometri (?:fa|percorre)|targa|lavora|lavori|fuma|copia|
        scansione|foto della""",
    "negation": r"non|nulla|niente|nessun\w*|senza|se|mai|purtroppo|prima",
    "condition": r"solo dopo|una volta|appena|quando|se|posso|desidera|prima",
    "promise": r"""
        garant\w*|riservat\w*|prenotat\w*|è confermat\w*|confermiamo|disponibile subito|in pronta consegna|
        consegn\w*|gratuit\w*|gratis|omaggio|scont\w*|miglior prezzo|promett\w*|promess\w*|rimbors\w*|risarc\w*|
        indenn\w*|condizioni speciali|prezzo speciale|trattamento di favore|buon prezzo|costa meno|senza costi|
        senza spese|l'aspetta|la aspetta|ti aspetta|(?:appuntamento|prova) è (?:fissat|confermat)\w*|
        è (?:stato )?fissat\w*|assicur\w* che|sicuramente|di sicuro|senza (?:impegno|obbligo|obblighi)|
        non vincolante|trattabil\w*|negozi\w*|trattativa|copriremo|ci faremo carico|a nostre spese|paghiamo noi|
        pagheremo|bonus|spese di riparazione|cancellat[ie]|eliminat[ie]|offriamo|offriremo|regaliamo|(?:ottim|buon|
        miglior|special|bel)\w* (?:prezzo|sconto|condizion\w*|offerta)|prezzo (?:ottimo|speciale|vantaggioso|
        imbattibile)|spostat[oa]|rinviat[oa]|soldi""",
    "deadline": r"""
        oggi|domani|immediatamente|subito|entro|al più presto|quanto prima|nelle prossime|nei prossimi|tra (?:poco|
        un'ora|due ore)|stasera|questa (?:settimana|sera)|(?<!a )presto|a breve|in giornata|fra poco|
        in pochi minuti|prossime ore|prima possibile|immediatament\w*""",
    "passed": r"""
        ho (?:già )?(?:inoltrato|trasmesso|inviato|comunicato)|è stat[ao] (?:inoltrat|trasmess|inviat)[ao]|è (?:ora|
        adesso) (?:presso|in mano|con)|ha la (?:tua|sua) richiesta|(?:ho|abbiamo|ha|hanno) (?:già |anche |
        appena )?(?:girato|passato|mandato|dato|consegnato|condiviso|spedito|affidato)""",
    "dealer": r"concessionari[oa]|rivenditore|garage",
    "dealer_acts": r"concessionari[oa] (?:ha|sa|chiamerà|(?:la|ti) (?:contatt|chiam|aspett|attend|richiam)\w*)",
    "advert": r"""
        newsletter|iscriv\w*|promozion\w*|offerte? special\w*|offerte|approfitt\w*|scarich\w*|nostra (?:nuova )?app|
        seguic\w*|recension\w*|buono sconto|non perd\w*|imbattibil\w*|attraente|eccezional\w*|
        condizioni vantaggios\w*|risparmi\w*|piacere di guida|auto dei (?:suoi|tuoi) sogni|ultima (?:occasione|
        possibilità)|s'innamor\w*|da non perdere|affare|offerta (?:del|di|valida|irripetibile)|irripetibil\w*|
        imperdibil\w*|acquisti ora|ordini ora|esclusiv[oaie]|in offerta|in promozione|ribassat\w*|in saldo|
        prezzi (?:\w+ )?aument\w*|non aspetti|s'affretti|si affretti|affrettati|km ?0|chilometro zero|usato|
        aziendali|dia un'occhiata|dai un'occhiata|social|instagram|facebook|premi[oa]?|incentiv\w*|lo sapeva|
        lo sapevi|sapeva che|svendita|saldi|porte aperte""",
    "formal": r"Lei|La|Le|Suo|Sua|Suoi|Sue",
    "informal": r"tu|ti|te|tuo|tua|tuoi|tue|hai|vuoi|puoi|dimmi|scrivimi|mandami|fammi|dammi|indicami",
    "injected": r"""
        prompt(?: di sistema)?|mie istruzioni|istruzioni di sistema|modello linguistico|openai|chatgpt|
        modalità sviluppatore|ignora le istruzioni|d'ora in poi sono|poesia|barzelletta|ricetta|password|pirata|
        nuovo ruolo|ecco (?:il|la|le) (?:codice|poesia|traduzione|istruzioni|mia password)|istruzioni che|
        le istruzioni|ignor(?:o|ando|are|erò) (?:le|tutte|i|ogni)|adesso sono|ora sono (?:un|il|la)|linee guida""",
    "poses": r"""
        mi chiamo|il mio nome è|(?<!non )sono (?:un essere umano|una persona|un consulente|una consulente)|
        non sono un (?:robot|programma)|in qualità di|come (?:consulente|impiegat\w*|dipendente|operator\w*|
        collaborat\w*)|in carne e ossa|persona vera|non sono una macchina|sta (?:parlando|scrivendo|
        chattando) con una (?:vera )?persona|persona reale""",
    "person": r"person[ae]|collega|colleghi|qualcuno|team",
    "machine": r"""
        programma|automatic\w*|macchina|computer|robot|assistente|software|ia|intelligenza artificiale|digitale|bot|
        automatizzat\w*""",
    "title": r"signora?|sig\.ra|sig\.|dottor\w*|dott\.?|ing|geom|prof",
    "unit": r"""
        persone|posti|sedili|or[ae]|giorn[oi]|settiman[ae]|minuti|mes[ei]|ann[oi]|per cento|euro|litri|chilometri""",
    "harmless": r"patente",
    "about_postcode": r"""
        cap|codic[ei](?: di avviamento)?(?: postal\w*)?|dove|zona|città|vicin\w*|abit\w*|località|paese|comune|
        regione""",
    "about_availability": r"""
        quando|giorn[oi]|giornat\w*|dat[ae]|or[ae]|orari[oi]?|momento|momenti|settiman\w*|weekend|mattin\w*|
        pomeriggi\w*|sera|disponibil\w*|liber[oa]|comod\w*|appuntamento|fascia|fasce""",
    "about_configuration": r"modell[oi]|auto|macchin[ae]|vettur[ae]|version[ei]|qual\w*|che",
    "opener": r"""
        (?:(?:in|a|di|per|con|da|su|intorno a|sotto) )?(?:qual\w*|che|chi|cosa|quant\w*)|come|quando|dove|perché|
        se (?:ha|possiede|è|hai|sei|intende)""",
    "opener_verb": r"(?!x)x|(?:ha|hai|è|sei) (?:già|mai)|possiede|possiedi|guida già|ha (?:un|una|la|il)",
    "joint": r"e|ed|o|oppure|anche|inoltre",
    "familiar": r"""
        giust\w*|corrett\w*|esatt\w*|bene|va|ok|d'accordo|dire|dirmi|dica|indic\w*|mandar\w*|inviar\w*|ripet\w*|
        riscriv\w*|scriv\w*|conferm\w*|verific\w*|domand\w*|modific\w*|aiut\w*|cercare|cerco|concessionari\w*|prova|
        dati|informazion\w*|suo|tuo|vorrebbe|vuole|vuoi|vorresti|desider\w*|preferi\w*|piacer\w*|posso|potrebbe|
        potresti|quale|ancora una volta|di nuovo|nuovamente|ripet\w*|richiesta|riepilogo""",
    "feature": r"""
        sedili (?:riscaldat\w*|ventilat\w*|massaggianti)|volante riscaldat\w*|tetto apribile|
        illuminazione ambient\w*|carplay|android auto|cruise control|sensori di parcheggio|parcheggio assistito|
        climatizzatore|aria condizionata|impianto audio|keyless\w*|cerchi in lega|angolo cieco|mantenimento (?:di |
        della )?corsia|portellone|wallbox|ricarica rapida|pneumatici invernali|gomme invernali|barre (?:sul|
        da) tetto|sospensioni (?:ad aria|pneumatiche)|guida autonoma""",
    "bare_fwd": r"anterior\w*",
    "bare_rwd": r"posterior\w*",
    "bare_awd": r"integrale|4x4|quattro ruote",
    "own_doing": r"""
        corregg\w*|modific\w*|cambio|cambi|annot\w*|sistem\w*|aggiorn\w*|adegu\w*|cerco|guardo|preparo|provvedo|
        aggiust\w*""",
    "wish": r"""
        buon[ao]? (?:giornata|serata|pomeriggio|settimana|fine settimana|weekend|proseguimento|viaggio)|
        bella giornata""",
    "pending": r"""
        solo (?:dopo|con|se|quando)|soltanto (?:dopo|con|se)|una volta (?:che|avut\w*|ricevut\w*)|non appena|
        consenso|autorizzazione|conferma da parte|permesso""",
    "article": r"il|l[aoe]|gli|i|un[ao]?|nuov\w*|anche|nostr\w*",
    "i_am": r"sono|mi chiamo|il mio nome è",
    "wheels": r"ruote",
    "open": r"""
        sapere|rimane|rimangono|manca\w*|rest\w*|informazion\w*|dirmi|risponda|aspetto|attendo|chied\w*|domand\w*""",
    "relative": r"che|chi|quale|dove|cui",
    "but": r"ma|però|tuttavia|invece",
    "summary": r"riepilogo|riassunto|messaggio",
    "offer": r"""
        se (?:lo )?(?:desidera|vuole|vuoi|le va|ti va|le fa piacere)|volentieri|basta (?:dirlo|un|scriver\w*)|
        me lo (?:dica|faccia)""",
    "brand_noun": r"le|la|lei|suo|sua",
    "purchase": r"acquist\w*|comprare|permuta|finanziament\w*|acconto|assicur\w*",
    "soon": r"""
        oggi|domani|stasera|stamattina|mattin\w*|pomeriggio|serata|presto|rapidamente|velocemente|ore|minuti|giorni|
        settiman[ae]|a breve|breve|tempestiv\w*""",
    "already": r"già|nel frattempo|ormai|intanto",
    "told": r"""
        avvisat\w*|informat\w*|contattat\w*|conosce|ricevut\w*|ha (?:già )?(?:i|la|tutt)|al corrente|dispone|
        registrat\w*|iscritt\w*|annunciat\w*|segnalat\w*|prenotat\w*|aspetta|attende|detto|parlato""",
    "contact": r"""
        contatt\w*|chiam\w*|richiam\w*|rispond\w*|risposta|risent\w*|scriv\w*|concessionaria|aspett\w*|attend\w*|ci""",
    "multiple": r"doppio|raddoppi\w*|triplo|metà|due volte",
    "car": r"auto|macchina|vettura|veicolo",
    "ready": r"a (?:sua|tua) disposizione|pront[ao]|aspett\w*|attend\w*|disponibile",
    "dealer_noun": r"concessionaria",
    "out_of_place": r"(?:con |di |per |da )?(?:chi|quant\w*)|perché|come (?:ci|ha|è|mai)",
}
NUMBERS = """
    due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11 dodici=12 quindici=15 venti=20
    trenta=30 quaranta=40 cinquanta=50 cento=100 mille=1000"""
