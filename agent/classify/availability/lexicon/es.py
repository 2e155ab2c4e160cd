"""Spanish words of time and what joins them."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.es_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "lunes,martes,miércoles/miercoles,jueves,viernes,sábado/sabado,domingo"),
    *numbered(Kind.MONTH, 1, "enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,octubre"),
    *numbered(Kind.MONTH, 11, "noviembre,diciembre"),
    meant(Kind.OFFSET, "hoy", number=0),
    meant(Kind.OFFSET, "mañana", number=1),
    meant(Kind.OFFSET, "pasado mañana", number=2),
    meant(Kind.WEEKEND, "fin de semana"),
    meant(Kind.WEEKS, "próxima semana, proxima semana, semana que viene", number=Which.NEXT),
    meant(Kind.PART, "por la mañana, de la mañana", name="forenoon"),
    meant(Kind.PART, "por la tarde, de la tarde, tarde", name="afternoon"),
    meant(Kind.PART, "por la noche", name="evening"),
    meant(Kind.AT, "a las, sobre las"),
    meant(Kind.FROM, "a partir de las, a partir del, desde las, desde el"),
    meant(Kind.UNTIL, "hasta las, hasta el"),
    meant(Kind.BETWEEN, "entre, entre las"),
    meant(Kind.AND, "y, y las"),
    meant(Kind.OR, "o"),
    meant(Kind.THE, "el, la, los, de"),
    meant(Kind.GLUE, "próximo, proximo, que viene"),
    meant(Kind.NOT, "no"),
    meant(Kind.VOID, "ayer"),
    meant(Kind.CALL, "llamar, llámenme, teléfono"),
]

SPANISH = build_lexicon(
    [*_WORDS, *CUES],
    noun=r"[^\W\d_]{4,}",
    half_is_before=False,
    suffixes=("h", "º ª er"),
    dotted="sr sra dr dra tel av ej",
)
