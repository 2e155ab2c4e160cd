"""German words of the guards."""

CUES = {
    "request": r"""
        darf ich|dürfte ich|soll ich|nur noch|noch ihre|noch deine|jetzt noch|bitte|brauche|bräuchte|benötige|
        fehl(?:t|en)|verraten sie|verrätst du|nennen sie|nenn mir|sagen sie mir|sagst du mir|sag mir|schick mir|
        schreiben sie mir|schreib mir|teilen sie|stehen? noch aus|offen ist|genügt|nehme ich gern|wäre hilfreich|
        dazuschreiben|dazu schreiben""",
    "postcode": r"postleitzahl(?:en)?|plz",
    "place": r"wo wohnen|wo wohnst|welche[rmn]? (?:ort|stadt|gegend)|aus welcher",
    "country": r"""
        welches land|welchem (?:der beiden )?(?:land|länder)|österreich oder|schweiz oder|deutschland oder|
        gehört sie""",
    "availability": r"""
        wann|welche[nmr]? (?:tag|tagen|termin|terminen)|uhrzeit(?:en)?|
        (?:ein paar|einige|mehrere|neue) (?:\w+ )?(?:tage|termine|zeiten)|(?:einen|ein) (?:termin|tag)|
        terminvorschläge|wunsch(?:tage|termine?|zeiten)|zeiten, die""",
    "configuration": r"""
        welche[nrsm]? (?:\w+ ){0,2}(?:modelle?|auto|autos|wagen|kalmora|fahrzeuge?)|wunschmodell|
        (?:das|ihr|dein) modell|um welches|welche[nr] (?:davon|möchten|willst|der beiden)|\w*modell,""",
    "confirmation": r"weiter\w*geben?|weiterleit\w*|weitergebe|gebe|geben|angaben erhält",
    "permission": r"darf|dürfen|dürfte|soll ich|einverstanden|erlauben sie|stimmen sie zu",
    "name": r"(?:ihren|deinen|ihr|dein) namen?",
    "phone": r"\w*nummer|telefonnummer|handynummer|mobilnummer",
    "email": r"(?<!diese )(?<!dieser )(?<!per )e-?mail(?:-?adresse)?|mailadresse",
    "change": r"ändern|ändere|anders|änderung|nachbessern|stattdessen",
    "equipment": r"welche (?:farbe|ausstattung|motorisierung)|welche[rn] (?:antrieb|motor)|welches getriebe",
    "private": r"""
        budget|ausgeben|geburtsdatum|geboren|ausweis\w*|reisepass|iban|kreditkarte\w*|bankverbindung|einkommen|
        verdien\w*|beruf|arbeitgeber|familienstand|anschrift|(?<!mail-)adresse|passwort|führerscheins|
        führerscheinnummer|kennzeichen""",
    "negation": r"nicht|nichts|kein\w*|ohne|ob|niemand|weder|leider|nie|bevor|ehe",
    "condition": r"erst|sobald|wenn|falls|sollte[nst]*|darf ich|soll ich|bevor|ehe|bis",
    "promise": r"""
        garantier\w*|(?:lebenslang\w*|jahre|inklusive|samt)(?: \w+)? garantie|
        (?:fest|verbindlich) (?:\w+ )?(?:reserviert|gebucht|bestätigt|zugesagt|vereinbart)|reserviert|
        (?:ist|wurde) (?:damit )?(?:\w+ )?bestätigt|bestätige ich|lieferbar|geliefert|vorrätig|auf lager|
        kostenlos\w*|gratis|geschenkt|umsonst|rabatt\w*|nachlass|preisnachlass|bestpreis|versprech\w*|auf jeden fall""",
    "deadline": r"""
        noch heute|heute noch|(?<!guten )(?<!am )morgen(?! früh\w)|übermorgen|umgehend|sofort|unverzüglich|
        innerhalb|binnen|in kürze|spätestens|schnellstmöglich|so schnell wie möglich|
        in den nächsten (?:\w+ )?(?:minuten|stunden|tagen)""",
    "passed": r"""
        weitergegeben|weitergeleitet|weitergereicht|übermittelt|geschickt|gesendet|übergeben|zugestellt|informiert|
        benachrichtigt|liegt (?:jetzt|nun|bereits|schon)|ist (?:jetzt|nun|bereits|schon) (?:bei|beim)""",
    "dealer": r"händlers?|autohaus|autohauses|garage|vertragspartners?",
    "dealer_acts": r"""
        (?:händler|autohaus|garage) (?:hat|weiß|kennt|ruft|meldet|wird|erwartet)|
        (?:weiß|kennt) (?:ihr|dein|der) (?:händler|autohaus)""",
    "advert": r"""
        newsletter\w*|abonnier\w*|\w*aktionen?|\w*aktionspreis\w*|sonderangebot\w*|gewinnspiel\w*|zugreifen|
        sichern sie sich|sicher dir|laden sie|lade dir|app herunter\w*|unsere (?:neue )?app|
        folg(?:en|t)? (?:sie )?uns|bewerten sie|bewerte uns|bewertung\w*|empfehlen sie uns|gutschein\w*|schnäppchen|
        verpassen sie|unschlagbar\w*|das beste auto""",
    "formal": r"Sie|Ihnen|Ihre?[nmrs]?",
    "informal": r"du|dich|dir|dein\w*|euch|euer|eure\w*",
    "injected": r"""
        system-?\s?prompt\w*|systemanweisung\w*|meine (?:\w+ )?(?:anweisung\w*|instruktion\w*|vorgaben)|
        sprachmodell\w*|openai|chatgpt|als ki(?:-\w+)?|entwicklermodus|arr+|landratte\w*|matrose\w*|käpt'?n|
        ab jetzt bin ich|ich spiele (?:jetzt|nun)|zuvor genannte anweisungen|du bist der assistent""",
    "poses": r"""
        mein name ist|ich heiße|ich bin (?:ein mensch|eine mitarbeiterin|ein mitarbeiter|frau|herr)|
        hier (?:ist|spricht) (?:frau|herr)|ich bin kein (?:bot|programm|computer)""",
    "person": r"mensch\w*|kolleg\w*|jemand|unse(?:r|rem|res) team|team|persönlich\w*|man",
    "machine": r"programm\w*|automat\w*|computer\w*|maschine\w*|bot|assistent\w*",
    "title": r"herrn?|frau|fräulein",
    "unit": r"""
        personen|leute|sitze|sitzplätze|plätze|stunden?|tagen?|wochen?|minuten|monaten?|jahren?|prozent|euro|
        litern?|kilometern?|kilogramm""",
    "harmless": r"führerschein\w*|fragen zu|postfach",
}
NUMBERS = """
    zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 zwanzig=20
    dreißig=30 vierzig=40 fünfzig=50 hundert=100 tausend=1000"""
