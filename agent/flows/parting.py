"""Undoing a merge, and forgetting a person: what people of the brand decide about whole conversations."""

from dataclasses import replace

from agent.dialog.conversation import Conversation
from agent.flows.office import Office
from agent.handoff.identity import take_out
from agent.storage import conversations, events, merges
from agent.storage.codec import load_record
from agent.storage.events import Event
from agent.storage.merges import MergeRecord


async def part(office: Office, merge_id: int) -> bool:
    """Undo a merge: each conversation has its own messages again. False where no such merge stands.

    A lead that a dealer has stays as it is; what only the other conversation told is taken out of what was kept.
    """
    now = office.clock()
    async with office.engine.begin() as connection:
        row = await merges.undo_merge(connection, merge_id, now)
        kept = await conversations.lock_conversation(connection, row["conversation_id"]) if row else None
        if row is None or kept is None:
            return False
        record = load_record(MergeRecord, row["record"])
        other_id = row["other_id"]
        await merges.point_to(connection, other_id, None)
        await merges.move_back(connection, record.moved, other_id)
        await merges.part_contacts(connection, kept.conversation.id, other_id, record.contacts, row["at"])
        await conversations.update_conversation(connection, record.other, now, None)
        parted = part_record(kept.conversation, record)
        await conversations.update_conversation(connection, parted, now, None)
        await events.append_events(connection, [Event("parted", now, kept.conversation.id, None, {"other": other_id})])
    return True


def part_record(kept: Conversation, record: MergeRecord) -> Conversation:
    """The conversation that was kept, without what only the other one told."""
    if kept.consent:
        return kept
    slots = take_out(kept.slots, record.before.slots, record.other.slots)
    return replace(kept, slots=slots, summarised=kept.summarised and slots == kept.slots)


async def forget(office: Office, conversation_id: str) -> bool:
    """Delete a person's conversation as a whole, with all that went into it. False where there is no such one.

    What is kept after that is nothing; a dealer who had the lead was told of the withdrawal by the dialogue.
    """
    async with office.engine.begin() as connection:
        return await conversations.delete_conversation(connection, conversation_id)
