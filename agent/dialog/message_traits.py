"""What a message tells beside its words: that it has none to read, or that nobody can be called by its sender's id."""

from agent.intake.message import Channel, InboundMessage

KINDS = {"audio": "voice", "image": "picture", "video": "picture"}  # by the first half of the content type
STICKER = "sticker"  # a gesture, not something to be opened


def unopened_kind(message: InboundMessage) -> str | None:
    """What a message on a chat is where it has nothing to read: `voice`, `picture` or `file`; None where it has."""
    told = message.text or message.subject or message.fields or message.signature
    files = [file.content_type for file in message.attachments if file.content_type.partition("/")[0] != STICKER]
    if told or not files or not message.channel.is_chat:
        return None
    return KINDS.get(files[0].partition("/")[0], "file")


def hides_number(message: InboundMessage) -> bool:
    """True of somebody on WhatsApp whom Meta names by an id of its own (`DE.1349…`) instead of a number."""
    return message.channel is Channel.WHATSAPP and not message.sender.isdecimal()
