"""Words that show which language a text is written in, beside the function words that spaCy lists."""

from collections.abc import Mapping

from spacy.lang.de.stop_words import STOP_WORDS as GERMAN
from spacy.lang.en.stop_words import STOP_WORDS as ENGLISH
from spacy.lang.es.stop_words import STOP_WORDS as SPANISH
from spacy.lang.it.stop_words import STOP_WORDS as ITALIAN
from spacy.lang.nl.stop_words import STOP_WORDS as DUTCH
from spacy.lang.pl.stop_words import STOP_WORDS as POLISH
from spacy.lang.tr.stop_words import STOP_WORDS as TURKISH

# Our own: importing spaCy's list compiles the exceptions of its French tokenizer, which takes seconds.
FRENCH_WORDS = """
    a à ai aie ainsi ait alors après as au aucun aussi autant autre autres aux avait avant avec avez avoir avons
    beaucoup bien car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment d'un d'une
    dans de debout déjà depuis des deux devant dois doit donc dont du elle elles en encore entre envers es est
    et étaient était été être eu eux fait faire faut fois font grâce hors ici il ils je jusque l'a la laquelle
    là le lequel les lesquels leur leurs lors lui ma mais me même mêmes mes mien moi moins mon n'a n'est ne ni
    nos notre nous on ont ou où par parce pas pendant peu peut peux plus plusieurs plutôt pour pourquoi pourrais
    pourrait pouvez puis puisque qu'il qu'on quand que quel quelle quelles quels qui quoi sa sans sauf se selon
    sera serait ses seulement si sien soit sommes son sont sous souvent suis sur ta tandis te tellement tes toi
    ton tous tout toute toutes très trop tu un une vers veut veux voici voilà vos votre vous
"""
FRENCH = set(FRENCH_WORDS.split())

