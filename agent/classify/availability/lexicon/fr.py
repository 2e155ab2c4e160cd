"""French words of time, also of Belgium and Switzerland, and what joins them."""

from dataclasses import replace

from agent.classify.availability.kinds import RANGE, Kind
from agent.classify.availability.lexicon import acting, changes, told
from agent.classify.availability.lexicon.fr_cues import CUES
from agent.classify.availability.lexicon.fr_days import DAYS, FEASTS, numbers
from agent.classify.availability.lexicon.fr_stories import STORIES
from agent.classify.availability.lexicon.table import build_lexicon, meant

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
    meant(Kind.ANYTIME, "pas de préférence pour la date, disponible n'importe quand, dispo n'importe quand"),
    meant(Kind.ANYTIME, "choisissez la date, à vous de choisir le jour, à vous de voir"),
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
    meant(Kind.AT, "aux environs des, sur le coup de"),
    meant(Kind.THE, "le", name="days"),
    meant(Kind.THE, "les", name="day"),
    meant(Kind.WORD, "m', t', s', n', c', j'"),
    meant(Kind.THE, "l', la, l, mon, ma, notre"),
    meant(Kind.ON, "vers le, sur le, au soir du, la journée du", name="day"),
    meant(Kind.FOR, "pour le", name="day"),
    meant(Kind.IN, "courant, courant de, dans le courant de, dans le courant du, au cours de, courant du, en, dans"),
    meant(Kind.IN, "durant, pendant, au mois de, au mois, courant du mois de, dans le courant du mois de"),
    meant(Kind.WITHIN, "d'ici, sous, en l'espace de, au cours des, dans un délai de, endéans"),
    meant(Kind.FOR, "pour"),
    meant(Kind.FROM, "à partir de, à partir d, dès, à compter de, à partir, au plus tôt, au plus tôt à"),
    meant(Kind.FROM, "apd, seulement à partir de, uniquement à partir de, qu'à partir de, à part de"),
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
    meant(Kind.SINCE, "depuis, depuis la, depuis le, depuis les, ça fait, cela fait, voilà"),
    meant(Kind.AGO, "il y a, y a, ya, il y a environ, il y a déjà, ça fait déjà"),
    meant(Kind.LATER, "ensuite, par la suite, après ça, après cela"),
    meant(Kind.INSTEAD, "au lieu de, au lieu du, à la place de, à la place du, plutôt que, plutôt que le, et non"),
    meant(Kind.INSTEAD, "et non pas, au lieu d, plutôt qu'à, plutôt qu'au, et pas, au lieu des, plutot qu, mieux que"),
    meant(Kind.GREET, "bon, bonne, belle, beau, excellent, excellente, joyeux, joyeuses, joyeuse, agréable, super"),
    meant(Kind.GREET, "douce, bonne fin de, belle fin de, bonne et heureuse, très bon, très bonne, bonnes"),
    meant(Kind.GREET, "bonne fin d', bon début de, très belle, doux, merveilleux, merveilleuse, joli, jolie"),
    meant(Kind.VOID, "hier, avant - hier, avant hier, l'autre jour, récemment, dernièrement, tout à l'heure"),
    meant(Kind.VOID, "hier soir, à ce jour, de nos jours, ces derniers jours, ces derniers temps, à jour, du jour"),
    meant(Kind.VOID, "le jour où, un jour, hier matin, hier après - midi, l'autre soir, par jour, par mois"),
    meant(Kind.VOID, "par semaine"),
    meant(Kind.AND, "et, ainsi que, puis, et puis, comme"),
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
    meant(Kind.GLUE, "si possible, idéalement, de préférence, environ, peut - être, éventuellement"),
    meant(Kind.GLUE, "par exemple, svp, stp, s'il vous plaît, s'il te plaît, s'il vous plait, s'il te plait"),
    meant(Kind.GLUE, "disons le, aussi, également, encore, seulement, uniquement, exactement, pile, précises, précise"),
    meant(Kind.GLUE, "par ex, ex, surtout, normalement, probablement, sans doute, dans l'idéal, l'idéal, tout"),
    meant(Kind.GLUE, "même, bien, soit le, ca, déjà, plus tard, le mieux, de mieux, au mieux, date"),
    meant(Kind.GLUE, "heure souhaitée, genre, max, maximum, grand maximum, à peu près, en principe, a priori"),
    meant(Kind.GLUE, "par hasard, éventuelle, autre, autres, pourquoi, ci, en tout cas, numéro, no, vraiment, juste"),
    meant(Kind.GLUE, "directement, carrément, prévu le"),
    meant(Kind.GLUE, "alors", name="then"),
    meant(Kind.GLUE, "plutôt, plutot, mieux, mieux vaut, mieux vaudrait", name="rather"),
    meant(Kind.BREAK, "que, qu'", name="then"),
    meant(Kind.GLUE, "oui, si si", name="yes"),
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
    meant(Kind.WORD, "à distance, à neuf, du neuf, de neuf, véhicule neuf, voiture neuve, tous les deux"),
    meant(Kind.WORD, "toutes les deux, tous les trois, un peu, une fois, un moment, en premier, d'un, d'une, sous le"),
    meant(Kind.WORD, "sous la, un essai, mon mari, ma femme, notre fils, notre fille, mon fils, ma fille"),
]

FRENCH = replace(
    build_lexicon(
        [*numbers(), *DAYS, *FEASTS, *_TIMES, *_RELATIONS, *CUES, *STORIES, *changes.FRENCH],
        noun=r"[^\W\d_]{3,}[sx]$|[A-ZÀ-Þ][a-zà-ÿ]{2}",
        half_is_before=False,
        suffixes=("h hr hrs", "er ere ème eme e re nd"),
        dotted="m mme mlle dr av tel p ex env lun mar mer jeu ven sam dim janv fevr avr juil sept oct nov dec bd",
    ),
    acting=acting.FRENCH,
    done=told.FRENCH,
    done_ends=("e", "s", "i", "t", "u"),
)
