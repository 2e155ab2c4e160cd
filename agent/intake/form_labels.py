"""The labels that forms and portals put before what a person typed, in eight languages, and the key each stands for."""

_WORDS = {
    "salutation": """
        anrede|salutation|title|titel|civilité
        anrede|aanhef|titolo|tratamiento|tytuł|hitap|forma grzecznościowa|appellativo""",
    "name": """
        name|ihr name|vollständiger name|vor- und nachname|vorname/nachname|vor-/nachname|vorname nachname|absender|von
        ansprechpartner|kunde|interessent|kontaktname
        full name|your name|customer name|customer|contact name|sender
        nom complet|naam
        nom et prénom|prénom et nom|nom prénom|nom / prénom|nom/prénom|votre nom|client|expéditeur
        nome e cognome|cognome e nome|nome completo|nominativo|cliente|mittente|il suo nome
        nombre y apellidos|nombre y apellido|nombre completo|nombre / apellidos|su nombre|tu nombre|remitente
        volledige naam|uw naam|voor- en achternaam|naam klant|klant|afzender
        imię i nazwisko|nazwisko i imię|imię nazwisko|imię/nazwisko|klient|nadawca
        ad soyad|adı soyadı|ad-soyad|ad soyadı|adınız soyadınız|isim soyisim|isim soyad|müşteri|gönderen""",
    "first_name": """
        vorname|ihr vorname|first name|firstname|given name|prénom|voornaam
        votre prénom|nome|nombre|nombres|roepnaam|imię|ad|isim|adınız""",
    "last_name": """
        nachname|ihr nachname|familienname|zuname
        last name|lastname|surname|family name
        nom|nom de famille|achternaam
        cognome|apellido|apellidos|familienaam|nazwisko|soyad|soyadı|soyisim|soyadınız""",
    "email": """
        e-mail|email|mail|e mail|e-mail-adresse|emailadresse|email-adresse|mailadresse|e-mail adresse
        ihre e-mail|ihre e-mail-adresse|ihre e-mail adresse
        your email|email address|e-mail address|customer email
        adresse e-mail|courriel|e-mailadres
        adresse mail|votre e-mail|votre email|indirizzo e-mail|indirizzo email|posta elettronica
        correo|correo electrónico|dirección de correo|tu correo|uw e-mail|e-mailadres|mailadres
        adres e-mail|adres email|poczta|e-posta|eposta|e-posta adresi|mail adresi""",
    "phone": """
        telefon|tel|telefonnummer|tel-nr|tel nr|telefon-nr|rufnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon
        telefon/mobil|telefon/handy|ihre telefonnummer|rückrufnummer
        phone|phone number|telephone|mobile|mobile number
        téléphone|telefoonnummer
        tél|tel|numéro de téléphone|portable|mobile|gsm|natel|votre téléphone|téléphone portable
        telefono|cellulare|cell|numero di telefono|recapito telefonico
        teléfono|móvil|celular|número de teléfono|tfno|telefoon|mobiel|gsm-nummer|mobiel nummer|telefoonnr
        numer telefonu|nr telefonu|komórka|telefon komórkowy|tel kom
        telefon numarası|cep|cep telefonu|cep no|gsm no""",
    "postcode": """
        plz|postleitzahl|plz/ort|plz ort|plz / ort|plz und ort|plz wohnort|plz/wohnort
        postcode|zip|zip code|zip/city|postal code|code postal
        cp|npa|code postal / ville|code postal et ville|npa/localité|npa / localité
        cap|codice postale|cap / città|cap/città|cap e città
        código postal|cp|c p|cp / ciudad|código postal / ciudad|postcode / plaats|postcode en plaats|postcode/plaats
        kod pocztowy|kod|kod pocztowy / miejscowość|kod i miejscowość|posta kodu|posta kodu / şehir|posta kodu/şehir""",
    "place": """
        ort|wohnort|stadt|ort/stadt|city|town|place|ville|plaats|standort
        localité|lieu|domicile|commune|città|località|comune|residenza|ciudad|localidad|población|municipio|woonplaats|stad|gemeente|miejscowość|miasto|şehir|ilçe|il|semt""",
    "street": """
        straße|strasse|straße/nr|straße nr|straße hausnummer|straße / hausnummer|anschrift|adresse
        street|address|rue
        rue et numéro|via|indirizzo|calle|dirección|domicilio|straat|adres|ulica|sokak|cadde""",
    "country": """
        land|country|pays
        paese|nazione|país|kraj|ülke""",
    "company": """
        firma|firmenname|unternehmen|company|société
        entreprise|azienda|ditta|empresa|bedrijf|firma|şirket""",
    "model": """
        modell|fahrzeug|wunschmodell|wunschfahrzeug|fahrzeugmodell|gewünschtes modell|gewünschtes fahrzeug
        interesse an|ihr fahrzeug|inserat|angebot|auto
        model|vehicle|car|desired model|vehicle of interest
        modèle|véhicule
        modèle souhaité|véhicule souhaité|modello|veicolo|modello desiderato|auto desiderata
        modelo|vehículo|coche|modelo deseado|voertuig|gewenst model|wagen|samochód|pojazd|araç|model seçimi""",
    "configuration": "ausstattung|motorisierung|antrieb|getriebe|farbe|trim|engine|transmission|colour|color",
    "availability": """
        wunschtermin|termin|terminwunsch|wunschdatum|gewünschter termin|bevorzugter termin|datum|uhrzeit|wunschzeit
        zeitraum|preferred date|preferred time|date and time|appointment|date souhaitée
        date|dates|heure|disponibilité|disponibilités|rendez-vous|date de l'essai|créneau
        data|data desiderata|orario|disponibilità|data e ora|appuntamento
        fecha|fecha preferida|fecha deseada|hora|disponibilidad|fecha y hora|cita
        gewenste datum|afspraak|beschikbaarheid|tijdstip|voorkeursdatum
        termin jazdy|preferowany termin|proponowany termin|data jazdy|godzina|dostępność
        tarih|tercih edilen gün|tercih edilen saat|tercih edilen tarih|randevu|uygun tarih|saat""",
    "contact_time": "erreichbarkeit|erreichbar|rückruf|beste erreichbarkeit|best time to call",
    "consent": """
        einwilligung|datenschutz|datenschutzerklärung|zustimmung|consent|privacy
        consentement|protection des données|consenso|privacy policy|consentimiento|toestemming|zgoda|onay|izin|kvkk""",
    "subject": """
        betreff|thema|subject|topic|objet|art der anfrage|anfrageart
        oggetto|asunto|tema|motivo|onderwerp|temat|konu""",
    "message": """
        nachricht|ihre nachricht|nachrichtentext|nachricht des interessenten|nachricht des kunden|mitteilung
        kommentar|bemerkung|bemerkungen|anmerkung|anmerkungen|anliegen|ihr anliegen|anfrage|ihre anfrage
        text|freitext|frage|ihre frage
        message|your message|message body|customer message|comment|comments|enquiry|inquiry|question
        votre message|commentaire|bericht|opmerking
        messaggio|il tuo messaggio|il suo messaggio|richiesta|commento|note|domanda
        mensaje|su mensaje|comentario|comentarios|consulta|observaciones
        uw bericht|vraag|opmerkingen|bericht van de klant|boodschap
        wiadomość|treść|treść wiadomości|uwagi|pytanie|komentarz|mesaj|mesajınız|not|notlar|açıklama|yorum
        message du client|demande|votre demande|remarque|remarques""",
}

LABELS = {
    word.strip(): key
    for key, words in _WORDS.items()
    for line in words.strip().splitlines()
    for word in line.split("|")
}
