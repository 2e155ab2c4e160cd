"""The records of the dialogue: a conversation, and the decision that one turn leads to."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from agent.classify.analysis import Analysis, Slots, Window
from agent.dialog.acts import Act, StateAnswer
from agent.intake.message import Channel


class State(StrEnum):
    """Where a conversation stands."""

    NEW = "new"
    IGNORED = "ignored"  # a machine or spam wrote
    QUALIFYING = "qualifying"  # something is missing
    AWAITING_CONFIRMATION = "awaiting_confirmation"  # the summary was sent
    CONFIRMED = "confirmed"  # a yes, but no dealer to give it to
    HANDED_OFF = "handed_off"  # the dealer has it
    WITH_HUMAN = "with_human"
    NURTURING = "nurturing"  # not now
    CLOSED = "closed"


@dataclass(frozen=True)
class Consent:
    """The yes to "shall I pass this on?": when (aware) and in which message."""

    at: datetime
    message_id: str


@dataclass(frozen=True)
class Conversation:
    """One prospect, one wish. Everything a decision depends on stands here, nothing else does."""

    id: str
    channel: Channel
    state: State = State.NEW
    subject: str | None = None  # of the first message, without reply marks
    language: str | None = None
    slots: Slots = Slots()
    asked: tuple[str, ...] = ()  # what we asked for and still wait to hear
    test_drive: bool = False  # a test drive is wished for
    drive_offered: bool = False  # we offered to arrange one, so a bare yes is a wish
    models: tuple[str, ...] = ()  # several models wanted alike, not yet settled
    summarised: bool = False  # the slots, as they are now, were read back
    dealer_id: str | None = None  # the dealer named in the latest summary
    consent: Consent | None = None  # set by the yes; the lead exists as long as this stands
    introduced_on: tuple[str, ...] = ()  # channels on which the automatic assistant has said what it is
    refusals: int = 0  # times consent was refused
    noes: int = 0  # plain noes to the summary since it last changed
    misunderstood: int = 0  # messages in a row that answered nothing
    replies: int = 0  # replies sent, so that no wording comes twice in a row
    contact_asked: bool = False  # name and number are asked for once
    callback: bool = False  # wants to be called
    reminded: bool = False
    waiting_since: datetime | None = None  # when we asked what is open
    paused: State | None = None  # the state that time alone has closed
    person: str | None = None  # who of the brand has taken over; nothing of ours is sent as long as this stands
    reply_by_mail: bool = False  # asked on another channel to be answered by mail
    wake_at: datetime | None = None  # when a prospect who said "not now" wants to hear from us
    farewell: str | None = None  # why the prospect left, as in `Closed`, so that nobody gets the same goodbye twice
    said: tuple[str, ...] = ()  # names of the acts said, so that none is worded twice in a row alike
    spoken: tuple[tuple[Window, str], ...] = ()  # windows in the words that the prospect used for them
    seen: tuple[str, ...] = ()  # digests of the messages taken in, against the same one again

    @property
    def reply_channel(self) -> Channel:
        """Where they are answered: a form is answered by mail."""
        by_mail = self.channel is Channel.WEB_FORM or (self.reply_by_mail and self.slots.email)
        return Channel.EMAIL if by_mail else self.channel

    @property
    def reminder_channel(self) -> Channel:
        """Where they hear what nobody just asked for: by mail, where an address is known; a chat may be long left."""
        return Channel.EMAIL if self.slots.email else self.reply_channel


def take_over(conversation: Conversation, person: str) -> Conversation:
    """The conversation in the hands of a person of the brand; the agent is silent until they hand back."""
    return replace(conversation, state=State.WITH_HUMAN, person=person)


def hand_back(conversation: Conversation) -> Conversation:
    """The conversation after a human phase: the assistant says anew what it is, and no old summary can be agreed to."""
    done = State.HANDED_OFF if conversation.dealer_id else State.CONFIRMED
    state = done if conversation.consent else State.QUALIFYING
    return replace(conversation, state=state, person=None, introduced_on=(), summarised=False, misunderstood=0)


@dataclass(frozen=True)
class Turn:
    """One message of the prospect, understood. `at` is aware; `digest` names (time, subject, text).

    `answer` was found for a question that the catalogue does not answer; `more_asked` when it is not the only one.
    `unopened` is the kind of a message without words: `voice`, `picture` or `file`. `hides_number` is true of a person
    on WhatsApp whom we know by a name of the channel's only.
    """

    message_id: str
    at: datetime
    digest: str
    analysis: Analysis
    answer: StateAnswer | None = None
    more_asked: bool = False
    unopened: str | None = None
    hides_number: bool = False


@dataclass(frozen=True)
class Effect:
    """One thing to do beside the reply; carried out elsewhere."""


@dataclass(frozen=True)
class HandOver(Effect):
    """Give the confirmed lead to the dealer; None: nobody sells it, keep it for the brand."""

    dealer_id: str | None


@dataclass(frozen=True)
class TellDealer(Effect):
    """The dealer who has the lead must know what changed: `withdrawn`, `contact` or `moved`."""

    dealer_id: str
    news: str


@dataclass(frozen=True)
class CreateTask(Effect):
    """Somebody of the brand has to do something; `reason` says what, as a key of the task texts."""

    reason: str


@dataclass(frozen=True)
class Decision:
    """What one turn leads to. No acts means silence; `rule` names the row of the policy table that decided."""

    conversation: Conversation
    rule: str
    acts: tuple[Act, ...] = ()
    asked: tuple[str, ...] = ()
    effects: tuple[Effect, ...] = ()


@dataclass(frozen=True)
class Timer:
    """When a conversation is looked at again though nobody wrote: `kind` is `reminder`, `closing` or `wake`."""

    kind: str
    due_at: datetime
