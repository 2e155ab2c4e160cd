"""A YAML mapping whose keys and values are checked while they are read, so that every complaint can name its line."""

from collections.abc import Iterable
from typing import NoReturn

import yaml
from yaml.constructor import SafeConstructor

from agent.bad_file import BadFileError

_TAG = "tag:yaml.org,2002:"
# A model may be called 500 and a country NO; YAML takes one for a number and the other for a truth value.
_TEXT_TAGS = frozenset(_TAG + name for name in ("str", "int", "float", "timestamp"))


class Section:
    """One mapping of a file: its keys are checked once, its values are read by key.

    Raises `BadFileError` for a key that is unknown, given twice or missing, and for a value of the wrong type.
    """

    def __init__(self, node: yaml.Node, source: str, required: Iterable[str], optional: Iterable[str] = ()) -> None:
        self._source = source
        self._node = node
        required = tuple(required)
        self._values = self._read_values((*required, *optional))
        for key in required:
            if not self.has(key):
                self.fail(f'the key "{key}" is missing')

    def has(self, key: str) -> bool:
        """True where the key has a value; one that is left empty has none."""
        node = self._values.get(key)
        return node is not None and node.tag != _TAG + "null"

    def section(self, key: str, required: Iterable[str], optional: Iterable[str] = ()) -> "Section":
        """The mapping under a key."""
        return Section(self._values[key], self._source, required, optional)

    def sections(self, key: str, required: Iterable[str], optional: Iterable[str] = ()) -> "tuple[Section, ...]":
        """The mappings listed under a key, at least one."""
        return tuple(Section(node, self._source, required, optional) for node in self._items(key))

    def filled_keys(self) -> tuple[str, ...]:
        """The keys that have a value, in the order of the file."""
        return tuple(key for key in self._values if self.has(key))

    def text(self, key: str, among: Iterable[str] | None = None) -> str:
        """The text under a key, which must not be empty, and must be one of `among` where that is given."""
        return self._text_of(self._values[key], key, among)

    def texts(self, key: str, among: Iterable[str] | None = None) -> tuple[str, ...]:
        """The texts listed under a key, each once; none where the key is left out."""
        nodes = self._items(key) if self.has(key) else ()
        return tuple(dict.fromkeys(self._text_of(node, key, among) for node in nodes))

    def filled_texts(self, key: str, among: Iterable[str] | None = None) -> tuple[str, ...]:
        """As `texts`, but at least one."""
        return self.texts(key, among) or self.fail(f'"{key}" must list at least one value', key)

    def number(self, key: str) -> int | None:
        """The whole number under a key, not negative; None where the key is left out or null."""
        if not self.has(key):
            return None
        node = self._values[key]
        value = SafeConstructor().construct_object(node) if node.tag == _TAG + "int" and len(node.value) < 20 else None
        if not isinstance(value, int) or value < 0:
            self.fail(f'"{key}" must be a whole number or null', key)
        return value

    def fail(self, reason: str, key: str | None = None) -> NoReturn:
        """Raise `BadFileError` with the line of the key's value, or of the mapping itself."""
        self._fail_at(self._values[key] if key is not None else self._node, reason)

    def _fail_at(self, node: yaml.Node, reason: str) -> NoReturn:
        raise BadFileError(self._source, node.start_mark.line + 1, reason)

    def _read_values(self, known: tuple[str, ...]) -> dict[str, yaml.Node]:
        if not isinstance(self._node, yaml.MappingNode):
            self._fail_at(self._node, f"expected a mapping with the keys {', '.join(known)}")
        values: dict[str, yaml.Node] = {}
        for key, value in self._node.value:
            name = str(key.value) if isinstance(key, yaml.ScalarNode) else "?"
            if name not in known:
                self._fail_at(key, f'unknown key "{name}"; expected one of {", ".join(known)}')
            if name in values:
                self._fail_at(key, f'the key "{name}" is given twice')
            values[name] = value
        return values

    def _items(self, key: str) -> list[yaml.Node]:
        node = self._values[key]
        if not isinstance(node, yaml.SequenceNode):
            self.fail(f'"{key}" must be a list', key)
        items: list[yaml.Node] = node.value
        return items

    def _text_of(self, node: yaml.Node, key: str, among: Iterable[str] | None) -> str:
        allowed = tuple(among or ())
        if not isinstance(node, yaml.ScalarNode) or (node.tag not in _TEXT_TAGS and node.value not in allowed):
            self._fail_at(node, f'"{key}" must be text')
        text = node.value.strip()
        if not text:
            self._fail_at(node, f'"{key}" is empty')
        if allowed and text not in allowed:
            shown = f"; expected one of {', '.join(allowed)}" if len(allowed) < 20 else ""
            self._fail_at(node, f'"{key}" cannot be "{text}"{shown}')
        return str(text)
