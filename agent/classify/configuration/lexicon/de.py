"""German words for what can be configured, and German cues."""

from collections.abc import Mapping

from agent.classify.configuration.lexicon.de_colours import COLOURS, inflect_colour
from agent.classify.configuration.lexicon.de_idioms import IDIOMS
from agent.classify.configuration.lexicon.de_refusals import REFUSALS

__all__ = ["COLOURS", "CUES", "VALUES", "inflect_colour"]

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """Benzin, Benziner, Benziners, Benzinmotor, Ottomotor, Otto-Motor, Benzinerin, Benzinversion,
    Benzinvariante, Benzinantrieb, Benzinmodell, Benzinwagen, Super Benzin, Superbenzin, TSI, TFSI""",
    "powertrain:diesel": """Diesel, Diesels, Dieselmotor, Dieselantrieb, Dieselversion, Dieselfahrzeug, Selbstzünder,
    Dieselaggregat, Dieselvariante, Dieselmodell, Dieselwagen, Dieselauto, TDI, CDI, HDi, Diesler, Dieselchen,
    Selbstzünders, Ölbrenner, Heizölferrari, Nagler""",
    "powertrain:hybrid": """Hybrid, Hybride, Hybriden, Hybridantrieb, Hybridversion, Hybridmodell, Hybridvariante,
    Hybridmotor, Hybridauto""",
    "powertrain:hev": """Vollhybrid, HEV, Voll-Hybrid, Vollhybriden, Selbstladehybrid, selbstladender Hybrid,
    selbstladenden Hybrid, selbstladend, normaler Hybrid, normalen Hybrid, klassischer Hybrid, klassischen Hybrid,
    Hybrid ohne Stecker, Hybrid ohne Laden, Hybrid ohne Aufladen, Hybrid ohne Ladekabel, Hybrid ohne Kabel, Hybrid
    ohne Steckdose, Hybrid ohne Plug, Hybrid ohne Plug-in, Hybrid ohne zu laden, Hybrid ohne Nachladen, Hybrid ohne
    Wallbox, Hybrid nicht zum Laden, Hybrid kein Plug-in, Hybrid nicht Plug-in, Hybrid der sich selbst lädt,
    selbst auflädt, selber auflädt, Hybrid
    der selbst lädt, Hybrid den man nicht laden muss, Hybrid den man nicht lädt""",
    "powertrain:phev": """Plug-in, Plug-in-Hybrid, Plug-ins, Plug-in-Hybriden, Plug-in Hybridantrieb, PHEV,
    Steckdosenhybrid, Steckerhybrid, Ladehybrid, Steckerhybriden, Steckerhybride,
    Steckdosenhybriden, Ladehybriden, Plug-in-Hybride, Teilzeitstromer, Hybrid mit Steckdose, Hybrid mit Laden,
    Hybrid mit
    Kabel, ladbarer Hybrid, ladbaren Hybrid, Hybrid den man lädt, Hybrid den man laden kann, Hybrid zum Einstecken,
    aufladbarer Hybrid, aufladbaren Hybrid, Hybrid zum Laden, Hybrid zum Aufladen, Hybrid mit Stecker, Hybrid mit
    Ladekabel, Plugin, als Plug-in, Steckdosen-Hybrid, Stecker-Hybrid, Plug-in-Version, Plug-in-Variante""",
    "powertrain:bev": """Elektro, E-Auto, E-Autos, E-Fahrzeug, Elektroauto, Elektroautos, Elektrofahrzeug, Elektrowagen,
    Elektroversion, Elektrovariante, Elektromodell, Elektroantrieb, Elektromotor, E-Motor, E-Antrieb, E-Version,
    E-Variante, E-Modell, Stromer, BEV, vollelektrisch, vollelektrische, vollelektrischen, vollelektrischer,
    vollelektrisches, vollelektrischem, elektrisch, elektrische, elektrischen, elektrischer, elektrisches, elektrischem,
    rein elektrisch, mit Strom, lieber Strom, auf Strom, batterieelektrisch, Vollstromer, batteriebetrieben,
    Batterieauto, Batterieantrieb, Akkuauto, Akku-Auto, als E, mit Akku, elektronisch angetrieben, Elektrischen,
    Elektrischer, nur Strom, dann Strom, Strom bitte, E-Wagen, Elektro-Auto, mit Batterie, E-Mobil, Elektroflitzer,
    Elektrischn, vollelektro, voll elektrisch, ganz elektrisch, komplett elektrisch, nur elektrisch, ohne Auspuff,
    Elektriker, reiner Elektro, reinen Elektro, reinelektrisch, Elektrokarre""",
    "powertrain:gas": "Gasanlage, Gasantrieb, Gasmotor, Gasauto, Gaser, mit Gas, auf Gas, als Gas, Gasversion",
    "powertrain:plug": """mit Stecker, mit Ladestecker, mit Steckdose, mit dem Stecker, zum Einstecken, zum Anstecken,
    zum Aufladen, den man aufladen kann, mit Ladekabel, mit Kabel, zum Laden""",
    "powertrain:combustion": "Verbrenner, Verbrennungsmotor, Verbrennern, Verbrenners, klassischer Motor",
    "powertrain:lpg": "LPG, Autogas, Flüssiggas",
    "powertrain:cng": "CNG, Erdgas, Erdgasantrieb, Erdgasmotor",
    "powertrain:hydrogen": "Wasserstoff, Wasserstoffantrieb, Wasserstoffauto, Brennstoffzelle, FCEV",
    "transmission:automatic": """Automatik, Automatic, Automatikgetriebe, Automatikversion, Automatikschaltung,
    Automatikwagen, automatisches Getriebe, automatischem Getriebe, automatischen Getriebe, automatische Schaltung,
    ohne Kupplung, ohne Kuppeln, ohne Schalten, ohne zu schalten, Doppelkupplung, Doppelkupplungsgetriebe, DSG, DKG,
    CVT, Automatk, Autmatik, Automatikvariante, Automatikmodell, Otomatik, Getriebe automatisch, Getriebe: automatisch,
    Wandlerautomatik, Automat,
    Automatikauto, Automatikgetrieben, Wandler""",
    "transmission:manual": """Schalter, Handschalter, Handschaltung, Handschaltgetriebe, Schaltgetriebe, Schaltwagen,
    Schaltung, Gangschaltung, Knüppelschaltung, manuell, manuelle, manuellen, manueller, manuelles, manuellem, manuelle
    Schaltung, manuelles Getriebe, manuellem Getriebe, manueller Schaltung, manuellen Getriebe, 6-Gang, 5-Gang,
    Sechsgang, Fünfgang, 6-Gang-Getriebe, 5-Gang-Getriebe, Sechsganggetriebe, Fünfganggetriebe, selber schalten, selbst
    schalten, selber schoitn, zum Schalten, Schalthebel, Kupplungspedal, Schaltknüppel, Geschaltet, schalte lieber
    selbst, schalte gern selbst, schalte gerne selbst, schalte lieber selber, schalte gern selber, selbst zu schalten,
    selber zu schalten, Schaltgetrieben, Schaltautos, Schaltauto, mit Kupplungspedal, Handgeschaltet, handgeschaltet,
    handgeschalteten, geschalten, Gänge selber einlegen, Gänge selbst einlegen, Gänge einlegen, zum Selberschalten,
    selber rühren, Rührstab, zum selber Schalten""",
    "drivetrain:awd": """Allrad, Allradantrieb, Vierrad, alle Räder angetrieben, Allradler, Allradversion,
    Allradvariante, Allradsystem, Vierradantrieb, 4x4, AWD, 4WD, quattro, 4motion, xDrive, 4matic, Alltagsallrad,
    Allradfahrzeug, Allradmodell, allradgetrieben, allradgetriebene, allradgetriebenen, Allradautos, vier angetriebene
    Räder, alle vier Räder angetrieben, Antrieb auf alle vier, alle vier Räder, auf allen vieren, Vierradler,
    allradler""",
    "drivetrain:fwd": """Frontantrieb, Vorderradantrieb, Fronttriebler, FWD, Vorderachsantrieb, Front-Antrieb,
    frontgetrieben, frontgetriebene, frontgetriebenen, vorne angetrieben, vorn angetrieben""",
    "drivetrain:rwd": """Heckantrieb, Hinterradantrieb, Hecktriebler, RWD, Heck-Antrieb, Hinterachsantrieb,
    heckgetrieben, heckgetriebene, heckgetriebenen, hinten angetrieben, Hinterradler, Heckschleuder, Antrieb hinten,
    hinten Antrieb, Antrieb auf die Hinterräder""",
    "extras:towbar": """AHK, Anhängerkupplung, Anhängekupplung, Hängerkupplung, Anhänger-Kupplung, Anhängerkuplung,
    Anhängerkupplungen, Anhängevorrichtung, Zugvorrichtung, Anhängezugvorrichtung,
    Anhängerzugvorrichtung, Hängerzugvorrichtung, Anhänge-Kupplung, Kupplung hinten, Anhängerhaken, Schwenkkupplung,
    Kugelkopf, Zughaken, mit Haken, und
    Haken, mit Hakn, mit an Haken, mit nem Haken, Haken dran, Haken dro, Hakn dro, Hängerhaken, Haken für den
    Hänger, Haken für den Anhänger, Haken für den Wohnwagen, Haken hinten, Anhängerkupplg, Wohnwagenkupplung,
    Wohnwagen-Kupplung, Hänger-Kupplung, Kupplung für den Anhänger, Kupplung für den Hänger, Kupplung für den
    Wohnwagen, Kupplung zum Ziehen""",
    "extras:panoramic_roof": """Panoramadach, Pano, Panoramaglasdach, Panoramaschiebedach, Panorama-Dach,
    Panorama-Glasdach, Panorama-Schiebedach, Glasdach, Glasschiebedach, Schiebedach, Panodach, Pano-Dach,
    Panorama-Glas-Dach, Panorama, Panorama-Glasschiebedach""",
    "extras:heat_pump": "Wärmepumpe, Wärme-Pumpe",
    "extras:matrix_led": """Matrix-LED, LED-Matrix, Matrix-Licht, Matrixlicht, Matrixscheinwerfer,
    Matrix-Scheinwerfer, Matrix-LED-Licht, Matrix-LED-Scheinwerfer, LED-Matrix-Scheinwerfer, LED-Matrixscheinwerfer,
    Matrix-LEDs, mit Matrix, und Matrix""",
    "extras:navigation": "Navi, Navigation, Navigationssystem, Navigationsgerät, Navisystem, Navigations-System",
    "extras:leather": """Leder, Lederausstattung, Ledersitze, Ledersitzen, Lederpolster, Lederinterieur,
    Lederpolsterung, Vollleder, Teilleder, Volllederausstattung, Leder-Ausstattung, Leder-Sitze, Nappaleder""",
    "extras:head_up_display": "HUD, Head-up-Display, Headup, Head-up, Blickfeldanzeige, Frontscheibenprojektion",
    "extras:parking_camera": """Rückfahrkamera, Parkkamera, Einparkkamera, Rückfahr-Kamera, Rückkamera, Heckkamera,
    360-Grad-Kamera, 360 ° Kamera, Rundumkamera, Kamera hinten, Kamera fürs Einparken, Kamera fürs Parken,
    Kamera zum Parken, Kamera beim Einparken, Kamera fürs Rückwärtsfahren, Kamera zum Rückwärtsfahren,
    Rückwärtskamera, Rückwärtsfahrkamera, Heck-Kamera, Surround View, 360-Grad-Ansicht, Kamera zum
    Einparken, Rundumsichtkamera, Rückfahrcam, Rückfahrkam, Rückfahrcamera, Rückfahr-Cam, Heckcam, Cam hinten""",
    "idiom:": IDIOMS,
}

