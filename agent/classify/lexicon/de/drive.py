"""German phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

DRIVING = r"(?:fahren|fahrn|fahre|fahra|foan|foahn|fohrn|föhren|fahn|faahre)"
TEST_DRIVE = (
    r"\w{0,12}(?:pro?b+e?|prope|pobe|prbe?|porbe|test|proov|proof|prob)[ -]?"
    r"(?:fahrt|fart|fahr|fharrt|fhart|frahrt|farht|fahrd|faht|fohrt|foat|foahrt|foohrt|fährtle?|fahrtle)\w{0,14}"
)
NAMED = r"(?:probe ?-?fahrt\w*|testfahrt\w*|probefahren|probefoan|probfahre)"
TO_TEST_DRIVE = r"(?:pro?b+e?|test)[ -]?(?:zu ?)?(?:fahren|fahrn|fahre|fahra|foan|foahn|forn|föhren|faahre)"
TRYING = rf"(?:{DRIVING}|testen|teste|austesten|ausprobieren|probieren|probiern|antesten|anfahren|bewegen|erfahren)"
A_CAR = (
    r"(?:den|ihn|das auto|den wagen|die kiste|das teil|das modell|das fahrzeug|ein(?:en|s)?|eines|welche[nrs]?|"
    r"de|dä|dn|n|nen|dat|denn|diesen|einen davon|selbst|selber|mal|amoi|amal|mol|ma)"
)


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
        rf"kein(?:e|en|er)? (?:weitere |erneute |zweite |extra )?{NAMED}"
        r"(?! … (?:möglich|buchbar|bekommen|frei|angeboten))",
        # "ohne Probefahrt kaufe ich nichts" wants one
        rf"(?<!nicht\s)ohne (?:eine |vorherige )?{NAMED}(?! … (?:nicht|nichts|nie|niemals|kein\w*|nix|net|ned))",
        rf"{NAMED} … (?:nicht (?:mehr )?(?:nötig|notwendig|erforderlich|machen|fahren|gewünscht)|nicht mehr|"
        r"unnötig|überflüssig|entbehrlich|erübrigt sich|entfällt|kann entfallen|verzicht\w*|muss nicht sein|"
        r"bedarf es nicht|braucht(?:'?s| es)? (?:nicht|nöd|ned|net|nid)|"
        r"bruch(?:t|ts|e|en)? (?:\w+ )?(?:nöd|nid|net|ned)|"
        r"(?:brauche?|benötige?|möchte|will) (?:ich|i|ma|wir) (?:nicht|keine|net|ned))",
        r"(?:brauche?n?|benötige?n?|möchten?|will|wollen|wünschen?|bedarf|brauch) … (?:keine|koa|ka|kei|keiner) "
        rf"{NAMED}",
        rf"verzichten? … {NAMED}",
        rf"kein(?:e|en)? (?:\w+ ){{0,2}}?(?:zum|zur|zu einer) (?:fahren|{NAMED})",
        r"(?:nicht|nix|net|ned) (?:extra |noch )?(?:probe ?fahren|probezufahren)",
        r"(?:fahren|gefahren) (?:muss|brauch\w*|will|möchte|wird) (?:ich |man |i |ma )?(?:\w+ )?"
        r"(?:nicht|net|ned|nimmer|ein andermal)",
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
        # driving as a habit or a way somewhere
        r"wie (?:weit|schnell|lange mit|viele? k(?:m|ilometer)) … (?:fahren|fahre|fährt|komm\w*)",
        r"(?:ich|wir|i|mir) (?:fahren?|fahr|pendeln?|pendle) (?:\w+ ){0,3}?(?:seit|aktuell|derzeit|zurzeit|momentan|"
        r"jede[ns]?|täglich|jährlich|rund|etwa|ungefähr|meist|hauptsächlich|viel|wenig|oft|nur|meinen? alte\w*)",
        r"(?:pendle|pendeln|pendler\w*|(?:km|kilometer) (?:im|pro) (?:jahr|tag|monat|woche))",
        r"(?:weiter|noch|zur arbeit|in (?:den )?urlaub|nach \w+|ins \w+|in die \w+) (?:runter|rauf|rüber|hin)?fahren",
    ),
    Cue.DRIVE_TERMS: (
        r"was (?:kostet|muss|brauch\w*|benötig\w*) … (?:probe ?-?fahrt|testfahrt|probefahren)\w*",
        r"(?:führerschein|fahrerlaubnis|lappen|ausweis|perso\w*|mindestalter|kaution|selbstbeteiligung)\w*",
        r"wie lange? (?:dauert|geht|darf|kann) … (?:probe ?-?fahrt|testfahrt|fahren)",
        r"(?:probe ?-?fahrt|testfahrt|probefahren) … (?:versichert|versicherung|kostenlos|kostenfrei|gratis|umsonst|"
        r"was kostet)",
        r"(?:kostet|kosten) (?:die|eine|so eine) (?:probe ?-?fahrt|testfahrt)",
        r"ab (?:welchem alter|wie viel\w* jahren?|wann darf)",
        r"mitbringen",
    ),
    Cue.DRIVE_STATUS: (
        r"wann (?:ist|war|findet|hab(?:e|en)?) (?:nochmal |noch mal |denn |jetzt )?(?:ich |wir )?(?:nochmal |denn )?"
        r"(?:meine?n?|die|der|den|unsere?n?) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|termin|probefahrttermin)\w*",
        r"bleibt (?:es|das|s) (?:\w+ )?(?:bei|dabei)",
        r"(?:steht|gilt|klappt) (?:der|die|meine?|unsere?) (?:\w+ )?(?:termin|probe ?-?fahrt|testfahrt)\w*",
        r"wie spät … (?:probe ?-?fahrt|termin)",
        r"(?:um wie ?viel uhr|wo) … (?:mein|meine|unsere?) (?:probe ?-?fahrt|termin)\w*",
    ),
    Cue.DRIVE_KNOWN: (
        r"(?:meine|unsere|der|die|den|meinen|meiner|unser|unseren) (?:\w+ )?(?:gebuchten?|vereinbarten?|geplanten?|"
        r"bestätigten?|"
        r"ausgemachten?|abgemachten?) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|termin)\w*",
        r"(?:meine|unsere) (?:\w+ )?(?:probe ?-?fahrt|testfahrt|probefahrttermin)",
        r"(?:mein(?:en|em)?|unser(?:en|em)?) (?:\w+ )?(?:termin|probefahrttermin)",
        r"(?:probe ?-?fahrt|testfahrt) (?:\w+ ){0,3}?(?:absagen|stornieren|canceln|abblasen|streichen|verschieben|"
        r"verlegen|umbuchen)",
        r"(?:vereinbarten?|gebuchten?|abgemachten?|ausgemachten?) (?:\w+ )?(?:fahrt|runde)",
        r"(?:termin|probe ?-?fahrt|testfahrt) (?:am|vom|um|für|von|heute|morgen|nächste) … (?:verschieb\w*|verleg\w*|"
        r"absag\w*|"
        r"stornier\w*|canceln?|ab|um|nicht)",
        r"(?:habe?|haben|hätte|hätten|hatte|hatten) … (?:termin|probe ?-?fahrt) … (?:vereinbart|ausgemacht|gebucht|"
        r"abgemacht|bestätigt)",
    ),
    Cue.WISH: (
        r"(?:möchte|möcht|mecht|mechad|mecht|möchten|mächt)n?",
        r"(?:würde|würd|wurde|däd|dad|dat|tät|tat|täte|dat|däät|wüed)e?n? (?:\w+ ){0,4}?(?:gerne?|gean|gearn|jern|"
        r"jerne|gärn|gern)",
        r"(?:hätte|hätt|hätten|hett|hett|hädd)n? (?:\w+ ){0,3}?(?:gerne?|gärn|gearn|jern|lust|interesse)",
        r"(?:gerne?|gärn|jern|gearn) (?:\w+ ){0,6}?(?:vereinbaren|buchen|machen|fahren|testen|ausmachen|probieren|"
        r"vorbeikommen)",
        r"(?:will|wollen|wollte|wollten|wull|much|mööch|wui|wuis|wolln)",
        r"(?:kann|könnte|könnten|können|kannt|kunnt|kann|kam|chan|chönnt|könnte|kunn) (?:\w+ )?(?:ich|man|mann|wir|"
        r"ma|mer|i|mir|sie|ihr|ick|isch|ik)",
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
        r"(?:wissen|fragen|frage|erfahren|wüsste|nachfragen|anfragen|interessieren|verraten|sagen sie mir|sag mir|"
        r"mitteilen|auskunft)",
        r"(?:info|infos|information|informationen|details|unterlagen)",
        r"(?:was|wie ?viel|wie|welche[rsnm]?|wo|wann|wer|gibt es|gibts|gibt's|hat der|kann der|habt ihr|haben sie)",
        r"(?:schicken|senden|zusenden|zukommen|nennen|machen) (?:sie |ihr )?(?:mir|uns)",
        r"(?:hätte|möchte|bräuchte|brauche|würde|bitte|will) … (?:angebot|preis\w*|leasing\w*|prospekt|katalog|"
        r"broschüre|beratung)\w*",
    ),
    Cue.PAST: (
        r"(?:war|waren|wurde|wurden|hatte|hatten|gewesen|gestern|vorgestern|damals|letzte[nrs]? (?:woche|samstag|"
        r"monat|freitag|montag|jahr|mal)|neulich|vorhin|kürzlich)",
        r"(?:gefahren|getestet|gemacht|gekauft|bestellt|gehabt|gefallen|begeistert|überzeugt)",
    ),
    Cue.LOST: (
        r"(?:vergessen|liegen ?(?:ge)?lassen|liegengeblieben|verloren|verlegt|fundbüro|fundsache)",
        r"(?:brille|sonnenbrille|handschuhe?|jacke|schirm|regenschirm|geldbeutel|geldbörse|portemonnaie|schlüssel|"
        r"handy|schal|mütze|tasche|kindersitz) … "
        r"(?:im|in) (?:auto|wagen|fahrzeug|dem|ihrem)",
    ),
    Cue.APPOINTMENT: (r"\w{0,14}termine?s?n?", r"verabredung", r"treffen", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:absagen|abgesagt|absage|abzusagen|abblasen|abgeblasen|sag … ab|sage … ab|stornieren|storniert|storno|"
        r"stornierung|canceln|cancelln|cancel|gecancelt)",
        r"(?:\w{0,14}termin|probe ?fahrt|testfahrt) … (?:streichen|löschen|nicht wahrnehmen|nicht kommen|entfällt|"
        r"fällt (?:aus|flach|ins wasser)|hat sich erledigt|"
        r"doch nicht|nicht mehr (?:nötig|notwendig)|nicht stattfinden|brauch\w* … nicht mehr)",
        r"(?:kann|können|schaffe?|schaffen) … (?:termin|probe ?fahrt) … (?:nicht|leider nicht) … (?:wahrnehmen|"
        r"kommen|einhalten|antreten)",
    ),
    Cue.MOVE: (
        r"(?:verschieben|verschoben|verschieb|verschiebung|zu verschieben|verlegen|verlegt|vorverlegen|umbuchen|"
        r"umgebucht|umbuchung|umlegen|tauschen|vorziehen|schieben)",
        r"(?:termin|probe ?fahrt|uhrzeit) (?:\w+ ){0,6}?(?:ändern|anpassen|wechseln)",
        r"(?:anderen|neuen|andere|späteren|früheren|neuer|anderer|ausweich\w*|ersatz) ?(?:termin|tag|uhrzeit|"
        r"zeitpunkt)",
        r"(?:termin\w*|probe ?fahrt) … (?:später|früher|eher) … (?:kommen|legen|machen|möglich|gehen)",
        r"(?:früher|später|eher) kommen",
    ),
    Cue.LATE: (
        r"(?:verspäte|verspäten|verspätung|verspäte mich)",
        r"(?:komme?|kommen|bin|schaffe?|schaffen) … (?:später|zu spät|erst um|minuten später)",
    ),
}
