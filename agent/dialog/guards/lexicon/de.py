"""German words of the guards."""

CUES = {
    "request": r"""
        darf ich|dürfte ich|soll ich|nur noch|noch ihre|noch deine|jetzt noch|bitte|brauche|bräuchte|benötige|
        fehl(?:t|en)|verraten sie|verrätst du|nennen sie|nenn mir|sagen sie mir|sagst du mir|sag mir|schick mir|
        schreiben sie mir|schreib mir|teilen sie|stehen? noch aus|offen ist|genügt|nehme ich gern|wäre hilfreich|
        dazuschreiben|dazu schreiben|könnten sie|können sie|könntest du|lassen sie|geben sie|gib|teile|ergänz\w*|
        mitteilen|schicken sie|notieren sie|angaben|hinterlass\w*""",
    "postcode": r"postleitzahl(?:en)?|plz",
    "place": r"wo wohnen|wo wohnst|welche[rmn]? (?:ort|stadt|gegend)|aus welcher",
    "country": r"""
        welches land|welchem (?:der beiden )?(?:land|länder)|österreich oder|schweiz oder|deutschland oder|
        gehört sie""",
    "availability": r"""
        wann(?! immer)|welche[nmr]? (?:tag|tagen|termin|terminen)|uhrzeit(?:en)?|(?:ein paar|einige|mehrere|
        neue) (?:\w+ )?(?:tage|termine|zeiten)|(?:einen|ein) (?:termin|tag)|terminvorschläge|wunsch(?:tage|termine?|
        zeiten)|zeiten, die""",
    "configuration": r"""
        welche[nrsm]? (?:\w+ ){0,2}(?:modelle?|auto|autos|wagen|fahrzeuge?)|wunschmodell|(?:das|ihr|dein) modell|
        um welches|welche[nr] (?:davon|möchten|willst)|\w*modell,""",
    "confirmation": r"""
        weiter\w*geben?|weiterleit\w*|weitergebe|gebe|geben|angaben erhält|weiter\w*|übermittel\w*|schick\w*|
        send\w*|leite\w*|erhalten|erhält|bekommt|einreich\w*|\w*schick\w*|\w*send\w*|\w*leit\w*""",
    "permission": r"""
        darf|dürfen|dürfte|soll ich|einverstanden|erlauben sie|stimmen sie zu|genehmig\w*|zustimm\w*|freigabe|
        in ordnung|möchten sie, dass|möchtest du, dass|wollen sie, dass|ist es recht|wäre es (?:recht|in ordnung)|
        sind sie damit|bist du damit|ok(?:ay)?|kann ich|könnte ich|können wir""",
    "name": r"(?:ihren|deinen|ihr|dein) namen?",
    "phone": r"\w*nummer|telefonnummer|handynummer|mobilnummer|rückrufnummer|erreichbar unter|unter welcher nummer",
    "email": r"(?<!diese )(?<!dieser )(?<!per )e-?mail(?:-?adresse)?|mailadresse",
    "change": r"ändern|ändere|anders|änderung|nachbessern|stattdessen",
    "equipment": r"welche (?:farbe|ausstattung|motorisierung)|welche[rn] (?:antrieb|motor)|welches getriebe",
    "private": r"""
        budget|ausgeben|geburtsdatum|geboren|ausweis\w*|reisepass|iban|kreditkarte\w*|bankverbindung|einkommen|
        verdien\w*|beruf|arbeitgeber|familienstand|anschrift|(?<!mail-)adresse|passwort|führerscheins|
        führerscheinnummer|kennzeichen|wie alt|alter|(?:derzeitig|aktuell|jetzig|bisherig)\w+ (?:auto|wagen|
        fahrzeug)|fahren sie (?:aktuell|derzeit|zurzeit|momentan|schon|bereits)|fährst du (?:aktuell|derzeit|gerade|
        schon)|kinder|verheiratet|nationalität|kundennummer|wie viele personen|ausweis|führerschein(?:klasse|
        nummer)|seit wann|kilometer fahren sie|was fahren sie|fahren sie (?:jetzt|zur zeit)|arbeiten sie|
        arbeitest du|wo arbeiten|rauchen|raucher|kopie|scan|foto ihres""",
    "negation": r"nicht|nichts|kein\w*|ohne|ob|niemand|weder|leider|nie|bevor|ehe",
    "condition": r"erst|sobald|wenn|falls|sollte[nst]*|darf ich|soll ich|bevor|ehe|bis",
    "promise": r"""
        garantier\w*|(?:lebenslang\w*|jahre|inklusive|samt)(?: \w+)? garantie|(?:fest|
        verbindlich) (?:\w+ )?(?:reserviert|gebucht|bestätigt|zugesagt|vereinbart)|reserviert|(?:ist|
        wurde) (?:damit )?(?:\w+ )?bestätigt|bestätige ich|(?:sofort|kurzfristig|schnell|
        umgehend) (?:\w+ )?lieferbar|geliefert|vorrätig|auf lager|kostenlos\w*|gratis|geschenkt|umsonst|rabatt\w*|
        nachlass|preisnachlass|bestpreis|versprech\w*|auf jeden fall|sonderkondition\w*|entgegenkomm\w*|erstatt\w*|
        entschädig\w*|kulanz\w*|gutschrift|übernehmen die kosten|kostet (?:sie )?nichts|mit sicherheit|
        kein problem mit dem preis|guten preis|preislich|günstiger|zugesichert|zusicher\w*|steht (?:für sie |
        für dich )?bereit|termin steht|kommt in ordnung|kostenfrei\w*|unverbindlich\w*|ohne verpflichtung|
        verhandel\w*|kosten (?:übernehmen|tragen)|übernehmen (?:wir )?(?:die|alle|sämtliche)|spielraum|wir zahlen|
        auf unsere kosten|gelöscht|löschen wir|lösche ich|schenken|spendier\w*|(?:gute|super|top|beste|sonder|fair|
        günstig|tolle|attraktive)\w* (?:preis|kondition|angebot)\w*|hauspreis|freundschaftspreis|
        termin (?:\w+ ){0,3}(?:ist|steht) (?:\w+ )?(?:fix|eingetragen|geblockt|gesichert)|verlegt|verschoben|
        umgebucht|geld zurück""",
    "deadline": r"""
        noch heute|heute noch|(?<!guten )(?<!am )morgen(?! früh\w)|übermorgen|umgehend|sofort|unverzüglich|
        innerhalb|binnen|in kürze|spätestens|schnellstmöglich|so schnell wie möglich|
        in den nächsten (?:\w+ )?(?:minuten|stunden|tagen)""",
    "passed": r"""
        weitergegeben|weitergeleitet|weitergereicht|übermittelt|geschickt|gesendet|zugestellt|informiert|
        benachrichtigt|liegt (?:jetzt|nun|bereits|schon)|ist (?:jetzt|nun|bereits|schon) (?:bei|beim)|
        weitergereicht|eingereicht|angestoßen|veranlasst|(?:habe|haben|hat|wurden?|ist|sind) (?:\w+ ){0,6}übergeben""",
    "dealer": r"händlers?|autohaus|autohauses|garage|vertragspartners?",
    "dealer_acts": r"""
        (?:händler|autohaus|garage) (?:hat|weiß|kennt|ruft|meldet|wird|erwartet)|(?:weiß|kennt) (?:ihr|dein|
        der) (?:händler|autohaus)""",
    "advert": r"""
        newsletter\w*|abonnier\w*|\w*aktionspreis\w*|sonderangebot\w*|gewinnspiel\w*|zugreifen|sichern sie sich|
        sicher dir|laden sie|lade dir|app herunter\w*|unsere (?:neue )?app|folg(?:en|t)? (?:sie )?uns|bewerten sie|
        bewerte uns|bewertung\w*|empfehlen sie uns|gutschein\w*|schnäppchen|verpassen sie|unschlagbar\w*|
        das beste auto|(?:\w+s|sommer|winter|herbst|oster|rabatt|sonder)?aktion(?:en)?|attraktiv\w*|exklusiv\w*|
        einmalig\w*|\w*konditionen|sparen|preisvorteil\w*|\w*fahrgefühl|fahrspaß|fahrvergnügen|traumauto\w*|
        nur für kurze zeit|letzte chance|begeister\w*|probieren sie auch|jetzt (?:kaufen|leasen|bestellen|
        zuschlagen)|leasingangebot\w*|im angebot|reduziert\w*|top-?angebot\w*|preise steigen|
        warten sie nicht zu lange|warte nicht zu lange|nicht mehr lange|greifen sie zu|zuschlagen|tageszulassung\w*|
        vorführwagen|jahreswagen|gebrauchtwagen|lagerfahrzeug\w*|einen blick auf unsere|social media|facebook|
        instagram|\w*prämie\w*|sale|schlussverkauf|wussten sie|wusstest du|tag der offenen tür""",
    "formal": r"Sie|Ihnen|Ihre?[nmrs]?",
    "informal": r"du|dich|dir|dein\w*|euch|euer|eure\w*|(?:sag|nenn|schick|schreib|gib|verrat|teil) mir",
    "injected": r"""
        system-?\s?prompt\w*|systemanweisung\w*|meine (?:\w+ )?(?:anweisung\w*|instruktion\w*|vorgaben)|
        sprachmodell\w*|openai|chatgpt|als ki(?:-\w+)?|entwicklermodus|arr+|landratte\w*|matrose\w*|käpt'?n|
        ab jetzt bin ich|ich spiele (?:jetzt|nun)|zuvor genannte anweisungen|du bist der assistent|gedicht\w*|witz|
        rezept|passwort|zugangsdaten|anweisungen, die|neue rolle|wie gewünscht wiederhol\w*|hier (?:ist|
        sind) (?:der|die|das) (?:von ihnen |gewünschte\w* )?(?:code|text|übersetzung|gedicht)|ignorier\w*|
        vergesse (?:ich )?(?:alle|meine)|ich bin (?:ab )?(?:jetzt|nun) |richtlinien|mein prompt|prompt lautet|
        prompt sagt""",
    "poses": r"""
        mein name ist|ich heiße|ich bin (?:ein mensch|eine mitarbeiterin|ein mitarbeiter|frau|herr)|hier (?:ist|
        spricht) (?:frau|herr)|ich bin kein (?:bot|programm|computer)|(?:als|bin) (?:eine? |echte\w* |ihre? |
        deine? )?(?:mitarbeiter\w*|kundenberater\w*|verkaufsberater\w*|verkäufer\w*|berater\w*|kollegin|kollege|
        mensch)|keine maschine|kein computer\w*|ganz menschlich|echter mensch|sie (?:schreiben|sprechen|
        chatten) (?:hier )?(?:gerade )?mit einem (?:\w+ )?menschen|hier sitzt""",
    "person": r"mensch\w*|kolleg\w*|jemand|unse(?:r|rem|res) team|team|persönlich\w*|man",
    "machine": r"""
        programm\w*|automat\w*|computer\w*|maschine\w*|bot|assistent\w*|(?:künstliche )?intelligenz|software|bots?|
        digital\w*""",
    "title": r"herrn?|frau|fräulein|dr|prof",
    "unit": r"""
        personen|leute|sitze|sitzplätze|plätze|stunden?|tagen?|wochen?|minuten|monaten?|jahren?|prozent|euro|
        litern?|kilometern?|kilogramm""",
    "harmless": r"führerschein\w*|fragen zu|postfach",
    "about_postcode": r"\w*postleitzahl\w*|plz|wo|gegend|umkreis|nähe|ort|wohn\w*|region",
    "about_availability": r"""
        wann|\w*tage?n?|\w*termine?n?|\w*uhr\w*|\w*zeit\w*|\w*datum\w*|stunden?|vormittags?|nachmittags?|abends?|
        wochenende|woche|passen|passt|spät|\w*termin\w*|\w*verfügbar\w*""",
    "about_configuration": r"""
        \w*modelle?n?|\w*autos?|\w*wagens?|\w*fahrzeuge?n?|\w*variante\w*|welche[nrsm]?|davon|beiden|wofür""",
    "opener": r"""
        (?:(?:in|an|um|für|mit|zu|bei|aus|auf|unter|ab|seit|von|nach) )?(?:welch\w*|wem|wen|wann)|wie|was|wo|wohin|
        woher|womit|worauf|wofür|wer|warum|wieso|weshalb|ob""",
    "opener_verb": r"(?:\w+en|sind) sie|\w+st du",
    "joint": r"und|sowie|oder|außerdem|dazu",
    "familiar": r"""
        stimm\w*|richtig|korrekt|pass\w*|recht|ordnung|nenn\w*|sag\w*|mitteil\w*|teilen|schick\w*|verrat\w*|
        schreib\w*|prüf\w*|wiederhol\w*|geben|frage\w*|gemeint|mein\w*|heißt|lautet|fehlt|etwas|hilf\w*|helf\w*|
        such\w*|händler|probefahrt|einverstanden|angaben|davon|möcht\w*|woll\w*|willst|würd\w*|gehen|noch einmal|
        nochmals?|erneut|buchstabier\w*|anfrage|wunsch|zusammenfassung""",
    "feature": r"""
        sitzheizung|lenkradheizung|standheizung|schiebedach|massagesitz\w*|ambientebeleuchtung|carplay|android auto|
        tempomat\w*|einparkhilfe|einparkassistent\w*|sitzbelüftung|klimaanlage|klimaautomatik|soundsystem|
        keyless\w*|alufelgen|leichtmetallfelgen|totwinkel\w*|spurhalte\w*|abstandsregel\w*|heckklappe|wallbox|
        schnellladen|autopilot\w*|winterreifen|dachreling|luftfederung""",
    "bare_fwd": r"vorder\w*|front\w*",
    "bare_rwd": r"hinter\w*|heck\w*",
    "bare_awd": r"allrad\w*|vierrad\w*",
    "own_doing": r"""
        ändere|korrigiere|passe|notiere|berichtige|trage|aktualisiere|suche|lege (?:ich )?los|mache (?:ich )?weiter|
        weitermachen|fange|geht es weiter|ändern|anpassen|korrigieren""",
    "wish": r"""
        (?:schönen?|guten|angenehmen?|erholsames?) (?:tag|abend|nachmittag|woche|wochenende|sonntag|feierabend)|
        viel (?:spaß|freude)|alles gute|gute fahrt""",
    "pending": r"""
        erst|sobald|nach ihre[rm]|nach deine[rm]|zustimmung|einwilligung|einverständnis|erlaubnis|freigabe|nur wenn|
        nur dann|wenn sie (?:zustimmen|einverstanden|ja)|wenn du (?:zustimmst|einverstanden|ja)""",
    "article": r"de[rnm]|die|das|ein\w*|neu\w*|auch|ganz",
    "i_am": r"ich bin|hier ist|hier schreibt|mein name ist|ich heiße",
    "wheels": r"räder\w*",
    "open": r"wissen|zwei angaben|drei angaben|\w*frag\w*|gern wissen",
    "relative": r"was|wo|wer|wem|wen",
    "but": r"aber|doch|jedoch|dafür|sondern|allerdings",
    "summary": r"zusammenfassung|übersicht|nachricht",
    "offer": r"""
        wenn sie (?:mögen|möchten|wollen|wünschen|lust)|wenn du (?:magst|möchtest|willst|lust)|
        gern(?:e)? (?:organisiere|vereinbare|arrangiere|richte|bereite|kümmere)|
        sagen sie (?:mir )?(?:einfach )?bescheid|sag (?:mir )?(?:einfach )?bescheid""",
    "brand_noun": r"""
        modell\w*|fahrzeug\w*|auto\w*|wagen|händler\w*|partner\w*|team\w*|assistent\w*|probefahrt\w*|zentrum|
        kund\w*|palette|angebot\w*|baureihe\w*|vertrag\w*|sie|ihn\w*|ihr\w*|datenschutz\w*|gmbh|automobile""",
    "purchase": r"kaufen|kauf|kaufst|inzahlung\w*|zahlung\w*|finanzier\w*|leas\w*|anzahlung|versicher\w*",
    "soon": r"""
        heute|morgen\w*|übermorgen|vormittag\w*|nachmittag\w*|abend|bald|demnächst|zeitnah|prompt|kurzfristig|
        stunden?|minuten?|werktag\w*|arbeitstag\w*|tagen?|woche|wochen|schnell\w*""",
    "already": r"schon|bereits|inzwischen|mittlerweile|längst",
    "told": r"""
        kontaktiert|verständigt|mitgeteilt|angefragt|weiß|kennt|verbunden|bescheid gegeben|vorliegen|vorliegt|
        in verbindung|angemeldet|registriert|vorgemerkt|angekündigt|eingetragen|hinterlegt|wartet|freut sich|gesagt|
        erzählt""",
    "contact": r"""
        meld\w*|antwort\w*|ruf\w*|rück\w*|schreib\w*|kontakt\w*|kümmer\w*|bescheid|erreich\w*|anruf\w*|wir|händler|
        autohaus|erwartet""",
    "multiple": r"doppelt\w*|doppelte|dreifach\w*|hälfte|halb so|anderthalb\w*",
    "car": r"auto|wagen|fahrzeug|fahrzeugs",
    "ready": r"bereitgestellt|bereit|bereitste\w*|zur verfügung|vollgetankt|aufgeladen|gewaschen|erwartet|wartet",
    "dealer_noun": r"händler",
    "out_of_place": r"""
        (?:mit |von |für |bei )?(?:wer|wem|wen)|wie (?:viele?|alt|oft|lange|hoch|groß|weit|häufig|sind|haben|
        kommen)|warum|wieso|weshalb|was (?:fahren|verdienen|machen|arbeiten|ist ihnen)""",
}
NUMBERS = """
    zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 fünfzehn=15 zwanzig=20
    dreißig=30 vierzig=40 fünfzig=50 hundert=100 tausend=1000"""
