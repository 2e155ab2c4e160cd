"""Turkish words of time with their case endings, and what joins them; relations stand behind their noun."""

from collections.abc import Iterator
from dataclasses import replace

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import FOLLOWING, Kind
from agent.classify.availability.lexicon import acting, changes, told
from agent.classify.availability.lexicon.table import Entry, Meaning, build_lexicon, meant, numbered, with_bare_umlauts
from agent.classify.availability.lexicon.tr_cues import CUES
from agent.classify.availability.lexicon.tr_nouns import WEEKDAYS, inflected, nouns
from agent.classify.availability.lexicon.tr_relations import RELATIONS
from agent.classify.availability.lexicon.tr_stories import STORIES
from agent.classify.lexicon.tr.inflection import decline

_GERMAN_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_MONTHS = (
    *("ocak", "şubat", "mart", "nisan", "mayıs", "haziran"),
    *("temmuz", "ağustos", "eylül", "ekim", "kasım", "aralık"),
)
_UNITS = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
_NTH = ("birinci", "ikinci", "üçüncü", "dördüncü", "beşinci")


def _number(number: int, words: str, name: str = "") -> Iterator[Entry]:
    for word in words.split(", "):
        yield from inflected(meant(Kind.NUMBER, "", number=number, name=name), decline(word, softened="ört" in word))


