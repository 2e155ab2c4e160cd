"""German words of time, the commonest dialect forms, and what joins them."""

from dataclasses import replace

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon import changes
from agent.classify.availability.lexicon.de_cues import CUES
from agent.classify.availability.lexicon.de_dialects import DIALECTS
from agent.classify.availability.lexicon.de_feasts import FEASTS
from agent.classify.availability.lexicon.de_stories import ACTING, DONE
from agent.classify.availability.lexicon.table import Entry, build_lexicon, meant, numbered

_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = (
    *("januar", "februar", "maerz", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "dezember"),
)
_PARTS = {
    "early": "morgen,frueh",
    "forenoon": "vormittag",
    "noon": "mittag",
    "afternoon": "nachmittag",
    "evening": "abend",
}
_UNITS = ("ein", "zwei", "drei", "vier", "fuenf", "sechs", "sieben", "acht", "neun")
_TEENS = ("drei", "vier", "fuenf", "sech", "sieb", "acht", "neun")


def _day_numbers() -> list[str]:
    """The numbers 1 to 31 in letters."""
    teens = ["zehn", "elf", "zwoelf", *(f"{unit}zehn" for unit in _TEENS)]
    twenties = ["zwanzig", *(f"{unit}undzwanzig" for unit in _UNITS)]
    return ["eins", *_UNITS[1:], *teens, *twenties, "dreissig", "einunddreissig"]


def _nth(number: int, word: str) -> str:
    irregular = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
    stem = irregular.get(number, f"{word}t" if number < 20 else f"{word}st")
    return ",".join(stem + ending for ending in ("e", "en", "er"))


def _numbers() -> list[Entry]:
    rows = [meant(Kind.NUMBER, word, number=number) for number, word in enumerate(_day_numbers(), 1)]
    return rows + [meant(Kind.NTH, _nth(number, word), number=number) for number, word in enumerate(_day_numbers(), 1)]


def _weekdays_with_parts() -> list[Entry]:
    """Compounds: "Samstagvormittag" once, "samstagvormittags" always."""
    rows = []
    for number, day in enumerate(_WEEKDAYS, 1):
        for part, words in _PARTS.items():
            once = ",".join(day + word for word in words.split(","))
            rows.append(meant(Kind.WEEKDAY, once, number=number, name=part))
            always = ",".join(f"{day}{word}s" for word in words.split(",") if word != "frueh")
            rows.append(meant(Kind.WEEKLY, always, numbers=(number,), name=part))
    return rows


