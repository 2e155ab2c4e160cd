"""German phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:preis\w*|\w*preise?|kostet|kosten|teuer|einstiegspreis|grundpreis|listenpreis|wie ?viel (?:muss|soll|"
        r"kost\w*)|koscht|kost|was (?:kostet|koscht|kost|soll|käme))",
    ),
    Cue.T_OFFER: (
        r"(?:\w{0,10}leas\w*|\w{0,4}finanzier\w*|raten|monatsrate|rabatt\w*|nachlass|nachlässe|prozente|angebot\w*|"
        r"prospekt\w*|katalog\w*|broschüre\w*|inzahlungnahme|in zahlung|konditionen|prämie\w*|förder\w*|umweltbonus|"
        r"anzahlung|aktion\w*|gewerbe\w*)",
    ),
    Cue.T_DELIVERY: (
        r"(?:liefer(?:zeit|zeiten|bar|termin|datum|ung|n)\w*|verfügbar\w*|wartezeit\w*|auf lager|lagerfahrzeug\w*|"
        r"lagerwagen|sofort (?:da|mitnehmen)|geliefert|wie lange wartet man|bestellzeit)",
    ),
    Cue.T_CONSUMPTION: (r"(?:verbrauch\w*|\w{0,6}verbrauch|schluckt|säuft|co2\w*|liter auf|stromverbrauch)",),
    Cue.T_RANGE: (
        r"(?:\w{0,10}reichweite\w*|wie weit (?:komm\w*|fährt|reicht)|kilometer … (?:weit|batterie|akku|ladung)|"
        r"eine[rn]? (?:akku|batterie)ladung|wie viele kilometer)",
    ),
    Cue.T_SEATS: (
        r"(?:sitze|sitzer|sitzplätze\w*|plätze|wie viele (?:leute|personen|sitze|plätze)|siebensitzer|7-?sitzer|"
        r"fünfsitzer|dritte sitzreihe|sitzreihe)",
    ),
    Cue.T_BOOT: (r"(?:kofferraum\w*|\w{0,6}ladevolumen|gepäckraum\w*|kofferraumvolumen|stauraum)",),
    Cue.T_TOWING: (
        r"(?:anhängelast\w*|zuglast|anhänger\w*|wohnwagen\w*|zieht|ziehen|hänger|zugelassene last|anhängen)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motoren|motor|motorisierung\w*|antriebe?|antriebsart\w*|diesel|benziner?|hybrid\w*|plug-?in\w*|"
        r"elektrisch|elektro\w*|verbrenner|ps|kw|leistung)",
    ),
    Cue.T_TRANSMISSION: (r"(?:automatik\w*|getriebe\w*|schaltgetriebe|schalter|handschalt\w*|schaltung|manuell)",),
    Cue.T_DRIVETRAIN: (r"(?:allrad\w*|4x4|frontantrieb|heckantrieb|vierrad\w*)",),
    Cue.T_TRIM: (
        r"(?:ausstattungslinie\w*|ausstattungsvariante\w*|ausstattungsniveau\w*|linien|ausstattungen|varianten|"
        r"versionen|trims?)",
    ),
    Cue.T_COLOUR: (
        r"(?:farben?|farbtöne?|lackierung\w*|lacke|farbauswahl|welche farbe|in (?:rot|blau|weiß|schwarz|grün|grau|"
        r"silber))",
    ),
    Cue.T_EXTRAS: (
        r"(?:extras|sonderausstattung\w*|anhängerkupplung|ahk|panoramadach|wärmepumpe|matrix\w*|navi\w*|ledersitze|"
        r"leder|head-?up\w*|rückfahrkamera|sitzheizung|assistenz\w*|carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:welche (?:modelle|autos|fahrzeuge|wagen)|modellpalette|modellübersicht|modelle (?:habt|haben|gibt|"
        r"bieten)|was für (?:modelle|autos)|palette|sortiment)",
    ),
    Cue.T_DEALER: (
        r"(?:wo (?:ist|sitzt|finde|befindet|liegt|kann|muss|seid|sind)|welche[rsm]? (?:händler|autohaus|standort|"
        r"filiale)|nächste[rnsm]? (?:händler|autohaus)|öffnungszeit\w*|geöffnet|offen|adresse (?:des|vom|von)|"
        r"händler (?:in|bei|nähe|vor ort)|standort\w*|wie lange (?:habt|haben) (?:ihr|sie) (?:auf|offen|geöffnet)|"
        r"samstags auf)",
    ),
    Cue.T_BOT: (
        r"(?:(?:bist|sind|seid|is|ist|schreib\w*|sprech\w*|rede) (?:\w+ ){0,6}?(?:bot|chatbot|roboter|maschine|"
        r"mensch\w{0,2}|computer|ki|echt|echter mensch|automat|programm|person)|chatgpt|künstliche intelligenz)",
    ),
    Cue.T_DATA_USE: (
        r"(?:was (?:passiert|machen|geschieht|macht) … (?:daten|angaben|nummer|adresse)|wer (?:bekommt|sieht|kriegt|"
        r"erhält|hat) … (?:daten|angaben|nummer)|datenschutz\w*|wofür … (?:daten|plz|postleitzahl|nummer|name)|"
        r"(?:warum|wozu|wieso) … (?:daten|plz|postleitzahl|nummer|adresse|namen?)|(?:geben|gebt|leiten|verkauf\w*|"
        r"teil\w*) … daten … (?:weiter|dritte|händler)?)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:ps|kwh?|drehmoment|ladezeit\w*|ladeleistung|ladedauer|schnelllad\w*|wallbox|maße|abmessung\w*|länge|"
        r"breite|höhe|bodenfreiheit|wendekreis|isofix|euro ?ncap|crashtest|garantie\w*|batterie\w*|steuer\w*|"
        r"versicherungsklasse|zuladung|dachlast|software|carplay|android auto|apple|höchstgeschwindigkeit|"
        r"beschleunigung|null auf hundert|bewerb\w*|praktik\w*|ausbildung\w*|presse\w*|redaktion\w*|sponsor\w*|"
        r"spende\w*|interview)",
    ),
}
