"""Italian words of time and what joins them."""

from agent.classify.availability.calendar import WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.it_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "lunedì/lunedi,martedì/martedi,mercoledì/mercoledi,giovedì/giovedi"),
    *numbered(Kind.WEEKDAY, 5, "venerdì/venerdi,sabato,domenica"),
    meant(Kind.WEEKLY, "giorni feriali, nei giorni feriali, in settimana", numbers=WORKDAYS),
    meant(Kind.WEEKEND, "fine settimana, weekend, week - end"),
    *numbered(Kind.MONTH, 1, "gennaio,febbraio,marzo,aprile,maggio,giugno,luglio,agosto,settembre,ottobre"),
    *numbered(Kind.MONTH, 11, "novembre,dicembre"),
    meant(Kind.OFFSET, "oggi", number=0),
    meant(Kind.OFFSET, "domani", number=1),
    meant(Kind.OFFSET, "dopodomani", number=2),
    meant(Kind.OFFSET, "stasera", number=0, name="evening"),
    meant(Kind.WEEKS, "prossima settimana, settimana prossima", number=Which.NEXT),
    meant(Kind.PART, "mattina, mattino, mattinata, di mattina, al mattino, la mattina", name="forenoon"),
    meant(Kind.PART, "mezzogiorno", name="noon"),
    meant(Kind.PART, "pomeriggio, di pomeriggio, nel pomeriggio", name="afternoon"),
    meant(Kind.PART, "sera, serata, di sera", name="evening"),
    meant(Kind.TIME, "dopo il lavoro", name="after_work"),
    meant(Kind.AT, "alle, verso le, alle ore, ore"),
    meant(Kind.FROM, "dalle, dalle ore, a partire dal, a partire dalle, dal"),
    meant(Kind.UNTIL, "fino alle, fino al, entro le, entro il"),
    meant(Kind.TO, "al"),
    meant(Kind.AFTER, "dopo, dopo le"),
    meant(Kind.BEFORE, "prima delle, prima del"),
    meant(Kind.BETWEEN, "tra, tra le, fra le, fra"),
    meant(Kind.AND, "e, e le"),
    meant(Kind.OR, "o, oppure"),
    meant(Kind.THE, "il, la, le"),
    meant(Kind.IN, "in, a"),
    meant(Kind.EACH, "ogni"),
    meant(Kind.GLUE, "prossimo, se possibile, preferibilmente, circa, di"),
    meant(Kind.ANYTIME, "in qualsiasi momento, quando volete"),
    meant(Kind.NOT, "non, impossibile"),
    meant(Kind.GREET, "buon, buona"),
    meant(Kind.VOID, "ieri"),
    meant(Kind.WISH, "vorrei, potrei, posso, vorremmo"),
    meant(Kind.CALL, "chiamare, chiamatemi, telefono, tel, richiamare"),
    meant(Kind.PAST, "comprato, era, ricevuto, visto"),
    meant(Kind.OTHER, "tagliando, officina, riparazione, gomme, consegna, leasing"),
]

ITALIAN = build_lexicon(
    [*_WORDS, *CUES],
    noun=r"[^\W\d_]{4,}",
    half_is_before=False,
    suffixes=("h", "º ª"),
    dotted="sig dott dr via tel es ca",
)
