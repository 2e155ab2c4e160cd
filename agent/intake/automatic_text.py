"""Recognises by its words what a machine wrote without saying so: absence notes, bounces, receipts, newsletters.

One sign is never enough where a person could write it: people have holidays, complain about bounces, drive Automatik.
"""

import re

from agent.intake.phrases import compile_phrases

_LONGEST = 6000  # characters that are read; machines come to the point

_SUBJECT_LABEL = compile_phrases(
    r"""
    automatische (?:antwort|abwesenheit\w*|empfangsbestätigung)
    abwesenheits(?:notiz|assistent|meldung|nachricht|agent)
    automatic reply
    auto(?:matische)?[- ]?(?:reply|response)
    out of (?:the )?office(?: (?:auto)?reply)?
    réponse automatique
    absence du bureau
    automatisch antwoord
    risposta automatica
    respuesta automática
    abwesend(?=\s*:)|ooo(?=\s*:)
    (?:unzustellbar|nicht zugestellt|undeliverable|nicht gelesen|not read|übermittelt|zustellung verzögert)
    """,
    before=r"[\s\[(]{0,4}",
    after=r"\s*(?:[:()\[\]-]|$)",
)
_SUBJECT_START = compile_phrases(
    r"""
    undelivered mail returned
    returned mail:
    failure notice$
    mail delivery (?:failed|failure|system)
    mail system error
    delivery status notification
    delivery (?:failure|has failed)
    warning: (?:message|could not send)
    ihre (?:nachricht|e-?mail|mail) konnte nicht zugestellt
    auto(?:matisch)?: (?:re|aw):
    zustellung (?:der nachricht )?fehlgeschlagen
    unzustellbare (?:e-?mail|nachricht)
    """,
    before=r"\s*",
)
_RECEIPT_SUBJECT = re.compile(r"\s*(?:gelesen|read|zugestellt|delivered|lu)\s?:", re.I)
_RECEIPT = compile_phrases(
    r"""
    wurde (?:gelesen|zugestellt|am .{4,60} gelesen)
    was (?:read|displayed|delivered)
    gelesen am
    lesebestätigung
    return receipt
    """
)

_ABSENT = compile_phrases(
    r"""
    nicht (?:im|in meinem) (?:büro|hause?)
    (?:nicht|nur (?:unregelmäßig|eingeschränkt|schwer)) (?:im büro )?erreichbar
    \babwesend\b
    au(?:ß|ss)er haus
    (?:unser|das|our|the) (?:büro|betrieb|office|unternehmen) (?:ist|bleibt|is|will be)\b.{0,60}(?:geschlossen|closed)
    out of (?:the )?office
    away from (?:the|my) (?:office|desk)
    on (?:annual |parental |maternity |sick )?leave
    absent\w?(?: du bureau)?\b
    en congés?\b
    afwezig
    fuera de la oficina
    fuori ufficio
    """
)
_HOLIDAY = re.compile(r"i[mn] urlaub|in elternzeit|im mutterschutz|on (?:vacation|holiday)|en vacances", re.I)
_HANDLING = compile_phrases(
    r"""
    (?P<forwarded>(?:nachricht|e-?mails?|mails?|anfrage)\b.{0,60}nicht (?:automatisch )?(?:weitergeleitet|gelesen))
    (?P<urgent>in (?:sehr )?dringenden? (?:fällen|angelegenheiten)|en cas d['\u2019]urgence|dringend)
    (?P<pressing>(?:urgent|immediate) (?:matters|assistance|enquiries|inquiries|cases))
    (?P<deputy>wenden sie sich\b.{0,40}\ban\b|meine kolleg(?:in|en?)|vertretung\b|vertreten (?:durch|von))
    (?P<colleague>please contact|veuillez contacter|contact my colleague)
    (?P<later>(?:nach|bei) meiner rückkehr|sobald ich (?:zurück|wieder)|ab dem .{4,40} wieder (?:erreichbar|für sie))
    (?P<back>upon my return|when i (?:return|get back)|as soon as i return|à mon retour)
    (?P<until>kehre .{2,40}zurück|wieder (?:im büro|im hause?|für sie da|zurück)|(?:return|be back)\b.{0,20} on)
    (?P<access>(?:limited|no) access to (?:my )?e-?mail|keinen zugriff auf (?:meine )?e-?mails)
    """
)
_THANKS = compile_phrases(
    r"""
    (?:danke|dank) für (?:ihre|deine|die) (?:e-?mail|mail|nachricht|anfrage|mitteilung|kontaktaufnahme)
    (?:thank you|thanks) for (?:your|the|contacting|getting in touch|reaching out)
    merci (?:de|pour) (?:votre|nous avoir)
    """
)
_FOR_NOW = re.compile(r"\b(?:bis|derzeit|momentan|aktuell|zurzeit|until|till|currently|jusqu|actuellement)\b", re.I)
_WISH = compile_phrases(
    r"""
    \b(?:passt|passend|klappt|ginge|lieber|works|suits|better)\b
    \?
    probe ?(?:ge)?fahr
    test ?(?:drive|fahrt)
    essai|essayer
    interess|angebot|leasing|kaufen|\bmodell?\b
    \bdanach\b.{0,40}\b(?:gerne?|probe)
    \b(?:möchte|würde|hätte|könnte|suche|brauche) (?:ich|gerne?)
    \bich (?:möchte|würde|hätte|suche|brauche)
    \bi(?:['\u2019]d| would) like
    can i\b|could (?:i|you)\b
    je (?:voudrais|souhaite)
    """
)

