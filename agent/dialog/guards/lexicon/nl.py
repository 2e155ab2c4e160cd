"""Dutch words of the guards."""

CUES = {
    "request": r"""
        mag ik|zal ik|alleen nog|nog even|graag (?:nog )?uw|heb ik (?:nog )?\w*\s?nodig|ik heb nog|nodig|
        ontbre(?:ekt|ken)|kunt u mij|kun je me|geef me|geeft u|laat me weten|stuur me|bij zetten|voeg""",
    "postcode": r"postcodes?",
    "place": r"waar woont|welke (?:stad|plaats)|waar woon je",
    "country": r"welk land|in welk land",
    "availability": r"""
        wanneer(?! het je)|welke (?:dag|dagen|datum)|op welke dag|hoe laat|een paar dagen|de dagen|een dag""",
    "configuration": r"welk(?:e)? (?:model|auto|wagen)|het model|met welke|welke van",
    "confirmation": r"doorgeven|doorsturen|geef het door|delen met",
    "permission": r"mag|mogen|zal ik|vindt u het goed|gaat u akkoord|kan ik",
    "name": r"(?:uw|je) naam",
    "phone": r"telefoonnummer|nummer|mobiel",
    "email": r"(?<!deze )(?:e-?mail(?:adres)?)",
    "change": r"veranderen|wijzigen|aanpassen|anders",
    "equipment": r"welke (?:kleur|motor|uitvoering|versnellingsbak)",
    "private": r"""
        budget|besteden|geboortedatum|paspoort|identiteitskaart|iban|creditcard|inkomen|salaris|beroep|werkgever|
        woonadres|wachtwoord""",
    "negation": r"niet|niets|geen|zonder|of|nooit|helaas|voordat",
    "condition": r"pas|zodra|als|mag ik|zal ik|wilt u|voordat|mocht",
    "promise": r"""
        garander\w*|garantie op|gereserveerd|geboekt|is (?:\w+ )?bevestigd|wij bevestigen|op voorraad|
        direct leverbaar|geleverd|gratis|cadeau|korting\w*|laagste prijs|beste prijs|belo(?:of|ven|oft)""",
    "deadline": r"""
        vandaag|morgen|onmiddellijk|meteen|direct|binnen|zo snel mogelijk|binnenkort|uiterlijk|in de komende""",
    "passed": r"""
        (?:doorgegeven|doorgestuurd|gestuurd|verstuurd|overgedragen)|ligt (?:nu|al)|heeft (?:je|uw) aanvraag""",
    "dealer": r"dealers?|garage|autobedrijf",
    "dealer_acts": r"dealer (?:heeft|weet|zal|belt|neemt|kent)",
    "advert": r"""
        nieuwsbrief|aanmeld\w*|meld u aan|acties?|aanbieding\w*|profiteer|download\w*|onze (?:nieuwe )?app|volg ons|
        beoordel\w*|review|kortingsbon|mis geen|onovertroffen""",
    "formal": r"u|uw",
    "informal": r"je|jij|jou|jouw|jullie",
    "injected": r"""
        systeemprompt|mijn (?:systeem)?instructies|taalmodel|openai|chatgpt|ontwikkelaarsmodus|
        negeer (?:alle )?(?:vorige )?instructies|vanaf nu ben ik""",
    "poses": r"""
        mijn naam is|ik heet|ik ben (?:een mens|een medewerker|een adviseur)|ik ben geen (?:robot|programma|bot)""",
    "person": r"iemand|collega'?s?|medewerkers?|mens|team",
    "machine": r"programma|automatische?|machine|computer|robot|assistent",
    "title": r"de heer|meneer|mevrouw|dhr|mevr",
    "unit": r"""
        personen|mensen|zitplaatsen|uur|uren|dag(?:en)?|weken|week|minuten|maand(?:en)?|jaar|procent|euro|liter|
        kilometer""",
    "harmless": r"rijbewijs",
}
NUMBERS = """
    twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 elf=11 twaalf=12 vijftien=15 twintig=20
    dertig=30 veertig=40 vijftig=50 honderd=100 duizend=1000"""
