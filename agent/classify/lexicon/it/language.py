"""Words that show that a text is Italian."""

from spacy.lang.it.stop_words import STOP_WORDS

# Without those that are more often words of other languages.
FUNCTION_WORDS = frozenset(STOP_WORDS - {"ad", "come", "ex", "haha", "inc", "male", "otto", "press", "sue", "tue"})
# What people write to a car brand: greetings, days, wishes; no names, no international words.
WRITTEN = """
    ciao buongiorno buonasera buondì salve grazie prego sì certo certamente esatto giusto corretto confermo
    d'accordo volentieri magari forse vorrei vorremmo volevo piacerebbe potrei potremmo posso possiamo prova
    guida provare provarla provarlo guidare guidarla macchina appuntamento prenotare prenotazione fissare
    disponibile disponibili disponibilità sabato domenica lunedì martedì mercoledì giovedì venerdì lunedi
    martedi mercoledi giovedi venerdi lun mer gio ven dom mattina mattino mattinata pomeriggio sera stasera
    stamattina domattina domani dopodomani oggi ieri settimana settimane prossima prossimo prossimi prossime
    mese mesi giorno giorni anno gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre
    novembre dicembre weekend telefono cellulare cell recapito cordiali saluti distinti gentile gentili egregi
    spettabile prezzo prezzi offerta preventivo costo costa quanto quanti quante comprare acquistare usata usato
    nuova nuovo favore cortesia possibile possibilità abito abitiamo vivo viviamo risiedo zona vicino provincia
    chiamo va bene benissimo perfetto ottimo subito il lo gli è ma mio mia nostro vostro vostra quale quali
    quando della delle dello dei degli di che non sono siamo avete siete hai ho abbiamo alle dalle dal dalla
    dopo prima verso entro fino tra fra ogni tutti tutte tutto sempre libero libera liberi lavoro moglie marito
    interessato interessata interessa interessati vettura concessionaria concessionario tagliando officina gomme
    garanzia richiamo disdire annullare spostare cancellare cancellate reclamo dati consenso inoltrate procedete
    umano operatore persona qualcuno parlare chiamatemi richiamatemi scrivetemi nero nera bianco grigio grigia
    rosso rossa blu verde giallo gialla argento marrone azzurro azzurra elettrica elettrico ibrida ibrido
    benzina gasolio automatico cambio gancio traino tetto apribile pelle retrocamera integrale nn cmq xke xché
    perche perché anche pure niente nulla nessuno basta lasciate meglio invece anzi allora cosa dove chi perciò
    quindi poi già ancora presto tardi mezzogiorno mezza mezzo serata feriali festivi pasqua natale ferragosto
    capodanno qualsiasi qualunque indifferente quello quella questo questa questi queste boh mah signora signor
    sig dott arrivederci buona buon giornata vabbè figo bello macchine volante giro giretto cap residente codice
    postale cliente acquisto tempi consegna rata anticipo permuta finanziamento noleggio autonomia bagagliaio
    consumi posti colore colori modelli versione allestimento sbagliato errore correggo purtroppo disturbo scusi
    scusate scusa mandate mandatemi inviate fatemi sapere mi ci vi ai agli nel nella nei sul sulla preferisco
    preferirei preferiamo lasciare possibilmente voglio vogliamo raga ragazzi procedi confermato automatica
    manuale robot natel sisi nono grz bn qualcosa veramente davvero proprio sarebbe andrebbe vanno riesco
    riusciamo venire passare chiedo vedere bisogno serve scorsa scorso mattine pomeriggi libere disdetta
    anticipare ritardo arrivo traffico anziché oppure altrimenti sennò tranne eccetto entrambe là qui lì
    ripeti ripetete istruzioni parola per saluto uno ehi pardon parli istruzione cortesemente
    parlo parlate nome cognome nominativo veniamo vengo vieni venire italiano tedesco inglese capisco lingua
"""
