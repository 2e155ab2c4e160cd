"""The rule of one portal, as its YAML file says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

import yaml

from agent.bad_file import BadFileError
from agent.intake.form_fields import normalise_label
from agent.intake.form_labels import LABELS
from agent.intake.portals.pattern import Pattern, parse_pattern
from agent.intake.senders import split_address
from agent.yaml_section import Section

ORIGIN_FIELDS = ("reference", "url", "form", "campaign")  # what leads to the origin, and is nothing of the prospect's
FIELDS = tuple(dict.fromkeys((*LABELS.values(), *ORIGIN_FIELDS)))
_LISTS = ("subjects", "sentences", "ends", "relays")
_OPTIONAL = ("medium", "labels", "message", *_LISTS)


@dataclass(frozen=True)
class Portal:
    """Who sends its mails, and where in them the prospect's words stand.

    `senders` are domains, with all below them, or patterns of whole addresses. `sentences` are lines that hold fields
    in their gaps. A message stands between a line that fits `begins` and one that fits `stops`; all from a line that
    fits `ends` on is the portal's own. `relays` are addresses at which the portal passes answers on to the prospect.
    """

    name: str
    medium: str
    domains: tuple[str, ...] = ()
    addresses: tuple[Pattern, ...] = ()
    subjects: tuple[Pattern, ...] = ()
    labels: Mapping[str, str] = field(default_factory=lambda: LABELS)
    sentences: tuple[Pattern, ...] = ()
    begins: tuple[Pattern, ...] = ()
    stops: tuple[Pattern, ...] = ()
    ends: tuple[Pattern, ...] = ()
    relays: tuple[Pattern, ...] = ()

    def owns(self, address: str) -> bool:
        """True for an address that the portal sends from."""
        domain = split_address(address)[1]
        inside = any(domain == own or domain.endswith(f".{own}") for own in self.domains)
        return inside or fits(address, self.addresses)

    def passes_on(self, address: str) -> bool:
        """True for an address at which the portal takes answers for the prospect."""
        return fits(address, self.relays)


def fits(line: str, patterns: tuple[Pattern, ...]) -> bool:
    """True when a line fits one of the patterns."""
    return any(pattern.read(line) is not None for pattern in patterns)


def parse_portal(text: str, source: str) -> Portal:
    """Read a rule file. Raises `BadFileError`, which names `source` and the line of what is wrong."""
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        raise BadFileError(source, mark.line + 1 if mark else 1, "not YAML") from error
    if node is None:
        raise BadFileError(source, 1, "the file is empty")
    return _read_portal(Section(node, source, ("name", "senders"), _OPTIONAL))


def _read_portal(file: Section) -> Portal:
    senders = file.filled_texts("senders")
    message = file.section("message", (), ("begins", "ends")) if file.has("message") else None
    lists = {key: read_patterns(file, key) for key in _LISTS}
    return Portal(
        name=file.text("name"),
        medium=file.text("medium") if file.has("medium") else "portal",
        domains=tuple(sender.lower() for sender in senders if "@" not in sender),
        addresses=tuple(parse_pattern(sender) for sender in senders if "@" in sender),
        labels=read_labels(file.section("labels", (), FIELDS)) if file.has("labels") else LABELS,
        begins=read_patterns(message, "begins") if message else (),
        stops=read_patterns(message, "ends") if message else (),
        **lists,
    )


def read_patterns(section: Section, key: str) -> tuple[Pattern, ...]:
    """The patterns listed under a key; their gaps have to be fields."""
    try:
        patterns = tuple(map(parse_pattern, section.texts(key)))
    except ValueError as error:
        section.fail(str(error), key)
    unknown = [gap for pattern in patterns for gap in pattern.gaps if gap and gap not in FIELDS]
    if unknown:
        section.fail(f'there is no field "{unknown[0]}"; the fields are {", ".join(FIELDS)}', key)
    return patterns


def read_labels(section: Section) -> Mapping[str, str]:
    """All known labels, and those of this portal, which go first."""
    own = {normalise_label(label): key for key in section.filled_keys() for label in section.texts(key)}
    return MappingProxyType(LABELS | own)
