"""Polish words of time in their cases, and what joins them; letters with accents also stand for the bare ones."""

from dataclasses import replace

from agent.classify.availability.calendar import WEEKEND, WORKDAYS, Which
from agent.classify.availability.kinds import FOLLOWING, Kind
from agent.classify.availability.lexicon import acting, changes, told
from agent.classify.availability.lexicon.pl_cases import NUMBERS, WEEKDAYS, inflect
from agent.classify.availability.lexicon.pl_cues import CUES
from agent.classify.availability.lexicon.pl_stories import STORIES
from agent.classify.availability.lexicon.table import build_lexicon, meant, numbered

_GENITIVES = (
    *("stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"),
    *("lipca", "sierpnia", "września", "października", "listopada", "grudnia"),
)
_TURNS_OF_MONTHS = ",".join(
    f"na przełomie {first} i {second}, przełom {first} i {second}"
    for first, second in zip(_GENITIVES, (*_GENITIVES[1:], _GENITIVES[0]), strict=True)
)
_DAYS = [
    *WEEKDAYS,
    *numbered(Kind.WEEKDAY, 1, "poniedzialeczek,wtoreczek,srodeczka,czwarteczek,piąteczek/piątunio,sobotkę,niedzielka"),
    *(
        meant(Kind.WEEKDAY, words, number=number, name="short")
        for number, words in enumerate(
            ("pon, pn, pnd, poniedz", "wt", "śr", "czw, cz", "pt, pią", "sob, sb", "niedz, ndz, nd"), 1
        )
    ),
    meant(Kind.WEEKLY, "dni robocze, dzień roboczy, dni powszednie, dzień powszedni", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "dni roboczych, dniach roboczych, dni powszednich, w tygodniu", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "w ciągu tygodnia, w trakcie tygodnia, w środku tygodnia pracy", numbers=WORKDAYS),
    meant(Kind.WEEKLY, "weekendy, weekendami, weekendów, weekendach, każdy weekend, łikendy", numbers=WEEKEND),
    meant(Kind.WEEKEND, "weekend, weekendu, weekendzie, weekendem, weekendowi, łikend, łikendzie, wikend, week end"),
    meant(Kind.OFFSET, "dziś, dzisiaj, dzisiejszy, dzisiejszego, dzisiejszym", number=0),
    meant(Kind.OFFSET, "jutro, jutra, jutrem, jutrzejszy, jutrzejszego, jutrzejszym, jutrzejsze", number=1),
    meant(Kind.OFFSET, "pojutrze, po jutrze, pojutrza, po jutrzejszym", number=2),
    meant(Kind.OFFSET, "popojutrze", number=3),
    *numbered(Kind.MONTH, 1, "styczeń/stycznia/styczniu/styczniem/sty,luty/lutego/lutym/lut"),
    *numbered(Kind.MONTH, 3, "marzec/marca/marcu/marcem,kwiecień/kwietnia/kwietniu/kwietniem/kwi"),
    *numbered(Kind.MONTH, 5, "maj/maja/maju/majem,czerwiec/czerwca/czerwcu/czerwcem,lipiec/lipca/lipcu/lipcem"),
    *numbered(Kind.MONTH, 8, "sierpień/sierpnia/sierpniu/sierpniem,wrzesień/września/wrześniu/wrześniem/wrz"),
    *numbered(Kind.MONTH, 10, "październik/października/październiku/październikiem/paź/paźdz"),
    *numbered(Kind.MONTH, 11, "listopad/listopada/listopadzie/listopadem,grudzień/grudnia/grudniu/grudniem/gru"),
    meant(Kind.VOID, _TURNS_OF_MONTHS),
    meant(Kind.YEAR, "przyszłego roku, w przyszłym roku, następnego roku, w następnym roku", number=1),
    meant(Kind.DAYS, "dzień, dnia, dni, dniu, dniach, dniem"),
    meant(Kind.WEEKS, "tydzień, tygodnia, tygodniu, tygodniem, tygodnie, tygodni, tygodniach, tygodniami, tyg"),
    meant(Kind.FORTNIGHT, "dwutygodnia"),
    meant(Kind.WEEKS, "w tygodniu od, tydzień od, w tygodniu zaczynającym się", name="of"),
    meant(Kind.MONTHS, "miesiąc, miesiąca, miesiącu, miesiące, miesięcy, miesiącem"),
    meant(Kind.WHICH, "ten, tę, tą, ta, tego, tej, tym, bieżący, bieżącego, bieżącym, obecny", number=Which.THIS),
    meant(Kind.WHICH, "obecnym", number=Which.THIS),
    meant(Kind.WHICH, "najbliższy, najbliższa, najbliższą, najbliższe, najbliższego", number=Which.COMING),
    meant(Kind.WHICH, "najbliższej, najbliższym, najbliższych, nadchodzący, nadchodząca", number=Which.COMING),
    meant(Kind.WHICH, "nadchodzącą, nadchodzącego, nadchodzącym, nadchodzącej, nadchodzące", number=Which.COMING),
    meant(Kind.WHICH, ",".join(inflect("przyszł")), number=Which.NEXT),
    meant(Kind.WHICH, ",".join(inflect("następn")), number=Which.NEXT, name=FOLLOWING),
    meant(
        Kind.WHICH,
        "kolejny, kolejna, kolejną, kolejne, kolejnego, kolejnej, kolejnym",
        number=Which.NEXT,
        name=FOLLOWING,
    ),
    meant(Kind.WHICH, "następnym po nim, jeszcze następny, jeszcze następnym", number=Which.AFTER_NEXT),
    meant(Kind.WHICH, "jeszcze następnego", number=Which.AFTER_NEXT),
    meant(Kind.LAST, "zeszły, zeszłego, zeszłym, zeszłą, zeszłej, zeszłe, ubiegły, ubiegłego, ubiegłym, ubiegłą"),
    meant(Kind.LAST, "ubiegłej, miniony, minionym, minionego, minioną, ostatni, ostatnią, ostatniego, ostatnim"),
    meant(Kind.LAST, "ostatniej, poprzedni, poprzednim, poprzednią, poprzedniego"),
    meant(Kind.THIRD, "początek, początku, początkiem, na początku, z początkiem", number=0),
    meant(Kind.THIRD, "połowa, połowę, połowie, połowy, w połowie, środek, środku, w środku", number=1),
    meant(Kind.THIRD, "koniec, końca, końcu, końcem, pod koniec, końcówka, końcówce, z końcem", number=2),
    meant(Kind.CALENDAR_WEEK, "kw, tydzień kalendarzowy, tygodniu kalendarzowym, tygodnia kalendarzowego"),
    meant(Kind.CALENDAR_WEEK, "w tygodniu kalendarzowym, w tygodniu nr, tydzień nr, tydzień roku, tygodniu roku"),
]

