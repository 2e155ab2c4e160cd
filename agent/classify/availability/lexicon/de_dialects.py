"""German words of time as they are said and typed in the regions: Bavarian, Swabian, Swiss, Rhenish, northern."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant, numbered

_HABITS = ("mondogs", "deansdogs", "mittwochs", "pfinsdas", "freidogs", "samsdogs", "sunndogs")
# Forms of the numbers that only hours have
_HOURS = (
    "oans, oins, oas",
    "zwoa, zwoi, zwoee",
    "drui, drue",
    "viere, vieri",
    "fuenfe, feife, foife, fuefi, foifi",
    "sechse, sechsi, saechsi",
    "siebene, siebme, sibni",
    "achti, aachti",
    "neune, neine, nueni",
    "zehne, zaehni",
    "elfe, oife, oelfi, elfi",
    "zwoelfe, zwoife, zwoelfi",
)

DIALECTS: list[Entry] = [
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
    meant(Kind.NTH, "achte", number=8, name="hour"),
    meant(Kind.PAST, "ghabt, ghobt, gwesn, gwen, gfahrn, gfoan, gsehn, gseng, gsagt, gsogt, gschriem, gschriebn, gsi"),
    meant(Kind.PAST, "gha, gseh, gfahre"),
    meant(Kind.PAST, "ausgmacht, gmacht", name="agreed"),
    *(meant(Kind.NUMBER, words, number=hour, name="hour") for hour, words in enumerate(_HOURS, 1)),
]
