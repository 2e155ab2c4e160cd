"""The records that classify produces: intent, language, slots, and the words each was read from."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from agent.intake.message import Channel


class Intent(StrEnum):
    """What a person wants; exactly one a message."""

    TEST_DRIVE = "test_drive"
    SALES_INQUIRY = "sales_inquiry"
    APPOINTMENT_CHANGE = "appointment_change"
    REPLY = "reply"
    SERVICE = "service"
    COMPLAINT = "complaint"
    PRIVACY = "privacy"
    AUTOMATED = "automated"
    SPAM = "spam"
    OTHER = "other"


class Signal(StrEnum):
    """What a message says beside its intent, as far as the dialogue has to react to it."""

    STOP = "stop"  # be left alone, unsubscribe, delete my data, withdraw consent
    DATA_REQUEST = "data_request"  # send me the data you hold about me
    NO_WISH = "no_wish"  # no interest any more, bought another car, it is settled
    CANCEL = "cancel"  # cancel an appointment that exists
    MOVE = "move"  # move an appointment that exists
    NOT_NOW = "not_now"  # later, in half a year, I will come back to you
    DEFERRED = "deferred"  # I have to ask my wife first, let me think about it
    CALLBACK = "callback"  # please call me
    BY_MAIL = "by_mail"  # answer me by mail, not here
    THANKS = "thanks"  # says thank you
    GREETING = "greeting"  # nothing but a greeting or an emoji
    ADDITION = "addition"  # "also", "auch", "zusätzlich": adds to what was said before
    DATE_CONFLICT = "date_conflict"  # a weekday and a date that disagree
    CHANGE = "change"  # corrects something said before ("nein, doch", "lieber", "actually")
    DRIVE = "drive"  # wishes for a test drive, also where a running conversation makes the intent `reply`


class Topic(StrEnum):
    """What a question in a message is about. Only those with a catalogue fact can be answered."""

    PRICE = "price"
    OFFER = "offer"  # leasing, financing, discount, brochure, trade-in
    DELIVERY = "delivery"  # delivery time, stock
    CONSUMPTION = "consumption"
    RANGE = "range"
    SEATS = "seats"
    BOOT = "boot"
    TOWING = "towing"
    POWERTRAIN = "powertrain"
    TRANSMISSION = "transmission"
    DRIVETRAIN = "drivetrain"
    TRIM = "trim"
    COLOUR = "colour"
    EXTRAS = "extras"
    MODELS = "models"  # which models are there
    TERMS = "terms"  # what a test drive costs, how long it takes, licence, age, insurance
    DEALER = "dealer"  # where, which dealer, opening hours
    BOT = "bot"  # are you a machine
    DATA_USE = "data_use"  # what happens with my data
    HUMAN_TASK = "human_task"  # anything a colleague has to answer: job, press, sponsoring, technical detail


@dataclass(frozen=True, order=True)
class Window:
    """When somebody could drive; what does not limit is None. Dates inclusive, times "HH:MM" in the brand's zone."""

    date_from: date | None = None
    date_to: date | None = None
    weekdays: tuple[int, ...] = ()  # sorted ISO numbers, 1 is Monday
    time_from: str | None = None
    time_to: str | None = None

    def as_json(self) -> dict[str, object]:
        """The form of the data contract: only the keys that limit."""
        keys: dict[str, object] = {
            "date_from": self.date_from.isoformat() if self.date_from else None,
            "date_to": self.date_to.isoformat() if self.date_to else None,
            "weekdays": list(self.weekdays) or None,
            "time_from": self.time_from,
            "time_to": self.time_to,
        }
        return {key: value for key, value in keys.items() if value is not None}


@dataclass(frozen=True)
class Slots:
    """What is known of a wish; None or empty where nobody said it. Values as in the data contract."""

    postcode: str | None = None
    place: str | None = None
    country: str | None = None
    availability: tuple[Window, ...] = ()
    model: str | None = None
    powertrain: str | None = None
    transmission: str | None = None
    drivetrain: str | None = None
    trim: str | None = None
    colour: str | None = None
    extras: tuple[str, ...] = ()
    name: str | None = None
    phone: str | None = None
    email: str | None = None
    confirmation: Literal["yes", "no"] | None = None
    consent: Literal["yes", "no"] | None = None
    wants_human: bool = False

    def as_json(self) -> dict[str, object]:
        """The form of the data contract: a slot nobody stated is absent."""
        plain: dict[str, object] = {
            name: getattr(self, name) for name in self.__dataclass_fields__ if getattr(self, name)
        }
        if self.availability:
            plain["availability"] = [window.as_json() for window in self.availability]
        if self.extras:
            plain["extras"] = sorted(self.extras)
        return plain


@dataclass(frozen=True)
class Found:
    """One slot value read from a text: characters `start` to `end` of it, and the rule that read it."""

    slot: str
    value: str | bool | Window
    start: int
    end: int
    rule: str


@dataclass(frozen=True)
class Evidence:
    """The words a slot or an intent was read from; `part` is `subject`, `text`, `signature` or `fields`.

    `rule` names what read them, `model` where no rule did. `confidence` is between 0 and 1.
    """

    slot: str
    value: object
    words: str
    part: str
    start: int
    end: int
    rule: str
    confidence: float = 1.0


@dataclass(frozen=True)
class Utterance:
    """What classify reads: the words of one message and what was asked last.

    `received_at` must be aware; relative dates are resolved against it in the brand's zone.
    `language` is the language of the conversation so far, a prior for short messages.
    """

    channel: Channel
    received_at: datetime
    text: str
    subject: str | None = None
    signature: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    sender: str | None = None  # the address it came from, when the channel has one
    ours: frozenset[str] = frozenset()  # addresses of our own, which are never the writer's
    expected_slot: str | None = None
    language: str | None = None


@dataclass(frozen=True)
class Analysis:
    """What one message means. `confidence` is that of the intent, between 0 and 1.

    `models` are the models wanted alike when there are several (then `slots.model` is empty);
    `unknown_model` is a car that was wanted and that the brand does not have, as written.
    """

    intent: Intent
    confidence: float
    language: str
    slots: Slots
    evidence: tuple[Evidence, ...] = ()
    signals: frozenset[Signal] = frozenset()
    questions: tuple[Topic, ...] = ()
    models: tuple[str, ...] = ()
    unknown_model: str | None = None
    language_shown: bool = True  # False when nothing in the message showed a language
    mentioned_model: str | None = None  # a model named in any role, for questions about it
    later: date | None = None  # when a person who says "not now" wants to hear from us
