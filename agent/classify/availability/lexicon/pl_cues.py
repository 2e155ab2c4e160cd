"""Polish words that say what a clause is about: a wish, a refusal, the past, a call, another matter."""

from agent.classify.availability.kinds import Kind
from agent.classify.availability.lexicon.table import Entry, meant

# Verbs without the ending of the past: "by" is "byłem", "byłam", "był" …
_DONE = (
    *("by", "mia", "jecha", "jeździ", "testowa", "przetestowa", "dzwoni", "zadzwoni", "pisa", "napisa", "kupi"),
    *("zamówi", "umówi", "zarezerwowa", "dosta", "otrzyma", "widzia", "odebra", "zostawi", "zapomnia", "odby"),
    *("rozmawia", "obieca", "wysła", "złoży", "czeka", "próbowa", "kontaktowa", "przyjecha", "zgubi", "znalaz"),
    *("wypełni", "zgłosi", "podpisa", "zapłaci", "sprzeda", "odwiedzi", "prosi", "pyta", "pojecha", "przejecha"),
    *("poda", "ustali", "obejrza", "zobaczy", "dogada", "wpłaci", "zrobi", "odda"),
)
_PAST_ENDINGS = ("łem", "łam", "ł", "ła", "ło", "liśmy", "łyśmy", "li", "no")


def _past_forms() -> str:
    forms = (stem + ending for stem in _DONE for ending in _PAST_ENDINGS)
    return ",".join(forms)


