"""Italian phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:settiman[ae]|mes[ei]|giorn[oi]|or[ae]|minut[oi]|ann[oi])"
PART = (
    r"(?:tergicristall\w+|riscaldamento|clima\w*|aria condizionata|fren[oi]|cambio|frizione|motore|sterzo|paraurti|"
    r"specchietto|vetro|finestrino|porta|portiera|bagagliaio|portellone|cintura|radio|navigatore|schermo|display|"
    r"telecamera|carplay|bluetooth|clacson|fari|frecc[ei]|presa|colonnina|chiave|telecomando)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:cambio|spostamento|modifica) (?:di |dell')?(?:appuntamento|data|orario|prenotazione)",
        r"(?:ho|avevo|abbiamo|avevamo|avrei|avremmo|avete) (?:\w+ ){0,4}?(?:appuntamento|prenotat[oaie]|fissat[oaie]|"
        r"concordat[oaie]|una prova|la prova|un posto)",
        r"(?:il mio|il nostro|la mia|la nostra|l'|quest[oa]|dell'|all'|della|alla) ?(?:\w+ )?(?:appuntamento|"
        r"prenotazione|"
        r"prova di|conferma)",
        r"(?:prenotat|fissat|confermat|segnat|concordat|programmat|previst)[oaie] (?:per|il|alle|a|da|con|presso)",
        r"(?:sono in lista|mi aspettate|ci aspettate|mi aspetta|come (?:concordato|d'accordo|da accordi)|"
        r"eravamo d'accordo|avevamo detto|c'eravamo detti|"
        r"dovevo (?:venire|passare|provare|essere)|dovevamo|promemoria)",
    ),
    Cue.PREVENTED: (
        r"non (?:ce la (?:faccio|facciamo)|riesco|riusciamo|posso|possiamo|potrò|potremo|farò in tempo|vengo|arrivo) "
        r"?(?:\w+ ){0,4}?(?:a |venire|esserci|passare|per)?",
        r"(?:imprevisto|contrattempo|impegno improvviso|malat[oaie]|febbre|influenza|ospedale|in ritardo|"
        r"bloccat[oa] (?:nel|"
        r"in)|nel traffico|in coda|cambiato (?:il )?turno)",
        r"(?:annull\w+|disd\w+|spost\w+|rimand\w+|rinvi\w+|anticip\w+|posticip\w+|cambi\w+|cancell\w+|"
        r"modific\w+) (?:\w+ ){0,5}?"
        r"(?:a|al|alla|il|la|l'|di|giorno|orario|ora|appuntamento|prova|prenotazione|data|sede)",
        r"(?:un )?(?:altro|altra|nuov[oa]) (?:giorno|data|orario|ora|appuntamento)|stess[oa] (?:ora|orario|giorno)|"
        r"possiamo (?:fare|spostare|vederci)|(?:deve|devo) lavorare|meglio (?:alle|il|se)|(?:al posto|invece) (?:di|"
        r"del|della)|sbagliat[oa] (?:giorno|data|orario|a prenotare)",
    ),
    Cue.LET_DOWN: (
        r"(?:promess[oaie]|assicurat[oaie]|garantit[oaie]|detto|dicono|comunicat[oaie]) … (?:ma|però|invece|ancora|"
        r"mai|niente|"
        r"non|nulla|intanto|poi|ne trovo)",
        rf"(?:da|sono|dopo) (?:\w+ ){{0,3}}?{TIME} (?:\w+ ){{0,4}}?(?:che|aspett\w*|senza|ness\w+|niente|ancora)",
        rf"(?:aspett\w+|attend\w+|attes\w+|in attesa) (?:\w+ ){{0,4}}?(?:{TIME}|ancora|risposta|che|qualcuno)",
        r"(?:nessuno|nessuna (?:risposta|notizia|spiegazione|scusa)|senza (?:risposta|preavviso|spiegazioni)|"
        r"mai (?:risposto|"
        r"richiamat\w+|arrivat\w+|avuto)|ancora (?:niente|nulla)|silenzio|neanche un|nemmeno un)",
        r"(?:per niente|a vuoto|inutilmente|era chiuso|chiuso|non c'era|già venduta|rimborso|rimbors\w+|risarcimento|"
        r"caparra|acconto|reclamo|scontent\w+|delus\w+|maleducat\w+|presi in giro|preso in giro|vergogn\w+|sgarbat\w+)",
        r"(?:due|tre|quattro|cinque|sei|ennesim\w|terz\w|quart\w) (?:volt[ae]|mail|telefonat[ae]|rinvio)|di nuovo",
        r"(?:ormai|altrove|mai più|ultima volta|non si fa|non è serio|non è possibile|così non va|non è giusto|"
        r"complimenti "
        r"per)|(?:fattura|contratto|preventivo) … (?:mai|non|diverso|di più|invece|rifiutat\w+|trovo)",
    ),
    Cue.TROUBLE: (
        r"(?:spia|lucina|luce|simbolo|messaggio|avviso) (?:\w+ ){0,6}?(?:acces\w+|giall\w+|ross\w+|arancion\w+|"
        r"lampegg\w+|"
        r"motore|forma|appare|compare)|si (?:è|sono) acces[oaie]",
        r"(?:cruscotto|schermo|display|quadro) … (?:compare|appare|segna|indica|nero|bloccato|dice|avviso)",
        r"(?:chiave|telecomando) … (?:pila|batteria|non|più|apre|chiude|riprogramm\w+)|pila (?:scarica|della)",
        rf"{PART} … (?:non|bloccat\w+|fischi\w+|cigol\w+|vibr\w+|puzza|perde|nero|rott\w+|rumor\w+|freddo|"
        rf"incastrat\w+)",
        r"(?:in panne|non (?:parte|si accende|si avvia|carica)|batteria (?:a terra|scarica|morta)|forat\w+|"
        r"gomma a terra|"
        r"carro attrezzi|fumo|perde (?:olio|acqua|colpi)|a strappi|si spegne|bip)",
        r"(?:app|account|password|accesso|login) … (?:non|più|codice|bloccat\w+|errore|dimenticat\w+|entrare|esce)",
        r"(?:associare|abbinare|aggiornamento|resettare|ripristinare)",
    ),
    Cue.UPKEEP: (
        r"(?:tagliando|revisione|cambio (?:olio|gomme)|officina|meccanico|carrozz\w+|richiamo|collaudo|manutenzione|"
        r"parabrezza|graffi\w*|ammaccatur\w+|perito)",
        r"(?:gomme|pneumatici|ruote) (?:\w+ ){0,3}?(?:invernali|estive|estivi|nuov\w+|cambi\w+|mont\w+|gonfi\w+)|"
        r"(?:cambiare|montare) (?:\w+ ){0,2}?(?:gomme|ruote|pneumatici)",
        r"(?:ricamb\w+|accessori|tappetini|barre portatutto|auto sostitutiva|vettura sostitutiva|macchina sostitutiva|"
        r"auto di cortesia)|(?:lasciare|portare|portarla) (?:l'auto|la macchina|in officina)",
    ),
    Cue.FEEL: (
        r"(?:al|sul|dietro (?:il|al)|mettermi al|mettersi al) volante",
        r"(?:far\w*|fare|facciamo|fate) (?:\w+ ){0,3}?(?:un |due )?(?:giro|giretto|giri|salto|passi)",
        r"(?:tener\w+|aver\w+|lasci\w+|prestar\w*|prestate|prender\w+|portar\w+ via) (?:\w+ ){0,4}?(?:qualche|un paio|"
        r"un'|una|"
        r"un|due|il) ?(?:\w+ )?(?:or[ae]|giorn\w+|pomeriggio|mattina\w*|weekend|fine settimana|d'ore)",
        r"(?:capire|vedere|sentire|sapere|scoprire) (?:\w+ ){0,4}?(?:come (?:si guida|va|si comporta|si muove|tiene)|"
        r"di "
        r"persona|mi trovo|con le mie mani|dal vivo)",
        r"(?:salirci|salire|sedermi|guidarl[ao]|guidarne|provarl[ao]|provarne|metterci le mani|tra le mani|"
        r"averla avuta|"
        r"toccar\w+ con mano)",
    ),
    Cue.BEFORE_BUYING: (
        r"prima di (?:\w+ ){0,3}?(?:firmar\w+|comprar\w+|acquistar\w+|decider\w+|ordinar\w+|impegnar\w+|pagar\w+|"
        r"sceglier\w+|"
        r"versar\w+)|prima (?:dell'acquisto|della firma|dell'ordine)|a scatola chiusa",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:comprat\w|pres[oa]|ordinat\w|acquistat\w) (?:\w+ ){0,3}?(?:altrove|un'altra|un altro|una \w+)|"
        r"non mi (?:serve|interessa) più|"
        r"ormai (?:ho|abbiamo)|troppo tardi",
    ),
    Cue.FIRST_PERSON: (
        r"(?:io|mi|me|mio|mia|miei|mie|ho|sono|vorrei|vorremmo|posso|voglio|devo|avevo|avrei|aspetto|cerco|scrivo)",
    ),
}
