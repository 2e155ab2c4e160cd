"""Italian words that say what a clause is about: a wish, a refusal, the past, a call, another matter."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import meant

CUES = [
    meant(
        Kind.NOT, "non, no, nn, mai, impossibile, niente, nessun, nessuno, male, difficile, scomodo, scomoda, neanche"
    ),
    meant(Kind.NOT, "non posso, non possiamo, nemmeno, neppure, non riesco, non riusciamo, non ce la faccio, ne"),
    meant(Kind.FITS, "nessun problema, non c' e problema, nessunissimo problema, perche no, non male, non lavoro"),
    meant(
        Kind.FITS, "non ho impegni, nessun impegno, non abbiamo impegni, non ho nulla, non ho niente, senza problemi"
    ),
    meant(Kind.FITS, "non sarebbe male, niente in contrario, non lavoriamo, non mi dispiacerebbe, di riposo"),
    meant(
        Kind.WORD, "non solo, non so, non vedo l' ora, non vediamo l' ora, non sono sicuro, non ho fretta, no grazie"
    ),
    meant(Kind.WORD, "non c' e fretta, non urgente, non e urgente, non fumatori, non piu, non mi ricordo, non ricordo"),
    meant(Kind.LEAVE, "ferie, vacanza, vacanze"),
    meant(Kind.BUSY, "occupato, occupata, occupati, impegnato, impegnata, impegnati, impegni, impegno, fuori, assente"),
    meant(Kind.BUSY, "trasferta, estero, malato, malata, turno, turni, in ferie, in vacanza, al lavoro, in ufficio"),
    meant(Kind.BUSY, "lavoro, lavoriamo, lavoro fino, sono via, siamo via, partiamo, parto, non ci sono, non ci siamo"),
    meant(Kind.BUSY, "matrimonio, dentista, medico, visita medica, riunione, riunioni, corso di, palestra, ospedale"),
    meant(Kind.BUSY, "fuori citta, fuori sede, altri impegni, non sono disponibile, non siamo disponibili, al mare"),
    meant(Kind.BUSY, "in montagna, in viaggio, viaggio, sono chiuso, in trasferta, non sono libero, non sono libera"),
    meant(Kind.MUST, "devo, dobbiamo, devo lavorare, mi tocca, ci tocca, dovro, dovremo, sono costretto"),
    meant(
        Kind.OFF, "esco alle, stacco alle, stacco, finisco, finisco alle, finisco di lavorare alle, finisco il turno"
    ),
    meant(
        Kind.OFF,
        "esco dal lavoro alle, esco dall' ufficio alle, finiamo alle, finisco il lavoro alle, lavoro fino alle",
    ),
    meant(Kind.OFF, "finisco di lavorare, esco dal lavoro, lavoriamo fino alle, finisco in ufficio alle, chiudo alle"),
    meant(
        Kind.CONFIRM, "confermare, confermate, confermatemi, conferma, confermi, confermarmi, fatemi sapere, decidere"
    ),
    meant(Kind.CONFIRM, "fammi sapere, mi faccia sapere, farmi sapere, farci sapere"),
    meant(Kind.FITS, "rientro dalle ferie, torno dalle ferie, rientro dalle vacanze, dopo le ferie, dopo le vacanze"),
    meant(Kind.FITS, "ho ferie, ho le ferie, abbiamo ferie, giorno libero, giornata libera, giorni liberi, ho libero"),
    meant(Kind.STATE, "cerco, cerchiamo, ho bisogno, abbiamo bisogno, mi serve, ci serve, abito, abitiamo, vivo"),
    meant(Kind.STATE, "viviamo, risiedo, necessito, mi occorre, mi servirebbe, residente"),
    meant(
        Kind.START, "io potrei, io posso, noi possiamo, noi potremmo, per me andrebbe, mi andrebbe, a me va, io sono"
    ),
    meant(Kind.START, "a noi va, per me sarebbe, io verrei, io sarei, noi saremmo, a me andrebbe, io avrei"),
    meant(Kind.BREAK, "mi chiamo, il mio nome, il mio numero"),
    meant(Kind.FINAL, "facciamo, anzi facciamo, anzi meglio, anzi, diciamo che, restiamo su, allora facciamo"),
    meant(
        Kind.WISH, "vorrei, potrei, posso, vorremmo, potremmo, possiamo, voglio, vogliamo, desidero, piacerebbe, puo"
    ),
    meant(
        Kind.WISH, "potete, si puo, si potrebbe, gradirei, volevo, volevamo, desidererei, riuscirei, riesco, riusciamo"
    ),
    meant(Kind.WISH, "potreste, puoi, potresti, si riesce, riuscireste, spero, speravo, pensavo, mi chiedevo, avete"),
    meant(
        Kind.WISH,
        "avreste, ci sarebbe, c' e, riuscite, verrei, verremmo, passerei, passeremmo, farei, faremmo, intendo",
    ),
    meant(
        Kind.WISH,
        "volevo dire, intendevo, avevo detto, avevo scritto, avevo chiesto, mi piace, prenderei, vengo, veniamo",
    ),
    meant(Kind.WISH, "indicato, proposto, suggerito", name="said"),
    meant(Kind.FITS, "va bene, andrebbe bene, vanno bene, andrebbero bene, andrebbe, va, vanno, bene, libero, libera"),
    meant(Kind.FITS, "liberi, liberi da, disponibile, disponibili, disponibilita, tempo, comodo, comoda, perfetto, ok"),
    meant(Kind.FITS, "ottimo, possibile, sarebbe, sarebbero, preferisco, preferirei, preferiamo, preferiremmo, sarei"),
    meant(
        Kind.FITS, "saremmo, ho tempo, avrei tempo, posto, e fattibile, fattibile, fisso, fissare, fissiamo, ci sono"
    ),
    meant(
        Kind.FITS, "avrei, avremmo, prenotare, prenoto, prenotiamo, prenotatemi, segnatemi, mi va, ci va, va benissimo"
    ),
    meant(
        Kind.FITS,
        "andrei, ce la faccio, ce la farei, riuscirei, fissare un appuntamento, prendere appuntamento, okay",
    ),
    meant(
        Kind.FITS,
        "fissare appuntamento, prenotare un appuntamento, mi fa comodo, comodi, meglio di tutto, di festa, bn",
    ),
    meant(Kind.DRIVE, "prova, prove, test drive, testdrive, test - drive, giro di prova, prova su strada, prova guida"),
    meant(
        Kind.DRIVE, "giro, giretto, corsa di prova, guida di prova, prova di guida, test, probefahrt, prova in strada"
    ),
    meant(
        Kind.RIDE, "guidare, provare, provarla, provarlo, provarle, guidarla, guidarlo, venire, passare, passo, provo"
    ),
    meant(
        Kind.RIDE, "testare, testarla, testarlo, vederla, vederlo, fare un giro, un salto, salto, passiamo, provarne"
    ),
    meant(Kind.RIDE, "passare da voi, venirla, venire a, essere da voi, arrivare, provarci, provarli, fare un salto"),
    meant(
        Kind.PAST, "era, erano, ero, eravamo, avuto, stato, stata, stati, fatto, fatta, comprato, comprata, acquistato"
    ),
    meant(
        Kind.PAST,
        "acquistata, ricevuto, ricevuta, visto, vista, provato, provata, guidato, guidata, chiamato, chiamata",
    ),
    meant(Kind.PAST, "scritto, parlato, sentito, telefonato, venuto, venuta, andato, andata, passato da voi, ritirato"),
    meant(
        Kind.PAST,
        "ritirata, consegnato, consegnata, ordinato, ordinata, prenotato, prenotata, fissato, fissata, inviato",
    ),
    meant(
        Kind.PAST,
        "mandato, mandata, inviata, richiesto, richiesta, chiesto, letto, concordato, promesso, promessa, detto",
    ),
    meant(
        Kind.PAST,
        "lasciato, lasciata, dimenticato, dimenticata, perso, trovato, firmato, pagato, portato, portata, preso",
    ),
    meant(
        Kind.PAST, "presa, confermato, confermata, compilato, avevo, avevamo, aveva, avevate, successo, riparato, rotta"
    ),
    meant(
        Kind.PAST,
        "rotto, immatricolata, immatricolato, contattato, aspettato, venduto, venduta, scaricato, messo, speso",
    ),
    meant(Kind.PAST, "annullato, disdetto, disdetta, cominciato, iniziato, tornato, conosciuto, registrato, iscritto"),
    meant(
        Kind.CALL,
        "chiamare, chiamatemi, chiamami, chiami, chiamate, telefono, tel, cell, cellulare, richiamare, numero",
    ),
    meant(Kind.CALL, "richiamatemi, richiamami, richiami, richiamate, telefonare, telefonatemi, telefonata, chiamarmi"),
    meant(
        Kind.CALL, "richiamarmi, contattarmi, contattatemi, contattare, contatto, raggiungibile, reperibile, sentirci"
    ),
    meant(
        Kind.CALL, "rispondo, rispondere, risposta, rispondetemi, whatsapp, natel, telefonicamente, sentiamoci, sentire"
    ),
    meant(
        Kind.CALL,
        "ricontattarmi, ricontattatemi, ricontattare, risentirci, scrivetemi, scrivermi, mail, email, richiamata",
    ),
    meant(Kind.CALL, "squillo, chiamarci, contattarci, rintracciabile, notizie, riscontro, messaggio, parlare"),
    meant(Kind.OTHER, "tagliando, officina, riparazione, riparare, gomme, pneumatici, cambio gomme, consegna, leasing"),
    meant(
        Kind.OTHER, "revisione, cambio olio, manutenzione, richiamo, comprare, acquistare, acquisto, ordinare, ordine"
    ),
    meant(
        Kind.OTHER, "contratto, scade, scadenza, scadono, finanziamento, nato, nata, compleanno, assicurazione, bollo"
    ),
    meant(
        Kind.OTHER,
        "aperti, aperto, aperta, apertura, orari, orari di apertura, chiusi, chiuso, chiudete, apri, che orari",
    ),
    meant(Kind.OTHER, "offerta, promozione, preventivo, valida, valido, garanzia, fattura, ritiro, ritirare, trasloco"),
    meant(
        Kind.OTHER,
        "trasferisco, immatricolazione, lancio, uscita, esce, uscira, candidatura, stage, tirocinio, iniziare",
    ),
    meant(
        Kind.OTHER, "comincio, esame, patente, pagamento, rata, bolletta, noleggio, reclamo, rimborso, arriva, arrivera"
    ),
    meant(
        Kind.OTHER,
        "consegnata entro, consegnano, evento, inaugurazione, fiera, salone dell' auto, azione, guasto, carrozzeria",
    ),
    meant(
        Kind.WORD, "prima di comprare, prima di acquistare, prima dell' acquisto, prima di decidere, prima di firmare"
    ),
    meant(Kind.WORD, "prima di ordinare, prima di scegliere, prima della firma, dopo l' acquisto, prima dell' ordine"),
    meant(
        Kind.WORD,
        "prima di prendere, prima di prenderla, prima di comprarla, prima di acquistarla, prima di impegnarmi",
    ),
    meant(Kind.MOVE, "spostare, spostarlo, spostarla, spostato, sposto, spostiamo, rimandare, posticipare, anticipare"),
    meant(
        Kind.MOVE,
        "disdire, disdico, annullare, annullo, cancellare, rinviare, rinviarlo, rinviarla, cambiare, cambio data",
    ),
    meant(
        Kind.MOVE,
        "spostate, posticipiamo, anticipiamo, rimandiamo, rinuncio, rinunciare, rimandarlo, rimandarla, spostarci",
    ),
    meant(
        Kind.MOVE,
        "posticiparlo, posticiparla, anticiparlo, anticiparla, annulliamo, cancellate, slittare, riprogrammare",
    ),
    meant(
        Kind.MINE,
        "il mio appuntamento, mio appuntamento, la mia prova, mia prova, l' appuntamento, nostro appuntamento",
    ),
    meant(
        Kind.MINE,
        "il nostro appuntamento, la nostra prova, nostra prova, il mio test drive, mio test drive, appuntamento di",
    ),
    meant(
        Kind.MINE,
        "appuntamento fissato, prova prenotata, test drive prenotato, appuntamento concordato, in ritardo, ritardo",
    ),
    meant(
        Kind.MINE,
        "la mia prenotazione, mia prenotazione, appuntamento del, appuntamento delle, il test drive di, faro tardi",
    ),
    meant(
        Kind.MINE, "il test drive del, la prova di, la prova del, il mio giro, l' appuntamento di, dell' appuntamento"
    ),
    meant(Kind.HAVE, "ho, abbiamo"),
    meant(Kind.APPOINTMENT, "appuntamento, appuntamenti, prenotazione, incontro, visita"),
]