_FEASTS = [
    meant(Kind.FEAST, words, name=name)
    for name, words in {
        "new_year": "nowy rok, nowego roku, nowym roku",
        "epiphany": "trzech króli, święto trzech króli",
        "good_friday": "wielki piątek, wielkiego piątku",
        "easter": "wielkanoc, wielkanocy, wielkanocą, święta wielkanocne, świąt wielkanocnych",
        "easter_saturday": "wielka sobota, wielką sobotę, wielkiej soboty",
        "easter_sunday": "niedziela wielkanocna, niedzielę wielkanocną",
        "easter_monday": "poniedziałek wielkanocny, lany poniedziałek, drugi dzień wielkanocy",
        "labour_day": "święto pracy",
        "ascension": "wniebowstąpienie, wniebowstąpienia",
        "pentecost": "zielone świątki, zielonych świątek, zielonych świątkach",
        "corpus_christi": "boże ciało, bożego ciała, bożym ciele",
        "all_saints": "wszystkich świętych",
        "christmas_eve": "wigilia, wigilię, wigilii, wigilią",
        "christmas": "boże narodzenie, bożego narodzenia, bożym narodzeniem, święta bożego narodzenia",
        "boxing_day": "drugi dzień świąt",
        "between_the_years": "między świętami, między świętami a nowym rokiem, między świętami a sylwestrem",
        "new_years_eve": "sylwester, sylwestra, sylwestrem",
    }.items()
]

