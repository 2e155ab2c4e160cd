"""Italian phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (r"(?:prezz\w+|listin[oi]|cost[oaie]|costano|costerebbe|quanto (?:viene|sta|fa|si paga)|caro|cara)",),
    Cue.T_OFFER: (
        r"(?:leasing|finanzia\w+|noleggio\w*|rat[ae]|rata mensile|scont[oi]|offert[ae]|preventiv\w+|brochure|"
        r"catalog\w+|depliant|opuscol\w+|permuta|usato in permuta|incentiv[oi]|ecobonus|anticipo|promozion\w+|canone|"
        r"condizioni|azioni?|rottamazione)",
    ),
    Cue.T_DELIVERY: (
        r"(?:consegn\w+|tempi di (?:consegna|attesa)|in stock|pronta consegna|magazzino|quanto (?:si aspetta|bisogna "
        r"aspettare|tempo ci vuole)|disponibil[ei] (?:da|subito|quando)|quando (?:arriva|esce)|attesa)",
    ),
    Cue.T_CONSUMPTION: (
        r"(?:consum[oai]|consumano|consumi|beve|co2|emission[ei]|litri (?:ogni|per|x)|kwh (?:ogni|per))",
    ),
    Cue.T_RANGE: (
        r"(?:autonomia|quant[ie] (?:km|chilometri) (?:fa|si fanno|percorre|con)|(?:con )?una (?:carica|ricarica)|con "
        r"un pieno|fin dove)",
    ),
    Cue.T_SEATS: (r"(?:posti|posto per|sedili|sette posti|7 posti|quante persone|terza fila)",),
    Cue.T_BOOT: (r"(?:bagagliaio|baule|portabagagli|vano (?:di )?carico|capacità di carico|bagagli)",),
    Cue.T_TOWING: (
        r"(?:train\w+|rimorchi\w+|roulotte|caravan|gancio|peso rimorchiabile|massa rimorchiabile|carrello|tirare)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motor[ei]|motorizzazion[ei]|alimentazion[ei]|diesel|gasolio|benzina|ibrid[oaie]|plug-?in|elettric[oaihe]+|"
        r"gpl|metano|cavalli|cv|kw|potenza)",
    ),
    Cue.T_TRANSMISSION: (r"(?:cambio|automatic[oaihe]+|manual[ei]|marce|trasmissione)",),
    Cue.T_DRIVETRAIN: (r"(?:trazione|integrale|4x4|quattro ruote motrici|4 ruote motrici|awd)",),
    Cue.T_TRIM: (r"(?:allestiment[oi]|version[ei]|variant[ei]|linea|linee|livell[oi])",),
    Cue.T_COLOUR: (r"(?:color[ei]|vernic[ei]|tint[ae]|in (?:rosso|blu|bianco|nero|verde|grigio|argento|giallo))",),
    Cue.T_EXTRAS: (
        r"(?:optional|accessor\w+|dotazion\w+|gancio (?:di )?traino|tetto (?:panoramico|apribile)|pompa di calore|"
        r"matrix|navigat\w+|pelle|head-?up|retrocamera|telecamera|sedili riscaldat\w|riscaldabil\w|carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:qual[ei] (?:modell[oi]|auto|macchin[ae]|vettur[ae])|che (?:modelli|auto|macchine)|gamma|modelli avete|"
        r"tutti i modelli)",
    ),
    Cue.T_DEALER: (
        r"(?:dove (?:siete|è|si trova|vi trovate|posso|sta|devo|avete|si trovano)|quale (?:concessionari\w+|sede|"
        r"filiale|salone)|(?:concessionari\w+|rivenditor\w+|sede|filiale|salone) (?:più vicin\w+|vicin\w+|in zona|a|di|"
        r"nei pressi)|più vicin[oa]|orari(?: di apertura)?|siete apert[ie]|apert[ie] (?:il|la|di|anche)|aprite|"
        r"chiudete|fino a che ora (?:siete|tenete))",
    ),
    Cue.T_BOT: (
        r"(?:(?:sei|siete|è|parlo|sto parlando|scrivo|sto scrivendo|risponde|rispondi|stai) (?:\w+ ){0,5}?(?:bot|"
        r"chatbot|robot|macchina|computer|umano|umana|intelligenza artificiale|ia|persona (?:vera|reale)|una persona|"
        r"vero|vera|automa|automatico|automatica)|chatgpt|intelligenza artificiale)",
    ),
    Cue.T_DATA_USE: (
        r"(?:(?:cosa|che cosa|che fine) (?:ne )?(?:fate|fanno|succede|farete) (?:\w+ ){0,2}?(?:i |dei |con i |ai |del |"
        r"con il )?(?:miei |mio )?(?:dati|numero|informazioni|indirizzo)|chi (?:riceve|vede|ha|avrà|vedrà) (?:\w+ "
        r"){0,3}?(?:dati|numero|informazioni)|privacy|gdpr|protezione (?:dei )?dati|(?:perché|a cosa|a che|per cosa) "
        r"(?:\w+ ){0,4}?(?:dati|cap|codice postale|numero|indirizzo|nome|mail|e-?mail)|(?:vendete|cedete|passate|"
        r"condividete) (?:\w+ ){0,3}?dati)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:cavalli|cv|kwh?|coppia|tempi? di ricarica|potenza di ricarica|ricarica (?:rapida|veloce)|wallbox|"
        r"colonnin\w+|dimension[ei]|misure|lunghezza|larghezza|altezza|altezza da terra|diametro di sterzata|isofix|"
        r"ncap|garanzia|batteria|bollo|superbollo|classe assicurativa|portata|carico sul tetto|software|carplay|"
        r"android auto|velocità massima|accelerazione|zero ?-?cento|0 ?-?100|lavoro|stage|tirocinio|apprendist\w+|"
        r"stampa|giornalista|sponsor\w*|donazion\w+|intervista|candidatur\w+)",
    ),
}
