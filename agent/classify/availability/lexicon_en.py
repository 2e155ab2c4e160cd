"""English words of time, and the cues that say what a clause is about."""

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon import Entry, build_lexicon, meant, numbered

_WEEKDAYS = "monday,tuesday,wednesday,thursday,friday,saturday,sunday"
_ABBREVIATED = {2: "tues", 3: "weds", 4: "thu, thur, thurs", 5: "fri"}
_UNITS = ",one,two,three,four,five,six,seven,eight,nine".split(",")
_TEENS = "ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen".split(",")
_NTHS = (
    "first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,"
    "sixteenth,seventeenth,eighteenth,nineteenth,twentieth,twenty-first,twenty-second,twenty-third,twenty-fourth,"
    "twenty-fifth,twenty-sixth,twenty-seventh,twenty-eighth,twenty-ninth,thirtieth,thirty-first"
).split(",")

_NUMBERS: list[Entry] = [
    *(meant(Kind.NUMBER, word, number=number) for number, word in enumerate([*_UNITS[1:], *_TEENS, "twenty"], 1)),
    meant(Kind.NUMBER, "thirty", number=30),
    *(meant(Kind.NTH, nth.replace("-", " "), number=number) for number, nth in enumerate(_NTHS, 1)),
    meant(Kind.ONE, "a, an", number=1),
]

_DAYS = [
    *numbered(Kind.WEEKDAY, 1, _WEEKDAYS),
    *(meant(Kind.WEEKDAY, words, number=day, name="short") for day, words in _ABBREVIATED.items()),
    meant(Kind.WEEKDAY, "wensday, wendsday, wednsday", number=3),
    *numbered(Kind.SHORT, 1, "mon,tue,wed"),
    *numbered(Kind.SHORT, 6, "sat,sun"),
    *(meant(Kind.WEEKLY, f"{day}s", numbers=(number,)) for number, day in enumerate(_WEEKDAYS.split(","), 1)),
    meant(
        Kind.WEEKLY,
        "weekdays, weekday, during the week, in the week, midweek days, workdays, working days",
        numbers=WORKDAYS,
    ),
    meant(Kind.WEEKLY, "weekends, a weekend, at weekends, at the weekends", numbers=WEEKEND),
    meant(Kind.WEEKEND, "weekend, wkend, weeknd"),
    meant(Kind.OFFSET, "today, tdy", number=0),
    meant(Kind.OFFSET, "tomorrow, tommorow, tommorrow, tomorow, tmrw, tmr, tomoz", number=1),
    meant(Kind.OFFSET, "day after tomorrow, the day after tomorrow", number=2),
    *numbered(Kind.MONTH, 1, "january/jan,february/feb,march/mar,april/apr,may,june/jun,july/jul,august/aug"),
    *numbered(Kind.MONTH, 9, "september/sept/sep,october/oct,november/nov,december/dec"),
    meant(Kind.DAYS, "day, days"),
    meant(Kind.WEEKS, "week, weeks, wk, wks"),
    meant(Kind.FORTNIGHT, "fortnight"),
    meant(Kind.MONTHS, "month, months"),
    meant(Kind.WHICH, "this, rest of the, the rest of the, rest of this", number=Which.THIS),
    meant(Kind.WHICH, "coming, this coming, upcoming, the coming", number=Which.COMING),
    meant(Kind.WHICH, "next, following", number=Which.NEXT),
    meant(Kind.LAST, "last, past, previous"),
    meant(Kind.THIRD, "beginning, start, beginning of, start of, early, early in, at the start of", number=0),
    meant(Kind.THIRD, "middle, middle of, mid", number=1),
    meant(Kind.THIRD, "end, end of, late, late in, later, tail end of, back end of", number=2),
    meant(Kind.CALENDAR_WEEK, "calendar week, cw, week number, week no, kw"),
]

_FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "new year's day, new years day",
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
        "boxing_day": "boxing day",
        "between_the_years": "between christmas and new year, between xmas and new year, between christmas and new year's",
        "new_years_eve": "new year's eve, new years eve",
    }.items()
]

