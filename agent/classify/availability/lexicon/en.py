"""English words of time and what joins them."""

import re
from dataclasses import replace

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.en_cues import CUES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_ABBREVIATED = {2: "tues", 3: "weds", 4: "thu, thur, thurs", 5: "fri"}
_NUMBERS = [
    *numbered(Kind.NUMBER, 1, "one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen"),
    *numbered(Kind.NUMBER, 15, "fifteen,sixteen,seventeen,eighteen,nineteen,twenty"),
    meant(Kind.NUMBER, "thirty", number=30),
    *numbered(Kind.NTH, 1, "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth"),
    *numbered(Kind.NTH, 13, "thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth"),
    *numbered(Kind.NTH, 21, "twenty first,twenty second,twenty third,twenty fourth,twenty fifth,twenty sixth"),
    *numbered(Kind.NTH, 27, "twenty seventh,twenty eighth,twenty ninth,thirtieth,thirty first"),
    meant(Kind.ONE, "a, an", number=1),
]

_DAYS = [
    *numbered(Kind.WEEKDAY, 1, ",".join(_WEEKDAYS)),
    *(meant(Kind.WEEKDAY, words, number=day, name="short") for day, words in _ABBREVIATED.items()),
    meant(Kind.WEEKDAY, "wensday, wendsday, wednsday", number=3),
    *numbered(Kind.SHORT, 1, "mon,tue,wed"),
    *numbered(Kind.SHORT, 6, "sat,sun"),
    *(meant(Kind.WEEKLY, f"{day}s", numbers=(number,)) for number, day in enumerate(_WEEKDAYS, 1)),
    meant(Kind.WEEKLY, "weekdays, weekday, during the week, midweek days, workdays", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "working days", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "weekends, a weekend, at weekends, at the weekends", numbers=WEEKEND),
    meant(Kind.WEEKEND, "weekend, wkend, weeknd, wknd, week end"),
    meant(Kind.OFFSET, "today, tdy", number=0),
    meant(Kind.OFFSET, "the morn, the morra", number=1),
    meant(Kind.OFFSET, "the morn's nicht, the morn's night, the morra night", number=1, name="evening"),
    meant(Kind.OFFSET, "the morn's morn, the morn's morning", number=1, name="forenoon"),
    meant(
        Kind.OFFSET,
        "tomorrow, tommorow, tommorrow, tomorow, tmrw, tmr, tomoz, tomorra, tomo, tmw, tomorro",
        number=1,
    ),
    meant(Kind.OFFSET, "day after tomorrow, the day after tomorrow", number=2),
    *numbered(Kind.MONTH, 1, "january/jan,february/feb,march/mar,april/apr,may,june/jun,july/jul,august/aug"),
    *numbered(Kind.MONTH, 9, "september/sept/sep,october/oct,november/nov,december/dec"),
    meant(Kind.DAYS, "day, days"),
    meant(Kind.WEEKS, "week, weeks, wk, wks"),
    meant(Kind.WEEKS, "week commencing, week beginning, week starting, w / c, wc, wk commencing", name="of"),
    meant(Kind.FORTNIGHT, "fortnight"),
    meant(Kind.MONTHS, "month, months"),
    meant(Kind.WHICH, "this, rest of the, the rest of the, rest of this", number=Which.THIS),
    meant(Kind.WHICH, "coming, this coming, upcoming, the coming", number=Which.COMING),
    meant(Kind.WHICH, "next, following, nxt, nex", number=Which.NEXT),
    meant(Kind.LAST, "last, past, previous, last time, the last time"),
    meant(Kind.THIRD, "beginning, start, beginning of, start of, early, early in, at the start of", number=0),
    meant(Kind.THIRD, "middle, middle of, mid", number=1),
    meant(Kind.THIRD, "end, end of, late, late in, tail end of, back end of", number=2),
    meant(Kind.THIRD, "later", number=2, name="later"),
    meant(Kind.CALENDAR_WEEK, "calendar week, cw, week number, week no, kw"),
]

_FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "new year's day, new years day",
        "st_patrick": "st patrick's day, saint patrick's day, st patricks day, paddy's day, paddys day, st paddy's day",
        "palm_sunday": "palm sunday",
        "holy_week": "holy week",
        "ash_wednesday": "ash wednesday",
        "carnival_tuesday": "shrove tuesday, pancake day, pancake tuesday",
        "early_may_bank_holiday": "early may bank holiday, may bank holiday, first may bank holiday",
        "late_may_bank_holiday": "spring bank holiday, late may bank holiday, second may bank holiday, memorial day",
        "august_bank_holiday": "august bank holiday, summer bank holiday",
        "reformation_day": "halloween, hallowe'en",
        "all_saints": "all saints' day, all saints day, all saints",
        "bonfire_night": "bonfire night, guy fawkes night, guy fawkes",
        "thanksgiving": "thanksgiving, thanksgiving day",
        "unity_day": "german unity day, day of german unity, unity day",
        "corpus_christi": "corpus christi",
        "epiphany": "epiphany, twelfth night",
        "maundy_thursday": "maundy thursday",
        "good_friday": "good friday",
        "easter": "easter, easter weekend, easter holidays",
        "easter_saturday": "easter saturday, holy saturday",
        "easter_sunday": "easter sunday",
        "easter_monday": "easter monday",
        "labour_day": "may day, labour day, labor day",
        "ascension": "ascension day, ascension",
        "pentecost": "pentecost, whitsun",
        "pentecost_sunday": "whit sunday",
        "pentecost_monday": "whit monday",
        "christmas_eve": "christmas eve",
        "christmas": "christmas, xmas",
        "christmas_day": "christmas day",
        "boxing_day": "boxing day, st stephen's day, st stephens day, saint stephen's day",
        "between_the_years": "between christmas and new year, between xmas and new year",
        "new_years_eve": "new year's eve, new years eve, hogmanay, nye",
    }.items()
]

