"""The writer's own name as signed, with title: from a form's lines, an introduction, or the closing of the text."""

import re
from collections.abc import Iterator

from agent.classify.analysis import Found
from agent.classify.clauses import lowered
from agent.classify.lexicon import patterns_of
from agent.classify.lexicon.cues import Cue

TITLE = r"(?:(?:Dr|Prof|Dipl|Ing|Mag|med|rer|nat|jur|phil|h|c|habil|B|M|Sc|A)\.(?:[ -]?(?:Ing|Kfm|Inf|Päd)\.?)?[ -]?|MMag\. ?)"
PARTICLE = r"(?:von|van|zu|zur|vom|de|del|della|di|da|der|den|ten|ter|dos|el|al|bin|le|la|Van|Von|De|Mc|O')"
WORD = r"(?:[^\W\d_a-zß-öø-ÿ][^\W\d_]*(?:['’-][^\W\d_]+)*\.?)"
NAME = re.compile(
    rf"(?:Familie |Fam\. ?)?(?:{TITLE}){{0,4}}{WORD}(?:[ ](?:{PARTICLE}[ ]){{0,2}}(?:{TITLE})?{WORD}){{0,4}}"
)
LABEL = re.compile(
    r"^[ \t*•-]*(?P<label>vorname|nachname|familienname|zuname|vor- und (?:nach|zu)name|vor- & nachname|vollständiger name|ihr name|dein name|name|"
    r"first ?name|last ?name|surname|family name|given name|full name|your name|ansprechpartner|kontaktperson|customer name|kunde)"
    r"[ \t]*(?:\([^)\n]{0,30}\))?[ \t]*[:=|][ \t]*(?P<value>[^\n|;]{1,80})",
    re.IGNORECASE | re.MULTILINE,
)
SALUTATION = re.compile(
    r"^(?:herrn?|frau|hr\.?|fr\.?|mr\.?|mrs\.?|ms\.?|miss|divers|i\. ?[av]\.|ppa\.?|gez\.?)[ ]+", re.IGNORECASE
)
# What stands where a name could stand and is none: firms, places, pleasantries, devices.
NOT_A_NAME = re.compile(
    r"\b(?:gmbh|ag|kg|ohg|e\.?k|ug|ltd|inc|mbh|co|straße|str|strasse|weg|platz|allee|tel|mobil|fax|www|http|iphone|android|outlook|gesendet|"
    r"sent|from|im voraus|voraus|advance|dank|danke|thanks|thank|team|grüße|gruß|grüßen|regards|bis|probefahrt|test|drive|termin|autohaus|"
    r"abteilung|vertrieb|einkauf|leiter\w*|geschäftsführ\w*|manager|director|sekretariat|assist\w*|ihr|euer|bitte|please|hallo|guten|sehr|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|uhr|"
    r"ich|wir|und|and|ja|nein|yes|no|mit|das|der|die|the|habe|hätte|würde|kann|können|wann|was|wie|haben|freue|i|my|we|ps|p\.s|"
    r"deutschland|germany|österreich|schweiz|angebot|anfrage|plz|postleitzahl|modell|automatik|diesel|benzin|email|e-mail|mail|in|am|um|aus)\b",
    re.IGNORECASE,
)
NO_INTRODUCTION = re.compile(
    r"(?:aus|in|am|an|auf|ab|bei|zur|zum|der|die|das|ein|eine|einer|so|sehr|noch|nicht|interessiert|gespannt|begeistert|schon|"
    r"jetzt|gerade|ihr|euer|kunde|kundin|student\w*|rentner\w*|interested|looking|a|an|the|from|in|at|not|so|very|still|just|"
    r"happy|keen|free|available|based|living|sorry|sure|afraid|writing|also|currently|really|flexible|flexibel)\b",
    re.IGNORECASE,
)


def read_names(text: str, signature: str, language: str, expected: bool = False) -> tuple[Found, ...]:
    """The slot `name` of a text (at most one); offsets count in `text`, those of `signature` in it.

    The rule of a name out of the signature starts with `signature`. `expected` says that the name was asked for last.
    """
    readers = (
        lambda: _from_labels(text),
        lambda: _from_introduction(text, language),
        lambda: _from_answer(text) if expected else None,
        lambda: _from_signature(signature, language),
        lambda: _from_closing(text, language),
    )
    found = next((name for name in (read() for read in readers) if name), None)
    return (found,) if found else ()


def clean_name(words: str) -> str | None:
    """A name without salutation, "Müller, Eva" turned round; None for what is no name."""
    plain = words.strip(' \t*_,;:!–—-()"')
    while SALUTATION.match(plain):
        plain = SALUTATION.sub("", plain).strip()
    last, comma, first = plain.partition(",")
    if comma and re.fullmatch(rf"[ ]*{WORD}(?:[ ]{WORD})?[ ]*", first) and re.fullmatch(rf"{WORD}(?:[ ]{WORD})?", last):
        plain = f"{first.strip()} {last.strip()}"
    match = NAME.match(plain)
    if not match or NOT_A_NAME.search(match.group()):
        return None
    return match.group().rstrip(",").strip()


def _found(words: str, start: int, rule: str) -> Found | None:
    name = clean_name(words)
    return Found("name", name, start, start + len(words.rstrip()), rule) if name else None


