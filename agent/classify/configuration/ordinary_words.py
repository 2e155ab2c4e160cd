"""Everyday German and English words that are never taken for a misspelt model name."""

import re

ORDINARY_WORDS = frozenset(
    re.findall(
        r"\w+",
        """sorki sorka sorry sory elektrobetrieb elektrofirma elektromeister
        abend abends abgelehnt abgerufen abgesagt abholen abholung ablauf abmelden abmeldung about absage absagen
        absender abzocke accepted access accident account actually address adler adresse aeltere aendern aenderung
        aerger after afternoon again agreed airbag airpods akkus aktion aktuell albers allen aller alles allowed allrad
        alltag alone along already alten alter altona anbei andere anderen anderes anders anfang anfrage angabe angaben
        angebot angefragt angerufen anhaenger anhang ankauf anliegen anmelden anmeldung anneke annual another anrufe
        anrufen anschauen answer antrieb antwort antworte antworten anwalt anymore anyone anything anywhere anzahlung
        anzeige apologise appeal april arbeit arbeite around arrange arrival arrow article asdfgh asked asking assistenz
        attached audio aufpreis augsburg august auskunft ausleihen ausmachen aussen ausserdem austragen ausweis
        auswendig autobahn autohaus automated automatic automatik autos autumn available awaits azubi backhaus baeren
        based basel batterie batterien battery bauen beach because bedeutet before behandelt beide beides beispiel
        bekomm bekomme bekommen believe bemerkung benoetige benzin benziner beratung bereit bereits berge berlin bernd
        bescheid besser bestanden beste besteht bestelle bestellen bestellt besten bestimmt besuch besucher betrag
        betreff betrieb between bevor bewegen bewerbung bewerten bewertung biete bieten bigger bikes bilder binnen
        birgit bisher bitcoin bitte bitten black bleibt blind blitz block blocked bochum boese bonus booked booking
        borrow bottle bought braeuchte brake brakes branch brandis brandt brauch brauche brauchen braucht breite bremen
        bremse bremsen brief brille bring bringen bringt brochure broken broker brother brown bruder bruecke buchen
        buchung budget buero business busse buyer buyers buying cable cabrio calendar calls cancel cancelled capacity
        carsten casino catalogue caused chair change changed charge charged charging chatbot chats cheap check cheers
        chemnitz choend class click clicked clock close closed clover coast cobra coffee colleague collect cologne
        colour comes coming commute company complaint computer confirm consider contact contract controls correct corsa
        costs could coupe courtesy cover crashes crate credit current customer customers dabei dafuer daher damals damen
        damit danach danke danken darauf darlehen dashcam daten datum dauer dauernd dauert daughter davon dealer dealers
        december decent decide decided deine delay delete deleted delivered delivery deniz denken deposit derzeit
        deshalb design details deutsch dezember dienstag diese diesel dieselbe diesem diesen dieser dieses diesmal
        dieter different digital disabled discount display doctor document doesn donner donnerstag double drauf drehen
        dreimal dresden dritten drive driven driver drives driving drohne drove druckerei dsgvo dubai dublin duerfen
        duerfte durch durfte during earliest easter echten einem einen einer eines einfach eingang eingeben einkauf
        einladung einmal einparken einplanen einstieg eintrag eintragen einzeln elektro eltern email empfehlen empty
        endlich engine english enquiry enter entfernen entfernt erase erfahrung erhalte erhalten erleben erledigt ernst
        erprobung error ersatz erstellt ersten erwarte erzaehl erzeugte essen estimate etwas eurem euren eurer europe
        evening every example exclusive expect export extra facelift factory faehrt faellen faellig faellt fahre fahren
        fahrer fahrn fahrprobe fahrrad fahrt fahrzeug fahrzeuge failure falke fallen falls falsch falsche familie
        families family farbe farben father februar february feels fehlende fehler feiertag felge felgen fenster ferien
        fertig feuer field fields filiale final finance financing finde finden findet finger finished firma first fixed
        flamme fleet flexibel flight fluege fluesse fluss folgende folgenden follow follower followers fordere forest
        forget forgot formular forward found fourth frage fragen frankfurt frechheit freiburg freitag freude freuen
        freund freunde freundin friday friend friends frist front frueh frueher fruehling fuchs fuehle fuehlt fuenf
        fuern fuers fuhrpark fulda gaenge garage garantie garmisch garten geben geblitzt gebucht geehrte geehrter
        geehrtes gefaellt gefahren gefallen gefunden gegeben gegen gehabt gehen gehoert geiht geile geiles gekauft gelbe
        gelesen geloescht gemacht gemeint genau generiert genial genommen genuegt gepruefte gerade geraeusch german
        germany gerne gesagt geschickt gesehen gesehn gesendet gesperrt gespraech gestern getankt getriebe gewaehren
        gewinn gewinnen gewonnen gibts ginge glasses glaub gleich gleiche global going golden gonna google grant gratis
        great green greetings groesse gross grosse grossen gruess gruesse gruessen gruesst grund gruppe gruss gucken
        gueltig guenstig guten gutschein haben haberkorn haend haendler haendlern haengt haett haette haetten haeuser
        halbe hallo halten hamburg handle handles handover handy hannover happens happy hatte hatten haupt hause having
        headlight heben height heilbronn heimat heisse heisst helfen hella hello heraus herbst heroes heron herren herrn
        herzlich herzliche heute hiermit hilfe hinten hirsch history hoeren hoert hoffen hoffnung holden holder holen
        holger holidays hollow honestly horse horst hotel hotline hours house hover however huber hughes hunde husband
        ideally ignore ignoriert ihnen ihrem ihren ihrer ihres illness immer import include included including inform
        infos inklusive innen innsbruck insel inseln inserat inside instead insurance interesse interest interview
        invoice iphone irgendwas irgendwo island isofix jaguar jahre jahren januar january jeden jemand jemanden jetzt
        jeweils jonas juergen kabel kaffee kalender kannt kanzlei kaputt karre karte karten kassel katalog katze kaufe
        kaufen keine keinen keiner kennen kennt kevin kinder kindly kirche klack klappe klappern klasse klassik klein
        kleine kleines klick knight knorr koeln koennen koennt koennte koennten koffer kofferraum kollege kombi komme
        kommen kommentar kommt komplett konnte konstanz kontakt konto konzert kopie kosten kostet krank kratzer kredit
        kreis krieg kriegt krueger kueste kumpel kunden kunst kupplung kurier kurze ladekabel laden ladung laedt laesst
        laeuft lager lampe landshut lange langsam lappen lasse lassen lasst later laufen lautet lawyer leads lease
        leasen leasing leather leave leben leder legen lehrer leider leihwagen leipzig leisten leistung lenkrad lernen
        lesen letter letzte letzten letztes leuchtet leute licence license licht liebe lieber liebes liebsten lieder
        lieferung liegen liegt light likes limousine lindemann lindner lindqvist linear linie linien links liste liter
        living location loesch loeschen loescht loeschung loewe lohnt lohse lokal longer looking looks lover luebeck
        lunch machbar mache machen macht madam maerz magdeburg mahnung mailbox mails mainz makes making manager manual
        march marek market markt matter matthias maybe meant meanwhile mechanic meeting meine meinem meinen meiner
        meines meinte meinung meister melde melden meldet meldung memory mertens message messages messaging messe messen
        mieser might minute minuten minutes mirko mitfahren mitnehmen mitte mittel mittwoch mittwochs mobil mobile model
        modell modelle models modern moechte moechten moeglich molden moment monat monate monaten monatlich monats
        monday money monika montag month monthly months morgen morning mornings mother motor motoren motors mountain
        mouse moved moving muehe muenchen muessen muesste munich musik mustang mutter myself nachbar nachher nachlass
        nachname nachricht nacht naechste naechsten naehe natur nearest neben needed nehme nehmen nehmt neighbour nennen
        netto neuen neuer neues neuwagen never nguyen nicht nichts niemand night nimmer nobody nochmal noetig noise
        noreply normal nothing notice noticed november nuernberg number nummer nutzen nutzung obwohl ocean octavia
        october offen offenbach offene offer offers office offline ohlendorf okafor okonkwo oktober olena onkel online
        opening opera oppermann orange order orders original other owing owner ozean package paket pakete panel
        panoramic panther papers parcel parken parkplatz partner passat passed passen passenger passt password passwort
        pasta patient paying payment peace pearl people perfekt perhaps person personen peter petra petrol pferd phone
        photo photos picked pickup pictures piece piept pillow pizza place plane planen planet plant plate platform
        platz please point polen policy polka portal position possible postcode poster postfach postpone potsdam power
        preis preise press pretty price prices prima printer privat privately probably probe probefart probieren problem
        profil profile project promised promote propose prospekt protokoll provide pruefen pruefung punkt punkte
        purchase qualitaet queen quelle quellen question quick quiet quite quota quotation quote quoted rabatt radio
        raeder range raten rather rattle rauch reading ready reaktion really reason recall receipt receive received
        rechnen rechnung recht rechts recipient recommend recording redaktion reden regards regel regen region regional
        register reicht reichweite reifen reihe reinigen reise reisen reiser rejected remember reminder remove rental
        rentner repair reparatur repariert reply report request require reserve reset response returned review richten
        richtig right river roland rollen roller rollstuhl rosenheim rostock round route ruckelt rueckruf rufen
        ruhestand runde running rutsch sagen sales salsa salzburg samba samstag sandra saturday saturdays sauber
        schalter schatten schatz schau schauen schauraum schautag scheibe schicht schicken schieben schlecht schnee
        schnell schoen schoene schoenes schon school schreib schreibe schreiben schreibt schufa schule schwaermt schwarz
        schweiz schwester scooter scratch screen season seats sechs second seeing sehen seidl seine seite seiten sekunde
        selbe selber selbst selling senden sender sending sendung september serie serien seriously service servus shall
        sheet shift shifts short should showroom showrooms shows sicher sichern sieben siegen siehe silver simple simply
        simulator since sincerely single sister sitze sitzen sitzer small smell sobald soehne sofort software solange
        sollen somebody someone something sometime sommer sondern sonne sonntag sonst sorry spaeter spare sparen sparrow
        spass speak speed speedy speichern sperrung spezial spiel spiele spinnt spitze sponsor spontan sport sports
        sporty sprechen spring stadt staff stahnke stand standing starten statt status steckdose stecker steering stehe
        stehen steht stein stelle stellen stern sterne sternen steuer still stimme stimmt stock stoeren stopp stops
        stored stories storm story strand strasse strecke streichen strom stuck student study stueck stuerzt stunde
        stunden sturm stuttgart subject suche suchen sucht suits summary summe summer sunday super support surprise
        survey syrien system table taeglich tagen takes talking tango tanken tante teacher teilen teilkasko telefon
        telephone termin termine testdrive teste testen testfahrt testing testwagen teuer thank thanks theater there
        thesis thing things think thinking third thomas three thunder thursday ticket tiedemann tiefe tiger times
        tischler tochter today together tolle tomorrow total touren towbar trade traeume tragen train transfer traum
        traurig trautwein treffen trial tried trier trinken triple trotz trotzdem trouble trying tschuess tueren tuerme
        tuesday turned twice tyres ueber uebergabe ueberlege uebers uebung uhrzeit umbau umbrella umfrage unbekannt
        under unfall ungefaehr ungern unser unsere unserem unseren unserer unten unter unterwegs until update urgent
        urlaub valley variante vater vehicle verbrauch verdiene verdienen vergessen vergleich verify verkauf verkaufen
        verkauft verlange verlangt verlassen verlegen verliebt verloren vermieten verpasst versand versendet version
        versuch versuchs verteiler vertippt vertrieb verwalten victory video viele vielen vierten village viper vision
        visit voegel vogel voice volvo vorab vorgang vorhanden vorher vormittag vorname vorne vorschlag vorteil
        vorziehen waehrend waere wagen waited waiting wallbox wanna wanted wanting wants waren warning warranty warte
        warten wartezeit warum waschen wasser water weather webseite website wechseln weder wednesday weekend weekly
        weeks wegen weiss weiter weiteren weiterhin welche welchem welchen welcher welches wende wenden wendt wenns
        werbespot werbung werde werden werkstatt werner wetter whatever whats whatsapp wheel wheels where whether which
        while white whole wieder wieviel wilhelm willms window winter wirklich wishes wissen without woanders woche
        wochen woher wohne wohnmobil wohnt wohnwagen wolke wollen wollt wollte worden working works workshop would write
        writing written wrong wrote wuensche wuerd wuerde wuerden wuerzburg wunder wunsch wurde wurden wurscht wusste
        years yellow yesterday yours youtube yvonne zahlen zahlt zahlung zauber zeigen zeigt zentral zentrale zentrum
        ziegler ziehe ziehen zieht zimmer zischtig zugesagt zugesagte zugriff zulassung zurueck zusage zusammen zweimal
        zweite zwischen""",
    )
)
