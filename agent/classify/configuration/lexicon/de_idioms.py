"""German turns of speech that have the words of a colour, a trim or a feature, and none of their meaning."""

IDIOMS = """Sport treiben, Sport treibe, treibe Sport, Sport machen, mache Sport, Sport treibt, Fwd:, blinkt
    rot, leuchtet rot, leuchtet gelb, blinkt gelb, blinkt orange, leuchtet orange, rot leuchtet, gelb leuchtet,
    grüne Plakette, grünen Plakette, grüner Plakette, blau machen, macht blau, machte blau, mache blau, blau
    gemacht, blau mache, grünes Licht, grüner See, roter Ampel, rote Ampel, roten Ampel, schwarzes Brett, schwarzen
    Brett, rote Zahlen, roten Zahlen, schwarze Zahlen, roter Faden, roten Faden, roten Teppich, roter Teppich,
    blaues Wunder, gelber Engel, gelben Engel, grüner Strom, grünen Strom, grünem Strom, ins Schwarze, im grünen
    Bereich, grünen Bereich, im Grünen, ins Grüne, ins Blaue, gelbe Karte, rote Karte, rotes Kreuz, rote Kreuz,
    roten Kreuz, Grüne Welle, schwarzes Schaf, schwarze Liste, weiße Weste, am Schalter, der Schalter für,
    elektrische Heckklappe, elektrischer Heckklappe, elektrischen Heckklappe, elektrische Sitze, elektrischen
    Sitzen, elektrische Sitzverstellung, elektrische Fensterheber, elektrischen Fensterheber, elektrische
    Parkbremse, elektrische Spiegel, elektrischen Spiegeln, elektrische Sitzheizung, elektrisch verstellbar,
    elektrisch verstellbare, elektrisch verstellbaren, elektrisch anklappbar, elektrisch einstellbar, elektrisch
    ausklappbar, schwarz auf weiß, schwarz sehen, sehe schwarz, Benzinpreise, Gas geben, mit Leder Lenkrad, Leder
    Lenkrad, E-Mail, E-Mails, E-Bike, E-Bikes, E-Scooter, elektrische Anlage, elektrisches Problem, Otto Normal,
    automatische Antwort, Strom sparen, manuelle Sitzverstellung, manuelle Klimaanlage, manuelle Heckklappe, manuell
    verstellbar, manuell einstellbar, Allrad oder Front, Front oder Allrad, Allrad oder Heck, Heck oder Allrad, im
    Moment, zum Moment, in diesem Moment, jeden Moment, Moment mal, Moment bitte, Moment noch, für
    den Moment, einen Moment bitte, kleinen Moment, einen kleinen Moment, einen Moment Geduld, ein Moment bitte, im
    Augenblick, ein einziges Plus, ein Plus an, großes Plus, ein Plus"""
