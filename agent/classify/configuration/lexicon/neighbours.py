"""French, Italian and Turkish words for what can be configured: people in the brand's countries write these too."""

from collections.abc import Iterator, Mapping

VALUES: Mapping[str, str] = {
    "powertrain:petrol": "essence, moteur essence, benzina, motore a benzina, benzinli",
    "powertrain:diesel": "dizel, gazole, gasolio",
    "powertrain:hybrid": "hybride, ibrida, ibrido, hibrit",
    "powertrain:phev": """hybride rechargeable, ibrida plug-in, ibrido plug-in, hybride plug-in, ibrida
    ricaricabile, plug-in hibrit""",
    "powertrain:bev": """électrique, électriques, voiture électrique, 100 % électrique, elettrica, elettrico, auto
    elettrica, elektrikli, tam elektrikli""",
    "powertrain:hydrogen": "hydrogène, idrogeno",
    "transmission:automatic": """automatique, boîte automatique, boîte auto, automatica, automatico, cambio
    automatico, otomatik, otomatik vites""",
    "transmission:manual": """manuelle, boîte manuelle, boîte mécanique, cambio manuale, manuale, manuel vites, düz
    vites""",
    "drivetrain:awd": "4 roues motrices, quatre roues motrices, transmission intégrale, trazione integrale",
    "extras:towbar": "attelage, crochet d'attelage, attache-remorque, gancio traino, gancio di traino, çeki demiri",
    "extras:panoramic_roof": """toit panoramique, toit ouvrant, toit vitré, tetto panoramico, tetto apribile,
    panoramik tavan, cam tavan""",
    "extras:heat_pump": "pompe à chaleur, pompa di calore, ısı pompası",
    "extras:matrix_led": "phares matrix, phares matriciels, fari matrix",
    "extras:navigation": "GPS intégré, navigatore, navigazione, navigasyon",
    "extras:leather": "cuir, sièges en cuir, intérieur cuir, sedili in pelle, interni in pelle, deri koltuk",
    "extras:head_up_display": "affichage tête haute",
    "extras:parking_camera": """caméra de recul, caméra 360, telecamera posteriore, retrocamera, telecamera di
    retromarcia, geri görüş kamerası""",
}

COLOURS: Mapping[str, str] = {
    "black": "noir, noire, nero, nera, siyah",
    "white": "blanc, blanche, bianco, bianca, beyaz",
    "grey": "gris, grise, grigio, grigia, gri",
    "silver": "argenté, argento, gümüş",
    "blue": "bleu, bleue, bleu nuit, blu, mavi",
    "red": "rouge, rosso, rossa, kırmızı",
    "green": "vert, verte, verde, yeşil",
    "brown": "marron, marrone, kahverengi",
    "yellow": "jaune, giallo, gialla, sarı",
}

CUES: Mapping[str, str] = {
    "wish": """je voudrais, j'aimerais, nous voudrions, on voudrait, je souhaite, vorrei, vorremmo, mi piacerebbe,
    essayer, essai, tester, provare, prova, isterim, istiyorum, denemek""",
    "drive": "essayer, essai, tester, provare, prova, test sürüşü, deneme sürüşü",
    "own": "je roule en, je conduis une, j'ai une, j'ai déjà une, possiedo una, ho già una, ho una, guido una",
    "not": "sans, pas de, senza",
    "mine": "mon, notre, la mia, il mio, la nostra",
    "filler": "la, le, une, un, il, lo, una, avec, con, en, de",
    "colour_cue": "en, di colore, couleur, colore, rengi",
    "or": "ou, oppure, veya",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms are listed."""
    yield stem
