"""Italian phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

MY_DATA = (
    r"(?:dat[io]|contatt\w+|recapit\w+|indirizz[oi]|e-?mail|mail|numero|account|profilo|informazioni|nominativo|tutto|"
    r"anagrafic\w+|scheda)"
)
RELATIVES = (
    r"(?:moglie|marito|compagn[ao]|fidanzat[ao]|famiglia|ragazz[ao]|genitori|padre|madre|papà|mamma|figli[oae]?|capo|"
    r"titolare|soci[oa]|collega|banca|commercialista|consulente|amministratore|lei|lui|casa|suocer[ao]|partner)"
)
TO_CONSULT = (
    r"(?:parl\w+|chied\w+|sent(?:o|ire|iamo|irmi)|discut\w+|confront\w+|consult\w+|verific\w+|accord\w+|concord\w+|"
    r"vedere|sentirmi)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        rf"(?:cancell\w+|elimin\w+|rimuov\w+|rimozione|rimoss\w+|distrugg\w+|togli\w*) (?:[^\s.!?\n]+ ){{0,5}}?(?:dei |"
        rf"i |il |la |l')?(?:miei |mio |mia |nostri |suoi )?{MY_DATA}",
        r"(?:cancellatemi|eliminatemi|rimuovetemi|toglietemi|cancellami|toglimi)",
        rf"{MY_DATA} (?:[^\s.!?\n]+ ){{0,5}}?(?:cancellat\w|eliminat\w|rimoss\w|distrutt\w)",
        r"(?:revoc\w+|ritir\w+|mi oppongo|oppor\w+|opposizione) … (?:consenso|trattamento|autorizzazione|marketing|"
        r"profilazione)",
        r"(?:diritto (?:all'oblio|alla cancellazione|di cancellazione)|oblio|art(?:icolo|\.)? ?17|art(?:icolo|\.)? "
        r"?21)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:disiscri\w+|disiscrizione|cancell\w+ (?:\w+ ){0,3}?(?:iscrizione|newsletter|mailing)|annull\w+ (?:\w+ "
        r"){0,2}?(?:iscrizione|abbonamento alla newsletter)|unsubscribe|opt-?out)",
        r"(?:togli\w+|cancell\w+|rimuov\w+|levat\w+|elimin\w+|tirat\w+ fuori) (?:\w+ ){0,3}?(?:dalla|da|dalle|dal|dai) "
        r"(?:\w+ )?(?:lista|liste|mailing|newsletter|elenco|elenchi|database|destinatari|rubrica)",
        r"(?:niente|basta|nessuna|no|non (?:voglio|desidero|vogliamo|desideriamo|mandat\w+|inviat\w+)) (?:\w+ "
        r"){0,4}?(?:newsletter|pubblicità|mail pubblicitari\w|comunicazioni (?:commerciali|promozionali)|promozioni|"
        r"spam|messaggi promozionali)",
        r"stop",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:lasciat\w+|lasci\w*) (?:mi |ci )?in pace",
        r"(?:lasciate(?:mi|ci)|lasci(?:ami|aci)) stare",
        r"(?:smett\w+|finitela|piantatela|basta) (?:\w+ ){0,2}?(?:contattar\w+|scriver\w+|chiamar\w+|mandar\w+|"
        r"importunar\w+|disturbar\w+|tempestar\w+|con (?:le|i|queste|questi) (?:mail|e-?mail|messaggi|telefonate|"
        r"chiamate))",
        r"non (?:mi |ci )?(?:contattat\w+|scrivet\w+|chiamat\w+|disturbat\w+|cercat\w+|mandat\w+|contattar\w+|"
        r"scriver\w+|importunat\w+) (?:mi |ci )?(?:\w+ )?(?:più|mai più|oltre|ulteriormente)",
        r"(?:non (?:voglio|desidero|vogliamo|desideriamo|intendo) (?:\w+ )?(?:essere|venire) (?:\w+ )?(?:contattat\w|"
        r"chiamat\w|disturbat\w|ricontattat\w))",
        r"(?:nessun|nessuna|niente|non voglio|non desidero) (?:altr[oaie] |più |ulterior[ei] |ricevere "
        r"){1,3}(?:messagg\w+|mail|e-?mail|chiamat[ae]|telefonat[ae]|contatt\w+|comunicazion\w+|sms)",
    ),
    Cue.DATA_REQUEST: (
        r"(?:quali|che|che tipo di) (?:\w+ )?(?:dati|informazioni) … (?:avete|conservat\w+|memorizzat\w+|salvat\w+|"
        r"possedete|tenete|raccolt\w+|su di me|detenete|trattate|miei)",
        r"(?:copia|accesso|estratto|esportazione|rendiconto|elenco) (?:\w+ ){0,2}?(?:dei |ai |di |de |a )(?:tutti i "
        r")?(?:miei |mie )?(?:dati|informazioni)",
        r"(?:diritto di accesso|richiesta di accesso|accesso ai dati|portabilità|art(?:icolo|\.)? ?15|art(?:icolo|\.)? "
        r"?20)",
        r"(?:mandat\w+|inviat\w+|fornit\w+|trasmett\w+|comunicat\w+) (?:mi |ci )?(?:\w+ ){0,2}?(?:i |tutti i )(?:miei "
        r")?dati (?:personali|che avete|in vostro possesso|conservati|salvati|memorizzati)",
        r"(?:da dove|dove|come) (?:avete|ha|hai|arriva|vi siete|siete) (?:\w+ ){0,3}?(?:il|la|i|l') ?(?:mio |mia |miei "
        r")?(?:numero|indirizzo|dati|e-?mail|mail|contatto|nominativo)",
        r"(?:cosa|che cosa) sapete (?:di|su di) me",
    ),
    Cue.NO_WISH: (
        r"non (?:sono|siamo|mi|ci|sarei) (?:più )?(?:interess\w+)(?: più)?",
        r"(?:nessun interesse|non (?:ho|abbiamo) (?:più )?(?:alcun |nessun )?(?:interesse|bisogno|necessità))(?! (?:di "
        r"cambiare|di altro))",
        r"non (?:mi |ci )?(?:serve|servono|occorre|interessa) più",
        r"(?:ho|abbiamo) (?:già |appena |nel frattempo |intanto |poi |ormai ){1,3}(?:comprat\w|acquistat\w|ordinat\w|"
        r"pres\w|trovat\w|firmat\w) (?:un|una|un'|la|l'|il|altro|altrove)",
        r"(?:ho|abbiamo) (?:già |appena |nel frattempo |intanto |poi |ormai ){0,3}(?:comprat\w|acquistat\w|ordinat\w|"
        r"pres\w|trovat\w|firmat\w|scelto|optato per) (?:\w+ ){0,3}?(?:un'altra|un altro|altrove|altr[ao]|concorren\w+|"
        r"da un'altra)",
        r"ne (?:ho|abbiamo) (?:già )?(?:comprat\w|pres\w|acquistat\w|trovat\w) (?:un'altra|un altro|una|uno)",
        r"(?:ho|abbiamo|mi sono|ci siamo) (?:già |poi |alla fine )?(?:deciso|decisi|scelto|optato|orientat\w) "
        r"(?:diversamente|per (?:un'altra|un altro|un'|una|un|altro|altra|la concorrenza)|altrimenti|di non|di "
        r"rinunciare)",
        r"(?:ho cambiato idea|abbiamo cambiato idea|ci ho ripensato|ci abbiamo ripensato|lascia(?:te|mo)? (?:perdere|"
        r"stare)|lasci perdere|come non detto|non se ne fa (?:più )?(?:niente|nulla)|non (?:ne )?facciamo (?:più "
        r")?(?:niente|nulla))",
        r"(?:ritiro|ritiriamo|annullo) (?:la mia |la nostra |la )?(?:richiesta|domanda)",
        r"(?:non voglio|non vogliamo|non mi va|non desidero) (?:più|più niente|più nulla|più saperne)",
        r"(?:questione|cosa|faccenda|richiesta) (?:\w+ )?(?:risolta|chiusa|superata|archiviata|decaduta)",
        r"(?:rinuncio|rinunciamo|passo la mano)(?!, ma)",
    ),
    Cue.NOT_NOW: (
        r"(?:non|no) (?:adesso|ora|subito|per ora|per adesso|per il momento|al momento|in questo momento|ancora|"
        r"quest'anno|questo mese|oggi)",
        r"(?:per ora|per adesso|per il momento|al momento|adesso|ora come ora|in questo periodo|attualmente|"
        r"momentaneamente) (?:\w+ ){0,3}?(?:no|non|niente|passo|lascio|aspetto|aspettiamo|è presto|preferisco "
        r"aspettare|sono pres\w|troppo)",
        r"(?:un'altra volta|un altro momento|in un altro momento|un'altra occasione|sarà per|magari più avanti|più "
        r"avanti|più in là|in seguito|in futuro|forse dopo|magari dopo)",
        r"(?:mi faccio|ci facciamo|mi farò|ci faremo|mi rifaccio|mi faccio sentire|ci risentiamo|vi ricontatto|"
        r"ricontatter\w+|vi richiam\w+|vi contatto|vi contatter\w+|vi scrivo|torno a|mi rifarò) (?:\w+ "
        r"){0,2}?(?:viv[oi]|sentire|io|noi|quando|più avanti|tra|fra|in|dopo|contattarvi|scrivervi)",
        r"(?:vi ricontatto|vi ricontatterò|vi ricontatteremo|mi farò vivo|mi farò viva|mi faccio vivo io|mi faccio "
        r"viva io|ci risentiamo)",
        r"(?:tra|fra) (?:qualche|alcuni|un paio di|due|tre|quattro|cinque|sei|otto|dieci|\d+|mezz') ?(?:mes[ei]|"
        r"ann[oi]|anno)",
        r"(?:l'anno prossimo|il prossimo anno|l'anno nuovo|anno prossimo|dopo l'estate|dopo le (?:ferie|vacanze|"
        r"feste))",
        r"(?:aspett\w+|rimand\w+|rinvi\w+|posticip\w+) (?:\w+ ){0,3}?(?:anno|primavera|autunno|estate|inverno|ancora "
        r"un po|un po)",
        r"(?:è|sarebbe|ancora) (?:ancora |un po' |un po |troppo )?(?:presto|prematuro)",
        r"(?:forse|magari|semmai|se mai|eventualmente) (?:\w+ )?(?:in primavera|in autunno|in estate|in inverno|l'anno|"
        r"più tardi|dopo|il mese prossimo)",
        r"non (?:ho|abbiamo) (?:\w+ )?(?:tempo|soldi|budget|la testa)(?: (?:adesso|ora|in questo periodo|al momento))?",
        r"(?:non c'è fretta|non ho fretta|senza fretta|non sono ancora pront[oa])",
    ),
    Cue.NOT_NOW_ELSE: (
        r"non (?:solo|soltanto)",
        r"perché (?:\w+ )?non",
        r"non ancora (?:ricevut\w+|avut\w+|sentit\w+)",
        r"non subito ma",
        r"non (?:ho|abbiamo) ancora (?:ricevut\w+|avut\w+|sentit\w+|provat\w+|guidat\w+)",
    ),
    Cue.DEFERRED: (
        rf"(?:devo|dobbiamo|voglio|vorrei|prima|preferisco|meglio|vogliamo|fatemi|lasciatemi) (?:\w+ "
        rf"){{0,3}}?{TO_CONSULT} … {RELATIVES}",
        rf"(?:ne parl\w+|mi consult\w+|mi confront\w+|ci confrontiamo|chiedo|sento) … (?:con|a|al|alla|il|la|mi[ao]) … "
        rf"?{RELATIVES}",
        r"(?:ci|mi) (?:penso|pensiamo|devo pensare|voglio pensare|rifletto|dormo sopra|pensiamo su|ragiono|penserò|"
        r"rifletterò)",
        r"(?:pensarci|rifletterci|dormirci (?:su|sopra)|ragionarci|valutare con calma|tempo per pensar\w+|un attimo di "
        r"tempo)",
        r"(?:devo|dobbiamo|prima devo|lascia\w+|fatemi|fammi) (?:\w+ ){0,2}?(?:controllare|guardare|vedere|verificare|"
        r"capire) (?:\w+ ){0,2}?(?:l'agenda|in agenda|il calendario|i turni|gli impegni|se|quando)",
        rf"(?:se|quando|appena) (?:\w+ )?{RELATIVES} (?:\w+ )?(?:è d'accordo|dice di sì|acconsente|vuole|può|conferma)",
        r"(?:vi faccio sapere|le faccio sapere|ti faccio sapere|vi farò sapere|facciamo sapere|vi dico|vi aggiorno|ti "
        r"dico|poi vi dico|vediamo(?: un po'?| dai)?|vedrò|vedremo)",
        r"(?:datemi|dammi|mi dia|lasciatemi) (?:un|qualche|un po' di|ancora|il) (?:attimo|momento|giorno|giorni|tempo|"
        r"minuto)",
    ),
    Cue.CALLBACK: (
        r"(?:chiamatemi|chiamateci|chiamami|mi chiami|mi chiamate|mi chiama(?! \w+$)|richiamatemi|richiamateci|"
        r"richiamami|mi richiami|mi richiamate|telefonatemi|telefonami|mi telefoni|mi telefonate|fatemi (?:uno squillo|"
        r"chiamare)|datemi un colpo di (?:telefono|fil[oi])|sentiamoci (?:per|al) telefono)",
        r"(?:essere|venire|farmi) (?:\w+ )?(?:richiamat\w|ricontattat\w|chiamat\w|contattat\w telefonicamente|"
        r"richiamare|chiamare)",
        r"(?:contattatemi|contattarmi|ricontattatemi|sentirci|sentirmi) (?:\w+ ){0,3}?(?:telefonicamente|al telefono|"
        r"per telefono|al numero|al cellulare|al natel)",
        r"(?:potete|può|puoi|potreste|potrebbe|qualcuno può|qualcuno che) (?:\w+ )?(?:chiamarmi|richiamarmi|chiamarci|"
        r"telefonarmi|mi chiami|mi richiami|richiamarci)",
        r"(?:una|un) (?:chiamata|telefonata|richiamata|colpo di telefono)",
        r"(?:telefonicamente|per telefono|al telefono)",
    ),
    Cue.CALL_REFUSED: (
        r"(?:non|niente|no|evitate|senza|nessuna|invece di) (?:\w+ ){0,3}?(?:chiamat\w+|chiamar\w+|telefon\w+|"
        r"richiamat\w+|richiamar\w+|telefonat\w+|squill\w+)",
        r"(?:nessuno|mai) (?:\w+ ){0,4}?(?:chiamat\w|richiamat\w|telefonat\w)",
        r"(?:ho|abbiamo|vi ho|avevo) (?:già |anche |provato a )?(?:chiamat\w|telefonat\w|chiamare|telefonare)",
        r"(?:vi|la|ti) (?:chiamo|richiamo|telefono|chiamerò|chiamiamo)",
        r"mi chiamo",
    ),
    Cue.THANKS: (
        r"(?:grazie|grazia|grz|ringrazi\w*|grat[oaie]|graziee+|mille grazie|tante grazie|vi ringrazio|la ringrazio|"
        r"thanks|merci|danke|riconoscente)",
    ),
    Cue.GREETING: (
        r"(?:ciao|ciaoo+|buongiorno|buon giorno|bongiorno|buonasera|buona sera|buondì|buon dì|buon pomeriggio|salve|"
        r"salute|ehi|ehilà|hey|hi|hello|hallo|saluti|buonanotte|buona giornata|buona serata|gentil[ei]|egregi\w*|"
        r"spettabile|hola)",
        r"(?:a tutti|tutti|ragazzi|team|signor[ei]|signora|voi|a voi|staff|gente|di nuovo|carissimi)",
        r"(?:come (?:va|stai|state|sta)|tutto bene|c'è qualcuno|c'e qualcuno|ci siete|nessuno)",
    ),
    Cue.ADDITION: (
        r"(?:anche|pure|inoltre|in più|in aggiunta|oltre a|oltretutto|in alternativa|eventualmente anche|come pure|"
        r"altrettanto|e aggiungo|per di più|volendo anche)",
    ),
    Cue.CHANGE: (
        r"(?:anzi|invece|piuttosto|al posto|anziché|meglio|preferi\w+|correzione|correggo|mi correggo|rettific\w+|"
        r"errata corrige|mi sono sbagliat[oa]|ho sbagliato|sbagliavo|errore mio|refuso|mi sono confus[oa]|volevo dire|"
        r"intendevo|intendo|ripensandoci|ci ho ripensato|ho cambiato idea)",
        r"(?:scusa\w*|sorry|pardon|ops|oops),? (?:no|non|il|la|è|era|volevo|intendevo|meglio|sbagliat\w|ma|l'|i)",
        r"(?:no|nono|aspetta|aspettate|un attimo),? (?:meglio|il|la|l'|era|è|non|volevo|intendevo|facciamo|piuttosto|"
        r"invece)",
        r"(?:cambi(?:are|o|amo|ate|a)|modific\w+|sostitui\w+|corregg\w+|sistemare|aggiust\w+)",
        r"(?:non (?:è |e )?(?:corretto|giusto|esatto|proprio così|così)|sbagliat[oaie]|errat[oaie]|scorrett[oaie]|non "
        r"va bene|non mi va bene|non torna|non \w+ ma)",
    ),
}
