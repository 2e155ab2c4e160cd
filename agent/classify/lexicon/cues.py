"""The names of the cues: what a wording can hint at, in whatever language it is written."""

from enum import StrEnum


class Cue(StrEnum):
    """One thing that a phrase hints at; each language's lexicon lists the phrases."""

    # the drive
    DRIVE = "drive"  # names a test drive, as noun or verb
    DRIVE_LOOSE = "drive_loose"  # driving, testing, trying, which is a test drive only with a wish for a car
    TAKE_CAR = "take_car"  # "den mal fahren": the loose words with a car as their object
    DRIVE_PAST = "drive_past"  # the drive has been
    DRIVE_REFUSED = "drive_refused"  # no drive is wanted
    DRIVE_ELSE = "drive_else"  # a drive that is none: driving school, prize draw, job, bicycle
    DRIVE_TERMS = "drive_terms"  # what a drive costs, needs, lasts
    DRIVE_STATUS = "drive_status"  # when is it, is it booked
    DRIVE_KNOWN = "drive_known"  # a drive that is already arranged
    WISH = "wish"
    ASK = "ask"  # words that make a question without a question mark
    PAST = "past"
    LOST = "lost"  # something was left in the car
    # other wishes
    APPOINTMENT = "appointment"
    CANCEL = "cancel"
    MOVE = "move"
    LATE = "late"  # comes later than agreed
    SERVICE = "service"
    OWN_CAR = "own_car"
    COMPLAINT = "complaint"
    SALES = "sales"
    # what happened to the writer, in everyday words
    BOOKED = "booked"  # something is arranged
    PREVENTED = "prevented"  # cannot come, or wants another hour for what is arranged
    LET_DOWN = "let_down"  # a promise not kept, nobody there, a wait: complaining without a word of anger
    TROUBLE = "trouble"  # the car, its key or the app does not do what it should
    UPKEEP = "upkeep"  # inspection, tyres, parts, bodywork
    FEEL = "feel"  # driving in other words: at the wheel, keep it for a day, see how it goes
    BEFORE_BUYING = "before_buying"
    GONE_ELSEWHERE = "gone_elsewhere"  # drives another make now, or needs the car no more
    FIRST_PERSON = "first_person"
    # what ends or delays
    ERASE = "erase"
    UNSUBSCRIBE = "unsubscribe"
    LEAVE_ALONE = "leave_alone"
    DATA_REQUEST = "data_request"
    NO_WISH = "no_wish"
    NOT_NOW = "not_now"
    NOT_NOW_ELSE = "not_now_else"
    DEFERRED = "deferred"
    # smaller ones
    BY_MAIL = "by_mail"
    CALLBACK = "callback"
    CALL_REFUSED = "call_refused"
    THANKS = "thanks"
    GREETING = "greeting"
    ADDITION = "addition"
    CHANGE = "change"
    HUMAN = "human"  # a person instead of the machine
    HUMAN_THERE = "human_there"  # asks whether there is one, not whether one writes
    # no customer
    AUTOMATED = "automated"
    RECEIPT = "receipt"  # thanks for an enquiry, and an answer promised: what only the one who is asked says
    SPAM = "spam"
    JOB = "job"
    PRESS = "press"
    ORDER = "order"  # orders to the machine itself: to forget its instructions, to show them
    # answers
    YES = "yes"
    YES_WEAK = "yes_weak"  # praise that is a yes only when it stands alone
    NO = "no"
    NEGATION = "negation"
    NEGATION_HARMLESS = "negation_harmless"  # "nothing to change", "no problem"
    DOUBT = "doubt"
    BUT = "but"
    QUESTION_WORD = "question_word"
    LIMITED_USE = "limited_use"  # "no advertising", "for the drive only": a condition that takes nothing back
    PERMITS = "permits"  # words of permission to the one who asks
    HANDED_ON = "handed_on"
    PERSONAL_DATA = "personal_data"
    DEALER = "dealer"
    ALLOW = "allow"
    WITHHELD = "withheld"  # keeps the data from a dealer, or withdraws the leave to pass it on
    OWN_GIVING = "own_giving"  # the writer does not give something away, which says nothing about passing it on
    SOFTENER = "softener"  # thanks and greetings before an answer: "danke, ja"
    CONDITION = "condition"
    JOINT = "joint"  # words that join clauses
    # the writer
    INTRODUCTION = "introduction"
    CLOSING = "closing"
    # topics of questions
    T_PRICE = "t_price"
    T_OFFER = "t_offer"
    T_DELIVERY = "t_delivery"
    T_CONSUMPTION = "t_consumption"
    T_RANGE = "t_range"
    T_SEATS = "t_seats"
    T_BOOT = "t_boot"
    T_TOWING = "t_towing"
    T_POWERTRAIN = "t_powertrain"
    T_TRANSMISSION = "t_transmission"
    T_DRIVETRAIN = "t_drivetrain"
    T_TRIM = "t_trim"
    T_COLOUR = "t_colour"
    T_EXTRAS = "t_extras"
    T_MODELS = "t_models"
    T_DEALER = "t_dealer"
    T_BOT = "t_bot"
    T_DATA_USE = "t_data_use"
    T_HUMAN_TASK = "t_human_task"
