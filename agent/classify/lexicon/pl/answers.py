"""Polish phrases for yes and no, consent, and how people introduce themselves and close."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.YES: (
        r"(?:tak+(?! (?:w ogóle|w ogole|sobie|jak|że|więc|czy|samo|długo|szybko|bardzo|naprawdę|między)\b)|"
        r"tak tak|ta|no tak|no jasne|jasne|jasna sprawa|oczywiście|oczywiscie|pewnie|pewno że tak|"
        r"jak najbardziej|naturalnie|"
        r"zdecydowanie(?: tak)?|absolutnie tak|owszem|a jakże|no raczej|no pewnie|ba|yes|yep|yup|ja|mhm|aha)",
        r"(?:zgadza się|zgadza sie|wszystko się zgadza|wszystko ok|wszystko okej|wszystko gra|wszystko dobrze|"
        r"wszystko pasuje|dokładnie(?: tak)?|"
        r"potwierdzam|potwierdzone|potwierdzamy|zgoda|zgadzam się|prawidłowo|poprawnie|dane poprawne|dane się zgadzają|"
        r"w porządku|"
        r"wszystko w porządku|ok|okej|okay|okej okej|oki|okejka|okidoki|oks|git|gitara|gites|spoko|spoczko|luz|dobra|"
        r"dobrze|niech będzie|"
        r"niech tak będzie|może tak być|tak może być|może być|tak jest|racja|słusznie|się zgadza|jest ok|jest okej|"
        r"jest dobrze|gra|gra gitara)",
        r"(?:pasuje|pasuje mi|mi pasuje|nam pasuje|pasuje nam|odpowiada mi|śmiało|smialo|no śmiało|"
        r"chętnie|bardzo chętnie|z chęcią|"
        r"z przyjemnością|bardzo proszę|tak proszę|"
        r"poproszę tak)",
        r"(?:można|proszę|śmiało|możecie|może pan|może pani|mogą państwo) (?:\w+ )?(?:przekazać|przekazywać|wysłać|"
        r"wysyłać|przesłać|rezerwować|zarezerwować|"
        r"umówić|umawiać|działać|zapisać|zatwierdzić|puścić|puszczać|kontynuować|bukować)",
        r"(?:(?:śmiało |to |proszę )?(?:działajcie|działamy|działaj|lecimy|róbcie|zróbcie tak|rezerwujcie|rezerwuj|"
        r"zapisujcie|wysyłajcie|wyślijcie|wyślij|"
        r"przekażcie|przekaż|przekazujcie|puszczaj|puszczajcie|bukuj|umawiaj|umawiajcie|jedziemy z tym|"
        r"zatwierdzam|akceptuję|biorę|bierzemy|"
        r"umowa stoi|stoi|deal|zielone światło))",
        r"(?:👍|✅|👌|✔️?|🆗|💯|☑️?)\W*",
    ),
    Cue.YES_WEAK: (
        r"(?:super|superowo|świetnie|świetny|idealnie|idealny|doskonale|bosko|ekstra|fajnie|fajno|perfekcyjnie|perfekt|"
        r"rewelacja|rewelacyjnie|wspaniale|"
        r"cudownie|bomba|mega|elegancko|elegancja|pięknie|bardzo dobrze|miodzio|sztos|petarda|brzmi (?:dobrze|świetnie|"
        r"super)|cieszę się|to super|to świetnie|"
        r"byłoby (?:super|świetnie|idealnie))",
    ),
    Cue.NO: (
        r"(?:nie do końca|niezupełnie|nie całkiem|nie to (?:pisałem|pisałam|mówiłem|mówiłam))",
        r"(?:nie+|nie nie|a nie|no nie|niestety nie|raczej nie|jednak nie|absolutnie nie|w żadnym (?:razie|wypadku)|"
        r"skądże|gdzie tam|bynajmniej|nope|nein)"
        r"(?=\s*(?:$|[,.!;:]|dziękuj|dzięki|proszę|to |nie|jest|w |na |o |chodzi|zgadza))",
        r"(?:nie zgadza się|nie zgadza sie|nie do końca|niezupełnie|nie całkiem|źle|błąd|jest błąd|błędnie|błędne|"
        r"nieprawidłow\w+|niepoprawn\w+|nieprawda|"
        r"coś (?:się )?nie (?:zgadza|tak|gra)|to (?:jest )?(?:źle|błąd|nieprawda|nie tak|nie to)|nie tak|"
        r"nie zgadzają się|nie pasuje(?: mi)?|nie potwierdzam|"
        r"nie wyrażam|pomyłka|nie jest (?:ok|okej|w porządku|dobrze|poprawn\w+|prawidłow\w+))",
        r"(?:lepiej|proszę|raczej|jeszcze|na razie) nie",
        r"nie (?:wysyłaj\w*|przekazuj\w*|rezerwuj\w*|umawiaj\w*|wysyłać|przekazywać|rezerwować)",
        r"(?:👎|❌|🚫)\W*",
    ),
    Cue.NEGATION: (r"(?:nie|nigdy|bez|ani|żad(?:en|na|ne|nego|nej|nych|nym)|nic|niczego|nikt|nikomu|brak)",),
    Cue.NEGATION_HARMLESS: (
        r"(?:nie ma (?:problemu|sprawy|przeszkód|za co|uwag|zastrzeżeń)|żaden problem|bez (?:problemu|problemów|zmian|"
        r"uwag|zastrzeżeń|obaw|dwóch zdań)|"
        r"żadnych (?:zmian|uwag|zastrzeżeń|pytań)|nic (?:do (?:dodania|zmiany|poprawy|poprawienia)|"
        r"nie (?:trzeba )?(?:zmieniać|zmieniam|zmieniajcie))|"
        r"nie (?:mam|mamy) (?:nic przeciwko|zastrzeżeń|uwag|pytań|więcej pytań|dalszych pytań|zmian)|nic przeciwko|"
        r"czemu nie|dlaczego nie|nie tylko|"
        r"nie mogę się doczekać|nie możemy się doczekać|nieprawdaż)",
        r"(?:proszę |tylko )?(?:nie|bez) (?:\w+ ){0,2}?(?:dzwonić|dzwoń\w*|telefonować|telefonów|telefonu|oddzwaniać|"
        r"dzwonienia)",
        r"nie (?:odbieram|odbiorę)(?: telefonu)?",
    ),
    Cue.DOUBT: (
        r"(?:jeśli|jeżeli|o ile|pod warunkiem|chyba że|gdyby|dopóki|jak tylko|zakładając|zależy|w zależności)",
        r"(?:może(?! być| tak być| pan| pani)|możliwe|ewentualnie|chyba|raczej|prawdopodobnie|pewnie tak|wydaje mi się|"
        r"sądzę|myślę|powiedzmy|w zasadzie|w sumie|zasadniczo|"
        r"teoretycznie|niby|nie wiem|nie jestem (?:pewien|pewna|przekonan\w+)|niepewn\w+|trudno powiedzieć|prawie|"
        r"niemal|poza|oprócz|z wyjątkiem|hm+|yyy+|eee+|"
        r"no nie wiem|zobaczymy|zobaczę|mniej więcej|i tak i nie)",
        r"(?:zastanow\w+|przemyśl\w+|pomyśl\w+|zapytam|zapytać|spytam|spytać|pytanie|sprawdzę|sprawdzić|uzgodni\w+|"
        r"chwil\w+|moment\w*|sekund\w+|poczekaj\w*|"
        r"czekaj\w*|najpierw|wpierw|dam znać|jeszcze nie)",
        r"(?:akurat|taa+|ta jasne|jasne jasne|haha+\w*|hehe+\w*|lol|xd+|żart\w*|jaja|ironi\w+|dobre sobie|"
        r"chciałoby się|tak tak jasne|pewnie pewnie|no chyba)",
        r"(?:🙄|😒|🤔|😏|🤨|😕|😬|🤷\S*)",
    ),
    Cue.BUT: (
        r"(?:ale|lecz|jednak|jednakże|tylko|tylko że|z tym że|oprócz|poza|z wyjątkiem|zamiast|zmienić|zmiana|zmianę|"
        r"korekta|poprawka|chociaż|choć|natomiast|"
        r"wolę|wolałbym|wolałabym|później|wcześniej|aczkolwiek)",
    ),
    Cue.QUESTION_WORD: (
        r"(?:co|jak|ile|kiedy|gdzie|kto|kogo|komu|kim|dlaczego|czemu|który|która|które|której|jaki|jaka|jakie|skąd|"
        r"dokąd|czym|czy|po co|na co)",
    ),
    Cue.HANDED_ON: (
        r"(?:przekaz(?:ać|ywać|ywali|ywały|ali|ali|ał|ała|anie|ania|aniu|ane|ana|any|ywania|ywanie|uję|uj|ujcie)|przekażcie|przekaż|przesłać|"
        r"przesyłać|prześlij\w*|przesyłaj\w*|przesłanie|"
        r"udostępni(?:ć|anie|ania|eni\w+|ać|aj\w*|on\w+|jcie)|udostępnij\w*|podać dalej|podawać dalej|podaj\w* dalej|"
        r"przekazan\w+|dzielić się|rozsyła\w+|"
        r"odsprzeda\w+|sprzedawa\w+ (?:moich|danych)|puszczać dalej|puścić dalej|transfer\w*)",
        r"(?:wysłać|wysyłać|wyślij\w*|wysyłaj\w*|dać|dawać|dawajcie|dajcie|podać|podawać|podaj\w*|"
        r"oddać) (?:[^\s.!?\n]+ ){0,6}?(?:dalej|dealer\w*|diler\w*|salon\w*|"
        r"handlowc\w+|partner\w*|osob\w+ trzeci\w+|komukolwiek|nikomu|innym|firm\w+)",
        r"(?:dane|numer|kontakt|adres|informacje) (?:[^\s.!?\n]+ ){0,6}?(?:dostanie|dostał\w*|otrzyma|otrzymał\w*|"
        r"trafi\w*|trafią|zobaczy|iść|pójdą|pójść|"
        r"wykorzysta\w+)",
        r"(?:dealer\w*|diler\w*|salon\w*|partner\w*) (?:[^\s.!?\n]+ ){0,5}?(?:dostanie|dostać|otrzyma\w*|może mieć|"
        r"mieć|znać|zna|skontaktować|zadzwonić)",
    ),
    Cue.LIMITED_USE: (
        r"(?:(?:ale|tylko|i|proszę) ){0,2}(?:bez|żadnych|nie (?:przysyłać|wysyłać|chcę|zapisywać mnie na)) (?:\w+ "
        r"){0,2}?(?:reklam\w*|newsletter\w*|spamu|ofert|marketing\w*|mailing\w*)(?: proszę)?",
        r"(?:(?:ale|i) )?(?:tylko|wyłącznie|jedynie) (?:do|na|w sprawie|na potrzeby) (?:\w+ )?(?:jazdy|jazdę|testu)",
    ),
    Cue.PERMITS: (r"(?:możecie|może pan|może pani|mogą państwo|możesz|pozwalam|wyrażam zgodę|upoważniam)",),
    Cue.PERSONAL_DATA: (
        r"(?:dane|danych|danymi|kontakt\w*|numer\w*|telefon\w{0,3}|adres\w*|e-?mail\w*|mail\w*|informacj\w+|nazwisk\w+|"
        r"personali\w+|przekazani\w+|przekazywani\w+|"
        r"udostępniani\w+|udostępnieni\w+)",
    ),
    Cue.DEALER: (
        r"(?:dealer\w*|diler\w*|salon\w{0,4}|osob\w+ trzeci\w+|stron\w+ trzeci\w+|osobom trzecim|komukolwiek|"
        r"partner\w*|handlowc\w+|handlowiec|sprzedawc\w+|oddział\w*|"
        r"filii|filia|autoryzowan\w+|innym|innych firm|firmom|podmiot\w*)",
    ),
    Cue.ALLOW: (
        r"(?:można|możecie|mogą|może|możesz|zgadzam|zgoda|zgodę|zgodą|pozwalam|zezwalam|wyrażam|wolno|proszę|chętnie|"
        r"ok|okej|spoko|tak|śmiało|nie mam nic przeciwko|"
        r"bez problemu|nie ma problemu|akceptuję|upoważniam|przekażcie|przekaż|przekazujcie|udostępnijcie|potwierdzam)",
    ),
    Cue.WITHHELD: (
        r"(?:nie|niczego|nic|nigdy) (?:\w+ ){0,3}?(?:do|dla|z|u) (?:\w+ ){0,2}?(?:dealer\w*|diler\w*|salon\w*|"
        r"osob\w+ trzeci\w+|partner\w*|handlowc\w+|innych firm)",
        r"(?:bez|żadn\w+|żadnego|żadnych) (?:\w+ )?(?:dealer\w*|diler\w*|przekazywani\w+|przekazani\w+|udostępniani\w+|"
        r"osób trzecich|osobom trzecim)",
        r"(?:dane|numer|adres|kontakt|wszystko|to|moje dane) (?:\w+ ){0,4}?(?:zostaj\w+|zostan\w+|zostaw\w+|"
        r"zachowaj\w*|ma zostać|mają zostać|niech zostan\w+) "
        r"(?:\w+ ){0,3}?(?:u|dla|między|tylko)",
        r"(?:zachowaj\w*|zostaw\w*|zatrzymaj\w*) (?:\w+ ){0,4}?(?:dane|numer|adres|kontakt|dla siebie)",
        r"(?:cofam|cofnąć|wycofuję|wycofać|odmawiam|sprzeciwiam|nie wyrażam|nie daję|nie udzielam|zabraniam|"
        r"nie zgadzam|nie zgadzamy|bez mojej) … (?:zgod\w+|przekaz\w+|"
        r"udostępni\w+|przesył\w+|zgody)",
        r"(?:zgod(?:a|ę|y)|przekazani\w+|przekazywani\w+|udostępniani\w+) … (?:cofam|wycofuję|odmawiam|nie wyrażam|"
        r"nie daję|zabraniam|nie życzę)",
    ),
    Cue.INTRODUCTION: (
        r"(?:nazywam się|nazywam sie|mam na imię|mam na imie|na imię mi|jestem|moje nazwisko(?: to)?|moje imię(?: to)?|"
        r"moje imię i nazwisko(?: to)?|"
        r"imię i nazwisko|imię|nazwisko|moje dane(?: to)?|z tej strony|tu|tutaj|tu mówi|mówi|pisze|mówi się na mnie|"
        r"na nazwisko|na imię|proszę zapisać na)",
    ),
    Cue.CLOSING: (
        r"(?:serdecznie |gorąco |ciepło |przesyłam |łączę )?(?:pozdrawiam|pozdrawiamy|pozdrowienia|pozdro|pozdr|"
        r"pozdrowionka)(?: serdecznie| gorąco| ciepło| "
        r"państwa| was| i dziękuję| wszystkich| z (?:góry|poważaniem)){0,3}",
        r"(?:z|łączę) (?:\w+ )?(?:poważaniem|wyrazami szacunku|szacunkiem|wyrazy szacunku|uszanowaniem|serdecznością|"
        r"pozdrowieniami)|z poważaniem|zpow|z pow",
        r"(?:miłego|udanego|dobrego|spokojnego) (?:dnia|wieczoru|weekendu|tygodnia)(?: życzę| państwu| wam){0,2}",
        r"(?:do (?:zobaczenia|usłyszenia|widzenia|jutra)|na razie|nara|papa|pa|cześć|hej|trzymajcie się|ściskam|ukłony|"
        r"kłaniam się|uszanowanko)",
        r"(?:(?:z góry |bardzo |serdecznie |wielkie )?(?:dziękuję|dziękujemy|dzięki|dziekuje))(?: (?:bardzo|z góry|"
        r"serdecznie|pięknie|ślicznie|i pozdrawiam|"
        r"za (?:\w+ ){0,3}?\w+(?=[.,!\n]))){0,3}",
        r"(?:oczekuję|oczekuje|czekam|czekamy|liczę) (?:na|z niecierpliwością) (?:\w+ ){0,2}?(?:odpowiedź|kontakt|"
        r"wiadomość|termin)",
    ),
    Cue.SOFTENER: (
        r"(?:dziękuję|dziękujemy|dzięki|dziekuje|dzieki|bardzo|z góry|proszę|prosze|dzień dobry|cześć|hej|hejka|witam|"
        r"no|a|to|więc|pozdrawiam)",
    ),
    Cue.CONDITION: (r"(?:jeśli|jeżeli|tylko|o ile|pod warunkiem|chyba że|dopiero|jak tylko|najpierw|zanim)",),
    Cue.JOINT: (r"(?:i|a|ale|lub|albo|oraz|bo|lecz|jednak|więc|natomiast|bądź|ponieważ|gdyż)",),
    Cue.OWN_GIVING: (
        r"nie (?:podam|podaję|chcę podawać|chcę podać|zostawię) (?:\w+ )?(?:numeru|telefonu|adresu|nazwiska|maila)",
        r"wol(?:ę|ałbym|ałabym) nie podawać (?:\w+ )?(?:numeru|telefonu|adresu|nazwiska|maila)",
        r"bez podawania (?:numeru|telefonu|adresu)",
    ),
}
