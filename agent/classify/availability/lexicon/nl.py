"""Dutch words of time, those of Flanders among them, and what joins them."""

from dataclasses import replace

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import FOLLOWING, Kind
from agent.classify.availability.lexicon import acting, changes, told
from agent.classify.availability.lexicon.nl_cues import CUES
from agent.classify.availability.lexicon.nl_relations import RELATIONS
from agent.classify.availability.lexicon.nl_stories import STORIES
from agent.classify.availability.lexicon.table import Entry, build_lexicon, meant, numbered

_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_PARTS = {"forenoon": "ochtend,morgen,voormiddag", "afternoon": "middag,namiddag", "evening": "avond,avondje"}
_UNITS = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = ("tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien")
_IRREGULAR = {1: "eerste", 3: "derde", 8: "achtste"}


def _day_numbers() -> list[str]:
    """The numbers 1 to 31 in letters."""
    return [*_UNITS, *_TEENS, "twintig", *(f"{unit}entwintig" for unit in _UNITS), "dertig", "eenendertig"]


def _nth(number: int, word: str) -> str:
    ending = "ste" if number >= 20 else "de"
    return _IRREGULAR.get(number, word + ending)


def _numbers() -> list[Entry]:
    """Numbers and ordinals; "een" is the article as well, "halfacht" in one word a time."""
    words = _day_numbers()
    rows = [meant(Kind.NUMBER, word, number=number) for number, word in enumerate(words[1:], 2)]
    rows += [meant(Kind.NTH, _nth(number, word), number=number) for number, word in enumerate(words, 1)]
    return [
        *rows,
        *(meant(Kind.PAIR, f"half{word}", numbers=(number - 1 or 12, 30)) for number, word in enumerate(words[:12], 1)),
        meant(Kind.ONE, "een, 'n, n, ene, ne, nen", number=1),
        meant(Kind.NUMBER, "een uur", number=1),
        meant(Kind.PAIR, "half een", numbers=(12, 30)),
        meant(Kind.PAIR, "kwart over een, kwart na een", numbers=(1, 15)),
        meant(Kind.PAIR, "kwart voor een", numbers=(12, 45)),
        meant(Kind.NUMBER, "vijfendertig", number=35),
        meant(Kind.NUMBER, "veertig", number=40),
        *numbered(Kind.NUMBER, 3, "drieen,vieren,vijven,zessen,zevenen,achten,negenen,tienen,elven,twaalven"),
        meant(Kind.NUMBER, "vijfenveertig", number=45),
    ]


def _weekdays() -> list[Entry]:
    """Each weekday: once, always, and with a part of the day in one word or two."""
    rows = []
    for number, day in enumerate(_WEEKDAYS, 1):
        rows.append(meant(Kind.WEEKDAY, day, number=number))
        rows.append(
            meant(Kind.WEEKDAY, f"{day} aanstaande, {day} a . s, {day} as, {day} komend, {day} of zo", number=number)
        )
        rows.append(meant(Kind.WEEKDAY, f"{day}vroeg, {day} vroeg", number=number, name="early"))
        rows.append(meant(Kind.WORD, f"en tot {day}, en tot volgende {day}"))
        rows.append(meant(Kind.WEEKLY, f"{day}s, s {day}s, {day}en", numbers=(number,)))
        for part, words in _PARTS.items():
            said = words.split(",")
            rows.append(meant(Kind.WEEKDAY, ",".join(day + word for word in said), number=number, name=part))
            rows.append(meant(Kind.WEEKDAY, ",".join(f"{day} {word}" for word in said), number=number, name=part))
            rows.append(meant(Kind.WEEKLY, ",".join(f"{day}{word}en" for word in said), numbers=(number,), name=part))
    return rows


