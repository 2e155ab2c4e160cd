"""Italian words of time, also of Ticino and South Tyrol, and what joins them."""

from itertools import combinations

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import RANGE, Kind
from agent.classify.availability.lexicon.it_cues import CUES
from agent.classify.availability.lexicon.table import Entry, build_lexicon, meant, numbered

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
        ]
    return rows


def _ranges() -> list[Entry]:
    """ "Dal lunedì al giovedì", with articles, is said of every week."""
    return [
        meant(Kind.WEEKLY, f"dal {first} al {last}", numbers=tuple(range(one, other + 1)))
        for (one, first), (other, last) in combinations(list(enumerate(_WEEKDAYS, 1))[:6], 2)
    ]


_DAYS = [
    *_weekdays(),
    *_ranges(),
    meant(Kind.WEEKLY, "dal lunedi alla domenica, dal lunedi alla domenica compresa", numbers=(1, 2, 3, 4, 5, 6, 7)),
    meant(Kind.WEEKLY, "sabati, i sabati, tutti i sabati, nei sabati", numbers=(6,)),
    meant(Kind.WEEKLY, "domeniche, le domeniche, tutte le domeniche, nelle domeniche", numbers=(7,)),
    *numbered(Kind.SHORT, 1, "lun,mart,merc,giov,ven,sab,dom"),
    *numbered(Kind.SHORT, 2, "mar,mer,gio"),
    meant(Kind.WORD, "al mar, mare, mer - sur"),
    meant(Kind.WEEKLY, "giorni feriali, nei giorni feriali, giorno feriale, nei feriali, feriali", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "giorni lavorativi, nei giorni lavorativi, giorno lavorativo, lavorativi", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "in settimana, durante la settimana, infrasettimanale, infrasettimanali", numbers=WORKDAYS),
    meant(
        Kind.WEEKLY, "nel corso della settimana, durante i giorni feriali, giorno infrasettimanale", numbers=WORKDAYS
    ),
    meant(
        Kind.WEEKLY, "i weekend, nei weekend, i fine settimana, nei fine settimana, tutti i weekend", numbers=WEEKEND
    ),
    meant(Kind.WEEKLY, "tutti i fine settimana, nei week - end, ogni fine settimana, ogni weekend", numbers=WEEKEND),
    meant(Kind.WEEKLY, "di fine settimana, un fine settimana, un weekend, durante i weekend", numbers=WEEKEND),
    meant(Kind.WEEKEND, "fine settimana, weekend, week - end, week end, wkend, we, finesettimana, fine sett"),
    meant(Kind.WEEKEND, "fine settimana che viene, weekend che viene, week end che viene"),
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
    meant(Kind.OFFSET, "domani l' altro", number=2),
    meant(Kind.WEEKS, "settimana prossima, settimana che viene, sett prossima, settimana ventura", number=Which.NEXT),
    meant(Kind.WEEKS, "settimana entrante, settimana prox, prox settimana, settimana seguente", number=Which.NEXT),
    meant(Kind.WEEKS, "prossima sett, settimana successiva, settimana proxima", number=Which.NEXT),
    meant(Kind.WEEKS, "settimana dopo, settimana dopo la prossima, settimana ancora dopo", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "settimana dopo ancora, fra due settimane la settimana", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "entro la settimana, entro questa settimana, in questa settimana", name="this"),
    meant(Kind.WEEKS, "settimana, settimane, sett"),
    meant(Kind.DAYS, "giorno, giorni, gg, giornata, giornate"),
    meant(Kind.MONTHS, "mese, mesi"),
    meant(
        Kind.MONTHS, "mese prossimo, mese che viene, mese entrante, mese seguente, mese successivo", number=Which.NEXT
    ),
    meant(Kind.WHICH, "questo, questa, questi, queste, quest', sto, resto della, resto di questa", number=Which.THIS),
    meant(Kind.WHICH, "prossimo, prossima, prossimi, prossime, prox", number=Which.NEXT),
    meant(Kind.LAST, "scorso, scorsa, scorsi, scorse, l' ultima volta, ultima volta, passato"),
    meant(Kind.VOID, "settimana scorsa, settimana passata, mese scorso, mese passato, anno scorso, anno passato"),
    meant(Kind.VOID, "weekend scorso, fine settimana scorso, weekend passato, fine settimana passato"),
    meant(Kind.THIRD, "inizio, inizi, inizio di, inizi di, a inizio, all' inizio di, all' inizio", number=0),
    meant(
        Kind.THIRD, "primi di, ai primi di, i primi di, nei primi giorni di, primi giorni di, agli inizi di", number=0
    ),
    meant(
        Kind.THIRD, "inizio della, all' inizio della, all' inizio del, inizio del, primi del, ai primi del", number=0
    ),
    meant(Kind.THIRD, "i primi giorni di, ad inizio, verso l' inizio di, nella prima decade di", number=0),
    meant(
        Kind.THIRD, "meta, a meta, verso meta, la meta di, meta di, verso la meta di, alla meta di, meta del", number=1
    ),
    meant(Kind.THIRD, "a meta della, meta della, verso la meta della, a meta del", number=1),
    meant(Kind.THIRD, "fine, a fine, alla fine di, verso fine, la fine di, fine di, verso la fine di", number=2),
    meant(Kind.THIRD, "fine della, fine del, alla fine della, alla fine del, verso la fine della, verso la", number=2),
    meant(Kind.THIRD, "ultimi giorni di, negli ultimi giorni di, gli ultimi di, sul finire di, a fine della", number=2),
    meant(Kind.WEEK_THIRD, "inizio settimana, a inizio settimana, ad inizio settimana", number=0),
    meant(Kind.WEEK_THIRD, "meta settimana, a meta settimana", number=1),
    meant(Kind.MONTH_THIRD, "inizio mese, a inizio mese, ad inizio mese, primi del mese, ai primi del mese", number=0),
    meant(Kind.MONTH_THIRD, "meta mese, a meta mese, verso meta mese", number=1),
    meant(Kind.MONTH_THIRD, "fine mese, a fine mese, verso fine mese, fine del mese, alla fine del mese", number=2),
    meant(Kind.CALENDAR_WEEK, "settimana numero, settimana n, settimana nr, settimana no, settimana n°, kw, sett n"),
    meant(Kind.CALENDAR_WEEK, "settimana di calendario, settimana calendario"),
]

