"""Polish phrases for the other things people write for, and what no customer writes."""

from collections.abc import Mapping

from agent.classify.lexicon.cues import Cue

PHRASES: Mapping[Cue, tuple[str, ...]] = {
    Cue.SERVICE: (
        r"(?:warsztat\w{0,4}|serwis\w{0,6}|przegląd(?:u|em|zie|y)?|konserwacj\w+|wymian(?:a|ę|y) (?:oleju|opon|klocków|"
        r"kół|filtr\w*|"
        r"akumulator\w*|żarówk\w*|płynu)|olej(?:u|em)?|aso)",
        r"(?:opon(?:y|ę|a|ami|ie)?|opon|zimówk\w+|letniówk\w+|wulkanizac\w+|przechowalni\w+ opon|kół zimowych|"
        r"koła zimowe|felg\w+|"
        r"ciśnieni\w+ w oponach)",
        r"(?:tüv|tuv|tuev|hu|badani\w+ techniczn\w+|przegląd\w* techniczn\w+|dowód rejestracyjny)",
        r"(?:częś(?:ć|ci) zamienn\w+|części|klock\w+|hamulc\w+|świec\w+ zapłon\w+|wycieraczk\w+|pióra|dywanik\w+|"
        r"box\w* dachow\w+|"
        r"bagażnik\w* dachow\w+|zapasow\w+ klucz\w*|drugi klucz\w*|kluczyk\w*|reflektor\w* (?:nie|pękł)|akumulator\w*)",
        r"(?:akcj\w+ (?:przywoławcz|serwisow|naprawcz)\w+|przywoławcz\w+|awari\w+|zepsuł\w*|popsuł\w*|rozkraczył\w*|"
        r"laweta|lawetę|"
        r"holowan\w+|nie odpala|nie zapala|nie chce odpalić|gwarancj\w+|rękojmi\w*|reklamacj\w+ gwarancyj\w+)",
        r"(?:kontrolk\w+|lampk\w+|błąd|błędu|kod błędu|komunikat\w*|świeci się|miga|stuka|puka|piszczy|skrzypi|"
        r"trzeszczy|szarpie|"
        r"cieknie|wyciek\w*|hałas\w*|uster\w+|nie działa|przestał\w* działać|zawiesza się|hałasuje)",
        r"(?:aplikacj\w+|logowani\w+|zalogować|hasł\w+|konto użytkownika|aktualizacj\w+|update\w*|bluetooth\w*|"
        r"sparować|"
        r"połączyć telefon\w*|nie łączy się)",
        r"(?:napraw\w+|blachark\w+|lakierni\w+|szkod(?:a|ę|y|zie)|stłuczk\w+|odprysk\w*|szyb(?:a|ę|y) (?:pęk\w+|"
        r"przedni\w+)|"
        r"samochód zastępczy|auto zastępcze|rys(?:a|ę|y)|wgnieceni\w+|instrukcj\w+ obsługi|książk\w+ serwisow\w+)",
    ),
    Cue.OWN_CAR: (
        r"(?:moj(?:e|ego|emu|im)|mój|mojego|naszego|nasze|nasz|naszym|swoj\w+|mego) (?:\w+ ){0,2}?(?:aut\w+|samoch\w+|"
        r"woz\w+|wóz|"
        r"pojazd\w*|bryk\w+)",
        r"(?:numer (?:vin|nadwozia|podwozia)|vin|tablic\w+ rejestracyjn\w+|nr rej\w*|numer rejestracyjny|przebieg\w*|"
        r"pierwsza rejestracja|rok produkcji|rocznik)",
    ),
    Cue.COMPLAINT: (
        r"(?:skarg\w+|skarż\w+|zażaleni\w+|reklamacj\w+|reklamuj\w+|skandal\w*|żenad\w+|żenując\w+|kpin\w+|bezczeln\w+|"
        r"chamstw\w+|"
        r"niedopuszczaln\w+|nie do przyjęcia|nie do pomyślenia|karygodn\w+|absurd\w*|farsa|cyrk|masakra|porażka|dramat|"
        r"żart)",
        r"(?:rozczarowan\w+|zawied\w+|zawiodł\w*|wkurz\w+|wściek\w+|zdenerwowan\w+|oburz\w+|zirytowan\w+|"
        r"niezadowolon\w+|"
        r"frustr\w+|niekompetent\w+|nieprofesjonaln\w+|niegrzeczn\w+|opryskliw\w+|arogan\w+|lekceważ\w+|olew\w+|"
        r"zlał\w*|fatalny|"
        r"fatalna|fatalnie|beznadziejn\w+|tragiczn\w+|katastrof\w+)",
        r"(?:nikt|nikomu|żaden) (?:\w+ ){0,5}?(?:nie (?:odpowi\w+|oddzwoni\w*|zadzwoni\w*|odpis\w+|odezwał\w*|odzywa|"
        r"reagu\w+|odbiera|"
        r"interesuj\w+|raczy\w*|skontaktował\w*|przyszedł|kontaktuje|poczuwa))",
        r"(?:brak|żadnej|zero|ani jednej|do dziś żadnej|bez) (?:\w+ )?(?:odpowiedzi|reakcji|odzewu|kontaktu|"
        r"informacji zwrotnej)",
        r"(?:czekam|czekamy|czekał[ea]m|czekaliśmy) (?:\w+ ){0,3}?(?:od|już|ponad|"
        r"prawie)? ?(?:\w+ ){0,2}?(?:tygodni\w*|tydzień|dni|"
        r"miesi\w+|miesięcy|godzin\w*)",
        r"(?:prawnik\w*|adwokat\w*|sąd\w*|krok\w* prawn\w+|rzecznik\w* konsument\w+|uokik|zwrot\w* pieniędzy|"
        r"zwrotu kosztów|"
        r"odszkodowani\w+|nigdy więcej|nigdy już|omijać szerokim łukiem|odradzam|zła obsługa|słaba obsługa)",
        r"(?:(?:po raz|już) (?:drugi|trzeci|czwarty|kolejny|n-ty|enty)|znowu to samo|co wy sobie|co to ma być|"
        r"ile można|ile jeszcze)",
        r"(?:oszu\w+|naciąg\w+|kłam\w+|okłama\w+|okantowa\w+|zbywa\w+|zbyto mnie|zbyli\w*|wystawi\w+ (?:mnie|nas)|"
        r"spławi\w+|"
        r"pocałowa\w+ klamkę|stracony czas|zmarnowa\w+|na darmo|na próżno)",
    ),
    Cue.SALES: (
        r"(?:cen(?:a|ę|y|ie|nik\w*|owo)?|koszt\w{0,4}|kosztuj\w+|ile za|rata|raty|ratę|ratach|rat|miesięcznie|stawk\w+|"
        r"wyjdzie|wyniesie)",
        r"(?:leasing\w*|finansowan\w+|kredyt\w*|pożyczk\w+|rabat\w*|zniżk\w+|upust\w*|dopłat\w+|premi\w+|"
        r"dofinansowan\w+|gotówk\w+|"
        r"wpłat\w+|wynajm\w*|najem\w*|abonament\w*|subskrypcj\w+|wykup\w*)",
        r"(?:ofert\w+|wycen\w+|kalkulacj\w+|propozycj\w+ cenow\w+|promocj\w+|warunki)",
        r"(?:kupić|kupi\w*|kupn\w+|kupuj\w+|zakup\w*|nabyć|nabyci\w+|zamówić|zamówieni\w+|nowe auto|nowy samochód|"
        r"nowego auta|"
        r"używan\w+|z drugiej ręki|poleasingow\w+|roczn\w+ auto|demówk\w+)",
        r"(?:prospekt\w*|katalog\w*|broszur\w+|folder\w*|ulotk\w+|specyfikacj\w+|dane techniczne|danych technicznych|"
        r"konfigur\w+|"
        r"wyposażeni\w+|wersj\w+ wyposażenia)",
        r"(?:dostaw\w+|dostępn\w+|na stanie|na placu|od ręki|termin\w* (?:dostawy|realizacji|oczekiwania)|"
        r"czas\w* oczekiwania|"
        r"na magazynie|premier\w+|kiedy wyjdzie|kiedy wchodzi)",
        r"(?:zasięg\w*|spalani\w+|spala|pali|zużyci\w+|zużywa|bagażnik\w*|uciąg\w*|przyczep\w+|ładownoś\w+|ładowani\w+|"
        r"ładuje|"
        r"mocy|moc|koni|kw|kwh|pojemnoś\w+|wymiar\w*|miejsc|isofix|przyspieszeni\w+|promień skrętu|prześwit\w*)",
        r"(?:w rozliczeni\w+|rozliczeni\w+|odkup\w*|skup\w*|wymian(?:a|ę) starego|zamian\w+)",
        r"(?:doradz\w+|doradztw\w+|flot\w+|firmow\w+|na firmę|działalnoś\w+|niepełnosprawn\w+)",
    ),
    Cue.RECEIPT: (
        r"(?:dziękujemy|dziekujemy) za (?:\w+ ){0,3}?(?:zapytanie|zainteresowanie|zgłoszenie|zamówienie|kontakt|"
        r"rezerwację|przesłanie)",
        r"odpowiemy (?:\w+ ){0,5}?(?:wkrótce|jak najszybciej|najszybciej|w ciągu|niezwłocznie|najbliższ\w+)",
    ),
    Cue.AUTOMATED: (
        r"(?:out[ -]of[ -]office|auto[ -]?reply|auto[ -]?response|autoresponder|undeliver\w*|"
        r"delivery status notification)",
        r"(?:automatyczna|automatycznie|zautomatyzowana|autoodpowiedź) (?:\w+ )?(?:odpowiedź|wiadomość|powiadomienie|"
        r"wygenerowan\w+|potwierdzenie)",
        r"(?:wiadomość|mail|e-?mail|powiadomienie) (?:\w+ ){0,3}?(?:wygenerowan\w+|wysłan\w+|"
        r"została?) (?:\w+ )?automatycznie",
        r"automatyczn(?:a|e|y|ą) (?:odpowiedź|powiadomienie|potwierdzenie|informacja|autoresponder)",
        r"(?:przebywam|przebywamy) (?:\w+ ){0,4}?na (?:urlopie|zwolnieniu|wyjeździe)",
        r"(?:jestem|będę|jesteśmy) (?:\w+ ){0,3}?(?:poza biurem|nieobecn\w+) (?:w|do|od|i|z)",
        r"(?:w|z) (?:pilnych|nagłych) (?:sprawach|przypadkach|wypadkach)",
        r"(?:w mojej nieobecności|podczas mojej nieobecności|nie będę mieć dostępu do poczty|"
        r"ograniczony dostęp do poczty)",
        r"(?:(?:wiadomość|mail) nie (?:została|mogła zostać|został|mógł zostać) (?:dostarczon\w+)|"
        r"nie udało się dostarczyć|"
        r"nie można dostarczyć|zwrot wiadomości|skrzynka (?:odbiorcza )?(?:jest )?(?:pełna|przepełniona)|"
        r"błąd dostarczenia|"
        r"niedostarczon\w+|adres nie istnieje)",
        r"(?:twoje|państwa|pana|pani) (?:zgłoszenie|zamówienie|przesyłka|paczka|sprawa|"
        r"zapytanie) (?:\w+ ){0,4}?(?:została?o?|ma numer|"
        r"zarejestrowan\w+|utworzon\w+|przyjęt\w+|zamknięt\w+|wysłan\w+|nadan\w+|jest w drodze|otrzymał\w*|"
        r"w realizacji)",
        r"(?:zgłoszenie|ticket|sprawa|zamówienie|przesyłka|numer (?:zgłoszenia|sprawy|zamówienia)|"
        r"nr zgłoszenia) ?(?:nr\.?|numer|id)?:? ?"
        r"#?[\w/-]{0,12}\d[\w/-]{1,12}",
        r"(?:prosimy|proszę) nie odpowiadać na (?:tę|ta|tą|tego|niniejszą) (?:wiadomość|wiadomosc|maila|mail|e-?mail)",
        r"(?:no-?reply|noreply|mailer-daemon|postmaster|potwierdzenie (?:odbioru|odczytu|otrzymania)|"
        r"potwierdzenie przeczytania)",
        r"(?:otrzymujesz|otrzymują państwo|otrzymuje pan\w?|dostajesz) (?:tę|ten|tego) (?:wiadomość|mail\w*|e-?mail\w*|"
        r"newsletter)",
        r"(?:wypisz się|zrezygnuj z subskrypcji|anuluj subskrypcję|rezygnacja z (?:newslettera|subskrypcji)|"
        r"wypisz mnie): ?(?:https?:|www|tutaj)",
        r"(?:aby (?:się )?(?:wypisać|zrezygnować)|(?:kliknij|kliknąć)(?: \w+)? (?:aby|żeby) (?:się )?wypisać|"
        r"wypisać się (?:klikając|tutaj|"
        r"można)|możesz (?:się )?(?:w każdej chwili )?(?:wypisać|zrezygnować))",
        r"(?:zobacz (?:w|online)|otwórz w) ?(?:przeglądarce|przeglądarka)?|wyświetl w przeglądarce|wersja online|"
        r"newsletter nr|w tym numerze",
        r"(?:otrzymaliśmy (?:twoje|państwa|pana|pani) (?:zgłoszenie|zapytanie|wiadomość|zamówienie)|"
        r"dziękujemy za (?:zgłoszenie|kontakt)"
        r"[.,] (?:odpowiemy|skontaktujemy))",
    ),
    Cue.SPAM: (
        r"(?:opłat\w+ celn\w+|dopłat\w+ do (?:przesyłki|paczki)|niedopłat\w+|dopłać|uregulu\w+ (?:należność|płatność)|"
        r"kart\w+ kredytow\w+|"
        r"przelew\w* na konto)",
        r"(?:seo|pozycjonowani\w+|backlink\w*|linkowani\w+|pierwsz\w+ stron\w+ google|wizytówk\w+ google|"
        r"marketing\w* (?:internetow\w+|"
        r"online)|kampani\w+ (?:google|facebook|ads)|leady|leadów|bazy? (?:danych )?(?:firm|klientów|mailing\w+|"
        r"adresów)|stron\w+ "
        r"(?:www|internetow\w+) (?:dla|w cenie|od))",
        r"(?:bitcoin\w*|krypto\w*|kasyn\w+|wygrałeś|wygrał[ea]ś|wygrali państwo|zwycięzc\w+|loteri\w+|spad(?:ek|ku|"
        r"kobiorc\w+)|milion\w*|"
        r"pożyczk\w+ (?:bez|online|od)|chwilówk\w+|szybki kredyt|dochód pasywny|pasywny dochód|zarabiaj\w*|"
        r"inwestycj\w+|inwestor\w*|forex)",
        r"(?:inaczej|w przeciwnym razie) (?:\w+ ){0,3}?(?:zostanie|zostaną|będzie) (?:\w+ )?(?:usunięt\w+|"
        r"zablokowan\w+|zawieszon\w+|zamknięt\w+)",
        r"(?:twoje|państwa) (?:konto|hasło|dostęp|skrzynka|strona|profil|paczka|przesyłka|"
        r"płatność) (?:\w+ ){0,3}?(?:zablokowan\w+|"
        r"zawieszon\w+|wygas\w+|ograniczon\w+|wstrzyman\w+|zweryfik\w+|usunięt\w+)",
        r"(?:viagr\w+|potencj\w+|odchudzani\w+|schudn\w+|randk\w+|singielk\w+|sekskamer\w*|anonse towarzyskie)",
        r"(?:kliknij (?:tutaj|tu|w link|link|teraz|poniżej)|zweryfikuj (?:swoje |swój |swoją )?(?:konto|dane|tożsamość|"
        r"stronę)|potwierdź "
        r"(?:swoje |swoją )?(?:dane|tożsamość|konto)|ostatnia szansa|tylko dziś|oferta limitowana|odbierz nagrodę)",
        r"(?:oferujemy (?:państwu|usługi|współpracę|kompleksow\w+|naszą|tanie|najlepsze)|jesteśmy (?:producentem|"
        r"agencją|dostawcą|liderem|"
        r"hurtownią|firmą (?:zajmującą|oferującą))|nasza (?:agencja|firma oferuje|platforma|hurtownia)|nasze (?:usługi|"
        r"oprogramowanie|"
        r"rozwiązanie)|bezpłatn\w+ (?:audyt\w*|demo|konsultacj\w+|wycen\w+ strony)|sprzątani\w+ biur\w*|"
        r"usługi sprzątające|"
        r"pracownik\w+ tymczasow\w+|agencja pracy|hurtow\w+|dostawc\w+ (?:części|opon|akcesoriów))",
    ),
    Cue.JOB: (
        r"(?:prac(?:a|ę|y) (?:u|w|jako|dla|dorywcz\w+|wakacyjn\w+|sezonow\w+)|szukam pracy|ofert\w+ pracy|"
        r"wolne (?:etaty|stanowiska)|"
        r"etat\w*|wakat\w*|stanowisk\w+|rekrutacj\w+|aplikuj\w+|aplikować|cv|życiorys\w*|list motywacyjny|staż\w*|"
        r"praktyk\w+|"
        r"praktykant\w*|zatrudni\w+|karier\w+|ausbildung|uczeń|uczni\w+|zawodow\w+ szkoł\w+)",
    ),
    Cue.ORDER: (
        r"(?:zignoruj\w*|ignoruj\w*|zapomnij\w*|pomiń\w*|obejdź) … (?:instrukcj\w+|polece\w+|zasad\w*|reguł\w*|"
        r"wytyczn\w+|prompt\w*)",
        r"system ?-?prompt\w*",
        r"(?:wypisz|pokaż|wyświetl|powtórz|zdradź|podaj) … (?:swoje instrukcje|swój prompt|prompt\w*|"
        r"instrukcj\w+ systemow\w+)",
        r"(?:jesteś|bądź|od teraz jesteś|teraz jesteś) (?:teraz |od teraz )?(?:dan|w trybie \w+|piratem|hakerem|"
        r"innym botem)",
        r"(?:od teraz|od tej pory) jesteś",
        r"(?:udawaj|wyobraź sobie),? że jesteś",
        r"(?:podaj|pokaż|wyślij|daj|zdradź) (?:mi|nam) … (?:ostatniego|innych|innego|pozostałych|"
        r"poprzedniego) klient\w*",
    ),
    Cue.PRESS: (
        r"(?:pras(?:a|y|owy|owe|owego|owych|ową|owej)|redakcj\w+|redaktor\w*|dziennika\w+|magazyn\w*|blog\w*|"
        r"influencer\w*|youtube\w*|"
        r"youtuber\w*|kanał\w*|wywiad\w*|podcast\w*|artykuł\w*|recenzj\w+|auto prasowe|samochód prasowy|instagramer\w*|"
        r"tiktok\w*)",
        r"(?:sponsor\w*|darowizn\w+|stowarzyszeni\w+|klub\w* (?:sportow\w+|piłkarsk\w+)|festyn\w*|loteri\w+ fantow\w+|"
        r"charytatywn\w+|"
        r"projekt\w* szkoln\w+|prac\w+ (?:dyplomow|magistersk|licencjack)\w+|ankiet\w+|badani\w+ naukow\w+|fundacj\w+)",
    ),
}
