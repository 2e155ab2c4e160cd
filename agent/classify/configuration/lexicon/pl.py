"""Polish words for what can be configured, and Polish cues; accents are folded, cases are listed."""

from collections.abc import Iterator, Mapping

from agent.classify.configuration.lexicon.pl_refusals import REFUSALS

VALUES: Mapping[str, str] = {
    "powertrain:petrol": """benzyna, benzyny, benzynę, benzyną, benzynie, benzynowy, benzynowa, benzynowe,
    benzynowego, benzynowej, benzynową, benzynowym, benzynowych, benzyniak, benzyniaka, benzyniakiem, benzynówka,
    benzynówkę, silnik benzynowy, silnikiem benzynowym, silnika benzynowego, na benzynę, w benzynie, bezynowy,
    benzinowy, beznyna""",
    "powertrain:diesel": """diesel, diesla, dieslu, dieslem, dieslowi, diesle, diesli, diesel'a, diesl, dizel, dizla,
    dizlem, dyzel, dizelek, diesłem, ropniak, ropniaka, na ropę, wysokoprężny, wysokoprężnym, silnik diesla, silnikiem
    diesla, dieslowski, disel, disla, dislem, klekot, ropę""",
    "powertrain:hybrid": """hybryda, hybrydy, hybrydę, hybrydą, hybrydzie, hybrydowy, hybrydowa, hybrydowe,
    hybrydowego, hybrydowej, hybrydową, hybrydowym, hybrydowych, napęd hybrydowy, napędem hybrydowym, hybrydka,
    hybrid, hybrida, hybrydo""",
    "powertrain:hev": """pełna hybryda, pełnej hybrydy, pełną hybrydę, pełną hybrydą, pełnej hybrydzie, hybryda
    samoładująca, samoładująca hybryda, samoładująca się hybryda, samoładującą hybrydę, hybryda samoładująca się,
    hybryda bez wtyczki, hybrydę bez wtyczki, hybrydy bez wtyczki, hybrydą bez wtyczki, hybryda bez ładowania, hybrydę
    bez ładowania, hybryda bez kabla, hybrydę bez kabla, hybryda bez gniazdka, hybrydę bez gniazdka, hybryda bez
    podłączania, hybryda nie plug-in, zwykły hybrydowy, zwykłym hybrydowym, zwykła hybrydowa, zwykłą hybrydową,
    hybrydowy nie plug-in, hybrydowym nie plug-in, hybrydą nie plug-in, hybrydę nie plug-in, hybryda nie wtyczkowa,
    zwykła hybryda, zwykłą hybrydę, zwykłej hybrydy, zwykłą hybrydą, klasyczna hybryda, klasyczną hybrydę, klasycznej
    hybrydy, klasyczną hybrydą, normalna hybryda, normalną hybrydę, hybryda której się nie ładuje, hybrydę której się
    nie ładuje, hybryda co się sama ładuje, hybryda której nie trzeba ładować, hybrydę której nie trzeba ładować,
    hybryda bez plug-in, hybrydę bez plug-in, full hybrid""",
    "powertrain:phev": """plug-in, plugin, plug-ina, plug-inem, plug-inie, plug-in hybryda, hybryda plug-in, hybrydę
    plug-in, hybrydy plug-in, hybrydą plug-in, hybrydzie plug-in, hybryda z wtyczką, hybrydę z wtyczką, hybrydy z
    wtyczką, hybrydą z wtyczką, hybryda ładowana z gniazdka, hybrydę ładowaną z gniazdka, hybryda na kabel, hybryda z
    gniazdka, hybrydę z gniazdka, hybryda z kablem, hybryda z ładowaniem, hybrydę z ładowaniem, hybryda ładowana,
    hybryda typu plug-in, hybrydę typu plug-in, wtyczkowa hybryda, hybryda wtyczkowa, hybrydę wtyczkową, hybrydą
    wtyczkową, hybryda do ładowania, ładowalna hybryda, hybryda którą się ładuje""",
    "powertrain:bev": """elektryk, elektryka, elektrykiem, elektryku, elektryki, elektryków, elektrykowi, elektryczny,
    elektryczna, elektryczne, elektrycznego, elektrycznej, elektryczną, elektrycznym, elektrycznych, w pełni
    elektryczny, w pełni elektryczna, w pełni elektrycznego, w pełni elektryczną, w pełni elektrycznym, całkowicie
    elektryczny, czysto elektryczny, auto elektryczne, samochód elektryczny, na prąd, napęd elektryczny,
    elektryczniak, elektrykow, elektrykę, eletryk, elektrczny, w elektryku""",
    "powertrain:plug": """z wtyczką, na wtyczkę, z gniazdka, ładowany z gniazdka, ładowana z gniazdka, do gniazdka, z
    kablem""",
    "powertrain:combustion": "spalinowy, spalinowa, spalinowe, spalinowym, spalinową, spalinowego, silnik spalinowy",
    "powertrain:lpg": """lpg, gaz lpg, na gaz, instalacja gazowa, instalację gazową, instalacją gazową, z gazem, w
    gazie""",
    "powertrain:cng": "cng, gaz ziemny, na gaz ziemny, gazem ziemnym",
    "powertrain:hydrogen": """wodór, wodorowy, wodorowa, wodorowego, wodorową, na wodór, ogniwo paliwowe, ogniwa
    paliwowe, ogniwami paliwowymi, wodorem, wodorze""",
    "transmission:automatic": """automat, automatu, automatem, automacie, automaty, automatyczny, automatyczna,
    automatyczną, automatycznej, automatycznego, automatycznym, automatyczna skrzynia, automatyczną skrzynię,
    automatyczną skrzynią, automatyczną skrzynią biegów, automatycznej skrzyni, automatyczna skrzynia biegów, skrzynia
    automatyczna, skrzynię automatyczną, skrzynią automatyczną, skrzyni automatycznej, automatyka, automatykę, bez
    sprzęgła, bez zmiany biegów, bez zmieniania biegów, bezstopniowa, bezstopniową, dwusprzęgłowa, dwusprzęgłową,
    dwusprzęgłowa skrzynia, automatik, automatikiem, automatem biegów, dsg, w automacie""",
    "transmission:manual": """manual, manuala, manualem, manualu, manuale, manualny, manualna, manualną, manualnej,
    manualnego, manualnym, manualna skrzynia, manualną skrzynię, manualną skrzynią, manualną skrzynią biegów, skrzynia
    manualna, skrzynię manualną, skrzynią manualną, skrzyni manualnej, ręczna skrzynia, ręczną skrzynię, ręczną
    skrzynią, ręcznej skrzyni, ręczna skrzynia biegów, ręczną skrzynią biegów, skrzynia ręczna, skrzynię ręczną, na
    biegi, ze sprzęgłem, drążek zmiany biegów, 6-biegowy, 6-biegowa, 6-biegową, sześciobiegowa, sześciobiegową,
    pięciobiegowa, mechaniczna skrzynia, mechaniczną skrzynią, manualnie, wajcha, samemu zmieniać biegi""",
    "drivetrain:awd": """napęd na cztery koła, napędem na cztery koła, napędu na cztery koła, napęd na 4 koła, napędem
    na 4 koła, napęd na wszystkie koła, napędem na wszystkie koła, napęd na obie osie, napędem na obie osie, napęd
    4x4, napędem 4x4, 4x4, 4 x 4, awd, 4wd, czterołapem, czteronapędowy, na cztery koła, quattro, cztery na cztery,
    napęd na cztery, napędem na cztery""",
    "drivetrain:fwd": """napęd na przód, napędem na przód, napęd na przednie koła, napędem na przednie koła, napęd
    przedni, napędem przednim, przedni napęd, przednim napędem, przednionapędowy, przednionapędowa, napęd na przednią
    oś, na przód, na przednie koła, fwd""",
    "drivetrain:rwd": """napęd na tył, napędem na tył, napęd na tylne koła, napędem na tylne koła, napęd na tylną oś,
    napęd tylny, napędem tylnym, tylny napęd, tylnym napędem, tylnonapędowy, tylnonapędowa, rwd, na tył,
    na tylne koła""",
    "extras:towbar": """hak, haka, hakiem, haku, hak holowniczy, hakiem holowniczym, haka holowniczego, hak do
    przyczepy, hakiem do przyczepy, zaczep, zaczepem, zaczep kulowy, hak kulowy, haczyk do przyczepy, hak elektryczny,
    ahk, hakiem elektrycznym""",
    "extras:panoramic_roof": """dach panoramiczny, dachem panoramicznym, dachu panoramicznego, panoramiczny dach,
    panoramicznym dachem, panoramicznego dachu, panorama, panoramą, panoramę, szklany dach, szklanym dachem, szklanego
    dachu, dach szklany, dachem szklanym, szyberdach, szyberdachem, szyberdachu, okno dachowe, oknem dachowym""",
    "extras:heat_pump": "pompa ciepła, pompę ciepła, pompą ciepła, pompy ciepła, pompie ciepła, pompa cieplna",
    "extras:matrix_led": """matrix, matriksy, matrixy, matrixami, reflektory matrix, reflektorami matrix, światła
    matrix, światłami matrix, lampy matrix, lampami matrix, matrix led, matrycowe, reflektory matrycowe, reflektorami
    matrycowymi, światła matrycowe, światłami matrycowymi, lampy matrycowe, matrycowe led, ledy matrycowe, reflektory
    matrix led, reflektorami matrix led, światła matrix led, światłami matrix led""",
    "extras:navigation": """nawigacja, nawigację, nawigacją, nawigacji, nawigacja satelitarna, nawigacją satelitarną,
    nawi, gps, navi, nawigację gps, system nawigacji, nawigacja fabryczna, fabryczną nawigację""",
    "extras:leather": """skóra, skórę, skórą, skóry, skórze, skórzana tapicerka, skórzaną tapicerkę, skórzaną
    tapicerką, skórzanej tapicerki, tapicerka skórzana, tapicerkę skórzaną, tapicerką skórzaną, skórzane fotele,
    skórzanymi fotelami, skórzane siedzenia, skórzanymi siedzeniami, fotele ze skóry, fotele skórzane, siedzenia
    skórzane, skórzane wnętrze, skórzanym wnętrzem, skórzanych foteli, skórki, ze skórą""",
    "extras:head_up_display": """head-up, head up, headup, hud, wyświetlacz head-up, wyświetlaczem head-up,
    wyświetlacz przezierny, wyświetlaczem przeziernym, wyświetlacz na szybie, wyświetlaczem na szybie, wyświetlacz
    hud""",
    "extras:parking_camera": """kamera cofania, kamerę cofania, kamerą cofania, kamery cofania, kamerka cofania,
    kamerkę cofania, kamerką cofania, kamera parkowania, kamerę parkowania, kamerą parkowania, kamera parkingowa,
    kamerę parkingową, kamerą parkingową, kamera tylna, kamerę tylną, kamerą tylną, tylna kamera, tylną kamerę, tylną
    kamerą, kamera 360, kamerę 360, kamerą 360, kamery 360, kamera 360 stopni, kamerami 360, kamera z tyłu, kamerę z
    tyłu""",
    "idiom:": """czarna lista, czarnej liście, czarną listę, na czarną godzinę, czarny piątek, czarnego piątku, czarna
    skrzynka, czarno na białym, białym rankiem, biały montaż, na białym koniu, zielone światło, zielonego światła,
    czerwone światło, czerwonym świetle, zielonego pojęcia, zielona karta, zieloną kartę, zielone świątki, na zielono,
    czerwona lampka, czerwoną lampkę, czerwona kontrolka, żółta kontrolka, pomarańczowa kontrolka, żółta lampka,
    pomarańczowa lampka, świeci na czerwono, świeci na żółto, miga na czerwono, miga na żółto, świeci się na czerwono,
    świeci się na żółto, świeci się na pomarańczowo, czerwony krzyż, żółtych papierach, szara strefa, szarej strefie,
    złota rączka, biała gorączka, czerwony dywan, zielona góra, zielonej góry, zielonej górze, biała podlaska, białej
    podlaskiej, białystok, automatyczna odpowiedź, automatyczna wiadomość, automatyczny asystent, automatyczna
    sekretarka, automatyczne parkowanie, automatyczna klimatyzacja, automatyczną klimatyzację, automatyczną
    klimatyzacją, automatyczną odpowiedź, automatycznej odpowiedzi, elektryczne szyby, elektryczne lusterka,
    elektryczna klapa, elektryczną klapę, elektryczną klapą, elektrycznie sterowane, elektryczne fotele, elektryczny
    hamulec, elektryczne siedzenia, elektryczna hulajnoga, elektryczną hulajnogę, rower elektryczny, elektryczny
    rower, roweru elektrycznego, hulajnoga elektryczna, instalacja elektryczna, problem elektryczny, usterka
    elektryczna, ręcznie pisane, instrukcja manual, praca manualna, skóra i kości, na własnej skórze, ze skóry, fwd:,
    ford tył, cena paliwa, ceny benzyny, ceny paliw, praca hybrydowa, pracy hybrydowej, pracuję hybrydowo, tryb
    hybrydowy, niebieska karta, niebieski parking, automat do kawy, automat telefoniczny, gadać z automatem, rozmawiać
    z automatem, pisać z automatem, nie z automatem, odpowiada automat, czy to automat""",
}

