"""Instagram: direct messages go by the Send API of Messenger, with shorter texts."""

from agent.channels.chat_text import count_bytes
from agent.channels.messenger import SendApi
from agent.intake.message import Channel

INSTAGRAM = SendApi(Channel.INSTAGRAM, 1_000, count_bytes, path="me/messages")  # official: 1,000 bytes of UTF-8
