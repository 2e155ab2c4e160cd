"""Dutch words of time and what joins them."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.nl_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag"),
    *numbered(Kind.MONTH, 1, "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober"),
    *numbered(Kind.MONTH, 11, "november,december"),
    meant(Kind.OFFSET, "vandaag", number=0),
    meant(Kind.OFFSET, "morgen", number=1),
    meant(Kind.OFFSET, "overmorgen", number=2),
    meant(Kind.WEEKEND, "weekend"),
    meant(Kind.WEEKS, "volgende week", number=Which.NEXT),
    meant(Kind.PART, "ochtend, ochtends, voormiddag, morgens", name="forenoon"),
    meant(Kind.PART, "middag, namiddag, middags", name="afternoon"),
    meant(Kind.PART, "avond, avonds", name="evening"),
    *(
        row
        for number, day in enumerate(
            ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"], 1
        )
        for row in (
            meant(Kind.WEEKDAY, f"{day}ochtend", number=number, name="forenoon"),
            meant(Kind.WEEKDAY, f"{day}middag", number=number, name="afternoon"),
            meant(Kind.WEEKDAY, f"{day}avond", number=number, name="evening"),
        )
    ),
    *numbered(Kind.NUMBER, 1, "een,twee,drie,vier,vijf,zes,zeven,acht,negen,tien,elf,twaalf"),
    meant(Kind.UHR, "uur"),
    meant(Kind.HALF, "half"),
    meant(Kind.AT, "om, rond"),
    meant(Kind.FROM, "vanaf"),
    meant(Kind.UNTIL, "tot, voor"),
    meant(Kind.AFTER, "na"),
    meant(Kind.BETWEEN, "tussen"),
    meant(Kind.ON, "op"),
    meant(Kind.AND, "en"),
    meant(Kind.OR, "of"),
    meant(Kind.THE, "de, het"),
    meant(Kind.GLUE, "komende, aanstaande, volgende, graag, liefst, in, s"),
    meant(Kind.GREET, "goede, prettig, fijn"),
    meant(Kind.NOT, "niet, geen"),
    meant(Kind.VOID, "gisteren"),
    meant(Kind.CALL, "bellen, bel, telefoon"),
]

DUTCH = build_lexicon(
    [*_WORDS, *CUES],
    noun=r"[^\W\d_]{4,}",
    half_is_before=True,
    suffixes=("u uur h", "e de ste"),
    dotted="dhr mevr mw dr tel nr ca bijv",
)