# Adjectives by their stem; "i" at its end makes the softer endings.
COLOURS: Mapping[str, str] = {
    "black": "czarn, kruczoczarn",
    "white": "biał, śnieżnobiał, perłowobiał, mleczn",
    "grey": "szar, popielat, grafitow, antracytow, ciemnoszar, jasnoszar, stalow, siw",
    "silver": "srebrn, srebrzyst",
    "blue": "niebieski, granatow, błękitn, ciemnoniebieski, jasnoniebieski, chabrow, lazurow, kobaltow, modr",
    "red": "czerwon, bordow, ciemnoczerwon, wiśniow, karminow, rubinow",
    "green": "zielon, oliwkow, ciemnozielon, jasnozielon, butelkow, khaki",
    "brown": "brązow, ciemnobrązow, jasnobrązow, czekoladow, kasztanow",
    "beige": "beżow, piaskow, kremow, szampański",
    "yellow": "żółt, kanarkow, cytrynow",
    "orange": "pomarańczow, oranżow",
}
_NOUNS: Mapping[str, str] = {
    "czarn": "czerń, czerni, czernią",
    "biał": "biel, bieli, bielą",
    "szar": "szarość, szarości, grafit, graficie, antracyt, antracycie",
    "srebrn": "srebro, srebrze, srebrem, srebrny metalik",
    "niebieski": "granat, granacie, błękit, błękicie",
    "czerwon": "czerwień, czerwieni, bordo",
    "zielon": "zieleń, zieleni, oliwka",
    "brązow": "brąz, brązie, brązem",
    "beżow": "beżu, beżem",
    "żółt": "żółć",
    "pomarańczow": "pomarańcz, pomarańczu",
}
_HARD = ("y", "a", "e", "ą", "ego", "ej", "emu", "ym", "ych", "ymi", "o")
_SOFT = ("", "a", "e", "ą", "ego", "ej", "emu", "m", "ch", "mi")

