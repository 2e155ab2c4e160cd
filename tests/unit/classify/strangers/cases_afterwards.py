"""Wordings thought of after the others were read right, to see what holds for those nobody had in mind."""

CASES: dict[tuple[str, str, str | None], list[tuple[str, str]]] = {
    ("model", "de", None): [
        ("Servus, i hätt gern amoi den Pfau ausprobiert, wos kost der so?", "pfau"),
        ("Wir schwanken zwischen Pfau und Ostara, tendieren aber zum Ostara", "ostara"),
        ("Eigentlich wollten wir den Pfau, aber der Kofferraum ist zu klein, deshalb Ostara", "ostara"),
        ("Mein Vater fährt nen alten Pfau. Für mich käme der Ostara in Frage", "ostara"),
        ("Hab den Sierra Nova bei euch auf der Seite entdeckt 😍 fahren??", "sierra-nova"),
        ("Skoda Fabia (2015) abzugeben, gesucht: Pfau", "pfau"),
        ("vom Golf auf den Ostara", "ostara"),
        ("Euer K7 soll ja der Hammer sein. Teststrecke wann?", "k-7"),
        ("Es geht um den Pfau, den ich am 3. reserviert habe", "pfau"),
        ("Der Stern am Himmel meiner Träume. Spaß. Den Stern würd ich gern mal bewegen", "stern"),
        ("Wir hätten gerne mal eine Runde mit dem Echo gedreht", "echo"),
    ],
    ("model", "en", None): [
        ("Currently in a Golf, eyeing up the Ostara", "ostara"),
        ("The Pfau's too small for us so could we see the Ostara instead?", "ostara"),
        ("my lease on the Pfau ends in May; would like to try the Ostara", "ostara"),
        ("Have you got the Sierra Nova in for test drives?", "sierra-nova"),
        ("Torn between Pfau and Ostara, probably Ostara", "ostara"),
    ],
    ("powertrain", "de", None): [
        ("Ostara aber bitte nicht als Stromer, eher als Benziner", "petrol"),
        ("Wir haben keine Lademöglichkeit, daher Benziner", "petrol"),
        ("der alte Diesel ist kaputt, was Elektrisches soll her", "bev"),
        ("habt ihr den sierra nova als diesel da", "diesel"),
        ("Ich tanke seit 30 Jahren Diesel und will nix anderes", "diesel"),
    ],
    ("powertrain", "en", None): [
        ("My diesel Passat is on its last legs", ""),
        ("would the Ostara as an EV manage my commute?", "bev"),
        ("no diesel for me thanks, petrol", "petrol"),
    ],
    ("transmission", "de", None): [
        ("Kupplung treten kann ich nicht mehr, also Automatik", "automatic"),
        ("mit Handschaltung, Automatik ist mir zu langweilig", "manual"),
        ("Automatik wär nett, ist aber kein Muss", "automatic"),
    ],
    ("transmission", "en", None): [
        ("happy with either manual or automatic", ""),
        ("must be an automatic", "automatic"),
    ],
    ("trim", "de", None): [
        ("statt Plus doch lieber Active", "Active"),
        ("wieviel kostet die Black Edition mehr", "Black Edition"),
    ],
    ("trim", "en", None): [
        ("I'll take it in Active trim", "Active"),
        ("thinking Plus rather than Active", "Plus"),
    ],
    ("colour", "de", None): [
        ("in Weiß wär er mir am liebsten, zur Not Silber", "white"),
        ("das Grau aus dem Video", "grey"),
        ("Wir treffen uns am roten Haus", ""),
        ("mein blauer ist verkauft, jetzt weiß", "white"),
    ],
    ("colour", "en", None): [
        ("grey would be my first choice, black my second", "grey"),
        ("the one in green outside your showroom", "green"),
    ],
    ("extras", "de", None): [
        ("ohne AHK geht's nicht", "towbar"),
        ("AHK wird nicht benötigt", ""),
        ("Panodach wär der Hit", "panoramic_roof"),
        ("mit allem außer Leder", ""),
    ],
    ("extras", "en", None): [
        ("can't do without a towbar", "towbar"),
        ("we could skip the leather", ""),
    ],
    ("name", "de", None): [
        ("Hallo, mein Name is Erna Böck und ich wollt fragen ob ich fahren kann", "Erna Böck"),
        ("Kann ich Samstag fahren? Danke und Gruß, H. Böck", "H. Böck"),
        ("Böck hier, es geht um Samstag", "Böck"),
    ],
    ("name", "de", "name"): [
        ("Böck Erna", "Böck Erna"),
        ("erna", "erna"),
        ("Erna Böck-Maier, geb. Huber", "Erna Böck-Maier"),
        ("das geht Sie nichts an", ""),
    ],
    ("name", "en", None): [
        ("My name: Oona Kirk. Could I test it Saturday?", "Oona Kirk"),
        ("Could I test it Saturday?\nWarmest, Oona", "Oona"),
        ("Oona Kirk here, could I test it?", "Oona Kirk"),
    ],
    ("name", "en", "name"): [
        ("Oona, two o's", "Oona"),
    ],
    ("phone", "de", "phone"): [
        ("null eins sieben zwei / 1234567", "+491721234567"),
    ],
    ("phone", "de", None): [
        ("erreichbar unter 0172-12 34 567 (WhatsApp)", "+491721234567"),
        ("0172 1234567 (privat) oder 089 1234567 (Büro)", "+491721234567"),
        ("Gutscheincode 0172 1234567", ""),
    ],
    ("phone", "en", None): [
        ("my number's changed, it's 0172 1234567", "+491721234567"),
    ],
    ("place", "de", None): [
        ("Wir wohnen etwas außerhalb von Ulm", "Ulm"),
        ("In Ulm, um Ulm und um Ulm herum, haha, also Ulm", "Ulm"),
        ("Hochzeitsreise nach Venedig steht an", ""),
        ("Unser Betrieb sitzt in Jena", "Jena"),
        ("Das Konzert in Jena war toll", ""),
    ],
    ("place", "en", None): [
        ("we're a family of four in Jena", "Jena"),
        ("on the outskirts of Jena", "Jena"),
    ],
    ("country", "de", None): [
        ("Ich bin Österreicherin und wohne in Passau", ""),
        ("Auslieferung nach Dänemark möglich?", ""),
    ],
    ("country", "en", None): [
        ("we live just across the border in Austria", "AT"),
    ],
    ("postcode", "de", None): [
        ("Rahmennummer endet auf 80331", ""),
    ],
    ("confirmation", "de", "confirmation"): [
        ("jawohl ja", "yes"),
        ("kannst so rausschicken", "yes"),
        ("haut hin", "yes"),
        ("läuft bei dir", "yes"),
        ("immer her damit", "yes"),
        ("jep alles top", "yes"),
        ("na gut", "yes"),
        ("nee du, das ist Quatsch", "no"),
        ("stimmt hinten und vorne nicht", "no"),
        ("ja schon, aber die Farbe soll Blau sein", "yes"),
        ("Nein, mein Name ist falsch geschrieben", "no"),
    ],
    ("confirmation", "en", "confirmation"): [
        ("that'll do nicely", "yes"),
        ("yes indeed", "yes"),
        ("ya that's grand", "yes"),
        ("nope, that's not what I said", "no"),
        ("yes, though the phone number should be 0172 1234567", "yes"),
    ],
    ("consent", "de", "confirmation"): [
        ("mit der Weitergabe bin ich einverstanden", "yes"),
        ("Daten dürfen nicht raus", ""),
    ],
    ("consent", "en", "confirmation"): [
        ("I'm OK with my info going to the dealer", "yes"),
        ("my details stay with you please", "no"),
    ],
    ("wants_human", "en", None): [
        ("any chance of a human?", "True"),
    ],
}
