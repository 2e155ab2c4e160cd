"""Dutch phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

# "Doe maar", "stuur maar door": here "maar" is no "but".
URGED = r"(?:doe|doen|stuur|geef|ga|zeg|boek|regel|bel|laat|zet|plan|leg|kom|mag|mogen|kan|vooruit|noteer|neem|speel)"
BUT = r"(?<!" + r"\s)(?<!".join(URGED[3:-1].split("|")) + r"\s)maar"
DATA = (
    r"(?:gegevens|persoonsgegevens|data|contactgegevens|telefoonnummer|gsm-?nummer|mobiele nummer|nummer|adres|"
    r"adresgegevens|"
    r"e-?mail\w*|mailadres|info|informatie|naam|namen)"
)
RECEIVERS = (
    r"(?:\w{0,12}dealers?|verdelers?|derden|garages?|garagisten?|concessie\w{0,8}|verkopers?|partners?|filiaal|"
    r"vestiging|"
    r"showroom|anderen|andere partijen|externen|iemand anders|bedrijven|niemand)"
)
TO_PASS_ON = (
    r"(?:doorgeven|doorgeeft|doorstuurt|doorgegeven|door te geven|doorsturen|doorgestuurd|"
    r"door te sturen|doorzenden|doorspelen|doorgespeeld|"
    r"door te spelen|doorverkopen|overmaken|overgemaakt|delen|gedeeld|te delen|verstrekken|verstrekt|uitwisselen|"
    r"overdragen|overhandigen|vrijgeven|bezorgen|doorgifte)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:ja+|jaa+|ja hoor|jaja hoor|jawel|jep|jepp|yep|yes|yup|jup|jazeker|jazekers|jaah|jah|joa|joah|joat|jao|jo|"
        r"jowel|zeker|zeker weten|vast en zeker|tuurlijk|natuurlijk|uiteraard|vanzelfsprekend|absoluut|"
        r"beslist|graag zelfs|mhm|yess+|ge moogt|allee goed|awel ja|ewa ja)",
        r"(?:klopt|klopt (?:helemaal|allemaal|volledig|als een bus)|alles klopt|helemaal (?:goed|juist|"
        r"correct|"
        r"akkoord|ok|oké)|correct|juist|inderdaad|precies|exact|akkoord|accoord|ga akkoord|okay|okey|ok|oke|oké|okee|"
        r"oki|okido|okidoki|k|in orde|komt in orde|'?t is (?:goed|goe|in orde|juist|ok|oké)|"
        r"tis (?:goed|goe|ok|oke|in orde|juist)|is (?:goed|goe|oke|oké|prima|in orde|juist|akkoord)|"
        r"(?:dat|zo) is (?:het|goed|juist|correct|prima|perfect|in orde)|ziet er goed uit|"
        r"alles (?:goed|juist|correct|prima|in orde|ok|oké|oke))",
        r"(?:graag|geerne|gere|heel graag|gaarne|zeer graag|ja graag|ja alstublieft|ja alsjeblieft|zo graag|prima zo|"
        r"zo mag het|mag zo|mag (?:\w+ )?(?:verstuurd|verzonden|weg)|"
        r"voor (?:mij|ons) (?:is (?:het|dat|alles) )?(?:goed|ok|oké|prima|akkoord))",
        r"(?:doe maar(?: zo)?|doen we|doe dat(?: maar)?|ga (?:je|uw|jullie) gang|vooruit (?:dan )?maar|laat maar komen|"
        r"regel (?:het|dat)? ?maar|boek (?:het|hem)? ?maar|zet (?:het|hem) er maar in|laten we (?:het|"
        r"dat) (?:zo )?doen|"
        r"plan (?:het|hem)? ?maar in|noteer (?:het )?maar)",
        r"(?:stuur|geef|speel|zend|leid) (?:het |dat |dit |alles |ze |mijn gegevens |de gegevens |m'n gegevens |"
        r"maar |gerust |gewoon |zo |aub |a\.u\.b\. )*(?:\w+ ){0,4}?(?:door|op|in)",
        r"(?:mag|mogen|kan|kunnen) (?:je |u |jullie |het |dat |zo |ze |dit |deze |"
        r"mijn gegevens )*(?:doorgegeven worden|"
        r"doorgestuurd worden|doorgeven|doorsturen|worden doorgegeven|worden doorgestuurd|verstuurd worden|versturen|"
        r"verzenden|verwerken)",
        r"(?:bevestig|ik bevestig|bevestigd|hierbij bevestig\w*|deal|top deal|afgesproken|groen licht|geen bezwaar)",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:super|prima|perfect|top|toppie|tof|fijn|heel fijn|geweldig|fantastisch|uitstekend|mooi|goed|heel goed|"
        r"zeer goed|goe|leuk|lekker|ideaal|schitterend|keigoed|chill|nice|cool|helemaal top|klinkt (?:goed|prima|top)|"
        r"lijkt (?:me|mij|ons) (?:goed|prima|perfect)|zou (?:fijn|leuk|super|top|mooi) zijn|"
        r"kijk (?:er )?(?:al )?naar uit|"
        r"heerlijk|mega|bueno|de max|wijs)",
    ),
    Cue.NO: (
        r"(?:niet helemaal|niet precies|net niet)(?! zeker)",
        r"(?:nee+|neen|neeje|neeë|nee hoor|nee joh|nope|no|nah|nein|neu|nee dank \w+|nee bedankt|in geen geval|"
        r"absoluut niet|zeker niet|helemaal niet|geenszins|nooit|hoegenaamd niet|bijlange niet|natuurlijk niet|"
        r"tuurlijk niet)",
        r"(?:fout|verkeerd|onjuist|incorrect|(?:(?:dat|dit|het) )?klopt (?:zo |dus |helaas |toch |dat |nog |helemaal |"
        r"allemaal |"
        r"er )*(?:niet|nie|"
        r"niks|niets)|past (?:mij |me |ons |zo |dus |helaas |toch |dat )*(?:niet|nie)|(?:is |"
        r"helemaal )?niet (?:helemaal |"
        r"echt |meer )?(?:juist|correct|goed|akkoord|in orde|ok|oké|de juiste|waar)|zo niet|(?:dat|dit|zo) is (?:het|"
        r"'m) niet|er zit een fout\w*|"
        r"er staat een "
        r"fout\w*)",
        r"(?:liever|beter|toch|alsjeblieft|alstublieft|aub|maar) (?:toch |maar )?niet",
        r"(?:helaas|jammer genoeg|spijtig genoeg) (?:niet|nee|neen)",
        r"niet (?:doorsturen|doorgeven|versturen|boeken|verzenden|doen)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (r"(?:niet|nie|geen|nooit|zonder|niks|niets|noch|nergens|niemand|nog niet|gene|geene)",),
    Cue.NEGATION_HARMLESS: (
        r"(?:geef|stuur|doe|ga|zet|boek|regel|bel) (?:\w+ ){0,4}?maar",
        r"geen (?:enkel |verdere |andere )?(?:probleem|problemen|vragen|bezwaar|bezwaren|wijziging\w*|aanpassing\w*|"
        r"zorgen|"
        r"dank|punt|opmerkingen|stress|moeite)(?: meer)?(?: mee| tegen)?",
        r"(?:niets|niks) (?:meer )?(?:te |aan te |toe te )?(?:wijzigen|veranderen|voegen|merken|passen|aan|"
        r"op aan te merken|"
        r"op tegen)",
        r"niets op aan te merken",
        r"waarom niet",
        r"als een bus",
        r"niet (?:\w+ )?wachten",
        r"(?:niet alleen|niet waar|of niet)",
        r"zonder (?:meer|probleem|problemen|wijziging\w*)",
        r"(?:graag |liefst |aub |liever )?(?:niet|geen) (?:\w+ ){0,2}?(?:bellen|gebeld|telefonisch|telefoneren|"
        r"telefoontjes?|"
        r"opbellen)(?: worden)?",
        r"bel (?:me|mij|ons) (?:\w+ ){0,2}?niet",
    ),
    Cue.DOUBT: (
        r"(?:als|indien|mits|tenzij|zolang|zodra|op voorwaarde dat|vooraleer|voordat|alvorens|gesteld dat)",
        r"(?:misschien|wellicht|eventueel|evt\.?|mogelijks|mogelijkerwijs|eigenlijk|denk ik|ik denk|ik geloof|"
        r"geloof ik|"
        r"vermoedelijk|waarschijnlijk|weet (?:\w+ ){0,3}?(?:niet|nie)|onzeker|twijfel\w*|niet zeker|hm+|hmm+|eh+|euh+|"
        r"uhm+|"
        r"tja|bwa+h?|mwah?|mwa|in principe|in theorie|theoretisch|bijna|op \w+ na|op de \w+ na|behalve|afgezien van|"
        r"soort van|zal wel|zou kunnen|kan zijn|we zien wel|zie wel|nou ja|of niet soms)",
        r"(?:nadenken|denk\w* (?:er )?(?:nog )?over|overleggen|overleg|bespreken|navragen|vraag|vragen|checken|"
        r"wacht|wachten|moment|momentje|even geduld|laat (?:het |je |u |jullie )?(?:\w+ )?weten|eerst|nachtje|"
        r"bedenktijd|"
        r"later op terug|nog even)",
        r"(?:haha+\w*|lol|grap|grapje|mop|geintje|ironie|"
        r"(?:ja ja|jaja\w*)(?!,? (?:doe|prima|goed|is|hoor|graag|klopt|\s))|"
        r"ja doei|ja dag|dream on|droom maar|in je dromen|"
        r"maak dat de kat wijs|tuurlijk joh|ja zeg|sinterklaas)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        rf"(?:{BUT}|echter|evenwel|alleen|enkel|slechts|behalve|op \w+ na|afgezien|in plaats van|ipv|i\.p\.v\.|toch|"
        r"liever|wijzig\w*|aanpass\w*|verander\w*|correctie|het enige|hoewel|ook al|ofschoon|weliswaar|later|vroeger|"
        r"doch)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:wat|hoe|hoeveel|wanneer|waar|wie|wiens|waarom|welke?|waarvoor|waarmee|waarheen|vanwaar|of)",
    ),
    Cue.HANDED_ON: (
        TO_PASS_ON,
        r"(?:geef|geven|geeft|stuur|sturen|stuurt|speel|spelen|speelt|zend|zenden) (?:[^\s.!?\n]+ ){0,10}?(?:door|"
        r"vrij)",
        rf"{DATA} (?:[^\s.!?\n]+ ){{0,6}}?(?:krijgt|krijgen|ontvangt|ontvangen|hebben|heeft|zien|ziet|geven|gegeven|"
        rf"gestuurd|verstuurd|bezorgd|mogen naar|naar de dealer|delen|"
        r"sturen|gebruiken|gaan|bij een dealer|aan een dealer)",
        rf"(?:deel|delen|deelt) (?:[^\s.!?\n]+ ){{0,3}}?(?:{DATA}|niets|niks|dit|dat|alles)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:maar|wel|en|alleen|graag|liefst) ){0,3}(?:geen|zonder|niet voor) (?:\w+ )?(?:reclame|nieuwsbrie\w+|"
        r"spam|mailings?|marketing|advertenties)(?! meer)(?: (?:sturen|graag|aub|alstublieft|toesturen|hoor)){0,2}",
        r"(?:(?:maar|en) )?(?:alleen|enkel|uitsluitend) voor (?:de |deze )?(?:proefrit|aanvraag|rit)",
    ),
    Cue.PERMITS: (r"(?:jullie mogen|u mag|je mag|mag je|mag u|mogen jullie|jullie kunnen|u kunt|ik geef toestemming)",),
    Cue.PERSONAL_DATA: (rf"{DATA}|doorgifte",),
    Cue.DEALER: (RECEIVERS,),
    Cue.ALLOW: (
        r"(?:mag|mogen|moogt|mag je|mag u|kan|kunnen|kunt|kun|graag|akkoord|toegestaan|toestemming|toelating|"
        r"sta toe|stem in|stem toe|ingestemd|instemm\w*|gerust|prima|ok|oke|oké|okay|in orde|ja|geen bezwaar|"
        r"geen probleem|"
        r"vind ik (?:goed|prima|ok|oké|best)|goedkeuring|doe maar|geef maar|stuur maar|goed|a\.u\.b\.|aub|alstublieft|"
        r"alsjeblieft|gelieve)",
    ),
    Cue.WITHHELD: (
        rf"(?:niet|niets|niks|nie|nooit|geen \w+) (?:\w+ ){{0,3}}?(?:aan|naar|met|bij) (?:\w+ ){{0,3}}?{RECEIVERS}",
        rf"(?:geen|zonder) (?:{RECEIVERS}|doorgifte|doorgeven|doorsturen|delen)",
        rf"{DATA} (?:\w+ ){{0,4}}?(?:blijven|blijft|houden|bijhouden) (?:\w+ ){{0,3}}?(?:bij|tussen|voor|onder|hier)",
        rf"(?:hou|houd|houden|houdt) (?:\w+ ){{0,4}}?(?:{DATA}|voor (?:jezelf|jullie|u)|onder ons|vertrouwelijk|privé|"
        r"tussen ons)",
        r"(?:intrek\w*|trek|weiger\w*|verbied\w*|herroep\w*|maak bezwaar|bezwaar) … (?:toestemming|doorgeven|doorgifte|"
        r"doorsturen|delen|akkoord|instemming|toelating)",
        r"(?:toestemming|doorgifte|delen|toelating|akkoord) (?:\w+ ){0,4}?(?:in te trekken|intrekken|ingetrokken|"
        r"geweigerd|"
        r"weiger|herroep\w*)",
        r"geen (?:toestemming|toelating)",
    ),
    Cue.INTRODUCTION: (
        r"(?:hallo|hoi|hey|hee|goedendag|dag|goedemorgen|goedemiddag|goedenavond),? met",
        r"(?:ik heet|ik ben de|ik ben|mijn naam is|mijn naam|m'n naam is|naam is|naam|mijn gegevens|"
        r"mijn contactgegevens|"
        r"op naam van|de naam is|onder de naam)",
        r"(?:(?:u|je) spreekt met|hier spreekt|dit is|hier is|hier|(?<=hallo\s)met|(?<=hoi\s)met|"
        r"met(?= [^\W\d_]+ [^\W\d_]+,? (?:hier|uit))|"
        r"ik ben het,?)",
    ),
    Cue.CLOSING: (
        r"(?:met )?(?:zeer |heel )?(?:vriendelijke|hartelijke|vriendelijken|warme|beste|lieve|sportieve|zonnige|"
        r"oprechte|"
        r"vr\.?|vriend\.?|hart\.?) (?:groet|groeten|groetjes|gr\.?|groetn)(?: (?:uit|van|aan) \w+| terug)?",
        r"m\.? ?v\.? ?g\.?|mvrgr|mvgr|vr\.? ?gr\.?|gr\.?|grtz|grts|grtjs|grt|groet(?:en|jes|jens|ies|ekes)?|de groeten|"
        r"met (?:de meeste )?hoogachting|hoogachtend|"
        r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en|jes)?|liefs|knuffel|x+",
        r"tot (?:dan|ziens|gauw|snel|later|horens|binnenkort|zaterdag|morgen)|doei|doeg|dag|houdoe|salu|saluutjes|"
        r"fijne? (?:dag|avond|weekend|week)(?: nog| verder| gewenst)?|nog een (?:fijne|prettige) (?:dag|avond)|"
        r"prettig(?:e)? (?:dag|avond|weekend)|ik hoor (?:het )?(?:graag|wel)(?: van \w+)?",
        r"(?:alvast|hartelijk|heel erg|bij voorbaat|nogmaals|vast)? ?(?:bedankt|dank|dankjewel|dankuwel|merci|thx)"
        r"(?: alvast| bij voorbaat| je wel| u wel| voor de moeite| voor uw (?:tijd|moeite|hulp)| en (?:groet|groeten|"
        r"tot dan)){0,2}",
        r"(?:in afwachting van|uitkijkend naar) (?:uw|jullie|je) (?:\w+ )?(?:antwoord|reactie|bericht)",
    ),
    Cue.SOFTENER: (
        r"(?:dank je wel|dank u wel|dankjewel|dankuwel|dank je|dank u|bedankt|merci|alstublieft|alsjeblieft|aub|graag|"
        r"hallo|hoi|goedemorgen|goedemiddag|goedenavond|dag|hey|hi|beste)",
    ),
    Cue.CONDITION: (
        r"(?:als|indien|mits|tenzij|zolang|zodra|pas (?:als|na|wanneer)|(?:alleen|enkel) (?:als|indien|wanneer|na|"
        r"voor))",
    ),
    Cue.JOINT: (r"(?:en|maar|of|want|anders|dus)",),
    Cue.OWN_GIVING: (
        r"(?:geef|laat) (?:ik )?(?:mijn|m'n) \w+ (?:liever )?niet(?! door)",
        r"(?:mijn|m'n) \w+ (?:geef|laat) ik (?:liever )?niet",
        r"liever (?:mijn|m'n) \w+ niet (?:geven|achterlaten)",
        r"zonder (?:mijn|m'n) \w+ te geven",
    ),
}
