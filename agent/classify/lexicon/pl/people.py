"""Polish words around the names of people."""

from agent.classify.lexicon.shapes import People

PEOPLE = People(
    titles="""rodzina, dr, Dr, dr., mgr, Mgr, mgr., inż., Inż., hab., lek., Lek., lek. med., med., wet., adw.,
        Adw., prof., Prof., mec., Mec., r.pr., arch., Arch., ks., Ks., płk, mjr, kpt., doc., dent., stom., lic.,
        Lic., radca prawny, adwokat, notariusz, Rodzina, Państwo""",
    addressed=r"pan, pani, podpisano, podpisany, podpisana, sz\. p\., państwa, /-/",
    particles="de, von, van",
    joints="i, oraz",
    labels="""imię i nazwisko, imie i nazwisko, imię nazwisko, imię/nazwisko, imię / nazwisko, nazwisko i imię,
        nazwisko imię, pełne imię i nazwisko, moje dane, dane, klient, klientka, kontakt, osoba kontaktowa, osoba
        do kontaktu, kierowca, nadawca, zamawiający, państwa imię i nazwisko""",
    first_labels="imię, imie, imiona",
    last_labels="nazwisko",
    weak="""jestem, tu, tutaj, mówi, pisze, imię, nazwisko, imię i nazwisko, moje dane, moje dane to, z tej
        strony, na imię, na nazwisko, mówi się na mnie""",
    behind="z tej strony, się nazywam, mam na imię, przy telefonie, tutaj, to ja, mi na imię, mówi",
    nobody=r"""z, ze, w, we, na, do, od, po, za, o, u, przy, pod, nad, przed, bez, dla, bardzo, już, juz, jeszcze,
        nie, tak, też, tylko, zainteresowan\w*, zdecydowan\w*, gotow\w*, klient\w*, emeryt\w*, student\w*,
        właściciel\w*, dostępn\w*, woln\w*, ciekaw\w*, pewn\w*, zadowolon\w*, niezadowolon\w*, rozczarowan\w*,
        umówion\w*, wegan\w*, weget\w*, elastyczn\w*, nauczyciel\w*, lekarz\w*, inżynier\w*, pracownik\w*,
        polak\w*, polką, mamą, tatą, matką, ojcem, w stanie, to, ten, ta, te, tym, moja, moje, mój, wasz\w*, pana,
        pani, państwa, ktoś, jakiś, ktos, że, ze, czy, co, jak, kiedy, gdzie, chwilowo, teraz, dziś, dzisiaj,
        jutro, obecnie, zawsze, przeciw, prost\w*, świadom\w*, kobiet\w*, mężczyzn\w*, nowy, nowa, nowym, nową,
        stał\w*, przedsiębior\w*, leworęczn\w*, niepełnospr\w*""",
    kinds=r"""\w+(?:iem|kiem|kiem|czykiem|ką|anką|istą|erem)""",
    firms="spółka sp z.o.o firma salon urząd szkoła zakład przedsiębiorstwo kancelaria serwis biuro fundacja klub",
    never="""gratulacje brawo rewelacja bomba cudo cudowny piękny piękna niestety ekstra zarząd pozdrawiam
        pozdrawiamy pozdrowienia pozdro pozdr pozdrowionka serdecznie serdeczności poważaniem wyrazami wyrazy
        szacunku szacunkiem uszanowaniem łączę dziękuję dziękujemy dzięki dziekuje dzieki góry dzień dobry
        dobranoc wieczór witam witajcie cześć hej siema szanowni szanowny szanowna państwo pan pani panie drodzy
        drogi droga miłego dnia wieczoru weekendu zobaczenia usłyszenia widzenia razie nara jutra wysłane wysłano
        telefonu telefon tel kom komórka fax faks mail e-mail adres kod pocztowy miejscowość miasto ulica aleja
        plac osiedle jazda próbna testowa termin samochód samochodu auto auta wóz model kolor skrzynia automat
        automatyczna manualna benzyna diesel hybryda elektryk elektryczny cena oferta wycena salon serwis dealer
        diler klient obsługa dyrekcja sprzedaż poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń
        stycznia luty lutego marzec marca kwiecień kwietnia czerwiec czerwca lipiec lipca sierpień sierpnia
        wrzesień września październik października listopad listopada grudzień grudnia rano południe popołudnie
        wieczorem jutro dziś dzisiaj tydzień weekend wielkanoc święta pilne pilnie super świetnie idealnie szkoda
        skandal wstyd hańba żenada masakra niedopuszczalne rozczarowany rozczarowana ps p.s przepraszam sorry
        uwaga temat załącznik polska polski niemcy niemiec austria szwajcaria luksemburg możliwe rodzina dzieci
        żona mąż budżet pytanie info informacje jasne oczywiście zgoda potwierdzam chętnie proszę prosze buziaki
        ściskam pierwszy miło uprzejmie ukłony""",
    given="""adam adrian adrianna agata agnieszka albert aldona aleksander aleksandra alicja alina amelia
        anastazja andrzej aneta angelika aniela anita anna antoni antonina apolonia arkadiusz artur asia barbara
        bartek bartłomiej bartosz basia beata benedykt bernadeta bernard błażej bogdan bogna bogumił bogumiła
        bogusław bogusława bolesław bożena bronisław bronisława cecylia celina cezary czesław czesława czarek
        damian daniel danuta danusia daria dariusz darek dawid diana dominik dominika donata dorota edward edyta
        eliza elżbieta emil emilia ernest eryk eugeniusz ewa ewelina ela fabian felicja feliks ferdynand filip
        franciszek franciszka gabriel gabriela genowefa gerard gosia grażyna grzegorz grzesiek gustaw halina
        halszka hanna hania helena henryk henryka hubert ignacy iga igor ilona inga irena ireneusz iwo iwona iza
        izabela izabella jacek jadwiga jagoda jakub jan janek janina janusz jarek jarosław jaś jerzy jędrzej
        joanna jola jolanta józef józefa judyta julia julian julita juliusz justyna jurek kacper kaja kajetan
        kamil kamila karol karolina kasia kasper katarzyna kazimierz kazimiera kinga klara klaudia klaudiusz
        klemens konrad konstanty kornelia krystian krystyna krystyn krysia krzysiek krzysztof kuba ksawery ksenia
        laura lech lena leokadia leon leszek lidia lilianna longin lucjan lucyna ludmiła ludwik ludwika łucja
        łukasz maciej maciek magda magdalena maja maks maksymilian malwina małgorzata małgosia marcel marceli
        marcelina marcin marek maria marianna mariola mariusz marlena marta martyna marzena marzanna maryla
        mateusz matylda michalina michał mieczysław mieczysława mikołaj milena miłosz mirek mirosław mirosława
        monika nadia natalia natasza nela nikodem nina norbert oktawia oktawian ola olaf olek olga oliwia oliwier
        oskar otylia patrycja patryk paulina paweł pelagia piotr piotrek przemek przemysław radek radosław rafał
        regina remigiusz renata robert roksana roman romana romuald rozalia róża ryszard rysiek sabina sandra sara
        sebastian seweryn sławek sławomir sławomira stanisław stanisława staszek stefan stefania stella sylwester
        sylwia sylwek szczepan szymon tadeusz tamara tatiana tekla teodor teresa tomasz tomek tosia tymon
        tymoteusz tytus urszula ula wacław wacława waldemar waldek walenty waleria wanda weronika wiesław wiesława
        wiesiek wiktor wiktoria wincenty wioleta wioletta wit witek witold władysław władysława włodzimierz włodek
        wojciech wojtek zbigniew zbyszek zdzisław zdzisława zenobia zenon zofia zosia zuzanna zuza zygmunt żaneta""",
    ambiguous="marian róża iga jan ola pola kalina wit gaja bruno",
    surnames="""nowak wilk lis mazur zając król kowal szewc młynarz wrona kot baran dudek pająk kruk sowa krawiec
        piątek sobota środa niedziela maj marzec lipiec
        czerwiec kwiecień sierpień wrzesień grudzień styczeń luty zima wiosna lato jesień""",
    ends="bardzo proszę, z, ze, tel, kom, nr, i, tutaj, dziękuję, dzięki, proszę",
    origin="z, ze, spod",
    contact="ul al pl os m nr lok z ze w we k tel kom skr poczt i",
    thanks=r"(?:z góry |bardzo |serdecznie |wielkie )?dzi[eę]k\w*",
    answer_lead="tak, jasne, oczywiście, no, to, dobrze, proszę",
    loose_labels="kontakt, dane, moje dane, klient",
    greets=r"pozdrawiam\w*, pozdr\w*, pozdrowienia, z poważaniem, cześć, hej, nara, pa, buziaki, miłego dnia",
    addressee=r"do, sz\. ?p\., szanown\w+, pan, pani, panie, dla",
    postscript="wysłan[eoy] z, pobierz outlook, pobierz aplikację",
)
