"""The words before and behind a town that say whether the writer lives or wants to drive there."""

import re

from agent.classify.word_patterns import any_of, listed

PLACE_NOUNS = any_of("wohnort, ort, ortschaft, stadt, standort, city, town, place, location")
_ADJECTIVE = r"(?:(?:der|dem|the) )?(?:beautiful|rural|old|cold|\w{3,}(?:en|ly|ny)) "
_PLACE_WORDS = """in, aus, ausm, us, vo, bei, nahe, nähe, naehe, raum, großraum, grossraum, region, kreis, landkreis,
    lkr, umkreis, umgebung, umland, gegend, einzugsgebiet, near, nearby, from, around, outside, close to, next to,
    wohnort, ort, ortschaft, stadt, standort, city, town, place, location, area, innenstadt, um, via, vorort,
    stadtteil, bezirk, im, filiale, niederlassung, ab, à, près de, vicino a, zwischen, between, heimatort, heimatstadt,
    hometown, rund um, rings um, ecke, kurz vor, gleich hinter, closest to, nearest to,
    außerhalb, ausserhalb, stadtrand, am rand, outskirts, suburbs,
    (?:nörd|süd|öst|west)lich von, (?:north|south|east|west) of, zentrum von, cent(?:re|er) of, komme? von,
    kommen von, km von, min(?:uten)? von, come (?:over |up |down )?to, home is, am besten, am liebsten, lieber, gerne,
    gern, ideally, preferably, jetzt"""
