"""Polish words of the guards."""

CUES = {
    "request": r"""
        mogę|czy mam|jeszcze tylko|tylko|proszę|prosić|potrzebuję|brakuje|podać|podaj|napisz mi|dopisać|
        proszę podać|mogą państwo|możesz|czy mogę|zostało|pozostaje|brakuje\w*|podanie|podać|uzupełni\w*|napisać|
        napisz|wskaza\w*|prosiłb\w*|chciał\w* (?:wiedzieć|zapytać)|dopisz|wystarczy|potrzebn\w*|zostaw\w*""",
    "postcode": r"kod(?:u|em|y)? pocztow\w*",
    "place": r"gdzie (?:państwo )?mieszka\w*|które miasto|z jakiego miasta",
    "country": r"który kraj|jaki kraj|w którym kraju",
    "availability": r"""
        kiedy(?! będzie| tylko| zechc| chc)|(?:jakie|które) dni|w jakim dniu|której godzinie|terminów|
        terminy, które|dogodn\w+ dni|jakiś termin|dni,""",
    "configuration": r"(?:który|którym|jaki|jakim|którego) (?:model\w*|samoch\w*|aut\w*|chc\w*)|modelu|model,",
    "confirmation": r"""
        przekaza\w+|przesła\w+|przekaż\w*|przeka\w*|przesł\w*|przesyła\w*|wysł\w*|wysył\w*|udostępni\w*|skierowa\w*|
        dalej|\w*sła[ćnm]\w*|\w*syła\w*|puści\w*|skieruj\w*|podać dalej""",
    "permission": r"""
        mogę|możemy|czy mam|zgadzają się państwo|wyrażają państwo zgodę|zgod\w*|zgadza\w*|pozwala\w*|zezwala\w*|
        mogę|w porządku|odpowiada|chc\w+ (?:państwo, |pan, |pani, )?(?:żebym|abym)|życz\w+ sobie|czy to w porządku|
        zgoda|mogę|możemy|czy wyrażaj\w*|mam to|czy to w porządku""",
    "name": r"imię(?: i nazwisko)?|nazwisko",
    "phone": r"numer(?:u)?(?: telefonu)?|telefon\w*|kontaktow\w*",
    "email": r"(?<!ten )(?<!tego )(?:e-?mail\w*|adres e-?mail)",
    "change": r"zmieni\w*|inaczej|poprawi\w*",
    "equipment": r"(?:jaki|który) (?:kolor|silnik)|jaka (?:wersja|skrzynia)",
    "private": r"""
        budżet\w*|wyda[ćm]\w*|dat[aęy] urodzenia|dow[oó]d\w*|paszport\w*|iban|kart[aęy] kredytow\w*|dochod\w*|
        zarob\w*|zaw[oó]d|pesel|hasło|adres zamieszkania|ile (?:masz|mają) \w*\s?lat|wiek\w*|obecn\w* (?:samoch|
        aut)\w*|dzieci|żonat\w*|narodowoś\w*|numer klienta|ile osób|numer prawa jazdy|od kiedy|adres domow\w*|
        jeżdż\w*|kilometrów|rejestracyjn\w*|nazywaj\w*|ile kilometr\w*|pracują|pracujesz|pracodawc\w*|miejsce pracy|
        palą|palisz|kopi[aęi]\w*|skan\w*|zdjęcie""",
    "negation": r"nie|nic|bez|czy|nigdy|niestety|żaden|żadn\w*|zanim",
    "condition": r"dopiero|gdy|jeśli|kiedy|czy|mogę|zanim|gdyby",
    "promise": r"""
        gwarant\w*|gwarancj\w*|zarezerwowan\w*|jest potwierdzon\w*|potwierdzamy|od ręki|w magazynie|dostarcz\w*|
        gratis|bezpłatn\w*|za darmo|prezent\w*|rabat\w*|zniżk\w*|najlepsz\w+ cen\w*|obiecuj\w*|
        zwr[oó][tc]\w*(?= koszt|\b)|zwrócone|odszkodowan\w*|rekompens\w*|specjaln\w+ (?:cen|warunk)\w*|
        dobr\w+ cen\w*|taniej|bez kosztów|czeka na (?:państwa|ciebie)|(?:jazda|termin|wizyta) (?:jest|
        został\w*) (?:już )?(?:umówion|ustalon|potwierdzon|zarezerwowan)\w*|zapewniam|na pewno|z pewnością|
        niezobowiązując\w*|bez zobowiązań|negocj\w*|pokryjemy|poniesiemy|na nasz koszt|zapłacimy|koszty napraw\w*|
        bonus\w*|usunięt\w*|usunęliśmy|skasowan\w*|(?:dobr|świetn|najlepsz|specjaln|atrakcyjn|korzystn)\w+ (?:cen|
        warunk|ofert|rabat)\w*|podarujemy|dorzucimy|termin\w*(?: \w+){0,3} jest (?:już )?(?!wi)\w+[nt]y|
        przełożon\w*|przeniesion\w*|przesunięt\w*|zwrot pieni\w*""",
    "deadline": r"""
        dzisiaj|dziś|jutro|natychmiast|od razu|w ciągu|wkrótce|jak najszybciej|niebawem|najpóźniej|niezwłocznie|
        dziś wieczorem|w tym tygodniu|szybko|za (?:godzinę|chwilę|dwie|kilka)|do (?:jutra|końca (?:dnia|tygodnia|
        miesiąca))|do \d+ (?:godzin|dni)|natychmiastow\w*""",
    "passed": r"""
        przekazał\w*|przesłał\w*|wysłał\w*|zostało przekazane|jest (?:już|teraz) (?:w|u)|ma (?:twoje|
        państwa) zgłoszenie|(?:został[oay]?|zostały) (?:już |właśnie )?(?:przekazan|przesłan|wysłan)\w*|trafił\w*|
        (?:zgłosił|udostępnił|podał|powiadomił|wysłał|skierował)\w*""",
    "dealer": r"dealer\w*|salon\w*|sprzedawc\w*",
    "dealer_acts": r"dealer (?:ma|wie|zadzwoni|otrzymał|czeka)",
    "advert": r"""
        newsletter\w*|zapisać się|zapisz się|proszę się zapisać|subskryb\w*|promocj\w*|ofert\w+ specjaln\w*|
        skorzysta\w*|pobier\w*|nasz\w* (?:now\w+ )?aplikacj\w*|obserwuj\w*|opini[ęea]|ocen[ęi]\w*|bon|okazj\w*|
        nie przegap\w*|atrakcyjn\w*|ekskluzywn\w*|oszczęd\w*|przyjemność z jazdy|wymarzon\w*|ostatnia szansa|
        zakocha\w*|niepowtarzaln\w*|oferty specjaln\w*|super ofert\w*|kup(?:cie|uj)? teraz|zamów teraz|
        nie mog\w* przegapić|w promocji|przecen\w*|w ofercie specjalnej|obniżk\w*|ceny (?:\w+ )?(?:wzros|rosn|
        idą)\w*|nie zwleka\w*|nie czekaj\w*|pospiesz\w*|używan\w*|demonstracyjn\w*|wyprzedaż\w*|poleasing\w*|
        proszę zajrzeć|zajrzyj|media\w* społecznościow\w*|instagram\w*|facebook\w*|premi[aęi]\w*|czy wiedz\w+|
        wyprzedaż\w*|dni otwarte|dzień otwarty|zapraszamy na""",
    "formal": r"państw\w*|pan|pani|pana|panu|panią|panem",
    "informal": r"""
        ty|ci|cię|ciebie|tobie|tobą|twoj\w*|twój|masz|chcesz|możesz|podaj|napisz|powiedz|wyślij|wybierz|sprawdź|
        potwierdź|odpisz|zabierz|pamiętaj|zadzwoń""",
    "injected": r"""
        (?:moje )?instrukcje(?: systemow\w*)?|prompt\w*|model(?:em)? językow\w*|openai|chatgpt|tryb\w* programisty|
        zignoruj|od teraz jestem|wiersz\w*|żart\w*|przepis|hasło|pirat\w*|nowa rola|oto (?:kod|wiersz|tłumaczenie|
        instrukcje|moje)|ignoruj\w*|zignoruj\w*|jestem teraz|wytyczn\w*|od tej pory jestem""",
    "poses": r"""
        nazywam się|mam na imię|(?<!nie )jestem (?:człowiekiem|pracownikiem|doradcą)|nie jestem (?:botem|programem)|
        jako (?:pracowni\w+|doradc\w+|konsultant\w*|sprzedawc\w+|człowiek)|z krwi i kości|prawdziw\w+ (?:osob|
        człowiek)\w*|nie maszyn\w*|(?:rozmawiają|rozmawiasz|rozmawia|piszą|piszesz) (?:państwo |pan |
        pani )?z (?:prawdziw\w+ )?(?:człowiekiem|osobą|konsultant\w+)|prawdziw\w+ (?:konsultant|doradc|pracownik)\w*""",
    "person": r"człowiek\w*|koleg\w*|koleżank\w*|ktoś|zesp[oó]ł\w*|pracownik\w*",
    "machine": r"""
        program\w*|automat\w*|maszyn\w*|komputer\w*|bot\w*|asystent\w*|oprogramowani\w*|ai|sztuczn\w*|cyfrow\w*|
        bot\w*""",
    "title": r"pan|pani|pana|panią|panem|doktor|dr|inż|prof",
    "unit": r"""
        osób|osoby|miejsc\w*|godzin\w*|dni|tygodni\w*|minut\w*|miesięcy|miesiące|lat|lata|procent|euro|litr\w*|
        kilometr\w*""",
    "harmless": r"prawo jazdy",
    "about_postcode": r"kod\w*|gdzie|okolic\w*|miejscow\w*|mieszka\w*|miast\w*|pobliż\w*|region\w*",
    "about_availability": r"""
        kiedy|dni\w*|dzień|dniu|dnia|termin\w*|dat\w*|godzin\w*|por[aęy]\w*|czas\w*|moment\w*|tygodni\w*|tydzień|
        weekend\w*|rano|wieczor\w*|popołudni\w*|dogodn\w*|pasował\w*|pasuje|dostępn\w*""",
    "about_configuration": r"model\w*|samoch\w*|aut\w*|wersj\w*|pojazd\w*|któr\w*|jaki\w*",
    "opener": r"""
        (?:(?:w|na|o|do|od|z|dla|pod|po|przy) )?(?:jak\w*|któr\w*|czym|kim|czego|co)|kiedy|gdzie|skąd|kto|kogo|
        dlaczego|ile|ilu|czy""",
    "opener_verb": r"(?!x)x",
    "joint": r"i|oraz|a także|lub|albo|a",
    "familiar": r"""
        zgadza\w*|prawidłow\w*|popraw\w*|dobrze|odpowiada\w*|poda[ćcjn]\w*|powtórzy\w*|napisa\w*|wysła\w*|
        prosi[ćc]\w*|proszę|potwierdz\w*|sprawdz\w*|pyta\w*|chodzi\w*|zmieni\w*|pomóc|pomog\w*|szuka\w*|dealer\w*|
        jazd\w*|dane|danych|gra|mogę|mam|chci\w*|wol\w*|życz\w*|można|pasuj\w*|najleps\w*|woli\w*|mam|jeszcze raz|
        ponownie|powtórn\w*|przeliterowa\w*|zgłoszeni\w*|podsumowani\w*""",
    "feature": r"""
        podgrzewan\w*|szyberdach\w*|masaż\w*|oświetlenie ambient\w*|carplay|android auto|tempomat\w*|
        czujnik\w* parkowania|asystent parkowania|wentylowan\w*|klimatyzacj\w*|nagłośnieni\w*|bezkluczykow\w*|
        felg\w*|martwego pola|pasa ruchu|klap[aęy] bagażnika|wallbox|szybkie ładowanie|opony zimowe|relingi|
        zawieszenie pneumatyczne|autonomiczn\w*""",
    "bare_fwd": r"przedni\w*|przód",
    "bare_rwd": r"tyln\w*|tył",
    "bare_awd": r"cztery koła|4x4|obie osie",
    "own_doing": r"""
        zmieniam|poprawiam|koryguję|notuję|zapisuję|aktualizuję|szukam|sprawdzam|zmienię|poprawię|zaktualizuję|
        zaczn\w*|zaczyn\w*|poszukam""",
    "wish": r"(?:miłego|dobrego|udanego|spokojnego) (?:dnia|wieczoru|popołudnia|tygodnia|weekendu)|szerokiej drogi",
    "pending": r"""
        dopiero|zgod(?:ą|y|zie)|zgody|po (?:państwa|twoim|twojej|wyrażeniu|potwierdzeniu)|tylko (?:jeśli|po|za)|
        gdy (?:państwo|tylko)""",
    "article": r"now\w*|oraz|także|nasz\w*",
    "i_am": r"jestem|nazywam się|mam na imię|z tej strony|tu",
    "wheels": r"koła|kół",
    "open": r"""
        wiedzieć|pozosta\w*|brak\w*|zosta\w*|dane|odpowied\w*|czekam|informacj\w*|podanie|chodzi o|pyta\w*|
        zapyta\w*|spyta\w*""",
    "relative": r"któr\w*|co|gdzie|kto|jak\w*",
    "but": r"ale|jednak|natomiast|lecz",
    "summary": r"podsumowani\w*|wiadomoś\w*",
    "offer": r"""
        jeśli (?:mają|chcą|chcieliby|masz|chcesz|życzą)|chętnie|z przyjemnością|proszę dać znać|daj znać|wystarczy""",
    "brand_noun": r"państw\w*|pan\w*",
    "purchase": r"kupi[ćc]|zakup\w*|rozliczeni\w*|finansowan\w*|leasing\w*|zaliczk\w*|ubezpiecz\w*",
    "soon": r"""
        dziś|dzisiaj|jutr\w*|rano|popołudni\w*|wieczor\w*|wkrótce|niedługo|niebawem|szybko|godzin|minut\w*|
        dni robocz\w*|dni|tygodni\w*|lada chwila""",
    "already": r"już|tymczasem|w międzyczasie",
    "told": r"""
        poinformowa\w*|powiadomi\w*|zna|wie|otrzymał\w*|dostał\w*|ma (?:już )?(?:państwa|twoje|wszystk)|
        zarejestrowa\w*|zapisa\w*|zgłoszon\w*|powiadomion\w*|poinformowan\w*|uprzedzon\w*|czeka|oczekuje|
        powiedzia\w*|wspomnia\w*""",
    "contact": r"""
        kontakt\w*|skontakt\w*|zadzwoni\w*|dzwoni\w*|odpowie\w*|odpowied\w*|odezw\w*|napisz\w*|dealer\w*|czeka\w*|
        oddzwoni\w*""",
    "multiple": r"dwukrotn\w*|dwa razy|podw[oó]j\w*|potr[oó]jn\w*|połow\w*|trzykrotn\w*",
    "car": r"samoch[oó]d\w*|auto|pojazd",
    "ready": r"do (?:państwa|twojej) dyspozycji|gotow\w*|czeka\w*|przygotowan\w*|dostępn\w*",
    "dealer_noun": r"dealer",
    "out_of_place": r"""
        (?:z |od |dla )?(?:kim|kto|kogo|komu)|ile|ilu|dlaczego|czemu|jak (?:często|długo|dawno|się|trafi)\w*""",
}
NUMBERS = """
    dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10
    jedenaście=11 dwanaście=12 piętnaście=15 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sto=100
    tysiąc=1000"""
