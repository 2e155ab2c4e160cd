"""French words of time and what joins them."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.fr_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WORDS = [
    *numbered(Kind.WEEKDAY, 1, "lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche"),
    *(
        meant(Kind.WEEKLY, f"{day}s, le {day}s, tous les {day}s, les {day}s", numbers=(number,))
        for number, day in enumerate(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"], 1)
    ),
    meant(Kind.WEEKLY, "en semaine, jours ouvrables, jours de semaine", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "les week - ends, les weekends", numbers=WEEKEND),
    meant(Kind.WEEKEND, "week - end, weekend, ce week - end, ce weekend"),
    meant(Kind.WEEKEND, "week - end prochain, weekend prochain", number=Which.NEXT),
    *numbered(Kind.MONTH, 1, "janvier,février/fevrier,mars,avril,mai,juin,juillet,août/aout,septembre,octobre"),
    *numbered(Kind.MONTH, 11, "novembre,décembre/decembre"),
    meant(Kind.OFFSET, "aujourd'hui", number=0),
    meant(Kind.OFFSET, "demain", number=1),
    meant(Kind.OFFSET, "après - demain, apres - demain, après demain, apres demain", number=2),
    meant(Kind.OFFSET, "ce soir", number=0, name="evening"),
    meant(Kind.WEEKS, "semaine prochaine, la semaine prochaine", number=Which.NEXT),
    meant(Kind.WEEKS, "semaine, semaines"),
    meant(Kind.DAYS, "jour, jours"),
    meant(Kind.WHICH, "cette, ce", number=Which.THIS),
    meant(Kind.PART, "matin, matinée, le matin, au matin, dans la matinée", name="forenoon"),
    meant(Kind.PART, "midi", name="noon"),
    meant(Kind.PART, "après - midi, apres - midi, l'après - midi, l'apres - midi, aprem", name="afternoon"),
    meant(Kind.PART, "soir, soirée, le soir, en soirée", name="evening"),
    meant(Kind.TIME, "après le travail, apres le travail", name="after_work"),
    *numbered(Kind.NUMBER, 2, "deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze"),
    meant(Kind.UHR, "heures, heure", number=0),
    meant(Kind.AT, "à, vers, a"),
    meant(Kind.FROM, "à partir de, a partir de, à partir du, a partir du, dès, dès le"),
    meant(Kind.UNTIL, "jusqu'à, jusqu'a, jusqu'au, avant"),
    meant(Kind.AFTER, "après, apres"),
    meant(Kind.BETWEEN, "entre"),
    meant(Kind.OF, "du, de"),
    meant(Kind.TO, "au"),
    meant(Kind.AND, "et"),
    meant(Kind.OR, "ou, ou bien, sinon"),
    meant(Kind.THE, "le, la, les"),
    meant(Kind.IN, "en, dans"),
    meant(Kind.EACH, "chaque, tous les"),
    meant(Kind.GLUE, "prochain, prochaine, si possible, plutôt, idéalement, de préférence, le matin de, environ"),
    meant(Kind.ANYTIME, "n'importe quand, à tout moment, je suis flexible"),
    meant(Kind.NOT, "pas, impossible, sauf"),
    meant(Kind.GREET, "bon, bonne"),
    meant(Kind.VOID, "hier"),
    meant(Kind.WISH, "voudrais, aimerais, souhaite, pourrais, peux, voudrions, aimerions, pourrait"),
    meant(Kind.CALL, "appeler, appelez, rappeler, téléphone, tél, joindre, joignable"),
    meant(Kind.PAST, "acheté, était, avais, reçu, vu"),
    meant(Kind.OTHER, "révision, atelier, réparation, pneus, livraison, leasing"),
]

FRENCH = build_lexicon(
    [*_WORDS, *CUES],
    noun=r"[^\W\d_]{4,}",
    half_is_before=False,
    suffixes=("h", "er ère ème e"),
    dotted="m mme mlle dr av tél p ex env",
)
