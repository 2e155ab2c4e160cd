"""Words that show that a text is Polish."""

from spacy.lang.pl.stop_words import STOP_WORDS

FUNCTION_WORDS = frozenset(STOP_WORDS)
# What people write to a car brand: greetings, days, wishes; also without accents; no names, no international words.
WRITTEN = """
    dzień dobry dzien cześć czesc hej hejka siema witam witajcie dziękuję dziekuje dzięki dzieki dziękujemy tak nie
    nieee taak jasne pewnie oczywiście oczywiscie zgadza zgoda dokładnie dokladnie okej oki spoko dobra dobrze
    świetnie swietnie idealnie fajnie pasuje pasują odpowiada potwierdzam chcę chce chcemy chciałbym chcialbym
    chciałabym chcialabym chciał chcial chcieliśmy chcielibyśmy mogę moge możemy mozemy mógłbym moglbym mogłabym
    można mozna jazda jazdę jazde jazdy próbna probna próbną probna próbnej przejażdżka przejechać przejechac
    przetestować przetestowac wypróbować wyprobowac pojeździć pojezdzic umówić umowic umówiłem umówiłam samochód
    samochod samochodu samochodem autem auta wóz wozu fura sobota sobotę sobote sobocie soboty niedziela niedzielę
    niedziele niedzieli poniedziałek poniedzialek poniedziałku poniedzialku wtorek wtorku środa środę srode sroda
    środy srody czwartek czwartku piątek piatek piątku piatku rano ranem południe południu poludniu popołudniu
    popołudnie wieczorem wieczór wieczor jutro jutra dzisiaj dziś dzis pojutrze tydzień tydzien tygodniu tygodnia
    tygodnie przyszły przyszłym przyszlym najbliższy najbliższą następny następnym miesiąc miesiącu stycznia lutego
    marca kwietnia maja czerwca lipca sierpnia września wrzesnia października pazdziernika listopada grudnia godzina
    godzinie godziny godz kod pocztowy pocztowego telefon telefonu numer miejscowość mieszkam mieszkamy okolicy
    okolice blisko pozdrawiam pozdrowienia pozdro poważaniem szanowni państwo państwa panstwo pan pani panie proszę
    prosze poproszę poprosze uprzejmie cena cenę cene oferta ofertę oferte kupić kupic leasingu rata raty salon
    salonu możliwe mozliwe możliwość możliwości nazywam imię nazwisko się sie jestem jesteśmy jest są czy mam mamy
    mój moj moja moje mojego nasz nasze kiedy ile jaki jaka jakie który która gdzie dlaczego czemu jak co w na z do
    od po przed między miedzy oraz lub albo ale bo też tez także jeszcze już juz tylko tutaj teraz później pozniej
    wcześniej raczej jednak wolę wole wolałbym wolałabym zamiast obojętnie obojetnie dowolnie zawsze nigdy czarny
    czarna czarnego biały bialy biała biala białego czerwony czerwona niebieski niebieska zielony szary srebrny
    granatowy benzyna benzynę benzyne dieslem dieslu hybryda hybrydę elektryk elektryka automatem skrzynia hakiem
    serwis przegląd przeglad opony opon warsztat naprawa zepsuł usunąć usuniecie usunięcie dane danych moich skarga
    reklamacja człowiekiem czlowiekiem człowieka rozmawiać rozmawiac zadzwonić zadzwonic oddzwonić proszę dzwonić
    przełożyć przelozyc przesunąć przesunac odwołać odwolac odwołuję termin terminu spóźnię zostawiłem zostawiłam
    okulary super no wszystko ok żona żony mąż żoną mężem wiem nic kolor koloru może moze być byc będzie bedzie
    byłoby byloby dla przez żeby zeby więc wiec chętnie chetnie zainteresowany zainteresowana interesuje szukam
    muszę musze musimy najpierw zapytać zapytac spytać sprawdzę sprawdze chwileczkę chwileczke chwila umówcie umowcie
    mnie mną tobą ten tego tej tym mały małe chyba elektryczny elektryczne odpala działa dziala zostałam zostałem byłem
    bylem byłam bylam jechałem jechalem jechałam znowu znów bardzo trochę troche dużo duzo wszystkie każdy kazdy
    każda każdego gdyby jeśli jesli jeżeli jezeli bez około okolo
    pytanie jeszcze kierownicą jeżdżę jezdze silnik silnika
    biegów napęd dach skóra skóry bagażnik zasięg zimą latem państwu wam was nam nas sobie przyjechać przyjechac
    przyjadę przyjade podjadę wpaść wpadnę niech wersja wersji dealerowi dilera przekazać przekazac przekazywać
    wyrażam wyrazam zgodę zgode rezygnuję rezygnuje nieaktualne odezwę odezwe spokój dajcie proszą dni dnia
    potrzebuję potrzebuje mojej moją nowy nowe nowego nową
    macie chodzi
    kodem adres pasi gitara dawaj śmiało smialo sierpień wrzesień kwiecień lipiec maj czerwiec styczeń luty marzec
    październik listopad grudzień
    mówię mowie mówić mowic polsku niemiecku angielsku rozumiem język
"""
