"""The lines that end a letter in six languages: closings, mobile footers, legal footers; and what resumes the text."""

import re

_LONGEST_CLOSING = 90  # characters
_LONGEST_FOOTER = 200
_BEGINS_AT = 2000  # characters of a line that are looked at

_THANKING = r"danke|dank|vielen|besten|herzlichen|lieben|tausend|im|voraus|schon|mal|vorab|und|&|\+|thanks|many|and|merci|et|bedankt|en|grazie|gracias|y"
_KINDLY = r"mit|den|sehr|ganz|freundlich\w{0,4}|viel\w{0,3}|best\w{0,3}|lieb\w{0,4}|herzlich\w{0,4}|schön\w{0,4}|sonnig\w{0,3}|nett\w{0,3}|fröhlich\w{0,3}|kollegial\w{0,3}"
_GREETING = (
    rf"(?:(?:{_THANKING}|{_KINDLY}|ein\w{{0,2}}),? ){{0,7}}(?:gr(?:ü|ue|u)(?:ß|ss)(?:e|en|le)?|gr(?:ü|ue)(?:ß|ss)chen)|hochachtungsvoll|"
    r"(?:m\.? ?f\.? ?g|v\.? ?g|l\.? ?g|b\.? ?g|h\.? ?g|mbg|gr|ciao|tschüss|tschüß|bis bald|beste wünsche)|"
    r"(?:(?:thanks|many thanks|thank you) and )?(?:with )?(?:my |very )?(?:best|kind|kindest|warm|warmest|many)? ?regards|"
    r"(?:best|warm|kind) wishes|cheers|(?:yours )?(?:sincerely|truly|faithfully)(?: yours)?|yours|all the best|rgds|take care|best|"
    r"(?:merci et )?(?:bien |très )?cordialement|bien à vous|(?:meilleures |sincères |cordiales )?salutations(?: distinguées)?|cdlt|"
    r"amicalement|bonne (?:journée|soirée)|(?:met )?vriendelijke groet(?:en)?|mvg|groet(?:en|jes)?|"
    r"(?:cordiali|distinti) saluti|saluti|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|pozdrawiam|z poważaniem|pozdrowienia"
)
_CLOSING = re.compile(rf"\W{{0,3}}(?:{_GREETING})(?P<tail>(?:[\s,.!;:–—-].{{0,60}})?)$", re.I)
_FORMAL_FRENCH = re.compile(r"(?:veuillez (?:agréer|recevoir)|je vous prie d['’]agréer)\b.{0,300}", re.I)
_SHORT = re.compile(r"\W{0,3}(?:m\.? ?f\.? ?g|v\.? ?g|l\.? ?g|b\.? ?g|h\.? ?g|mbg|gr|mvg|best|yours|cdlt)\b", re.I)
_AT_LINE_END = re.compile(rf"[.!?;)] {{1,3}}(?P<closing>(?:{_GREETING})(?:[ ,]{{1,2}}[A-ZÄÖÜ][\w.-]{{0,30}}){{0,3}}[.!]?)$", re.I)
_THANKS = re.compile(
    r"(?:(?:vielen|besten|herzlichen|lieben|tausend)? ?dank|danke(?: ?schön| sehr)?|thanks|thank you|many thanks|thx|merci|bedankt|grazie|gracias|dziękuję)"
    r"(?: (?:im voraus|schon ?mal|vorab|in advance|so much|a lot|beaucoup|d['’]avance))?[\s,.!]{0,4}$",
    re.I,
)
_NAME = re.compile(r"(?:(?:Dr\.|Prof\.|Dipl\.-Ing\.|Ihr|Ihre|[^\W\d_][\w.'’-]{0,30})[ ,]{0,2}){1,4}$")

