"""Dutch words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""familie, mr., Mr., ir., Ir., ing., Ing., drs., Drs., dr., Dr., prof., Prof., ds., Ds., mw., Mw.,
        mevr., Mevr., dhr., Dhr., bc., Bc., lic., Lic., jhr., Jhr., jkvr., Mej., Meester, Familie, Fam.""",
    addressed=r"mevrouw, meneer, mijnheer, de heer, heer, de heer en mevrouw, getekend, w\.g\.",
    particles="""van, van de, van der, van den, van het, van 't, de, den, der, te, ten, ter, 't, in 't, in de, op
        de, op den, op 't, uit de, uit den, aan de, van 's, onder de, voor de, von""",
    joints="en",
    labels="""naam, volledige naam, voor- en achternaam, voornaam en achternaam, voornaam achternaam, naam en
        voornaam, naam/voornaam, naam klant, mijn naam, uw naam, je naam, klant, contactpersoon, bestuurder,
        aanvrager, afzender""",
    first_labels="voornaam, roepnaam",
    last_labels="achternaam, familienaam",
    weak="""ik ben, ik ben de, naam, mijn naam, mijn gegevens, mijn contactgegevens, op naam van, onder de naam,
        dit is, hier is, hier, ik ben het, met""",
    behind="hier, aan de lijn, aan het woord, aan het toestel, is de naam, is mijn naam, heet ik",
    nobody=r"""de, het, een, 't, 'n, van, uit, in, op, bij, met, voor, om, aan, naar, tot, niet, nooit, nog, wel,
        al, erg, heel, zeer, best, ook, maar, eens, even, zo, te, er, dat, die, dit, wat, waar, wie, geen,
        klant\w*, gepensioneerd\w*, student\w*, geïnteresseerd\w*, geinteresseerd\w*, beschikbaar, vrij,
        eigenaar\w*, benieuwd, tevreden, ontevreden, blij, boos, zelfstandig\w*, momenteel, nu, vandaag, morgen,
        pas, net, bereid, flexibel, thuis, op zoek, zoek, uitermate, enorm, echt, helaas, altijd, daar, weer, uw,
        jullie, mijn, mn, m'n, ons, onze, alles, alle, vriendelijk\w*, groet\w*, hoe, of, en, leraar, ondernemer,
        moeder, vader, zeker, verhuisd, gebeld, geweest, alvast, bezig, vergeten""",
    kinds=r"""\w+(?:er|aan|ist|ees|aar), Belg, Vlaming, Duitse?r?, Zwitser, Turk, Pool""",
    firms="""bv b.v nv n.v vof cv bvba stichting autobedrijf garagebedrijf bedrijf gemeente feestcomité comité
        school praktijk administratie klantenservice rijschool redactie""",
    never="""gefeliciteerd proficiat geweldig prachtig fantastisch gaaf lekker hopelijk helaas mooi knap groet
        groeten groetjes vriendelijke hartelijke hoogachtend hoogachting bedankt dank dankjewel dankuwel alvast
        voorbaat hoi hallo goedemorgen goedemiddag goedenavond goedendag dag beste geachte heer mevrouw meneer
        mijnheer heren dames snel gauw doei doeg houdoe verzonden verstuurd vanaf telefoon tel mobiel gsm fax mail
        e-mail adres postcode woonplaats plaats straat laan weg plein dorpsstraat proefrit afspraak auto wagen
        model kleur automaat handgeschakeld benzine diesel hybride elektrisch prijs offerte dealer garage
        werkplaats service klant klantenservice directie verkoop maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag januari februari maart juni juli augustus september oktober november december ochtend
        middag avond morgen vandaag week weekend pasen pinksteren kerst hemelvaart dringend spoed perfect super
        prima top jammer schande belachelijk onacceptabel ongehoord teleurgesteld ps p.s sorry excuses betreft
        bijlage nederland belgië duitsland oostenrijk zwitserland luxemburg vlaanderen beschikbaar mogelijk gezin
        kinderen vrouw budget vraag info informatie graag natuurlijk zeker akkoord klopt fijne fijn prettige
        prettig liefs knuffel xx xxx mvg mvrgr amai allez krijgt werkt heeft gaat komt staat""",
    given="""adriaan aldert alida anke anneke anneleen annelies annemarie annemieke anniek annick anouk anton
        arend arie arjan arjen arnold arno arnout aukje babette bart bas bastiaan beatrijs benthe bep berend
        bernadette bertus bie bob boudewijn bram britt camiel carien carla carlijn carolien casper cees christel
        christiaan coen coby colette conny cor cornelis corrie daan danique davy debby dennis diederik dieter
        dineke dirk dirkje dominiek dorien dries ed eddy edwin eefje egbert eline elise elke elly elsbeth elsje
        emiel emma erik erwin esmée eva evelien evelyne evert fabian famke feike femke fenna ferry filip fleur
        floor floris foppe frans frederik freek frits gabe geert geertje gerard gerben gerda gerrit gert gijs
        gijsbert gilles ginny godelieve goedele greet griet guus hanneke hannelore hans hanny harm harmen harrie
        heleen hein hendrik hendrika henk henny herman hidde hilde hugo huib ien ilse ineke inge ingeborg ingrid
        irma isa ivo jaap jack jacco jacob jacomijn jacqueline jan jan-willem janneke jannie jantine jasper jef
        jelle jeltje jeroen jesse jet jette jo joep joeri johan johannes jolanda jolien joke joop joost jordy
        joris jos josé josefien joyce judith juul jurgen jurre kaatje karel karin karlijn katrien kees kelly kim
        klaas klaartje koen koenraad koos kris kristel lander lara laurens leen leendert lennart lianne lien lies
        liesbeth lieve lieven lise lisette loes lode loek lotte louisa lowie lucas luuk luuc maaike maarten
        maartje machteld madelief manon marc margriet marijke marijn marieke mariëlle marja marjan marjolein
        marjolijn marleen marloes martijn martine mathijs matthijs maud maurits meindert melle menno merel michiel
        mieke miep mien milou mirjam myrthe nel nelleke niek niels nienke noor olaf onno paulien peter-jan petra
        piet pieter pieter-jan pim pleun puck quinten reinier reinout rembrandt remco renske rianne richard
        rieneke rik rinus rob robbe roel roeland roelof roos rosanne ruben rudy ruud saartje sander sanne sarina
        saskia sebastiaan siebe siebren siemen sietske sigrid simone sjaak sjoerd sjors sofie stan stef stijn suus
        suze sven sybren tanja teun thijs tessa teunis theo thomas tiemen tijn tijmen tim tineke tinne tjeerd tom
        toon tristan truus trudy twan veerle vera vincent walter wannes ward wendy wibo wiebe wijnand willeke
        willem willemijn wilma wim winnie wout wouter wubbo xander yannick yorick youri yvette yvonne zeger
        rachida fatima mohamed youssef hamza yasmina""",
    ambiguous="an bo do wil bas roos mees floor storm sterre fee june mark tim cas piet hans jet pleun",
    surnames="""bakker visser smit meijer mulder boer groot klein wit zwart jong vos bos koning prins kok post
        dekker laan weg plaats straat plein dag top""",
    ends="graag, alstublieft, alsjeblieft, uit, te, vanuit, tel, mob, gsm, en, hier, aub, bedankt",
    origin="uit, vanuit, van, van hier, te",
    contact="uit te in op van de het der den aan tel mob gsm bus nr a b",
    thanks=r"(?:alvast |hartelijk |heel erg |nogmaals )?(?:be)?dank\w*, merci",
    answer_lead="ja, jazeker, natuurlijk, tuurlijk, prima, zeker, even kijken, goed",
    loose_labels="contactpersoon, klant",
    greets=r"groet(?:en|jes|jens|ies|ekes)?, gr\.?, grtz?, grts, mvg, mvrgr, hoogachtend, liefs, doei, doeg, knuffel",
    addressee=r"aan, t\.a\.v\.?, ter attentie van, mevrouw, meneer, mijnheer, de heer, dhr\.?, mevr\.?, mw\.?",
    postscript="verzonden vanaf, verstuurd vanaf, verzonden met, download outlook",
)
