"""Lines of `label: value`, as forms and portals write them, become fields under keys that all languages share."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from agent.intake.form_labels import LABELS
from agent.intake.headers import parse_mailboxes
from agent.intake.phrases import compile_phrases
from agent.intake.senders import is_machine

LONGEST_LABEL = 45  # characters
_MOST_LINES = 2000
_LABEL_LINE = re.compile(r"[\s*•·>_|-]{0,8}([^\W\d_][^:=\t|]{0,60}?)[\s.*_]{0,40}(?:[:=\uff1a]|\t|\|)[\s*_|]{0,8}(.*)$")
_END_OF_MESSAGE = compile_phrases(
    r"""
    [-_=*]{2,}\s*$
    diese (?:e-?mail|mail|nachricht) wurde
    this (?:e-?mail|message) was sent
    gesendet (?:von|über)\b
    """,
    before=r"\s{0,3}",
)
_POSTCODE_AND_PLACE = re.compile(r"((?:[A-Z]{1,2}-)?\d{4,5})[\s,/]+(.+)")
_SALUTATIONS = frozenset(
    ("herr", "frau", "divers", "mr", "mrs", "herr/frau", "keine angabe", "monsieur", "madame", "mademoiselle")
) | frozenset(("signor", "signora", "señor", "señora", "mevrouw", "meneer", "mijnheer", "pan", "pani", "bay", "bayan"))
# Whose it is, and that it has to be filled in: words around a label that say nothing about what stands under it.
_OWNERS = re.compile(
    r"^(?:bitte |please )?(?:ihre?n?|deine?|your|votre|vos|ton|ta|il tuo|il suo|la tua|la sua|su|tu|uw|je|"
    r"twój|twoje|twoja|customer'?s?|client|kunden?|interessenten|lead|prospect)[ -]"
)
_BELONGINGS = re.compile(
    r" (?:(?:des|der|vom) (?:interessenten|kunden|absenders|anfragenden)|of (?:the )?(?:customer|prospect|sender)|"
    r"du client|del cliente|van de klant|klienta|müşterinin|pflichtfeld|pflichtangabe|erforderlich|optional|required|"
    r"obligatoire|facultatif|obbligatorio|obligatorio|verplicht|wymagane|zorunlu)$"
)


@dataclass(frozen=True)
class Form:
    """What a person typed into a form: where to answer, who it is, the words, and what stood under a label.

    `email` is empty where a portal passes on nothing but a phone number. `origin` says which portal it was, and under
    which reference it knows the enquiry; it is empty for a form that no rule describes.
    """

    email: str
    name: str | None
    message: str
    fields: tuple[tuple[str, str], ...]
    labelled: bool = True  # False when nothing but the Reply-To tells that it is a form
    origin: tuple[tuple[str, str], ...] = ()

    @property
    def contact(self) -> str:
        """Where the person is reached: the mail address, else the phone number."""
        return self.email or dict(self.fields).get("phone", "")


def read_fields(lines: Iterable[str], labels: Mapping[str, str] = LABELS) -> dict[str, str]:
    """The first value under every known label; the message runs on until the next label or a rule."""
    fields: dict[str, str] = {}
    key = ""
    for line in list(lines)[:_MOST_LINES]:
        label, value = read_label(line, labels)
        if label and (label not in fields or not fields[label]) and not (key == "message" and label == "message"):
            key, fields[label] = label, value
        elif label or (_END_OF_MESSAGE.match(line) and fields.get(key)):
            key = ""
        elif key and (key == "message" or not fields[key]):
            fields[key] = f"{fields[key]}\n{line.strip()}".lstrip("\n") if key == "message" else line.strip()
    return {label: value.strip() for label, value in fields.items() if value.strip()}


def read_label(line: str, labels: Mapping[str, str] = LABELS) -> tuple[str, str]:
    """The key of a `label: value` line and its value; ("", "") where the label is not known."""
    found = _LABEL_LINE.match(line[:4000])
    if found and len(found[1]) <= LONGEST_LABEL:
        key = find_key(found[1], labels)
        return (key, found[2].strip(" *_")) if key else ("", "")
    return (find_key(line, labels) if len(line) <= LONGEST_LABEL else ""), ""


def find_key(label: str, labels: Mapping[str, str] = LABELS) -> str:
    """The key that a label stands for, whoever it says that the value belongs to; "" where it is not known."""
    plain = normalise_label(label)
    found = labels.get(plain)
    if found is None:
        plain = _BELONGINGS.sub("", plain)
        found = labels.get(plain) or labels.get(_OWNERS.sub("", plain))
    return found or ""


def normalise_label(label: str) -> str:
    """A label without case, brackets and marks."""
    return re.sub(r"[^\w/&-]+", " ", re.sub(r"\([^()]*\)", "", label)).strip(" -/&*_").lower()


def read_email(fields: Mapping[str, str]) -> str | None:
    """The person's mail address, under its own label or beside the name; never one that nobody reads."""
    found = parse_mailboxes(fields.get("email", "")) or parse_mailboxes(fields.get("name", ""))
    return found[0].address if found and not is_machine(found[0].address) else None


def settle_fields(fields: Mapping[str, str]) -> dict[str, str]:
    """One name out of its parts, postcode and place apart, in a fixed order of keys."""
    rest = dict(fields)
    parts = [rest.pop(key, "") for key in ("salutation", "first_name", "last_name")]
    full = rest.pop("name", "") or " ".join(part for part in parts[1:] if part)
    name = " ".join(word for word in full.split() if word.lower() not in _SALUTATIONS and "@" not in word)
    settled = {"name": name, **rest, **_part_postcode(rest)}
    return {key: value for key, value in settled.items() if value}


def _part_postcode(fields: Mapping[str, str]) -> dict[str, str]:
    """Postcode and place out of one value that holds both."""
    postcode, place = fields.get("postcode", ""), fields.get("place", "")
    code = _POSTCODE_AND_PLACE.fullmatch(postcode or place)
    return {"postcode": code[1], "place": place if postcode and place else code[2]} if code else {}