_TIMES = [
    meant(Kind.PART, "wcześnie rano, wczesnym rankiem, z samego rana, skoro świt, o świcie", name="early"),
    meant(Kind.PART, "bladym świtem", name="early"),
    meant(Kind.PART, "rano, z rana, rana, ranek, rankiem, poranek, poranka, porankiem", name="forenoon"),
    meant(Kind.PART, "przed południem", name="forenoon"),
    meant(Kind.PART, "przedpołudnie, przedpołudniem, przedpołudnia, porankami", name="forenoon"),
    meant(Kind.PART, "godzinach porannych, godziny poranne, godzinach przedpołudniowych", name="forenoon"),
    meant(Kind.PART, "południe, południa, samo południe, porze lunchu, porze obiadowej", name="noon"),
    meant(Kind.PART, "przerwie obiadowej, przerwie na lunch, w porze lunchu, w porze obiadu", name="noon"),
    meant(Kind.PART, "po południu, popołudniu, popołudnie, popołudnia, popołudniami, popołudniem", name="afternoon"),
    meant(Kind.PART, "popo", name="afternoon"),
    meant(Kind.PART, "po poludniu, po południami, godzinach popołudniowych, popołudniową porą", name="afternoon"),
    meant(Kind.PART, "godziny popołudniowe, godzin popołudniowych", name="afternoon"),
    meant(Kind.PART, "wieczór, wieczorem, wieczora, wieczoru, wieczorami, wieczorkiem, wieczory", name="evening"),
    meant(Kind.PART, "godzinach wieczornych, godziny wieczorne, pod wieczór", name="evening"),
    meant(Kind.PART, "w ciągu dnia, za dnia, w trakcie dnia", name="daytime"),
    meant(Kind.TIME, "po pracy, po robocie, po godzinach pracy, po fajrancie, po biurze", name="after_work"),
    meant(Kind.TIME, "po szychcie", name="after_work"),
    meant(Kind.TIME, "po mojej pracy, po zmianie, po skończonej pracy, po zakończeniu pracy", name="after_work"),
    meant(Kind.TIME, "cały dzień, całymi dniami, przez cały dzień, o każdej godzinie", name="all_day"),
    meant(Kind.TIME, "godzina obojętna, godzina dowolna, o dowolnej porze dnia, o dowolnej godzinie", name="all_day"),
    meant(Kind.TIME, "ta sama godzina, o tej samej godzinie, o tej samej porze, tej samej godzinie", name="same"),
    meant(Kind.TIME, "ta sama pora, tę samą godzinę, tą samą godzinę", name="same"),
    meant(Kind.HALF, "wpół do, w pół do, pół do"),
    meant(Kind.QUARTER, "kwadrans"),
    meant(Kind.THREE_QUARTERS, "za kwadrans, za piętnaście"),
    meant(Kind.ANYTIME, "obojętnie kiedy, kiedykolwiek, w dowolnym terminie, dowolny termin, w dowolnym czasie"),
    meant(Kind.ANYTIME, "o każdej porze, o dowolnej porze, jestem elastyczny, jestem elastyczna, jesteśmy elastyczni"),
    meant(Kind.ANYTIME, "termin obojętny, termin dowolny, wszystko jedno kiedy, kiedy państwu pasuje, dostosuję się"),
    meant(Kind.ANYTIME, "kiedy wam pasuje, kiedy wam wygodnie, kiedy panu pasuje, kiedy pani pasuje, dostosujemy się"),
    meant(Kind.ANYTIME, "kiedy państwu wygodnie, każdy termin, zawsze mam czas, zawsze mogę, mogę zawsze, codziennie"),
    meant(Kind.ANYTIME, "kiedy będzie państwu pasować, kiedy będzie wam pasować, w każdym terminie, o każdym czasie"),
    meant(Kind.ANYTIME, "mam czas zawsze, kiedy chcecie, kiedy państwo chcą, każdy dzień pasuje, bez różnicy kiedy"),
    meant(Kind.ANYTIME, "elastyczny czasowo, elastyczna czasowo, elastycznie czasowo, pełna dowolność"),
    meant(Kind.WHATEVER, "obojętnie, obojętne, wszystko jedno, bez różnicy, dowolnie, zawsze, elastycznie, elastyczny"),
    meant(Kind.WHATEVER, "elastyczna, bez znaczenia, jak wolicie, każdy, każda, dowolny, kiedy bądź"),
    meant(Kind.ABOUT, "co do koloru, jeśli chodzi o kolor, jeśli chodzi o wersję, co do wersji, jeśli chodzi o model"),
    meant(Kind.WORD, "codziennie jeżdżę, codziennie dojeżdżam, jeżdżę codziennie, dojeżdżam codziennie"),
    meant(Kind.WORD, "codziennie do pracy, codziennie robię, jak zawsze, zawsze jeździłem, zawsze jeździłam"),
    meant(Kind.WORD, "na zawsze"),
    meant(Kind.WORD, "codziennie pokonuję, codziennie jeździmy, codziennie wożę, jeździmy codziennie"),
]