_FEASTS = [
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

_EARLY = (
    "mattina presto, mattino presto, presto la mattina, presto al mattino, di buon mattino, di buon' ora, di buonora, "
    "prima mattina, in prima mattinata, presto di mattina, alle prime ore del mattino, la mattina presto, al mattino "
    "presto, di mattina presto, di prima mattina, mattinata presto, all' alba, di primo mattino, primo mattino, "
    "prestissimo la mattina, nelle prime ore del mattino"
)
_FORENOON = (
    "mattina, mattino, mattinata, mattine, mattinate, di mattina, al mattino, la mattina, del mattino, della mattina, "
    "in mattinata, nella mattinata, mattina di, mattinata di, mattino di, le mattine, di mattino, tarda mattinata, in "
    "tarda mattinata, nella mattina, nella tarda mattinata, nelle mattine, a meta mattina, meta mattina, mattinata "
    "del, mattina del, matt, antimeridiano, in mattina, dalla mattina"
)
_NOON = (
    "mezzogiorno, pausa pranzo, in pausa pranzo, ora di pranzo, all' ora di pranzo, a pranzo, durante la pausa pranzo, "
    "nella pausa pranzo, ora pranzo, pranzo, nella pausa di mezzogiorno, pausa di mezzogiorno, sul mezzogiorno, "
    "mezzodi, in pausa, orario di pranzo, a mezzogiorno di, mezzogiorno di, mezzogiorno del"
)
_AFTERNOON = (
    "pomeriggio, pomeriggi, di pomeriggio, nel pomeriggio, al pomeriggio, il pomeriggio, del pomeriggio, primo "
    "pomeriggio, nel primo pomeriggio, tardo pomeriggio, nel tardo pomeriggio, pomeriggio di, pomeriggio del, pom, "
    "dopo pranzo, subito dopo pranzo, i pomeriggi, nei pomeriggi, pomeridiano, pomeridiani, pomeridiana, pome, a "
    "meta pomeriggio, meta pomeriggio, in tardo pomeriggio, in pomeriggio, dal primo pomeriggio"
)
_EVENING = (
    "sera, serata, sere, di sera, la sera, alla sera, della sera, in serata, nella serata, prima serata, sera di, "
    "serata di, sera del, le sere, nelle sere, serale, serali, in prima serata, verso sera, dopo cena, sul tardi, "
    "tarda serata, di serata, ore serali, nelle ore serali, in sera, a sera, tutte le sere, ogni sera"
)
_AFTER_WORK = (
    "dopo il lavoro, dopo lavoro, dopo l' ufficio, dopo ufficio, finito il lavoro, finito di lavorare, dopo il mio "
    "turno, dopo il turno, quando finisco di lavorare, quando esco dal lavoro, quando stacco, all' uscita dal lavoro, "
    "uscita dal lavoro, uscendo dal lavoro, a fine lavoro, fine lavoro, a fine giornata, fine giornata, a lavoro "
    "finito, dopo l' orario di lavoro, dopo l' orario di ufficio, dopo l' orario d' ufficio, fuori dall' orario di "
    "lavoro, fuori orario d' ufficio, dopo lavoro, a fine turno, dopo il lavoro mio, terminato il lavoro, dopo "
    "l'ufficio, dopo l'orario di lavoro, usciti dal lavoro, appena esco dal lavoro, dopo le ore di lavoro"
)

_TIMES = [
    meant(Kind.PART, _EARLY, name="early"),
    meant(Kind.PART, _FORENOON, name="forenoon"),
    meant(Kind.PART, _NOON, name="noon"),
    meant(Kind.PART, _AFTERNOON, name="afternoon"),
    meant(Kind.PART, _EVENING, name="evening"),
    meant(Kind.PART, "di giorno, durante il giorno, nelle ore diurne, durante la giornata", name="daytime"),
    meant(Kind.TIME, _AFTER_WORK, name="after_work"),
    meant(Kind.TIME, "tutto il giorno, tutta la giornata, l' intera giornata, intera giornata", name="all_day"),
    meant(Kind.TIME, "a qualsiasi ora, a qualunque ora, a tutte le ore, qualsiasi ora, a ogni ora", name="all_day"),
    meant(Kind.TIME, "tutta giornata, giornata intera, qualunque orario, qualsiasi orario", name="all_day"),
    meant(Kind.TIME, "stessa ora, alla stessa ora, stesso orario, allo stesso orario", name="same"),
    meant(Kind.UHR, "uhr"),
    meant(Kind.MERIDIEM, "pm", number=12),
    meant(Kind.MINUTES, "e mezza, e mezzo, e trenta, e 30", number=30),
    meant(Kind.MINUTES, "e un quarto, e quarto, e quindici", number=15),
    meant(Kind.MINUTES, "e tre quarti, e quarantacinque, e 45", number=45),
    meant(Kind.MINUTES, "e cinque", number=5),
    meant(Kind.MINUTES, "e dieci", number=10),
    meant(Kind.MINUTES, "e venti", number=20),
    meant(Kind.MINUTES, "e venticinque", number=25),
    meant(Kind.MINUTES, "e quaranta", number=40),
    meant(Kind.MINUTES, "meno un quarto, meno quarto", number=-15),
    meant(Kind.MINUTES, "meno cinque", number=-5),
    meant(Kind.MINUTES, "meno dieci", number=-10),
    meant(Kind.MINUTES, "meno venti", number=-20),
    meant(Kind.ANYTIME, "in qualsiasi momento, in qualunque momento, quando volete, quando vuole, quando vuoi"),
    meant(Kind.ANYTIME, "quando preferite, quando preferisce, quando vi fa comodo, quando le fa comodo, quando capita"),
    meant(Kind.ANYTIME, "quando vi va bene, quando vi e comodo, a qualsiasi orario, quando vi torna comodo"),
    meant(Kind.ANYTIME, "sempre disponibile, sempre libero, sempre libera, disponibile sempre, libero sempre"),
    meant(Kind.ANYTIME, "massima disponibilita, sono flessibile, siamo flessibili, flessibile, flessibili"),
    meant(Kind.ANYTIME, "molto flessibile, totalmente flessibile, non importa quando, qualsiasi data"),
    meant(
        Kind.ANYTIME,
        "quando e indifferente, la data e indifferente, giorno e ora indifferenti, mi adatto, ci adattiamo",
    ),
    meant(Kind.ANYTIME, "mi adeguo, ci adeguiamo, scegliete voi, decidete voi, quando e possibile per voi"),
    meant(
        Kind.ANYTIME,
        "il giorno e indifferente, nessuna preferenza di giorno, nessun vincolo, nessuna preferenza di data",
    ),
    meant(
        Kind.ANYTIME,
        "per me va bene sempre, va bene sempre, mi va bene sempre, va bene quando volete, una data vale l' altra",
    ),
    meant(
        Kind.ANYTIME, "un giorno vale l' altro, i giorni vanno bene tutti, quando e meglio per voi, quando siete liberi"
    ),
    meant(
        Kind.ANYTIME,
        "in base alle vostre disponibilita, secondo la vostra disponibilita, secondo le vostre disponibilita",
    ),
    meant(Kind.ANYTIME, "vado bene sempre, ci sono sempre, sono sempre disponibile, tutti i giorni a tutte le ore"),
    meant(Kind.WHATEVER, "indifferente, e uguale, uguale, sempre, qualsiasi, qualunque, fate voi, non importa, fai tu"),
    meant(
        Kind.WHATEVER, "come volete, faccia lei, nessuna preferenza, non ho preferenze, tutti, vanno bene tutti, tutto"
    ),
    meant(Kind.WHATEVER, "senza preferenze, va bene tutto, quello che volete, mi e indifferente, lo stesso"),
    meant(Kind.ABOUT, "sul colore, sulla versione, sul modello, sul prezzo, sull' allestimento, per il colore"),
    meant(Kind.WORD, "flessibile sul, flessibile sulla, flessibili sul, come sempre, per sempre, da sempre, di sempre"),
    meant(Kind.WORD, "sempre piu, sempre che, tutto bene, tutto ok, a tutti, tutti voi, per tutti, tutti e due"),
]

_RELATIONS = [
    meant(Kind.AT, "a, ad, alle, alle ore, all', alle h", name=RANGE),
    meant(Kind.AT, "le, ore, h, verso le, verso, intorno alle, attorno alle, circa alle, sulle, sul, per le, le ore"),
    meant(Kind.AT, "verso le ore, intorno a, attorno a, alle circa, ore circa, piu o meno alle, tipo alle, h le"),
    meant(Kind.THE, "il, la, l', lo, l", name="days"),
    meant(Kind.THE, "i, gli, della, delle, dei, dello, degli, dell', mio, mia, nostro, nostra, vostro, vostra"),
    meant(Kind.THE, "del, nel giorno, il giorno, in data, nella giornata del, la giornata del", name="day"),
    meant(Kind.THE, "di, d', giornata di, nella giornata di, la giornata di, giornata della"),
    meant(Kind.WORD, "c', m', t', s', v', n', po', e', dell' auto, l' auto, un' altra, un' auto"),
    meant(Kind.IN, "in, nel, nella, nei, nelle, nello, negli, nell', durante, nel mese di, il mese di, mese di"),
    meant(Kind.IN, "durante il, durante la, nel corso di, nel corso del, nel corso della, corrente mese di"),
    meant(Kind.WITHIN, "entro, nel giro di, nell' arco di, nello spazio di, da qui a, entro i, entro le prossime"),
    meant(Kind.WITHIN, "nel termine di, nel corso delle, nel corso dei"),
    meant(Kind.FOR, "per, x"),
    meant(Kind.FROM, "da, dalle, dalle ore, a partire dalle, a partire da, a partire dalle ore, solo dalle, solo da"),
    meant(Kind.FROM, "non prima di, non prima delle, non prima delle ore, non prima del", name="limit"),
    meant(Kind.FROM, "dalla, dall', dalle h, dalle circa, al piu presto alle, solo a partire dalle"),
    meant(Kind.FROM, "dal, a partire dal, a partire dall', solo dal, a decorrere dal", name="day"),
    meant(Kind.UNTIL, "fino, sino, fino a, sino a, fino alle, sino alle, entro le, entro le ore, fino alle ore, max"),
    meant(Kind.UNTIL, "non oltre le, massimo alle, al massimo alle, al piu tardi alle, fino ad, finoa, fin"),
    meant(Kind.UNTIL, "entro il, entro l', fino al, sino al, fino all', non oltre il, fino a il", name="day"),
    meant(Kind.UNTIL, "non oltre, non dopo, non dopo le, non piu tardi di, non piu tardi delle", name="limit"),
    meant(Kind.UNTIL, "al massimo, al piu tardi, al piu tardi il", name="latest"),
    meant(Kind.TO, "al, alla", name="day"),
    meant(Kind.AFTER, "dopo, dopo le, dopo di, oltre le, passate le, dopo le ore, successivamente alle, solo dopo le"),
    meant(Kind.AFTER, "solo dopo, dopo il, dopo l'", name="day"),
    meant(Kind.BEFORE, "prima delle, prima di, prima della, prima delle ore, prima dell', antecedentemente alle"),
    meant(Kind.BEFORE, "prima del", name="day"),
    meant(Kind.BETWEEN, "tra, fra, tra le, fra le, tra le ore, fra le ore"),
    meant(Kind.BETWEEN, "tra il, fra il, compreso tra il", name="day"),
    meant(Kind.ONWARDS, "o piu tardi, o dopo, o anche dopo, e oltre, o successivamente"),
    meant(Kind.EXCEPT, "tranne, tranne il, eccetto, eccetto il, salvo, salvo il, a parte, a parte il, escluso"),
    meant(Kind.EXCEPT, "esclusi, escluso il, esclusi i, fuorche, ad eccezione di, ad eccezione del, meno che, meno il"),
    meant(
        Kind.EXCEPT, "tranne la, eccetto la, salvo la, escludendo, all' infuori di, meno, esclusa, esclusa la, tolto"
    ),
    meant(Kind.EXCEPT, "tranne che, tranne i, a eccezione del, a eccezione di, a parte la, ad esclusione di, tolto il"),
    meant(Kind.EACH, "ogni, tutti i, tutte le, ciascun, qualsiasi, qualunque, uno qualsiasi dei, tutti gli"),
    meant(Kind.SINCE, "dal lontano, sin dal, fin dal, e dal, e da, aspetto da, attendo da, aspettiamo da, sono"),
    meant(Kind.AGO, "fa, addietro, or sono"),
    meant(Kind.LATER, "dopodiche, da li in poi, da quel momento, in seguito"),
    meant(
        Kind.INSTEAD,
        "invece di, invece del, invece che, invece delle, al posto di, al posto del, anziche, piuttosto che",
    ),
    meant(
        Kind.INSTEAD, "al posto delle, invece della, e non, anziche il, al posto della, piuttosto del, invece che alle"
    ),
    meant(
        Kind.GREET, "buon, buona, bel, bella, buono, felice, buone, felici, ottima, ottimo, serena, sereno, piacevole"
    ),
    meant(Kind.GREET, "splendida, splendido, magnifica, buon inizio di, buona fine, buon proseguimento di, una buona"),
    meant(Kind.GREET, "un buon, bellissima, bellissimo, un bel"),
    meant(
        Kind.VOID, "ieri, ieri sera, ieri mattina, ieri pomeriggio, l' altro ieri, altro ieri, avantieri, ieri l' altro"
    ),
    meant(
        Kind.VOID, "l' altro giorno, l' altra sera, l' altra mattina, al giorno, al mese, alla settimana, a settimana"
    ),
    meant(Kind.VOID, "al giorno d' oggi, ai giorni nostri, a oggi, ad oggi, fino ad oggi, fino a oggi, un giorno"),
    meant(Kind.VOID, "negli ultimi giorni, ultimamente, un bel giorno, di tutti i giorni, per tutti i giorni"),
    meant(Kind.AND, "e, ed, e le, nonche, e i, e poi, e anche, & le"),
    meant(Kind.OR, "o, oppure, altrimenti, in alternativa, o anche, o magari, se no, senno, o altrimenti, ovvero, od"),
    meant(Kind.OR, "al limite, alla peggio, male che vada, se non e possibile, se non va bene, se non fosse possibile"),
    meant(
        Kind.OR, "o al limite, se non si puo, o in alternativa, in subordine, se chiusi, se siete chiusi, o al massimo"
    ),
    meant(Kind.OR, "o eventualmente, eventualmente anche, se non potete, se non riuscite, o le, o forse"),
    meant(Kind.COMMA, "cioe, ossia, vale a dire"),
    meant(Kind.BREAK, "ma, pero, perche, siccome, visto, dato, poiche, quindi, comunque, tuttavia, infatti, xke, xche"),
    meant(Kind.BREAK, "mentre, che, cosi, saluti, cordiali, distinti, cordialmente, ciao, quando, cordialita, tanto"),
    meant(Kind.BREAK, "purche, affinche, anche se, in quanto, pure se, benche, sebbene, dove"),
    meant(Kind.BREAK, "se, qualora, nel caso", name="if"),
    meant(Kind.BREAK, "grazie, grazie mille, ringrazio, mille grazie, grz, vi ringrazio, la ringrazio", name="thanks"),
    meant(Kind.REST, "per il resto, nel resto del tempo, le altre volte, gli altri giorni, negli altri giorni"),
    meant(Kind.GLUE, "se possibile, preferibilmente, possibilmente, idealmente, circa, magari, forse, anche, pure"),
    meant(Kind.GLUE, "eventualmente, meglio, meglio se, ancora, solo, soltanto, solamente, esattamente, in punto"),
    meant(Kind.GLUE, "precise, precisamente, ad esempio, per esempio, es, tipo, piu o meno, all' incirca, in poi"),
    meant(
        Kind.GLUE, "per favore, x favore, per piacere, per cortesia, gentilmente, compreso, compresi, inclusi, incluso"
    ),
    meant(Kind.GLUE, "di preferenza, in particolare, soprattutto, specialmente, generalmente, di solito, normalmente"),
    meant(Kind.GLUE, "altro, altra, altri, altre, ideale, l' ideale, inoltrato, direttamente, subito, gia, mattutino"),
    meant(
        Kind.GLUE,
        "orario, orario preferito, data preferita, giorno preferito, proprio, sia, tardi, presto, oppure anche",
    ),
    meant(
        Kind.GLUE,
        "sicuramente, certamente, diciamo, facendo, come orario, come giorno, come data, quanto prima, sia il",
    ),
    meant(Kind.GLUE, "stesso, stessa, indicativamente, approssimativamente, giusto, volendo, semmai, poi, corrente"),
    meant(Kind.GLUE, "allora, dunque", name="then"),
    meant(Kind.MEASURE, "minuti, minuto, min, anni, anno, euro, eur, km, chilometri, cv, cavalli, kwh, percento"),
    meant(
        Kind.MEASURE, "persone, persona, bambini, figli, posti, porte, litri, cilindri, pollici, ruote, marce, piano"
    ),
    meant(
        Kind.MEASURE, "volte, volta, franchi, chf, mila, k, secondi, via, viale, piazza, corso, civico, gradi, metri"
    ),
    meant(
        Kind.MEASURE, "mt, cm, kg, mesi di, rate, macchine, auto, vetture, modelli, modello, proprietari, mani, serie"
    ),
    meant(Kind.MEASURE, "generazione, airbag, passeggeri, chiavi, gomme, esame, tentativi, centesimi, quintali, amici"),
    meant(
        Kind.WORD, "prossimi giorni, prossime settimane, prossimi mesi, prossimamente, questi giorni, in questi giorni"
    ),
    meant(Kind.WORD, "prima possibile, il prima possibile, al piu presto, quanto prima possibile, appena possibile"),
    meant(
        Kind.WORD, "piu presto possibile, il piu presto possibile, in anticipo, a presto, per ora, per adesso, a dopo"
    ),
    meant(Kind.WORD, "non troppo presto, non troppo tardi, prima o poi, a breve, al momento, per il momento, di nuovo"),
    meant(
        Kind.WORD, "in tempo, in orario, per iscritto, in corso, in attesa, da voi, da lei, da me, da noi, a voi, a me"
    ),
    meant(
        Kind.WORD, "mezz' ora, un' ora, un' oretta, mezz'ora, un'ora, mezza giornata, mezza mattinata, sono a, da un"
    ),
    meant(Kind.WORD, "in fine, infine, alla fine, fine corsa, a casa, in citta, in zona, in piu, in caso, in merito"),
    meant(
        Kind.WORD, "prima volta, la prima volta, per la prima volta, seconda volta, in primo luogo, prima auto, maggior"
    ),
    meant(Kind.WORD, "aprire, aprite, apre, aprono, prima cosa, prima di tutto, per prima cosa, da tempo, per tempo"),
    meant(
        Kind.WORD, "di serie, di base, di piu, di meno, piu di, meno di, di persona, a meno, nemmeno, piu o meno tutti"
    ),
    meant(
        Kind.WORD, "tra voi, fra voi, tra noi, fra l' altro, tra l' altro, tra le altre, sul sito, sul vostro, sulla"
    ),
    meant(
        Kind.WORD, "alla guida, alla prova, alla concessionaria, al telefono, al concessionario, al volante, al numero"
    ),
    meant(Kind.WORD, "e fino, alla vostra, al vostro, un pomeriggio intero, sul posto, la sera scorsa, la scelta"),
]

ITALIAN = build_lexicon(
    [*_numbers(), *_DAYS, *_FEASTS, *_TIMES, *_RELATIONS, *CUES],
    noun=r"[^\W\d_]{3,}[ie]$|[A-ZÀ-Þ][a-zà-ÿ]{2}",
    half_is_before=False,
    suffixes=("h uhr pm am", "º ª esimo esima"),
    dotted="sig dott dr avv ing via tel es ca lun mar mer gio ven sab dom gen feb apr mag giu lug ago set sett ott nov "
    "dic h n nr pom matt cell p v",
)
