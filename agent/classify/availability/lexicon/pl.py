"""Polish words of time and what joins them."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.pl_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "poniedziałek,wtorek,środa/środę,czwartek,piątek,sobota/sobotę,niedziela/niedzielę"),
    *numbered(Kind.MONTH, 1, "stycznia,lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października"),
    *numbered(Kind.MONTH, 11, "listopada,grudnia"),
    meant(Kind.OFFSET, "dzisiaj, dziś", number=0),
    meant(Kind.OFFSET, "jutro", number=1),
    meant(Kind.OFFSET, "pojutrze", number=2),
    meant(Kind.WEEKEND, "weekend"),
    meant(Kind.WEEKS, "przyszłym tygodniu", number=Which.NEXT),
    meant(Kind.PART, "rano", name="forenoon"),
    meant(Kind.PART, "w południe", name="noon"),
    meant(Kind.PART, "po południu", name="afternoon"),
    meant(Kind.PART, "wieczorem, wieczór", name="evening"),
    meant(Kind.AT, "o, o godzinie"),
    meant(Kind.FROM, "od"),
    meant(Kind.UNTIL, "do"),
    meant(Kind.AFTER, "po"),
    meant(Kind.AND, "i"),
    meant(Kind.OR, "lub, albo"),
    meant(Kind.ON, "w, we"),
    meant(Kind.NOT, "nie"),
    meant(Kind.VOID, "wczoraj"),
]

POLISH = build_lexicon(
    [*_WORDS, *CUES],
    noun=r"[^\W\d_]{4,}",
    half_is_before=False,
    suffixes=("h", ""),
    dotted="dr tel ul nr godz np ok",
)
