"""The lines that end a letter in six languages: closings, mobile footers, legal footers; and what resumes the text."""

import re

from agent.intake.phrases import compile_phrases, list_phrases

_LONGEST_CLOSING = 90  # characters
_LONGEST_FOOTER = 200
_BEGINS_AT = 2000  # characters of a line that are looked at

_KINDLY = list_phrases(
    r"""
    danke|dank|vielen|besten|herzlichen|lieben|tausend|im|voraus|schon|mal|vorab
    und|and|et|en|y|&|\+
    thanks|many|merci|bedankt|grazie|gracias
    mit|den|sehr|ganz|ein\w{0,2}
    (?:freundlich|viel|best|lieb|herzlich|schön|sonnig|nett|fröhlich|kollegial)\w{0,4}
    """
)
_GREETING = list_phrases(
    rf"""
    (?:{_KINDLY},? ){{0,7}}gr(?:ü|ue|u)(?:ß|ss)(?:en?|le|chen)?
    hochachtungsvoll|beste wünsche|tschüss|tschüß|ciao|bis bald
    (?:m\.? ?f|v|l|b|h|mb)\.? ?g|gr
    (?:(?:thanks|many thanks|thank you) and )?(?:with )?(?:my |very )?(?:best |kind(?:est)? |warm(?:est)? )?regards
    (?:best|warm|kind) wishes|cheers|all the best|rgds|take care
    (?:yours )?(?:sincerely|truly|faithfully)(?: yours)?
    (?:merci et )?(?:bien |très )?(?:cordialement|sincèrement|amicalement|respectueusement)(?: vôtre| à vous)?
    bien à (?:vous|toi)|c(?:r?dl?|dm)t|bis(?:es|ous)|(?:très )?(?:bonne|belle|excellente) (?:journée|soirée|semaine)
    (?:(?:avec )?(?:mes|nos) )?(?:meilleures |sincères |cordiales |bonnes )?salutations(?: distinguées| cordiales)?
    (?:met |de )?(?:vriendelijke|hartelijke|beste|warme|lieve|sportieve|zonnige) (?:groet(?:en|jes)?|gr)
    m\.? ?v\.? ?g|mvrgr|vr\.? ?gr|grtz?|(?:met (?:de meeste )?)?hoogacht(?:end|ing)|(?:de )?groet(?:en|jes)?
    (?:(?:con )?(?:i )?(?:più |miei |un )?(?:cordiali|distinti|cari|migliori|caro|tanti) )?salut(?:i|o|oni)
    cordialmente|distintamente|in fede|un abbraccio|a presto|buona (?:giornata|serata)|cordialità
    (?:reciban? )?(?:un |muchos )?(?:muy )?(?:cordial(?:es)? |atentos? )?saludos?(?: cordial(?:es)?)?
    (?:muy )?atentamente|atte|slds|salu2|un (?:fuerte )?abrazo|quedo (?:a la espera|atent[oa])(?: de .{2, 40})?
    (?:serdecznie |gorąco )?pozdrawiam(?:y)?(?: serdecznie| gorąco| państwa)?|pozdr|pozdro|(?:serdeczne )?pozdrowienia
    z (?:poważaniem|wyrazami szacunku|uszanowaniem|szacunkiem)|łączę (?:wyrazy szacunku|pozdrowienia)|miłego dnia
    (?:en (?:içten|derin) )?(?:sayg[ıi]lar(?:[ıi]m(?:[ıi]z)?la)?|sayg[ıi]yla|sevgiler(?:imle)?|selamlar(?:[ıi]mla)?)
    iyi (?:günler|çalışmalar|akşamlar|haftalar)(?: dilerim| dileriz)?|hürmetlerimle|kolay gelsin|görüşmek üzere
    """
)
_CLOSING = re.compile(rf"\W{{0,3}}{_GREETING}(?P<tail>(?:[\s,.!;:\u2013-].{{0,60}})?)$", re.I)
_SHORT = re.compile(r"\W{0,3}(?:(?:m\.? ?f|v|l|b|h|mb)\.? ?g|gr|mvg|c(?:r?dl?|dm)t|atte|slds|pozdr)\b", re.I)
_CURT = re.compile(r"(?:best|yours)(?:,.{0,30}|[.!]?)$", re.I)  # words of any sentence, unless they stand alone
_AT_LINE_END = re.compile(
    rf"[.!?;)] {{1,3}}(?P<closing>(?i:{_GREETING})(?:[ ,]{{1,2}}[A-ZÄÖÜ][\w.-]{{0,30}}){{0,3}}[.!]?)$"
)
_FORMAL_FRENCH = re.compile(
    r"(?:veuillez (?:agréer|recevoir)|(?:je vous prie|nous vous prions) d['\u2019]agréer"
    r"|recevez,? (?:madame|monsieur))\b.{0,300}",
    re.I,
)
_THANKS = compile_phrases(
    r"""
    (?:vielen |besten |herzlichen |lieben |tausend )?dank
    danke(?: ?schön| sehr)?
    thanks|thank you|many thanks|thx
    (?:un grand |mille )?merci|(?:alvast |hartelijk )?bedankt|(?:mille )?grazie|(?:muchas |mil )?gracias
    (?:z góry |bardzo )?dzięk(?:uję|ujemy|i)|(?:çok )?teşekkür(?:ler| ederi[mz])
    """,
    after=r"(?: (?:im voraus|schon ?mal|vorab|in advance|so much|a lot|beaucoup|d['\u2019]avance"
    r"|par avance|mille|in anticipo|de antemano|bij voorbaat|z góry|bardzo))?[\s,.!]{0,4}$",
)
_NAME = re.compile(r"(?:(?:Dr\.|Prof\.|Dipl\.-Ing\.|[^\W\d_][\w.'\u2019-]{0,30})[ ,]{0,2}){1,4}$")

