"""French numbers, days, weeks, months and feasts."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import FOLLOWING, Kind
from agent.classify.availability.lexicon.table import Entry, meant, numbered

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


def numbers() -> list[Entry]:
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
        meant(Kind.NUMBER, "une huitaine de", number=8),
        meant(Kind.NUMBER, "une dizaine de", number=10),
        meant(Kind.NUMBER, "une vingtaine de", number=20),
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
            meant(Kind.VOID, f"{_GONE.format(day)}, un {day} sur deux, {day} sur deux"),
        ]
    return rows


DAYS = [
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
    meant(Kind.WEEKLY, "pendant la semaine, durant la semaine, les jours de semaine", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "les jours ouvrables, hors week - end, hors weekend", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "les week - ends, les weekends, les week ends, les we, week - ends, weekends", numbers=WEEKEND),
    meant(Kind.WEEKLY, "tous les week - ends, tous les weekends, un week - end, un weekend, le we", numbers=WEEKEND),
    meant(Kind.WEEKEND, "week - end, weekend, week end, wkend, wk - end, ce we, week - end qui vient"),
    meant(Kind.WEEKEND, "weekend qui vient, week - end ci, week end qui vient"),
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
    meant(Kind.WEEKS, "semaine pro, semaine prochain, smaine prochaine", number=Which.NEXT),
    meant(Kind.WEEKS, "semaine suivante, la semaine suivante", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.WEEKS, "semaine d'après la prochaine, semaine après la prochaine", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "semaine suivant la prochaine, semaine après", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "la semaine d'après la prochaine", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "semaine d'après, la semaine d'après", number=Which.AFTER_NEXT, name=FOLLOWING),
    meant(Kind.WEEKS, "dans deux semaines la semaine", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "dans la semaine, courant de la semaine, dans le courant de la semaine", name="this"),
    meant(Kind.WEEKS, "fin de cette, de la semaine", name="this"),
    meant(Kind.WEEKS, "semaine, semaines, sem, en huit"),
    meant(Kind.FORTNIGHT, "en quinze, quinzaine de jours"),
    meant(Kind.DAYS, "jour, jours, journée"),
    meant(Kind.MONTHS, "mois"),
    meant(Kind.MONTHS, "mois prochain, du mois prochain, mois qui vient, mois à venir", number=Which.NEXT),
    meant(Kind.MONTHS, "mois suivant", number=Which.NEXT),
    meant(Kind.WHICH, "cette, ce, cet, ces, de cette, de ce, reste de la", number=Which.THIS),
    meant(Kind.WHICH, "prochain, prochaine, prochains, prochaines, proch", number=Which.NEXT),
    meant(Kind.WHICH, "suivante, celle d'après, celle qui suit", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.LAST, "dernier, dernière, derniers, dernières, la dernière fois"),
    meant(Kind.VOID, "semaine dernière, semaine passée, mois dernier, mois passé, week - end dernier, weekend dernier"),
    meant(Kind.VOID, "week - end passé, weekend passé, année dernière, an dernier, an passé, année passée"),
    meant(Kind.THIRD, "début, début de, début du, au début de, au début du, tout début, en début de", number=0),
    meant(Kind.THIRD, "au début, commencement, dans les premiers jours de, dans les premiers jours du", number=0),
    meant(Kind.THIRD, "milieu, milieu de, mi, au milieu de, au milieu du, en milieu de, à la mi, milieu du", number=1),
    meant(Kind.THIRD, "fin, fin de, en fin de, à la fin de, fin du, à la fin du, vers la fin de, la fin de", number=2),
    meant(Kind.THIRD, "dans les derniers jours de", number=2),
    meant(Kind.HALF, "quinzaine, moitié", name="half"),
    meant(Kind.YEAR, "de l'année prochaine, l'année prochaine, de l'an prochain, l'an prochain", number=1),
]

FEASTS = [
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
        "boxing_day": "le lendemain de noël, lendemain de noël",
        "between_the_years": "entre noël et nouvel an, entre noël et le nouvel an, entre les fêtes",
        "new_years_eve": "saint - sylvestre, saint sylvestre, veille du nouvel an",
    }.items()
]
