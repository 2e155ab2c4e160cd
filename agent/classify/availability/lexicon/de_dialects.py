"""German words of time as they are said and typed in the regions: Bavarian, Swabian, Swiss, Rhenish, northern."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant, numbered

_HABITS = ("mondogs", "deansdogs", "mittwochs", "pfinsdas", "freidogs", "samsdogs", "sunndogs")
# Forms of the numbers that only hours have
_HOURS = (
    "oans, oins, oas",
    "zwoa, zwoi, zwoee",
    "drui, drue",
    "viere, vieri",
    "fuenfe, feife, foife, fuefi, foifi, fuefe, fimfe",
    "sechse, sechsi, saechsi, saechse",
    "siebene, siebme, sibni, sibne, simme",
    "achti, aachti",
    "neune, neine, nueni, naine",
    "zehne, zaehni",
    "elfe, oife, oelfi, elfi",
    "zwoelfe, zwoife, zwoelfi, zwoefe, zwoefi, zwelfe",
)

_TENS = {
    20: "zwanzig",
    21: "einundzwanzig",
    22: "zweiundzwanzig",
    23: "dreiundzwanzig",
    24: "vierundzwanzig",
    25: "fuenfundzwanzig",
    26: "sechsundzwanzig",
    27: "siebenundzwanzig",
    28: "achtundzwanzig",
    29: "neunundzwanzig",
    30: "dreissig",
}
# The hours of the north
_LOW_GERMAN = "een,twee,dree,veer,fief,soess/sess,soeven,acht,negen,teihn/tein/tehn,oelven/oelm,twoelf/twolf"

DIALECTS: list[Entry] = [
    *numbered(Kind.NUMBER, 1, _LOW_GERMAN),
    *numbered(
        Kind.WEEKDAY,
        1,
        "maandag/mandag/maendag,dingsdag/dinsdag/dienschdag/dienschdich/dienschtig,middweken/middewek/mittwuch/"
        "mittwoche,dunnersdag/duennersdag/dunstig/dorschdag/dorschdich/dorschtig/donnerschdag/dunnerschdag,freedag/fredag/fridig,saterdag/soennavend/samsdich,suennedag/"
        "sonndich/suntig",
    ),
    meant(Kind.OFFSET, "oevermorgen, oebermorgen, uebermuan, ubermoang", number=2),
    meant(Kind.PART, "voermiddags, voermiddag, vormiddog, vormiddogs, vuamidog, vormidag", name="forenoon"),
    meant(Kind.PART, "nammidags, namiddags, namiddag, nammidag, nomidog, nomittags, namittags", name="afternoon"),
    meant(Kind.PART, "in da friah, in da frueh, in dr frueh, in aller frueh, in aller herrgottsfruehe", name="early"),
    meant(Kind.PART, "am morge, em morge, am morga, morgets, am morjen", name="early"),
    meant(Kind.PART, "am obed, obed, am aabig, aabig, obads, oweds", name="evening"),
    meant(Kind.BETWEEN, "zwischa, zwuesche, zwueschen, zwuescha, zwischn, tueschen, tuesken, twischen, zwische"),
    meant(Kind.AND, "ond, oond"),
    meant(Kind.AT, "om"),
    meant(Kind.ON, "an'n, an' n, ufm"),
    meant(Kind.AFTER, "na klock, noch de, nach de"),
    meant(Kind.HALF, "half"),
    meant(Kind.GLUE, "um und bei, so um und bei, eerst, emmer, scho, halt, liaba, liabstn, am liabstn, am liebschte"),
    meant(Kind.GLUE, "immer so"),
    meant(Kind.NOT, "ed, noed, nit, nid, nuet, neet, et so, kann et, ko et, geht et, gaht et, et am, it am"),
    meant(Kind.FROM, "et vor, ed vor, it vor, noed vor, nid vor, nit vor", name="limit"),
    meant(Kind.FITS, "gangs, gaht's, gahts, geiht, passts, passt's, ginget, ganga, gang"),
    meant(Kind.WHICH, "uebernaechscht, uebernaechschte, uebernaechsti, uebernaechschta", number=Which.AFTER_NEXT),
    meant(Kind.WHICH, "nechste, noegschde, naegschte, naechschti, naechsta", number=Which.NEXT),
    meant(Kind.LEAVE, "ferie, ferja"),
    meant(Kind.WISH, "cha, chan, cha ich, chan ich, chas, ka i, ko i, kannt i, dät, kunnt i, chönnt, chönnti"),
    meant(Kind.WEEKS, "week, weken, woch, wocha"),
    *(
        meant(Kind.NTH, ",".join(f"{word}{end}" for end in ("schda", "schde", "schta", "schte", "scht")), number=day)
        for day, word in _TENS.items()
    ),
    meant(Kind.TIME, "noch em feierobend, noch feierobend, noch'm feierobend, na fieravend", name="after_work"),
    meant(Kind.TIME, "noch'm schaffa, noch em schaffa, noch da arbeit, nach em schaffe", name="after_work"),
    meant(Kind.BUSY, "hend ihr zu, hobts zu, habts zu, hends zu, hebbt ji to"),
    *numbered(
        Kind.WEEKDAY,
        1,
        "mondag/mondig/maentig,diensdag/zischtig/ziischtig,middwoch/mittwuch,"
        "dunnerstag/dunnerschdag/donnerschdag/donnschtig/dunschtig,freidag/fritig/friitig,"
        "sonnabend/samsdag/samschdag/samschdig/samschtig/samschtag/saamsdag,sunntag/sunndag/sonndag/sunntig",
    ),
    *numbered(
        Kind.WEEKDAY,
        1,
        "mondog/montach/mondich/maendig/mondaach,deansdog/deanstag/dienstach/diensdich/irda/erchtag/eadog/deisdag,"
        "middwoach/mittich/mittwoach/mittwochn/middeweken,pfinsda/pfingsda/pfinsdag/pfinztag/dunnasdog/dunnersdog/"
        "donnerstach/donnerschdich/donnersdog,freidog/freitog/freitach/freidich/freidach/frietag,"
        "samsdog/samstog/samstach/samschdich/suennabend/sunnavend/suennavend,sunndog/sundog/sonntach/sonndich/suendag",
    ),
    *(meant(Kind.WEEKLY, f"{day}s", numbers=(number,)) for number, day in enumerate(_HABITS, 1)),
    meant(Kind.WEEKEND, "wuchenaend, wucheaend, wochanend, wochenaend, wochenends"),
    meant(Kind.PART, "vuamiddog, voamittog, vormiddag, vormiddags, vormittach, voermeddag", name="forenoon"),
    meant(Kind.PART, "da fruah, der fruah, in da frua, der frueh, da frueh", name="early"),
    meant(Kind.PART, "auf d'nacht, aufd nacht, auf die nacht, auf d nacht, auf'd nacht, abig, avend", name="evening"),
    meant(Kind.PART, "avends", name="evening"),
    meant(Kind.PART, "obnd, omd, ahmd, z'nacht, znacht", name="evening"),
    meant(Kind.PART, "zmittag, z'mittag, zu mittag, zum mittag", name="noon"),
    meant(Kind.NTH, "achte, achde", number=8, name="hour"),
    meant(Kind.PAST, "ghabt, ghobt, gwesn, gwen, gfahrn, gfoan, gsehn, gseng, gsagt, gsogt, gschriem, gschriebn, gsi"),
    meant(Kind.PAST, "gha, gseh, gfahre"),
    meant(Kind.PAST, "ausgmacht, gmacht", name="agreed"),
    *(meant(Kind.NUMBER, words, number=hour, name="hour") for hour, words in enumerate(_HOURS, 1)),
]
