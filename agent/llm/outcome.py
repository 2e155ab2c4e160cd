"""How a call to a model ended, as a value: whoever asks never sees an exception."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, Protocol, TypeVar

from pydantic import BaseModel

from agent.llm.question import Messages, Purpose

Schema = TypeVar("Schema", bound=BaseModel)


class Result(StrEnum):
    """Why there is an answer, or none."""

    OK = "ok"
    LATE = "late"  # the time for this reply was over
    UNREACHABLE = "unreachable"  # no connection, or an error of the server, twice
    MALFORMED = "malformed"  # not what the schema asks for, twice
    REFUSED = "refused"  # the model declined, or the server did
    LIMITED = "limited"  # today's tokens are spent
    OPEN_CIRCUIT = "open_circuit"  # the endpoint kept failing and is left alone for a while


@dataclass(frozen=True)
class Spent:
    """What calls cost: tokens, and euro by the prices of the settings."""

    tokens_in: int = 0
    tokens_out: int = 0
    cost_eur: float = 0.0

    def __add__(self, other: "Spent") -> "Spent":
        return Spent(
            self.tokens_in + other.tokens_in, self.tokens_out + other.tokens_out, self.cost_eur + other.cost_eur
        )


@dataclass(frozen=True)
class Asked(Generic[Schema]):
    """One question answered, or not. `value` is None unless the result is OK."""

    result: Result
    value: Schema | None = None
    spent: Spent = Spent()


class AsksModel(Protocol):
    """The port to a model; `seconds` is the time that is left for this reply."""

    @property
    def model(self) -> str:
        """The model's name, for the record."""

    async def ask(self, purpose: Purpose, messages: Messages, schema: type[Schema], seconds: float) -> Asked[Schema]:
        """Ask once, with a second try where that makes sense. Never raises."""


@dataclass(frozen=True)
class Usage:
    """The record of one call, without a word of the prospect.

    `violations` are the harms that guards found in the answer; with any of them it was not used.
    """

    purpose: Purpose
    prompt: str  # `word_reply/1`
    model: str
    result: Result
    spent: Spent = Spent()
    violations: tuple[str, ...] = ()

    def stopped_by(self, violations: tuple[str, ...]) -> "Usage":
        """The same call, with what the guards found in its answer."""
        return replace(self, violations=violations)
