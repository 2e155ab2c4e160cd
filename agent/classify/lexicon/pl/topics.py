"""Polish phrases for what questions are about."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.T_PRICE: (
        r"(?:cen(?:a|ę|y|ie|nik\w*|owo)?|kosztuj\w+|koszt\w{0,4}|ile (?:za|trzeba (?:dać|zapłacić)|wyjdzie|wynosi)|"
        r"drog(?:i|a|ie|o))",
    ),
    Cue.T_OFFER: (
        r"(?:leasing\w*|finansowan\w+|kredyt\w*|rat(?:a|y|ę|ach)|rabat\w*|zniżk\w+|upust\w*|ofert\w+|wycen\w+|"
        r"katalog\w*|broszur\w+|prospekt\w*|folder\w*|"
        r"w rozliczeni\w+|rozliczeni\w+|odkup\w*|promocj\w+|dopłat\w+|dofinansowani\w+|wpłat\w+|wynajem\w*|"
        r"abonament\w*)",
    ),
    Cue.T_DELIVERY: (
        r"(?:dostaw\w+|dostępn\w+|na stanie|od ręki|na placu|czas\w* oczekiwania|ile (?:się )?czeka|"
        r"jak długo (?:się )?czeka\w*|termin\w* (?:dostawy|realizacji))",
    ),
    Cue.T_CONSUMPTION: (r"(?:spalani\w+|spala|pali|zużyci\w+|zużywa|litr\w* na|co2|emisj\w+)",),
    Cue.T_RANGE: (
        r"(?:zasięg\w*|ile (?:przejedzie|przejadę|zajedzie|zajadę|ujedzie|kilometr\w+)|jak daleko|na (?:jednym|"
        r"pełnym) (?:ładowaniu|naładowaniu|baku))",
    ),
    Cue.T_SEATS: (
        r"(?:miejsc|miejsca|fotel\w* w|siedze(?:ń|nia)|ile osób|ilu osobow\w+|ilu pasażer\w+|siedmioosobow\w+|"
        r"7-?osobow\w+|pięcioosobow\w+|trzeci rząd|trzeciego rzędu)",
    ),
    Cue.T_BOOT: (r"(?:bagażnik\w{0,4}|kufer\w*|kufr\w+|przestrze\w+ bagażow\w+|pojemnoś\w+ bagażow\w+)",),
    Cue.T_TOWING: (r"(?:uciąg\w*|przyczep\w+|holowa\w+|pociągnie|ciągnąć|ciągnie|masa przyczepy|lawet\w+)",),
    Cue.T_POWERTRAIN: (
        r"(?:silnik\w*|napęd(?:y|u|em|ów)?|diesl\w+|diesel\w*|benzyn\w+|hybryd\w+|plug-?in\w*|elektryk\w*|"
        r"elektryczn\w+|moc(?:y|ą)?|koni|km|kw)",
    ),
    Cue.T_TRANSMISSION: (r"(?:automat\w{0,4}|skrzyni\w+|manual\w{0,3}|biegów|ręczn\w+ skrzyni\w*)",),
    Cue.T_DRIVETRAIN: (r"(?:napęd\w* na (?:cztery|4|wszystkie|przód|tył|przednie|tylne|obie)|4x4|awd|4wd)",),
    Cue.T_TRIM: (r"(?:wersj\w+(?: wyposażeni\w+)?|wyposażeni\w+|wariant\w*|lini\w+ wyposażeni\w+|odmian\w+)",),
    Cue.T_COLOUR: (r"(?:kolor\w*|lakier\w*|barw\w+|w (?:czerwon|niebieski|biał|czarn|zielon|szar|srebrn)\w+)",),
    Cue.T_EXTRAS: (
        r"(?:dodatk\w+|opcj(?:e|i|ach)|hak\w{0,3}|dach\w* panoramiczn\w+|panoram\w+|pomp\w+ ciepła|matrix\w*|"
        r"matrycow\w+|nawigacj\w+|skór\w+|head-?up\w*|"
        r"kamer\w+|podgrzewan\w+|carplay|asystent\w*)",
    ),
    Cue.T_MODELS: (
        r"(?:jakie (?:\w+ )?(?:modele|samochody|auta)|które modele|gam(?:a|ę|ie|y)|palet\w+ modeli|modele (?:macie|są|"
        r"oferuj\w+)|co macie w ofercie)",
    ),
    Cue.T_DEALER: (
        r"(?:gdzie (?:jest|są|jesteście|znajdę|znajduje|mogę|można|się|macie|mają|muszę|mam)|który salon|"
        r"najbliższ\w+ (?:salon\w*|dealer\w*|diler\w*)|"
        r"godzin\w+ otwarcia|otwart\w+|czynn\w+|do której|adres (?:salonu|dealera)|salon\w* (?:w|koło|blisko)|"
        r"dealer\w* (?:w|koło|blisko))",
    ),
    Cue.T_BOT: (
        r"(?:(?:czy|jesteś|jest|to|rozmawiam|piszę|gadam) (?:\w+ ){0,6}?(?:bot(?:em)?|chatbot\w*|robot\w*|"
        r"automat(?:em)?|maszyn\w+|człowiek\w*|komputer\w*|ai|"
        r"program\w*|żyw\w+ osob\w+|prawdziw\w+ (?:osob\w+|człowiek\w*))|chatgpt|sztuczn\w+ inteligencj\w+)",
    ),
    Cue.T_DATA_USE: (
        r"(?:co (?:się )?(?:dzieje|stanie|robicie|zrobicie|robią) … (?:dan\w+|numer\w*|adres\w*)|kto (?:dostaje|"
        r"dostanie|widzi|zobaczy|ma|otrzyma) … (?:dan\w+|numer\w*)|"
        r"ochron\w+ danych|rodo|polityk\w+ prywatności|(?:po co|na co|dlaczego|czemu|do czego) … (?:dane|kod\w*|"
        r"numer\w*|adres\w*|nazwisko|telefon\w*)|"
        r"(?:przekazujecie|przekazują|sprzedajecie|udostępniacie) … (?:dan\w+|numer\w*))",
    ),
    Cue.T_HUMAN_TASK: (
        r"(?:koni(?: mechanicznych)?|kwh?|moment\w* obrotow\w+|czas\w* ładowania|jak długo … ładuje|moc\w* ładowania|"
        r"szybkie ładowanie|wallbox\w*|wymiar\w*|długość|"
        r"szerokość|wysokość|prześwit\w*|promień skrętu|isofix\w*|ncap|zderzeniow\w+|gwarancj\w+|bateri\w+|"
        r"akumulator\w*|podat\w+|ubezpieczeni\w+|ładownoś\w+|"
        r"oprogramowani\w+|carplay|android auto|prędkoś\w+ maksymaln\w+|przyspieszeni\w+|prac(?:a|ę|y)|praktyk\w+|"
        r"staż\w*|pras(?:a|y)|redakcj\w+|sponsor\w*|"
        r"wywiad\w*)",
    ),
}
