"""What of a message its writer is responsible for: text and signature, as far as anybody writes to be understood."""

import re
from dataclasses import dataclass
from functools import cached_property

from agent.classify.analysis import Utterance
from agent.classify.form_frame import drop_notices
from agent.classify.wording import Wording, drop_unticked
from agent.intake.characters import plain_letters
from agent.intake.decoding import clean_text
from agent.intake.message import Channel
from agent.intake.passages import split_text

LETTERS = (Channel.EMAIL, Channel.WEB_FORM)  # what may hold quoted history and a signature
# Nobody writes more to be understood; whoever sends more wants something else. What is beyond is kept, but not read.
LONGEST_MAIL = 50_000  # characters with all quoted history
MOST_LINES = 800  # of a mail with all quoted history
LONGEST_CHAT = 10_000  # characters, before what cannot be seen is taken out
LONGEST_TEXT = 4_000  # newly written characters, some 650 words; WhatsApp lets nobody write more, either
MOST_WORDS = 750  # with each sign, which costs as much as a word
BEGINNING = re.compile(rf"(?:\s*+(?:\w++|[^\w\s])){{0,{MOST_WORDS}}}+\s*+")
WIDEST_GAP = 20  # blanks between two columns of a form
BLANKS = re.compile(rf"[ \t]{{{WIDEST_GAP},}}|\n{{{WIDEST_GAP},}}")


@dataclass(frozen=True)
class Message:
    """One message in the parts that a person is responsible for, and the language it is read in."""

    utterance: Utterance
    subject: str
    text: str
    signature: str
    language: str

    def expects(self, slot: str) -> bool:
        """True when this slot was asked for last."""
        return self.utterance.expected_slot == slot

    @cached_property
    def wording(self) -> Wording:
        """Subject and text as the rules see them."""
        return Wording(self.text, self.language, self.subject)

    @cached_property
    def answer(self) -> Wording:
        """The text alone, which is what answers a question."""
        return self.wording if not self.subject else Wording(self.text, self.language)


def read_characters(text: str) -> str:
    """The text without what cannot be seen and without deserts of blanks, in letters that are what they look like."""
    return BLANKS.sub(lambda blanks: blanks.group()[:WIDEST_GAP], plain_letters(clean_text(text)))


def part_message(utterance: Utterance) -> tuple[str, str]:
    """The newly written text and the signature, as far as they are read, without quoted history and legal footers."""
    if utterance.channel not in LETTERS:
        return cut_excess(read_characters(utterance.text[:LONGEST_CHAT])), cut_excess(utterance.signature)
    text = read_characters(utterance.text[:LONGEST_MAIL])
    passages = split_text("\n".join(text.split("\n", MOST_LINES)[:MOST_LINES]))
    signature = "\n".join(part for part in (passages.signature, utterance.signature) if part)
    return drop_notices(drop_unticked(cut_excess(passages.new))), cut_excess(signature)


def cut_excess(text: str) -> str:
    """The beginning of the text, as far as anybody writes to be understood."""
    beginning = BEGINNING.match(text, 0, LONGEST_TEXT) if len(text) > MOST_WORDS else None
    return beginning.group() if beginning else text
