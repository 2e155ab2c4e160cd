"""Dutch words of the guards."""

CUES = {
    "request": r"""
        mag ik|zal ik|alleen nog|nog even|graag (?:nog )?uw|heb ik (?:nog )?\w*\s?nodig|ik heb nog|nodig|
        ontbre(?:ekt|ken)|kunt u mij|kun je me|geef me|geeft u|laat me weten|stuur me|bij zetten|voeg|kunt u|kun je|
        wilt u|wil je|zou u|zou je|graag|hoor ik|geef|stuur|vul|laat|mis|rest|resteert|nog nodig|ontvang|vermeld|
        noem""",
    "postcode": r"postcodes?",
    "place": r"waar woont|welke (?:stad|plaats)|waar woon je",
    "country": r"welk land|in welk land",
    "availability": r"""
        wanneer(?= (?:hebt|heb|heeft|zou|kunt|kun|schikt|past|komt|wilt|wil))|welke (?:dag|dagen|datum)|
        op welke dag|hoe laat|een paar dagen|de dagen|een dag""",
    "configuration": r"welk(?:e)? (?:model|auto|wagen)|het model|met welke|welke van",
    "confirmation": r"""
        doorgeven|doorsturen|geef het door|delen met|doorg\w*|doorst\w*|stur\w*|stuur|geef|verstur\w*|del(?:en)?|
        deel|overdrag\w*|verder|\w*stur\w*|\w*zend\w*|bezorg\w*|overmak\w*|doorspe\w*""",
    "permission": r"""
        mag|mogen|zal ik|vindt u het goed|gaat u akkoord|kan ik|akkoord|toestemming|goed vind\w*|vind je het goed|
        vindt u|mag ik|is het goed|gaat u|stemt u|stem je|wilt u dat|wil je dat|vindt u het prima|vind je het prima|
        is dat goed|is het prima|akkoord|mogen wij|kan ik|stemt u ermee in|zal ik|mag dat""",
    "name": r"(?:uw|je) naam",
    "phone": r"telefoonnummer|nummer|mobiel|bereikbaar op|u bereiken",
    "email": r"(?<!deze )(?:e-?mail(?:adres)?)",
    "change": r"veranderen|wijzigen|aanpassen|anders",
    "equipment": r"welke (?:kleur|motor|uitvoering|versnellingsbak)",
    "private": r"""
        budget|besteden|geboortedatum|paspoort|identiteitskaart|iban|creditcard|inkomen|salaris|beroep|werkgever|
        woonadres|wachtwoord|hoe oud|leeftijd|huidige auto|rijdt u (?:nu|momenteel)|kinderen|getrouwd|nationaliteit|
        klantnummer|hoeveel personen|rijbewijsnummer|sinds wanneer|adres(?! niet)|rijdt u (?:op dit moment|vandaag)|
        in welke auto rijdt u|waar rijdt u|kilometers (?:rijdt|maakt)|kenteken|werkt u|werk je|rookt|roken|kopie|
        scan|foto van""",
    "negation": r"niet|niets|geen|zonder|of|nooit|helaas|voordat",
    "condition": r"pas|zodra|als|mag ik|zal ik|wilt u|voordat|mocht",
    "promise": r"""
        garander\w*|garantie op|gereserveerd|geboekt|is (?:\w+ )?bevestigd|wij bevestigen|op voorraad|
        direct leverbaar|geleverd|gratis|cadeau|korting\w*|laagste prijs|beste prijs|belo(?:of|ven|oft)|vergoed\w*|
        terugbetaal\w*|terugbetal\w*|schadeloos\w*|compens\w*|speciale (?:prijs|voorwaarden)|goede prijs|goedkoper|
        kosteloos|staat (?:voor u |voor je )?klaar|staat vast|ligt vast|is (?:definitief|ingepland|vastgelegd)|
        verzeker u|zeker weten|coulance\w*|vrijblijvend\w*|zonder verplichting\w*|onderhandel\w*|wij (?:betalen|
        dekken)|voor onze rekening|nemen (?:wij )?(?:de|alle) kosten|reparatiekosten|bonus|marge|verwijderd|gewist|
        (?:goede|mooie|beste|scherpe|speciale|aantrekkelijke) (?:prijs|deal|korting|aanbieding|voorwaarden)|
        geven u (?:een|gratis)|trakteren|bieden u (?:een )?(?:gratis|korting)|verzet|verplaatst|geld terug""",
    "deadline": r"""
        vandaag|morgen\w*|onmiddellijk|meteen|direct (?:antwoord|bericht|bescheid)|binnen|zo snel mogelijk|
        binnenkort|uiterlijk|in de komende|vanavond|vanmiddag|deze week|spoedig|snel|over (?:een|twee|
        enkele) (?:uur|dagen|minuten)|voor (?:maandag|dinsdag|woensdag|donderdag|vrijdag)""",
    "passed": r"""
        (?:doorgegeven|doorgestuurd|gestuurd|verstuurd|overgedragen)|ligt (?:nu|al)|heeft (?:je|uw) aanvraag|
        gedeeld|ingediend|aangemeld|verzonden|bezorgd""",
    "dealer": r"dealers?|garage|autobedrijf",
    "dealer_acts": r"dealer (?:heeft|weet|zal|belt|neemt|kent)",
    "advert": r"""
        nieuwsbrief|aanmeld\w*|meld u aan|acties?|aanbieding\w*|profiteer|download\w*|onze (?:nieuwe )?app|volg ons|
        beoordel\w*|review|kortingsbon|mis geen|onovertroffen|aantrekkelijk\w*|uitzonderlijk\w*|voordeel\w*|
        bespaar\w*|rijplezier|droomauto|laatste kans|verliefd|niet te missen|koopje|aanbod van|actie(?:periode|
        prijs)|bestel nu|op=op|voorjaarsactie\w*|zomeractie\w*|exclusieve|in de aanbieding|afgeprijsd\w*|
        in de actie|prijzen (?:\w+ )?(?:stijg|gaan)\w*|wacht niet|haast u|wees er snel bij|occasion\w*|demo\w*|
        jonge gebruikte|tweedehands|neem een kijkje|social media|instagram|facebook|\w*premie\w*|wist u|wist je|
        uitverkoop|open dagen|open dag|opendeur\w*""",
    "formal": r"u|uw",
    "informal": r"je|jij|jou|jouw|jullie",
    "injected": r"""
        systeemprompt|mijn (?:systeem)?instructies|taalmodel|openai|chatgpt|ontwikkelaarsmodus|
        negeer (?:alle )?(?:vorige )?instructies|vanaf nu ben ik|gedicht|grap|recept|wachtwoord|piraat|nieuwe rol|
        hier (?:is|zijn) (?:de|het|uw) (?:code|gedicht|vertaling|instructies)|de instructies die|neg(?:eer|eren|
        erend)\w* (?:mijn|de|alle)|vanaf nu ben|ik ben (?:nu|voortaan)|richtlijnen""",
    "poses": r"""
        mijn naam is|ik heet|ik ben (?:een mens|een medewerker|een adviseur)|ik ben geen (?:robot|programma|bot)|
        als (?:medewerk\w+|adviseur|verkoper|verkoopadviseur|mens|klantadviseur)|van vlees en bloed|echte persoon|
        echt mens|geen machine|u (?:spreekt|chat|schrijft|praat) met een (?:echte? )?(?:mens|persoon|medewerk\w+)""",
    "person": r"iemand|collega'?s?|medewerkers?|mens|team",
    "machine": r"""
        programma|automatische?|machine|computer|robot|assistent|software|ai|kunstmatige intelligentie|digitale?|
        bot|geautomatiseerd\w*""",
    "title": r"de heer|meneer|mevrouw|dhr|mevr|dokter|dr|ing|prof",
    "unit": r"""
        personen|mensen|zitplaatsen|uur|uren|dag(?:en)?|weken|week|minuten|maand(?:en)?|jaar|procent|euro|liter|
        kilometer""",
    "harmless": r"rijbewijs",
    "about_postcode": r"postcodes?|waar|omgeving|buurt|regio|woon\w*|plaats|stad",
    "about_availability": r"""
        wanneer|dag(?:en)?|datums?|data|tijd\w*|tijdstip\w*|uur|uren|laat|moment\w*|week|weekend|ochtend\w*|
        middag\w*|avond\w*|beschikbaar|gelegen|schikt|vrij|afspraak|ochtend|kunt u|zou kunnen|beschikba\w*""",
    "about_configuration": r"""
        modellen|model|auto'?s?|wagens?|voertuig\w*|versies?|uitvoering\w*|welke?|eentje|daarvan|waarin|waarmee""",
    "opener": r"""
        (?:(?:in|op|om|voor|met|bij|van|uit|rond|onder|naar) )?(?:welke?|wie|wat)|hoe|hoeveel|wanneer|waar\w*|
        waarom|of u|of je""",
    "opener_verb": r"\w+ (?:u|jij|je)",
    "joint": r"en|of|ook|plus",
    "familiar": r"""
        klop\w*|juist|goed|akkoord|in orde|correct|zeggen|geven|doorgeven|sturen|schrijven|aangeven|noemen|laten|
        bevestig\w*|herhal\w*|vragen|vraag|bedoel\w*|wijzig\w*|help\w*|zoek\w*|dealer|proefrit|gegevens|schikt|past|
        komt|wilt|wil|zou|graag|voorkeur|liever|daarvan|mag|kan|kunt|kun|nogmaals|nog een keer|nog eens|opnieuw|
        spell\w*|herhal\w*|aanvraag|samenvatting|verzoek""",
    "feature": r"""
        stoelverwarming|stuurverwarming|schuifdak|massagestoel\w*|sfeerverlichting|carplay|android auto|
        cruisecontrol|cruise control|parkeersensor\w*|parkeerhulp|airco\w*|klimaatregeling|geluidssysteem|
        keyless\w*|lichtmetalen|dodehoek\w*|rijstrook\w*|achterklep|laadpaal|wallbox|snelladen|winterbanden|
        dakrails|luchtvering|zelfrijdend\w*""",
    "bare_fwd": r"voor(?:wiel\w*|as)",
    "bare_rwd": r"achter(?:wiel\w*|as)",
    "bare_awd": r"vierwiel\w*|4x4",
    "own_doing": r"pas|wijzig|verander|corrigeer|noteer|verwerk|zoek|bekijk|bereid|werk|zet|aanpas\w*",
    "wish": r"(?:fijne|prettige|mooie|goede|leuke) (?:dag|avond|middag|week|rit|weekend)|fijn weekend|veel plezier",
    "pending": r"""
        pas|zodra|alleen (?:als|na|met)|nadat|toestemming|akkoord|instemm\w*|totdat u|wanneer u (?:ja|akkoord)""",
    "article": r"de|het|een|nieuwe?|ook|onze",
    "i_am": r"ik ben|u spreekt met|ik heet|mijn naam is",
    "wheels": r"wielen",
    "open": r"weten|rest\w*|mist|missen|ontbreek\w*|gegevens|antwoord|hoor|aangeven|vra\w*|navra\w*",
    "relative": r"wie|wat|waar\w*|welke?",
    "but": r"maar|echter|wel",
    "summary": r"samenvatting|overzicht|bericht",
    "offer": r"""
        als u (?:wilt|wenst|zin)|als je (?:wilt|zin)|graag|laat het (?:me |mij )?(?:gerust |even )?weten|zeg het""",
    "brand_noun": r"team|dealer\w*|modellen|u|uw",
    "purchase": r"kopen|aankoop|inruil\w*|financier\w*|leasen|lease|aanbetaling|verzeker\w*",
    "soon": r"""
        vandaag|morgen\w*|vanavond|vanmiddag|ochtend|middag|avond|snel|spoedig|binnenkort|uren|minuten|werkdagen|
        werkdag|dagen|weken|week|zo meteen|straks""",
    "already": r"al|alvast|reeds|intussen|inmiddels|ondertussen",
    "told": r"""
        ingelicht|geïnformeerd|op de hoogte|gebeld|gecontacteerd|kent|heeft (?:al )?(?:uw|je)|weet|ontvangen|
        beschikt|aangemeld|geregistreerd|ingeschreven|aangekondigd|binnen|doorgebeld|wacht|verwacht|gezegd|verteld""",
    "contact": r"""
        contact\w*|bel\w*|terugbel\w*|antwoord\w*|reageer\w*|reactie|schrijf\w*|hoor\w*|wij|we|dealer|verwacht\w*|
        laat weten""",
    "multiple": r"dubbel\w*|verdubbel\w*|driemaal|helft|tweemaal|twee keer",
    "car": r"auto|wagen|voertuig",
    "ready": r"klaar|tot (?:uw|je) beschikking|gereed|wacht\w*|volgetankt|opgeladen|beschikbaar",
    "dealer_noun": r"dealer",
    "out_of_place": r"(?:met |van |voor |bij )?wie|hoeveel|hoe (?:oud|vaak|lang|hoog|ver|groot|bent|hebt|kent)|waarom",
}
NUMBERS = """
    twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 vijftien=15 twintig=20
    dertig=30 veertig=40 vijftig=50 honderd=100 duizend=1000"""
