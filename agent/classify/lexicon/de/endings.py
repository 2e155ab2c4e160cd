"""German phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

RELATIVES = (
    r"(?:frau|mann|partner\w*|chef\w*|familie|freundin|freund|eltern|vater|mutter|papa|mama|sohn|tochter|kinder\w*|"
    r"kolleg\w*|gatt\w*|"
    r"ehe\w*|regierung|zuhause|daheim|weib|oide|göga|hausherrin|firma|steuerberater\w*|bank)"
)
TO_CONSULT = (
    r"(?:fragen|besprechen|abstimmen|abklären|klären|reden|absprechen|sprechen|frogn|frage|froge|rücksprache|"
    r"abgeklärt|beraten)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        r"(?:lösch\w*|löschung|entfern\w*|vernicht\w*) … (?:daten|kontakt\w*|angaben|adresse|e-?mail\w*|nummer|alles|"
        r"account|mich|konto|profil)",
        r"(?:daten|angaben|kontakt\w*|adresse|nummer|alles|mich|konto) … (?:löschen|gelöscht|löschung|zu löschen|"
        r"entfernen|vernichten)",
        r"(?:widerruf\w*|widersprech\w*|widerspruch) … (?:einwilligung|zustimmung|verarbeitung|nutzung|speicherung|"
        r"daten\w*|werbung|verwendung)",
        r"(?:einwilligung|zustimmung|verarbeitung|nutzung|speicherung|datenverarbeitung) … (?:widerruf\w*|zurück\w*|"
        r"widersprech\w*)",
        r"datenlöschung",
        r"löschantrag",
        r"(?:art(?:ikel)?\.? ?17|art(?:ikel)?\.? ?21) … (?:dsgvo|ds-gvo)",
        r"recht auf (?:löschung|vergessen\w*)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:abmelden|abbestellen|abgemeldet|austragen|abmeldung|abbestellung|unsubscribe|opt-?out)",
        r"(?:melde|bestelle?|bestell|trag\w*) … (?:mich|newsletter|uns) … (?:ab|aus)",
        r"(?:newsletter|verteiler|mailing\w*|werbe\w*|werbung|post) … (?:nicht mehr|keine|abbestell\w*|abmeld\w*|"
        r"entfern\w*|nehmen|streichen|runter|raus)",
        r"(?:kein|keine|keinen) (?:\w+ )?(?:newsletter|werbung|werbemails?|werbepost|reklame)",
        r"(?:aus|von) (?:dem|ihrem|eurem|der|ihrer) (?:verteiler|liste|mailingliste|verteilerliste|datenbank)",
        r"stopp?",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:in ruhe|zufrieden) (?:lassen|gelassen)",
        r"lass\w* (?:sie )?(?:mich|uns) (?:\w+ ){0,3}?(?:in ruhe|zufrieden)",
        r"(?:keine|kein|keinerlei) (?:weiteren?n?s? )?(?:\w+ )?(?:nachrichten|mails?|e-?mails?|anrufe|kontakt|"
        r"kontaktaufnahme|kontaktierung|post|sms) … (?:mehr|erhalten|bekommen|erwünscht|wünsche|senden|schicken)",
        r"(?:keine|kein) (?:weiteren?n?s? )(?:nachrichten|mails?|e-?mails?|anrufe|kontakt\w*)",
        r"(?:nicht|nie) (?:mehr|wieder|weiter|länger) (?:\w+ )?(?:kontaktier\w*|anschreiben|anrufen|schreiben|"
        r"belästig\w*|angeschrieben|melden sie sich)",
        r"(?:schreib\w*|kontaktier\w*|ruf\w*|belästig\w*) (?:sie )?(?:mich|mir|uns) (?:\w+ )?(?:nicht mehr|"
        r"nie wieder|nie mehr)",
        r"hör\w* (?:sie )?auf … (?:schreiben|nerven|belästigen)",
    ),
    Cue.DATA_REQUEST: (
        r"(?:welche|was für) (?:\w+ )?(?:daten|angaben|informationen) … (?:gespeichert|speichern|haben sie|habt ihr|"
        r"über mich|von mir|zu mir|vorliegen)",
        r"(?:was|welche\w*) … (?:über|von|zu) mich? … (?:gespeichert|speichern|wissen|haben|vorliegt)",
        r"(?:auskunft|kopie|übersicht|herausgabe) … (?:daten|dsgvo|ds-gvo|gespeichert\w*|art(?:ikel)?\.? ?15)",
        r"(?:art(?:ikel)?\.? ?15|art(?:ikel)?\.? ?20)(?: \w+){0,3}? … (?:dsgvo|ds-gvo|auskunft)?",
        r"(?:datenauskunft|selbstauskunft|auskunftsersuchen|datenkopie|auskunftsanspruch)",
        r"(?:gespeicherten?|personenbezogenen?|meine) daten (?:\w+ ){0,4}?(?:zusenden|zuschicken|schicken|senden|"
        r"aushändigen|exportieren|offenlegen)",
        r"(?:woher|wo) haben sie … (?:meine|meinen) (?:daten|adresse|nummer|e-?mail\w*|mail\w*|kontakt\w*)",
    ),
    Cue.NO_WISH: (
        r"(?:kein|keinen?) (?:interesse|bedarf|lust) ?(?:mehr)?",
        r"nicht (?:mehr |länger )?(?:interessiert|aktuell|relevant|interessant)",
        r"(?:hat|haben|hätte|hod|isch|hot) sich (?:\w+ ){0,3}?erledigt",
        r"(?:sache|thema|anfrage|das|alles|es|schon|is|ist|hat sich) (?:\w+ )?erledigt",
        r"(?:anderswo|woanders|woandersch|anderweitig|bei (?:einem|ner|einer) ander\w+(?: \w+)?) … (?:gekauft|"
        r"bestellt|geholt|zugeschlagen|entschieden|fündig|geleast|umgesehen|unterschrieben)",
        r"(?:habe?|haben|hab|hob|han) (?:\w+ ){0,6}?(?:anderes auto|anderen wagen|anderes fahrzeug|anderes modell|"
        r"gekauft|geholt|zugelegt)",
        r"(?:für|gegen) (?:ein |einen |eine |anderes? |etwas )?(?:ander\w+|die konkurrenz|\w+) … entschieden",
        r"(?:anders|dagegen|um) entschieden",
        r"(?:brauche?|benötige?|wollen?|will|möchte|mag) (?:ich )?(?:\w+ ){0,3}?(?:nicht mehr|kein auto mehr|"
        r"keinen? (?:wagen|auto) mehr|doch nicht|nix mehr|nichts mehr)",
        r"(?:doch|dann) (?:lieber )?(?:keine probefahrt|keine testfahrt|kein interesse|nicht mehr)",
        r"(?:ziehe?|nehme) … (?:anfrage|interesse) … zurück",
        r"(?:anfrage|interesse) … (?:zurückziehen|zurück ?ziehen|hinfällig|gegenstandslos)",
        r"(?:hinfällig|gegenstandslos|vergessen sie's|vergessen sie es|vergiss es|vergesst es)",
        r"kein(?:e)? (?:probe ?fahrt|testfahrt) mehr",
    ),
    Cue.NOT_NOW: (
        r"(?:nicht|net|ned|nicht gerade|noch nicht) (?:jetzt|sofort|gleich|heuer|aktuell|momentan|im moment|zur zeit|"
        r"derzeit)",
        r"(?:jetzt|aktuell|momentan|im moment|zur zeit|derzeit|zurzeit|gerade|grad) (?:\w+ ){0,3}?(?:nicht|"
        r"noch nicht|schlecht|keine zeit|kein geld|ungünstig|unpassend|zu viel|net|ned)",
        r"(?:ein|noch ein) (?:andermal|anderes mal|anderer zeitpunkt)",
        r"(?:später|irgendwann|demnächst|bald|dann|wieder|nochmal|selbst|selber|von selbst|von mir aus|eventuell|"
        r"vielleicht) (?:\w+ ){0,4}?(?:melden|zurückkommen|auf sie zu|kontaktieren)",
        r"(?:melde?|meld|melden|komme?|kommen) (?:ich )?(?:mich|uns|mi|wir uns) (?:\w+ ){0,6}?(?:wieder|dann|später|"
        r"bei ihnen|bei euch|nochmal|noch mal|selbst|selber|von mir aus|zu gegebener|im \w+|nach \w+|wenn|sobald|"
        r"falls)",
        r"(?:melde mich|meld mich|komme (?:\w+ )?auf sie zu|komme (?:\w+ )?darauf zurück)",
        r"(?:in|erst in|frühestens in) (?:ein paar|einigen|einem halben|einem|zwei|drei|vier|fünf|sechs|6|3|4|5|2|1|"
        r"mehreren) (?:monaten?|jahren?|jahr|halben jahr)",
        r"(?:erst )?(?:nächstes|kommendes|im nächsten|im kommenden|im neuen) jahr",
        r"(?:warten|warte|aufschieben|verschieben|zurückstellen) (?:\w+ ){0,3}?(?:bis|noch|auf)? ?(?:nächstes jahr|"
        r"frühjahr|herbst|nächsten sommer|auf später|weiteres)",
        r"(?:lieber|vielleicht|eventuell|doch|erst) (?:\w+ )?(?:später|im (?:frühjahr|frühling|herbst|sommer|winter)|"
        r"nächstes jahr)",
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
        rf"(?:muss|müssen|muß|mus|will|wollen|möchte|werde|sollte|muaß|mues|erst|zuerst|vorher|"
        rf"noch) … {RELATIVES} … {TO_CONSULT}",
        rf"{TO_CONSULT} … mit … {RELATIVES}",
        r"(?:muss|müssen|muß|will|werde|möchte|sollte) (?:\w+ ){0,5}?(?:überlegen|drüber schlafen|darüber schlafen|"
        r"nachdenken|kalender|checken|nachschauen|nachsehen|prüfen|klären|abklären|schauen)",
        r"(?:überleg\w*|denk\w*) (?:ich )?(?:es |s )?(?:mir|uns|drüber|darüber|es mir|s mir|mas|no|mer)",
        r"(?:erst|zuerst|vorher|noch|erstmal) (?:\w+ ){0,4}?(?:fragen|besprechen|abstimmen|abklären|klären|überlegen|"
        r"rücksprache|absprechen)",
        r"(?:bedenkzeit|rücksprache|mal sehen|mal schauen|schau ma mal|schaumermal|schauen wir mal|moment noch|"
        r"gib mir|geben sie mir) ?(?:zeit|bedenkzeit|einen tag|kurz)?",
        r"(?:wenn|falls|sofern) … (?:frau|mann|chef|chefin|partner\w*|familie|freundin) … (?:zustimm\w*|"
        r"einverstanden|ok|okay|ja sagt|mitmacht|zeit hat)",
        r"sage? (?:\w+ ){0,3}?(?:bescheid|noch)",
        r"gebe? (?:\w+ ){0,4}?(?:bescheid|rückmeldung)",
    ),
    Cue.CALLBACK: (
        r"(?:ruf|rufen|ruft|rufts|rüef|riaf) (?:sie |s' )?(?:mich|mi|uns|bitte|doch|gern\w*|kurz|"
        r"einfach) (?:\w+ ){0,6}?(?:an|zurück|aa|o)",
        r"(?:ruf|rufen|ruft) (?:\w+ ){0,5}?(?:an|zurück|durch)",
        r"(?:anrufen|zurückrufen|durchrufen|anzurufen|zurückzurufen|rückruf|rückrufbitte|anruf|durchklingeln)",
        r"telefonisch (?:\w+ ){0,3}?(?:kontakt\w*|melden|erreich\w*|besprechen|sprechen|rücksprache)",
        r"(?:per|am|übers) telefon",
    ),
    Cue.CALL_REFUSED: (
        r"(?:nicht|keinesfalls|bloß nicht|kein|keine|keinen|statt) (?:\w+ ){0,2}?(?:anrufen|anruf|anrufe|telefonisch|"
        r"rückruf|zurückrufen|telefon|angerufen)",
        r"(?:rückruf(?:aktion|schreiben)|rückruf (?:für|zu|zum|wegen|meines))",
        r"(?:rufe?|ruf) (?:ich )?(?:\w+ ){0,3}?(?:sie|euch|ihnen|bei) (?:\w+ ){0,3}?an",
        r"(?:habe?|hab|haben) (?:\w+ ){0,6}?angerufen",
        r"(?:nicht|nie|niemand|keiner) … (?:zurückgerufen|angerufen)",
    ),
    Cue.THANKS: (
        r"(?:vielen |herzlichen |besten |lieben |tausend |schönen |schon mal |im voraus )?(?:danke|dank|dankeschön|"
        r"dankschön|merci|thx|thanks|vergelt's gott|dankbar|bedanke|dankt|dange)\w{0,6}",
    ),
    Cue.GREETING: (
        r"(?:hallo|hallöchen|halli hallo|hi|hey|he|huhu|moin|moin moin|servus|grüß gott|grüß dich|grüezi|griaß di|"
        r"griaß eich|grüessech|hoi|tach|tag|guten tag|guten morgen|guten abend|schönen guten tag|gude|gruezi|"
        r"mahlzeit|morgen|abend|n'?abend)",
        r"(?:zusammen|miteinander|leute|team|liebes team|mitnand|mitanand|allerseits|ihr lieben)",
        r"(?:wie geht'?s?(?: es)?(?: ihnen| dir| euch)?|alles gut|was geht|jemand da|ist da jemand)",
    ),
    Cue.ADDITION: (
        r"(?:auch|zusätzlich|außerdem|ebenso|ebenfalls|genauso|alternativ|zudem|obendrein|noch dazu|und noch|aa|ooch)",
    ),
    Cue.CHANGE: (
        r"(?:doch lieber|lieber|stattdessen|anstatt|anstelle|statt|doch eher|eher|besser|vielmehr|korrektur|"
        r"korrigiere|korrigieren|korrigiert|berichtig\w*|vertippt|verschrieben|verwechselt)",
        r"sorry,? (?:doch|nicht|nein|falsch\w*|ich mein\w*|mein(?:te)? ich|es ist|is|der|die|das|am|um|statt|lieber)",
        r"(?:nein|nö|ne|nee|ach|halt|moment|quatsch),? (?:doch|lieber|besser|der|die|das|meinte|ich meine|nicht)",
        r"(?:doch|dann) (?:\w+ )?(?:am|der|den|die|das|als|mit|einen?|einer)",
        r"(?:ändern|geändert|änder\w*|umentschieden|anders überlegt|ich meinte|meinte natürlich|gemeint|"
        r"nicht \w+,? sondern|sondern)",
        r"(?:stimmt (?:so )?nicht|falsch|nicht richtig|nicht korrekt|passt (?:so )?nicht|passt doch nicht|"
        r"klappt (?:doch )?nicht|geht (?:doch )?nicht)",
    ),
}