def _numbers() -> Iterator[Entry]:
    """The numbers 2 to 31 in letters, in one word or two; "on" (ten) alone is not inflected: "ona" is "to him"."""
    for number in range(2, 32):
        ten, unit = ("", "on", "yirmi", "otuz")[number // 10], ("", *_UNITS)[number % 10]
        if number != 10:
            yield from _number(number, f"{ten} {unit}".strip() if not (ten and unit) else f"{ten} {unit}, {ten}{unit}")
    yield meant(Kind.NUMBER, "on", number=10)
    yield from _number(1, "saat bir", "hour")
    yield from list(_number(10, "saat on", "hour"))[1:]  # the bare words may begin "saat on bir"


def _belonging(day: str) -> str:
    """ "(Nisanın ilk) salısı" """
    return day + ("sı+" if day[-1] in "aı" else "si+")


def _recurring() -> Iterator[Entry]:
    """ "cumartesileri", "cumartesi günleri" """
    for number, day in enumerate(WEEKDAYS, 1):
        yield meant(Kind.WEEKLY, f"{day}ları, {day}leri, {day} günleri, her {day} günü", numbers=(number,))


def _recurring_parts() -> Iterator[Entry]:
    """ "cumartesi sabahları": recurs, at that part of the day."""
    for number, day in enumerate(WEEKDAYS, 1):
        for part, words in (("forenoon", "sabahları"), ("afternoon", "öğleden sonraları"), ("evening", "akşamları")):
            yield meant(Kind.WEEKLY, f"{day} {words}", numbers=(number,), name=part)


def _months() -> Iterator[Entry]:
    for number, month in enumerate(_MONTHS, 1):
        yield from inflected(meant(Kind.MONTH, "", number=number), decline(month, softened=month in ("ocak", "aralık")))


_DAYS = [
    *(row for number, day in enumerate(WEEKDAYS, 1) for row in nouns(Kind.WEEKDAY, day, number=number)),
    *(row for number, day in enumerate(_GERMAN_DAYS, 1) for row in nouns(Kind.WEEKDAY, day, number=number)),
    *numbered(Kind.SHORT, 1, "pzt/pts,sal,çar/çrş/çarş,per/prş/perş,cum,cmt/cts/ctesi,paz/pzr"),
    *(row for nth, day in enumerate(WEEKDAYS[:6], 1) for row in nouns(Kind.WEEKDAY, _belonging(day), number=nth)),
    *_recurring(),
    *_recurring_parts(),
    *_months(),
    *numbered(Kind.MONTH, 1, "januar,februar,märz,april,mai,juni,juli,august,september,oktober,november,dezember"),
    *nouns(Kind.OFFSET, "bugün", number=0),
    *nouns(Kind.OFFSET, "yarın", number=1),
    *nouns(Kind.OFFSET, "öbür gün, öbürsü gün, yarından sonra, yarından sonraki gün", number=2),
    meant(Kind.OFFSET, "bugünkü", number=0),
    meant(Kind.OFFSET, "yarınki", number=1),
    meant(Kind.OFFSET, "yarın değil öbür gün, yarın değil sonraki gün, yarın değil öbürsü gün", number=2),
    meant(Kind.OFFSET, "haftaya bugün", number=7),
    *nouns(Kind.WEEKEND, "hafta sonu+, haftasonu+, hft sonu+, haftasnu+, wochenende"),
    *nouns(Kind.WEEKEND, "haftaya hafta sonu+, haftaya haftasonu+", number=Which.NEXT),
    meant(Kind.WEEKLY, "hafta sonları, haftasonları, hafta sonlarında, her hafta sonu, haftasonlari", numbers=WEEKEND),
    meant(
        Kind.WEEKLY, "hafta içi, haftaiçi, hafta içinde, hafta içleri, iş günleri, hafta içi her gün", numbers=WORKDAYS
    ),
    meant(Kind.WEEKLY, "iş günü, iş gününde, mesai günleri, hafta arası, hafta içi günlerde", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "hafta içi günleri, hafta içi bir gün, hafta içi hergün, iş günlerinde", numbers=WORKDAYS),
    *nouns(Kind.DAYS, "gün"),
    *nouns(Kind.WEEKS, "hafta"),
    *nouns(Kind.WEEKS, "haftası+", name="of"),
    *nouns(Kind.HALF, "yarısı+", name="half"),
    (Meaning(Kind.WEEKS, Which.NEXT, ending=Kind.DATIVE), "haftaya"),
    *nouns(Kind.MONTHS, "ay"),
    meant(Kind.WHICH, "bu, şu, içinde bulunduğumuz", number=Which.THIS),
    meant(Kind.WHICH, "önümüzdeki, gelen, yaklaşan", number=Which.COMING),
    meant(Kind.WHICH, "gelecek, bir dahaki, diğer", number=Which.NEXT),
    meant(Kind.WHICH, "bir sonraki, sonraki, takip eden", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.WHICH, "öbür, öteki, öbürkü, iki sonraki", number=Which.AFTER_NEXT),
    meant(Kind.WHICH, "ondan sonraki", number=Which.AFTER_NEXT, name=FOLLOWING),
    meant(Kind.LAST, "geçen, geçtiğimiz, evvelki, önceki, geçenki, son"),
    *nouns(Kind.THIRD, "başı+, başları+, başlangıcı+, ilk günleri+", number=0),
    *nouns(Kind.THIRD, "ortası+, ortaları+", number=1),
    *nouns(Kind.THIRD, "sonu+, sonları+, bitimi+, son günleri+", number=2),
    *nouns(Kind.WEEK_THIRD, "hafta başı+, haftabaşı+", number=0),
    *nouns(Kind.WEEK_THIRD, "hafta ortası+", number=1),
    meant(Kind.WEEK_THIRD, "hafta sonuna doğru, haftasonuna doğru", number=2),
    *nouns(Kind.MONTH_THIRD, "ay başı+, aybaşı+", number=0),
    *nouns(Kind.MONTH_THIRD, "ay ortası+", number=1),
    *nouns(Kind.MONTH_THIRD, "ay sonu+", number=2),
    meant(Kind.CALENDAR_WEEK, "kw, takvim haftası, kalenderwoche, takvim haftasında"),
    *numbered(Kind.NTH, 1, "ilk/birinci,ikinci,üçüncü,dördüncü,beşinci"),
]

_FEASTS = [
    row
    for name, words in {
        "new_year": "yılbaşı+, yılbaşı günü+, neujahr",
        "good_friday": "kutsal cuma, karfreitag",
        "easter": "paskalya, paskalya tatili+, paskalya bayramı+, ostern",
        "easter_sunday": "paskalya pazarı+",
        "easter_monday": "paskalya pazartesisi+, ostermontag",
        "labour_day": "işçi bayramı+, emek bayramı+, tag der arbeit",
        "ascension": "himmelfahrt, christi himmelfahrt",
        "pentecost": "pfingsten, hamsin yortusu+, pentekost",
        "unity_day": "birlik günü+, tag der deutschen einheit",
        "christmas": "noel, noel tatili+, noel bayramı+, weihnachten",
        "christmas_eve": "noel arifesi+, heiligabend",
        "between_the_years": "noel ile yılbaşı arası+, noelle yılbaşı arası+, noel ve yılbaşı arası+",
        "new_years_eve": "yılbaşı gecesi+, silvester",
    }.items()
    for row in nouns(Kind.FEAST, words, name=name)
]

_PARTS = [
    row
    for name, words in {
        "early": "sabah erken, erken sabah, sabahın körü+, sabah erkenden, sabahın erken saatleri+, erken saatler",
        "forenoon": "sabah, sabahı+, sabahlar, sabahları+, sabahleyin, sabah saatleri+, öğleden önce, "
        "öğleden önceleri, öğleden evvel, sabah vakti+, kuşluk, vormittag, sabahki, öğlenden önce, sabah sabah",
        "noon": "öğle, öğlen, öğleyin, öğle arası+, öğlen arası+, öğle saatleri+, öğlenleri+, öğle vakti+, mittag, "
        "öğle araları+, öğle molası+, öğlen saatleri+, öğleni+, öğle üzeri+",
        "afternoon": "öğleden sonra, öğleden sonrası+, öğleden sonraları+, öğlenden sonra, ikindi, ikindi vakti+, "
        "nachmittag, öğlen sonrası+, öğle sonrası+, ikindi üzeri",
        "evening": "akşam, akşamı+, akşamlar, akşamları+, akşamleyin, akşamüstü, akşam üstü, akşam üzeri, akşamüzeri, "
        "akşam saatleri+, gece, gecesi+, geceleri+, abend, akşamki, akşam vakti+, akşamüstleri",
        "daytime": "gündüz, gündüzleri+, gündüz vakti+, gündüz saatleri+",
    }.items()
    for row in nouns(Kind.PART, words, name=name)
]

_TIMES = [
    *nouns(Kind.TIME, "iş çıkışı+, mesai bitimi+, iş bitimi+, mesai çıkışı+, iş sonrası+", name="after_work"),
    meant(
        Kind.TIME, "işten sonra, mesaiden sonra, mesai sonrası, mesai sonrasında, paydostan sonra", name="after_work"
    ),
    meant(
        Kind.TIME, "işten çıkınca, işten çıktıktan sonra, işim bitince, mesaim bitince, iş bitince", name="after_work"
    ),
    meant(Kind.TIME, "iş çıkışından sonra, mesai bitiminden sonra, feierabendden sonra, feierabend", name="after_work"),
    meant(
        Kind.TIME,
        "mesai saatinden sonra, mesai saatlerinden sonra, vardiyadan sonra, iş saatinden sonra",
        name="after_work",
    ),
    meant(Kind.TIME, "iş saatlerinden sonra, feierabend'den sonra, çalışma saatinden sonra", name="after_work"),
    meant(Kind.TIME, "bütün gün, tüm gün, gün boyu, gün boyunca, tam gün, günün her saati, her saat", name="all_day"),
    meant(Kind.TIME, "günün herhangi bir saati, bütün günü, gün boyu hep, ganztags, her saatte", name="all_day"),
    meant(
        Kind.TIME,
        "saat fark etmez, saat farketmez, saat önemli değil, saati fark etmez, saati önemli değil",
        name="all_day",
    ),
    meant(Kind.TIME, "aynı saat, aynı saatte, aynı saatlerde, yine aynı saatte", name="same"),
    (Meaning(Kind.TIME, name="same", ending=Kind.DATIVE), "aynı saate, aynı saatlere"),
    meant(Kind.UHR, "uhr"),
    *inflected(meant(Kind.HALF, ""), decline("buçuk", softened=True)),
    *nouns(Kind.QUARTER, "çeyrek"),
    meant(Kind.PAIR, "saat yarım, yarımda, saat yarımda", numbers=(12, 30)),
    meant(Kind.PAIR, "ona çeyrek kala, ona çeyrek var", numbers=(9, 45)),
    meant(Kind.ONE, "bir, 1 tane"),
    *_numbers(),
    meant(Kind.ANYTIME, "her zaman, ne zaman olursa, ne zaman olursa olsun, ne zaman isterseniz, ne zaman istersen"),
    meant(Kind.ANYTIME, "istediğiniz zaman, istediğin zaman, istediğiniz gün, istediğiniz saatte, istediğiniz an"),
    meant(Kind.ANYTIME, "esneğim, esnek, esnekim, esneğiz, tamamen esneğim, zaman konusunda esneğim, flexibelim"),
    meant(Kind.ANYTIME, "hep müsaitim, her zaman müsaitim, her zaman uygunum, her an, ne zaman uygunsa, hep boşum"),
    meant(Kind.ANYTIME, "size ne zaman uyarsa, ne zaman uyarsa, size uyan bir zamanda, size uygun olan zamanda"),
    meant(Kind.ANYTIME, "zaman fark etmez, zaman farketmez, tarih fark etmez, tarih farketmez, gün fark etmez"),
    meant(Kind.ANYTIME, "gün farketmez, ne zaman olduğu fark etmez, ne zaman olduğu önemli değil, her zaman olur"),
    meant(Kind.ANYTIME, "hergün, haftanın her günü, hangi gün olursa olsun, hangi gün olursa, size uygun zamanda"),
    meant(Kind.ANYTIME, "herhangi bir zaman, herhangi bir zamanda, bana her gün uyar, tarih önemli değil, flexibel"),
    meant(Kind.ANYTIME, "zamanım bol, vaktim bol, bana her saat uyar, ne zaman derseniz, siz ne zaman derseniz"),
    meant(
        Kind.WHATEVER, "fark etmez, farketmez, farketmiyor, fark etmiyor, hiç fark etmez, bana uyar, hepsi uyar, hep"
    ),
    meant(Kind.WHATEVER, "önemli değil, siz bilirsiniz, size kalmış, hepsi olur, her türlü uyar, egal"),
]

_ORDINAL = Meaning(Kind.GLUE, number=1)


def _endings() -> Iterator[tuple[str, Meaning]]:
    """The endings of numbers written in digits; possessive ones make them days of a month ("ayın 5'inde")."""
    for kind, endings in (
        (Kind.DATIVE, "e a ye ya"),
        (Kind.LOCATIVE, "de da te ta"),
        (Kind.MINE, "deki daki teki taki"),  # "saat 10'daki": what is then exists
        (Kind.ABLATIVE, "den dan ten tan"),
        (Kind.WITH, "le la yle yla"),
    ):
        yield from ((ending, Meaning(kind)) for ending in endings.split())
    for vowel in ("i", "u", "ue"):
        yield from ((buffer + vowel, _ORDINAL) for buffer in ("", "y", "s"))
        for wide, buffer in (("e", ""), ("a", ""), ("e", "s"), ("a", "s")):
            stem = f"{buffer}{vowel}n"
            yield stem + wide, Meaning(Kind.DATIVE, number=1)
            yield f"{stem}d{wide}", Meaning(Kind.LOCATIVE, number=1)
            yield f"{stem}d{wide}n", Meaning(Kind.ABLATIVE, number=1)


TURKISH = replace(
    build_lexicon(
        with_bare_umlauts([*_DAYS, *_FEASTS, *_PARTS, *_TIMES, *RELATIONS, *CUES, *STORIES, *changes.TURKISH]),
        noun=r"[^\W\d_]{4,}",
        half_is_before=False,
        suffixes=("h uhr", ""),
        dotted="dr tel no pzt sal çar per cum cmt paz örn vb",
    ),
    endings=dict(_endings()),
    acting=acting.TURKISH,
    done=told.TURKISH,
    done_ends=("m", "k", "z"),
)
