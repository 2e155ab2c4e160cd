"""What is wrong with a request, as a program reads it (RFC 9457)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

from fastapi.responses import JSONResponse

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = 60


@dataclass(frozen=True)
class Problem:
    """Why a request was not taken: the HTTP status, the name of its sentence, and what is wrong with which field.

    `stamp` is the one to send along next time, where the form had none or could not be taken so fast.
    """

    status: int
    reason: str
    faults: Mapping[str, str] = field(default_factory=dict)
    stamp: str | None = None

    def explain(self, texts: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
        """What is wrong with each field, in words."""
        return {name: texts["faults"][fault] for name, fault in self.faults.items()}

    def describe(self, texts: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
        """The problem in the words of one language."""
        errors = [{"field": name, "detail": said} for name, said in self.explain(texts).items()]
        described: dict[str, Any] = {
            "type": f"/api/v1/docs#{self.reason}",
            "title": HTTPStatus(self.status).phrase,
            "status": self.status,
            "detail": texts["problems"][self.reason],
        }
        return described | ({"errors": errors} if errors else {}) | ({"stamp": self.stamp} if self.stamp else {})


def answer_problem(problem: Problem, texts: Mapping[str, Mapping[str, str]]) -> JSONResponse:
    """The problem as an answer; who came too often is told when to come back, who has no key what is wanted."""
    headers = {429: {"Retry-After": str(RETRY_SECONDS)}, 401: {"WWW-Authenticate": "Bearer"}}.get(problem.status)
    return JSONResponse(problem.describe(texts), problem.status, headers, MEDIA_TYPE)