_DAYS = [
    *_weekdays(),
    *numbered(Kind.SHORT, 1, "ma,di"),
    *numbered(Kind.SHORT, 4, "do"),
    meant(Kind.WEEKDAY, "wo, woe", number=3, name="short"),
    meant(Kind.WEEKDAY, "vr", number=5, name="short"),
    meant(Kind.WEEKDAY, "za", number=6, name="short"),
    meant(Kind.WEEKDAY, "zaterdach, zaterdagje, zoaterdag", number=6),
    meant(Kind.WEEKDAY, "woensdach, woesdag, goensdag", number=3),
    meant(Kind.SO, "zo", number=7),
    meant(Kind.WORD, "vr gr, vr . gr, vr groet, vr groeten, zo snel, zo spoedig, zo vroeg, zo gauw, zo nodig, zo laat"),
    meant(Kind.WORD, "zo goed, zo ja, zo nee, zo niet, zo veel, zo lang, om zo, en zo, van zo, do not"),
    meant(Kind.WEEKLY, "door de week, doordeweeks, doordeweekse, weekdagen, werkdagen, weekdag", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "werkdag, doorheen de week, tijdens de week, doordeweekse dag", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "doordeweekse dagen, een doordeweekse dag, een weekdag, een werkdag", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "op een weekdag", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "weekenden, weekeinden, weekends, een weekend, in een weekend, s weekends", numbers=WEEKEND),
    meant(Kind.WEEKEND, "weekend, weekeinde, weekeind, wkend, weekendje, wknd, wekeend, van het weekend"),
    meant(Kind.WEEKEND, "van 't weekend, van t weekend, vant weekend, vh weekend"),
    meant(Kind.OFFSET, "vandaag, vandaaag, vndaag, vandag", number=0),
    meant(Kind.OFFSET, "vanochtend, vanmorgen, vanvoormiddag, deze morgen, deze ochtend", number=0, name="forenoon"),
    meant(Kind.OFFSET, "vanmiddag, vannamiddag, deze namiddag, deze middag", number=0, name="afternoon"),
    meant(Kind.OFFSET, "vanavond, deze avond, vnavond", number=0, name="evening"),
    meant(Kind.TOMORROW, "morgen, mrgn, morge, mogge", number=1),
    meant(Kind.OFFSET, "morgenochtend, morgenvoormiddag, morgen voormiddag", number=1, name="forenoon"),
    meant(Kind.OFFSET, "morgenmiddag, morgennamiddag", number=1, name="afternoon"),
    meant(Kind.OFFSET, "morgenavond", number=1, name="evening"),
    meant(Kind.OFFSET, "morgenvroeg, morgen vroeg, morgenochtend vroeg, morgen ochtend vroeg", number=1, name="early"),
    *(meant(Kind.OFFSET, f"over een week of {word}", number=7 * count) for count, word in enumerate(_UNITS[:6], 1)),
    *(meant(Kind.OFFSET, f"over een dag of {word}", number=count) for count, word in enumerate(_day_numbers()[:14], 1)),
    meant(Kind.OFFSET, "overmorgen, over morgen", number=2),
    meant(Kind.WORD, "vandaan, morgan, middagje, avontuur, maandelijks, maandje, weekje"),
    *numbered(Kind.MONTH, 1, "januari/jan,februari/feb/febr,maart/mrt,april/apr,mei,juni/jun"),
    *numbered(Kind.MONTH, 7, "juli/jul,augustus/aug,september/sept/sep,oktober/okt/october,november/nov,december/dec"),
    meant(Kind.HALF, "helft", name="half"),
    meant(Kind.YEAR, "volgend jaar, van volgend jaar, komend jaar, het volgende jaar", number=1),
    meant(Kind.DAYS, "dag, dagen, dagje, dagjes"),
    meant(Kind.WEEKS, "week, weken, weekjes, wk"),
    meant(Kind.FORTNIGHT, "veertiendaagse"),
    meant(Kind.MONTHS, "maand, maanden"),
    meant(Kind.WHICH, "deze, dees, dit, dezelfde, de rest van deze, de rest van de, rest van de", number=Which.THIS),
    meant(Kind.WHICH, "komende, komend, aanstaande, aanstaand, eerstvolgende, eerstkomende", number=Which.COMING),
    meant(Kind.WHICH, "de komende, de eerstvolgende, toekomende, het komende, de eerste komende", number=Which.COMING),
    meant(Kind.WHICH, "volgende, volgend, vlgende, volgnde, vogende, vlg, volg", number=Which.NEXT),
    meant(Kind.WHICH, "overvolgende, overvolgend", number=Which.AFTER_NEXT),
    meant(
        Kind.WEEKS,
        "de week daarna, de week erna, de week erop, de week daarop",
        number=Which.AFTER_NEXT,
        name=FOLLOWING,
    ),
    meant(
        Kind.WEEKS,
        "week daarna, week erna, week erop, week daarop, die week erna",
        number=Which.AFTER_NEXT,
        name=FOLLOWING,
    ),
    meant(Kind.WEEKS, "daaropvolgende week, de daaropvolgende week", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.WHICH, "die daarna, die erna, die daarop, de daaropvolgende", number=Which.NEXT, name=FOLLOWING),
    meant(Kind.WEEKEND, "het weekend daarna, het weekend erna, het weekend erop", number=Which.AFTER_NEXT),
    meant(Kind.WEEKEND, "weekend daarna, weekend erna, weekend erop", number=Which.AFTER_NEXT),
    meant(Kind.MONTHS, "de maand daarna, de maand erna, de maand daarop", number=Which.AFTER_NEXT),
    meant(Kind.LAST, "vorige, vorig, afgelopen, verleden, laatste, voorbije, jongstleden, gepasseerde, vorige keer"),
    meant(Kind.LAST, "de vorige keer, de laatste keer, laatste keer"),
    meant(Kind.THIRD, "begin, het begin, in het begin, aanvang", number=0),
    meant(Kind.THIRD, "midden, medio, mid, het midden, halverwege, halfweg", number=1),
    meant(Kind.THIRD, "eind, einde, het eind, het einde, ultimo", number=2),
    meant(Kind.WEEK_THIRD, "midden in de week, midweeks, midweek, midden de week", number=1),
    meant(Kind.MONTH_THIRD, "maandeinde", number=2),
    meant(Kind.CALENDAR_WEEK, "weeknummer, weeknr, week nr, week nummer, kalenderweek"),
]

_FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "nieuwjaar, nieuwjaarsdag",
        "epiphany": "driekoningen",
        "maundy_thursday": "witte donderdag",
        "good_friday": "goede vrijdag",
        "easter": "pasen, paasweekend, paasdagen, paasvakantie",
        "easter_saturday": "paaszaterdag, stille zaterdag",
        "easter_sunday": "paaszondag, eerste paasdag, 1e paasdag",
        "easter_monday": "paasmaandag, tweede paasdag, 2e paasdag",
        "kings_day": "koningsdag",
        "labour_day": "dag van de arbeid, feest van de arbeid",
        "liberation_day": "bevrijdingsdag",
        "ascension": "hemelvaart, hemelvaartsdag, hemelvaartdag",
        "pentecost": "pinksteren, pinksterweekend, pinksterdagen",
        "pentecost_sunday": "pinksterzondag, eerste pinksterdag, 1e pinksterdag",
        "pentecost_monday": "pinkstermaandag, tweede pinksterdag, 2e pinksterdag",
        "corpus_christi": "sacramentsdag",
        "assumption": "maria hemelvaart, olv hemelvaart, o . l . v . hemelvaart, onze - lieve - vrouw - hemelvaart",
        "all_saints": "allerheiligen",
        "armistice_day": "wapenstilstand",
        "st_nicholas": "pakjesavond, sinterklaasavond",
        "christmas_eve": "kerstavond",
        "christmas": "kerst, kerstmis, kerstdagen, de kerst",
        "christmas_day": "eerste kerstdag, 1e kerstdag",
        "boxing_day": "tweede kerstdag, 2e kerstdag",
        "between_the_years": "tussen kerst en nieuwjaar, tussen kerst en oud en nieuw, tussen kerstmis en nieuwjaar, "
        "tussen de feestdagen, tussen kerst en nieuw",
        "new_years_eve": "oudjaar, oudejaarsdag, oudjaarsdag, oud en nieuw, oudejaarsavond",
    }.items()
]

