"""Instagram: direct messages to a professional account, and what people do with its stories."""

from collections.abc import Iterator

from agent.intake.arrivals import Arrival
from agent.intake.meta.event import Event, Place, isolate
from agent.intake.meta.messaging import SHARED_READERS, Reader, is_echo, read_content, read_elements, read_message
from agent.intake.meta.messenger import read_change
from agent.intake.meta.values import JsonObject, read_id, read_list, read_object, read_objects


def read_account(entry: JsonObject, place: Place) -> Iterator[Arrival]:
    """Everything in one entry of `instagram`."""
    yield from read_elements(entry, place, READERS)
    for change in read_list(entry, "changes"):
        yield read_change(Event(place, "", place.now, isolate(change, entry)))


def read_direct_message(event: Event) -> Iterator[Arrival]:
    """A message; a mention in a story, or an emoji to one of ours, is praise and no enquiry, and only noted."""
    message = read_object(event.content, "message")
    story = "" if is_echo(event) or message.get("is_deleted") is True else read_story(message)
    if story:
        yield event.note(story, read_id(message, "mid"))
    else:
        yield from read_message(event)


def read_story(message: JsonObject) -> str:
    """What kind of praise a message is; empty for any other, and for a reply to a story that has words."""
    if any(attachment.get("type") == "story_mention" for attachment in read_objects(message, "attachments")):
        return "story_mention"
    is_reply = "story" in read_object(message, "reply_to")
    has_words = is_reply and any(letter.isalpha() for letter in read_content(message).text)
    return "story_reply" if is_reply and not has_words else ""


READERS: dict[str, Reader] = {**SHARED_READERS, "message": read_direct_message}
