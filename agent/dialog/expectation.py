"""What the latest question lets us expect of the next message."""

from agent.dialog.conversation import Conversation, State
from agent.dialog.subject import strip_prefixes


def expected_slot(conversation: Conversation) -> str | None:
    """The slot asked for last, as a prior for understanding a bare "80331", "Samstag" or "ja".

    Who has put a wish off comes back with a time.
    """
    if conversation.drive_offered or conversation.state in (State.HANDED_OFF, State.CONFIRMED):
        return "confirmation"
    if conversation.state is State.NURTURING and conversation.test_drive:
        return "availability"
    return conversation.asked[0] if conversation.asked else None


def fresh_subject(conversation: Conversation, subject: str | None) -> str | None:
    """The subject as far as it says something new: that of the thread again is only quoted history."""
    if subject is None or conversation.state is State.NEW:
        return subject
    plain = strip_prefixes(subject.strip())
    return None if plain != subject.strip() or plain == conversation.subject else subject
