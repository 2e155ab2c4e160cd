"""Messages that hold no words: a voice message, a picture, a file; nobody pretends to have heard or seen them."""

from agent.intake.message import InboundMessage

KINDS = {"audio": "voice", "image": "picture", "video": "picture"}  # by the first half of the content type
STICKER = "sticker"  # a gesture, not something to be opened


def unopened_kind(message: InboundMessage) -> str | None:
    """What a message on a chat is where it has nothing to read: `voice`, `picture` or `file`; None where it has."""
    told = message.text or message.subject or message.fields or message.signature
    files = [file.content_type for file in message.attachments if file.content_type.partition("/")[0] != STICKER]
    if told or not files or not message.channel.is_chat:
        return None
    return KINDS.get(files[0].partition("/")[0], "file")