_REGISTERED = compile_phrases(
    r"""
    (?:ticket|anfrage|anliegen|vorgang|fall)\b.{0,60}\b(?:angelegt|erstellt|registriert|eröffnet|eingegangen|erhalten)\b
    (?:ticket|case|request)\b.{0,60}\b(?:has been|was) (?:created|opened|received|registered|logged)
    votre (?:demande|message) a (?:bien )?été (?:enregistrée?|reçue?)
    """
)
_RECEIVED_BY_US = compile_phrases(
    r"""
    wir haben ihre (?:anfrage|nachricht|e-?mail|mail) erhalten
    we have received your (?:request|message|e-?mail|enquiry|inquiry)
    nous avons bien reçu votre
    """
)
_PROMISE = compile_phrases(
    r"""
    (?P<us>(?:wir|und) (?:werden|melden|bearbeiten|kümmern)|nous (?:vous répondrons|reviendrons))
    (?P<we>we will (?:get back|respond|reply|contact)|get back to you|one of our)
    (?P<soon>(?:so (?:bald|schnell) wie|schnellst)\w* ?möglich|innerhalb von|within \w+ (?:business|working|hours))
    (?P<number>\b(?:ticket|vorgang|fall|case|request)\w*[- ]?(?:id|n[ro]\.?)?[:# \[]{1,4}\w{0,5}-?\d{3,})
    (?P<automatic>automati(?:sch|c|que)|nicht auf diese|do not reply|\#\#-[ ])
    """
)

# Only at the start of a sentence: people quote such words in the middle of theirs.
_MADE = r"(?:generiert|erstellt|versendet|versandt|erzeugt|verschickt|gesendet)"
_PIECE = r"(?:e-?mail|mail|nachricht|antwort|benachrichtigung|eingangsbestätigung)"
_MAIL = r"(?:message|e-?mail|reply|response|notification|acknowledgement)"
_COURRIEL = r"(?:message|courriel|e-?mail|mail|réponse)"
_GENERATED = compile_phrases(
    rf"""
    diese {_PIECE} (?:wurde|ist|wird) (?:vom system |maschinell |vollständig )?automati(?:sch|siert) {_MADE}
    (?:dies|das|hierbei handelt es sich um|es handelt sich um)(?: hier)?(?: ist)? eine? \
automati(?:sch|siert)\w{{0,4}} (?:{_MADE}e )?{_PIECE}
    (?:bitte )?antworten sie (?:bitte )?nicht (?:direkt )?auf diese (?:automatisch\w{{0,12}} )?{_PIECE}
    this is an? (?:auto(?:mated|matic|-generated)|automatically generated|system[- ]generated) {_MAIL}
    this {_MAIL} (?:was|is|has been) (?:sent automatically|(?:automatically |auto-)(?:generated|sent|created))
    this {_MAIL} (?:was|is|has been) generated automatically
    (?:please )?do not (?:reply|respond) (?:directly )?to this (?:automated |automatic )?{_MAIL}
    c(?:eci|et e-?mail|e {_COURRIEL}) (?:est|a été) (?:un |envoyé |généré )?{_COURRIEL}? ?automatique(?:ment)?
    merci de ne pas répondre à ce(?:t|tte)? {_COURRIEL}
    """.replace("\\\n", ""),
    before=r"(?:^|[.!?:*(\[-]\s{0,3})",
)

