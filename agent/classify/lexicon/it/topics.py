"""Italian phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (r"(?:prezz\w+|listin[oi]|cost[oaie]|costano|costerebbe|quanto (?:viene|sta|fa|si paga)|caro|cara)",),
    Cue.T_OFFER: (
        r"(?:leasing|finanzia\w+|noleggio\w*|rat[ae]|rata mensile|scont[oi]|offert[ae]|preventiv\w+|brochure|"
        r"catalog\w+|"
        r"depliant|opuscol\w+|permuta|usato in permuta|incentiv[oi]|ecobonus|anticipo|promozion\w+|canone|condizioni|"
        r"azioni?|"
        r"rottamazione)",
    ),
    Cue.T_DELIVERY: (
        r"(?:consegn\w+|tempi di (?:consegna|attesa)|in stock|pronta consegna|magazzino|quanto (?:si aspetta|bisogna "
        r"aspettare|"
        r"tempo ci vuole)|disponibil[ei] (?:da|subito|quando)|quando (?:arriva|esce)|attesa)",
    ),
    Cue.T_CONSUMPTION: (
        r"(?:consum[oai]|consumano|consumi|beve|co2|emission[ei]|litri (?:ogni|per|x)|kwh (?:ogni|per))",
    ),
    Cue.T_RANGE: (
        r"(?:autonomia|quant[ie] (?:km|chilometri) (?:fa|si fanno|percorre|con)|(?:con )?una (?:carica|ricarica)|"
        r"con un pieno|fin dove)",
    ),
    Cue.T_SEATS: (r"(?:posti|posto per|sedili|sette posti|7 posti|quante persone|terza fila)",),
    Cue.T_BOOT: (r"(?:bagagliaio|baule|portabagagli|vano (?:di )?carico|capacità di carico|bagagli)",),
    Cue.T_TOWING: (
        r"(?:train\w+|rimorchi\w+|roulotte|caravan|gancio|peso rimorchiabile|massa rimorchiabile|carrello|tirare)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motor[ei]|motorizzazion[ei]|alimentazion[ei]|diesel|gasolio|benzina|ibrid[oaie]|plug-?in|"
        r"elettric[oaihe]+|gpl|metano|"
        r"cavalli|cv|kw|potenza)",
    ),
    Cue.T_TRANSMISSION: (r"(?:cambio|automatic[oaihe]+|manual[ei]|marce|trasmissione)",),
    Cue.T_DRIVETRAIN: (r"(?:trazione|integrale|4x4|quattro ruote motrici|4 ruote motrici|awd)",),
    Cue.T_TRIM: (r"(?:allestiment[oi]|version[ei]|variant[ei]|linea|linee|livell[oi])",),
    Cue.T_COLOUR: (r"(?:color[ei]|vernic[ei]|tint[ae]|in (?:rosso|blu|bianco|nero|verde|grigio|argento|giallo))",),
    Cue.T_EXTRAS: (
        r"(?:optional|accessor\w+|dotazion\w+|gancio (?:di )?traino|tetto (?:panoramico|apribile)|pompa di calore|"
        r"matrix|"
        r"navigat\w+|pelle|head-?up|retrocamera|telecamera|sedili riscaldat\w|riscaldabil\w|carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:qual[ei] (?:modell[oi]|auto|macchin[ae]|vettur[ae])|che (?:modelli|auto|macchine)|gamma|modelli avete|"
        r"tutti i modelli)",
    ),
    Cue.T_DEALER: (
        r"(?:dove (?:siete|è|si trova|vi trovate|posso|sta|devo|avete|si trovano)|quale (?:concessionari\w+|sede|"
        r"filiale|salone)|"
        r"(?:concessionari\w+|rivenditor\w+|sede|filiale|salone) (?:più vicin\w+|vicin\w+|in zona|a|di|nei pressi)|"
        r"più vicin[oa]|"
        r"orari(?: di apertura)?|siete apert[ie]|apert[ie] (?:il|la|di|anche)|aprite|chiudete|fino a che ora "
        r"(?:siete|tenete))",
    ),
    Cue.T_BOT: (
        r"(?:(?:sei|siete|è|parlo|sto parlando|scrivo|sto scrivendo|risponde|rispondi|stai) (?:\w+ ){0,5}?(?:bot|"
        r"chatbot|robot|"
        r"macchina|computer|umano|umana|intelligenza artificiale|ia|persona (?:vera|reale)|una persona|vero|vera|"
        r"automa|"
        r"automatico|automatica)|chatgpt|intelligenza artificiale)",
    ),
    Cue.T_DATA_USE: (
        r"(?:(?:cosa|che cosa|che fine) (?:ne )?(?:fate|fanno|succede|farete) (?:\w+ ){0,2}?(?:i |dei |con i |ai |"
        r"del |con il )?(?:miei |"
        r"mio )?(?:dati|numero|informazioni|indirizzo)|chi (?:riceve|vede|ha|avrà|vedrà) (?:\w+ ){0,3}?(?:dati|"
        r"numero|informazioni)|"
        r"privacy|gdpr|protezione (?:dei )?dati|(?:perché|a cosa|a che|per cosa) (?:\w+ ){0,4}?(?:dati|cap|codice "
        r"postale|numero|"
        r"indirizzo|nome|mail|e-?mail)|(?:vendete|cedete|passate|condividete) (?:\w+ ){0,3}?dati)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:cavalli|cv|kwh?|coppia|tempi? di ricarica|potenza di ricarica|ricarica (?:rapida|veloce)|wallbox|"
        r"colonnin\w+|"
        r"dimension[ei]|misure|lunghezza|larghezza|altezza|altezza da terra|diametro di sterzata|isofix|ncap|"
        r"garanzia|batteria|"
        r"bollo|superbollo|classe assicurativa|portata|carico sul tetto|software|carplay|android auto|velocità massima|"
        r"accelerazione|zero ?-?cento|0 ?-?100|lavoro|stage|tirocinio|apprendist\w+|stampa|giornalista|sponsor\w*|"
        r"donazion\w+|intervista|candidatur\w+)",
    ),
}
