"""Frozen records to JSON and back, at the border to the database."""

from typing import Any, TypeVar

from pydantic import TypeAdapter

Record = TypeVar("Record")
adapters: dict[type[Any], TypeAdapter[Any]] = {}  # building one is dear, using it is cheap


def dump_record(record: object) -> Any:
    """A frozen dataclass as plain JSON values."""
    return adapter_of(type(record)).dump_python(record, mode="json")


def load_record(kind: type[Record], value: Any) -> Record:
    """The record that `dump_record` wrote. Raises pydantic.ValidationError when the value is not of this kind."""
    record: Record = adapter_of(kind).validate_python(value)
    return record


def adapter_of(kind: type[Any]) -> TypeAdapter[Any]:
    """What converts records of this kind."""
    if kind not in adapters:
        adapters[kind] = TypeAdapter(kind)
    return adapters[kind]