_TIMES = [
    meant(
        Kind.PART,
        "early morning, early mornings, early in the morning, first thing, first thing in the morning",
        name="early",
    ),
    meant(Kind.PART, "morning, mornings, late morning, mid morning", name="forenoon"),
    meant(Kind.PART, "noon, midday, lunchtime, lunch time, lunchtimes, lunch, lunch break, lunch hour", name="noon"),
    meant(
        Kind.PART,
        "afternoon, afternoons, arvo, late afternoon, early afternoon, mid afternoon, afternoon time",
        name="afternoon",
    ),
    meant(Kind.PART, "evening, evenings, night, nights, late evening, early evening, evening time", name="evening"),
    meant(Kind.PART, "daytime, during the day, in the daytime", name="daytime"),
    meant(Kind.OFFSET, "tonight, tonite", number=0, name="evening"),
    meant(
        Kind.TIME,
        "after work, after working hours, after office hours, after my shift, after i finish work",
        name="after_work",
    ),
    meant(Kind.TIME, "all day, all day long, the whole day, whole day", name="all_day"),
    meant(Kind.UHR, "o'clock, oclock, hrs, hours"),
    meant(Kind.MERIDIEM, "am", number=0),
    meant(Kind.MERIDIEM, "pm", number=12),
    meant(Kind.HALF, "half, half past"),
    meant(Kind.QUARTER, "quarter, a quarter"),
    meant(
        Kind.ANYTIME,
        "any time, anytime, whenever, at any time, any day or time, i'm flexible, am flexible, are flexible",
    ),
    meant(
        Kind.ANYTIME,
        "we're flexible, very flexible, totally flexible, completely flexible, fairly flexible, pretty flexible",
    ),
    meant(
        Kind.ANYTIME, "quite flexible, fully flexible, entirely flexible, always free, always available, whenever suits"
    ),
    meant(
        Kind.ANYTIME,
        "whenever suits you, whenever you like, any date, any day works, any time at all, flexible with dates",
    ),
    meant(
        Kind.ANYTIME,
        "flexible on dates, flexible on times, flexible on timing, flexible about dates, flexible about times",
    ),
    meant(
        Kind.ANYTIME,
        "i'm easy, im flexible, you choose the time, i don't mind when, don't mind when, no preference on time",
    ),
    meant(
        Kind.ANYTIME, "no matter when, doesn't matter when, flexible with times, flexible with timing, flexible on when"
    ),
    meant(
        Kind.WHATEVER,
        "flexible, always, whatever, any, i don't mind, don't mind, no preference, doesn't matter, i'm open",
    ),
    meant(Kind.WORD, "any time soon, anytime soon, flexible on, flexible about, flexible with, very flexible on"),
    meant(
        Kind.WORD,
        "i'm flexible on, i'm flexible about, am flexible on, am flexible about, i'm flexible with, for the time",
    ),
]

_RELATIONS = [
    meant(Kind.ON, "on, over"),
    meant(Kind.THE, "the, my, your, of"),
    meant(Kind.IN, "in, during"),
    meant(Kind.WITHIN, "within, in the space of"),
    meant(Kind.FOR, "for"),
    meant(Kind.AT, "at, around, about, roughly, approximately, approx, circa"),
    meant(
        Kind.FROM,
        "from, starting, starting from, earliest, not before, no earlier than, not earlier than, as of, as from",
    ),
    meant(
        Kind.FROM,
        "not until, any time from, anytime from, only from, beginning from, at the earliest from, from about, from around",
    ),
    meant(Kind.OF, "commencing, beginning on, dated"),
    meant(
        Kind.UNTIL,
        "until, till, til, by, up to, up until, no later than, not later than, not after, latest, before or on",
    ),
    meant(Kind.TO, "to, through, thru, and until, right through to, through to"),
    meant(Kind.AFTER, "after, any time after, anytime after, past, sometime after, some time after"),
    meant(Kind.BEFORE, "before, any time before, anytime before, sometime before, some time before"),
    meant(Kind.BETWEEN, "between, any time between, anytime between, sometime between, some time between, in between"),
    meant(
        Kind.ONWARDS, "onwards, onward, or later, or after, on wards, at the earliest, or any time after, on from then"
    ),
    meant(
        Kind.EXCEPT, "except, except for, apart from, other than, excluding, excl, with the exception of, bar, save for"
    ),
    meant(Kind.BUT, "but, but not"),
    meant(Kind.EACH, "every, each, any, always on, always, all, most"),
    meant(Kind.SINCE, "since, ever since"),
    meant(Kind.AGO, "ago"),
    meant(Kind.INSTEAD, "instead of, than, rather than, in place of"),
    meant(Kind.GREET, "good, nice, great, lovely, wonderful, happy, merry, pleasant, enjoy your, enjoy the, fantastic"),
    meant(
        Kind.VOID,
        "yesterday, the other day, day before yesterday, last night, by the way, one day, these days, some day",
    ),
    meant(Kind.VOID, "all the way, to date, the first time, day to day, end of the day i"),
    meant(Kind.AND, "and, n, as well as, plus, and then"),
    meant(Kind.OR, "or, alternatively, or else, nor, otherwise on, failing that, or if not"),
    meant(
        Kind.BREAK,
        "however, because, although, though, while, if, so, otherwise, that, since i, since we, since my, then i",
    ),
    meant(
        Kind.BREAK,
        "whether, thanks, thank, cheers, regards, best regards, kind regards, sincerely, when, unless, as i, as we, which, who",
    ),
    meant(
        Kind.GLUE,
        "maybe, perhaps, either, ideally, preferably, best, please, also, even, just, only, sometime, some time, then",
    ),
    meant(
        Kind.GLUE,
        "possibly, say, like, instead, again, else, too, exactly, sharp, definitely, probably, both, e g, eg, i e",
    ),
    meant(
        Kind.GLUE,
        "for example, for instance, hopefully, usually, onto, once, later on, earlier, ish, most preferably, is it",
    ),
    meant(
        Kind.MEASURE,
        "minutes, minute, mins, min, hour, hr, years, year, yrs, euros, euro, miles, mile, mph, bhp, hp, percent",
    ),
    meant(
        Kind.MEASURE,
        "people, persons, kids, children, litres, pounds, quid, grand, seconds, k, km, seats, seater, doors, gears",
    ),
    meant(
        Kind.MEASURE,
        "floor, row, generation, attempt, gear, model, times, owners, cars, car, dealers, options, series, edition",
    ),
]

