"""French words of time, also of Belgium and Switzerland, and what joins them."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import RANGE, Kind
from agent.classify.availability.lexicon.fr_cues import CUES
from agent.classify.availability.lexicon.table import Entry, build_lexicon, meant, numbered

_WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MISSPELT = {
    1: "lundy, luni, lindi",
    2: "mrdi, madi, mardit",
    3: "mercedi, mecredi",
    4: "jeudit, jeuid",
    6: "smedi, samdi, sammedi",
}
_SHORT_PARTS = (("matin", "forenoon"), ("midi", "noon"), ("aprem", "afternoon"), ("soir", "evening"))
_COMING = "{0} prochain, {0} proch, {0} qui vient, {0} suivant, {0} à venir, {0} de cette semaine, {0} prochin"
_GONE = "{0} dernier, {0} passé, {0} d'avant"
_UNITS = ("deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TEENS = ("dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix - sept", "dix - huit", "dix - neuf")


def _numbers() -> list[Entry]:
    """The numbers 2 to 31 in letters, with hyphens or blanks, and the ordinals in use."""
    twenties = ["vingt", "vingt et un", *(f"vingt - {unit}" for unit in _UNITS)]
    words = [*_UNITS, *_TEENS, *twenties, "trente", "trente et un"]
    rows = [
        meant(Kind.NUMBER, f"{word},{word.replace(' -', '')}", number=number, name="spelt")
        for number, word in enumerate(words, 2)
    ]
    return [
        *rows,
        meant(Kind.NUMBER, "quarante", number=40),
        meant(Kind.NUMBER, "quarante - cinq, quarante cinq", number=45),
        meant(Kind.ONE, "un, une", number=1),
        *numbered(Kind.NTH, 1, "premier/première,deuxième/second/seconde,troisième,quatrième"),
    ]


def _weekdays() -> list[Entry]:
    """Each weekday: bare, where a number behind it is the day of the month; as the next one; as a habit; as past."""
    rows: list[Entry] = []
    for number, day in enumerate(_WEEKDAYS, 1):
        rows += [
            meant(Kind.WEEKDAY, f"{day}, {_MISSPELT.get(number, day)}", number=number, name="day"),
            meant(Kind.WEEKDAY, _COMING.format(day), number=number),
            meant(Kind.WEEKLY, f"{day}s, tous les {day}s, les {day}s, tous les {day}", numbers=(number,)),
            meant(Kind.VOID, _GONE.format(day)),
        ]
    return rows


_DAYS = [
    *_weekdays(),
    *numbered(Kind.SHORT, 1, "lun,mar"),
    *numbered(Kind.SHORT, 4, "jeu,ven"),
    meant(Kind.SO, "mer", number=3),
    meant(Kind.SO, "sam", number=6),  # also a first name
    *(meant(Kind.WEEKDAY, f"sam {word}", number=6, name=part) for word, part in _SHORT_PARTS),
    *(meant(Kind.WEEKDAY, f"mer {word}", number=3, name=part) for word, part in _SHORT_PARTS),
    meant(Kind.SHORT, "dim", number=7),
    meant(Kind.WORD, "sur - mer, sur mer, bord de mer, la mer, de mer, jeu concours, jeu - concours, le jeu"),
    meant(Kind.WEEKLY, "en semaine, jours ouvrables, jour ouvrable, jours ouvrés, jours de semaine", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "jour de semaine, jours de la semaine, un jour de semaine, un jour ouvrable", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "pendant la semaine, durant la semaine, la semaine en journée", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "les jours de semaine, les jours ouvrables, hors week - end, hors weekend", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "les week - ends, les weekends, les week ends, les we, week - ends, weekends", numbers=WEEKEND),
    meant(Kind.WEEKLY, "tous les week - ends, tous les weekends, un week - end, un weekend, le we", numbers=WEEKEND),
    meant(Kind.WEEKEND, "week - end, weekend, week end, wkend, wk - end, ce we, we prochain ce, weekenf, week - en"),
    meant(Kind.WEEKEND, "week - end qui vient, weekend qui vient, week - end ci, week end qui vient"),
    meant(Kind.WEEKEND, "week - end prochain, weekend prochain, week end prochain, we prochain", number=Which.NEXT),
    meant(Kind.WEEKEND, "week - end suivant, weekend suivant, week - end d'après", number=Which.AFTER_NEXT),
    *numbered(Kind.MONTH, 1, "janvier/janv/jan,février/fevr/fév/fev,mars,avril/avr,mai,juin,juillet/juil,août/aout"),
    *numbered(Kind.MONTH, 9, "septembre/sept,octobre/oct,novembre/nov,décembre/déc"),
    meant(Kind.MONTH, "d'avril", number=4),
    meant(Kind.MONTH, "d'août", number=8),
    meant(Kind.MONTH, "d'octobre", number=10),
    meant(Kind.OFFSET, "aujourd'hui, aujourdhui, ajd, auj, aujourd hui", number=0),
    meant(Kind.OFFSET, "demain, dmain, 2main, demin, dem1", number=1),
    meant(Kind.OFFSET, "après - demain, après demain, aprés - demain, surlendemain", number=2),
    meant(Kind.OFFSET, "ce soir, ce soir même", number=0, name="evening"),
    meant(Kind.OFFSET, "ce midi", number=0, name="noon"),
    meant(Kind.OFFSET, "dans quinze jours, sous quinzaine, dans une quinzaine, d'ici une quinzaine", number=14),
    meant(Kind.WEEKS, "semaine prochaine, de la semaine prochaine, la semaine prochaine", number=Which.NEXT),
    meant(Kind.WEEKS, "semaine qui vient, de la semaine qui vient, semaine à venir, sem prochaine", number=Which.NEXT),
    meant(Kind.WEEKS, "semaine pro, semaine prochain, smaine prochaine, semaine suivante", number=Which.NEXT),
    meant(Kind.WEEKS, "semaine d'après la prochaine, semaine après la prochaine", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "semaine suivant la prochaine, semaine d'après, semaine après", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "la semaine d'après la prochaine, la semaine d'après", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "dans deux semaines la semaine", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "dans la semaine, courant de la semaine, dans le courant de la semaine", name="this"),
    meant(Kind.WEEKS, "fin de cette, de la semaine", name="this"),
    meant(Kind.WEEKS, "semaine, semaines, sem, en huit"),
    meant(Kind.FORTNIGHT, "en quinze, quinzaine de jours"),
    meant(Kind.DAYS, "jour, jours, journée"),
    meant(Kind.MONTHS, "mois"),
    meant(Kind.MONTHS, "mois prochain, du mois prochain, mois qui vient, mois à venir", number=Which.NEXT),
    meant(Kind.MONTHS, "mois suivant", number=Which.NEXT),
    meant(Kind.WHICH, "cette, ce, cet, ces, de cette, de ce, reste de la, du courant de cette", number=Which.THIS),
    meant(Kind.WHICH, "prochain, prochaine, prochains, prochaines, proch", number=Which.NEXT),
    meant(Kind.LAST, "dernier, dernière, derniers, dernières, la dernière fois"),
    meant(Kind.VOID, "semaine dernière, semaine passée, mois dernier, mois passé, week - end dernier, weekend dernier"),
    meant(Kind.VOID, "week - end passé, weekend passé, année dernière, an dernier, an passé, année passée"),
    meant(Kind.THIRD, "début, début de, début du, au début de, au début du, tout début, en début de", number=0),
    meant(Kind.THIRD, "au début, commencement, dans les premiers jours de, dans les premiers jours du", number=0),
    meant(Kind.THIRD, "milieu, milieu de, mi, au milieu de, au milieu du, en milieu de, à la mi, milieu du", number=1),
    meant(Kind.THIRD, "fin, fin de, en fin de, à la fin de, fin du, à la fin du, vers la fin de, la fin de", number=2),
    meant(Kind.THIRD, "dans les derniers jours de", number=2),
    meant(Kind.HALF, "quinzaine, moitié", name="half"),
]

_FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "jour de l'an, nouvel an, jour du nouvel an",
        "epiphany": "épiphanie",
        "maundy_thursday": "jeudi saint",
        "good_friday": "vendredi saint",
        "easter": "pâques, week - end de pâques, weekend de pâques",
        "easter_saturday": "samedi saint, samedi de pâques",
        "easter_sunday": "dimanche de pâques",
        "easter_monday": "lundi de pâques",
        "labour_day": "fête du travail",
        "ascension": "ascension, l'ascension, jeudi de l'ascension",
        "pentecost": "pentecôte, week - end de pentecôte, weekend de pentecôte, week - end de la pentecôte",
        "pentecost_sunday": "dimanche de pentecôte",
        "pentecost_monday": "lundi de pentecôte, lundi de la pentecôte",
        "corpus_christi": "fête - dieu",
        "assumption": "assomption, l'assomption",
        "all_saints": "toussaint",
        "christmas_eve": "veille de noël, réveillon de noël, réveillon",
        "christmas": "noël, fêtes de noël",
        "christmas_day": "jour de noël",
        "between_the_years": "entre noël et nouvel an, entre noël et le nouvel an, entre les fêtes",
        "new_years_eve": "saint - sylvestre, saint sylvestre, veille du nouvel an",
    }.items()
]

_EARLY = (
    "tôt le matin, de bonne heure, de bon matin, au petit matin, à la première heure, tôt dans la matinée, le matin "
    "tôt, matin tôt, à l'aube, très tôt le matin"
)
_FORENOON = (
    "matin, matinée, le matin, au matin, dans la matinée, en matinée, du matin, mat, matins, fin de matinée, en fin "
    "de matinée, début de matinée, en début de matinée, avant - midi, l'avant - midi, milieu de matinée, les "
    "matins, tous les matins, la matinée"
)
_NOON = (
    "midi, ce midi là, le midi, pause midi, pause de midi, à la pause de midi, pause déjeuner, pause déj, heure du "
    "déjeuner, entre midi et deux, entre midi et 2, sur le temps de midi, temps de midi, midis, à l'heure du "
    "déjeuner, du midi, sur l'heure de midi, heure de midi, pause méridienne"
)
_AFTERNOON = (
    "après - midi, pm, l'après - midi, après midi, l'après midi, aprem, l'aprem, apm, aprèm, ap - midi, d'après - "
    "midi, dans l'après - midi, dans l'après midi, en après - midi, les après - midi, début d'après - midi, fin "
    "d'après - midi, en fin d'après - midi, en début d'après - midi, de l'après - midi, après - midis, apres - mid, "
    "d'après midi, début d'après midi, fin d'après midi, milieu d'après - midi, aprés - midi, l'aprés - midi, aprés "
    "midi, cet aprem"
)
_EVENING = (
    "soir, soirée, le soir, en soirée, dans la soirée, du soir, début de soirée, en début de soirée, soirs, les "
    "soirs, tous les soirs, au soir, fin de soirée, la soirée"
)
_AFTER_WORK = (
    "après le travail, après mon travail, après le boulot, après le taf, après le bureau, après le job, après "
    "boulot, en sortant du travail, en sortant du boulot, à la sortie du travail, à la sortie du bureau, en fin de "
    "journée, fin de journée, après ma journée, après la journée de travail, après mon service, après ma journée de "
    "travail, après les heures de bureau, après travail, après nos journées, après mon boulot, en sortant du "
    "bureau, à la fin de ma journée, après la débauche"
)

_TIMES = [
    meant(Kind.PART, _EARLY, name="early"),
    meant(Kind.PART, _FORENOON, name="forenoon"),
    meant(Kind.PART, _NOON, name="noon"),
    meant(Kind.PART, _AFTERNOON, name="afternoon"),
    meant(Kind.PART, _EVENING, name="evening"),
    meant(Kind.PART, "en journée, pendant la journée, en pleine journée, dans la journée", name="daytime"),
    meant(Kind.TIME, _AFTER_WORK, name="after_work"),
    meant(Kind.TIME, "toute la journée, la journée entière, journée entière, à toute heure", name="all_day"),
    meant(Kind.TIME, "même heure, à la même heure, la même heure, même horaire, au même horaire", name="same"),
    meant(Kind.UHR, "heures, heure, heur, hr, hrs, h", number=1),
    meant(Kind.MINUTES, "et demie, et demi", number=30),
    meant(Kind.MINUTES, "et quart, et un quart", number=15),
    meant(Kind.MINUTES, "moins le quart, moins un quart, moins quart", number=-15),
    meant(Kind.MINUTES, "moins cinq", number=-5),
    meant(Kind.MINUTES, "moins dix", number=-10),
    meant(Kind.MINUTES, "moins vingt", number=-20),
    meant(Kind.MINUTES, "moins vingt - cinq, moins vingt cinq", number=-25),
    meant(Kind.ANYTIME, "n'importe quand, à tout moment, quand vous voulez, quand vous le voulez, quand tu veux"),
    meant(Kind.ANYTIME, "quand vous le souhaitez, quand vous souhaitez, quand ça vous arrange"),
    meant(Kind.ANYTIME, "quand cela vous arrange, quand ça vous convient, quand cela vous convient"),
    meant(Kind.ANYTIME, "à votre convenance, selon vos disponibilités, selon vos dispos, flexible, flexibles"),
    meant(Kind.ANYTIME, "très flexible, assez flexible, peu importe quand, peu importe le jour, peu importe l'heure"),
    meant(Kind.ANYTIME, "peu importe la date, peu importe le moment, disponible tout le temps, dispo tout le temps"),
    meant(Kind.ANYTIME, "toujours disponible, toujours dispo, souple, tout le temps disponible, tout le temps dispo"),
    meant(Kind.ANYTIME, "tout le temps libre, libre tout le temps, je m'adapte, on s'adapte, nous nous adaptons"),
    meant(Kind.ANYTIME, "je m'adapterai, m'adapter, quand ça t'arrange, toutes les dates me vont"),
    meant(Kind.ANYTIME, "tous les jours me vont, aucune préférence de date, aucune contrainte, pas de contrainte"),
    meant(Kind.ANYTIME, "pas de préférence pour la date, disponible n'importe quand, jour et heure au"),
    meant(Kind.ANYTIME, "dispo n'importe quand, choisissez la date, à vous de choisir le jour, à vous de voir"),
    meant(Kind.WHATEVER, "peu importe, m'est égal, égal, comme vous voulez, m'en fiche, m'en fous, tout me va, tous"),
    meant(Kind.WHATEVER, "tout me convient, sans préférence, pas de préférence, aucune préférence, toujours"),
    meant(Kind.WHATEVER, "n'importe"),
    meant(Kind.WORD, "flexible sur la couleur, flexible sur le prix, flexible sur le modèle, flexible pour la couleur"),
    meant(Kind.WORD, "comme toujours, comme tous, de tous, pour tous, à tous, moins cher, moins de, au moins"),
    meant(Kind.WORD, "le moins, plus ou moins, du moins, d'un quart, un quart de, à moins que, à moins"),
]

_RELATIONS = [
    meant(Kind.AT, "à, a", name=RANGE),
    meant(Kind.AT, "vers, aux alentours de, autour de, aux environs de, sur les coups de, vers les, aux alentours des"),
    meant(Kind.AT, "aux environs des, sur le coup de, de vers"),
    meant(Kind.THE, "le", name="days"),
    meant(Kind.THE, "les", name="day"),
    meant(Kind.WORD, "m', t', s', n', c', j', qu'"),
    meant(Kind.THE, "l', la, l, mon, ma, notre"),
    meant(Kind.ON, "pour le, vers le, sur le, au soir du, la journée du, samedi le", name="day"),
    meant(Kind.IN, "courant, courant de, dans le courant de, dans le courant du, au cours de, courant du, en, dans"),
    meant(Kind.IN, "durant, pendant, au mois de, au mois, courant du mois de, dans le courant du mois de"),
    meant(Kind.WITHIN, "d'ici, sous, en l'espace de, au cours des, dans un délai de, endéans"),
    meant(Kind.FOR, "pour"),
    meant(Kind.FROM, "à partir de, à partir d, dès, à compter de, à partir, au plus tôt, au plus tôt à, depuis le"),
    meant(Kind.FROM, "apd, plutôt à partir de, seulement à partir de, uniquement à partir de, qu'à partir de"),
    meant(Kind.FROM, "à part de"),
    meant(Kind.FROM, "à partir du, dès le, à compter du, qu'à partir du, à dater du, au plus tôt le", name="day"),
    meant(Kind.FROM, "pas avant, pas disponible avant, pas dispo avant, pas libre avant", name="limit"),
    meant(Kind.FROM, "pas disponibles avant, pas plus tôt que, jamais avant", name="limit"),
    meant(Kind.OF, "de, d, d'"),
    meant(Kind.OF, "du", name="day"),
    meant(Kind.UNTIL, "jusqu'à, jusque, jusqu'en, jusque vers, au plus tard à, jusqu'aux environs de, jusqu'a, jusqua"),
    meant(Kind.UNTIL, "jusqu'au, jusqu'à la, d'ici le, d'ici au, jusqu'o, jusqu au, jusquau", name="day"),
    meant(Kind.UNTIL, "pas après, pas plus tard que, plus après, pas plus tard qu'à", name="limit"),
    meant(Kind.UNTIL, "au plus tard, au plus tard le", name="latest"),
    meant(Kind.TO, "au", name="day"),
    meant(Kind.ONTO, "sur, plutôt au, plutôt à"),
    meant(Kind.AFTER, "après, aprés, passé, au delà de, après les, une fois passé"),
    meant(Kind.BEFORE, "avant"),
    meant(Kind.BETWEEN, "entre"),
    meant(Kind.ONWARDS, "ou plus tard, et plus, et au delà, au plus tôt"),
    meant(Kind.EXCEPT, "sauf, excepté, hormis, à part, à l'exception de, à l'exception du, à l'exception des"),
    meant(Kind.EXCEPT, "sauf les, sauf le, en dehors du, en dehors de, en dehors des, hors, mis à part, autre que"),
    meant(Kind.EXCEPT, "à l'exclusion du"),
    meant(Kind.EACH, "chaque, tous les, toutes les, n'importe quel, n'importe quelle, tout les, quel que soit le"),
    meant(Kind.SINCE, "depuis, depuis la, depuis les, ça fait, cela fait, voilà"),
    meant(Kind.AGO, "il y a, y a, ya, il y a environ, il y a déjà, ça fait déjà"),
    meant(Kind.LATER, "ensuite, par la suite, après ça, après cela"),
    meant(Kind.INSTEAD, "au lieu de, au lieu du, à la place de, à la place du, plutôt que, plutôt que le, et non"),
    meant(Kind.INSTEAD, "et non pas, au lieu d, plutôt qu'à, plutôt qu'au, et pas, au lieu des, plutot qu"),
    meant(Kind.GREET, "bon, bonne, belle, beau, excellent, excellente, joyeux, joyeuses, joyeuse, agréable, super"),
    meant(Kind.GREET, "douce, bonne fin de, belle fin de, bonne et heureuse, très bon, très bonne, bonnes"),
    meant(Kind.GREET, "bonne fin d', bon début de, très belle, doux, merveilleux, merveilleuse, joli, jolie"),
    meant(Kind.VOID, "hier, avant - hier, avant hier, l'autre jour, récemment, dernièrement, tout à l'heure"),
    meant(Kind.VOID, "hier soir, à ce jour, de nos jours, ces derniers jours, ces derniers temps, à jour, du jour"),
    meant(Kind.VOID, "le jour où, un jour, chaque jour de retard, hier matin, hier après - midi, l'autre soir"),
    meant(Kind.VOID, "par jour, par mois, par semaine"),
    meant(Kind.AND, "et, ainsi que, puis, et puis, n, comme, & le"),
    meant(Kind.OR, "ou, ou bien, sinon, ou alors, voire, soit, ou sinon, ou encore, ou éventuellement, sinon le"),
    meant(Kind.OR, "au pire, à défaut, si ce n'est pas possible, si ça ne va pas, si c'est pas possible, sinon à"),
    meant(Kind.OR, "ou au pire, si pas possible, sinon plutôt, alternativement, si complet, si pas"),
    meant(Kind.COMMA, "à savoir, c'est - à - dire, càd, cad"),
    meant(Kind.BREAK, "mais, car, parce, puisque, cependant, toutefois, pourtant, alors que, comme je, vu que, étant"),
    meant(Kind.BREAK, "par contre, en revanche, tandis, afin, quoique, bien que, donc, du coup, est - ce que, qui"),
    meant(Kind.BREAK, "quand, cordialement, salutations, bien à vous, bises, bisous, amicalement, cdt, cdlt, tchao"),
    meant(Kind.BREAK, "ciao, salut"),
    meant(Kind.BREAK, "si, s'il, s'ils", name="if"),
    meant(Kind.BREAK, "merci, mercii, mrc, remercie, merci beaucoup, grand merci", name="thanks"),
    meant(Kind.REST, "autrement, le reste du temps"),
    meant(Kind.GLUE, "si possible, plutôt, idéalement, de préférence, environ, peut - être, éventuellement"),
    meant(Kind.GLUE, "par exemple, vers peu, svp, stp, s'il vous plaît, s'il te plaît, s'il vous plait, s'il te plait"),
    meant(Kind.GLUE, "disons le, aussi, également, encore, seulement, uniquement, exactement, pile, précises, précise"),
    meant(Kind.GLUE, "par ex, ex, surtout, normalement, probablement, sans doute, plutot, dans l'idéal, l'idéal, tout"),
    meant(Kind.GLUE, "même, bien, soit le, ca, déjà, plus tard, mieux, le mieux, de mieux, au mieux, date"),
    meant(Kind.GLUE, "heure souhaitée, genre, max, maximum, grand maximum, à peu près, en principe, a priori"),
    meant(Kind.GLUE, "par hasard, éventuelle, autre, autres, pourquoi, ci, en tout cas, toujours le, n°, numéro, no"),
    meant(Kind.GLUE, "vraiment, juste, directement, carrément, prévu le"),
    meant(Kind.GLUE, "alors", name="then"),
    meant(Kind.MEASURE, "minutes, minute, min, mn, ans, an, années, année, euros, euro, eur, km, kilomètres, kms"),
    meant(Kind.MEASURE, "chevaux, cv, ch, kwh, kw, pourcent, personnes, personne, enfants, places, portes, litres"),
    meant(Kind.MEASURE, "cylindres, pouces, roues, vitesses, étage, ème, ième, mètres, m, cm, kg, chf, francs, mille"),
    meant(Kind.MEASURE, "k, secondes, fois, rue, avenue, boulevard, av, bd, chemin, place, route, impasse, allée"),
    meant(Kind.MEASURE, "quai, cours, rte, modèles, modèle, voitures, cm3, essais, mensualités, main, propriétaires"),
    meant(Kind.MEASURE, "centimes, degrés, arrondissement"),
    meant(Kind.WORD, "vous, nous, avec, chez, dans le but, dans le cadre, en cours, en ligne, en fait, en effet"),
    meant(Kind.WORD, "pour moi, en cas, en attente, en attendant, dans l'attente, en vue, en tant, en possession"),
    meant(Kind.WORD, "en ville, dans ma, le plus tôt possible, dès que possible, au plus vite, le plus vite possible"),
    meant(Kind.WORD, "au plus tôt possible, le plus rapidement possible, dans les plus brefs délais, plus tôt, tôt"),
    meant(Kind.WORD, "pas trop tôt, pas trop tard, pour l'instant, pour le moment, en ce moment, à l'avance, d'avance"),
    meant(Kind.WORD, "tout de suite, sous peu, bientôt, à bientôt, à plus, à tout à l'heure, dès maintenant"),
    meant(Kind.WORD, "dès à présent, par avance, sur place, dans le coin, ce que, ce qui, ce qu'il, ce serait"),
    meant(Kind.WORD, "ce n'est, ce sera, c'est, ce modèle, ce véhicule, cette voiture, de suite, en direct"),
    meant(Kind.WORD, "à distance, à neuf, neuf modèle, du neuf, de neuf, véhicule neuf, voiture neuve, tous les deux"),
    meant(Kind.WORD, "toutes les deux, tous les trois, un peu, une fois, un moment, en premier, d'un, d'une, sous le"),
    meant(Kind.WORD, "sous la, un essai, mon mari, ma femme, notre fils, notre fille, mon fils, ma fille"),
]

FRENCH = build_lexicon(
    [*_numbers(), *_DAYS, *_FEASTS, *_TIMES, *_RELATIONS, *CUES],
    noun=r"[^\W\d_]{3,}[sx]$|[A-ZÀ-Þ][a-zà-ÿ]{2}",
    half_is_before=False,
    suffixes=("h hr hrs", "er ere ème eme e re nd"),
    dotted="m mme mlle dr av tel p ex env lun mar mer jeu ven sam dim janv fevr avr juil sept oct nov dec bd",
)
