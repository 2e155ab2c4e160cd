"""What an address tells about who is behind it: a machine, a form mailer, or somebody with a private mailbox."""

import re

# Tokens of a local part, wherever they stand in it: `shop-noreply`, `no-reply+4711`.
_NO_REPLY = re.compile(
    r"(?:^|[._+-])(?:no[._-]?(?:reply|response|answer)|do[._-]?not[._-]?(?:reply|respond)|(?:bitte[._-]?)?nicht[._-]?antworten|"
    r"keine[._-]?antwort(?:en)?|ne[._-]?pas[._-]?repondre|newsletters?|notifications?|autoresponder)(?:$|[._+\d-])"
)
_MACHINE = re.compile(
    r"(?:mailer-?daemon|postmaster|abuse|bounces?|bounce[+-].*|notify|listserv|majordomo|.*-bounces)$"
)
_LIST_OFFICE = re.compile(r"(?:owner-.+|.+-owner|.+-request)$")
_REPORTER = re.compile(r"(?:mailer-?daemon|postmaster|bounces?|bounce[+-].*)$")
_FORM_MAILER = re.compile(
    r"(?:^|[._+-])(?:wordpress|www(?:-data)?|web(?:server|site|master|formular|form|mailer)?|server|form(?:ular|s|mail|mailer)?|"
    r"kontakt-?formular|contact-?form|apache|nginx|nobody|mailer|leads?|anfragen?|inquiry|website|typo3|jotform|cgi)(?:$|[._+\d-])"
)
_OFFICE = re.compile(
    r"(?:info|service|support|help|hilfe|kontakt|contact|office|sales|ticket|kundenservice|kundendienst|customer[._-]?service|"
    r"marketing|news|shop|bestellung|order|billing|rechnung|hello|hallo|feedback|reply)(?:$|[+._-])"
)
_PORTALS = (
    "mobile.de",
    "autoscout24.",
    "autohero.",
    "pkw.de",
    "heycar.",
    "meinauto.de",
    "carwow.",
    "12gebrauchtwagen.de",
)

_FREEMAIL = re.compile(
    r"(?:gmail|googlemail|gmx|web|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|t-online|freenet|arcor|posteo|mailbox|"
    r"proton|protonmail|pm|tutanota|tuta|vodafonemail|1und1|online|kabelmail|bluewin|hispeed|sunrise|orange|wanadoo|free|laposte|"
    r"libero|chello|aon|kpnmail|ziggo|wp|o2|onet|interia|email|unitybox|magenta|mail|unity-mail|gmx-topmail)\.(?:[a-z]{2,3}|co\.[a-z]{2}|com\.[a-z]{2}|[a-z]{2}\.com|org)$"
)


def split_address(address: str) -> tuple[str, str]:
    """Local part and domain."""
    local, _, domain = address.rpartition("@")
    return local, domain


def is_machine(address: str) -> bool:
    """True when nobody reads what is sent to this address."""
    local, domain = split_address(address)
    if _LIST_OFFICE.match(local):
        return not _FREEMAIL.match(domain)  # `fjord-owner@gmail.com` is proud of a car
    silent_house = bool({"noreply", "no-reply"} & set(domain.split(".")))
    return silent_house or bool(_NO_REPLY.search(local) or _MACHINE.match(local))


def is_reporter(address: str) -> bool:
    """True for the mail system itself, the sender of bounces."""
    return bool(_REPORTER.match(split_address(address)[0]))


def is_form_mailer(address: str) -> bool:
    """True for the sender names of web servers and portals that pass on what a person typed."""
    local, domain = split_address(address)
    return bool(_FORM_MAILER.search(local)) or any(name in domain for name in _PORTALS)


def is_office(address: str) -> bool:
    """True for the address of a department instead of a person."""
    return bool(_OFFICE.match(split_address(address)[0]))


def is_private(address: str) -> bool:
    """True for a mailbox of a provider for private persons."""
    return bool(_FREEMAIL.match(split_address(address)[1]))
