"""Italian words for what can be configured, and Italian cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """benzina, a benzina, motore a benzina, motore benzina, versione benzina, benzinaa,
    bezina, benzna, solo benzina""",
    "powertrain:diesel": """diesel, gasolio, turbodiesel, a gasolio, motore diesel, nafta, disel, dizel, diesell""",
    "powertrain:hybrid": """ibrida, ibrido, ibride, ibridi, ibrida benzina, versione ibrida, motore ibrido, hibrida,
    ibirda, hybrida, ibrid""",
    "powertrain:hev": """full hybrid, full-hybrid, ibrida full, full ibrida, HEV, ibrida completa, ibrida pura,
    ibrida normale, ibrida classica, ibrida tradizionale, ibrida non plug-in, ibrida senza plug-in, ibrida senza
    plug, ibrida senza spina, ibrida senza presa, ibrida senza cavo, ibrida senza ricarica, ibrida senza ricaricare,
    ibrida non ricaricabile, ibrida non alla spina, ibrida che si ricarica da sola, ibrida che non si ricarica,
    ibrida che non si attacca alla spina, ibrida che non va attaccata alla spina, ibrida da non ricaricare,
    autoricaricante, ibrido autoricaricante, ibrida autoricaricante, ibrido senza spina, ibrido non plug-in, ibrido
    classico, ibrido normale, ibrido tradizionale, ibrida che non si deve ricaricare, ibrida che non devo
    ricaricare, ibrida che si carica da sola""",
    "powertrain:phev": """plug-in, plug-in hybrid, plugin, PHEV, ibrida plug-in, ibrido plug-in, ibride plug-in,
    ibrida ricaricabile, ibrido ricaricabile, ibrida alla spina, ibrida con la spina, ibrida con spina, ibrida da
    ricaricare, ibrida che si ricarica, ibrida che si attacca alla spina, ibrida col cavo, ibrida con il cavo,
    ibrida con presa, ibrida a spina, ibrido alla spina, ibrido con la spina, con la spina, ibrida attaccabile alla
    presa, ibrida con ricarica, ibrida che si può ricaricare, ibrida da attaccare alla presa""",
    "powertrain:bev": """elettrica, elettrico, elettriche, elettrici, auto elettrica, macchina elettrica, vettura
    elettrica, versione elettrica, full electric, totalmente elettrica, completamente elettrica, tutta elettrica,
    tutto elettrico, solo elettrica, 100% elettrica, 100 % elettrica, cento per cento elettrica, puramente
    elettrica, a batteria, motore elettrico, BEV, eletrica, elettica, elletrica, eletrico, e-car""",
    "powertrain:plug": """con la spina, alla spina, con spina, con la presa, che si attacca alla presa, da attaccare
    alla presa""",
    "powertrain:combustion": "termico, termica, motore termico, endotermico, a combustione",
    "powertrain:lpg": "GPL, a GPL, motore GPL, versione GPL",
    "powertrain:cng": "metano, a metano, gas metano, gas naturale",
    "powertrain:hydrogen": "idrogeno, a idrogeno, celle a combustibile, fuel cell",
    "transmission:automatic": """automatico, automatica, automatiche, automatici, cambio automatico, cambio aut,
    senza frizione, doppia frizione, a doppia frizione, cambio robotizzato, robotizzato, DSG, CVT, senza marce,
    senza cambiare marcia, senza cambiare le marce, automtico, automatco, autmatico, cambio automatica, automatik""",
    "transmission:manual": """manuale, manuali, cambio manuale, cambio meccanico, cambio a mano, con le marce, 6
    marce, 5 marce, sei marce, cinque marce, manuale a 6 marce, cambio a 6 marce, leva del cambio, a marce, con la
    frizione, con frizione, manule, mauale""",
    "drivetrain:awd": """integrale, trazione integrale, 4x4, quattro ruote motrici, 4 ruote motrici, AWD, 4WD,
    quattro per quattro, 4 per 4, trazione 4x4, trazione su quattro ruote, 4 x 4, integrali, trazione sulle quattro
    ruote""",
    "drivetrain:fwd": "trazione anteriore, anteriore, FWD, trazione davanti, due ruote motrici anteriori",
    "drivetrain:rwd": "trazione posteriore, RWD, trazione dietro, a trazione posteriore",
    "extras:towbar": """gancio traino, gancio di traino, gancio da traino, gancio per il traino, gancio per traino,
    gancio, gancio per rimorchio, gancio per il rimorchio, gancio rimorchio, gancio per la roulotte, barra di
    traino, dispositivo di traino, gancio trainio""",
    "extras:panoramic_roof": """tetto panoramico, tetto apribile, tetto in vetro, tetto di vetro, tettuccio
    apribile, tettuccio panoramico, tettuccio, tettuccio in vetro, tetto panorama, tetto panoramico apribile,
    panoramico, tetto apribile panoramico, tetto vetrato, tetto panoramcio""",
    "extras:heat_pump": "pompa di calore, pompa calore, pompa di caldo",
    "extras:matrix_led": """fari matrix, matrix led, led matrix, fari led matrix, fari matrix led, fari a matrice,
    luci matrix, fari a led matrix, fanali matrix""",
    "extras:navigation": """navigatore, navigazione, sistema di navigazione, navigatore satellitare, navigatore
    integrato, navi, gps, navigatore di bordo, navigatore gps, navigattore""",
    "extras:leather": """pelle, sedili in pelle, interni in pelle, interno in pelle, in pelle, pelle nappa, sedili
    pelle, selleria in pelle, rivestimenti in pelle, sedili di pelle, tappezzeria in pelle, interni pelle""",
    "extras:head_up_display": "head-up display, head-up, HUD, display head-up, headup, visore a testa alta",
    "extras:parking_camera": """retrocamera, telecamera posteriore, telecamera di retromarcia, telecamera per la
    retromarcia, telecamera di parcheggio, telecamera per il parcheggio, camera posteriore, camera di retromarcia,
    videocamera posteriore, videocamera di retromarcia, telecamera 360, camera a 360 gradi, telecamera a 360 gradi,
    telecamera 360
    gradi, telecamera dietro, telecamere a 360 gradi, telecamere 360, telecamera retro, telecamera per parcheggiare""",
    "idiom:": """settimana bianca, settimane bianche, settimana verde, semaforo rosso, semaforo verde, semaforo
    giallo, spia rossa, spia gialla, spia arancione, spia verde, luce rossa, luce gialla, luce verde, lampeggia in
    rosso, bollino blu, bollino rosso, bollino nero, bollino verde, numero verde, carta verde, certificato verde,
    mercato nero, scatola nera, lista nera, pecora nera, notte in bianco, assegno in bianco, in bianco e nero,
    bianco e nero, nero su bianco, mettere nero su bianco, lavoro nero, vino rosso, vino bianco, croce rossa, croce
    bianca, croce verde, croce azzurra, codice rosso, codice verde, codice giallo, conto in rosso, in rosso fisso,
    monte bianco, val verde, zona verde, zona blu, zona rossa, strisce blu, pagine gialle, casco bianco, onda verde,
    al verde, freccia rossa, freno a mano elettrico, freno di stazionamento elettrico, sedili elettrici, sedile
    elettrico, finestrini elettrici, alzacristalli elettrici, portellone elettrico, baule elettrico, bagagliaio
    elettrico, specchietti elettrici, regolazione elettrica, regolazioni elettriche, bici elettrica, bicicletta
    elettrica, bici elettriche, monopattino elettrico, scooter elettrico, energia elettrica, corrente elettrica,
    impianto elettrico, problema elettrico, guasto elettrico, officina elettrica, cavo elettrico, risposta
    automatica, risposte automatiche, messaggio automatico, messaggi automatici, mail automatica, assistente
    automatico, sistema automatico, parcheggio automatico, frenata automatica, climatizzatore automatico, clima
    automatico, fari automatici, in automatico, risponditore automatico, manuale d'uso, manuale di istruzioni,
    manuale uso, manuale dell'auto, manuale del proprietario, il manuale dice, manuale di bordo, lavoro manuale,
    pieno di benzina, prezzo della benzina, costo della benzina, benzina gratis, buono benzina, buoni benzina,
    volante in pelle, pelle d'oca, fare sport, faccio sport, società sportiva, radiocomandata elettrica,
    autolavaggio automatico, sul gancio, smalto nero, giacca nera, borsa nera, borsa rossa, occhiali neri, occhiali
    scuri, guanti neri, sciarpa rossa, ombrello nero, ombrello blu, zaino blu, zaino nero, portafoglio nero,
    portafoglio marrone, in nessun colore, navi da crociera, ruota anteriore, gomma anteriore, pneumatico anteriore,
    pneumatici anteriori, asse anteriore, parte anteriore, sedile anteriore, paraurti anteriore""",
}

# No plurals in -i: Rossi, Bianchi, Neri and Verdi are surnames.
COLOURS: Mapping[str, str] = {
    "black": "nero, nera, nere, nero metallizzato, nero opaco, nerissima, total black",
    "white": "bianco, bianca, bianche, bianco perla, bianca perla, bianco perlato, bianco ghiaccio",
    "grey": """grigio, grigia, grigie, antracite, grigio scuro, grigio chiaro, grigio antracite, grigio
    metallizzato, grigio topo, color antracite""",
    "silver": "argento, argentata, argentato, grigio argento, grigia argento, color argento, argentate",
    "blue": """blu, azzurro, azzurra, celeste, azzurre, blu scuro, blu notte, blu elettrico, blu metallizzato, blu
    petrolio, blu chiaro, bleu, turchese, indaco""",
    "red": """rosso, rossa, rosse, bordeaux, bordò, amaranto, rosso fuoco, rosso ciliegia, rosso metallizzato, rosso
    scuro, granata, vinaccia""",
    "green": "verde, verde oliva, verde scuro, verde bosco, verde militare, verde petrolio, verdone, verde smeraldo",
    "brown": "marrone, marron, bruno, bruna, color cioccolato, testa di moro",
    "beige": "beige, sabbia, color sabbia, champagne, crema, avorio, color crema",
    "yellow": "giallo, gialla, gialle, giallo limone, color giallo",
    "orange": "arancione, arancio, arancioni, arancia",
}

_PEOPLE = (
    *("moglie", "marito", "compagna", "compagno", "fratello", "sorella", "padre", "papà", "mamma", "madre", "figlio"),
    *("figlia", "cognato", "cognata", "suocero", "suocera", "zio", "zia", "cugino", "cugina", "amico", "amica"),
    *("collega", "vicino", "vicina", "ragazza", "ragazzo", "fidanzata", "fidanzato", "capo", "nonno", "nonna", "che"),
)
_THEY_HAVE = (
    *("ha una", "ha un", "ha la", "ha il", "ha un'", "guida una", "guida un", "guida la", "ha comprato", "ha preso"),
    *("ha già", "ha appena", "possiede", "ha acquistato", "gira con"),
)

CUES: Mapping[str, str] = {
    "wish": """vorrei, vorremmo, vorebbe, vorrebbe, vorei, voglio, vogliamo, volevo, volevamo, desidero, desideriamo,
    desidererei, gradirei, mi piacerebbe, ci piacerebbe, le piacerebbe, mi interessa, ci interessa, mi interesserebbe,
    ci interesserebbe, interessa, interesserebbe, interessato, interessata, interessati, interesse, interessati a,
    cerco, cerchiamo, sto cercando, stiamo cercando, provare, provarla, provarlo, provarne, prova, prove, test drive,
    test, testare, guidare, guidarla, guidarlo, giro, preferirei, preferisco, preferiamo, preferiremmo, preferibilmente,
    prenotare, prenoto, per favore, posso, possiamo, potrei, potremmo, si può, avete una, avete un, avete la, avete il,
    avete, c'è una, c'è un, c'è, ci sarebbe, ci sono, è possibile, sarebbe possibile, comprare, acquistare, ordinare,
    prendere, prenderei, prendiamo, prenderemmo, noleggiare, in leasing, preventivo, offerta, prezzo, costa, quanto
    costa, quanto viene, deve essere, dovrebbe essere, dev'essere, dovrebbe avere, deve avere, mi serve, ci serve, mi
    servirebbe, ho bisogno, avrei bisogno, valutando, valutiamo, sto valutando, stiamo valutando, sto pensando, stiamo
    pensando, penso a, pensavo a, pensavamo a, considerando, orientato, orientati, orientata, mi attira, mi
    incuriosisce, mi ispira, curioso, curiosa, mi piace, ci piace, mi tenta, mi affascina, bellissima, fantastica,
    vederla, vedere, salire su, sarei interessato, sarei interessata, passare a, passare alla, passare al, passare ad,
    passare all', nuova, nuovo, richiesta, scelgo, scelto, magari, volentieri, metterei, fatemi provare, mi fate
    provare, possibilmente, ideale, idealmente, intendo, in mente, al volante, vuole, preferirebbe, pensando a, pensando
    alla, valuto, sogno, punto su, punto a""",
    "turn": "ora, adesso, oggi, stavolta, questa volta",
    "own": """la mia auto è una, la mia auto è un, la mia macchina è una, la mia è una, il mio è un, ho una, ho un, ho
    un', abbiamo una, abbiamo un, ho già una, ho già un, abbiamo già una, abbiamo già un, ho ancora una, ho ancora la,
    ho ancora il, ho da, guido una, guido un, guido, guidiamo, guidiamo una, guido attualmente, attualmente guido,
    attualmente ho, attualmente abbiamo, al momento ho, al momento guido, al momento abbiamo, oggi guido, oggi ho,
    adesso ho, adesso guido, ora ho, ora guido, possiedo, possiedo una, possediamo, possiedo già, avevo una, avevo un,
    avevo, avevamo, avevamo una, sono proprietario di, sono proprietaria di, proprietario di, in permuta, permuta,
    permutare, do in permuta, darei in permuta, dare in permuta, dare dentro, do dentro, darei dentro, restituire,
    rottamare, rottamazione, vendere, vendo, venderei, vendiamo, sostituire, sostituisco, sostituiamo, rimpiazzare,
    cambiare la mia, cambio la mia, auto attuale, macchina attuale, vettura attuale, veicolo attuale, attuale auto,
    viaggio con una, giro con una, vado in giro con una, vengo da una, veniamo da una, usato, comprato, acquistato,
    comprata, acquistata, immatricolata, immatricolato, tagliando, officina, gomme, pneumatici, revisione, riparazione,
    in panne, seconda auto, prima auto, il mio leasing per, ho in leasing, ho a noleggio, usiamo, do indietro,
    riconsegno, restituisco, sto vendendo, liberarmi, lascio""",
    "theirs": """".join(f"{person} {has}" for person in _PEOPLE for has in _THEY_HAVE), "too": "anch'io, anche io, pure
    io, anche a me, anche noi, pure noi, uguale, la stessa, lo stesso, come la sua, ha preso, hanno preso, ha comprato,
    si è comprato, si è comprata, si sono comprati, usa una, usa un, parla bene""",
    "cancel": """annullate, disdite, cancellate, annulli, disdica, cancelli, disdire, disdico, disdetta, annullare,
    annullo, annulliamo, cancellare, cancello, disdiciamo""",
    "booked": "prenotato, prenotata, fissato, fissata, concordato, concordata, prenotati, programmato, programmata",
    "chosen": """è quella giusta, è quello giusto, è la mia scelta, ha vinto, vince, ci ha convinto, mi ha convinto,
    è perfetta per me, fa per me, è la prescelta, è la scelta""",
    "whatever": """è indifferente, indifferente, non importa, è uguale, facoltativo, opzionale, non è essenziale,
    non è indispensabile, non è fondamentale, poco importa, fa lo stesso, è un di più""",
    "second": """va bene anche, andrebbe bene anche, andrebbe anche bene, va bene lo stesso, va anche bene, sarebbe
    ok, andrebbe bene lo stesso, anche va bene, mi va bene comunque, può andare""",
    "at_need": """al limite, alla peggio, in alternativa, se proprio, in mancanza, male che vada, eventualmente
    anche, al limite anche, come seconda scelta, come ripiego""",
    "own_label": """attuale, auto attuale, vettura attuale, veicolo attuale, macchina attuale, auto posseduta,
    veicolo posseduto, permuta, auto in permuta, usato, veicolo in permuta, usato in permuta""",
    "seen": """configurata, configurato, vista, visto, trovata, trovato, adocchiata, adocchiato, notata, notato,
    sott'occhio, nel mirino, puntato, messo gli occhi, scelta, appuntamento, domanda, richiesta, interesse,
    curiosità, dubbio, preventivo, offerta, messo insieme, composto, riservata, debole""",
    "not": """non, niente, senza, nessun, nessuna, né, mai, non voglio, non vogliamo, non vorrei, non vorremmo, non mi
    interessa, non mi interessano, non mi interessa la, non mi interessa il, non mi interessa l', non ci interessa, non
    mi serve, non mi serve la, non mi serve il, non mi servono, non ci serve, non ho bisogno di, non ho bisogno del, non
    ho bisogno della, non abbiamo bisogno di, non cerco, non cerchiamo, non mi piace, non mi piace la, non mi piace il,
    non mi piacciono, non deve essere, non deve avere, che non sia, non sia, non sarebbe, purché non sia, basta che non
    sia, non prendo, non prenderei, non compro, tranne, eccetto, a parte, escluso, escluse, evitare, eviterei, evito,
    escludo, escludiamo, escluderei, no al, no alla, no ai, lasciate perdere, lasciamo perdere, lascia perdere,
    dimenticate, scordatevi, assolutamente non, per carità niente, di certo non, tutto ma non, tutti tranne, faccio a
    meno di, faccio a meno del, posso fare a meno di, posso fare a meno del, posso rinunciare a, posso rinunciare al,
    rinuncio a, rinuncio al, rinuncio alla, meno che, fuorché, basta col, basta con il, basta con la, no, deluso da,
    deluso dalla, delusa da, delusa dalla, per sbaglio, per errore""",
    "not_only": """non solo, non soltanto, ma anche, nessun problema, non importa, non so se, non so, non ho fretta,
    non vedo l'ora di, non vedo l'ora di provare, non ho mai, non avete, non ci sarebbe, non male, perché no, no
    grazie, mai guidato, mai provato, non ho ancora""",
    "not_after": """no, non mi interessa, non mi interessano, non ci interessa, non interessa, non mi serve, non ci
    serve, non serve, non mi servono, non la voglio, non lo voglio, non la vogliamo, non lo vogliamo, non ne voglio, non
    mi piace, non ci piace, non è necessario, non è necessaria, non necessario, non occorre, non fa per me, no grazie, è
    esclusa, è escluso, è da escludere, da escludere, assolutamente no, proprio no, non se ne parla, non la prendo, non
    lo prendo, non è obbligatorio, non è indispensabile, non è per me, è troppo, era troppo, mi sembra troppo, ci sembra
    troppo, mi pare troppo, la trovo troppo, risulta troppo, mi è troppo, direi di no, meglio di no, anche no, non mi
    convince, non ci convince, non la considero, non lo considero, non più, non mi va, non ne ho bisogno, lasciamo
    stare, esaurita, esaurito, non disponibile, non è disponibile, era un errore, per errore, per sbaglio, non ci basta,
    non mi basta""",
    "than": """invece di, invece della, invece del, invece dell', invece che, al posto di, al posto della, al posto
    del, al posto dell', anziché, piuttosto che, piuttosto della, rispetto a, rispetto alla, rispetto al, rispetto
    all', in confronto a, in confronto alla, in confronto al, paragonata a, paragonata alla, paragonato a, a
    differenza di, a differenza della, a differenza del, simile a, simile alla, simile al, alternativa a,
    alternativa alla, alternativa al, più della, più del, meglio della, meglio del, meno della, meno del, come la,
    come il, come quella, dopo la, dopo il, della concorrente, più grande della, più piccola della, contro la, vs""",
    "as": "come, in versione",
    "prefer": """ma ora, ma adesso, ora invece, adesso invece, anzi, invece, meglio, piuttosto, preferirei, preferisco,
    preferiamo, preferiremmo, no aspetti, aspetta, aspettate, correzione, mi correggo, volevo dire, volevamo dire,
    intendevo, scusate, scusi, scusa, pardon, ops, alla fine, ho deciso per, abbiamo deciso per, ho scelto, abbiamo
    scelto, optato per, opterei per, opto per, scelgo, andrei su, vado su, andiamo su, ripensandoci, ci ho ripensato,
    quindi, perciò, allora, sarà la, sarà il, bensì, errore, sbagliato, ho cambiato idea, metta, mettete, mettetemi, in
    realtà, allora la, allora il, quindi la, quindi il, facciamo la, facciamo il, tocca alla, tocca al""",
    "driven": """noleggiata, noleggiato, a noleggio, auto sostitutiva, vettura sostitutiva, di cortesia, ho provato, ho
    guidato, ho già provato, ho già guidato, l'ho provata, l'ho guidata, l'ho provato, l'ho guidato, abbiamo provato,
    abbiamo guidato, abbiamo già provato, provata, provato, guidata, guidato, testata, testato, fatto un giro, fatto un
    test drive, fatto il test drive, fatto una prova, fatto la prova, ieri, l'altro ieri, la settimana scorsa, settimana
    scorsa, la scorsa settimana, sabato scorso, il mese scorso, mese scorso, l'anno scorso, di recente, recentemente,
    tempo fa, dopo la prova, dopo il test drive, dopo il giro, mi è piaciuta, mi è piaciuto, ci è piaciuta, era
    fantastica, era bellissima, è stata, conosco, conosco già, conosciamo, la conosco, lo conosco, sono salito, sono
    salita, seduto, seduta, ho visto, all'inizio, inizialmente, in origine, avevo scelto, avevo chiesto, in un primo
    momento, prima volevo""",
    "mine": "mia, mio, mie, miei, nostra, nostro, nostre, nostri",
    "filler": """la, il, lo, l, ', i, gli, le, un, una, uno, un', di, d, del, della, dello, dell, dei, delle, degli,
    in, con, col, per, a, su, sulla, sul, vecchia, vecchio, vecchissima, nuova, nuovo, attuale, bella, bel, bello,
    piccola, piccolo, grande, amata, amato, cara, caro, buona, buon, fedele, prima, primo, seconda, secondo, ultima,
    ultimo, precedente, altra, altro, qualsiasi, tanto, molto, davvero, proprio, più, troppo, versione, motore,
    modello, auto, macchina, vettura, motorizzazione, cambio, colore, allestimento, con il, con la, povera,
    gloriosa, usata, usato, solita, solito, anche, certo, sempre, questa, questo, quella, quello, vostra, vostro""",
    "from": "da, dalla, dal, dall, da una, da un",
    "compare": "confrontare, confronto, confrontarla, paragonare, paragone, paragonarla, confrontando",
    "switch": """passare, passiamo, passo, passerei, passaggio, cambiare, cambio, cambiamo, sostituire, sostituirla,
    permutare, aggiornare, vengo, veniamo, arrivo, cambi, cambiate, sostituisca, sostituite, modificare, spostare,
    scambiare, scambi, permuto, passi, cambiatemi, cambiatela, sostituitela""",
    "or": "o, oppure, e, ed, né, nonché, /, &, o magari, o forse, o anche, ovvero, sia, od",
    "restart": """e vorrei, e vorremmo, ma vorrei, ma vorremmo, e mi, e ci, ma mi, e la mia, e il mio, e adesso, e
    ora, ora vorrei, adesso vorrei, ora vorremmo, adesso vorremmo, e volevo, ma volevo, ora mi, adesso mi, ma ora,
    ma adesso""",
    "drive": """test drive, testdrive, test-drive, prova, prove, provare, provarla, provarlo, provarne, guidare,
    guidarla, guidarlo, giro di prova, giro, testare, testarla, testarlo, volante, prova su strada, prova di guida,
    probefahrt, provo, proverei""",
    "person": """sig, signor, signora, signore, dott, dottor, dottoressa, dr, ing, avv, arch, rag, geom, prof,
    saluti, grazie, famiglia, fam, gentile, egregio, cordialmente, ciao, sono, chiamo, nome, cognome""",
    "colour_cue": """in, colore, color, tinta, vernice, verniciata, verniciatura, carrozzeria, preferibilmente,
    possibilmente, meglio, o, oppure, e, ed, non, no, né, ma, di, la, il, una, un, quella, quello, tranne, solo,
    metallizzato, metallizzata, scuro, scura, chiaro, chiara, magari, anche, per favore, opaco, opaca, tutta, tutto""",
    "not_body": """pelle, sedili, sedile, interni, interno, cerchi, cerchio, tetto, tettuccio, cuciture, pinze,
    targa, targhe, spia, spie, luce, luci, plancia, cruscotto, tessuto, alcantara, casa, cancello, portone, cane,
    giacca, borsa, cartello, pulsante, tasto, semaforo, edificio, palazzo, ombrello, sciarpa, guanti, cappello,
    zaino, occhiali, portafoglio, bandiera, maglia, maglie, furgone, camion, vetri, fumo, liquido, macchia""",
    "trim_after": """allestimento, versione, edizione, pacchetto, variante, modello, linea, line, edition, livello,
    package, pack""",
    "trim_before": """allestimento, versione, edizione, pacchetto, variante, linea, livello, modello, allestimento
    è, in versione, nella versione, in allestimento, nell'allestimento, la versione, allestimenti, trim""",
    "article": "il, la, lo, l, un, una, della, del, dell, alla, al, quella, quello",
    "place_article": "in, nel, nella, nello, sul, sulla, dal, dalla, presso la, presso il, verso la, verso il",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