_BOUNCE = compile_phrases(
    r"""
    \bthis is the (?:mail system at host|qmail-send program|postfix program|mail delivery (?:system|agent))
    delivery has failed to these recipients
    a message that you sent could not be delivered
    fehler bei der nachrichtenzustellung
    (?:diese|eine) nachricht wurde automatisch (?:vom|von der|durch) (?:mail|e-?mail)
    nachricht hat einige oder alle empfänger nicht erreicht
    the following address(?:es)? (?:failed|had permanent)
    delivery to the following recipients? failed
    """
)
_UNDELIVERED = compile_phrases(
    r"""
    (?:konnten?|kann)\b.{0,60}\bnicht\b.{0,80}\bzugestellt
    nicht zustellbar|unzustellbar|undeliverable
    (?:could not|couldn['\u2019]t|wasn['\u2019]t) be(?:en)? delivered
    delivery (?:failed|failure)|unable to deliver
    n['\u2019]a pas pu être (?:remis|distribué)
    """
)
_SMTP_CODE = compile_phrases(
    r"""
    \b[45]\d\d[ -]\#?[45]\.\d{1,3}\.\d{1,3}
    \b[45]\.\d\.\d{1,3}\b
    \b(?:smtp|error|fehler|code|said|host)\b.{0,60}\b5[05]\d\b
    \b55[0-4][ -]
    """
)

_NEWSLETTER = compile_phrases(
    r"""
    (?:wenn|falls|sollten) sie (?:diesen|unseren|den|keine[nr]?) (?:newsletter|e-?mails?)\b.{0,60}(?:erhalten|empfangen)
    sie (?:erhalten|bekommen) (?:diese[nr]?|unseren) (?:newsletter|e-?mail|nachricht)\b.{0,30}\b(?:weil|da|aufgrund)
    you (?:are receiving|received) this (?:e-?mail|message|newsletter) because
    (?:newsletter|mailing) (?:hier )?(?:abbestellen|abmelden)\s*(?:$|[|<:(])
    (?:im browser|online-?version) (?:ansehen|anzeigen|öffnen|lesen)
    view (?:this e-?mail )?(?:in|online in) your browser
    ^\W{0,3}unsubscribe\W{0,3}$
    """
)


def is_automatic_subject(subject: str, text: str) -> bool:
    """True for a subject that only machines write; `Read:` and its like need a receipt's words besides."""
    if _SUBJECT_LABEL.match(subject) or _SUBJECT_START.match(subject):
        return True
    return bool(_RECEIPT_SUBJECT.match(subject)) and (not text or bool(_RECEIPT.search(text[:_LONGEST])))


def is_automatic_text(text: str) -> bool:
    """True for words that a machine wrote. `text` is what is newly written, with its footer, without history."""
    text = text[:_LONGEST]
    line = " ".join(text.split())
    return any(
        (
            _BOUNCE.search(line),
            _GENERATED.search(text) or _GENERATED.search(line),
            _UNDELIVERED.search(line) and _SMTP_CODE.search(line),
            _is_absence_note(line),
            _is_receipt(line),
            _NEWSLETTER.search(text) and not _WISH.search(text[:300]),
        )
    )


def _is_absence_note(text: str) -> bool:
    absent, holiday = bool(_ABSENT.search(text)), bool(_HOLIDAY.search(text))
    if not absent and not holiday:
        return False
    handled = len({found.lastgroup for found in _HANDLING.finditer(text)})
    if _WISH.search(text):
        return handled >= 2
    return handled >= 1 or (absent and bool(_THANKS.search(text) and _FOR_NOW.search(text)))


def _is_receipt(text: str) -> bool:
    """A ticket or an acknowledgement: registered, with thanks or a promise, and without a wish of one's own."""
    if not _REGISTERED.search(text) and not _RECEIVED_BY_US.search(text):
        return False
    promises = len({found.lastgroup for found in _PROMISE.finditer(text)})
    signs = promises + bool(_THANKS.search(text)) + bool(_RECEIVED_BY_US.search(text))
    return signs >= (3 if _WISH.search(text) else 2)
