"""Dutch phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:werkplaats|onderhoud|onderhoudsbeurt|servicebeurt|onderhoudsboek|servicebeurten|oliebeurt|"
        r"olieverversing|olie (?:verversen|bijvullen|peil)|garage-?afspraak|naverkoop)\w*",
        r"(?:grote|kleine|jaarlijkse) (?:beurt|service|onderhoud)",
        r"\w{0,9}(?:banden|wielen|bandje)(?:wissel|spanning|opslag|wisselen|set)?",
        r"(?:apk|apk-?keuring|autokeuring|technische keuring|keuring|keuringsstation|herkeuring)",
        r"(?:onderdeel|onderdelen|wisselstuk\w*|reserveonderde\w*|remblok\w*|remmen|remschij\w*|remblokjes|bougie\w*|"
        r"ruitenwisser\w*|wisserblad\w*|velg|velgen|automat|automatten|vloermat\w*|dakkoffer\w*|dakdrager\w*|"
        r"reservesleutel\w*|"
        r"distributieriem|(?:accu|batterij) (?:is )?(?:leeg|plat|dood|kapot))",
        r"(?:terugroep\w*|recall|pech|pechhulp|wegenwacht|start niet (?:meer)?|wil niet (?:meer )?starten|wegslepen|"
        r"weggesleept|afgesleept|stilgevallen|garantie\w*|coulance\w*|depannage|takel\w*)",
        r"(?:lampje|motorlampje|waarschuwingslampje|controlelampje|storing\w*|foutmelding|foutcode|knippert|rammelt|"
        r"rammel|piept|kraakt|tikt|defect|kapot|(?:is|gaat|ging) stuk|stuk gegaan|lawaai|geluidje|lekt|lekkage|hapert)",
        r"(?:app|inlog\w*|login|wachtwoord|paswoord|account|software-?update|update|bluetooth|koppelen|verbinden met|"
        r"activeren)",
        r"(?:reparatie\w*|repareren|gerepareerd|herstelling\w*|herstellen|hersteld|herstel|schade\w*|steenslag|"
        r"sterretje|voorruit|vervangwagen|vervangauto|vervangend vervoer|leenauto|leenwagen|carrosserie\w*|deuk|deukje|"
        r"kras|krassen|krasje)",
        r"(?:instructieboekje|handleiding|gebruiksaanwijzing|kentekenbewijs|inschrijvingsbewijs|"
        r"gelijkvormigheidsattest)",
    ),
    Cue.OWN_CAR: (
        r"(?:mijn|m'n|mn|onze|ons) (?:\w+ ){0,2}?(?:auto|wagen|voertuig|karretje|bak|bolide|bedrijfswagen|leaseauto|"
        r"firmawagen|autootje)",
        r"(?:chassisnummer|kenteken|nummerplaat|kilometerstand|km-stand|tellerstand|bouwjaar|eerste inschrijving|"
        r"meldcode)",
    ),
    Cue.COMPLAINT: (
        r"(?:klacht\w*|klagen|beklag|schandalig\w*|schande|aanfluiting|blamage|afknapper|wanorde|prutsers|slecht bezig|"
        r"geen stijl|(?:dichte|gesloten) deur|belachelijk|onacceptabel|onaanvaardbaar|ongehoord|"
        r"onvoorstelbaar|onbegrijpelijk|ongelofelijk slecht|waardeloos|ondermaats|wanprestatie|respectloos|"
        r"onbeleefd|onbeschoft|onvriendelijk\w*|arrogant\w*|onprofessioneel|beneden alle peil)",
        r"(?:ontevreden|teleurgesteld|teleurstell\w*|ontgoocheld|ontgoochel\w*|boos|kwaad|woedend|razend|geërgerd|"
        r"ergernis|gefrustreerd|frustrerend|beu|(?:ben|zijn) (?:het|dit|jullie|dat) (?:\w+ )?zat|kotsbeu|moe van|"
        r"afgescheept|verontwaardigd|triest)",
        r"(?:niemand|geen mens|nooit iemand|geen hond|geen kat) … (?:belt|gebeld|antwoordt?|geantwoord|reageert|"
        r"gereageerd|teruggebeld|neemt op|contact|geïnteresseerd|helpen|geholpen|bereikbaar|laat)",
        r"(?:geen|nooit (?:een )?|nog geen|nog steeds geen|nog altijd geen|tot op heden geen|zonder) (?:enkele |enkel |"
        r"enige )?(?:antwoord|reactie|gehoor|respons|terugkoppeling|bericht)",
        r"(?:nog steeds|nog altijd|al (?:weken|dagen|maanden)|al \w+ (?:weken|dagen|maanden)) … (?:niet|niets|geen|"
        r"wacht\w*)",
        r"(?:wacht|wachten) (?:\w+ ){0,4}?al (?:\w+ )?(?:weken|dagen|maanden)",
        r"(?:advocaat|juridische stappen|consumentenbond|test-?aankoop|ombudsman|geschillencommissie|geld terug|"
        r"ontbinding|nooit meer|nooit nog|slechte (?:service|ervaring|behandeling))",
        r"(?:voor de (?:derde|vierde|zoveelste|tweede) (?:keer|maal)|alweer|van het kastje naar de muur|"
        r"aan het lijntje|oplicht\w*|opgelicht|bedrog|bedrogen|belazerd|voor de gek gehouden|met een kluitje|"
        r"laten zitten|in de kou laten staan|voor niets gekomen|(?:kwijt|verloren) als klant|klant kwijt)",
    ),
    Cue.SALES: (
        r"\w{0,12}(?:prijs|prijzen|prijslijst|prijskaartje|kosten|kost|kostprijs|tarief|maandbedrag|maandelijks\w*)",
        r"\w{0,10}(?:lease|leasen|leasing|leaset|financier\w*|lening|afbetaling|aanbetaling|voorschot|korting\w*|"
        r"premie|"
        r"subsidie\w*|bijtelling|aftrekbaar\w*|vaa|inruilwaarde|inruilprijs)",
        r"(?:offerte\w*|aanbieding\w*|aanbod|voorwaarden|prijsopgave|prijsofferte|voorstel)",
        r"(?:kopen|koop|aankoop|aankopen|aanschaf|aanschaffen|aan te schaffen|bestellen|bestelling|nieuwe wagen|"
        r"nieuwe auto|nieuw voertuig|tweedehands\w*|occasion\w*|jong gebruikt\w*|directiewagen\w*|stockwagen\w*|"
        r"voorraadwagen|voorraadauto|koopje)",
        r"(?:folder|folders|brochure|brochures|catalogus|documentatie|informatiemateriaal|technische fiche|"
        r"specificatie\w*|configur\w*|uitrusting\w*|uitvoering\w*|optielijst|opties)",
        r"(?:levertijd\w*|leverbaar|levertermijn|leveringstermijn|leverdatum|levering|op voorraad|uit voorraad|"
        r"in stock|op stock|uit stock|wachttijd|lanceerdatum|introductie)",
        r"(?:direct|meteen|onmiddellijk|snel|nog|model|versie|uitvoering|wagens?|auto's?) (?:\w+ )?beschikbaar",
        r"(?:actieradius|rijbereik|bereik|verbruik\w*|verbruikt|kofferbak|kofferruimte|koffervolume|kofferinhoud|"
        r"bagageruimte|trekgewicht|trekvermogen|trekhaak|laadvermogen|laadtijd|laadsnelheid|laadpaal|pk|kw|kwh|"
        r"cilinderinhoud|technische gegevens|afmetingen|draaicirkel|zitplaatsen|isofix)",
        r"(?:inruil|inruilen|in te ruilen|overname|overnemen|restwaarde|taxatie|taxeren)",
        r"(?:advies|zakelijk\w*|wagenpark|bedrijfswagen\w*|firmawagen\w*|zzp\w*|op de zaak|btw|wegenbelasting|"
        r"verkeersbelasting)",
    ),
    Cue.RECEIPT: (
        r"(?:dank|bedankt) (?:\w+ ){0,2}?voor (?:uw|je) (?:\w+ )?(?:aanvraag|interesse|bestelling|belangstelling|"
        r"reservering)",
        r"(?:ons team|onze medewerkers) (?:\w+ ){0,5}?(?:zo (?:snel|spoedig) mogelijk|binnen \w+ (?:werk)?dag\w*|"
        r"binnenkort|spoedig)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -]office|auto[ -]?reply|auto[ -]?response|undeliver\w*|delivery status notification)",
        r"(?:automatisch|automatische|geautomatiseerd|geautomatiseerde|automatisch gegenereerde?|"
        r"automatisch verzonden|automatisch verstuurde?) (?:antwoord|bericht|e-?mail|mail|ontvangstbevestiging|"
        r"beantwoording|afwezigheidsbericht|melding|notificatie|reactie)",
        r"(?:deze|dit is een) (?:e-?mail|mail|bericht|melding) (?:is|wordt|werd) (?:\w+ )?automatisch",
        r"dit (?:bericht|antwoord|mailtje) (?:is|wordt|werd) (?:\w+ )?automatisch",
        r"(?:afwezigheidsbericht|afwezigheidsassistent|afwezigheidsmelding|afwezig:|afwezigheid:)",
        r"(?:ik ben|ben ik|wij zijn|we zijn|zijn wij|zijn we) (?:\w+ ){0,8}?(?:afwezig|niet op kantoor|"
        r"buiten kantoor|niet op het werk|out of office|niet bereikbaar per (?:e-?mail|mail))",
        r"(?:met|op) (?:\w+ )?(?:vakantie|verlof|zwangerschapsverlof|ouderschapsverlof) … (?:mails?|e-?mails?|"
        r"terugkomst|terugkeer|dringend\w*|spoed|collega\w*|beantwoord\w*)",
        r"(?:uw|je) (?:e-?mail|bericht|mail) wordt (?:\w+ )?niet (?:\w+ )?(?:doorgestuurd|gelezen|beantwoord)",
        r"(?:in|bij|voor) (?:zeer )?(?:dringende|spoedeisende|urgente) (?:gevallen|zaken|vragen|aangelegenheden)",
        r"(?:geen|beperkt|beperkte) toegang tot (?:mijn )?(?:e-?mail|mail|mailbox)",
        r"(?:onbestelbaar|niet (?:worden )?(?:bezorgd|afgeleverd|besteld) worden|niet worden (?:bezorgd|afgeleverd)|"
        r"bezorging mislukt|bezorgfout|aflevering mislukt|kon niet worden (?:bezorgd|afgeleverd)|(?:mailbox|postvak) "
        r"(?:\w+ )?vol|adres (?:is )?niet gevonden)",
        r"(?:uw|je) (?:ticket|pakket|pakje|zending|bestelling|aanvraag|case|verzoek|melding|factuur) … (?:aangemaakt|"
        r"geregistreerd|gesloten|onderweg|bezorgd|verzonden|verwerkt|bijgewerkt|geleverd|opgelost|staat klaar)",
        r"(?:ticket|case|ticket-?)(?:nummer)? ?(?:nr\.?|id|nummer)?:? ?#?[\w-]{0,12}\d[\w-]{1,12}",
        r"(?:gelieve )?(?:niet (?:te )?(?:antwoorden|reageren) op (?:deze|dit)|(?:deze|dit) (?:e-?mail|mail|bericht) "
        r"niet (?:te )?beantwoorden|beantwoord deze (?:e-?mail|mail) niet)",
        r"(?:no-?reply|noreply|niet-?beantwoorden|mailer-daemon|postmaster|leesbevestiging)",
        r"^\W*ontvangstbevestiging",
        r"(?:u|je) (?:ontvangt|ontvang|krijgt) (?:dit|deze) (?:e-?mail|mail|bericht|nieuwsbrief|uitnodiging)",
        r"(?:uitschrijven|afmelden|uitschrijving): ?(?:https?:|www|hier)",
        r"(?:hier (?:uitschrijven|afmelden)|(?:u|je) (?:kunt|kan) (?:u|je|zich) (?:hier|op elk moment|altijd) "
        r"(?:\w+ ){0,2}?(?:uitschrijven|afmelden)|klik hier om (?:u |je )?(?:uit te schrijven|af te melden))",
        r"(?:in (?:uw|je|de) browser (?:bekijken|openen|lezen)|bekijk (?:\w+ ){0,3}?(?:browser|online)|webversie|"
        r"online versie|beheer (?:uw|je) voorkeuren|editie van (?:onze|de) nieuwsbrief)",
        r"(?:we|wij) hebben (?:uw|je) (?:aanvraag|bericht|e-?mail|bestelling|mail|verzoek) (?:\w+ ){0,2}?ontvangen",
        r"(?:uw|je) (?:aanvraag|bericht|e-?mail|mail|bestelling|verzoek) (?:is|werd) (?:\w+ ){0,3}?ontvangen",
    ),
    Cue.SPAM: (
        r"(?:douanekosten|invoerrechten|inklaringskosten|openstaand(?:e)? (?:bedrag|kosten)|betaal (?:nu|direct|via)|"
        r"overschrijving|creditcardgegevens|kredietkaartgegevens|tikkie)",
        r"(?:seo|backlinks?|zoekmachine\w*|google[- ]ranking|eerste pagina van google|vindbaarheid|linkbuilding|"
        r"gastblog|leadgeneratie|online marketing|meer bezoekers|webdesign|domeinnaam)",
        r"(?:bitcoin|crypto\w*|casino|loterij|erfenis|miljoen\w* (?:euro|dollars?|usd)|snelle lening|passief inkomen|"
        r"bijverdien\w*|"
        r"investeerder\w*|investerings\w+|beleggingen|forex)",
        r"(?:anders|zo niet) (?:wordt|worden) … (?:verwijderd|geblokkeerd|afgesloten|opgeschort)",
        r"(?:uw|je) (?:account|pakket|mailbox|postvak|wachtwoord|pagina|rekening|toegang|domein) (?:is|wordt|werd|"
        r"verloopt|zal) … (?:geblokkeerd|opgeschort|beperkt|gedeactiveerd|verwijderd|verlopen|vastgehouden|bevestigen)",
        r"(?:viagra|afvallen|dieet\w*|dating|singles|escort|webcam)",
        r"(?:klik (?:hier|nu|op)|hier klikken|verifieer (?:uw|je)|bevestig (?:uw|je) (?:account|gegevens|identiteit)|"
        r"tijdelijke aanbieding|exclusief aanbod voor uw bedrijf|claim (?:uw|je))",
        r"(?:(?:wij|we) (?:bieden (?:u|jullie|aan|onze)|leveren|verkopen|ontwikkelen|produceren|zijn een (?:bureau|"
        r"fabrikant|toonaangevend|"
        r"specialist)|zijn gespecialiseerd)|ons bureau|ons platform|onze (?:software|oplossing|dienstverlening|"
        r"producten|schoonmaakdiensten?)|vrijblijvend(?:e)? (?:demo|kennismaking|gesprek)|schoonmaak\w*|uitzendbureau|"
        r"detachering|adressenbestand\w*|groothandel)",
    ),
    Cue.JOB: (
        r"(?:sollicit\w*|vacature\w*|stage|stageplaats|stageplek|stagiair\w*|bijbaan|vakantiejob|vakantiewerk|"
        r"studentenjob|jobstudent|baan bij (?:jullie|u)|job|jobs|cv|curriculum|motivatiebrief|leerling-?monteur|"
        r"leerwerkplek|"
        r"leerplek|werken bij (?:jullie|u)|carrière|open sollicitatie)",
    ),
    Cue.ORDER: (
        r"(?:negeer|vergeet|omzeil|sla over) … (?:instructies?|opdrachten|regels|richtlijnen|prompts?|instructions)",
        r"system ?-?prompt\w*",
        r"systeem ?-?prompt\w*",
        r"(?:je bent|jij bent|u bent|doe alsof je) (?:nu|vanaf nu|voortaan) (?:geen bot|een \w+ en|dan|in \w+modus)",
        r"(?:doe|doen) (?:maar )?alsof (?:je|u|jullie)",
        r"(?:vanaf nu|voortaan) (?:ben|bent) (?:je|jij|u)",
        r"(?:geef|noem|stuur|toon|vertel) (?:me|mij|ons) … (?:van de laatste|van andere|van de andere|van een andere|"
        r"van je andere) klant\w*",
    ),
    Cue.PRESS: (
        r"(?:pers|persauto|perswagen|persdienst|persbericht|perskit|redactie|redacteur|redactrice|journalist\w*|"
        r"magazine|blog|blogger\w*|vlog\w*|influencer\w*|youtube\w*|kanaal|interview|persfoto\w*|testauto voor|"
        r"artikel over|podcast)",
        r"(?:sponsor\w*|gift|donatie\w*|doneren|vereniging|clubfeest|tombola|benefiet\w*|goede doel|schoolproject|"
        r"profielwerkstuk|scriptie|bachelorproef|masterproef|thesis|eindwerk|enquête|truitjes)",
    ),
}
