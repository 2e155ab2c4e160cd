"""Italian words for days: numbers, weekdays, weeks, months, feasts."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import FOLLOWING, Kind
from agent.classify.availability.lexicon.table import Entry, meant, numbered

_WEEKDAYS = ("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica")
_MISSPELT = {1: "lunedy", 2: "martedy", 3: "mercoldi", 4: "giovedy, govedi", 5: "venerdy, venedi", 6: "sabto, sabado"}
_COMING = (
    "{0} prossim{1}, {0} che viene, {0} prox, {0} ventur{1}, {0} p v, {0} di questa settimana, di {0} prossim{1}, "
    "{0} entrante, {0} in arrivo, {0} quest{1}"
)
_HABIT = "i {0}, tutti i {0}, ogni {0}, nei {0}, i giorni di {0}, nelle giornate di {0}, solitamente di {0}"
_GONE = "{0} scors{1}, {0} passat{1}, di {0} scors{1}, dello scorso {0}"
_UNITS = ("due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
_TEENS = (
    *("dieci", "undici", "dodici", "tredici", "quattordici"),
    *("quindici", "sedici", "diciassette", "diciotto", "diciannove"),
)


def _numbers() -> list[Entry]:
    """The numbers 2 to 31 in letters, and the ordinals in use."""
    twenties = ["venti", "ventuno", *(f"vent{unit}" if unit == "otto" else f"venti{unit}" for unit in _UNITS)]
    words = [*_UNITS, *_TEENS, *twenties, "trenta", "trentuno"]
    return [
        *(meant(Kind.NUMBER, word, number=number) for number, word in enumerate(words, 2)),
        meant(Kind.NUMBER, "un paio di, un paio d'", number=2),
        meant(Kind.ONE, "un, uno, una, un'", number=1),
        meant(Kind.NUMBER, "all' una, l' una, le una, alla una", number=1, name="hour"),
        *numbered(Kind.NTH, 1, "primo/prima,secondo/seconda,terzo/terza,quarto/quarta"),
    ]


def _weekdays() -> list[Entry]:
    """Each weekday: bare, where a number behind it is the day of the month; as the next one; as a habit; as past."""
    rows: list[Entry] = []
    for number, day in enumerate(_WEEKDAYS, 1):
        ending = "a" if day == "domenica" else "o"
        rows += [
            meant(Kind.WEEKDAY, f"{day}, {_MISSPELT.get(number, day)}", number=number, name="day"),
            meant(Kind.WEEKDAY, _COMING.format(day, ending), number=number),
            meant(Kind.WEEKLY, _HABIT.format(day), numbers=(number,)),
            meant(Kind.WEEKLY, f"di {day}", numbers=(number,), name="of"),
            meant(Kind.VOID, _GONE.format(day, ending)),
            meant(Kind.VOID, f"un {day} si e uno no, un {day} si e un{ending} no, {day} alterni, ogni due {day}"),
        ]
    return rows


_SPAN = "from to"  # days said as a range, which in a week that is named are its dates
DAYS = [
    *_numbers(),
    *_weekdays(),
    meant(Kind.WEEKLY, "dal lunedi al venerdi, da lunedi a venerdi, dal lun al ven", numbers=WORKDAYS, name=_SPAN),
    meant(Kind.WEEKLY, "dal lunedi al sabato, da lunedi a sabato, dal lun al sab", numbers=(*WORKDAYS, 6), name=_SPAN),
    meant(Kind.WEEKLY, "dal lunedi alla domenica, da lunedi a domenica", numbers=(1, 2, 3, 4, 5, 6, 7)),
    meant(Kind.WEEKLY, "dal lun alla dom", numbers=(1, 2, 3, 4, 5, 6, 7)),
    meant(Kind.WEEKLY, "sabati, i sabati, tutti i sabati, nei sabati", numbers=(6,)),
    meant(Kind.WEEKLY, "domeniche, le domeniche, tutte le domeniche, nelle domeniche", numbers=(7,)),
    *numbered(Kind.SHORT, 1, "lun,mart,merc,giov,ven,sab,dom"),
    *numbered(Kind.SHORT, 2, "mar,mer,gio"),
    meant(Kind.WORD, "al mar, mare, mer - sur"),
    meant(Kind.WEEKLY, "giorni feriali, nei giorni feriali, giorno feriale, nei feriali, feriali", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "giorni lavorativi, nei giorni lavorativi, giorno lavorativo, lavorativi", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "in settimana, durante la settimana, infrasettimanale, infrasettimanali", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "nel corso della settimana, durante i giorni feriali", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "giorno infrasettimanale", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "i weekend, nei weekend, i fine settimana, nei fine settimana", numbers=WEEKEND),
    meant(Kind.WEEKLY, "tutti i weekend, tutti i fine settimana, nei week - end, ogni fine settimana", numbers=WEEKEND),
    meant(Kind.WEEKLY, "ogni weekend, di fine settimana, un fine settimana, un weekend", numbers=WEEKEND),
    meant(Kind.WEEKLY, "durante i weekend", numbers=WEEKEND),
    meant(Kind.WEEKEND, "verso fine settimana, verso il fine settimana, a fine settimana, fine settimana, weekend"),
    meant(Kind.WEEKEND, "week - end, week end, wkend, we, finesettimana, fine sett, fine settimana che viene"),
    meant(Kind.WEEKEND, "weekend che viene, week end che viene"),
    meant(Kind.WEEKEND, "fine settimana prossimo, weekend prossimo, week end prossimo, week - end prossimo", number=2),
    meant(Kind.WEEKEND, "weekend successivo, fine settimana successivo", number=Which.AFTER_NEXT),
    *numbered(Kind.MONTH, 1, "gennaio/gen/genn,febbraio/feb/febb,marzo,aprile/apr,maggio/mag,giugno/giu,luglio/lug"),
    *numbered(Kind.MONTH, 8, "agosto/ago,settembre/set,ottobre/ott,novembre/nov,dicembre/dic"),
    meant(Kind.OFFSET, "oggi, in giornata, oggi stesso, ogi", number=0),
    meant(Kind.OFFSET, "domani, dmn, domai, domni, doman", number=1),
    meant(Kind.OFFSET, "dopodomani, dopo domani, posdomani, dopodmn", number=2),
    meant(Kind.OFFSET, "stasera, sta sera, questa sera", number=0, name="evening"),
    meant(Kind.OFFSET, "stamattina, stamani, stamane, questa mattina, sta mattina", number=0, name="forenoon"),
    meant(Kind.OFFSET, "domattina", number=1, name="forenoon"),
    meant(Kind.OFFSET, "domattina presto, domani presto", number=1, name="early"),
    meant(Kind.OFFSET, "domani l' altro", number=2),
    meant(Kind.WEEKS, "settimana prossima, settimana che viene, sett prossima, settimana ventura", number=Which.NEXT),
    meant(Kind.WEEKS, "settimana entrante, settimana prox, prox settimana", number=Which.NEXT),
    meant(Kind.WEEKS, "settimana seguente, settimana successiva", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.WEEKS, "settimana dopo, la settimana dopo", number=Which.AFTER_NEXT, name=FOLLOWING),
    meant(Kind.WHICH, "quella dopo, quella successiva, quella seguente, successiva", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.NUMBER, "una decina di", number=10),
    meant(Kind.NUMBER, "una quindicina di", number=15),
    meant(Kind.NUMBER, "una ventina di", number=20),
    meant(Kind.WEEKS, "prossima sett, settimana successiva, settimana proxima", number=Which.NEXT),
    meant(Kind.WEEKS, "la settimana dopo la prossima, settimana dopo la prossima", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "settimana dopo, settimana ancora dopo", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "settimana dopo ancora, fra due settimane la settimana", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "entro la settimana, entro questa settimana, in questa settimana", name="this"),
    meant(Kind.WEEKS, "settimana, settimane, sett"),
    meant(Kind.DAYS, "giorno, giorni, gg, giornata, giornate"),
    meant(Kind.MONTHS, "mese, mesi"),
    meant(Kind.MONTHS, "mese prossimo, mese che viene, mese entrante, mese seguente", number=Which.NEXT),
    meant(Kind.MONTHS, "mese successivo", number=Which.NEXT),
    meant(Kind.WHICH, "questo, questa, questi, queste, quest', sto, resto della, resto di questa", number=Which.THIS),
    meant(Kind.WHICH, "prossimo, prossima, prossimi, prossime, prox", number=Which.NEXT),
    meant(Kind.WHICH, "quella dopo, quella successiva, quella dopo ancora, quella seguente", number=Which.AFTER_NEXT),
    meant(Kind.LAST, "ultimo, ultima, l' ultimo, l' ultima"),
    meant(Kind.YEAR, "dell' anno prossimo, del prossimo anno, l' anno prossimo, il prossimo anno", number=1),
    meant(Kind.YEAR, "anno prossimo, prossimo anno, dell' anno che viene, dell' anno nuovo", number=1),
    meant(Kind.LAST, "scorso, scorsa, scorsi, scorse, l' ultima volta, ultima volta, passato"),
    meant(Kind.VOID, "settimana scorsa, settimana passata, mese scorso, mese passato, anno scorso, anno passato"),
    meant(Kind.VOID, "weekend scorso, fine settimana scorso, weekend passato, fine settimana passato"),
    meant(Kind.THIRD, "inizio, inizi, inizio di, inizi di, a inizio, all' inizio di, all' inizio, primi di", number=0),
    meant(Kind.THIRD, "ai primi di, i primi di, nei primi giorni di, primi giorni di, agli inizi di", number=0),
    meant(Kind.THIRD, "inizio della, all' inizio della, all' inizio del, inizio del, primi del", number=0),
    meant(Kind.THIRD, "ai primi del, i primi giorni di, ad inizio, verso l' inizio di", number=0),
    meant(Kind.THIRD, "nella prima decade di", number=0),
    meant(Kind.THIRD, "meta, a meta, verso meta, la meta di, meta di, verso la meta di, alla meta di", number=1),
    meant(Kind.THIRD, "meta del, a meta della, meta della, verso la meta della, a meta del", number=1),
    meant(Kind.THIRD, "fine, a fine, alla fine di, verso fine, la fine di, fine di, verso la fine di", number=2),
    meant(Kind.THIRD, "fine della, fine del, alla fine della, alla fine del, verso la fine della, verso la", number=2),
    meant(Kind.THIRD, "ultimi giorni di, negli ultimi giorni di, gli ultimi di, sul finire di, a fine della", number=2),
    meant(Kind.WEEK_THIRD, "inizio settimana, a inizio settimana, ad inizio settimana", number=0),
    meant(Kind.WEEK_THIRD, "meta settimana, a meta settimana", number=1),
    meant(Kind.MONTH_THIRD, "inizio mese, a inizio mese, ad inizio mese, primi del mese, ai primi del mese", number=0),
    meant(Kind.MONTH_THIRD, "meta mese, a meta mese, verso meta mese", number=1),
    meant(Kind.MONTH_THIRD, "fine mese, a fine mese, verso fine mese, fine del mese, alla fine del mese", number=2),
    meant(Kind.CALENDAR_WEEK, "settimana numero, settimana n, settimana nr, settimana n°, kw, sett n"),
    meant(Kind.CALENDAR_WEEK, "settimana di calendario, settimana calendario"),
]

FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "capodanno, primo dell' anno",
        "epiphany": "epifania, befana",
        "maundy_thursday": "giovedi santo",
        "good_friday": "venerdi santo",
        "easter": "pasqua, weekend di pasqua, vacanze di pasqua, fine settimana di pasqua",
        "easter_saturday": "sabato santo, sabato di pasqua",
        "easter_sunday": "domenica di pasqua, giorno di pasqua",
        "easter_monday": "pasquetta, lunedi di pasqua, lunedi dell' angelo, lunedi dell'angelo",
        "labour_day": "festa del lavoro, festa dei lavoratori",
        "ascension": "ascensione, l'ascensione",
        "pentecost": "pentecoste, weekend di pentecoste",
        "pentecost_sunday": "domenica di pentecoste",
        "pentecost_monday": "lunedi di pentecoste",
        "corpus_christi": "corpus domini",
        "assumption": "ferragosto, l'assunzione",
        "all_saints": "ognissanti, tutti i santi",
        "christmas_eve": "vigilia di natale, vigilia",
        "christmas": "natale, feste di natale, festivita natalizie",
        "christmas_day": "giorno di natale",
        "boxing_day": "santo stefano",
        "between_the_years": "tra natale e capodanno, fra natale e capodanno",
        "new_years_eve": "san silvestro, ultimo dell' anno",
    }.items()
]