_CUES = [
    meant(Kind.WORD, "good morning, good afternoon, good evening, good day, great weekend, good weekend, nice weekend"),
    meant(Kind.WORD, "lovely weekend, great evening, nice evening, lovely evening, lovely day, great day, nice day"),
    meant(Kind.WORD, "great week, good week, nice week, lovely week, happy easter, merry christmas, happy christmas"),
    meant(
        Kind.NOT,
        "not, no, can't, cannot, cant, don't, dont, won't, wont, doesn't, doesnt, isn't, isnt, never, unable, neither",
    ),
    meant(
        Kind.NOT,
        "couldn't, couldnt, not possible, impossible, wouldn't, none, no good, not good, not great, aren't, not available",
    ),
    meant(
        Kind.FITS,
        "no problem, not a problem, not bad, why not, why don't we, why don't i, no issue, no trouble, nothing on",
    ),
    meant(
        Kind.WORD,
        "not only, not sure, not too early, not too late, no rush, no hurry, not just, not in a hurry, as early as",
    ),
    meant(
        Kind.WORD,
        "as early as possible, as late as, too early, too late, early enough, early as, at all, at least, at last, at first",
    ),
    meant(
        Kind.WORD,
        "at home, at the moment, first of all, by car, by phone, in time, on time, no later, at once, from you, to you",
    ),
    meant(Kind.WORD, "not long, do not mind, not fussed, not bothered, not fussy, week or so, or so"),
    meant(
        Kind.BUSY,
        "busy, away, working, unavailable, holiday, vacation, ill, booked up, tied up, i work, we work, abroad, travelling, traveling",
    ),
    meant(
        Kind.BUSY,
        "out of town, out of the country, fully booked, occupied, at work, at the office, awkward, tricky",
    ),
    meant(
        Kind.WISH,
        "can, could, would, like, i'd, we'd, i'd like, would like, want, wish, may i, might, can i, could i, can we",
    ),
    meant(
        Kind.WISH,
        "could we, let's, i'll, we'll, love, hoping, was hoping, was wondering, wondering, were wondering, were hoping",
    ),
    meant(
        Kind.WISH,
        "wanted, was thinking, shall, will, i was wondering, i was hoping, i wanted, i had hoped, looking, wanna",
    ),
    meant(Kind.WISH, "any chance, do you have, have you got, possible to, hoped"),
    meant(
        Kind.FITS,
        "works, work, work for me, works for me, suits, suit, free, available, fine, good, great, perfect, possible, prefer",
    ),
    meant(
        Kind.FITS,
        "ok, okay, ideal, make, best for me, better, do, is, are, be, time, availability, it's, be good, work best",
    ),
    meant(
        Kind.FITS,
        "works best, would work, could work, might work, will work, should work, can work, to work, it works, work well",
    ),
    meant(
        Kind.DRIVE,
        "test drive, test drives, testdrive, test driving, drive test, test, demo, demonstration, test ride, testdrives",
    ),
    meant(
        Kind.RIDE,
        "drive, driving, try, spin, come, visit, come by, pop in, drop by, come in, come over, pop by, pop over, take it out",
    ),
    meant(
        Kind.PAST,
        "was, were, had, visited, bought, drove, called, came, spoke, saw, received, ordered, emailed, wrote, tried",
    ),
    meant(
        Kind.PAST,
        "met, purchased, booked, scheduled, arranged, confirmed, did, left, forgot, lost, phoned, rang, went, took",
    ),
    meant(
        Kind.PAST,
        "picked, collected, promised, told, asked, sent, contacted, registered, heard, sold, got, agreed, paid, test drove",
    ),
    meant(
        Kind.PAST,
        "i've had, have had, have been, has been, i've been, enquired, requested, submitted, booked in, i've booked",
    ),
    meant(
        Kind.CALL,
        "call, calls, ring, ring me, phone, reach, reachable, reached, contact, callback, call back, text, get back, hear",
    ),
    meant(
        Kind.CALL,
        "reply, answer, let me know, respond, response, get in touch, whatsapp, speak, talk, email, e mail, message, telephone",
    ),
    meant(Kind.CALL, "mobile, write, buzz, a ring, give me a ring"),
    meant(
        Kind.OTHER,
        "service, servicing, inspection, workshop, mot, repair, repairs, recall, tyres, tyre, tires, oil change, maintenance",
    ),
    meant(
        Kind.OTHER,
        "buy, buying, purchase, order, ordering, deliver, delivery, delivered, lease, leasing, finance, contract, expires",
    ),
    meant(
        Kind.OTHER,
        "runs out, ends, insurance, warranty, born, birthday, dob, offer, valid, deal, registration, first registered, built",
    ),
    meant(
        Kind.OTHER,
        "moving house, move house, open, opening hours, opening times, opening, close, closed, closing, invoice, launch",
    ),
    meant(
        Kind.OTHER,
        "released, release, quote, decide, decision, collect, collection, pick up, tax, need a new car by, need a car by",
    ),
    meant(
        Kind.OTHER,
        "brochure, price, cost, launched, breakdown, enquiry, inquiry, application, internship, hand back, returned",
    ),
    meant(
        Kind.WORD,
        "before buying, before i buy, before we buy, before ordering, before i order, before purchase, before purchasing",
    ),
    meant(
        Kind.WORD,
        "in order to, in order, to be in touch, look forward to, looking forward to, it open, be open to, open to, i'm open to",
    ),
    meant(
        Kind.MOVE,
        "move, reschedule, postpone, change, cancel, rearrange, push, bring forward, push back, put back, rebook, switch",
    ),
    meant(Kind.MOVE, "moved, rescheduled, cancelling, rescheduling, swap, changing, moving, shift, delay, call off"),
    meant(
        Kind.MINE,
        "my test drive, my appointment, our appointment, our test drive, the appointment, my booking, my slot, our booking",
    ),
    meant(Kind.MINE, "my existing, the booked, my drive, existing appointment, my reservation, our drive, the booking"),
    meant(Kind.HAVE, "have, i've, we've, i've got, have got"),
    meant(
        Kind.APPOINTMENT,
        "appointment, an appointment, slot, booking, a test drive booked, test drive booked, meeting, meetings",
    ),
]

_AFTER_NEXT = [
    meant(
        Kind.WEEKS,
        "week after next, the week after next, week after, the week after, the following week after",
        number=Which.AFTER_NEXT,
    ),
    meant(Kind.WEEKEND, "weekend after next, the weekend after next, the weekend after", number=Which.AFTER_NEXT),
    meant(Kind.MONTHS, "month after next, the month after next", number=Which.AFTER_NEXT),
    meant(Kind.WHICH, "after next", number=Which.AFTER_NEXT),
]

ENGLISH = build_lexicon(
    [*_NUMBERS, *_DAYS, *_FEASTS, *_TIMES, *_RELATIONS, *_CUES, *_AFTER_NEXT],
    noun=r"[a-z]{4,}s$|[A-Z][a-z]",
    half_is_before=False,
    suffixes=("h hrs ish", "th st nd rd"),
    dotted="eg e g i etc approx mr mrs ms dr tel no st mon tue tues wed weds thu thur thurs fri sat sun jan feb mar apr "
    "jun jul aug sep sept oct nov dec",
)
