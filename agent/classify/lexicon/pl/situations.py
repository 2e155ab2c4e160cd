"""Polish phrases for what happened to the writer: arranged, prevented, let down, in trouble, about to buy."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

TIME = r"(?:tygodni\w*|tydzień|miesiąc\w*|miesięcy|dni|dzień|godzin\w*|minut\w*|lat|rok\w*)"
PART = (
    r"(?:wycieraczk\w+|ogrzewanie|klima\w*|hamulc\w+|skrzynia|sprzęgło|silnik\w*|kierownica|zderzak|lusterko|szyba|"
    r"okno|"
    r"drzwi|bagażnik|klapa|pas\w*|radio|nawigacja|ekran\w*|kamera|carplay|bluetooth|klakson|światła|kierunkowskaz\w*|"
    r"gniazdo|ładowarka|pilot\w*|kluczyk\w*)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.BOOKED: (
        r"(?:zmian\w+|przesunięci\w+) (?:terminu|godziny|daty|rezerwacji)",
        r"(?:umówion\w+|umówił\w+|zapisan\w+|zapisał\w+|zarezerwowa\w+|zabukowa\w+|potwierdzon\w+|ustalon\w+|"
        r"ustaliliśmy|"
        r"zaplanowan\w+|umawia\w+)",
        r"(?:mój|moja|moją|nasz|nasza|naszą|ta|tę|ten|termin\w*) (?:\w+ )?(?:wizyt\w+|rezerwacj\w+|termin\w*|"
        r"jazd\w+ (?:w|na|o)|"
        r"potwierdzeni\w+)",
        r"(?:mam|mamy|miałam|miałem|mieliśmy|byłam|byłem|byliśmy) (?:\w+ ){0,3}?(?:być|jechać|jeździć|przyjechać|"
        r"termin\w*|jazdę|umówion\w+|"
        r"rezerwacj\w+|wizyt\w+|przyjść)|jak (?:ustaliliśmy|umówione|było ustalone)|przypomnieni\w+",
    ),
    Cue.PREVENTED: (
        r"(?:nie (?:dam|damy) rady|nie (?:mogę|możemy|będę mógł|będę mogła|zdążę|zdążymy|dojadę|dotrę|przyjadę|przyjdę|"
        r"wyrobię|pasuje|uda)) ?(?:\w+ ){0,3}?",
        r"(?:wypadł\w+|coś mi|delegacj\w+|chor[aeyą]\w*|gorączk\w+|szpital\w*|grypa|spóźni\w+|w korku|korki|opóźni\w+|"
        r"zamienili (?:mi )?zmian\w+)",
        r"(?:odwoł\w+|przeł\w+|przesun\w+|przenieś\w+|zmieni\w+|anulow\w+|anuluj\w*|odmówi\w+|zrezygn\w+|skreśl\w+|"
        r"wykreśl\w+|"
        r"podmieni\w+|zamieni\w+)",
        r"(?:inny|innym|inną|inna|nowy|nowa|nową) (?:dzień|termin|data|datę|godzin\w+|porę)|ta sama (?:godzina|pora)|"
        r"(?:o )?tej samej (?:porze|godzinie)|zamiast|(?:może|mogłoby|mogłaby) być|muszę pracować|musi pracować|"
        r"pomylił\w+",
    ),
    Cue.LET_DOWN: (
        r"(?:obiec\w+|obiecan\w+|zapewni\w+|zapewnian\w+|mówili|powiedzian\w+|usłysz\w+|gwarantow\w+) … (?:a|ale|nie|"
        r"nadal|do "
        r"dziś|wciąż|nic|jest|że|teraz)",
        rf"(?:od|już|minęł\w+|po) (?:\w+ ){{0,4}}?{TIME} (?:\w+ ){{0,4}}?(?:czek\w*|nic|nikt|bez|i|cisza)",
        rf"(?:czek\w+|czeka\w+) (?:\w+ ){{0,4}}?(?:{TIME}|nadal|wciąż|na)|(?:do dziś|do tej pory|nadal|"
        rf"wciąż) (?:\w+ ){{0,4}}?(?:nie|"
        r"nic|brak|czek\w+)",
        r"(?:nikt|cisza|bez (?:odpowiedzi|słowa|odzewu|wyjaśnień|przeprosin)|żadn\w+ (?:odpowied\w+|reakcj\w+|"
        r"informacj\w+|"
        r"przeprosin)|nie (?:oddzwani\w*|oddzwon\w*|odpowiad\w*|odpisa\w*|odpowiedzia\w*)|nic nie wie)",
        r"(?:na darmo|bez sensu|zamknięte|nie było|sprzedali|brudn\w+|zwrot\w*|zwróci\w+|odszkodow\w+|zaliczk\w+|"
        r"reklamacj\w+|"
        r"niezadowolon\w+|rozczarowan\w+|zbyw\w+|odsyła\w+|rozłączy\w+|niegrzeczn\w+|skarg\w+|żenad\w+)",
        r"(?:dwa|trzy|cztery|pięć|trzeci|czwarty|kolejny|któryś) (?:raz\w*|maile?)|po raz (?:\w+)|znowu",
        r"(?:tak się nie|nigdy więcej|ostatni raz|gdzie indziej|inną markę|mogli (?:zadzwonić|uprzedzić)|"
        r"nie tak (?:miało|się)|"
        r"proszę o wyjaśnieni\w+|nie w porządku|niepoważn\w+)|(?:faktur\w+|umow\w+|rachun\w+) … (?:nie|inn\w+|więcej|"
        r"zamiast)",
    ),
    Cue.TROUBLE: (
        r"(?:kontrolk\w+|lampk\w+|ikon\w+|światełk\w+|komunikat\w*|symbol\w*) (?:\w+ ){0,6}?(?:świec\w+|pali\w*|"
        r"zapal\w+|miga\w*|"
        r"żółt\w+|czerwon\w+|pomarańcz\w+|silnik\w*|wyskocz\w+)|(?:zapalił\w*|świeci|pali|"
        r"miga) (?:\w+ ){0,4}?(?:kontrolk\w+|"
        r"lampk\w+|ikon\w+)",
        r"(?:desce rozdzielczej|wyświetlacz\w*|ekran\w*|zegar\w+) … (?:wyskocz\w+|pisze|czarn\w+|świeci|pokazuj\w+|"
        r"komunikat)",
        r"(?:kluczyk\w*|pilot\w*) … (?:bateri\w+|nie|tylko|łapie|reaguj\w+|działa|razem)|"
        r"bateri\w+ (?:\w+ )?(?:padł\w*|słab\w+|w "
        r"kluczyku|w pilocie|rozładow\w+)",
        rf"{PART} … (?:nie|piszcz\w+|skrzyp\w+|stuka\w*|wyje|śmierdzi|cieknie|czarn\w+|zepsut\w+|zacina\w*|zimn\w+|"
        rf"hałas\w*)",
        r"(?:awari\w+|zepsuł\w*|nie (?:odpala|zapala|ładuje|otwiera|działa)|akumulator\w*|złapał\w+ gumę|kapeć|"
        r"przebit\w+|lawet\w+|"
        r"pomoc drogow\w+|dymi\w*|ciekn\w+|wyciek\w*|gaśnie|szarpie|traci moc|pika)",
        r"(?:aplikacj\w+|apka|apki|kont\w|hasł\w+|logowani\w+) … (?:nie|kod\w*|zablokow\w+|błąd|zapomn\w+|wylogow\w+|"
        r"widzi|widzę)",
        r"(?:zalogować|sparować|parowanie|aktualizacj\w+|zresetow\w+)",
    ),
    Cue.UPKEEP: (
        r"(?:przegląd\w*|serwis\w*|wymian\w+ (?:oleju|opon|kół)|warsztat\w*|mechanik\w*|blachar\w*|lakier\w*|akcj\w+ "
        r"(?:serwisow\w+|przywoławcz\w+|naprawcz\w+)|szyb\w+ czołow\w+|rys[ay]|wgniec\w+|rzeczoznawc\w+)",
        r"(?:opon\w*|kół|koła) (?:\w+ ){0,3}?(?:zimow\w+|letni\w+|wymieni\w+|zmieni\w+|założy\w+|przechow\w+)|"
        r"(?:wymienić|zmienić|"
        r"założyć) (?:\w+ ){0,2}?(?:opony|koła)",
        r"(?:częśc\w+ zamienn\w+|części|akcesori\w+|dywanik\w+ (?:gumow\w+|do)|bagażnik dachowy|auto zastępcze|"
        r"samochód zastępczy)|"
        r"(?:oddać|zostawić|odstawić|podstawić) (?:\w+ )?(?:auto|samochód)",
    ),
    Cue.FEEL: (
        r"za (?:kółk\w+|kierownic\w+)|kierownic\w+ (?:pokręc\w+|kręc\w+)|pokręc\w+ kierownic\w+",
        r"(?:przejecha\w+|przejażdżk\w+|karn\w+|pojeździ\w+|pojecha\w+|poprowadzi\w+|rundk\w+|"
        r"objeździ\w+) ?(?:\w+ )?(?:się|nim|nią|tym)?",
        r"(?:pożycz\w+|użycz\w+|wypożycz\w+|dacie|dać|zostawicie|wziąć|udostępni\w+) (?:\w+ ){0,5}?(?:na|pół|chociaż|"
        r"do) (?:\w+ )?"
        r"(?:weekend\w*|dzień|godzin\w+|popołudnie|próbę|sprawdz\w+|jeden)",
        r"(?:zobaczyć|sprawdzić|poczuć|przekonać|wyczuć|poznać) (?:\w+ ){0,4}?(?:jak (?:jeździ|się prowadzi|"
        r"się jeździ|to jeździ|"
        r"sobie)|na własnej|osobiście|sam\w*|na żywo)",
        r"(?:usiąść|wsiąść|sama|sam) (?:\w+ ){0,5}?(?:za kierownic\w+|za kółk\w+|i pojecha\w+|przejecha\w+|pojecha\w+|"
        r"poprowadz\w+)",
    ),
    Cue.BEFORE_BUYING: (
        r"(?:zanim|nim|dopóki) (?:\w+ ){0,5}?(?:podpis\w+|kupi\w+|zdecyd\w+|zamówi\w+|zapłac\w+|wydam|wybior\w+|"
        r"się zdecyd\w+)|"
        r"przed (?:zakupem|podpisaniem|decyzją|zamówieniem)|w ciemno|kota w worku",
    ),
    Cue.GONE_ELSEWHERE: (
        r"(?:kupi\w+|zamówi\w+|wzię\w+|jeździmy (?:już|teraz)|jeżdżę (?:już|teraz)) (?:\w+ ){0,3}?(?:gdzie indziej|"
        r"inn\w+|u konkurencji|\w+ę)|"
        r"już (?:nie (?:potrzebuj\w+|trzeba|chc\w+)|po wszystkim)|za późno",
    ),
    Cue.FIRST_PERSON: (
        r"(?:ja|mi|mnie|mną|mój|moja|moje|moją|mojego|mojej|mam|chcę|chciał\w+|jestem|proszę|mogę|wiem|piszę|"
        r"\w{3,}(?:łem|łam))",
    ),
}
