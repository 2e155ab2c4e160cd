"""Dutch phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

RELATIVES = (
    r"(?:vrouw|man|echtgen\w*|partner|baas|chef|familie|gezin|vriendin|vriend|ouders|vader|moeder|papa|mama|pa|ma|zoon|"
    r"dochter|kinderen|collega\w*|wederhelft|thuis|thuisfront|werkgever|boekhouder|bank|madam|ega|vrouwtje|ventje|lief)"
)
TO_CONSULT = r"(?:vragen|overleggen|bespreken|afstemmen|praten|navragen|checken|overleg|doorspreken|beslissen|zien)"
MESSAGES = r"(?:berichten|berichtjes|mails?|e-?mails?|telefoontjes|oproepen|contact|post|smsjes|sms|reclame|mailtjes)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        r"(?:verwijder\w*|wis|wissen|gewist|vernietig\w*|schrap|schrappen|te verwijderen|te wissen|verwijdering van|"
        r"wissing van) (?:\w+ ){0,5}?(?:gegevens|persoonsgegevens|data|contactgegevens|adres|e-?mail\w*|nummer|alles|"
        r"account|mij|me|profiel|klantgegevens|dossier)",
        r"(?:gegevens|persoonsgegevens|data|adres|nummer|alles|account|profiel|dossier) (?:\w+ ){0,5}?(?:verwijder\w*|"
        r"wissen|gewist|te wissen|te verwijderen|vernietigen|schrappen)",
        r"(?:intrek\w*|trek|herroep\w*|(?<!geen\s)bezwaar) … (?:toestemming|verwerking|gebruik van|opslag|marketing)",
        r"toestemming (?:\w+ ){0,3}?(?:in te trekken|intrekken|herroepen)",
        r"(?:artikel|art\.?) ?(?:17|21) … (?:avg|gdpr)",
        r"recht (?:op (?:vergetelheid|gegevenswissing|verwijdering)|om vergeten te worden)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:uitschrijven|uit te schrijven|uitschrijving|uitgeschreven|unsubscribe|opt-?out)",
        # "afmelden" alone; "afmelden voor de proefrit" cancels it
        r"^\W*(?:graag |ik wil (?:me|mij) )?(?:afmelden|afmelding)(?: graag| aub| a\.u\.b\.)?(?=\W*$)",
        r"(?:afmelden|af te melden|afmelding|meld (?:mij|me|ons) (?:\w+ )?af) (?:voor|van|"
        r"bij) (?:\w+ ){0,2}?(?:nieuwsbrief\w*|mailing\w*|mails?|e-?mails?|berichten|updates)",
        r"schrijf (?:mij|me|ons) (?:\w+ ){0,3}?uit",
        r"(?:nieuwsbrief|nieuwsbrieven|mailing\w*|reclame\w*|verzendlijst) … (?:niet (?:meer|langer)|geen|opzeg\w*|"
        r"stopzetten|afmeld\w*|uitschrijv\w*|stoppen|af|eruit)",
        r"geen (?:\w+ )?(?:nieuwsbrief|nieuwsbrieven|reclame|reclamemails?|reclamepost|promoties|promotiemails?)",
        r"(?:uit|van) (?:de|jullie|uw|die|dit|het) (?:verzendlijst|mailinglijst|mailinglist|maillijst|adressenbestand|"
        r"mailbestand|database)",
        r"(?:haal|verwijder|schrap|gooi) (?:mij|me|ons|mijn \w+) (?:\w+ ){0,2}?(?:uit|van) (?:de|jullie|uw|die|"
        r"dit) (?:lijst|bestand|mailing|adreslijst)",
        r"stopp?",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:met rust|gerust) (?:te )?(?:laten|gelaten)",
        r"laat (?:u |jullie )?(?:mij|me|ons) (?:\w+ ){0,3}?(?:met rust|gerust)",
        rf"geen (?:\w+ )?{MESSAGES} (?:\w+ ){{0,3}}?(?:meer|ontvangen|krijgen|wensen|gewenst|sturen)",
        rf"geen (?:verdere|nieuwe) {MESSAGES}",
        r"(?:niet|nooit) (?:meer|langer|nog) (?:\w+ ){0,2}?(?:contacteren|contact (?:met \w+ )?op\w*|mailen|bellen|"
        r"schrijven|lastig ?vallen|benaderen|storen|aanschrijven|opbellen)",
        r"(?:wil|willen|wens|wensen) (?:\w+ ){0,3}?(?:niet|nooit) (?:meer|langer) (?:\w+ ){0,3}?(?:gebeld|gemaild|"
        r"benaderd|gecontacteerd|aangeschreven|lastiggevallen|opgebeld)",
        r"(?:contacteer|mail|bel|schrijf|stuur|benader|stoor) (?:mij|me|ons) (?:\w+ )?(?:niet meer|nooit meer|"
        r"niks meer|niets meer|nooit nog)",
        r"(?:hou|houd|stop|stoppen) (?:\w+ )?(?:op )?(?:nu )?(?:met|mij|me) (?:\w+ ){0,3}?(?:mailen|bellen|contacteren|"
        r"sturen|schrijven|spammen|lastig ?vallen|lastig te vallen|stalken)",
        r"(?:val|vallen) (?:mij|me|ons) (?:\w+ )?(?:niet (?:meer )?)lastig",
    ),
    Cue.DATA_REQUEST: (
        r"(?:welke|wat voor) (?:\w+ )?(?:gegevens|data|persoonsgegevens|informatie|info) … (?:bewaard|bewaren|"
        r"opgeslagen|bijhoud\w*|van (?:mij|me|ons)|over (?:mij|me|ons)|verwerk\w*)",
        r"(?:wat|welke\w*) … (?:over|van) (?:mij|me|ons) … (?:opgeslagen|bewaard|weten|bewaren|staat|bijhouden|hebben)",
        r"(?:overzicht|kopie|afschrift|export) (?:\w+ ){0,4}?(?:mijn|m'n|onze|persoonlijke) (?:\w+ )?(?:gegevens|data|"
        r"persoonsgegevens|dossier)",
        r"inzage (?:\w+ ){0,4}?(?:gegevens|persoonsgegevens|data|avg|gdpr|dossier)",
        r"(?:inzageverzoek|recht op inzage|inzagerecht|gegevensoverdraagbaarheid)",
        r"(?:artikel|art\.?) ?(?:15|20)(?: \w+){0,3}? … (?:avg|gdpr|inzage)?",
        r"(?:opgeslagen|bewaarde|mijn) (?:persoons)?gegevens (?:\w+ ){0,4}?(?:toesturen|opsturen|toezenden|ontvangen|"
        r"bezorgen|inzien|opvragen|doorsturen naar mij)",
        r"(?:hoe|waar|van wie) (?:kom|komen|komt|heb|hebben|heeft) (?:jullie|u|je|jij) (?:\w+ )?(?:aan )?(?:mijn|"
        r"m'n) (?:\w+ )?(?:gegevens|adres|nummer|e-?mail\w*|mail\w*|telefoonnummer|data)",
    ),
    Cue.NO_WISH: (
        r"geen (?:interesse|behoefte|belangstelling|zin|nood) ?(?:meer)?",
        r"(?:niet|niet langer) (?:meer |langer )?(?:geïnteresseerd|interessant|relevant|aan de orde|van toepassing|"
        r"actueel)",
        r"(?:elders|ergens anders|bij een (?:ander|andere)(?: \w+)?|bij de concurrentie|anders) … (?:gekocht|besteld|"
        r"gevonden|geslaagd|getekend|geleased|beslist)",
        r"(?:heb|hebben|heeft) (?:\w+ ){0,5}?(?:andere auto|andere wagen|ander merk|ander model|iets anders|"
        r"al een andere|al gekocht|al iets gevonden|al iets gekocht|al besteld)",
        r"(?:gekozen|geopteerd|gegaan|besloten|beslist) (?:\w+ )?(?:voor|tegen) (?:een |iets |"
        r"de )?(?:\w+ )?(?:ander\w*|concurrent\w*|concurrentie|tweedehands|volvo|toyota|kia|skoda|bmw|audi|tesla|vw)",
        r"(?:afgezien|zien (?:we |ik )?er(?:van)? af|zie (?:ik )?ervan af|zie ervan af|van afgezien|zien ervan af)",
        r"(?:laat|laten (?:we|het)) (?:het )?(?:maar|dan maar) (?:zitten|zo|vallen)",
        r"laat (?:de boel |het |dat )?maar(?=\W*$|[,.!])",
        r"(?:hoeft|hoef|hoeven) (?:voor (?:mij|ons) )?(?:het |al |ik |dat )?(?:\w+ )?niet meer",
        r"(?:toch|dan) (?:maar )?(?:geen|niet) (?:proefrit|testrit|interesse|auto|wagen)",
        r"(?:niet (?:meer|langer) nodig|geen (?:auto|wagen|afspraak|info|informatie) meer(?: nodig)?)",
        r"(?:(?:me|mij|ons) bedacht|van gedachten veranderd|van gedacht veranderd|vergeet (?:het|maar|mijn \w+)|"
        r"gaat niet (?:meer )?door|van de baan|is al opgelost|is geregeld|niet van toepassing|trek (?:mijn|"
        r"de) aanvraag in)",
        r"aanvraag … (?:intrekken|in te trekken|vervalt|mag weg|vervallen|ingetrokken)",
        r"geen (?:proef ?rit|test ?rit) meer",
    ),
    Cue.NOT_NOW: (
        r"(?:niet|nog niet|nu niet) (?:nu|direct|meteen|onmiddellijk|momenteel|op dit moment|dit jaar|op dit ogenblik)",
        r"(?:nu|momenteel|op dit moment|voorlopig|even|op dit ogenblik|thans) (?:\w+ ){0,3}?(?:niet|nog niet|slecht|"
        r"geen tijd|geen geld|niks|te druk|geen budget|nie|lastig)",
        r"(?:een )?(?:andere keer|ander moment|andere maal|een volgende keer|keertje later)",
        r"(?:later|ooit|binnenkort|straks|zelf|eventueel|misschien|nog) (?:\w+ ){0,4}?(?:op terug|van (?:me|mij|"
        r"ons) horen|terugkomen)",
        r"(?:(?:ik|we|wij) (?:neem|nemen|meld|melden|laat|laten|kom|komen)|(?:neem|nemen|meld|melden|laat|laten|kom|"
        r"komen) (?:ik|we|wij)) (?:\w+ ){0,5}?(?:zelf|later|te zijner tijd|tzt|t\.z\.t\.|"
        r"weer(?! (?:terug )?(?:van|uit)\b)|terug(?! (?:van|uit)\b)|als \w+ zover|"
        r"wanneer \w+ zover|tegen die tijd)",
        r"(?:kom|komen|kome) (?:ik |we |wij )?(?:er|hier|daar|hierop|erop|daarop) (?:\w+ ){0,4}?(?:op )?terug",
        r"(?:hoort|horen|hoor) (?:je|u|jullie) (?:\w+ )?(?:nog|later|wel)? ?van (?:me|mij|ons)",
        r"(?:over|pas over|binnen|ten vroegste over) (?:een paar|enkele|een half|een|twee|drie|vier|vijf|zes|6|3|4|5|2|"
        r"1|een aantal) (?:maanden?|jaren|jaar|half jaar)",
        r"later (?:dit jaar|in het jaar|op het jaar|in de zomer|in het najaar)",
        r"(?:pas )?(?:volgend|komend|in het nieuwe|nieuwe) jaar",
        r"(?:wachten|wacht|uitstellen|uitgesteld) (?:\w+ ){0,3}?(?:tot|nog|met|even) ?(?:volgend jaar|het voorjaar|"
        r"de zomer|het najaar|later|na)?",
        r"(?:liever|misschien|eventueel|toch|pas) (?:\w+ )?(?:later|in (?:het|de) (?:voorjaar|lente|herfst|najaar|"
        r"zomer|winter)|volgend jaar)",
        r"(?:nog |eventjes |voorlopig )(?:\w+ )?(?:te vroeg|niet zover|niet zo ver|niets|niks|afwachten|wachten|"
        r"even aankijken)",
        r"(?:heeft|geen|is er geen|is geen) (?:\w+ )?(?:haast|spoed|tijd zat)",
        r"(?:tijd|geld|budget) (?:ontbreekt|is er niet|heb ik (?:nu |even |momenteel )?niet)",
    ),
    Cue.NOT_NOW_ELSE: (
        r"niet alleen",
        r"niet enkel",
        r"niet pas",
        r"niet later",
        r"waarom … niet",
        r"heeft … tijd voor",
    ),
    Cue.DEFERRED: (
        rf"(?:moet|moeten|wil|willen|zal|ga|gaan|eerst|nog|even|effe|zou) … {RELATIVES} … {TO_CONSULT}",
        rf"{TO_CONSULT} … met … {RELATIVES}",
        rf"(?:vraag|bespreek|overleg) (?:\w+ ){{0,4}}?(?:met |aan )?(?:\w+ ){{0,2}}?{RELATIVES}",
        r"(?:moet|moeten|wil|willen|zal|ga|gaan|zou) (?:\w+ ){0,5}?(?:nadenken|over nadenken|slapen|bekijken|overwegen|"
        r"agenda|checken|nakijken|nagaan|uitzoeken|kijken|beraden|overleggen)",
        r"(?:denk|denken|slaap|slapen) (?:\w+ ){0,3}?(?:over na|erover na|er een nachtje over|er nog over|er over)",
        r"(?:eerst|nog|even|effe|eventjes) (?:\w+ ){0,4}?(?:vragen|overleggen|bespreken|nadenken|checken|afstemmen|"
        r"navragen|beraden)",
        r"(?:even|eerst|nog|effe) (?:\w+ ){0,3}?(?:mijn|onze|de) agenda",
        r"(?:bedenktijd|nachtje over slapen|moment nog|geef (?:me|mij|ons) (?:even|nog|een|wat)|we zien wel|zie wel|"
        r"zien we wel|even aankijken)",
        r"(?:als|indien|wanneer|zodra) … (?:vrouw|man|baas|partner|gezin|vriendin|vriend) … (?:akkoord|meedoet|ermee|"
        r"ok|oke|okay|wil|mee|tijd heeft|kan)",
        r"(?:(?:ik|we|wij) (?:laat|laten|geef|geven|zal|zullen)|(?:laat|laten|geef|geven|zal|zullen) (?:ik|we|wij)) "
        r"(?:\w+ ){0,5}?(?:weten|seintje|bericht|iets horen)",
        r"laat (?:het )?nog (?:iets |wat )?weten",
        r"(?:kom|komen) (?:\w+ ){0,4}?op terug",
    ),
    Cue.CALLBACK: (
        r"(?:bel|belt|bellen|telefoneer) (?:u |je |jullie )?(?:mij|me|ons|gerust|maar|even|a\.u\.b\.|aub|"
        r"alstublieft) ?(?:\w+ ){0,6}?(?:terug|op|even|gerust|eens|aub|maar)?",
        r"(?:bellen|terugbellen|teruggebeld|gebeld worden|te bellen|terug te bellen|opbellen|op te bellen|belletje|"
        r"telefoontje|terugbelverzoek|terug bellen|belafspraak)",
        r"(?:word|worden|wil|willen) (?:\w+ ){0,3}?(?:terug)?gebeld",
        r"telefonisch (?:\w+ ){0,3}?(?:contact|bereiken|bespreken|overleg|opnemen|afspreken)",
        r"(?:per|via|over|aan) (?:de )?telefoon",
    ),
    Cue.CALL_REFUSED: (
        r"(?:niet|liever niet|geen|nooit|in plaats van|ipv|zonder) (?:\w+ ){0,2}?(?:bellen|gebeld|opbellen|telefonisch|"
        r"telefoon|telefoontjes?|belletjes?|terugbellen|teruggebeld)",
        r"(?:bel|belt) (?:me|mij|ons) (?:\w+ ){0,2}?niet",
        r"(?:ik|we|wij) (?:bel|bellen|zal|zullen|ga) (?:\w+ ){0,4}?(?:u|jullie|je|zelf|wel|even)(?: \w+)?(?: bellen|"
        r" op)?",
        r"(?:heb|hebben|had) (?:\w+ ){0,6}?(?:gebeld|opgebeld|getelefoneerd)",
        r"(?:niemand|nooit|niet) … (?:teruggebeld|gebeld|opgebeld)",
    ),
    Cue.THANKS: (
        r"(?:heel |hartelijk |alvast |harte |duizendmaal |super |erg )?(?:bedankt|dank|dankjewel|dankuwel|dankje|danku|"
        r"dank je|dank u|merci|mercikes|thx|thanks|tnx|bedank|dankbaar|dankjulliewel|dankt|bdankt)\w{0,6}",
    ),
    Cue.GREETING: (
        r"(?:hallo|hallootjes|halo|hi|hey|hé|hee|hoi|hoihoi|heej|joe|yo|goedemorgen|goedemiddag|goedenavond|goedendag|"
        r"goeiemorgen|goeiemiddag|goeienavond|goeiedag|goedenmiddag|goede morgen|goede middag|goeden dag|goedemorge|"
        r"goede avond|goeiemiddag|dag|daag|moin|moi|mogge|môgge|ewa|salut|alles goed|morgen|middag|avond|goedag|"
        r"dagdag)",
        r"(?:allemaal|iedereen|allen|samen|daar|team|mensen|lui|luitjes|beste|geachte|mevrouw|meneer|heer)",
        r"(?:hoe gaat het(?: ermee| met \w+)?|hoe is het|alles goed|alles kits|is er iemand|iemand (?:daar|aanwezig|"
        r"online|hier)|hoe gaat ie)",
    ),
    Cue.ADDITION: (r"(?:ook|tevens|bovendien|daarnaast|eveneens|alternatief|ook nog|ofwel|evengoed|daarbij|en nog)",),
    Cue.CHANGE: (
        r"(?:toch liever|liever|in plaats van|ipv|i\.p\.v\.|eerder|toch maar|correctie|corrigeer|corrigeren|"
        r"rechtzetting|verbetering|vertypt|verkeerd getypt|typfout|tikfout|vergist|vergissing|foutje)",
        r"(?:sorry|pardon|oeps|excuus|oei|wacht),? (?:niet|nee|neen|verkeerd\w*|ik bedoel\w*|bedoel\w*|het is|de|het|"
        r"op|om|toch|liever|dat is)",
        r"(?:nee|neen|ach|oh|wacht|ho|stop),? (?:toch|liever|beter|de|het|ik bedoel\w*|bedoel\w*|niet|doe maar)",
        r"(?:toch|dan) (?:\w+ )?(?:op|de|het|als|met|een|naar|in)",
        r"(?:wijzig\w*|gewijzigd|verander\w*|aanpass\w*|aangepast|pas … aan|van gedachten veranderd|"
        r"van gedacht veranderd|ik bedoel\w*|bedoelde|niet \w+,? maar|niet \w+ \w+,? maar)",
        r"(?:klopt (?:\w+ )?niet|fout|niet juist|niet correct|past (?:\w+ )?niet|lukt (?:\w+ )?niet|gaat (?:\w+ )?niet|"
        r"verkeerd|onjuist)",
    ),
}
