"""German phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

NOT = r"(?:nicht|net|ned|nich|nöd|nid|nie|nix|nichts|kein\w*|keen\w*|koa\w*|niemand|nimmer|ed)"
TIME = r"(?:woch\w*|monat\w*|tage?n?|stunden?|minuten?|min|jahr\w*|ewigkeit\w*|ewig)"
DIAL = r"(?:lampe|lämpchen|leuchte|symbol|zeichen|licht|lichtlein|anzeige|warnung|meldung|schraubenschlüssel)"
PART = (
    r"(?:\w*wischer\w*|klima\w*|heizung|lüftung|bremse\w*|bremst|getriebe|kupplung|auspuff|motor|lenkung|stoßstange|"
    r"spiegel|scheibe|fenster\w*|\w*tür|kofferraum\w*|heckklappe|gurt\w*|sitzheizung|radio|navi\w*|display|bildschirm|"
    r"touchscreen|kamera|carplay|bluetooth|hupe|licht|scheinwerfer|blinker|ladeklappe|ladekabel|stecker|wallbox)"
)
BROKEN = (
    r"(?:geht (?:\w+ ){0,2}?(?:nicht|ned|net|nimmer|aus)|spinnt|hakt|klemmt|stinkt|riecht|quietsch\w*|knarzt|rattert|"
    r"klapper\w*|pfeift|rubbelt|schwarz|dunkel|friert|kaputt|undicht|tropft|läuft (?:nicht|aus|voll)|stumm|tot|"
    r"funktioniert (?:\w+ )?(?:nicht|ned|net)|gebrochen|aufgerissen|gerissen|abgebrochen|lädt (?:nicht|ned|net)|"
    r"tut (?:\w+ )?(?:nicht|nix|ned|net)|tuat nix|zieht (?:nicht|nach)|flackert|beschlägt)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:ausgemacht|ausg'?macht|vereinbart|verabredet|abgemacht|reserviert|gebucht|vorgemerkt|eingetragen|"
        r"eingeplant|vorgesehen|bestätigt)(?:e|en|er|es|em)?",
        r"(?:mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|der|die|den|dem|ihre|ihrer) "
        r"(?:\w+ ){0,2}?(?:buchung|reservierung|verabredung|treffen|terminbestätigung|buchungsnummer|slot)",
        r"das mit (?:dem|der|den) (?:\w+ ){1,3}?(?:am|um|heute|morgen|nächste\w*)",
        r"(?:fest ?gemacht|\w*termin(?:änderung|verlegung|verschiebung)|umbuchung)",
        r"(?:erinnerungs-?mail|\w*bestätigungs-?mail|in (?:der|ihrer|eurer) bestätigung|terminerinnerung)",
        r"(?:erwarten|erwartet) (?:sie |ihr )?(?:mich|uns)",
        r"(?:habe?|hab|haben|hatte|hatten|hätte|hätten|hätt'?ma|ham|hab'n) (?:\w+ ){0,6}?(?:termin|treffen|platz|"
        r"fahrt)",
        r"(?:zur|zum) (?:probe|test) ?(?:fahrt|fahren|fahra|foan) (?:\w+ ){0,4}?(?:kommen|da sein|erscheinen|komma|"
        r"kemma)",
        r"(?:dran sein|an der reihe|terminkalender|kalender|auf (?:der|ihrer|eurer) liste|z(?:'|u)?sam+(?:en)?g'?redt|"
        r"zamgredt)",
        r"(?:hätte|hätten|wäre|wären) (?:\w+ ){0,6}?(?:kommen sollen|fahren sollen|dran)",
    ),
    Cue.PREVENTED: (
        rf"(?:schaffe?|schaffen|schaff|pack|packe|packen|pack's) (?:\w+ ){{0,6}}?{NOT}",
        r"(?:kann|können|konnte|könnten|ko|kenna|kinnan) (?:\w+ ){0,7}?(?:nicht|net|ned|nich|nöd|doch nicht|ed) "
        r"(?:\w+ ){0,5}?(?:kommen|komma|kemma|wahrnehmen|dabei ?sein|da ?sein|erscheinen|einhalten|antreten)",
        r"wird (?:das |es |leider |wohl |am \w+ ){0,3}(?:nix|nichts|nicht klappen)",
        rf"(?:klappt|geht sich|passt) (?:\w+ ){{0,6}}?{NOT}",
        r"dazwischen ?(?:gekommen|gefunkt|kommt|kommen|kemma)|verhindert|unpässlich",
        r"(?:bin|liege|lieg|sind|ist|is|san|hat|habe|hab) (?:\w+ ){0,4}?(?:krank|im krankenhaus|im spital|erkrankt|"
        r"flach|"
        r"verletzt|fieber|grippe|corona|migräne)",
        r"(?:muss|müssen|muaß|mues) (?:\w+ ){0,6}?(?:passen|absagen|verlegen|verschieben|umplanen|canceln|streichen)",
        r"(?:statt|anstelle|anstatt) … (?:lieber|hätte|hätten|besser|wäre|bitte)",
        r"(?:nehmt|nehmen|nimm|streich\w*|tragt|tragen|könnts|rausnehmen) (?:\w+ ){0,7}?(?:raus|heraus|austragen|"
        r"kalender)",
        r"selbe[rn]? (?:uhrzeit|zeit|ort|tag)|gleiche[rn]? (?:uhrzeit|zeit|tag)|wie gehabt|(?:uhrzeit|tag|"
        r"zeit) bleib\w*",
        r"um(?:schreiben|tragen|planen|disponieren|melden)|nach (?:hinten|vorn|vorne) (?:schieben|verlegen)|schiabn|"
        r"(?:auf|in) (?:den|die|das|einen?|de) (?:\w+ ){1,4}?(?:schieben|legen|verlegen|verschieben|ändern)",
        r"(?:woche|stunde|stünderl|tag|minuten|wocha) (?:später|früher|drauf|darauf|eher)|im stau|"
        r"(?:stecke?|steh\w*) (?:\w+ )?(?:fest|im stau)",
        r"(?:welcher|welchen|welche) (?:anderen?|andere[rs]?) (?:tag|termin|uhrzeit)|(?:muss|"
        r"müssen) (?:\w+ ){0,3}?(?:arbeiten|einspringen)|"
        r"nach hint\w* (?:schiab\w*|schieb\w*|verleg\w*)|ging\w* (?:\w+ ){0,3}?(?:auch|stattdessen)",
        r"(?:vertan|verklickt|vertippt|falsche[nrs]? (?:tag|datum|uhrzeit|filiale|termin))",
    ),
    Cue.LET_DOWN: (
        r"(?:versprochen\w*|zugesagt\w*|zusage|zugesichert|angekündigt\w*|hieß es|es hieß|geheißen|gesagt wurde|"
        rf"wurde mir gesagt|versicherte) … (?:{NOT}|aber|jetzt|nun|immer noch|bis heute|trotzdem|stattdessen)",
        rf"(?:bis heute|bis jetzt|bislang|bisher|seither|seitdem|immer noch|noch immer|danach) … (?:{NOT}|funkstille|"
        r"keiner|stille|still)",
        rf"(?:warte|warten|gewartet|wart|saßen|standen|sitze|wartezeit) … (?:{TIME}|umsonst|vergeblich|seit)",
        rf"(?:seit|schon|nach|vor) (?:\w+ ){{0,4}}?{TIME} … (?:warte\w*|nichts|nix|keine\w*|niemand|keiner|funkstille|"
        r"vertröstet|hingehalten)",
        r"(?:niemand|keiner|kein mensch|keine sau|kein schwein|nie jemand|koa mensch|ka mensch|keen mensch)",
        r"(?:umsonst|vergeblich|für nichts|für nix|unverrichteter dinge|wieder heim\w*|auf dem absatz|stehen ?gelassen|"
        r"sitzen ?gelassen|im kreis|vertröstet|abgespeist|hingehalten|abgewimmelt|(?:legt|legte|gelegt) (?:\w+ )?auf|"
        r"schnippisch\w*|herablassend\w*|ausgelacht|ignoriert|von oben herab|funkstille)",
        r"(?:war|waren|stand|standen|wer) … (?:nicht da|ned da|net da|nicht dabei|verschlossen|geschlossen|verliehen|"
        r"nicht vorhanden|leer|schmutzig|dreckig|ungewaschen\w*|krümel\w*|vergeben|verkauft)",
        r"(?:wie erklären|was gedenken|wie gedenken|stellungnahme|entschädig\w*|erstatt\w*|rückerstatt\w*|"
        r"schadens?ersatz|"
        r"gutschrift|geld zurück|beanstand\w*|mangel|mängel)",
        r"(?:anders vorgestellt|mehr erwartet|hätte man mir|hätten sie mir|nicht in ordnung|geht gar nicht|so nicht|"
        r"nie wieder|das letzte|das war'?s mit|trauerspiel|danke für nichts|na (?:toll|super|bravo)|"
        r"so verliert man|verliert man kunden|kunden verliert|wollte ich ihnen (?:nur|zumindest) (?:sagen|mitteilen|"
        r"gesagt)|nur dass (?:sie|ihr)'?s? (?:es )?wiss\w*)",
        r"(?:zum|das|die|der) (?:\w+ )?(?:zweiten?|dritten?|vierten?|fünften?|x-ten|wiederholten) (?:mal|verschiebung)|"
        r"(?:dreimal|viermal|fünfmal|mehrfach|mehrmals|wiederholt|schon wieder)",
        r"ohne (?:jede |eine |jegliche )?(?:rückmeldung|antwort|erklärung|entschuldigung|reaktion|vorwarnung)",
        r"(?:rechnung|vertrag|berechnet|abgebucht|angelastet|raten?) … (?:nie|abgelehnt|falsch|zu hoch|doppelt|obwohl|"
        r"stattdessen|nicht begleichen|nicht bezahlen)",
        r"(?:braucht (?:man )?nerven|kein\w* blick|keines blickes|nicht (?:mal|einmal) (?:gegrüßt|angeschaut|begrüßt))",
    ),
    Cue.TROUBLE: (
        rf"\w*{DIAL} … (?:an|auf|aus|leuchtet|brennt|blinkt|erscheint|steht|rot\w*|gelb\w*|orange\w*|angegangen)",
        rf"(?:leuchtet|brennt|blinkt|piepst?|meldet|rot\w{{0,2}}|gelb\w{{0,2}}|"
        rf"orange\w{{0,2}}) (?:\w+ ){{0,4}}?\w*{DIAL}",
        r"(?:im|am|aufm|auf dem) (?:display|cockpit|armaturenbrett|tacho|bildschirm) … (?:steht|kommt|erscheint|"
        r"leuchtet)",
        rf"\w*(?:schlüssel|fernbedienung|funkschlüssel) … (?:{NOT}|nur noch|batterie|knopfzelle|reagiert|leer|tot)",
        r"\w*(?:batterie|akku) … (?:leer|tot|wechsel\w*|tausch\w*|schwach|entladen|selber|selbst)|knopfzelle\w*",
        rf"{PART} … {BROKEN}",
        r"(?:pieps?t|ruckelt|qualmt|stottert|notlauf\w*|springt (?:\w+ ){0,2}?(?:nicht|ned|net|nimmer)|steht tot|"
        r"geht (?:mittendrin|einfach|während der fahrt) aus|stirbt ab|liegen ?geblieben|verliert (?:öl|luft|wasser)|"
        r"platten|plattfuß|platter reifen|fehlermeldung\w*|abschleppen|pannendienst|automobilclub|adac|öamtc|tcs)",
        r"(?:app|konto|login|kennwort|passwort|zugang|anmeld\w*|registrier\w*) … (?:nicht|net|ned|nimmer|falsch|"
        r"gesperrt|"
        r"ab|raus|code|zurücksetz\w*|spinnt|zeigt|meldet|hängt)",
        r"(?:einloggen|ausgeloggt|koppeln|gekoppelt|entkoppeln|freischalt\w*|karten-?update|software|kartenmaterial)",
        r"wie krieg\w* (?:ich|i|man) (?:\w+ ){0,5}?(?:auf|ab|weg|aus|wieder)",
    ),
    Cue.UPKEEP: (
        r"(?:durchsicht|\w*er-durchsicht|kundendienst|service-?check|jahres(?:check|inspektion)|ölwechsel|ölstand|"
        r"urlaubscheck|wintercheck|frühjahrscheck)\w*",
        r"(?:rad|räder|reifen)(?:wechsel|tausch)\w*|(?:sommer|winter|ganzjahres|allwetter)(?:reifen|räder)\w*",
        r"(?:reifen|räder) … (?:umstecken|wechseln|aufziehen|einlagern|montieren|drauf\w*|nachziehen|tauschen)",
        r"(?:in|zu|bei) (?:der|die|eurer|ihrer|ihre|eure|den|einer) (?:\w+ )?werkstatt\w*|werkstatt\w*|"
        r"\w*meister (?:\w+ )?"
        r"werkstatt|auf der (?:hebe)?bühne",
        r"(?:ersatzteil|abdeckkappe|radschraube|radkappe|fußmatte|zubehör|nachrüst|dachträger|dachbox)\w*",
        r"(?:kba|kraftfahrt-?bundesamt|rückruf(?:aktion|schreiben)|nachgebessert|gurtstraffer|airbag)\w*",
        r"(?:steinschlag|delle|kratzer|schramme|unfallschaden|gutachter|smart repair|lackieren|ausbeulen)\w*",
    ),
    Cue.FEEL: (
        r"unter(?:m|n|s)? (?:dem |den |meinem |meinen )?(?:hintern|popo|arsch|allerwertesten|gesäß)",
        r"(?:selbst|selber|mal|einmal|amoi|endlich|eigenhändig) (?:\w+ ){0,6}?(?:lenken|steuern|erleben|spüren|"
        r"kennenlernen|"
        r"ausprobieren|bewegen|ausführen|drinsitzen|ausrucken|ausruckn|erproben)",
        r"(?:am|ans|hinter(?:m|s| dem| das)?) (?:steuer|lenkrad|volant)",
        r"(?:setzen|sitzen|reinsetzen|reinhocken|hocken|einsteigen|reinsitzen|gesetzt) (?:\w+ ){0,4}?(?:und|"
        r"&) (?:\w+ ){0,5}?"
        r"(?:los\w*|fahren|losfahren|gas|hof|runde|block)",
        r"(?:eine?|ne|n|a|'n|'ne|paar|zwei|drei|halbe?n?|ganze\w*) (?:\w+ )?(?:stunden?|stündchen|stünderl|nachmittag|"
        r"vormittag|tage?|runde|ründchen|kilometer|km|wochenende) … (?:haben|holen|fahren|bekommen|mitnehmen|leihen|"
        r"ausleihen|überlass\w*|steuern|drehen|kriegen|bewegen|damit|rollen)",
        r"(?:spritztour|spritztürle|losrollen|losfahren|probesitzen|vorführer|vorführwagen|vorführauto)\w*",
        r"(?:überlasst|überlassen|ausleihen|mitgeben|mitnehmen|anvertrauen|auf den hof|vorbeibring\w*)",
        r"wie (?:er|der|die|das|es|sie) (?:sich )?(?:\w+ )?(?:fährt|fahrt|anfühlt|schlägt|macht)",
        r"(?:schlüssel) … (?:in die hand|bereit\w*|drück\w*)|mit dem (?:ich|wir|man) (?:\w+ )?los",
        r"(?:lasst|lass|lassen sie) (?:mich|uns) (?:\w+ )?(?:ran|rein|fahren|ans)",
    ),
    Cue.BEFORE_BUYING: (
        r"(?:bevor|ehe) (?:ich|wir|i|mir|man|ma|der|die|sie|meine?|unsere?) … (?:unterschr\w*|kauf\w*|bestell\w*|"
        r"entscheid\w*|zuschlag\w*|zusag\w*|geld|namen|festleg\w*|vertrag|leas\w*|binde\w*|gegenge\w*|zurückschick\w*)",
        r"vor (?:dem|der|einem|einer|meiner|unserer) (?:kauf|entscheidung|unterschrift|bestellung|vertrag\w*)",
        r"(?:ungesehen|ungefahren|katze im sack|blind) (?:\w+ )?(?:kauf\w*|bestell\w*|unterschr\w*)?",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:fahre|fahren|fährt|haben|habe|hab|ham) (?:jetzt|nun|inzwischen|mittlerweile|seither) (?:\w+ )?(?:eine?n?|"
        r"'nen|n) \w+",
        r"(?:ander\w+|woanders|bei der konkurrenz|konkurrenz|mitbewerber|fremdfabrikat|fabrikat) … (?:gekauft|"
        r"bestellt|entschieden|"
        r"unterschrieben|gelandet|fündig)|brauch\w* (?:sie |ihr )?(?:sich |euch )?(?:also |nun |"
        r"jetzt )?nicht mehr (?:zu )?(?:bemühen|melden)|"
        r"hat sich (?:damit |nun |somit )?erledigt|i kauf wo ?anders",
    ),
    Cue.FIRST_PERSON: (r"(?:ich|mir|mich|mein(?:e|en|em|er|es)?|i|mi|ick|isch)",),
}