_FILLERS = "von, um, of, to, in, bei, ist, is, heißt, heisst, mir, uns"
_HOME_JOINTS = "in, aus, ausm, us, vo, z, bei, from, near, to, nahe, in der nähe von, nähe, à, a, dans"
_LAST_WORDS = frozenset(
    phrase.split()[-1] for words in (_PLACE_WORDS, _FILLERS, _HOME_JOINTS, "wohnhaft") for phrase in listed(words)
)
_LAST_WORD = re.compile(r"([^\W\d_]+)['’:=\s]{1,3}$")
PLACE_CUE = re.compile(
    rf"(?:\b{any_of(_PLACE_WORDS)}\b[\s:]{{1,2}}(?:{any_of(_FILLERS)}[\s:]{{1,2}}){{0,2}}"
    rf"|\b(?:aus|from) {_ADJECTIVE}|\b{PLACE_NOUNS}[:=]\s?|\bz['’ ])$",
    re.IGNORECASE,
)
DIRECT_CUE = re.compile(
    rf"(?<![\w-]){any_of('in, aus, ausm, from, near, nähe, raum, around, bei euch in, bei uns in')} $", re.IGNORECASE
)
BESIDE_TOWN = re.compile(r"[A-ZÄÖÜ][^\W\d_]+ (?:bei|near|nahe) $")  # "Dachau bei München" is Dachau
_WEAK_CUES = frozenset(
    listed("""ab, im, um, via, place, area, filiale, niederlassung, us, vo, z, à, zwischen, between, am, lieber, gerne,
        gern, ideally, preferably, jetzt""")
)
_ADVERBS = (
    "ich, i, wir, mir, hier, derzeit, zurzeit, aktuell, currently, now, auch, nämlich, over, jetzt, nun, inzwischen"
)
HOME_CUE = re.compile(
    r"\b"
    + any_of(
        """wohne?, wohnen, wohnhaft, wohna, wohnä, lebe?, leben, kommn?, komme, kommen, kimm, kumm, chume, stamme,
        zuhause, zu hause, daheim, sitze, live, living, lives?, i'm, im, i am, i’m, we are, we're, based, come, coming,
        located, moved, moving, relocating, relocated, shifted, wohnen tu, leben tu,
        wohnort, bin, bi, san, sind, j'habite, j’habite, habite, abito, vivo"""
    )
    + rf"(?: {any_of(_ADVERBS)})?"
    rf" {any_of(_HOME_JOINTS)}\s$"
    rf"|\b{PLACE_NOUNS}[:=]\s?$|\bwohnhaft $|(?:^|[,.!?]\s)(?:us|vo|aus) $"
    r"|\b(?:moved|shifted|relocated) from [^\W\d_]+ to $",
    re.IGNORECASE,
)
DRIVE_BEFORE = re.compile(
    rf"\b{any_of('probefahrt, testfahrt, test drive, termin, händler, vertragshändler, dealer')}[ ,:-]{{1,2}}$",
    re.IGNORECASE,
)
NOT_HOME_BEFORE = re.compile(
    rf"\b{any_of('nicht, nicht mehr, not, statt, anstatt, instead of, früher, formerly')}\s"
    rf"(?:{any_of('in, aus, bei, from, nach, near')}\s)?$"
    r"|\b(?:mein|meine|unsere?|my|our) (?!frau|mann|familie|wife|family|husband)[^\W\d_]+ "
    r"(?:wohn|leb|live|komm|stud|arbeit|work)\w* "
    r"(?:in|bei|aus|from|near) $"
    rf"|\b{any_of('have to be, has to be, need to be, must be, got to be, should be, due')} in $"
    r"|\b(?:moved|shifted|relocated|away) from $",
    re.IGNORECASE,
)
NOT_HOME_AFTER = re.compile(
    r" (?:(?:sein|gewesen|zu sein|(?:an)?gekommen|ankommen|weggezogen|fortgezogen)\b(?! kann| könn)"
    r"|(?:for|over|über|an) (?:christmas|easter|the holidays|weihnachten|ostern|pfingsten|silvester)\b)",
    re.IGNORECASE,
)
# Thanks to a dealer's people there, who are praised and not asked for a drive.
PRAISED = re.compile(
    r"\b(?:danke?|lob|kompliment|kudos|thanks|cheers|shout-?out)\b[^.!?\n]{0,30}\b(?:an|ans|to)\b"
    r"|\b(?:team|kolleg\w{1,3}|berater\w{0,3}|mitarbeiter\w{0,3}|verkäufer\w{0,3}|staff)\b[^.!?\n]{0,40}"
    r"\b(?:war|waren|hat|haben|was|were|has|have)\b|\bgreat service\b",
    re.IGNORECASE,
)
MOVED_AFTER = re.compile(r" (?:(?:(?:um|zu|her)?ge|um)?(?:zogen|ziehe)|kommen)\b")
MOVED_BEFORE = re.compile(r"\b(?:zieh\w*|umzug) nach $|\bnach $", re.IGNORECASE)
NAME_BEFORE = re.compile(
    r"\b"
    + any_of(
        r"""autohaus, autozentrum, fc, sc, tsv, sv, vfb, vfl, bayern, borussia, eintracht, fortuna,
        hertha, uni, universität, university, herrn?, frau, familie, fam\., dr\., mr\.?, mrs\.?, ms\.?, bank,
        sparkasse, volksbank, amtsgericht, gmbh"""
    )
    + r"\s(?:[^\W\d_]+\s)?$",
    re.IGNORECASE,
)
STREET_AFTER = re.compile(
    rf"(?:er)?[-\s]?{any_of('str, straße, strasse, allee, platz, weg, ring, gasse, damm, ufer, tor')}\b", re.IGNORECASE
)
ELSEWHERE = re.compile(
    r"\b"
    + any_of(
        r"""gekauft, bought, geboren, born, bestellt, urlaub, holiday, vacation, studiert, messe, produziert, gebaut,
        built, made, importiert, werk, headquarters, gesehen, ausgestellt, amtsgericht, flug, flight, bahn, stau,
        stuck, praktikum, internship, apprentices?(?:hips?)?, ausbildung, ausbildungsplatz, azubi, lehrstelle,
        stellenanzeige, liegen ?geblieben, abgeschleppt, panne, broke down,
        towed, auto steht, wagen steht, bewerbung, bewerbe, vacanc(?:y|ies), konzert, concert, weltkulturerbe"""
    )
    + r"\b",
    re.IGNORECASE,
)
PLACE_AFTER = re.compile(
    r"[ -](?:area|based|region|dealer|dealership|showroom|"
    r"und Umgebung|Umgebung|Umland|wäre?|passt|ginge|would be|works|is (?:best|closest|fine)|"
    r"ist (?:am nächsten|näher|gut|ideal))\b",
    re.IGNORECASE,
)
ASKS_TO_DRIVE = re.compile(r"\b(?:probe|test)[ -]?(?:fahr|driv)|\btermin", re.IGNORECASE)
CLAUSE_END = re.compile(r"[.!?;\n]")


def may_be_cue(before: str) -> bool:
    """False where the last word before a town begins no cue, which is quicker to see than that none is there."""
    last = _LAST_WORD.search(before[-20:])
    word = last[1].lower() if last else ""
    return word in _LAST_WORDS or word == "z" or word.endswith(("en", "y"))


def is_weak(cue: str) -> bool:
    """ "ab", "im", "um" and "via" stand before anything; only a city after them is a place."""
    return re.split(r"[\s:'’]", cue, maxsplit=1)[0].lower() in _WEAK_CUES
