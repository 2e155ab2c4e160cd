"""Italian phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PASSED_ON = (
    r"(?:pass(?:ar\w*|at\w+|o|i|a|iamo|iate|ino)|inoltr\w+|gir(?:ar\w*|at\w+|o|iamo|iate|ino)|trasm\w+|comunic\w+|condivi\w+|cede\w*|"
    r"cession\w+|fornir\w*|divulg\w+|rivel\w+|consegn\w+|diffonder\w*|diffus\w+|mandar\w*|inviar\w*|dar(?:e|l[io]|"
    r"glieli)|date(?= pure| il | i | la | mio ))"
)
THE_DEALER = (
    r"(?:concessionari\w*|rivendit\w+|terz[ie]|terze parti|partner|vendit\w+|filial[ei]|autosalone|salone|garage|"
    r"garagista|altr[ie]|nessuno|chiunque|estern[ie])"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        # "si" without its accent is a yes only before these words, so the accent is written as a code
        r"(?:s\u00ec|si(?=\s*(?:$|[,.!;:👍]|grazie|certo|certamente|va|tutto|prego|esatto|confermo|corretto|ok|okay|per|"
        r"pure|dai|perfetto|giusto|volentieri|procedete|procedi|proceda|inoltr|grz|mi va|assolutamente|molto|è|e "
        r"giusto|e corretto|è corretto))|sii+|siii+|s\u00ec\u00ec+|sisi|si si|s\u00ec s\u00ec|yes|yep|ja|esatto|"
        r"esattamente|esatt|giusto|giustissimo|corretto|confermo|confermiamo|confermato|conferma|d'accordo|daccordo|ok|"
        r"okay|okey|okei|oki|oke|okk+|certo|certamente|ovvio|ovviamente|naturalmente|senz'altro|sicuro|sicuramente|"
        r"assolutamente(?: sì| si)?|affermativo|precisamente|perfettamente|volentieri|molto volentieri|con piacere|"
        r"come no|eccome|altroché|certo che sì|certo che si)",
        r"(?:va (?:bene|benissimo|bn|benone|tutto bene)|va bn|mi va bene|per me va bene|per me ok|x me ok|va bene così|"
        r"tutto (?:bene|ok|okay|giusto|corretto|esatto|a posto|perfetto|confermato|in ordine|regolare|quadra|torna)|è "
        r"(?:tutto )?(?:giusto|corretto|esatto|a posto|ok)|e (?:tutto )?(?:giusto|corretto|ok)|così va bene|così è "
        r"giusto|così è perfetto|dati (?:corretti|giusti|esatti)|le informazioni sono corrette|i dati sono (?:corretti|"
        r"giusti|esatti)|in ordine)",
        r"(?:procedete|procedi|proceda|procediamo|proceda pure|potete procedere|può procedere|puoi procedere|avanti|"
        r"andiamo avanti|andate avanti|vai|vada|vai pure|si proceda|dai|facciamo così|faccia così|fate così|fate pure|"
        r"faccia pure|fai pure|fatelo|inviate|invia pure|inviate pure|mandate|mandate pure|mandi pure|manda pure|"
        r"inoltrate|inoltra pure|inoltrate pure|inoltri pure|passatelo pure|passate pure|trasmettete pure|prenotate "
        r"pure|prenota pure|prenotate|potete (?:inviare|inoltrare|mandare|prenotare|passare|trasmettere|girare|andare "
        r"avanti)|può (?:inviare|inoltrare|mandare|prenotare|trasmettere)|via libera|ci sto|affare fatto|aggiudicato|"
        r"andata|segnatemi|mi segni|approvato)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:perfetto|perfettissimo|ottimo|ottima|benissimo|bene|bello|grande|grandioso|fantastico|meraviglioso|"
        r"magnifico|eccellente|splendido|super|top|ideale|stupendo|mitico|favoloso|alla grande|che bello|molto bene|"
        r"sarebbe (?:perfetto|ottimo|bello|fantastico|l'ideale)|figo|buono|evviva|spettacolo|great)",
    ),
    Cue.NO: (
        r"(?:non proprio|non del tutto|non esattamente|non è quello che ho)",
        r"(?:no|noo+|nono|no no|nope|nein|neanche per sogno|neanche per idea|niente affatto|nient'affatto|"
        r"assolutamente no|assolutamente non|certo che no|per niente|per nulla|giammai|macché|no grazie|negativo|direi "
        r"di no|meglio di no|preferirei di no|anche no)",
        r"(?:sbagliat[oaie]|errat[oaie]|scorrett[oaie]|falso|inesatt[oaie]|(?:non|nn) (?:è |sono |mi |va |ci |proprio |"
        r"del tutto |tutto |affatto ){0,4}(?:corrett[oaie]|giust[oaie]|esatt[oaie]|vero|d'accordo|ok|va bene|bene|"
        r"torna|quadra|confermo|così|a posto)|c'è (?:un|qualche) (?:errore|sbaglio)|c'e un errore|qualcosa non (?:va|"
        r"torna|quadra))",
        r"(?:purtroppo no|meglio non|preferi(?:sco|rei) (?:di )?non?|non ancora|non procedete|non procedere|non "
        r"proceda|non (?:inviate|inoltrate|mandate|prenotate)(?: nulla| niente)?|fermi|fermatevi|aspettate a)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (r"(?:non|nn|no|mai|nessun[oa]?|niente|nulla|senza|n\u00e9|neanche|nemmeno|neppure)",),
    Cue.NEGATION_HARMLESS: (
        r"(?:(?:nessun|non c'è|non ce|no|nessunissimo|senza) (?:alcun )?problem\w*|nessuna (?:domanda|modifica|"
        r"obiezione|fretta)|nessun (?:dubbio|cambiamento)|niente da (?:cambiare|aggiungere|modificare|ridire|obiettare|"
        r"correggere)|nulla da (?:cambiare|aggiungere|modificare|ridire|obiettare|correggere)|perché no|xke no|xché no|"
        r"come no|niente in contrario|nulla in contrario|nulla osta|non vedo l'ora|non vediamo l'ora|non solo|non c'è "
        r"di che|non (?:ho|abbiamo) (?:nulla|niente) (?:in contrario|da)|non (?:ho|abbiamo) (?:altre )?(?:domande|"
        r"obiezioni|modifiche)|non (?:mi |ci )?(?:chiamat\w+|telefonat\w+|chiami|telefoni)(?: (?:al telefono|per "
        r"favore|però|grazie))?(?:,? (?:scrivetemi|scriva|per mail|meglio (?:per )?(?:e-?mail|mail|whatsapp|messaggio)|"
        r"solo (?:e-?mail|mail|messaggi)))?|niente (?:chiamate|telefonate)|no (?:chiamate|telefonate)|non serve "
        r"(?:chiamare|telefonare|altro)|non manca (?:nulla|niente)|non cambia (?:nulla|niente)|senz'altro|senza "
        r"modifiche|nient'altro|niente altro|certo che sì)",
    ),
    Cue.DOUBT: (
        r"(?:se|qualora|purché|a patto che|a condizione che|sempre che|a meno che|finché|solo se|solo quando|appena|"
        r"prima che|prima di)",
        r"(?:forse|magari|probabilmente|eventualmente|credo|penso|suppongo|immagino|direi|presumo|boh|mah|beh|bah|"
        r"insomma|ni|nì|più o meno|quasi|quasi tutto|in linea di massima|in teoria|in principio|teoricamente|circa|non "
        r"so|nn so|non saprei|non sono sicur[oa]|non ne sono|vediamo|vedremo|dipende|può darsi|potrebbe|eccetto|tranne|"
        r"salvo|a parte|hm+|hmm+|mmm*|uhm+|ehm+|in dubbio)",
        r"(?:ci penso|pensarci|rifletter\w+|chiedere|chiedo|domanda|aspett\w+|attend\w+|un attimo|un momento|un "
        r"secondo|attimo|vi faccio sapere|ne parlo|parlarne|sentire|prima devo|devo prima|controll\w+|verific\w+)",
        r"(?:come no,? certo|seh|see+|ma va+|ma dai|ahah\w*|haha+\w*|ahaha\w*|lol|scherz\w+|figurati|figuriamoci|sì "
        r"vabbè|si vabbe|vabbè|vabbe|certo certo|campa cavallo|babbo natale|sogna\w*)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:ma|però|pero|solo|soltanto|tranne|salvo|eccetto|a parte|invece|tuttavia|bensì|anzi|piuttosto|eppure|"
        r"comunque|cambiare|cambiate|modific\w+|correzione|correggere|più tardi|unica cosa|solamente|sennonché)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:cosa|che cosa|quanto|quant[aei]|come(?! (?:detto|concordato|da|sopra|già|indicato|scritto|no|descritto|"
        r"richiesto|riportato))|quando|dove|chi|perché|perche|quale|quali|xke|xché)",
    ),
    Cue.HANDED_ON: (
        rf"{PASSED_ON} (?:[^\s.!?\n]+ ){{0,6}}?(?:dati|contatt\w+|recapit\w+|numero|indirizzo|e-?mail|mail|"
        rf"informazioni|richiesta|tutto|nome|nominativo|{THE_DEALER})",
        rf"(?:dati|contatt[oi]|recapit[oi]|numero|indirizzo|e-?mail|mail|informazioni|nome|tutto|nominativo) "
        rf"(?:[^\s.!?\n]+ ){{0,6}}?{PASSED_ON}",
        r"(?:vengano|siano|vengono|essere|venga) (?:\w+ )?(?:dat[ioe]|passat[ioe]|cedut[ioe]|fornit[ioe])(?: (?:a|ad|"
        r"al|ai) \w+)?",
        r"(?:inoltr\w+|condivi\w+|trasferi\w+|trasm(?:ett\w+|issione|ess\w)|divulg\w+|cessione)",
        rf"(?:passar|girar|mandar|dar|inviar)(?:l[ieoa]|glieli) (?:\w+ ){{0,2}}?(?:al|alla|ai|a|alle|agli|all') "
        rf"?{THE_DEALER}",
        rf"{THE_DEALER} (?:[^\s.!?\n]+ ){{0,5}}?(?:ricev\w+|aver\w*|abbia|ottien\w+|contatt\w+|chiami|vede|vedere)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:però|ma|e|solo) ){0,2}(?:niente|nessuna|senza|no|non (?:mandatemi|inviatemi|mandate|inviate|voglio|"
        r"iscrivetemi alla)) (?:\w+ ){0,2}?(?:pubblicità|newsletter|spam|promozioni|marketing)(?: (?:grazie|per "
        r"favore)){0,2}",
        r"(?:(?:però|ma|e) )?(?:solo|soltanto|unicamente) per (?:la |il |questa |questo )(?:prova|test|giro|"
        r"richiesta)",
    ),
    Cue.PERMITS: (r"(?:potete|puoi|può pure|autorizzo|vi autorizzo|avete il permesso)",),
    Cue.PERSONAL_DATA: (
        r"(?:dati|dato|contatt[oi]|recapit[oi]|numero|indirizzo|e-?mail|mail|informazioni|nome|nominativo|generalità|"
        r"anagrafica|trasmissione|inoltro|cellulare|telefono)",
    ),
    Cue.DEALER: (THE_DEALER,),
    Cue.ALLOW: (
        r"(?:potete|può|puoi|possono|possiamo|poter\w*|pure|acconsento|acconsentiamo|consento|autorizz\w+|permett\w+|"
        r"d'accordo|accetto|accettiamo|ok|okay|va bene|sì|si|consenso|permesso|autorizzazione|volentieri|"
        r"tranquillamente|nulla in contrario|niente in contrario|nulla osta|nessun problema|approvo|approvato|certo|"
        r"per favore|prego|liber[oi] di)",
    ),
    Cue.WITHHELD: (
        rf"(?:non|nn|niente|mai|nulla|neanche|n\u00e9) (?:\w+ ){{0,4}}?(?:a|al|ai|alla|alle|all'|agli|con) ?(?:\w+ "
        rf"){{0,1}}?{THE_DEALER}",
        r"(?:nessun[ao]?|senza|no|niente) (?:\w+ )?(?:concessionari\w*|trasmissione|inoltro|cessione|condivisione|"
        r"terzi)",
        r"(?:tene\w+|tenga|conserv\w+|restano|rimangano|restino|rimangono) (?:[^\s.!?\n]+ ){0,4}?(?:per voi|per sé|tra "
        r"noi|fra noi|riservat\w+|da voi|presso di voi|privat\w+)",
        r"(?:revoc\w+|neg(?:o|are|hiamo|ato)|rifiut\w+|vieto|viet\w+|mi oppongo|ritiro|ritirare|nego) … (?:consenso|"
        r"autorizzazione|permesso|trasmissione|inoltro|inoltrare|cessione|comunicazione|condivisione|passare)",
        r"non (?:do|dò|diamo|concedo|presto|acconsento|autorizzo|autorizziamo|consento|acconsentiamo) (?:\w+ "
        r"){0,4}?(?:consenso|autorizzazione|permesso|trasmissione|inoltro|trasmettere|inoltrare|passare|condivisione|"
        r"comunicazione|dati|a che)",
    ),
    Cue.INTRODUCTION: (
        r"(?:mi chiamo|il mio nome (?:è|e)|il nome (?:è|e)|mio nome|nome|nome e cognome|cognome|a nome(?: di)?|"
        r"nominativo|i miei dati|qui parla|al telefono|sono (?:il|la|l'|il signor|la signora|il sig\.?|la sig\.?ra|il "
        r"dott\.?)|io sono|sono|qui è|qui|intestat[oa] a|son)",
    ),
    Cue.CLOSING: (
        r"(?:con )?(?:i (?:più |miei )?|tanti |un )?(?:cordial[ei]|distint[io]|cari|miglior[ei]|affettuos[io]|"
        r"sincer[io]|saluti)? ?salut(?:i|o|oni|issimi)(?: (?:cordiali|distinti|a tutti|da \w+|dal ticino|e grazie|e "
        r"buona giornata))?",
        r"(?:cordialmente|cordialità|distintamente|in fede|con (?:stima|osservanza|ossequio|la massima stima)|ossequi|"
        r"un abbraccio|un caro saluto|cs|dist\. saluti|cord\. saluti|un saluto)",
        r"(?:ciao|ciaoo+|a presto|a risentirci|a rivederci|arrivederci|alla prossima|a dopo|a breve|ci sentiamo|buona "
        r"giornata|buona serata|buon lavoro|buon weekend|buon fine settimana|buona domenica|buona settimana)",
        r"(?:(?:mille|tante|molte|infinite|vive) grazie|grazie(?: (?:mille|tante|anticipatamente|in anticipo|infinite|"
        r"di cuore|ancora|e saluti|a presto|per \w+ (?:\w+ ){0,2}?\w+(?=[.,!\n]))){0,3}|la ringrazio|vi ringrazio|"
        r"ringraziando|ringrazio(?: anticipatamente| in anticipo)?)(?: e (?:cordiali |distinti )?saluti)?",
        r"(?:in attesa di (?:un )?(?:vostro|suo|gentile|cortese|vostra|sua|tuo) (?:\w+ )?(?:riscontro|risposta|cenno)|"
        r"resto in attesa|resto a disposizione|rimango in attesa|attendo (?:vostre|sue) (?:notizie|comunicazioni))",
        r"(?:mit freundlichen grüßen|mfg|lg|kind regards|best regards|regards)",
    ),
    Cue.SOFTENER: (
        r"(?:grazie(?: mille)?|per favore|per cortesia|prego|buongiorno|buonasera|ciao|salve|ah|oh|eh|beh|allora|dai|"
        r"guardi|guarda|scusate|gentile|bene)",
    ),
    Cue.CONDITION: (r"(?:se|solo|soltanto|solamente|a patto|purché|a condizione|qualora)",),
    Cue.JOINT: (r"(?:e|ed|ma|o|oppure|però|perché|altrimenti|anzi|invece|poi)",),
    Cue.OWN_GIVING: (
        r"non (?:do|voglio dare|vorrei dare|lascio|comunico) (?:il mio|la mia|i miei)",
        r"preferisco non (?:dare|lasciare|comunicare) (?:il mio|la mia|i miei)",
        r"senza (?:dare|lasciare) (?:il mio|la mia|i miei)",
    ),
}