_DAYS = [
    *numbered(Kind.WEEKDAY, 1, ",".join(_WEEKDAYS)),
    *numbered(Kind.SHORT, 1, "mo,di,mi,do,fr,sa"),
    *numbered(Kind.WEEKDAY, 1, "mon,dienst,mittw,donn/donnerst,freit,sams/samst,sonnt"),
    meant(Kind.SO, "so", number=7),
    *(meant(Kind.WEEKLY, f"{day}s", numbers=(number,)) for number, day in enumerate(_WEEKDAYS, 1)),
    meant(Kind.WEEKLY, "sonnabends", numbers=(6,)),
    meant(Kind.WEEKLY, "werktags, wochentags, werktag, wochentag, werktagen, wochentagen, werktage", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "waehrend der woche", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "wochentage, unter der woche, unter der woch, unter da woch, unter die woche", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "unterm wochentag", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "wochenends, wochenenden, an einem wochenende", numbers=WEEKEND),
    meant(Kind.WEEKEND, "wochenende, am we, uebers we, dieses we, wochenend, wochende, wocheende, wochaend"),
    meant(Kind.WEEKEND, "naechstes we", number=Which.NEXT),
    meant(Kind.OFFSET, "heute, heut, heit, heid, hoid, huet, hueuet, hued, huett", number=0),
    meant(Kind.TOMORROW, "morgen, moang, moagn, morgn, moing, morn, morga, morjen, morgens frueh, mrgn", number=1),
    meant(Kind.OFFSET, "morgigen, morgiger", number=1),
    meant(Kind.OFFSET, "uebermorgen, uebermoang, iebermorgen, iebermoang, uebermorn, ibermorge, iwermoang", number=2),
    meant(Kind.OFFSET, "uebermorga, uebermorjen, uebermrgn", number=2),
    *numbered(Kind.MONTH, 1, "januar/jaenner/jan,februar/feber/feb,maerz/mrz/maer,april/apr,mai,juni/juno/jun"),
    *numbered(Kind.MONTH, 7, "juli/julei/jul,august/aug,september/sept/sep,oktober/okt,november/nov,dezember/dez"),
    *(meant(Kind.MONTH, f"{month}s", number=number) for number, month in enumerate(_MONTHS, 1)),
    *(meant(Kind.MONTH, f"{month}woche", number=number, name="week") for number, month in enumerate(_MONTHS, 1)),
    *(meant(Kind.MONTH, f"{month}haelfte", number=number, name="half") for number, month in enumerate(_MONTHS, 1)),
    *(meant(Kind.MONTH, f"{month}wochenende", number=nth, name="weekend") for nth, month in enumerate(_MONTHS, 1)),
    meant(Kind.YEAR, "naechsten jahres, naechstes jahr, im naechsten jahr, des naechsten jahres", number=1),
    meant(Kind.YEAR, "kommenden jahres, kommendes jahr, im kommenden jahr", number=1),
    meant(Kind.HALF, "haelfte", name="half"),
    meant(Kind.DAYS, "tag, tage, tagen, tags"),
    meant(Kind.WEEKS, "woche, wochen, woch, wuche, wuchen"),
    meant(Kind.MONTHS, "monat, monats, monate, monaten"),
    meant(Kind.WHICH, "diese, dieser, dieses, diesen, diesem, dies", number=Which.THIS),
    meant(Kind.WHICH, "kommende, kommender, kommendes, kommenden, kommendem", number=Which.COMING),
    meant(Kind.WHICH, "naechste, naechster, naechstes, naechsten, naechstem, nachste, nachsten", number=Which.NEXT),
    meant(Kind.WHICH, "naegschd, naegschde, noechscht", number=Which.NEXT),
    meant(Kind.WHICH, "nexte, nexten, nexter, folgende, folgenden, folgender, noechschte", number=Which.NEXT),
    meant(Kind.WHICH, "naechscht, naechschde, nae, naext", number=Which.NEXT),
    meant(Kind.WHICH, "uebernaechste, uebernaechster, uebernaechstes, uebernaechsten", number=Which.AFTER_NEXT),
    meant(Kind.LAST, "letzte, letzter, letztes, letzten, letztem, vorige, vorigen, voriger, voriges, vergangene"),
    meant(Kind.LAST, "letztes mal, beim letzten mal, das letzte mal, vergangenen, vergangener, vergangenes"),
    meant(Kind.LAST, "vorletzte, vorletzten"),
    meant(Kind.THIRD, "anfang, anfangs, beginn", number=0),
    meant(Kind.THIRD, "mitte", number=1),
    meant(Kind.THIRD, "ende", number=2),
    meant(Kind.WEEK_THIRD, "wochenanfang, wochenbeginn", number=0),
    meant(Kind.WEEK_THIRD, "wochenmitte", number=1),
    meant(Kind.MONTH_THIRD, "monatsanfang, monatsbeginn", number=0),
    meant(Kind.MONTH_THIRD, "monatsmitte", number=1),
    meant(Kind.MONTH_THIRD, "monatsende", number=2),
    meant(Kind.CALENDAR_WEEK, "kw, kalenderwoche"),
]