_TIMES = [
    meant(Kind.PART, "early morning, early mornings, early in the morning, first thing", name="early"),
    meant(Kind.PART, "first thing in the morning", name="early"),
    meant(
        Kind.PART, "morning, mornin, late morning, mid morning, forenoon, this forenoon, on a morning", name="forenoon"
    ),
    meant(
        Kind.PART,
        "noon, midday, lunch hours, lunchtime, lunch time, lunchtimes, lunch, lunch break, lunch hour",
        name="noon",
    ),
    meant(
        Kind.PART,
        "afternoon, arvo, late afternoon, early afternoon, mid afternoon, aft, on an afternoon",
        name="afternoon",
    ),
    meant(Kind.PART, "afternoon time", name="afternoon"),
    meant(Kind.PART, "evening, night, late evening, early evening, evening time, eve, on an evening", name="evening"),
    meant(Kind.PART, "mornings", number=1, name="forenoon"),
    meant(Kind.PART, "afternoons", number=1, name="afternoon"),
    meant(Kind.PART, "evenings, nights", number=1, name="evening"),
    meant(Kind.PART, "daytime, during the day, in the daytime", name="daytime"),
    meant(Kind.OFFSET, "tonight, tonite", number=0, name="evening"),
    meant(Kind.TIME, "after work, after working hours, after office hours, after my shift", name="after_work"),
    meant(Kind.TIME, "after i finish work", name="after_work"),
    meant(Kind.TIME, "same time, the same time, at the same time, same time as before", name="same"),
    meant(Kind.TIME, "all day, all day long, the whole day, whole day", name="all_day"),
    meant(Kind.UHR, "o'clock, oclock, o clock, hrs, hours"),
    meant(Kind.MERIDIEM, "am", number=0),
    meant(Kind.MERIDIEM, "pm", number=12),
    meant(Kind.HALF, "half, half past"),
    meant(Kind.QUARTER, "quarter, a quarter"),
    meant(Kind.ANYTIME, "any time, anytime, whenever, at any time, any day or time, i'm flexible, am flexible"),
    meant(Kind.ANYTIME, "are flexible, we're flexible, very flexible, totally flexible, completely flexible"),
    meant(Kind.ANYTIME, "fairly flexible, pretty flexible, quite flexible, fully flexible, entirely flexible"),
    meant(Kind.ANYTIME, "always free, always available, whenever suits, whenever suits you, whenever you like"),
    meant(Kind.ANYTIME, "any date, any day works, any time at all, flexible with dates, flexible on dates"),
    meant(Kind.ANYTIME, "flexible on times, flexible on timing, flexible about dates, flexible about times, i'm easy"),
    meant(Kind.ANYTIME, "im flexible, you choose the time, i don't mind when, don't mind when, no preference on time"),
    meant(Kind.ANYTIME, "no matter when, doesn't matter when, flexible with times, flexible with timing"),
    meant(
        Kind.ANYTIME,
        "flexible on when, other days, any other day, all other days, the other days, any other time, whatever day works",
    ),
    meant(Kind.ANYTIME, "any other days, the rest of the week is"),
    meant(
        Kind.CORRECTION,
        "no wait, wait no, i mean, sorry i mean, i meant to say, or rather, scratch that, correction, actually no",
    ),
    meant(
        Kind.CORRECTION,
        "no sorry, sorry no, no actually, actually make that, no hang on, hang on no, sorry i meant, no scratch that",
    ),
    meant(Kind.CORRECTION, "actually, rather"),
    meant(
        Kind.BACK,
        "that day, the same day, on that day, that same day, on the day, those days, in the meantime, meanwhile",
    ),
    meant(
        Kind.BACK,
        "while i wait, while i'm waiting, while it's in, while it is in, while you have it, while you work on it",
    ),
    meant(Kind.BACK, "while mine is, while my car is, the only day, as a birthday treat, as a surprise, as a present"),
    meant(Kind.WHATEVER, "flexible, always, whatever, any, i don't mind, don't mind, no preference, doesn't matter"),
    meant(Kind.WHATEVER, "i'm open"),
    meant(Kind.WORD, "any time soon, anytime soon, flexible on, flexible about, flexible with, very flexible on"),
    meant(Kind.WORD, "i'm flexible on, i'm flexible about, am flexible on, am flexible about, i'm flexible with"),
    meant(Kind.WORD, "for the time"),
]

