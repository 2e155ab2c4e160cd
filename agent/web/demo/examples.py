"""The ready-made mails of the demo: small text files, a mail each."""

from dataclasses import dataclass, replace
from email.parser import Parser
from email.policy import default
from pathlib import Path

from agent.web.demo.letters import Letter

FOLDER = Path(__file__).parents[2] / "demo" / "examples"


@dataclass(frozen=True)
class Example:
    """One mail to try, and the few words on its button."""

    key: str
    language: str
    title: str
    letter: Letter


def load_examples(folder: Path = FOLDER) -> tuple[Example, ...]:
    """All examples, by language (a folder each) and in the order of their file names."""
    return tuple(read_example(path) for path in sorted(folder.glob("*/*.txt")))


def read_example(path: Path) -> Example:
    """One file: the headers Title, From and Subject, an empty line, and the words."""
    mail = Parser(policy=default).parsestr(path.read_text(encoding="utf-8"))
    sender = mail["From"].addresses[0]
    text = str(mail.get_payload()).strip()
    letter = Letter(sender.display_name, sender.addr_spec, str(mail["Subject"] or ""), text)
    return Example(f"{path.parent.name}-{path.stem}", path.parent.name, str(mail["Title"]), letter)


def sign_for(example: Example, visitor: str) -> Example:
    """The example under an address of this visitor alone, so that nobody goes on with another one's conversation."""
    local, _, domain = example.letter.address.partition("@")
    return replace(example, letter=replace(example.letter, address=f"{local}.{visitor[:4]}@{domain}"))
