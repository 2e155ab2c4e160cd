"""Words that show that a text is German."""

from spacy.lang.de.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes, dialect; no names, no international words.
WRITTEN = """
    hallo moin servus grüezi grüß gott danke bitte ja nein nö jo nee gerne gern genau passt stimmt klar
    richtig probefahrt probefahrten testfahrt fahren probe termin uhr montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag morgen heute übermorgen gestern abend vormittag nachmittag vormittags
    nachmittags abends mittags früh woche wochenende nächste nächsten kommenden monat monate jahr januar
    februar märz mai juni juli oktober dezember wohne komme aus nähe raum postleitzahl plz ort straße
    telefon handy nummer name heiße grüße gruß freundlichen liebe viele mfg vg lg möchte möchten würde hätte
    könnte könnten wäre dürfte interesse interessiert vereinbaren wagen fahrzeug händler autohaus angebot
    preis kostet leasing finanzierung inspektion werkstatt reifen rechnung kaufen verkaufen löschen daten
    beschwerde schwarz weiß blau rot grün grau silber automatik schaltgetriebe benziner anhängerkupplung
    ausstattung frau herr i dad gean amoi mol moi foan fahrn fahra net ned nit nix isch ick dat wat wull
    much föhren mer mir uff uffm wia oan oana chan chönnt gärn hoi merci gruess zäme mues nöd öppis äbe dä
    passe bassd basst scho freili griaß minga anrufen rufen schicken senden melden erledigt absagen
    verschieben verschoben abmelden weitergeben weiterleiten egal flexibel jederzeit ab bis zwischen halb
    viertel lieber stattdessen statt mensch bot farbe welche welcher wann wieviel wie warum noch eigentlich
    lampe krieg rote leider bescheid zeit stunde tage tag ersten zweiten letzte klasse super prima toll sehr
    geehrte damen herren euch euer eure ihr ihre ihren mich mein meine meinen meiner uns unser unsere einen
    einem eine ne nen nem mal ma grad halt eben doch schon gibts gehts habts könnts hob hab han gwesen beim
    vom zum zur ins ums übers fürs nich bloot geit goot heff hett keen tied vun watt kannste lass wahn bün nehm
    klock vörmiddag vörmiddags nomiddag nomiddags sünnavend mien dien snacken kannst haste willste hebbt hebb woll dree
    vorname nachname probefahren probegefahren probezufahren perfekt adresse kein keine bez nr september november
    bleiben genommen spreche sprechen sprecht deutsch deutsche englisch verstehe sprache
"""
