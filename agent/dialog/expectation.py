"""What the latest question lets us expect of the next message."""

from agent.dialog.conversation import Conversation, State


def expected_slot(conversation: Conversation) -> str | None:
    """The slot asked for last, as a prior for understanding a bare "80331", "Samstag" or "ja"."""
    if conversation.drive_offered or conversation.state in (State.HANDED_OFF, State.CONFIRMED):
        return "confirmation"
    return conversation.asked[0] if conversation.asked else None
