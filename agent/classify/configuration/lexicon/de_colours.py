"""German words for colours, in all their forms."""

from collections.abc import Iterator, Mapping

COLOURS: Mapping[str, str] = {
    "black": """schwarz, schwoaz, tiefschwarz, nachtschwarz, mattschwarz, obsidianschwarz, saphirschwarz,
    schwarzmetallic""",
    "white": """weiß, schneeweiß, perlweiß, alpinweiß, polarweiß, cremeweiß, reinweiß, arktisweiß, mattweiß,
    weißmetallic, wiiss""",
    "grey": """grau, anthrazit, dunkelgrau, hellgrau, mattgrau, schiefergrau, steingrau, graphitgrau, anthrazitgrau,
    mausgrau, graumetallic""",
    "silver": "silber, silbern, silbergrau, silberfarben, silbermetallic, mattsilber",
    "blue": """blau, dunkelblau, hellblau, himmelblau, nachtblau, königsblau, marineblau, mattblau, stahlblau,
    eisblau, ozeanblau, kobaltblau, mitternachtsblau, blaumetallic, petrolblau""",
    "red": """rot, dunkelrot, hellrot, weinrot, bordeaux, bordeauxrot, feuerrot, kirschrot, rubinrot, knallrot,
    karminrot, mattrot, rotmetallic""",
    "green": """grün, dunkelgrün, hellgrün, olivgrün, tannengrün, waldgrün, moosgrün, mattgrün, flaschengrün,
    smaragdgrün, grünmetallic, oliv""",
    "brown": "braun, dunkelbraun, hellbraun, kastanienbraun, schokobraun, braunmetallic, nussbraun",
    "beige": "beige, sandbeige, beigefarben, sandfarben, champagner",
    "yellow": "gelb, hellgelb, sonnengelb, zitronengelb, gelbmetallic, neongelb",
    "orange": "orange, orangefarben, orangerot, dunkelorange",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The forms of a colour adjective ("blau", "blaue", "blauen" …)."""
    for ending in ("", "e", "a", "en", "er", "es", "em", "metallic", "farben", "farbene", "farbenen", "farbener"):
        yield stem + ending
    if stem.endswith("e"):
        yield from (stem + ending for ending in ("n", "r", "s", "m", "nen"))