_FOOTER = re.compile(
    r"[\s*_]{0,4}(?:(?:diese (?:nachricht|e-?mail|mail) wurde )?(?:gesendet|versendet|verschickt) (?:von|mit|aus|über|via|per) (?:meine[mr]|der|dem|outlook|mail|yahoo|gmx|web\.de|samsung|proton|k-9|android|t-online|freenet|iphone)|"
    r"diese (?:nachricht|e-?mail|mail) wurde (?:von|mit) meine[mr] .{2,80} (?:gesendet|versendet)|"
    r"von meine[mr] .{2,60} (?:gesendet|versendet)|von (?:mail|outlook) für .{2,40} gesendet|von (?:unterwegs|unterwegs aus) gesendet|"
    r"outlook für (?:ios|android|mac)|(?:holen|laden) sie sich outlook|get outlook for|mobil gesendet|"
    r"sent (?:from|via|with) (?:my|outlook|mail|yahoo|proton|the|samsung|a|gmx|android|iphone|tutanota)|"
    r"envoyé (?:de mon|depuis|à partir)|télécharge[zr] outlook|verzonden vanaf|verstuurd vanaf|inviato da|enviado desde|wysłan[eoy] z|skickat från)",
    re.I,
)
_LEGAL = re.compile(
    r"diese (?:e-?mail|mail|nachricht)\b.{0,120}\b(?:vertraulich|rechtlich geschützt|auf viren)|vertrauliche und/oder|"
    r"nicht der (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemäße)|irrtümlich (?:erhalten|zugegangen)|"
    r"(?:an|für) die umwelt\b.{0,60}\b(?:ausdruck|druck)|bevor sie diese (?:e-?mail|mail|nachricht)|virenfrei\b|virus-free|"
    r"this (?:e-?mail|message)\b.{0,160}\b(?:confidential|privileged|intended)|intended (?:solely|only) for|"
    r"not the intended recipient|consider the environment|email originated (?:from )?outside|"
    r"(?:e-?mail|nachricht) (?:stammt|kommt) von (?:außerhalb|extern|einem externen)|^\W{0,3}(?:externe e-?mail|external e-?mail|caution)\b|"
    r"ce (?:message|courriel|mail)\b.{0,120}\bconfidentiel|(?:hinweise|informationen) zum datenschutz\b.{0,60}(?:http|www)",
    re.I,
)
_REGISTER = re.compile(
    r"\W{0,3}(?:geschäftsführ\w{0,8}|vorstand|vorsitzende\w{0,3}|aufsichtsrat\w{0,12}|sitz der|sitz:|registergericht|handelsregister|amtsgericht|"
    r"hrb|hra|ust\.? ?-? ?id|umsatzsteuer|steuer-?nr|steuernummer|vat|managing director|registered (?:office|in)|company (?:registration|no)|"
    r"siret|rcs|tva|capital social|partita iva|kvk|btw)\b",
    re.I,
)
_POSTSCRIPT = re.compile(r"\W{0,2}(?:p\.? ?p?\.? ?s\b|nachtrag\b|nb\b|edit\b|übrigens\b)", re.I)
_SPEAKS = re.compile(r"\?|\b(?:ich|mir|mich|mein\w{0,2}|bitte|please|i|i'm|i'd|my|me|je|j['’]\w+|mon|ma|moi)\b", re.I)
_CONTACT = re.compile(r"\b(?:tel|fon|mobil|fax|phone|www|http|gmbh|ag|kg|e-?mail)\b|@|\b\d{4,5} [^\W\d]|\d{5}|\w(?:str|straße|strasse)\b", re.I)


def is_signature_mark(line: str) -> bool:
    """True for the `-- ` line of RFC 3676, also where its blank was lost."""
    return line.strip() in ("--", "— —", "––")


def is_closing(line: str) -> bool:
    """True for a line that is a closing and at most a name or a place after it."""
    line = line.strip()
    if not line or len(line) > _LONGEST_CLOSING:
        return bool(line) and len(line) < 400 and bool(_FORMAL_FRENCH.match(line))
    found = _CLOSING.match(line)
    if not found:
        return bool(_FORMAL_FRENCH.match(line))
    tail = found["tail"].split()
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
