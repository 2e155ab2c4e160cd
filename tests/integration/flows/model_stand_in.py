"""A stand-in for the endpoint of a language model: it answers each purpose as a test wants, and keeps what it heard."""

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from agent.llm.question import Purpose

URL = "http://model.example/v1/chat/completions"
PURPOSE_OF: dict[str, Purpose] = {
    "OpinionAnswer": "second_opinion",
    "AnswerAnswer": "answer_question",
    "WordingAnswer": "word_reply",
}
Respond = Callable[[str], Awaitable[httpx.Response]]  # what was asked → the response


@dataclass
class Endpoint:
    """What the model answers, by purpose; whatever it was not told to answer is an error of the server."""

    answers: dict[Purpose, Respond] = field(default_factory=dict)
    heard: list[tuple[Purpose, str]] = field(default_factory=list)

    async def respond(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        purpose = PURPOSE_OF[body["response_format"]["json_schema"]["name"]]
        question = body["messages"][1]["content"]
        self.heard.append((purpose, question))
        respond = self.answers.get(purpose)
        return await respond(question) if respond else httpx.Response(500)

    def will(self, purpose: Purpose, respond: Respond) -> None:
        self.answers[purpose] = respond

    def will_say(self, purpose: Purpose, **answer: Any) -> None:
        self.answers[purpose] = always(complete(json.dumps(answer)))

    def will_word(self, reply: str) -> None:
        self.will_say("word_reply", reply=reply)

    @property
    def purposes(self) -> list[Purpose]:
        return [purpose for purpose, _ in self.heard]


def always(response: httpx.Response) -> Respond:
    async def respond(question: str) -> httpx.Response:
        return httpx.Response(response.status_code, headers=response.headers, content=response.content)

    return respond


def complete(content: str | None, **message: Any) -> httpx.Response:
    """A completion of the protocol, which cost 300 tokens in and 40 out."""
    choice = {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": content, **message}}
    usage = {"prompt_tokens": 300, "completion_tokens": 40, "total_tokens": 340}
    body = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return httpx.Response(200, json=body)
