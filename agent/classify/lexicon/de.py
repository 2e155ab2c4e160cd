"""German phrases, dialects included; the notation is explained in the package."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

# "Probefahrt" with the typing errors and the dialect forms people write, alone and in compounds.
TEST_DRIVE = (
    r"\w{0,12}(?:pro?b+e?|prope|pobe|prbe?|porbe|test|proov|proof|prob)[ -]?"
    r"(?:fahrt|fart|fahr|fharrt|fhart|frahrt|farht|fahrd|faht|fohrt|foat|foahrt|foohrt|fährtle?|fahrtle)\w{0,14}"
)
TO_TEST_DRIVE = r"(?:pro?b+e?|test)[ -]?(?:zu ?)?(?:fahren|fahrn|fahre|fahra|foan|foahn|forn|föhren|faahre)"
DRIVING = r"(?:fahren|fahrn|fahre|fahra|foan|foahn|fohrn|föhren|fahn|faahre)"
TRYING = rf"(?:{DRIVING}|testen|teste|austesten|ausprobieren|probieren|probiern|antesten|anfahren|bewegen|erfahren)"
A_CAR = (
    r"(?:den|ihn|das auto|den wagen|die kiste|das teil|das modell|das fahrzeug|ein(?:en|s)?|eines|welche[nrs]?|"
    r"de|dä|dn|n|nen|dat|denn|diesen|einen davon|selbst|selber|mal|amoi|amal|mol|ma)"
)

RELATIVES = (
    r"(?:frau|mann|partner\w*|chef\w*|familie|freundin|freund|eltern|vater|mutter|papa|mama|sohn|tochter|kinder\w*|kolleg\w*|gatt\w*|"
    r"ehe\w*|regierung|zuhause|daheim|weib|oide|göga|hausherrin|firma|steuerberater\w*|bank)"
)
TO_CONSULT = r"(?:fragen|besprechen|abstimmen|abklären|klären|reden|absprechen|sprechen|frogn|frage|froge|rücksprache|abgeklärt|beraten)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        TO_TEST_DRIVE,
        r"(?:auf )?probe f\w{3,6}",
        r"test ?-?drives?",
        r"testdriven",
        r"probe ?-?sitzen",
        r"auf probe",
    ),
    Cue.DRIVE_LOOSE: (
        TRYING,
        r"(?:mal )?'?ne? (?:kleine |kurze )?(?:runde|rund)",
        r"runde (?:drehen|fahren)",
        r"(?:aus)?leihen",
        r"hinters? (?:das )?(?:steuer|lenkrad)",
        r"vorführ(?:er|wagen|fahrzeug)",
    ),
    Cue.TAKE_CAR: (
        rf"{A_CAR} … {TRYING}",
        r"runde (?:drehen|fahren)",
        r"(?:übers|über das|am|fürs) (?:wochenende|we) (?:aus)?(?:leihen|testen|fahren)",
        r"hinters? (?:das )?(?:steuer|lenkrad)",
    ),
    Cue.DRIVE_PAST: (
        r"(?:nach|seit|bei|während|von|auf) (?:der|meiner|unserer|einer|dieser) (?:\w+ )?probe ?fahrt",
        r"probe ?fahrt … (?:war|hat|hatte|hatten|gemacht|gehabt|gefahren|verlief|lief)",
        r"(?:war|hat|hatte|hatten|habe|haben|hab) … (?:probe ?fahrt|probe ?fahren|probe ?gefahren|testfahrt)",
        r"(?:danke|dank) … (?:für|fuer) … probe ?fahrt",
        r"probe ?gefahren",
        r"testfahrt … (?:war|hat|gemacht)",
    ),
    Cue.DRIVE_REFUSED: (
        r"kein(?:e|en|er)? (?:weitere |erneute |zweite )?(?:probe ?-?fahrt|testfahrt|probefahren)\w*",
        r"ohne (?:eine )?probe ?-?fahrt",
        r"(?:probe ?-?fahrt|testfahrt) … (?:nicht (?:mehr )?(?:nötig|notwendig|erforderlich|machen|fahren)|nicht mehr|"
        r"unnötig|überflüssig|(?:brauche?|benötige?|möchte|will) ich (?:nicht|keine))",
        r"(?:brauche?|benötige?|möchte|will|wünsche) … keine (?:probe ?-?fahrt|testfahrt)",
        r"(?:nicht|nix) (?:extra )?(?:probe ?fahren|probezufahren)",
    ),
    Cue.DRIVE_ELSE: (
        r"fahrprobe",
        r"fahr(?:schule|schüler|lehrer|stunden?|prüfung)\w*",
        r"test ?fahrer\w*",
        r"erprobungsfahrer\w*",
        r"(?:gewinnspiel|verlosung|gewinnen|verlost|gutschein)\w*",
        r"(?:e-?bike|fahrrad|pedelec|roller|motorrad|wohnmobil|boot|straßenbahn|traktor)\w*",
        r"testbericht\w*",
        r"(?:käufer|interessent)(?:in)? (?:will|möchte|wollte) … probe ?fahr\w*",
    ),
    Cue.DRIVE_TERMS: (
        r"was (?:kostet|muss|brauch\w*|benötig\w*) … (?:probe ?-?fahrt|testfahrt|probefahren)\w*",
        r"(?:führerschein|fahrerlaubnis|lappen|ausweis|perso\w*|mindestalter|kaution|selbstbeteiligung)\w*",
        r"wie lange? (?:dauert|geht|darf|kann) … (?:probe ?-?fahrt|testfahrt|fahren)",
        r"(?:probe ?-?fahrt|testfahrt|probefahren) … (?:versichert|versicherung|kostenlos|kostenfrei|gratis|umsonst|was kostet)",
        r"(?:kostet|kosten) (?:die|eine|so eine) (?:probe ?-?fahrt|testfahrt)",
        r"ab (?:welchem alter|wie viel\w* jahren?|wann darf)",
        r"mitbringen",
    ),
    Cue.DRIVE_STATUS: (
        r"wann (?:ist|war|findet|hab(?:e|en)?) (?:nochmal |noch mal |denn |jetzt )?(?:ich |wir )?(?:nochmal |denn )?"
        r"(?:meine?n?|die|der|den|unsere?n?) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|termin|probefahrttermin)\w*",
        r"(?:bleibt|steht|klappt|gilt) (?:es |das |der |die |mein |meine )?(?:termin|probe ?fahrt|dabei|noch|bei)? ?"
        r"(?:noch |weiterhin )?(?:bei|termin|die probefahrt|meine probefahrt)",
        r"wie spät … (?:probe ?-?fahrt|termin)",
        r"(?:um wie ?viel uhr|wo) … (?:mein|meine|unsere?) (?:probe ?-?fahrt|termin)\w*",
    ),
    Cue.DRIVE_KNOWN: (
        r"(?:meine|unsere|der|die|den|meinen|meiner|unser|unseren) (?:\w+ )?(?:gebuchten?|vereinbarten?|geplanten?|bestätigten?|"
        r"ausgemachten?|abgemachten?) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|termin)\w*",
        r"(?:meine|unsere) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|probefahrttermin)",
        r"(?:mein(?:en|em)?|unser(?:en|em)?) (?:\w+ )?(?:termin|probefahrttermin)",
        r"(?:termin|probe ?-?fahrt|testfahrt) (?:am|vom|um|für|von|heute|morgen|nächste) … (?:verschieb\w*|verleg\w*|absag\w*|"
        r"stornier\w*|canceln?|ab|um|nicht)",
        r"(?:habe?|haben|hätte|hätten|hatte|hatten) … (?:termin|probe ?-?fahrt) … (?:vereinbart|ausgemacht|gebucht|abgemacht|bestätigt)",
    ),
    Cue.WISH: (
        r"(?:möchte|möcht|mecht|mechad|mecht|möchten|mächt)n?",
        r"(?:würde|würd|wurde|däd|dad|dat|tät|tat|täte|dat|däät|wüed)e?n? (?:\w+ ){0,4}?(?:gerne?|gean|gearn|jern|jerne|gärn|gern)",
        r"(?:hätte|hätt|hätten|hett|hett|hädd)n? (?:\w+ ){0,3}?(?:gerne?|gärn|gearn|jern|lust|interesse)",
        r"(?:gerne?|gärn|jern|gearn) (?:\w+ ){0,6}?(?:vereinbaren|buchen|machen|fahren|testen|ausmachen|probieren|vorbeikommen)",
        r"(?:will|wollen|wollte|wollten|wull|much|mööch|wui|wuis|wolln)",
        r"(?:kann|könnte|könnten|können|kannt|kunnt|kann|kam|chan|chönnt|könnte|kunn) (?:\w+ )?(?:ich|man|mann|wir|ma|mer|i|mir|sie|ihr|ick|isch|ik)",
        r"(?:dürfte|dürfen|darf|dürft) (?:ich|wir|man|i|mer)",
        r"(?:ist|wäre?|wär|besteht|gibt) (?:es |das |die |eine )?(?:\w+ )?(?:möglich|möglichkeit|machbar|drin)\w*",
        r"möglichkeit",
        r"(?:bitte|bitten|ersuche|beantrage|wünsche|freue|anfrage|anfragen)",
        r"(?:wäre|wär|wären) (?:\w+ ){0,3}?(?:schön|toll|super|klasse|nett|interessiert|cool|dankbar|möglich)",
        r"(?:vereinbaren|vereinbarn|ausmachen|abmachen|buchen|reservieren|anmelden|arrangieren|organisieren)",
        r"(?:interesse|interessiert|interessiere|interessieren)",
        r"wann (?:kann|könnte|können|könnt|wäre|geht|ginge|passt|hätten|habt|haben|darf)",
        r"(?:suche|brauche|bräuchte|hätte|planen?|überlegen?)",
        r"(?:wunsch|anfrage|termin(?:vorschlag|wunsch|anfrage)\w*)",
        r"(?:geht|ginge|klappt|läuft) (?:das|da|es|des|dat) … (?:mal|auch|bei)",
        r"(?:haben|habt|habts|gibt|gibts|gibt's|steht) (?:\w+ )?(?:sie|ihr|es|da|der|den|einen|eine)",
        r"lust",
        r"bock",
    ),
    Cue.ASK: (
        r"(?:wissen|fragen|frage|erfahren|wüsste|nachfragen|anfragen|interessieren|verraten|sagen sie mir|sag mir|mitteilen|auskunft)",
        r"(?:info|infos|information|informationen|details|unterlagen)",
        r"(?:was|wie ?viel|wie|welche[rsnm]?|wo|wann|wer|gibt es|gibts|gibt's|hat der|kann der|habt ihr|haben sie)",
        r"(?:schicken|senden|zusenden|zukommen|nennen|machen) (?:sie |ihr )?(?:mir|uns)",
        r"(?:hätte|möchte|bräuchte|brauche|würde|bitte|will) … (?:angebot|preis\w*|leasing\w*|prospekt|katalog|broschüre|beratung)\w*",
    ),
    Cue.PAST: (
        r"(?:war|waren|wurde|wurden|hatte|hatten|gewesen|gestern|vorgestern|damals|letzte[nrs]? (?:woche|samstag|monat|freitag|montag|jahr|mal)|neulich|vorhin|kürzlich)",
        r"(?:gefahren|getestet|gemacht|gekauft|bestellt|gehabt|gefallen|begeistert|überzeugt)",
    ),
    Cue.LOST: (
        r"(?:vergessen|liegen ?(?:ge)?lassen|liegengeblieben|verloren|verlegt|fundbüro|fundsache)",
        r"(?:brille|sonnenbrille|handschuhe?|jacke|schirm|regenschirm|geldbeutel|geldbörse|portemonnaie|schlüssel|handy|schal|mütze|tasche|kindersitz) … "
        r"(?:im|in) (?:auto|wagen|fahrzeug|dem|ihrem)",
    ),
    Cue.APPOINTMENT: (r"\w{0,14}termine?s?n?", r"verabredung", r"treffen", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:absagen|abgesagt|absage|abzusagen|sag … ab|sage … ab|stornieren|storniert|storno|stornierung|canceln|cancelln|cancel|gecancelt)",
        r"(?:termin|probe ?fahrt|testfahrt) … (?:streichen|löschen|nicht wahrnehmen|nicht kommen|entfällt|fällt (?:aus|flach|ins wasser)|hat sich erledigt|"
        r"doch nicht|nicht mehr (?:nötig|notwendig)|nicht stattfinden|brauch\w* … nicht mehr)",
        r"(?:kann|können|schaffe?|schaffen) … (?:termin|probe ?fahrt) … (?:nicht|leider nicht) … (?:wahrnehmen|kommen|einhalten|antreten)",
    ),
    Cue.MOVE: (
        r"(?:verschieben|verschoben|verschieb|verschiebung|zu verschieben|verlegen|verlegt|vorverlegen|umbuchen|umgebucht|umbuchung|umlegen|tauschen|vorziehen|schieben)",
        r"(?:termin|probe ?fahrt|uhrzeit) (?:\w+ ){0,6}?(?:ändern|anpassen|wechseln)",
        r"(?:anderen|neuen|andere|späteren|früheren|neuer|anderer|ausweich\w*|ersatz) ?(?:termin|tag|uhrzeit|zeitpunkt)",
        r"(?:termin\w*|probe ?fahrt) … (?:später|früher|eher) … (?:kommen|legen|machen|möglich|gehen)",
        r"(?:früher|später|eher) kommen",
    ),
    Cue.OLD_TIME: (
        r"(?:termine?|probe ?fahrt\w*|testfahrt|buchung|verabredung|statt|anstatt|anstelle|vereinbart\w*|gebucht\w*|geplant\w*|ausgemacht\w*|"
        r"bestätigt\w*|eigentlich|ursprünglich|vom|von|bisher\w*|alte[nr]?|nicht|weder|leider)",
    ),
    Cue.NEW_TIME: (
        r"(?:auf|lieber|neue[rnsm]? termin|stattdessen|dafür|sondern|oder|ginge|geht|gehen|könnte|könnten|kann|können|wäre|passt|passen|besser|"
        r"alternativ|vielleicht|ob|neu|dann|ersatzweise|kommen|verschieben|umbuchen|möglich|möglichst|gern\w*|ab|erst|und zwar|zu)",
    ),
    Cue.TIME_REFUSED: (
        r"(?:kann|können|könnte|geht|ginge|klappt|passt|schaffe?|schaffen|bin|sind|haut|wird|wirds?|muss|müssen|komme?|kommen) … "
        r"(?:nicht|net|ned|nix|doch nicht|verhindert|krank|absagen|was dazwischen|nichts|weg|dazwischen)",
        r"(?:nicht|absagen|abzusagen|verschieben|zu verschieben|verlegen|umbuchen|canceln|stornieren)",
        r"auf (?:\w+ )?(?:\w+ )?(?:verschieb\w*|verleg\w*|umbuch\w*|leg\w*)",
    ),
    Cue.LATE: (
        r"(?:verspäte|verspäten|verspätung|verspäte mich)",
        r"(?:komme?|kommen|bin|schaffe?|schaffen) … (?:später|zu spät|erst um|minuten später)",
    ),
    Cue.SERVICE: (
        r"(?:werkstatt|inspektion|service ?-?(?:termin|heft|intervall|annahme|werkstatt|anzeige)|wartung|ölwechsel|ölservice|kundendienst)\w*",
        r"\w{0,9}(?:reifen|räder)(?:wechsel|tausch|satz|druck|einlagerung)?\w{0,8}",
        r"(?:tüv|hauptuntersuchung|hu|au|pickerl|mfk|§ ?57a|hu/au|tüv-termin)",
        r"(?:ersatzteil|zubehörteil|bremsbel|bremse|zündkerze|scheibenwischer|wischerblätter|felge|fußmatten|dachbox|dachträger|ersatzschlüssel|zweitschlüssel)\w*",
        r"(?:rückruf(?:aktion|schreiben)?|panne|pannen\w*|liegengeblieben|abschlepp\w*|springt nicht (?:mehr )?an|abgeschleppt|garantie\w*|gewährleistung|kulanz\w*)",
        r"(?:warnleuchte|motorkontroll\w*|kontroll(?:leuchte|lampe)|fehlermeldung|fehlercode|leuchtet|blinkt|klappert|quietscht|ruckelt|defekt|kaputt|geräusch\w*|undicht)",
        r"(?:app|login|passwort|kundenkonto|benutzerkonto|software-?update|update|bluetooth|freischalt\w*|koppeln|verbindet sich)",
        r"(?:reparatur|reparieren|reparier\w*|repariert|unfallschaden|steinschlag|windschutzscheibe|leihwagen|ersatzwagen|batterie (?:leer|tot)|lackschaden|delle|kratzer)\w*",
        r"(?:bedienungsanleitung|betriebsanleitung|handbuch|fahrzeugschein|coc(?:-papiere?)?)",
    ),
    Cue.OWN_CAR: (
        r"(?:mein(?:em|en|er|es)?|unser(?:em|en|er)?) (?:\w+ ){0,2}?(?:auto|wagen|fahrzeug|karre|kiste|dienstwagen|firmenwagen)",
        r"(?:fahrgestellnummer|fin|fahrzeug-?ident\w*|kennzeichen|kilometerstand|km-stand|erstzulassung|baujahr)",
    ),
    Cue.COMPLAINT: (
        r"(?:beschwer\w*|reklam\w*|unverschämt\w*|frechheit|unmöglich|sauerei|saftladen|skandal\w*|zumutung|unfassbar|ungeheuerlich|inakzeptabel|unakzeptabel|lächerlich)",
        r"(?:enttäusch\w*|verärgert|ärger\w*|wütend|stinksauer|sauer|empört|genervt|frustrier\w*|nervt|katastroph\w*|miserabel|unprofessionell|unfreundlich\w*|abgewimmelt|arrogant\w*|peinlich|armutszeugnis)",
        r"(?:niemand|keiner|kein mensch|nie jemand|keine sau) … (?:meldet|gemeldet|antwortet|geantwortet|zurückgerufen|ruft|reagiert|interessiert|kümmert|zuständig)",
        r"(?:keine|nie eine|noch keine|immer noch keine|bis heute keine|keinerlei) (?:antwort|rückmeldung|reaktion|rückruf)",
        r"(?:seit|warte) … (?:wochen|tagen|monaten|monate) … (?:warte\w*|auf|keine|nichts|nicht)",
        r"(?:anwalt|rechtsanwalt|rechtliche schritte|verbraucherzentrale|wandlung|rücktritt vom|geld zurück|nie wieder|schlechte[rs]? service|schlechter umgang)",
        r"(?:zum (?:dritten|vierten|x-ten|wiederholten|zweiten) mal|schon wieder|was ist (?:das|denn) … los)",
        r"(?:dreist|abzocke|betrug|betrogen|verarscht|verarsche|hingehalten|vertröstet|versetzt worden|sitzen ?gelassen)",
    ),
    Cue.SALES: (
        r"\w{0,12}(?:preis|preise|preisliste|kosten|kostet|rate|raten|listenpreis)\w{0,8}",
        r"\w{0,8}(?:leasing|finanzier|leasen|kredit|anzahlung|barzahl|rabatt|nachlass|prämie|förder)\w{0,14}",
        r"\w{0,10}(?:angebot|angebote|konditionen|kaufangebot)",
        r"(?:kaufen|kauf|kaufinteresse|anschaffen|anschaffung|bestellen|bestellung|erwerben|zulegen|neuwagen|neuen wagen|neues auto|jahreswagen|gebrauchtwagen|gebraucht\w*|tageszulassung|vorführwagen)",
        r"(?:prospekt|prospekte|katalog|kataloge|broschüre|broschüren|infomaterial|datenblatt|unterlagen|konfigur\w*|ausstattung\w*)",
        r"(?:liefer(?:zeit|zeiten|bar|termin|datum|ung)|verfügbar\w*|lagerwagen|lagerfahrzeug\w*|sofort verfügbar|wartezeit|auf lager|markteinführung)",
        r"(?:reichweite|verbrauch|verbraucht|kofferraum\w*|anhängelast|anhängerkupplung|zuladung|ladezeit|ladeleistung|ps|kw|kwh|hubraum|technische daten|maße|wendekreis|sitzplätze|isofix)",
        r"(?:inzahlungnahme|in zahlung|eintauschen|ankauf|restwert)",
        r"(?:beratung|beraten|kaufberatung|fuhrpark|firmenflotte|flotte|gewerblich\w*|behinderten\w*)",
    ),
    Cue.ERASE: (
        r"(?:lösch\w*|löschung|entfern\w*|vernicht\w*) … (?:daten|kontakt\w*|angaben|adresse|e-?mail\w*|nummer|alles|account|mich|konto|profil)",
        r"(?:daten|angaben|kontakt\w*|adresse|nummer|alles|mich|konto) … (?:löschen|gelöscht|löschung|zu löschen|entfernen|vernichten)",
        r"(?:widerruf\w*|widersprech\w*|widerspruch) … (?:einwilligung|zustimmung|verarbeitung|nutzung|speicherung|daten\w*|werbung|verwendung)",
        r"(?:einwilligung|zustimmung|verarbeitung|nutzung|speicherung|datenverarbeitung) … (?:widerruf\w*|zurück\w*|widersprech\w*)",
        r"datenlöschung",
        r"löschantrag",
        r"(?:art(?:ikel)?\.? ?17|art(?:ikel)?\.? ?21) … (?:dsgvo|ds-gvo)",
        r"recht auf (?:löschung|vergessen\w*)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:abmelden|abbestellen|abgemeldet|austragen|abmeldung|abbestellung|unsubscribe|opt-?out)",
        r"(?:melde|bestelle?|bestell|trag\w*) … (?:mich|newsletter|uns) … (?:ab|aus)",
        r"(?:newsletter|verteiler|mailing\w*|werbe\w*|werbung|post) … (?:nicht mehr|keine|abbestell\w*|abmeld\w*|entfern\w*|nehmen|streichen|runter|raus)",
        r"(?:kein|keine|keinen) (?:\w+ )?(?:newsletter|werbung|werbemails?|werbepost|reklame)",
        r"(?:aus|von) (?:dem|ihrem|eurem|der|ihrer) (?:verteiler|liste|mailingliste|verteilerliste|datenbank)",
        r"stopp?",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:in ruhe|zufrieden) (?:lassen|gelassen)",
        r"lass\w* (?:sie )?(?:mich|uns) (?:\w+ ){0,3}?(?:in ruhe|zufrieden)",
        r"(?:keine|kein|keinerlei) (?:weiteren?n?s? )?(?:\w+ )?(?:nachrichten|mails?|e-?mails?|anrufe|kontakt|kontaktaufnahme|kontaktierung|post|sms) … (?:mehr|erhalten|bekommen|erwünscht|wünsche|senden|schicken)",
        r"(?:keine|kein) (?:weiteren?n?s? )(?:nachrichten|mails?|e-?mails?|anrufe|kontakt\w*)",
        r"(?:nicht|nie) (?:mehr|wieder|weiter|länger) (?:\w+ )?(?:kontaktier\w*|anschreiben|anrufen|schreiben|belästig\w*|angeschrieben|melden sie sich)",
        r"(?:schreib\w*|kontaktier\w*|ruf\w*|belästig\w*) (?:sie )?(?:mich|mir|uns) (?:\w+ )?(?:nicht mehr|nie wieder|nie mehr)",
        r"hör\w* (?:sie )?auf … (?:schreiben|nerven|belästigen)",
    ),
    Cue.DATA_REQUEST: (
        r"(?:welche|was für) (?:\w+ )?(?:daten|angaben|informationen) … (?:gespeichert|speichern|haben sie|habt ihr|über mich|von mir|zu mir|vorliegen)",
        r"(?:was|welche\w*) … (?:über|von|zu) mich? … (?:gespeichert|speichern|wissen|haben|vorliegt)",
        r"(?:auskunft|kopie|übersicht|herausgabe) … (?:daten|dsgvo|ds-gvo|gespeichert\w*|art(?:ikel)?\.? ?15)",
        r"(?:art(?:ikel)?\.? ?15|art(?:ikel)?\.? ?20)(?: \w+){0,3}? … (?:dsgvo|ds-gvo|auskunft)?",
        r"(?:datenauskunft|selbstauskunft|auskunftsersuchen|datenkopie|auskunftsanspruch)",
        r"(?:gespeicherten?|personenbezogenen?|meine) daten (?:\w+ ){0,4}?(?:zusenden|zuschicken|schicken|senden|aushändigen|exportieren|offenlegen)",
        r"(?:woher|wo) haben sie … (?:meine|meinen) (?:daten|adresse|nummer|e-?mail\w*|mail\w*|kontakt\w*)",
    ),
    Cue.NO_WISH: (
        r"(?:kein|keinen?) (?:interesse|bedarf|lust) ?(?:mehr)?",
        r"nicht (?:mehr |länger )?(?:interessiert|aktuell|relevant|interessant)",
        r"(?:hat|haben|hätte|hod|isch|hot) sich (?:\w+ ){0,3}?erledigt",
        r"(?:sache|thema|anfrage|das|alles|es|schon|is|ist|hat sich) (?:\w+ )?erledigt",
        r"(?:anderswo|woanders|woandersch|anderweitig|bei (?:einem|ner|einer) ander\w+(?: \w+)?) … (?:gekauft|bestellt|geholt|zugeschlagen|entschieden|fündig|geleast|umgesehen|unterschrieben)",
        r"(?:habe?|haben|hab|hob|han) (?:\w+ ){0,6}?(?:anderes auto|anderen wagen|anderes fahrzeug|anderes modell|gekauft|geholt|zugelegt)",
        r"(?:für|gegen) (?:ein |einen |eine |anderes? |etwas )?(?:ander\w+|die konkurrenz|\w+) … entschieden",
        r"(?:anders|dagegen|um) entschieden",
        r"(?:brauche?|benötige?|wollen?|will|möchte|mag) (?:ich )?(?:\w+ ){0,3}?(?:nicht mehr|kein auto mehr|keinen? (?:wagen|auto) mehr|doch nicht|nix mehr|nichts mehr)",
        r"(?:doch|dann) (?:lieber )?(?:nicht|keine probefahrt|nicht mehr)",
        r"(?:ziehe?|nehme) … (?:anfrage|interesse) … zurück",
        r"(?:anfrage|interesse) … (?:zurückziehen|zurück ?ziehen|hinfällig|gegenstandslos)",
        r"(?:hinfällig|gegenstandslos|vergessen sie's|vergessen sie es|vergiss es|vergesst es)",
        r"kein(?:e)? (?:probe ?fahrt|testfahrt) mehr",
    ),
    Cue.NOT_NOW: (
        r"(?:nicht|net|ned|nicht gerade|noch nicht) (?:jetzt|sofort|gleich|heuer|aktuell|momentan|im moment|zur zeit|derzeit)",
        r"(?:jetzt|aktuell|momentan|im moment|zur zeit|derzeit|zurzeit|gerade|grad) (?:\w+ ){0,3}?(?:nicht|noch nicht|schlecht|keine zeit|kein geld|ungünstig|unpassend|zu viel|net|ned)",
        r"(?:ein|noch ein) (?:andermal|anderes mal|anderer zeitpunkt)",
        r"(?:später|irgendwann|demnächst|bald|dann|wieder|nochmal|selbst|selber|von selbst|von mir aus|eventuell|vielleicht) (?:\w+ ){0,4}?(?:melden|zurückkommen|auf sie zu|kontaktieren)",
        r"(?:melde?|meld|melden|komme?|kommen) (?:ich )?(?:mich|uns|mi|wir uns) (?:\w+ ){0,6}?(?:wieder|dann|später|bei ihnen|bei euch|nochmal|noch mal|selbst|selber|von mir aus|zu gegebener|im \w+|nach \w+|wenn|sobald|falls)",
        r"(?:melde mich|meld mich|komme (?:\w+ )?auf sie zu|komme (?:\w+ )?darauf zurück)",
        r"(?:in|erst in|frühestens in) (?:ein paar|einigen|einem halben|einem|zwei|drei|vier|fünf|sechs|6|3|4|5|2|1|mehreren) (?:monaten?|jahren?|jahr|halben jahr)",
        r"(?:erst )?(?:nächstes|kommendes|im nächsten|im kommenden|im neuen) jahr",
        r"(?:warten|warte|aufschieben|verschieben|zurückstellen) (?:\w+ ){0,3}?(?:bis|noch|auf)? ?(?:nächstes jahr|frühjahr|herbst|nächsten sommer|auf später|weiteres)",
        r"(?:lieber|vielleicht|eventuell|doch|erst) (?:\w+ )?(?:später|im (?:frühjahr|frühling|herbst|sommer|winter)|nächstes jahr)",
        r"(?:zurzeit|derzeit|momentan|aktuell) (?:\w+ ){0,2}?kein(?:e|en)? (?:zeit|bedarf|geld|interesse|lust|kopf)",
        r"(?:noch|erst mal|erstmal) (?:\w+ )?(?:zu früh|nicht so weit|nicht soweit|nix|nichts|abwarten|warten)",
        r"hat (?:noch )?(?:keine eile|zeit|keinen stress)",
    ),
    Cue.NOT_NOW_ELSE: (
        r"nicht nur",
        r"nicht erst",
        r"nicht später",
        r"hat … zeit für",
        r"warum … nicht",
        r"wieso … nicht",
    ),
    Cue.DEFERRED: (
        rf"(?:muss|müssen|muß|mus|will|wollen|möchte|werde|sollte|muaß|mues|erst|zuerst|vorher|noch) … {RELATIVES} … {TO_CONSULT}",
        rf"{TO_CONSULT} … mit … {RELATIVES}",
        r"(?:muss|müssen|muß|will|werde|möchte|sollte) (?:\w+ ){0,5}?(?:überlegen|drüber schlafen|darüber schlafen|nachdenken|kalender|checken|nachschauen|nachsehen|prüfen|klären|abklären|schauen)",
        r"(?:überleg\w*|denk\w*) (?:ich )?(?:es |s )?(?:mir|uns|drüber|darüber|es mir|s mir|mas|no|mer)",
        r"(?:erst|zuerst|vorher|noch|erstmal) (?:\w+ ){0,4}?(?:fragen|besprechen|abstimmen|abklären|klären|überlegen|rücksprache|absprechen)",
        r"(?:bedenkzeit|rücksprache|mal sehen|mal schauen|schau ma mal|schaumermal|schauen wir mal|moment noch|gib mir|geben sie mir) ?(?:zeit|bedenkzeit|einen tag|kurz)?",
        r"(?:wenn|falls|sofern) … (?:frau|mann|chef|chefin|partner\w*|familie|freundin) … (?:zustimm\w*|einverstanden|ok|okay|ja sagt|mitmacht|zeit hat)",
        r"sage? (?:\w+ ){0,3}?(?:bescheid|noch)",
        r"gebe? (?:\w+ ){0,4}?(?:bescheid|rückmeldung)",
    ),
    Cue.CALLBACK: (
        r"(?:ruf|rufen|ruft|rufts|rüef|riaf) (?:sie |s' )?(?:mich|mi|uns|bitte|doch|gern\w*|kurz|einfach) (?:\w+ ){0,6}?(?:an|zurück|aa|o)",
        r"(?:ruf|rufen|ruft) (?:\w+ ){0,5}?(?:an|zurück|durch)",
        r"(?:anrufen|zurückrufen|durchrufen|anzurufen|zurückzurufen|rückruf|rückrufbitte|anruf|durchklingeln)",
        r"telefonisch (?:\w+ ){0,3}?(?:kontakt\w*|melden|erreich\w*|besprechen|sprechen|rücksprache)",
        r"(?:per|am|übers) telefon",
    ),
    Cue.CALL_REFUSED: (
        r"(?:nicht|keinesfalls|bloß nicht|kein|keine|keinen|statt) (?:\w+ ){0,2}?(?:anrufen|anruf|anrufe|telefonisch|rückruf|zurückrufen|telefon|angerufen)",
        r"(?:rückruf(?:aktion|schreiben)|rückruf (?:für|zu|zum|wegen|meines))",
        r"(?:rufe?|ruf) (?:ich )?(?:\w+ ){0,3}?(?:sie|euch|ihnen|bei) (?:\w+ ){0,3}?an",
        r"(?:habe?|hab|haben) (?:\w+ ){0,6}?angerufen",
        r"(?:nicht|nie|niemand|keiner) … (?:zurückgerufen|angerufen)",
    ),
    Cue.THANKS: (
        r"(?:vielen |herzlichen |besten |lieben |tausend |schönen |schon mal |im voraus )?(?:danke|dank|dankeschön|dankschön|merci|thx|thanks|vergelt's gott|dankbar|bedanke|dankt|dange)\w{0,6}",
    ),
    Cue.GREETING: (
        r"(?:hallo|hallöchen|halli hallo|hi|hey|he|huhu|moin|moin moin|servus|grüß gott|grüß dich|grüezi|griaß di|griaß eich|grüessech|hoi|tach|tag|guten tag|guten morgen|guten abend|schönen guten tag|gude|gruezi|mahlzeit|morgen|abend|n'?abend)",
        r"(?:zusammen|miteinander|leute|team|liebes team|mitnand|mitanand|allerseits|ihr lieben)",
        r"(?:wie geht'?s?(?: es)?(?: ihnen| dir| euch)?|alles gut|was geht|jemand da|ist da jemand)",
    ),
    Cue.ADDITION: (
        r"(?:auch|zusätzlich|außerdem|ebenso|ebenfalls|genauso|alternativ|zudem|obendrein|noch dazu|und noch|aa|ooch)",
    ),
    Cue.CHANGE: (
        r"(?:doch lieber|lieber|stattdessen|anstatt|anstelle|statt|doch eher|eher|besser|vielmehr|korrektur|korrigiere|korrigieren|korrigiert|berichtig\w*|vertippt|verschrieben|verwechselt|sorry)",
        r"(?:nein|nö|ne|nee|ach|halt|moment|quatsch),? (?:doch|lieber|besser|der|die|das|meinte|ich meine|nicht)",
        r"(?:doch|dann) (?:\w+ )?(?:am|der|den|die|das|als|mit|einen?|einer)",
        r"(?:ändern|geändert|änder\w*|umentschieden|anders überlegt|ich meinte|meinte natürlich|gemeint|nicht \w+,? sondern|sondern)",
        r"(?:stimmt (?:so )?nicht|falsch|nicht richtig|nicht korrekt|passt (?:so )?nicht|passt doch nicht|klappt (?:doch )?nicht|geht (?:doch )?nicht)",
    ),
    Cue.HUMAN: (
        r"(?:mit|von|an|zu) (?:einem |einer |einen |nem |ner |jemandem? |dem |a |am )?(?:\w+ )?(?:echt\w*|real\w*|richtig\w*|lebend\w*|wirklich\w*|normal\w*) (?:\w+ )?(?:mensch\w*|person|mitarbeiter\w*|berater\w*|verkäufer\w*|jemand\w*|leit)",
        r"(?:mit|von|an|zu) (?:einem |einer |einen |nem |ner |am |a |eim |eme )(?:\w+ )?(?:mensch\w*|person|mitarbeiter\w*|kollegen|kundenberater\w*|mänsch\w*|minsch\w*)",
        r"mit (?:einem|einer|nem|ner) (?:\w+ )?(?:verkäufer|verkäuferin|berater|beraterin|ansprechpartner|verkaufsberater)\w* (?:\w+ ){0,3}?(?:sprechen|reden|schreiben|chatten|verbinden|verbunden|verbindet)",
        r"(?:echter?n?|richtiger?n?|lebendiger?n?|menschlicher?n?) (?:mensch\w*|person|ansprechpartner\w*|mitarbeiter\w*|berater\w*|kontakt\w*|verkäufer\w*)",
        r"jemand(?:en|em)? (?:echtes|echten|echtem|richtiges|menschliches|reales|aus fleisch und blut)",
        r"(?:kein(?:en|em|e)?|statt|nicht mit|keine lust auf|nicht mit (?:einem|einer|nem|ner)|ohne) (?:\w+ )?(?:bot|bots|chatbot|roboter|maschine|computer|automat|automaten|ki|automatische[nrs]? antwort\w*|robo|blechbüchse)",
        r"(?:einen|a|en|n|nen) (?:menschen|mitarbeiter|mensch) (?:\w+ )?(?:bitte|sprechen|her|dran|haben)",
        r"(?:mensch|mitarbeiter|menschen|mitarbeiterin|berater),? bitte",
        r"(?:verbinden|verbinde|verbindet) (?:sie )?(?:mich|uns) (?:\w+ ){0,3}?(?:mit|weiter|zu)",
        r"aus fleisch und blut",
    ),
    Cue.AUTOMATED: (
        r"(?:automatische|automatisierte|automatisch generierte|automatisch erzeugte) (?:antwort|nachricht|e-?mail|mail|eingangsbestätigung|benachrichtigung)\w*",
        r"(?:diese|dies ist eine) (?:e-?mail|nachricht|mail|meldung) (?:wurde|ist|wird) (?:\w+ )?automatisch",
        r"(?:abwesenheit(?:snotiz|sassistent|smeldung|sbenachrichtigung)?|abwesend:)",
        r"(?:ich bin|bin ich|wir sind|sind wir) (?:\w+ ){0,8}?(?:nicht im (?:büro|haus|dienst)|außer haus|abwesend|im urlaub|in elternzeit|nicht erreichbar|in betriebsferien)",
        r"(?:ihre|deine) (?:e-?mail|nachricht|mail)s? (?:wird|werden) (?:\w+ )?nicht (?:weitergeleitet|gelesen)",
        r"in dringenden (?:fällen|angelegenheiten) … wenden",
        r"(?:unzustellbar|zustellung fehlgeschlagen|nicht zugestellt werden|konnte nicht zugestellt|zustellungsfehler|postfach (?:ist )?voll|zugestellt:)",
        r"(?:ihr|dein) (?:ticket|vorgang|paket) … (?:eröffnet|erstellt|geschlossen|angelegt|unterwegs|zugestellt|aktualisiert|bearbeitet)",
        r"(?:ticket|vorgang|fall|case|vorgangsnummer|ticketnummer) ?(?:nr\.?|id|nummer)?:? ?#?[\w-]{3,}",
        r"(?:bitte )?antworten sie nicht auf diese (?:e-?mail|nachricht|mail)",
        r"(?:no-?reply|noreply|mailer-daemon|postmaster|lesebestätigung|empfangsbestätigung|eingangsbestätigung)",
        r"(?:newsletter (?:abbestellen|abmelden)|im browser (?:ansehen|öffnen|anzeigen)|hier abmelden|abmeldelink|vom newsletter abmelden|newsletter ausgabe|webansicht)",
        r"(?:wir haben ihre (?:anfrage|nachricht|e-?mail|bestellung) erhalten|ihre (?:anfrage|bestellung) ist (?:bei uns )?eingegangen|ihre sendung)",
    ),
    Cue.SPAM: (
        r"(?:seo|backlinks?|suchmaschinen\w*|google[- ]ranking|seite 1 bei google|sichtbarkeit ihrer|linkaufbau|gastbeitrag|lead-?generierung|kaltakquise|online-?marketing)",
        r"(?:bitcoin|krypto\w*|casino|gewinner|gewonnen|lotterie|erbschaft|millionen|darlehen|sofortkredit|kredit ohne schufa|passives einkommen|nebenverdienst|investition\w*|investoren)",
        r"(?:viagra|potenz\w*|abnehmen|diät|dating|singles|escort)",
        r"(?:ihr|dein) (?:konto|paket|postfach|passwort|account|zugang) (?:wurde|wird|ist|läuft) … (?:gesperrt|eingeschränkt|deaktiviert|verifi\w*|ab|zurückgehalten|bestätigen)",
        r"(?:klicken sie (?:hier|jetzt|auf)|hier klicken|jetzt klicken|verifizieren sie|zugangsdaten bestätigen|exklusives angebot für ihr unternehmen|limitiertes angebot)",
        r"(?:wir (?:bieten|liefern|vermitteln|programmieren|erstellen|entwickeln|sind eine agentur|sind ein hersteller|sind spezialisiert)|unsere agentur|unser(?:e)? (?:software|lösung|produkte|plattform|dienstleistungen?)|unverbindliches? (?:erstgespräch|demo)|büroreinigung|gebäudereinigung|personalvermittlung|adressdaten|zeitarbeit)",
    ),
    Cue.JOB: (
        r"(?:bewerb\w*|ausbildung\w*|praktikum\w*|praktika|job|jobs|stelle|stellen\w*|stellenanzeige|lebenslauf|werkstudent\w*|azubi|lehrstelle|quereinsteiger|karriere|arbeiten bei ihnen|initiativbewerbung|ferienjob|minijob)",
    ),
    Cue.PRESS: (
        r"(?:presse\w*|redaktion\w*|journalist\w*|magazin|blog|blogger\w*|influencer\w*|youtube\w*|kanal|interview|pressefahrzeug|pressebilder|testwagen für|artikel über)",
        r"(?:sponsor\w*|spende\w*|verein|vereinsfest|tombola|benefiz\w*|schulprojekt|facharbeit|bachelorarbeit|masterarbeit|umfrage|trikots)",
    ),
    Cue.YES: (
        r"(?:ja+|jaa+|jo|joo|jau|jep|jepp|yep|yes|jup|jupp|jawohl|jawoll|jou|yo|jap|japp|yup|jå|joah|freili|freilich|sicher|selbstverständlich|natürlich|klar|logo|logisch|unbedingt|absolut|definitiv|auf jeden fall|aber sicher|aber gern\w*|jooo?|mhm|jo eh|basst|bassd|passt|bast|passd|paßt)",
        r"(?:genau|genauso|stimmt|korrekt|richtig|einverstanden|okay|okey|ok|oki|okidoki|okee|k|in ordnung|i\.o\.|alles klar|alles (?:richtig|korrekt|gut|bestens|ok|okay|passt|in ordnung|fein)|so (?:ist (?:es|das)|isses|is es) (?:richtig|gut|korrekt|ok|okay|perfekt)|so ist es|isch guet|isch recht|tiptop|des basst)",
        r"(?:gerne?|gärn|sehr gern\w*|herzlich gern\w*|ja bitte|bitte ja|bitte so|so machen(?: wir(?: es|'s|s)?)?|machen wir so|machen sie (?:das|es)(?: so| bitte)*|mach (?:das|es)(?: so| bitte)*|so bitte|passt so|bassd scho|passt scho|passt schon)",
        r"(?:kann|können|darf) (?:so |das so |es so )?(?:raus|rausgehen|losgehen|weitergehen|weiter|abgeschickt werden|losgeschickt werden|weitergegeben werden)",
        r"(?:bitte |gern\w* |so |einfach |jetzt )+(?:weitergeben|weiterleiten|abschicken|absenden|losschicken|schicken|buchen|eintragen|veranlassen|übermitteln|einreichen)",
        r"(?:geben|leiten|schicken|geb|leit|schick) (?:sie |s |es |das |dies |die daten |meine daten |meine angaben |bitte |alles |gern\w* |so |ruhig )*(?:\w+ ){0,4}?(?:weiter|los|ab)",
        r"(?:bestätige|bestätigt|ich bestätige|hiermit bestätigt|abgemacht|deal|gebongt|geht klar|geht in ordnung|von mir aus gern\w*|grünes licht)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:super|prima|perfekt|toll|klasse|wunderbar|top|spitze|spitzenmäßig|sehr gut|gut|bestens|fein|großartig|hervorragend|ausgezeichnet|mega|geil|cool|läuft|freu mich|freue mich|das wäre (?:super|toll|prima|klasse|schön)|sehr schön|optimal|ideal|leiwand|supi|traumhaft|schön)",
    ),
    Cue.NO: (
        r"(?:nein|nö|nöö+|nee+|ne|nope|nä|na(?=\s*(?:$|[,.!]))|naa|noi|nei|nay|no|nää|keinesfalls|keineswegs|auf keinen fall|auf gar keinen fall|niemals|mitnichten)",
        r"(?:falsch|stimmt (?:so |aber |leider |doch |das |alles )*(?:nicht|net|ned|nit)|passt (?:so |mir |aber |leider |doch |das |alles )*(?:nicht|net|ned|nit|nöd|gar nicht)|nicht (?:ganz |so )?(?:richtig|korrekt|in ordnung|einverstanden|ok|okay)|ist (?:leider |so )?falsch|unrichtig|nicht so|so nicht|fehler)",
        r"(?:lieber|besser|bitte|doch|eher) (?:doch )?(?:noch )?nicht",
        r"nicht (?:weiterleiten|abschicken|buchen|absenden)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (
        r"(?:nicht|net|ned|nit|nöd|ni|kein|keine|keinen|keiner|keinem|nie|niemals|ohne|nix|weder|noch nicht|nichts)",
    ),
    Cue.NEGATION_HARMLESS: (
        r"kein(?:e|en)? (?:problem|fragen?|änderung\w*|einwände|einwand|sorge|ding|thema|weiteren? (?:fragen|wünsche|änderungen))(?: mehr)?",
        r"nichts (?:mehr )?(?:zu )?(?:ändern|hinzuzufügen|auszusetzen|einzuwenden|dagegen|falsch)",
        r"(?:warum|wieso|weshalb) nicht",
        r"nicht (?:mehr )?erwarten",
        r"nichts dagegen",
        r"(?:nicht nur|nicht wahr|oder nicht)",
        r"ohne (?:weiteres|probleme|änderung\w*)",
        r"(?:bitte )?(?:nicht|kein) (?:\w+ )?(?:anrufen|anruf|telefonisch)",
    ),
    Cue.DOUBT: (
        r"(?:wenn|falls|sofern|vorausgesetzt|solange|sobald|nur dann|unter der bedingung|erst wenn|bevor)",
        r"(?:vielleicht|eventuell|evtl\.?|möglicherweise|eigentlich|glaube?|glaub|denke|vermutlich|wahrscheinlich|wohl|mal sehen|mal schauen|schau ma mal|jein|naja|na ja|weiß nicht|unsicher|unschlüssig|nicht sicher|weiß noch nicht|ob|hm+|hmm+|äh+|puh|joa|grundsätzlich|prinzipiell|im prinzip|theoretisch|fast|beinahe|bis auf|außer|abgesehen|mal gucken)",
        r"(?:überleg\w*|nachdenken|fragen|frage|besprechen|abklären|klären|rücksprache|moment|warte|warten|später|melde mich|sekunde|augenblick|erst|erstmal|zuerst|bedenkzeit)",
        r"(?:träum\w*|von wegen|weihnachtsmann|osterhase|haha+|hahaha\w*|lol|scherz\w*|witz\w*|ironie|ja ja|jaja\w*|ja ne|ja nee|klar doch|sicher doch|na klar)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:aber|allerdings|jedoch|nur|nur noch|lediglich|außer|bis auf|abgesehen|sondern|statt|anstatt|stattdessen|doch|ändern|änderung|korrektur|einzige|bloß|obwohl|trotzdem|zwar)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:was|wie|wieviel|wann|wo|wer|wem|wen|warum|wieso|weshalb|welche[rsnm]?|woher|wohin|womit|wofür|ob)",
    ),
    Cue.PASS_ON: (
        r"(?:weiter ?(?:zu ?)?geben|weiter ?(?:zu ?)?leiten|weitergabe|weiterleitung|weitergegeben|weitergeleitet|teilen|geteilt|übermitteln|übermittelt|übermittlung|herausgeben|rausgeben|weiterreichen|weitersagen|aushändigen|überlassen|zukommen lassen)",
        r"(?:gebt?|geben|gib|leite|leiten|leitet|reich\w*|schick\w*|send\w*) (?:[^\s.!?\n]+ ){0,10}?(?:weiter|raus|heraus)",
        r"(?:daten|angaben|kontakt\w*|nummer|adresse) (?:[^\s.!?\n]+ ){0,6}?(?:bekommt|bekommen|kriegt|kriegen|erhält|erhalten|haben|hat|sieht|geben|gegeben|schicken|senden|nutzen|gehen)",
    ),
    Cue.PERSONAL_DATA: (
        r"(?:daten|angaben|kontakt\w*|personalien|telefonnummer|handynummer|nummer|adresse|anschrift|e-?mail\w*|mailadresse|infos?|informationen|namen?)",
    ),
    Cue.DEALER: (
        r"(?:\w{0,12}händler\w{0,4}|dritte[nr]?|autohaus|autohäuser|partner|partnerbetrieb|betrieb|verkäufer|niederlassung|filiale|vertragspartner|garage|garagist|außenstehende|andere|anderen|externe)",
    ),
    Cue.ALLOW: (
        r"(?:dürfen|dürft|darfst|darf|können|könnt|kannst|kann|gerne?|einverstanden|erlaube|erlaubt|zustimm\w*|stimme|gestatte|ok|okay|in ordnung|ja|nichts dagegen|bitte|einwillig\w*|willige|ruhig|genehmigt|genehmige|freigegeben|habe kein problem|kein problem|zustimmung|einwilligung|erlaubnis)",
    ),
    Cue.INTRODUCTION: (
        r"(?:ich heiße?|i heiß|i hoaß|ich heisse|mein name (?:ist|lautet|wäre|is)|mei nam is|mein name|name ist|ich hör auf den namen|unter dem namen|auf den namen)",
        r"(?:hier (?:ist|schreibt|spricht|is)|da ist|es schreibt ihnen|am apparat|ich bin (?:der|die|dr|d')|i bin (?:da|der|d')|ich bin's,?|bin der|bin die|ich bin)",
    ),
    Cue.CLOSING: (
        r"(?:mit (?:den )?(?:freundlichen|freundlichem|besten|herzlichen|lieben|vielen|schönen|sonnigen|sportlichen|kollegialen) (?:gr(?:ü|ue|u)(?:ß|ss)en?|gruß|grüssen)|m\.?f\.?g\.?|mit bestem gruß|mit freundl\. gr\w*)",
        r"(?:(?:viele|liebe|beste|herzliche|freundliche|schöne|sonnige|ganz liebe|besten|lieben|vielen|schönen|herzlichen|freundlichen|freundlicher|sportliche|frohe) (?:gr(?:ü|ue|u)(?:ß|ss)e?|gruß|grüessli|grüße?)|grüße|grüsse|gruß|gruss|grüessli|lg|vg|bg|gr|hg|glg|vlg|lieben gruß|hochachtungsvoll|ihre?|euer|eure|dein|deine|servus|pfiat di|ciao|tschüss|bis dann|bis bald|gez\.?|gezeichnet|liebe grüße aus \w+|viele grüße aus \w+|(?:grüße?|gruß) (?:aus|vom|von) (?:\w+ )?\w+)",
        r"(?:(?:vielen|herzlichen|besten|lieben|schönen) dank(?: (?:im voraus|vorab|und (?:viele |liebe |beste |freundliche )?(?:grüße|gruß)))?|danke(?:schön)?(?: (?:im voraus|vorab|und (?:viele |liebe |beste )?(?:grüße|gruß|lg|vg)))?|merci)",
    ),
    Cue.T_PRICE: (
        r"(?:preis\w*|\w*preise?|kostet|kosten|teuer|einstiegspreis|grundpreis|listenpreis|wie ?viel (?:muss|soll|kost\w*)|koscht|kost|was (?:kostet|koscht|kost|soll|käme))",
    ),
    Cue.T_OFFER: (
        r"(?:\w{0,10}leas\w*|\w{0,4}finanzier\w*|raten|monatsrate|rabatt\w*|nachlass|nachlässe|prozente|angebot\w*|prospekt\w*|katalog\w*|broschüre\w*|inzahlungnahme|in zahlung|konditionen|prämie\w*|förder\w*|umweltbonus|anzahlung|aktion\w*|gewerbe\w*)",
    ),
    Cue.T_DELIVERY: (
        r"(?:liefer(?:zeit|zeiten|bar|termin|datum|ung|n)\w*|verfügbar\w*|wartezeit\w*|auf lager|lagerfahrzeug\w*|lagerwagen|sofort (?:da|mitnehmen)|geliefert|wie lange wartet man|bestellzeit)",
    ),
    Cue.T_CONSUMPTION: (r"(?:verbrauch\w*|\w{0,6}verbrauch|schluckt|säuft|co2\w*|liter auf|stromverbrauch)",),
    Cue.T_RANGE: (
        r"(?:\w{0,10}reichweite\w*|wie weit (?:komm\w*|fährt|reicht)|kilometer … (?:weit|batterie|akku|ladung)|eine[rn]? (?:akku|batterie)ladung|wie viele kilometer)",
    ),
    Cue.T_SEATS: (
        r"(?:sitze|sitzer|sitzplätze\w*|plätze|wie viele (?:leute|personen|sitze|plätze)|siebensitzer|7-?sitzer|fünfsitzer|dritte sitzreihe|sitzreihe)",
    ),
    Cue.T_BOOT: (r"(?:kofferraum\w*|\w{0,6}ladevolumen|gepäckraum\w*|kofferraumvolumen|stauraum)",),
    Cue.T_TOWING: (
        r"(?:anhängelast\w*|zuglast|anhänger\w*|wohnwagen\w*|zieht|ziehen|hänger|zugelassene last|anhängen)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motoren|motor|motorisierung\w*|antriebe?|antriebsart\w*|diesel|benziner?|hybrid\w*|plug-?in\w*|elektrisch|elektro\w*|verbrenner|ps|kw|leistung)",
    ),
    Cue.T_TRANSMISSION: (r"(?:automatik\w*|getriebe\w*|schaltgetriebe|schalter|handschalt\w*|schaltung|manuell)",),
    Cue.T_DRIVETRAIN: (r"(?:allrad\w*|4x4|frontantrieb|heckantrieb|vierrad\w*)",),
    Cue.T_TRIM: (
        r"(?:ausstattungslinie\w*|ausstattungsvariante\w*|ausstattungsniveau\w*|linien|ausstattungen|varianten|versionen|trims?)",
    ),
    Cue.T_COLOUR: (
        r"(?:farben?|farbtöne?|lackierung\w*|lacke|farbauswahl|welche farbe|in (?:rot|blau|weiß|schwarz|grün|grau|silber))",
    ),
    Cue.T_EXTRAS: (
        r"(?:extras|sonderausstattung\w*|anhängerkupplung|ahk|panoramadach|wärmepumpe|matrix\w*|navi\w*|ledersitze|leder|head-?up\w*|rückfahrkamera|sitzheizung|assistenz\w*|carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:welche (?:modelle|autos|fahrzeuge|wagen)|modellpalette|modellübersicht|modelle (?:habt|haben|gibt|bieten)|was für (?:modelle|autos)|palette|sortiment)",
    ),
    Cue.T_DEALER: (
        r"(?:wo (?:ist|sitzt|finde|befindet|liegt|kann|muss|seid|sind)|welche[rsm]? (?:händler|autohaus|standort|filiale)|nächste[rnsm]? (?:händler|autohaus)|öffnungszeit\w*|geöffnet|offen|adresse (?:des|vom|von)|händler (?:in|bei|nähe|vor ort)|standort\w*|wie lange (?:habt|haben) (?:ihr|sie) (?:auf|offen|geöffnet)|samstags auf)",
    ),
    Cue.T_BOT: (
        r"(?:(?:bist|sind|seid|is|ist|schreib\w*|sprech\w*|rede) (?:\w+ ){0,6}?(?:bot|chatbot|roboter|maschine|mensch|computer|ki|echt|echter mensch|automat|programm|person)|chatgpt|künstliche intelligenz)",
    ),
    Cue.T_DATA_USE: (
        r"(?:was (?:passiert|machen|geschieht|macht) … (?:daten|angaben|nummer|adresse)|wer (?:bekommt|sieht|kriegt|erhält|hat) … (?:daten|angaben|nummer)|datenschutz\w*|wofür … (?:daten|plz|postleitzahl|nummer|name)|(?:warum|wozu|wieso) … (?:daten|plz|postleitzahl|nummer|adresse|namen?)|(?:geben|gebt|leiten|verkauf\w*|teil\w*) … daten … (?:weiter|dritte|händler)?)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:ps|kwh?|drehmoment|ladezeit\w*|ladeleistung|ladedauer|schnelllad\w*|wallbox|maße|abmessung\w*|länge|breite|höhe|bodenfreiheit|wendekreis|isofix|euro ?ncap|crashtest|garantie\w*|batterie\w*|steuer\w*|versicherungsklasse|zuladung|dachlast|software|carplay|android auto|apple|höchstgeschwindigkeit|beschleunigung|null auf hundert|bewerb\w*|praktik\w*|ausbildung\w*|presse\w*|redaktion\w*|sponsor\w*|spende\w*|interview)",
    ),
}
