"""What an error of Meta's Graph API means for a message: one table for Messenger and Instagram, one for WhatsApp."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from agent.channels.outcome import Failure, Refused, Retry, Unauthorised
from agent.intake.message import Channel


class Meaning(Enum):
    """What to do about an error."""

    LATER = "later"  # not sent; the same again after a while
    UNCLEAR = "unclear"  # something broke at their side: nobody knows whether it was sent
    WINDOW_CLOSED = "window_closed"  # the person has to write first
    UNREACHABLE = "unreachable"  # never to this person, or not for a day: somebody finds another way
    STOPPED = "stopped"  # token, permission or account: a person of the brand has to act, everything waits
    OUR_FAULT = "our_fault"  # what we asked for was wrong: repeating it changes nothing


ALARMING = frozenset({Meaning.STOPPED, Meaning.OUR_FAULT})


@dataclass(frozen=True)
class Handling:
    """What one error means, in words for an operator; Meta's own text may hold a token or a number and is not kept."""

    meaning: Meaning
    words: str

    @property
    def alarms(self) -> bool:
        """True where somebody has to correct something on our side."""
        return self.meaning in ALARMING


LATER, UNCLEAR, WINDOW_CLOSED = Meaning.LATER, Meaning.UNCLEAR, Meaning.WINDOW_CLOSED
UNREACHABLE, STOPPED, OUR_FAULT = Meaning.UNREACHABLE, Meaning.STOPPED, Meaning.OUR_FAULT
NO_PERMISSION = Handling(STOPPED, "a permission is missing")
BAD_TOKEN = Handling(STOPPED, "the token is invalid or has expired")
RESTRICTED = Handling(STOPPED, "the account or the app is restricted for a breach of policy")
UNKNOWN = Handling(OUR_FAULT, "an error that nobody knows here")
TRANSIENT = Handling(LATER, "a fault at Meta, said to be over soon")
PERMISSION_CODES = range(200, 300)

SUBCODES: Mapping[int, Handling] = {  # each is known by itself, and says more than its code
    2018278: Handling(WINDOW_CLOSED, "outside of the messaging window"),
    2534022: Handling(WINDOW_CLOSED, "outside of the messaging window"),
    1545041: Handling(UNREACHABLE, "this person cannot be reached, or has blocked the page"),
    2018001: Handling(UNREACHABLE, "there is no such person for this page"),
    2534014: Handling(UNREACHABLE, "there is no such person for this account"),
    2534025: Handling(UNREACHABLE, "the one private reply was used already"),
    2534001: Handling(UNREACHABLE, "the thread is archived"),
    1893063: RESTRICTED,
}

MESSENGER: Mapping[int, Handling] = {  # and Instagram
    1: Handling(UNCLEAR, "an unknown fault at Meta"),
    2: Handling(UNCLEAR, "a part of Meta's service is down"),
    1200: Handling(UNCLEAR, "a temporary fault at Meta"),
    4: Handling(LATER, "the app calls too often"),
    17: Handling(LATER, "the user of the token calls too often"),
    32: Handling(LATER, "the page calls too often"),
    613: Handling(LATER, "too many calls of this kind"),
    80006: Handling(LATER, "too many messages of the page"),
    10: NO_PERMISSION,
    100: Handling(OUR_FAULT, "a parameter is wrong"),
    190: BAD_TOKEN,
    368: RESTRICTED,
    551: Handling(UNREACHABLE, "this person cannot be reached at present"),
}

