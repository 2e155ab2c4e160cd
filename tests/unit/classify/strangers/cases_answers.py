"""Yes and no in many ways, consent, and the wish for a person."""

CONFIRMED_DE = [
    (text, "yes")
    for text in (
        "jo mei", "jo eh", "eh klar", "basst scho", "bassd", "passt", "stimmt so", "alles richtig", "ja eh", "jawoll",
        "jup", "joar passt", "gebongt", "geht klar", "na logo", "logisch", "sowieso", "👍", "👍🏽", "✅", "klaro",
        "aber ja", "aber gerne", "ja gern!", "ja, bitte weiterleiten", "so kann's raus", "raus damit",
        "ab damit", "schick ab", "ja, passt alles",
        "haargenau", "perfekt so", "bestätigt", "hiermit bestätige ich das",
        "ja das ist alles korrekt", "sieht gut aus", "sehr gern",
        "von mir aus", "ja mach", "machts so", "isch guet so",
        "jo, des bassd", "jau, geht so", "genau so machen wir das", "alles paletti", "tiptop", "Ja, vielen Dank!",
        "ja stimmt, danke", "richtig", "dat passt", "jo dat is richtig", "einverstanden", "wie besprochen, ja",
        "Die Angaben sind korrekt.", "Das ist alles so richtig", "Daten stimmen", "ok super",
    )
]  # fmt: skip
CHANGED_DE = [
    ("Stimmt alles bis auf die Handynummer, die neue ist 0176 040 690 77. Dann gerne losschicken.", "yes"),
    ("ja, aber in Rot", "yes"),
    ("passt, nur bitte Automatik", "yes"),
    ("Ja, bis auf die PLZ, richtig ist 80331", "yes"),
    ("alles richtig außer der Farbe, bitte Blau", "yes"),
    ("stimmt soweit, allerdings PLZ 80331", "yes"),
    ("ja passt, Nummer ist aber 0172 1234567", "yes"),
    ("stimmt fast", ""),
    ("nein, in Rot", "no"),
    ("nein, ich wollte den Plus", "no"),
    ("nee moment, da steht Pure. ich wollte doch den Plus", "no"),
    ("Falsch: PLZ 80331", "no"),
    ("stimmt nicht, ich wohne in Jena", "no"),
    ("nö, Automatik", "no"),
    ("fast", ""),
    ("ja, wenn es Samstag klappt", ""),
    ("ja, aber erst muss ich meine Frau fragen", ""),
    ("vielleicht", ""),
    ("ja?", ""),
    ("stimmt das so?", ""),
    ("was passiert dann?", ""),
    ("moment", ""),
    ("keine Ahnung", ""),
]
REFUSED_DE = [
    (text, "no")
    for text in (
        "nö", "nein", "naa", "nee", "👎",
        "nope", "na, des stimmt ned", "nein danke", "auf keinen Fall", "stimmt so nicht",
        "das stimmt nicht", "falsch", "nicht richtig", "da ist ein Fehler drin", "passt nicht",
        "leider nein",
        "so nicht", "nein, lassen Sie das", "ne lass mal", "nix da", "bloß nicht", "Nein! Falsche Daten.",
        "noi, des isch falsch", "nä", "des bassd ned", "Nein, bitte nicht abschicken", "lieber doch nicht",
        "Nein, so war das nicht gemeint", "die Daten sind falsch",
        "Nein! Ich möchte nicht, dass meine Daten an irgendeinen Händler gehen.",
        "Nein, keine Weitergabe an Händler",
    )
]  # fmt: skip
CONFIRMED_EN = [
    (text, "yes")
    for text in (
        "yes", "yep", "yup", "aye", "go for it",
        "👍", "sure thing", "spot on", "all good", "bang on", "that's the one",
        "looks good to me", "correct", "right you are", "yeah go on then", "go on then", "on ye go then", "please do",
        "fire away", "crack on", "ok do it", "perfect",
        "absolutely", "all correct", "you bet", "no changes, go ahead",
        "sounds about right", "yes thanks", "no problem, send it", "that is all fine", "happy days", "deal", "done",
        "affirmative", "totally", "everything checks out", "LGTM",
        "good to go", "ok cool", "fine by me", "works for me",
        "send it on", "yes please pass it on", "that's all in order",
    )
]  # fmt: skip
CHANGED_EN = [
    ("Aye that's right, apart from the postcode, should be 50823. On ye go then", "yes"),
    ("yes but in red", "yes"),
    ("all good except the colour, make it blue", "yes"),
    ("correct, only the number is 0172 1234567", "yes"),
    ("looks right, but automatic please", "yes"),
    ("almost, postcode is 80331", ""),
    ("no, I wanted the Plus", "no"),
    ("no it's 80331", "no"),
    ("wrong colour, should be red", "no"),
    ("not quite, in red please", "no"),
    ("yes if it's Saturday", ""),
    ("maybe", ""),
    ("yes?", ""),
    ("what happens next?", ""),
    ("I guess", ""),
    ("let me ask my wife", ""),
]
REFUSED_EN = [
    (text, "no")
    for text in (
        "no", "nah", "nope", "👎", "no way",
        "not right", "that's wrong", "nah mate", "no thanks", "incorrect", "negative",
        "don't send it", "please don't", "absolutely not", "there's a mistake", "that's not correct", "no, hold off",
        "No. I do not consent to my details being passed to any dealership.", "no, leave it", "nothing of the sort",
        "not at all", "it's all wrong",
    )
]  # fmt: skip
CONSENT_DE = [
    ("Nein! Ich möchte nicht, dass meine Daten an irgendeinen Händler gehen.", "no"),
    ("Sie dürfen meine Daten an den Händler geben", "yes"),
    ("Ich bin einverstanden, dass meine Daten an den Händler weitergegeben werden", "yes"),
    ("Ja, Datenweitergabe an den Händler ist okay", "yes"),
    ("meine Daten gehen keinen Händler was an", "no"),
    ("Weitergabe meiner Daten untersage ich", "no"),
    ("Ich stimme der Weitergabe meiner Daten zu", "yes"),
    ("Ich stimme der Weitergabe nicht zu", "no"),
    ("bitte keine Daten an Dritte", "no"),
    ("Ja, gebt meine Nummer ruhig dem Händler", "yes"),
    ("ja, gerne", ""),
    ("ja, weiter so", ""),
    ("Werden meine Daten weitergegeben?", ""),
    ("Der Händler darf mich anrufen", ""),
    ("meine Handynummer sag ich nicht", ""),
    ("Ich will meine Nummer nicht rausgeben, Mail reicht", ""),
    ("dem Händler bitte nur die Mailadresse geben, nicht die Nummer", ""),
    ("Ich willige in die Übermittlung meiner Daten an das Autohaus ein", "yes"),
    ("mit der Weiterleitung meiner Angaben an einen Händler bin ich nicht einverstanden", "no"),
    ("kein Autohaus soll meine Adresse kriegen", "no"),
]
CONSENT_EN = [
    ("rather not give out my number, email is fine", ""),
    ("I'd prefer not to share my phone number", ""),
    ("I do not consent to my details being passed to any dealership", "no"),
    ("you may share my details with the dealer", "yes"),
    ("feel free to pass my details on to the dealer", "yes"),
    ("I consent to my data being shared with a dealer", "yes"),
    ("don't give my details to any dealer", "no"),
    ("keep my data to yourselves", "no"),
    ("no sharing with third parties", "no"),
    ("yes go ahead", ""),
    ("do you share my data?", ""),
    ("happy for the dealer to have my details", "yes"),
    ("I'm fine with you forwarding my details to the dealership", "yes"),
    ("please don't pass my data on", "no"),
    ("the dealer may call me", ""),
    ("I withdraw my consent to the sharing of my data", "no"),
]
HUMAN_DE = [
    ("kann ich mit einem echten Menschen reden?", "True"),
    ("gibts da auch wen zum reden, keinen Bot?", "True"),
    ("Mitarbeiter bitte", "True"),
    ("verbinden Sie mich mit einem Berater", "True"),
    ("ich will nen Menschen sprechen", "True"),
    ("I mog mit an richtigen Menschen redn", "True"),
    ("rufen Sie mich bitte zurück", ""),
    ("Rückruf bitte", ""),
    ("kann mich jemand anrufen?", ""),
    ("Bist du ein Mensch?", ""),
    ("schreibt hier ein Bot?", ""),
    ("Ihr Berater war nett", ""),
    ("nicht mit Maschinen, bitte einen Menschen", "True"),
    ("ich rede nicht mit einem Automaten", "True"),
    ("Können Sie mich an einen Kollegen weiterleiten?", "True"),
    ("ist da jemand Echtes?", "True"),
    ("Probefahrt für drei Menschen", ""),
    ("lieber persönlich mit jemandem sprechen", "True"),
]
HUMAN_EN = [
    ("can I speak to a human?", "True"),
    ("human please", "True"),
    ("agent", "True"),
    ("let me talk to a real person", "True"),
    ("please call me back", ""),
    ("could someone ring me?", ""),
    ("are you a bot?", ""),
    ("I'd rather deal with a person than a bot", "True"),
    ("put me through to someone", "True"),
    ("get me a manager", "True"),
    ("the salesperson was lovely", ""),
    ("room for five people?", ""),
]

CASES = {
    ("confirmation", "de", "confirmation"): CONFIRMED_DE + CHANGED_DE + REFUSED_DE,
    ("confirmation", "en", "confirmation"): CONFIRMED_EN + CHANGED_EN + REFUSED_EN,
    ("consent", "de", "confirmation"): CONSENT_DE,
    ("consent", "en", "confirmation"): CONSENT_EN,
    ("wants_human", "de", None): HUMAN_DE,
    ("wants_human", "en", None): HUMAN_EN,
}