# What people write to a car brand: greetings, days, wishes, dialect; no names, no international words.
WRITTEN: Mapping[str, str] = {
    "de": """
        hallo moin servus grüezi grüß gott danke bitte ja nein nö jo nee gerne gern genau passt stimmt klar
        richtig probefahrt probefahrten testfahrt fahren probe termin uhr montag dienstag mittwoch donnerstag
        freitag samstag sonnabend sonntag morgen heute übermorgen gestern abend vormittag nachmittag vormittags
        nachmittags abends mittags früh woche wochenende nächste nächsten kommenden monat monate jahr januar
        februar märz mai juni juli oktober dezember wohne komme aus nähe raum postleitzahl plz ort straße
        telefon handy nummer name heiße grüße gruß freundlichen liebe viele mfg vg lg möchte möchten würde hätte
        könnte könnten wäre dürfte interesse interessiert vereinbaren wagen fahrzeug händler autohaus angebot
        preis kostet leasing finanzierung inspektion werkstatt reifen rechnung kaufen verkaufen löschen daten
        beschwerde schwarz weiß blau rot grün grau silber automatik schaltgetriebe benziner anhängerkupplung
        ausstattung frau herr i dad gean amoi mol moi foan fahrn fahra net ned nit nix isch ick dat wat ik wull
        much föhren mer mir uff uffm wia oan oana chan chönnt gärn hoi merci gruess zäme mues nöd öppis äbe dä
        passe bassd basst scho freili griaß minga anrufen rufen schicken senden melden erledigt absagen
        verschieben verschoben abmelden weitergeben weiterleiten egal flexibel jederzeit ab bis zwischen halb
        viertel lieber stattdessen statt mensch bot farbe welche welcher wann wieviel wie warum noch eigentlich
        lampe krieg rote leider bescheid zeit stunde tage tag ersten zweiten letzte klasse super prima toll sehr
        geehrte damen herren euch euer eure ihr ihre ihren mich mein meine meinen meiner uns unser unsere einen
        einem eine ne nen nem mal ma grad halt eben doch schon gibts gehts habts könnts hob hab han gwesen beim
        vom zum zur ins ums übers fürs
    """,
    "en": """
        hello hi hey dear thanks thank please yes no yeah yep sure test drive driving would like could can want
        book appointment monday tuesday wednesday thursday friday saturday sunday morning afternoon evening
        tomorrow today weekend next week january february march june july october december live near postcode
        zip code phone number name regards kind best sincerely car dealer price offer quote lease leasing cost
        buy interested available service workshop tyres delete my data complaint black white blue red green grey
        silver automatic manual petrol the and with for from right correct wrong good great perfect go ahead
        fine cancel reschedule move call me back human real person stop unsubscribe which when how much what
        where why is it i'm i'd i'll don't can't it's that's let's wanna around after before between until any
        time anytime flexible cheers your our you we they this that these those have has had get got did does
        colour color cheque mate lovely brilliant pls brochure monthly rate drop booking shows error evenings
        tmr yess yesss messaging forget hold ask bit lunch weekend's send wait look spot who's girl mistake
        ignore include included gear unsub thats im its dont cant wont ive id
    """,
    "fr": """
        bonjour salut merci oui non je j'ai j'aimerais voudrais voudrions essai essayer essais rendez-vous
        voiture véhicule samedi dimanche lundi mardi mercredi jeudi vendredi matin après-midi soir demain
        aujourd'hui semaine prochaine prochain code postal téléphone cordialement salutations prix offre devis
        acheter s'il vous plaît svp possible habite nom m'appelle conduire ville disponible d'accord parfait le
        la les des une est avec pour dans mon ma mes notre votre quel quelle quand
    """,
    "it": """
        ciao buongiorno buonasera salve grazie sì vorrei prova guida provare macchina auto appuntamento sabato
        domenica lunedì martedì mercoledì giovedì venerdì mattina pomeriggio sera domani oggi settimana prossima
        prossimo telefono cordiali saluti distinti prezzo offerta preventivo comprare per favore possibile abito
        vivo chiamo guidare disponibile va bene perfetto il lo gli una è con mio mia nostro vostro quale quando
        quanto della delle dei un di che non sono
    """,
    "es": """
        hola buenos buenas días tardes gracias sí quiero quisiera me gustaría prueba probar conducir coche cita
        sábado domingo lunes martes miércoles jueves viernes mañana tarde noche hoy semana próxima próximo
        código postal teléfono saludos cordiales precio oferta presupuesto comprar por favor posible vivo llamo
        disponible vale perfecto el la los las una es con para mi nuestro vuestro cuál cuándo cuánto del que no
        un
    """,
    "nl": """
        hallo hoi goedemorgen goedemiddag dag dank bedankt ja nee graag wil zou willen proefrit rijden
        proefrijden afspraak auto zaterdag zondag maandag dinsdag woensdag donderdag vrijdag ochtend middag
        avond morgen vandaag week volgende postcode telefoon groet groeten vriendelijke prijs offerte kopen
        alstublieft alsjeblieft mogelijk woon heet naam beschikbaar prima klopt het een de van voor met mijn
        onze jullie welke wanneer hoeveel ik niet kan kunnen is dat
    """,
    "pl": """
        dzień dobry cześć witam dziękuję tak nie chcę chciałbym chciałabym chciał jazda jazdę próbna próbną
        jazdy próbnej umówić samochód auto termin sobota sobotę niedziela niedzielę poniedziałek wtorek środa
        środę czwartek piątek rano południu wieczorem jutro dzisiaj tydzień przyszły kod pocztowy telefon
        pozdrawiam pozdrowienia cena oferta kupić proszę możliwe mieszkam nazywam się w na z do jest czy mam mój
        moja nasz kiedy ile jaki który
    """,
    "tr": """
        merhaba selam günaydın iyi günler akşamlar teşekkürler teşekkür ederim evet hayır istiyorum isterim test
        sürüşü sürüş araba araç randevu cumartesi pazar pazartesi salı çarşamba perşembe cuma sabah öğleden
        akşam yarın bugün hafta gelecek önümüzdeki posta kodu telefon saygılarımla selamlar fiyat teklif satın
        almak lütfen mümkün mü oturuyorum adım ismim uygun tamam ve bir bu için ile benim bizim hangi ne zaman
        kaç denemek
    """,
}
FUNCTION_WORDS: Mapping[str, set[str]] = {
    "de": GERMAN,
    "en": ENGLISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "es": SPANISH,
    "nl": DUTCH,
    "pl": POLISH,
    "tr": TURKISH,
}
# Words of the lists that mean nothing for the language: written everywhere, or part of car and person names.
EVERYWHERE = frozenset(
    (
        "a",
        "e",
        "o",
        "s",
        "ok",
        "okay",
        "auto",
        "test",
        "bot",
        "service",
        "leasing",
        "termin",
        "super",
        "via",
        "van",
        "von",
        "de",
        "la",
        "le",
        "el",
    )
)
# Letters that only some of the languages write.
LETTERS: Mapping[str, str] = {
    "ß": "de",
    "ä": "de",
    "ö": "de tr",
    "ü": "de tr",
    "ş": "tr",
    "ğ": "tr",
    "ı": "tr",
    "ł": "pl",
    "ą": "pl",
    "ę": "pl",
    "ś": "pl",
    "ż": "pl",
    "ź": "pl",
    "ń": "pl",
    "ć": "pl",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ç": "fr tr",
    "è": "fr it",
    "ê": "fr",
    "à": "fr it",
    "ù": "fr it",
    "ò": "it",
    "ì": "it",
    "œ": "fr",
    "í": "es",
    "ú": "es",
    "á": "es",
}
