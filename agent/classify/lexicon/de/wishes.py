"""German phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:werkstatt|inspektion|service ?-?(?:termin|heft|intervall|annahme|werkstatt|anzeige)|wartung|ölwechsel|"
        r"ölservice|kundendienst)\w*",
        r"\w{0,9}(?:reifen|räder)(?:wechsel|tausch|satz|druck|einlagerung)?\w{0,8}",
        r"(?:tüv|hauptuntersuchung|hu|au|pickerl|mfk|§ ?57a|hu/au|tüv-termin)",
        r"(?:ersatzteil|zubehörteil|bremsbel|bremse|zündkerze|scheibenwischer|wischerblätter|felge|fußmatten|dachbox|"
        r"dachträger|ersatzschlüssel|zweitschlüssel)\w*",
        r"(?:rückruf(?:aktion|schreiben)?|panne|pannen\w*|liegengeblieben|abschlepp\w*|springt nicht (?:mehr )?an|"
        r"abgeschleppt|garantie\w*|gewährleistung|kulanz\w*)",
        r"(?:warnleuchte|motorkontroll\w*|kontroll(?:leuchte|lampe)|fehlermeldung|fehlercode|leuchtet|blinkt|"
        r"klappert|quietscht|ruckelt|defekt|kaputt|geräusch\w*|undicht)",
        r"(?:app|login|passwort|kundenkonto|benutzerkonto|software-?update|update|bluetooth|freischalt\w*|koppeln|"
        r"verbindet sich)",
        r"(?:reparatur|reparieren|reparier\w*|repariert|unfallschaden|steinschlag|windschutzscheibe|leihwagen|"
        r"ersatzwagen|batterie (?:leer|tot)|lackschaden|delle|kratzer)\w*",
        r"(?:bedienungsanleitung|betriebsanleitung|handbuch|fahrzeugschein|coc(?:-papiere?)?)",
    ),
    Cue.OWN_CAR: (
        r"(?:mein(?:em|en|er|es)?|unser(?:em|en|er)?) (?:\w+ ){0,2}?(?:auto|wagen|fahrzeug|karre|kiste|dienstwagen|"
        r"firmenwagen)",
        r"(?:fahrgestellnummer|fin|fahrzeug-?ident\w*|kennzeichen|kilometerstand|km-stand|erstzulassung|baujahr)",
    ),
    Cue.COMPLAINT: (
        r"(?:beschwer\w*|reklam\w*|unverschämt\w*|frechheit|unmöglich|sauerei|saftladen|skandal\w*|zumutung|"
        r"unfassbar|ungeheuerlich|inakzeptabel|unakzeptabel|lächerlich)",
        r"(?:enttäusch\w*|verärgert|ärger\w*|wütend|stinksauer|sauer|empört|genervt|frustrier\w*|nervt|katastroph\w*|"
        r"miserabel|unprofessionell|unfreundlich\w*|abgewimmelt|arrogant\w*|peinlich|armutszeugnis)",
        r"(?:niemand|keiner|kein mensch|nie jemand|keine sau) … (?:meldet|gemeldet|antwortet|geantwortet|"
        r"zurückgerufen|ruft|reagiert|interessiert|kümmert|zuständig)",
        r"(?:keine|nie eine|noch keine|immer noch keine|bis heute keine|keinerlei) (?:antwort|rückmeldung|reaktion|"
        r"rückruf)",
        r"(?:seit|warte) … (?:wochen|tagen|monaten|monate) … (?:warte\w*|auf|keine|nichts|nicht)",
        r"(?:anwalt|rechtsanwalt|rechtliche schritte|verbraucherzentrale|wandlung|rücktritt vom|geld zurück|"
        r"nie wieder|schlechte[rs]? service|schlechter umgang)",
        r"(?:zum (?:dritten|vierten|x-ten|wiederholten|zweiten) mal|schon wieder|was ist (?:das|denn) … los)",
        r"(?:dreist|abzocke|betrug|betrogen|verarscht|verarsche|hingehalten|vertröstet|versetzt worden|"
        r"sitzen ?gelassen)",
    ),
    Cue.SALES: (
        r"\w{0,12}(?:preis|preise|preisliste|kosten|kostet|rate|raten|listenpreis)\w{0,8}",
        r"\w{0,8}(?:leasing|finanzier|leasen|kredit|anzahlung|barzahl|rabatt|nachlass|prämie|förder)\w{0,14}",
        r"\w{0,10}(?:angebot|angebote|konditionen|kaufangebot)",
        r"(?:kaufen|kauf|kaufinteresse|anschaffen|anschaffung|bestellen|bestellung|erwerben|zulegen|neuwagen|"
        r"neuen wagen|neues auto|jahreswagen|gebrauchtwagen|gebraucht\w*|tageszulassung|vorführwagen)",
        r"(?:prospekt|prospekte|katalog|kataloge|broschüre|broschüren|infomaterial|datenblatt|unterlagen|konfigur\w*|"
        r"ausstattung\w*)",
        r"(?:liefer(?:zeit|zeiten|bar|termin|datum|ung)|verfügbar\w*|lagerwagen|lagerfahrzeug\w*|sofort verfügbar|"
        r"wartezeit|auf lager|markteinführung)",
        r"(?:reichweite|verbrauch|verbraucht|kofferraum\w*|anhängelast|anhängerkupplung|zuladung|ladezeit|"
        r"ladeleistung|ps|kw|kwh|hubraum|technische daten|maße|wendekreis|sitzplätze|isofix)",
        r"(?:inzahlungnahme|in zahlung|eintauschen|ankauf|restwert)",
        r"(?:beratung|beraten|kaufberatung|fuhrpark|firmenflotte|flotte|gewerblich\w*|behinderten\w*)",
    ),
    Cue.RECEIPT: (
        r"(?:dank\w*|freuen uns) (?:\w+ ){0,3}?(?:für|über) (?:ihre?n?|deine?n?) (?:\w+ ){0,2}?(?:anfrage|interesse|"
        r"bestellung|kontaktaufnahme|terminanfrage|buchung)",
        r"(?:unser team|unsere mitarbeiter\w*|wir bearbeiten) (?:\w+ ){0,6}?(?:in kürze|schnellstmöglich|zeitnah|"
        r"so (?:bald|schnell) wie möglich|innerhalb|werktagen|umgehend|reihenfolge)",
    ),
    Cue.AUTOMATED: (
        r"(?:ihre|deine|eure) (?:e-?mail|mail|nachricht)s? … (?:wird|werden) (?:\w+ ){0,2}?(?:weitergeleitet|gelesen)",
        r"(?:out[ -]of[ -]office|auto[ -]?reply|auto[ -]?response|undeliver\w*|delivery status notification)",
        r"(?:automatische|automatisierte|automatisch generierte|automatisch erzeugte) (?:antwort|nachricht|e-?mail|"
        r"mail|eingangsbestätigung|benachrichtigung)\w*",
        r"(?:diese|dies ist eine) (?:e-?mail|nachricht|mail|meldung) (?:wurde|ist|wird) (?:\w+ )?automatisch",
        r"(?:abwesenheit(?:snotiz|sassistent|smeldung|sbenachrichtigung)?|abwesend:)",
        r"(?:ich bin|bin ich|wir sind|sind wir) (?:\w+ ){0,8}?(?:nicht im (?:büro|haus|dienst)|außer haus|abwesend|"
        r"im urlaub|in elternzeit|nicht erreichbar|in betriebsferien)",
        r"(?:ihre|deine) (?:e-?mail|nachricht|mail)s? (?:wird|werden) (?:\w+ )?nicht (?:weitergeleitet|gelesen)",
        r"in dringenden (?:fällen|angelegenheiten) … wenden",
        r"(?:unzustellbar|zustellung fehlgeschlagen|nicht zugestellt werden|konnte nicht zugestellt|"
        r"zustellungsfehler|postfach (?:ist )?voll|zugestellt:)",
        r"(?:ihr|dein) (?:ticket|vorgang|paket) … (?:eröffnet|erstellt|geschlossen|angelegt|unterwegs|zugestellt|"
        r"aktualisiert|bearbeitet)",
        r"(?:ticket|vorgang|fall|case|vorgangsnummer|ticketnummer) ?(?:nr\.?|id|nummer)?:? ?#?[\w-]{0,12}\d[\w-]{1,12}",
        r"(?:bitte )?antworten sie nicht auf diese (?:e-?mail|nachricht|mail)",
        r"(?:no-?reply|noreply|mailer-daemon|postmaster|lesebestätigung|empfangsbestätigung|eingangsbestätigung)",
        r"(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst) diese (?:\w+)?(?:mail|nachricht|einladung)",
        r"(?:abbestellen|abmelden|austragen|abmeldung|abbestellung): ?(?:https?:|www|hier)",
        r"(?:können sie sich|kannst du dich) (?:hier |jederzeit )(?:\w+ ){0,3}?(?:abmelden|austragen)",
        r"(?:jederzeit (?:wieder )?(?:abmelden|abbestellen)|hier (?:abbestellen|austragen)|antworten sie mit abmelden|"
        r"rundmail|geht an alle (?:abonnenten|mitglieder|kunden))",
        r"(?:im browser (?:ansehen|öffnen|anzeigen)|hier abmelden|abmeldelink|"
        r"vom newsletter abmelden|newsletter ausgabe|webansicht|online ansehen|abmelden (?:\||am ende))",
        r"(?:wir haben ihre (?:anfrage|nachricht|e-?mail|bestellung) erhalten|ihre (?:anfrage|"
        r"bestellung) ist (?:bei uns )?eingegangen|ihre sendung)",
    ),
    Cue.SPAM: (
        r"(?:zollgebühr\w*|offene gebühr|zahlen sie|überweis\w*|kreditkarte\w*)",
        r"(?:seo|backlinks?|suchmaschinen\w*|google[- ]ranking|seite 1 bei google|sichtbarkeit ihrer|linkaufbau|"
        r"gastbeitrag|lead-?generierung|kaltakquise|online-?marketing)",
        r"(?:bitcoin|krypto\w*|casino|gewinner|gewonnen|lotterie|erbschaft|millionen|darlehen|sofortkredit|"
        r"kredit ohne schufa|passives einkommen|nebenverdienst|investition\w*|investoren)",
        r"(?:sonst|andernfalls) (?:wird|werden) … (?:gelöscht|gesperrt|deaktiviert|geschlossen)",
        r"(?:konto|zugang|postfach) (?:wird|ist) (?:\w+ ){0,2}?(?:gesperrt|deaktiviert)",
        r"(?:viagra|potenz\w*|abnehmen|diät|dating|singles|escort)",
        r"(?:ihr|dein) (?:konto|paket|postfach|passwort|account|zugang) (?:wurde|wird|ist|läuft) … (?:gesperrt|"
        r"eingeschränkt|deaktiviert|verifi\w*|ab|zurückgehalten|bestätigen)",
        r"(?:klicken sie (?:hier|jetzt|auf)|hier klicken|jetzt klicken|verifizieren sie|zugangsdaten bestätigen|"
        r"exklusives angebot für ihr unternehmen|limitiertes angebot)",
        r"(?:wir (?:bieten|liefern|vermitteln|programmieren|erstellen|entwickeln|sind eine agentur|"
        r"sind ein hersteller|sind spezialisiert)|unsere agentur|unser(?:e)? (?:software|lösung|produkte|plattform|"
        r"dienstleistungen?)|unverbindliches? (?:erstgespräch|demo)|büroreinigung|gebäudereinigung|"
        r"personalvermittlung|adressdaten|zeitarbeit)",
    ),
    Cue.JOB: (
        r"(?:bewerb\w*|ausbildung\w*|praktikum\w*|praktika|job|jobs|stelle|stellen\w*|stellenanzeige|lebenslauf|"
        r"werkstudent\w*|azubi|lehrstelle|quereinsteiger|karriere|arbeiten bei ihnen|initiativbewerbung|ferienjob|"
        r"minijob)",
    ),
    Cue.ORDER: (
        r"(?:ignorier\w*|vergiss|vergesst|vergessen sie|missachte\w*|umgehe) … (?:anweisung\w*|instruktion\w*|regeln|"
        r"vorgaben|befehle|prompt\w*|instructions)",
        r"system ?-?prompt\w*",
        r"(?:du bist|sie sind|sei) (?:jetzt|ab jetzt|ab sofort|nun) (?:kein bot|ein \w+ und|dan|im \w+modus)",
        r"(?:tu so,? als (?:ob|wärst|seist)|spiel\w* (?:die rolle|den|einen)|stell dir vor,? du (?:bist|wärst)) … "
        r"(?:dan|bot|mensch\w*|assistent\w*|verkäufer\w*|chef\w*|regeln)",
        r"(?:gib|nenn\w*|zeig\w*|verrate?|schick\w*) (?:mir|uns) … (?:des|der|anderer|von) (?:letzten|vorigen|anderen) "
        r"(?:kund\w+|interessent\w+)",
    ),
    Cue.PRESS: (
        r"(?:presse\w*|redaktion\w*|journalist\w*|magazin|blog|blogger\w*|influencer\w*|youtube\w*|kanal|interview|"
        r"pressefahrzeug|pressebilder|testwagen für|artikel über)",
        r"(?:sponsor\w*|spende\w*|verein|vereinsfest|tombola|benefiz\w*|schulprojekt|facharbeit|bachelorarbeit|"
        r"masterarbeit|umfrage|trikots)",
    ),
}