_TIMES = [
    meant(Kind.PART, "morgens, frueh, fruehmorgens, in der frueh, am fruehen morgen, morgenstunden", name="early"),
    meant(Kind.PART, "am morgen, jeden morgen, in der fruehe", name="early"),
    meant(Kind.PART, "vormittag, vormittags, vorm, vormittagen, vormittagsstunden", name="forenoon"),
    meant(Kind.PART, "mittag, mittags, mittagspause, mittagszeit, mittagsstunde, ueber mittag", name="noon"),
    meant(Kind.PART, "nachmittag, nachmittags, nachm, nachmittagen, nachmittagsstunden, nachmittach", name="afternoon"),
    meant(Kind.PART, "spaetnachmittag, spaetnachmittags, namittag, nomittag, nochmittag, nammidog", name="afternoon"),
    meant(Kind.PART, "namiddog, nochmiddag, nomiddag, nomiddog", name="afternoon"),
    meant(Kind.PART, "abend, abends, abenden, abendstunden, obend, obends, oabend, feierabendzeit", name="evening"),
    meant(Kind.PART, "tagsueber, untertags, unter tags", name="daytime"),
    meant(Kind.TIME, "nach feierabend, nach der arbeit, nach arbeit, nach arbeitsende", name="after_work"),
    meant(Kind.TIME, "ab feierabend, nach dienstschluss, nach der schicht, nach buero", name="after_work"),
    meant(Kind.TIME, "nach da arbat, noch da arbat, nach der arbeid", name="after_work"),
    meant(Kind.TIME, "nach dem buero, nach bueroschluss, nach geschaeftsschluss, nach der uni", name="after_work"),
    meant(Kind.TIME, "nach der spaetschicht, nach der fruehschicht, nach dem dienst, nach dienst", name="after_work"),
    meant(Kind.TIME, "ganztags, ganztaegig, den ganzen tag, ganzen tag, ganzer tag, zu jeder uhrzeit", name="all_day"),
    meant(Kind.TIME, "gleiche zeit, gleiche uhrzeit, selbe zeit, selbe uhrzeit, zur gleichen zeit", name="same"),
    meant(
        Kind.TIME,
        "uhrzeit wie gehabt, uhrzeit bleibt, zeit bleibt, uhrzeit unveraendert, uhrzeit dieselbe",
        name="same",
    ),
    meant(Kind.TIME, "uhrzeit wie geplant, uhrzeit wie bisher, zeit wie gehabt, zeit wie geplant", name="same"),
    meant(Kind.TIME, "zur selben zeit, um die gleiche zeit, um dieselbe zeit, dieselbe zeit", name="same"),
    meant(Kind.TIME, "egal um wieviel uhr, uhrzeit egal, zeit egal", name="all_day"),
    meant(Kind.UHR, "uhr, h, uhren"),
    meant(Kind.MERIDIEM, "pm", number=12),
    meant(Kind.HALF, "halb, halba, halbe, hoibe, hoiba, halber, halbi, halwer, haib"),
    meant(Kind.QUARTER, "viertel"),
    meant(Kind.THREE_QUARTERS, "dreiviertel, drei viertel"),
    meant(Kind.ONE, "ein, eine, einer, einem, einen, 'nem, 'ner, ner, nem"),
    meant(Kind.NUMBER, "zwo", number=2),
    meant(Kind.ANYTIME, "jederzeit, flexibel, wann immer, wann es passt, wann's passt, zu jeder zeit, immer zeit"),
    meant(Kind.ANYTIME, "egal wann, wann ist egal, wann ist mir egal, ganz egal wann, voellig egal wann"),
    meant(Kind.ANYTIME, "wann auch immer, kann immer, passt immer, passt mir immer, geht immer, geht bei mir immer"),
    meant(Kind.ANYTIME, "kann ich immer, termin egal, termin ist egal, termin ist mir egal, tag ist egal"),
    meant(Kind.ANYTIME, "wann du willst, wann sie wollen, wann sie moechten, wann es ihnen passt"),
    meant(Kind.ANYTIME, "wann es ihnen am besten passt, wann's ihnen passt, wann es euch passt"),
    meant(Kind.ANYTIME, "immer verfuegbar, passt alles"),
    meant(Kind.ANYTIME, "geht alles, alles passt"),
    meant(Kind.WHATEVER, "egal, wurscht, wurst, schnuppe, schnurz, immer, beliebig, gleich"),
    meant(Kind.ABOUT, "was die, was das, was den, hinsichtlich, bezueglich, in bezug auf"),
    meant(Kind.GLUE, "was die uhrzeit, was die zeit, was den termin, was das datum, was die termine, was den tag"),
    meant(Kind.WORD, "flexibel bei, flexibel beim, flexibel im, flexibel in, flexibel mit, egal ob, egal welche"),
    meant(Kind.WORD, "egal welcher, egal welches, egal wie, egal wo, egal was, immer noch, immer wieder, wie immer"),
    meant(Kind.WORD, "noch immer, schon immer"),
]

