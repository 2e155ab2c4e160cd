"""Turkish words of time and what joins them."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered, with_bare_umlauts
from agent.classify.availability.lexicon.tr_cues import CUES

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "pazartesi,salı,çarşamba,perşembe,cuma,cumartesi,pazar"),
    *numbered(Kind.MONTH, 1, "ocak,şubat,mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık"),
    meant(Kind.OFFSET, "bugün", number=0),
    meant(Kind.OFFSET, "yarın", number=1),
    meant(Kind.WEEKEND, "hafta sonu"),
    meant(Kind.WEEKS, "gelecek hafta, haftaya, önümüzdeki hafta", number=Which.NEXT),
    meant(Kind.PART, "sabah, sabahı, öğleden önce", name="forenoon"),
    meant(Kind.PART, "öğlen", name="noon"),
    meant(Kind.PART, "öğleden sonra", name="afternoon"),
    meant(Kind.PART, "akşam, akşamı", name="evening"),
    meant(Kind.AT, "saat"),
    meant(Kind.OR, "veya, ya da"),
    meant(Kind.AND, "ve"),
    meant(Kind.GLUE, "günü, bu, önümüzdeki, gelecek"),
    meant(Kind.GREET, "iyi"),
    meant(Kind.NOT, "değil, olmaz"),
    meant(Kind.VOID, "dün"),
]

TURKISH = build_lexicon(
    with_bare_umlauts([*_WORDS, *CUES]),
    noun=r"[^\W\d_]{4,}",
    half_is_before=False,
    suffixes=("", ""),
    dotted="dr tel no",
)
