"""Polish phrases for what ends or delays a wish, and the small signals."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

RELATIVES = (
    r"(?:żon(?:a|ą|ę|ie|y)|mąż|mężem|męża|mężowi|partner\w*|szef\w*|rodzin\w+|dziewczyn\w+|chłopak\w*|narzeczon\w+|"
    r"rodzic\w*|"
    r"tat(?:a|ą|ę|y)|mam(?:ą|y|ie)|syn\w*|córk\w+|dzie(?:ci|ćmi)|bank\w*|księgow\w+|wspólnik\w*|małżonk\w+|kolegą|"
    r"koleżanką|brat\w*)"
)
TO_CONSULT = (
    r"(?:zapytać|spytać|zapytam|spytam|pogadać|pogadam|porozmawiać|porozmawiam|omówić|omówię|uzgodnić|uzgodnię|ustalić|"
    r"skonsultować|"
    r"skonsultuję|dogadać|naradzić|dopytać|przegadać)"
)
MY_DATA = (
    r"(?:dan(?:e|ych)|kontakt\w*|adres\w*|numer\w*|e-?mail\w*|mail\w*|wszystk\w+|kont(?:o|a)|profil\w*|informacj\w+)"
)

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.ERASE: (
        rf"(?:usun\w+|usuń\w*|usunięci\w+|skasow\w+|skasuj\w*|kasacj\w+|wykasow\w+|wykasuj\w*|wymaz\w+|zniszcz\w+) … "
        rf"{MY_DATA}",
        r"(?:dane|danych|kontakt|adres|numer|konto) … (?:usunąć|usunięt\w+|usunięcia|skasować|skasowan\w+|wykasować|"
        r"wymazan\w+)",
        r"(?:cofam|cofnąć|cofnięci\w+|wycofuję|wycofać|wycofani\w+|odwołuję|odwołać|sprzeciw\w*|sprzeciwiam) … "
        r"(?:zgod\w+|"
        r"przetwarzani\w+|wykorzystani\w+|wykorzystywani\w+|przechowywani\w+)",
        r"(?:zgod(?:ę|a|y)|przetwarzani\w+) … (?:cofam|wycofuję|cofnąć|wycofać|sprzeciw\w*)",
        r"(?:art(?:ykuł\w*)?\.? ?17|art(?:ykuł\w*)?\.? ?21)",
        r"praw(?:o|a|em) do (?:bycia zapomnian\w+|usunięcia|zapomnienia)",
    ),
    Cue.UNSUBSCRIBE: (
        r"(?:unsubscribe|opt-?out|wypisać się|wypisuję się|wypisz\w* mnie|wypisać mnie|wypiszcie|proszę o wypisanie|"
        r"stop)",
        r"(?:newsletter\w*|reklam\w*|mailing\w*|ofert\w*|promocj\w+|spam\w*) … (?:nie chcę|nie życzę|zrezygnować|"
        r"rezygnuję|rezygnacja|"
        r"wypisać|przestań\w*|wyłączyć|anulować|nie przysył\w+)",
        r"(?:nie chcę|nie chcemy|nie życzę sobie|rezygnuję z|zrezygnować z|anuluj\w*|proszę nie (?:przysyłać|wysyłać)|"
        r"przestań\w* "
        r"(?:mi )?(?:przysyłać|wysyłać)) (?:\w+ ){0,4}?(?:newsletter\w*|reklam\w*|mailing\w*|spam\w*|subskrypcj\w+|"
        r"ofert reklamow\w+|"
        r"waszych (?:maili|ofert|wiadomości))",
        r"(?:z|ze) (?:waszej |państwa |tej |swojej )?(?:listy (?:mailingowej|wysyłkowej|odbiorców|adresowej|"
        r"subskrybentów)|listy|bazy "
        r"(?:mailingowej|danych|kontaktów|klientów)|bazy|newslettera)",
        r"(?:zero|żadnych|koniec z) (?:\w+ )?(?:reklam\w*|newsletter\w*|spam\w*)",
    ),
    Cue.LEAVE_ALONE: (
        r"(?:daj\w*|zostaw\w*) (?:mi|mnie|nam|nas) (?:\w+ )?(?:już )?(?:wreszcie )?(?:święty )?(?:spok\w+)",
        r"odczep\w+ się|odwal\w+ się",
        r"(?:nie|przestań\w*|proszę nie|proszę więcej nie|proszę już nie) (?:\w+ ){0,2}?(?:kontaktuj\w*|kontaktować|"
        r"pisz\w*|pisać|"
        r"dzwoń\w*|dzwonić|nękać|nękaj\w*|męcz\w*|wydzwania\w+|zawracaj\w*|zawracać|nachodzić) (?:\w+ ){0,3}?(?:więcej|"
        r"mnie|do mnie|do nas|"
        r"ze mną|się ze mną|głowy|nas|już|nigdy)",
        r"(?:nie chcę|nie życzę sobie|nie życzymy sobie) (?:\w+ ){0,3}?(?:kontakt\w*|wiadomości|maili|telefonów|"
        r"połączeń)",
        r"(?:żadnych|żadnego|bez) (?:więcej |dalszych |dalszego |kolejnych )(?:wiadomości|maili|telefonów|kontakt\w*|"
        r"sms\w*)",
        r"(?:przestań\w*) (?:już )?(?:do mnie |do nas )?(?:pisać|dzwonić|wydzwaniać|nękać)",
    ),
    Cue.DATA_REQUEST: (
        r"(?:jakie|które|co za) (?:\w+ ){0,3}?(?:dane|informacje) … (?:o mnie|moje|na mój temat|przechow\w+|"
        r"przetwarz\w+|macie|posiad\w+|"
        r"zapisan\w+|zgromadzi\w+)",
        r"(?:co|jakie dane) … (?:o mnie|na mój temat) … (?:wiecie|macie|przechow\w+|zapisa\w+|posiad\w+|"
        r"przetwarza\w+)?",
        r"(?:kopi\w+|wgląd\w*|dostęp\w*|eksport\w*|wydruk\w*|zestawieni\w+|udostępnieni\w+|informacj\w+) … "
        r"(?:moich danych|swoich danych|"
        r"danych osobowych|przechowywan\w+|przetwarzan\w+|art(?:ykuł\w*)?\.? ?15|rodo|o mnie)",
        r"(?:art(?:ykuł\w*)?\.? ?15|art(?:ykuł\w*)?\.? ?20)",
        r"(?:prześl\w+|przesłać|wyśl\w+|wysłać|udostępn\w+|podaj\w*|podać) (?:\w+ ){0,3}?(?:moje|wszystkie) dane",
        r"(?:skąd) (?:\w+ ){0,2}?(?:macie|mają|ma|wzię\w+|posiadacie) (?:\w+ ){0,3}?(?:mój|moje|moj\w+|nasz\w*|dane|"
        r"numer|adres|maila|kontakt)",
    ),
    Cue.NO_WISH: (
        r"(?:nie jestem|nie jesteśmy|nie) (?:\w+ )?(?:już )?(?:zainteresowan\w+|zdecydowan\w+ na zakup)",
        r"(?:już )?(?:mnie |nas )?nie interesuje(?: mnie| nas)?(?: już)?|nie mam (?:już )?(?:zainteresowania|ochoty|"
        r"potrzeby)",
        r"(?:brak|bez) zainteresowani\w+",
        r"(?:już )?(?:nieaktualne|nieaktualna|nieaktualny|temat nieaktualny|sprawa (?:nieaktualna|zamknięta|"
        r"załatwiona)|temat zamknięty)",
        r"(?:kupił[ea]m|kupiliśmy|zamówił[ea]m|zamówiliśmy|wziął[ea]m|wzięliśmy|wybrał[ea]m|wybraliśmy|znalazł[ea]m|"
        r"znaleźliśmy|"
        r"zdecydował[ea]m się|zdecydowaliśmy się) (?:\w+ ){0,5}?(?:inn\w+|gdzie indziej|gdzieś indziej|u konkurencji|"
        r"konkurencj\w+|"
        r"już auto|już samochód)",
        r"(?:mam już|mamy już|kupił[ea]m już|kupiliśmy już|już kupił[ea]m|już kupiliśmy|już mam|już mamy|"
        r"już zamówił\w+) (?:\w+ )?(?:inne|inny|"
        r"nowe|nowy|auto|samochód|coś)?",
        r"(?:rozmyślił[ea]m się|rozmyśliliśmy się|zmienił[ea]m zdanie co do|odpuszczam|odpuszczamy|jednak (?:nie|"
        r"rezygnuj\w+|dziękuję|podziękuję)|"
        r"daruję sobie|darujmy sobie)",
        r"(?:rezygnuję|rezygnujemy|zrezygnował[ea]m|zrezygnowaliśmy)(?: z (?:zakupu|zapytania|oferty|auta|samochodu|"
        r"wszystkiego|jazdy|tego))?",
        r"(?:nie potrzebuję|nie potrzebujemy|nie chcę|nie chcemy) (?:już )(?:\w+ ){0,3}?(?:auta|samochodu|nic|niczego|"
        r"jazdy|tego|go|jej|żadn\w+)",
        r"(?:wycofuję|wycofujemy) (?:\w+ )?(?:zapytanie|zgłoszenie|się)",
        r"(?:proszę (?:o )?zapomnieć|zapomnijcie|zapomnij o (?:tym|sprawie)|nie ma tematu|już po sprawie|nic z tego)",
    ),
    Cue.NOT_NOW: (
        r"(?:nie|jeszcze nie) (?:teraz|w tej chwili|w tym momencie|na razie|obecnie|aktualnie|w tym roku|od razu)",
        r"(?:teraz|w tej chwili|obecnie|aktualnie|na razie|póki co|chwilowo|narazie|na tę chwilę) (?:\w+ ){0,3}?(?:nie|"
        r"brak|nie mam|bez|za wcześnie|"
        r"wstrzym\w+|kiepsk\w+|dziękuję|odpuszcz\w+)",
        r"(?:innym razem|kiedy indziej|kiedyś indziej|przy innej okazji)",
        r"(?:później|kiedyś|w przyszłości|wkrótce|niedługo|potem|za jakiś czas|sam\w?) (?:\w+ ){0,4}?(?:odezw\w+|"
        r"wróc\w+|zgłosz\w+|skontaktuj\w+|"
        r"napisz\w+|zadzwoni\w+)",
        r"(?:odezwę|odezwiemy|zgłoszę|zgłosimy|skontaktuję|skontaktujemy|wrócę|wrócimy|powrócę|napiszę|zadzwonię|"
        r"przypomnę) (?:się )?(?:\w+ ){0,5}?"
        r"(?:później|kiedyś|jak|gdy|kiedy|za|po|w przyszł\w+|sam\w?|wiosną|latem|jesienią|zimą|ponownie|do tematu|"
        r"wtedy|na (?:wiosnę|jesień))",
        r"(?:odezwę się|odezwiemy się|wrócę do (?:tematu|sprawy)|wrócimy do (?:tematu|sprawy)|sam\w? się odezwę|"
        r"odezwę się sam\w?)",
        r"(?:za|dopiero za) (?:rok|pół roku|(?:kilka|parę|półtora|dwa|trzy|cztery|pięć|sześć|\d) (?:miesi\w+|lat\w*|"
        r"roku|kwartał\w*))",
        r"(?:dopiero )?(?:w przyszłym roku|na przyszły rok|po nowym roku|w nowym roku|za rok|na wiosnę|na jesień|"
        r"w przyszłym kwartale)",
        r"(?:poczekam|poczekamy|zaczekam|wstrzymam|wstrzymamy|odłożę|odkładam|odłożymy|odkładamy|"
        r"przełożę decyzję)(?: \w+){0,3}? (?:do|z|na|jeszcze|się)",
        r"(?:może|raczej|jednak|dopiero|ewentualnie) (?:\w+ )?(?:później|kiedyś|wiosną|na wiosnę|latem|jesienią|zimą|"
        r"w przyszłym roku)",
        r"(?:nie mam|nie mamy|brak) (?:\w+ ){0,2}?(?:teraz |chwilowo |obecnie )?(?:czasu|pieniędzy|kasy|budżetu|"
        r"głowy do)(?: \w+)?",
        r"(?:za wcześnie|jeszcze za wcześnie|nie spieszy (?:mi|nam) się|bez pośpiechu|nie ma pośpiechu|nie pali się)",
    ),
    Cue.NOT_NOW_ELSE: (
        r"nie tylko",
        r"(?:dlaczego|czemu) … nie",
        r"nie później",
        r"jeszcze nie (?:dostał\w*|otrzymał\w*|odpowied\w+|było)",
        r"jak najszybciej",
        r"na razie(?=\s*[!.,]|$)",
    ),
    Cue.DEFERRED: (
        rf"(?:muszę|musimy|chcę|chcemy|najpierw|wpierw|jeszcze|trzeba|wolę|wolałbym|wolałabym|powinien\w*|daj\w*|"
        rf"potrzebuję) … {TO_CONSULT} … {RELATIVES}",
        rf"{TO_CONSULT} (?:\w+ ){{0,3}}?{RELATIVES}",
        rf"(?:muszę|musimy|najpierw) … {RELATIVES} … {TO_CONSULT}",
        r"(?:muszę|musimy|chcę|chcemy|daj\w* mi|dajcie nam|potrzebuję|chciał[ea]?bym) (?:\w+ ){0,4}?(?:przemyśleć|"
        r"pomyśleć|zastanowić|przespać|"
        r"sprawdzić (?:\w+ )?(?:kalendarz\w*|grafik\w*)|zajrzeć do kalendarza|czas\w* do namysłu|chwil\w+)",
        r"(?:zastanowię|zastanowimy|przemyślę|przemyślimy|pomyślę|pomyślimy|prześpię|prześpimy) (?:się|z tym|nad tym|"
        r"to|jeszcze)",
        r"(?:najpierw|wpierw|jeszcze) (?:\w+ ){0,3}?(?:zapytam|spytam|uzgodnię|ustalę|sprawdzę|porozmawiam|omówię)",
        rf"(?:jeśli|jeżeli|jak|o ile) (?:\w+ ){{0,2}}?{RELATIVES} (?:się )?(?:\w+ )?(?:zgodzi|pozwoli|będzie za|"
        rf"nie ma nic przeciwko|może)",
        r"(?:dam|damy|dam wam|dam państwu) (?:\w+ ){0,3}?(?:znać|odpowiedź)",
        r"(?:chwil(?:ę|eczkę|a)|momencik|moment|sekund(?:ę|a))(?=\s*[,.!]|$)",
        r"(?:zobaczymy|zobaczę|pożyjemy zobaczymy)",
    ),
    Cue.CALLBACK: (
        r"(?:zadzwo(?:ń|ńcie|nić|ńże|ni)|oddzwo(?:ń|ńcie|nić|nienie|nienia|ni)|przedzwo(?:ń|ńcie|nić)|dzwoń|dzwońcie|"
        r"zdzwonić|zdzwońmy|dryndn\w+)",
        r"(?:proszę|prosz\w+|poproszę|prosiłbym|prosiłabym) (?:\w+ ){0,3}?o (?:\w+ )?(?:telefon|kontakt telefoniczny|"
        r"oddzwonienie|rozmowę telefoniczną|"
        r"przedzwonienie)",
        r"(?:kontakt|rozmow\w+) (?:telefoniczn\w+|przez telefon)",
        r"(?:telefonicznie|przez telefon)",
        r"(?:ktoś|ktokolwiek) (?:\w+ ){0,3}?(?:zadzwoni\w*|oddzwoni\w*)",
    ),
    Cue.CALL_REFUSED: (
        r"(?:nie|proszę nie|bez|zamiast|żadnych) (?:\w+ ){0,3}?(?:dzwonić|dzwoń\w*|telefonować|telefon(?:u|ów)|"
        r"telefonicznie|oddzwaniać|połączeń|rozmów)",
        r"(?:zadzwonię|dzwonił[ea]m|dzwoniliśmy|zadzwonił[ea]m|dzwonię|dodzwonić|oddzwonię)",
        r"(?:nikt|nigdy) (?:\w+ ){0,3}?nie (?:oddzwonił\w*|zadzwonił\w*|dzwonił\w*|odebrał\w*)",
        r"akcj\w+ przywoławcz\w+",
    ),
    Cue.THANKS: (
        r"(?:dzięk(?:uję|uje|ujemy|i|ówa|ówka|óweczka)|dziekuje|dziekuję|dzieki|dziekujemy|podziękowani\w+|wdzięczn\w+|"
        r"dzięks|thx|thanks|danke|wielkie dzięki|"
        r"dzięki wielkie|bardzo dziękuję)",
    ),
    Cue.GREETING: (
        r"(?:dzień dobry|dobry wieczór|dobry|dobrywieczór|cześć|hej(?:ka|o)?|siema(?:nko|no)?|witam(?: serdecznie)?|"
        r"witajcie|witaj|halo|hallo|hello|hi|"
        r"elo|yo|joł|serwus|szczęść boże|dzien doberek|doberek|pozdrawiam|pozdro|guten tag|moin|servus)",
        r"(?:państwu|wszystkim|wam|ekipo|zespole|team|drodzy|kochani|ponownie|serdecznie)",
        r"(?:co słychać|jak leci|co tam|jest tam kto|jest tu ktoś|halo jest kto|ktoś tu jest|jak się macie|"
        r"jak się masz)",
    ),
    Cue.ADDITION: (
        r"(?:też|także|również|dodatkowo|ponadto|oprócz tego|poza tym|do tego|jak również|alternatywnie|ewentualnie|"
        r"tak samo|w dodatku|plus)",
    ),
    Cue.CHANGE: (
        r"(?:jednak|zamiast|wolę|wolał(?:bym|abym)|wolimy|woleli(?:byśmy)?|raczej|lepiej|korekta|poprawka|poprawiam|"
        r"sprostowanie|pomyłka|pomylił\w+|"
        r"pomyliłem się|literówka|źle (?:napisał\w+|podał\w+|wpisał\w+)|przejęzyczył\w+)",
        r"(?:sorry|sorki|przepraszam|wybaczcie|ups|oj|ojej),? (?:\w+ )?(?:jednak|nie|źle|miał\w+|chodził\w+|to|w|o|na)",
        r"(?:nie|ach nie|a nie|oj nie),? (?:jednak|lepiej|wróć|czekaj|chwila|miał[ea]m|chodziło|lecz|tylko|ale|to nie)",
        r"(?:zmienić|zmieńcie|zmieniam|zmieniamy|zmień|zmiana|zmianę|zmienił[ea]m zdanie|miał[ea]m na myśli|"
        r"chodziło mi|chodzi mi o|nie \w+,? (?:tylko|lecz|ale) \w+)",
        r"(?:nie zgadza się|źle|błędn\w+|nieprawidłow\w+|niepoprawn\w+|nie pasuje|coś (?:jest )?nie tak|jest błąd|"
        r"nie ten|nie ta|nie te)",
    ),
}
