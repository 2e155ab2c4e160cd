"""Words that show that a text is Dutch."""

from spacy.lang.nl.stop_words import STOP_WORDS

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag", "morgen")
_PARTS = ("ochtend", "voormiddag", "middag", "namiddag", "avond", "vroeg")
_ABBREVIATIONS = {"prof", "ff"}  # also written by others
FUNCTION_WORDS = frozenset({*STOP_WORDS - _ABBREVIATIONS, *(day + part for day in _DAYS for part in _PARTS)})
# What people write to a car brand: greetings, days, wishes, chat; no names, no international words.
WRITTEN = """
    hallo hoi hoihoi goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiedag goeiemiddag goeienavond
    dag doei groet groeten groetjes mvg vriendelijke hartelijke bedankt dank dankjewel dankuwel alvast graag gere
    geerne alstublieft alsjeblieft aub ja jawel jazeker nee neen hoor tuurlijk natuurlijk zeker klopt juist
    akkoord prima goed goe oke prachtig leuk tof fijn mooi jammer helaas spijtig wil willen wilde wou zou zouden
    kan kunnen kun kunt mogen moet moeten heb hebt hebben heeft ben bent zijn was waren is wordt worden ga gaan
    gaat kom komen komt doe doen maak maken laat laten geef geven stuur sturen proefrit proefritje testrit
    proefrijden rijden rij rijd rijdt gereden afspraak afspreken inplannen boeken auto auto's wagen wagens
    auto'tje zaterdag zondag maandag dinsdag woensdag donderdag vrijdag zaterdags zondags ochtend middag avond
    namiddag voormiddag morgen overmorgen vandaag vanavond vanmiddag vanochtend gisteren 's week weken weekend
    volgende volgend komende komend aanstaande deze dit die dat maand maanden dagen uur uurtje halve kwart vanaf
    tot tussen rond omstreeks tegen voor na over binnen sinds doordeweeks tijdens altijd nooit soms vaak meestal
    liefst liever januari februari maart juni juli augustus oktober december postcode woonplaats woon wonen heet
    naam telefoon telefoonnummer nummer mailadres bel bellen terugbellen gebeld belt mailen mailtje gegevens
    verwijderen verwijder doorgeven doorsturen afmelden uitschrijven nieuwsbrief annuleren afzeggen verzetten
    verplaatsen verschuiven uitstellen prijs prijzen kost kosten hoeveel offerte aanbieding kopen koop bestellen
    inruilen inruil lease leasen korting levertijd folder beschikbaar mogelijk mogelijkheid interesse
    geïnteresseerd geinteresseerd garage werkplaats onderhoud beurt banden winterbanden lampje kapot storing
    klacht teleurgesteld zwart zwarte wit witte rood rode blauw blauwe groen groene grijs grijze geel gele bruin
    bruine zilver automaat handgeschakeld manueel benzine hybride trekhaak uitvoering kleur ik jij je
    jullie u uw wij we hij zij ze mij me mijn m'n mn onze ons hun haar hem het 't een 'n en of maar dus ook nog
    wel niet geen niks niets iets iemand niemand alles allemaal welke wanneer hoe wat waar waarom met zonder van
    naar bij op aan uit door om te dan toch eens effe eventjes straks nu net al eerst later vroeg half hierbij
    daarna daarom misschien wellicht eventueel ongeveer precies gewoon gaarne meneer mevrouw geachte beste mens
    medewerker stuk maakt lukt past schikt ipv idd mss wrm ofzo nie da dees gij ge uwe goesting amai allee efkes
    keer keertje ritje rondje dichtbij buurt omgeving nabij vlakbij tijd geld vrouw ochtends avonds middags
    morgens zaterdagen verkeerd verkeerde fout tis wa datum yep helemaal volledig echt heel erg veel weinig meer
    minder beter goede goeie nieuwe oude grote kleine andere ander eigen laatste vorige eerste tweede derde zelfde
    snel langs langskomen kijken zien zie weten weet vragen vraag zeggen zeg denk denken vind vinden krijg krijgen
    neem nemen blijf blijven zoek zoeken werk werken betalen lenen proberen uitproberen antwoord antwoorden
    reactie wacht wachten bericht sleutel sleutels stuurwiel kofferbak koffer verbruik actieradius bereik zetels
    stoelen lederen leder achteruitrijcamera panoramadak warmtepomp vierwielaandrijving sollicitatie vacature
    stage bijlage vorig vandaan herinnering bevestiging bevestigen bevestig geannuleerd verzet twee drie vier vijf
    zes zeven negen tien elf twaalf
    voornaam achternaam perfect pardon adres september november voetbal tijdje jup joa zulle zooitje trouwens
    spreek spreken spreekt nederlands duits engels begrijp taal
"""