_RELATIONS = [
    meant(Kind.ON, "am, an, uebers, ueber, aufs"),
    meant(Kind.ON, "zum", name="due"),
    meant(Kind.LATER, "danach, anschliessend, nachher, hinterher"),
    meant(Kind.LATER, "eine woche darauf", name="week"),
    meant(
        Kind.LATER, "die woche davor, in der woche davor, die woche vorher, in der woche vorher", number=-7, name="week"
    ),
    meant(Kind.LATER, "vorher, davor, zuvor", name="before"),
    meant(Kind.LATER, "die danach", name="week"),
    meant(Kind.LATER, "das wochenende danach, das wochenende darauf, am wochenende danach", name="weekend"),
    meant(Kind.LATER, "am wochenende darauf, wochenende danach, am darauffolgenden wochenende", name="weekend"),
    meant(Kind.LATER, "am tag danach, tags darauf, am tag darauf, den tag danach, einen tag spaeter", number=1),
    *(
        meant(Kind.WEEKDAY, f"{day} davor, {day} vorher, {day} zuvor", number=number, name="earlier")
        for number, day in enumerate(_WEEKDAYS, 1)
    ),
    *(
        meant(Kind.WEEKDAY, f"{day} danach, {day} darauf, {day} drauf", number=number, name="later")
        for number, day in enumerate(_WEEKDAYS, 1)
    ),
    meant(Kind.LATER, "alle anderen tage, jeder andere tag, jeden anderen tag, die anderen tage", name="others"),
    meant(Kind.LATER, "alle uebrigen tage, an allen anderen tagen, an den anderen tagen", name="others"),
    meant(Kind.LATER, "die uebrigen tage, die restlichen tage", name="others"),
    meant(Kind.THE, "der, das, den, dem, des, de, em"),
    meant(Kind.THE, "die", number=2),  # also the short form of Tuesday
    meant(Kind.IN, "in, im, im laufe"),
    meant(Kind.WITHIN, "innerhalb, binnen, innert"),
    meant(Kind.FOR, "fuer, fuern"),
    meant(Kind.AT, "um, gegen, klock"),
    meant(Kind.FROM, "ab, fruehestens, erst ab, ab so"),
    meant(
        Kind.FROM,
        "nur nicht vor, bloss nicht vor, nur nicht frueher als, nicht frueher als, nicht vor, net vor, nicht eher als",
        name="limit",
    ),
    meant(Kind.OF, "von, vom"),
    meant(Kind.UNTIL, "bis, bis zum, bis zur, laengstens, bis einschliesslich, bis einschl, bis inkl, bis inklusive"),
    meant(Kind.UNTIL, "bis und mit"),
    meant(Kind.UNTIL, "bis gegen"),
    meant(
        Kind.UNTIL,
        "nur nicht nach, bloss nicht nach, nicht spaeter als, nicht nach, net nach, nicht laenger als bis",
        name="limit",
    ),
    meant(Kind.UNTIL, "spaetestens", name="latest"),
    meant(Kind.ONTO, "auf"),
    meant(Kind.AFTER, "nach, nach dem, nach den, erst nach, kurz nach, etwas nach, irgendwann nach"),
    meant(Kind.BEFORE, "vor, vor dem, vor den"),
    meant(Kind.BETWEEN, "zwischen, zwischn, zw"),
    meant(Kind.ONWARDS, "oder spaeter, aufwaerts, an aufwaerts, und spaeter"),
    meant(
        Kind.EXCEPT,
        "nur nicht, bloss nicht, ausser, ausgenommen, bis auf, abgesehen von, mit ausnahme von, mit ausnahme vom, ohne",
    ),
    meant(Kind.EXCEPT, "mit ausnahme des, mit ausnahme der"),
    meant(Kind.EACH, "jeden, jeder, jedes, jede, jedem, immer, stets, alle"),
    meant(Kind.SINCE, "seit, seitdem, schon seit, bereits seit"),
    meant(Kind.AGO, "her"),
    meant(Kind.INSTEAD, "statt, als, anstatt, anstelle, anstelle von, anstelle vom, statt am, anstatt am, statt dem"),
    meant(Kind.GREET, "guten, gute, gutes, schoenen, schoenes, schoene, schoen, frohe, froehliche, gut'n, erholsames"),
    meant(Kind.VOID, "gestern, vorgestern, gestrigen, bis heute, bis dato, heute noch nicht, neulich"),
    meant(Kind.AND, "als auch, als auch am, und, sowie, u, un, plus"),
    meant(
        Kind.OR,
        "ersatzweise, hilfsweise, oder, bzw, beziehungsweise, alternativ, odr, oda, noch lieber, wahlweise, od, o",
    ),
    meant(Kind.COMMA, "und zwar, naemlich"),
    meant(Kind.COMMA, "d h", name="so"),
    meant(Kind.BREAK, "aber, sondern, jedoch, weil, dass, denn, allerdings, lieber, wobei, dafuer, dagegen"),
    meant(Kind.BREAK, "wenn, falls", name="if"),
    meant(Kind.BREAK, "danke, dank, dankeschoen", name="thanks"),
    meant(Kind.REST, "sonst, ansonsten, andernfalls"),
    meant(Kind.BREAK, "obwohl, damit, stattdessen, ob, gruss, gruesse, gruessen, lg, mfg, vg, tschuess, tschau"),
    meant(Kind.BREAK, "bg, zudem"),
    meant(Kind.GLUE, "am besten, am liebsten, am ehesten, gern, gerne, vielleicht, eventuell, evtl, z b, zb"),
    meant(Kind.GLUE, "dann", name="then"),
    meant(Kind.GLUE, "also, sprich, genauer, genauer gesagt, konkret, das heisst, das waere dann", name="so"),
    meant(Kind.WORD, "da, dort, doo", name="there"),
    meant(Kind.MAYBE, "zu", name="particle"),
    meant(Kind.BREAK, "sollte, sollten", name="should"),
    meant(Kind.GLUE, "auch", name="too"),
    meant(Kind.MAYBE, "nein, ne", name="no"),
    meant(Kind.GLUE, "spaeter", name="later"),
    meant(Kind.GLUE, "laufe, rum, herum, bestimmt, schaetzungsweise, optional, hauptsache"),
    meant(Kind.GLUE, "jew, anderen, andere, anderer, anderes, ungefaehr so, jeweils, ca, circa, zirka"),
    meant(Kind.GLUE, "etwa, ungefaehr, rund, schon, noch, erst, nur, entweder"),
    meant(Kind.GLUE, "ideal, idealerweise, bitte, moeglichst, gleich, direkt, wieder, kurz, beispielsweise"),
    meant(Kind.GLUE, "zum beispiel, mal, irgendwann, besser, vorzugsweise, bevorzugt, bestenfalls, eher, ggf"),
    meant(Kind.GLUE, "gegebenenfalls, uhrzeit, genau, spaeten, fruehen, frueher, zur, ins, datum"),
    meant(Kind.GLUE, "wunschtermin, wunschdatum, hauptsaechlich, wohl, doch, grob, punkt, ja, bereits, ebenfalls"),
    meant(
        Kind.GLUE, "ebenso, nochmal, vllt, vlt, evt, viell, pls, plz, wie gehabt, wie bisher, wie vorher, wie geplant"
    ),
    meant(Kind.GLUE, "wie vereinbart, wie besprochen, wie abgesprochen, hm, hmm, mh, ehrlich gesagt, sozusagen, bspw"),
    meant(Kind.MEASURE, "minuten, minute, min, stunde, stunden, std, jahre, jahren, jahr, euro, eur, km, kilometer"),
    meant(Kind.MEASURE, "ps, kwh, prozent, personen, person, leute, kinder, kindern, liter, mal, zoll, tsd, tausend"),
    meant(Kind.MEASURE, "mio, cm, meter, kg, grad, gang, zylinder, sitze, sitzer, tueren, tuerer, raten, sekunden"),
    meant(Kind.MEASURE, "stk, stueck, stock, standort, platz, versuch, generation, reihe, etage, obergeschoss, og"),
    meant(Kind.MEASURE, "gaenge, modell"),
]

GERMAN = replace(
    build_lexicon(
        [
            *_numbers(),
            *_DAYS,
            *_weekdays_with_parts(),
            *FEASTS,
            *_TIMES,
            *_RELATIONS,
            *DIALECTS,
            *CUES,
            *changes.GERMAN,
        ],
        noun=r"[A-ZÄÖÜ][a-zäöüß]",
        half_is_before=True,
        suffixes=("h uhr pm am", "ten te ter"),
        dotted="zw jew nae o od "
        "ca bzw evtl ggf nr str dr tel z b d h u a usw inkl zb geb mo di mi do fr sa so jan feb mrz apr jun jul "
        "aug sep sept okt nov dez vorm nachm std min tgl prof fam hr",
    ),
    acting=ACTING,
    done=DONE,
)
