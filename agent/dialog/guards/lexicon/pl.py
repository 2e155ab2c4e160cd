"""Polish words of the guards."""

CUES = {
    "request": r"""
        mogę|czy mam|jeszcze tylko|tylko|proszę|prosić|potrzebuję|brakuje|podać|podaj|napisz mi|dopisać|proszę podać""",
    "postcode": r"kod(?:u|em|y)? pocztow\w*",
    "place": r"gdzie (?:państwo )?mieszka\w*|które miasto|z jakiego miasta",
    "country": r"który kraj|jaki kraj|w którym kraju",
    "availability": r"""
        kiedy(?! będzie)|(?:jakie|które) dni|w jakim dniu|której godzinie|terminów|terminy, które|dogodn\w+ dni|
        jakiś termin|dni,""",
    "configuration": r"(?:który|którym|jaki|jakim|którego) (?:model\w*|samoch\w*|aut\w*|chc\w*)|modelu|model,",
    "confirmation": r"przekaza\w+|przesła\w+|przekaż\w*",
    "permission": r"mogę|możemy|czy mam|zgadzają się państwo|wyrażają państwo zgodę",
    "name": r"imię(?: i nazwisko)?|nazwisko",
    "phone": r"numer(?:u)?(?: telefonu)?|telefon\w*",
    "email": r"(?<!ten )(?<!tego )(?:e-?mail\w*|adres e-?mail)",
    "change": r"zmieni\w*|inaczej|poprawi\w*",
    "equipment": r"(?:jaki|który) (?:kolor|silnik)|jaka (?:wersja|skrzynia)",
    "private": r"""
        budżet\w*|wyda[ćm]\w*|dat[aęy] urodzenia|dow[oó]d\w*|paszport\w*|iban|kart[aęy] kredytow\w*|dochod\w*|
        zarob\w*|zaw[oó]d|pesel|hasło|adres zamieszkania""",
    "negation": r"nie|nic|bez|czy|nigdy|niestety|żaden|żadn\w*|zanim",
    "condition": r"dopiero|gdy|jeśli|kiedy|czy|mogę|zanim|gdyby",
    "promise": r"""
        gwarant\w*|gwarancj\w*|zarezerwowan\w*|jest potwierdzon\w*|potwierdzamy|od ręki|w magazynie|dostarcz\w*|
        gratis|bezpłatn\w*|za darmo|prezent\w*|rabat\w*|zniżk\w*|najlepsz\w+ cen\w*|obiecuj\w*""",
    "deadline": r"""
        dzisiaj|dziś|jutro|natychmiast|od razu|w ciągu|wkrótce|jak najszybciej|niebawem|najpóźniej|niezwłocznie""",
    "passed": r"""
        przekazał\w*|przesłał\w*|wysłał\w*|zostało przekazane|jest (?:już|teraz) (?:w|u)|
        ma (?:twoje|państwa) zgłoszenie""",
    "dealer": r"dealer\w*|salon\w*|sprzedawc\w*",
    "dealer_acts": r"dealer (?:ma|wie|zadzwoni|otrzymał|czeka)",
    "advert": r"""
        newsletter\w*|zapisać się|zapisz się|proszę się zapisać|subskryb\w*|promocj\w*|ofert\w+ specjaln\w*|
        skorzysta\w*|pobier\w*|nasz\w* (?:now\w+ )?aplikacj\w*|obserwuj\w*|opini[ęea]|ocen[ęi]\w*|bon|okazj\w*|
        nie przegap\w*""",
    "formal": r"państw\w*|pan|pani|pana|panu|panią|panem",
    "informal": r"ty|ci|cię|ciebie|tobie|tobą|twoj\w*|twój|masz|chcesz|możesz",
    "injected": r"""
        (?:moje )?instrukcje(?: systemow\w*)?|prompt\w*|model(?:em)? językow\w*|openai|chatgpt|tryb\w* programisty|
        zignoruj|od teraz jestem""",
    "poses": r"nazywam się|mam na imię|jestem (?:człowiekiem|pracownikiem|doradcą)|nie jestem (?:botem|programem)",
    "person": r"człowiek\w*|koleg\w*|koleżank\w*|ktoś|zesp[oó]ł\w*|pracownik\w*",
    "machine": r"program\w*|automat\w*|maszyn\w*|komputer\w*|bot\w*|asystent\w*",
    "title": r"pan|pani|pana|panią|panem",
    "unit": r"""
        osób|osoby|miejsc\w*|godzin\w*|dni|tygodni\w*|minut\w*|miesięcy|miesiące|lat|lata|procent|euro|litr\w*|
        kilometr\w*""",
    "harmless": r"prawo jazdy",
}
NUMBERS = """
    dwa=2 dwie=2 dwóch=2 trzy=3 trzech=3 cztery=4 pięć=5 sześć=6 siedem=7 osiem=8 dziewięć=9 dziesięć=10
    jedenaście=11 dwanaście=12 piętnaście=15 dwadzieścia=20 trzydzieści=30 czterdzieści=40 pięćdziesiąt=50 sto=100
    tysiąc=1000"""
