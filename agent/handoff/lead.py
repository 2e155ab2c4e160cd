"""A confirmed wish as one frozen record, and its form for other programs."""

from dataclasses import dataclass, replace
from datetime import datetime

from agent.classify.analysis import Intent, Slots
from agent.dialog.conversation import Consent, Conversation
from agent.intake.message import Channel


@dataclass(frozen=True)
class Lead:
    """What one prospect has confirmed and allowed to be passed on.

    `contact_address` is where the prospect writes from: a mail address, or the user id of a chat channel.
    `dealer_id` is None while nobody sells the car. Times are aware.
    """

    id: str  # that of the conversation
    language: str | None
    slots: Slots  # without what only steered the dialogue
    dealer_id: str | None
    consent: Consent
    channel: Channel
    contact_address: str | None = None
    callback: bool = False  # wants to be called
    origin: tuple[tuple[str, str], ...] = ()  # what led the prospect here: campaign, source, form …
    intent: Intent = Intent.TEST_DRIVE

    @property
    def conversation_id(self) -> str:
        """The conversation that the lead was confirmed in."""
        return self.id

    @property
    def confirmed_at(self) -> datetime:
        """When the prospect said yes to the summary; the same word was the consent."""
        return self.consent.at

    @property
    def created_at(self) -> datetime:
        """When the lead came to be: at the yes."""
        return self.consent.at


def make_lead(
    conversation: Conversation,
    contact_address: str | None = None,
    default_language: str | None = None,
    origin: tuple[tuple[str, str], ...] = (),
) -> Lead | None:
    """The lead of a conversation; None unless a consent stands.

    `default_language` is taken when nothing the prospect wrote showed one.
    """
    if conversation.consent is None:
        return None
    return Lead(
        id=conversation.id,
        language=conversation.language or default_language,
        slots=replace(conversation.slots, confirmation=None, consent=None, wants_human=False),
        dealer_id=conversation.dealer_id,
        consent=conversation.consent,
        channel=conversation.channel,
        contact_address=contact_address,
        callback=conversation.callback,
        origin=origin,
    )


def describe_lead(lead: Lead) -> dict[str, object]:
    """The JSON form of the command-line contract; times are RFC 3339 with the offset they were given in."""
    record: dict[str, object] = {
        "intent": lead.intent.value,
        "language": lead.language,
        "slots": lead.slots.as_json(),
        "dealer_id": lead.dealer_id,
        "confirmed_at": lead.confirmed_at.isoformat(),
        "consent": {"given": True, "at": lead.consent.at.isoformat(), "message_id": lead.consent.message_id},
    }
    return record | {"origin": dict(lead.origin)} if lead.origin else record
