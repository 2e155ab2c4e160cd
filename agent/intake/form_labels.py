"""The labels that forms and portals put before what a person typed, in four languages, and the key each stands for."""

_WORDS = {
    "salutation": "anrede|salutation|title|titel|civilité",
    "name": """
        name|ihr name|vollständiger name|vor- und nachname|vorname/nachname|vor-/nachname|vorname nachname|absender|von
        ansprechpartner|kunde|interessent|kontaktname
        full name|your name|customer name|customer|contact name|sender
        nom complet|naam""",
    "first_name": "vorname|ihr vorname|first name|firstname|given name|prénom|voornaam",
    "last_name": """
        nachname|ihr nachname|familienname|zuname
        last name|lastname|surname|family name
        nom|nom de famille|achternaam""",
    "email": """
        e-mail|email|mail|e mail|e-mail-adresse|emailadresse|email-adresse|mailadresse|e-mail adresse
        ihre e-mail|ihre e-mail-adresse|ihre e-mail adresse
        your email|email address|e-mail address|customer email
        adresse e-mail|courriel|e-mailadres""",
    "phone": """
        telefon|tel|telefonnummer|tel-nr|tel nr|telefon-nr|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon
        telefon/mobil|telefon/handy|ihre telefonnummer|rückrufnummer
        phone|phone number|telephone|mobile|mobile number
        téléphone|telefoonnummer""",
    "postcode": """
        plz|postleitzahl|plz/ort|plz ort|plz / ort|plz und ort|plz wohnort|plz/wohnort
        postcode|zip|zip code|zip/city|postal code|code postal""",
    "place": "ort|wohnort|stadt|ort/stadt|city|town|place|ville|plaats|standort",
    "street": """
        straße|strasse|straße/nr|straße nr|straße hausnummer|straße / hausnummer|anschrift|adresse
        street|address|rue""",
    "country": "land|country|pays",
    "company": "firma|firmenname|unternehmen|company|société",
    "model": """
        modell|fahrzeug|wunschmodell|wunschfahrzeug|fahrzeugmodell|gewünschtes modell|gewünschtes fahrzeug
        interesse an|ihr fahrzeug|inserat|angebot|auto
        model|vehicle|car|desired model|vehicle of interest
        modèle|véhicule""",
    "configuration": "ausstattung|motorisierung|antrieb|getriebe|farbe|trim|engine|transmission|colour|color",
    "availability": """
        wunschtermin|termin|terminwunsch|wunschdatum|gewünschter termin|bevorzugter termin|datum|uhrzeit|wunschzeit
        zeitraum|preferred date|preferred time|date and time|appointment|date souhaitée""",
    "contact_time": "erreichbarkeit|erreichbar|rückruf|beste erreichbarkeit|best time to call",
    "consent": "einwilligung|datenschutz|datenschutzerklärung|zustimmung|consent|privacy",
    "subject": "betreff|thema|subject|topic|objet|art der anfrage|anfrageart",
    "message": """
        nachricht|ihre nachricht|nachrichtentext|nachricht des interessenten|nachricht des kunden|mitteilung
        kommentar|bemerkung|bemerkungen|anmerkung|anmerkungen|anliegen|ihr anliegen|anfrage|ihre anfrage
        text|freitext|frage|ihre frage
        message|your message|message body|customer message|comment|comments|enquiry|inquiry|question
        votre message|commentaire|bericht|opmerking""",
}

LABELS = {
    word.strip(): key
    for key, words in _WORDS.items()
    for line in words.strip().splitlines()
    for word in line.split("|")
}