CUES: list[Entry] = [
    meant(Kind.NOT, "nie, niee, nieee, niy, nigdy, ani, niestety nie, nie bardzo, nie da rady, słabo, kiepsko, żaden"),
    meant(Kind.NOT, "żadna, żadnego"),
    meant(
        Kind.FITS, "nie ma problemu, żaden problem, bez problemu, czemu nie, dlaczego nie, nie ma sprawy, nic nie mam"
    ),
    meant(Kind.FITS, "nie mam nic przeciwko, nie mam nic, nie mam planów, nie ma przeszkód, spoko"),
    meant(
        Kind.WORD,
        "nie tylko, nie za wcześnie, nie za późno, nie spieszy się, nie wiem, nie jestem pewien, nie pamiętam",
    ),
    meant(
        Kind.WORD,
        "nie jestem pewna, możliwie szybko, jak najszybciej, jak najwcześniej, tak szybko jak, nie ma pośpiechu",
    ),
    meant(Kind.WORD, "nie spieszy mi się, im szybciej, im wcześniej, nie śpieszy się, nie czekając, nie dłużej niż"),
    meant(Kind.BUSY, "zajęty, zajęta, zajęci, zajęte, pracuję, pracujemy, wyjeżdżam, wyjeżdżamy, wyjazd, wyjazdu"),
    meant(
        Kind.BUSY, "nie ma mnie, nie ma nas, nie będzie mnie, nie będzie nas, w delegacji, delegacja, delegację, chory"
    ),
    meant(Kind.BUSY, "chora, odpada, odpadają, odpadałaby, wykluczone, wykluczony, lekarza, dentysty, dyżur, dyżury"),
    meant(Kind.BUSY, "szkolenie, szkoleniu, konferencja, konferencję, wesele, weselu, służbowo, na zmianie, nieobecny"),
    meant(Kind.BUSY, "nieobecna, w pracy, w podróży, za granicą, w szpitalu, poza domem, na wyjeździe, w trasie"),
    meant(
        Kind.BUSY,
        "popołudniówkę, nocki, nockę, drugą zmianę, ranną zmianę, pierwszą zmianę, mam zajęcia, mam rehabilitację",
    ),
    meant(Kind.LEAVE, "urlop, urlopie, urlopu, wakacje, wakacjach, wakacji, ferie, feriach"),
    meant(
        Kind.FITS, "mam urlop, mam wolne, mam ferie, mamy urlop, mamy wolne, biorę urlop, mam dzień wolny, biorę wolne"
    ),
    meant(
        Kind.FITS, "po urlopie, po wakacjach, z urlopu, wracam z urlopu, wracamy z urlopu, z wakacji, jestem z powrotem"
    ),
    meant(Kind.MUST, "muszę, musimy, muszę być"),
    meant(
        Kind.OFF,
        "kończę, kończę pracę, kończymy, skończę, skończę pracę, kończymy pracę, kończę zmianę, schodzę ze zmiany",
    ),
    meant(Kind.BE, "jestem, jesteśmy, będę, będziemy"),
    meant(
        Kind.CONFIRM, "potwierdzić, potwierdzenie, dam znać, damy znać, dać znać, dajcie znać, zdecyduję, zdecydujemy"
    ),
    meant(Kind.CONFIRM, "decyzję, decyzja, proszę o potwierdzenie, daj znać, dam odpowiedź"),
    meant(Kind.STATE, "potrzebuję, potrzebujemy, szukam, szukamy, mieszkam, mieszkamy, potrzebne, potrzebny"),
    meant(Kind.FINAL, "powiedzmy, niech będzie, umówmy się na, zróbmy, zostańmy przy, to może jednak, zróbmy to"),
    meant(Kind.BREAK, "mam na imię, nazywam się, mój numer, mój telefon, mój numer to"),
    meant(Kind.WISH, "chciałbym, chciałabym, chcielibyśmy, chcę, chcemy, chciałem, chciałam, chciał, chcieliśmy, chce"),
    meant(
        Kind.WISH, "mogę, możemy, mógłbym, mogłabym, moglibyśmy, mógłby, mogłaby, można, czy można, dałoby się, da się"
    ),
    meant(
        Kind.WISH, "wolałbym, wolałabym, wolę, wolimy, poproszę, proszę o, zależy mi, planuję, planujemy, mogli, bym"
    ),
    meant(Kind.WISH, "podałem, podałam, zaproponowałem, zaproponowałam, miałem na myśli, miałam na myśli", name="said"),
    meant(Kind.FITS, "pasuje, pasują, pasowałoby, pasowałby, pasowałaby, pasowało, pasowałyby, odpowiada, odpowiadają"),
    meant(
        Kind.FITS,
        "odpowiadałby, odpowiadałoby, odpowiadałaby, dam radę, damy radę, da radę, mam czas, mamy czas, wolny",
    ),
    meant(
        Kind.FITS, "wolna, wolne, wolni, dostępny, dostępna, dostępni, czas, możliwe, możliwy, możliwa, okej, dobrze"
    ),
    meant(
        Kind.FITS,
        "super, świetnie, gra, byłoby, byłby, byłaby, może być, ok byłoby, wygodnie, dogodny, dogodna, będzie",
    ),
    meant(
        Kind.FITS, "mogłoby być, w grę, wchodzi w grę, jest ok, jest okej, nada się, mam luz, mam luźne, termin pasuje"
    ),
    meant(Kind.FITS, "miałbym czas, miałabym czas, mielibyśmy czas, miałbym wolne, ustalić termin, znaleźć termin"),
    meant(Kind.FITS, "zaproponować termin, umówić termin, proponuję, propozycja, proponowany termin, idealny, idealna"),
    meant(
        Kind.DRIVE,
        "jazda próbna, jazdę próbną, jazdy próbnej, jazdą próbną, jeździe próbnej, jazdę, jazda, jazdy, jazd",
    ),
    meant(
        Kind.DRIVE, "jazda testowa, jazdę testową, jazdy testowej, jazdy próbne, przejażdżka, przejażdżkę, przejażdżki"
    ),
    meant(Kind.DRIVE, "próbna, próbną, próbnej, test drive, testdrive, test, próbna jazda, próbną jazdę"),
    meant(Kind.RIDE, "przejechać, przejechać się, przyjechać, przyjadę, przyjedziemy, przyjść, przyjdę, wpaść, wpadnę"),
    meant(
        Kind.RIDE, "podjechać, podjadę, podjedziemy, testować, przetestować, wypróbować, spróbować, pojeździć, pojechać"
    ),
    meant(
        Kind.RIDE,
        "obejrzeć, zobaczyć, się przejechać, karnąć, wsiąść, jechać, jeździć, wpadniemy, stawić, zjawić, umówić",
    ),
    meant(Kind.PAST, _past_forms()),
    meant(
        Kind.PAST, "byłam, szedłem, szłam, mieliśmy, szliśmy, zostało, zostały, miało, pisaliście, obiecaliście, czekam"
    ),
    meant(
        Kind.PAST, "czekamy, znalazłem, znalazłam, przyszedłem, przyszłam, przyszedł, przyszło, dziękuję za, dzięki za"
    ),
    meant(Kind.PAST, "dziękujemy za, dziękuję bardzo za, wielkie dzięki za, wracam do, nawiązując do, w nawiązaniu do"),
    meant(Kind.PAST, "odnośnie rozmowy, po rozmowie, po jeździe próbnej, po jeździe, rzekomo, zostawiłem, skradziono"),
    meant(
        Kind.CALL,
        "zadzwonić, zadzwońcie, dzwonić, dzwoń, zadzwoń, dzwońcie, oddzwonić, oddzwońcie, oddzwonienie, kontakt",
    ),
    meant(
        Kind.CALL,
        "kontaktu, kontaktować, skontaktować, telefonicznie, telefoniczny, telefoniczna, telefonu, telefon, tel",
    ),
    meant(
        Kind.CALL,
        "pod numerem, odezwę, odezwać, odezwiemy, odpowiedź, odpowiedzi, odpowiecie, odpiszę, odpisać, odpiszcie",
    ),
    meant(
        Kind.CALL, "zadzwonię, zadzwonimy, sms, whatsapp, mail, mailem, mailowo, maila, uchwytny, uchwytna, osiągalny"
    ),
    meant(
        Kind.CALL, "osiągalna, odbieram, odbiorę, połączenie, przedzwonić, przedzwońcie, porozmawiać, rozmowa, rozmowę"
    ),
    meant(Kind.OTHER, "przegląd, przeglądu, przeglądzie, przeglądem, serwis, serwisu, serwisie, serwisowy, warsztat"),
    meant(
        Kind.OTHER, "warsztatu, warsztacie, naprawa, naprawę, naprawy, naprawie, wymiana, wymianę, wymiany, opon, opony"
    ),
    meant(
        Kind.OTHER, "oleju, olej, kupić, kupno, kupna, kupuję, kupujemy, zakup, zakupu, zakupić, zamówić, zamówienie"
    ),
    meant(
        Kind.OTHER, "zamówienia, dostawa, dostawę, dostawy, dostarczony, dostarczona, dostarczone, dostawie, leasing"
    ),
    meant(
        Kind.OTHER, "leasingu, umowa, umowy, umowę, kończy się, kończy, wygasa, upływa, odbiór, odbioru, odebrać, oddać"
    ),
    meant(
        Kind.OTHER, "zwrot, zwrotu, ubezpieczenie, ubezpieczenia, ważne, ważna, ważny, oferta, ofertę, oferty, promocja"
    ),
    meant(
        Kind.OTHER,
        "promocję, promocji, urodziny, urodzin, urodzony, urodzona, otwarte, otwarty, otwarci, czynne, czynny",
    ),
    meant(
        Kind.OTHER,
        "godziny otwarcia, godziny pracy salonu, egzamin, egzaminu, premiera, premierę, premiery, rata, faktura",
    ),
    meant(Kind.OTHER, "fakturę, gwarancja, gwarancji, rejestracja, rejestracji, rocznik, przeprowadzka, przeprowadzam"),
    meant(
        Kind.OTHER,
        "przeprowadzamy, przeprowadzki, cena, cenę, ceny, zapytanie, wiadomość, praktyki, praktykę, staż, stażu",
    ),
    meant(
        Kind.OTHER,
        "zwolnić, wypłata, odszkodowanie, odszkodowania, zwrócić, awaria, awarii, zepsuł, otwieracie, zamykacie",
    ),
    meant(
        Kind.OTHER,
        "salon czynny, jesteście czynni, czynni, na rynku, w sprzedaży, zamknięte, zamknięty, dojedzie, dotrze",
    ),
    meant(
        Kind.OTHER,
        "finansowanie, kredyt, badanie techniczne, badania technicznego, rozpocząć, zaczynam pracę, lot, wylot",
    ),
    meant(
        Kind.WORD, "przed zakupem, przed kupnem, przed zamówieniem, przed podjęciem decyzji, po zakupie, zanim kupię"
    ),
    meant(Kind.WORD, "przed decyzją, przed podpisaniem, zanim zdecyduję, przed wakacjami"),
    meant(
        Kind.MOVE,
        "przełożyć, przełożenie, przełożenia, przełożymy, przełożę, przekładam, przesunąć, przesunięcie, przesunę",
    ),
    meant(
        Kind.MOVE, "przesuniemy, zmienić, zmiana terminu, zmianę terminu, zmiany terminu, odwołać, odwołuję, odwołujemy"
    ),
    meant(
        Kind.MOVE, "odwołanie, anulować, anuluję, anulujemy, zrezygnować, rezygnuję, rezygnujemy, przenieść, zamienić"
    ),
    meant(
        Kind.MOVE, "przełóżmy, przesuńmy, przepisać, przebukować, skasować, zamiana terminu, przeniesienie, przestawić"
    ),
    meant(
        Kind.MINE,
        "moja jazda, moją jazdę, mojej jazdy, mój termin, mojego terminu, nasz termin, naszą jazdę, naszej jazdy",
    ),
    meant(Kind.MINE, "umówiony termin, umówiona, umówioną, umówionej, umówiony, umówieni, umówionego, zarezerwowany"),
    meant(
        Kind.MINE, "zarezerwowaną, zarezerwowana, zarezerwowanej, potwierdzony, potwierdzona, potwierdzoną, zaplanowana"
    ),
    meant(
        Kind.MINE,
        "zaplanowaną, zaplanowanej, zaplanowany, ustalony, ustaloną, ustalonej, ustalonego, spóźnię, spóźnimy",
    ),
    meant(Kind.MINE, "spóźnię się, spóźnimy się, spóźnienie, moja wizyta, moją wizytę, mojej wizyty, moim terminie"),
    meant(Kind.HAVE, "mam, mamy"),
    meant(
        Kind.APPOINTMENT, "termin, terminu, terminy, terminem, terminów, wizyta, wizytę, wizyty, spotkanie, spotkania"
    ),
]
