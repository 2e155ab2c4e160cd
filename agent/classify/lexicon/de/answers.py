"""German phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:ja+|jaa+|jo|joo|jau|jep|jepp|yep|yes|jup|jupp|jawohl|jawoll|jou|yo|jap|japp|yup|jå|joah|freili|freilich|"
        r"sicher|selbstverständlich|natürlich|klar|logo|logisch|unbedingt|absolut|definitiv|auf jeden fall|"
        r"aber sicher|aber gern\w*|jooo?|mhm|jo eh|basst|bassd|passt|bast|passd|paßt)",
        r"(?:genau|genauso|stimmt|korrekt|richtig|einverstanden|okay|okey|ok|oki|okidoki|okee|k|in ordnung|i\.o\.|"
        r"alles klar|alles (?:richtig|korrekt|gut|bestens|ok|okay|passt|in ordnung|fein)|so (?:ist (?:es|das)|isses|"
        r"is es) (?:richtig|gut|korrekt|ok|okay|perfekt)|so ist es|isch guet|isch recht|tiptop|des basst)",
        r"(?:gerne?|gärn|sehr gern\w*|herzlich gern\w*|ja bitte|bitte ja|bitte so|so machen(?: wir(?: es|'s|s)?)?|"
        r"machen wir so|machen sie (?:das|es)(?: so| bitte)*|mach (?:das|es)(?: so| bitte)*|so bitte|passt so|"
        r"bassd scho|passt scho|passt schon)",
        r"(?:kann|können|darf) (?:so |das so |es so )?(?:raus|rausgehen|losgehen|weitergehen|weiter|"
        r"abgeschickt werden|losgeschickt werden|weitergegeben werden)",
        r"(?:bitte |gern\w* |so |einfach |jetzt )+(?:weitergeben|weiterleiten|abschicken|absenden|losschicken|"
        r"schicken|buchen|eintragen|veranlassen|übermitteln|einreichen)",
        r"(?:geben|leiten|schicken|geb|leit|schick) (?:sie |s |es |das |dies |die daten |meine daten |meine angaben |"
        r"bitte |alles |gern\w* |so |ruhig )*(?:\w+ ){0,4}?(?:weiter|los|ab)",
        r"(?:bestätige|bestätigt|ich bestätige|hiermit bestätigt|abgemacht|deal|gebongt|geht klar|geht in ordnung|"
        r"von mir aus gern\w*|grünes licht)",
        r"(?:sowieso|klaro|haut hin|(?:kannst|könnt|können sie) (?:das |es )?so (?:raus|ab|los)schicken|"
        r"haargenau|eh klar|aber ja|aber klar|alles paletti|von mir aus|machts so|"
        r"mach ma so|machen wir|"
        r"(?:raus|ab|weg|her) damit|so (?:kann|kanns|kann's) (?:das |es )?raus|(?:daten|angaben) (?:stimmen|passen))",
        r"(?:das|dies|die angaben|die daten|alles|es) (?:ist|sind|is) (?:das |es |so |alles |soweit ){0,3}(?:richtig|"
        r"korrekt|ok|okay|in ordnung)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:super|prima|perfekt|toll|klasse|wunderbar|top|spitze|spitzenmäßig|sehr gut|gut|bestens|fein|großartig|"
        r"hervorragend|ausgezeichnet|mega|geil|cool|läuft|freu mich|freue mich|das wäre (?:super|toll|prima|klasse|"
        r"schön)|sehr schön|optimal|ideal|leiwand|supi|traumhaft|schön)",
    ),
    Cue.NO: (
        r"(?:noch )?nicht ganz(?=\s*(?:$|[,.:;!–-]))|das hab(?:e)? ich (?:so |aber )*nicht (?:gesagt|gemeint|"
        r"geschrieben)",
        r"(?:nein|nö|nöö+|nee+|ne|nope|nä|na(?=\s*(?:$|[,.!]))|naa|noi|nei|nay|no|nää|keinesfalls|keineswegs|"
        r"auf keinen fall|auf gar keinen fall|niemals|mitnichten)",
        r"(?:nix da|bloß nicht|lass mal|nichts da|bassd (?:so )?(?:ned|net|nit)|basst (?:so )?(?:ned|net|nit)|"
        r"falsch|stimmt (?:so |hinten und vorne |gar |"
        r"überhaupt |aber |leider |doch |das |alles )*(?:nicht|net|ned|nit)|passt (?:so |mir |aber |"
        r"leider |doch |das |alles )*(?:nicht|net|ned|nit|nöd|gar nicht)|nicht (?:ganz |so )?(?:richtig|korrekt|"
        r"in ordnung|einverstanden|ok|okay)|ist (?:leider |so )?falsch|unrichtig|nicht so|so nicht|fehler)",
        r"(?:lieber|besser|bitte|doch|eher) (?:doch )?(?:noch )?nicht",
        r"leider (?:nicht|nein|nee)",
        r"nicht (?:weiterleiten|abschicken|buchen|absenden)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (
        r"(?:nicht|net|ned|nit|nöd|ni|kein|keine|keinen|keiner|keinem|nie|niemals|ohne|nix|weder|noch nicht|nichts)",
    ),
    Cue.NEGATION_HARMLESS: (
        r"kein(?:e|en)? (?:problem|fragen?|änderung\w*|einwände|einwand|sorge|ding|thema|weiteren? (?:fragen|wünsche|"
        r"änderungen))(?: mehr)?",
        r"nichts (?:mehr )?(?:zu )?(?:ändern|hinzuzufügen|auszusetzen|einzuwenden|dagegen|falsch)",
        r"(?:warum|wieso|weshalb) nicht",
        r"nicht (?:mehr )?erwarten",
        r"gegen (?:\w+ ){1,8}?hab(?:e)? ich (?:\w+ ){0,2}?nichts|hab(?:e)? (?:ich )?(?:\w+ ){0,2}?nichts gegen|"
        r"nur zu|(?:gebt?s?|geben sie|schickts?|leit\w*|machts?|tuats?) (?:\w+ ){0,3}?nur",
        r"nichts dagegen|(?:da)?gegen (?:\w+ ){0,5}?spricht nichts|spricht nichts (?:da)?gegen",
        r"(?:nicht nur|nicht wahr|oder nicht)",
        r"ohne (?:weiteres|probleme|änderung\w*)",
        r"(?:bitte )?(?:nicht|keine?) (?:\w+ ){0,3}?(?:anrufen|anruf|anrufe|telefonisch|telefonieren)",
        r"ruf\w* (?:\w+ ){0,4}?nicht (?:\w+ ){0,4}?an",
        r"nicht (?:ans telefon|erreichbar)",
        r"aber (?:ja|klar|sicher|gern\w*|natürlich)(?=\W*$|[,.!])",
    ),
    Cue.DOUBT: (
        r"(?:wenn|falls|sofern|vorausgesetzt|solange|sobald|nur dann|unter der bedingung|erst wenn|bevor)",
        r"(?:vielleicht|eventuell|evtl\.?|möglicherweise|eigentlich|glaube?|glaub|denke|vermutlich|wahrscheinlich|"
        r"wohl|mal sehen|mal schauen|schau ma mal|jein|naja|na ja|weiß nicht|unsicher|unschlüssig|nicht sicher|"
        r"weiß noch nicht|ob|hm+|hmm+|äh+|puh|joa|grundsätzlich|prinzipiell|im prinzip|theoretisch|fast|beinahe|"
        r"mal gucken)",
        r"(?:überleg\w*|nachdenken|fragen|frage|besprechen|abklären|klären|rücksprache|moment|warte|warten|"
        r"melde mich|sekunde|augenblick|erst|erstmal|zuerst|bedenkzeit)",
        r"(?:träum\w*|von wegen|weihnachtsmann|osterhase|haha+|hahaha\w*|lol|scherz\w*|witz\w*|ironie|ja ja|jaja\w*|"
        r"ja ne|ja nee|klar doch|sicher doch|na klar)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:aber|allerdings|jedoch|nur|nur noch|lediglich|außer|bis auf|abgesehen|sondern|statt|anstatt|stattdessen|"
        r"doch|ändern|änderung|korrektur|einzige|bloß|obwohl|trotzdem|zwar|später|früher)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:was|"
        r"wie(?! (?:besprochen|gesagt|vereinbart|abgemacht|gewünscht|immer|gehabt|geschrieben|angegeben))|"
        r"wieviel|wann|wo|wer|wem|wen|warum|wieso|weshalb|welche[rsnm]?|woher|wohin|womit|wofür|ob)",
    ),
    Cue.HANDED_ON: (
        r"(?:weiter ?(?:zu ?)?geben|weiter ?(?:zu ?)?leiten|\w*weitergabe|weiterleitung|weitergegeben|weitergeleitet|"
        r"teilen|geteilt|übermitteln|übermittelt|\w*übermittlung|herausgeben|rausgeben|weiterreichen|weitersagen|"
        r"weidergebn|"
        r"aushändigen|überlassen|zukommen lassen)",
        r"(?:gebt?|geben|gib|leite|leiten|leitet|reich\w*|schick\w*|send\w*) (?:[^\s.!?\n]+ ){0,10}?(?:weiter|raus|"
        r"heraus)",
        r"(?:dem|den|an den|ans|an das|an einen|einem) (?:\w+ ){0,2}?(?:\w{0,12}händler|autohaus|partner) (?:\w+ "
        r"){0,2}?geben",
        r"(?:gebt?|geben|gib|schickt?|schicken) (?:\w+ ){0,4}?(?:daten|nummer|adresse|kontakt\w*|angaben|infos?) "
        r"(?:\w+ ){0,3}?(?:dem|an den|ans|an das|an einen) (?:\w+ ){0,2}?(?:\w{0,12}händler|autohaus|partner)",
        r"(?:weitergabe|weiterleitung|übermittlung) (?:meiner|unserer|der) \w+",
        r"(?:\w{0,12}händler|autohaus) (?:\w+ ){0,2}?(?:meine|unsere|die) (?:\w*daten|\w*nummer|\w*adresse|angaben|"
        r"kontakt\w*) (?:\w+ ){0,2}?(?:bekommt|kriegt|hat|haben|bekommen|kriegen|erhält)",
        r"(?:\w*daten|angaben|kontakt\w*|(?:handy|telefon|mobil)?nummer|adresse) (?:[^\s.!?\n]+ ){0,6}?(?:bekommt|"
        r"bekommen|kriegt|"
        r"kriegen|"
        r"erhält|erhalten|haben|hat|sieht|geben|gegeben|schicken|senden|nutzen|gehen)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:aber|nur|bloß|allerdings|und|bitte|dann) ){0,3}(?:kein(?:e|en|erlei)?|ohne|nix für|nicht (?:\w+ "
        r"){0,3}?(?:für|zu|zum|in)) (?:\w+ ){0,2}?(?:newsletter\w*|werbe\w*|werbung|reklame|spam|marketing\w*|"
        r"verteiler)(?! mehr)(?: (?:oder|und) (?:so )?\w+)?(?: (?:zeug|bitte|schicken|senden|zusenden|verwenden|"
        r"nutzen|benutzen|anmelden|setzen)){0,3}",
        r"(?:(?:aber|und|bitte) ){0,2}(?:nur|ausschließlich|lediglich|bloß|rein) (?:\w+ ){0,4}?(?:für|zu|zum|wegen) "
        r"(?:\w+ ){0,2}?(?:probefahrt|testfahrt|zweck|fahrt|termin|anfrage)(?: (?:bitte|verwenden|nutzen|benutzen|"
        r"verarbeiten|gedacht)){0,2}",
    ),
    Cue.PERMITS: (
        r"(?:dürft|dürfen sie|darfst|dürfts|derfts|könnt ihr|ihr könnt|können sie|sie können|kannst du|sie dürfen|"
        r"gestatte|erlaube|autorisiere)",
    ),
    Cue.PERSONAL_DATA: (
        r"(?:daten|dadn|angaben|kontakt\w*|personalien|\w*datenübermittlung|telefonnummer|handynummer|nummer|"
        r"adresse|anschrift|e-?mail\w*|"
        r"mailadresse|infos?|informationen|namen?|weitergabe|weiterleitung|datenweitergabe)",
    ),
    Cue.DEALER: (
        r"(?:\w{0,12}händler\w{0,4}|dritte[nr]?|autohaus|autohäuser|partner|partnerbetrieb|betrieb|verkäufer|"
        r"niederlassung|filiale|vertragspartner|garage|garagist|außenstehende|andere|anderen|externe)",
    ),
    Cue.ALLOW: (
        r"(?:dürfen|dürfts?|derfts?|deafts?|von mir aus|meinetwegen|spricht nichts|erteil\w*|darfst|darf|können|"
        r"könnt|kannst|kann|gerne?|einverstanden|erlaube|erlaubt|zustimm\w*|"
        r"stimme|gestatte|ok|okay|in ordnung|ja|nichts dagegen|bitte|einwillig\w*|willige|ruhig|genehmigt|genehmige|"
        r"nichts einzuwenden|keinen? einw[aä]nde?|nichts gegen|hab(?:e)? ich (?:\w+ ){0,2}?nichts|"
        r"freigegeben|habe kein problem|kein problem|zustimmung|einwilligung|erlaubnis)",
    ),
    Cue.WITHHELD: (
        r"(?:nicht|nix|nichts|net|ned|nit|nie) (?:\w+ ){0,3}?(?:an|ans|dem|am|"
        r"zum) (?:\w+ ){0,3}?(?:\w{0,12}händler\w{0,4}|autohaus|"
        r"dritte[nr]?|partner\w{0,8}|andere[nr]?|externe[nr]?|firmen|verkäufer)",
        r"(?:kein(?:e|en|em)?|ohne) (?:\w{0,12}händler\w{0,4}|autohaus|dritten?|weitergabe|weiterleitung|"
        r"datenweitergabe)",
        r"(?:daten|angaben|nummer|adresse|infos?|alles) (?:\w+ ){0,4}?(?:bleib\w*|behalt\w*) (?:\w+ ){0,3}?(?:bei|"
        r"unter|hier|für)",
        r"kein(?:e|en)? (?:\w+ )?(?:daten|angaben|infos?|nummer|adresse) (?:an|für) (?:\w+ ){0,2}?"
        r"(?:\w{0,12}händler\w{0,4}|autohaus|dritte[nr]?|partner\w{0,8}|andere[nr]?|firmen)",
        r"(?:behalt\w*|behält\w*) (?:\w+ ){0,4}?(?:daten|angaben|nummer|adresse|infos?|für (?:euch|sich|dich))",
        r"(?:widerruf\w*|widersprech\w*|verweiger\w*|untersag\w*|verbiete\w*|verboten) … (?:einwilligung|"
        r"zustimmung|weitergabe|"
        r"weiterleitung|weiterzugeben|weiterzuleiten|einverständnis|datenweitergabe|weitergeben|übermittlung|"
        r"übertragung|offenlegung|herausgabe)",
        r"wehe (?:\w+ ){0,2}?(?:gebt|gibst|geben|leitet|schickt)",
        r"(?:einwilligung|zustimmung|weitergabe|weiterleitung|einverständnis) … (?:widerruf\w*|zurückzieh\w*|ziehe|"
        r"zurück|"
        r"widersprech\w*|widerspreche|verweiger\w*|untersag\w*|abgelehnt|lehne|ab)",
        r"(?:lehne|ziehe) (?:\w+ ){0,4}?(?:weitergabe|weiterleitung|einwilligung|zustimmung)",
    ),
    Cue.OWN_GIVING: (
        r"ich (?:will|möchte|mag|würde|werde|wui|mog|gebe?|nenne?|verrate?) … (?:nicht|ungern|net|ned|keine\w?) "
        r"(?:\w+ ){0,3}?(?:rausgeben|herausgeben|angeben|nennen|verraten|teilen|hergeben|preisgeben|raus|her)",
        r"(?:nicht|ungern|net|ned) (?:\w+ ){0,2}?(?:rausgeben|herausgeben|angeben|nennen|verraten|preisgeben)",
    ),
    Cue.INTRODUCTION: (
        r"(?:ich heiße?|i heiß|i hoaß|ich heisse|mein name (?:ist|lautet|wäre|is)|mei nam is|mein name|name ist|"
        r"heiße|name|meine daten|mein kontakt|ich hör auf den namen|unter dem namen|auf den namen|"
        r"nennt? mich(?: einfach| bitte| doch| gern\w*| ruhig){0,2}|"
        r"nennen (?:sie )?mich(?: einfach| bitte| gern\w*){0,2}|nennt man mich)",
        r"(?:da|do|hie|hier|doh) (?:isch|is|ischd|schriibt) (?:de|dr|d'|der|die)|(?:its|bin)(?= \w+ (?:aus|us|vo|vom|"
        r"von)\b)",
        r"(?:hier (?:ist|schreibt|spricht|is)|da ist|es schreibt ihnen|am apparat|ich bin (?:der|die|dr|d')|"
        r"i bin (?:da|der|d')|ich bin's,?|bin der|bin die|ich bin)",
    ),
    Cue.CLOSING: (
        r"mit (?:\w+ ){0,3}?(?:gr(?:ü|ue|u)(?:ß|ss)(?:en)?|hochachtung)",
        r"m\.? ?f\.? ?g\.?|lg|vg|bg|gr\.?|hg|sg|glg|vlg|hochachtungsvoll|herzlichst|gezeichnet",
        r"(?:\w+(?:e|en|er) ){0,3}(?:gr(?:ü|ue|u)(?:ß|ss)(?:e|le|erl)?|grüessli|gruess|griaß)(?: enk| eich| euch|"
        r" zurück| an alle| ans team| (?:von|aus) (?:unterwegs|daheim))?",
        r"servus|pfiat (?:di|eich|enk)|ciao|tschüss?|tschau|tschö|ade|bis (?:dann|bald|später)|"
        r"auf (?:bald|wiedersehen)",
        r"(?:schönen|schöne|schönes) (?:tag|abend|woche|wochenende)(?: noch| wünscht| euch| ihnen){0,3}",
        r"(?:grüßt|verbleibe?|wünscht|dankt)(?: (?:sie|euch|dich|ich|ihnen|im voraus|herzlich|freundlich|bestens|"
        r"mit \w+ \w+)){0,4}",
        r"(?:freut|freue|freu) (?:sich|mich)(?: sehr| schon| auf \w+ antwort){0,2}",
        r"(?:(?:vielen|herzlichen|besten|lieben|schönen|tausend) dank|danke(?:schön)?|merci|dank)(?: (?:schön|sehr|"
        r"schon ?mal|im voraus|vorab|euch|ihnen|dir|viel ?mals?|viel mal|für \w+ (?:\w+ ){0,2}?\w+(?=[.,!\n]))){0,3}"
        r"(?: und (?:\w+e )?(?:grüße|gruß|lg|vg))?",
    ),
    Cue.SOFTENER: (r"(?:danke?\w*|vielen dank|bitte|hallo|moin|servus|hi)",),
    Cue.CONDITION: (r"(?:wenn|falls|sofern|nur|erst)",),
    Cue.JOINT: (r"(?:und|aber|sondern|sonst|denn|oder)",),
}