_RELATIONS = [
    meant(Kind.ON, "on, over"),
    meant(Kind.THE, "the, my, your"),
    meant(Kind.THE, "of", name="of"),
    meant(Kind.IN, "in, during"),
    meant(Kind.WITHIN, "within, in the space of"),
    meant(Kind.FOR, "for"),
    meant(Kind.AT, "at, around, about, roughly, approximately, approx, circa"),
    meant(Kind.FROM, "from, starting, starting from, earliest, as of"),
    meant(Kind.FROM, "not before, no earlier than, not earlier than", name="limit"),
    meant(Kind.FROM, "as from, not until, any time from, anytime from, only from, beginning from"),
    meant(Kind.FROM, "at the earliest from, from about, from around"),
    meant(Kind.OF, "commencing, beginning on, dated"),
    meant(Kind.UNTIL, "until, till, til, by, up to, up until, at the latest by"),
    meant(Kind.UNTIL, "before or on"),
    meant(Kind.UNTIL, "no later than, not later than, not after", name="limit"),
    meant(Kind.UNTIL, "latest, at the latest", name="latest"),
    meant(Kind.TO, "to, through, thru, and until, right through to, through to"),
    meant(Kind.AFTER, "after, any time after, anytime after, past, sometime after, some time after"),
    meant(Kind.BEFORE, "before, any time before, anytime before, sometime before, some time before"),
    meant(Kind.BETWEEN, "between, any time between, anytime between, sometime between, some time between, in between"),
    meant(Kind.ONWARDS, "onwards, onward, or later, on wards, at the earliest"),
    meant(Kind.ONWARDS, "on from then"),
    meant(Kind.EXCEPT, "except, except for, apart from, other than, excluding, excl, with the exception of, bar"),
    meant(Kind.EXCEPT, "save for"),
    meant(Kind.BUT, "but"),
    meant(Kind.HENCE, "from now"),
    meant(Kind.LATER, "after that, afterwards, after this"),
    meant(Kind.EACH, "every, each, any, always on, always, all, most"),
    meant(Kind.SINCE, "since, ever since"),
    meant(Kind.AGO, "ago"),
    meant(Kind.INSTEAD, "instead of, than, rather than, in place of"),
    meant(Kind.GREET, "good, nice, great, lovely, wonderful, happy, merry, pleasant, enjoy your, enjoy the"),
    meant(Kind.GREET, "fantastic"),
    meant(Kind.VOID, "yesterday, the other day, day before yesterday, last night, by the way, one day, these days"),
    meant(Kind.VOID, "some day, all the way, to date, the first time, day to day, end of the day i"),
    meant(Kind.AND, "and, n, as well as, plus, and then"),
    meant(Kind.OR, "or, or even, alternatively, or else, nor, otherwise on, failing that, or if not"),
    meant(Kind.BREAK, "if, unless", name="if"),
    meant(Kind.BREAK, "thanks, thank, thank you, thankyou, thx, cheers for", name="thanks"),
    meant(Kind.REST, "otherwise"),
    meant(Kind.BREAK, "however, because, although, though, while, so, that, since i, since we"),
    meant(Kind.BREAK, "since my, then i, whether, cheers, regards, best regards, kind regards"),
    meant(Kind.BREAK, "sincerely, when, as i, as we, which, who"),
    meant(Kind.GLUE, "maybe, perhaps, either, ideally, preferably, best, please, also, even, just, only, sometime"),
    meant(Kind.GLUE, "then", name="then"),
    meant(Kind.GLUE, "some time, other, possibly, say, like, instead, again, else, too, exactly, sharp, definitely"),
    meant(Kind.GLUE, "probably, both, e g, eg, i e, for example, for instance, hopefully, usually, onto, once"),
    meant(Kind.GLUE, "later on, earlier, ish, most preferably, is it"),
    meant(Kind.MEASURE, "minutes, minute, mins, min, hour, hr, years, year, yrs, euros, euro, miles, mile, mph, bhp"),
    meant(Kind.MEASURE, "hp, percent, people, persons, kids, children, litres, pounds, quid, grand, seconds, k, km"),
    meant(Kind.MEASURE, "seats, seater, doors, gears, floor, row, generation, attempt, gear, model, times, owners"),
    meant(Kind.MEASURE, "cars, car, dealers, options, series, edition"),
]

_AFTER_NEXT = [
    meant(Kind.WEEKS, "week after next, the week after next, week after, the week after", number=Which.AFTER_NEXT),
    meant(Kind.WEEKS, "the following week after", number=Which.AFTER_NEXT),
    meant(Kind.WEEKEND, "weekend after next, the weekend after next, the weekend after", number=Which.AFTER_NEXT),
    meant(Kind.MONTHS, "month after next, the month after next", number=Which.AFTER_NEXT),
    meant(Kind.WHICH, "after next", number=Which.AFTER_NEXT),
]

# "We noticed", "nobody answered"
_DONE = re.compile(
    r"(?P<alone>(?:i|we|you|they|he|she|it|who|which|nobody|someone|somebody|and|also|just|already) "
    r"(?!propos|suggest|mention|prefer|plann|hop|wish|interest|excit|delight|pleas|retir|offer|need|allow)[a-z]{2,}ed)"
)
ENGLISH = replace(
    build_lexicon(
        [*_NUMBERS, *_DAYS, *_FEASTS, *_TIMES, *_RELATIONS, *CUES, *_AFTER_NEXT],
        noun=r"[a-z]{4,}s$|[A-Z][a-z]",
        half_is_before=False,
        suffixes=("h hrs ish", "th st nd rd"),
        dotted="eg e g i etc approx mr mrs ms dr tel no st mon tue tues wed weds thu thur thurs fri sat sun jan feb mar "
        "apr jun jul aug sep sept oct nov dec",
    ),
    done=_DONE,
)