CUES: Mapping[str, str] = {
    **REFUSALS,
    "wish": """wann fahre ich, wollt, wolltn, möchte, möchten, möcht, moecht, würde, würden, würd, will, wollen, wollte,
    wollten, hätte, hätten, gern, gerne, suche, suchen, Interesse, interessiere, interessiert, interessieren,
    Probefahrt, Probefahrten, Testfahrt, probefahren, Probe fahren, probezufahren, testen, ausprobieren, wünsche,
    wünschen, Wunsch, gewünscht, bitte, soll, sollte, wäre, wären, brauche, brauchen, bevorzuge, bevorzugt, favorisiere,
    Favorit, liebsten, kaufen, bestellen, leasen, Angebot, haben Sie einen, Sie haben, ihr habt, haben Sie, habt ihr,
    habt ihr einen, hast du einen, gibt es, gibts, kann ich, könnte ich, können wir, könnten wir, dürfte ich, darf ich,
    dürfen wir, kostet, anschauen, ansehen, nehmen, nehme, entschieden, reizt, wichtig, muss, müsste, gefällt,
    stattdessen, Wunschmodell, wunschfahrzeug, ins Auge gefasst, toll, super, spannend, geil, cool, probieren, dafür,
    dahabt, da habt, da haben, dastehen, da stehen, vor Ort habt, auf dem Hof habt, überlege, überlegen, erwäge,
    erwägen, liebäugle, liebäugeln, umsteigen auf, umzusteigen, umsteigen, mecht, mechat, mechad, däd, dad, daad, tät,
    täten, chan i, cha i, chönnt i, kann i, kannt i, könnt i, derf i, derfat i, dörf i, darf i, kammer, kann man, kann
    ma, konn ma, kemma, könnt ma, könnte man, hätt, hättn, hett gern, wött, wett gern, mal fahre, mol fahre, ma fahre,
    amol fahre, emol fahre, amoi foan, mol fahra, Probe fahre, probefahre, probe fahrn, probiera, teschte, uusprobiere,
    haben Sie auch einen, habt ihr auch einen, haben wollen, neuen, neuer, neue, fehlt, fehlt noch, bleibt noch, nehm,
    nimm, nimmt, nehmt, passt besser, liebäugel, scharf auf, Lust auf, Bock auf, interessiere mich, interessiere mi,
    muss her, soll her, her muss, her soll, vorschwebt, schwebt, schwebt vor, im Auge, kennenzulernen, kennenlernen, ins
    Auge fassen""",
    "turn": """jetzt, nun, inzwischen, nunmehr, zukünftig, künftig, dieses Mal, diesmal, seit heute, mittlerweile,
    heute, als nächstes, als Nächstes, nächster, nächstes""",
    "own": """Wagen ist ein, Auto ist ein, Fahrzeug ist ein, meiner ist ein, meins ist ein, jetziger Wagen, bisheriger
    Wagen, bisheriges Auto, hab ich schon, hab ich noch, hab ich bereits, fahre, fahr, wir fahren, besitze, besitzen,
    besitzt, habe einen, habe ein, habe eine, hab einen, hab nen, hab n, hab ein, hab ne, habe nen, haben einen, haben
    ein, haben eine, habe schon, habe noch, habe seit, haben seit, hab noch, hab schon, habe derzeit, habe aktuell, habe
    bereits, haben derzeit, haben aktuell, haben bereits, haben schon, haben noch, habe zurzeit, habe momentan, habe ja,
    hatte, hatten, Inzahlungnahme, in Zahlung, inzahlung, Ankauf, verkaufe, verkaufen, eintauschen, tausche, ersetzen,
    ablösen, Vorgänger, steht noch ein, aktuelles Fahrzeug, aktuelles Auto, derzeitiges Fahrzeug, jetziges Auto,
    jetziges Fahrzeug, vorhandenes Fahrzeug, Altfahrzeug, Gebrauchtwagen, Leasingvertrag für, Leasing für, umgestiegen
    von, habe ich noch, habe ich schon, habe ich bereits, fahre ich, besitze ich, haben wir schon, fahren wir,
    Zweitwagen, Erstwagen, gekauft, zugelassen, liegengeblieben, Inspektion, Werkstatt, Reifen, Winterreifen, Reparatur,
    hab selber, hab selbst, habe selber, habe selbst, haben selber, haben selbst, hab daheim, zu Hause haben wir,
    zuhause haben wir, daheim haben wir, zu Hause hab ich, zuhause hab ich, daheim hab ich, zu Hause habe ich, daheim
    steht, zu Hause steht, zuhause steht, jetziger ist ein, jetziger ist a, alter ist ein, alter war ein, bisheriger ist
    ein, aktueller ist ein, derzeitiger ist ein, momentan fahre, alter Wagen, altes Auto, alter PKW, altes Fahrzeug,
    Leasing vom, Leasing meines, Leasing unseres, Leasingvertrag vom, zum Tausch, im Tausch, Tauschfahrzeug, wir nutzen,
    nutzen wir, ich nutze, nutze ich, haben wir selbst, haben wir selber, habe ich selbst, hab ich selber, hab ich
    selbst, habe ich selber, besaß, besass, besaßen, leasen wir, leasen zurzeit, leasen derzeit, leasen aktuell, leasen
    gerade, lease derzeit, lease aktuell, lease gerade, haben wir bereits, haben wir noch, haben wir daheim, haben wir
    zuhause, haben wir zu Hause, hab ich daheim, nenne mein Eigen, in der Garage steht, in der Garage haben wir, vor der
    Tür steht, bin Besitzer, bin Besitzerin, Eigentümer eines, Besitzer eines, unterwegs bin ich mit, unterwegs sind wir
    mit, loswerden, abstoßen""",
    "theirs": """hat einen, hat nen, hat ein, hat eine, hat den, hat die, fährt, hat seit, hat schon, hat jetzt, sich
    einen, sich den, sich die, sich eine, hat auch den, hat auch einen, hat neulich, besitzt, hat sich, haben sich,
    schwärmt vom, schwärmt von, schwärmen vom, schwärmen von, steht auf den, schwört auf""",
    "too": "selber, selbst, auch, ebenfalls, genauso, sowas, so einen, so einer, so was",
    "cancel": "storniere, stornieren, stornier, Storno, Stornierung, absagen, absage, absag, abblasen, canceln",
    "booked": "reserviert, gebucht, vereinbart, ausgemacht, reservierte, reservieren lassen",
    "chosen": """soll es sein, soll es werden, solls sein, solls werden, soll's sein, soll's werden, wird es, wirds, ist
    es geworden, ists geworden, hat gewonnen, macht das Rennen, entschieden, wär mir lieber, wäre mir lieber, ist mir
    lieber, is mir lieber, wär uns lieber, wäre uns lieber, ist uns lieber, wär besser, wäre besser, bevorzugt, hat
    Vorrang, ist drin, ist gesetzt, ists, wäre erste Wahl, ist erste Wahl, wäre meine erste Wahl, ist meine erste Wahl,
    ihn ablösen, sie ablösen, ihn ersetzen, sie ersetzen, soll her, muss her, käme eher in Frage, käme da eher in Frage,
    kommt eher in Frage, passt besser, passt besser zu uns, passt uns besser, gefällt mir besser, gefällt uns besser,
    sagt mir mehr zu, sagt uns mehr zu, reizt mich mehr""",
    "whatever": "egal, ist egal, ist mir egal, wurscht, ist wurscht, ist uns egal, ist nice to have, nebensächlich",
    "second": """geht auch, ginge auch, wäre auch ok, wäre auch okay, wär auch ok, auch ok, auch okay, auch in
    Ordnung, tut es auch, tuts auch, geht zur Not auch, zur Not, wäre zweite Wahl, ist zweite Wahl, als zweite Wahl""",
    "at_need": """notfalls, zur Not, zur Not auch, im Notfall, ansonsten auch, sonst, ansonsten, alternativ,
    ersatzweise, wenn nicht dann""",
    "own_label": """bisher, aktuell, derzeit, derzeitig, vorhanden, Bestandsfahrzeug, Altwagen, aktuelles Modell,
    jetziges Modell, aktueller Wagen, Eigenes Fahrzeug, Ihr Fahrzeug, Inzahlungnahme""",
    "seen": """konfiguriert, gesehen, entdeckt, gefunden, reserviert, ausgesucht, rausgesucht, herausgesucht, im
    Auge, auf dem Schirm, angeschaut, angesehen, probegesessen, Interesse, vorgemerkt, zusammengestellt, verliebt,
    im Sinn, ins Herz geschlossen, im Blick""",
    "than": """als, statt, anstatt, anstelle, gegenüber, im Vergleich zum, im Vergleich zu, verglichen mit,
    vergleichbar mit, ähnlich wie, Alternative zum, Alternative zu, wie, nach dem, nach""",
    "as": "als",
    "prefer": """aber jetzt, jetzt aber, jetzt doch, nun doch, daher, deshalb, deswegen, darum, drum, wird es der, wird
    es die, wird es das, wird es ein, wirds der, wirds die, wirds ein, solls der sein, lieber, eher, doch, sondern,
    stattdessen, nein, korrigiere, Korrektur, meinte, ups, falsch, besser, umentschieden, sorry, quatsch, ich meine, ich
    mein, vielmehr, moment, am liebsten, tendiere, tendier, tendieren, favorisiere, nee, nö, noi, ach was, bleibe beim,
    bleib beim, bleiben beim, Vorzug, wahrscheinlich, vermutlich, höchstwahrscheinlich, gemeint war, gemeint ist,
    gemeint, dafür den, dafür die, dafür das, dafür bitte, daraus, dann nehme, dann nehm, dann nehmen, dann halt, dann
    eben, dann lieber, dann doch, im Endeffekt, letztlich, letztendlich, schlussendlich, es soll der, es soll die,
    umbuchen auf, ändern auf, ändern in, abändern auf, abändern in, umswitchen auf, switchen auf, in Wirklichkeit,
    richtig wäre, richtig ist""",
    "driven": """Leihwagen, Mietwagen, Ersatzwagen, gemietet, geliehen, ausgeliehen, gefahren, probegefahren, Probe
    gefahren, getestet, war super, war toll, war gut, war prima, war schön, war klasse, neulich, letzte Woche, letzten
    Monat, letztes Jahr, gestern, vorgestern, damals, letztens, kürzlich, vor kurzem, nach der Probefahrt, nach der
    letzten Probefahrt, nach unserer Probefahrt, nach einer Probefahrt, nach meiner Probefahrt, war begeistert, kenne
    ich, kenn ich, kennen wir, kenne den, kenne die, kenn den, saß im, saß ich im, saßen im, gesessen, durfte ich,
    durften wir, durfte den, durfte die, mitgefahren, drin gesessen, hatte ich schon als, Vorführer gefahren, geprobt,
    wollte eigentlich, wollten eigentlich, eigentlich wollte, eigentlich wollten, ursprünglich, zuerst wollte, zuerst
    wollten, wollte zuerst, wollten zuerst, erst wollte, erst wollten, wollte erst, wollten erst, anfangs, hatte
    eigentlich, zunächst""",
    "mine": """mein, meine, meinen, meinem, meiner, meines, meins, unser, unsere, unseren, unserem, unserer,
    unseres, dessen, deren, seinen, ihren alten, mei, meim, meiner alten, unsa, unsan, unsrer, unsren, üse, üsen,
    mis""",
    "filler": """der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, nen, ne, n, mehr, in, im, mit,
    als, auf, unbedingt, so, ganz, voll, rein, komplett, einen neuen, den neuen, neuen, neue, neuer, jetzigen,
    jetziger, alten, alter, altes,
    aktuellen, aktueller, aktuelles, bisherigen, bisheriger, derzeitigen, derzeitiger, momentanen, eigenen, eigener,
    geliebten, guten, guter, treuen, treuer, jetzige, aktuelle, bisherige, derzeitige, momentane, vorherige,
    frühere, geliebte, gute, treue, alte, gebrauchte, kleine, rechte, kleinen, großen, vorhandenen, gebrauchten,
    ersten, zweiten, letzten, erster, zweiter, letzter, schönen, braven, jetziges, vorherigen, früheren, von, vom,
    zum, zur, am, für, einer, nochmal, oida, oide, oidn, oids, alde, alda, alden, olle, oller, ollen,
    betagter, betagten""",
    "from": "von, vom, weg vom, weg von",
    "compare": "vergleichen, Vergleich, verglichen",
    "switch": """komme, kommen, umsteigen, Umstieg, wechseln, Wechsel, umgestiegen, wechsle, steige um, umzusteigen,
    umstellen, umbuchen, ändern, tauschen, eintauschen, tausche, tausch, austauschen, ersetzen, umschreiben, umändern,
    abändern, wechselt, geändert, getauscht, umgebucht, umswitchen, switchen""",
    "or": "oder, noch, bzw, beziehungsweise, respektive, ob, sowie, und, /, &",
    "restart": """und ich, und wir, aber ich, aber wir, und mein, und der, und die, und das, aber der, aber die, und
    würde, und möchte, und uns, und mir, und dafür, und stattdessen, und suche, und suchen, und brauche, und hätte, und
    will, und wollen, und interessiere, und jetzt, aber jetzt, und nun, und überlege""",
    "drive": """Probefahrt, Probefahrten, Testfahrt, probefahren, fahren, testen, probezufahren, ausprobieren,
    Probe, probieren, Probefahrttermin, mal fahre, mol fahre, ma fahre, amol fahre, emol fahre, Probe fahre,
    probefahre, fahrn, foan, foahn, fahra, testn, teschte, testa, probiera, uusprobiere, ans Steuer, ans Lenkrad""",
    "owner": """Fahrer, Fahrerin, Fahrern, Besitzer, Besitzerin, Halter, Halterin, Eigentümer, Eigentümerin,
    Kunde, Fan""",
    "seller": """Händler, Autohaus, Filiale, Niederlassung, Standort, Vertragspartner, wer, welcher, welches,
    jemand""",
    "someones": """Schwesters, Bruders, Nachbars, Mamas, Papas, Omas, Opas, Chefs, Frau ihr, Mann sein, Bruder
    sein, Nachbar sein""",
    "leaving": """läuft aus, geht zurück, geht weg, kommt weg, muss weg, soll weg, wird verkauft, wird abgegeben,
    geht in Zahlung, soll in Zahlung, gibt den Geist auf, macht schlapp, hat ausgedient, hat den Geist aufgegeben,
    ist kaputt, ist hinüber, ist Schrott, ist durch, streikt, steht in der Werkstatt, hat einen Motorschaden, ist
    verkauft, ist weg, is hi, darf in Rente, derf in Rente""",
    "person": """Herr, Herrn, Frau, Familie, Fam, Dr, Hr, Fr, Firma, Autohaus, Kollege, Kollegin, Prof, gez, Gruß,
    Grüße, Grüßen, LG, VG, MfG""",
    "colour_cue": """in, farbe, lackierung, lack, außenfarbe, wunschfarbe, farbton, am liebsten, lieber, liebsten,
    eher, gern, gerne, oder, und, bzw, nicht, kein, außer, bitte, metallic, also, ganz, nur, vielleicht""",
    "not_body": """Leder, Ledersitze, Lederausstattung, Ledersitzen, Lederpolster, Felgen, Alufelgen, Dach, Sitze,
    Sitzen, Innenraum, Interieur, Innenausstattung, Nähte, Nähten, Bremssättel, Bremssätteln, Polster, Kennzeichen,
    Nummer, Scheiben, innen, Himmel, Dachhimmel, Zierleisten, Stoff, Alcantara, Haus, Tor, Hund, Jacke, Gebäude,
    Schild, Knopf, Lampe, Lämpchen, Leuchte, Ampel""",
    "trim_after": """Ausstattung, Ausstattungslinie, Ausstattungsvariante, Linie, Paket, Version, Variante, Edition,
    Modell, Ausführung, Trim, Austattung, line, Ausstattungspaket, Ausstattungsniveau""",
    "trim_before": """Ausstattung, Ausstattungslinie, Ausstattungsvariante, Linie, Version, Variante, Ausführung,
    Edition, Trim, Paket, Ausstattungspaket, Modell, Ausstattung ist, Austattung""",
    "article": "der, den, dem, des, einen, einem",
    "place_article": """in der, an der, auf der, zum, zur, beim, nach der, für den, zu der, aus der, auf den, in
    den, vor dem, nach dem, seit dem, bei dem""",
}
