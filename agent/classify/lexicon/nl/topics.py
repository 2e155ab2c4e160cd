"""Dutch phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:\w{0,12}prijs|\w{0,12}prijzen|prijslijst|prijskaartje|kost|kosten|duur|hoeveel (?:is|moet|kost|voor|"
        r"betaal\w*|"
        r"euro)|wat (?:kost|moet|doet|zou)|vanafprijs|cataloguswaarde)",
    ),
    Cue.T_OFFER: (
        r"(?:\w{0,10}lease\w*|leasing|leasen|financier\w*|maandbedrag|per maand|afbetal\w*|korting\w*|offerte\w*|"
        r"aanbieding\w*|aanbod|folder\w*|brochure\w*|catalogus|inruil\w*|overname|voorwaarden|premie\w*|subsidie\w*|"
        r"aanbetaling|actie|acties|bijtelling|voorstel)",
    ),
    Cue.T_DELIVERY: (
        r"(?:lever(?:tijd\w*|baar|termijn|datum|ing|ingstermijn)|leveren|geleverd|op voorraad|uit voorraad|in stock|"
        r"op stock|wachttijd\w*|hoe lang (?:wachten|duurt het)|voorraad|(?:direct|meteen|snel) beschikbaar)",
    ),
    Cue.T_CONSUMPTION: (r"(?:verbruik\w*|\w{0,8}verbruik|zuipt|slurpt|co2\w*|liter op|uitstoot|zuinig\w*)",),
    Cue.T_RANGE: (
        r"(?:actieradius|rijbereik|bereik|autonomie|rijafstand|hoe ver (?:kom\w*|rijdt|rijd|raak\w*|kan)|"
        r"kilometers? … (?:accu|batterij|lading|laadbeurt)|(?:één|een|volle) (?:acculading|lading|laadbeurt|accu)|"
        r"hoeveel (?:km|kilometer))",
    ),
    Cue.T_SEATS: (
        r"(?:zitplaats\w*|zitplaatsen|zevenzitter|7-?zitter|vijfzitter|zitter|hoeveel (?:mensen|personen|zitplaatsen|"
        r"stoelen)|derde zitrij|zitrij|stoelen|plaatsen)",
    ),
    Cue.T_BOOT: (
        r"(?:kofferbak\w*|koffer|kofferruimte|koffervolume|kofferinhoud|bagageruimte|laadruimte|bergruimte|"
        r"opbergruimte)",
    ),
    Cue.T_TOWING: (
        r"(?:trekgewicht|trekvermogen|aanhanger\w*|aanhangwagen\w*|caravan\w*|trekken|trekt|sleurhut|paardentrailer|"
        r"trailer|aanhanggewicht)",
    ),
    Cue.T_POWERTRAIN: (
        r"(?:motor|motoren|motorisatie\w*|motorisering\w*|aandrijving|aandrijflijn\w*|diesel|benzine\w*|hybride?\w*|"
        r"plug-?in\w*|elektrisch\w*|verbrandingsmotor|pk|kw|vermogen|brandstof\w*)",
    ),
    Cue.T_TRANSMISSION: (
        r"(?:automaat|automatisch\w*|versnellingsbak\w*|handgeschakeld\w*|schakel\w*|handbak|manueel|bak)",
    ),
    Cue.T_DRIVETRAIN: (r"(?:vierwielaandrijving|4x4|awd|voorwielaandrijving|achterwielaandrijving|vierwiel\w*)",),
    Cue.T_TRIM: (
        r"(?:uitvoering\w*|uitrustingsniveau\w*|afwerkingsniveau\w*|uitrusting\w*|versies?|varianten|variant|trims?)",
    ),
    Cue.T_COLOUR: (
        r"(?:kleur|kleuren|kleurtje|lak|lakken|lakkleur\w*|tinten|in (?:het )?(?:rood|blauw|wit|zwart|groen|grijs|"
        r"zilver))",
    ),
    Cue.T_EXTRAS: (
        r"(?:opties|optie|extra's|accessoires|trekhaak|panoramadak|schuifdak|glazen dak|warmtepomp|matrix\w*|"
        r"navigatie\w*|"
        r"gps|leder\w*|leren|head-?up\w*|achteruitrijcamera|parkeercamera|camera|stoelverwarming|zetelverwarming|"
        r"rijhulp\w*|carplay)",
    ),
    Cue.T_MODELS: (
        r"(?:welke (?:modellen|auto's|autos|wagens|types)|modellengamma|gamma|modellenreeks|modellenaanbod|assortiment|"
        r"wat voor (?:modellen|auto's|autos|wagens))",
    ),
    Cue.T_DEALER: (
        r"(?:waar (?:is|zit|vind|bevindt|ligt|kan|moet|zitten|zijn|staat|staan|kunnen)|welke (?:dealer|garage|"
        r"vestiging|"
        r"verdeler|showroom)|dichtstbijzijnde|dichtste|openingstijden|openingsuren|geopend|open|adres van|"
        r"dealers? (?:in|"
        r"bij|rond|dichtbij)|verdeler in|showroom\w*|tot hoe laat|vestiging\w*)",
    ),
    Cue.T_BOT: (
        r"(?:(?:ben|bent|is|zijn|spreek|chat|praat|schrijf) (?:\w+ ){0,6}?(?:bot|chatbot|robot|machine|mens|computer|"
        r"ai|"
        r"echt|echte|automaat|programma|persoon)|chatgpt|kunstmatige intelligentie|artificiële intelligentie)",
    ),
    Cue.T_DATA_USE: (
        r"(?:wat (?:gebeurt|doen|doet|doe) … (?:gegevens|data|nummer|adres|info)|wie (?:krijgt|ziet|ontvangt|heeft) … "
        r"(?:gegevens|data|nummer)|privacy\w*|avg|gdpr|waarvoor … (?:gegevens|postcode|nummer|naam|data)|"
        r"waarom … (?:gegevens|"
        r"postcode|nummer|adres|naam|e-?mail\w*|mailadres)|(?:geven|verkopen|delen|sturen|deelt|"
        r"verkoopt) … (?:gegevens|"
        r"data|nummer) … (?:door|derden|dealers?)?)",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:pk|kwh?|koppel|laadtijd\w*|laadsnelheid|laadvermogen|snellad\w*|snellaad\w*|laadpaal|wallbox|afmeting\w*|"
        r"lengte|breedte|hoogte|bodemvrijheid|draaicirkel|isofix|euro ?ncap|crashtest|garantie\w*|batterij\w*|accu\w*|"
        r"wegenbelasting|verkeersbelasting|verzekering\w*|dakbelasting|software|carplay|android auto|apple|topsnelheid|"
        r"acceleratie|nul naar honderd|sollicit\w*|stage\w*|vacature\w*|pers|redactie|sponsor\w*|donatie\w*|interview)",
    ),
}
