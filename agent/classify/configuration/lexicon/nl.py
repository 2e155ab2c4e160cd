"""Dutch words for what can be configured, those of Flanders among them, and Dutch cues."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """benzine, benzinemotor, benzineversie, benzineuitvoering, benzinewagen, benzineauto,
    benzinevariant, op benzine, benzinemodel, bezine, benzien""",
    "powertrain:diesel": """diesel, op diesel, diesels, dieselmotor, dieselversie, dieseluitvoering, dieselwagen,
    dieselauto, dieselvariant, mazout""",
    "powertrain:hybrid": """hybride, hybrides, hybride versie, hybride uitvoering, hybride variant, hybride model,
    hybridemotor, hybride aandrijving, hybridewagen, hybrideauto, hybriede""",
    "powertrain:hev": """full hybrid, volledige hybride, volhybride, full hybride, HEV, zelfladende hybride,
    zelfopladende hybride, zelfladend, zelfopladend, gewone hybride, gewone hybrid, normale hybride, klassieke
    hybride, hybride zonder stekker, hybrid zonder stekker, zonder stekker, hybride zonder kabel, hybride zonder
    opladen, hybride zonder laden, hybride zonder laadkabel, hybride zonder op te laden, hybride die je niet hoeft
    op te laden, hybride die je niet hoeft te laden, hybride die niet aan de stekker moet, hybride die zichzelf
    oplaadt, hybride zonder plug, hybride zonder plug-in, hybride geen plug-in, hybride niet de plug-in, hybride
    niet plug-in, niet-oplaadbare hybride""",
    "powertrain:phev": """plug-in, plug-in hybride, plug-in hybrides, plug-ins, plugin hybride, plugin, PHEV,
    stekkerhybride, oplaadbare hybride, hybride met stekker, hybride met laadkabel, hybride met kabel, hybride om op
    te laden, hybride die je kan opladen, hybride die je kunt opladen, hybride met stekkeraansluiting, herlaadbare
    hybride, hybride die je oplaadt, stekker hybride""",
    "powertrain:bev": """elektrisch, elektrische, volledig elektrisch, volledig elektrische, volelektrisch, vol
    elektrisch, vol-elektrisch, 100% elektrisch, puur elektrisch, elektrische versie, elektrische auto, elektrische
    wagen, elektrische variant, elektrische uitvoering, elektrisch model, elektromotor, e-auto, EV, EV's, BEV, op
    stroom, op batterijen, op elektriciteit, electrisch, electrische, elektrish, elektries, stekkerauto""",
    "powertrain:plug": """met stekker, met een stekker, met de stekker, die je kunt inpluggen, met stopcontact,
    inplugbaar""",
    "powertrain:combustion": "verbrandingsmotor, met verbrandingsmotor, brandstofmotor, brandstofauto",
    "powertrain:lpg": "LPG, autogas, op gas",
    "powertrain:cng": "CNG, aardgas, op aardgas, groengas",
    "powertrain:hydrogen": "waterstof, waterstofauto, waterstofwagen, brandstofcel, FCEV, op waterstof",
    "transmission:automatic": """automaat, automaten, automatische versnellingsbak, automatische bak, automatische
    transmissie, automatische versnelling, automatische versnellingen, automatisch schakelen, automatisch
    schakelend, automaatbak, automatisch geschakeld, zonder schakelen, zonder te schakelen, zonder koppeling, zonder
    koppelingspedaal, DSG, CVT, dubbele koppeling, autmaat, automaad, versie met automaat""",
    "transmission:manual": """handgeschakeld, handgeschakelde, manueel, manuele, manuele versnellingsbak, manuele
    bak, manuele versnelling, manuele versnellingen, handbak, handmatige versnellingsbak, handmatig schakelen,
    handmatig geschakeld, schakelbak, schakelauto, geschakelde, geschakeld, zelf schakelen, met de hand schakelen,
    zesbak, vijfbak, 6-bak, 5-bak, zesversnellingsbak, handschakeling, gewone versnellingsbak, met koppelingspedaal,
    versnellingspook, met pookje, manuele versnellingspook""",
    "drivetrain:awd": """vierwielaandrijving, vierwiel aandrijving, 4-wielaandrijving, 4x4, AWD, 4WD, 4 x 4,
    vierwielaangedreven, vier wiel aandrijving, 4 wiel aandrijving, aandrijving op vier wielen, aandrijving op de
    vier wielen, aangedreven op vier wielen, all-wheel drive, allrad""",
    "drivetrain:fwd": "voorwielaandrijving, FWD, voorwiel aandrijving, aandrijving op de voorwielen",
    "drivetrain:rwd": """achterwielaandrijving, RWD, achterwiel aandrijving, aandrijving op de achterwielen,
    achterwielaangedreven, achteraandrijving, propulsie""",
    "extras:towbar": """trekhaak, trekhaken, trek haak, trekhaek, afneembare trekhaak, wegklapbare trekhaak,
    elektrische trekhaak, aanhangerkoppeling, trekboom, sleephaak""",
    "extras:panoramic_roof": """panoramadak, panorama dak, panoramisch dak, panodak, glazen dak, glazen panoramadak,
    open dak, schuifdak, glazen schuifdak, schuif-kanteldak, zonnedak, opendak, panoramisch schuifdak,
    panoramaschuifdak, glasdak, pano""",
    "extras:heat_pump": "warmtepomp, warmte pomp, warmtepompje",
    "extras:matrix_led": """matrix led, matrix-led, led-matrix, matrixkoplampen, matrix koplampen, matrix led
    koplampen, matrix ledkoplampen, matrixverlichting, matrix verlichting, matrixlampen, matrix lampen,
    matrix-ledverlichting, matrix led verlichting, matrixlichten, matrix lichten""",
    "extras:navigation": """navigatie, navigatiesysteem, navi, gps, ingebouwde gps, ingebouwde navigatie, navigatie
    systeem, gps-systeem, navigatie systeem, boordnavigatie, navigatiescherm""",
    "extras:leather": """leder, leer, lederen zetels, lederen stoelen, lederen bekleding, lederen interieur, leren
    bekleding, leren stoelen, leren interieur, leren zetels, lederbekleding, leder interieur, lederinterieur,
    leerinterieur, leren stoeltjes, lederen, volleder, vol leder, leren zitting""",
    "extras:head_up_display": "HUD, head-up display, headup display, head-up, headup, heads-up display",
    "extras:parking_camera": """achteruitrijcamera, achteruitrij camera, parkeercamera, parkeer camera,
    achtercamera, camera achteraan, camera achteruit, camera achter, camera achterop, achteruitcamera, 360 camera,
    360° camera, 360 graden camera, 360-gradencamera, rondomcamera, rondom camera, inparkeercamera, camera om te
    parkeren, camera om achteruit te rijden, camera bij het parkeren, surround view""",
    "idiom:": """sporten, aan sport doen, aan sport doe, doe aan sport, doen aan sport, Fwd:, knippert rood,
    knippert oranje, knippert geel, brandt rood, brandt oranje, brandt geel, oranje lampje, geel lampje, rood
    lampje, rood licht, groen licht, groene stroom, groene zone, rode draad, rode cijfers, zwarte lijst, zwarte
    markt, zwarte vrijdag, black friday, zwart op wit, in het zwart, groene kaart, gele kaart, rode kaart, rode
    kruis, witte huis, witte raaf, blauwe zone, blauwe envelop, blauwe maandag, witte donderdag, groene golf, groene
    long, oranje boven, oranje elftal, sinaasappel, op zwart zaad, zwartwerk, grijs gebied, grijs kenteken, grijze
    kenteken, geel kenteken, gele kenteken, elektrische fiets, elektrische fietsen, elektrische achterklep,
    elektrische koffer, elektrische kofferklep, elektrische ramen, elektrische spiegels, elektrische zetels,
    elektrische stoelen, elektrische handrem, elektrische step, elektrische installatie, elektrisch verstelbare,
    elektrisch verstelbaar, elektrisch bedienbare, elektrisch inklapbare, elektrisch probleem, elektrische storing,
    automatisch antwoord, automatische antwoord, automatisch bericht, automatische mail, automatisch gegenereerd,
    automatische airco, automatische incasso, automatische kofferklep, automatische noodrem, bij de automaat, uit de
    automaat, lederen stuur, leren stuur, dieselprijs, dieselprijzen, benzineprijs, benzineprijzen, benzinestation,
    leer ik, ik leer, leer graag, al doende leer, ik red, red ik, red het, red je, red dat, rot op, te leren kennen,
    leren kennen, leren rijden, leert, navigatie op de site, e-mail, e-mails, e-bike, e-bikes""",
}

COLOURS: Mapping[str, str] = {
    "black": "zwart, diepzwart, gitzwart, matzwart, nachtzwart, zwart metallic, pikzwart",
    "white": "wit, parelwit, sneeuwwit, alpinewit, gebroken wit, matwit, crèmewit, roomwit, ijswit",
    "grey": "grijs, donkergrijs, lichtgrijs, antraciet, antracietgrijs, muisgrijs, matgrijs, leigrijs, grafietgrijs",
    "silver": "zilver, zilvergrijs, zilverkleurig, zilverkleur",
    "blue": """blauw, donkerblauw, lichtblauw, hemelsblauw, nachtblauw, koningsblauw, marineblauw, matblauw,
    staalblauw, ijsblauw, oceaanblauw, kobaltblauw, middernachtblauw, petrolblauw, azuurblauw""",
    "red": "rood, rooie, donkerrood, lichtrood, wijnrood, bordeaux, bordeauxrood, vuurrood, kersenrood, felrood",
    "green": """groen, donkergroen, lichtgroen, olijfgroen, dennengroen, bosgroen, mosgroen, flessengroen,
    smaragdgroen, legergroen, mintgroen""",
    "brown": "bruin, donkerbruin, lichtbruin, kastanjebruin, chocoladebruin, cognacbruin",
    "beige": "beige, zandkleur, zandkleurig, champagne, champagnekleur, crèmekleurig",
    "yellow": "geel, felgeel, zonnegeel, citroengeel, kanariegeel",
    "orange": "oranje, donkeroranje, feloranje, oranjerood",
}
_INFLECTED = {"wit": "witte", "grijs": "grijze", "rood": "rode", "geel": "gele", "antraciet": "antraciete"}
_UNCHANGED = ("oranje", "beige", "bordeaux", "champagne", "zilver", "kleur", "metallic")

CUES: Mapping[str, str] = {
    "wish": """inruilen voor, in te ruilen voor, ruilen voor, inruilen tegen, vervangen door, vervang ik door, wil,
    willen, wilde, wilden, wou, wouden, zou, zouden, graag, geerne, gaarne, zoek, zoeken, interesse, geïnteresseerd,
    geinteresseerd, interesseert, proefrit, proefritten, proefritje, testrit, testritje, proefrijden, proef rijden,
    proef te rijden, testen, uitproberen, uit te proberen, proberen, had graag, hadden graag, had ik graag, wanneer rij
    ik, wanneer mag ik, wens, wensen, gewenst, gewenste, aub, alstublieft, alsjeblieft, moet, moeten, moest, nodig,
    verkies, prefereer, voorkeur, favoriet, liefst, kopen, aanschaffen, bestellen, leasen, offerte, hebben jullie een,
    hebben jullie ook een, hebben jullie, heeft u, heeft u een, hebt u, hebt u een, heb je een, is er, is er een, zijn
    er, kan ik, kunnen we, kunnen wij, mag ik, mogen we, kan je, kost, bekijken, zien, komen kijken, neem, nemen,
    gekozen voor, kies, kies voor, ga voor, gaan voor, belangrijk, spreekt aan, bevalt, droomauto, droomwagen, mijn oog
    op, oog laten vallen, top, super, mooi, overweeg, overwegen, twijfel, denk aan, denken aan, overstappen op, over te
    stappen op, overstappen naar, over te stappen naar, benieuwd, eens rijden, eens testen, eens proberen, eens
    rondrijden, rondje, toertje, rit met, ritje met, rit in, ritje in, een kijkje, mee rijden, meerijden, nieuwe,
    nieuwen, nieuw, beschikbaar, staan hebben, in huis hebben, ter beschikking, zin in, zin om, mogelijk, mogelijkheid,
    doe maar, zet maar, mag het, zie ik wel zitten, zou willen, wilt, benieuwd naar, nieuwsgierig naar, opvolger,
    verlekkerd op, verliefd op, oog op""",
    "turn": "nu, inmiddels, voortaan, intussen",
    "own": """rij nu, rijd nu, rijden nu, heb nu, hebben nu, rij nu met een, huidige auto is een, huidige wagen is een,
    mijn auto is een, mijn wagen is een, de mijne is een, heb ik al, heb ik nog, rij, rijd, wij rijden, we rijden, ik
    rij, ik rijd, rij ik, rijd ik, rijden we, rijden wij, bezit, bezitten, heb een, heb nen, heb ne, heb al een, heb nog
    een, heb nu een, heb momenteel een, heb tot nu toe een, heb op dit moment een, heb inmiddels een, heb reeds een, heb
    thuis een, heb vandaag een, heb ook een, heb nu nog een, heb sinds kort een, heb eigenlijk een, heb zelf nog een,
    hebben een, hebben al een, hebben nog een, hebben nu een, heb zelf een, had een, hadden een, had, hadden, inruil,
    inruilen, in te ruilen, overname, overnemen, ter overname, verkoop, vervangen, vervang, vervanging van, ter
    vervanging van, opvolger van, opvolger voor, leasecontract van, lease van, huidige auto, huidige wagen, huidig
    voertuig, oude auto, oude wagen, tweede auto, tweede wagen, gekocht, in bezit, eigenaar van, eigenaar, stilgevallen,
    onderhoud, onderhoudsbeurt, werkplaats, banden, winterbanden, reparatie, herstelling, rijdt nu, gebruiken nu,
    gebruiken momenteel, lease nu, lever in, leveren in, ingeleverd, van de hand doen, voor de deur staat, verkopen""",
    "theirs": """heeft nen, heeft al een, heeft nu een, rijdt met een, rijdt met de, rijdt al, rijdt in een, rijdt met,
    heeft er een, kocht een, zweert bij, lyrisch over, heeft een, heeft de, rijdt een""",
    "too": "zelf, ook, eveneens, zo een, zo'n, zoiets, ook zo",
    "cancel": "annuleer, annuleren, annulering, afzeggen, afbellen, cancelen, cancel, afblazen",
    "booked": "gereserveerd, geboekt, afgesproken, gereserveerde, geboekte, ingepland",
    "chosen": """moet het worden, moet het zijn, wordt het, zal het worden, is het geworden, is mijn keuze, heeft
    gewonnen, wint het, is de winnaar, heeft mijn voorkeur, heeft de voorkeur, heeft onze voorkeur, krijgt de
    voorkeur""",
    "whatever": """maakt niet uit, maakt me niet uit, maakt mij niet uit, om het even, is niet nodig, hoeft niet per
    se, bijzaak, is bijzaak, mag maar hoeft niet, eender, nice to have""",
    "second": """kan ook, mag ook, zou ook kunnen, zou ook mogen, is ook goed, is ook ok, ook goed, ook ok, ook
    prima, is ook prima, mag eventueel ook, kan eventueel ook, gaat ook""",
    "at_need": "desnoods, in geval van nood, als het echt moet, anders ook",
    "own_label": """huidig, huidige, huidige auto, huidige wagen, huidig voertuig, eigen auto, eigen wagen,
    inruilauto, inruilwagen, inruil, overname, bestaande auto""",
    "seen": """geconfigureerd, gezien, ontdekt, gevonden, gereserveerd, uitgezocht, uitgekozen, op het oog, op oog,
    bekeken, bezichtigd, samengesteld, verliefd, in gedachten, in mijn hoofd, in zicht, interesse, vraag, vraagje,
    vragen, afspraak, tijd, verlof, vakantie, aangeduid""",
    "not": """vergeet, vergeet maar, in geen geval, zeker geen, absoluut geen, geen, gene, geene, niet, nie, nooit,
    zonder, noch, behalve, weg met, bang voor, schrik van, geen interesse in, niks met, niets met, af van, weg van de,
    liever geen, liever niet, allesbehalve, zeker niet, teleurgesteld in, ontevreden over, per ongeluk, per abuis, nee
    tegen, niet overtuigd van, niet geïnteresseerd in, ben niet van de""",
    "not_only": """niet alleen, niet enkel, maar ook, geen probleem, geen idee, geen haast, helemaal niet zo, niet
    te, waarom niet, nog een, nog met, nog de, nog in, niet zeker, niet zo""",
    "not_after": """nee, hoeft niet, hoef ik niet, hoeven we niet, hoeven wij niet, hoeft voor mij niet, hoeft voor ons
    niet, hoeft er niet op, is geen must, interesseert me niet, interesseert mij niet, interesseert ons niet, niet meer,
    is mij te, is me te, is ons te, was mij te, was me te, was ons te, vind ik te, vinden we te, komt niet in
    aanmerking, wil ik niet, willen we niet, willen wij niet, wil ik niet meer, willen we niet meer, wil ik geen, zie ik
    niet zitten, zien we niet zitten, heb ik niet nodig, hebben we niet nodig, niet nodig, is niet nodig, kan ik missen,
    kunnen we missen, nee bedankt, nee dank je, liever niet, moet niet, moet ik niet, moeten we niet, valt af, vallen
    af, is niks voor mij, is niets voor mij, is niets voor ons, niet gewenst, niet per se, niet zo, toch niet, is geen
    optie, geen optie, in geen geval, zeker niet, aub niet, laat maar, hoef ik er niet op, niet, uitverkocht, is
    uitverkocht, niet leverbaar, is niet leverbaar, niet beschikbaar, was een vergissing, was fout, per ongeluk, is te
    klein, is te groot, is te duur, was te klein, was te groot""",
    "than": """dan, in plaats van, ipv, i.p.v., ten opzichte van, tov, t.o.v., vergeleken met, in vergelijking met,
    naast, vergelijkbaar met, alternatief voor, zoals, net als, net zoals""",
    "as": "als",
    "prefer": """maar nu, nu toch, daarom, dus, wordt het de, wordt het een, wordt het, liever, eerder, toch, toch maar,
    toch liever, in plaats daarvan, nee, neen, correctie, ik bedoel, bedoelde, oeps, fout, beter, van gedacht veranderd,
    van gedachten veranderd, sorry, wacht, het liefst, doe toch, ik bedoelde, bedoeld, bedoeling was, dan maar, dan
    toch, doe maar, doe toch maar, uiteindelijk, wordt de, daarvoor, ok dan de, oké dan de, nou dan de""",
    "driven": """leenauto, leenwagen, huurauto, huurwagen, vervangwagen, vervangauto, gehuurd, geleend, gereden,
    proefgereden, proef gereden, getest, was super, was top, was leuk, was goed, was fijn, was geweldig, beviel,
    onlangs, vorige week, vorige maand, vorig jaar, verleden week, gisteren, eergisteren, laatst, na de proefrit, na
    mijn proefrit, na onze proefrit, na een proefrit, na de testrit, al eens gereden, uitgeprobeerd, ken ik, kennen we,
    ken de, zat in, gezeten, meegereden, mogen rijden, eigenlijk wilde, eigenlijk wilden, wilde eigenlijk, wilden
    eigenlijk, aanvankelijk, oorspronkelijk, wilde eerst, eerst wilde, had gekozen, had aangevraagd""",
    "mine": "mijn, m'n, mn, onze, ons, mijnen",
    "filler": """op, de, het, een, 'n, n, nen, ne, den, die, meer, in, met, als, op, per se, zo, een nieuwe, de
    nieuwe, nieuwe, nieuw, nieuwen, huidige, huidig, oude, ouwe, oud, actuele, bestaande, eigen, geliefde, goeie,
    goede, trouwe, brave, vorige, vroegere, eerste, tweede, laatste, gebruikte, kleine, kleinen, grote, mooie, van,
    voor, aan, bij, nog, twee, drie, jaar oude, aanwezige, voor de""",
    "from": "van, af van, weg van, vanuit",
    "compare": "vergelijken, vergelijking, vergeleken, vergelijk",
    "switch": """kom van, komen van, kom af van, overstappen, overstap, wisselen, wissel, overgestapt, stap over,
    stappen over, over te stappen, omschakelen, veranderen, ruilen, inruilen, upgraden, omzetten, omboeken, wijzigen,
    wijzig, vervangen, vervang, omwisselen, verwisselen, verander, gewijzigd, ruil, ruilt, wissel om, zet om""",
    "or": "of, ofwel, en, noch, dan wel, danwel, hetzij, evenals, alsook, /, &",
    "restart": """en ik, en wij, en we, maar ik, maar wij, maar we, en mijn, en de, en het, maar de, maar het, en
    zou, en wil, en nu, maar nu""",
    "drive": """proefrit, proefritten, proefritje, testrit, testritje, proefrijden, proef rijden, proef te rijden,
    rijden, testen, uitproberen, uit te proberen, proberen, rondje, toertje, ritje, rit, achter het stuur, eens
    rijden, lenen, test drive, testdrive, uittesten""",
    "person": """meneer, mevrouw, heer, dhr, mevr, mw, mr, familie, fam, dr, drs, ing, ir, firma, garage,
    autobedrijf, collega, prof, groet, groeten, groetjes, mvg, gr, beste, geachte, hallo""",
    "colour_cue": """in, in het, kleur, kleurtje, lak, lakkleur, buitenkleur, tint, liefst, het liefst, liever,
    eerder, graag, of, en, niet, geen, behalve, aub, metallic, dus, helemaal, enkel, alleen, misschien, mat, donker,
    licht, fel, een, de""",
    "not_body": """leder, leer, lederen, leren, zetels, stoelen, bekleding, interieur, velgen, wielen, dak,
    stiksels, stiksel, remklauwen, nummerplaat, kenteken, ramen, ruiten, binnenkant, vanbinnen, hemel, sierlijsten,
    stof, alcantara, huis, poort, deur, hond, jas, bord, knop, lamp, lampje, licht, gebouw""",
    "trim_after": """uitvoering, uitrusting, uitrustingsniveau, afwerking, afwerkingsniveau, pakket, versie,
    variant, edition, editie, model, trim, line, lijn, pack, niveau""",
    "trim_before": """uitvoering, uitrusting, uitrustingsniveau, afwerking, afwerkingsniveau, pakket, versie,
    variant, edition, editie, model, trim, niveau, type""",
    "article": "de, een, den, het",
    "place_article": """in de, aan de, op de, bij de, naar de, van de, voor de, vanuit de, uit de, in het, op het,
    aan het, bij het, naar het, na de, sinds de""",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms of a colour adjective ("blauw", "blauwe", "rood", "rode" …) and with "metallic"."""
    yield stem
    yield f"{stem} metallic"
    yield f"{stem}metallic"
    for bare, inflected in _INFLECTED.items():
        if stem.endswith(bare):
            yield stem.removesuffix(bare) + inflected
            return
    if not stem.endswith(_UNCHANGED):
        yield stem + "e"
