"""Dutch phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:weken|week|maand(?:en)?|dag(?:en)?|uur|uren|minuten|jaar|eeuw(?:en|igheid)?)"
NOT = r"(?:niet|nie|nooit|niets|niks|geen|niemand)"
PART = (
    r"(?:ruitenwissers?|verwarming|kachel|airco|remmen|rem|versnelling\w*|koppeling|motor|stuur|bumper|spiegel|raam|"
    r"ruit|"
    r"\w*deur|kofferbak|achterklep|gordel|radio|navi\w*|scherm|camera|carplay|bluetooth|claxon|koplamp\w*|knipperlicht|"
    r"laadklep|laadkabel|stekker|laadpaal)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:wijziging (?:van )?(?:afspraak|datum|reservering)|afspraak (?:wijzigen|verzetten))",
        r"(?:afgesproken|afspraak|gereserveerd|geboekt|ingepland|ingeschreven|genoteerd|aangemeld|vastgelegd|"
        r"bevestigd)e?",
        r"(?:mijn|onze|de|die|het|ons) (?:\w+ )?(?:reservering|boeking|afspraak|bevestiging|proefrit van|slot)",
        r"(?:ik|we|wij) (?:zou|zouden|sta|staan|stond|moest|had|hadden) (?:\w+ ){0,6}?(?:komen|rijden|langskomen|"
        r"genoteerd|"
        r"ingepland|afgesproken|gepland|zijn|testen)|zoals afgesproken|op (?:de|jullie) lijst|(?:hadden|"
        r"zouden) (?:we |wij )?gezegd|bevestigingsmail|herinnering",
        r"(?:verwachten|verwacht) (?:jullie |u )?(?:me|mij|ons)",
    ),
    Cue.PREVENTED: (
        rf"(?:kan|kunnen|lukt|red|redden|haal|halen|gaat|wordt) (?:\w+ ){{0,6}}?{NOT}(?: (?:\w+ ){{0,2}}?(?:lukken|"
        rf"komen|halen|"
        r"redden|door|bij zijn|worden))?",
        r"(?:verhinderd|tussengekomen|tussen ?(?:gekomen|gekome)|ziek|koorts|griep|ziekenhuis|file|vertraging|verlaat|"
        r"te laat|"
        r"invallen|overwerken)",
        r"(?:verzet\w*|verplaats\w*|verschuiv\w*|afzeg\w*|annule\w*|afbel\w*|uitstel\w*|wijzig\w*|omzet\w*|doorhal\w*|"
        r"schrap\w*|"
        r"ruil\w*|wissel\w*|vervroeg\w*)",
        r"(?:andere|ander|nieuwe|nieuw|latere|later|eerdere|eerder) (?:dag|datum|tijd|tijdstip|moment|afspraak|uur)|"
        r"moet (?:\w+ )?werken|zelfde "
        r"(?:tijd|uur|dag)|in plaats van|verkeerde (?:dag|datum|tijd|vestiging)",
    ),
    Cue.LET_DOWN: (
        r"(?:beloofd\w*|toegezegd\w*|verzekerd|gezegd|verteld|zou(?:den)?|aldus) … (?:maar|nog|nu|nooit|niet|niks|"
        r"niets|toch|"
        r"staat)",
        rf"(?:al|sinds|na|geleden) (?:\w+ ){{0,4}}?{TIME} (?:\w+ ){{0,5}}?(?:wacht\w*|{NOT}|zonder|gevraagd)|{TIME} "
        r"(?:geleden|terug) (?:\w+ ){0,6}?(?:gevraagd|aangevraagd|gemaild|gebeld|niks|niets)",
        rf"(?:wacht\w*|gewacht|zaten|stonden) (?:\w+ ){{0,5}}?(?:{TIME}|op|nog|steeds)|nog (?:steeds|"
        rf"altijd) (?:\w+ ){{0,3}}?{NOT}",
        r"(?:niemand|geen (?:antwoord|reactie|bericht|excuses|uitleg|kip|mens)|nooit (?:\w+ ){0,2}?(?:antwoord|"
        r"teruggebeld|iets|"
        r"gekomen|gehoord)|niks gehoord|niets gehoord|stilte)",
        r"(?:voor niks|voor niets|tevergeefs|dicht|gesloten|de deur uit|niet aanwezig|vies|leeg|terugbeta\w*|"
        r"vergoed\w*|"
        r"schadevergoeding|aanbetaling|klacht\w*|ontevreden|teleurgesteld|kastje naar de muur|afgescheept|opgehangen|"
        r"onbeschoft)",
        r"(?:twee|drie|vier|vijf|zes|derde|vierde|zoveelste) (?:keer|maal|mail|telefoontje|poging)|alweer|elke keer",
        r"(?:geen manier|niet netjes|niet normaal|kan echt niet|nooit meer|laatste keer|fijn geregeld|lekker geregeld|"
        r"mooie boel|"
        r"andere kant op|ergens anders|elders|opheldering)|(?:factuur|contract|offerte|afschrift) … (?:nooit|niet|"
        r"anders|meer|"
        r"geweigerd|staat)",
    ),
    Cue.TROUBLE: (
        r"\w*(?:lampje|lamp|licht|symbool|icoontje|melding|waarschuwing) (?:\w+ ){0,7}?(?:brandt|aan|knippert|rood|"
        r"geel|gele|rode|"
        r"oranje|verschijnt|blijft)|(?:brandt|knippert) (?:\w+ ){0,4}?\w*(?:lampje|lamp|licht|symbool)",
        r"(?:dashboard|display|scherm) … (?:brandt|staat|zegt|zwart|verschijnt|melding)",
        rf"\w*sleutel … (?:batterij\w*|alleen nog|{NOT}|doet|werkt)|batterij\w* … (?:leeg|op|zit|vervang\w*)|knoopcel",
        rf"{PART} … (?:{NOT}|piept|kraakt|rammelt|fluit|trilt|stinkt|lekt|zwart|kapot|stuk|vast|klemt|koud|bevroren)",
        r"(?:pech|start niet|accu (?:leeg|plat)|lekke band|lek geprikt|wegenwacht|anwb|sleepwagen|rook|lekt|"
        r"verliest (?:olie|"
        r"vermogen)|slaat af|hapert|piept|noodloop\w*)",
        r"(?:app|account|wachtwoord|inlog\w*) … (?:niet|code|geblokkeerd|fout|vergeten|eruit|uitgelogd|opnieuw)",
        r"(?:inloggen|koppelen|ontkoppelen|update|resetten|herstellen)",
    ),
    Cue.UPKEEP: (
        r"(?:onderhoudsbeurt|\w*beurt|apk|olie verversen|olieverversing|garage|werkplaats|monteur|terugroep\w*|"
        r"onderhoud|"
        r"schadeherstel|uitdeuken|krassen?|deuk|voorruit|sterretje|expert)",
        r"(?:winterbanden|zomerbanden|banden|wielen) (?:\w+ ){0,3}?(?:wissel\w*|verwissel\w*|monteren|vervang\w*|"
        r"opslag|opslaan)|"
        r"bandenwissel\w*|(?:winter|zomer|all-?season)banden",
        r"(?:onderdelen?|accessoires?|matten|dakdragers?|dakkoffer|vervangend vervoer|leenauto|vervangende auto)|"
        r"(?:auto|hem|m) "
        r"(?:\w+ )?(?:brengen|achterlaten|wegbrengen)",
    ),
    Cue.FEEL: (
        r"(?:achter|aan) (?:het |t |'t )?stuur",
        r"(?:rondje|ritje|stukje|eindje|toertje|blokje om|ritje maken|proefritje) ?(?:\w+ ){0,3}?(?:rijden|maken|doen|"
        r"mee|gereden)?",
        r"(?:lenen|meenemen|meekrijgen|meegeven|te leen|op pad|uitproberen|uittesten|proberen|onder handen|"
        r"de weg op) ?",
        r"(?:een|paar|n|halve|hele|ff|even) (?:\w+ )?(?:uurtje|uur|middag|middagje|ochtend|dag|dagje|"
        r"weekend\w*) (?:\w+ ){0,4}?(?:mee|"
        r"lenen|rijden|hebben|meenemen|proberen|op pad)",
        r"(?:zelf|eens|eindelijk) (?:\w+ ){0,5}?(?:sturen|rijden|ervaren|voelen|instappen|proberen|gereden|meemaken)",
        r"(?:hoe (?:ie|hij|die|dat|de \w+) (?:\w+ )?(?:rijdt|stuurt|aanvoelt|zit))",
    ),
    Cue.BEFORE_BUYING: (
        r"(?:voordat|voor|alvorens) (?:ik|we|wij|te|m'n|mijn|hij|zij) (?:\w+ ){0,5}?(?:teken\w*|koop|kopen|bestel\w*|"
        r"besluit\w*|"
        r"beslis\w*|handtekening|betaal\w*|vastleg\w*)|niets wat ik niet|kat in de zak|ongezien",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:gekocht|besteld|aangeschaft|rijden (?:nu|inmiddels)|rijd (?:nu|inmiddels)) ?(?:\w+ ){0,3}?(?:elders|"
        r"ander\w*|een \w+|in een)?|"
        r"(?:elders|bij een ander|ergens anders) (?:\w+ )?(?:gekocht|geslaagd|besteld)|"
        r"hoef\w* (?:\w+ ){0,5}?(?:niet meer|al niet meer)|"
        r"te laat nu|geen moeite meer",
    ),
    Cue.FIRST_PERSON: (r"(?:ik|mij|me|mijn|m'n|mn|'k)",),
}
