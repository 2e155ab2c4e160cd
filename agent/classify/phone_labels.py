"""Labels of phone numbers, which say nothing of when to call: "Tel. 0170 ..., am Samstag"."""

import re
from collections.abc import Iterable

from agent.classify.analysis import Found
from agent.classify.word_patterns import any_of

_REACH = 40  # characters before a number in which its label stands
_LABELS = any_of(
    r"""tel, telefon, telefonnummer, telefonnr, handy, handynummer, handynr, mobil, mobilnummer, mobilnr, rufnummer,
    nummer, phone, telephone, phone number, mobile, mobile number, cell, number, tél, téléphone, portable, téléfon,
    telefono, cellulare, cell, numero, teléfono, móvil, número, telefoon, telefoonnummer, telefoonnr, gsm, mobiel, tfn,
    telefonu, numer, numer telefonu, komórka, kom, nr tel, numaram, numara, telefonum, telefon numaram, cep"""
)
_OWN = any_of("meine, mein, my, mon, il mio, mi, mijn, mój, benim")
_LINK = any_of("ist, lautet, is, est, è, es, to")
_LABEL = re.compile(rf"(?<!\w)(?:{_OWN} )?{_LABELS}\.?(?: {_LINK})?[ :]{{0,3}}$", re.IGNORECASE)
_HOUR_BEFORE = re.compile(
    r"(?<!\d)\d{1,2}(?:[:.]\d\d)?[ ]?(?:uhr|h|pm|am)?[ ]?\Z", re.IGNORECASE
)  # "ab 18 Uhr Tel. 0170 ..." is when to call
_END = re.compile(r"[ ]{0,2}(?:$|[.;\n]|(?:und|and|et|e|y|en|i|ve)\b)", re.IGNORECASE)
_SEPARATED = re.compile(r"[ ]{0,2}[,–—-][ ](?P<behind>[^\W\d_]{0,20}(?: [^\W\d_]{1,20}){0,3})")
_RATHER = any_of(
    "am besten, bitte, gern, gerne, best, preferably, de préférence, bij voorkeur, najlepiej, preferibilmente"
)
_WHEN_TO_CALL = re.compile(
    rf"(?:{_RATHER} )?"
    + any_of(
        r"""ab, nach, vor, bis, zwischen, abends, morgens, mittags, vormittags, nachmittags,
        after, before, from, between, evenings, mornings, après, à partir, le soir, le matin, dopo,
        la sera, dalle, después, a partir, por la, vanaf, na, tussen, po, od, wieczorem, rano, akşam,
        ab so, immer, jederzeit, anytime, any time"""
    )
    + r"(?!\w)",
    re.IGNORECASE,
)


def blank_labels(text: str, phones: Iterable[Found]) -> str:
    """The text without the labels of numbers that stand for themselves, so that times beside them are for the drive.

    `phones` are the numbers with their places in the text. What is said right behind one, "Tel. ..., am besten
    abends", is when to call, so that its label stays.
    """
    for phone in phones:
        first = max(0, phone.start - _REACH)
        label = _LABEL.search(text[first : phone.start])
        if label and not _HOUR_BEFORE.search(text[: first + label.start()]) and _ends(text, phone.end):
            text = text[: first + label.start()] + " " * (phone.start - first - label.start()) + text[phone.start :]
    return text


def _ends(text: str, end: int) -> bool:
    behind = _SEPARATED.match(text, end)
    return not _WHEN_TO_CALL.match(behind["behind"]) if behind else bool(_END.match(text, end))