_FOOTER = compile_phrases(
    r"""
    (?:diese (?:nachricht|e-?mail|mail) wurde )?(?:gesendet|versendet|verschickt) (?:von|mit|aus|über|per) meine[mr]\b
    (?:gesendet|versendet) (?:von|mit|aus|über|via) (?:der|dem|outlook|mail|yahoo|gmx|web\.de|samsung|proton|t-online)
    (?:gesendet|versendet) (?:von|mit|aus|über|via) (?:k-9|android|iphone|blackberry|huawei|freenet|posteo|fairemail)
    diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) meine[mr] .{2,80} (?:gesendet|versendet)
    von meine[mr] .{2,60} (?:gesendet|versendet)
    von (?:mail|outlook) für .{2,40} gesendet
    von unterwegs(?: aus)? gesendet|mobil gesendet
    outlook für (?:ios|android|mac)|(?:holen|laden) sie sich outlook|get outlook for
    sent (?:from|via|with) (?:my|outlook|mail|yahoo|proton|the|samsung|a|gmx|android|iphone|tutanota)\b
    envoyé (?:de mon|depuis|à partir)|télécharge[zr] outlook
    verzonden vanaf|verstuurd vanaf|verzonden met|inviato da|enviado (?:desde|con)|wysłan[eoy] z|skickat från
    .{2,40}['\u2019][dt]\w{1,2} gönderildi|(?:iphone|ipad|android|samsung)\S{0,10} gönderildi|gönderen: .{0,20}outlook
    """,
    before=r"[\s*_]{0,4}",
)
_LEGAL = compile_phrases(
    r"""
    diese (?:e-?mail|mail|nachricht)\b.{0,120}\b(?:vertraulich|rechtlich geschützt|auf viren)
    vertrauliche und/oder
    nicht der (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemäße)
    irrtümlich (?:erhalten|zugegangen)
    (?:an|für) die umwelt\b.{0,60}\b(?:ausdruck|druck)
    bevor sie diese (?:e-?mail|mail|nachricht)
    virenfrei\b|virus-free
    this (?:e-?mail|message)\b.{0,160}\b(?:confidential|privileged|intended)
    intended (?:solely|only) for|not the intended recipient|consider the environment
    email originated (?:from )?outside
    sie erhalten nicht (?:oft|häufig) e-?mails von|you don['\u2019]t often (?:get|receive) e-?mail from
    (?:e-?mail|nachricht) (?:stammt|kommt) von (?:außerhalb|extern|einem externen)
    ^\W{0,3}(?:externe e-?mail|external e-?mail|caution)\b
    ce (?:message|courriel|mail)\b.{0,120}\bconfidentiel
    (?:hinweise|informationen) zum datenschutz\b.{0,60}(?:http|www)
    """
)
_REGISTER = compile_phrases(
    r"""
    geschäftsführ\w{0,8}|vorstand|vorsitzende\w{0,3}|aufsichtsrat\w{0,12}
    sitz der|sitz:|registergericht|handelsregister|amtsgericht|hrb|hra
    ust\.? ?-? ?id|umsatzsteuer|steuer-?nr|steuernummer|vat
    managing director|registered (?:office|in)|company (?:registration|no)
    siret|rcs|tva|capital social|partita iva|kvk|btw
    """,
    before=r"\W{0,3}",
    after=r"\b",
)
_POSTSCRIPT = re.compile(r"\W{0,2}(?:p\.? ?p?\.? ?s\b|nachtrag\b|nb\b|edit\b|übrigens\b)", re.I)
_SPEAKS = compile_phrases(
    r"""
    \?
    \b(?:ich|mir|mich|mein\w{0,2}|bitte)\b
    \b(?:please|i|i'm|i'd|my|me)\b
    \b(?:je|j['\u2019]\w+|mon|ma|moi)\b
    \b(?:ik|mijn|graag|vorrei|sono|mio|mia|quiero|quisiera|mi|soy|chciał\w+|proszę|jestem|istiyorum|benim)\b
    """
)
_CONTACT = compile_phrases(
    r"""
    \b(?:tel|fon|mobil|fax|phone|www|http|gmbh|ag|kg|e-?mail)\b
    @
    \b\d{4,5} [^\W\d]|\d{5}
    \w(?:str|straße|strasse)\b
    """
)