_RELATIONS = [
    meant(Kind.ON, "w, we", name="in"),
    meant(Kind.ON, "dnia, w dniu, podczas, przez"),
    meant(Kind.HENCE, "za, za jakieś, za jakiś, za około, za mniej więcej, tak za"),
    meant(Kind.WITHIN, "w ciągu, w przeciągu, na przestrzeni, w okresie"),
    meant(Kind.FOR, "dla"),
    meant(Kind.ONTO, "na"),
    meant(Kind.AT, "o, ok, około, koło, o godzinie, o godz, godz, godzina, godzinie, w okolicach, w okolicy, g, circa"),
    meant(Kind.AT, "w godzinach, w godz, około godziny, koło godziny, około godz, na godzinę, na godz, gdzieś o"),
    meant(Kind.FROM, "od", name="habit"),
    meant(Kind.FROM, "począwszy od, od godziny, od godz, najwcześniej, najwcześniej od, najwcześniej o, dopiero od"),
    meant(Kind.FROM, "nie prędzej niż, od około, od ok, najwcześniej w"),
    meant(Kind.FROM, "nie wcześniej niż, nie wcześniej niż o, nie przed, nie wcześniej jak", name="limit"),
    meant(Kind.FROM, "nie wcześniej niż w", name="limit"),
    meant(Kind.UNTIL, "do, aż do, do godziny, do godz, maksymalnie do, najpóźniej do, do około, do ok, max do"),
    meant(Kind.UNTIL, "nie później niż, nie później niż o, nie później niż do, nie później jak", name="limit"),
    meant(Kind.UNTIL, "najpóźniej, najpóźniej o, najpóźniej w", name="latest"),
    meant(Kind.AFTER, "po, po godzinie, po godz, zaraz po, dopiero po, dopiero po godzinie, najwcześniej po"),
    meant(Kind.BEFORE, "przed, przed godziną, przed godz, jeszcze przed"),
    meant(Kind.BETWEEN, "między, pomiędzy, między godziną, między godzinami, pomiędzy godziną, między godz"),
    meant(Kind.BETWEEN, "pomiędzy godz"),
    meant(Kind.ONWARDS, "lub później, albo później, i później, wzwyż, bądź później, włącznie i później"),
    meant(Kind.OF, "z"),
    meant(Kind.EXCEPT, "oprócz, prócz, poza, z wyjątkiem, za wyjątkiem, wyłączając, bez, tylko nie, tylko nie w"),
    meant(Kind.EXCEPT, "byle nie"),
    meant(Kind.EXCEPT, "byle nie w, tylko nie we, byle nie we, z wykluczeniem, wyjąwszy"),
    meant(Kind.EACH, "każdego, każdej, każdą, każde, każdym, każdy, każda, wszystkie, dowolny, dowolną, dowolnego"),
    meant(Kind.SINCE, "już od"),
    meant(Kind.AGO, "temu"),
    meant(Kind.LATER, "potem, dopiero potem, po tym czasie, po powrocie"),
    meant(Kind.INSTEAD, "zamiast, zamiast w, zamiast we, zamiast na, zamiast o, niż, niż w, niż we, niż na, niż o"),
    meant(Kind.GREET, "miłego, miłej, miły, udanego, udanej, spokojnego, spokojnej, dobrego, przyjemnego, pięknego"),
    meant(Kind.GREET, "wesołych, ciepłego, słonecznego, fajnego, owocnego, cudownego, relaksującego"),
    meant(Kind.VOID, "wczoraj, przedwczoraj, wczorajszy, wczorajszego, wczorajszą, wczorajszej, ze środy, ze środą"),
    meant(Kind.VOID, "do dziś, do dzisiaj, do tej pory, jak dotąd, wczorajszym, ze śr, ze środą"),
    meant(Kind.AND, "i, a, oraz, plus, jak również, a także"),
    meant(Kind.OR, "abo, lub, albo, bądź, ewentualnie, ewent, względnie, czy, lub też, albo też, alternatywnie"),
    meant(Kind.OR, "jak nie to, jeśli nie to, a jak nie to, jeżeli nie to, jak nie, jeśli nie, jeżeli nie"),
    meant(Kind.OR, "w ostateczności"),
    meant(Kind.COMMA, "czyli, a konkretnie, tzn, to znaczy, to jest, tj, konkretnie"),
    meant(Kind.BREAK, "ale, lecz, bo, ponieważ, gdyż, że, żeby, aby, chociaż, choć, natomiast, więc, jednak, dlatego"),
    meant(Kind.BREAK, "który, która, które, którą, którym, którego, gdy, kiedy, jak, za to, pozdrawiam, pozdrowienia"),
    meant(Kind.BREAK, "poza tym, a poza tym"),
    meant(Kind.BREAK, "jeśli, jeżeli, jakby, gdyby, o ile, jeśliby", name="if"),
    meant(Kind.BREAK, "dziękuję, dzięki, dziękujemy, dziękuje", name="thanks"),
    meant(Kind.REST, "w innym wypadku, w przeciwnym razie, pozostałe dni, w pozostałe dni, reszta dni"),
    meant(Kind.GLUE, "najlepiej, najchętniej, może, np, na przykład, gdzieś, jakoś, też, także, również"),
    meant(Kind.GLUE, "raczej", name="rather"),
    meant(Kind.FITS, "lepiej, lepiej byłoby, lepiej będzie", name="rather"),
    meant(Kind.GLUE, "tak", name="yes"),
    meant(Kind.GLUE, "w terminie"),
    meant(Kind.GLUE, "mniej więcej, już, dopiero, tylko, jeszcze, chętnie, po prostu, jakiś, jakąś, sam, samo, samą"),
    meant(Kind.GLUE, "dokładnie, punktualnie, zaraz, jednak, preferowany, preferowana, preferuję"),
    meant(Kind.GLUE, "późnym, późne, późniejsze, wczesnym, wczesne, wcześnie, późno, godzina np"),
    meant(Kind.GLUE, "co do terminu, jeśli chodzi o termin, optymalnie, idealnie, na miejscu, to, albo nawet, nawet"),
    meant(Kind.MEASURE, "minut, minuty, minutę, min, godziny, godzin, godzinę, godzinkę, lat, lata, rok, roku, roki"),
    meant(Kind.MEASURE, "złotych, zł, pln, euro, eur, km, kilometrów, kilometry, tysięcy, tysiące, tys, koni"),
    meant(Kind.MEASURE, "kwh, osób, osoby, osoba, osobami, osobowy, procent, litrów, litra, litry, drzwi, drzwiowy"),
    meant(Kind.MEASURE, "miejsc"),
    meant(Kind.MEASURE, "miejscowy, dzieci, razy, raz, rat, raty, kg, cali, cale, biegów, biegowa, sztuk, sztuki, ps"),
    meant(Kind.MEASURE, "cylindrów, sekund, stopni, modeli, modele, modelach, aut, auta, autami, samochody"),
    meant(Kind.MEASURE, "samochodów"),
    meant(Kind.MEASURE, "koła, kół, koło zapasowe, osie, kluczyki, kluczyków, pary, godzinki, kwartały, strony"),
    meant(Kind.MEASURE, "latek, metra, metrów, cm, mm, generacja, generacji, piętro, minutach, letni, letnia, letnim"),
    meant(Kind.MEASURE, "próby, próba, próbie, wersje, wersji, opcje, opcji, poziomy, pytania, pytań, sprawy, rzeczy"),
]
# What only looks like a word of time
_OTHERWISE = [
    meant(Kind.WORD, "dzień dobry, dobry wieczór, dobry dzień, dobrego dnia, dobrego wieczoru, dobranoc, w końcu"),
    meant(Kind.WORD, "z góry, na razie, na dzień dzisiejszy, południu, południem, południowy, południowej"),
    meant(Kind.WORD, "południowych"),
    meant(Kind.WORD, "południowa, na południe, na południe od, w razie, przede wszystkim, piątka, piątkę, czwórka"),
    meant(Kind.WORD, "o której, o której godzinie, w ogóle, w sumie, w zasadzie, w związku, po pierwsze, po drugie"),
    meant(Kind.WORD, "o co"),
    meant(Kind.WORD, "jedna osoba, po polsku, po niemiecku, przez telefon, za granicą, za pomocą, po co"),
    meant(Kind.WORD, "do zobaczenia"),
    meant(Kind.WORD, "ten sam, ta sama, tej samej, tego typu, tym razem, przy tym, od razu"),
    meant(Kind.WORD, "na pierwszy ogień, pierwszy raz, drugi raz, po raz pierwszy, po raz drugi, po raz trzeci"),
    meant(Kind.WORD, "druga ręka"),
    meant(Kind.WORD, "co drugi, na drugi, z drugiej, po drugiej stronie, druga sprawa, drugie auto, drugiego auta"),
    meant(Kind.WORD, "z dnia na dzień, na co dzień, w ostatnim czasie, w ostatnich dniach, w czym, o czym, dni wolne"),
    meant(Kind.WORD, "jazda próbna po, tysiąc, weekend majowy, środki, środków, od lat, od roku, do pracy, w pracy"),
]

POLISH = replace(
    build_lexicon(
        [*NUMBERS, *_DAYS, *_FEASTS, *_TIMES, *_RELATIONS, *CUES, *STORIES, *_OTHERWISE, *changes.POLISH],
        noun=r"[^\W\d_]{1,20}(?:ów|ow|ami|ach|ek|osobowy|latek)$",
        half_is_before=True,  # "wpół do ósmej" is 07:30
        suffixes=("h ej tej stej ta szej ciej giej mej iej", "go ego tego szego stego ty ym"),
        dotted="dr tel ul nr godz np ok pn pon wt czw pt sob sb niedz nd ndz r tzn tj min tys ewent g al os p prof sr",
    ),
    dotted_ordinals=False,  # "po 17." ends a sentence
    acting=acting.POLISH,
    done=told.POLISH,
    done_ends=("m", "y"),
)
