"""Dutch phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TEST_DRIVE = (
    r"\w{0,12}(?:proef|proev|prof|poref|preof|prooef|poef|pref|test|tets|kennismakings|probeer)[ -]?(?:rit|ridt|ritt|"
    r"rti|irt|rut|ritje|ritten|ridje)\w{0,14}"
)
TO_TEST_DRIVE = (
    r"(?:proef|proev|prof|test)[ -]?(?:te ?)?(?:rijden|rijde|rijen|rijdn|rjiden|reiden|rijje|rije|rieje|rieden|rijd|"
    r"rijdt|rij)"
)
NAMED = rf"(?:{TEST_DRIVE}|{TO_TEST_DRIVE})"
DRIVING = r"(?:rijden|rijde|rijen|rijje|rieje|rieden|rieje|rijd|rij)"
TRYING = (
    rf"(?:{DRIVING}|testen|teste|uittesten|uitproberen|uitprobere|uit te proberen|proberen|probere|besturen|voelen)"
)
A_CAR = (
    r"(?:hem|'m|m|ze|er (?:een|eentje|mee|in|eens)|ermee|erin|eentje|er|de auto|den auto|die auto|deze auto|dezen auto|"
    r"de wagen|die wagen|deze wagen|de bak|dat ding|het model|dit model|een|ne|nen|eens|is|zelf|daarmee|die|deze|dien|"
    r"den|welke)"
)
HAD = r"(?:had|hadden)(?! (?:ik |we |wij )?graag)"  # "had graag" wishes
KEPT = r"(?:afspraak|afspraken|proef[ -]?rit\w{0,5}|test[ -]?rit\w{0,5}|rit|ritje|reservering|boeking)"


PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        TO_TEST_DRIVE,
        r"test ?-?drives?",
        r"testdriven",
        r"proef ?-?zitten",
        r"op proef",
    ),
    Cue.DRIVE_LOOSE: (
        TRYING,
        r"(?:een |ne |'n |n )?(?:klein |kort )?(?:rondje|toertje|toerke|toereke|ritje|ritteke|eindje|blokje|ommetje|"
        r"stukje)",
        r"(?:uit)?lenen",
        r"achter het (?:stuur|roer)",
        r"demo(?:wagen|auto|model)?s?",
        r"presentatiewagen",
    ),
    Cue.TAKE_CAR: (
        rf"{A_CAR} … {TRYING}",
        r"(?:een |ne |'n |n )?(?:rondje|toertje|toerke|ritje|eindje|blokje|ommetje) (?:\w+ ){0,3}?(?:rijden|maken|doen|"
        r"mee|om|draaien)",
        r"(?:een |'n )?(?:dag|weekend|uurtje|middag|nachtje) (?:\w+ ){0,3}?(?:lenen|testen|rijden|meenemen|meekrijgen)",
        r"achter het (?:stuur|roer)",
    ),
    Cue.DRIVE_PAST: (
        rf"(?:na|sinds|bij|tijdens|van|over|op) (?:de|mijn|onze|een|deze|die|zo'n|het) (?:\w+ )?{NAMED}",
        rf"{NAMED} … (?:was|ging|verliep|beviel|bevallen|overtuigd|gisteren)",
        rf"(?:heb|hebben|heeft|{HAD}) … {NAMED} … (?:gehad|gemaakt|gedaan|gereden)",
        rf"(?:was|waren) (?:de|die|mijn|onze|een|dat) (?:\w+ )?{NAMED}",
        rf"(?:bedankt|dank|dankjewel|merci) … voor … {NAMED}",
        r"proef ?gereden",
        r"testgereden",
    ),
    Cue.DRIVE_REFUSED: (
        rf"(?:geen|zonder|nee) (?:een |nieuwe |tweede |extra |verdere )?{NAMED}",
        rf"{NAMED} … (?:niet (?:meer )?(?:nodig|hoeft?|hoeven|willen|maken|doen)|hoeft (?:dus )?niet|"
        rf"hoeft voor \w+ niet|"
        r"overbodig|sla ik over|laat maar)",
        rf"(?:hoef|hoeven|wil|willen|wens|moet) … geen {NAMED}",
        r"(?:hoef|hoeven|moet|wil|ga) … niet (?:\w+ )?(?:te )?proef ?(?:te )?rijden",
        r"niet (?:eerst )?(?:proefrijden|proef te rijden)",
    ),
    Cue.DRIVE_ELSE: (
        r"(?:rijschool|rijles\w*|rijexamen\w*|rijinstructeur\w*|autorijschool|rijproef|lesauto|leswagen|examinator)",
        r"(?:test|proef)[ -]?(?:rijder|chauffeur|rijdster|piloot)\w*",
        r"(?:prijsvraag|winactie|wedstrijd|loterij|tombola|winnen|gewonnen|verloten|verloot|waardebon|cadeaubon|"
        r"tegoedbon|kraslot)\w*",
        r"(?:e-?bike|elektrische fiets|fiets|bakfiets|scooter|motor(?:fiets|scooter)|brommer|camper|mobilhome|boot|"
        r"tractor|tram|heftruck|vrachtwagen)\w*",
        r"(?:testverslag|testrapport|rijtest)\w*",
        r"(?:koper|geïnteresseerde|kandidaat) (?:wil|wilde|wou) … (?:proef ?rijden|proefrit)",
        # driving as a habit or a way somewhere
        r"hoe (?:ver|snel|lang|veel (?:km|kilometer)) … (?:rijden|rijd|rij|rijdt|kom\w*|raak)",
        r"(?:ik|wij|we) (?:rij|rijd|rijden|pendel|pendelen) (?:\w+ ){0,3}?(?:al|nu|momenteel|op dit moment|elke|elk|"
        r"iedere|dagelijks|jaarlijks|ongeveer|zo'n|meestal|vooral|veel|weinig|vaak|alleen|sinds|per)",
        r"(?:(?:km|kilometer) (?:per|in het|op een) (?:jaar|dag|maand|week)|woon-?werk\w*|pendelaar\w*)",
        r"(?:verder|blijven|doorrijden|naar het werk|op vakantie|naar \w+|mee|nog|veilig) (?:\w+ )?rijden",
    ),
    Cue.DRIVE_TERMS: (
        rf"wat (?:kost|moet|heb|is er nodig|hebben|neem|breng) … (?:{NAMED})",
        r"(?:rijbewijs|identiteitskaart|id-?kaart|id-?bewijs|paspoort|minimumleeftijd|leeftijd|borg|waarborg|"
        r"eigen risico|franchise)\w*",
        rf"hoe ?lang (?:duurt|mag|kan|is|ben) … (?:{NAMED}|rijden)",
        rf"{NAMED} … (?:verzekerd|verzekering|kosteloos|gratis|vrijblijvend is|betalen|wat kost)",
        rf"(?:kost|kosten) (?:de|een|zo'n|zon|jullie|uw) {NAMED}",
        r"(?:vanaf welke leeftijd|hoe oud moet|hoeveel jaar moet)",
        r"(?:meebrengen|meenemen naar|bij me hebben|bij mij hebben)",
    ),
    Cue.DRIVE_STATUS: (
        rf"wanneer (?:is|was|heb|hebben|staat|gaat|vindt) (?:\w+ ){{0,3}}?(?:mijn|m'n|de|onze|ons|die|dat) (?:\w+ )?"
        rf"{KEPT}",
        rf"(?:hoe laat|om hoe laat|om welk uur|hoe laat ook alweer|waar) … (?:mijn|m'n|onze|de|die) (?:\w+ )?{KEPT}",
        rf"(?:staat|gaat|blijft|klopt|geldt|is) (?:mijn|m'n|de|onze|die|het) (?:\w+ )?{KEPT} (?:\w+ ){{0,4}}?(?:nog|"
        rf"door|"
        r"bevestigd|ingepland|gepland|genoteerd|vast|staan)",
        r"blijft (?:het|de afspraak) (?:\w+ )?bij",
    ),
    Cue.DRIVE_KNOWN: (
        rf"(?:mijn|m'n|onze|ons|de|die|een) (?:\w+ )?(?:geplande|afgesproken|geboekte|ingeplande|gemaakte|bevestigde|"
        rf"vastgelegde|gereserveerde|overeengekomen|bestaande|aankomende|komende) (?:\w+ )?{KEPT}",
        rf"(?:mijn|m'n|onze|ons) (?:\w+ )?{KEPT}",
        r"(?:de|die) (?:proef[ -]?rit|test[ -]?rit|afspraak) (?:van|op|voor|om) … (?:verzet\w*|verplaats\w*|"
        r"verschui\w*|uitstel\w*|annul\w*|afzeg\w*|cancel\w*|af|niet|afbellen|verleg\w*|schrappen|wijzig\w*)",
        rf"{KEPT} (?:\w+ ){{0,3}}?(?:afzeggen|af te zeggen|afbellen|annuleren|cancel+en|afblazen|schrappen|verzetten|"
        r"verplaatsen|verschuiven|verleggen|uitstellen|omboeken|vervroegen)",
        rf"(?:heb|hebben|{HAD}|stond|staat) … {KEPT} … (?:gemaakt|gepland|ingepland|afgesproken|geboekt|staan|"
        r"bevestigd|vastgelegd|gereserveerd)",
        rf"(?:heb|hebben|had|hadden) (?:ik |we |wij )?(?:\w+ ){{0,4}}?(?:een |die )?{KEPT} (?:staan|om \d|op \w+dag)",
    ),
    Cue.WISH: (
        r"(?:wil|willen|wilde|wilden|wou|wouden|wildet|wilt|wull)",
        r"(?:had|hadden) (?:ik |we |wij )?graag",
        r"(?:zou|zouden|zoude|zow) (?:\w+ ){0,4}?(?:graag|willen|wille|kunnen|kunne|mogen|gere|geire|moge)",
        r"(?:graag|geerne|gere|gaarne|heel graag) (?:\w+ ){0,6}?(?:maken|boeken|plannen|inplannen|rijden|proberen|"
        r"testen|afspreken|langskomen|doen|reserveren|aanvragen|regelen|een|eens)",
        r"(?:kan|kun|kunt|kunnen|ken|zouden|mag|mogen|moge|mogge|mug) (?:\w+ )?(?:ik|we|wij|je|jij|u|jullie|men|ek|"
        r"mijn \w+|gij|ge)",
        r"(?:is|was|zou) (?:het |dat |er |dit )?(?:\w+ ){0,3}?(?:mogelijk|mogelijkheid|kunnen|doenbaar|haalbaar)",
        r"(?:mogelijkheid|mogelijkheden|alstublieft|alsjeblieft|aub|a\.u\.b\.|svp|verzoek|verzoeke|aanvraag|aanvragen|"
        r"aangevraagd|wens|wensen|verlang\w*|verzoeken)",
        r"(?:interesse|interesseert|geïnteresseerd|geinteresseerd|benieuwd|nieuwsgierig|zin)",
        r"(?:boeken|plannen|inplannen|vastleggen|reserveren|afspreken|regelen|inboeken|inschrijven|aanmelden|"
        r"organiseren)",
        r"wanneer (?:kan|kun|kunnen|zou|zouden|mag|mogen|past|schikt|is|zijn|hebben)",
        r"(?:lijkt|leek) (?:me|mij|ons) (?:\w+ ){0,3}?(?:leuk|wel wat|fijn|interessant|goed|plezant|tof|gaaf|mooi)",
        r"(?:hebben|heb|staat|staan|is er|zijn er) (?:jullie|u|je|er|ook) (?:\w+ )?(?:een|ook|eentje|nog)",
        r"(?:zoek|zoeken|overweeg|overwegen|twijfel|denken? (?:eraan|aan))",
        r"(?:gaat|lukt|past|kan) (?:dat|het) (?:\w+ ){0,3}?(?:bij|eens|ook|een keer)",
        r"(?:hoop|hopen|droom|mogelijk)",
    ),
    Cue.ASK: (
        r"(?:weten|vragen|vraag|afvragen|vraagje|vroeg me af|vraag me af|benieuwd|vertellen|uitleggen|laten weten|"
        r"zeggen|informatie|info|inlichtingen|details|documentatie)",
        r"(?:wat|hoeveel|hoe|welke?|waar|wanneer|wie|is er|zijn er|heeft (?:hij|de|die)|kan (?:hij|de|die)|"
        r"hebben jullie|heeft u)",
        r"(?:stuur|sturen|stuurt|mail|mailen|bezorg|bezorgen|geef|geven|opsturen) (?:u |jullie |je )?(?:mij|me|ons)",
        r"(?:graag|wil|zou|wens|ontvang|ontvangen) … (?:offerte|prijs\w*|lease\w*|folder|brochure|catalogus|advies|"
        r"aanbod|voorstel)\w*",
    ),
    Cue.PAST: (
        rf"(?:was|waren|werd|werden|{HAD}|geweest|gisteren|eergisteren|toen|destijds|laatst|onlangs|daarnet|zonet|"
        r"geleden|vorige (?:week|zaterdag|maand|vrijdag|maandag|keer|jaar)|afgelopen \w+|verleden (?:week|maand|jaar))",
        r"(?:gereden|getest|gemaakt|gekocht|besteld|gehad|bevallen|overtuigd|genoten|geprobeerd|beviel)",
    ),
    Cue.LOST: (
        r"(?:vergeten|laten liggen|liggen laten|laten zitten|blijven liggen|achtergelaten|achtergebleven|verloren|"
        r"kwijt|kwijtgeraakt|gevonden voorwerp\w*)",
        r"(?:bril|zonnebril|handschoen\w*|jas|jasje|vest|paraplu|portemonnee|portefeuille|sleutel\w*|gsm|telefoon|"
        r"mobiel|sjaal|muts|tas|handtas|kinderzitje|knuffel|laptop) … (?:in|onder|op) (?:de|jullie|uw|die|den|"
        r"het) (?:\w+ )?(?:auto|wagen|demo\w*|achterbank|kofferbak|koffer|dashboardkastje|handschoenkastje|stoel|"
        r"zetel)",
    ),
    Cue.APPOINTMENT: (r"\w{0,14}afspra(?:ak|ken)\w{0,6}", r"afspraakje", r"boeking", r"reservering", TEST_DRIVE),
    Cue.CANCEL: (
        r"(?:annuleren|annuleer|annuleert|geannuleerd|annulering|annulatie|te annuleren|afzeggen|afgezegd|af te zeggen|"
        r"afzegging|zeg … af|zeggen … af|afbellen|afgebeld|cancel+en|cancel|cancelt|gecanceld|gecancelled|te cancelen|"
        r"afblazen|afgeblazen|blaas … af|afgelasten)",
        rf"(?:afmelden|af te melden|meld (?:me|mij|ons) (?:\w+ )?af) (?:\w+ ){{0,2}}?(?:voor|"
        rf"van) (?:\w+ ){{0,3}}?{KEPT}",
        rf"{KEPT} (?:\w+ ){{0,4}}?(?:afmelden|af te melden)",
        rf"{KEPT} … (?:schrappen|geschrapt|laten vervallen|vervalt|niet (?:meer )?(?:nodig|door|doorgaan|nakomen|"
        rf"halen)|"
        r"gaat niet door|kan niet doorgaan|niet door (?:te )?laten gaan|hoeft niet meer|verwijderen|"
        r"niet kunnen? (?:komen|nakomen))",
        rf"(?:kan|kunnen|haal|halen|red) … {KEPT} … (?:niet|helaas niet) … (?:nakomen|halen|komen|redden|doorgaan)",
        r"(?:kan|kunnen|zal|zullen) (?:\w+ ){0,3}?(?:toch |helaas |jammer genoeg |"
        r"spijtig genoeg )(?:\w+ ){0,2}?niet (?:\w+ )?(?:komen|aanwezig zijn|erbij zijn|langskomen)",
    ),
    Cue.MOVE: (
        r"(?:verzetten|verzet|te verzetten|verplaatsen|verplaats|verplaatst|te verplaatsen|verplaatsing|verschuiven|"
        r"verschuif|verschoven|opschuiven|doorschuiven|opgeschoven|uitstellen|uitgesteld|uit te stellen|uitstel|"
        r"verleggen|verlegd|omboeken|omgeboekt|vervroegen|vervroegd|wisselen|ruilen|verlaten|op te schuiven)",
        rf"(?:{KEPT}|tijd|tijdstip|datum|uur) (?:\w+ ){{0,6}}?(?:wijzigen|veranderen|aanpassen|wisselen|aan te passen|"
        r"te wijzigen)",
        r"(?:andere|nieuwe|ander|nieuw|latere|vroegere|later|vroeger|eerder) (?:datum|dag|moment|tijdstip|uur|afspraak|"
        r"tijd|keer)",
        rf"{KEPT} … (?:later|vroeger|eerder) … (?:komen|zetten|doen|mogelijk|kan|kunnen|laten)",
        r"(?:vroeger|later|eerder) komen",
        r"(?:uur|uurtje|kwartier|kwartiertje|dag|dagje|week|weekje) (?:later|vroeger|eerder)",
        r"naar (?:voren|achteren|achter) (?:halen|schuiven|trekken)",
    ),
    Cue.LATE: (
        r"(?:heb|hebben|loop|lopen|opgelopen|door|wegens) (?:\w+ ){0,3}?vertraging",
        r"(?:kom|komen|ben|zijn|word|worden|zal|zullen|arriveer) (?:\w+ ){0,4}?(?:later(?= (?:zijn|komen|aan|"
        r"toekomen))|te laat|minuten later|kwartier later|pas om|vertraagd|minuutjes later)",
        r"(?:sta|staan|zit|zitten) (?:\w+ ){0,2}?(?:in de |in een )?file",
        r"(?:minuten|kwartier|half uur|minuutjes|kwartiertje) (?:te laat|later)",
    ),
}