def is_signature_mark(line: str) -> bool:
    """True for the `-- ` line of RFC 3676, also where its blank was lost."""
    return line.strip() in ("--", "\u2014 \u2014", "\u2013\u2013")


def is_closing(line: str) -> bool:
    """True for a line that is a closing and at most a name or a place after it."""
    line = line.strip()
    if not line or len(line) > _LONGEST_CLOSING:
        return bool(line) and len(line) < 400 and bool(_FORMAL_FRENCH.match(line))
    found = _CLOSING.match(line)
    if not found:
        return bool(_CURT.match(line) or _FORMAL_FRENCH.match(line))
    tail = found["tail"].split()
    if _SPEAKS.search(found["tail"]):
        return False
    return len(tail) <= (3 if _SHORT.match(line) else 6) and not any(word[0].isdigit() or "?" in word for word in tail)


def is_thanks(line: str) -> bool:
    """True for a bare thanks; it closes a letter only when a name follows."""
    return len(line) <= _LONGEST_CLOSING and bool(_THANKS.match(line.strip()))


def is_name(line: str) -> bool:
    """True for one to four words that could be a name."""
    return len(line) <= 60 and bool(_NAME.match(line.strip()))


def split_before_closing(line: str) -> tuple[str, ...]:
    """A line whose last sentence is a closing, as two: `Danke! Viele Grüße Eva`."""
    found = _AT_LINE_END.search(line, max(len(line) - 120, 0))
    return (line[: found.start("closing")], line[found.start("closing") :]) if found else (line,)


def is_mobile_footer(line: str) -> bool:
    """True for the line that a phone or a mail app adds of itself."""
    return len(line) <= _LONGEST_FOOTER and bool(_FOOTER.match(line))


def is_legal(line: str) -> bool:
    """True for a line that opens a disclaimer or a warning of a mail gateway."""
    return len(line) > 10 and bool(_LEGAL.search(line[:_BEGINS_AT]))


def is_register(line: str) -> bool:
    """True for a company's statutory line: register, court, directors, VAT number."""
    return bool(_REGISTER.match(line))


def is_contact(line: str) -> bool:
    """True for a line with a phone number, an address or a company."""
    return bool(_CONTACT.search(line[:_BEGINS_AT]))


def resumes(paragraph: str, after_blank: bool, after_contact: bool) -> bool:
    """True when the person goes on after the closing: a postscript, or sentences instead of a name and an address."""
    if _POSTSCRIPT.match(paragraph):
        return True
    words = paragraph[:_BEGINS_AT].split()
    if len(words) < 5 or sum(word[0].islower() for word in words) < 0.4 * len(words):
        return False
    if after_contact or not after_blank:
        return bool(_SPEAKS.search(paragraph[:_BEGINS_AT]))
    return len(words) >= 8 or words[-1][-1] in ".!?…"
