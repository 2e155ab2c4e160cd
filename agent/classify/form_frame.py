"""What a form's own machine writes around the words that a person typed into it."""

import re
from collections.abc import Iterator

from agent.intake.form_labels import LABELS

FEWEST_LABELS = 2  # with a message among them
LONGEST_LABEL = 45  # characters
# Stems of "made by a machine", "sent" and "do not answer" in eight languages; only lines of a form are looked at.
MACHINE = r"(?:automati\w{1,12}|automaty\w{1,12}|otomatik|system|server|webserver)"
SENT = (
    r"(?:erzeugt|generiert|erstellt|verschickt|versandt|gesendet|generated|sent|created|généré|envoyé|generat|inviat|"
    r"generad|enviad|gegenereerd|verzonden|verstuurd|aangemaakt|generowan|wysłan|utworzon|oluştur|gönderil)"
)
UNANSWERED = (
    r"(?:nicht (?:\w+ ){0,4}antworten|antworten sie (?:bitte )?nicht|do not (?:reply|respond)|don't reply|"
    r"not monitored|"
    r"ne pas (?:y )?répondre|non rispond|no (?:responda|responder|conteste)|niet (?:te )?(?:beantwoord|antwoord|"
    r"reageren)|"
    r"beantwoorden is niet|nie odpowiada|yanıtlama|cevaplama|no-?reply|noreply)"
)
NOTICE = re.compile(rf"{MACHINE}[^\n]{{0,60}}{SENT}|{SENT}[^\n]{{0,60}}{MACHINE}|{UNANSWERED}")
# Who thanks for a message answers it; the labels below then only repeat what somebody else wrote.
THANKS = re.compile(
    r"(?:dank(?:en)? (?:\w+ ){0,3}?für (?:ihre?|deine?)|thank(?:s| you) for (?:your|contacting|getting)|"
    r"merci (?:pour|de votre|d'avoir)|grazie per|gracias por|(?:dank|bedankt) (?:u )?voor|dziękujemy za|teşekkür)"
)


def drop_notices(text: str) -> str:
    """The text of a filled-in form with its machine's notices blanked out, every other character in its place."""
    lines = text.split("\n")
    labels = [_read_label(line) for line in lines]
    known = {label for label in labels if label}
    if "message" not in known or len(known) < FEWEST_LABELS or THANKS.search(_head(lines, labels).lower()):
        return text
    return "\n".join(_without_notice(lines, labels))


def _without_notice(lines: list[str], labels: list[str]) -> Iterator[str]:
    for line, label in zip(lines, labels, strict=True):
        yield " " * len(line) if not label and NOTICE.search(line.lower()) else line


def _head(lines: list[str], labels: list[str]) -> str:
    """What stands above the first label."""
    first = next(number for number, label in enumerate(labels) if label)
    return "\n".join(lines[:first])


def _read_label(line: str) -> str:
    """The key of a known label at the beginning of the line, or nothing."""
    label, colon, _ = line[: LONGEST_LABEL + 1].partition(":")
    return LABELS.get(label.strip(" *_-\t").lower(), "") if colon else ""
