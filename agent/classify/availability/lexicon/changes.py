"""Words of appointments that change, in all languages: what was agreed, the old date in a form, the week behind it."""

from agent.classify.availability.calendar import Which
from agent.classify.availability.kinds import BOOKED, EXTREME, WHOLE_WEEK, Kind
from agent.classify.availability.lexicon.table import Entry, meant

# What was agreed, as it stands behind its time ("der für Samstag vereinbarte Termin"); labels end with their colon.
GERMAN: list[Entry] = [
    meant(Kind.FITS, "bevorzugte, bevorzugten, bevorzugter, wunschtage, wunschtermine, wunschzeiten"),
    meant(Kind.WEEKEND, "weekend"),
    meant(Kind.ANYTIME, "wann ihr wollt, wann ihr moechtet, wann immer ihr wollt, wann immer sie wollen"),
    meant(Kind.IN, "den ganzen, im ganzen, den gesamten, im gesamten, den kompletten"),
    meant(Kind.NOT, "zu frueh, zu spaet, viel zu frueh, viel zu spaet", name=EXTREME),
    meant(Kind.WORD, "nicht zu spaet, allzu frueh, allzu spaet, schon zu spaet, noch zu frueh"),
    meant(
        Kind.MINE, "vereinbarte, vereinbarten, vereinbarter, gebuchte, gebuchten, gebuchter, ausgemachte", name=BOOKED
    ),
    meant(Kind.MINE, "ausgemachten, abgemachte, abgemachten, bestaetigte, bestaetigten, angesetzte", name=BOOKED),
    meant(Kind.MINE, "angesetzten, reservierte, reservierten, verabredete, verabredeten, eingetragene", name=BOOKED),
    meant(Kind.MINE, "eingetragenen, besprochene, besprochenen, abgesprochene, abgesprochenen", name=BOOKED),
    meant(Kind.MINE, "alt :, bisher :, bislang :, aktuell :, urspruenglich :, termin alt, alter termin"),
    meant(
        Kind.MINE,
        "alter termin :, termin alt :, bisheriger termin, bisheriger termin :, bisherigen termin",
    ),
    meant(Kind.MINE, "urspruenglicher termin, urspruenglicher termin :, aktueller termin, aktueller termin :"),
    meant(Kind.MINE, "alte uhrzeit, alte uhrzeit :, alte zeit, bisherige uhrzeit, bisherige uhrzeit :, termin bisher"),
    meant(Kind.MINE, "termin bisher :, jetziger termin, jetziger termin :"),
    meant(Kind.LATER, "die folgewoche, folgewoche", name=WHOLE_WEEK),
    meant(Kind.LATER, "die woche danach, die woche darauf, die woche drauf", name=WHOLE_WEEK),
    meant(Kind.LATER, "in die woche danach, in die woche drauf, in die woche darauf", number=7, name=WHOLE_WEEK),
    meant(Kind.LATER, "in der woche danach, in der woche darauf, in der woche drauf", name=WHOLE_WEEK),
    meant(Kind.LATER, "die darauffolgende woche, darauffolgende woche", name=WHOLE_WEEK),
    meant(
        Kind.LATER, "in der darauffolgenden woche, in der darauf folgenden woche, in der folgewoche", name=WHOLE_WEEK
    ),
    meant(Kind.LATER, "in die folgewoche, in die darauffolgende woche", number=7, name=WHOLE_WEEK),
    meant(Kind.LATER, "den darauffolgenden zu, den darauf folgenden zu, den danach", number=7),
    meant(Kind.AUX, "is, isch"),
    meant(Kind.FITS, "krieg ich hin, kriege ich hin, kriegen wir hin, bekomme ich hin, krieg ich eingerichtet"),
    meant(Kind.FITS, "schaff, schaff's, schaffs, packe ich, pack ich"),
    meant(Kind.NOT, "krieg ich nicht hin, kriege ich nicht hin, kriegen wir nicht hin, bekomme ich nicht hin"),
    meant(Kind.NOT, "krieg ich leider nicht hin, krieg ich net hin, krieg ich nich hin, kriege ich leider nicht hin"),
    meant(Kind.MOVE, "sausen lassen, sausen, platzen lassen, knicken, wandern, ausweichen, umlegen, umdisponieren"),
    meant(Kind.WISH, "waeren"),
    meant(Kind.RIDE, "los wollen, losfahren, loslegen"),
]
ENGLISH: list[Entry] = [
    meant(Kind.ANYTIME, "doesn't matter when, doesnt matter when, don't mind when, dont mind when, don't care when"),
    meant(Kind.FITS, "any good, any use"),
    meant(Kind.WORD, "after all"),
    meant(Kind.FINAL, "make my appointment, make mine, make my slot, make my booking, make ours"),
    meant(Kind.LATER, "next one, the next one", name="week"),
    meant(Kind.WORD, "this is, this was, this will, this would, this one"),
    meant(Kind.NOT, "too early, too late, too soon", name=EXTREME),
    meant(Kind.IN, "all of, all through, throughout, the whole of"),
    meant(Kind.MINE, "old :, current :, existing :, original :, old date, old date :, old time, old time :"),
    meant(Kind.MINE, "old appointment, old appointment :, current appointment, current appointment :, old slot"),
    meant(Kind.MINE, "original appointment, original appointment :, existing appointment :, previous appointment"),
    meant(Kind.MINE, "previous appointment :, original date, original date :, original slot, current slot"),
    meant(Kind.MINE, "current booking, current booking :, existing booking, existing booking :"),
    meant(Kind.PAST, "put my name down, put our names down, signed up, i'm down for, am down for, are down for"),
    meant(Kind.FITS, "slots left, slot left, anything left, something left, times left, dates left, spaces left"),
    meant(Kind.FITS, "places left, space left, appointments left, any left, at liberty, i am at liberty"),
    meant(Kind.WORD, "you got, you've got, you have got, ya got, i'm writing, i am writing, am writing, we're writing"),
    meant(Kind.WORD, "we are writing, writing here, writing instead"),
    meant(Kind.PART, "luncheon", name="noon"),
    meant(Kind.LATER, "the week after that", name=WHOLE_WEEK),
]
FRENCH: list[Entry] = [
    meant(Kind.LATER, "une semaine plus tard, une semaine après, huit jours plus tard", number=7),
    meant(Kind.BREAK, "je m' appelle, je m'appelle, mon nom est, nous nous appelons"),
    meant(Kind.IN, "tout le mois de, durant tout le mois de, pendant tout le mois de"),
    meant(Kind.NOT, "trop tôt, trop tard", name=EXTREME),
    meant(Kind.PAST, "réservé, ai réservé, avons réservé, convenu, convenus", name="agreed"),
    meant(Kind.MINE, "ancien rendez - vous, ancien rendez - vous :, ancien rdv, ancien rdv :, ancienne date"),
    meant(Kind.MINE, "ancienne date :, rendez - vous actuel, rendez - vous actuel :, rdv actuel, rdv actuel :"),
    meant(Kind.MINE, "date actuelle, date actuelle :, date initiale, date initiale :, ancien horaire"),
    meant(Kind.FITS, "avez - vous autre chose, vous avez autre chose, vous auriez autre chose, autre chose de libre"),
    meant(Kind.FITS, "auriez - vous autre chose, y aurait - il autre chose, autre chose de disponible"),
]
ITALIAN: list[Entry] = [
    meant(Kind.LATER, "una settimana dopo, una settimana più tardi, una settimana più in là", number=7),
    meant(Kind.IN, "tutto il mese di, per tutto il mese di"),
    meant(Kind.NOT, "troppo presto, troppo tardi", name=EXTREME),
    meant(Kind.PAST, "prenotato, prenotata, fissato, fissata", name="agreed"),
    meant(Kind.MINE, "vecchio appuntamento, vecchio appuntamento :, appuntamento attuale, appuntamento attuale :"),
    meant(Kind.MINE, "vecchia data, vecchia data :, data attuale, data attuale :, data originale, data originale :"),
    meant(Kind.WHICH, "sta, 'sta"),
]
SPANISH: list[Entry] = [
    meant(Kind.LATER, "una semana después, una semana más tarde", number=7),
    meant(Kind.WEEKS, "la que viene", number=Which.NEXT),
    meant(Kind.IN, "todo el mes de, durante todo el mes de"),
    meant(Kind.NOT, "demasiado temprano, demasiado pronto, demasiado tarde", name=EXTREME),
    meant(Kind.PAST, "reservado, concertado, acordado, reservada, acordada, concertada", name="agreed"),
    meant(Kind.MINE, "cita anterior, cita anterior :, cita actual, cita actual :, fecha anterior, fecha anterior :"),
    meant(Kind.MINE, "fecha actual, fecha actual :, antigua cita, antigua cita :, fecha original, fecha original :"),
]
DUTCH: list[Entry] = [
    meant(Kind.LATER, "een week later, een weekje later, een week erna", number=7),
    meant(Kind.IN, "de hele maand, heel de maand"),
    meant(Kind.NOT, "te vroeg, te laat", name=EXTREME),
    meant(Kind.PAST, "afgesproken, gepland, ingepland, geboekt, gereserveerd", name="agreed"),
    meant(Kind.MINE, "geplande, ingeplande, geboekte, gereserveerde, vastgelegde", name=BOOKED),
    meant(Kind.MINE, "oude afspraak, oude afspraak :, huidige afspraak, huidige afspraak :, oude datum, oude datum :"),
    meant(Kind.MINE, "huidige datum, huidige datum :, oorspronkelijke afspraak, oorspronkelijke datum, oude tijd"),
]
POLISH: list[Entry] = [
    meant(Kind.LATER, "tydzień później, o tydzień później", number=7),
    meant(Kind.NOT, "za wcześnie, za późno, zbyt wcześnie, zbyt późno", name=EXTREME),
    meant(Kind.PAST, "umówiłem, umówiłam, umówiliśmy, zarezerwowałem, zarezerwowałam", name="agreed"),
    meant(Kind.MINE, "umówiony, umówiona, umówioną, umówionej, umówionego, zarezerwowany, zarezerwowaną", name=BOOKED),
    meant(Kind.MINE, "ustalony, ustaloną, ustalonej, zaplanowany, zaplanowaną, zaplanowanej", name=BOOKED),
    meant(Kind.MINE, "stary termin, stary termin :, obecny termin, obecny termin :, dotychczasowy termin"),
    meant(Kind.MINE, "dotychczasowy termin :, pierwotny termin, pierwotny termin :, poprzedni termin"),
]
TURKISH: list[Entry] = [
    meant(Kind.LATER, "bir hafta sonrasına, bir hafta sonrası", number=7),
    meant(Kind.NOT, "çok erken, çok geç", name=EXTREME),
    meant(Kind.PAST, "ayırttım, ayırtmıştım, kararlaştırdık, kararlaştırmıştık", name="agreed"),
    meant(Kind.MINE, "aldığım, aldığımız, ayarladığımız, ayarladığım, verdiğiniz, kararlaştırdığımız", name=BOOKED),
    meant(Kind.MINE, "ayırttığım, ayırttığımız, planladığımız, anlaştığımız, rezerve ettiğim", name=BOOKED),
    meant(Kind.MINE, "eski randevu, eski randevu :, mevcut randevu :, şimdiki randevu, şimdiki randevu :, eski tarih"),
    meant(Kind.MINE, "eski tarih :, eski saat, eski saat :"),
    meant(Kind.WISH, "istiyordum, istiyorduk"),
]
