"""Italian phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

# In Ticino and South Tyrol also "corsa di prova", "Probefahrt"; slips of the pen included.
DRIVE_NOUN = (
    r"(?:(?:te?st|tets|tset) ?-?(?:drives?|draiv|drive?r?|dirve|drvie|drve|driv)|testdrive|prov[ae] (?:(?:di|in|alla) "
    r"guida|di giuda|guida|su strada|su stada|in strada|stradal[ei]|dinamic[ae]|d[ei]l(?:la|l')? ?(?:auto|macchina|"
    r"vettura|veicolo|modello)|auto|macchina)|(?:gir[oi]|giretto|girettino|guid[ae]|cors[ae]|uscita|viaggio) (?:di|in|"
    r"per) prova|(?:drive|guida) test|prob[ei]?e?fahrt|prova guida)"
)
A_TRIAL = (
    r"(?:una|la|mia|nostra|fare|di|della|sua|vostra|breve|piccola|per|bella|questa|seconda|altra|prima|delle) prova(?! "
    r"d'| del danno| di (?:acquisto|pagamento|evoluzione|coraggio|forza|stampa|esame)| gratuita)"
)
TRIED = r"(?:provat[oaie]|guidat[oaie]|testat[oaie])"
TO_TRY = (
    r"(?:prov(?:ar(?:l[aoei]|ne|cela|celo)?e?|erei|eremmo|iamo|o)|test(?:ar(?:l[aoei]|ne)?e?|erei|iamo)|"
    r"guid(?:ar(?:l[aoei]|ne)?e?|erei|o))"
)
A_CAR = (
    r"(?:l[aoei]|il|l'|gli|un[ao]?|un'|questa?o?|quest'|quella?o?|quell'|vostr[oaie]|nuov[oaie]|entramb[ei]|tutt[ei]|"
    r"dei|delle|anche|prima|dal vivo|auto|macchina)"
)
BOOKED = (
    r"(?:prenotat[oaie]|fissat[oaie]|concordat[oaie]|programmat[oaie]|pianificat[oaie]|confermat[oaie]|previst[oaie]|"
    r"stabilit[oaie]|organizzat[oaie])"
)
MEETING = rf"(?:appuntament[oi]|appuntameto|{DRIVE_NOUN}|prova|giro|prenotazione|visita)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        DRIVE_NOUN,
        A_TRIAL,
        r"p(?:ro|or)va(?:re|rl(?:a+|o+|e|i)|rne|rcel[ao])(?! (?:a|ad|ancora|invece|di|nuovamente|e riprovare)\b)",
        r"(?:prov[oia]|proverei|proveremmo|proviamo) (?:la|il|lo|l'|una|un|volentieri|questa|questo)(?! volta)",
        r"in prova",
        r"(?:fare|facciamo|farci|farmi|farsi|farei|faccio) (?:fare )?(?:un|il|due|qualche) (?:\w+ )?(?:giro|giretto|"
        r"giri|girettino)",
        r"guidarl[aoei]",
        r"(?:al|dietro al|mettermi al|salire al) volante",
    ),
    Cue.DRIVE_LOOSE: (
        TO_TRY,
        r"(?:un|il|due) (?:giro|giretto|passi|girettino)",
        r"(?:al|dietro al|il) volante",
        r"(?:prestito|prestare|noleggi\w*)",
        r"(?:salire a bordo|sedermi dentro|sentirla|metterla alla prova|toccar\w* con mano)",
        r"(?:auto|vettura|macchina|veicolo|modello) (?:dimostrativ[ao]|da dimostrazione|demo|di cortesia|di prova)",
    ),
    Cue.TAKE_CAR: (
        rf"{TO_TRY} {A_CAR}",
        r"(?:provar|guidar|testar)(?:l[aoei]|ne)",
        r"(?:la|lo|le|li|una|uno) (?:\w+ ){0,2}?(?:provare|guidare|testare|provo|proverei|guiderei)",
        r"(?:fare|farci|farmi|fatemi fare|facciamo) (?:un|il|due|qualche) (?:\w+ )?(?:giro|giretto|giri)",
        r"(?:al|dietro al) volante",
        r"(?:prendere|avere|tenere) (?:\w+ ){0,3}?(?:in prova|in prestito|per un (?:giorno|weekend|fine settimana))",
        r"(?:metterl[ao]|metterne una) alla prova",
    ),
    Cue.DRIVE_PAST: (
        rf"(?:dopo|durante|da|dall[ao]|nell[ao]|fin dall[ao]|in seguito al?l?[ao]?) (?:il|la|l'|un[ao]?|aver(?:la|lo|"
        rf"e)?|mi[oa]|nostr[oa]|vostr[oa]) ?(?:mi[oa] |nostr[oa] |ultim[oa] |fatto |bell[ao] |recente "
        rf")?(?:{DRIVE_NOUN}|prova|giro|{TRIED})",
        rf"dopo (?:{DRIVE_NOUN}|prova)",
        rf"(?:{DRIVE_NOUN}|(?:la|mia|bella) prova|(?:il|mio|bel) giro) … (?:era|è stat[oa]|è andat[oa]|e stat[oa]|"
        r"e andat[oa]|ci ha|mi ha|piaciut[oa]|fatt[oa]|di ieri|di sabato scorso|dell'altro ieri|della settimana scorsa|"
        r"convint[oi])",
        rf"(?:grazie|ringrazi\w*|complimenti) … (?:{DRIVE_NOUN}|la prova|il giro)",
        rf"(?:l'|gliel'|li |le )?(?:ho|abbiamo|avevo|avevamo|aveva|ha) (?:già |appena |anche |ieri |poi )?(?:{TRIED}|"
        rf"fatto (?:il|la|un|una) (?:\w+ )?(?:{DRIVE_NOUN}|prova|giro))",
    ),
    Cue.DRIVE_REFUSED: (
        rf"(?:niente|nessun[ao]?|senza(?: fare)?(?: una?| la| il)?|n\u00e9) (?:\w+ )?(?:{DRIVE_NOUN}|prova)",
        rf"non (?:mi |ci |ho |abbiamo |me ne )?(?:serve|interessa|occorre|voglio|vogliamo|vorrei|desidero|bisogno|"
        rf"necessit\w+|intendo|va) … (?:{DRIVE_NOUN}|prova|provarl[aoei])",
        rf"(?:{DRIVE_NOUN}|prova) … (?:non (?:mi |ci |è |e )?(?:serve|interessa|occorre|necessari[oa]|più)|inutile|"
        rf"superflu[oa])",
        r"non (?:ho bisogno|abbiamo bisogno|serve|voglio|è necessario|occorre) (?:di )?(?:provare|provarl[aoei]|"
        r"guidarl[aoei])",
    ),
    Cue.DRIVE_ELSE: (
        r"(?:scuola guida|autoscuola|esame di guida|esame (?:della |per la )?patente|esame pratico|lezion[ei] di guida|"
        r"guid[ae] (?:obbligatori[ae]|accompagnat[ae]|certificat[ae])|istruttor[ei]|foglio rosa|patentino)",
        r"(?:collaudator[ei]|test ?driver|pilot[aoi] collaudator[ei]|pilota di prova)",
        r"(?:concors[oi]|premi[oi]|lotteri[ae]|estrazione|sorteggi\w*|buoni?(?: regalo| sconto)?|vincere|vinto|"
        r"vincit\w+|voucher)",
        r"(?:e-?bike|bici\w*|biciclett\w+|monopattin\w+|moto|motociclett\w+|scooter|motorino|camper|barc[ae]|"
        r"trattor[ei]|roulotte|vespa|tram)",
        r"prova (?:gratuita|d'acquisto|di acquisto|di pagamento|del nove)",
        r"(?:acquirente|compratore|interessato|tizio) … (?:vuole|vorrebbe|chiede) … (?:prova|provarla|giro|guidarla)",
        # driving as a habit or a way somewhere
        r"quant[ie] (?:km|chilometri) … (?:faccio|fa|si fanno|percorr\w*|guid\w*)",
        r"(?:faccio|facciamo|percorro|percorriamo|guido|viaggio) (?:\w+ ){0,3}?(?:km|chilometri|ogni giorno|tutti i "
        r"giorni|in autostrada|in città|spesso|poco|tanto|molto|\d[\d.']* ?(?:mila)? ?(?:km|chilometri))",
        r"(?:pendolare|pendolarismo|tragitto casa|casa-?lavoro|per andare al lavoro|(?:km|chilometri) (?:all'|al|a) "
        r"?(?:anno|giorno|mese|settimana))",
        r"(?:posso|possiamo|si può|sicuro) (?:continuare a |ancora )?(?:guidare|viaggiare|circolare) (?:lo stesso|"
        r"ancora|così|con la spia)",
        r"continuare a (?:guidare|viaggiare|circolare)",
        r"(?:riprovar\w*|riprov\w+ (?:più tardi|domani)|prov\w+ (?:a|ad) \w+)",
    ),
    Cue.DRIVE_TERMS: (
        rf"(?:cosa|che cosa|che|quali|quanto) … (?:serve|servono|occorre|occorrono|bisogna|devo|portare|document\w+|"
        rf"costa|pag\w+|requisit\w+) … (?:{DRIVE_NOUN}|la prova|una prova|provar\w+|guidar\w+)",
        rf"(?:per|durante) (?:il|un|la|una) (?:{DRIVE_NOUN}|prova) … (?:serve|servono|occorre|occorrono|devo|bisogna|"
        r"portare|paga)",
        r"(?:patente|documenti|carta d'identità|documento d'identità|età minima|cauzione|franchigia|assicurazione|"
        r"assicurat[oaie]|permesso di guida|licenza di condurre|neopatentat[oaie])",
        rf"(?:quanto|quanto tempo) (?:dura|durano|ci vuole|può durare) … (?:{DRIVE_NOUN}|la prova|giro|provarla)",
        rf"(?:{DRIVE_NOUN}|la prova|una prova) (?:\w+ ){{0,4}}?(?:gratuit[oa]|gratis|a pagamento|costa|si paga|"
        r"è coperta|senza impegno)",
        r"(?:da|a) (?:che|quanti|quale) (?:età|anni)",
    ),
    Cue.DRIVE_STATUS: (
        rf"(?:quando|a che ora|che giorno|dove|per quando|che ore) (?:è|e|era|sarebbe|sarà|ho|abbiamo|avevo|avevamo|"
        rf"ce) (?:fissat[oa] |prenotat[oa] |di preciso |esattamente |previst[oa] |poi |già |ancora )?(?:il|la|l'|lo)? "
        rf"?(?:mi[oa] |nostr[oa] )?{MEETING}",
        rf"(?:è|resta|rimane|vale|sarebbe) (?:ancora )?(?:confermat[oa]|valid[oa]|fissat[oa]|tutto confermato) (?:il|"
        rf"la|l')? ?(?:mi[oa] |nostr[oa] )?{MEETING}",
        rf"(?:il|la|l') ?(?:mi[oa] |nostr[oa] )?{MEETING} (?:di \w+ |del \w+ |delle \w+ )?(?:è|e|resta|rimane|vale) "
        r"(?:sempre |ancora )?(?:confermat[oa]|valid[oa]|fissat[oa]|in piedi|alle)",
        rf"(?:mi |ci )?(?:confermate|conferma|potete confermar\w*|ricordate|ricorda|ridite|ridite) (?:\w+ "
        rf"){{0,4}}?(?:orario|ora|data|giorno|indirizzo) (?:del|della|dell'|di) ?(?:mi[oa] |nostr[oa] )?{MEETING}",
        r"(?:non ho|non abbiamo) (?:ancora )?(?:ricevuto|avuto) (?:\w+ )?conferma (?:del|della|dell')",
        r"confermat[oa] per (?:domani|oggi|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|domenica)\?",
    ),
    Cue.DRIVE_KNOWN: (
        rf"(?:mi[oa]|nostr[oa]) (?:\w+ )?{MEETING}",
        rf"{MEETING} (?:\w+ ){{0,2}}?(?:già )?{BOOKED}",
        rf"{BOOKED} (?:\w+ ){{0,3}}?{MEETING}",
        rf"(?:l'|il |la |dell'|del |della |all'|al |alla )(?:\w+ )?{MEETING} (?:di|del|della|delle|dell'|che avevo|"
        r"che avevamo|che avevate|che ho|per) ?(?:domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|"
        r"stasera|stamattina|dopodomani|prossim\w+|settimana|avevo|avevamo|prenotat\w+|fissat\w+|\d)",
        rf"(?:ho|abbiamo|avevo|avevamo|avrei|avremmo) (?:già )?(?:un|una|il|la|l')? ?(?:\w+ )?{MEETING} (?:{BOOKED}|"
        rf"con voi|da voi|per|il|alle|di|domani|oggi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato)",
        rf"(?:spostare|disdire|annullare|cancellare|rimandare|posticipare|anticipare|rinviare) (?:\w+ ){{0,2}}?(?:il |"
        rf"la |l'|un )?{MEETING}",
        rf"(?:ho|abbiamo|avevo|avevamo) {BOOKED} … {MEETING}",
    ),
    Cue.WISH: (
        r"(?:vorrei|vorremmo|vorrebbe|vorebbe|vorei|vorrie|volevo|volevamo|voglio|vogliamo|vogliam|desider\w+|"
        r"gradir\w+|ambirei|bramo)",
        r"(?:mi|ci|gli|le) (?:piacerebbe|piacereb\w*|farebbe piacere|interessa|interesserebbe|interessano|andrebbe|"
        r"servirebbe|attira|incuriosisce|tenta|serve)",
        r"(?:posso|possiamo|potrei|potremmo|potrebbe|potete|potreste|puoi|poso|può|si può|si puo|si potrebbe|si riesce|"
        r"riusciamo|riuscireste|riuscite|riesco|riuscirei)",
        r"(?:è|sarebbe|e|fosse|era) (?:anche |forse |magari |già )?(?:possibile|fattibile|pensabile)",
        r"(?:possibilità|possibilita|possibile|occasione|opportunità)",
        r"(?:c'è|ce|c'e|ci sarebbe|esiste|ci sono|ci sarebbero) (?:\w+ ){0,2}?(?:modo|possibilità|verso|maniera)",
        r"(?:interessat[oaie]|interesse|interess[oa])",
        r"(?:chiedo|chiederei|richiedo|richiesta|richiedere|chiediamo|domando|prego|per favore|per piacere|per "
        r"cortesia|cortesemente|gentilmente|x favore|pf)",
        r"(?:prenot(?:are|o|erei|iamo|azione|armi|arci|arlo|arla|a)|fiss(?:are|o|iamo|arlo|armi)|organizz(?:are|o|iamo|"
        r"arlo)|concord(?:are|iamo|o)|riserv(?:are|o)|programmare|combinare|accordarci)",
        r"(?:quando|dove|come) (?:posso|potrei|possiamo|potremmo|si può|potete|sarebbe|è possibile|avete|fate)",
        r"(?:avete|aveste|avreste|hai|tenete|disponete|fate) (?:\w+ )?(?:un|una|la|il|l'|disponibil\w*|modo|"
        r"possibilità|test|prove|posto|ancora|in)",
        r"(?:disponibil[ei]|disponibilità|disponibilita)",
        r"(?:avrei|avremmo|ho|abbiamo) (?:\w+ )?(?:voglia|piacere|intenzione|intenzione di|curiosità|desiderio|il "
        r"desiderio)",
        r"(?:sarei|saremmo|sono|siamo) (?:\w+ ){0,3}?(?:interessat\w+|curios[oaie]|felic[ei]|liet[oaie]|content[oaie]|"
        r"grat[oaie])",
        r"(?:fatemi|fammi|mi fate|mi fareste|ci fate|me l[ao] fate|ce l[ao] fate|lasciatemi|mi lasciate|me la lasciate|"
        r"ditemi|segnatemi|mettetemi|prenotatemi|iscrivetemi|segnami)",
        r"(?:cerco|cerchiamo|sto cercando|stiamo cercando|sto pensando|stiamo pensando|penso di|valut\w+|considerando|"
        r"intendo|intendiamo|ho in mente|ho deciso)",
        r"(?:se fosse|mi chiedevo se|pensavo di|pensavamo di|contavo di|spero di|speravo di|aspetto di)",
        r"(?:non vedo l'ora|magari|volentieri|dai che)",
    ),
    Cue.ASK: (
        r"(?:sapere|chiedere|chiedo|domanda|domande|informazion[ei]|info|informarmi|capire|conoscere|curiosità|"
        r"dettagli|delucidazion\w+|ragguagli|chiariment\w+|spiegar\w+|ditemi|dirmi|indicarmi|comunicarmi|mi dite|mi "
        r"sapete)",
        r"(?:cosa|che cosa|quanto|quanti|quante|quant[oaie]|come|quale|quali|dove|quando|chi|c'è|ci sono|avete|fate|a "
        r"quanto|esiste|esistono|perché|è vero che|che \w+ ha)",
        r"(?:mandar\w*|mandate\w*|invi[ao]\w*|spedi\w+|girar\w*|far(?:mi|ci) avere|mandami)",
        r"(?:vorrei|avrei|gradirei|chiedo|desider\w+|bisogno|volevo|per favore|potreste|potete) … (?:preventiv\w+|"
        r"prezz\w+|offert\w+|leasing|noleggio|brochure|catalog\w+|depliant|consulenza|listin\w+|quotazione)",
    ),
    Cue.PAST: (
        r"(?:era|erano|ero|eravamo|è stat[oa]|sono stat[oaie]|siamo stat[ie]|aveva|avevamo|avevo|ieri|l'altro ieri|"
        r"avantieri|l'altro giorno|tempo fa|(?:settimana|mese|sabato|lunedì|martedì|mercoledì|giovedì|venerdì|domenica|"
        r"anno) (?:scors[oa]|passat[oa])|(?:scors[oa]|passat[oa]) (?:settimana|mese|sabato|anno)|fa|poco fa|di recente|"
        r"recentemente)",
        r"(?:ho|abbiamo|ha|l'ho|l'abbiamo|mi ha|ci ha) (?:già |appena |poi |molto |davvero |proprio )?(?:provat\w|"
        r"guidat\w|testat\w|comprat\w|acquistat\w|ordinat\w|fatt\w|convint\w|entusiasmat\w|deluso|lasciat\w|visto|"
        r"ritirat\w|dimenticat\w|avut\w)",
        r"(?:mi|ci) è piaciut[oa]",
    ),
    Cue.LOST: (
        r"(?:dimenticat[oaie]|scordat[oaie]|smarrit[oaie]|pers[oaie]|lasciat[oaie]|persa|caduto|cadut[oaie]|oggetti "
        r"smarriti) … (?:auto|macchina|vettura|bordo|portaoggetti|sedile|sedili|bagagliaio|abitacolo|cruscotto|dentro|"
        r"da voi)",
        r"(?:auto|macchina|vettura|bordo|portaoggetti|sedile|bagagliaio|abitacolo) … (?:dimenticat[oaie]|scordat[oaie]|"
        r"smarrit[oaie]|lasciat[oaie]|pers[oaie])",
        r"(?:dimenticat[oaie]|scordat[oaie]|smarrit[oaie]|lasciat[oaie]|pers[oaie]) (?:\w+ ){0,2}?(?:gli |i |la |il |"
        r"le |lo |l')?(?:miei |mia |mio |mie )?(?:occhiali\w*|guanti|giacca|ombrello|portafogli\w*|portamonete|chiavi|"
        r"telefon\w*|cellulare|natel|sciarpa|berretto|cappello|borsa|borsetta|zaino|seggiolino|cappotto|documenti|"
        r"portafoglio)",
        r"(?:trovato|ritrovato) (?:\w+ ){0,3}?(?:occhiali|guanti|giacca|ombrello|portafogli\w*|chiavi|telefono|sciarpa|"
        r"borsa)",
    ),
    Cue.APPOINTMENT: (
        r"appuntament[oi]",
        r"appuntameto",
        r"apuntamento",
        r"prenotazion[ei]",
        r"visita",
        DRIVE_NOUN,
        A_TRIAL,
    ),
    Cue.CANCEL: (
        r"(?:disdi(?:re|co|ciamo|ca|te|rlo|rla|sco|re)|disdett[oa]|disdetta|annull(?:are|o|iamo|ate|arlo|arla|ato|ata|"
        r"amento|i)|cancell(?:are|o|iamo|ate|arlo|arla|azione) (?:\w+ ){0,4}?(?:appuntament\w+|test|prova|prenotazione|"
        r"giro|visita|incontro)|(?:appuntamento|test ?-?drive|prova|prenotazione|giro) (?:\w+ ){0,4}?(?:cancell\w+|da "
        r"cancellare|salta|salt[oa])|storn(?:are|o))",
        r"(?:rinunci(?:o|are|amo)) (?:al|alla|all') ?(?:\w+ )?(?:appuntamento|test|prova|giro)",
        r"(?:non (?:posso|possiamo|potrò|riesco|riusciamo|ce la faccio|riuscirò) (?:più |purtroppo |a |ad "
        r"){0,3}(?:venire|essere|presentarmi|presentarci|esserci|passare|partecipare))",
        r"(?:appuntamento|test ?-?drive|prova|prenotazione) … (?:non mi serve più|non serve più|non se ne fa|non posso "
        r"(?:più )?(?:venire|presentarmi|mantener\w+)|lasciamo perdere|lasciate perdere)",
        r"(?:devo|dobbiamo) dare buca",
    ),
    Cue.MOVE: (
        r"(?:spost(?:are|o|iamo|ate|arlo|arla|armi|armelo|amento|ato|ata)|rimand(?:are|o|iamo|arlo|arla)|posticip\w+|"
        r"anticip(?:are|o|iamo|arlo|arla)|rinvi(?:are|o|amo|arlo|arla)|riprogramm\w+|ripianific\w+|slittare|"
        r"procrastin\w+|riprenot\w+|rifissare)",
        r"(?:cambi(?:are|o|amo|arlo|arla|o di)|modific(?:are|o|arlo|a)|vari(?:are|azione)) (?:\w+ ){0,2}?(?:il |la |l'|"
        r"di |un )?(?:appuntamento|orario|ora|data|giorno|prenotazione|giornata)",
        r"(?:altr[oa]|nuov[oa]|divers[oa]|un'altra) (?:giorno|data|orario|ora|appuntamento|giornata|momento)",
        r"(?:venire|arrivare|fare|farlo|farla|passare) (?:un po' |un po |un'ora |mezz'ora )?(?:prima|dopo|più tardi|"
        r"più presto)",
        r"(?:più tardi|più presto|un'ora dopo|un'ora prima|mezz'ora dopo|il giorno dopo) (?:invece|possibile|anziché)",
    ),
    Cue.LATE: (
        r"(?:in ritardo|ritardo di|tard[oi] (?:di )?\w+ minuti|faccio tardi|facciamo tardi|farò tardi|tarderò|"
        r"tarderemo|ritarderò|sono in ritardo|arrivo (?:\w+ ){0,3}?(?:dopo|più tardi|tardi|in ritardo)|minuti (?:dopo|"
        r"più tardi|di ritardo)|(?:blocc\w+|ferm[oi]|imbottigliat\w+) (?:nel|in) (?:traffico|coda|colonna))",
    ),
}