_FEMININE_NAMES = ("y", "i", "e", "ie", "o")
_MASCULINE_NAMES = ("a", "u", "em", "ym", "iem", "owi", "ie", "y", "i", "ow", "ami")

CUES: Mapping[str, str] = {
    **REFUSALS,
    "wish": """chciałbym, chciałabym, chciałem, chciałam, chcielibyśmy, chcemy, chcę, chcieć, jazda próbna, jazdę
    próbną, jazdy próbnej, jazdą próbną, jazde probna, jazda testowa, jazdę testową, jazdy testowej, próbna jazda,
    próbną jazdę, test drive, przejażdżka, przejażdżkę, interesuje mnie, interesuje, interesują, zainteresowany,
    zainteresowana, zainteresowani, zainteresował, zainteresowałem, szukam, szukamy, mogę, możemy, mógłbym, mogłabym,
    moglibyśmy, można, proszę, poproszę, prosimy, przetestować, testować, wypróbować, spróbować, przejechać, przejechać
    się, pojeździć, umówić, zarezerwować, kupić, zamówić, wziąć, biorę, weźmiemy, cena, ile kosztuje, kosztuje, leasing,
    oferta, ofertę, nowy, nowego, nowym, nową, nowa, wolałbym, wolałabym, potrzebuję, potrzebujemy, musi mieć, musi być,
    powinien, powinien mieć, najlepiej, ważne, zależy mi, zależy nam, rozważam, rozważamy, myślę o, myślimy o,
    zastanawiam się nad, marzy mi się, kusi mnie, podoba mi się, podoba się, czy macie, czy jest, macie, mają Państwo,
    czy mają, dostępny, dostępna, na oku, obejrzeć, zobaczyć, chętnie, preferuję, decyduję się, zdecydowałem się,
    zdecydowałam się, zdecydowaliśmy się, przesiąść się na, przesiadam się na, przymierzam się do, ma być, ma mieć,
    życzę sobie, konfiguracja, skonfigurować, wybieram, wybrałem, wybrałam, planuję, da się, dałoby się, jest możliwość,
    pojechać, pokazać, chcielibysmy, wezme, chce, chciałby, chciałaby, rozglądam się za, rozglądamy się za, marzę o,
    bardziej podoba mi się, sprawdziłbym, sprawdziłabym""",
    "turn": "teraz, następny, kolejny, obecnie szukam, tym razem",
    "own": """mam, mamy, obecnie jeżdżę, aktualnie jeżdżę, jeżdżę, jeździmy, mam obecnie, mam teraz, mam już, mamy już,
    mam od, mamy od, posiadam, posiadamy, jestem właścicielem, jestem właścicielką, właściciel, właścicielka, moje auto
    to, mój samochód to, moim autem jest, moje obecne auto, mój obecny samochód, obecne auto to, teraz mam, mamy teraz,
    mamy obecnie, obecnie mam, aktualnie mam, obecnie mamy, miałem, miałam, mieliśmy, zostawić w rozliczeniu, w
    rozliczeniu, w rozliczenie, oddać w rozliczeniu, sprzedać, sprzedaję, sprzedam, zamienić, wymienić, wymieniam,
    wymieniamy, zastąpić, przesiadam się z, przesiąść się z, przesiadka z, leasing na, kupiłem, kupiłam, kupiliśmy, w
    garażu, stoi, przegląd, serwis, serwisu, warsztat, naprawa, naprawę, opony, opon, rozkraczył, zepsuł, mam w domu,
    mam jeszcze, użytkuję, użytkujemy, leasinguję, mam w leasingu, oddaję, pozbyć się, pozbywam się, oddać""",
    "theirs": """mąż ma, żona ma, szwagier ma, szwagierka ma, brat ma, siostra ma, sąsiad ma, sąsiadka ma, kolega ma,
    koleżanka ma, szef ma, szefowa ma, teść ma, teściowa ma, ojciec ma, tata ma, mama ma, matka ma, syn ma, córka ma,
    kuzyn ma, znajomy ma, znajoma ma, przyjaciel ma, przyjaciółka ma, wujek ma, firma ma, partner ma, partnerka ma,
    narzeczony ma, chłopak ma, dziewczyna ma, ma już, ma taki, kupił, kupiła, posiada, wziął, wzięła, kupili, zachwala,
    chwali, jeździ""",
    "too": "też, także, również, sam, sama, taki sam, taką samą, taki, taką, ja też",
    "cancel": """odwołać, odwołuję, odwołanie, anulować, anuluję, rezygnuję, rezygnujemy, zrezygnować, skasować,
    odwołuje, anuluje, rezygnuje""",
    "booked": "umówiony, umówiona, umówioną, umówionej, zarezerwowany, zarezerwowaną, zaplanowaną, zarezerwowałem",
    "chosen": """wygrywa, wygrał, wygrała, to jest to, zostaje, niech będzie, będzie to, wybieram, to mój wybór, to
    nasz wybór""",
    "whatever": """obojętne, obojętny, obojętna, bez znaczenia, nieistotne, nieistotny, nieistotna, opcjonalnie,
    wszystko jedno, nie jest konieczny, nie jest konieczna, niekonieczny, niekonieczna, niekoniecznie, nie musi
    być""",
    "second": """też może być, też będzie ok, też by pasował, też pasuje, może być też, od biedy, też ok, też ujdzie,
    też się nada, też dobry, też dobra""",
    "at_need": "w ostateczności, ostatecznie, od biedy, w razie czego, ewentualnie",
    "own_label": """obecne auto, obecny samochód, obecny pojazd, dotychczasowe auto, dotychczasowy samochód, aktualny
    samochód, aktualne auto, posiadany samochód, posiadane auto, auto w rozliczeniu, samochód w rozliczeniu""",
    "seen": """pytanie, ochotę, zamiar, czas, termin, pomysł, możliwość, wątpliwości, wątpliwość, nadzieję, prośbę,
    problem, prawo, na myśli, jazdę, wizytę, skonfigurowałem, skonfigurowałam, skonfigurowany, skonfigurowanego,
    widziałem, widziałam, znalazłem, znalazłam, zobaczyłem, zobaczyłam, upatrzyłem, upatrzyłam, upatrzony,
    upatrzonego, na oku, na celowniku, wypatrzyłem, wypatrzyłam, na uwadze, na myśli, obejrzałem, obejrzałam,
    wybrałem, wybrałam, wpadł mi w oko, pytanie, ochotę""",
    "than": """niż, zamiast, w porównaniu z, w porównaniu do, w stosunku do, podobny do, podobna do, podobnie jak,
    alternatywa dla, alternatywę dla, alternatywy dla, tak jak, niczym, po, w odróżnieniu od""",
    "as": "jako",
    "prefer": """jednak, raczej, wolę, wolałbym, wolałabym, wolimy, wolelibyśmy, lepiej, korekta, poprawka, poprawiam,
    sorry, przepraszam, pomyłka, pomyliłem, pomyliłam, znaczy, to znaczy, miałem na myśli, miałam na myśli, chodziło mi
    o, chodzi mi o, a jednak, w takim razie, dlatego, więc, zmieniłem zdanie, zmieniłam zdanie, tylko, lecz, stanęło na,
    zdecydowałem się na, zdecydowałam się na, zdecydowaliśmy się na, najchętniej, ups, oj, nie czekaj, w końcu,
    ostatecznie, niech będzie, a nie, poproszę jednak, miało być, powinno być, chodziło o""",
    "driven": """wynajęty, wynajętym, wypożyczony, wypożyczonym, wypożyczonego, zastępczy, zastępczym, zastępczego, z
    wypożyczalni, jeździłem, jeździłam, jechałem, jechałam, jechaliśmy, testowałem, testowałam, testowaliśmy,
    przetestowałem, przetestowałam, prowadziłem, prowadziłam, próbowałem, próbowałam, przejechałem się, przejechałam
    się, był super, była super, był świetny, była świetna, ostatnio, wczoraj, w zeszłym tygodniu, w zeszłym miesiącu, w
    zeszłym roku, niedawno, kiedyś, po jeździe próbnej, odbyłem jazdę, odbyłam jazdę, miałem jazdę próbną, miałam jazdę
    próbną, na urlopie, znam, znam już, znamy, siedziałem w, siedziałam w, widziałem, widziałam, początkowo, pierwotnie,
    na początku, wcześniej chciałem, wcześniej chciałam, najpierw chciałem, najpierw chciałam, wybrałem, wybrałam""",
    "mine": """mój, moja, moje, moim, moją, mojego, mojej, mojemu, nasz, nasza, nasze, naszym, naszą, naszego, naszej,
    swój, swoją, swojego, swojej, swoje, swoim, starego, starą, starym, stary, stare""",
    "filler": """w, z, ze, na, do, o, od, się, tym, tego, tej, ten, tą, tę, ta, te, obecny, obecnego, obecną, obecne,
    obecnym, dotychczasowy, dotychczasowego, dotychczasową, stary, starego, starą, stare, starym, używany, używanego,
    poczciwy, poczciwego, ukochany, ukochanego, własny, własnego, jakiś, jakiegoś, jakąś, jakimś, jeden, jednego,
    pierwszy, pierwszego, drugi, drugiego, nowy, nowego, nową, nowym, nowa, model, modelu, modelem, wersja, wersję,
    wersji, wersją, auto, samochód, samochodu, auta, silnik, silnikiem, silnika, kolor, kolorze, koloru, lakier,
    lakierem, lakierze, już, bardzo, więcej, koniecznie, jest, państwa, wasz, waszego, waszą, waszym, dla, po,
    którego, tylko, absolutnie, obecnego, skrzynia, skrzynię, skrzynią, skrzyni, napęd, napędem""",
    "from": "z, ze, od",
    "compare": "porównać, porównuję, porównanie, porównujemy, porównania, zestawić",
    "switch": """przesiadam, przesiadka, przesiadkę, przesiąść, przesiadamy, przechodzę, przejść, zmieniam, zmienić,
    zmieniamy, wymieniam, wymienić, zamieniam, zamienić, przesiadł, przesiadła, przesiadłem, przesiadłam, przerzucić,
    zmianę, zmiana, zmieńcie, zmienić na, podmienić, wymiana, wymianę, przebukować, zamianę, zmień, zamieńcie, zamień,
    podmieńcie, podmień, proszę zamienić, zamienimy, wymieńcie""",
    "or": "lub, albo, bądź, czy, i, oraz, ani, względnie, /, &",
    "restart": """i chciałbym, i chciałabym, i chcę, a chciałbym, a chciałabym, ale chciałbym, ale chciałabym, ale
    chcę, a chcę, ale teraz, a teraz, i teraz, i interesuje, a interesuje, i szukam, i myślę, a myślę, i mój, a mój, i
    chcielibyśmy, a chcielibyśmy, ale chcielibyśmy, a ja, i proszę, teraz chcę, teraz chciałbym, teraz chciałabym,
    teraz szukam""",
    "drive": """jazda próbna, jazdę próbną, jazdy próbnej, jazdą próbną, jazde probna, jazda testowa, jazdę testową,
    jazdy testowej, próbna jazda, próbną jazdę, jazdę, jazda, jazdy, przejażdżka, przejażdżkę, test drive, testowanie,
    testy, przejechać, przejechać się, pojeździć, pojechać, jechać, przetestować, testować, wypróbować, spróbować,
    poprowadzić, prowadzić, za kierownicą, próbę, karnąć się""",
    "person": """pan, pani, pana, panie, panią, państwo, rodzina, firma, dr, inż, mgr, pozdrawiam, poważaniem,
    szanowny, szanowna, wyrazy, szacunku, pozdrowienia, imię, nazwisko, ul, ulica""",
    "colour_cue": """w, kolor, kolorze, koloru, kolorem, lakier, lakierze, lakierem, najlepiej, lub, albo, i, czy,
    nie, byle, ewentualnie, może, proszę, metalik, raczej, najchętniej, wolałbym, wolałabym, wolę, tylko, ale, żaden,
    żadnego, bez, oprócz, na, jakiś, ten, tego, ciemny, jasny, wersja, wersji, karoseria""",
    "not_body": """skóra, skórą, skórę, skóry, fotele, fotelami, tapicerka, tapicerką, tapicerkę, wnętrze, wnętrzem,
    wnętrzu, środku, felgi, felgami, dach, dachem, dachu, siedzenia, siedzeniami, zaciski, nitki, przeszycia,
    przeszyciami, podsufitka, podsufitką, deska, szyby, tablica, tablice, tablicą, kontrolka, lampka, kontrolkę,
    lampkę, światło, dom, domek, pies, kurtka, kurtkę, teczka, teczkę, torba, torbę, torebka, torebkę, rękawiczki,
    parasol, czapka, budynek, brama""",
    "trim_after": """wersja, wersji, wersję, wersją, wyposażenie, wyposażenia, wyposażeniu, pakiet, pakietem, edycja,
    edycji, edycję, linia, linii, linię, wariant, wariancie, model, odmiana, odmianie, odmianę, line""",
    "trim_before": """wersja, wersji, wersję, wersją, wyposażenie, wyposażenia, wyposażeniu, wyposażeniem, pakiet,
    pakietem, pakiecie, edycja, edycji, edycję, linia, linii, linię, wariant, wariancie, odmiana, odmianie, odmianę,
    wersja wyposażenia, wersji wyposażenia, wersję wyposażenia, poziom wyposażenia, wyposażeniem jest""",
    "article": "ten, tego, tym, tę, tą, ta",
    "place_article": "do tego, na tym, przy tym, w tym, po tym, z tym, od tego",
}


def inflect_colour(stem: str) -> Iterator[str]:
    """The cases of a colour adjective, its adverb ("na czarno") and the noun of the colour ("w czerni")."""
    for ending in _SOFT if stem.endswith("i") else _HARD:
        yield stem + ending
    yield from filter(None, _NOUNS.get(stem, "").split(", "))


def inflect_name(name: str) -> Iterator[str]:
    """The cases of a foreign name as Poles make them, folded: "kestrina", "ostre" (Ostrę), "tavikiem"."""
    if name[-1] in "iyeu":
        yield from (name + ending for ending in ("ego", "emu", "m"))
        return
    stem = name.rstrip("ao")
    yield from (stem + ending for ending in (_FEMININE_NAMES if name[-1] == "a" else _MASCULINE_NAMES))
    if stem.endswith(("r", "d", "t")):  # "Ostrze", "Fordzie", "Toyocie"
        yield {"r": f"{stem}ze", "d": f"{stem}zie", "t": f"{stem[:-1]}cie"}[stem[-1]]
    if stem.endswith("el"):  # "Opel", "Opla"
        yield from (f"{stem[:-2]}l{ending}" for ending in ("a", "em", "u"))