WHATSAPP: Mapping[int, Handling] = {
    1: Handling(UNCLEAR, "an unknown fault at Meta"),
    2: Handling(UNCLEAR, "a part of Meta's service is down"),
    131000: Handling(UNCLEAR, "an unknown fault at Meta"),
    131016: Handling(UNCLEAR, "a part of Meta's service is overloaded"),
    133004: Handling(UNCLEAR, "the server is down for a while"),
    4: Handling(LATER, "the app calls too often"),
    80007: Handling(LATER, "too many calls of the business account"),
    130429: Handling(LATER, "too many messages of this number"),
    131056: Handling(LATER, "too many messages to this person in a short time"),
    131057: Handling(LATER, "the number is under maintenance"),
    131047: Handling(WINDOW_CLOSED, "more than 24 hours since the person wrote"),
    131026: Handling(UNREACHABLE, "undeliverable: no WhatsApp there, an old one, or terms not accepted"),
    131048: Handling(UNREACHABLE, "the number may not send for a while, since people called it spam"),
    131049: Handling(UNREACHABLE, "the person gets enough of such messages today"),
    130472: Handling(UNREACHABLE, "the person is part of an experiment that gets no such messages"),
    131050: Handling(UNREACHABLE, "the person wants no marketing"),
    131062: Handling(UNREACHABLE, "not possible for a person without a known number"),
    137000: Handling(UNREACHABLE, "the person's identity has changed and has to be looked at"),
    33: Handling(OUR_FAULT, "there is no such number or object"),
    100: Handling(OUR_FAULT, "a parameter is wrong"),
    131008: Handling(OUR_FAULT, "a parameter is missing"),
    131009: Handling(OUR_FAULT, "a parameter's value is wrong"),
    131021: Handling(OUR_FAULT, "sender and recipient are the same number"),
    131030: Handling(OUR_FAULT, "a test number sends to its listed recipients only"),
    131051: Handling(OUR_FAULT, "a kind of message that is not supported"),
    131052: Handling(OUR_FAULT, "a file could not be fetched"),
    131053: Handling(OUR_FAULT, "a file could not be taken"),
    132000: Handling(OUR_FAULT, "the template wants another number of parameters"),
    132001: Handling(OUR_FAULT, "there is no such approved template in this language"),
    132005: Handling(OUR_FAULT, "the filled template is too long"),
    132007: Handling(OUR_FAULT, "the template breaks a policy"),
    132008: Handling(OUR_FAULT, "a parameter does not fit the template"),
    132012: Handling(OUR_FAULT, "a parameter does not fit the template's format"),
    132015: Handling(OUR_FAULT, "the template is paused for its quality"),
    132016: Handling(OUR_FAULT, "the template is disabled for its quality"),
    0: BAD_TOKEN,
    190: BAD_TOKEN,
    3: NO_PERMISSION,
    10: NO_PERMISSION,
    368: RESTRICTED,
    130497: Handling(STOPPED, "the business may not write to people of this country"),
    131031: Handling(STOPPED, "the account is locked"),
    131042: Handling(STOPPED, "the way of payment fails"),
    131064: Handling(STOPPED, "the business account has reached its limit of templates"),
}


def find_handling(channel: Channel, code: int, subcode: int | None = None, transient: bool = False) -> Handling:
    """What an error means: its subcode decides, then its code, then what Meta says of its nature."""
    known = SUBCODES.get(subcode or 0) or (WHATSAPP if channel is Channel.WHATSAPP else MESSENGER).get(code)
    if known:
        return known
    if code in PERMISSION_CODES:
        return NO_PERMISSION
    return TRANSIENT if transient else UNKNOWN


def settle_error(channel: Channel, code: int, subcode: int | None = None, transient: bool = False) -> Failure:
    """What became of a message that Meta answered with this error, at once or in a later notice."""
    handling = find_handling(channel, code, subcode, transient)
    reason = f"{code}/{subcode}: {handling.words}" if subcode else f"{code}: {handling.words}"
    match handling.meaning:
        case Meaning.LATER:
            return Retry(reason, unsent=True)
        case Meaning.UNCLEAR:
            return Retry(reason)
        case Meaning.STOPPED:
            return Unauthorised(reason)
        case meaning:
            return Refused(reason, window_closed=meaning is Meaning.WINDOW_CLOSED)
