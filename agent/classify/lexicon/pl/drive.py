"""Polish phrases for the drive itself: named, wished for, past, refused, moved."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

# "jazda próbna" in its cases, either word first, with the slips of people who type without accents
RIDES = r"(?:jazd(?:a|ę|y|ą|e|zie)|jeździe|jeździe|jad(?:zę|ze)|jazdkę|jazdeczkę|przejażdżk(?:a|ę|i|ą)|przejazd\w{0,3})"
PROBE = r"(?:próbn\w{1,4}|testow\w{1,4}|proben|proba|próbe|próbę|prubn\w{1,3}|prbn\w{1,3}|prónb\w{1,3})"
TEST_DRIVE = (
    rf"(?:{RIDES} {PROBE}|{PROBE} {RIDES}|jazd(?:a|ę|y|e) (?:na )?prób(?:ę|y|e)|przejażdżk(?:a|ę|i|ą)|"
    r"test ?-?driv(?:e|y|ie|ów|a|em)|testdrajw\w{0,3}|probe ?fahr(?:t|tę|ty|cie))"
)
TRYING = (
    r"(?:przejecha(?:ć|łbym|łabym)|przejechoł|pojeździ(?:ć|łbym|łabym)|pojecha(?:ć|łbym|łabym)|jeździć|jechać|"
    r"przetestować|"
    r"przetestował(?:a?bym)|testować|wypróbować|wyprubować|wypróbował(?:a?bym)|spróbować|sprawdzić w trasie|karnąć|"
    r"przewieźć|pokręcić|pośmigać|polatać|śmignąć|poprowadzić|prowadzić|potestować|przekonać się|obczaić|ogarnąć)"
)
A_CAR = (
    r"(?:nim|nią|tym|tą|go|ją|je|jednym|jedną|któryś\w*|którymś|autem|samochodem|wozem|furą|fur(?:ę|ki)|auto|samochód|"
    r"wóz|bryk(?:ę|ą)|model\w*|takim|taką|waszym|waszą|państwa|nowym|nową|wersj(?:ą|ę)|suv-?em|kombi|hybryd(?:ą|ę)|"
    r"elektrykiem|elektryka|dieslem|diesla)"
)
BOOKED = r"(?:umówion|zarezerwowan|zaplanowan|potwierdzon|ustalon|zabukowan|wyznaczon)\w{1,4}"
MY = r"(?:moj(?:a|ą|ej|ego|e)|mój|nasz(?:a|ą|ej|ego|e)?|t(?:a|ą|ę|ej|en)|swoj(?:ą|ej|ego)|swój)"

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.DRIVE: (
        TEST_DRIVE,
        r"(?:na|o|w) (?:krótk\w{1,4} )?(?:próbę|jazdę|jazde|przejażdżkę)",
        r"(?:próbn(?:ie|y) (?:się )?przeje\w+|próbny przejazd)",
        r"(?:umówić|zapisać|zapisy|chętn\w+|zgłosić)(?: się)? na (?:jazd(?:ę|e|y)|test\w*|próbę)",
        r"(?:przetestowani|wypróbowani|przejechani)(?:a|e|u)(?: się)?",
        r"jazd(?:a|ę|y|ą) (?:\w+(?:em|ą|iem) )?(?:z doradcą|autem|samochodem)",
        r"(?:wolna|wolne|umówić|umowic|zarezerwować) jazd(?:a|ę|e|y)",
        r"do (?:przejechania|przetestowania|wypróbowania|pojeżdżenia|objeżdżenia|przejażdżki|jazd próbnych|testów)",
        r"jazd(?:ę|e|y|a) (?:testow|próbn|demonstracyjn|zapoznawcz)\w{1,4}",
    ),
    Cue.DRIVE_LOOSE: (
        TRYING,
        r"(?:pożyczyć|wypożyczyć|wziąć na (?:weekend|dzień|próbę|parę godzin|test\w*))",
        r"(?:za|do) (?:kierownic(?:ę|e|ą|y)|kółk(?:iem|o))",
        r"(?:auto|samochód|egzemplarz|pojazd)\w* (?:demonstracyjn|demo|testow|prezentacyjn)\w{0,4}",
        r"(?:demówk|testówk)\w{1,4}",
        r"(?:rundk(?:ę|a|i)|kółko|kółeczko)",
        r"(?:posiedzieć|wsiąść|wsiądę|przymierzyć)",
    ),
    Cue.TAKE_CAR: (
        rf"{A_CAR} … {TRYING}",
        rf"{TRYING} … {A_CAR}",
        r"(?:przejechać|pojeździć|przewieźć|karnąć) się",
        r"(?:się|sie) (?:nim |nią |tym |tą )?(?:przejechać|karnąć|przewieźć|pojeździć)",
        r"(?:pożyczyć|wypożyczyć|wziąć|dostać) … na (?:weekend|dzień|dwa dni|próbę|test\w*|parę godzin|godzinę)",
        r"(?:siąść|usiąść|wsiąść) za (?:kierownic|kółk)\w+",
        r"(?:rundkę|kółko|kółeczko) … (?:zrobić|po mieście|wokół)",
        r"zrobić (?:rundkę|kółko|kółeczko)",
    ),
    Cue.DRIVE_PAST: (
        rf"(?:po|od|podczas|w trakcie|w czasie|na|z) (?:\w+ )?{TEST_DRIVE} … (?:był\w*|zostawi\w*|zgubi\w*|zapomn\w*|"
        r"spodoba\w*|przekona\w*|stwierdzi\w*|zauważy\w*|zdecydowa\w*|nikt|wciąż|mam pytanie)",
        rf"(?:był\w{{2,4}}|mieliśmy|miał[ea]m|odby\w+|jecha\w+|robi\w+|zrobi\w+|mam za sobą|byliśmy|przejecha\w+) … "
        rf"{TEST_DRIVE}",
        rf"{TEST_DRIVE} … (?:był[ao]|była super|za mną|za nami|odbył\w*|minęła|przekonał\w*|udał\w*|wypadł\w*|mam już)",
        rf"(?:dziękuj\w+|dzięki) … (?:za) … {TEST_DRIVE}",
        rf"(?:po|podczas) (?:\w+ )?(?:{TEST_DRIVE}|jeździe|jazdach próbnych)",
        r"(?:jeździł[ea]m|przejechał[ea]m|testował[ea]m|przetestował[ea]m|jechał[ea]m|jechaliśmy|testowaliśmy|"
        r"jeździliśmy|wypróbował[ea]m)(?: się)? (?:\w+ ){0,3}?(?:w|we|wczoraj|ostatnio|już|u was|u państwa|niedawno|"
        r"wasz\w*)",
    ),
    Cue.DRIVE_REFUSED: (
        rf"(?:bez|żadn\w{{1,4}}|nie chcę|nie chcemy|nie potrzebuję|nie potrzebujemy|nie interesuje mnie|nie trzeba|"
        rf"nie jest (?:mi )?potrzebna|nie muszę mieć|nie życzę sobie|dziękuję za) (?:\w+ ){{0,2}}?{TEST_DRIVE}",
        rf"{TEST_DRIVE} (?:\w+ ){{0,3}}?(?:nie (?:jest|będzie|jestem|potrzebuję|chcę|trzeba|interesuje)|zbędna|"
        rf"niepotrzebna|"
        r"odpada|nie wchodzi|mnie nie|nam nie)",
        r"(?:nie chcę|nie będę|nie muszę|nie zamierzam) (?:\w+ ){0,2}?(?:nim |nią )?(?:jeździć|jechać|testować|"
        r"przejechać)",
    ),
    Cue.DRIVE_ELSE: (
        r"(?:nauk(?:a|i|ę) jazdy|szkoł\w+ (?:nauki )?jazdy|kurs\w* (?:na )?prawo jazdy|jazdy doszkalając\w+|"
        r"egzamin\w{0,3}|instruktor\w{0,4}|kursant\w*|elk(?:a|ą)|osk|lekcj\w+ jazdy|godzin\w* jazd)",
        r"(?:kierowc\w{1,4} testow\w+|tester\w{0,4}|testowy kierowca|kierowca-tester)",
        r"(?:konkurs\w*|losowani\w+|loteri\w+|wygra\w+|nagrod\w+|voucher\w*|bon\w{0,3}|kupon\w*|prezent\w*)",
        r"(?:rower\w*|e-?bike\w*|hulajnog\w+|motocykl\w*|motor(?:em|y|ów)?|skuter\w*|kamper\w*|łód(?:ź|ką)|traktor\w*|"
        r"quad\w*|gokart\w*)",
        r"(?:klient|kupujący|zainteresowan\w+|kupiec) (?:\w+ )?(?:chce|chciał\w*) … (?:przejecha\w+|jazd\w+)",
        r"(?:mechanik|serwisant|warsztat)\w* … (?:jazd(?:ę|y|a|zie)|przejażdżk\w+) (?:próbn|testow|kontroln)\w+",
        r"jazd(?:a|y|ę) (?:kontroln|serwisow|diagnostyczn)\w+",
        r"(?:ile|jak daleko|jak szybko|jak długo) … (?:przejedzie|przejadę|zajadę|jeździ|ujedzie|pojedzie)",
        r"(?:codziennie|dziennie|rocznie|miesięcznie|na co dzień|obecnie|aktualnie|od lat|dotąd|teraz) (?:\w+ ){0,2}?"
        r"(?:jeżdżę|jeździmy|dojeżdżam|dojeżdżamy|robię|pokonuję)",
        r"(?:jeżdżę|jeździmy|dojeżdżam|dojeżdżamy) (?:\w+ ){0,4}?(?:codziennie|dziennie|rocznie|km|kilometr\w*|"
        r"do pracy|"
        r"obecnie|głównie|po mieście|od \w+ lat)",
        r"(?:bezpiecznie|dalej|nadal|jeszcze) (?:\w+ )?(?:jeździć|jechać)",
        r"prawo jazdy … (?:zdaj\w+|robi\w+|kurs\w*)",
    ),
    Cue.DRIVE_TERMS: (
        rf"(?:co|jakie|ile|czego) … (?:potrzeb\w+|zabrać|wziąć|przynieść|dokument\w*|kosztuj\w+|trzeba|trwa) … "
        rf"{TEST_DRIVE}",
        rf"(?:ile|jak długo) … (?:trwa|kosztuje|może trwać|mogę) … (?:{TEST_DRIVE}|jeździć|jazda)",
        r"(?:prawo jazdy|prawa jazdy|prawem jazdy|prawko|dowód(?: osobisty)?|paszport|dokumenty|minimalny wiek|"
        r"kaucj\w+|"
        r"udział własny)",
        rf"{TEST_DRIVE} … (?:płatn\w+|bezpłatn\w+|darmow\w+|za darmo|ubezpieczon\w+|ile kosztuje|coś kosztuje|"
        rf"zobowiązuj\w+)",
        rf"(?:czy|za) … (?:płatn\w+|bezpłatn\w+|darmow\w+|ubezpieczon\w+) … {TEST_DRIVE}",
        r"(?:od jakiego wieku|od ilu lat|ile trzeba mieć lat|ile lat trzeba)",
        r"(?:sam\w?|z (?:handlowcem|doradcą|sprzedawcą)) (?:\w+ )?(?:podczas jazdy|na jeździe|jadę|pojadę|jedzie)",
    ),
    Cue.DRIVE_STATUS: (
        rf"(?:kiedy|o której|na którą|na kiedy|gdzie|którego) (?:\w+ ){{0,2}}?(?:mam|jest|mamy|była|będzie|ma być) "
        rf"(?:\w+ ){{0,2}}?(?:{TEST_DRIVE}|jazd\w+|termin\w*|wizyt\w+|spotkani\w+)",
        rf"(?:kiedy|o której|na którą) … {MY} … (?:jazd\w+|termin\w*|wizyt\w+)",
        rf"czy … (?:{MY} )?(?:\w+ ){{0,2}}?(?:{TEST_DRIVE}|termin|jazda|wizyta) … (?:aktualn\w+|potwierdzon\w+|"
        rf"dalej stoi|"
        r"się odbędzie|odbędzie się|dochodzi do skutku)",
        rf"(?:{TEST_DRIVE}|termin|jazda) (?:\w+ ){{0,3}}?(?:(?:nadal|wciąż|dalej) (?:jest )?aktualn\w+)",
        r"zostaje(?:my)? przy (?:\w+ ){0,3}?(?:termin|godzin|sob|piąt|czwart|śro|wtork|poniedział)\w*",
        r"czy (?:jestem|mam|jesteśmy) (?:\w+ )?(?:zapisan|umówion|wpisan)\w+",
    ),
    Cue.DRIVE_KNOWN: (
        rf"{MY} (?:\w+ ){{0,2}}?(?:{TEST_DRIVE}|jazd(?:a|ę|y)|termin\w*|wizyt\w+|rezerwacj\w+)",
        rf"{BOOKED} (?:\w+ ){{0,4}}?(?:{TEST_DRIVE}|jazd\w+|termin\w*|wizyt\w+|spotkani\w+)",
        rf"(?:{TEST_DRIVE}|jazd\w{{1,2}}|termin\w*|wizyt\w+) (?:\w+ ){{0,3}}?{BOOKED}",
        r"(?:mam|mamy|miał[ea]m|mieliśmy|byliśmy|był[ea]m|jestem|jesteśmy) (?:\w+ ){0,3}?(?:umówion\w+|zapisan\w+|"
        r"zarezerwowan\w+|zaplanowan\w+)",
        rf"(?:mam|mamy|miał[ea]m mieć|miał[ea]m) (?:\w+ ){{0,5}}?(?:{TEST_DRIVE}|termin|jazdę|wizytę) (?:\w+ )?(?:na|o|"
        rf"w|we|"
        r"jutro|dziś|dzisiaj|pojutrze)",
        r"umówi(?:ł[ea]m|liśmy|łyśmy) się (?:\w+ ){0,3}?(?:na|w|we|z)",
        rf"(?:odwołać|odwołuję|przełożyć|przesunąć|anulować) (?:\w+ ){{0,3}}?(?:{TEST_DRIVE}|jazdę|wizytę)",
        rf"(?:{TEST_DRIVE}|jazd(?:a|ę|y)|termin) (?:\w+ ){{0,3}}?(?:odwołać|przełożyć|przesunąć|anulować)",
    ),
    Cue.WISH: (
        r"(?:chcę|chce|chcemy|chciał(?:bym|abym|bysmy|by|aby)?|chcieli(?:byśmy)?|chciał[ea]m|hcial\w*|chcialbym|"
        r"chcialabym)",
        r"(?:mogę|moge|możemy|mógł(?:bym)?|mogł(?:abym|bym)|mogli(?:byśmy)?|można|możnaby|można by|dałoby się|da się|"
        r"dało by się|da radę)",
        r"(?:czy (?:jest|byłaby|istnieje|byłoby|mają|macie|możecie|mogą|da)|jest (?:szansa|możliwość|opcja)|możliwość|"
        r"możliwości|możliwe|szansa|opcja)",
        r"(?:proszę|prosze|poproszę|prosimy|prosił(?:bym|abym)|uprzejmie|prośba|pls|plz|plis)",
        r"(?:umówić|umówi(?:my|cie)|umówmy|umówić się|zapisać|zapisz\w*|zarezerwować|rezerwacj\w+|zabukować|ustalić|"
        r"zorganizować|załatwić|zgłosić|zgłaszam|umawiacie|umawiać|ustawić)",
        r"(?:interesuje|interesują|interesuję|zainteresowan\w+|zainteresował\w*|zależy mi|zależałoby|marzy mi|marzę|"
        r"kusi mnie|korci mnie|ciekawi mnie|ciekaw\w? jestem)",
        r"(?:chętnie|chętni|chęć|ochot(?:ę|a|y)|mam ochotę|najchętniej|z chęcią|z przyjemnością)",
        r"(?:planuję|planujemy|rozważam|rozważamy|zastanawiam|zastanawiamy|myślę o|myślimy o|szukam|szukamy|potrzebuję|"
        r"potrzebujemy|rozglądam)",
        r"(?:kiedy|gdzie|jak|o której|od kiedy) (?:mogę|można|możemy|mógłbym|mogłabym|moglibyśmy|by|da|dałoby|byłoby)",
        r"(?:dajcie|daj|podrzućcie|udostępn\w+|czekam na termin|wolne terminy|wolny termin|najbliższy termin)",
        r"(?:macie|mają państwo|ma pan|ma pani|jest) (?:\w+ ){0,2}?(?:do|na) (?:jazd\w*|prób\w*|test\w*|pojeżdż\w*|"
        r"przejażdżk\w*|wypróbow\w*|przetestow\w*|miejscu)",
        r"(?:życzę sobie|życzył(?:bym|abym) sobie|zapytanie o|zgłoszenie|wniosek o|prośba o)",
    ),
    Cue.ASK: (
        r"(?:wiedzieć|dowiedzieć|zapytać|spytać|pytam|pytanie|pytania|zapytanie|ciekawi|interesuje|zastanawiam)",
        r"(?:informacj\w+|info|szczegół\w*|dane techniczne|materiał\w*|odpowiedź na)",
        r"(?:co|ile|jak|jaki|jaka|jakie|jaką|który|która|które|gdzie|kiedy|kto|czy|na ile|od ilu|dlaczego)",
        r"(?:przesłać|prześlij\w*|wysłać|wyślij\w*|podesłać|podeślij\w*|podać|podaj\w*) (?:mi |nam )?",
        r"(?:prosz\w+|poprosz\w+|chciał\w*|potrzebuj\w+) … (?:ofert\w+|cen\w+|cennik\w*|leasing\w*|katalog\w*|"
        r"broszur\w+|"
        r"wycen\w+|kalkulacj\w+|doradztw\w+)",
    ),
    Cue.PAST: (
        r"(?:był[aeo]?m?|była|było|byli|byliśmy|byłyśmy|miał[ea]m|mieliśmy|miała|wczoraj|przedwczoraj|ostatnio|"
        r"niedawno|"
        r"(?:w )?(?:zeszł|ubiegł|minion|ostatn|poprzedn)\w{1,3} (?:sobot|tygod|miesi|piąt|poniedz|wtor|śro|czwart|nied|"
        r"rok|"
        r"raz|weekend)\w*|temu|swego czasu)",
        r"(?:jechał[ea]m|jechaliśmy|jeździł[ea]m|przejechał[ea]m|testował[ea]m|kupił[ea]m|kupiliśmy|zamówił[ea]m|"
        r"podobał\w*|spodobał\w*|zachwy\w+|przekonał\w*|zostawił[ea]m|odbył\w*|odebrał[ea]m)",
    ),
    Cue.LOST: (
        r"(?:zostawił\w*|zostawiliśmy|zapomniał\w*|zapomnieliśmy|zgubił\w*|zgubiliśmy|zapodział\w*|wypadł\w* mi|"
        r"został(?:y|a|o)?|rzecz\w* znalezion\w+|zgub(?:a|ę|y)|znaleźliście)",
        r"(?:okular\w+|rękawiczk\w+|kurtk\w+|parasol\w*|portfel\w*|telefon\w*|klucz\w*|szalik\w*|torb\w+|torebk\w+|"
        r"fotelik\w*|"
        r"czapk\w+|słuchawk\w+) … (?:w|we) (?:aucie|samochodzie|wozie|schowku|bagażniku|środku)",
    ),
    Cue.APPOINTMENT: (
        r"termin\w{0,4}",
        r"wizyt\w{1,3}",
        r"spotkani\w{1,3}",
        r"rezerwacj\w{1,3}",
        r"jazd(?:a|ę|y|e|ą)",
        TEST_DRIVE,
    ),
    Cue.CANCEL: (
        r"(?:odwołać|odwołuję|odwołuje|odwołujemy|odwołam|odwołanie|odwołajcie|odwołany|anulować|anuluję|anuluje|"
        r"anulujemy|"
        r"anulowanie|anulujcie|skasować|skasujcie|wykreślić|wypisać z terminu)",
        rf"(?:rezygnuję|rezygnuje|rezygnujemy|zrezygnować|rezygnacja|"
        rf"wycofuję się) (?:\w+ )?z (?:\w+ ){{0,2}}?(?:{TEST_DRIVE}|jazdy|"
        r"terminu|wizyty|rezerwacji|spotkania)",
        rf"(?:{TEST_DRIVE}|termin|wizyt\w+|jazd\w+) … (?:nieaktualn\w+|nie odbędzie|nie dojdzie|odpada|nie dam rady|"
        rf"nie przyjadę|"
        r"nie przyjdę|nie skorzystam|do skasowania|już nie potrzeb\w+)",
        rf"(?:nie (?:mogę|możemy|dam rady|damy rady|dotrę|dotrzemy|przyjadę|przyjedziemy|przyjdę|stawię|zdążę)) … "
        rf"(?:{TEST_DRIVE}|termin\w*|jazd\w+|wizyt\w+)",
        r"(?:canceln\w*|zcancel\w*|storn\w+)",
    ),
    Cue.MOVE: (
        r"(?:przełożyć|przełożenie|przełożymy|przełożę|przekładam|przełóżmy|przelozyc|przesunąć|przesunięcie|"
        r"przesuniemy|"
        r"przesunę|przesuńmy|przenieść|przeniesienie|przebukować|przestawić|przepisać)",
        r"(?:zmienić|zmiana|zmianę|zmieńmy|zamienić|zmiany) (?:\w+ ){0,3}?(?:termin\w*|godzin\w*|dat\w+|dzień|dnia|"
        r"jazd\w+|wizyt\w+)",
        r"(?:inny|innym|nowy|innego|nowego|późniejszy|wcześniejszy|późniejszą|wcześniejszą|inną|inna) (?:termin\w*|"
        r"dzień|"
        r"godzin\w*|dat\w+|dniu)",
        rf"(?:termin\w*|{TEST_DRIVE}|jazd\w+|wizyt\w+) … (?:później|wcześniej|na kiedy indziej|kiedy indziej|na potem)",
        r"(?:przyjechać|przyjść|podjechać|wpaść) (?:\w+ )?(?:później|wcześniej)",
    ),
    Cue.LATE: (
        r"(?:spóźnię|spóźnimy|spóźnienie|spóźnieni|spóźnion\w|spóźniam|spóźniamy|obsuw\w+|poślizg\w*)",
        r"(?:będę|będziemy|dotrę|dotrzemy|dojadę|zjawię się) … (?:później|dopiero o|minut później|z opóźnieniem|"
        r"opóźnion\w)",
        r"(?:stoję|stoimy|utknął[ea]m|utknęliśmy|utknęłam) … korku?",
        r"(?:zdążę|zdążymy) dopiero",
    ),
}