def _from_labels(text: str) -> Found | None:
    """A form's lines: "Vorname:" and "Nachname:" make one name, "Name:" is one already."""
    lines = {match["label"].lower().replace(" ", ""): match for match in LABEL.finditer(text)}
    first = next((lines[key] for key in ("vorname", "firstname", "givenname") if key in lines), None)
    last = next(
        (
            lines[key]
            for key in ("nachname", "familienname", "zuname", "lastname", "surname", "familyname", "name")
            if key in lines
        ),
        None,
    )
    if first and last:
        value = f"{first['value'].strip()} {last['value'].strip()}"
        return Found(
            "name", value, min(first.start("value"), last.start("value")), max(first.end(), last.end()), "form_names"
        )
    only = first or last or next(iter(lines.values()), None)
    return _labelled(only) if only else None


def _labelled(match: re.Match[str]) -> Found | None:
    """A labelled value is a name however it is written, unless it holds digits."""
    value = match["value"].strip()
    if not value or any(character.isdigit() for character in value):
        return None
    return Found("name", clean_name(value) or value, match.start("value"), match.end("value"), "form_name")


def _from_introduction(text: str, language: str) -> Found | None:
    """ "ich heiße …", "mein Name ist …", "I'm …": the capitalised words that follow."""
    for match in patterns_of(language)[Cue.INTRODUCTION].finditer(lowered(text)):
        rest = re.match(
            r"[ ,:]{0,3}(?:der |die |d' ?)?(?P<name>[^\n,.;!?()]{2,60}(?:\.[^\n,.;!?]{2,40}){0,2})", text[match.end() :]
        )
        if not rest or NO_INTRODUCTION.match(rest["name"]):
            continue
        name = NAME.match(SALUTATION.sub("", rest["name"]))
        weak = match.group() in ("ich bin", "i'm", "i am", "im", "it's", "this is")
        if name and not NOT_A_NAME.search(name.group()) and not (weak and _goes_on(rest["name"], name)):
            start = match.end() + rest.start("name")
            return Found("name", name.group().strip(), start, start + len(rest["name"]), "introduction")
    return None


def _goes_on(words: str, name: re.Match[str]) -> bool:
    """True when small words follow at once: "ich bin Kunde bei …", "ich bin Selbständig …"."""
    rest = words[name.end() :].strip().lower()
    return bool(rest) and not re.match(r"(?:und|and|aus|from|von|vom|hier|here|-|–|mein|my)\b", rest)


def _from_answer(text: str) -> Found | None:
    """The name was asked for: a short line of name-like words is it, small letters too."""
    line = re.split(r"[\n,;!?]|(?<=\w\w)\.\s|\s[-–]\s|\d", text.strip())[0].strip(" .:")
    plain = SALUTATION.sub("", line)
    words = plain.split()
    if (
        not 1 <= len(words) <= 5
        or NOT_A_NAME.search(plain)
        or not all(re.fullmatch(r"[^\W\d_][\w.'’-]*", word) for word in words)
    ):
        return None
    start = text.find(plain)
    return Found("name", plain, start, start + len(plain), "answer")


def _from_signature(signature: str, language: str) -> Found | None:
    """The first line of the signature, after its closing words, that is a name."""
    for start, line in _lines(signature):
        closing = patterns_of(language)[Cue.CLOSING].match(lowered(line))
        rest = line[closing.end() :] if closing else line
        found = _found(rest.split("|")[0].split(" – ")[0], start + len(line) - len(rest), "signature")
        if found and len(str(found.value).split()) >= _words_needed(rest, str(found.value)):
            return found
    return None


def _words_needed(line: str, name: str) -> int:
    """How many words a name must have to be believed: all of a line that says nothing else, or one."""
    return 1 if len(line.split()) <= len(name.split()) + 2 else 99


def _from_closing(text: str, language: str) -> Found | None:
    """The name after the last closing words, on their line or below; else a last line that is only a name."""
    closings = list(patterns_of(language)[Cue.CLOSING].finditer(lowered(text)))
    for match in reversed(closings):
        rest = re.match(r"(?:[ ,.!:–-]|\n|🙂|😊|👋){0,6}(?P<name>[^\n]{2,60})", text[match.end() :])
        if rest and rest.start("name") > 0:
            start = match.end() + rest.start("name")
            found = _found(re.split(r"[,(|!?]| aus | from |\s[-–]\s", rest["name"])[0], start, "closing")
            if found and _ends_there(text, start, rest["name"], str(found.value)):
                return found
    return _from_last_line(text)


def _ends_there(text: str, start: int, line: str, name: str) -> bool:
    """True when the name stands at the end of its line, so that it is signed and not the start of a sentence."""
    after = line[len(name) :].strip(" .!)")
    return (
        not after or not re.match(r"[a-zäöü]", after) or len(text) - start - len(line) < 3 and len(after.split()) <= 4
    )


def _from_last_line(text: str) -> Found | None:
    lines = [(start, line) for start, line in _lines(text) if line.strip()]
    if len(lines) < 2:
        return None
    start, line = lines[-1]
    words = line.strip().rstrip(".,")
    name = clean_name(words)
    if not name or name != SALUTATION.sub("", words) or not 1 <= len(name.split()) <= 5:
        return None
    return Found("name", name, start, start + len(line), "last_line")


def _lines(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for line in text.split("\n"):
        yield start, line
        start += len(line) + 1
