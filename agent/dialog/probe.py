"""A test enquiry as a person would write it, and whether its answer is the right one."""

from collections.abc import Iterator
from dataclasses import dataclass

from agent.catalogue import Catalogue
from agent.classify.language import read_language
from agent.dialog.guards.draft import BULLET, split
from agent.dialog.guards.lexicon import cue
from agent.dialog.wording import Wording, find_notice

MISSING = {"postcode": "the postcode", "availability": "the time"}  # what the enquiry leaves out
WRITER = "Vorfahrt Test"


@dataclass(frozen=True)
class ProbeText:
    """What a test enquiry says: that somebody wants to drive a model, but neither where nor when."""

    language: str
    subject: str
    text: str


def write_probe(catalogue: Catalogue, wording: Wording) -> ProbeText:
    """The enquiry in the language of `wording`."""
    facts = {"brand": catalogue.brand, "model": catalogue.models[0].name}
    subject, text = wording.render("probe/subject", **facts), wording.render("probe/enquiry", **facts)
    return ProbeText(wording.language, subject, text)


def find_answer_faults(answer: str, catalogue: Catalogue, wording: Wording) -> Iterator[str]:
    """What is wrong with the answer to the enquiry in the language of `wording`."""
    language = read_language(answer, None, catalogue.brand.languages).language
    if language != wording.language:
        yield f"the answer is in {language} instead of {wording.language}"
    if one_line(find_notice(catalogue.brand, wording)) not in one_line(answer):
        yield "the answer does not say that an automatic assistant writes"
    questions = find_questions(answer, wording.language)
    for slot, name in MISSING.items():
        if not cue(wording.language, f"about_{slot}").search(questions):
            yield f"the answer does not ask for {name}"


def find_questions(answer: str, language: str) -> str:
    """The sentences of an answer that ask for something, in lower case."""
    asking = (cue(language, "request"), cue(language, "open"))
    sentences = split(BULLET.sub(", ", answer))
    return "\n".join(one.text for one in sentences if one.asks or any(words.search(one.text) for words in asking))


def one_line(text: str) -> str:
    """A text whose line breaks and blanks are all the same."""
    return " ".join(text.split())