_TIMES = [
    meant(Kind.PART, "heel vroeg in de ochtend, heel vroeg in de morgen, heel vroeg in de voormiddag", name="early"),
    meant(Kind.PART, "s ochtends vroeg, s morgens vroeg, vroeg in de ochtend, vroege ochtend", name="early"),
    meant(Kind.PART, "heel vroeg, in de vroege ochtend, vroeg in de morgen, vroege voormiddag", name="early"),
    meant(Kind.PART, "vroeg op de dag", name="early"),
    meant(Kind.PART, "ochtend, ochtends, s ochtends, sochtends, ochtenden, ochend, ochtent, smorgens", name="forenoon"),
    meant(Kind.PART, "s morgens, morgens, in de morgen, de morgen, elke morgen, voormiddag", name="forenoon"),
    meant(Kind.PART, "voormiddags, voormiddagen, voor de middag, voor de noen", name="forenoon"),
    meant(Kind.PART, "in de loop van de ochtend, late ochtend, ochtenduren, s voormiddags", name="forenoon"),
    meant(Kind.PART, "tussen de middag, tussen den middag, lunchpauze, lunchtijd, middaguur", name="noon"),
    meant(Kind.PART, "over de middag, middagpauze, de noen, noen, rond de middag, rond het middaguur", name="noon"),
    meant(Kind.PART, "het middaguur, op de middag, lunch, lunchuur", name="noon"),
    meant(Kind.PART, "middag, middags, s middags, smiddags, middagen, namiddag, namiddags", name="afternoon"),
    meant(Kind.PART, "s namiddags, namiddagen, na de middag, na den middag, late namiddag", name="afternoon"),
    meant(Kind.PART, "late middag, nmddg, einde van de middag, eind van de middag, vroege middag", name="afternoon"),
    meant(Kind.PART, "vroege namiddag", name="afternoon"),
    meant(Kind.PART, "avond, avonds, s avonds, savonds, avonden, avondje, vooravond, avonduren", name="evening"),
    meant(Kind.PART, "in de loop van de avond, vroege avond, begin van de avond, late avond", name="evening"),
    meant(Kind.PART, "laat op de avond", name="evening"),
    meant(Kind.PART, "overdag, in de loop van de dag, tijdens kantooruren, tijdens de kantooruren", name="daytime"),
    meant(Kind.PART, "onder kantoortijd, tijdens kantoortijd, binnen kantooruren", name="daytime"),
    meant(Kind.TIME, "na het werk, na werktijd, na mijn werk, na 't werk, na t werk, na werk", name="after_work"),
    meant(Kind.TIME, "na de werkuren, na de uren, na mijn uren, na kantoortijd, na kantooruren", name="after_work"),
    meant(Kind.TIME, "na mijn dienst, na de shift, na het werken, na de dagtaak, na de kantooruren", name="after_work"),
    meant(Kind.TIME, "na mijn shift, na werkuren, nae werk", name="after_work"),
    meant(Kind.TIME, "de hele dag, hele dag, heel de dag, de ganse dag, gans de dag, op elk uur", name="all_day"),
    meant(Kind.TIME, "elk uur, tijd maakt niet uit, tijdstip maakt niet uit, uur maakt niet uit", name="all_day"),
    meant(Kind.TIME, "maakt niet uit hoe laat, hoe laat maakt niet uit, het uur speelt geen rol", name="all_day"),
    meant(Kind.TIME, "de hele dag door", name="all_day"),
    meant(Kind.TIME, "zelfde tijd, dezelfde tijd, zelfde tijdstip, hetzelfde tijdstip, zelfde uur", name="same"),
    meant(Kind.TIME, "hetzelfde uur, op dezelfde tijd, op hetzelfde uur, op hetzelfde tijdstip", name="same"),
    meant(Kind.TIME, "even laat", name="same"),
    meant(Kind.UHR, "uur, u, ure", number=1),
    meant(Kind.HALF, "half, halve"),
    meant(Kind.QUARTER, "kwart, een kwart"),
    meant(Kind.ANYTIME, "alle andere dagen, de andere dagen, alle overige dagen, overige dagen, de overige dagen"),
    meant(Kind.ANYTIME, "flexibel qua uren, flexibel qua tijd, flexibel qua dag, flexibel qua dagen"),
    meant(Kind.ANYTIME, "flexibel met tijden, flexibel in tijd, heb tijd zat, heb alle tijd, heb tijd genoeg"),
    meant(Kind.ANYTIME, "altijd beschikbaar, altijd vrij, altijd tijd, altijd thuis, kan altijd, ik kan altijd"),
    meant(Kind.ANYTIME, "past altijd, past altijd wel, kan eigenlijk altijd, kan bijna altijd, kan ik altijd"),
    meant(Kind.ANYTIME, "flexibel, maakt niet uit wanneer, maakt mij niet uit wanneer, maakt me niet uit wanneer"),
    meant(Kind.ANYTIME, "om het even wanneer, wanneer maakt niet uit, wanneer maakt me niet uit, eender wanneer"),
    meant(Kind.ANYTIME, "gelijk wanneer, wanneer dan ook, wanneer maar, wanneer u wilt, wanneer je wilt"),
    meant(Kind.ANYTIME, "wanneer jullie willen, wanneer het u past, wanneer het jullie past"),
    meant(Kind.ANYTIME, "wanneer het jullie uitkomt, wanneer het u uitkomt, wanneer het je uitkomt"),
    meant(Kind.ANYTIME, "wanneer het uitkomt, wanneer het jullie schikt, wanneer het u schikt"),
    meant(Kind.ANYTIME, "wanneer het jullie het beste uitkomt, op elk moment, op ieder moment, te allen tijde"),
    meant(Kind.ANYTIME, "ieder moment, elk moment, zeg maar wanneer, zegt u maar wanneer, alle dagen zijn goed"),
    meant(Kind.ANYTIME, "alle dagen goed, welke dag maakt niet uit, dag maakt niet uit, datum maakt niet uit"),
    meant(Kind.ANYTIME, "alles past, alles kan, om het even welke dag, eender welke dag, welke dag dan ook"),
    meant(Kind.ANYTIME, "gelijk welke dag, past allemaal, alle tijd, tijd zat, tijd genoeg"),
    meant(Kind.WHATEVER, "maakt het niet uit, maakt het niks uit, maakt het me niet uit, maakt het mij niet uit"),
    meant(Kind.WHATEVER, "maakt het ons niet uit, jullie mogen kiezen, u mag kiezen, je mag kiezen, kiest u maar"),
    meant(Kind.WHATEVER, "laat ik aan jullie over, laat ik aan u over, jullie keuze, zegt u het maar, zeg het maar"),
    meant(Kind.WHATEVER, "roep maar, maakt me echt niks uit, maakt me echt niet uit, maakt echt niet uit"),
    meant(Kind.WHATEVER, "maakt mij niks uit, maakt me niks uit, maakt allemaal niet uit, maakt eigenlijk niet uit"),
    meant(Kind.WHATEVER, "maakt me eigenlijk niet uit, maakt ons niks uit, maakt niet uit, maakt mij niet uit"),
    meant(Kind.WHATEVER, "maakt me niet uit, maakt ons niet uit, om het even, eender, altijd, boeit niet"),
    meant(Kind.WHATEVER, "geen voorkeur, maakt niks uit, kies maar, maakt nie uit, mij best, mag allebei"),
    meant(Kind.WHATEVER, "maakt niets uit"),
    meant(Kind.ABOUT, "wat betreft, qua kleur, over de kleur, met de kleur, qua uitvoering, qua model, in de kleur"),
    meant(Kind.GLUE, "qua tijd, qua tijdstip, qua datum, qua dag, wat betreft tijd, wat tijd betreft"),
    meant(Kind.GLUE, "wat tijdstip betreft"),
    meant(Kind.WORD, "flexibel met, flexibel over, flexibel qua, maakt niet uit welke, maakt niet uit wie"),
    meant(Kind.WORD, "maakt niet uit waar, zoals altijd, nog altijd, niet altijd, altijd al, als altijd, voor altijd"),
]

DUTCH = replace(
    build_lexicon(
        [*_numbers(), *_DAYS, *_FEASTS, *_TIMES, *RELATIONS, *CUES, *STORIES, *changes.DUTCH],
        noun=r"[^\W\d_]{3,}(?:en|s)$",
        half_is_before=True,
        suffixes=("u h uur", "e de ste ten"),
        dotted="a s u b v p t e m i o l d w z dhr mevr mw dr tel nr ca bijv bv ma di wo woe do vr za zo jan feb febr "
        "mrt apr jun jul aug sep sept okt nov dec str evt incl vgl min blz",
    ),
    dotted_ordinals=False,  # Dutch writes "14e" and "14de"
    acting=acting.DUTCH,
    done=told.DUTCH,
)
