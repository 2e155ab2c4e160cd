"""What a person's name looks like, and what stands where a name could stand and is none."""

import re

TITLE = (
    r"(?:(?:Dr|Prof|Dipl|Ing|Mag|med|rer|nat|jur|phil|h|c|habil|B|M|Sc|A|vet|dent)\."
    r"(?:[ -]?(?:Ing|Kfm|Inf|Päd|Wirt|Betriebsw)\.?)?[ -]?|(?:MMag|DI|Dr|Prof)\.?[ ])"
)
PARTICLE = r"(?:[vV]on|[vV]an|zu|zur|vom|[dD]e|del|della|di|da|der|den|ten|ter|dos|el|al|bin|le|la|und|&|\+|u\.)"
WORD = r"(?:[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|(?<=[^\W\d_])['’-](?=[^\W\d_])){0,30}\.?)"
NAME = re.compile(
    rf"(?:Familie |Fam\. ?|"
    rf"Eheleute )?(?:{TITLE}){{0,4}}{WORD}(?:[ ](?:{PARTICLE}[ ]){{0,2}}(?:{TITLE}){{0,2}}{WORD}){{0,4}}"
)
LAST_FIRST = re.compile(rf"(?P<last>{WORD}(?:[ ]{WORD})?),[ ]*(?P<first>{WORD}(?:[ ]{WORD})?)")
SALUTATION = re.compile(
    r"(?:herrn?|frau|hr\.|fr\.|mr\.?|mrs\.?|ms\.?|miss|divers|i\. ?[av]\.|ppa\.?|gez\.?)[ ]+", re.IGNORECASE
)

_FIRMS = (
    r"gmbh|ag|kg|ohg|e\.?k|ug|ltd|inc|llc|mbh|autohaus|abteilung|vertrieb|einkauf|sekretariat|"
    r"geschäftsführ\w*|leit(?:er|ung)\w*|manager|director|team|kundenservice"
)
_PLACES = (
    r"straße|str|strasse|weg|platz|allee|deutschland|germany|österreich|schweiz|plz|postleitzahl|\w+straße|"
    r"\w+str|\w+strasse|\w+weg|\w+platz|\w+allee"
)
_DEVICES = (
    r"iphone|ipad|android|outlook|gesendet|sent|samsung|galaxy|mail|e-?mail|tel|telefon|mobil|handy|fax|www|"
    r"http|whatsapp|smartphone|from"
)
_PLEASANTRIES = (
    r"voraus|vorab|advance|danke?|dankeschön|thanks?|grüße|gruß|grüßen|regards|bis|bald|bitte|please|hallo|hi|"
    r"hello|guten|gute|sehr|servus|moin|ihr|ihre|euer|"
    r"schön\w*|freundlich\w*|best|kind|dear|liebe\w*|nett\w*|cheers|bye|tschüss|ciao|greetings|wishes"
)
_TIMES = (
    r"montag\w*|dienstag\w*|mittwoch\w*|donnerstag\w*|freitag\w*|samstag\w*|sonnabend|sonntag\w*|monday|"
    r"tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"uhr|morgen|heute|abend|nachmittag|vormittag|tomorrow|today|wochenende|weekend|woche|week"
)
_SMALL = (
    r"ich|wir|und|and|ja|nein|yes|no|ok|okay|mit|das|die|the|habe|hätte|würde|kann|können|könnte|wann|was|wie|"
    r"haben|freue|my|we|you|ps|p\.s|"
    r"kein\w*|ahnung|egal|weiß|mate|guys|leute|all|everyone|spelled|geschrieben|in|am|um|aus|für|for|to|wäre|"
    r"würden|ist|is|es|it|sie|nicht|not|auch|also|gern\w*|noch|nur|so|klingt|passt|super|prima|perfekt|great|"
    r"sorry"
)
_CARS = (
    r"probe\w*|test\w*|drive|termin\w*|angebot|anfrage|modell|automatik|diesel|benzin\w*|elektro\w*|hybrid|"
    r"interessent|kunde|kundin|rückruf|info\w*|"
    r"ausstattung|farbe|leasing|finanzierung|kauf|auto|wagen|car|schwarz|weiß|rot|blau|grün|grau|silber|black|"
    r"white|red|blue|green|grey"
)
NOT_A_NAME = re.compile(
    rf"\b(?:{_FIRMS}|{_PLACES}|{_DEVICES}|{_PLEASANTRIES}|{_TIMES}|{_SMALL}|{_CARS})\b", re.IGNORECASE
)
NO_INTRODUCTION = re.compile(
    r"(?:aus|in|am|an|auf|ab|bei|zur|zum|der|die|das|ein|eine|einer|so|sehr|noch|nicht|interessiert|gespannt|"
    r"begeistert|schon|"
    r"jetzt|gerade|ihr|euer|kunde|kundin|student\w*|rentner\w*|interested|looking|a|an|the|from|in|at|not|so|"
    r"very|still|just|"
    r"happy|keen|free|available|based|living|sorry|sure|afraid|writing|also|currently|really|flexible|flexibel)\b",
    re.IGNORECASE,
)
LABEL = re.compile(
    r"^[ \t*•-]*(?P<label>vorname|nachname|familienname|zuname|vor- und nachname|vor- und zuname|vor- & nachname|"
    r"vollständiger name|ihr name|dein name|name|first ?name|last ?name|surname|family name|given name|"
    r"full name|your name|"
    r"ansprechpartner|kontaktperson|customer name|kunde)[ \t]*(?:\([^)\n]{0,30}\))?[ \t]*[:=|"
    r"][ \t]*(?P<value>[^\n|;]{1,80})",
    re.IGNORECASE | re.MULTILINE,
)
FIRST_NAME = ("vorname", "first name", "firstname", "given name")
LAST_NAME = ("nachname", "familienname", "zuname", "last name", "lastname", "surname", "family name", "name")
